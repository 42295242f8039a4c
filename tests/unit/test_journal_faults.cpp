// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the journal when two programs write it and are killed, and when the disk fills or fails.
// BRIDGEWATCH_ROUNDS says how often what is left to chance is tried.
#include "core/incident/deeds.h"
#include "core/journal/journal.h"
#include "core/journal/journal_file.h"
#include "tests/support/await.h"
#include "tests/support/journal.h"
#include "tests/support/program.h"
#include "tests/support/rounds.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <random>

using namespace bridgewatch;
using namespace bridgewatch::test;
using namespace std::chrono_literals;

namespace {

// Goes through the steps of an incident that others lead too, and prints the id of each once it is acknowledged.
int childLeads(const QString &path, const QString &incident)
{
    Journal journal(path);
    for (int n = 0;; ++n) {
        const QString step = QStringLiteral("diagnosis/%1-%2").arg(QCoreApplication::applicationPid()).arg(n);
        NewEvent event =
            eventOf(deeds::entered(step), incident, QStringLiteral("Ada"), QDateTime::currentDateTimeUtc());
        event.id = newEventId(event.at);
        if (!QCoro::waitFor(journal.appendAll({event}, {Deadline::in(120s), {}})))
            return 1;
        printf("%s\n", qPrintable(event.id));
        fflush(stdout);
    }
}

// Notes events under an incident of its own, two at a time every so often, and prints the id of each once it is
// acknowledged, until it is killed or has `most`. What is refused is tried again with the same id when told. When
// told, it says that its incident is begun, and waits for a line.
int childAppends(const QString &path, int most, bool triesAgain, bool waits)
{
    Journal journal(path);
    const Limits limits{Deadline::in(120s), {}};
    const auto begun = QCoro::waitFor(journal.begin(newEvent(QStringLiteral("opened"), QStringLiteral("x")), limits));
    QString incident = begun.value_or(QString());
    if (waits) {
        printf("begun\n");
        fflush(stdout);
        (void)getchar();
    }
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
    SmallDisk m_disk;
    std::mt19937 m_random;

    QString path() const { return m_folder->filePath(QStringLiteral("incidents.db")); }
    QString copyPath() const { return m_folder->filePath(QStringLiteral("incidents.jsonl")); }

    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void startAppending(QProcess &process, int most, const QStringList &more = {}) const
    {
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--append"), path(), QString::number(most)} + more);
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

private Q_SLOTS:
    void initTestCase() { m_random.seed(seedOfTheRun()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_disk.unmount(); }

    void twoProgramsWriteAtOnce()
    {
        constexpr int each = 60;
        QProcess one;
        QProcess two;
        for (QProcess *process : {&one, &two})
            startAppending(*process, each, {QStringLiteral("--together")});
        for (QProcess *process : {&one, &two}) {
            QVERIFY(process->waitForReadyRead(60'000));
            QCOMPARE(process->readLine(), QByteArray("begun\n"));
        }
        for (QProcess *process : {&one, &two})
            process->write("\n");
        // It may be verified all the while.
        while (one.state() != QProcess::NotRunning || two.state() != QProcess::NotRunning) {
            QCOMPARE(trouble(path()), QString());
            QTest::qWait(5);
        }
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

    // It goes on where its people were: at the last step that anybody entered, by whom ever.
    void anIncidentThatTwoLeadIsResumedAtItsStep()
    {
        JournalFile first(path());
        QVERIFY(first.open().has_value());
        Beginning beginning;
        beginning.title = QStringLiteral("t");
        const Result<Event> begun =
            first.begin(eventOf(deeds::opened(beginning), {}, QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()));
        QVERIFY(begun.has_value());
        const auto start = [&](QProcess &process) {
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--lead"), path(), begun->incident});
        };
        QList<QByteArray> printed;
        for (int round = 0; round < std::max(1, roundsOr(30) / 5); ++round) {
            QProcess one;
            QProcess two;
            start(one);
            start(two);
            QVERIFY(one.waitForReadyRead(60'000) && two.waitForReadyRead(60'000));
            QTest::qWait(below(100));
            one.kill();
            QTest::qWait(below(20));
            two.kill();
            QVERIFY(isOver(one) && isOver(two));
            for (QProcess *process : {&one, &two})
                printed += linesOf(process->readAllStandardOutput());
            verifyKept(printed);
            const auto events = readJournal(path());
            QVERIFY(events.has_value());
            const Incident incident = incidentOf(*events);
            QCOMPARE(incident.step, events->constLast().payload.value(u"step").toString());
            QVERIFY(incident.step.startsWith(u"diagnosis/"));
        }
    }

    void aFullDiskIsSaidAndGotOver()
    {
        if (const QString reason = m_disk.mount(m_folder->path(), 1); !reason.isEmpty())
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
                            arguments.contains(QStringLiteral("--again")),
                            arguments.contains(QStringLiteral("--together")));
    if (arguments.value(1) == u"--lead")
        return childLeads(arguments.value(2), arguments.value(3));
    TestJournalFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_journal_faults.moc"
