// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/postgres_failure.h"

#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/tcp.h"

#include <QRegularExpression>
#include <cerrno>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

// The stage that an error of the server belongs to, where libpq's state says only "before the
// session stood".
Stage stageOf(const ServerError &error, bool sessionBegan)
{
    const QByteArray &state = error.sqlState;
    if (state == "57P03")
        return Stage::Startup;
    if (state.startsWith("28") || error.routine == "client_authentication")
        return Stage::Authentication;
    static const std::array<QByteArray, 3> whileStartingTheSession{"InitPostgres", "CheckMyDatabase",
                                                                   "InitializeSessionUserId"};
    const bool inside = std::find(whileStartingTheSession.begin(), whileStartingTheSession.end(), error.routine) !=
                        whileStartingTheSession.end();
    return inside || sessionBegan || state.startsWith("3D") || state == "42501" || state == "42704" ? Stage::Session
                                                                                                    : Stage::Startup;
}

// One poll of libpq, and one answer of the server, may cover several stages: those below the one
// that failed were passed.
void failAbove(Ladder &ladder, Stage stage, const FailureCode &code)
{
    for (const Stage rung : {Stage::Tls, Stage::Startup, Stage::Authentication, Stage::Session}) {
        const std::optional<Stage> open = ladder.open();
        if (open && rung > *open && rung <= stage)
            ladder.begin(rung);
    }
    ladder.failAt(stage, code);
}

QCoro::Task<Result<TcpConnection>> connectAgain(QHostAddress address, PostgresLogin login, Attempt &attempt)
{
    if (attempt.via) {
        Result<TcpConnection> connection = co_await connectTcp(login.host, login.port, attempt);
        co_return connection;
    }
    const QList<QHostAddress> only{address};
    Result<TcpConnection> connection = co_await connectTcp(only, login.port, attempt);
    co_return connection;
}

// Why libpq gave up before the startup packet was answered: asked of a second socket.
QCoro::Task<Error> inspect(QHostAddress address, PostgresLogin login, Stage failed, QString libpqText, Attempt &attempt,
                           Observation &observation)
{
    const bool alreadySecured = failed > Stage::Tls;
    Attempt second{attempt.limits, {}, {}, attempt.via};
    const Result<TcpConnection> connection = co_await connectAgain(address, login, second);
    Error error;
    if (!connection) {
        error = connection.error();
    } else if (const Result<void> requested = co_await requestPostgresTls(connection->socket.descriptor(), second);
               !requested) {
        error = requested.error();
    } else {
        const TlsReport report = co_await shakeHands(connection->socket.descriptor(), tlsOptions(login), alreadySecured,
                                                     second, observation);
        error = {report.verdict, report.text, {}};
    }
    if (error.code.isNone()) // the handshake is sound: it is libpq's own set-up that failed
        error = {FailureCode::of(FailureCode::Family::LocalConfiguration), libpqText, {}};
    // The second climb tells where the first one ended, which went the same way.
    const Stage stage = second.ladder.failed() ? second.ladder.stages().last().stage : failed;
    failAbove(attempt.ladder, stage == Stage::Tcp ? failed : stage, error.code);
    co_return error;
}

Error nameServerError(const ServerError &said, bool sessionBegan, Attempt &attempt, Observation &observation)
{
    note(said, observation);
    const FailureCode code = FailureCode::ofSqlState(said.sqlState);
    const Stage stage = stageOf(said, sessionBegan);
    failAbove(attempt.ladder, stage, code);
    return {code, said.message, QString::fromLatin1(said.routine)};
}

Error missingCredentials(Attempt &attempt)
{
    const FailureCode code = FailureCode::of(FailureCode::Family::CredentialsMissing);
    attempt.ladder.failAt(Stage::Authentication, code);
    return {code, PostgresText::tr("the server asks for a password and the profile names none"), {}};
}

} // namespace

TlsOptions tlsOptions(const PostgresLogin &login)
{
    return {login.host,
            login.caFile,
            login.sslMode >= SslMode::VerifyCa,
            login.sslMode == SslMode::VerifyFull,
            login.certificateFile,
            login.keyFile};
}

QByteArray poolerWord(const QString &message)
{
    struct Row {
        const char *text;
        const char *word;
    };
    static constexpr std::array rows{
        Row{"no such database", "no_such_database"},
        Row{"no such user", "client_authentication"},
        // What the server said to the pooler is passed on, or stands in what it says instead.
        Row{"too many connections for", "server_limit"},
        Row{"role \"", "server_authentication"},
        Row{"does not exist", "database_does_not_exist"},
        Row{"authentication failed for user", "server_authentication"},
        Row{"no pg_hba.conf entry", "server_authentication"},
        Row{"authentication failed", "client_authentication"},
        Row{"login rejected", "client_authentication"},
        Row{"too many clients already", "server_full"},
        Row{"connection slots are reserved", "server_full"},
        Row{"the database system is", "server_starting"},
        Row{"no more connections allowed", "max_client_conn"},
        Row{"query_wait_timeout", "query_wait_timeout"},
        Row{"client_login_timeout", "client_login_timeout"},
        Row{"connect failed", "client_login_timeout"},
        Row{"connect timeout", "client_login_timeout"},
        Row{"server_login_retry", "server_login_retry"},
        Row{"server login has been failing", "server_login_retry"},
        Row{"cannot connect to server", "client_login_timeout"},
        Row{"is disabled", "database_disabled"},
        Row{"unsupported startup parameter", "unsupported_parameter"},
    };
    for (const Row &row : rows) {
        if (message.contains(QLatin1String(row.text)))
            return row.word;
    }
    return {};
}

