// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

namespace bridgewatch {

// A finding with all that is known about its target as plain text to paste elsewhere: times in UTC,
// codes as the system gave them.
[[nodiscard]] QString evidenceText(const Finding &finding, const World &world);

} // namespace bridgewatch
