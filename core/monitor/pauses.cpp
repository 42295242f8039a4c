// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/pauses.h"

#include <cstdlib>
#include <ctime>

namespace bridgewatch {
namespace {

Pauses::Milliseconds read(clockid_t clock)
{
    timespec at{};
    clock_gettime(clock, &at);
    return std::chrono::floor<Pauses::Milliseconds>(std::chrono::seconds(at.tv_sec) +
                                                    std::chrono::nanoseconds(at.tv_nsec));
}

} // namespace

Pauses::Clocks Pauses::Clocks::now()
{
    return {read(CLOCK_MONOTONIC), read(CLOCK_BOOTTIME), read(CLOCK_REALTIME)};
}

Pauses::Seen Pauses::check(const Clocks &now)
{
    Seen seen;
    const Milliseconds passed = now.boot - m_last.boot; // asleep or not
    if (passed >= shortestPause)
        seen.paused = passed;
    const Milliseconds jumped = now.wall - m_last.wall - passed;
    if (std::chrono::abs(jumped) >= shortestJump)
        seen.jumped = jumped;
    m_last = now;
    return seen;
}

} // namespace bridgewatch
