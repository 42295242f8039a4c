// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/guide_delegate.h"

#include "ui/incident/guide_model.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"

#include <QPainter>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr double stepHeight = 29;
constexpr double sectionHeight = 34;
constexpr double markSide = 12;
constexpr int titleLines = 2;

bool isSection(const QModelIndex &index)
{
    return index.data(GuideModel::StepRole).toString().isEmpty();
}

// A place that is still to come, or one that was passed by.
void paintPlainMark(QPainter &painter, const QRectF &box, GuideMark mark, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    if (mark == GuideMark::Ahead) {
        painter.setPen(QPen(theme.dim, scaledF(1.4)));
        painter.drawEllipse(box.adjusted(scaledF(1), scaledF(1), -scaledF(1), -scaledF(1)));
        return;
    }
    painter.setPen(QPen(theme.dim, scaledF(2)));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

void paintMark(QPainter &painter, const QRectF &box, const QModelIndex &index, const Theme &theme)
{
    const auto mark = static_cast<GuideMark>(index.data(GuideModel::MarkRole).toInt());
    if (index.data(GuideModel::ChosenRole).toBool() && mark == GuideMark::Ahead) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(box);
        return;
    }
    switch (mark) {
    case GuideMark::Done: paintStateShape(painter, box, Outcome::Ok, theme); break;
    case GuideMark::Failed: paintStateShape(painter, box, Outcome::Failed, theme); break;
    case GuideMark::Seen:
        paintStateShape(painter, box, static_cast<Outcome>(index.data(GuideModel::OutcomeRole).toInt()), theme);
        break;
    case GuideMark::Proposed: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(box);
        break;
    }
    case GuideMark::Ahead:
    case GuideMark::Skipped:
    case GuideMark::RuledOut: paintPlainMark(painter, box, mark, theme); break;
    }
}

void paintSection(QPainter &painter, const QRectF &row, const QString &word, const Theme &theme)
{
    QFont font = textFont(11, QFont::Bold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, scaledF(0.6));
    painter.setFont(font);
    painter.setPen(theme.dim);
    painter.drawText(row.adjusted(0, 0, 0, -scaledF(5)), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(word, Qt::ElideRight, row.width()));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRectF box = QRectF(option.rect).adjusted(scaledF(6), 0.5, -scaledF(6), -0.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(QPen(theme.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(box, scaledF(5), scaledF(5));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.window);
        painter.drawRoundedRect(box, scaledF(5), scaledF(5));
    }
}

// Where the words of a step are, and what of them stands in which line.
struct StepText {
    QString aside;
    QFont font;
    QRectF mark;
    QRectF title;
    QStringList lines;
};

// As high as what is chosen, which is bold: a row keeps its height when it is.
StepText textOf(const QRectF &place, const QModelIndex &index, bool isSelected)
{
    const QFont bold = textFont(13, QFont::Bold);
    const QRectF row = place.adjusted(scaledF(20), 0, -scaledF(14), 0);
    const qreal side = scaledF(markSide);
    StepText text;
    text.aside = index.data(GuideModel::AsideRole).toString();
    text.font = isSelected ? bold : textFont(13);
    text.mark = QRectF(row.left(), row.center().y() - side / 2, side, side);
    const qreal right =
        text.aside.isEmpty() ? 0 : QFontMetricsF(textFont(12)).horizontalAdvance(text.aside) + scaledF(8);
    text.title = row.adjusted(side + scaledF(10), 0, -right, 0);
    text.lines = wrappedLines(index.data().toString(), bold, text.title.width(), titleLines);
    return text;
}

void paintStep(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    paintGround(painter, option, theme);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const StepText text = textOf(option.rect, index, isSelected);
    paintMark(painter, text.mark, index, theme);

    const auto mark = static_cast<GuideMark>(index.data(GuideModel::MarkRole).toInt());
    const bool isQuiet = mark == GuideMark::RuledOut || mark == GuideMark::Skipped;
    const qreal height = QFontMetricsF(text.font).height();
    QRectF line(text.title.left(), text.title.center().y() - height * static_cast<qreal>(text.lines.size()) / 2,
                text.title.width() + 1, height);
    painter.setFont(text.font);
    painter.setPen(isQuiet && !isSelected ? theme.dim : theme.ink);
    for (const QString &words : text.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, height);
    }
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    painter.drawText(QRectF(option.rect).adjusted(0, 0, -scaledF(14), 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text.aside);
}

} // namespace

void GuideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSection(index))
        paintSection(*painter, QRectF(option.rect).adjusted(scaledF(16), 0, -scaledF(14), 0), index.data().toString(),
                     theme);
    else
        paintStep(*painter, option, index, theme);
    painter->restore();
}

QSize GuideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isSection(index))
        return {scaled(200), scaled(sectionHeight)};
    const qsizetype lines = textOf(QRectF(0, 0, rowWidth(option), 0), index, false).lines.size();
    const qreal more = QFontMetricsF(textFont(13, QFont::Bold)).height() * static_cast<qreal>(lines - 1);
    return {scaled(200), scaled(stepHeight) + static_cast<int>(std::ceil(more))};
}

} // namespace bridgewatch
