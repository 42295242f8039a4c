// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_server.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bridgewatch::test {
namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

quint16 bindLoopback(int descriptor, bool onIpv6)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_in);
    if (onIpv6) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_addr = in6addr_loopback;
        length = sizeof six;
        std::memcpy(&storage, &six, sizeof six);
    } else {
        const sockaddr_in four = loopback(0);
        std::memcpy(&storage, &four, sizeof four);
    }
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&storage), length) != 0)
        qFatal("bind: %s", std::strerror(errno));
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&storage), &length);
    in_port_t port = 0; // at the same place in both families
    std::memcpy(&port, reinterpret_cast<const char *>(&storage) + offsetof(sockaddr_in, sin_port), sizeof port);
    return ntohs(port);
}

} // namespace

bool Peer::say(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

void Peer::sayForEver(const QByteArray &bytes)
{
    while (say(bytes)) {
    }
}

void Peer::drip(const QByteArray &bytes, std::chrono::milliseconds every)
{
    for (qsizetype i = 0; say(bytes.mid(i % bytes.size(), 1)); ++i) {
        if (!m_server.pause(every))
            return;
    }
}

QByteArray Peer::hear(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < count) {
        const ssize_t got = ::recv(m_descriptor, bytes.data() + have, static_cast<size_t>(count - have), 0);
        if (got <= 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    note(bytes);
    return bytes;
}

QByteArray Peer::hearUntil(const QByteArray &mark)
{
    constexpr qsizetype limit = 64 * 1024;
    QByteArray bytes;
    while (!bytes.endsWith(mark) && bytes.size() < limit) {
        char byte = 0;
        if (::recv(m_descriptor, &byte, 1, 0) != 1)
            break;
        bytes.append(byte);
    }
    note(bytes);
    return bytes;
}

void Peer::stayUntilClientLeaves()
{
    std::array<char, 4096> buffer;
    ssize_t count = 0;
    while ((count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0)) > 0)
        note(QByteArray(buffer.data(), static_cast<qsizetype>(count)));
}

void Peer::stopTalking()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void Peer::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

void Peer::note(const QByteArray &bytes)
{
    constexpr qsizetype keep = 256 * 1024;
    const std::lock_guard lock(m_server.m_mutex);
    if (m_server.m_heard.size() < keep)
        m_server.m_heard.append(bytes);
}

HostileServer::HostileServer(Behaviour behaviour, bool onIpv6) : m_behaviour(std::move(behaviour))
{
    m_listener = ::socket(onIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_port = bindLoopback(m_listener, onIpv6);
    ::listen(m_listener, 128);
    m_acceptor = std::thread([this] { acceptAll(); });
}

HostileServer::~HostileServer()
{
    end();
}

void HostileServer::end()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_ending, true))
            return;
        for (const int descriptor : m_open)
            ::shutdown(descriptor, SHUT_RDWR);
    }
    m_wake.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
}

QByteArray HostileServer::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

bool HostileServer::pause(std::chrono::milliseconds span)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, span, [this] { return m_ending; });
}

void HostileServer::acceptAll()
{
    while (true) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (descriptor < 0 || m_ending) {
            if (descriptor >= 0)
                ::close(descriptor);
            return;
        }
        ++m_accepted;
        m_open.insert(descriptor);
        m_threads.emplace_back([this, descriptor] { serve(descriptor); });
    }
}

void HostileServer::serve(int descriptor)
{
    // OpenSSL writes without MSG_NOSIGNAL: the signal stays with this thread and says nothing.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    Peer peer(descriptor, *this);
    m_behaviour(peer);
    const std::lock_guard lock(m_mutex);
    m_open.erase(descriptor);
    ::close(descriptor);
}

QByteArray webAnswer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

HostileServer::Behaviour answeringWith(const QByteArray &bytes)
{
    return [bytes](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        peer.say(bytes);
    };
}

DeafListener::DeafListener()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_port = bindLoopback(m_listener, false);
    ::listen(m_listener, 0);
    const sockaddr_in to = loopback(m_port);
    constexpr int enough = 8; // Linux lets one more in than the backlog says
    constexpr int atOnceMs = 100;
    for (int i = 0; i < enough && !m_deaf; ++i) {
        const int filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        m_fillers.push_back(filler);
        ::connect(filler, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        pollfd connected{filler, POLLOUT, 0};
        m_deaf = ::poll(&connected, 1, atOnceMs) == 0;
    }
}

DeafListener::~DeafListener()
{
    for (const int filler : m_fillers)
        ::close(filler);
    ::close(m_listener);
}

ClosedPort::ClosedPort()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_port = bindLoopback(m_socket, false);
}

ClosedPort::~ClosedPort()
{
    ::close(m_socket);
}

} // namespace bridgewatch::test
