// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"
#include "ui/connections/samples.h"
#include "ui/widgets/theme.h"

namespace bridgewatch {

// A stretch that wants attention: an alert, an outage, an incident. Laid over every chart.
struct ChartBand {
    QDateTime from;
    QDateTime to; // invalid: it goes on
    QString text; // one plain line
    Severity severity = Severity::Warning;

    bool operator==(const ChartBand &) const = default;
};

// Something that happened: a restart, an action.
struct ChartMarker {
    QDateTime at;
    QString text; // one plain line

    bool operator==(const ChartMarker &) const = default;
};

// One line or layer of a chart.
struct ChartLine {
    static constexpr int ink = -1; // drawn in the colour of text

    QString key;    // of the reading, for export: "sessions.active"
    QString name;   // in the legend
    int colour = 0; // index into Theme::series, or `ink`
    Samples samples;
    bool isLayer = false; // layers are stacked, in their order
    bool isShown = true;

    [[nodiscard]] QColor colourIn(const Theme &theme) const { return colour == ink ? theme.dim : theme.series[colour]; }
};

// Everything that one chart draws.
struct ChartData {
    QList<ChartLine> lines;
    qint64 gap = 0; // ms; see gapLimit()
    QString unit;   // behind every value: "ms"; empty for counts
    bool wholeOnly = false;
    std::optional<double> limit; // a dashed line
    QString limitText;
};

} // namespace bridgewatch
