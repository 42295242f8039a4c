// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"
#include "core/incident/world_facts.h"

namespace bridgewatch {

// What people said of conditions and who has answered a call, from the events of one incident in their order, into
// `answers` and `responses`: of each condition the newest. The rest of `facts` stays.
void readEscalations(const QList<Event> &events, WorldFacts &facts);

// When each condition was last noted as met in these events; UTC.
[[nodiscard]] QMap<QString, QDateTime> conditionsNotedMet(const QList<Event> &events);

// What the conditions judge of an incident.
[[nodiscard]] IncidentFacts incidentFactsOf(const Incident &incident, const QList<Event> &events);

} // namespace bridgewatch
