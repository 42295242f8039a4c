// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/rows.h"

#include "tests/hostile/postgres_wire.h"
#include "tests/support/tls_server.h"

namespace bridgewatch::test {
namespace act {

void silent(Peer &peer)
{
    peer.stayUntilClientLeaves();
}

void reset(Peer &peer)
{
    peer.reset();
}

void close(Peer &) {}

void halfOpen(Peer &peer)
{
    peer.stopTalking();
    peer.stayUntilClientLeaves();
}

HostileServer::Behaviour saying(const QByteArray &bytes)
{
    return [bytes](Peer &peer) {
        peer.say(bytes);
        peer.stayUntilClientLeaves();
    };
}

HostileServer::Behaviour endless(const QByteArray &bytes)
{
    QByteArray large = bytes;
    constexpr qsizetype atOnce = 16 * 1024;
    while (large.size() < atOnce)
        large += bytes;
    return [large](Peer &peer) { peer.sayForEver(large); };
}

HostileServer::Behaviour dripping(const QByteArray &bytes)
{
    return [bytes](Peer &peer) { peer.drip(bytes); };
}

} // namespace act

namespace {

const QByteArray httpAnswer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
const QByteArray sshBanner = "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n";
const QByteArray alert40 = QByteArray::fromHex("15030300020228");
const QByteArray warningAlert = QByteArray::fromHex("1503030002015a");

constexpr qsizetype sslRequestSize = 8;
constexpr qsizetype helloHead = 5; // of the client's first record: enough to know that it came

// PostgreSQL's S, and then `rest` once the client has begun its handshake.
HostileServer::Behaviour behindS(const HostileServer::Behaviour &rest)
{
    return [rest](Peer &peer) {
        peer.hear(sslRequestSize);
        peer.say("S");
        peer.hear(helloHead);
        rest(peer);
    };
}

HostileServer::Behaviour answering(const QByteArray &bytes)
{
    return [bytes](Peer &peer) {
        peer.hear(sslRequestSize);
        peer.say(bytes);
        peer.stayUntilClientLeaves();
    };
}

// The first record of the server's flight alone is the ServerHello.
QByteArray serverHello(const QByteArray &flight)
{
    return flight.left(helloHead + (static_cast<quint8>(flight[3]) << 8 | static_cast<quint8>(flight[4])));
}

HostileServer::Behaviour helloThen(bool postgres, const HostileServer::Behaviour &rest)
{
    TlsServerOptions options;
    options.identity = issue({});
    options.postgresFirst = postgres;
    return tlsFlight(options, [rest](Peer &peer, const QByteArray &flight) {
        peer.say(serverHello(flight));
        rest(peer);
    });
}

HostileServer::Behaviour drippingFlight(bool postgres)
{
    TlsServerOptions options;
    options.identity = issue({});
    options.postgresFirst = postgres;
    return tlsFlight(options, [](Peer &peer, const QByteArray &flight) { peer.drip(flight); });
}

const auto tcp = [](quint16 port) { return tcpTarget(port); };
const auto tls = [](quint16 port) { return tlsTarget(port); };
const auto startTls = [](quint16 port) { return tlsTarget(port, StartTls::Postgres); };
const auto https = [](quint16 port) { return httpTarget(port, QStringLiteral("https")); };
const auto postgres = [](quint16 port) { return postgresTarget(port); };

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QList<HostileRow> tcpRows()
{
    return {
        {"tcp deaf", tcp, nullptr, s("tcp"), s("DEADLINE"), s("network")},
        {"tcp silent", tcp, act::silent, {}, {}, {}},
        {"tcp endless", tcp, act::endless("x"), {}, {}, {}},
        {"tcp half-open", tcp, act::halfOpen, {}, {}, {}},
    };
}

// What a TLS client meets, be it the tls probe or the one for https.
QList<HostileRow> tlsRows(const QByteArray &name, const std::function<Target(quint16)> &target)
{
    return {
        {name + " deaf", target, nullptr, s("tcp"), s("DEADLINE"), s("network")},
        {name + " silent", target, act::silent, s("tls"), s("DEADLINE"), s("server-hung")},
        {name + " closes", target, act::close, s("tls"), s("CLOSED|ECONNRESET"), s("tls")},
        {name + " half-open", target, act::halfOpen, s("tls"), s("CLOSED"), s("tls")},
        {name + " resets", target, act::reset, s("tls|tcp"), s("CLOSED|ECONNRESET|EPIPE"), {}},
        {name + " drips garbage", target, act::dripping("x"), s("tls"), s("NOT_TLS"), s("wrong-service")},
        {name + " endless zeros", target, act::endless(QByteArray(1, '\0')), s("tls"), s("NOT_TLS"),
         s("wrong-service")},
        {name + " endless noise", target, act::endless(QByteArray::fromHex("ff16030311a5")), s("tls"), s("NOT_TLS"),
         s("wrong-service")},
        {name + " drips its flight", target, drippingFlight(false), s("tls"), s("DEADLINE"), s("server-hung")},
        {name + " stalls behind ServerHello", target, helloThen(false, act::silent), s("tls"), s("DEADLINE"),
         s("server-hung")},
        {name + " closes behind ServerHello", target, helloThen(false, act::halfOpen), s("tls"), s("CLOSED"), s("tls")},
        {name + " garbage behind ServerHello",
         target,
         helloThen(false, act::endless("x")),
         s("tls"),
         s("NOT_TLS|PROTOCOL"),
         {}},
        {name + " alert 40", target, act::saying(alert40), s("tls"), s("TLS_ALERT_40"), s("tls")},
        {name + " endless warnings", target, act::endless(warningAlert), s("tls"), s("PROTOCOL|NOT_TLS"), {}},
        {name + " speaks HTTP", target, act::saying(httpAnswer), s("tls"), s("NOT_TLS"), s("wrong-service")},
        {name + " speaks SSH", target, act::saying(sshBanner), s("tls"), s("NOT_TLS"), s("wrong-service")},
    };
}

// What meets an SSLRequest, be it the tls probe's or libpq's.
QList<HostileRow> sslRequestRows(const QByteArray &name, const std::function<Target(quint16)> &target)
{
    const QByteArray error = wire::errorResponse("53300", "no more slots");
    const QByteArray oldError = QByteArray("Ecould not fork new process for connection\n") + '\0';
    return {
        {name + " deaf", target, nullptr, s("tcp"), s("DEADLINE"), s("network")},
        {name + " silent", target, act::silent, s("ssl-request"), s("DEADLINE"), s("server-hung")},
        {name + " closes", target, act::close, s("ssl-request"), s("CLOSED|ECONNRESET"), s("connection-refused")},
        {name + " half-open", target, act::halfOpen, s("ssl-request"), s("CLOSED"), s("connection-refused")},
        {name + " resets", target, act::reset, s("ssl-request|tcp"), s("CLOSED|ECONNRESET|EPIPE"), {}},
        {name + " N", target, answering("N"), s("ssl-request"), s("SSL_REFUSED"), s("tls")},
        {name + " E", target, answering(error), s("ssl-request"), s("PROTOCOL"), {}},
        {name + " E of old", target, answering(oldError), s("ssl-request"), s("PROTOCOL"), {}},
        {name + " S stuffed", target, answering("Sstuffed"), s("ssl-request"), s("SSL_STUFFED"), s("tls")},
        {name + " speaks HTTP", target, answering(httpAnswer), s("ssl-request"), s("NOT_TLS"), s("wrong-service")},
        {name + " speaks SSH", target, act::saying(sshBanner), s("ssl-request"), s("NOT_TLS"), s("wrong-service")},
        {name + " endless garbage", target, act::endless("x"), s("ssl-request"), s("NOT_TLS"), s("wrong-service")},
        {name + " drips garbage", target, act::dripping("x"), s("ssl-request"), s("NOT_TLS"), s("wrong-service")},
        {name + " S, silent", target, behindS(act::silent), s("tls"), s("DEADLINE"), s("server-hung")},
        {name + " S, closes", target, behindS(act::halfOpen), s("tls"), s("CLOSED"), s("tls")},
        {name + " S, garbage", target, behindS(act::endless("x")), s("tls"), s("NOT_TLS"), s("wrong-service")},
        {name + " S, drips its flight", target, drippingFlight(true), s("tls"), s("DEADLINE"), s("server-hung")},
        {name + " S, stalls behind ServerHello", target, helloThen(true, act::silent), s("tls"), s("DEADLINE"),
         s("server-hung")},
    };
}

} // namespace

QList<HostileRow> connectionRows()
{
    return tcpRows() + tlsRows("tls", tls) + tlsRows("https", https) + sslRequestRows("tls starttls", startTls) +
           sslRequestRows("postgres", postgres);
}

} // namespace bridgewatch::test
