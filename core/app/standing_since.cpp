// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/standing_since.h"

namespace bridgewatch {

void StandingSince::diagnose(const World &world)
{
    std::map<std::pair<Scenario, QString>, Stand> now;
    for (const Finding &finding : world.diagnosis().findings) {
        const auto key = std::pair(finding.scenario, finding.target);
        const Observation *look = world.latest(finding.target, finding.vantage);
        if (!look || now.contains(key))
            continue;
        const auto before = m_stands.find(key);
        if (before == m_stands.end()) {
            const bool wasSeen = world.recent(finding.target, finding.vantage).size() > 1;
            now[key] = {{look->at, wasSeen}, wasSeen};
            continue;
        }
        now[key] = before->second;
        now[key].isLasting = before->second.isLasting || look->at > before->second.onset.at;
    }
    m_stands = std::move(now);
}

QMap<std::pair<Scenario, QString>, Onset> StandingSince::findings() const
{
    QMap<std::pair<Scenario, QString>, Onset> since;
    for (const auto &[key, stand] : m_stands) {
        if (stand.isLasting)
            since[key] = stand.onset;
    }
    return since;
}

} // namespace bridgewatch
