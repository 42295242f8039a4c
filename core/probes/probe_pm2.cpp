// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/ssh_link.h"
#include "core/probes/pm2_list.h"
#include "core/probes/probe.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Pm2Text {
    Q_DECLARE_TR_FUNCTIONS(Pm2)
};

constexpr qsizetype outputLimit = 8 * 1024 * 1024; // the list holds the environment of every process
constexpr int noProgram = 127;                     // POSIX.1-2017, sh, "Exit Status"
constexpr int noDaemon = 93;
constexpr int timedOut = 124; // timeout(1)

// $1 is pm2, $2 its home or nothing. pm2 starts a daemon where none runs, so its socket is looked
// at first: something must listen there. The folder of pm2 often holds node too, which a login
// without a terminal does not find.
const QString script =
    QStringLiteral("case $1 in */*) PATH=\"${1%/*}:$PATH\"; export PATH;; esac; "
                   "command -v \"$1\" >/dev/null 2>&1 || exit 127; "
                   "h=$2; case $h in \"\") h=${PM2_HOME:-$HOME/.pm2};; \"~/\"*) h=$HOME/${h#??};; esac; "
                   "PM2_HOME=$h; PM2_DISABLE_VERSION_CHECK=true; export PM2_HOME PM2_DISABLE_VERSION_CHECK; "
                   "[ -S \"$h/rpc.sock\" ] || exit 93; "
                   "if [ -r /proc/net/unix ]; then grep -qF \" $h/rpc.sock\" /proc/net/unix || exit 93; "
                   "else kill -0 \"$(cat \"$h/pm2.pid\")\" 2>/dev/null || exit 93; fi; "
                   "exec \"$1\" jlist");

Error refused(const FailureCode &code, const QString &text, Attempt &attempt)
{
    attempt.ladder.failAt(Stage::Exec, code);
    return {code, text, {}};
}

Error nameExit(const CommandResult &ran, const Pm2Settings &settings, Attempt &attempt)
{
    switch (ran.status) {
    case noProgram:
        return refused(FailureCode::ofExitStatus(noProgram),
                       Pm2Text::tr("%1 is not found on the host; name its path with 'pm2:' in the profile")
                           .arg(plainLine(settings.pm2, 120)),
                       attempt);
    case noDaemon:
        return refused(
            FailureCode::ofPm2("no_daemon"),
            Pm2Text::tr("no pm2 runs there for this user; was the host restarted, or is 'pm2_home' another?"), attempt);
    case timedOut: return refused(FailureCode::of(FailureCode::Family::Deadline), {}, attempt);
    default: break;
    }
    // What it printed may hold anything: it is not shown.
    return refused(FailureCode::ofExitStatus(ran.status), Pm2Text::tr("pm2 ended with an error"), attempt);
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
    const QStringList words{QStringLiteral("sh"), QStringLiteral("-c"), script,
                            QStringLiteral("sh"), settings.pm2,         settings.pm2Home};
    Result<CommandResult> ran = co_await attempt.via->exec(words, outputLimit, attempt);
    if (!ran)
        co_return tl::make_unexpected(ran.error());
    if (ran->status != 0)
        co_return tl::make_unexpected(nameExit(*ran, settings, attempt));
    const Result<QList<Pm2Process>> processes = parsePm2List(ran->out);
    if (!processes)
        co_return tl::make_unexpected(refused(processes.error().code, processes.error().text, attempt));
    co_return judge(*processes, settings, attempt, observation);
}

} // namespace bridgewatch
