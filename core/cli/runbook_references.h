// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"
#include "core/runbook/lint.h"

namespace bridgewatch {

// What runbooks may refer to: scenarios, actions and, with a profile at hand, its targets.
[[nodiscard]] RunbookReferences runbookReferences(const Profile *profile);

} // namespace bridgewatch
