// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/postgres.h"

#include <QThread>
#include <functional>

class QSqlDatabase;
class QSqlError;

namespace bridgewatch {

class Doorway;
class SshTunnel;

// What is done in one login through Qt Sql, and can only block: it runs on a thread of this object. The connection is
// made for it and closed behind it. Used on one thread with an event loop; one piece of work at a time.
//
// A server that stops answering is cut off when the limits end; destruction cuts off too and waits for that, at most
// `connectPatience`.
class DatabaseThread {
public:
    static constexpr std::chrono::seconds connectPatience{3};

    DatabaseThread();
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    // Called on the thread of this object with a connection that is open; what it shares with others it shares by
    // value or by pointers that live as long as it does, for nobody may be waiting any more.
    using Work = std::function<Result<void>(QSqlDatabase &database)>;
    // Qt does not tell the SQLSTATE of a login that failed: its code is Closed. `via` is the host that the connection
    // is made from; null: this desk.
    QCoro::Task<Result<void>> run(PostgresLogin login, Work work, Limits limits, SshLink *via = nullptr);

private:
    struct Job;
    // What work that is being prepared finds of this object, which may be gone by then.
    struct Bench {
        QObject *worker = nullptr; // null: it is gone
        std::weak_ptr<Job> running;
    };

    // The way to a server from a host, whose name the host resolves.
    struct Way;
    static QCoro::Task<Result<void>> open(Way &way, const PostgresLogin &login, SshLink &via, Limits limits);
    static QCoro::Task<Result<void>> admit(Way &way, SshLink &via, Limits limits);

    QThread m_thread;
    QObject m_worker; // lives on m_thread
    std::shared_ptr<Bench> m_bench = std::make_shared<Bench>();
};

// With its SQLSTATE, or Closed where the connection was lost; the text is plain.
[[nodiscard]] Error errorOf(const QSqlError &error);

// A read-only transaction, so that a pooler's server connection keeps nothing of it, in which no statement may last
// longer than `patience`. Ended with COMMIT, or by the end of the connection.
[[nodiscard]] Result<void> beginReadOnly(QSqlDatabase &database, std::chrono::milliseconds patience);

} // namespace bridgewatch
