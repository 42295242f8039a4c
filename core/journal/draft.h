// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_file.h"

namespace bridgewatch {

// Events of one incident on their way in. Their sequence is 0 until they have one.
struct JournalFile::Draft {
    QList<StoredEvent> events;
    std::optional<qint64> expected;
    bool isFirst = false; // of its incident, which has no id yet

    [[nodiscard]] static Result<Draft> of(const QList<NewEvent> &events, bool isFirst, std::optional<qint64> expected);

    // Bytes that their lines take at most.
    [[nodiscard]] qint64 room() const
    {
        constexpr qint64 ends = 128; // sequences and hashes that are not there yet
        qint64 bytes = 0;
        for (const StoredEvent &event : events)
            bytes += lineOf(event).size() + 2 * noHash().size() * 2 + ends;
        return bytes;
    }
};

} // namespace bridgewatch
