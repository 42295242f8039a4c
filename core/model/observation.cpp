// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/observation.h"

namespace bridgewatch {

bool lowIsBad(const QString &reading)
{
    return reading == u"days_left" || reading == u"uptime_s" || reading == u"ratelimit.remaining";
}

Outcome Threshold::judge(double value, bool lowIsBad) const
{
    const auto crossed = [&](const std::optional<double> &limit) {
        return limit && (lowIsBad ? value <= *limit : value >= *limit);
    };
    if (crossed(critical))
        return Outcome::Failed;
    return crossed(warning) ? Outcome::Warning : Outcome::Ok;
}

const StageResult *Observation::stage(Stage wanted) const
{
    for (const StageResult &result : stages) {
        if (result.stage == wanted)
            return &result;
    }
    return nullptr;
}

bool Observation::passed(Stage wanted) const
{
    const StageResult *result = stage(wanted);
    return result && result->outcome == Outcome::Ok;
}

std::optional<Stage> Observation::failedAt() const
{
    if (stages.isEmpty() || stages.last().outcome == Outcome::Ok)
        return std::nullopt;
    return stages.last().stage;
}

} // namespace bridgewatch
