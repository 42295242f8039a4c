// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pill_button.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double margin = 12;
constexpr double between = 18;

QFont wordFont()
{
    return textFont(12);
}

QFont besideFont()
{
    return textFont(11);
}

} // namespace

PillButton::PillButton(const QString &word, const QString &beside, QWidget *parent) : QAbstractButton(parent)
{
    setWords(word, beside);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover); // is painted anew when the mouse comes and goes
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillButton::setWords(const QString &word, const QString &beside)
{
    if (text() == word && m_beside == beside)
        return;
    m_beside = beside;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize PillButton::sizeHint() const
{
    const QFontMetrics word(wordFont());
    const int inner = word.horizontalAdvance(text()) + QFontMetrics(besideFont()).horizontalAdvance(m_beside);
    return {inner + scaled(2 * margin + between), std::max(scaled(24), word.height() + 4)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, line));
    painter.setBrush(underMouse() ? theme.accentSoft : theme.window);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRectF inner = QRectF(rect()).adjusted(scaledF(margin), 0, -scaledF(margin), 0);
    painter.setPen(theme.dim);
    painter.setFont(wordFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(besideFont());
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_beside);
}

} // namespace bridgewatch
