// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/event.h"

#include <QByteArrayView>

namespace bridgewatch {

// An event byte for byte as it stands in incidents.db and in incidents.jsonl, hashed as it stands.
struct StoredEvent {
    // Of a line of incidents.jsonl. No event is as long: its payload and its words are bounded.
    static constexpr qsizetype lineLimit = 512 * 1024;
    static constexpr qint64 sequenceLimit = 1'000'000'000'000;

    qint64 sequence = 0;
    QByteArray id;
    QByteArray incident;
    qint64 at = 0; // milliseconds since 1970, UTC
    QByteArray who;
    QByteArray kind;
    QByteArray payload; // one JSON object, compact
    QByteArray previous;
    QByteArray hash;

    bool operator==(const StoredEvent &) const = default;
};

// What stands before the first event.
[[nodiscard]] QByteArray noHash();

// SHA-256 over "bridgewatch event 1" and then previous, sequence, id, incident, at, who, kind and payload: each as its
// length in eight bytes, big end first, and its bytes; numbers in decimal.
[[nodiscard]] QByteArray hashOf(const StoredEvent &event);
// Its hash is that of what it says.
[[nodiscard]] bool holdsTogether(const StoredEvent &event);

[[nodiscard]] Event toEvent(const StoredEvent &stored);

// A line of the export, without its end: one JSON object, hashes in hexadecimal, the payload last.
[[nodiscard]] QByteArray lineOf(const StoredEvent &event);
// Nothing unless lineOf() writes exactly these bytes and the event holds together.
[[nodiscard]] std::optional<StoredEvent> eventIn(QByteArrayView line);

} // namespace bridgewatch
