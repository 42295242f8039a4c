// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/word_tabs.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double lead = 10; // beside a word
constexpr double line = 2;  // below the chosen one

QFont wordFont()
{
    return textFont(13, QFont::DemiBold);
}

} // namespace

WordTabs::WordTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize WordTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(wordFont());
    return {metrics.horizontalAdvance(tabText(index)) + scaled(2 * lead), metrics.height() + scaled(10)};
}

void WordTabs::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(*this);
    const QRectF box = tabRect(index);
    const bool chosen = index == currentIndex();
    const bool pointed = underMouse() && box.contains(mapFromGlobal(QCursor::pos()));
    painter.setPen(chosen ? theme.ink : pointed ? theme.accent : theme.dim);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tabText(index));
    if (!chosen)
        return;
    const QRectF word = box.adjusted(scaledF(lead), 0, -scaledF(lead), 0);
    painter.fillRect(QRectF(word.left(), box.bottom() - scaledF(line), word.width(), scaledF(line)), theme.accent);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, scaledF(1.2), Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -4), scaled(4), scaled(4));
    }
}

void WordTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(wordFont());
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index))
            paintTab(painter, index);
    }
}

} // namespace bridgewatch
