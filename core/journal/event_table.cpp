// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event_table.h"

namespace bridgewatch {

StoreOptions journalFile(const QString &path)
{
    StoreOptions options;
    options.path = path;
    options.applicationId = 0x42574a31; // "BWJ1"
    options.journal = StoreOptions::Journal::Rollback;
    options.migrations = {{
        QStringLiteral("CREATE TABLE event (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                       "incident TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, "
                       "payload TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX event_incident ON event (incident, sequence)"),
        QStringLiteral("CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL, "
                       "hash BLOB NOT NULL, count INTEGER NOT NULL, exported INTEGER NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO head VALUES (1, 0, zeroblob(32), 0, 0)"),
        QStringLiteral("CREATE TRIGGER event_stays BEFORE UPDATE ON event "
                       "BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END"),
        QStringLiteral("CREATE TRIGGER event_lasts BEFORE DELETE ON event "
                       "BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END"),
        QStringLiteral("CREATE TRIGGER event_follows BEFORE INSERT ON event "
                       "WHEN NEW.sequence <= (SELECT ifnull(max(sequence), 0) FROM event) "
                       "BEGIN SELECT RAISE(ABORT, 'an event comes after the last'); END"),
    }};
    return options;
}

Result<std::optional<JournalHead>> readHead(const Store &store)
{
    std::optional<JournalHead> head;
    const Result<void> read =
        store.each(QStringLiteral("SELECT sequence, hash, count, exported FROM head WHERE one = 1"), {},
                   [&](const QSqlQuery &row) {
                       head = JournalHead{row.value(0).toLongLong(), row.value(1).toByteArray(),
                                          row.value(2).toLongLong(), row.value(3).toLongLong()};
                   });
    if (!read)
        return tl::make_unexpected(read.error());
    return head;
}

Result<void> writeHead(const Store &store, const JournalHead &head)
{
    const auto ran = store.query(
        QStringLiteral("INSERT OR REPLACE INTO head (one, sequence, hash, count, exported) VALUES (1, ?, ?, ?, ?)"),
        {head.sequence, head.hash, head.count, head.exported});
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

// Texts are read as the bytes that they are: Qt would mend what is not UTF-8, and the hash is of the bytes.
Result<void> eachEvent(const Store &store, const QString &which, const QVariantList &values,
                       const std::function<void(const StoredEvent &)> &event)
{
    const QString where = which.isEmpty() ? QString() : QStringLiteral(" WHERE ") + which;
    return store.each(
        QStringLiteral("SELECT sequence, CAST(id AS BLOB), CAST(incident AS BLOB), at, CAST(who AS BLOB), "
                       "CAST(kind AS BLOB), CAST(payload AS BLOB), previous, hash FROM event") +
            where + QStringLiteral(" ORDER BY sequence"),
        values, [&](const QSqlQuery &row) {
            const auto bytes = [&](int column) { return row.value(column).toByteArray(); };
            event({row.value(0).toLongLong(), bytes(1), bytes(2), row.value(3).toLongLong(), bytes(4), bytes(5),
                   bytes(6), bytes(7), bytes(8)});
        });
}

Result<QList<StoredEvent>> readEvents(const Store &store, const QString &which, const QVariantList &values)
{
    QList<StoredEvent> events;
    const Result<void> read = eachEvent(store, which, values, [&](const StoredEvent &event) { events.append(event); });
    return read ? Result<QList<StoredEvent>>(events) : tl::make_unexpected(read.error());
}

Result<void> insertEvent(const Store &store, const StoredEvent &event)
{
    const auto bytes = [](const QByteArray &text) { return text.isNull() ? QByteArray("") : text; }; // not NULL
    const auto ran = store.query(
        QStringLiteral("INSERT INTO event (sequence, id, incident, at, who, kind, payload, previous, hash) VALUES "
                       "(?, CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                       "?, ?)"),
        {event.sequence, bytes(event.id), bytes(event.incident), event.at, bytes(event.who), bytes(event.kind),
         bytes(event.payload), bytes(event.previous), bytes(event.hash)});
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

} // namespace bridgewatch
