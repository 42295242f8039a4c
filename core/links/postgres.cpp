// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/postgres.h"

#include "core/base/text.h"
#include "core/links/doorway.h"
#include "core/links/link_text.h"
#include "core/links/postgres_failure.h"
#include "core/links/postgres_parameters.h"
#include "core/links/ssh_link.h"
#include "core/links/ssh_tunnel.h"
#include "core/links/tcp.h"

#include <sys/socket.h>
#include <vector>

namespace bridgewatch {
namespace {

// All that one look may bring in: a login and a few readings are a hundredth of it.
constexpr quint64 inboundLimit = 2 * 1024 * 1024;

PGconn *start(const QHostAddress &address, quint16 port, const PostgresLogin &login, const Limits &limits)
{
    const auto parameters = postgresParameters(login, {address}, port, limits.deadline.remaining());
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (const auto &[key, value] : parameters) {
        keys.push_back(key);
        values.push_back(value.constData());
    }
    if (!login.password.isEmpty()) {
        keys.push_back("password");
        values.push_back(login.password.reveal());
    }
    // An empty dbname would be taken for the user's name, so it goes in as it is: expand_dbname 0.
    keys.push_back(nullptr);
    values.push_back(nullptr);
    return PQconnectStartParams(keys.data(), values.data(), 0);
}

// What is wrong on this side, before anything is sent.
std::optional<Error> localTrouble(const PostgresLogin &login, Attempt &attempt)
{
    if (login.sslMode == SslMode::Disable)
        return std::nullopt;
    const QString trouble = localTlsTrouble(tlsOptions(login));
    if (trouble.isEmpty())
        return std::nullopt;
    const FailureCode code = FailureCode::of(FailureCode::Family::LocalConfiguration);
    attempt.ladder.failAt(Stage::Tls, code);
    return Error{code, trouble, {}};
}

// Of libpq's own session, as far as it got.
void describeTls(PGconn *connection, Observation &observation)
{
    auto *tls = static_cast<SSL *>(PQsslStruct(connection, "OpenSSL"));
    if (!tls)
        return;
    if (const auto certificate = peerCertificate(tls))
        describe(*certificate, QDateTime::currentDateTimeUtc(), observation);
    if (SSL_is_init_finished(tls) == 1)
        describeSession(tls, observation);
}

Error flooded(Attempt &attempt)
{
    const FailureCode code = FailureCode::of(FailureCode::Family::Protocol);
    attempt.ladder.fail(code);
    return {code, PostgresText::tr("the server sent more than %1 MB").arg(inboundLimit >> 20), {}};
}

// The rungs of one login, read off libpq's state machine.
struct PostgresLadder {
    PGconn *connection;
    Attempt &attempt;
    bool tls;
    bool sessionBegan = false;
    bool greeted = false; // the server answered the startup packet

    // Called after each PQconnectPoll().
    void climb()
    {
        const ConnStatusType status = PQstatus(connection);
        const bool secured = PQsslInUse(connection) == 1;
        switch (status) {
        case CONNECTION_MADE: moveTo(secured || !tls ? Stage::Startup : Stage::SslRequest); break;
        case CONNECTION_SSL_STARTUP: moveTo(secured ? Stage::Tls : Stage::SslRequest); break;
        case CONNECTION_AWAITING_RESPONSE:
            moveTo(greeted ? Stage::Authentication : Stage::Startup);
            greeted = true;
            break;
        case CONNECTION_AUTH_OK:
            sessionBegan = true;
            moveTo(Stage::Session);
            break;
        case CONNECTION_OK:
            moveTo(Stage::Session);
            attempt.ladder.pass();
            break;
        default: break;
        }
    }

