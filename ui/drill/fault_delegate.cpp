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
        const QRectF upper = box.adjusted(0, scaledF(6), 0, -box.height() / 2);
        const QRectF lower = box.adjusted(0, box.height() / 2, 0, -scaledF(6));
        painter->setFont(textFont(13, QFont::Medium));
        painter->setPen(isEnabled ? theme.ink : theme.dim);
        paintRowText(*painter, upper, index.data().toString());
        painter->setFont(textFont(12));
        painter->setPen(theme.dim);
        paintRowText(*painter, lower, index.data(FaultModel::DetailRole).toString());
    }
    painter->restore();
}

QSize FaultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int upper = QFontMetrics(textFont(13)).height();
    const int lower = QFontMetrics(textFont(12)).height();
    return {scaled(60), isHeading(index) ? lower + scaled(14) : upper + lower + scaled(14)};
}

} // namespace bridgewatch
