// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/http.h"

#include "core/base/text.h"
#include "core/links/curl_transfer.h"
#include "core/links/link_text.h"
#include "core/links/tcp.h"
#include "core/links/tls.h"

namespace bridgewatch {
namespace {

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

// Turns libcurl's clock into rungs, and the open end into the failure. A connection that was made
// before has its rung already.
void climb(const TransferEnd &end, bool isTls, bool isConnected, Ladder &ladder)
{
    struct Rung {
        Stage stage;
        Duration reached; // since the start; zero: not reached
    };
    std::vector<Rung> rungs;
    if (!isConnected)
        rungs.push_back({Stage::Tcp, end.connected});
    if (isTls)
        rungs.push_back({Stage::Tls, end.secured});
    rungs.push_back({Stage::Request, end.answered});
    rungs.push_back({Stage::Body, end.code.isNone() ? end.ended : Duration::zero()});
    Duration since{};
    const bool alerted = end.code.is(FailureCode::Family::TlsAlert); // with TLS 1.3 it may come behind the handshake
    for (const Rung &rung : rungs) {
        if ((alerted && rung.stage == Stage::Tls) || rung.reached == Duration::zero()) {
            ladder.failAt(rung.stage, end.code);
            return;
        }
        ladder.record(rung.stage, rung.reached - since);
        since = rung.reached;
    }
}

// libcurl keeps neither the alert nor errno of every address: the plain ladder names the code.
QCoro::Task<Error> nameByLadder(HttpRequest request, QList<QHostAddress> addresses, Attempt &attempt,
                                Observation &observation)
{
    Result<TcpConnection> connection = fail({}, {});
    if (attempt.via) {
        attempt.ladder = Ladder(); // climbs it all again
        connection = co_await connectTcp(hostOf(request.url), portOf(request.url), attempt);
    } else {
        connection = co_await connectTcp(addresses, portOf(request.url), attempt);
    }
    if (!connection)
        co_return connection.error();
    if (request.url.scheme() == u"https") {
        const TlsOptions options{request.url.host(QUrl::FullyEncoded), request.caFile, true, true, {}, {}};
        const TlsReport report =
            co_await shakeHands(connection->socket.descriptor(), options, false, attempt, observation);
        if (!report.verdict.isNone())
            co_return Error{report.verdict, report.text, {}};
    }
    const FailureCode code = FailureCode::of(FailureCode::Family::Closed);
    attempt.ladder.failAt(Stage::Request, code);
    co_return Error{code, HttpText::tr("the connection was lost once and came back at once"), {}};
}

HttpAnswer answerOf(const TransferEnd &end, const HttpRequest &request, int redirects, std::optional<QUrl> &next)
{
    HttpAnswer answer{end.status, end.contentType, end.body, end.truncated, {}, {}, end.rateLimit};
    if (end.location.isEmpty() || end.status < 300 || end.status > 399)
        return answer;
    const QUrl target = request.url.resolved(QUrl(QString::fromUtf8(end.location), QUrl::StrictMode));
    const bool isGet = request.method == HttpMethod::Get; // anything else is done once, where it was meant
    if (isGet && sameOrigin(request.url, target) && redirects < httpRedirectLimit) {
        next = target;
    } else {
        answer.redirect = target;
        answer.refusedRedirect =
            target.isValid() ? plainLine(target.toDisplayString(), 120) : plainLine(end.location, 120);
    }
    return answer;
}

// A line break in a token would begin a header of somebody else's choosing.
QString bearerTrouble(const Secret &bearer)
{
    const QByteArrayView bytes(bearer.reveal());
    const bool isToken = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    return isToken ? QString() : HttpText::tr("the token has characters that no token may have");
}

} // namespace

QCoro::Task<Result<HttpAnswer>> httpSend(HttpRequest request, Attempt &attempt, Observation &observation)
{
    const bool isTls = request.url.scheme() == u"https";
    if (const QString trouble = bearerTrouble(request.bearer); !trouble.isEmpty())
        co_return fail(FailureCode::of(FailureCode::Family::CredentialsMissing), trouble);
    // Behind a host the name is resolved there; libcurl is given an address that it does not use.
    Result<QList<QHostAddress>> addresses = QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)};
    if (!attempt.via)
        addresses = co_await resolve(hostOf(request.url), attempt);
    if (!addresses)
        co_return tl::make_unexpected(addresses.error());
    if (const QString trouble = isTls ? localTlsTrouble({{}, request.caFile, true, true, {}, {}}) : QString();
        !trouble.isEmpty()) {
        attempt.ladder.failAt(Stage::Tls, FailureCode::of(FailureCode::Family::LocalConfiguration));
        co_return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), trouble);
    }
    for (int redirects = 0;; ++redirects) {
        Socket socket;
        if (attempt.via) {
            attempt.ladder = Ladder(); // of the last of several that a redirect leads to
            Result<TcpConnection> connection = co_await connectTcp(hostOf(request.url), portOf(request.url), attempt);
            if (!connection)
                co_return tl::make_unexpected(connection.error());
            socket = std::move(connection->socket);
        }
        CurlTransfer transfer(request, portOf(request.url), *addresses, std::move(socket));
        const TransferEnd end = co_await transfer.run(attempt.limits);
        if (end.certificate)
            describe(*end.certificate, QDateTime::currentDateTimeUtc(), observation);
        for (auto fact = end.session.begin(); fact != end.session.end(); ++fact)
            observation.facts[fact.key()] = fact.value();
        const bool beforeRequest = end.connected == Duration::zero() || (isTls && end.secured == Duration::zero());
        if (!end.code.isNone() && beforeRequest && !end.isNamed) {
            const Error named = co_await nameByLadder(request, *addresses, attempt, observation);
            co_return tl::make_unexpected(named);
        }
        std::optional<QUrl> next;
        const HttpAnswer answer = answerOf(end, request, redirects, next);
        if (end.code.isNone() && next) {
            request.url = *next;
            continue;
        }
        climb(end, isTls, attempt.via != nullptr, attempt.ladder);
        if (!end.code.isNone())
            co_return fail(end.code, end.text);
        co_return answer;
    }
}

} // namespace bridgewatch
