// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_delegate.h"

#include "ui/readiness/readiness_model.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 48;
constexpr double headingHeight = 36;
constexpr double padding = 16;

// As wide as the widest badge, so that the titles stand in one line.
int badgeColumn()
{
    int width = 0;
    for (const Outcome state : {Outcome::Ok, Outcome::Warning, Outcome::Failed, Outcome::Unknown})
        width = std::max(width, badgeSize({state, readinessWord(state), false, false}).width());
    return width;
}

void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    painter.fillRect(rect, theme.window);
    painter.setPen(theme.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (index.row() > 0)
        painter.drawLine(rect.topLeft(), rect.topRight());
    const QRectF box = QRectF(rect).adjusted(scaledF(padding), 0, -scaledF(padding), 0);
    const int amiss = index.data(ReadinessModel::CountRole).toInt();
    const QString count = amiss > 0 ? ReadinessDelegate::tr("%n to look at", nullptr, amiss) : QString();
    painter.setFont(textFont(12.5, QFont::Bold));
    painter.setPen(theme.dim);
    paintRowText(painter, box, index.data(ReadinessModel::TitleRole).toString());
    painter.setFont(textFont(12));
    paintRowText(painter, box, count, Qt::AlignRight);
}

} // namespace

void ReadinessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    if (index.data(ReadinessModel::HeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index, theme);
        painter->restore();
        return;
    }
    paintRowGround(*painter, option, index, theme);
    const auto state = static_cast<Outcome>(index.data(ReadinessModel::StateRole).toInt());
    const QRectF row = QRectF(option.rect).adjusted(scaledF(padding), 0, -scaledF(padding), 0);
    const int badges = badgeColumn();
    paintBadge(*painter, QRectF(row.left(), row.top(), badges, row.height()),
               {state, readinessWord(state), false, false}, theme);
    const QString place = index.data(ReadinessModel::PlaceRole).toString();
    const qreal right = std::min(row.width() / 3, QFontMetricsF(textFont(12)).horizontalAdvance(place));
    const QRectF text = row.adjusted(badges + scaledF(14), scaledF(6), 0, -scaledF(6));
    const QRectF upper(text.left(), text.top(), text.width(), text.height() / 2);
    painter->setFont(textFont(12));
    painter->setPen(theme.dim);
    paintRowText(*painter, QRectF(upper.right() - right, upper.top(), right, upper.height()), place, Qt::AlignRight,
                 Qt::ElideMiddle);
    paintRowText(*painter, QRectF(text.left(), text.center().y(), text.width(), text.height() / 2),
                 index.data(ReadinessModel::SawRole).toString());
    painter->setFont(textFont(13, state == Outcome::Ok ? QFont::Normal : QFont::Bold));
    painter->setPen(theme.ink);
    paintRowText(*painter, upper.adjusted(0, 0, -right - scaledF(12), 0),
                 index.data(ReadinessModel::TitleRole).toString());
    painter->restore();
}

QSize ReadinessDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(ReadinessModel::HeadingRole).toBool();
    return {scaled(240), scaled(isHeading ? headingHeight : rowHeight)};
}

} // namespace bridgewatch
