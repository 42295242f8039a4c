// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/samples.h"

namespace bridgewatch {

// Which time the charts show. Live, it ends at the present and moves with it; whoever pans or zooms
// away from the present stops that, and whoever comes back to it goes on.
class TimeWindow {
public:
    static constexpr qint64 shortest = 10'000;                 // ms
    static constexpr qint64 longest = 90LL * 24 * 3600 * 1000; // ms

    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] bool isLive() const { return m_live; }

    void follow(qint64 now);   // the present goes on
    void setLength(qint64 ms); // ends where it ended
    void goLive();
    void show(Span span);
    void pan(qint64 by);
    // Longer with a factor above 1; `at` stays where it is.
    void zoom(qint64 at, double factor);

private:
    void settle(qint64 from, qint64 to);

    Span m_span{0, 3'600'000};
    qint64 m_now = 3'600'000;
    bool m_live = true;
};

} // namespace bridgewatch
