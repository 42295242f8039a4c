// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/pm2_list.h"
#include "core/links/ssh_link.h"
#include "core/probes/probe.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace bridgewatch {
namespace {

constexpr qsizetype outputLimit = 64 * 1024;

// How a file stands: an errno, or its size and for how long nothing was written to it.
struct Standing {
    int trouble = 0;
    double sizeBytes = 0;
    double quietSeconds = 0;
};

// For each argument a line: "0 SIZE SECONDS", or the name of what is in the way. GNU's and busybox's stat(1)
// first, then BSD's. Nothing is opened.
const QString script = QStringLiteral(
    "now=$(date +%s); for f in \"$@\"; do case $f in \"~/\"*) f=$HOME/${f#??};; esac; d=${f%/*}; "
    "if [ -e \"$f\" ]; then if [ -d \"$f\" ]; then echo EISDIR; elif [ -f \"$f\" ]; then if [ -r \"$f\" ]; then "
    "set -- $(stat -L -c \"%s %Y\" -- \"$f\" 2>/dev/null || stat -L -f \"%z %m\" -- \"$f\"); "
    "echo \"0 ${1:-0} $((now - ${2:-$now}))\"; else echo EACCES; fi; else echo EINVAL; fi; "
    "elif [ -x \"$d\" ]; then echo ENOENT; elif [ -d \"$d\" ]; then echo EACCES; else echo ENOENT; fi; done");

int numberOf(const QByteArray &name)
{
    for (const int number : {EACCES, ENOENT, EISDIR, EINVAL}) {
        if (name == strerrorname_np(number))
            return number;
    }
    return EIO;
}

Standing standingIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() != 3 || words.at(0) != "0")
        return {numberOf(words.value(0)), 0, 0};
    return {0, std::max(0.0, words.at(1).toDouble()), std::max(0.0, words.at(2).toDouble())};
}

Standing standingHere(const QString &path, const QDateTime &now)
{
    const int descriptor = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return {errno, 0, 0};
    const Socket file(descriptor); // closes it
    struct stat about {};
    if (::fstat(descriptor, &about) != 0)
        return {errno, 0, 0};
    if (!S_ISREG(about.st_mode))
        return {S_ISDIR(about.st_mode) ? EISDIR : EINVAL, 0, 0};
    const qint64 quiet = now.toSecsSinceEpoch() - about.st_mtim.tv_sec;
    return {0, static_cast<double>(about.st_size), static_cast<double>(std::max<qint64>(0, quiet))};
}

QString whyNot(const QString &file, int trouble)
{
    if (trouble == EINVAL)
        return LogText::tr("%1 is not a regular file").arg(plainLine(file, 160));
    return LogText::tr("%1 cannot be read: %2").arg(plainLine(file, 160), QString::fromUtf8(strerrordesc_np(trouble)));
}

ProbeResult judge(const QStringList &files, const QList<Standing> &standings, Attempt &attempt,
                  Observation &observation)
{
    double size = 0;
    std::optional<double> quiet;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Standing &standing = standings.at(i);
        if (standing.trouble != 0) {
            const FailureCode code = FailureCode::ofErrno(standing.trouble);
            attempt.ladder.failAt(Stage::Exec, code);
            return fail(code, whyNot(files.at(i), standing.trouble));
        }
        size += standing.sizeBytes;
        quiet = std::min(quiet.value_or(standing.quietSeconds), standing.quietSeconds);
    }
    observation.readings[QStringLiteral("size_bytes")] = size;
    observation.readings[QStringLiteral("quiet_s")] = quiet.value_or(0);
    observation.text = LogText::tr("readable, last written %1 ago")
                           .arg(readable(std::chrono::microseconds(static_cast<qint64>(quiet.value_or(0) * 1e6))));
    if (const QString trouble = observation.facts.value(QStringLiteral("log.not_followed")); !trouble.isEmpty())
        observation.text = QStringLiteral("%1; %2").arg(observation.text, trouble);
    return {};
}

} // namespace

QCoro::Task<ProbeResult> probeLog(LogSettings settings, QStringList files, Attempt &attempt, Observation &observation)
{
    if (!attempt.via) {
        attempt.ladder.begin(Stage::Exec);
        const Standing standing = standingHere(settings.path, observation.at);
        attempt.ladder.pass();
        co_return judge({settings.path}, {standing}, attempt, observation);
    }
    if (files.isEmpty()) {
        if (!settings.pm2Process.isEmpty()) {
            const Result<QStringList> written =
                co_await pm2LogFiles(*attempt.via, settings.pm2Process, settings.pm2, settings.pm2Home, attempt);
            if (!written)
                co_return tl::make_unexpected(written.error());
            files = *written;
        }
        if (!settings.path.isEmpty() && !files.contains(settings.path))
            files.prepend(settings.path);
    }
    Attempt second{attempt.limits, {}, {}, attempt.via}; // one rung, however many commands
    const QStringList words =
        QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")} + files;
    const Result<CommandResult> ran = co_await attempt.via->exec(words, outputLimit, second);
    if (attempt.ladder.stages().isEmpty())
        attempt.ladder = second.ladder;
    if (!ran) {
        attempt.ladder.failAt(Stage::Exec, ran.error().code);
        co_return tl::make_unexpected(ran.error());
    }
    QList<QByteArray> lines = ran->out.split('\n');
    QList<Standing> standings;
    for (qsizetype i = 0; i < files.size(); ++i)
        standings << standingIn(lines.value(i));
    co_return judge(files, standings, attempt, observation);
}

} // namespace bridgewatch
