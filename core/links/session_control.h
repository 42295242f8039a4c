// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/database_thread.h"

namespace bridgewatch {

// What is never touched, besides our own session, the sessions of superusers, and all that serves no client.
struct SessionGuards {
    QStringList users;        // role names, exactly
    QStringList applications; // application_name, exactly
    bool operator==(const SessionGuards &) const = default;
};

// Which sessions are meant. What is empty or zero does not matter.
struct SessionCriteria {
    QString state;                  // "idle", "idle in transaction", …
    std::chrono::seconds atLeast{}; // in that state, by the server's clock
    QString database;
    QString user;
    QString application;
    int pid = 0;
};

// One session, and the marks that it is known by again. The moments are PostgreSQL's own, in UTC to the microsecond;
// every other text is a stranger's: plain, bounded, one line.
struct MarkedSession {
    int pid = 0;
    QString backendStart; // "2026-11-23T15:00:00.000000Z"
    QString stateChange;  // empty where the login may not see it
    QString queryStart;
    QString user;
    QString database;
    QString application;
    QString client; // address, or empty for a socket on the server
    QString state;
    double state_s = -1; // in this state; negative: not told
    QString query;
    QString guard; // why it is not touched: "own", "kind", "superuser", "user", "application"; empty: nothing guards it
    bool isPermitted = false; // the login may end it
};

struct SessionSelection {
    QList<MarkedSession> sessions; // the longest in its state first
    int hidden = 0;                // whose state the login may not see, so that no state is looked for in them
};

enum class SessionVerb {
    EndIdle,     // only as long as it stays in the state that it was seen in
    End,         // whatever it does
    CancelQuery, // only the statement that was seen
};

enum class SessionFate {
    Ended,        // it was told to, and was in that very moment what it was seen to be
    Gone,         // it had ended by itself; a new one with its pid is not it
    Woke,         // it does something else by now
    Guarded,      // it became one that is not touched
    NotPermitted, // the login may not (42501)
};

// A statement with its values, which are bound.
struct SessionStatement {
    QString sql;
    QList<std::pair<QString, QString>> values; // by placeholder; arrays in PostgreSQL's own notation
    // As people read it: the values behind the text.
    [[nodiscard]] QString shown() const;
};
[[nodiscard]] SessionStatement endingStatement(SessionVerb verb, const QList<MarkedSession> &sessions,
                                               const SessionGuards &guards);

struct SessionFates {
    QMap<int, SessionFate> fates; // by pid
    QMap<int, QString> readAt;    // when each was read anew, by the server's clock, as in MarkedSession
    bool isSent = false;          // the statement left, so that it may have been carried out
    bool isLoggedIn = false;
    std::optional<Error> error;
};

// Sessions of a server, found and ended. One login each time. Where a login fails a second one, libpq's own, names the
// code and the server's routine (Error::where), which Qt does not. One at a time; threads and patience are those of
// DatabaseThread.
class SessionControl {
public:
    static constexpr int sessionLimit = 5000; // longer lists are cut there

    QCoro::Task<Result<SessionSelection>> select(PostgresLogin login, SessionCriteria filter, SessionGuards guards,
                                                 Limits limits);

    // One statement that reads each session anew right before it is told to end: what pg_stat_activity said before is
    // dropped for each of them (pg_stat_clear_snapshot), and nothing is computed between the reading and the signal but
    // the comparison. Sent once.
    QCoro::Task<SessionFates> end(PostgresLogin login, SessionStatement statement, Limits limits);

    // Which of these are still there, by pid and backend_start; a cancelled statement, by its start.
    QCoro::Task<Result<QList<int>>> remaining(PostgresLogin login, SessionVerb verb, QList<MarkedSession> sessions,
                                              Limits limits);

private:
    QCoro::Task<Error> named(PostgresLogin login, Error unnamed, Limits limits);

    DatabaseThread m_thread;
};

} // namespace bridgewatch
