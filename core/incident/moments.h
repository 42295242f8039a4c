// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <chrono>

namespace bridgewatch {

// A span with one unit, rounded down, as a glance takes it: "42 s", "17 min", "90 min", "5 h", "3 d". Hours and days
// begin at two of them; a negative span is "0 s".
[[nodiscard]] QString spanText(std::chrono::milliseconds span);
[[nodiscard]] QString spanText(const QDateTime &from, const QDateTime &to);

// "14:22 UTC", and with its date where that is another than today's: "2026-11-22 14:22 UTC".
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace bridgewatch
