// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/report_history.h"

#include "core/app/failing_since.h"
#include "core/history/lookup.h"

#include <algorithm>

namespace bridgewatch {
namespace {

constexpr qint64 aroundSeconds = 600;
constexpr int steps = 240;                     // more than a chart of a report shows apart
constexpr std::chrono::minutes usualPeriod{1}; // how often a target is looked at, which no journal tells
constexpr qsizetype onsetLimit = 64;

// Each reading that the journal has a look of, at the targets that the incident is about.
QList<SeriesId> readingsIn(const QList<ReportLook> &looks, const QStringList &targets)
{
    QList<SeriesId> ids;
    for (const ReportLook &look : looks) {
        for (auto reading = look.readings.begin(); reading != look.readings.end(); ++reading) {
            const SeriesId id{look.target, look.vantage, reading.key()};
            if (targets.contains(look.target) && !ids.contains(id) && ids.size() < Lookup::idLimit)
                ids.append(id);
        }
    }
    return ids;
}

TimeRange spanOf(const Incident &incident, const QList<Event> &events)
{
    const QDateTime over = incident.resolved.isValid() ? incident.resolved : events.constLast().at;
    return {incident.opened.addSecs(-aroundSeconds), over.addSecs(aroundSeconds)};
}

QList<ReportSeries> readingsAround(const QString &path, const QList<Event> &events, const QList<ReportLook> &looks)
{
    const Incident incident = incidentOf(events);
    QList<ReportSeries> all;
    for (const Series &known :
         seriesInFile(path, readingsIn(looks, report::affected(incident, looks)), spanOf(incident, events), steps)) {
        ReportSeries series{known.id.target, known.id.vantage, known.id.name, {}};
        for (const Bucket &bucket : known.buckets)
            series.points.append({QDateTime::fromMSecsSinceEpoch(bucket.at, Qt::UTC), bucket.last});
        if (series.points.size() >= report::chartPoints)
            all.append(series);
    }
    return all;
}

} // namespace

ReportPast historyAround(const QString &path, const QList<Event> &events)
{
    if (events.isEmpty())
        return {};
    const QList<ReportLook> looks = report::looksIn(events);
    ReportPast past;
    past.readings = readingsAround(path, events, looks);
    QList<ReportLook> failures = report::firstFailuresIn(looks);
    const QStringList affected = report::affected(incidentOf(events), looks);
    std::stable_partition(failures.begin(), failures.end(),
                          [&](const ReportLook &look) { return affected.contains(look.target); });
    for (const ReportLook &first : failures.mid(0, onsetLimit)) {
        const OutcomeRuns::Place place(first.target, first.vantage);
        if (const auto onset = failingSince(path, place, usualPeriod, first.at.addDuration(onsetWidth)))
            past.failingSince[place] = std::min(onset->at, first.at);
    }
    return past;
}

} // namespace bridgewatch
