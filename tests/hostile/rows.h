// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/hostile/looks.h"
#include "tests/support/hostile_server.h"

namespace bridgewatch::test {

// A server that misbehaves and what a look at it should say.
struct HostileRow {
    QByteArray name;
    std::function<Target(quint16)> target;
    HostileServer::Behaviour behaviour; // null: never accepts, and the kernel drops what comes
    QString stage;                      // empty: the look is well
    QString codes;    // "CLOSED|ECONNRESET" where the kernel's timing decides; empty: the look is well
    QString scenario; // the first one; empty: not asked
};

[[nodiscard]] QList<HostileRow> connectionRows();
[[nodiscard]] QList<HostileRow> httpRows();
[[nodiscard]] QList<HostileRow> postgresRows();

// Behaviours that several kinds meet.
namespace act {
void silent(Peer &peer);
void reset(Peer &peer);
void close(Peer &peer);
void halfOpen(Peer &peer);
[[nodiscard]] HostileServer::Behaviour saying(const QByteArray &bytes); // at once, then silent
[[nodiscard]] HostileServer::Behaviour endless(const QByteArray &bytes);
[[nodiscard]] HostileServer::Behaviour dripping(const QByteArray &bytes);
} // namespace act

} // namespace bridgewatch::test
