// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/samples.h"

#include <algorithm>

namespace bridgewatch {
namespace {

bool isEarlier(const Sample &sample, qint64 at)
{
    return sample.at < at;
}

void widen(double &low, double &high, double otherLow, double otherHigh)
{
    low = std::min(low, otherLow);
    high = std::max(high, otherHigh);
}

QList<qint64> timesOf(const QList<Samples> &layers)
{
    QList<qint64> times;
    for (const Samples &layer : layers) {
        for (const Sample &sample : layer)
            times.append(sample.at);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

} // namespace

qint64 gapLimit(qint64 period, qint64 step)
{
    return std::max(period * 5 / 2, step * 2);
}

QList<Run> runsOf(const Samples &samples, qint64 gap)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (i == 0 || samples.at(i).at - samples.at(i - 1).at > gap)
            runs.append({i, i});
        runs.last().end = i + 1;
    }
    return runs;
}

QList<Span> gapsOf(const QList<Samples> &lines, qint64 gap)
{
    QList<Span> gaps;
    const QList<qint64> times = timesOf(lines);
    for (qsizetype i = 1; i < times.size(); ++i) {
        if (times.at(i) - times.at(i - 1) > gap)
            gaps.append({times.at(i - 1), times.at(i)});
    }
    return gaps;
}

QList<Samples> stacked(const QList<Samples> &layers)
{
    const QList<qint64> times = timesOf(layers);
    QList<double> sums(times.size(), 0.0);
    QList<Samples> result;
    for (const Samples &layer : layers) {
        Samples sum;
        sum.reserve(times.size());
        qsizetype next = 0;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (next < layer.size() && layer.at(next).at == times.at(i))
                sums[i] += layer.at(next++).value;
            sum.append({times.at(i), sums.at(i), sums.at(i), sums.at(i)});
        }
        result.append(sum);
    }
    return result;
}

const Sample *nearestSample(const Samples &samples, qint64 at, qint64 reach)
{
    const qsizetype behind = firstFrom(samples, at);
    const Sample *best = nullptr;
    for (const qsizetype i : {behind - 1, behind}) {
        if (i < 0 || i >= samples.size() || std::abs(samples.at(i).at - at) > reach)
            continue;
        if (!best || std::abs(samples.at(i).at - at) < std::abs(best->at - at))
            best = &samples.at(i);
    }
    return best;
}

qsizetype firstFrom(const Samples &samples, qint64 at)
{
    return std::lower_bound(samples.begin(), samples.end(), at, isEarlier) - samples.begin();
}

Envelope::Envelope(const Samples &samples)
{
    QList<Extremes> below;
    below.reserve(samples.size());
    for (const Sample &sample : samples)
        below.append({sample.low, sample.high});
    while (below.size() >= fan) {
        QList<Extremes> level;
        level.reserve(below.size() / fan);
        for (qsizetype i = 0; i + fan <= below.size(); i += fan) {
            Extremes group = below.at(i);
            for (qsizetype k = i + 1; k < i + fan; ++k)
                widen(group.low, group.high, below.at(k).low, below.at(k).high);
            level.append(group);
        }
        m_levels.append(level);
        below = level;
    }
}

Envelope::Extremes Envelope::over(const Samples &samples, qsizetype first, qsizetype end) const
{
    const Sample *const all = samples.constData();
    Extremes found{all[first].low, all[first].high};
    while (first < end) {
        if (first % fan != 0 || first + fan > end || m_levels.isEmpty()) {
            widen(found.low, found.high, all[first].low, all[first].high);
            ++first;
            continue;
        }
        // The largest group that begins here and fits.
        qsizetype size = fan;
        const QList<Extremes> *level = m_levels.constData();
        const QList<Extremes> *const last = level + m_levels.size() - 1;
        while (level != last && first % (size * fan) == 0 && first + size * fan <= end) {
            size *= fan;
            ++level;
        }
        const Extremes &group = level->constData()[first / size];
        widen(found.low, found.high, group.low, group.high);
        first += size;
    }
    return found;
}

Track trackOf(const Samples &samples, qint64 gap)
{
    return {samples, runsOf(samples, gap), Envelope(samples)};
}

double highestIn(const Track &track, Span span, double otherwise)
{
    const qsizetype first = firstFrom(track.samples, span.from);
    const qsizetype end = firstFrom(track.samples, span.to);
    return first < end ? std::max(otherwise, track.envelope.over(track.samples, first, end).high) : otherwise;
}

QList<Column> decimated(const Track &track, const Run &run, Span span, int columns)
{
    QList<Column> result;
    if (columns < 1 || span.length() <= 0)
        return result;
    result.reserve(columns);
    const Sample *const samples = track.samples.constData();
    qsizetype first = std::max(run.first, firstFrom(track.samples, span.from));
    const qsizetype end = std::min(run.end, firstFrom(track.samples, span.to));
    qsizetype held = 1; // by the column before: this one will hold about as many
    while (first < end) {
        const qint64 x = (samples[first].at - span.from) * columns / span.length();
        const qint64 behind = span.from + ((x + 1) * span.length() + columns - 1) / columns;
        qsizetype next = std::min(first + held, end);
        while (next < end && samples[next].at < behind)
            ++next;
        while (next > first + 1 && samples[next - 1].at >= behind)
            --next;
        const Envelope::Extremes found = track.envelope.over(track.samples, first, next);
        result.append({static_cast<int>(x), found.low, found.high, samples[first].value, samples[next - 1].value});
        held = next - first;
        first = next;
    }
    return result;
}

} // namespace bridgewatch
