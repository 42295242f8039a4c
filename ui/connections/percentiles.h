// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/samples.h"

namespace bridgewatch {

// Percentiles that roll along a series: at each of its buckets, over the looks of the `window` ms that
// end with it. The nearest rank: the smallest value that at least this share of the looks reached, so
// that a percentile is always something that was seen. Of a bucket that holds several looks the lowest
// and the highest are known, the others count as their mean; the maximum is exact.
struct RollingPercentiles {
    Samples p50;
    Samples p95;
    Samples max;
};
[[nodiscard]] RollingPercentiles rollingPercentiles(const QList<Bucket> &buckets, qint64 window);

// The window for a target that is looked at every `period` ms, in data of this step: twenty looks, so
// that the 95th percentile leaves out one, but no less than five minutes, nor than two steps.
[[nodiscard]] qint64 percentileWindow(qint64 period, qint64 step);

// The smallest of `sorted` (value, weight) at which at least `share` of the weight is reached.
[[nodiscard]] double nearestRank(const QList<std::pair<double, double>> &sorted, double share);

} // namespace bridgewatch
