// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"
#include "core/journal/journal_text.h"
#include "core/journal/merge.h"

#include <QFileInfo>

namespace bridgewatch {
namespace {

bool beginsWith(const QList<StoredEvent> &all, const QList<StoredEvent> &beginning)
{
    return beginning.size() <= all.size() && std::equal(beginning.begin(), beginning.end(), all.begin());
}

// The record of the end. Where it tells of events that are gone, it goes on telling, unless it cannot be true.
JournalHead headFor(const QList<StoredEvent> &events, const std::optional<JournalHead> &found)
{
    constexpr qint64 mostGone = 10'000;
    JournalHead head;
    if (!events.isEmpty())
        head = {events.constLast().sequence, events.constLast().hash, events.size(), 0};
    if (!found)
        return head;
    const qint64 gone = found->sequence - head.sequence;
    const bool isPlausible = gone > 0 && gone <= mostGone && found->count - head.count == gone &&
                             found->hash.size() == noHash().size() && found->hash != noHash();
    return isPlausible ? *found : head;
}

bool endsAlike(const std::optional<JournalHead> &found, const JournalHead &head)
{
    return found && found->sequence == head.sequence && found->hash == head.hash && found->count == head.count;
}

} // namespace

struct JournalFile::Remains {
    QList<StoredEvent> rows; // of the database, as far as it can be read
    QList<StoredEvent> copy; // the lines that can be read
    qint64 badLines = 0;
    bool hasBadLines = false; // still
    QList<StoredEvent> merged;

    [[nodiscard]] bool copyIsBeginning() const { return !hasBadLines && beginsWith(merged, copy); }
};

Result<void> JournalFile::repair(const Survey &found)
{
    Remains remains;
    // Where reading breaks off, the survey has said so.
    (void)eachEvent(*m_store, {}, {}, [&](const StoredEvent &event) { remains.rows.append(event); });
    const Result<qint64> read = m_copy.eachLine(m_copy.size(), [&](const QByteArray &line) {
        if (const auto event = eventIn(line))
            remains.copy.append(*event);
        else
            ++remains.badLines;
    });
    if (!read)
        m_notices << read.error().text;
    remains.hasBadLines = remains.badLines > 0;
    remains.merged = merge(remains.rows, remains.copy);
    if (Result<void> done = repairDatabase(remains, found); !done)
        return done;
    noticeRestored(remains);
    if (const Result<void> done = read ? repairCopy(remains) : Result<void>(); !done)
        m_notices << done.error().text;
    const Survey after = survey(*m_store, m_copy);
    if (!after.isSound())
        m_notices << JournalText::tr("The journal is not whole: %1 'bridgewatchctl incident verify' tells all.")
                         .arg(after.faults.constFirst().text);
    return {};
}

// The copy first: should this be interrupted, it holds everything.
Result<void> JournalFile::repairDatabase(Remains &remains, const Survey &found)
{
    const bool isBeginning = !found.has(JournalFault::Where::File) && beginsWith(remains.merged, remains.rows);
    const JournalHead head = headFor(remains.merged, found.head);
    if (isBeginning && remains.merged.size() == remains.rows.size() && endsAlike(found.head, head))
        return {};
    if (isBeginning)
        return insertAll(remains.merged.mid(remains.rows.size()), head);
    if (Result<void> done = repairCopy(remains); !done)
        return done;
    if (Result<void> done = setDatabaseAside(); !done)
        return done;
    return insertAll(remains.merged, head);
}

Result<void> JournalFile::setDatabaseAside()
{
    m_store.reset();
    const Result<QString> aside = setAside(m_path);
    if (!aside)
        return tl::make_unexpected(aside.error());
    m_notices << JournalText::tr("%1 was not as it had been written. It was set aside as %2.")
                     .arg(QFileInfo(m_path).fileName(), *aside);
    return connect();
}

Result<void> JournalFile::insertAll(const QList<StoredEvent> &events, const JournalHead &head)
{
    return m_store->transaction([&]() -> Result<void> {
        for (const StoredEvent &event : events) {
            if (Result<void> inserted = insertEvent(*m_store, event); !inserted)
                return inserted;
        }
        return writeHead(*m_store, head);
    });
}

Result<void> JournalFile::repairCopy(Remains &remains)
{
    if (remains.copyIsBeginning()) {
        const auto missing = remains.merged.mid(remains.copy.size());
        const Result<void> added = missing.isEmpty() ? Result<void>() : m_copy.add(missing);
        if (added)
            remains.copy = remains.merged;
        return added;
    }
    const Result<QString> aside = m_copy.replace(remains.merged);
    if (!aside)
        return tl::make_unexpected(aside.error());
    m_notices << JournalText::tr("%1 was not as it had been written. It was set aside as %2; a new one is written.")
                     .arg(QFileInfo(m_copy.path()).fileName(), *aside);
    remains.copy = remains.merged;
    remains.hasBadLines = false;
    return {};
}

void JournalFile::noticeRestored(const Remains &remains)
{
    QSet<QByteArray> had;
    for (const StoredEvent &event : remains.rows)
        had.insert(event.hash);
    QSet<QByteArray> incidents;
    qint64 back = 0;
    for (const StoredEvent &event : remains.merged) {
        if (!had.contains(event.hash)) {
            ++back;
            incidents.insert(event.incident);
        }
    }
    const QString file = QFileInfo(m_copy.path()).fileName();
    if (back > 0)
        m_notices
            << JournalText::tr("From %1 came back: events %2, incidents %3.").arg(file).arg(back).arg(incidents.size());
    if (remains.badLines > 0)
        m_notices << JournalText::tr("Lines of %1 that cannot be read: %2.").arg(file).arg(remains.badLines);
}

} // namespace bridgewatch
