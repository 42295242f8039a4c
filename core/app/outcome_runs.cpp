// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/outcome_runs.h"

#include <algorithm>
#include <cstdlib>

namespace bridgewatch {

void OutcomeRuns::observe(const Observation &look, std::chrono::milliseconds every)
{
    const bool isBad = look.outcome == Outcome::Failed || look.outcome == Outcome::Unknown;
    const Place place(look.target, look.vantage);
    const auto known = m_runs.find(place);
    if (known == m_runs.end()) {
        m_runs[place] = {isBad, look.at, look.outcome, look.at, look.at, false, false};
        if (isBad) {
            m_first.insert(place);
            m_unseeded << place;
        }
        return;
    }
    OutcomeRun &run = known->second;
    // Longer than this after a look, and nobody can say what was meanwhile. So much before it, and the clock was set
    // back: to wait until it has come that far again would be to look at nothing.
    const auto patience = 2 * every + std::chrono::duration_cast<std::chrono::milliseconds>(look.took);
    const qint64 step = run.last.msecsTo(look.at);
    const bool isBreak = std::abs(step) > patience.count();
    if (step <= 0 && !isBreak)
        return;
    if (!isBreak && isBad == run.isBad) {
        run.isLasting = true;
        run.last = look.at;
        if (std::exchange(run.outcome, look.outcome) != look.outcome)
            run.same = look.at;
        return;
    }
    run = {isBad, look.at, look.outcome, look.at, look.at, !isBreak, !isBreak};
    m_first.erase(place);
}

void OutcomeRuns::seed(const Place &place, const Onset &onset)
{
    const auto known = m_runs.find(place);
    if (!m_first.contains(place) || onset.at >= known->second.since)
        return;
    OutcomeRun &run = known->second;
    run.same = run.same == run.since ? onset.at : run.same;
    run.since = onset.at;
    run.beganInSight = onset.wasSeen;
    run.isLasting = true;
}

const OutcomeRun *OutcomeRuns::find(const QString &target, const QString &vantage) const
{
    const auto known = m_runs.find({target, vantage});
    return known == m_runs.end() ? nullptr : &known->second;
}

QMap<QString, Onset> OutcomeRuns::failing() const
{
    QMap<QString, Onset> failing;
    for (auto begin = m_runs.begin(); begin != m_runs.end();) {
        const auto end =
            std::find_if(begin, m_runs.end(), [&](const auto &run) { return run.first.first != begin->first.first; });
        const OutcomeRun *latest = nullptr; // the last vantage from which it was well
        bool isBad = true;
        bool isLasting = false;
        for (auto run = begin; run != end; ++run) {
            isBad = isBad && run->second.isBad;
            isLasting = isLasting || run->second.isLasting;
            if (!latest || run->second.since > latest->since)
                latest = &run->second;
        }
        if (isBad && isLasting)
            failing[begin->first.first] = {latest->since, latest->beganInSight};
        begin = end;
    }
    return failing;
}

} // namespace bridgewatch
