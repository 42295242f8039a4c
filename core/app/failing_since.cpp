// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/failing_since.h"

#include "core/history/lookup.h"

namespace bridgewatch {
namespace {

constexpr qsizetype placesAtOnce = 64; // a day of each is in memory
constexpr double failed = 2;

QList<Series> dayOf(const QString &path, const QList<OutcomeRuns::Place> &places, const QDateTime &now)
{
    constexpr int steps = std::chrono::hours(24) / onsetWidth;
    QList<SeriesId> ids;
    for (const auto &[target, vantage] : places)
        ids.append({target, vantage, series::outcome});
    return seriesInFile(path, ids, {now.addDays(-1), now}, steps);
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
    return known.isEmpty() ? std::nullopt : failingSince(known.constFirst(), every, now);
}

QMap<OutcomeRuns::Place, Onset> failingSince(const QString &historyPath, const QList<OutcomeRuns::Place> &places,
                                             const Topology &topology, const QDateTime &now)
{
    QMap<OutcomeRuns::Place, Onset> all;
    for (qsizetype i = 0; i < places.size(); i += placesAtOnce) {
        for (const Series &outcomes : dayOf(historyPath, places.mid(i, placesAtOnce), now)) {
            const TopologyNode *node = topology.find(outcomes.id.target);
            if (const auto onset = node ? failingSince(outcomes, node->every, now) : std::nullopt)
                all[{outcomes.id.target, outcomes.id.vantage}] = *onset;
        }
    }
    return all;
}

} // namespace bridgewatch
