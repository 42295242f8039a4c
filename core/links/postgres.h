// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/secret.h"
#include "core/links/attempt.h"
#include "core/links/inbound_limit.h"
#include "core/links/tls.h"
#include "core/model/tls_mode.h"

#include <QHostAddress>
#include <libpq-fe.h>

namespace bridgewatch {

struct PostgresLogin {
    QString host;
    quint16 port = 5432;
    QString database;
    QString user;
    Secret password;
    SslMode sslMode = SslMode::VerifyFull;
    ChannelBinding channelBinding = ChannelBinding::Prefer;
    QString caFile; // empty: the system's
    QString certificateFile;
    QString keyFile;
};

// What the server said in an error, by its fields (manual, "Error and Notice Message Fields").
struct ServerError {
    QByteArray sqlState; // empty when libpq failed without the server
    QByteArray routine;  // R: tells apart what shares a SQLSTATE; for PgBouncer, see poolerWord()
    QString message;     // plain text, one line
};

// Takes apart libpq's verbose message. Never by the words, which may be in any language: by the
// five characters behind the severity and by the form of the LOCATION line.
[[nodiscard]] ServerError parseServerError(const QByteArray &verboseMessage);

using PostgresRow = QMap<QString, QString>; // by column; NULL: absent
using PostgresRows = QList<PostgresRow>;

// One libpq connection, driven without blocking on the thread of its event loop: one login. It
// reads neither the environment, nor ~/.pgpass, service files or certificates in ~/.postgresql.
class PostgresConnection {
public:
    // The stages dns, tcp, ssl-request, tls, startup, authentication and session. Only when
    // ssl-request or tls fail a second, unauthenticated socket asks for the raw bytes, the chain
    // and the X.509 code. The server sends AuthenticationOk together with the first message of the
    // session, so `authentication` contains the start of the back end. Where several addresses
    // are known they are tried in turn until one accepts TCP.
    // Facts and readings of the certificate, and "error.sqlstate", "error.routine" go to
    // `observation`.
    static QCoro::Task<Result<PostgresConnection>> open(PostgresLogin login, Attempt &attempt,
                                                        Observation &observation);

    // The stage `query`: one round trip each (simple protocol), one after the other; each may hold
    // several statements and yields the rows of the last one that has any. Neither text nor values
    // may come from a stranger.
    QCoro::Task<Result<QList<PostgresRows>>> query(QList<QByteArray> sql, Attempt &attempt, Observation &observation);
    // What the server called its version when it greeted.
    [[nodiscard]] QString serverVersion() const;

private:
    struct Finish {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    explicit PostgresConnection(PGconn *connection) : m_connection(connection) {}

    static QCoro::Task<Result<PostgresConnection>> openHere(PostgresLogin login, Attempt &attempt,
                                                            Observation &observation);
    static QCoro::Task<Result<PostgresConnection>> openVia(SshLink &host, PostgresLogin login, Attempt &attempt,
                                                           Observation &observation);
    // `connectBy` bounds TCP alone: the address that accepts has all the time that is left.
    QCoro::Task<Result<void>> climb(QHostAddress address, PostgresLogin login, Deadline connectBy, Attempt &attempt,
                                    Observation &observation);
    QCoro::Task<Result<PostgresRows>> run(QByteArray sql, Attempt &attempt, Observation &observation);
    QCoro::Task<Wait::Woken> flush(Limits limits);

    std::unique_ptr<PGconn, Finish> m_connection;
    InboundLimit m_inbound;
};

} // namespace bridgewatch
