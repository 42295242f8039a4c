// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/range_pill.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {

RangePill::RangePill(const QString &word, QWidget *parent) : QAbstractButton(parent)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize RangePill::sizeHint() const
{
    const QFontMetrics metrics(textFont(12, QFont::DemiBold));
    return {std::max(scaled(52), metrics.horizontalAdvance(text()) + scaled(24)),
            std::max(scaled(26), metrics.height() + scaled(8))};
}

void RangePill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(isChecked() ? theme.accent : theme.line);
    painter.setBrush(isChecked() ? theme.accent : underMouse() ? theme.window : theme.panel);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus()) {
        const QRectF ring = box.adjusted(2, 2, -2, -2);
        painter.setPen(QPen(isChecked() ? theme.onAccent : theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setPen(isChecked() ? theme.onAccent : theme.ink);
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace bridgewatch
