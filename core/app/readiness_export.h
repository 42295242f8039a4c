// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/readiness/check.h"

namespace bridgewatch {

// The checks for those who have no window: Markdown for a forge or a wiki, in which no text of a stranger is markup,
// and CSV, in which none is a formula.
[[nodiscard]] QByteArray readinessMarkdown(const ReadinessReport &report);
[[nodiscard]] QByteArray readinessCsv(const ReadinessReport &report);

} // namespace bridgewatch
