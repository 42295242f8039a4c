// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/diagnosis/needs_graph.h"
#include "core/model/observation.h"

namespace bridgewatch {

// The looks that a diagnosis is made of, found by what they look at, so that a wide outage costs no
// more than its size. Lives no longer than the observations and the graph that it was made of.
class Looks {
public:
    using List = QList<const Observation *>; // in the order of the observations

    Looks(const QList<Observation> &observations, const NeedsGraph &graph);

    [[nodiscard]] const QList<Observation> &all() const { return m_all; }
    [[nodiscard]] List at(const QString &target) const { return m_byTarget.value(target); }
    // At any target that is looked at through this door, as TopologyNode::doorFrom() tells it.
    [[nodiscard]] List through(const QString &door) const { return m_byDoor.value(door); }
    // Those that never left because this host could not be reached.
    [[nodiscard]] List blockedBy(const QString &host) const { return m_byHost.value(host); }
    // At the pages of services that lean on this target.
    [[nodiscard]] List servicesOn(const QString &target) const;

private:
    const QList<Observation> &m_all;
    const NeedsGraph &m_graph;
    QHash<QString, List> m_byTarget;
    QHash<QString, List> m_byDoor;
    QHash<QString, List> m_byHost;
};

} // namespace bridgewatch
