// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings_delegate.h"

#include "ui/overview/findings_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 44;
constexpr double symptomHeight = 28;
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

// As wide as the widest badge of a finding, so that the headings stand in one line.
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

// What a row says beside its badge, and where.
struct FindingWords {
    QString heading;
    QString place;
    QString certainty;
    QRectF box;
};

// The heading with the certainty, and below it the place.
void paintCause(QPainter &painter, const FindingWords &words, const Theme &theme)
{
    const qreal right = QFontMetricsF(textFont(12)).horizontalAdvance(words.certainty);
    const QRectF text = words.box.adjusted(0, scaledF(5), 0, -scaledF(5));
    const QRectF upper(text.left(), text.top(), text.width() - right - scaledF(12), text.height() / 2);
    painter.setFont(textFont(13, QFont::Bold));
    painter.setPen(theme.ink);
    paintLine(painter, upper, words.heading, Qt::AlignLeft);
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintLine(painter, QRectF(text.right() - right, text.top(), right, text.height() / 2), words.certainty,
              Qt::AlignRight);
    paintLine(painter, QRectF(text.left(), text.center().y(), text.width(), text.height() / 2), words.place,
              Qt::AlignLeft);
}

// All in one line: what follows from something else takes less room than its cause.
void paintSymptom(QPainter &painter, const FindingWords &words, const Theme &theme)
{
    const QFont font = textFont(13);
    const qreal right = QFontMetricsF(textFont(12)).horizontalAdvance(words.certainty);
    const qreal room = words.box.width() - right - scaledF(12);
    const qreal heading = std::min(room, QFontMetricsF(font).horizontalAdvance(words.heading) + 1);
    QRectF box = words.box;
    box.setWidth(heading);
    painter.setFont(font);
    painter.setPen(theme.ink);
    paintLine(painter, box, words.heading, Qt::AlignLeft);
    painter.setFont(textFont(12));
    painter.setPen(theme.dim);
    paintLine(painter, words.box, words.certainty, Qt::AlignRight);
    box.translate(heading + scaledF(10), 0);
    box.setWidth(room - heading - scaledF(10));
    if (box.width() > scaledF(40))
        paintLine(painter, box, words.place, Qt::AlignLeft);
}

} // namespace

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(schemeOf(option.palette));
    painter->save();
    paintGround(*painter, option, index, theme);
    const QRectF row = QRectF(option.rect).adjusted(scaledF(padding), 0, -scaledF(padding), 0);
    const BadgeText badge = badgeOf(index);
    paintBadge(*painter, row, badge, theme);
    // Incidents and changes have words of their own, which may be wider.
    const int column = std::max(badgeColumn(), badgeSize(badge).width());
    const FindingWords words{
        index.data(FindingsModel::HeadingRole).toString(), index.data(FindingsModel::PlaceRole).toString(),
        index.data(FindingsModel::CertaintyRole).toString(), row.adjusted(column + scaledF(12), 0, 0, 0)};
    if (index.data(FindingsModel::SymptomRole).toBool())
        paintSymptom(*painter, words, theme);
    else
        paintCause(*painter, words, theme);
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isSymptom = index.data(FindingsModel::SymptomRole).toBool();
    return {scaled(240), scaled(isSymptom ? symptomHeight : rowHeight)};
}

} // namespace bridgewatch
