// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/ssh_worker.h"

namespace bridgewatch {

// A TCP connection that the host makes (RFC 4254, 7.2, direct-tcpip), and the way from it to a
// socket of ours. It answers when the host has connected, or why it could not: the codes are those
// of a connect from there, as far as the server's words tell (OpenSSH's are strerror(3)'s and
// gai_strerror(3)'s), else SshProhibited or Protocol. Then it waits for attach(), carries bytes both
// ways, and ends with either side; abandoned, it ends at once.
class SshTunnel final : public SshJob {
public:
    SshTunnel(SshWorker &worker, QString host, quint16 port, Deadline deadline)
        : SshJob(deadline), m_worker(worker), m_host(std::move(host)), m_port(port)
    {
    }
    [[nodiscard]] bool step(ssh_session session) override;
    void end(const Error &why) override;
    [[nodiscard]] bool giveUp(const Error &why) override;
    void watch(std::vector<pollfd> &watched) const override;
    [[nodiscard]] bool isTimed() const override { return m_state != State::Carrying && !m_isGivenUp; }

    // Gives the tunnel our end: a connected, non-blocking socket. The host's thread has to be woken.
    void attach(Socket socket);

private:
    enum class State { New, Opening, Waiting, Carrying };

    [[nodiscard]] bool open(ssh_session session);
    [[nodiscard]] bool carry();
    [[nodiscard]] bool carryIn();  // from the host; false: over
    [[nodiscard]] bool carryOut(); // to the host; false: over
    void close();

    SshWorker &m_worker;
    QString m_host;
    quint16 m_port;
    int m_number = 0; // of the channel
    int m_tries = 0;
    State m_state = State::New;
    ssh_channel m_channel = nullptr;
    QByteArray m_in;  // came from the host, waits for our socket
    QByteArray m_out; // came from our socket, waits for the host
    bool m_inEnded = false;
    bool m_isGivenUp = false; // closes as soon as it is open
    mutable std::mutex m_socketMutex;
    Socket m_given; // under m_socketMutex, until the thread takes it
    Socket m_socket;
};

// What a server's reason for not opening a channel says; `channel` is the one that it is about.
struct TunnelFailure {
    int channel = 0;
    Error error;
};
[[nodiscard]] TunnelFailure tunnelFailure(const QByteArray &libsshError);

} // namespace bridgewatch
