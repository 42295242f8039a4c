// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/drill.h"

namespace bridgewatch {

// "02:05", "1:02:05"
[[nodiscard]] QString stopwatchText(std::chrono::milliseconds span);
// "A  Connection refused, after 2 min 5 s"; or that nobody said anything.
[[nodiscard]] QString answerText(const DrillRound &round);
// The same of Bridgewatch.
[[nodiscard]] QString namedText(const DrillRound &round);

} // namespace bridgewatch
