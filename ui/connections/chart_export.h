// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace bridgewatch {

class ChartBoard;

enum class ExportFormat { Png, Svg, Csv };
[[nodiscard]] QString suffixOf(ExportFormat format); // "png"

// The charts as they stand in the window (PNG in twice the pixels), or the values of all that are
// shown within its time. What stood in the file before is replaced in one go, or stays.
[[nodiscard]] Result<void> exportCharts(ChartBoard &board, ExportFormat format, const QString &path);

} // namespace bridgewatch
