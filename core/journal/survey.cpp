// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/survey.h"

#include "core/base/text.h"
#include "core/journal/journal_text.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

using Where = JournalFault::Where;

// Follows the chain, and holds each event against its line of the export.
class Surveyor {
public:
    explicit Surveyor(const TextExport &text) : m_text(text) { readExport(); }

    void next(const StoredEvent &event);
    void note(Where where, qint64 sequence, const QByteArray &incident, const QString &text);
    void endChain(const std::optional<JournalHead> &head);
    void endExport();
    [[nodiscard]] Survey take() { return std::move(m_survey); }

private:
    struct Line {
        QByteArray incident;
        QByteArray hash;
    };

    void readExport();
    void readLine(const QByteArray &bytes, qint64 number);
    void holdAgainstLine(const StoredEvent &event);
    void lookAgain();

    const TextExport &m_text;
    QMap<qint64, Line> m_lines;      // what the database did not hold yet
    QMap<qint64, Line> m_unexported; // what the export did not hold yet
    QSet<QByteArray> m_ids;
    Survey m_survey;
};

void Surveyor::note(Where where, qint64 sequence, const QByteArray &incident, const QString &text)
{
    if (m_survey.faults.size() < Survey::faultLimit)
        m_survey.faults.append({where, sequence, plainLine(incident, 40), text});
}

void Surveyor::readExport()
{
    qint64 number = 0;
    const Result<qint64> torn =
        m_text.eachLine(m_text.size(), [&](const QByteArray &line) { readLine(line, ++number); });
    if (!torn)
        note(Where::Export, 0, {}, torn.error().text);
    else if (*torn > 0)
        m_survey.remarks << JournalText::tr(
            "The last line of incidents.jsonl was not finished: the next event mends it.");
}

void Surveyor::readLine(const QByteArray &bytes, qint64 number)
{
    const auto event = eventIn(bytes);
    if (!event) {
        note(Where::Export, m_survey.exportedTo + 1, {},
             JournalText::tr("Line %1 of incidents.jsonl is not as it was written.").arg(number));
        return;
    }
    if (event->sequence <= m_survey.exportedTo) {
        note(Where::Export, event->sequence, event->incident,
             JournalText::tr("Line %1 of incidents.jsonl holds event %2, which comes earlier.")
                 .arg(number)
                 .arg(event->sequence));
        return;
    }
    m_survey.exportedTo = event->sequence;
    m_lines.insert(event->sequence, {event->incident, event->hash});
}

void Surveyor::holdAgainstLine(const StoredEvent &event)
{
    const auto line = m_lines.constFind(event.sequence);
    if (line == m_lines.constEnd()) {
        m_unexported.insert(event.sequence, {event.incident, event.hash});
        return;
    }
    if (line->hash != event.hash)
        note(Where::Export, event.sequence, event.incident,
             JournalText::tr("Event %1 is another one in incidents.jsonl.").arg(event.sequence));
    m_lines.erase(line);
}

// Somebody may have written since the export was read: what came after its end then is read now.
void Surveyor::lookAgain()
{
    const Result<qint64> read = m_text.eachLine(m_text.size(), [this](const QByteArray &line) {
        const auto event = eventIn(line);
        if (!event || event->sequence <= m_survey.exportedTo)
            return;
        const auto known = m_unexported.constFind(event->sequence);
        if (known != m_unexported.constEnd() && known->hash == event->hash)
            m_unexported.erase(known);
    });
    if (!read)
        note(Where::Export, 0, {}, read.error().text);
}

void Surveyor::next(const StoredEvent &event)
{
    const qint64 expected = m_survey.last + 1;
    const QByteArray before = m_survey.events == 0 ? noHash() : m_survey.lastHash;
    if (event.sequence > expected) {
        const QByteArray incident = m_lines.value(expected).incident; // where the export still tells
        note(Where::Chain, expected, incident,
             event.sequence == expected + 1
                 ? JournalText::tr("Event %1 is missing.").arg(expected)
                 : JournalText::tr("Events %1 to %2 are missing.").arg(expected).arg(event.sequence - 1));
    }
    if (!holdsTogether(event))
        note(Where::Chain, event.sequence, event.incident,
             JournalText::tr("Event %1 is not as it was written: its hash is of something else.").arg(event.sequence));
    else if (event.sequence == expected && event.previous != before)
        note(Where::Chain, event.sequence, event.incident,
             JournalText::tr("Event %1 does not follow the event before it.").arg(event.sequence));
    if (m_ids.contains(event.id))
        note(Where::Chain, event.sequence, event.incident,
             JournalText::tr("Event %1 has the id of an event before it.").arg(event.sequence));
    m_ids.insert(event.id);
    holdAgainstLine(event);
    ++m_survey.events;
    m_survey.incidents[QString::fromUtf8(event.incident)] = event.sequence;
    m_survey.last = event.sequence;
    m_survey.lastHash = event.hash;
}

