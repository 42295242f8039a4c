// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/fault_delegate.h"

#include "ui/drill/fault_model.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double inset = 14;

bool isHeading(const QModelIndex &index)
{
    return index.data(FaultModel::HeadingRole).toBool();
}

} // namespace

void FaultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(*option.widget);
    const QRectF box = QRectF(option.rect).adjusted(scaledF(inset), 0, -scaledF(inset), 0);
    painter->save();
    if (isHeading(index)) {
        painter->setFont(textFont(12, QFont::Bold));
        painter->setPen(theme.dim);
        paintRowText(*painter, box.adjusted(0, scaledF(8), 0, 0), index.data().toString());
    } else {
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        paintRowGround(*painter, option, index, theme);
        const QFont aside = isEnabled ? monoFont(12) : textFont(12);
        const QString detail = index.data(FaultModel::DetailRole).toString();
        const qreal right = std::min(box.width() / 2, QFontMetricsF(aside).horizontalAdvance(detail));
        painter->setFont(textFont(13));
        painter->setPen(isEnabled ? theme.ink : theme.dim);
        paintRowText(*painter, box.adjusted(0, 0, -right - scaledF(inset), 0), index.data().toString());
        painter->setFont(aside);
        painter->setPen(theme.dim);
        paintRowText(*painter, QRectF(box.right() - right, box.top(), right, box.height()), detail, Qt::AlignRight);
    }
    painter->restore();
}

QSize FaultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(60), QFontMetrics(textFont(13)).height() + scaled(isHeading(index) ? 18 : 14)};
}

} // namespace bridgewatch
