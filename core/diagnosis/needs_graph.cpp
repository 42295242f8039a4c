// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/needs_graph.h"

#include <algorithm>

namespace bridgewatch {

NeedsGraph::NeedsGraph(const Topology &topology)
{
    for (const TopologyNode &node : topology.nodes) {
        m_nodes[node.id] = &node;
        for (const QString &need : node.needs)
            m_dependents[need].append(node.id);
    }
}

QSet<QString> NeedsGraph::dependentsOf(const QString &id) const
{
    QSet<QString> seen{id};
    QStringList open{id};
    while (!open.isEmpty()) {
        const QStringList dependents = m_dependents.value(open.takeLast());
        for (const QString &dependent : dependents) {
            if (!seen.contains(dependent)) {
                seen.insert(dependent);
                open.append(dependent);
            }
        }
    }
    seen.remove(id);
    return seen;
}

QHash<QString, QString> NeedsGraph::causesOf(const QHash<QString, QString> &failing) const
{
    // Breadth first from all that fails: who is reached first from where has its nearest cause.
    QList<QPair<QString, QString>> open; // reached, from
    for (auto one = failing.begin(); one != failing.end(); ++one)
        open.append({one.key(), one.value()});
    std::sort(open.begin(), open.end()); // a hash has no order of its own
    QHash<QString, QString> causes;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const auto [reached, from] = open.at(i);
        const QStringList dependents = m_dependents.value(reached);
        for (const QString &dependent : dependents) {
            if (dependent == from || causes.contains(dependent))
                continue;
            causes[dependent] = from;
            open.append({dependent, from});
        }
    }
    return causes;
}

} // namespace bridgewatch
