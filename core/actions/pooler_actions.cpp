// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/pooler_actions.h"

#include "core/actions/action_text.h"
#include "core/actions/postgres_logins.h"
#include "core/base/text.h"
#include "core/links/ssh_link.h"

namespace bridgewatch {
namespace {

const QString databaseKey = QStringLiteral("database");

tl::unexpected<Error> unfit(const QString &sentence)
{
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), sentence);
}

QString commandOf(const QString &action, const QString &database)
{
    return QStringLiteral("%1 \"%2\"").arg(action.section(u'-', 1).toUpper(), database); // pgbouncer-pause
}

QStringList statementsOf(const Target &target, const QString &action, const QString &database)
{
    return {QStringLiteral("-- %1").arg(placeOf(std::get<PostgresSettings>(target.settings))),
            commandOf(action, database)};
}

QString sentenceOf(const Order &order, const QString &database)
{
    const QString &pooler = order.target.id;
    if (order.action == u"pgbouncer-pause")
        return ActionText::tr("%1 will give clients of %2 no connection any more, once what they are at has ended, "
                              "until it is resumed.")
            .arg(pooler, database);
    if (order.action == u"pgbouncer-resume")
        return ActionText::tr("%1 will serve clients of %2 again.").arg(pooler, database);
    return ActionText::tr("%1 will open its connections to %2 anew, each as soon as it is free; clients stay.")
        .arg(pooler, database);
}

bool isSet(const PostgresRow &row, const char *column)
{
    return row.value(QString::fromLatin1(column)).toInt() > 0;
}

QString stateOf(const PostgresRow &row)
{
    return isSet(row, "disabled") ? ActionText::tr("disabled")
           : isSet(row, "paused") ? ActionText::tr("paused")
                                  : ActionText::tr("in service");
}

QStringList warningsOf(const Order &order, const PostgresRow &row)
{
    QStringList warnings;
    if (order.action == u"pgbouncer-pause")
        warnings << ActionText::tr("it waits for what runs, however long that takes; clients that queue longer than "
                                   "query_wait_timeout are sent away");
    if (order.action == u"pgbouncer-pause" && isSet(row, "paused"))
        warnings << ActionText::tr("it is paused already");
    if (order.action == u"pgbouncer-resume" && !isSet(row, "paused"))
        warnings << ActionText::tr("it is not paused");
    return warnings;
}

QString wordOf(const Error &error)
{
    return error.text.isEmpty() ? error.code.toString() : error.text;
}

// PgBouncer says everything with one code up to 1.20; whether it answered at all is told by there being one.
bool isAnswered(const Error &error)
{
    return error.code.is(FailureCode::Family::SqlState);
}

} // namespace

bool isPlainDatabaseName(const QString &name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'.' || c == u'-';
    };
    return !name.isEmpty() && name.size() <= 63 && std::all_of(name.begin(), name.end(), isPlain);
}

struct PoolerActions::Console {
    Attempt attempt;
    Observation observation;
    std::optional<PostgresConnection> connection;
};

QCoro::Task<Result<std::shared_ptr<PoolerActions::Console>>> PoolerActions::open(Target target, Limits limits)
{
    const auto settings = std::get<PostgresSettings>(target.settings);
    const Result<PostgresLogin> login = co_await actionLogin(settings, m_secrets, limits);
    if (!login)
        co_return tl::make_unexpected(login.error());
    SshLink *const host = target.vantages.contains(u"desk") ? nullptr : m_findHost(target.vantages.value(0));
    if (host) {
        const Result<void> reached = co_await host->reach(limits);
        if (!reached)
            co_return tl::make_unexpected(reached.error());
    }
    const auto console = std::make_shared<Console>(Console{Attempt{limits, {}, {}, host}, {}, std::nullopt});
    Result<PostgresConnection> connection =
        co_await PostgresConnection::open(*login, console->attempt, console->observation);
    if (!connection)
        co_return tl::make_unexpected(connection.error());
    console->connection.emplace(std::move(*connection));
    co_return console;
}

