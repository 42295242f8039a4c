// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/pm2_list.h"
#include "core/links/ssh_link.h"
#include "core/probes/probe.h"

namespace bridgewatch {
namespace {

Error refused(const FailureCode &code, const QString &text, Attempt &attempt)
{
    attempt.ladder.failAt(Stage::Exec, code);
    return {code, text, {}};
}

void readInto(Observation &observation, const QList<Pm2Process> &instances)
{
    const auto reading = [&](const char *name) -> double & { return observation.readings[QString::fromLatin1(name)]; };
    reading("instances") = static_cast<double>(instances.size());
    QDateTime youngest;
    for (const Pm2Process &process : instances) {
        reading("instances.offline") += process.status == "online" ? 0 : 1;
        reading("restarts") += process.restarts;
        reading("memory_bytes") += process.memoryBytes;
        reading("cpu_ratio") += process.cpuPercent / 100;
        if (process.startedAt.isValid() && (!youngest.isValid() || process.startedAt > youngest))
            youngest = process.startedAt;
    }
    if (youngest.isValid())
        reading("uptime_s") = std::max(0.0, static_cast<double>(youngest.msecsTo(observation.at)) / 1000);
    const Pm2Process &first = instances.constFirst();
    observation.facts[QStringLiteral("pm2.status")] = QString::fromLatin1(first.status);
    if (!first.version.isEmpty() && first.version != u"N/A")
        observation.facts[QStringLiteral("process.version")] = first.version;
    observation.facts[QStringLiteral("node.version")] = first.nodeVersion;
}

ProbeResult judge(const QList<Pm2Process> &all, const Pm2Settings &settings, Attempt &attempt, Observation &observation)
{
    QList<Pm2Process> instances;
    std::copy_if(all.begin(), all.end(), std::back_inserter(instances),
                 [&](const Pm2Process &process) { return process.name == settings.process; });
    if (instances.isEmpty())
        return tl::make_unexpected(refused(FailureCode::ofPm2("absent"),
                                           Pm2Text::tr("pm2 knows no process %1").arg(plainLine(settings.process, 80)),
                                           attempt));
    readInto(observation, instances);
    const auto offline = std::find_if(instances.begin(), instances.end(),
                                      [](const Pm2Process &process) { return process.status != "online"; });
    if (offline == instances.end()) {
        observation.text = Pm2Text::tr("online, up for %1")
                               .arg(readable(std::chrono::microseconds(
                                   static_cast<qint64>(observation.readings.value(QStringLiteral("uptime_s")) * 1e6))));
        return {};
    }
    const double away = observation.readings.value(QStringLiteral("instances.offline"));
    if (away < static_cast<double>(instances.size())) { // some of several still serve
        observation.breaches.append({QStringLiteral("instances.offline"), away, 0, Outcome::Warning});
        observation.text = Pm2Text::tr("%1 of %2 instances are not online").arg(away).arg(instances.size());
        return {};
    }
    return tl::make_unexpected(refused(FailureCode::ofPm2(offline->status),
                                       Pm2Text::tr("pm2 says %1, after %2 restarts")
                                           .arg(QString::fromLatin1(offline->status))
                                           .arg(observation.readings.value(QStringLiteral("restarts"))),
                                       attempt));
}

} // namespace

QCoro::Task<ProbeResult> probePm2(Pm2Settings settings, Attempt &attempt, Observation &observation)
{
    const Result<QList<Pm2Process>> processes = co_await listPm2(*attempt.via, settings.pm2, settings.pm2Home, attempt);
    if (!processes)
        co_return tl::make_unexpected(processes.error());
    co_return judge(*processes, settings, attempt, observation);
}

} // namespace bridgewatch
