// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_history.h"

namespace bridgewatch::fabricate {
namespace {

Series gathered(const SeriesId &id, const FakeHistory::Looks &looks, qint64 from, qint64 to, int steps)
{
    const qint64 step = std::max<qint64>(1, (to - from + steps - 1) / steps);
    Series series{id, std::chrono::milliseconds(step), {}};
    double sum = 0;
    for (const auto &[at, value] : looks) {
        if (at < from || at >= to)
            continue;
        const qint64 begin = from + (at - from) / step * step;
        if (series.buckets.isEmpty() || series.buckets.constLast().at != begin) {
            series.buckets.append({begin, value, value, value, value, 0});
            sum = 0;
        }
        Bucket &bucket = series.buckets.last();
        sum += value;
        ++bucket.count;
        bucket.min = std::min(bucket.min, value);
        bucket.max = std::max(bucket.max, value);
        bucket.mean = sum / static_cast<double>(bucket.count);
        bucket.last = value;
    }
    return series;
}

} // namespace

QCoro::Task<Result<QList<Series>>> FakeHistory::read(QList<SeriesId> ids, TimeRange range, int steps, Limits)
{
    ++reads;
    if (trouble)
        co_return tl::make_unexpected(*trouble);
    QList<Series> all;
    for (const SeriesId &id : ids)
        all.append(gathered(id, looks[id], range.from.toMSecsSinceEpoch(), range.to.toMSecsSinceEpoch(), steps));
    co_return all;
}

QCoro::Task<Result<QList<Change>>> FakeHistory::changes(TimeRange range, int limit, Limits)
{
    if (trouble)
        co_return tl::make_unexpected(*trouble);
    QList<Change> within;
    for (const Change &change : told) {
        if (change.at >= range.from && change.at < range.to && within.size() < limit)
            within.append(change);
    }
    co_return within;
}

} // namespace bridgewatch::fabricate
