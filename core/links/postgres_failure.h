// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/postgres.h"

// Why a PostgreSQL connection did not come to be, or broke: what libpq does not say.
namespace bridgewatch {

[[nodiscard]] TlsOptions tlsOptions(const PostgresLogin &login);

// What waits on the socket before libpq reads it: libpq keeps neither errno nor what it does not
// understand.
struct Waiting {
    QByteArray bytes;
    FailureCode end; // Closed or an errno when the peer has ended the connection
};
[[nodiscard]] Waiting peek(int descriptor);

// Why the raw answer to libpq's SSLRequest does not let TLS begin; nothing when it does, or when
// libpq is not at that. libpq takes everything that begins with S for a yes.
[[nodiscard]] std::optional<Error> sslRequestTrouble(PGconn *connection, const Waiting &waiting);

// Why a connection broke without an error of the server: `end` when the peer ended it, Protocol
// when libpq did, because the peer does not keep to the protocol. libpq leaves the socket open
// when it gives up by itself; behind TLS nobody can tell from outside: Closed.
[[nodiscard]] FailureCode codeOfLoss(PGconn *connection, const FailureCode &end, bool tls);

// PgBouncer up to 1.20 sends 08P01 for everything and no routine: the word that a message of its is
// known by ("query_wait_timeout"), or empty. Its messages are never translated.
[[nodiscard]] QByteArray poolerWord(const QString &message);
// The error with that word for a routine, where the server named none.
[[nodiscard]] ServerError withPoolerWord(ServerError said);

// The facts "error.…" of what the server said.
void note(const ServerError &error, Observation &observation);

// A login that libpq gave up.
struct BrokenLogin {
    PGconn *connection = nullptr;
    QHostAddress address;
    bool sessionBegan = false; // the server had accepted the login
    FailureCode end;           // as peek() saw it before libpq read
};

// Names the failure and ends the ladder with it. Only when ssl-request or tls failed a second,
// unauthenticated socket asks for the raw bytes, the chain and the X.509 code.
QCoro::Task<Error> nameLoginFailure(BrokenLogin broken, PostgresLogin login, Attempt &attempt,
                                    Observation &observation);

} // namespace bridgewatch
