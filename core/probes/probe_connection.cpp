// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/tcp.h"
#include "core/links/tls.h"
#include "core/probes/probe.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct TcpText {
    Q_DECLARE_TR_FUNCTIONS(Tcp)
};

void readConnectTime(const Attempt &attempt, Observation &observation)
{
    for (const StageResult &result : attempt.ladder.stages()) {
        if (result.stage == Stage::Tcp)
            observation.readings[QStringLiteral("connect_ms")] = milliseconds(result.took);
    }
}

// A host that connects for us does not say which address the name led it to.
QString peerOf(const TcpConnection &connection, const QString &name)
{
    return connection.peer.isNull() ? plainLine(name, 120) : connection.peer.toString();
}

} // namespace

QCoro::Task<ProbeResult> probeTcp(TcpSettings settings, Attempt &attempt, Observation &observation)
{
    const Result<TcpConnection> connection = co_await connectTcp(settings.host, settings.port, attempt);
    if (!connection)
        co_return tl::make_unexpected(connection.error());
    readConnectTime(attempt, observation);
    const QString peer = peerOf(*connection, settings.host);
    observation.facts[QStringLiteral("peer")] = peer;
    observation.text = TcpText::tr("%1 accepts on port %2").arg(peer, QString::number(settings.port));
    co_return ProbeResult();
}

QCoro::Task<ProbeResult> probeTls(TlsSettings settings, Attempt &attempt, Observation &observation)
{
    const Result<TcpConnection> connection = co_await connectTcp(settings.host, settings.port, attempt);
    if (!connection)
        co_return tl::make_unexpected(connection.error());
    readConnectTime(attempt, observation);
    observation.facts[QStringLiteral("peer")] = peerOf(*connection, settings.host);
    const int descriptor = connection->socket.descriptor();
    if (settings.startTls == StartTls::Postgres) {
        const Result<void> requested = co_await requestPostgresTls(descriptor, attempt);
        if (!requested)
            co_return tl::make_unexpected(requested.error());
    }
    const TlsOptions options{settings.host, settings.ca, true, true, {}, {}};
    const TlsReport report = co_await shakeHands(descriptor, options, false, attempt, observation);
    if (!report.verdict.isNone())
        co_return fail(report.verdict, report.text);
    observation.text = TcpText::tr("certificate valid until %1, %2")
                           .arg(observation.facts.value(QStringLiteral("tls.not_after")).left(10),
                                observation.facts.value(QStringLiteral("tls.protocol")));
    co_return ProbeResult();
}

} // namespace bridgewatch
