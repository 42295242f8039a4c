// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/failing_since.h"

#include "core/history/lookup.h"

namespace bridgewatch {
namespace {

constexpr int steps = 8640; // of ten seconds
constexpr double failed = 2;

bool isBad(const Observation &look)
{
    return look.outcome == Outcome::Failed || look.outcome == Outcome::Unknown;
}

} // namespace

std::optional<QDateTime> failingSince(const Series &outcomes, std::chrono::milliseconds every, const QDateTime &now)
{
    const qint64 step = outcomes.step.count();
    const qint64 patience = 2 * every.count() + step;
    qint64 next = now.toMSecsSinceEpoch();
    std::optional<qint64> since;
    for (auto bucket = outcomes.buckets.crbegin(); bucket != outcomes.buckets.crend(); ++bucket) {
        if (bucket->min < failed || next - (bucket->at + step) > patience)
            break;
        next = bucket->at;
        since = std::min(bucket->at + step, now.toMSecsSinceEpoch());
    }
    return since ? std::optional(QDateTime::fromMSecsSinceEpoch(*since, Qt::UTC)) : std::nullopt;
}

QMap<QString, QDateTime> failingSince(const QString &historyPath, const QList<Observation> &looks,
                                      const Topology &topology, const QDateTime &now)
{
    QList<SeriesId> ids;
    for (const Observation &look : looks) {
        if (isBad(look))
            ids.append({look.target, look.vantage, series::outcome});
    }
    QMap<QString, QDateTime> all;
    QStringList unknown;
    for (const Series &outcomes : seriesInFile(historyPath, ids, {now.addDays(-1), now}, steps)) {
        const QString &target = outcomes.id.target;
        const TopologyNode *node = topology.find(target);
        const auto since = node ? failingSince(outcomes, node->every, now) : std::nullopt;
        if (!since)
            unknown << target;
        else if (!all.contains(target) || all.value(target) < *since)
            all[target] = *since;
    }
    for (const QString &target : unknown)
        all.remove(target);
    return all;
}

} // namespace bridgewatch
