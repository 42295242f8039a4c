// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/topology.h"

#include <QHash>
#include <QSet>

namespace bridgewatch {

// What fails, as a cause of other failures.
struct Failing {
    QString toldBy;        // its own name, or that of one who looks at the same door and tells of it
    bool isForAll = false; // else it is one login's trouble, and explains those alone that name it
    QSet<int> scenarios;   // that are found at it
};

// The topology indexed, so that a wide outage costs no more than its size. Lives no longer than
// the topology that it was made of. Cycles are survived.
class NeedsGraph {
public:
    explicit NeedsGraph(const Topology &topology);

    [[nodiscard]] const TopologyNode *find(const QString &id) const { return m_nodes.value(id); }
    // All that leans on `id`, directly or through others; without itself.
    [[nodiscard]] QSet<QString> dependentsOf(const QString &id) const;
    // For everything that leans on one of `failing`: the nearest of them that it leans on, one login's trouble last.
    // Nobody explains who tells of it.
    [[nodiscard]] QHash<QString, QString> causesOf(const QHash<QString, Failing> &failing) const;

private:
    QHash<QString, const TopologyNode *> m_nodes;
    QHash<QString, QStringList> m_dependents; // direct
};

} // namespace bridgewatch