QCoro::Task<Result<PostgresRow>> PoolerActions::row(std::shared_ptr<Console> console, QString database)
{
    const QList<QByteArray> question{"SHOW DATABASES"};
    const Result<QList<PostgresRows>> answers =
        co_await console->connection->query(question, console->attempt, console->observation);
    if (!answers)
        co_return tl::make_unexpected(answers.error());
    QStringList known;
    for (const PostgresRow &row : answers->constFirst()) {
        const QString name = row.value(QStringLiteral("name"));
        if (name == database && isPlainDatabaseName(name))
            co_return row;
        if (isPlainDatabaseName(name))
            known << name;
    }
    co_return unfit(ActionText::tr("the pooler knows no database %1 that can be named safely; it knows: %2")
                        .arg(plainLine(database, 63), plainLine(known.join(QStringLiteral(", ")))));
}

QCoro::Task<Result<Plan>> PoolerActions::plan(Order order, Limits limits)
{
    const Result<std::shared_ptr<Console>> console = co_await open(order.target, limits);
    if (!console)
        co_return tl::make_unexpected(console.error());
    const QString database = order.parameters.value(databaseKey);
    const Result<PostgresRow> found = co_await row(*console, database);
    if (!found)
        co_return tl::make_unexpected(found.error());
    Plan plan;
    plan.action = order.action;
    plan.target = order.target.id;
    plan.parameters = order.parameters;
    plan.sentence = sentenceOf(order, database);
    plan.statements = statementsOf(order.target, order.action, database);
    Victim victim;
    victim.name = database;
    victim.database = database;
    victim.state = stateOf(*found);
    plan.victims.append(victim);
    plan.warnings = warningsOf(order, *found);
    co_return plan;
}

QCoro::Task<Execution> PoolerActions::execute(Plan plan, Target target, std::function<bool()> sending, Limits limits)
{
    const QString database = plan.parameters.value(databaseKey);
    if (statementsOf(target, plan.action, database) != plan.statements)
        co_return Execution{Execution::End::Refused,
                            ActionText::tr("the profile says something else by now about where; make a new plan"),
                            {}};
    const Result<std::shared_ptr<Console>> console = co_await open(target, limits);
    if (!console)
        co_return Execution{Execution::End::Refused, wordOf(console.error()), {}};
    const Result<PostgresRow> found = co_await row(*console, database);
    if (!found)
        co_return Execution{Execution::End::Refused, wordOf(found.error()), {}};
    if (!sending())
        co_return Execution{};
    const QList<QByteArray> command{commandOf(plan.action, database).toLatin1()};
    Console &opened = **console;
    const Result<QList<PostgresRows>> done =
        co_await opened.connection->query(command, opened.attempt, opened.observation);
    if (done)
        co_return Execution{Execution::End::Done,
                            ActionText::tr("the pooler says that it is done"),
                            {QStringLiteral("%1: %2").arg(database, ActionText::tr("done"))}};
    if (!isAnswered(done.error()))
        co_return Execution{
            Execution::End::Unknown,
            ActionText::tr("the command was sent and no answer came (%1)").arg(done.error().code.toString()),
            {}};
    co_return Execution{
        Execution::End::Failed,
        ActionText::tr("the pooler refused: %1. Only a user among PgBouncer's admin_users may do this; name one "
                       "as 'admin' of %2")
            .arg(wordOf(done.error()), target.id),
        {}};
}

QCoro::Task<ActionCheck> PoolerActions::verify(Plan plan, Target target, Execution, Limits limits)
{
    const Result<std::shared_ptr<Console>> console = co_await open(target, limits);
    if (!console)
        co_return ActionCheck{false, wordOf(console.error())};
    const Result<PostgresRow> found = co_await row(*console, plan.parameters.value(databaseKey));
    if (!found)
        co_return ActionCheck{false, wordOf(found.error())};
    const bool isPaused = isSet(*found, "paused");
    const bool holds = !isSet(*found, "disabled") && isPaused == (plan.action == u"pgbouncer-pause");
    co_return ActionCheck{holds,
                          ActionText::tr("the pooler says of %1: %2").arg(plan.victims.value(0).name, stateOf(*found))};
}

} // namespace bridgewatch
