// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/prometheus_query.h"

#include <cmath>

namespace bridgewatch {
namespace {

using std::chrono::milliseconds;

QString labels(const SeriesId &id)
{
    return QStringLiteral("target=%1,vantage=%2").arg(promQuoted(id.target), promQuoted(id.vantage));
}

QString reading(const SeriesId &id)
{
    return QStringLiteral("bridgewatch_reading{%1,reading=%2}").arg(labels(id), promQuoted(id.name));
}

// A reading of that name where the look has one, else the sum of the stages up to the session.
QString connecting(const SeriesId &id)
{
    return QStringLiteral("(%1 or on() sum(bridgewatch_stage_seconds{%2,stage=~\"dns|tcp|ssl-request|tls|startup|"
                          "authentication|session\"}) * 1000)")
        .arg(reading(id), labels(id));
}

QString span(milliseconds width)
{
    return QString::number(width.count()) + QStringLiteral("ms");
}

// "x[5m]", or of an expression "(x)[5m:15s]".
QString over(const SeriesExpression &expression, milliseconds width, milliseconds interval)
{
    return expression.isSelector ? QStringLiteral("%1[%2]").arg(expression.promql, span(width))
                                 : QStringLiteral("(%1)[%2:%3]").arg(expression.promql, span(width), span(interval));
}

QString named(const QString &query, const char *statistic)
{
    return QStringLiteral("label_replace(%1,\"statistic\",\"%2\",\"\",\"\")")
        .arg(query, QString::fromLatin1(statistic));
}

double *partOf(Bucket &bucket, const QString &statistic)
{
    if (statistic == u"min")
        return &bucket.min;
    if (statistic == u"mean")
        return &bucket.mean;
    if (statistic == u"max")
        return &bucket.max;
    return statistic == u"last" ? &bucket.last : nullptr;
}

std::optional<Change> changeFrom(const PrometheusSeries &series, const PrometheusSample &sample)
{
    const auto code = std::isfinite(sample.value) ? std::lround(std::clamp(sample.value, -1.0, 100.0)) : -1L;
    if (code < 0 || code > 33 || code % 10 > 3)
        return std::nullopt;
    return Change{QDateTime::fromMSecsSinceEpoch(sample.at, Qt::UTC),
                  series.labels.value(QStringLiteral("target")),
                  series.labels.value(QStringLiteral("vantage")),
                  static_cast<Outcome>(code % 10),
                  static_cast<Outcome>(code / 10),
                  {},
                  {}};
}

} // namespace

SeriesExpression expressionFor(const SeriesId &id, const QMap<QString, QString> &own)
{
    const QString anywhere = id.target + u'/' + id.name;
    const QString here = id.target + u'@' + id.vantage + u'/' + id.name;
    if (const QString query = own.value(here, own.value(anywhere)); !query.isEmpty())
        return {query, false, 1};
    if (id.name == series::took)
        return {QStringLiteral("bridgewatch_took_seconds{%1}").arg(labels(id)), true, 1000};
    if (id.name == series::outcome)
        return {QStringLiteral("bridgewatch_outcome{%1}").arg(labels(id)), true, 1};
    if (id.name == series::connect)
        return {connecting(id), false, 1};
    return {reading(id), true, 1};
}

std::optional<Grid> gridOver(const TimeRange &range, int steps, milliseconds interval)
{
    const qint64 width = range.from.msecsTo(range.to);
    if (!range.from.isValid() || !range.to.isValid() || width <= 0 || steps <= 0)
        return std::nullopt;
    const qint64 most = std::min(steps, gridLimit);
    const qint64 step = std::max<qint64>((width + most - 1) / most, std::max<qint64>(interval.count(), 1));
    return Grid{range.from.toMSecsSinceEpoch(), milliseconds(step), (width + step - 1) / step};
}

QString gatheringQuery(const SeriesExpression &expression, const Grid &grid, milliseconds interval)
{
    const QString window = over(expression, grid.step, interval);
    const auto gathered = [&](const char *outer, const char *inner) {
        return QStringLiteral("%1(%2_over_time(%3))")
            .arg(QString::fromLatin1(outer), QString::fromLatin1(inner), window);
    };
    const QString count = gathered("sum", "count");
    return QStringList{
        named(gathered("min", "min"), "min"), named(gathered("sum", "sum") + QStringLiteral(" / ") + count, "mean"),
        named(gathered("max", "max"), "max"), named(gathered("max", "last"), "last"), named(count, "count")}
        .join(QStringLiteral(" or "));
}

PrometheusRange gatheringRange(const Grid &grid)
{
    // A range ends with the moment at which it is evaluated, which belongs to it: one millisecond before
    // the step that follows.
    const qint64 first = grid.from + grid.step.count() - 1;
    return {first, first + (grid.count - 1) * grid.step.count(), grid.step};
}

Series seriesFrom(const PrometheusAnswer &answer, const SeriesId &id, const Grid &grid, double factor)
{
    QMap<qint64, Bucket> buckets;
    for (const PrometheusSeries &one : answer.series) {
        const QString statistic = one.labels.value(QStringLiteral("statistic"));
        for (const PrometheusSample &sample : one.samples) {
            if (!std::isfinite(sample.value))
                continue;
            Bucket &bucket = buckets[sample.at + 1 - grid.step.count()];
            if (statistic == u"count")
                bucket.count = std::llround(std::clamp(sample.value, 0.0, 1e15));
            else if (double *part = partOf(bucket, statistic))
                *part = sample.value * factor;
        }
    }
    Series series{id, grid.step, {}};
    for (auto it = buckets.begin(); it != buckets.end(); ++it) {
        it->at = it.key();
        if (it->count > 0)
            series.buckets.append(*it);
    }
    return series;
}

QString changesQuery(milliseconds interval)
{
    const QString before = QStringLiteral("(bridgewatch_outcome offset %1)").arg(span(interval));
    return QStringLiteral("(bridgewatch_outcome != %1) * 10 + %1").arg(before);
}

QList<Change> changesFrom(const PrometheusAnswer &answer)
{
    QList<Change> changes;
    for (const PrometheusSeries &series : answer.series) {
        for (const PrometheusSample &sample : series.samples) {
            if (const auto change = changeFrom(series, sample))
                changes.append(*change);
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.at > b.at; });
    return changes;
}

} // namespace bridgewatch
