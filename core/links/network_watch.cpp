// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/network_watch.h"

#include <QSocketNotifier>
#include <array>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bridgewatch {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent), m_socket(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (m_socket < 0 || bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    auto *notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &NetworkWatch::drain);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &NetworkWatch::changed);
}

NetworkWatch::~NetworkWatch()
{
    if (m_socket >= 0)
        close(m_socket);
}

void NetworkWatch::drain()
{
    // What changed does not matter; ENOBUFS (more than fits) means that something did.
    std::array<char, 8192> message{};
    while (recv(m_socket, message.data(), message.size(), 0) > 0) {
    }
    m_settled.start();
}

} // namespace bridgewatch
