// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/prometheus_history.h"
#include "core/readiness/readiness.h"

namespace bridgewatch {

// The Prometheus that the profile keeps its past in; none where it has none.
[[nodiscard]] std::unique_ptr<PrometheusHistory> prometheusOf(const Profile &profile);

// Reads that Prometheus, or else the history in the file at `path`, which somebody else may be writing; that blocks.
[[nodiscard]] ReadPast pastOf(const Profile &profile, const QString &path);

} // namespace bridgewatch
