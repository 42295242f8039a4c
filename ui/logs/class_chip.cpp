// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/class_chip.h"

#include "ui/logs/class_look.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/words.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double beside = 9;
constexpr double square = 8;

} // namespace

ClassChip::ClassChip(int lineClass, const QString &word, QWidget *parent) : QAbstractButton(parent), m_class(lineClass)
{
    setObjectName(QStringLiteral("classChip%1").arg(lineClass));
    setText(word);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void ClassChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2 lines in the last hour").arg(text(), numberText(count)));
    updateGeometry();
    update();
}

QString ClassChip::shown() const
{
    return QStringLiteral("%1  %2").arg(text(), numberText(m_count));
}

QSize ClassChip::sizeHint() const
{
    const QFontMetrics metrics(textFont(12));
    return {metrics.horizontalAdvance(shown()) + scaled(2 * beside + square + 6),
            std::max(scaled(24), metrics.height() + 4)};
}

void ClassChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, line));
    painter.setBrush(underMouse() ? theme.accentSoft : isChecked() ? theme.panel : theme.window);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRectF mark(scaledF(beside), (height() - scaledF(square)) / 2, scaledF(square), scaledF(square));
    const QColor colour = classColour(m_class, theme);
    painter.setPen(QPen(m_class == 0 ? theme.dim : colour, 1.5)); // what has no colour has an outline
    painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRect(mark);
    QFont font = textFont(12);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.ink : theme.dim);
    painter.drawText(QRectF(rect()).adjusted(scaledF(beside + square + 6), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown());
}

} // namespace bridgewatch
