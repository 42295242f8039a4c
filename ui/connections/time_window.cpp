// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/time_window.h"

#include <cmath>

namespace bridgewatch {

void TimeWindow::follow(qint64 now)
{
    m_now = now;
    if (m_live)
        m_span = {now - m_span.length(), now};
}

void TimeWindow::setLength(qint64 ms)
{
    const qint64 length = std::clamp(ms, shortest, longest);
    m_span.from = m_span.to - length;
}

void TimeWindow::goLive()
{
    m_live = true;
    follow(m_now);
}

void TimeWindow::show(Span span)
{
    settle(span.from, std::max(span.to, span.from + shortest));
}

void TimeWindow::pan(qint64 by)
{
    settle(m_span.from + by, m_span.to + by);
}

void TimeWindow::zoom(qint64 at, double factor)
{
    const auto old = static_cast<double>(m_span.length());
    const auto length =
        static_cast<qint64>(std::clamp(old * factor, static_cast<double>(shortest), static_cast<double>(longest)));
    const double share = static_cast<double>(at - m_span.from) / old;
    const qint64 from = at - std::llround(share * static_cast<double>(length));
    settle(from, from + length);
}

// Nothing is behind the present: who arrives there follows it.
void TimeWindow::settle(qint64 from, qint64 to)
{
    const qint64 length = std::min(to - from, longest);
    m_live = to >= m_now;
    m_span = m_live ? Span{m_now - length, m_now} : Span{from, from + length};
}

} // namespace bridgewatch
