// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/store/file_lock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <functional>

namespace bridgewatch {

struct StoreOptions {
    enum class Journal {
        Wal,      // readers never wait for the writer; a power cut may take the last commits, never the file
        Rollback, // TRUNCATE and synchronous=FULL: what was committed is on the disk; several may write
    };

    QString path; // absolute; its folder is made
    // PRAGMA application_id: tells our file from another program's.
    qint32 applicationId = 0;
    // Step n leads from schema n to n + 1 and is one transaction.
    QList<QStringList> migrations;
    Journal journal = Journal::Rollback;
    // Whoever comes second reads only. A WAL file wants it: SQLite before 3.51.3 may damage one that
    // several write and checkpoint.
    bool oneWriter = false;
    // Only looks: nothing is made, checked, mended, migrated or locked.
    bool readOnly = false;
    // Space that deletion frees can be given back with PRAGMA incremental_vacuum.
    bool incrementalVacuum = false;
    // Called before each statement of a migration; tests kill the process there.
    std::function<void()> beforeStatement;
};

// One SQLite file of the program's own, mode 0600. It belongs to the thread that opened it, and what
// it does blocks: it wants a thread that may. Queries made with it die before it does.
class Store {
public:
    // Makes the file or checks it (PRAGMA quick_check), and brings its schema up to date. A damaged file
    // is renamed to NAME.damaged-STAMP, a fresh one takes its place and `notices()` says so. It opens for
    // reading alone where another program writes, or a newer version wrote it; `notices()` says that too.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);
    // Whether somebody holds the file, as its one writer or for a moment. Looks, and blocks nobody for long.
    [[nodiscard]] static bool isHeld(const QString &path);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    // Another program held the file when this one opened it, and may have ended since.
    [[nodiscard]] bool isSecond() const { return m_second; }
    // What people should know about the opening; one sentence each.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    [[nodiscard]] const QString &path() const { return m_options.path; }

    // A prepared statement, to be kept and run again with `run()`.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query, const QVariantList &values) const;
    // Prepares and runs; the result is positioned before its first row.
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    // Calls `row` for each of the result; an error where reading broke off.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const QSqlQuery &)> &row) const;
    // What `next()` of a query ended with: the end of its rows, or an error.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query) const;
    // The first column of the first row; 0 without one.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;
    // All of `body` or, when it or the commit fails, nothing of it.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &body) const;
    [[nodiscard]] Error error(const QSqlError &error) const;
    // PRAGMA quick_check: whether SQLite finds damage, or what kept it from looking.
    [[nodiscard]] Result<void> check() const;

private:
    explicit Store(const StoreOptions &options);

    [[nodiscard]] Result<void> connect(bool readOnly);
    void disconnect();
    [[nodiscard]] Result<void> openForReading();
    [[nodiscard]] Result<void> openForWriting();
    [[nodiscard]] Result<void> openSound();
    [[nodiscard]] Result<bool> isOurs() const;
    [[nodiscard]] Result<void> settle() const;
    [[nodiscard]] Result<void> migrate() const;

    StoreOptions m_options;
    QString m_connection;
    std::unique_ptr<FileLock> m_lock;
    bool m_readOnly = false;
    bool m_second = false;
    QStringList m_notices;
};

// Moves a file that is damaged, with what SQLite keeps beside it, out of the way: NAME.damaged-STAMP,
// where STAMP is the time in UTC. Its new path.
[[nodiscard]] Result<QString> setAside(const QString &path);

} // namespace bridgewatch
