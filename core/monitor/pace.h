// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>

namespace bridgewatch {

// How soon one target is looked at again from one vantage. Pure: chance, from 0 to 1, is handed in.
//
// While looks succeed they keep their period, give or take a twentieth, so that many desks do not
// fall into step. A failure is looked at again sooner, to be sure of it, then seldomer with each
// further one: a random wait from next to nothing up to a window that doubles (exponential back-off
// with full jitter), and that never exceeds a minute nor two periods less the time that two looks
// may take. So a target that heals is seen to within two periods, what is shown of it does not grow
// stale meanwhile, and an outage costs a server no more looks than good days do.
//
// After `failuresToAlarm` failures the breaker is open: one look at a time tries the target until
// `successesToClear` in a row have succeeded.
class Pace {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds cap = std::chrono::minutes(1);
    static constexpr double jitter = 0.05;

    struct Rhythm {
        Milliseconds every{15'000};
        Milliseconds timeout{3'000};
        int failuresToAlarm = 3;
        int successesToClear = 2;
    };
    enum class Breaker { Closed, Open };

    explicit Pace(const Rhythm &rhythm) : m_rhythm(rhythm) {}

    // After a look that succeeded: from when it was due until the next is.
    [[nodiscard]] Milliseconds succeeded(double chance);
    // After a look that failed: from its end until the next may begin.
    [[nodiscard]] Milliseconds failed(double chance);

    [[nodiscard]] Breaker breaker() const { return m_breaker; }

private:
    [[nodiscard]] Milliseconds window() const;

    Rhythm m_rhythm;
    Breaker m_breaker = Breaker::Closed;
    int m_failures = 0; // in a row
    int m_successes = 0;
};

} // namespace bridgewatch
