// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/doorway.h"

#include <QDir>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

tl::unexpected<Error> failErrno()
{
    return fail(FailureCode::ofErrno(errno), QString::fromLocal8Bit(std::strerror(errno)));
}

sockaddr_in nameOf(int descriptor)
{
    sockaddr_in name{};
    socklen_t length = sizeof name;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&name), &length);
    return name;
}

// Whether a socket of this process has this port of loopback.
bool isOurs(quint16 port)
{
    const QStringList entries = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files);
    return std::any_of(entries.begin(), entries.end(), [port](const QString &entry) {
        const sockaddr_in name = nameOf(entry.toInt());
        return name.sin_family == AF_INET && name.sin_addr.s_addr == htonl(INADDR_LOOPBACK) && name.sin_port == port;
    });
}

} // namespace

Result<Doorway> Doorway::open()
{
    Socket listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    constexpr int few = 4;
    if (!listener.isOpen() ||
        ::bind(listener.descriptor(), reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0 ||
        ::listen(listener.descriptor(), few) != 0)
        return failErrno();
    const quint16 port = ntohs(nameOf(listener.descriptor()).sin_port);
    return Doorway(std::move(listener), port);
}

QCoro::Task<Result<Socket>> Doorway::admit(int client, Limits limits)
{
    return admitIf([client](quint16 port) { return port == nameOf(client).sin_port; }, limits);
}

QCoro::Task<Result<Socket>> Doorway::admitOwn(Limits limits)
{
    return admitIf(isOurs, limits);
}

QCoro::Task<Result<Socket>> Doorway::admitIf(std::function<bool(quint16 port)> isMeant, Limits limits)
{
    while (true) {
        Readiness ready(m_listener.descriptor(), Ready::ToRead, limits);
        const Wait::Woken woken = co_await ready;
        if (woken != Wait::Woken::Signalled)
            co_return fail(codeOf(woken), {});
        sockaddr_in peer{};
        socklen_t length = sizeof peer;
        Socket admitted(::accept4(m_listener.descriptor(), reinterpret_cast<sockaddr *>(&peer), &length,
                                  SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!admitted.isOpen() || !isMeant(peer.sin_port))
            continue;
        constexpr int on = 1;
        ::setsockopt(admitted.descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_listener = Socket();
        co_return admitted;
    }
}

} // namespace bridgewatch
