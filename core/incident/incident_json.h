// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"
#include "core/incident/timeline.h"

#include <QJsonArray>

namespace bridgewatch {

// The forms of `--json`: stable keys, RFC 3339 times in UTC, durations in milliseconds; what is not so yet is null.
[[nodiscard]] QJsonObject toJson(const Incident &incident);
[[nodiscard]] QJsonArray toJson(const QList<TimelineEntry> &timeline);

} // namespace bridgewatch
