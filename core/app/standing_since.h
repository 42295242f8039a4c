// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <map>

namespace bridgewatch {

// Since when each target fails and each finding stands, as the looks come in. A target fails while every vantage that
// has looked sees it so; one good look from anywhere ends that, and so does a time in which nobody looked, longer than
// two periods. Of what was only seen once nothing is said, unless the look before it was a good one. A value.
class StandingSince {
public:
    // The newest look of a target from a vantage has come in.
    void observe(const TopologyNode &node, const Observation &look);
    // The findings stand now, on the looks of this world.
    void diagnose(const World &world);

    // The target has failed since then already, as a history tells; good while it has not been well since our first
    // look. `since` is UTC.
    void seed(const QString &target, const QDateTime &since);
    // Targets that failed at their first look from each of their vantages: a history may know more of them. Each is
    // named once.
    [[nodiscard]] QStringList takeUnseeded(const Topology &topology);

    [[nodiscard]] QMap<QString, QDateTime> failing() const;
    [[nodiscard]] QMap<std::pair<Scenario, QString>, QDateTime> findings() const;

private:
    struct Run {
        QDateTime since;        // of bad looks without a break; invalid: it was well last
        QDateTime last;         // look
        bool isLasting = false; // seen by more than one look, or after a good one
        bool isFirst = true;    // began with our first look: it may be older
    };
    struct Stand {
        QDateTime since;
        bool isLasting = false;
    };

    std::map<QString, std::map<QString, Run>> m_runs; // target → vantage
    QMap<QString, QDateTime> m_seeds;
    QStringList m_asked; // about what was before
    std::map<std::pair<Scenario, QString>, Stand> m_stands;
};

} // namespace bridgewatch
