// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/attempt.h"
#include "core/links/socket.h"

#include <QHostAddress>

namespace bridgewatch {

// The stage `dns`: the addresses of a name in the order of getaddrinfo(3) (RFC 6724). A literal
// address is returned as it is. Lookups run on at most `resolverThreads` worker threads of the
// process; one that outlives its deadline is left to end by itself, so that nobody waits for a
// dead name server, at exit neither. The code of a failure is EAI_*, Deadline or Stopped.
inline constexpr int resolverThreads = 16;
QCoro::Task<Result<QList<QHostAddress>>> resolve(QString host, Attempt &attempt);

} // namespace bridgewatch
