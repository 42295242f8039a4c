// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_source.h"
#include "core/links/prometheus.h"

namespace bridgewatch {

// What PrometheusHistory asks, and how it reads the answers. Pure.

// A series in PromQL. `factor` turns its unit into ours.
struct SeriesExpression {
    QString promql;
    bool isSelector = false; // takes a range, "x[5m]"; anything else needs a subquery
    double factor = 1;
};

// What `bridgewatchctl watch --metrics` exports of `id`, or the profile's own expression: `own` maps
// "target/reading" and "target@vantage/reading", of which the second counts more.
[[nodiscard]] SeriesExpression expressionFor(const SeriesId &id, const QMap<QString, QString> &own);

// The steps of a range: at most `steps`, each of the same width and at least `interval`, the first from
// range.from on. Nothing where the range is empty.
struct Grid {
    qint64 from = 0; // ms since the epoch, UTC
    std::chrono::milliseconds step{};
    qint64 count = 0;
};
inline constexpr int gridLimit = 10'000; // steps; a server takes 11,000
[[nodiscard]] std::optional<Grid> gridOver(const TimeRange &range, int steps, std::chrono::milliseconds interval);

// One query that yields min, mean, max, last and count of each step, as series told apart by the label
// "statistic". Each is gathered over every sample of its step (of an expression: over its value at every
// `interval`), so that no extreme is lost.
[[nodiscard]] QString gatheringQuery(const SeriesExpression &expression, const Grid &grid,
                                     std::chrono::milliseconds interval);
// When to evaluate it: at the end of each step.
[[nodiscard]] PrometheusRange gatheringRange(const Grid &grid);
[[nodiscard]] Series seriesFrom(const PrometheusAnswer &answer, const SeriesId &id, const Grid &grid, double factor);

// A query that yields 10 × after + before wherever bridgewatch_outcome is another than one `interval` ago.
[[nodiscard]] QString changesQuery(std::chrono::milliseconds interval);
// Newest first.
[[nodiscard]] QList<Change> changesFrom(const PrometheusAnswer &answer);

} // namespace bridgewatch
