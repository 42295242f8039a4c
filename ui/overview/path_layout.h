// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/topology.h"

#include <QMap>
#include <QPointF>
#include <QRect>

namespace bridgewatch {

// The lengths from which a path map is built. `columnGap` holds the label of a broken edge,
// `rowGap` the edges that pass between two cards.
struct PathMetrics {
    QSize card{184, 86};
    QSize desk{140, 86};
    int columnGap = 104;
    int widestColumnGap = 180;
    int rowGap = 16;
    int widestRowGap = 30;
    int margin = 4;
};

// An edge leaves `from` (empty: the desk) at the first point and enters `to` at the last. Points
// come in pairs: from the first of a pair to the second of the one before the line may bend, within
// a pair it runs level past a column of cards.
struct PathEdge {
    QString from;
    QString to;
    QList<QPointF> points;
};

struct PathLayout {
    QRect desk;
    QMap<QString, QRect> cards; // every node of the topology, none overlapping another
    QList<PathEdge> edges;
    QSize size;                 // all of it, at least what was available
    QMap<QString, int> columns; // 1 for what stands right after the desk
};

// Places every node in a column behind all that lean on it: a column is the longest way from the
// desk. A column that is too tall for `available` is split where the width allows. Needs that name
// nobody are left out, and of a circle the edge that closes it.
[[nodiscard]] PathLayout layoutPath(const Topology &topology, const PathMetrics &metrics, QSize available);

} // namespace bridgewatch
