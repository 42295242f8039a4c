// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/connections/chart_data.h"

namespace bridgewatch {

// Which of the world's targets the charts are about; empty: there is none of that kind.
struct ChartChoice {
    QString database;
    QString vantage; // that the database is looked at from
    QString pooler;
    QString process;

    bool operator==(const ChartChoice &) const = default;
};
// The choice with what is missing, or is not in the world, filled in: the first of its kind, and
// this desk where it is a vantage.
[[nodiscard]] ChartChoice completed(ChartChoice choice, const Topology &topology);
// The targets of a kind that can be chosen.
[[nodiscard]] QStringList candidates(Kind kind, const Topology &topology);

// What of a series a line shows.
enum class Take { Value, P50, P95, Max };

struct PlannedLine {
    SeriesId id;
    QString name;
    int colour = 0;
    Take take = Take::Value;
    double scale = 1; // to the chart's unit
    bool isLayer = false;
    bool isOptional = false; // left out while it is nothing but zero
};

// A chart that there are targets for. It is shown once something was seen of it.
struct PlannedChart {
    QString key;
    QString title;
    QString subtitle;
    QString unit;
    bool wholeOnly = false;
    bool isTall = false;
    qint64 period = 0; // ms between looks
    QList<PlannedLine> lines;
    QList<SeriesId> besides{}; // that are read, but not drawn
};

[[nodiscard]] QList<PlannedChart> plannedCharts(const World &world, const ChartChoice &choice);
[[nodiscard]] QList<SeriesId> seriesOf(const QList<PlannedChart> &charts);

// The value of a series in one look, where it has any: a reading, or one of those in `series`.
[[nodiscard]] std::optional<double> valueIn(const Observation &look, const QString &name);

} // namespace bridgewatch
