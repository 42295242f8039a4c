// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

namespace bridgewatch {

// For people, in their language; names for files and programs are incidentStateName() and roleName().
[[nodiscard]] QString incidentStateWord(IncidentState state); // "mitigating"
[[nodiscard]] QString roleWord(Role role);                    // "Scribe"

} // namespace bridgewatch
