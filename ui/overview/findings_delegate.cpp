// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings_delegate.h"

#include "ui/overview/findings_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 44;
constexpr double padding = 16;

BadgeText badgeOf(const QModelIndex &index)
{
    const auto outcome = static_cast<Outcome>(index.data(FindingsModel::OutcomeRole).toInt());
    const bool symptom = index.data(FindingsModel::SymptomRole).toBool();
    if (const QString own = index.data(FindingsModel::BadgeRole).toString(); !own.isEmpty())
        return {outcome, own, false, symptom};
    const QString word = symptom                       ? FindingsDelegate::tr("symptom")
                         : outcome == Outcome::Failed  ? FindingsDelegate::tr("failing")
                         : outcome == Outcome::Warning ? FindingsDelegate::tr("warning")
                                                       : FindingsDelegate::tr("cannot tell");
    return {outcome, word, false, symptom};
}

// As wide as the widest badge, so that the headings stand in one line.
int badgeColumn()
{
    int width = 0;
    for (const QString &word : {FindingsDelegate::tr("symptom"), FindingsDelegate::tr("failing"),
                                FindingsDelegate::tr("warning"), FindingsDelegate::tr("cannot tell")})
        width = std::max(width, badgeSize({Outcome::Failed, word, false, false}).width());
    return width;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.window);
    const bool last = index.row() == index.model()->rowCount() - 1;
    painter.setPen(last ? Qt::NoPen : QPen(theme.line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
}

void paintLine(QPainter &painter, const QRectF &box, const QString &text, Qt::Alignment alignment)
{
    painter.drawText(box, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideMiddle, box.width() + 1));
}

} // namespace

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    paintGround(*painter, option, index, theme);
    const QRectF row = QRectF(option.rect).adjusted(scaledF(padding), 0, -scaledF(padding), 0);
    paintBadge(*painter, row, badgeOf(index), theme);

    const QString certainty = index.data(FindingsModel::CertaintyRole).toString();
    const QFont small = textFont(12);
    const qreal right = QFontMetricsF(small).horizontalAdvance(certainty);
    const QRectF text = row.adjusted(badgeColumn() + scaledF(12), scaledF(5), 0, -scaledF(5));
    const QRectF upper(text.left(), text.top(), text.width() - right - scaledF(12), text.height() / 2);
    const bool symptom = index.data(FindingsModel::SymptomRole).toBool();
    painter->setFont(textFont(13, symptom ? QFont::Normal : QFont::Bold));
    painter->setPen(theme.ink);
    paintLine(*painter, upper, index.data(FindingsModel::HeadingRole).toString(), Qt::AlignLeft);
    painter->setFont(small);
    painter->setPen(theme.dim);
    paintLine(*painter, QRectF(text.right() - right, text.top(), right, text.height() / 2), certainty, Qt::AlignRight);
    paintLine(*painter, QRectF(text.left(), text.center().y(), text.width(), text.height() / 2),
              index.data(FindingsModel::PlaceRole).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(240), scaled(rowHeight)};
}

} // namespace bridgewatch
