// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_badge.h"

#include "ui/widgets/scale.h"

#include <QFontMetrics>
#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double height = 20;
constexpr double mark = 10.5;
constexpr double beforeMark = 7;
constexpr double beforeWord = 5;
constexpr double afterWord = 10;

QFont wordFont()
{
    return textFont(12, QFont::Medium);
}

} // namespace

QSize badgeSize(const BadgeText &badge)
{
    const QFontMetrics metrics(wordFont());
    const int word = metrics.horizontalAdvance(badge.word);
    const int frame = scaled(beforeMark + mark + beforeWord + (badge.quiet ? 0 : afterWord));
    return {frame + word - (badge.quiet ? scaled(beforeMark) : 0), std::max(scaled(height), metrics.height() + 2)};
}

void paintBadge(QPainter &painter, const QRectF &box, const BadgeText &badge, const Theme &theme)
{
    const QSizeF size = QSizeF(badgeSize(badge)).boundedTo(box.size());
    const QRectF pill(QPointF(box.left(), box.center().y() - size.height() / 2), size);
    const StateColours colours = coloursOf(badge.outcome, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!badge.quiet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    if (badge.stale)
        paintHatching(painter, pill, pill.height() / 2, colours.text);
    const qreal left = badge.quiet ? 0 : scaledF(beforeMark);
    const qreal side = scaledF(mark);
    paintStateShape(painter, QRectF(pill.left() + left, pill.center().y() - side / 2, side, side), badge.outcome,
                    theme);
    painter.setFont(wordFont());
    painter.setPen(colours.text);
    const QRectF text =
        pill.adjusted(left + side + scaledF(beforeWord), 0, badge.quiet ? 0 : -scaledF(afterWord - 2), 0);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(badge.word, Qt::ElideRight, text.width() + 1));
    painter.restore();
}

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setBadge(const BadgeText &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    setAccessibleName(badge.word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(m_badge);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, themeOf(*this));
}

} // namespace bridgewatch
