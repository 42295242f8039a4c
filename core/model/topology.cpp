// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology.h"

namespace bridgewatch {

QString TopologyNode::doorFrom(const QString &vantage) const
{
    const bool isLoopback =
        endpoint.startsWith(u"localhost:") || endpoint.startsWith(u"127.") || endpoint.startsWith(u"::1:");
    return isLoopback ? vantage + u'/' + endpoint : endpoint;
}

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
