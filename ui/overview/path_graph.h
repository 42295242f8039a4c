// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/topology.h"

#include <QHash>

namespace bridgewatch {

// Which way leads where on the path map, before anything is placed. A way runs from what leans to
// what it leans on, but a host stands before what needs it or runs on it: that is reached through
// it. What nothing else leads to is reached from a host that looks at it, where this desk does not
// look, and else from the desk.
struct PathGraph {
    QStringList ids; // in the order of the profile
    // Both without circles, strangers and twins; the desk is in neither.
    QHash<QString, QStringList> next;
    QHash<QString, QStringList> before; // nothing: reached from the desk
};

[[nodiscard]] PathGraph pathGraph(const Topology &topology);

} // namespace bridgewatch
