// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/process_actions.h"

#include "core/actions/action_text.h"
#include "core/base/text.h"
#include "core/links/pm2_command.h"
#include "core/links/ssh_link.h"

namespace bridgewatch {
namespace {

// One that has been up for so long does not change its process by itself.
constexpr int settledSeconds = 30;

tl::unexpected<Error> unfit(const QString &sentence)
{
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), sentence);
}

QString verbOf(const QString &action)
{
    return action.section(u'-', 1); // pm2-restart
}

// The same words that the host is given.
QString statementOf(const Target &target, const QString &action, const QString &id)
{
    const auto &settings = std::get<Pm2Settings>(target.settings);
    QString line = QStringLiteral("%1 %2 %3").arg(settings.pm2, verbOf(action), id);
    if (!settings.pm2Home.isEmpty())
        line.prepend(QStringLiteral("PM2_HOME=%1 ").arg(settings.pm2Home));
    return line;
}

QString hostOf(const Target &target)
{
    return target.vantages.value(0);
}

QStringList statementsOf(const Target &target, const QString &action, const QString &id)
{
    return {QStringLiteral("# on the host %1, over SSH").arg(hostOf(target)), statementOf(target, action, id)};
}

QMap<QString, QString> marksOf(const Pm2Process &process)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-settledSeconds);
    const bool isSettled = process.startedAt.isValid() && process.startedAt < limit;
    return {{QStringLiteral("pm_id"), QString::number(process.id)},
            {QStringLiteral("process"), process.name},
            {QStringLiteral("pid"), isSettled ? QString::number(process.pid) : QString()}};
}

Victim victimOf(const Pm2Process &process)
{
    Victim victim;
    victim.name = QStringLiteral("%1 (pm_id %2)").arg(plainLine(process.name, 80)).arg(process.id);
    victim.state = QString::fromLatin1(process.status);
    if (process.startedAt.isValid())
        victim.state_s =
            std::max(0.0, static_cast<double>(process.startedAt.msecsTo(QDateTime::currentDateTimeUtc())) / 1000);
    victim.marks = marksOf(process);
    return victim;
}

QString sentenceOf(const Order &order, const Pm2Process &process)
{
    const QString name = plainLine(process.name, 80);
    const QString host = hostOf(order.target);
    if (order.action == u"pm2-start")
        return ActionText::tr("pm2 on %1 will start the process %2.").arg(host, name);
    if (order.action == u"pm2-reload")
        return ActionText::tr("pm2 on %1 will replace the process %2; unless it runs in cluster mode it is away for a "
                              "moment.")
            .arg(host, name);
    return ActionText::tr("pm2 on %1 will stop the process %2 and start it again; what it is at is cut off.")
        .arg(host, name);
}

// Why the process is not the one that was previewed; empty when it is.
QString changed(const Pm2Process &process, const QMap<QString, QString> &marks)
{
    if (QString::number(process.id) != marks.value(QStringLiteral("pm_id")))
        return ActionText::tr("pm2 knows it by another number than in the preview; make a new plan");
    const QString pid = marks.value(QStringLiteral("pid"));
    if (!pid.isEmpty() && pid != QString::number(process.pid))
        return ActionText::tr("it was restarted since the preview (process %1, now %2); look again")
            .arg(pid, QString::number(process.pid));
    return {};
}

// What is known about a failed command: before it ran, that it did not.
Execution::End endOf(const Error &why)
{
    switch (why.code.family()) {
    case FailureCode::Family::Unreached:
    case FailureCode::Family::LocalConfiguration:
    case FailureCode::Family::SshProhibited: return Execution::End::Refused;
    case FailureCode::Family::ExitStatus: {
        const int status = why.code.number();
        if (status < 0 || status > 127) // a signal ended it
            return Execution::End::Unknown;
        return status == 127 ? Execution::End::Refused : Execution::End::Failed;
    }
    case FailureCode::Family::Pm2: return Execution::End::Refused;
    default: return Execution::End::Unknown;
    }
}

QString wordOf(const Error &error)
{
    return error.text.isEmpty() ? error.code.toString() : error.text;
}

} // namespace

Result<Pm2Process> theOne(const QList<Pm2Process> &processes, const QString &name)
{
    QList<Pm2Process> found;
    for (const Pm2Process &process : processes) {
        if (process.name == name)
            found.append(process);
    }
    const QString shown = plainLine(name, 80);
    if (found.isEmpty())
        return unfit(ActionText::tr("pm2 knows no process %1").arg(shown));
    if (found.size() > 1)
        return unfit(
            ActionText::tr("pm2 has %1 processes called %2, and this is done to exactly one; do it on the host")
                .arg(found.size())
                .arg(shown));
    const QString id = QString::number(found.constFirst().id);
    const bool isAmbiguous = std::any_of(processes.begin(), processes.end(), [&id](const Pm2Process &process) {
        return process.name == id || process.space == id;
    });
    if (isAmbiguous || found.constFirst().id < 0)
        return unfit(
            ActionText::tr("pm2 would take the number %1 of %2 for the name of something else; do it on the host")
                .arg(id, shown));
    return found.constFirst();
}

