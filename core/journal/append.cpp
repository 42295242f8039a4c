// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_file.h"
#include "core/journal/journal_text.h"
#include "core/store/sqlite_error.h"

#include <QJsonDocument>
#include <cerrno>

namespace bridgewatch {
namespace {

Result<void> checkWords(const NewEvent &event)
{
    for (const QString &word : {event.id, event.incident, event.who, event.kind}) {
        if (word.size() > NewEvent::wordLimit)
            return fail(FailureCode::ofErrno(E2BIG),
                        JournalText::tr("A name of more than %1 characters is not noted.").arg(NewEvent::wordLimit));
    }
    if (event.kind.isEmpty() || event.who.isEmpty())
        return fail(FailureCode::ofErrno(EINVAL), JournalText::tr("An event needs a kind, and somebody whose it is."));
    if (!event.at.isValid() || event.at.toUTC().date().year() < 1970 || event.at.toUTC().date().year() > 9999)
        return fail(FailureCode::ofErrno(EINVAL), JournalText::tr("An event needs a time."));
    return {};
}

Result<StoredEvent> draftOf(const NewEvent &event)
{
    if (const Result<void> right = checkWords(event); !right)
        return tl::make_unexpected(right.error());
    StoredEvent stored;
    stored.id = (event.id.isEmpty() ? newEventId(event.at) : event.id).toUtf8();
    stored.incident = event.incident.toUtf8();
    stored.at = event.at.toMSecsSinceEpoch();
    stored.who = event.who.toUtf8();
    stored.kind = event.kind.toUtf8();
    stored.payload = QJsonDocument(event.payload).toJson(QJsonDocument::Compact);
    if (stored.payload.size() > NewEvent::payloadLimit)
        return fail(FailureCode::ofErrno(E2BIG),
                    JournalText::tr("What is to be noted is %1 KB long; the journal takes %2 KB: shorten it.")
                        .arg(stored.payload.size() / 1024)
                        .arg(NewEvent::payloadLimit / 1024));
    return stored;
}

bool saysTheSame(const StoredEvent &draft, const StoredEvent &kept, bool isFirst)
{
    return draft.kind == kept.kind && draft.who == kept.who && draft.payload == kept.payload &&
           (isFirst || draft.incident == kept.incident);
}

// Said by us before anything was written.
bool isRefusal(const Error &error)
{
    return error.code.isErrno(EAGAIN) || error.code.isErrno(ENOENT) || error.code.isErrno(EEXIST);
}

} // namespace

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

Result<JournalFile::Draft> JournalFile::Draft::of(const QList<NewEvent> &events, bool isFirst,
                                                  std::optional<qint64> expected)
{
    Draft draft{{}, expected, isFirst};
    for (const NewEvent &event : events) {
        const Result<StoredEvent> stored = draftOf(event);
        if (!stored)
            return tl::make_unexpected(stored.error());
        draft.events.append(*stored);
        if (stored->incident != draft.events.constFirst().incident)
            return fail(FailureCode::ofErrno(EINVAL),
                        JournalText::tr("Events of two incidents are not noted at once."));
    }
    return draft;
}

Result<QList<Event>> JournalFile::append(const QList<NewEvent> &events, std::optional<qint64> expected)
{
    if (events.isEmpty())
        return QList<Event>();
    Result<Draft> draft = Draft::of(events, false, expected);
    return draft ? appendDraft(*draft) : tl::make_unexpected(draft.error());
}

Result<Event> JournalFile::begin(const NewEvent &first)
{
    Result<Draft> draft = Draft::of({first}, true, {});
    if (!draft)
        return tl::make_unexpected(draft.error());
    const Result<QList<Event>> done = appendDraft(*draft);
    return done ? Result<Event>(done->constFirst()) : tl::make_unexpected(done.error());
}

// Damage that shows is repaired once.
Result<QList<Event>> JournalFile::appendDraft(Draft &draft)
{
    const auto held = lock();
    if (!held)
        return tl::make_unexpected(held.error());
    Result<void> done;
    for (const bool again : {true, false}) {
        done = openLocked();
        if (done && m_store->isReadOnly())
            done = fail(FailureCode::ofErrno(EROFS), m_notices.join(u' '), m_path);
        if (done)
            done = write(draft);
        if (done || !again || !isDamage(done.error()))
            break;
        m_store.reset();
    }
    if (!done)
        return tl::make_unexpected(done.error());
    QList<Event> events;
    for (const StoredEvent &event : std::as_const(draft.events))
        events.append(toEvent(event));
    return events;
}

Result<void> JournalFile::write(Draft &draft)
{
    const Result<qint64> exported = bringCopyUp();
    Result<void> done = exported ? m_copy.reserve(draft.room()) : tl::make_unexpected(exported.error());
    if (done)
        done = m_store->transaction([&] { return insert(draft, *exported); });
    if (!done)
        done = lookAgain(draft, done.error());
    if (!done)
        return done;
    if (const Result<qint64> copied = bringCopyUp(); !copied)
        return fail(
            copied.error().code,
            JournalText::tr("It is noted in incidents.db, but not in its copy: %1 The next event makes that good.")
                .arg(copied.error().text),
            copied.error().where);
    return {};
}

Result<qint64> JournalFile::bringCopyUp()
{
    const Result<qint64> copied = m_copy.last();
    if (!copied)
        return copied;
    const Result<QList<StoredEvent>> missing = readEvents(*m_store, QStringLiteral("sequence > ?"), {*copied});
    if (!missing)
        return tl::make_unexpected(missing.error());
    if (missing->isEmpty())
        return copied;
    const Result<void> added = m_copy.add(*missing);
    return added ? Result<qint64>(missing->constLast().sequence) : tl::make_unexpected(added.error());
}

// How many of the draft the journal has already; they take their place in it.
Result<qsizetype> JournalFile::findKept(Draft &draft)
{
    qsizetype kept = 0;
    for (StoredEvent &event : draft.events) {
        const Result<QList<StoredEvent>> found =
            readEvents(*m_store, QStringLiteral("id = ?"), {QString::fromUtf8(event.id)});
        if (!found)
            return tl::make_unexpected(found.error());
        if (found->isEmpty())
            continue;
        if (!saysTheSame(event, found->constFirst(), draft.isFirst))
            return fail(FailureCode::ofErrno(EEXIST),
                        JournalText::tr("Another event has the id %1.").arg(QString::fromUtf8(event.id)));
        event = found->constFirst();
        ++kept;
    }
    return kept;
}

Result<QByteArray> JournalFile::freshIncident(qint64 at) const
{
    const QString day = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")) + u'-';
    const Result<qint64> last =
        m_store->number(QStringLiteral("SELECT max(CAST(substr(incident, 12) AS INTEGER)) FROM event "
                                       "WHERE incident > ? AND incident < ?"),
                        {day, QString(day.chopped(1) + u'.')}); // the character after the dash
    if (!last)
        return tl::make_unexpected(last.error());
    constexpr qint64 mostADay = 1'000'000'000; // nobody has so many
    if (*last < 0 || *last >= mostADay)
        return fail(FailureCode::ofErrno(EUCLEAN),
                    JournalText::tr("The journal has an incident of this day with a number that none can follow."));
    return (day + QString::number(*last + 1)).toLatin1();
}

// Which incident it is, and whether what the caller saw of it still holds.
Result<void> JournalFile::place(Draft &draft)
{
    StoredEvent &first = draft.events.front();
    if (draft.isFirst) {
        const Result<QByteArray> incident = freshIncident(first.at);
        if (!incident)
            return tl::make_unexpected(incident.error());
        first.incident = *incident;
        return {};
    }
    const QString incident = QString::fromUtf8(first.incident);
    const Result<qint64> last =
        m_store->number(QStringLiteral("SELECT max(sequence) FROM event WHERE incident = ?"), {incident});
    if (!last)
        return tl::make_unexpected(last.error());
    if (*last == 0)
        return fail(FailureCode::ofErrno(ENOENT), JournalText::tr("There is no incident %1.").arg(incident));
    if (draft.expected && *draft.expected != *last)
        return fail(FailureCode::ofErrno(EAGAIN),
                    JournalText::tr("Incident %1 has changed meanwhile: look at it again.").arg(incident));
    return {};
}

Result<void> JournalFile::insert(Draft &draft, qint64 exported)
{
    const Result<qsizetype> kept = findKept(draft);
    if (!kept || *kept == draft.events.size())
        return kept ? Result<void>() : tl::make_unexpected(kept.error());
    if (Result<void> placed = place(draft); !placed)
        return placed;
    const Result<std::optional<JournalHead>> found = readHead(*m_store);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return fail(FailureCode::ofErrno(EUCLEAN), JournalText::tr("The record of the last event is missing."), m_path);
    JournalHead head = **found;
    for (StoredEvent &event : draft.events) {
        if (event.sequence > 0)
            continue;
        event.sequence = head.sequence + 1;
        event.previous = head.hash;
        event.hash = hashOf(event);
        if (Result<void> inserted = insertEvent(*m_store, event); !inserted)
            return inserted;
        head = {event.sequence, event.hash, head.count + 1, exported};
    }
    return writeHead(*m_store, head);
}

// A commit that failed may have happened: what is there now counts.
Result<void> JournalFile::lookAgain(Draft &draft, const Error &why)
{
    if (isRefusal(why))
        return tl::make_unexpected(why);
    for (StoredEvent &event : draft.events)
        event.sequence = 0;
    const Result<qsizetype> kept = findKept(draft);
    if (kept && *kept == draft.events.size())
        return {};
    m_store.reset(); // what else it thinks of the file may be wrong as well
    if (isDamage(why))
        return tl::make_unexpected(why);
    if (!kept)
        return fail(
            why.code,
            JournalText::tr("%1 Whether it was noted is not known: try again, it is not noted twice.").arg(why.text),
            why.where);
    return fail(why.code, JournalText::tr("Not noted: %1").arg(why.text), why.where);
}

} // namespace bridgewatch
