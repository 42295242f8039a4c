// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report.h"

namespace bridgewatch {

// A measure of incidents, averaged over those that have it.
struct ReportMean {
    QString id; // "mtta", "mttm", "mttr"
    QString name;
    QString formula;                               // of one incident: "acknowledged − detected"
    std::optional<std::chrono::milliseconds> mean; // none: nothing is counted
    qsizetype counted = 0;                         // incidents that have the measure
    qsizetype of = 0;                              // all that were given
};

// Of incidents whose measures are given, each as report::measuresOf() makes them. What is not over yet has no span and
// is not counted.
[[nodiscard]] QList<ReportMean> meansOf(const QList<QList<ReportMeasure>> &incidents);

} // namespace bridgewatch
