// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of a journal is found, and none harms it. BRIDGEWATCH_ROUNDS says how often it is tried.
#include "core/journal/verify.h"
#include "tests/support/journal.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

// What is wrong with the journal, or empty.
QString trouble(const QString &path)
{
    const auto found = verifyJournal(path);
    if (!found)
        return found.error().text;
    return found->isSound() ? QString() : found->faults.constFirst().text;
}

} // namespace

class TestJournalEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_sample; // a sound journal, made once
    QByteArray m_database;
    QByteArray m_copy;
    QList<Event> m_events;
    std::mt19937 m_random;

    QString path() const { return m_folder->filePath(QStringLiteral("incidents.db")); }
    QString copyPath() const { return m_folder->filePath(QStringLiteral("incidents.jsonl")); }

    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    // The sample anew, without anything that was set aside.
    void layOut() const
    {
        for (const QString &file : QDir(m_folder->path()).entryList(QDir::Files))
            QFile::remove(m_folder->filePath(file));
        overwrite(path(), m_database);
        overwrite(copyPath(), m_copy);
    }

    QByteArray turned(QByteArray bytes)
    {
        const int at = below(bytes.size());
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
        return bytes;
    }

    // An edit of a row, behind the triggers; one that changes something.
    QStringList rowEdit()
    {
        const int row = 1 + below(m_events.size());
        const QString at = QStringLiteral(" WHERE sequence = %1").arg(row);
        const QString other = QString::number(1 + below(m_events.size()));
        switch (below(14)) {
        case 0: return {QStringLiteral("UPDATE event SET payload = replace(payload, 'te', 'ta')") + at};
        case 1: return {QStringLiteral("UPDATE event SET payload = payload || ' '") + at};
        case 2: return {QStringLiteral("UPDATE event SET who = who || 'x'") + at};
        case 3: return {QStringLiteral("UPDATE event SET at = at + 1") + at};
        case 4: return {QStringLiteral("UPDATE event SET kind = 'gate'") + at};
        case 5: return {QStringLiteral("UPDATE event SET incident = '2026-11-23-77'") + at};
        case 6: return {QStringLiteral("UPDATE event SET id = id || '0'") + at};
        case 7: return {QStringLiteral("UPDATE event SET hash = randomblob(32)") + at};
        case 8: return {QStringLiteral("UPDATE event SET previous = randomblob(32)") + at};
        case 9: return {QStringLiteral("UPDATE event SET sequence = sequence + 1000") + at};
        case 10: return {QStringLiteral("DELETE FROM event") + at};
        case 11: return {QStringLiteral("DELETE FROM event WHERE sequence >= ") + other};
        case 12: return {QStringLiteral("DELETE FROM event WHERE sequence <= ") + other};
        default: return {QStringLiteral("UPDATE head SET sequence = sequence - 1")};
        }
    }

    // Puts another journal's bytes there: the whole database or its copy, changed somewhere.
    QString editSomething()
    {
        layOut();
        const QList<QByteArray> lines = m_copy.split('\n'); // and an empty one
        const int what = below(10);
        if (what < 6) {
            const QStringList edit = rowEdit();
            const QString wrong = tamper(path(), edit);
            return wrong.isEmpty() ? edit.join(u';') : wrong;
        }
        if (what == 6) {
            const int left = below(m_database.size());
            overwrite(path(), m_database.left(left));
            return QStringLiteral("database cut to %1").arg(left);
        }
        if (what == 7) {
            QByteArray bytes = m_copy;
            const int at = below(bytes.size() - lines.at(lines.size() - 2).size() - 1);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
            overwrite(copyPath(), bytes);
            return QStringLiteral("byte %1 of the copy").arg(at);
        }
        const int gone = below(lines.size() - 2);
        QList<QByteArray> fewer = lines;
        if (what == 8)
            fewer.removeAt(gone);
        else // all from there on
            fewer = lines.mid(0, gone) + QList<QByteArray>{QByteArray()};
        overwrite(copyPath(), fewer.join('\n'));
        return QStringLiteral("lines of the copy from %1, %2").arg(gone).arg(what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_random.seed(seedOfTheRun());
        const QString sample = m_sample.filePath(QStringLiteral("incidents.db"));
        (void)fillJournal(sample, 4, 12);
        m_events = readJournal(sample).value();
        m_database = contents(sample);
        m_copy = contents(textExportPath(sample));
        QCOMPARE(m_events.size(), 48);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyEditIsFound()
    {
        for (int round = 0; round < roundsOr(300); ++round) {
            const QString edit = editSomething();
            const bool isFound = !trouble(path()).isEmpty();
            QVERIFY2(isFound, qPrintable(edit));
        }
    }

    void whatWasEditedComesBack()
    {
        for (int round = 0; round < roundsOr(60); ++round) {
            const QString edit = editSomething();
            {
                JournalFile journal(path());
                QVERIFY2(journal.open(), qPrintable(edit));
            }
            const auto events = readJournal(path());
            QVERIFY2(events && *events == m_events, qPrintable(edit));
            QVERIFY2(trouble(path()).isEmpty(), qPrintable(edit));
        }
    }

    void aTurnedByteIsFoundOrHarmless()
    {
        int found = 0;
        for (int round = 0; round < roundsOr(60); ++round) {
            layOut();
            const QByteArray damaged = turned(m_database);
            overwrite(path(), damaged);
            const bool isFound = !trouble(path()).isEmpty();
            found += isFound ? 1 : 0;
            QCOMPARE(contents(path()), damaged);
            const auto read = readJournal(path());
            QVERIFY(isFound || (read && *read == m_events));
            JournalFile journal(path());
            // The first bytes may say that it is another program's, or a newer version's: then it is left alone.
            const Result<void> opened = journal.open();
            if (!opened || journal.isReadOnly()) {
                QVERIFY(!(opened ? journal.notices().join(u' ') : opened.error().text).isEmpty());
                QVERIFY(isFound || journal.isReadOnly());
                continue;
            }
            const auto events = journal.since(0);
            QVERIFY(events && *events == m_events);
            const auto on =
                journal.append({newEvent(QStringLiteral("note"), QStringLiteral("on"), m_events.at(0).incident)});
            QVERIFY2(on, on ? "" : qPrintable(on.error().text));
            QCOMPARE(trouble(path()), QString());
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalEdits)
#include "test_journal_edits.moc"
