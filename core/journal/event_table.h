// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/stored_event.h"
#include "core/store/store.h"

namespace bridgewatch {

// How incidents.db is opened. Its triggers let nobody change or delete an event, or put one before the last.
[[nodiscard]] StoreOptions journalFile(const QString &path);

// What the whole chain ends with; written with each event, in the same transaction.
struct JournalHead {
    qint64 sequence = 0;
    QByteArray hash = noHash();
    qint64 count = 0;
    qint64 exported = 0; // the copy had all up to this one when the last was written

    bool operator==(const JournalHead &) const = default;
};

// Nothing where the record is missing.
[[nodiscard]] Result<std::optional<JournalHead>> readHead(const Store &store);
[[nodiscard]] Result<void> writeHead(const Store &store, const JournalHead &head);

// In the order of their sequence. `which` is SQL behind WHERE, or empty.
[[nodiscard]] Result<void> eachEvent(const Store &store, const QString &which, const QVariantList &values,
                                     const std::function<void(const StoredEvent &)> &event);
[[nodiscard]] Result<QList<StoredEvent>> readEvents(const Store &store, const QString &which = {},
                                                    const QVariantList &values = {});
[[nodiscard]] Result<void> insertEvent(const Store &store, const StoredEvent &event);

} // namespace bridgewatch