ServerError withPoolerWord(ServerError said)
{
    const bool isItsOwn = said.sqlState == "08P01" || said.sqlState == "53300"; // passed on without a routine
    if (isItsOwn && said.routine.isEmpty())
        said.routine = poolerWord(said.message);
    return said;
}

void note(const ServerError &error, Observation &observation)
{
    if (error.sqlState.isEmpty())
        return;
    observation.facts[QStringLiteral("error.sqlstate")] = QString::fromLatin1(error.sqlState);
    observation.facts[QStringLiteral("error.routine")] = plainLine(error.routine, 60);
    observation.facts[QStringLiteral("error.message")] = error.message;
}

ServerError parseServerError(const QByteArray &verboseMessage)
{
    static const QRegularExpression head(QStringLiteral(":  ([0-9A-Z]{5}): ([^\\n]*)"));
    static const QRegularExpression location(QStringLiteral("\\n[^\\n:]+:\\s+(\\w+), [^\\s,:]+:\\d+\\s*$"));
    const QString text = QString::fromUtf8(verboseMessage.left(16 * 1024));
    ServerError error;
    const auto matched = head.match(text);
    if (!matched.hasMatch()) {
        error.message = plainLine(text);
        return error;
    }
    error.sqlState = matched.captured(1).toLatin1();
    error.message = plainLine(matched.captured(2));
    const auto place = location.match(text);
    error.routine = place.captured(1).toLatin1();
    return error;
}

Waiting peek(int descriptor)
{
    QByteArray bytes(64, Qt::Uninitialized);
    const auto room = static_cast<size_t>(bytes.size());
    const ssize_t count = ::recv(descriptor, bytes.data(), room, MSG_PEEK | MSG_DONTWAIT);
    if (count > 0)
        return {bytes.left(static_cast<qsizetype>(count)), {}};
    if (count == 0)
        return {{}, FailureCode::of(FailureCode::Family::Closed)};
    return {{}, errno == EAGAIN || errno == EINTR ? FailureCode() : FailureCode::ofErrno(errno)};
}

std::optional<Error> sslRequestTrouble(PGconn *connection, const Waiting &waiting)
{
    if (PQstatus(connection) != CONNECTION_SSL_STARTUP || PQsslInUse(connection) == 1)
        return std::nullopt;
    if (!waiting.end.isNone())
        return Error{waiting.end, {}, {}};
    return waiting.bytes.isEmpty() ? std::nullopt : sslAnswerTrouble(waiting.bytes);
}

FailureCode codeOfLoss(PGconn *connection, const FailureCode &end, bool tls)
{
    if (!end.isNone())
        return end;
    const bool gaveUp = PQsocket(connection) >= 0 || !tls;
    return FailureCode::of(gaveUp ? FailureCode::Family::Protocol : FailureCode::Family::Closed);
}

QCoro::Task<Error> nameLoginFailure(BrokenLogin broken, PostgresLogin login, Attempt &attempt, Observation &observation)
{
    PGconn *const raw = broken.connection;
    const bool tls = login.sslMode != SslMode::Disable;
    const ServerError said = withPoolerWord(parseServerError(PQerrorMessage(raw)));
    const Stage failed = attempt.ladder.open().value_or(Stage::Tcp);
    if (!said.sqlState.isEmpty())
        co_return nameServerError(said, broken.sessionBegan, attempt, observation);
    if (PQconnectionNeedsPassword(raw) != 0)
        co_return missingCredentials(attempt);
    if (failed == Stage::Tcp) {
        Attempt second{attempt.limits, {}, {}, attempt.via};
        const Result<TcpConnection> again = co_await connectAgain(broken.address, login, second);
        const Error error =
            again ? Error{FailureCode::of(FailureCode::Family::Closed), said.message, {}} : again.error();
        attempt.ladder.fail(error.code);
        co_return error;
    }
    // With TLS 1.3 a refused client certificate shows only behind the handshake, as an alert. The
    // word is OpenSSL's and never translated; it decides no more than to look again.
    const bool alerted = failed == Stage::Startup && tls && said.message.contains(u"alert");
    if (failed <= Stage::Tls || alerted) {
        const Error error = co_await inspect(broken.address, login, failed, said.message, attempt, observation);
        co_return error;
    }
    const FailureCode code = codeOfLoss(raw, broken.end, tls);
    attempt.ladder.fail(code);
    co_return Error{code, said.message, {}};
}

} // namespace bridgewatch
