// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_mark.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"

#include <QPainter>

namespace bridgewatch {

StateMark::StateMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(scaled(18), scaled(18));
}

void StateMark::setState(Outcome outcome, bool stale)
{
    m_outcome = outcome;
    m_stale = stale;
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    paintStateShape(painter, box, m_outcome, theme);
    if (m_stale)
        paintHatching(painter, box, box.width() / 2, theme.ink);
}

} // namespace bridgewatch