QCoro::Task<Result<QList<Pm2Process>>> ProcessActions::list(Target target, Limits limits)
{
    const auto settings = std::get<Pm2Settings>(target.settings);
    SshLink *const host = m_findHost(hostOf(target));
    if (!host)
        co_return unfit(ActionText::tr("the profile has no host for %1").arg(target.id));
    const Result<void> reached = co_await host->reach(limits);
    if (!reached)
        co_return tl::make_unexpected(reached.error());
    Attempt attempt{limits, {}, {}, host};
    Result<QList<Pm2Process>> processes = co_await listPm2(*host, settings.pm2, settings.pm2Home, attempt);
    co_return processes;
}

QCoro::Task<Result<Plan>> ProcessActions::plan(Order order, Limits limits)
{
    const Result<QList<Pm2Process>> processes = co_await list(order.target, limits);
    if (!processes)
        co_return tl::make_unexpected(processes.error());
    const auto settings = std::get<Pm2Settings>(order.target.settings);
    const Result<Pm2Process> process = theOne(*processes, settings.process);
    if (!process)
        co_return tl::make_unexpected(process.error());
    const bool isOnline = process->status == "online";
    if (order.action == u"pm2-start" && isOnline)
        co_return unfit(ActionText::tr("%1 is online already").arg(plainLine(process->name, 80)));
    Plan plan;
    plan.action = order.action;
    plan.target = order.target.id;
    plan.parameters = order.parameters;
    plan.sentence = sentenceOf(order, *process);
    plan.statements = statementsOf(order.target, order.action, QString::number(process->id));
    plan.victims.append(victimOf(*process));
    if (!isOnline && order.action != u"pm2-start")
        plan.warnings.append(ActionText::tr("it is not online now: %1").arg(QString::fromLatin1(process->status)));
    co_return plan;
}

QCoro::Task<Execution> ProcessActions::execute(Plan plan, Target target, std::function<bool()> sending, Limits limits)
{
    const auto settings = std::get<Pm2Settings>(target.settings);
    const QMap<QString, QString> marks = plan.victims.value(0).marks;
    const QString id = marks.value(QStringLiteral("pm_id"));
    if (statementsOf(target, plan.action, id) != plan.statements ||
        marks.value(QStringLiteral("process")) != settings.process)
        co_return Execution{
            Execution::End::Refused,
            ActionText::tr("the profile says something else by now about where or what; make a new plan"),
            {}};
    const Result<QList<Pm2Process>> before = co_await list(target, limits);
    if (!before)
        co_return Execution{Execution::End::Refused, wordOf(before.error()), {}};
    const Result<Pm2Process> process = theOne(*before, settings.process);
    const QString why = process ? changed(*process, marks) : process.error().text;
    if (!why.isEmpty())
        co_return Execution{Execution::End::Refused, why, {}};
    if (plan.action == u"pm2-start" && process->status == "online")
        co_return Execution{Execution::End::Refused, ActionText::tr("it is online by now"), {}};
    if (!sending())
        co_return Execution{};
    SshLink *const host = m_findHost(hostOf(target));
    Attempt attempt{limits, {}, {}, host};
    const QStringList words{verbOf(plan.action), id};
    const Result<QByteArray> ran = co_await runPm2(*host, settings.pm2, settings.pm2Home, words, attempt);
    const QMap<QString, QString> then{{QStringLiteral("pid"), QString::number(process->pid)},
                                      {QStringLiteral("restarts"), QString::number(process->restarts, 'f', 0)}};
    if (!ran)
        co_return Execution{endOf(ran.error()), wordOf(ran.error()), {}, then};
    const QString line = QStringLiteral("%1: %2").arg(plan.victims.value(0).name, ActionText::tr("done, says pm2"));
    co_return Execution{Execution::End::Done, ActionText::tr("pm2 says that it is done"), {line}, then};
}

// pm2 answers well for a process that crashes right after: it has to stay the same for a while.
QCoro::Task<ActionCheck> ProcessActions::verify(Plan, Target target, Execution execution, Limits limits)
{
    const auto settings = std::get<Pm2Settings>(target.settings);
    const Result<QList<Pm2Process>> first = co_await list(target, limits);
    if (!first)
        co_return ActionCheck{false, ActionText::tr("pm2 could not be asked: %1").arg(wordOf(first.error()))};
    const bool isWaited = co_await pauseFor(m_settling, limits);
    const Result<QList<Pm2Process>> second = co_await list(target, limits);
    if (!second)
        co_return ActionCheck{false, ActionText::tr("pm2 could not be asked: %1").arg(wordOf(second.error()))};
    const Result<Pm2Process> at = theOne(*first, settings.process);
    const Result<Pm2Process> now = theOne(*second, settings.process);
    if (!at || !now)
        co_return ActionCheck{false, at ? now.error().text : at.error().text};
    const QString pid = execution.marks.value(QStringLiteral("pid"));
    const bool isNew = pid.isEmpty() || QString::number(now->pid) != pid;
    const bool isSteady = now->status == "online" && at->pid == now->pid && at->restarts == now->restarts && isWaited;
    const QString text =
        ActionText::tr("pm2 says %1, process %2, %3 restarts in all; %4 later the same holds: %5")
            .arg(QString::fromLatin1(at->status), QString::number(at->pid), QString::number(at->restarts, 'f', 0),
                 readable(m_settling), isSteady ? ActionText::tr("yes") : ActionText::tr("no"));
    const QString unchanged = isNew ? QString() : ActionText::tr("; it is the same process as before");
    co_return ActionCheck{isSteady && isNew, text + unchanged};
}

} // namespace bridgewatch
