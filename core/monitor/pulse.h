// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <array>
#include <chrono>

namespace bridgewatch {

// How the monitor itself is doing, told once a second: that it comes at all says that its thread runs.
struct Pulse {
    // Upper ends of the classes of `late`; the last class is everything beyond.
    static constexpr std::array<std::chrono::milliseconds, 4> lateness{
        std::chrono::milliseconds(10), std::chrono::milliseconds(100), std::chrono::milliseconds(1'000),
        std::chrono::milliseconds(10'000)};

    qint64 looks = 0; // that ended, since the start
    int inFlight = 0;
    std::array<qint64, lateness.size() + 1> late{}; // looks since the start, by how late they began
    std::chrono::milliseconds lateTogether{};       // the sum of it
    std::chrono::milliseconds latest{};             // the most of it
};

} // namespace bridgewatch

Q_DECLARE_METATYPE(bridgewatch::Pulse)
