// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silence_delegate.h"

#include "ui/alerts/silence_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double inset = 12;

void paintLine(QPainter &painter, const QRect &box, const QFont &font, const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void SilenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(*option.widget);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accentSoft);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const QRect box = option.rect.adjusted(scaled(inset), scaled(5), -scaled(inset), -scaled(5));
    const QRect upper(box.left(), box.top(), box.width(), box.height() / 2);
    paintLine(*painter, upper, monoFont(12.5), theme.ink, index.data().toString());
    paintLine(*painter, upper.translated(0, upper.height()), textFont(12), theme.dim,
              index.data(SilenceModel::DetailRole).toString());
    painter->restore();
}

QSize SilenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(60), QFontMetrics(monoFont(12.5)).height() + QFontMetrics(textFont(12)).height() + scaled(14)};
}

} // namespace bridgewatch
