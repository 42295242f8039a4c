// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/world.h"

#include "core/diagnosis/diagnose.h"

namespace bridgewatch {

World::World(Topology topology, QObject *parent) : QObject(parent), m_topology(std::move(topology))
{
    qsizetype tracks = 1;
    for (const TopologyNode &node : std::as_const(m_topology.nodes)) {
        tracks += node.vantages.size();
        m_periods[node.id] = node.every;
    }
    m_depth = std::clamp(static_cast<int>(lookLimit / tracks), leastRecent, recentLimit);
}

const Diagnosis &World::diagnosis() const
{
    if (!m_diagnosis) {
        QList<Observation> newest; // in the order of the profile, as the command line has them
        for (const TopologyNode &node : m_topology.nodes) {
            for (const QString &vantage : node.vantages) {
                if (const Observation *look = latest(node.id, vantage))
                    newest << *look;
            }
        }
        m_diagnosis = diagnose(newest, m_topology);
    }
    return *m_diagnosis;
}

const Observation *World::latest(const QString &target, const QString &vantage) const
{
    const auto vantages = m_recent.constFind(target);
    if (vantages == m_recent.constEnd())
        return nullptr;
    const auto looks = vantages->constFind(vantage);
    return looks == vantages->constEnd() ? nullptr : &looks->constLast();
}

Outcome World::outcome(const QString &target) const
{
    std::optional<Outcome> worst;
    for (const auto &looks : m_recent.value(target))
        worst = worst ? worse(*worst, looks.constLast().outcome) : looks.constLast().outcome;
    return worst.value_or(Outcome::Unknown);
}

QList<Observation> World::recent(const QString &target, const QString &vantage) const
{
    return m_recent.value(target).value(vantage);
}

QDateTime World::oldestLook() const
{
    QDateTime oldest;
    for (const TopologyNode &node : m_topology.nodes) {
        for (const QString &vantage : node.vantages) {
            const Observation *look = latest(node.id, vantage);
            if (!look)
                return {};
            if (!oldest.isValid() || look->at < oldest)
                oldest = look->at;
        }
    }
    return oldest;
}

bool World::complete() const
{
    return oldestLook().isValid();
}

bool World::isStale(const TopologyNode &node, const QDateTime &now) const
{
    return std::any_of(node.vantages.begin(), node.vantages.end(), [&](const QString &vantage) {
        const Observation *look = latest(node.id, vantage);
        return look && look->at.msecsTo(now) > 2 * node.every.count();
    });
}

void World::seed(const QMap<OutcomeRuns::Place, Onset> &onsets)
{
    for (auto onset = onsets.begin(); onset != onsets.end(); ++onset)
        m_runs.seed(onset.key(), onset.value());
    Q_EMIT diagnosed();
}

void World::setStuck(bool isStuck)
{
    m_stuck = isStuck;
    Q_EMIT diagnosed();
}

void World::take(const Observation &observation)
{
    QList<Observation> &looks = m_recent[observation.target][observation.vantage];
    looks.append(observation);
    if (looks.size() > m_depth)
        looks.removeFirst();
    m_runs.observe(observation, m_periods.value(observation.target));
    m_diagnosis.reset();
    Q_EMIT observed(observation.target);
    Q_EMIT diagnosed();
}

} // namespace bridgewatch
