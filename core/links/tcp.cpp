// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/tcp.h"

#include "core/links/doorway.h"
#include "core/links/ssh_link.h"

#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
};

// Of a link-local address: "eth0" or "2" (RFC 4007, section 11); 0 when there is no such interface.
unsigned zoneIndex(const QString &zone)
{
    const unsigned named = ::if_nametoindex(zone.toLocal8Bit().constData());
    return named != 0 ? named : zone.toUInt();
}

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &in, sizeof in);
        result.length = sizeof in;
    } else {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in.sin6_addr, &bytes, sizeof bytes);
        in.sin6_scope_id = zoneIndex(address.scopeId());
        std::memcpy(&result.storage, &in, sizeof in);
        result.length = sizeof in;
    }
    return result;
}

int pendingError(int descriptor)
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

// Whether a connection that was begun is made, or has failed, already: on loopback it mostly is by then.
bool isSettled(int descriptor)
{
    pollfd polled{descriptor, POLLOUT, 0};
    return ::poll(&polled, 1, 0) > 0;
}

QCoro::Task<Result<Socket>> connectOne(QHostAddress address, quint16 port, Limits limits)
{
    const SocketAddress to = socketAddress(address, port);
    Socket socket(::socket(to.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        co_return fail(FailureCode::ofErrno(errno), QString::fromLocal8Bit(std::strerror(errno)));
    int error = 0;
    if (::connect(socket.descriptor(), reinterpret_cast<const sockaddr *>(&to.storage), to.length) != 0)
        error = errno;
    if (error == EINPROGRESS && !isSettled(socket.descriptor())) {
        Readiness ready(socket.descriptor(), Ready::ToWrite, limits);
        const Wait::Woken woken = co_await ready;
        if (woken != Wait::Woken::Signalled)
            co_return fail(codeOf(woken), {});
    }
    if (error == EINPROGRESS)
        error = pendingError(socket.descriptor());
    if (error != 0)
        co_return fail(FailureCode::ofErrno(error), QString::fromLocal8Bit(std::strerror(error)));
    co_return socket;
}

struct Ends {
    Socket near;
    Socket far;
};

// What one end is given comes out at the other. Over TCP: libcurl knows no other kind of socket.
QCoro::Task<Result<Ends>> connectedPair(Limits limits)
{
    Result<Doorway> door = Doorway::open();
    if (!door)
        co_return tl::make_unexpected(door.error());
    Result<Socket> near = co_await connectOne(door->address(), door->port(), limits);
    if (!near)
        co_return tl::make_unexpected(near.error());
    Result<Socket> far = co_await door->admit(near->descriptor(), limits);
    if (!far)
        co_return tl::make_unexpected(far.error());
    co_return Ends{std::move(*near), std::move(*far)};
}

QCoro::Task<Result<TcpConnection>> connectVia(SshLink &host, QString name, quint16 port, Attempt &attempt)
{
    const Result<std::shared_ptr<SshTunnel>> tunnel = co_await host.tunnel(name, port, attempt);
    if (!tunnel)
        co_return tl::make_unexpected(tunnel.error());
    Result<Ends> ends = co_await connectedPair(attempt.limits);
    if (!ends) {
        host.giveUp(*tunnel);
        attempt.ladder.fail(ends.error().code);
        co_return tl::make_unexpected(ends.error());
    }
    host.attach(*tunnel, std::move(ends->far));
    attempt.ladder.pass();
    co_return TcpConnection{std::move(ends->near), {}};
}

} // namespace

Deadline shareOf(const Deadline &whole, qsizetype index, qsizetype count)
{
    return Deadline::in(whole.remaining() / (count - index));
}

QCoro::Task<Result<TcpConnection>> connectTcp(QList<QHostAddress> addresses, quint16 port, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Tcp);
    Error last;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QHostAddress address = addresses.at(i);
        const Limits share{shareOf(attempt.limits.deadline, i, addresses.size()), attempt.limits.stop};
        Result<Socket> socket = co_await connectOne(address, port, share);
        if (socket) {
            attempt.ladder.pass();
            co_return TcpConnection{std::move(*socket), address};
        }
        last = socket.error();
        attempt.addresses.append(QStringLiteral("%1: %2").arg(address.toString(), last.code.toString()));
        if (last.code.is(FailureCode::Family::Stopped))
            break;
    }
    attempt.ladder.fail(last.code);
    co_return tl::make_unexpected(last);
}

QCoro::Task<Result<TcpConnection>> connectTcp(QString host, quint16 port, Attempt &attempt)
{
    if (attempt.via) {
        Result<TcpConnection> connection = co_await connectVia(*attempt.via, host, port, attempt);
        co_return connection;
    }
    const Result<QList<QHostAddress>> addresses = co_await resolve(host, attempt);
    if (!addresses)
        co_return tl::make_unexpected(addresses.error());
    Result<TcpConnection> connection = co_await connectTcp(*addresses, port, attempt);
    co_return connection;
}

} // namespace bridgewatch
