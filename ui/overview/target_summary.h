// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/state_badge.h"

namespace bridgewatch {

// What is known about one target, boiled down to what fits on a card.
struct TargetSummary {
    Outcome outcome = Outcome::Unknown; // the worst over all vantages; Unknown until each has looked
    bool stale = false;
    bool symptom = false; // everything found there follows from something else
    FailureCode code;     // of the worst look
    Duration took{};      // of the worst look
    QDateTime at;         // the oldest of its newest looks; invalid before the first
    QDateTime since;      // the worst vantage has seen this outcome since then, at least
    BadgeText badge;
    SparklineData spark;
};

[[nodiscard]] TargetSummary summarise(const World &world, const TopologyNode &node, const QDateTime &now);

// A few words for a badge: outcomeWord(), but a host that answers is merely reached.
[[nodiscard]] QString stateWord(Kind kind, Outcome outcome, const FailureCode &code);

// The findings at one target, likeliest first.
[[nodiscard]] QList<Finding> findingsAt(const Diagnosis &diagnosis, const QString &target);
// What a symptom follows from: the first finding of its own at something that it leans on.
[[nodiscard]] const Finding *causeOf(const Finding &symptom, const World &world);
// How a target is reached and where it lives, for people: "https" and "host/path". Harmless lines.
struct Place {
    QString kind;
    QString address;
};
[[nodiscard]] Place placeOf(const TopologyNode &node);
// The target's label, or its id, as one harmless line.
[[nodiscard]] QString labelOf(const Topology &topology, const QString &target);
// Whether the newest look from this vantage is out of date at `now`, by the measure of World::isStale().
[[nodiscard]] bool isStaleFrom(const World &world, const TopologyNode &node, const QString &vantage,
                               const QDateTime &now);
// The host to look from that could not be reached, where that is all that the look says; else empty.
[[nodiscard]] QString hostAway(const Observation &look);
// Whether this machine reaches anything at all, as far as looks that are not out of date tell.
[[nodiscard]] Outcome deskOutcome(const World &world, const QDateTime &now);

} // namespace bridgewatch
