// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/ssh_link.h"
#include "core/readiness/gather.h"
#include "core/readiness/readiness_text.h"

namespace bridgewatch {
namespace {

constexpr qsizetype answerLimit = 64 * 1024;
constexpr qsizetype listLimit = 4 * 1024 * 1024; // of backups

// A shell of the host's runs these; what comes from the profile stands in words of its own.
// $1 is pm2's home or nothing, $2 how its list names the process. Of the list, which holds environments, nothing but
// whether it has that name is told.
const QString keepingScript =
    QStringLiteral("h=$1; case $h in \"\") h=${PM2_HOME:-$HOME/.pm2};; \"~/\"*) h=$HOME/${h#??};; esac; "
                   "if [ -d /run/systemd/system ] && command -v systemctl >/dev/null 2>&1; then "
                   "u=$(systemctl is-enabled \"pm2-$(id -un)\" 2>/dev/null); echo \"unit ${u:-none}\"; "
                   "else echo unit no-systemd; fi; "
                   "if [ -s \"$h/dump.pm2\" ]; then if grep -qF \"$2\" \"$h/dump.pm2\" 2>/dev/null; "
                   "then echo dump yes; else echo dump without; fi; else echo dump no; fi");
// Each word is the path of a log: its bytes, and whether logrotate is told of it or of its folder.
const QString logScript = QStringLiteral(
    "for f; do case $f in \"~/\"*) f=$HOME/${f#??};; esac; "
    "s=$(wc -c < \"$f\" 2>/dev/null); echo \"size ${s:--1}\"; "
    "if [ -d /etc/logrotate.d ]; then grep -qsF \"${f%/*}/\" /etc/logrotate.conf /etc/logrotate.d/*; r=$?; "
    "if [ $r -gt 0 ] && [ -r /etc/logrotate.d ]; then "
    "for c in /etc/logrotate.d/*; do [ -r \"$c\" ] || r=2; done; elif [ $r -gt 0 ]; then r=2; fi; "
    "else r=1; fi; echo \"rotation $r\"; done");

Error badExit(const CommandResult &ran)
{
    const QString said = plainLine(ran.err.isEmpty() ? ran.out : ran.err, 160);
    return {FailureCode::ofExitStatus(ran.status),
            said.isEmpty() ? ReadinessText::tr("the command ended with status %1").arg(ran.status) : said,
            {}};
}

// What a command printed on the host of the attempt, where it ended well.
QCoro::Task<Result<QByteArray>> printed(QStringList words, qsizetype limit, Attempt &attempt)
{
    const Result<void> reached = co_await reachVia(attempt);
    if (!reached)
        co_return tl::make_unexpected(reached.error());
    Result<CommandResult> ran = co_await attempt.via->exec(words, limit, attempt);
    if (!ran)
        co_return tl::make_unexpected(ran.error());
    if (ran->status != 0)
        co_return tl::make_unexpected(badExit(*ran));
    co_return std::move(ran->out);
}

QStringList scripted(const QString &script, const QStringList &words)
{
    return QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")} + words;
}

Error unreadable()
{
    return {FailureCode::of(FailureCode::Family::Protocol),
            ReadinessText::tr("the host answered something else than what was asked"),
            {}};
}

QCoro::Task<Result<QList<LogFileSeen>>> filesOf(QStringList paths, Attempt &attempt)
{
    if (!attempt.via || paths.isEmpty())
        co_return QList<LogFileSeen>();
    const QStringList words = scripted(logScript, paths);
    const Result<QByteArray> out = co_await printed(words, answerLimit, attempt);
    if (!out)
        co_return tl::make_unexpected(out.error());
    co_return parseLogFiles(*out, paths.size());
}

} // namespace

Result<Pm2Keeping> parseKeeping(const QByteArray &out)
{
    Pm2Keeping keeping;
    for (const QByteArray &line : out.split('\n')) {
        if (line.startsWith("unit "))
            keeping.unit = plainLine(line.mid(5), 40);
        else if (line.startsWith("dump "))
            keeping.dump = plainLine(line.mid(5), 40);
    }
    static const QStringList known{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("without")};
    if (keeping.unit.isEmpty() || !known.contains(keeping.dump))
        return tl::make_unexpected(unreadable());
    return keeping;
}

Result<QList<LogFileSeen>> parseLogFiles(const QByteArray &out, qsizetype count)
{
    QList<LogFileSeen> files;
    for (const QByteArray &line : out.split('\n')) {
        if (line.startsWith("size ")) {
            files.append(LogFileSeen());
            files.last().bytes = line.mid(5).trimmed().toDouble();
        } else if (line.startsWith("rotation ") && !files.isEmpty()) {
            const QByteArray found = line.mid(9).trimmed();
            files.last().isMentioned = found == "0";
            files.last().isUnreadable = found != "0" && found != "1";
        }
    }
    if (files.size() != count)
        return tl::make_unexpected(unreadable());
    return files;
}

Result<NewestBackup> parseBackups(const QByteArray &out)
{
    const qsizetype begin = out.indexOf('\n');
    bool isTime = false;
    const double now = out.left(begin).trimmed().toDouble(&isTime);
    if (begin < 0 || !isTime)
        return tl::make_unexpected(unreadable());
    NewestBackup newest;
    double at = 0;
    for (const QByteArray &entry : out.mid(begin + 1).split('\0')) { // "1764216000.5 4096 /var/backups/users.dump"
        const QList<QByteArray> parts = entry.split(' ');
        bool ok = false;
        const double moment = parts.constFirst().toDouble(&ok);
        if (!ok || parts.size() < 3 || (!newest.name.isEmpty() && moment <= at))
            continue;
        at = moment;
        newest.bytes = parts.at(1).toDouble();
        const QByteArray path = parts.mid(2).join(' ');
        newest.name = plainLine(path.mid(path.lastIndexOf('/') + 1), 120);
    }
    newest.age_s = newest.name.isEmpty() ? 0 : std::max(0.0, now - at);
    return newest;
}

QCoro::Task<ProcessFacts> gatherProcess(Target target, Vantages &vantages, std::stop_token stop)
{
    const Pm2Settings settings = std::get<Pm2Settings>(target.settings);
    ProcessFacts facts;
    facts.target = target.id;
    facts.process = settings.process;
    Attempt attempt{readinessLimits(target, stop), {}, {}, vantages.find(readinessVantage(target))};
    const Result<void> reached = co_await reachVia(attempt);
    if (!reached) {
        facts.list = tl::make_unexpected(reached.error());
        facts.keeping = tl::make_unexpected(reached.error());
        co_return facts;
    }
    facts.list = co_await listPm2(*attempt.via, settings.pm2, settings.pm2Home, attempt);
    Attempt second{readinessLimits(target, stop), {}, {}, attempt.via};
    const QStringList words =
        scripted(keepingScript, {settings.pm2Home, QStringLiteral("\"name\": \"%1\"").arg(settings.process)});
    const Result<QByteArray> out = co_await printed(words, answerLimit, second);
    facts.keeping = out ? parseKeeping(*out) : tl::make_unexpected(out.error());
    co_return facts;
}

QCoro::Task<LogFileFacts> gatherLog(Target target, Vantages &vantages, std::stop_token stop)
{
    LogFileFacts facts;
    facts.target = target.id;
    Attempt attempt{readinessLimits(target, stop), {}, {}, vantages.find(readinessVantage(target))};
    const QStringList paths{std::get<LogSettings>(target.settings).path};
    facts.files = co_await filesOf(paths, attempt);
    co_return facts;
}

QCoro::Task<LogFileFacts> gatherLog(Target target, ProcessFacts process, Vantages &vantages, std::stop_token stop)
{
    LogFileFacts facts;
    facts.target = target.id;
    if (!process.list) {
        facts.files = tl::make_unexpected(process.list.error());
        co_return facts;
    }
    QStringList paths;
    for (const Pm2Process &one : *process.list) {
        if (one.isModule && one.name == u"pm2-logrotate" && one.status == "online")
            facts.byModule = true;
        if (one.name == process.process)
            paths << one.outLog << one.errorLog;
    }
    paths.removeAll(QString());
    paths.removeDuplicates();
    Attempt attempt{readinessLimits(target, stop), {}, {}, vantages.find(readinessVantage(target))};
    facts.files = co_await filesOf(paths, attempt);
    co_return facts;
}

QCoro::Task<BackupFacts> gatherBackup(BackupSettings settings, Vantages &vantages, Limits limits)
{
    BackupFacts facts;
    facts.host = settings.on;
    facts.path = settings.path;
    facts.maxAge = settings.maxAge;
    Attempt attempt{limits, {}, {}, vantages.find(settings.on)};
    const QString folder = settings.path.section(u'/', 0, -2);
    // The host's clock judges the host's files. Entries end with NUL, which no name has.
    const QString script =
        QStringLiteral("date +%s; exec find \"$1\" -maxdepth 1 -type f -name \"$2\" -printf \"%T@ %s \" -print0");
    const QStringList words =
        scripted(script, {folder.isEmpty() ? QStringLiteral("/") : folder, settings.path.section(u'/', -1)});
    const Result<QByteArray> out = co_await printed(words, listLimit, attempt);
    facts.newest = out ? parseBackups(*out) : tl::make_unexpected(out.error());
    co_return facts;
}

} // namespace bridgewatch
