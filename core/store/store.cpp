// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/text.h"
#include "core/store/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// How long another program may check or migrate the file before this one gives up.
constexpr auto lockPatience = 5s;

QString freshConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("bridgewatch-%1").arg(++count);
}

// SQLite gives what it makes beside the file the mode of the file.
Result<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(FailureCode::ofErrno(EACCES), Kept::tr("The folder %1 cannot be made.").arg(info.absolutePath()),
                    path);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor); // what keeps it from being opened is SQLite's to say
    return {};
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

} // namespace

Store::Store(const StoreOptions &options) : m_options(options) {}

Store::~Store()
{
    disconnect();
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    std::unique_ptr<Store> store(new Store(options));
    const Result<void> opened = options.readOnly ? store->openForReading() : store->openForWriting();
    if (!opened)
        return tl::make_unexpected(opened.error());
    return store;
}

bool Store::isHeld(const QString &path)
{
    return !FileLock::take(lockPath(path), 0ms);
}

Result<void> Store::connect(bool readOnly)
{
    disconnect();
    m_connection = freshConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(m_options.path);
    connection.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                          : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    m_readOnly = readOnly;
    if (!connection.open())
        return tl::make_unexpected(error(connection.lastError()));
    return {};
}

void Store::disconnect()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<void> Store::openForReading()
{
    if (Result<void> connected = connect(true); !connected)
        return connected;
    const Result<bool> ours = isOurs();
    if (!ours)
        return tl::make_unexpected(ours.error());
    if (!*ours)
        return fail(FailureCode::ofErrno(ENOENT), Kept::tr("%1 holds nothing yet.").arg(m_options.path),
                    m_options.path);
    return {};
}

Result<void> Store::openForWriting()
{
    if (Result<void> made = makeFile(m_options.path); !made)
        return made;
    auto lock = FileLock::take(lockPath(m_options.path), m_options.oneWriter ? 0ms : lockPatience);
    if (!lock) {
        m_second = lock.error().code.isErrno(EWOULDBLOCK);
        const QString file = QFileInfo(m_options.path).fileName();
        m_notices << (m_second ? Kept::tr("Another Bridgewatch writes %1: this one only reads it.").arg(file)
                               : Kept::tr("%1 is opened for reading only: %2").arg(file, lock.error().text));
        return openForReading();
    }
    m_lock = std::move(*lock);
    Result<void> opened = openSound();
    if (!opened && isDamage(opened.error())) {
        disconnect();
        const Result<QString> aside = setAside(m_options.path);
        if (!aside)
            return tl::make_unexpected(aside.error());
        m_notices << Kept::tr("%1 It was set aside as %2; a new one is begun.").arg(opened.error().text, *aside);
        if (opened = makeFile(m_options.path); opened)
            opened = openSound();
    }
    if (!m_options.oneWriter || m_readOnly)
        m_lock.reset();
    return opened;
}

Result<void> Store::openSound()
{
    if (Result<void> connected = connect(false); !connected)
        return connected;
    if (Result<void> sound = check(); !sound)
        return sound;
    const Result<bool> ours = isOurs();
    const Result<qint64> schema = number(QStringLiteral("PRAGMA user_version"));
    if (!ours || !schema)
        return tl::make_unexpected(ours ? schema.error() : ours.error());
    if (*schema > m_options.migrations.size()) {
        m_notices << Kept::tr("%1 was written by a newer version: this one only reads it.")
                         .arg(QFileInfo(m_options.path).fileName());
        return connect(true);
    }
    if (Result<void> settled = settle(); !settled)
        return settled;
    return migrate();
}

// False: a file without anything in it. An error: another program's.
Result<bool> Store::isOurs() const
{
    const Result<qint64> id = number(QStringLiteral("PRAGMA application_id"));
    const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!id || !tables)
        return tl::make_unexpected(id ? tables.error() : id.error());
    if (*id == m_options.applicationId && *tables > 0)
        return true;
    if (*id == 0 && *tables == 0)
        return false;
    return fail(FailureCode::ofErrno(EINVAL),
                Kept::tr("%1 is another program's file, or holds something else: move it away.").arg(m_options.path),
                m_options.path);
}

