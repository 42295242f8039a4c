// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/session_control.h"

#include "core/base/text.h"
#include "core/links/session_list.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace bridgewatch {
namespace {

constexpr int queryCharacters = 300;

// The same guards as when it comes to ending; :users and :applications as there.
const QString selecting = QStringLiteral(R"(
SELECT a.pid, to_char(a.backend_start AT TIME ZONE 'UTC', '%1'), to_char(a.state_change AT TIME ZONE 'UTC', '%1'),
  to_char(a.query_start AT TIME ZONE 'UTC', '%1'), a.usename, a.datname, a.application_name, host(a.client_addr), a.state,
  extract(epoch FROM clock_timestamp() - CASE WHEN a.state = 'active' THEN a.query_start ELSE a.state_change END),
  left(a.query, %2),
  CASE
    WHEN a.pid = pg_backend_pid() THEN 'own'
    WHEN a.backend_type IS DISTINCT FROM 'client backend' THEN 'kind'
    WHEN r.rolsuper IS DISTINCT FROM false THEN 'superuser'
    WHEN a.usename = ANY (CAST(:users AS text[])) THEN 'user'
    WHEN a.application_name = ANY (CAST(:applications AS text[])) THEN 'application'
  END,
  coalesce(pg_has_role(a.usesysid, 'USAGE') OR pg_has_role('pg_signal_backend', 'USAGE'), false),
  count(*) FILTER (WHERE a.state IS NULL AND a.datname IS NOT NULL) OVER ()
FROM pg_stat_activity a LEFT JOIN pg_roles r ON r.oid = a.usesysid
WHERE (:pid = 0 AND a.datname IS NOT NULL OR a.pid = :pid)
  AND (:database = '' OR a.datname = :database)
  AND (:user = '' OR a.usename = :user)
  AND (:application = '' OR a.application_name = :application)
  AND (:state = '' OR a.state IS NULL
    OR a.state = :state AND a.state_change < clock_timestamp() - make_interval(secs => :seconds))
ORDER BY a.state_change, a.pid LIMIT %3)");

const QString remains = QStringLiteral(R"(
SELECT a.pid FROM pg_stat_activity a JOIN unnest(CAST(:pids AS int[]), CAST(:backend_starts AS timestamptz[]),
  CAST(:query_starts AS timestamptz[])) AS w(pid, backend_start, query_start) USING (pid, backend_start)
WHERE %1)");

enum Field {
    Pid,
    BackendStart,
    StateChange,
    QueryStart,
    User,
    Database,
    Application,
    Client,
    State,
    InState,
    Query,
    Guard,
    Permitted,
    Hidden,
};

MarkedSession sessionOf(const QSqlQuery &row)
{
    const auto text = [&row](Field field, int limit) { return plainLine(row.value(field).toString(), limit); };
    MarkedSession session;
    session.pid = row.value(Pid).toInt();
    session.backendStart = text(BackendStart, 40);
    session.stateChange = text(StateChange, 40);
    session.queryStart = text(QueryStart, 40);
    session.user = text(User, 63);
    session.database = text(Database, 63);
    session.application = text(Application, 63);
    session.client = text(Client, 64);
    session.state = text(State, 40);
    session.state_s = row.isNull(InState) ? -1 : std::max(0.0, row.value(InState).toDouble());
    session.query = harmlessStatement(text(Query, queryCharacters));
    session.guard = text(Guard, 20);
    session.isPermitted = row.value(Permitted).toBool();
    return session;
}

// Prepared first: where that fails, nothing was carried out.
Result<void> prepare(QSqlQuery &query, const SessionStatement &statement)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement.sql))
        return tl::make_unexpected(errorOf(query.lastError()));
    for (const auto &[name, value] : statement.values)
        query.bindValue(name, value.isNull() ? QString(QLatin1String("")) : value); // a null one would be NULL
    return {};
}

// `onSend` is called when nothing but the sending is left. Rows that break off are an error.
Result<void> ask(QSqlDatabase &database, const SessionStatement &statement, std::chrono::milliseconds patience,
                 const std::function<void(const QSqlQuery &)> &onRow, const std::function<void()> &onSend = {})
{
    const Result<void> begun = beginReadOnly(database, patience);
    if (!begun)
        return begun;
    {
        QSqlQuery query(database);
        const Result<void> prepared = prepare(query, statement);
        if (!prepared)
            return prepared;
        if (onSend)
            onSend();
        if (!query.exec())
            return tl::make_unexpected(errorOf(query.lastError()));
        while (query.next())
            onRow(query);
        if (query.lastError().isValid())
            return tl::make_unexpected(errorOf(query.lastError()));
    }
    QSqlQuery(database).exec(QStringLiteral("COMMIT"));
    return {};
}

