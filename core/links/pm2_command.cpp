// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/pm2_command.h"

#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/ssh_link.h"

namespace bridgewatch {
namespace {

constexpr qsizetype outputLimit = 8 * 1024 * 1024; // a list holds the environment of every process
constexpr int noProgram = 127;                     // POSIX.1-2017, sh, "Exit Status"
constexpr int noDaemon = 93;
constexpr int timedOut = 124; // timeout(1)

// $1 is pm2, $2 its home or nothing, the rest are its words. pm2 starts a daemon where none runs, so its socket is
// looked at first: something must listen there. The folder of pm2 often holds node too, which a login without a
// terminal does not find.
const QString script =
    QStringLiteral("case $1 in */*) PATH=\"${1%/*}:$PATH\"; export PATH;; esac; "
                   "command -v \"$1\" >/dev/null 2>&1 || exit 127; "
                   "h=$2; case $h in \"\") h=${PM2_HOME:-$HOME/.pm2};; \"~/\"*) h=$HOME/${h#??};; esac; "
                   "PM2_HOME=$h; PM2_DISABLE_VERSION_CHECK=true; export PM2_HOME PM2_DISABLE_VERSION_CHECK; "
                   "[ -S \"$h/rpc.sock\" ] || exit 93; "
                   "if [ -r /proc/net/unix ]; then grep -qF \" $h/rpc.sock\" /proc/net/unix || exit 93; "
                   "else kill -0 \"$(cat \"$h/pm2.pid\")\" 2>/dev/null || exit 93; fi; "
                   "p=$1; shift 2; exec \"$p\" \"$@\"");

Error nameExit(const CommandResult &ran, const QString &program, Attempt &attempt)
{
    switch (ran.status) {
    case noProgram:
        return pm2Refused(FailureCode::ofExitStatus(noProgram),
                          Pm2Text::tr("%1 is not found on the host; name its path with 'pm2:' in the profile")
                              .arg(plainLine(program, 120)),
                          attempt);
    case noDaemon:
        return pm2Refused(
            FailureCode::ofPm2("no_daemon"),
            Pm2Text::tr("no pm2 runs there for this user; was the host restarted, or is 'pm2_home' another?"), attempt);
    case timedOut: return pm2Refused(FailureCode::of(FailureCode::Family::Deadline), {}, attempt);
    default: break;
    }
    // What it printed may hold anything: it is not shown.
    return pm2Refused(FailureCode::ofExitStatus(ran.status), Pm2Text::tr("pm2 ended with an error"), attempt);
}

} // namespace

Error pm2Refused(const FailureCode &code, const QString &text, Attempt &attempt)
{
    attempt.ladder.failAt(Stage::Exec, code);
    return {code, text, {}};
}

QCoro::Task<Result<QByteArray>> runPm2(SshLink &host, QString program, QString home, QStringList words,
                                       Attempt &attempt)
{
    const QStringList line =
        QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), program, home} + words;
    Result<CommandResult> ran = co_await host.exec(line, outputLimit, attempt);
    if (!ran)
        co_return tl::make_unexpected(ran.error());
    if (ran->status != 0)
        co_return tl::make_unexpected(nameExit(*ran, program, attempt));
    co_return std::move(ran->out);
}

} // namespace bridgewatch
