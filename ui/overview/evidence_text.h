// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

namespace bridgewatch {

// All that is known about one target as plain text to paste elsewhere: times in UTC, codes as the
// system gave them.
[[nodiscard]] QString evidenceText(const World &world, const QString &target);

} // namespace bridgewatch
