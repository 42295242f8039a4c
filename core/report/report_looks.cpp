// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace bridgewatch {
namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

bool isAttached(const Event &event)
{
    return kindOf(event) == EventKind::Attachment;
}

ReportLook lookIn(const Event &event, const QJsonObject &object)
{
    ReportLook look;
    look.sequence = event.sequence;
    look.target = text(object, "target");
    look.vantage = text(object, "vantage");
    look.at = QDateTime::fromString(text(object, "at"), Qt::ISODateWithMs).toUTC();
    if (!look.at.isValid())
        look.at = event.at;
    look.outcome = text(object, "outcome");
    look.tookMs = object.value(QLatin1String("took_ms")).toDouble();
    look.code = text(object, "code");
    look.text = text(object, "text");
    for (const auto &value : object.value(QLatin1String("stages")).toArray()) {
        const QJsonObject rung = value.toObject();
        look.rungs.append({text(rung, "stage"), text(rung, "outcome"), rung.value(QLatin1String("ms")).toDouble(),
                           text(rung, "code")});
    }
    const QJsonObject readings = object.value(QLatin1String("readings")).toObject();
    for (auto it = readings.begin(); it != readings.end(); ++it) {
        if (it.value().isDouble())
            look.readings[it.key()] = it.value().toDouble();
    }
    for (const auto &value : object.value(QLatin1String("breaches")).toArray())
        look.breaches << text(value.toObject(), "reading");
    return look;
}

bool isFailing(const ReportLook &look)
{
    return look.outcome == outcomeName(Outcome::Failed);
}

bool isWell(const ReportLook &look)
{
    return look.outcome == outcomeName(Outcome::Ok) || look.outcome == outcomeName(Outcome::Warning);
}

using Place = std::pair<QString, QString>; // target, vantage

// The looks by where they were made from, in the order of time.
QMap<Place, QList<ReportLook>> byPlace(const QList<ReportLook> &looks)
{
    QMap<Place, QList<ReportLook>> places;
    for (const ReportLook &look : looks)
        places[{look.target, look.vantage}].append(look);
    for (QList<ReportLook> &all : places)
        std::stable_sort(all.begin(), all.end(), [](const ReportLook &a, const ReportLook &b) { return a.at < b.at; });
    return places;
}

// Of these targets alone.
QMap<Place, QList<ReportLook>> byPlace(const QList<ReportLook> &looks, const QStringList &targets)
{
    QMap<Place, QList<ReportLook>> places = byPlace(looks);
    places.removeIf([&](const auto &place) { return !targets.contains(place.key().first); });
    return places;
}

std::optional<ReportLadders> laddersIn(const QList<ReportLook> &looks)
{
    const auto last = std::find_if(looks.rbegin(), looks.rend(), isFailing);
    if (last == looks.rend())
        return {};
    const auto next = std::find_if(last.base(), looks.end(), isWell);
    return ReportLadders{*last, next == looks.end() ? std::nullopt : std::optional(*next)};
}

// How far a reading moved, as a share of its size.
double movement(const ReportSeries &series)
{
    double least = series.points.constFirst().value;
    double most = least;
    for (const ReportPoint &point : series.points) {
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    const double size = std::max(std::abs(least), std::abs(most));
    return size > 0 ? (most - least) / size : 0;
}

bool isSame(const ReportSeries &a, const ReportSeries &b)
{
    return a.target == b.target && a.vantage == b.vantage && a.reading == b.reading;
}

bool isDrawable(const ReportSeries &series)
{
    return series.points.size() >= report::chartPoints &&
           std::all_of(series.points.begin(), series.points.end(),
                       [](const ReportPoint &point) { return point.at.isValid() && std::isfinite(point.value); });
}

QList<ReportSeries> seriesIn(const QList<ReportLook> &looks)
{
    QMap<QString, ReportSeries> readings;
    for (const ReportLook &look : looks) {
        for (auto it = look.readings.begin(); it != look.readings.end(); ++it) {
            ReportSeries &series = readings[it.key()];
            series.target = look.target;
            series.vantage = look.vantage;
            series.reading = it.key();
            series.points.append({look.at, it.value()});
        }
    }
    return readings.values();
}

} // namespace

namespace report {

QList<ReportLook> looksIn(const QList<Event> &events)
{
    QList<ReportLook> looks;
    for (const Event &event : events) {
        if (kindOf(event) == EventKind::Observation || isAttached(event))
            looks.append(lookIn(event, event.payload.value(QLatin1String("observation")).toObject()));
    }
    return looks;
}

QList<ReportLadders> laddersOf(const QList<ReportLook> &looks, const QStringList &targets)
{
    QList<ReportLadders> all;
    const auto places = byPlace(looks, targets);
    for (const QList<ReportLook> &place : places) {
        const std::optional<ReportLadders> pair = laddersIn(place);
        if (pair && all.size() < ladderLimit)
            all.append(*pair);
    }
    return all;
}

QList<ReportLook> firstFailuresIn(const QList<ReportLook> &looks)
{
    QList<ReportLook> first;
    const auto places = byPlace(looks);
    for (const QList<ReportLook> &place : places) {
        const auto failure = std::find_if(place.begin(), place.end(), isFailing);
        if (failure != place.end())
            first.append(*failure);
    }
    return first;
}

QList<ReportOutage> outagesOf(const QList<ReportLook> &looks, const ReportPast &past)
{
    QMap<QString, ReportOutage> outages;
    QSet<QString> open;
    const auto places = byPlace(looks);
    for (const ReportLook &first : firstFailuresIn(looks)) {
        const QDateTime from = past.failingSince.value({first.target, first.vantage}, first.at);
        ReportOutage &outage = outages[first.target];
        outage.target = first.target;
        outage.from = outage.from.isValid() ? std::min(outage.from, from) : from;
        const std::optional<ReportLook> after = laddersIn(places.value({first.target, first.vantage}))->after;
        if (!after)
            open.insert(outage.target);
        else
            outage.to = outage.to.isValid() ? std::max(outage.to, after->at) : after->at;
    }
    for (const QString &target : open)
        outages[target].to = {};
    return outages.values();
}

QList<ReportSeries> chartsOf(const QList<ReportLook> &looks, const QStringList &targets,
                             const QList<ReportSeries> &history)
{
    QSet<QString> crossed;
    QList<ReportSeries> all = history;
    const auto places = byPlace(looks, targets);
    for (const QList<ReportLook> &place : places) {
        for (const ReportLook &look : place) {
            for (const QString &reading : look.breaches)
                crossed.insert(look.target + u'/' + reading);
        }
        for (const ReportSeries &series : seriesIn(place)) {
            if (std::none_of(history.begin(), history.end(), [&](const ReportSeries &h) { return isSame(h, series); }))
                all.append(series);
        }
    }
    all.removeIf([](const ReportSeries &series) { return !isDrawable(series); });
    const auto weight = [&](const ReportSeries &series) {
        return (crossed.contains(series.target + u'/' + series.reading) ? 2.0 : 0.0) + movement(series);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const ReportSeries &a, const ReportSeries &b) { return weight(a) > weight(b); });
    return all.mid(0, chartLimit);
}

} // namespace report

QString unitOfReading(const QString &reading)
{
    if (reading.endsWith(u"_ms"))
        return QStringLiteral("ms");
    if (reading.endsWith(u"_s"))
        return QStringLiteral("s");
    if (reading.endsWith(u"_bytes"))
        return QStringLiteral("bytes");
    return reading.endsWith(u"days_left") ? QStringLiteral("days") : QString();
}

} // namespace bridgewatch
