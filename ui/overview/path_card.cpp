// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_card.h"

#include "core/base/text.h"
#include "ui/widgets/row_paint.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double roomyPadding = 12;
constexpr double compactPadding = 10;
constexpr double tightPadding = 8;
// What is lower has no room for a line of the past, and a badge without a ground.
constexpr double lowest = 66;

QString shortened(const CardContent &content, const QFontMetricsF &metrics, qreal width)
{
    const QString kind = content.kind.isEmpty() ? QString() : content.kind + QStringLiteral(" · ");
    return kind + metrics.elidedText(content.address, Qt::ElideMiddle, width - metrics.horizontalAdvance(kind));
}

} // namespace

PathCard::PathCard(const QString &target, QWidget *parent) : QAbstractButton(parent), m_target(target)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover); // is painted anew when the mouse comes and goes
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
}

void PathCard::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

bool PathCard::isTight() const
{
    return m_compact && height() < scaled(lowest);
}

void PathCard::setContent(const CardContent &content)
{
    m_content = content;
    QStringList spoken{content.label, content.kind, content.address, content.badge.word,
                       content.spoken.isEmpty() ? content.figure : content.spoken};
    spoken.removeAll(QString());
    setAccessibleName(listed(spoken));
    setToolTip(
        plainToolTip(content.address.isEmpty() ? content.label : QString(content.label + u'\n' + content.address)));
    update();
}

void PathCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: Q_EMIT arrowPressed(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void PathCard::paintFrame(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    const bool strong = isChecked() || m_content.loud;
    const qreal width = strong ? scaledF(2) : 1;
    const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QColor line = isChecked()      ? theme.accent
                        : m_content.loud ? coloursOf(m_content.badge.outcome, theme).text
                                         : theme.line;
    const bool hovered = isEnabled() && underMouse();
    painter.setPen(QPen(line, width));
    painter.setBrush(hovered ? theme.accentSoft : theme.panel);
    painter.drawRoundedRect(frame, scaled(8), scaled(8));
    if (m_content.badge.stale)
        paintHatching(painter, frame.adjusted(1, 1, -1, -1), scaled(7), theme.line.darker(130));
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, scaledF(1.2), Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = scaledF(4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), scaled(5), scaled(5));
}

PathCard::Title PathCard::titleIn(qreal width) const
{
    for (const double size : {13.5, 12.5}) {
        const QFont font = textFont(size, QFont::Bold);
        if (QFontMetricsF(font).horizontalAdvance(m_content.label) <= width)
            return {font, {m_content.label}};
    }
    const QFont small = textFont(11.5, QFont::Bold);
    return {small, wrappedLines(m_content.label, small, width, 2)};
}

void PathCard::paintTitle(QPainter &painter, const QRectF &inner, const Title &name) const
{
    const Theme &theme = themeOf(*this);
    painter.setFont(name.font);
    painter.setPen(theme.ink);
    const bool isLong = name.lines.size() > 1;
    const QRectF title(inner.left(), inner.top() + scaledF(isLong ? 4.5 : 8), inner.width(), scaledF(isLong ? 14 : 17));
    for (qsizetype i = 0; i < name.lines.size(); ++i)
        painter.drawText(title.translated(0, static_cast<qreal>(i) * title.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name.lines.at(i));
    if (m_compact || isLong)
        return;
    painter.setFont(textFont(11.5));
    painter.setPen(theme.dim);
    const QRectF line = title.translated(0, scaledF(16.5));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     shortened(m_content, QFontMetricsF(painter.font()), line.width()));
}

void PathCard::paintState(QPainter &painter, const QRectF &row) const
{
    const Theme &theme = themeOf(*this);
    BadgeText badge = m_content.badge;
    badge.quiet = badge.quiet || isTight();
    const qreal lead = badge.quiet ? 0 : scaledF(2);
    const QRectF left = row.adjusted(-lead, 0, 0, 0);
    paintBadge(painter, left, badge, theme);
    painter.setFont(m_content.figureIsCode ? monoFont(11) : textFont(12));
    painter.setPen(m_content.badge.outcome == Outcome::Ok && !m_content.badge.stale ? theme.ink : theme.dim);
    const qreal room = row.width() - badgeSize(badge).width() - scaledF(4);
    if (QFontMetricsF(painter.font()).horizontalAdvance(m_content.figure) <= room)
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_content.figure);
}

void PathCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const qreal padding = scaledF(isTight() ? tightPadding : m_compact ? compactPadding : roomyPadding);
    const QRectF inner = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    const Title title = titleIn(inner.width());
    paintTitle(painter, inner, title);
    const qreal top = isTight() ? (title.lines.size() > 1 ? 33.5 : 29) : m_compact ? 31 : 46;
    paintState(painter, QRectF(inner.left(), scaledF(top), inner.width(), scaledF(22)));
    if (isTight())
        return;
    const QRectF spark(inner.left(), scaledF(m_compact ? 55 : 71), inner.width(), scaledF(m_compact ? 6 : 9));
    paintSparkline(painter, spark, m_content.spark, themeOf(*this));
}

} // namespace bridgewatch
