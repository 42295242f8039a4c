// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/looks.h"

namespace bridgewatch {

Looks::Looks(const QList<Observation> &observations, const NeedsGraph &graph) : m_all(observations), m_graph(graph)
{
    for (const Observation &observation : observations) {
        m_byTarget[observation.target].append(&observation);
        if (const TopologyNode *node = graph.find(observation.target))
            m_byDoor[node->doorFrom(observation.vantage)].append(&observation);
        const auto host = observation.facts.constFind(QStringLiteral("because_of"));
        if (host != observation.facts.constEnd())
            m_byHost[*host].append(&observation);
    }
}

Looks::List Looks::servicesOn(const QString &target) const
{
    const QSet<QString> dependents = m_graph.dependentsOf(target);
    QStringList sorted(dependents.begin(), dependents.end());
    sorted.sort(); // a set has no order of its own
    List services;
    for (const QString &dependent : std::as_const(sorted)) {
        for (const Observation *look : at(dependent)) {
            if (look->kind == Kind::Http)
                services.append(look);
        }
    }
    return services;
}

} // namespace bridgewatch
