// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/database_thread.h"

#include "core/base/text.h"
#include "core/links/doorway.h"
#include "core/links/link_text.h"
#include "core/links/postgres_parameters.h"
#include "core/links/resolver.h"
#include "core/links/ssh_link.h"
#include "core/links/ssh_tunnel.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <mutex>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

// In libpq's own quotes (manual, "Connection Strings"). Qt turns every semicolon into a space, so there
// must be none.
Result<QString> connectOptions(const PostgresLogin &login, const QList<QHostAddress> &addresses, quint16 port,
                               const Limits &limits)
{
    QStringList options;
    for (const auto &[key, value] : postgresParameters(login, addresses, port, limits.deadline.remaining())) {
        if (value.contains(';'))
            return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                        SessionText::tr("'%1' holds a semicolon, which cannot be passed on").arg(QLatin1String(key)));
        QByteArray quoted = value;
        quoted.replace('\\', "\\\\").replace('\'', "\\'");
        options.append(QStringLiteral("%1='%2'").arg(QLatin1String(key), QString::fromUtf8(quoted)));
    }
    const auto patience =
        std::min<std::chrono::milliseconds>(limits.deadline.remaining(), DatabaseThread::connectPatience);
    options.append(
        QStringLiteral("connect_timeout='%1'").arg(std::chrono::ceil<std::chrono::seconds>(patience).count()));
    return options.join(u' ');
}

} // namespace

Error errorOf(const QSqlError &error)
{
    const QByteArray state = error.nativeErrorCode().toLatin1();
    const FailureCode code =
        state.size() == 5 ? FailureCode::ofSqlState(state) : FailureCode::of(FailureCode::Family::Closed);
    const QStringList lines = error.databaseText().split(u'\n');
    QString said = lines.first();
    for (const QString &line : lines) { // each address that was tried has one, and the last of them counts
        if (error.type() == QSqlError::ConnectionError && line.startsWith(u"connection to server"))
            said = line;
    }
    return {code, plainLine(said), {}};
}

Result<void> beginReadOnly(QSqlDatabase &database, std::chrono::milliseconds patience)
{
    const QStringList before{QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"),
                             QStringLiteral("SET LOCAL statement_timeout = %1").arg(patience.count())};
    QSqlQuery query(database);
    for (const QString &statement : before) {
        if (!query.exec(statement))
            return tl::make_unexpected(errorOf(query.lastError()));
    }
    return {};
}

// Shared by who waits and by the thread that works; whoever is last lets go of it.
struct DatabaseThread::Job {
    PostgresLogin login;
    QString options;
    Work work;

    std::mutex mutex; // for all below
    Wait *waiting = nullptr;
    int socket = -1; // while a connection is open
    bool isCut = false;
    Result<void> answer;

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
    void finish(Result<void> result)
    {
        const std::lock_guard lock(mutex);
        answer = std::move(result);
        if (waiting)
            waiting->signalFromAnywhere();
    }

    void run();
    [[nodiscard]] Result<void> use(QSqlDatabase &database);
};

Result<void> DatabaseThread::Job::use(QSqlDatabase &database)
{
    database.setConnectOptions(options);
    // Handed through to libpq; the connection's record does not keep it.
    if (!database.open(login.user, QString::fromUtf8(login.password.reveal())))
        return tl::make_unexpected(errorOf(database.lastError()));
    const QVariant handle = database.driver()->handle();
    PGconn *const connection = *static_cast<PGconn *const *>(handle.constData());
    const bool wanted = hold(PQsocket(connection));
    Result<void> result = wanted ? work(database) : tl::make_unexpected(Error{});
    (void)hold(-1); // before it is closed, and the number another's
    database.close();
    return result;
}

void DatabaseThread::Job::run()
{
    const QString name = QStringLiteral("database-%1").arg(reinterpret_cast<quintptr>(this));
    Result<void> result = tl::make_unexpected(Error{});
    if (!hold(-1))
        return; // given up while it stood in the queue
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        if (database.isValid())
            result = use(database);
        else
            result = fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                          SessionText::tr("Qt's PostgreSQL driver is not installed (package libqt6sql6-psql)"));
    }
    QSqlDatabase::removeDatabase(name);
    finish(std::move(result));
}

struct DatabaseThread::Way {
    std::shared_ptr<SshTunnel> tunnel;
    std::optional<Doorway> door;
};

QCoro::Task<Result<void>> DatabaseThread::open(Way &way, const PostgresLogin &login, SshLink &via, Limits limits)
{
    Attempt attempt{limits, {}, {}, &via};
    Result<std::shared_ptr<SshTunnel>> tunnel = co_await via.tunnel(login.host, login.port, attempt);
    if (!tunnel)
        co_return tl::make_unexpected(tunnel.error());
    way.tunnel = std::move(*tunnel);
    Result<Doorway> door = Doorway::open();
    if (!door) {
        via.giveUp(way.tunnel);
        co_return tl::make_unexpected(door.error());
    }
    way.door.emplace(std::move(*door));
    co_return Result<void>();
}

// libpq makes its connection itself, on the thread that works: it knocks, or it never will.
QCoro::Task<Result<void>> DatabaseThread::admit(Way &way, SshLink &via, Limits limits)
{
    const Limits soon{Deadline::in(std::min<std::chrono::milliseconds>(limits.deadline.remaining(), connectPatience)),
                      limits.stop};
    Result<Socket> end = co_await way.door->admitOwn(soon);
    if (!end) {
        via.giveUp(way.tunnel);
        co_return tl::make_unexpected(end.error());
    }
    via.attach(way.tunnel, std::move(*end));
    co_return Result<void>();
}

DatabaseThread::DatabaseThread()
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_bench->worker = &m_worker;
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_bench->worker = nullptr;
    if (const std::shared_ptr<Job> job = m_bench->running.lock())
        job->cut();
    m_thread.quit();
    m_thread.wait();
}

QCoro::Task<Result<void>> DatabaseThread::run(PostgresLogin login, Work work, Limits limits, SshLink *via)
{
    const std::shared_ptr<Bench> bench = m_bench;
    Way way;
    Result<QList<QHostAddress>> addresses = QList<QHostAddress>{Doorway::address()};
    if (via) {
        const Result<void> opened = co_await open(way, login, *via, limits);
        if (!opened)
            co_return opened;
    } else {
        Attempt attempt{limits, {}, {}, nullptr};
        addresses = co_await resolve(login.host, attempt);
    }
    if (!bench->worker)
        co_return fail(FailureCode::of(FailureCode::Family::Closed), {});
    if (!addresses)
        co_return tl::make_unexpected(addresses.error());
    const Result<QString> options = connectOptions(login, *addresses, via ? way.door->port() : login.port, limits);
    if (!options)
        co_return tl::make_unexpected(options.error());
    const auto job = std::make_shared<Job>();
    job->login = login;
    job->options = *options;
    job->work = std::move(work);
    bench->running = job;
    Wait wait(limits);
    job->waiting = &wait;
    QMetaObject::invokeMethod(
        bench->worker, [job] { job->run(); }, Qt::QueuedConnection);
    if (via)
        (void)co_await admit(way, *via, limits); // libpq itself says what became of it
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
