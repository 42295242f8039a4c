// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology.h"

namespace bridgewatch {

const TopologyNode *Topology::find(const QString &id) const
{
    for (const TopologyNode &node : nodes) {
        if (node.id == id)
            return &node;
    }
    return nullptr;
}

QStringList Topology::allNeeds(const QString &id) const
{
    QStringList seen{id};
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const TopologyNode *node = find(seen.at(i));
        if (!node)
            continue;
        for (const QString &need : node->needs) {
            if (!seen.contains(need))
                seen.append(need);
        }
    }
    seen.removeFirst();
    return seen;
}

} // namespace bridgewatch
