// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/event_table.h"
#include "core/journal/text_export.h"

#include <QSet>

namespace bridgewatch {

// Something in a journal that is not as it was written.
struct JournalFault {
    enum class Where {
        File,   // SQLite finds incidents.db damaged
        Chain,  // an event is changed, missing, or not the one that followed
        Head,   // the end of the chain is not what was last written
        Export, // incidents.jsonl
    };

    Where where = Where::Chain;
    qint64 sequence = 0; // 0: of no event in particular
    QString incident;    // empty where it cannot be told
    QString text;        // one sentence

    bool operator==(const JournalFault &) const = default;
};

[[nodiscard]] QString faultPlaceName(JournalFault::Where where);

// What a look at all of a journal found.
struct Survey {
    // Of each, so many; `events` and the rest are of all of them.
    static constexpr qsizetype faultLimit = 1'000;

    QList<JournalFault> faults;
    QStringList remarks; // what is no fault: one sentence each
    qint64 events = 0;
    QMap<QString, qint64> incidents; // to the sequence of each one's last event
    qint64 last = 0;
    QByteArray lastHash;
    std::optional<JournalHead> head;
    qint64 exportedTo = 0; // the last sequence in the export

    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }
    [[nodiscard]] bool has(JournalFault::Where where) const;
};

// Reads everything and writes nothing, whoever writes meanwhile. What it could not read is a fault.
[[nodiscard]] Survey survey(const Store &store, const TextExport &text);
// The same where there is no database to be read, and why.
[[nodiscard]] Survey surveyWithout(const TextExport &text, const QString &why);

} // namespace bridgewatch
