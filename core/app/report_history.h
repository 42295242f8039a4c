// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

namespace bridgewatch {

// What the history at `path` knows of the readings that an incident is about, from a while before it was opened until a
// while after it was over, or its last event, and since when failed what failed: for ReportOptions. Blocks.
[[nodiscard]] ReportPast historyAround(const QString &path, const QList<Event> &events);

} // namespace bridgewatch
