// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

namespace bridgewatch {

// Gives steps of resolution, and those that are called "Scenario A", that nobody has marked the scenario that their
// title names in the words that teams use
// ("Connection pool exhausted", "SSL/TLS issues"): where it names just one, and no other step has it.
void inferScenarios(Runbook &runbook);

} // namespace bridgewatch
