// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"
#include "core/model/topology.h"

#include <functional>

namespace bridgewatch {

// What an incident's gate is judged from.
struct GateFacts {
    const Topology &topology;
    // The newest look at a target from a vantage, or null.
    std::function<const Observation *(const QString &target, const QString &vantage)> latest;
    QList<IncidentAlert> standing; // alerts that stand now
    // Since when somebody has watched without a break. Later than the gate counts from: it was interrupted. A target
    // may go unseen for two periods from then on, which says nothing yet.
    QDateTime watchedSince;
};

// Whether each of these targets, and of what they lean on, was looked at since `since`, or within its last two periods,
// from all of its vantages, or has had two periods for it. No targets, or one that the topology does not have: all of
// them.
[[nodiscard]] bool isLookedAt(const QStringList &targets, const GateFacts &facts, const QDateTime &since,
                              const QDateTime &now);

// Why the incident does not count as healthy at `now`, a sentence each: its targets that fail, that nobody could tell
// of, or whose newest look is older than two periods, those that the topology does not have, and its alerts, by name,
// that stand. An incident about no target is about all. A warning does not hold the gate.
[[nodiscard]] QStringList gateTroubles(const Incident &incident, const GateFacts &facts, const QDateTime &now);

// A gate of `span` begins, held where there are `troubles`.
[[nodiscard]] Deed gateStart(std::chrono::milliseconds span, const QStringList &troubles);

// What has to be journalled of a running gate at `now`; nothing while it merely goes on. It does not pass while a
// target is unseen or its look is old, which holds it as well once there was time to look; a relapse is what is seen
// alone.
[[nodiscard]] std::optional<Deed> gateDeed(const Incident &incident, const GateFacts &facts, const QDateTime &now);

} // namespace bridgewatch
