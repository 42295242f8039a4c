// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/ssh_link.h"
#include "core/probes/probe.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr qsizetype outputLimit = 256 * 1024;
constexpr qsizetype listenersKept = 200;

// The sockets that listen for TCP on the host, by whichever tool it has.
const QString listing = QStringLiteral("ss -Hltn 2>/dev/null || netstat -ltn 2>/dev/null || netstat -an -p tcp");

// Local addresses such as "0.0.0.0:5432", "[::1]:22" and "*:80"; what is no listener is passed over.
QStringList listenersIn(const QByteArray &output)
{
    static const QRegularExpression form(
        QStringLiteral("(?:^|\\s)([0-9.]+|\\*|\\[[0-9A-Fa-f:.]+\\]|[0-9A-Fa-f:]*::[0-9A-Fa-f:.]*)"
                       "(?:%\\S+)?[:.](\\d{1,5})(?=\\s)"));
    QStringList listeners;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.contains("LISTEN"))
            continue;
        const auto local = form.match(QString::fromLatin1(line.left(300)));
        const QString listener = QStringLiteral("%1:%2").arg(local.captured(1), local.captured(2));
        if (!local.hasMatch() || listeners.contains(listener))
            continue;
        if (listeners.size() >= listenersKept)
            return listeners << listWasCut.toString();
        listeners << listener;
    }
    return listeners;
}

} // namespace

QCoro::Task<ProbeResult> probeSsh(SshLink &host, Attempt &attempt, Observation &observation)
{
    const Result<void> entered = co_await host.logIn(attempt, observation);
    if (!entered)
        co_return tl::make_unexpected(entered.error());
    const QStringList words{QStringLiteral("sh"), QStringLiteral("-c"), listing};
    const Result<CommandResult> listed = co_await host.exec(words, outputLimit, attempt);
    if (!listed)
        co_return tl::make_unexpected(listed.error());
    observation.readings[QStringLiteral("exec_ms")] = milliseconds(attempt.ladder.stages().constLast().took);
    const QStringList listeners = listenersIn(listed->out);
    if (!listeners.isEmpty())
        observation.facts[QStringLiteral("ssh.listening")] = listeners.join(u' ');
    observation.text =
        SshText::tr("logged in, a command took %1").arg(readable(attempt.ladder.stages().constLast().took));
    co_return ProbeResult();
}

} // namespace bridgewatch
