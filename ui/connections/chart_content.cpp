// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_content.h"

#include "core/base/text.h"
#include "ui/connections/percentiles.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct ContentText {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

Samples valuesOf(const QList<Bucket> &buckets, double scale)
{
    Samples samples;
    samples.reserve(buckets.size());
    for (const Bucket &bucket : buckets)
        samples.append({bucket.at, bucket.min * scale, bucket.max * scale, bucket.mean * scale});
    return samples;
}

bool isNothing(const Samples &samples)
{
    return std::all_of(samples.begin(), samples.end(), [](const Sample &sample) { return sample.high == 0; });
}

// Three lines of one series share the work.
struct Percentiles {
    SeriesId id;
    RollingPercentiles rolling;
};

Samples samplesOf(const PlannedLine &line, const ChartFeed &feed, qint64 period, Percentiles &kept)
{
    const QList<Bucket> &buckets = feed.buckets(line.id);
    if (line.take == Take::Value)
        return valuesOf(buckets, line.scale);
    if (kept.id != line.id)
        kept = {line.id, rollingPercentiles(buckets, percentileWindow(period, feed.step()))};
    return line.take == Take::P50 ? kept.rolling.p50 : line.take == Take::P95 ? kept.rolling.p95 : kept.rolling.max;
}

// As the newest look tells it, else the newest of the past.
std::optional<double> newest(const ChartFeed &feed, const World &world, const SeriesId &like, const char *name)
{
    const QString reading = QString::fromLatin1(name);
    const QList<Observation> recent = world.recent(like.target, like.vantage);
    for (auto look = recent.rbegin(); look != recent.rend(); ++look) {
        if (const std::optional<double> value = valueIn(*look, reading))
            return value;
    }
    const QList<Bucket> &past = feed.buckets({like.target, like.vantage, reading});
    return past.isEmpty() ? std::nullopt : std::optional(past.constLast().last);
}

void addUsableSlots(ChartData &content, const PlannedChart &chart, const ChartFeed &feed, const World &world)
{
    const SeriesId &like = chart.lines.constFirst().id;
    content.limit = newest(feed, world, like, "sessions.usable");
    if (!content.limit)
        return;
    const std::optional<double> most = newest(feed, world, like, "sessions.max");
    const std::optional<double> reserved = newest(feed, world, like, "sessions.reserved");
    content.limitText = most && reserved
                            ? ContentText::tr("usable slots %1 (%2 less %3 reserved)")
                                  .arg(numberText(*content.limit), numberText(*most), numberText(*reserved))
                            : ContentText::tr("usable slots %1").arg(numberText(*content.limit));
}

// From each change to an outcome that is at least so bad until the change away from it.
template<typename TextOf>
QList<ChartBand> stretches(const QList<Change> &changes, const QString &target, const QString &vantage,
                           const QDateTime &from, Outcome least, const TextOf &textOf)
{
    const auto isBad = [least](Outcome outcome) {
        return outcome == Outcome::Failed || (outcome == Outcome::Warning && least == Outcome::Warning);
    };
    const auto severityOf = [](Outcome outcome) {
        return outcome == Outcome::Failed ? Severity::High : Severity::Warning;
    };
    QList<ChartBand> bands;
    bool isOpen = false;
    bool isFirst = true;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->target != target || change->vantage != vantage)
            continue;
        if (isFirst && isBad(change->before)) {
            bands.append({from, {}, textOf(Change()), severityOf(change->before)});
            isOpen = true;
        }
        isFirst = false;
        if (isOpen)
            bands.last().to = change->at;
        isOpen = isBad(change->after);
        if (isOpen)
            bands.append({change->at, {}, textOf(*change), severityOf(change->after)});
    }
    return bands;
}

} // namespace

ChartData contentOf(const PlannedChart &chart, const ChartFeed &feed, const World &world)
{
    ChartData content;
    content.gap = gapLimit(chart.period, feed.step());
    content.unit = chart.unit;
    content.wholeOnly = chart.wholeOnly;
    Percentiles kept;
    bool seen = false;
    for (const PlannedLine &planned : chart.lines) {
        const Samples samples = samplesOf(planned, feed, chart.period, kept);
        seen = seen || !samples.isEmpty();
        if (planned.isOptional && isNothing(samples))
            continue;
        QString key = planned.id.name;
        if (planned.take != Take::Value)
            key += u'.' + planned.name;
        content.lines.append({key, planned.name, planned.colour, samples, planned.isLayer, true});
    }
    if (!seen)
        content.lines.clear();
    else if (chart.key == u"sessions")
        addUsableSlots(content, chart, feed, world);
    return content;
}

QList<ChartBand> outagesOf(const QList<Change> &changes, const QString &target, const QString &vantage,
                           const QDateTime &from)
{
    return stretches(changes, target, vantage, from, Outcome::Failed, [](const Change &change) { return change.code; });
}

QList<ChartBand> vendorTroublesOf(const QList<Change> &changes, const TopologyNode &page, const QDateTime &from)
{
    QList<ChartBand> all;
    for (const QString &vantage : page.vantages)
        all += stretches(changes, page.id, vantage, from, Outcome::Warning, [&](const Change &change) {
            return plainLine(
                change.text.isEmpty() ? page.label : QString(page.label + QStringLiteral(": ") + change.text), 120);
        });
    return all;
}

QList<ChartBand> joinedBands(QList<ChartBand> bands)
{
    std::stable_sort(bands.begin(), bands.end(),
                     [](const ChartBand &one, const ChartBand &other) { return one.from < other.from; });
    QList<ChartBand> joined;
    QList<QStringList> names;
    for (const ChartBand &band : std::as_const(bands)) {
        const bool overlaps =
            !joined.isEmpty() && (!joined.constLast().to.isValid() || band.from <= joined.constLast().to);
        if (!overlaps) {
            joined << band;
            names << QStringList(band.text);
            continue;
        }
        ChartBand &whole = joined.last();
        whole.severity = std::min(whole.severity, band.severity);
        whole.to = whole.to.isValid() && band.to.isValid() ? std::max(whole.to, band.to) : QDateTime();
        if (!names.constLast().contains(band.text))
            names.last() << band.text;
    }
    for (qsizetype i = 0; i < joined.size(); ++i) {
        const int others = static_cast<int>(names.at(i).size()) - 1;
        if (others > 0)
            joined[i].text = ContentText::tr("%1 and %n more", nullptr, others).arg(names.at(i).constFirst());
    }
    return joined;
}

QList<ChartMarker> restartsOf(const QList<Bucket> &buckets, const QString &process)
{
    QList<ChartMarker> markers;
    for (qsizetype i = 1; i < buckets.size(); ++i) {
        if (buckets.at(i).max > buckets.at(i - 1).max)
            markers.append({QDateTime::fromMSecsSinceEpoch(buckets.at(i).at, Qt::UTC),
                            ContentText::tr("%1 restarted").arg(process)});
    }
    return markers;
}

} // namespace bridgewatch
