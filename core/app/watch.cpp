// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/watch.h"

#include <spdlog/spdlog.h>

namespace bridgewatch {

Watch::Watch(const Profile &profile, QObject *parent) : QObject(parent), m_world(profile.topology()), m_monitor(profile)
{
    spdlog::info("Watching {} targets of the profile {}", profile.targets.size(), profile.path.toStdString());
    connect(&m_monitor, &Monitor::observed, this, [this](const Observation &observation) {
        logChange(observation);
        m_world.take(observation);
    });
}

void Watch::logChange(const Observation &observation) const
{
    const Observation *before = m_world.latest(observation.target, observation.vantage);
    if (before && before->outcome == observation.outcome && before->code == observation.code)
        return;
    spdlog::info("{} from {} is {}: {}", observation.target.toStdString(), observation.vantage.toStdString(),
                 outcomeName(observation.outcome).toStdString(), observation.text.toStdString());
}

} // namespace bridgewatch
