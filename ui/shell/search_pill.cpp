// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_pill.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double beside = 12;
constexpr double between = 18;

QFont wordFont()
{
    return textFont(12);
}

QFont keysFont()
{
    return textFont(11);
}

} // namespace

SearchPill::SearchPill(const QString &word, const QString &keys, QWidget *parent)
    : QAbstractButton(parent), m_keys(keys)
{
    setText(word);
    setAccessibleName(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover); // is painted anew when the mouse comes and goes
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SearchPill::sizeHint() const
{
    const QFontMetrics word(wordFont());
    const int inner = word.horizontalAdvance(text()) + QFontMetrics(keysFont()).horizontalAdvance(m_keys);
    return {inner + scaled(2 * beside + between), std::max(scaled(24), word.height() + 4)};
}

void SearchPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, line));
    painter.setBrush(underMouse() ? theme.accentSoft : theme.window);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRectF inner = QRectF(rect()).adjusted(scaledF(beside), 0, -scaledF(beside), 0);
    painter.setPen(theme.dim);
    painter.setFont(wordFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(keysFont());
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_keys);
}

} // namespace bridgewatch
