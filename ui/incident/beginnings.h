// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "core/app/world.h"
#include "core/incident/deeds.h"

namespace bridgewatch {

// What an incident that is opened now would begin with: everything that fires and every target that something is found
// of; for an alert or a finding with its title and severity. Who opens it is asked for the rest.
[[nodiscard]] Beginning beginningNow(const World &world, const AlertBoard &board);
[[nodiscard]] Beginning beginningFor(const AlertRow &alert, const World &world, const AlertBoard &board);
[[nodiscard]] Beginning beginningFor(const Finding &finding, const World &world, const AlertBoard &board);

} // namespace bridgewatch
