// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>

namespace bridgewatch {

// Tells when this process did not run (the machine slept, or somebody stopped the process) and when
// the wall clock was set. Pure but for `Clocks::now()`; asked at least every `tick`.
class Pauses {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds tick{1'000};
    // A thread that is merely busy is not this late.
    static constexpr Milliseconds shortestPause{2'500};
    static constexpr Milliseconds shortestJump{2'000};

    struct Clocks {
        Milliseconds running; // CLOCK_MONOTONIC: stands still while the machine sleeps
        Milliseconds boot;    // CLOCK_BOOTTIME: does not (clock_gettime(2))
        Milliseconds wall;    // CLOCK_REALTIME

        static Clocks now();
    };
    struct Seen {
        Milliseconds paused{}; // how long nothing ran, or zero
        Milliseconds jumped{}; // how far the wall clock was set forward (or back, negative), or zero
    };

    explicit Pauses(const Clocks &now) : m_last(now) {}
    [[nodiscard]] Seen check(const Clocks &now);

private:
    Clocks m_last;
};

} // namespace bridgewatch
