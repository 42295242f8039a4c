// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/postgres.h"

namespace bridgewatch::test {

// Somebody else's session at a server on loopback; blocking.
class OtherSession {
public:
    OtherSession(const PostgresLogin &login, const QByteArray &application);
    ~OtherSession();
    Q_DISABLE_COPY_MOVE(OtherSession)

    [[nodiscard]] bool isConnected() const { return PQstatus(m_connection) == CONNECTION_OK; }
    [[nodiscard]] int pid() const { return PQbackendPID(m_connection); }
    // Whether it was carried out.
    bool run(const QByteArray &sql);
    // Without a wait for what it is told to do.
    void start(const QByteArray &sql) { PQsendQuery(m_connection, sql.constData()); }
    // The first value of the first row, or empty.
    [[nodiscard]] QByteArray ask(const QByteArray &sql);
    // What the server last remarked (RAISE NOTICE), or empty.
    [[nodiscard]] QByteArray notice() const { return m_notice; }
    // Goes as a program does that ends well.
    void leave();

private:
    PGconn *m_connection = nullptr;
    QByteArray m_notice;
};

} // namespace bridgewatch::test
