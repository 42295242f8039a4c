// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <ctime>

namespace bridgewatch::test {

// How long this thread has computed, whatever runs beside it.
[[nodiscard]] inline std::chrono::milliseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace bridgewatch::test
