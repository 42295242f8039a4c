// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/pace.h"

#include <algorithm>

namespace bridgewatch {
namespace {

Pace::Milliseconds scaled(Pace::Milliseconds span, double factor)
{
    return std::chrono::round<Pace::Milliseconds>(span * factor);
}

} // namespace

Pace::Milliseconds Pace::succeeded(double chance)
{
    m_failures = 0;
    ++m_successes;
    if (m_successes >= m_rhythm.successesToClear)
        m_breaker = Breaker::Closed;
    return scaled(m_rhythm.every, 1 + jitter * (2 * chance - 1));
}

Pace::Milliseconds Pace::failed(double chance)
{
    m_successes = 0;
    ++m_failures;
    if (m_failures >= m_rhythm.failuresToAlarm)
        m_breaker = Breaker::Open;
    return std::max(scaled(window(), chance), std::min(m_rhythm.every, cap) / 10);
}

Pace::Milliseconds Pace::window() const
{
    const Milliseconds longest = std::max(m_rhythm.every, 2 * (m_rhythm.every - m_rhythm.timeout));
    constexpr int doublings = 4; // by then the longest is reached
    return std::min({cap, longest, m_rhythm.every / 2 * (1 << std::min(m_failures - 1, doublings))});
}

} // namespace bridgewatch