std::optional<SessionFate> fateOf(const QString &word)
{
    static const QHash<QString, SessionFate> words{{QStringLiteral("ended"), SessionFate::Ended},
                                                   {QStringLiteral("gone"), SessionFate::Gone},
                                                   {QStringLiteral("woke"), SessionFate::Woke},
                                                   {QStringLiteral("guarded"), SessionFate::Guarded},
                                                   {QStringLiteral("not permitted"), SessionFate::NotPermitted}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::chrono::milliseconds patienceOf(const Limits &limits)
{
    return std::max(limits.deadline.remaining(), std::chrono::milliseconds(1));
}

} // namespace

// A login that came to be by now has nothing to tell.
QCoro::Task<Error> SessionControl::named(PostgresLogin login, Error unnamed, Limits limits)
{
    if (!unnamed.code.is(FailureCode::Family::Closed))
        co_return unnamed;
    Attempt attempt{limits, {}, {}, nullptr};
    Observation observation;
    const Result<PostgresConnection> opened = co_await PostgresConnection::open(login, attempt, observation);
    co_return opened ? unnamed : opened.error();
}

QCoro::Task<Result<SessionSelection>> SessionControl::select(PostgresLogin login, SessionCriteria filter,
                                                             SessionGuards guards, Limits limits)
{
    SessionStatement statement{selecting.arg(QLatin1String(momentForm)).arg(queryCharacters).arg(sessionLimit), {}};
    const QList<MarkedSession> nobody;
    for (const auto &value : endingStatement(SessionVerb::End, nobody, guards).values) {
        if (value.first == u":users" || value.first == u":applications")
            statement.values.append(value);
    }
    statement.values += {{QStringLiteral(":pid"), QString::number(filter.pid)},
                         {QStringLiteral(":database"), filter.database},
                         {QStringLiteral(":user"), filter.user},
                         {QStringLiteral(":application"), filter.application},
                         {QStringLiteral(":state"), filter.state},
                         {QStringLiteral(":seconds"), QString::number(filter.atLeast.count())}};
    const auto selection = std::make_shared<SessionSelection>();
    const auto isLoggedIn = std::make_shared<std::atomic<bool>>(false);
    const bool byState = !filter.state.isEmpty();
    const DatabaseThread::Work work = [=, patience = patienceOf(limits)](QSqlDatabase &database) {
        *isLoggedIn = true;
        return ask(database, statement, patience, [&](const QSqlQuery &row) {
            selection->hidden = row.value(Hidden).toInt();
            const MarkedSession session = sessionOf(row);
            if (!byState || !session.state.isEmpty())
                selection->sessions.append(session);
        });
    };
    const Result<void> done = co_await m_thread.run(login, work, limits);
    if (done)
        co_return std::move(*selection);
    if (*isLoggedIn)
        co_return tl::make_unexpected(done.error());
    const Error why = co_await named(login, done.error(), limits);
    co_return tl::make_unexpected(why);
}

QCoro::Task<SessionFates> SessionControl::end(PostgresLogin login, SessionStatement statement, Limits limits)
{
    struct Progress {
        std::atomic<bool> isLoggedIn = false;
        std::atomic<bool> isSent = false;
        SessionFates fates;
    };
    const auto progress = std::make_shared<Progress>();
    const DatabaseThread::Work work = [=, patience = patienceOf(limits)](QSqlDatabase &database) -> Result<void> {
        progress->isLoggedIn = true;
        const auto onRow = [&progress](const QSqlQuery &row) {
            const int pid = row.value(0).toInt();
            if (const auto fate = fateOf(row.value(1).toString()))
                progress->fates.fates[pid] = *fate;
            progress->fates.readAt[pid] = plainLine(row.value(2).toString(), 40);
        };
        return ask(database, statement, patience, onRow, [&progress] { progress->isSent = true; });
    };
    const Result<void> done = co_await m_thread.run(login, work, limits);
    SessionFates answer;
    if (done)
        answer = progress->fates;
    answer.isLoggedIn = progress->isLoggedIn;
    answer.isSent = progress->isSent;
    if (done)
        co_return answer;
    if (answer.isLoggedIn)
        answer.error = done.error();
    else
        answer.error = co_await named(login, done.error(), limits);
    co_return answer;
}

QCoro::Task<Result<QList<int>>> SessionControl::remaining(PostgresLogin login, SessionVerb verb,
                                                          QList<MarkedSession> sessions, Limits limits)
{
    SessionStatement statement{remains.arg(verb == SessionVerb::CancelQuery
                                               ? QStringLiteral("a.state = 'active' AND a.query_start = w.query_start")
                                               : QStringLiteral("true")),
                               {}};
    const SessionGuards none;
    for (const auto &value : endingStatement(verb, sessions, none).values) {
        if (statement.sql.contains(value.first))
            statement.values.append(value);
    }
    const auto left = std::make_shared<QList<int>>();
    const DatabaseThread::Work work = [=, patience = patienceOf(limits)](QSqlDatabase &database) {
        return ask(database, statement, patience, [&](const QSqlQuery &row) { left->append(row.value(0).toInt()); });
    };
    const Result<void> done = co_await m_thread.run(login, work, limits);
    if (!done)
        co_return tl::make_unexpected(done.error());
    co_return std::move(*left);
}

} // namespace bridgewatch