    // Begins every rung up to `stage`: one poll may climb several.
    void moveTo(Stage stage)
    {
        static constexpr std::array order{Stage::Tcp,     Stage::SslRequest,     Stage::Tls,
                                          Stage::Startup, Stage::Authentication, Stage::Session};
        for (const Stage rung : order) {
            const bool applies = tls || (rung != Stage::SslRequest && rung != Stage::Tls);
            const std::optional<Stage> open = attempt.ladder.open();
            if (applies && rung <= stage && open && rung > *open)
                attempt.ladder.begin(rung);
        }
    }
};

} // namespace

QCoro::Task<Result<void>> PostgresConnection::climb(QHostAddress address, PostgresLogin login, Deadline connectBy,
                                                    Attempt &attempt, Observation &observation)
{
    PGconn *const raw = m_connection.get();
    PQsetErrorVerbosity(raw, PQERRORS_VERBOSE);
    PQsetNoticeReceiver(
        raw, [](void *, const PGresult *) {}, nullptr);
    PostgresLadder ladder{raw, attempt, login.sslMode != SslMode::Disable};
    PostgresPollingStatusType poll = PQstatus(raw) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    // A small window as well: what a flood brings in before it is cut off stays small.
    constexpr int window = 32 * 1024;
    ::setsockopt(PQsocket(raw), SOL_SOCKET, SO_RCVBUF, &window, sizeof window);
    m_inbound = InboundLimit(PQsocket(raw), inboundLimit);
    Waiting waiting;
    while (poll == PGRES_POLLING_READING || poll == PGRES_POLLING_WRITING) {
        const Ready what = poll == PGRES_POLLING_READING ? Ready::ToRead : Ready::ToWrite;
        const bool connecting = attempt.ladder.open() == Stage::Tcp;
        const Limits limits{connecting ? connectBy : attempt.limits.deadline, attempt.limits.stop};
        Readiness ready(PQsocket(raw), what, limits);
        const Wait::Woken woken = co_await ready;
        if (woken != Wait::Woken::Signalled) {
            describeTls(raw, observation);
            attempt.ladder.fail(codeOf(woken));
            co_return fail(codeOf(woken), {});
        }
        waiting = what == Ready::ToRead ? peek(PQsocket(raw)) : Waiting();
        if (const std::optional<Error> trouble = sslRequestTrouble(raw, waiting)) {
            attempt.ladder.failAt(Stage::SslRequest, trouble->code);
            co_return tl::make_unexpected(*trouble);
        }
        if (attempt.ladder.open() == Stage::SslRequest && waiting.bytes == "S")
            attempt.ladder.begin(Stage::Tls); // libpq does it now, and may come to its end in this call
        poll = m_inbound.during([raw] { return PQconnectPoll(raw); });
        ladder.climb();
        if (m_inbound.isExceeded())
            co_return tl::make_unexpected(flooded(attempt));
    }
    describeTls(raw, observation);
    if (poll == PGRES_POLLING_OK)
        co_return Result<void>();
    const BrokenLogin broken{raw, address, ladder.sessionBegan, waiting.end};
    const Error error = co_await nameLoginFailure(broken, login, attempt, observation);
    co_return tl::make_unexpected(error);
}

QCoro::Task<Result<PostgresConnection>> PostgresConnection::open(PostgresLogin login, Attempt &attempt,
                                                                 Observation &observation)
{
    if (attempt.via) {
        Result<PostgresConnection> connection = co_await openVia(*attempt.via, login, attempt, observation);
        co_return connection;
    }
    Result<PostgresConnection> connection = co_await openHere(login, attempt, observation);
    co_return connection;
}

QCoro::Task<Result<PostgresConnection>> PostgresConnection::openHere(PostgresLogin login, Attempt &attempt,
                                                                     Observation &observation)
{
    const Result<QList<QHostAddress>> addresses = co_await resolve(login.host, attempt);
    if (!addresses)
        co_return tl::make_unexpected(addresses.error());
    if (const std::optional<Error> trouble = localTrouble(login, attempt))
        co_return tl::make_unexpected(*trouble);
    const Ladder resolved = attempt.ladder;
    Error last;
    for (qsizetype i = 0; i < addresses->size(); ++i) {
        const QHostAddress address = addresses->at(i);
        const Deadline connectBy = shareOf(attempt.limits.deadline, i, addresses->size());
        attempt.ladder = resolved;
        attempt.ladder.begin(Stage::Tcp);
        PostgresConnection connection(start(address, login.port, login, attempt.limits));
        const Result<void> climbed = co_await connection.climb(address, login, connectBy, attempt, observation);
        if (climbed)
            co_return connection;
        last = climbed.error();
        attempt.addresses.append(QStringLiteral("%1: %2").arg(address.toString(), last.code.toString()));
        const bool acceptedTcp = attempt.ladder.stages().last().stage != Stage::Tcp;
        if (acceptedTcp || last.code.is(FailureCode::Family::Stopped))
            break;
    }
    co_return tl::make_unexpected(last);
}

// libpq makes its connections itself and does no TLS over anything but TCP: it is led to a door on
// loopback that lets in one connection, its own, and is closed.
QCoro::Task<Result<PostgresConnection>> PostgresConnection::openVia(SshLink &host, PostgresLogin login,
                                                                    Attempt &attempt, Observation &observation)
{
    if (const std::optional<Error> trouble = localTrouble(login, attempt))
        co_return tl::make_unexpected(*trouble);
    const Result<std::shared_ptr<SshTunnel>> tunnel = co_await host.tunnel(login.host, login.port, attempt);
    if (!tunnel)
        co_return tl::make_unexpected(tunnel.error());
    Result<Doorway> door = Doorway::open();
    Result<Socket> end = tl::make_unexpected(door ? Error{} : door.error());
    std::optional<PostgresConnection> connection;
    if (door) {
        connection.emplace(PostgresConnection(start(door->address(), door->port(), login, attempt.limits)));
        end = co_await door->admit(PQsocket(connection->m_connection.get()), attempt.limits);
    }
    if (!end) {
        host.giveUp(*tunnel);
        attempt.ladder.fail(end.error().code);
        co_return tl::make_unexpected(end.error());
    }
    host.attach(*tunnel, std::move(*end));
    const QHostAddress unknown; // the host resolves the name
    const Result<void> climbed =
        co_await connection->climb(unknown, login, attempt.limits.deadline, attempt, observation);
    if (!climbed)
        co_return tl::make_unexpected(climbed.error());
    co_return std::move(*connection);
}

QCoro::Task<Wait::Woken> PostgresConnection::flush(Limits limits)
{
    while (PQflush(m_connection.get()) == 1) {
        Readiness ready(PQsocket(m_connection.get()), Ready::ToWrite, limits);
        const Wait::Woken woken = co_await ready;
        if (woken != Wait::Woken::Signalled)
            co_return woken;
    }
    co_return Wait::Woken::Signalled;
}

namespace {

PostgresRows rowsOf(const PGresult *result)
{
    PostgresRows rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        PostgresRow values;
        for (int column = 0; column < PQnfields(result); ++column) {
            if (!PQgetisnull(result, row, column))
                values[QString::fromUtf8(PQfname(result, column))] = QString::fromUtf8(PQgetvalue(result, row, column));
        }
        rows.append(values);
    }
    return rows;
}

Error nameQueryError(const PGresult *result, const FailureCode &loss, Attempt &attempt, Observation &observation)
{
    ServerError said;
    said.sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    said.routine = PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION);
    said.message = plainLine(QByteArray(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)));
    said = withPoolerWord(said);
    note(said, observation);
    const FailureCode code = said.sqlState.isEmpty() ? loss : FailureCode::ofSqlState(said.sqlState);
    attempt.ladder.fail(code);
    const QString text = said.message.isEmpty() ? plainLine(QByteArray(PQresultErrorMessage(result))) : said.message;
    return {code, text, QString::fromLatin1(said.routine)};
}

} // namespace

