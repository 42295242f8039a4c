// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_delegate.h"

#include "ui/alerts/alert_model.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"

#include <QPainter>
#include <QPalette>

namespace bridgewatch {
namespace {

constexpr double gap = 8; // between columns

} // namespace

AlertDelegate::AlertDelegate(std::function<Shown(const QModelIndex &)> shown, QObject *parent)
    : QStyledItemDelegate(parent), m_shown(std::move(shown))
{
}

int AlertDelegate::badgeColumn()
{
    int width = 0;
    for (int severity = 0; severity < 4; ++severity) {
        AlertRow row;
        row.alert.severity = static_cast<Severity>(severity);
        width = std::max(width, badgeSize(badgeOf(row)).width());
    }
    return width + scaled(padding + gap);
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, index, themeOf(schemeOf(option.palette)));
    const double left = index.column() == AlertModel::State ? padding : gap;
    paintCell(*painter, QRectF(option.rect).adjusted(scaledF(left), 0, -scaledF(2), 0), index, option.palette);
    painter->restore();
}

void AlertDelegate::paintName(QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme) const
{
    const Shown shown = m_shown(index);
    const QRectF text = box.adjusted(0, scaledF(5), 0, -scaledF(5));
    const QRectF upper(text.left(), text.top(), text.width(), text.height() / 2);
    const bool asks = shown.row.asks();
    painter.setFont(textFont(13, asks ? QFont::Bold : QFont::Normal));
    painter.setPen(theme.ink);
    paintRowText(painter, upper, shown.row.alert.name, Qt::AlignLeft, Qt::ElideMiddle);
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintRowText(painter, upper.translated(0, upper.height()), shown.detail);
}

void AlertDelegate::paintCell(QPainter &painter, const QRectF &box, const QModelIndex &index,
                              const QPalette &palette) const
{
    const Theme &theme = themeOf(schemeOf(palette));
    const QString text = index.data().toString();
    switch (index.column()) {
    case AlertModel::State: paintBadge(painter, box, badgeOf(m_shown(index).row), theme); return;
    case AlertModel::Name: paintName(painter, box, index, theme); return;
    case AlertModel::Respond: {
        const bool presses = index.data(AlertModel::PressingRole).toBool();
        painter.setFont(textFont(13, presses ? QFont::Bold : QFont::Normal));
        painter.setPen(presses ? theme.bad : theme.ink);
        break;
    }
    case AlertModel::Runbook:
        painter.setFont(textFont(13));
        painter.setPen(runbookText(m_shown(index).row).isEmpty() ? theme.dim : theme.accent);
        break;
    default: painter.setFont(textFont(13)); painter.setPen(theme.ink);
    }
    paintRowText(painter, box, text, Qt::AlignLeft,
                 index.column() == AlertModel::Runbook ? Qt::ElideMiddle : Qt::ElideRight);
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(60), scaled(rowHeight)};
}

} // namespace bridgewatch
