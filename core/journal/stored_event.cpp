// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stored_event.h"

#include "core/model/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace bridgewatch {
namespace {

constexpr QByteArrayView payloadMark = ",\"payload\":";

void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    std::array<char, 8> length{};
    qToBigEndian(static_cast<quint64>(part.size()), length.data());
    hash.addData(QByteArrayView(length.data(), 8));
    hash.addData(part);
}

QByteArray quoted(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QDateTime momentOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

StoredEvent fromHeader(const QJsonObject &header)
{
    const auto text = [&](const char *key) { return header[QLatin1String(key)].toString().toUtf8(); };
    StoredEvent event;
    event.sequence = header[QLatin1String("sequence")].toInteger();
    event.id = text("id");
    event.incident = text("incident");
    event.at = QDateTime::fromString(header[QLatin1String("at")].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    event.who = text("who");
    event.kind = text("kind");
    event.previous = QByteArray::fromHex(text("previous"));
    event.hash = QByteArray::fromHex(text("hash"));
    return event;
}

} // namespace

QByteArray noHash()
{
    return QByteArray(32, '\0');
}

QByteArray hashOf(const StoredEvent &event)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, "bridgewatch event 1");
    addPart(hash, event.previous);
    addPart(hash, QByteArray::number(event.sequence));
    addPart(hash, event.id);
    addPart(hash, event.incident);
    addPart(hash, QByteArray::number(event.at));
    addPart(hash, event.who);
    addPart(hash, event.kind);
    addPart(hash, event.payload);
    return hash.result();
}

bool holdsTogether(const StoredEvent &event)
{
    return event.hash == hashOf(event);
}

Event toEvent(const StoredEvent &stored)
{
    return {stored.sequence,
            QString::fromUtf8(stored.id),
            QString::fromUtf8(stored.incident),
            momentOf(stored.at),
            QString::fromUtf8(stored.who),
            QString::fromUtf8(stored.kind),
            QJsonDocument::fromJson(stored.payload).object(),
            stored.previous,
            stored.hash};
}

QByteArray lineOf(const StoredEvent &event)
{
    return "{\"sequence\":" + QByteArray::number(event.sequence) + ",\"id\":" + quoted(event.id) +
           ",\"incident\":" + quoted(event.incident) + ",\"at\":\"" + rfc3339(momentOf(event.at)).toLatin1() +
           "\",\"who\":" + quoted(event.who) + ",\"kind\":" + quoted(event.kind) + ",\"previous\":\"" +
           event.previous.toHex() + "\",\"hash\":\"" + event.hash.toHex() + '"' + payloadMark.toByteArray() +
           event.payload + '}';
}

std::optional<StoredEvent> eventIn(QByteArrayView line)
{
    // Nothing before it holds these bytes: a quote within a text is written with a backslash.
    const qsizetype mark = line.indexOf(payloadMark);
    if (mark < 0 || line.size() > StoredEvent::lineLimit || !line.endsWith('}'))
        return std::nullopt;
    const QByteArray header = line.first(mark).toByteArray() + '}';
    StoredEvent event = fromHeader(QJsonDocument::fromJson(header).object());
    event.payload = line.sliced(mark + payloadMark.size()).chopped(1).toByteArray();
    const bool isRight = event.sequence > 0 && event.sequence <= StoredEvent::sequenceLimit && holdsTogether(event) &&
                         lineOf(event) == line;
    return isRight ? std::optional(event) : std::nullopt;
}

} // namespace bridgewatch
