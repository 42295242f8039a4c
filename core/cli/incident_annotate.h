// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/incident_commands.h"

namespace bridgewatch {

// Tells the profile's Grafana what it does not know yet of the incident, where there is a token for that, and notes it
// in the journal. Waits for at most 10 s; what goes wrong is said on standard error and holds nothing up.
void annotateIncident(const JournalUse &use, const QString &id, const Profile &profile);

} // namespace bridgewatch
