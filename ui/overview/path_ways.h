// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/path_edges.h"
#include "ui/overview/target_summary.h"

#include <QHash>

namespace bridgewatch {

// Nodes by id, for as long as the topology lives that they are in.
using NodesById = QHash<QString, const TopologyNode *>;

// How a way stands, and what the look that failed says.
struct WayState {
    Outcome outcome = Outcome::Unknown;
    bool stale = false;
    FailureCode code; // of a look that failed
};

// Judged by the looks at `to` that go the same way: from the desk those from the desk, from a host
// those from that host; from any other target those from where it runs, or from any host; and by
// all of them where none goes that way.
[[nodiscard]] WayState wayState(const World &world, const TopologyNode *from, const TopologyNode &to,
                                const QDateTime &now);

// The looks that go a way which no edge shows: from the desk, where what leads to a target is judged
// by what hosts see, and the other way about. Only of those that fail, where no edge does.
[[nodiscard]] QList<PathWay> hiddenBreaks(const World &world, const NodesById &nodes, const QList<PathEdge> &edges,
                                          const QMap<QString, TargetSummary> &summaries, const QDateTime &now);

// One look for each of `edges`; of those that break before one target, the one with the most room has
// the label.
[[nodiscard]] QList<EdgeLook> edgeLooks(const World &world, const NodesById &nodes, const QList<PathEdge> &edges,
                                        const QMap<QString, TargetSummary> &summaries, const QDateTime &now);

} // namespace bridgewatch