Result<void> Store::settle() const
{
    QStringList pragmas;
    if (m_options.incrementalVacuum)
        pragmas << QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"); // works before the first table alone
    if (m_options.journal == StoreOptions::Journal::Wal)
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = NORMAL")
                << QStringLiteral("PRAGMA journal_size_limit = 16777216");
    else
        pragmas << QStringLiteral("PRAGMA journal_mode = TRUNCATE") << QStringLiteral("PRAGMA synchronous = FULL");
    pragmas << QStringLiteral("PRAGMA foreign_keys = ON");
    for (const QString &pragma : pragmas) {
        if (const auto done = query(pragma); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Result<void> Store::migrate() const
{
    for (qsizetype step = 0; step < m_options.migrations.size(); ++step) {
        const Result<void> done = transaction([&]() -> Result<void> {
            const Result<qint64> schema = number(QStringLiteral("PRAGMA user_version"));
            if (!schema || *schema != step)
                return schema ? Result<void>() : tl::make_unexpected(schema.error());
            QStringList statements = m_options.migrations.at(step);
            statements << QStringLiteral("PRAGMA application_id = %1").arg(m_options.applicationId)
                       << QStringLiteral("PRAGMA user_version = %1").arg(step + 1);
            for (const QString &statement : std::as_const(statements)) {
                if (m_options.beforeStatement)
                    m_options.beforeStatement();
                if (const auto ran = query(statement); !ran)
                    return tl::make_unexpected(ran.error());
            }
            if (m_options.beforeStatement)
                m_options.beforeStatement();
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

QSqlDatabase Store::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Error Store::error(const QSqlError &error) const
{
    return sqliteError(error, m_options.path);
}

Result<QSqlQuery> Store::prepare(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::make_unexpected(error(query.lastError()));
    return query;
}

Result<void> Store::run(QSqlQuery &query, const QVariantList &values) const
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return tl::make_unexpected(error(query.lastError()));
    return {};
}

Result<QSqlQuery> Store::query(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> prepared = prepare(sql);
    if (!prepared)
        return prepared;
    if (const Result<void> ran = run(*prepared, values); !ran)
        return tl::make_unexpected(ran.error());
    return prepared;
}

Result<void> Store::ended(const QSqlQuery &query) const
{
    return query.lastError().isValid() ? tl::make_unexpected(error(query.lastError())) : Result<void>();
}

Result<void> Store::each(const QString &sql, const QVariantList &values,
                         const std::function<void(const QSqlQuery &)> &row) const
{
    Result<QSqlQuery> rows = query(sql, values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next())
        row(*rows);
    return ended(*rows);
}

Result<qint64> Store::number(const QString &sql, const QVariantList &values) const
{
    qint64 first = 0;
    const Result<void> read = each(sql, values, [&](const QSqlQuery &row) { first = row.value(0).toLongLong(); });
    if (!read)
        return tl::make_unexpected(read.error());
    return first;
}

Result<void> Store::transaction(const std::function<Result<void>()> &body) const
{
    const QString begin = m_readOnly ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
    if (const auto begun = query(begin); !begun)
        return tl::make_unexpected(begun.error());
    Result<void> done = body();
    if (done) {
        if (const auto committed = query(QStringLiteral("COMMIT")); !committed)
            done = tl::make_unexpected(committed.error());
    }
    if (!done)
        (void)query(QStringLiteral("ROLLBACK")); // fails where SQLite has rolled back by itself
    return done;
}

Result<void> Store::check() const
{
    Result<QSqlQuery> found = query(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->next())
        return tl::make_unexpected(error(found->lastError()));
    const QString said = found->value(0).toString();
    if (said == u"ok")
        return {};
    return fail(FailureCode::ofErrno(EUCLEAN),
                Kept::tr("%1 is damaged (%2).").arg(QFileInfo(m_options.path).fileName(), plainLine(said, 120)),
                m_options.path);
}

} // namespace bridgewatch
