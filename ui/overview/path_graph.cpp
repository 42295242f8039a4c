// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_graph.h"

#include <QSet>

namespace bridgewatch {
namespace {

class Builder {
public:
    explicit Builder(const Topology &topology) : m_topology(topology)
    {
        for (const TopologyNode &node : topology.nodes) {
            m_nodes.insert(node.id, &node);
            m_graph.ids << node.id;
        }
    }

    PathGraph run()
    {
        for (const TopologyNode &node : m_topology.nodes)
            collect(node);
        // What nothing leads to comes first, so that a circle is cut where one enters it.
        for (const bool roots : {true, false}) {
            for (const QString &id : std::as_const(m_graph.ids)) {
                if (m_led.contains(id) != roots)
                    follow(id);
            }
        }
        for (const TopologyNode &node : m_topology.nodes) {
            if (m_graph.before.value(node.id).isEmpty() && !node.vantages.contains(QStringLiteral("desk")))
                hangOnHost(node);
        }
        return m_graph;
    }

private:
    enum class Mark { White, Grey, Black };

    [[nodiscard]] bool isHost(const QString &id) const
    {
        const TopologyNode *node = m_nodes.value(id);
        return node && node->kind == Kind::Ssh;
    }

    void collect(const TopologyNode &node)
    {
        if (node.kind == Kind::Pm2 && isHost(node.runsOn))
            addWay(node.runsOn, node.id);
        const TopologyNode *service = serviceOf(node);
        if (service)
            addWay(service->id, node.id);
        for (const QString &need : node.needs) {
            if (service && need == node.runsOn)
                continue; // through the service
            if (isHost(need))
                addWay(need, node.id);
            else
                addWay(node.id, need);
        }
    }

    // What is copied on a host, the one process there copies; null: nobody knows which.
    [[nodiscard]] const TopologyNode *serviceOf(const TopologyNode &node) const
    {
        if (node.kind != Kind::Sync || node.runsOn.isEmpty())
            return nullptr;
        const TopologyNode *found = nullptr;
        for (const TopologyNode &other : m_topology.nodes) {
            if (other.kind != Kind::Pm2 || other.runsOn != node.runsOn)
                continue;
            if (found)
                return nullptr;
            found = &other;
        }
        return found;
    }

    void addWay(const QString &from, const QString &to)
    {
        if (from == to || !m_nodes.contains(to) || m_known.contains({from, to}))
            return;
        m_known.insert({from, to});
        m_ways[from] << to;
        m_led.insert(to);
    }

    // Depth first; drops the ways that lead back onto the one that was come by.
    void follow(const QString &id)
    {
        if (m_marks.value(id) != Mark::White)
            return;
        m_marks[id] = Mark::Grey;
        const QStringList ways = m_ways.value(id);
        for (const QString &to : ways) {
            if (m_marks.value(to) == Mark::Grey)
                continue;
            keep(id, to);
            follow(to);
        }
        m_marks[id] = Mark::Black;
    }

    void keep(const QString &from, const QString &to)
    {
        m_graph.next[from] << to;
        m_graph.before[to] << from;
    }

    void hangOnHost(const TopologyNode &node)
    {
        for (const QString &vantage : node.vantages) {
            if (isHost(vantage) && !leadsTo(node.id, vantage)) {
                keep(vantage, node.id);
                return;
            }
        }
    }

    [[nodiscard]] bool leadsTo(const QString &from, const QString &to) const
    {
        if (from == to)
            return true;
        // Hosts seldom have anything before them, and then nothing leads there.
        if (m_graph.before.value(to).isEmpty())
            return false;
        QSet<QString> seen{from};
        QStringList open{from};
        while (!open.isEmpty()) {
            for (const QString &id : m_graph.next.value(open.takeLast())) {
                if (id == to)
                    return true;
                if (!seen.contains(id)) {
                    seen.insert(id);
                    open << id;
                }
            }
        }
        return false;
    }

    const Topology &m_topology;
    QHash<QString, const TopologyNode *> m_nodes;
    QSet<QPair<QString, QString>> m_known;
    QHash<QString, QStringList> m_ways; // as the profile has them, circles and all
    QSet<QString> m_led;                // something leads there
    QHash<QString, Mark> m_marks;
    PathGraph m_graph;
};

} // namespace

PathGraph pathGraph(const Topology &topology)
{
    return Builder(topology).run();
}

} // namespace bridgewatch
