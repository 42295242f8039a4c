// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/database_thread.h"

namespace bridgewatch {

// One session of a PostgreSQL server, as pg_stat_activity tells it (manual, "The Statistics Collector").
// Every text is a stranger's: plain, bounded, one line.
struct Session {
    int pid = 0;
    QString user;
    QString database;
    QString application;
    QString client;            // address, or empty for a socket on the server
    QString state;             // "active", "idle in transaction", …; empty where the login may not see it
    QString waitType;          // "Lock", "Client"; empty: it does not wait
    QString wait;              // "transactionid"
    double age_s = 0;          // in this state; of a statement since it began; negative: not told
    double transaction_s = -1; // since the transaction began; negative: none
    QList<int> blockedBy;      // process ids that hold what it waits for; 0 is a prepared transaction
    QString query;             // the current or the last one, cut, without the passwords in it
    QString backendStart;      // as PostgreSQL tells it, in UTC to the microsecond: with the pid it is this session
    QString queryStart;        // the same, of the current or the last statement

    [[nodiscard]] bool isBlocked() const { return !blockedBy.isEmpty(); }
    bool operator==(const Session &) const = default;
};

// How PostgreSQL is asked to tell a moment, which it is in UTC by then: to the microsecond.
inline constexpr const char *momentForm = "YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"";

// A statement without what it sets a password, a token or a key to: "ALTER ROLE ops PASSWORD '…'". It may be cut
// anywhere.
[[nodiscard]] QString harmlessStatement(QString sql);

// The sessions of a server, asked for when somebody looks: one login, one reading of pg_stat_activity with
// pg_blocking_pids(), and the connection is closed. It never counts itself. One at a time; threads and patience are
// those of DatabaseThread.
class SessionList {
public:
    static constexpr int sessionLimit = 5000;   // longer lists are cut there
    static constexpr int queryCharacters = 600; // of each query

    QCoro::Task<Result<QList<Session>>> fetch(PostgresLogin login, Limits limits);

private:
    DatabaseThread m_thread;
};

} // namespace bridgewatch
