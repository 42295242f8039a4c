// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/vendors_delegate.h"

#include "ui/overview/vendors_model.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr int fewestLines = 2; // of what a source tells: rows of short words are alike
constexpr int mostLines = 5;
constexpr double lineOf = 24; // of the name, and of who tells
constexpr double margin = 6;
constexpr double padding = 16;
constexpr double gap = 16; // between the sources
constexpr double shape = 14;

QFont toldFont()
{
    return textFont(12.5);
}

qreal columnWidth(qreal row)
{
    return (row - 2 * scaledF(padding) - 2 * scaledF(gap)) / 3;
}

// What is well is told in ink, the rest in its colour: a loss is not read over.
QColor toldColour(Outcome outcome, const Theme &theme)
{
    const bool isAmiss = outcome == Outcome::Warning || outcome == Outcome::Failed;
    return isAmiss ? coloursOf(outcome, theme).text : theme.ink;
}

// A state's shape, and beside it who tells, over what is told.
void paintCell(QPainter &painter, const QRectF &box, const QString &source, const VendorCell &cell, const Theme &theme)
{
    const QRectF upper(box.left(), box.top(), box.width(), scaledF(lineOf));
    const QRectF mark(box.left(), upper.center().y() - scaledF(shape) / 2, scaledF(shape), scaledF(shape));
    paintStateShape(painter, mark, cell.outcome, theme);
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintRowText(painter, upper.adjusted(scaledF(shape + 6), 0, 0, 0), source);
    painter.setFont(toldFont());
    painter.setPen(toldColour(cell.outcome, theme));
    QRectF line(box.left(), upper.bottom() + scaledF(2), box.width(), QFontMetricsF(painter.font()).height());
    for (const QString &words : wrappedLines(cell.text, painter.font(), box.width(), mostLines)) {
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
    const QRectF row =
        QRectF(option.rect).adjusted(scaledF(padding), scaledF(margin), -scaledF(padding), -scaledF(margin));
    const QRectF head(row.left(), row.top(), row.width(), scaledF(lineOf));
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setFont(textFont(13, QFont::Bold));
    painter->setPen(theme.ink);
    const qreal width = std::min(QFontMetricsF(painter->font()).horizontalAdvance(name) + 1, head.width() * 0.4);
    paintRowText(*painter, QRectF(head.left(), head.top(), width, head.height()), name);
    painter->setFont(textFont(12.5, truth.isDenied ? QFont::Bold : QFont::Normal));
    painter->setPen(truth.isDenied ? coloursOf(Outcome::Failed, theme).text : theme.dim);
    paintRowText(*painter, head.adjusted(width + scaledF(12), 0, 0, 0), truth.verdict);

    const qreal column = columnWidth(option.rect.width());
    const std::array cells{std::pair{tr("Status page"), truth.says}, std::pair{tr("Our look"), truth.reach},
                           std::pair{tr("Account"), truth.evidence}};
    qreal left = row.left();
    for (const auto &[source, cell] : cells) {
        paintCell(*painter, QRectF(left, head.bottom(), column, row.bottom() - head.bottom()), source, cell, theme);
        left += column + scaledF(gap);
    }
    painter->restore();
}

// As high as the longest of the three is in its column.
QSize VendorsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal column = columnWidth(rowWidth(option));
    const auto truth = index.data(VendorsModel::TruthRole).value<VendorTruth>();
    qsizetype lines = fewestLines;
    for (const VendorCell &cell : {truth.says, truth.reach, truth.evidence})
        lines = std::max(lines, wrappedLines(cell.text, toldFont(), column, mostLines).size());
    const qreal told = static_cast<qreal>(lines) * QFontMetricsF(toldFont()).height();
    const qreal around = 2 * scaledF(margin) + 2 * scaledF(lineOf) + scaledF(2);
    return {scaled(360), static_cast<int>(std::ceil(around + told))};
}

} // namespace bridgewatch
