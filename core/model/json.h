// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/model/observation.h"

#include <QJsonObject>

namespace bridgewatch {

// The forms of `--json`: stable keys, RFC 3339 times in UTC, durations in milliseconds.
[[nodiscard]] QJsonObject toJson(const Observation &observation);
[[nodiscard]] QJsonObject toJson(const Finding &finding);

// "2026-11-23T15:00:00.000Z"
[[nodiscard]] QString rfc3339(const QDateTime &moment);

} // namespace bridgewatch
