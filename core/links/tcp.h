// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/resolver.h"

namespace bridgewatch {

struct TcpConnection {
    Socket socket;
    QHostAddress peer; // null behind a host, which resolves the name by itself
};

// The stage `tcp`: connects to the first of `addresses` that accepts, one after the other, each
// with its share of the time that is left. The code of a failure is that of the last one tried,
// from SO_ERROR; attempt.addresses names each.
QCoro::Task<Result<TcpConnection>> connectTcp(QList<QHostAddress> addresses, quint16 port, Attempt &attempt);

// dns and tcp, from where the attempt is made.
QCoro::Task<Result<TcpConnection>> connectTcp(QString host, quint16 port, Attempt &attempt);

// The share of the time left that the address at `index` of `count` may use.
[[nodiscard]] Deadline shareOf(const Deadline &whole, qsizetype index, qsizetype count);

} // namespace bridgewatch
