// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/guide_delegate.h"

#include "ui/incident/guide_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double stepHeight = 29;
constexpr double sectionHeight = 34;
constexpr double markSide = 12;

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

void paintStep(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    paintGround(painter, option, theme);
    const QRectF row = QRectF(option.rect).adjusted(scaledF(20), 0, -scaledF(14), 0);
    const qreal side = scaledF(markSide);
    paintMark(painter, QRectF(row.left(), row.center().y() - side / 2, side, side), index, theme);

    const QString aside = index.data(GuideModel::AsideRole).toString();
    const QFont small = textFont(12);
    const qreal right = aside.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(aside) + scaledF(8);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto mark = static_cast<GuideMark>(index.data(GuideModel::MarkRole).toInt());
    const bool isQuiet = mark == GuideMark::RuledOut || mark == GuideMark::Skipped;
    const QFont font = textFont(13, isSelected ? QFont::Bold : QFont::Normal);
    const QRectF text = row.adjusted(side + scaledF(10), 0, -right, 0);
    painter.setFont(font);
    painter.setPen(isQuiet && !isSelected ? theme.dim : theme.ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter.setFont(small);
    painter.setPen(theme.dim);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, aside);
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

QSize GuideDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(200), scaled(isSection(index) ? sectionHeight : stepHeight)};
}

} // namespace bridgewatch
