// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <stop_token>

namespace bridgewatch {

using Duration = std::chrono::microseconds;

// A moment on the monotonic clock after which nobody waits any longer.
class Deadline {
public:
    static Deadline in(Duration duration) { return Deadline(std::chrono::steady_clock::now() + duration); }

    // Never negative; rounded up, so that a wait of this length does end behind the deadline.
    [[nodiscard]] std::chrono::milliseconds remaining() const
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_at - std::chrono::steady_clock::now());
        return std::max(left, std::chrono::milliseconds::zero());
    }
    [[nodiscard]] bool expired() const { return std::chrono::steady_clock::now() >= m_at; }

private:
    explicit Deadline(std::chrono::steady_clock::time_point at) : m_at(at) {}
    std::chrono::steady_clock::time_point m_at;
};

// How long anything that waits may wait. Every coroutine that leaves this process takes one.
struct Limits {
    Deadline deadline;
    std::stop_token stop;
};

} // namespace bridgewatch
