// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/survey.h"

namespace bridgewatch {

// Whether a journal is as it was written. Who can write both files and works out every hash anew is not found out: for
// that a hash must be kept elsewhere, and `hash` is what to keep.
struct Verification {
    QList<JournalFault> faults; // at most Survey::faultLimit; of an incident, those that touch it
    QStringList remarks;        // no faults: what the next event will mend
    qint64 events = 0;
    qsizetype incidents = 0;
    QByteArray hash; // of the last event

    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }
};

// Whether there is a journal at `path`, or the copy of one; an error where that cannot be seen.
[[nodiscard]] Result<bool> isJournalThere(const QString &path);

// Of the whole journal at `path`, or of one incident: what touches it, and every break of the chain before its last
// event. Writes nothing, and may run while others write. Blocks. Where there is no journal yet, all is well and
// `events` is 0. ENOENT: the journal has no such incident, and nothing that would explain it.
[[nodiscard]] Result<Verification> verifyJournal(const QString &path, const std::optional<QString> &incident = {});

// The events of an incident, or all, from the file at `path`, which is only read. Blocks.
[[nodiscard]] Result<QList<Event>> readJournal(const QString &path, const std::optional<QString> &incident = {});

} // namespace bridgewatch
