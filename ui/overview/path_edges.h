// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/path_layout.h"
#include "ui/widgets/state.h"

#include <QPainterPath>
#include <QRectF>

namespace bridgewatch {

// How one edge looks: the state of what it leads to, and where it is broken the code that says why.
struct EdgeLook {
    Outcome outcome = Outcome::Unknown;
    bool stale = false;
    bool broken = false;
    bool quiet = false; // leads to a mere symptom
    QString label;      // shown on a broken edge
    bool below = false; // the label lies below the end of the edge, not above
    int place = -1;     // of several that break before one target which one this is, from the top
};

[[nodiscard]] QPainterPath edgePath(const PathEdge &edge);
// Whether its last stretch runs steeply downwards, or upwards: the side from which it comes is taken.
[[nodiscard]] bool comesFromAbove(const PathEdge &edge);
[[nodiscard]] bool comesFromBelow(const PathEdge &edge);
// Where a broken edge is interrupted: in the last gap, before the card that it leads to. Of several every other one a
// little further from it, so that the marks keep apart.
[[nodiscard]] QPointF breakPoint(const PathEdge &edge, const EdgeLook &look);
// Where the label of a broken edge lies, inside that gap. Empty when there is no label.
[[nodiscard]] QRectF labelRect(const PathEdge &edge, const EdgeLook &look);

void paintEdge(QPainter &painter, const PathEdge &edge, const EdgeLook &look, const Theme &theme);
void paintEdgeLabel(QPainter &painter, const PathEdge &edge, const EdgeLook &look, const Theme &theme);

} // namespace bridgewatch
