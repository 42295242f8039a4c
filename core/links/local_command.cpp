// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/local_command.h"

#include "core/base/wait.h"
#include "core/links/link_text.h"

#include <QDir>
#include <QProcess>
#include <csignal>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr int notFound = 127; // POSIX.1-2017, sh, "Exit Status"
constexpr int signalled = 128;

// A process that may be left behind: one that the kernel does not let die is not waited for.
class Running {
public:
    Running(const QStringList &words, qsizetype limit) : m_process(new QProcess), m_limit(limit)
    {
        m_process->setProgram(words.constFirst());
        m_process->setArguments(words.mid(1));
        m_process->setWorkingDirectory(QDir::homePath());
        m_process->setStandardInputFile(QProcess::nullDevice());
        m_process->setChildProcessModifier([] { (void)::setpgid(0, 0); });
    }
    ~Running()
    {
        if (m_process->state() == QProcess::NotRunning) {
            delete m_process;
            return;
        }
        m_process->disconnect();
        QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    }
    Q_DISABLE_COPY_MOVE(Running)

    // Signals `over` when it has ended, could not begin, or has said too much.
    void start(Wait &over)
    {
        const auto read = [this, &over] {
            m_result.out += m_process->readAllStandardOutput();
            m_result.err += m_process->readAllStandardError();
            if (hasSaidTooMuch())
                over.signal();
        };
        QObject::connect(m_process, &QProcess::readyReadStandardOutput, &over, read);
        QObject::connect(m_process, &QProcess::readyReadStandardError, &over, read);
        QObject::connect(m_process, &QProcess::finished, &over, [read, &over] {
            read();
            over.signal();
        });
        QObject::connect(m_process, &QProcess::errorOccurred, &over, [&over](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                over.signal();
        });
        m_process->start();
        m_group = static_cast<pid_t>(m_process->processId());
    }
    // Signals `gone` when that has had its effect.
    void kill(Wait &gone)
    {
        m_process->disconnect();
        QObject::connect(m_process, &QProcess::finished, &gone, &Wait::signal);
        if (m_group > 0)
            (void)::kill(-m_group, SIGKILL);
        m_process->kill(); // should it not have its group yet
    }

    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    [[nodiscard]] bool hasSaidTooMuch() const { return m_result.out.size() + m_result.err.size() > m_limit; }
    [[nodiscard]] CommandResult takeResult()
    {
        if (m_process->error() == QProcess::FailedToStart)
            m_result.status = notFound;
        else if (m_process->exitStatus() == QProcess::CrashExit)
            m_result.status = signalled + m_process->exitCode();
        else
            m_result.status = m_process->exitCode();
        return std::move(m_result);
    }

private:
    QProcess *m_process;
    qsizetype m_limit;
    pid_t m_group = 0;
    CommandResult m_result;
};

} // namespace

QCoro::Task<Result<CommandResult>> execHere(QStringList words, qsizetype limit, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Exec);
    Running command(words, limit);
    Wait over(attempt.limits);
    command.start(over);
    const Wait::Woken woken = co_await over;
    if (woken == Wait::Woken::Signalled && !command.isRunning() && !command.hasSaidTooMuch()) {
        attempt.ladder.pass();
        co_return command.takeResult();
    }
    Error why{codeOf(woken), {}, {}};
    if (command.hasSaidTooMuch())
        why = {FailureCode::of(FailureCode::Family::Protocol),
               SshText::tr("the command answers with more than %1 KB").arg(limit >> 10),
               {}};
    attempt.ladder.fail(why.code);
    if (command.isRunning()) {
        constexpr std::chrono::milliseconds grace(100);
        Wait gone({Deadline::in(grace), {}});
        command.kill(gone);
        co_await gone;
    }
    co_return tl::make_unexpected(why);
}

} // namespace bridgewatch
