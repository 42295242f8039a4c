// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/world_facts.h"

#include <map>
#include <set>

namespace bridgewatch {

// Looks of one target from one vantage, each well (ok or warning) or each not, with no time longer than two periods
// between them in which nobody looked.
struct OutcomeRun {
    bool isBad = false;
    QDateTime since;                    // UTC: its first look
    Outcome outcome = Outcome::Unknown; // of its newest look
    QDateTime same;                     // UTC: since when it has been that
    QDateTime last;                     // UTC: its newest look
    bool beganInSight = true;           // the look before it was of the other sort: it is no older
    bool isLasting = true;              // seen by more than one look, or beganInSight
};

// Since when each target has been well, or not, from each vantage, as the looks come in. A value.
class OutcomeRuns {
public:
    using Place = std::pair<QString, QString>; // target and vantage

    // The newest look of a target that is looked at every `every`. One that is not newer says nothing, unless it is
    // older by more than two periods: then the clock was set back, and a run begins anew.
    void observe(const Observation &look, std::chrono::milliseconds every);

    // The bad run that began with our first look, and still lasts, is older, as a history tells.
    void seed(const Place &place, const Onset &onset);
    // Where our first look was a bad one: a history may know more. Each is named once.
    [[nodiscard]] QList<Place> takeUnseeded() { return std::exchange(m_unseeded, {}); }

    // Null: it was not looked at.
    [[nodiscard]] const OutcomeRun *find(const QString &target, const QString &vantage) const;
    // The targets that fail: every vantage that has looked sees it so. Of what was only seen once nothing is said,
    // unless the look before it was a good one.
    [[nodiscard]] QMap<QString, Onset> failing() const;

private:
    std::map<Place, OutcomeRun> m_runs;
    std::set<Place> m_first; // whose bad run is the first one
    QList<Place> m_unseeded;
};

} // namespace bridgewatch
