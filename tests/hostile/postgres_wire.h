// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/hostile_server.h"

#include <QList>
#include <QPair>

// The server's side of PostgreSQL's protocol 3.0 (manual, "Message Formats"), as far as a server
// that means harm needs it.
namespace bridgewatch::test::wire {

[[nodiscard]] QByteArray number(qint32 value); // big-endian
[[nodiscard]] QByteArray message(char type, const QByteArray &body);
[[nodiscard]] QByteArray lying(char type, qint32 length, const QByteArray &body = {}); // its length is not its length
[[nodiscard]] QByteArray authenticationOk();
[[nodiscard]] QByteArray cleartextPasswordRequest();
[[nodiscard]] QByteArray parameter(const QByteArray &name, const QByteArray &value);
[[nodiscard]] QByteArray readyForQuery();
[[nodiscard]] QByteArray errorResponse(const QByteArray &sqlState, const QByteArray &text,
                                       const QByteArray &routine = "Hostile");
[[nodiscard]] QByteArray notice(const QByteArray &text);
[[nodiscard]] QByteArray commandComplete(const QByteArray &tag);
[[nodiscard]] QByteArray rowDescription(const QList<QByteArray> &names);
[[nodiscard]] QByteArray dataRow(const QList<QByteArray> &values);

// Takes in the startup packet.
void hearStartup(Peer &peer);
// Takes in one typed message.
void hearMessage(Peer &peer);
// Lets the client in without a password; false: it has left.
bool letIn(Peer &peer);

} // namespace bridgewatch::test::wire
