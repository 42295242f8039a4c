// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_edges.h"

#include "ui/widgets/scale.h"

#include <QFontMetricsF>
#include <QPainter>

namespace bridgewatch {
namespace {

// Below this an edge counts as level.
constexpr double levelTolerance = 6;
// Between an edge's end and its label; an edge that bends no more than that keeps clear of it.
constexpr double labelGap = 11;
constexpr double steep = labelGap;

// Around the words of a label, and between it and the cards.
constexpr double labelPadding = 3;
constexpr double labelMargin = 3;
// How far before its target an edge of several is interrupted, and how much further every other one.
constexpr double nearBreak = 19;
constexpr double breakStep = 17;

// A little smaller where only that saves the label from being cut.
QFont labelFont(const QString &label, qreal room)
{
    for (const double size : {10.5, 10.0}) {
        if (QFontMetricsF(monoFont(size)).horizontalAdvance(label) <= room)
            return monoFont(size);
    }
    return monoFont(9.5);
}

// Of the last stretch of an edge at `t` between nothing and one.
QPointF pointAt(const PathEdge &edge, qreal t)
{
    const QPointF from = edge.points.at(edge.points.size() - 2);
    const QPointF to = edge.points.constLast();
    const qreal u = 1 - t;
    const qreal bend = (to.x() - from.x()) / 2;
    const qreal x =
        u * u * u * from.x() + 3 * u * u * t * (from.x() + bend) + 3 * u * t * t * (to.x() - bend) + t * t * t * to.x();
    const qreal y = (u * u * u + 3 * u * u * t) * from.y() + (3 * u * t * t + t * t * t) * to.y();
    return {x, y};
}

// Of the last stretch of an edge, so far before its target.
QPointF pointBefore(const PathEdge &edge, qreal distance)
{
    const qreal wanted = edge.points.constLast().x() - distance;
    qreal low = 0;
    qreal high = 1;
    for (int i = 0; i < 12; ++i) {
        const qreal middle = (low + high) / 2;
        (pointAt(edge, middle).x() < wanted ? low : high) = middle;
    }
    return pointAt(edge, high);
}

QPen penOf(const EdgeLook &look, const Theme &theme)
{
    const qreal width = scaledF(look.broken ? 2.2 : look.quiet ? 1.4 : 1.7);
    const bool doubtful = look.stale || look.outcome == Outcome::Unknown;
    QPen pen(doubtful ? theme.unknown : coloursOf(look.outcome, theme).text, width, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    if (doubtful && !look.broken)
        pen.setDashPattern({2, 3});
    return pen;
}

void paintArrowHead(QPainter &painter, QPointF tip, QPen pen)
{
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    const qreal reach = scaledF(5);
    painter.drawPolyline(QPolygonF{tip + QPointF(-reach, -reach * 0.9), tip, tip + QPointF(-reach, reach * 0.9)});
}

void paintBreak(QPainter &painter, QPointF at)
{
    const qreal half = scaledF(6);
    for (const qreal side : {-1.0, 1.0}) {
        const QPointF centre = at + QPointF(side * scaledF(3.5), 0);
        painter.drawLine(centre + QPointF(-half * 0.45, half), centre + QPointF(half * 0.45, -half));
    }
}

} // namespace

QPainterPath edgePath(const PathEdge &edge)
{
    QPainterPath path(edge.points.constFirst());
    for (qsizetype i = 1; i < edge.points.size(); i += 2) {
        const QPointF from = path.currentPosition();
        const QPointF to = edge.points.at(i);
        const qreal bend = (to.x() - from.x()) / 2;
        path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
        if (i + 1 < edge.points.size())
            path.lineTo(edge.points.at(i + 1));
    }
    return path;
}

bool comesFromAbove(const PathEdge &edge)
{
    return edge.points.at(edge.points.size() - 2).y() < edge.points.constLast().y() - scaledF(steep);
}

bool comesFromBelow(const PathEdge &edge)
{
    return edge.points.at(edge.points.size() - 2).y() > edge.points.constLast().y() + scaledF(steep);
}

QPointF breakPoint(const PathEdge &edge, const EdgeLook &look)
{
    const QPointF from = edge.points.at(edge.points.size() - 2);
    const QPointF to = edge.points.constLast();
    // Clear of a label that lies on the edge's own side.
    const bool hidden = !look.label.isEmpty() && (look.below ? comesFromBelow(edge) : comesFromAbove(edge));
    if (look.place >= 0 && !hidden)
        return pointBefore(edge, scaledF(nearBreak + look.place % 2 * breakStep));
    // On a level edge it stands below the middle of the label.
    if (std::abs(from.y() - to.y()) <= levelTolerance)
        return {std::max((from.x() + to.x()) / 2, to.x() - scaledF(60)), (from.y() + to.y()) / 2};
    return pointAt(edge, hidden ? 0.88 : 0.74);
}

QRectF labelRect(const PathEdge &edge, const EdgeLook &look)
{
    if (!look.broken || look.label.isEmpty())
        return {};
    const QPointF from = edge.points.at(edge.points.size() - 2);
    const QPointF to = edge.points.constLast();
    const qreal room = to.x() - from.x() - 2 * scaledF(labelMargin);
    const qreal padding = 2 * scaledF(labelPadding);
    const QFontMetricsF metrics(labelFont(look.label, room - padding));
    const qreal width = std::min(metrics.horizontalAdvance(look.label) + padding, room);
    const qreal height = std::max(scaledF(20), metrics.height() + 2);
    const qreal centre = to.y() + (look.below ? 1 : -1) * (height / 2 + scaledF(labelGap));
    // Near the card: edges to its neighbours part from this one at the other end.
    const qreal left = std::max((from.x() + to.x() - width) / 2, to.x() - width - scaledF(14));
    return {left, centre - height / 2, width, height};
}

void paintEdge(QPainter &painter, const PathEdge &edge, const EdgeLook &look, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = penOf(look, theme);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (!look.broken) {
        painter.drawPath(edgePath(edge));
        paintArrowHead(painter, edge.points.constLast(), pen);
        painter.restore();
        return;
    }
    const QPointF at = breakPoint(edge, look);
    const qreal half = scaledF(6);
    QPainterPath around;
    around.addRect(edgePath(edge).boundingRect().adjusted(-20, -20, 20, 20));
    QPainterPath hole;
    hole.addRect(QRectF(at.x() - half, at.y() - 2 * half, 2 * half, 4 * half));
    painter.save();
    painter.setClipPath(around.subtracted(hole), Qt::IntersectClip);
    painter.drawPath(edgePath(edge));
    painter.restore();
    paintArrowHead(painter, edge.points.constLast(), pen);
    paintBreak(painter, at);
    painter.restore();
}

void paintEdgeLabel(QPainter &painter, const PathEdge &edge, const EdgeLook &look, const Theme &theme)
{
    const QRectF box = labelRect(edge, look);
    if (box.isEmpty())
        return;
    const StateColours colours = coloursOf(look.outcome, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), scaled(5), scaled(5));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, scaled(4), scaled(4));
    const qreal room = box.width() - 2 * scaledF(labelPadding) + 0.5;
    const QFont font = labelFont(look.label, room);
    painter.setFont(font);
    painter.setPen(colours.text);
    const QString text = QFontMetricsF(font).elidedText(look.label, Qt::ElideMiddle, room);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace bridgewatch
