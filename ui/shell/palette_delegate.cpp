// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 32;
constexpr double padding = 16;
constexpr double mark = 12;
constexpr double gap = 10;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme.accentSoft);
        painter.fillRect(QRectF(option.rect.left(), option.rect.top(), scaledF(3), option.rect.height()), theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.window);
}

// A command has no state: an arrow says that it does something.
void paintArrow(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(QPen(theme.accent, scaledF(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal reach = box.height() * 0.3;
    const QPointF tip = box.center() + QPointF(reach * 0.6, 0);
    painter.drawPolyline(QPolygonF{tip + QPointF(-reach, -reach), tip, tip + QPointF(-reach, reach)});
}

void paintMark(QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme)
{
    if (index.data(PaletteModel::CommandRole).toBool()) {
        paintArrow(painter, box, theme);
        return;
    }
    paintStateShape(painter, box, static_cast<Outcome>(index.data(PaletteModel::OutcomeRole).toInt()), theme);
    if (index.data(PaletteModel::StaleRole).toBool())
        paintHatching(painter, box, box.width() / 2, theme.ink);
}

// At the right end of `line`; answers with what is left of it.
QRectF paintEnd(QPainter &painter, const QRectF &line, const QModelIndex &index, const Theme &theme)
{
    const bool command = index.data(PaletteModel::CommandRole).toBool();
    const QString text = index.data(command ? PaletteModel::KeysRole : PaletteModel::WordRole).toString();
    const auto outcome = static_cast<Outcome>(index.data(PaletteModel::OutcomeRole).toInt());
    painter.setFont(textFont(12, command ? QFont::Normal : QFont::Medium));
    painter.setPen(command ? theme.dim : coloursOf(outcome, theme).text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    return line.adjusted(0, 0, -(width > 0 ? width + scaledF(gap) : 0), 0);
}

// What does not fit is elided in the middle; answers with what is left of the line.
QRectF paintText(QPainter &painter, const QRectF &line, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return line.adjusted(metrics.horizontalAdvance(shown) + scaledF(gap), 0, 0, 0);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    const QRectF row = QRectF(option.rect).adjusted(scaledF(padding), 0, -scaledF(padding), 0);
    const qreal side = scaledF(mark);
    paintMark(*painter, QRectF(row.left(), row.center().y() - side / 2, side, side), index, theme);
    QRectF line = paintEnd(*painter, row.adjusted(side + scaledF(gap), 0, 0, 0), index, theme);
    painter->setFont(textFont(13, QFont::Medium));
    painter->setPen(theme.ink);
    line = paintText(*painter, line, index.data(PaletteModel::LabelRole).toString());
    painter->setFont(textFont(12));
    painter->setPen(theme.dim);
    if (line.width() > scaledF(40))
        paintText(*painter, line, index.data(PaletteModel::PlaceRole).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(240), scaled(rowHeight)};
}

} // namespace bridgewatch
