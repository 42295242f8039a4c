// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state.h"

#include "ui/widgets/scale.h"

#include <QPainter>
#include <QPainterPath>
#include <numbers>

namespace bridgewatch {
namespace {

QPen strokeOf(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPolygonF octagon(const QRectF &box)
{
    QPolygonF shape;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        shape << box.center() + QPointF(std::cos(angle), std::sin(angle)) * (box.width() * 0.53);
    }
    return shape;
}

void paintTick(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ok);
    painter.drawEllipse(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(strokeOf(theme.panel, box.width() * 0.14));
    const QPointF c = box.center();
    const qreal u = box.width() / 10;
    painter.drawPolyline(QPolygonF{c + QPointF(-2.3, 0.2) * u, c + QPointF(-0.6, 2.0) * u, c + QPointF(2.4, -1.6) * u});
}

void paintTriangle(QPainter &painter, const QRectF &box, const Theme &theme)
{
    const QRectF b = box.adjusted(0, box.height() * 0.04, 0, -box.height() * 0.06);
    painter.setPen(strokeOf(theme.warning, box.width() * 0.12));
    painter.setBrush(theme.warning);
    painter.drawPolygon(QPolygonF{QPointF(b.center().x(), b.top()), b.bottomRight(), b.bottomLeft()});
    painter.setPen(strokeOf(theme.panel, box.width() * 0.13));
    const qreal x = b.center().x();
    painter.drawLine(QPointF(x, b.top() + b.height() * 0.38), QPointF(x, b.top() + b.height() * 0.64));
    painter.drawPoint(QPointF(x, b.top() + b.height() * 0.86));
}

void paintOctagon(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.bad);
    painter.drawPolygon(octagon(box));
    painter.setPen(strokeOf(theme.panel, box.width() * 0.14));
    const qreal reach = box.width() * 0.18;
    const QPointF c = box.center();
    painter.drawLine(c + QPointF(-reach, -reach), c + QPointF(reach, reach));
    painter.drawLine(c + QPointF(reach, -reach), c + QPointF(-reach, reach));
}

void paintRing(QPainter &painter, const QRectF &box, const Theme &theme)
{
    const qreal width = box.width() * 0.11;
    painter.setPen(strokeOf(theme.unknown, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    const QPointF c = box.center();
    const qreal u = box.width() / 10;
    QPainterPath hook(c + QPointF(-1.5, -1.2) * u);
    hook.cubicTo(c + QPointF(-1.4, -3.2) * u, c + QPointF(1.8, -3.0) * u, c + QPointF(1.5, -1.0) * u);
    hook.cubicTo(c + QPointF(1.3, -0.1) * u, c + QPointF(0, 0) * u, c + QPointF(0, 1.0) * u);
    painter.drawPath(hook);
    painter.drawPoint(c + QPointF(0, 2.6) * u);
}

} // namespace

StateColours coloursOf(Outcome outcome, const Theme &theme)
{
    switch (outcome) {
    case Outcome::Ok: return {theme.ok, theme.okGround};
    case Outcome::Warning: return {theme.warning, theme.warningGround};
    case Outcome::Failed: return {theme.bad, theme.badGround};
    case Outcome::Unknown: break;
    }
    return {theme.unknown, theme.unknownGround};
}

void paintStateShape(QPainter &painter, const QRectF &box, Outcome outcome, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (outcome) {
    case Outcome::Ok: paintTick(painter, box, theme); break;
    case Outcome::Warning: paintTriangle(painter, box, theme); break;
    case Outcome::Failed: paintOctagon(painter, box, theme); break;
    case Outcome::Unknown: paintRing(painter, box, theme); break;
    }
    painter.restore();
}

void paintHatching(QPainter &painter, const QRectF &box, qreal radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    QColor faint = colour;
    faint.setAlphaF(0.28f);
    painter.setPen(QPen(faint, scaledF(1.2)));
    const qreal step = scaledF(6);
    for (qreal x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace bridgewatch
