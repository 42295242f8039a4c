// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/end_keeper.h"

#include "ui/widgets/scale.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace bridgewatch {

EndKeeper::EndKeeper(QAbstractScrollArea &area) : QObject(&area), m_bar(area.verticalScrollBar())
{
    connect(m_bar, &QScrollBar::valueChanged, this, &EndKeeper::note);
    connect(m_bar, &QScrollBar::rangeChanged, this, &EndKeeper::keep);
}

void EndKeeper::goToEnd()
{
    m_atEnd = true;
    keep();
}

// Where all is in sight nothing tells what somebody wants.
void EndKeeper::note(int value)
{
    if (m_bar->maximum() > m_bar->minimum())
        m_atEnd = value >= m_bar->maximum() - scaled(8);
}

void EndKeeper::keep()
{
    if (m_atEnd)
        m_bar->setValue(m_bar->maximum());
}

} // namespace bridgewatch
