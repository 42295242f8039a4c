// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/watch.h"

#include <QLocale>
#include <spdlog/spdlog.h>

namespace bridgewatch {

Watch::Watch(const Profile &profile, QObject *parent) : QObject(parent), m_world(profile.topology()), m_monitor(profile)
{
    spdlog::info("Watching {} targets of the profile {}", profile.targets.size(), profile.path.toStdString());
    connect(&m_monitor, &Monitor::observed, this, &Watch::take);
    connect(&m_monitor, &Monitor::pulse, this, &Watch::pulse);
    connectNotices();
}

void Watch::connectNotices()
{
    const auto seconds = [](std::chrono::milliseconds span) {
        return QLocale().toString(static_cast<double>(span.count()) / 1000.0, 'f', 1);
    };
    connect(&m_monitor, &Monitor::paused, this, [this, seconds](std::chrono::milliseconds span) {
        notice(tr("Nothing was seen for %1 s: the machine slept, or the program was stopped. Looking again.")
                   .arg(seconds(span)));
    });
    connect(&m_monitor, &Monitor::clockJumped, this, [this, seconds](std::chrono::milliseconds span) {
        notice(tr("The clock of this machine was set by %1 s.").arg(seconds(span)));
    });
    connect(&m_monitor, &Monitor::networkChanged, this,
            [this] { notice(tr("The network of this machine changed. Looking again.")); });
    connect(&m_monitor, &Monitor::stuck, this, [this](bool isStuck) {
        m_world.setStuck(isStuck);
        notice(isStuck ? tr("Looking has come to a halt: what is shown gets no newer.") : tr("Looking goes on."));
    });
}

void Watch::notice(const QString &sentence)
{
    spdlog::warn("{}", sentence.toStdString());
    Q_EMIT noticed(sentence);
}

void Watch::take(const Observation &observation)
{
    const Observation *latest = m_world.latest(observation.target, observation.vantage);
    const std::optional<Observation> before = latest ? std::optional(*latest) : std::nullopt;
    if (!before || before->outcome != observation.outcome || before->code != observation.code)
        spdlog::info("{} from {} is {}: {}", observation.target.toStdString(), observation.vantage.toStdString(),
                     outcomeName(observation.outcome).toStdString(), observation.text.toStdString());
    m_world.take(observation);
    Q_EMIT observed(observation, before ? &*before : nullptr);
}

} // namespace bridgewatch
