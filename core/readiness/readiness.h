// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_source.h"
#include "core/probes/vantages.h"
#include "core/profile/secrets.h"
#include "core/readiness/check.h"

#include <functional>

namespace bridgewatch {

// A week of these series; asked once, on the thread that checks.
using ReadPast =
    std::function<QCoro::Task<Result<QList<Series>>>(QList<SeriesId> ids, TimeRange range, int steps, Limits limits)>;
// How many of the things that are asked have answered.
using ReadinessProgress = std::function<void(int done, int all)>;

// Asks everything that the profile names at once, changes nothing, and judges what it was told. Ends within the
// patience of the slowest, at the latest `readinessPatience` after it began, or when `stop` is requested. Never throws;
// what did not answer is in the report as Unknown. Runs on the caller's event loop, with `vantages`, which must outlive
// it.
inline constexpr std::chrono::seconds readinessPatience{30};
QCoro::Task<ReadinessReport> lookAtReadiness(Profile profile, Vantages &vantages, ReadPast past,
                                             ReadinessProgress progress, std::stop_token stop);

// The targets at PostgreSQL servers of the profile, one for each server: what leads through a pooler is none, and of
// those at the same door the first that the desk sees.
[[nodiscard]] QList<Target> serversOf(const Profile &profile);

} // namespace bridgewatch
