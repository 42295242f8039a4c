// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/percentiles.h"

#include <algorithm>

namespace bridgewatch {
namespace {

using Weighted = std::pair<double, double>; // value, weight

// At most three values stand for a bucket.
QList<Weighted> weightsOf(const Bucket &bucket)
{
    if (bucket.count <= 1)
        return {{bucket.mean, 1.0}};
    QList<Weighted> weights{{bucket.min, 1.0}, {bucket.max, 1.0}};
    if (bucket.count > 2) {
        const auto others = static_cast<double>(bucket.count - 2);
        const double rest = (bucket.mean * static_cast<double>(bucket.count) - bucket.min - bucket.max) / others;
        weights.append({std::clamp(rest, bucket.min, bucket.max), others});
    }
    return weights;
}

void add(QList<Weighted> &sorted, const Bucket &bucket)
{
    const QList<Weighted> weights = weightsOf(bucket);
    for (const Weighted &weight : weights)
        sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), weight), weight);
}

void remove(QList<Weighted> &sorted, const Bucket &bucket)
{
    const QList<Weighted> weights = weightsOf(bucket);
    for (const Weighted &weight : weights)
        sorted.erase(std::lower_bound(sorted.begin(), sorted.end(), weight));
}

Sample flat(qint64 at, double value)
{
    return {at, value, value, value};
}

} // namespace

double nearestRank(const QList<Weighted> &sorted, double share)
{
    double total = 0;
    for (const Weighted &one : sorted)
        total += one.second;
    double reached = 0;
    for (const Weighted &one : sorted) {
        reached += one.second;
        // Sums of whole numbers are exact; a share of them need not be.
        if (reached >= share * total - 1e-9)
            return one.first;
    }
    return sorted.isEmpty() ? 0 : sorted.constLast().first;
}

RollingPercentiles rollingPercentiles(const QList<Bucket> &buckets, qint64 window)
{
    RollingPercentiles rolling;
    QList<Weighted> sorted;
    qsizetype oldest = 0;
    for (const Bucket &bucket : buckets) {
        add(sorted, bucket);
        for (; buckets.at(oldest).at <= bucket.at - window; ++oldest)
            remove(sorted, buckets.at(oldest));
        rolling.p50.append(flat(bucket.at, nearestRank(sorted, 0.50)));
        rolling.p95.append(flat(bucket.at, nearestRank(sorted, 0.95)));
        rolling.max.append(flat(bucket.at, sorted.constLast().first));
    }
    return rolling;
}

qint64 percentileWindow(qint64 period, qint64 step)
{
    constexpr qint64 fiveMinutes = 300'000;
    return std::max({fiveMinutes, period * 20, step * 2});
}

} // namespace bridgewatch
