// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the journal when two programs write it and are killed, the disk fills or fails, and somebody turns
// its bytes. BRIDGEWATCH_ROUNDS says how often what is left to chance is tried.
#include "core/journal/journal.h"
#include "tests/support/await.h"
#include "tests/support/journal.h"
#include "tests/support/program.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <random>

using namespace bridgewatch;
using namespace bridgewatch::test;
using namespace std::chrono_literals;

namespace {

// Notes events under an incident of its own, two at a time every so often, and prints the id of each once it is
// acknowledged, until it is killed or has `most`. What is refused is tried again with the same id when told.
int childAppends(const QString &path, int most, bool triesAgain)
{
    Journal journal(path);
    const Limits limits{Deadline::in(120s), {}};
    const auto begun = QCoro::waitFor(journal.begin(newEvent(QStringLiteral("opened"), QStringLiteral("x")), limits));
    QString incident = begun.value_or(QString());
    for (int n = 0; n < most;) {
        if (incident.isEmpty()) { // the very first was refused
            incident =
                QCoro::waitFor(journal.begin(newEvent(QStringLiteral("opened"), {}), limits)).value_or(QString());
            if (incident.isEmpty() && !triesAgain)
                return 1;
            continue;
        }
        QList<NewEvent> events(n % 5 == 0 ? 2 : 1, newEvent(QStringLiteral("note"), QString::number(n), incident));
        for (NewEvent &event : events)
            event.id = newEventId(event.at);
        Result<QList<Event>> done = QCoro::waitFor(journal.appendAll(events, limits));
        for (int i = 0; !done && triesAgain && i < 20; ++i)
            done = QCoro::waitFor(journal.appendAll(events, limits));
        if (!done) {
            fprintf(stderr, "%s\n", qPrintable(done.error().text));
            return 1;
        }
        for (const Event &event : *done)
            printf("%s\n", qPrintable(event.id));
        fflush(stdout);
        n += static_cast<int>(events.size());
    }
    return 0;
}

bool isOver(QProcess &process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
}

// A line that broke off was not printed.
QList<QByteArray> linesOf(const QByteArray &printed)
{
    return printed.left(printed.lastIndexOf('\n') + 1).split('\n').mid(0, printed.count('\n'));
}

// What is wrong with the journal, or empty.
QString trouble(const QString &path)
{
    const auto found = verifyJournal(path);
    if (!found)
        return found.error().text;
    return found->isSound() ? QString() : found->faults.constFirst().text;
}

QMap<QString, int> timesKept(const QString &path)
{
    QMap<QString, int> kept;
    const auto events = readJournal(path);
    if (events) {
        for (const Event &event : *events)
            ++kept[event.id];
    }
    return kept;
}

} // namespace

class TestJournalFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_mounted;
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

    QString mountSmall()
    {
        m_mounted = m_folder->path();
        const auto mounted =
            run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                          QStringLiteral("size=1m"), QStringLiteral("tmpfs"), m_mounted});
        if (mounted.status == 0)
            return {};
        m_mounted.clear();
        return QStringLiteral("no small file system can be mounted: ") +
               (qEnvironmentVariableIsSet("BRIDGEWATCH_NO_NAMESPACE") ? qEnvironmentVariable("BRIDGEWATCH_NO_NAMESPACE")
                                                                      : QString::fromUtf8(mounted.err).trimmed());
    }

    void startAppending(QProcess &process, int most) const
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--append"), path(), QString::number(most)});
        QVERIFY(process.waitForStarted());
    }

    void verifyKept(const QList<QByteArray> &printed) const
    {
        const QMap<QString, int> kept = timesKept(path());
        for (const QByteArray &id : printed)
            QCOMPARE(kept.value(QString::fromLatin1(id)), 1);
        for (const int times : kept)
            QCOMPARE(times, 1);
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
    void cleanup()
    {
        if (!m_mounted.isEmpty())
            (void)run(QStringLiteral("umount"), {QStringLiteral("-l"), m_mounted});
        m_mounted.clear();
    }

    void twoProgramsWriteAtOnce()
    {
        constexpr int each = 60;
        QProcess one;
        QProcess two;
        startAppending(one, each);
        startAppending(two, each);
        QVERIFY(isOver(one) && isOver(two));
        QVERIFY2(one.exitCode() == 0 && two.exitCode() == 0,
                 QByteArray(one.readAllStandardError() + two.readAllStandardError()).constData());
        const QList<QByteArray> ids = linesOf(one.readAllStandardOutput()) + linesOf(two.readAllStandardOutput());
        QVERIFY(ids.size() >= 2 * each);
        verifyKept(ids);
        QCOMPARE(trouble(path()), QString());
        const auto events = readJournal(path());
        QCOMPARE(events->size(), ids.size() + 2);
        // They did write side by side, each under an incident of its own.
        QSet<QString> incidents;
        int turns = 0;
        for (qsizetype i = 1; i < events->size(); ++i)
            turns += events->at(i).incident != events->at(i - 1).incident ? 1 : 0;
        for (const Event &event : *events)
            incidents << event.incident;
        QCOMPARE(incidents, (QSet<QString>{QStringLiteral("2026-11-23-1"), QStringLiteral("2026-11-23-2")}));
        QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
    }

    // The same folder all along, so that each round goes on from what the killed ones left.
    void killedWritersLoseNothingThatTheyPrinted()
    {
        QList<QByteArray> printed;
        for (int round = 0; round < roundsOr(30); ++round) {
            QProcess one;
            QProcess two;
            startAppending(one, 100'000);
            startAppending(two, 100'000);
            QVERIFY(one.waitForReadyRead(60'000));
            QTest::qWait(below(150));
            one.kill();
            QTest::qWait(below(20));
            two.kill();
            QVERIFY(isOver(one) && isOver(two));
            printed += linesOf(one.readAllStandardOutput()) + linesOf(two.readAllStandardOutput());
            // As they lie there, read by somebody who changes nothing.
            QCOMPARE(trouble(path()), QString());
            if (round % 10 == 9) {
                verifyKept(printed);
                init();
                printed.clear();
            }
        }
        if (!printed.isEmpty())
            verifyKept(printed);
    }

    void everyEditIsFound()
    {
        for (int round = 0; round < 20 * roundsOr(15); ++round) {
            const QString edit = editSomething();
            const bool isFound = !trouble(path()).isEmpty();
            QVERIFY2(isFound, qPrintable(edit));
        }
    }

    void whatWasEditedComesBack()
    {
        for (int round = 0; round < 2 * roundsOr(30); ++round) {
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
        for (int round = 0; round < 2 * roundsOr(30); ++round) {
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

    void aFullDiskIsSaidAndGotOver()
    {
        if (const QString reason = mountSmall(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        Journal journal(path());
        const Limits limits{Deadline::in(60s), {}};
        const QString id = await(journal.begin(newEvent(QStringLiteral("opened"), {}), limits))->value();
        QFile ballast(m_folder->filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.size() < 400 * 1024 && ballast.write(QByteArray(4'096, 'x')) == 4'096) {
        }
        QList<QByteArray> acknowledged;
        Result<Event> last;
        for (int n = 0; n < 2'000; ++n) {
            last = *await(journal.append(newEvent(QStringLiteral("note"), QString(3'000, u'x'), id), limits));
            if (!last)
                break;
            acknowledged << last->id.toLatin1();
        }
        QVERIFY(!last && last.error().code.isErrno(ENOSPC) && last.error().text.contains(u"disk is full"));
        QVERIFY(acknowledged.size() > 10);
        for (int i = 0; i < 5; ++i)
            (void)await(journal.append(newEvent(QStringLiteral("note"), QString(3'000, u'x'), id), limits));
        verifyKept(acknowledged);
        QCOMPARE(trouble(path()), QString());
        QVERIFY(ballast.remove());
        const auto after = await(journal.append(newEvent(QStringLiteral("note"), QStringLiteral("on"), id), limits));
        QVERIFY(after && *after);
        acknowledged << (*after)->id.toLatin1();
        verifyKept(acknowledged);
        QCOMPARE(trouble(path()), QString());
        QCOMPARE(journal.notices(), QStringList());
    }

    // One failing system call after the other, as strace makes them fail.
    void aFailingDiskIsGotOver_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"pwrite64", "fdatasync", "ftruncate", "write", "fsync"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void aFailingDiskIsGotOver()
    {
        QFETCH(QString, call);
        const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty())
            QSKIP("strace is not installed");
        const Ran tried = run(strace, {QStringLiteral("-f"), QStringLiteral("true")});
        if (tried.status != 0)
            QSKIP(qPrintable(QStringLiteral("strace may not trace here: ") + QString::fromUtf8(tried.err).trimmed()));
        const int most = qEnvironmentVariableIsSet("BRIDGEWATCH_ROUNDS") ? 500 : 6;
        for (int i = 1; i <= most; ++i) {
            init();
            // Not the making of the file alone: some later ones as well.
            const int when = most > 6 ? i : 1 + below(60);
            const QString inject = QStringLiteral("inject=%1:error=EIO:when=%2").arg(call).arg(when);
            const Ran ran =
                run(strace,
                    {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-P"), m_folder->path(),
                     QStringLiteral("-P"), path(), QStringLiteral("-P"), path() + QStringLiteral("-journal"),
                     QStringLiteral("-P"), copyPath(), QStringLiteral("-e"), QStringLiteral("trace=") + call,
                     QStringLiteral("-e"), inject, QCoreApplication::applicationFilePath(), QStringLiteral("--append"),
                     path(), QStringLiteral("12"), QStringLiteral("--again")},
                    {}, {QStringLiteral("ASAN_OPTIONS=detect_leaks=0")}, 120'000);
            QVERIFY2(ran.status == 0, QByteArray(inject.toUtf8() + ' ' + ran.err.right(2'000)).constData());
            const QList<QByteArray> printed = linesOf(ran.out);
            QVERIFY(printed.size() >= 12);
            verifyKept(printed);
            QVERIFY2(trouble(path()).isEmpty(), qPrintable(inject + u' ' + trouble(path())));
            if (most > 6 && !ran.err.contains("(INJECTED)"))
                return; // so many calls are not made
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--append")
        return childAppends(arguments.value(2), arguments.value(3).toInt(),
                            arguments.contains(QStringLiteral("--again")));
    TestJournalFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_journal_faults.moc"
