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
    bool beside = false; // no part of the path itself
};

// A way from one node (empty: the desk) to another.
struct PathWay {
    QString from;
    QString to;

    bool operator==(const PathWay &) const = default;
};

struct PathLayout {
    QRect desk;
    QMap<QString, QRect> cards; // every node of the topology, none overlapping another
    QList<PathEdge> edges;
    QSize least;                // what the cards take
    QSize size;                 // all of it, at least what was available
    QMap<QString, int> columns; // 1 for what stands right after the desk
};

// Places every node in a column behind all that leads to it, as pathGraph() has it: a column is the
// longest way from the desk. A column that is too tall for `available` gives to others and is split
// where the width allows. The ways `besides` are drawn too, where they run forwards, but move no card.
[[nodiscard]] PathLayout layoutPath(const Topology &topology, const PathMetrics &metrics, QSize available,
                                    const QList<PathWay> &besides = {});

} // namespace bridgewatch
