// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QtGlobal>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace bridgewatch::test {

class HostileServer;

// One connection as the server sees it. Blocking; every call ends when the client has left or the
// server is being destroyed, and then answers false or with what it has.
class Peer {
public:
    Peer(int descriptor, HostileServer &server) : m_descriptor(descriptor), m_server(server) {}

    bool say(const QByteArray &bytes);
    void sayForEver(const QByteArray &bytes);
    void drip(const QByteArray &bytes,
              std::chrono::milliseconds every = std::chrono::milliseconds(50)); // again and again
    QByteArray hear(qsizetype count);
    QByteArray hearUntil(const QByteArray &mark); // at most 64 KiB
    void stayUntilClientLeaves();                 // silent; takes in what comes
    void stopTalking();                           // half-open: the client sees the end, and may talk on
    void reset();                                 // RST instead of FIN when the behaviour returns
    void note(const QByteArray &bytes);           // adds to what the server has heard
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    HostileServer &m_server;
};

// A server on 127.0.0.1 (or ::1) that behaves as told, one thread per connection. Returning from
// the behaviour closes the connection. Destroying the server ends them all.
class HostileServer {
public:
    using Behaviour = std::function<void(Peer &)>;

    explicit HostileServer(Behaviour behaviour, bool onIpv6 = false);
    ~HostileServer();
    HostileServer(const HostileServer &) = delete;
    HostileServer &operator=(const HostileServer &) = delete;

    void end(); // ends every connection and waits for their threads; what was heard stays

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] QByteArray heard() const; // what `hear`, `hearUntil` and `note` took in, of all connections

private:
    friend class Peer;
    void acceptAll();
    void serve(int descriptor);
    bool pause(std::chrono::milliseconds span); // false: being destroyed

    Behaviour m_behaviour;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_accepted = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::set<int> m_open;
    QByteArray m_heard;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

// The whole answer of a web server that closes the connection behind it.
[[nodiscard]] QByteArray webAnswer(const QByteArray &statusLine, const QByteArray &body,
                                   const QByteArray &headers = {});
// Hears a request's head, and says this.
[[nodiscard]] HostileServer::Behaviour answeringWith(const QByteArray &bytes);

// A listener that never accepts and whose queue is full: the kernel drops every further SYN.
class DeafListener {
public:
    DeafListener();
    ~DeafListener();
    DeafListener(const DeafListener &) = delete;
    DeafListener &operator=(const DeafListener &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isDeaf() const { return m_deaf; } // false: the queue could not be filled

private:
    int m_listener = -1;
    quint16 m_port = 0;
    bool m_deaf = false;
    std::vector<int> m_fillers;
};

// A port of 127.0.0.1 on which nothing listens, and which nothing else is given meanwhile.
class ClosedPort {
public:
    ClosedPort();
    ~ClosedPort();
    ClosedPort(const ClosedPort &) = delete;
    ClosedPort &operator=(const ClosedPort &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace bridgewatch::test