void Surveyor::endChain(const std::optional<JournalHead> &head)
{
    m_survey.head = head;
    if (!head) {
        note(Where::Head, m_survey.last, {}, JournalText::tr("The record of the last event is missing."));
        return;
    }
    if (head->sequence > m_survey.last)
        note(Where::Head, head->sequence, m_lines.value(head->sequence).incident,
             JournalText::tr("The journal ended with event %1 and now ends with event %2: what came after is gone.")
                 .arg(head->sequence)
                 .arg(m_survey.last));
    else if (head->sequence != m_survey.last || head->hash != (m_survey.events > 0 ? m_survey.lastHash : noHash()))
        note(Where::Head, m_survey.last, {},
             JournalText::tr("Event %1 is not the last that was written (that was event %2).")
                 .arg(m_survey.last)
                 .arg(head->sequence));
    else if (head->count != m_survey.events)
        note(Where::Head, m_survey.last, {},
             JournalText::tr("%1 events were written, and %2 are there.").arg(head->count).arg(m_survey.events));
}

void Surveyor::endExport()
{
    for (auto line = m_lines.constBegin(); line != m_lines.constEnd(); ++line)
        note(Where::Export, line.key(), line->incident,
             JournalText::tr("Event %1 stands in incidents.jsonl and not in incidents.db.").arg(line.key()));
    const qint64 exported = m_survey.head ? m_survey.head->exported : 0;
    if (!m_unexported.isEmpty() && m_unexported.lastKey() > m_survey.exportedTo)
        lookAgain();
    const auto isLate = [&](qint64 sequence) { return sequence > m_survey.exportedTo && sequence > exported; };
    for (auto event = m_unexported.constBegin(); event != m_unexported.constEnd(); ++event) {
        if (!isLate(event.key()))
            note(Where::Export, event.key(), event->incident,
                 JournalText::tr("Event %1 is missing in incidents.jsonl.").arg(event.key()));
    }
    if (!m_unexported.isEmpty() && isLate(m_unexported.lastKey()))
        m_survey.remarks << JournalText::tr("Event %1 does not stand in incidents.jsonl yet: the next event mends it.")
                                .arg(m_unexported.lastKey());
}

// SQLite keeps the text of what made a table, an index or a trigger.
bool isBuiltBy(const Store &store, const QList<QStringList> &steps)
{
    QSet<QString> missing;
    for (const QStringList &step : steps) {
        for (const QString &statement : step.filter(QRegularExpression(QStringLiteral("^CREATE "))))
            missing.insert(statement);
    }
    bool isOurs = true;
    const Result<void> read =
        store.each(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"), {},
                   [&](const QSqlQuery &row) { isOurs = missing.remove(row.value(0).toString()) && isOurs; });
    return read && isOurs && missing.isEmpty();
}

// Not only that it can be read, as PRAGMA quick_check, but that its indexes say the same.
void checkFile(const Store &store, Surveyor &surveyor)
{
    const Result<void> read = store.each(QStringLiteral("PRAGMA integrity_check(5)"), {}, [&](const QSqlQuery &row) {
        if (const QString said = row.value(0).toString(); said != u"ok")
            surveyor.note(Where::File, 0, {},
                          JournalText::tr("incidents.db is damaged (%1).").arg(plainLine(said, 120)));
    });
    if (!read)
        surveyor.note(Where::File, 0, {}, read.error().text);
    const Result<qint64> schema = store.number(QStringLiteral("PRAGMA user_version"));
    const auto steps = journalFile(store.path()).migrations;
    // What a newer version has made of it is that version's to say.
    if (schema && *schema <= steps.size() && (*schema <= 0 || !isBuiltBy(store, steps)))
        surveyor.note(Where::File, 0, {}, JournalText::tr("incidents.db is not built as this version builds it."));
}

} // namespace

QString faultPlaceName(JournalFault::Where where)
{
    switch (where) {
    case Where::File: return QStringLiteral("file");
    case Where::Chain: return QStringLiteral("chain");
    case Where::Head: return QStringLiteral("head");
    case Where::Export: break;
    }
    return QStringLiteral("export");
}

bool Survey::has(JournalFault::Where where) const
{
    return std::any_of(faults.begin(), faults.end(), [&](const JournalFault &fault) { return fault.where == where; });
}

// The export is read first: what is in it then, stands in the database that is read after it.
Survey survey(const Store &store, const TextExport &text)
{
    Surveyor surveyor(text);
    std::optional<JournalHead> head;
    const Result<void> read = store.transaction([&]() -> Result<void> {
        checkFile(store, surveyor);
        if (Result<void> done = eachEvent(store, {}, {}, [&](const StoredEvent &event) { surveyor.next(event); });
            !done)
            return done;
        const Result<std::optional<JournalHead>> found = readHead(store);
        if (!found)
            return tl::make_unexpected(found.error());
        head = *found;
        return {};
    });
    if (!read)
        surveyor.note(Where::File, 0, {}, read.error().text);
    else
        surveyor.endChain(head);
    surveyor.endExport();
    return surveyor.take();
}

Survey surveyWithout(const TextExport &text, const QString &why)
{
    Surveyor surveyor(text);
    surveyor.note(Where::File, 0, {}, why);
    surveyor.endExport();
    return surveyor.take();
}

} // namespace bridgewatch
