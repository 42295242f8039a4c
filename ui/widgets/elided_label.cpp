// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/widgets/scale.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace bridgewatch {

ElidedLabel::ElidedLabel(const TextLabel::Look &look, QWidget *parent, Qt::TextElideMode mode)
    : QWidget(parent), m_look(look), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_look.tone = tone;
    update();
}

void ElidedLabel::setMono(bool mono)
{
    if (mono == m_look.mono)
        return;
    m_look.mono = mono;
    updateGeometry();
    update();
}

QFont ElidedLabel::usedFont() const
{
    return m_look.mono ? monoFont(m_look.size - 0.5) : textFont(m_look.size, m_look.weight);
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(usedFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(usedFont());
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 6), metrics.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const bool whole = QFontMetrics(usedFont()).horizontalAdvance(m_text) <= width();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole ? QString() : plainToolTip(m_text), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(usedFont());
    painter.setPen(colourOf(m_look.tone, themeOf(*this)));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace bridgewatch
