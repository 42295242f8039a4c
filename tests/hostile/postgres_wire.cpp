// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/postgres_wire.h"

#include <QtEndian>

namespace bridgewatch::test::wire {
namespace {

QByteArray shortNumber(qsizetype value)
{
    const auto big = qToBigEndian(static_cast<qint16>(value));
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray field(char type, const QByteArray &value)
{
    return QByteArray(1, type) + value + QByteArray(1, '\0');
}

void hearBody(Peer &peer)
{
    const QByteArray length = peer.hear(sizeof(qint32));
    constexpr qint32 sane = 64 * 1024;
    if (length.size() == sizeof(qint32))
        peer.hear(qBound(0, qFromBigEndian<qint32>(length.constData()) - 4, sane));
}

} // namespace

QByteArray number(qint32 value)
{
    const auto big = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray lying(char type, qint32 length, const QByteArray &body)
{
    return QByteArray(1, type) + number(length) + body;
}

QByteArray message(char type, const QByteArray &body)
{
    return lying(type, static_cast<qint32>(body.size()) + 4, body);
}

QByteArray authenticationOk()
{
    return message('R', number(0));
}

QByteArray cleartextPasswordRequest()
{
    constexpr qint32 cleartext = 3;
    return message('R', number(cleartext));
}

QByteArray parameter(const QByteArray &name, const QByteArray &value)
{
    return message('S', name + '\0' + value + '\0');
}

QByteArray readyForQuery()
{
    return message('Z', "I");
}

QByteArray errorResponse(const QByteArray &sqlState, const QByteArray &text, const QByteArray &routine)
{
    const QByteArray code = sqlState.isEmpty() ? QByteArray() : field('C', sqlState);
    return message('E', field('S', "FATAL") + field('V', "FATAL") + code + field('M', text) + field('F', "hostile.c") +
                            field('L', "1") + field('R', routine) + QByteArray(1, '\0'));
}

QByteArray notice(const QByteArray &text)
{
    return message('N', field('S', "NOTICE") + field('V', "NOTICE") + field('C', "00000") + field('M', text) +
                            QByteArray(1, '\0'));
}

QByteArray commandComplete(const QByteArray &tag)
{
    return message('C', tag + '\0');
}

QByteArray rowDescription(const QList<QByteArray> &names)
{
    constexpr qint32 textType = 25;
    QByteArray body = shortNumber(names.size());
    for (const QByteArray &name : names)
        body +=
            name + '\0' + number(0) + shortNumber(0) + number(textType) + shortNumber(-1) + number(-1) + shortNumber(0);
    return message('T', body);
}

QByteArray dataRow(const QList<QByteArray> &values)
{
    QByteArray body = shortNumber(values.size());
    for (const QByteArray &value : values)
        body += number(static_cast<qint32>(value.size())) + value;
    return message('D', body);
}

void hearStartup(Peer &peer)
{
    hearBody(peer);
}

void hearMessage(Peer &peer)
{
    peer.hear(1);
    hearBody(peer);
}

bool letIn(Peer &peer)
{
    hearStartup(peer);
    return peer.say(authenticationOk() + parameter("server_version", "15.0") + parameter("client_encoding", "UTF8") +
                    readyForQuery());
}

} // namespace bridgewatch::test::wire
