// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/canister.h"

#include "core/base/text.h"
#include "core/links/canister_answer.h"
#include "core/links/link_text.h"
#include "core/links/local_command.h"
#include "core/links/ssh_link.h"

#include <QDir>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr int notFound = 127; // POSIX.1-2017, sh, "Exit Status"
constexpr int timedOut = 124; // timeout(1)
constexpr int complaintLimit = 200;

// $1 is the program, which is looked for, and the rest are its words.
const QString script = QStringLiteral("case $1 in \"~/\"*) c=$HOME/${1#??};; *) c=$1;; esac; shift; "
                                      "command -v \"$c\" >/dev/null 2>&1 || exit 127; exec \"$c\" \"$@\" </dev/null");

// The first line that says something, without colours.
QString complaintOf(const QByteArray &err)
{
    static const QRegularExpression colour(QStringLiteral("\\x1b\\[[0-9;]*[A-Za-z]"));
    const QList<QByteArray> lines = err.left(16 * 1024).split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line).remove(colour).trimmed();
        if (!text.isEmpty())
            return plainLine(text, complaintLimit);
    }
    return {};
}

Error refused(const FailureCode &code, const QString &text, Attempt &attempt)
{
    attempt.ladder.failAt(Stage::Exec, code);
    return {code, text, {}};
}

Error nameExit(const CommandResult &ran, const QString &program, Attempt &attempt)
{
    const QString name = plainLine(program.section(u'/', -1), 120);
    const QString complaint = complaintOf(ran.err);
    if (ran.status == timedOut)
        return refused(FailureCode::of(FailureCode::Family::Deadline), {}, attempt);
    if (ran.status == notFound)
        return refused(
            FailureCode::ofExitStatus(notFound),
            SyncText::tr("the command %1 is not found; name its path in 'command'").arg(plainLine(program, 120)),
            attempt);
    return refused(
        FailureCode::ofExitStatus(ran.status),
        complaint.isEmpty()
            ? SyncText::tr("%1 ended with status %2 and without a word").arg(name, QString::number(ran.status))
            : SyncText::tr("%1 ended with status %2: %3").arg(name, QString::number(ran.status), complaint),
        attempt);
}

QCoro::Task<Result<CommandResult>> run(QStringList command, SshLink *host, Attempt &attempt)
{
    if (host) {
        const QStringList line =
            QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")} + command;
        Result<CommandResult> there = co_await host->exec(line, canisterByteLimit, attempt);
        co_return there;
    }
    if (command.constFirst().startsWith(u"~/"))
        command.first().replace(0, 1, QDir::homePath());
    Result<CommandResult> here = co_await execHere(command, canisterByteLimit, attempt);
    co_return here;
}

} // namespace

QCoro::Task<Result<qint64>> askCanister(CanisterQuestion question, SshLink *host, Attempt &attempt)
{
    Result<CommandResult> ran = co_await run(question.command, host, attempt);
    if (!ran)
        co_return tl::make_unexpected(ran.error());
    if (ran->status != 0)
        co_return tl::make_unexpected(nameExit(*ran, question.command.constFirst(), attempt));
    const Result<qint64> count = parseCanisterCount(ran->out, question.value);
    if (count)
        co_return count;
    const QString complaint = ran->out.trimmed().isEmpty() ? complaintOf(ran->err) : QString();
    co_return tl::make_unexpected(refused(count.error().code,
                                          complaint.isEmpty()
                                              ? count.error().text
                                              : SyncText::tr("%1; it complains: %2").arg(count.error().text, complaint),
                                          attempt));
}

} // namespace bridgewatch
