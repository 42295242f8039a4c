// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/socket.h"

#include <QHostAddress>
#include <functional>

namespace bridgewatch {

// A listener on loopback for a client in this process that insists on making a TCP connection of
// its own. It lets in exactly that one, known by its port: others that knock are turned away.
class Doorway {
public:
    [[nodiscard]] static Result<Doorway> open();

    [[nodiscard]] static QHostAddress address() { return QHostAddress(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 port() const { return m_port; }
    // The same for a client of this process that does not show its socket before it has connected.
    QCoro::Task<Result<Socket>> admitOwn(Limits limits);
    // Our end of the connection that `client`, which is connecting to the door, has made;
    // non-blocking.
    QCoro::Task<Result<Socket>> admit(int client, Limits limits);

private:
    QCoro::Task<Result<Socket>> admitIf(std::function<bool(quint16 port)> isMeant, Limits limits);
    Doorway(Socket listener, quint16 port) : m_listener(std::move(listener)), m_port(port) {}

    Socket m_listener;
    quint16 m_port;
};

} // namespace bridgewatch
