// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pill.h"

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

Pill::Pill(const QString &word, QWidget *parent) : QWidget(parent), m_word(word)
{
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setWord(const QString &word)
{
    if (word == m_word)
        return;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {metrics.horizontalAdvance(m_word) + scaled(32), std::max(scaled(24), metrics.height() + 4)};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.unknownGround);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(theme.unknown);
    painter.setFont(wordFont());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_word);
}

} // namespace bridgewatch
