// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/standing_since.h"

namespace bridgewatch {
namespace {

bool isBad(const Observation &look)
{
    return look.outcome == Outcome::Failed || look.outcome == Outcome::Unknown;
}

// Longer than this after a look, and nobody can say what was meanwhile.
qint64 patience(const TopologyNode &node, const Observation &look)
{
    return 2 * node.every.count() + std::chrono::duration_cast<std::chrono::milliseconds>(look.took).count();
}

} // namespace

void StandingSince::observe(const TopologyNode &node, const Observation &look)
{
    Run &run = m_runs[node.id][look.vantage];
    const bool isNew = !run.last.isValid();
    if (!isNew && look.at <= run.last)
        return;
    const bool isBreak = !isNew && run.last.msecsTo(look.at) > patience(node, look);
    if (!isBad(look)) {
        run = {{}, look.at, false, false};
        m_seeds.remove(node.id);
    } else if (isNew || isBreak) {
        run = {look.at, look.at, false, isNew};
        if (isBreak)
            m_seeds.remove(node.id);
    } else {
        if (!run.since.isValid())
            run.since = look.at;
        run.isLasting = true;
        run.last = look.at;
    }
}

void StandingSince::diagnose(const World &world)
{
    std::map<std::pair<Scenario, QString>, Stand> now;
    for (const Finding &finding : world.diagnosis().findings) {
        const auto key = std::pair(finding.scenario, finding.target);
        const Observation *look = world.latest(finding.target, finding.vantage);
        if (!look || now.contains(key))
            continue;
        const auto before = m_stands.find(key);
        Stand stand{look->at, world.recent(finding.target, finding.vantage).size() > 1};
        if (before != m_stands.end()) {
            stand = before->second;
            stand.isLasting = stand.isLasting || look->at > stand.since;
        }
        now[key] = stand;
    }
    m_stands = std::move(now);
}

void StandingSince::seed(const QString &target, const QDateTime &since)
{
    const auto runs = m_runs.find(target);
    if (runs == m_runs.end())
        return;
    for (const auto &[vantage, run] : runs->second) {
        if (!run.since.isValid() || !run.isFirst)
            return;
    }
    m_seeds[target] = since;
}

QStringList StandingSince::takeUnseeded(const Topology &topology)
{
    QStringList unseeded;
    for (const auto &[target, runs] : m_runs) {
        const TopologyNode *node = topology.find(target);
        if (!node || static_cast<qsizetype>(runs.size()) < node->vantages.size())
            continue;
        const bool isFirst = std::all_of(
            runs.begin(), runs.end(), [](const auto &run) { return run.second.since.isValid() && run.second.isFirst; });
        if (isFirst && !m_asked.contains(target))
            unseeded << target;
    }
    m_asked += unseeded;
    return unseeded;
}

QMap<QString, QDateTime> StandingSince::failing() const
{
    QMap<QString, QDateTime> failing;
    for (const auto &[target, runs] : m_runs) {
        QDateTime since;
        bool isBad = true;
        bool isLasting = false;
        for (const auto &[vantage, run] : runs) {
            isBad = isBad && run.since.isValid();
            isLasting = isLasting || run.isLasting;
            since = since.isValid() ? std::max(since, run.since) : run.since;
        }
        if (!isBad)
            continue;
        const QDateTime seed = m_seeds.value(target);
        if (seed.isValid())
            failing[target] = std::min(seed, since);
        else if (isLasting)
            failing[target] = since;
    }
    return failing;
}

QMap<std::pair<Scenario, QString>, QDateTime> StandingSince::findings() const
{
    QMap<std::pair<Scenario, QString>, QDateTime> since;
    for (const auto &[key, stand] : m_stands) {
        if (stand.isLasting)
            since[key] = stand.since;
    }
    return since;
}

} // namespace bridgewatch
