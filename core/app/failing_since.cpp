// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/failing_since.h"

#include "core/history/lookup.h"

namespace bridgewatch {
namespace {

constexpr std::chrono::seconds coarse{10};
constexpr std::chrono::seconds fine{1};
constexpr double failed = 2;

QList<Series> outcomesIn(const QString &path, const QList<OutcomeRuns::Place> &places, const TimeRange &range,
                         std::chrono::milliseconds step)
{
    QList<SeriesId> ids;
    for (const auto &[target, vantage] : places)
        ids.append({target, vantage, series::outcome});
    return seriesInFile(path, ids, range, static_cast<int>(range.from.msecsTo(range.to) / step.count()));
}

// A day of each of the places, in wide buckets.
QList<Series> dayOf(const QString &path, const QList<OutcomeRuns::Place> &places, const QDateTime &now)
{
    return outcomesIn(path, places, {now.addDays(-1), now}, coarse);
}

// What a series in wide buckets tells, looked at more closely.
std::optional<Onset> closely(const QString &path, const Series &outcomes, std::chrono::milliseconds every,
                             const QDateTime &now)
{
    const std::optional<Onset> onset = failingSince(outcomes, every, now);
    if (!onset)
        return {};
    const OutcomeRuns::Place place(outcomes.id.target, outcomes.id.vantage);
    const auto toSecond = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms / 1000 * 1000, Qt::UTC); };
    const qint64 end = onset->at.toMSecsSinceEpoch();
    const TimeRange around{toSecond(end - 2 * outcomes.step.count()), toSecond(end + 999)};
    for (const Series &near : outcomesIn(path, {place}, around, fine)) {
        const std::optional<Onset> exact = failingSince(near, every, onset->at);
        if (exact && near.step <= fine) // of longer ago minutes are kept alone
            return Onset{exact->at.addMSecs(-near.step.count()), onset->wasSeen}; // when its bucket begins
    }
    return onset;
}

} // namespace

std::optional<Onset> failingSince(const Series &outcomes, std::chrono::milliseconds every, const QDateTime &now)
{
    const qint64 step = outcomes.step.count();
    const qint64 patience = 2 * every.count() + step;
    qint64 next = now.toMSecsSinceEpoch();
    std::optional<qint64> since;
    bool wasSeen = false;
    for (auto bucket = outcomes.buckets.crbegin(); bucket != outcomes.buckets.crend(); ++bucket) {
        const bool isGap = next - (bucket->at + step) > patience;
        wasSeen = !isGap && bucket->min < failed;
        if (isGap || wasSeen)
            break;
        next = bucket->at;
        since = std::min(bucket->at + step, now.toMSecsSinceEpoch());
    }
    if (!since)
        return {};
    return Onset{QDateTime::fromMSecsSinceEpoch(*since, Qt::UTC), wasSeen};
}

std::optional<Onset> failingSince(const QString &historyPath, const OutcomeRuns::Place &place,
                                  std::chrono::milliseconds every, const QDateTime &now)
{
    const QList<Series> known = dayOf(historyPath, {place}, now);
    return known.isEmpty() ? std::nullopt : closely(historyPath, known.constFirst(), every, now);
}

QMap<OutcomeRuns::Place, Onset> failingSince(const QString &historyPath, const QList<OutcomeRuns::Place> &places,
                                             const Topology &topology, const QDateTime &now)
{
    QMap<OutcomeRuns::Place, Onset> all;
    for (const Series &outcomes : dayOf(historyPath, places.mid(0, placesAtOnce), now)) {
        const TopologyNode *node = topology.find(outcomes.id.target);
        if (const auto onset = node ? closely(historyPath, outcomes, node->every, now) : std::nullopt)
            all[{outcomes.id.target, outcomes.id.vantage}] = *onset;
    }
    return all;
}

} // namespace bridgewatch
