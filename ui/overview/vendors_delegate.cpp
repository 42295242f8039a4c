// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/vendors_delegate.h"

#include "ui/overview/vendors_model.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 102;
constexpr int textLines = 2;
constexpr double padding = 16;
constexpr double shape = 14;

// A state's shape, and beside it who tells, over what is told.
void paintCell(QPainter &painter, const QRectF &box, const QString &source, const VendorCell &cell, const Theme &theme)
{
    const QRectF upper(box.left(), box.top(), box.width(), scaledF(24));
    const QRectF mark(box.left(), upper.center().y() - scaledF(shape) / 2, scaledF(shape), scaledF(shape));
    paintStateShape(painter, mark, cell.outcome, theme);
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintRowText(painter, upper.adjusted(scaledF(shape + 6), 0, 0, 0), source);
    painter.setFont(textFont(12.5));
    painter.setPen(theme.ink);
    QRectF line(box.left(), upper.bottom() + scaledF(2), box.width(), QFontMetricsF(painter.font()).height());
    for (const QString &words : wrappedLines(cell.text, painter.font(), box.width(), textLines)) {
        paintRowText(painter, line, words);
        line.translate(0, line.height());
    }
}

} // namespace

void VendorsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    const auto truth = index.data(VendorsModel::TruthRole).value<VendorTruth>();
    painter->save();
    paintRowGround(*painter, option, index, theme);
    const QRectF row = QRectF(option.rect).adjusted(scaledF(padding), scaledF(6), -scaledF(padding), -scaledF(6));
    const QRectF head(row.left(), row.top(), row.width(), scaledF(24));
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setFont(textFont(13, QFont::Bold));
    painter->setPen(theme.ink);
    const qreal width = std::min(QFontMetricsF(painter->font()).horizontalAdvance(name) + 1, head.width() * 0.4);
    paintRowText(*painter, QRectF(head.left(), head.top(), width, head.height()), name);
    painter->setFont(textFont(12.5, truth.isDenied ? QFont::Bold : QFont::Normal));
    painter->setPen(truth.isDenied ? coloursOf(Outcome::Failed, theme).text : theme.dim);
    paintRowText(*painter, head.adjusted(width + scaledF(12), 0, 0, 0), truth.verdict);

    const qreal column = (row.width() - 2 * scaledF(16)) / 3;
    const std::array cells{std::pair{tr("Status page"), truth.says}, std::pair{tr("Our look"), truth.reach},
                           std::pair{tr("Account"), truth.evidence}};
    qreal left = row.left();
    for (const auto &[source, cell] : cells) {
        paintCell(*painter, QRectF(left, head.bottom(), column, row.bottom() - head.bottom()), source, cell, theme);
        left += column + scaledF(16);
    }
    painter->restore();
}

QSize VendorsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(360), scaled(rowHeight)};
}

} // namespace bridgewatch