QCoro::Task<Result<QList<PostgresRows>>> PostgresConnection::query(QList<QByteArray> sql, Attempt &attempt,
                                                                   Observation &observation)
{
    attempt.ladder.begin(Stage::Query);
    QList<PostgresRows> answers;
    for (const QByteArray &one : sql) {
        const Result<PostgresRows> rows = co_await run(one, attempt, observation);
        if (!rows)
            co_return tl::make_unexpected(rows.error());
        answers.append(*rows);
    }
    attempt.ladder.pass();
    co_return answers;
}

QString PostgresConnection::serverVersion() const
{
    return plainLine(QByteArray(PQparameterStatus(m_connection.get(), "server_version")), 80);
}

QCoro::Task<Result<PostgresRows>> PostgresConnection::run(QByteArray sql, Attempt &attempt, Observation &observation)
{
    PGconn *const raw = m_connection.get();
    const bool tls = PQsslInUse(raw) == 1;
    PQsetnonblocking(raw, 1);
    PQsendQuery(raw, sql.constData());
    Wait::Woken woken = co_await flush(attempt.limits);
    PostgresRows rows;
    FailureCode end;
    while (woken == Wait::Woken::Signalled) {
        if (PQisBusy(raw) == 1) {
            Readiness ready(PQsocket(raw), Ready::ToRead, attempt.limits);
            woken = co_await ready;
            if (woken == Wait::Woken::Signalled) {
                end = peek(PQsocket(raw)).end;
                m_inbound.during(
                    [raw] { return PQconsumeInput(raw); }); // a lost connection turns up as an error result
            }
            if (m_inbound.isExceeded())
                co_return tl::make_unexpected(flooded(attempt));
            continue;
        }
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(raw), &PQclear);
        if (!result)
            co_return rows;
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK)
            rows = rowsOf(result.get());
        else if (status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
            co_return tl::make_unexpected(
                nameQueryError(result.get(), codeOfLoss(raw, end, tls), attempt, observation));
    }
    attempt.ladder.fail(codeOf(woken));
    co_return fail(codeOf(woken), {});
}

} // namespace bridgewatch
