// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/episode.h"

#include <QJsonObject>
#include <optional>

namespace bridgewatch {

// The form in which an episode is kept. Times are RFC 3339, keys are stable.
[[nodiscard]] QJsonObject toJson(const Episode &episode);
// Nothing when it is none: without an id, a key, or the time when it began.
[[nodiscard]] std::optional<Episode> episodeFrom(const QJsonObject &json);

} // namespace bridgewatch
