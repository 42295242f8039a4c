// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_source.h"

#include <tuple>

namespace bridgewatch {

// One point of a chart's line: what was seen at `at`, or within the step that begins there.
struct Sample {
    qint64 at = 0; // ms since the epoch, UTC
    double low = 0;
    double high = 0;
    double value = 0; // between low and high

    bool operator==(const Sample &) const = default;
};
using Samples = QList<Sample>; // oldest first, no two at the same time

// An order of series, for maps.
struct BySeries {
    bool operator()(const SeriesId &a, const SeriesId &b) const
    {
        return std::tie(a.target, a.vantage, a.name) < std::tie(b.target, b.vantage, b.name);
    }
};

// A stretch of time, ms since the epoch, UTC; `to` is not included.
struct Span {
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 length() const { return to - from; }
    [[nodiscard]] bool contains(const Span &other) const { return from <= other.from && other.to <= to; }
    bool operator==(const Span &) const = default;
};

// Where nothing was seen for longer than this, a line is broken: 2.5 periods of the target, or two
// steps of the data where those are wider. Both in ms.
[[nodiscard]] qint64 gapLimit(qint64 period, qint64 step);
// Stretches of `samples` without a gap: first index, and the one behind the last.
struct Run {
    qsizetype first = 0;
    qsizetype end = 0;

    bool operator==(const Run &) const = default;
};
[[nodiscard]] QList<Run> runsOf(const Samples &samples, qint64 gap);
// Between the runs of all lines together: where nothing at all was seen. Before the first and behind
// the last sample there is no gap.
[[nodiscard]] QList<Span> gapsOf(const QList<Samples> &lines, qint64 gap);

// Each layer on top of those before it. Where a layer has no sample at a moment at which another has
// one, it counts as nothing there.
[[nodiscard]] QList<Samples> stacked(const QList<Samples> &layers);

// The sample that is nearest to a moment, or none within `reach` ms.
[[nodiscard]] const Sample *nearestSample(const Samples &samples, qint64 at, qint64 reach);
// The index of the first sample at or behind `at`.
[[nodiscard]] qsizetype firstFrom(const Samples &samples, qint64 at);

// What falls into one column of pixels.
struct Column {
    int x = 0;
    double low = 0;
    double high = 0;
    double first = 0; // value of the oldest sample
    double last = 0;  // of the newest

    bool operator==(const Column &) const = default;
};
// The lowest and the highest of any stretch of samples, without looking at each of them.
class Envelope {
public:
    Envelope() = default;
    explicit Envelope(const Samples &samples);

    struct Extremes {
        double low = 0;
        double high = 0;
    };
    // Of the samples from `first` to before `end`, of which there must be one. `samples` are those
    // that it was made of.
    [[nodiscard]] Extremes over(const Samples &samples, qsizetype first, qsizetype end) const;

private:
    static constexpr qsizetype fan = 8;
    QList<QList<Extremes>> m_levels; // of 8, 64, 512 … samples each
};

// Samples made ready for drawing: once, when they come, not at every frame.
struct Track {
    Samples samples;
    QList<Run> runs;
    Envelope envelope;
};
[[nodiscard]] Track trackOf(const Samples &samples, qint64 gap);
// The highest within `span`, or `otherwise`.
[[nodiscard]] double highestIn(const Track &track, Span span, double otherwise);

// The samples of a run within `span`, gathered by columns of equal width; empty columns are left out.
// Every column's lowest and highest survive.
[[nodiscard]] QList<Column> decimated(const Track &track, const Run &run, Span span, int columns);

} // namespace bridgewatch
