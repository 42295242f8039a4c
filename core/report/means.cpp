// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/means.h"

namespace bridgewatch {

QList<ReportMean> meansOf(const QList<QList<ReportMeasure>> &incidents)
{
    QList<ReportMean> means;
    for (const ReportMeasure &bare : report::measuresOf(Incident()))
        means.append({bare.id, bare.name, bare.formula, std::nullopt, 0, incidents.size()});
    for (ReportMean &mean : means) {
        std::chrono::milliseconds sum{};
        for (const QList<ReportMeasure> &measures : incidents) {
            for (const ReportMeasure &measure : measures) {
                if (measure.id != mean.id || !measure.span)
                    continue;
                sum += *measure.span;
                ++mean.counted;
            }
        }
        if (mean.counted > 0)
            mean.mean = sum / mean.counted;
    }
    return means;
}

} // namespace bridgewatch
