// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_pill.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

QFont wordFont()
{
    return textFont(12, QFont::Medium);
}

} // namespace

FilterPill::FilterPill(const QString &objectName, const QString &word, QWidget *parent)
    : QAbstractButton(parent), m_word(word)
{
    setObjectName(objectName);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void FilterPill::setCount(qsizetype count)
{
    setText(m_word + u' ' + QString::number(count));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize FilterPill::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {metrics.horizontalAdvance(text()) + scaled(22), std::max(scaled(22), metrics.height() + 4)};
}

void FilterPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    const qreal pen = focus ? 2 : 1;
    painter.setPen(QPen(focus || isChecked() ? theme.accent : theme.line, pen));
    painter.setBrush(isChecked() ? theme.accentSoft : underMouse() ? theme.window : theme.panel);
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(isChecked() ? theme.accent : theme.dim);
    painter.setFont(wordFont());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace bridgewatch
