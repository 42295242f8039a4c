// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/needs_graph.h"

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

QHash<QString, QString> NeedsGraph::causesOf(const QHash<QString, Failing> &failing) const
{
    QStringList causing = failing.keys();
    causing.sort(); // a hash has no order of its own
    QHash<QString, QString> causes;
    const auto explains = [&](const QString &cause, const QString &dependent) {
        return dependent != cause && dependent != failing[cause].toldBy && !causes.contains(dependent);
    };
    // Breadth first from all that fails: who is reached first from where has its nearest cause.
    QList<QPair<QString, QString>> open; // reached, from
    for (const QString &id : std::as_const(causing)) {
        if (failing[id].isForAll)
            open.append({id, id});
    }
    for (qsizetype i = 0; i < open.size(); ++i) {
        const auto [reached, cause] = open.at(i);
        const QStringList dependents = m_dependents.value(reached);
        for (const QString &dependent : dependents) {
            if (!explains(cause, dependent))
                continue;
            causes[dependent] = cause;
            open.append({dependent, cause});
        }
    }
    for (const QString &id : std::as_const(causing)) {
        const QStringList dependents = m_dependents.value(id);
        for (const QString &dependent : dependents) {
            if (explains(id, dependent))
                causes[dependent] = id;
        }
    }
    return causes;
}

} // namespace bridgewatch
