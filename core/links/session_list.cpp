// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/session_list.h"

#include "core/base/text.h"
#include "core/links/postgres_parameters.h"
#include "core/links/resolver.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <mutex>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

// Blockers are asked for only where a lock is waited for: the question itself takes the lock manager's
// locks. A role without pg_monitor sees others' sessions without their state.
constexpr const char *sessionsSql = R"(
SELECT pid, usename, datname, application_name, host(client_addr), state, wait_event_type, wait_event,
  extract(epoch FROM clock_timestamp() - CASE WHEN state = 'active' THEN query_start ELSE state_change END),
  extract(epoch FROM clock_timestamp() - xact_start),
  CASE WHEN wait_event_type = 'Lock' THEN array_to_string(pg_blocking_pids(pid), ' ') END,
  left(query, %1)
FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND (backend_type = 'client backend' OR (backend_type IS NULL AND datname IS NOT NULL))
ORDER BY pid LIMIT %2)";

enum Field { Pid, User, Database, Application, Client, State, WaitType, Wait_, Age, Transaction, BlockedBy, Query };

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
    session.query = text(Query, SessionList::queryCharacters);
    return session;
}

// In libpq's own quotes (manual, "Connection Strings"). Qt turns every semicolon into a space, so there
// must be none.
Result<QString> connectOptions(const PostgresLogin &login, const QList<QHostAddress> &addresses, const Limits &limits)
{
    QStringList options;
    for (const auto &[key, value] : postgresParameters(login, addresses, login.port, limits.deadline.remaining())) {
        if (value.contains(';'))
            return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                        SessionText::tr("'%1' holds a semicolon, which cannot be passed on").arg(QLatin1String(key)));
        QByteArray quoted = value;
        quoted.replace('\\', "\\\\").replace('\'', "\\'");
        options.append(QStringLiteral("%1='%2'").arg(QLatin1String(key), QString::fromUtf8(quoted)));
    }
    const auto patience =
        std::min<std::chrono::milliseconds>(limits.deadline.remaining(), SessionList::connectPatience);
    options.append(
        QStringLiteral("connect_timeout='%1'").arg(std::chrono::ceil<std::chrono::seconds>(patience).count()));
    return options.join(u' ');
}

Error errorOf(const QSqlError &error)
{
    const QByteArray state = error.nativeErrorCode().toLatin1();
    const FailureCode code =
        state.size() == 5 ? FailureCode::ofSqlState(state) : FailureCode::of(FailureCode::Family::Closed);
    return {code, plainLine(error.databaseText().section(u'\n', 0, 0)), {}};
}

} // namespace

// Shared by who waits and by the thread that works; whoever is last lets go of it.
struct SessionList::Job {
    PostgresLogin login;
    QString options;
    qint64 patienceMs = 0;

    std::mutex mutex; // for all below
    Wait *waiting = nullptr;
    int socket = -1; // while a connection is open
    bool isCut = false;
    Result<QList<Session>> answer = tl::make_unexpected(Error{});

    void cut()
    {
        const std::lock_guard lock(mutex);
        isCut = true;
        if (socket >= 0)
            ::shutdown(socket, SHUT_RDWR);
    }
    // False: nobody waits any more.
    [[nodiscard]] bool hold(int descriptor)
    {
        const std::lock_guard lock(mutex);
        socket = descriptor;
        return !isCut;
    }
    void finish(Result<QList<Session>> result)
    {
        const std::lock_guard lock(mutex);
        answer = std::move(result);
        if (waiting)
            waiting->signalFromAnywhere();
    }

    void run();
    [[nodiscard]] Result<QList<Session>> read(QSqlDatabase &database);
    [[nodiscard]] Result<QList<Session>> ask(QSqlDatabase &database) const;
};

Result<QList<Session>> SessionList::Job::ask(QSqlDatabase &database) const
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // Within a transaction, so that a pooler's server connection keeps nothing of it.
    const QStringList before{QStringLiteral("BEGIN READ ONLY"),
                             QStringLiteral("SET LOCAL statement_timeout = %1").arg(patienceMs)};
    for (const QString &statement : before) {
        if (!query.exec(statement))
            return tl::make_unexpected(errorOf(query.lastError()));
    }
    if (!query.exec(QString::fromLatin1(sessionsSql).arg(queryCharacters).arg(sessionLimit)))
        return tl::make_unexpected(errorOf(query.lastError()));
    QList<Session> sessions;
    while (query.next())
        sessions.append(sessionOf(query));
    query.exec(QStringLiteral("COMMIT"));
    return sessions;
}

Result<QList<Session>> SessionList::Job::read(QSqlDatabase &database)
{
    database.setConnectOptions(options);
    // Handed through to libpq; the connection's record does not keep it.
    if (!database.open(login.user, QString::fromUtf8(login.password.reveal())))
        return tl::make_unexpected(errorOf(database.lastError()));
    const QVariant handle = database.driver()->handle();
    PGconn *const connection = *static_cast<PGconn *const *>(handle.constData());
    const bool wanted = hold(PQsocket(connection));
    Result<QList<Session>> sessions = wanted ? ask(database) : tl::make_unexpected(Error{});
    (void)hold(-1); // before it is closed, and the number another's
    database.close();
    return sessions;
}

void SessionList::Job::run()
{
    const QString name = QStringLiteral("sessions-%1").arg(reinterpret_cast<quintptr>(this));
    Result<QList<Session>> result = tl::make_unexpected(Error{});
    if (!hold(-1))
        return; // given up while it stood in the queue
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        if (database.isValid())
            result = read(database);
        else
            result = fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                          SessionText::tr("Qt's PostgreSQL driver is not installed (package libqt6sql6-psql)"));
    }
    QSqlDatabase::removeDatabase(name);
    finish(std::move(result));
}

SessionList::SessionList()
{
    m_thread.setObjectName(QStringLiteral("sessions"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SessionList::~SessionList()
{
    if (const std::shared_ptr<Job> job = m_running.lock())
        job->cut();
    m_thread.quit();
    m_thread.wait();
}

QCoro::Task<Result<QList<Session>>> SessionList::fetch(PostgresLogin login, Limits limits)
{
    Attempt attempt{limits, {}, {}, nullptr};
    const Result<QList<QHostAddress>> addresses = co_await resolve(login.host, attempt);
    if (!addresses)
        co_return tl::make_unexpected(addresses.error());
    const Result<QString> options = connectOptions(login, *addresses, limits);
    if (!options)
        co_return tl::make_unexpected(options.error());
    const auto job = std::make_shared<Job>();
    job->login = login;
    job->options = *options;
    job->patienceMs = std::max<qint64>(1, limits.deadline.remaining().count());
    m_running = job;
    Wait wait(limits);
    job->waiting = &wait;
    QMetaObject::invokeMethod(
        &m_worker, [job] { job->run(); }, Qt::QueuedConnection);
    const Wait::Woken woken = co_await wait;
    {
        const std::lock_guard lock(job->mutex);
        job->waiting = nullptr;
        if (woken == Wait::Woken::Signalled)
            co_return std::move(job->answer);
    }
    job->cut();
    co_return fail(codeOf(woken), {});
}

} // namespace bridgewatch
