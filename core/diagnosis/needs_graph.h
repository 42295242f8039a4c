// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/topology.h"

#include <QHash>
#include <QSet>

namespace bridgewatch {

// The topology indexed, so that a wide outage costs no more than its size. Lives no longer than
// the topology that it was made of. Cycles are survived.
class NeedsGraph {
public:
    explicit NeedsGraph(const Topology &topology);

    [[nodiscard]] const TopologyNode *find(const QString &id) const { return m_nodes.value(id); }
    // All that leans on `id`, directly or through others; without itself.
    [[nodiscard]] QSet<QString> dependentsOf(const QString &id) const;
    // For everything that leans on one of `failing`: the nearest of them that it leans on, by the name that
    // `failing` tells it by: its own, or that of one who looks at the same door.
    [[nodiscard]] QHash<QString, QString> causesOf(const QHash<QString, QString> &failing) const;

private:
    QHash<QString, const TopologyNode *> m_nodes;
    QHash<QString, QStringList> m_dependents; // direct
};

} // namespace bridgewatch
