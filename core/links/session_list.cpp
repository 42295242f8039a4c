// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/session_list.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace bridgewatch {
namespace {

// Blockers are asked for only where a lock is waited for: the question itself takes the lock manager's
// locks. A role without pg_monitor sees others' sessions without their state.
constexpr const char *sessionsSql = R"(
SELECT pid, usename, datname, application_name, host(client_addr), state, wait_event_type, wait_event,
  extract(epoch FROM clock_timestamp() - CASE WHEN state = 'active' THEN query_start ELSE state_change END),
  extract(epoch FROM clock_timestamp() - xact_start),
  CASE WHEN wait_event_type = 'Lock' THEN array_to_string(pg_blocking_pids(pid), ' ') END,
  left(query, %1), to_char(backend_start AT TIME ZONE 'UTC', '%3'), to_char(query_start AT TIME ZONE 'UTC', '%3')
FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND (backend_type = 'client backend' OR (backend_type IS NULL AND datname IS NOT NULL))
ORDER BY pid LIMIT %2)";

enum Field {
    Pid,
    User,
    Database,
    Application,
    Client,
    State,
    WaitType,
    Wait_,
    Age,
    Transaction,
    BlockedBy,
    Query,
    Begun,
    QueryBegun
};

Session sessionOf(const QSqlQuery &row)
{
    const auto text = [&row](Field field, int limit) { return plainLine(row.value(field).toString(), limit); };
    const auto seconds = [&row](Field field) {
        return row.isNull(field) ? -1 : std::max(0.0, row.value(field).toDouble());
    };
    Session session;
    session.pid = row.value(Pid).toInt();
    session.user = text(User, 63);
    session.database = text(Database, 63);
    session.application = text(Application, 63);
    session.client = text(Client, 64);
    session.state = text(State, 40);
    session.waitType = text(WaitType, 40);
    session.wait = text(Wait_, 40);
    session.age_s = seconds(Age);
    session.transaction_s = seconds(Transaction);
    const QStringList blockers = row.value(BlockedBy).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &blocker : blockers) {
        if (!session.blockedBy.contains(blocker.toInt()))
            session.blockedBy.append(blocker.toInt());
    }
    session.backendStart = text(Begun, 40);
    session.queryStart = text(QueryBegun, 40);
    session.query = harmlessStatement(text(Query, SessionList::queryCharacters));
    return session;
}

Result<QList<Session>> ask(QSqlDatabase &database, std::chrono::milliseconds patience)
{
    const Result<void> begun = beginReadOnly(database, patience);
    if (!begun)
        return tl::make_unexpected(begun.error());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString sql = QString::fromLatin1(sessionsSql)
                            .arg(SessionList::queryCharacters)
                            .arg(SessionList::sessionLimit)
                            .arg(QLatin1String(momentForm));
    if (!query.exec(sql))
        return tl::make_unexpected(errorOf(query.lastError()));
    QList<Session> sessions;
    while (query.next())
        sessions.append(sessionOf(query));
    query.exec(QStringLiteral("COMMIT"));
    return sessions;
}

} // namespace

QString harmlessStatement(QString sql)
{
    static const QRegularExpression secret(
        QStringLiteral("\\b(password|passwd|passphrase|pwd|secret|token|api_?key)(\\s*(?:=>|:=|[=,:])\\s*|\\s+)"
                       "(?:(?:E|U&)?'(?:[^']|'')*(?:'|$)|(?<==)[^\\s'\",;)&]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return sql.replace(secret, QStringLiteral("\\1\\2'…'"));
}

QCoro::Task<Result<QList<Session>>> SessionList::fetch(PostgresLogin login, Limits limits)
{
    const auto patience = std::max(limits.deadline.remaining(), std::chrono::milliseconds(1));
    const auto sessions = std::make_shared<QList<Session>>();
    const DatabaseThread::Work work = [sessions, patience](QSqlDatabase &database) -> Result<void> {
        Result<QList<Session>> asked = ask(database, patience);
        if (!asked)
            return tl::make_unexpected(asked.error());
        *sessions = std::move(*asked);
        return {};
    };
    const Result<void> done = co_await m_thread.run(login, work, limits);
    if (!done)
        co_return tl::make_unexpected(done.error());
    co_return std::move(*sessions);
}

} // namespace bridgewatch
