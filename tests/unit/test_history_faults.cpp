// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of history.db when its writer is killed, the disk fills or fails, bytes turn, and two
// programs want it. BRIDGEWATCH_ROUNDS says how often what is left to chance is tried.
#include "core/history/sqlite_history.h"
#include "tests/support/await.h"
#include "tests/support/program.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <random>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 hour = 3'600 * second;
const qint64 lately = floorTo(QDateTime::currentMSecsSinceEpoch() - 20 * hour, hour);

const SeriesId counted{QStringLiteral("counted"), QStringLiteral("desk"), QStringLiteral("value")};

// The n-th figure: n itself, n seconds after `from`.
void recordNth(SqliteHistory &history, qint64 from, int n)
{
    history.record(counted, QDateTime::fromMSecsSinceEpoch(from + n * second, Qt::UTC), n);
}

Limits within(Duration span)
{
    return {Deadline::in(span), {}};
}

// Records figure after figure and prints how many are committed, until it is killed or has `most`; then the program
// ends, or goes on holding the file if it `stays`.
int childCounts(const QString &path, qint64 from, int most, bool stays)
{
    SqliteHistory history(path);
    for (int n = 0; n < most;) {
        for (int i = 0; i < 40; ++i)
            recordNth(history, from, n++);
        if (n % 400 == 0)
            (void)QCoro::waitFor(
                history.pack(within(30s))); // where the disk fails in that, a later one makes up for it
        const Result<void> done = QCoro::waitFor(history.flush(within(30s)));
        if (!done) {
            fprintf(stderr, "%s\n", qPrintable(history.state().trouble + done.error().text));
            return 1;
        }
        printf("%d\n", n);
        fflush(stdout);
    }
    if (stays)
        QCoreApplication::exec();
    return 0;
}

struct Seen {
    int inOrder = 0; // figures 0 … inOrder - 1 are there, each once and right
    int count = 0;
};

Seen seenIn(SqliteHistory &history, qint64 from)
{
    Seen seen;
    qint64 before = -1;
    // Raw figures, an hour at a time.
    for (int part = 0; part < 18 && before == seen.inOrder * 1LL - 1; ++part) {
        const qint64 begin = from + part * hour;
        const TimeRange range{QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC),
                              QDateTime::fromMSecsSinceEpoch(begin + hour, Qt::UTC)};
        const auto read = test::await(history.read({counted}, range, 3'600, within(30s)));
        if (!read || !*read)
            return seen;
        for (const Bucket &bucket : read->value().constFirst().buckets) {
            seen.count += static_cast<int>(bucket.count);
            const bool isNext =
                bucket.at == from + seen.inOrder * second && bucket.min == seen.inOrder && bucket.count == 1;
            if (isNext && bucket.max == bucket.min)
                before = seen.inOrder++;
        }
    }
    return seen;
}

int roundsOr(int few)
{
    const int told = qEnvironmentVariableIntValue("BRIDGEWATCH_ROUNDS");
    return told > 0 ? told : few;
}

int lastNumber(const QByteArray &lines)
{
    const qsizetype end = lines.lastIndexOf('\n'); // a line that broke off was not printed
    return end < 0 ? 0 : lines.left(end).split('\n').constLast().toInt();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qsizetype at, char byte)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(&byte, 1) != 1)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestHistoryFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::SmallDisk m_disk;

    QString path() const { return m_folder->filePath(QStringLiteral("history.db")); }
    QStringList aside() const { return QDir(m_folder->path()).entryList({QStringLiteral("history.db.damaged-*")}); }

    void countFor(QProcess &process, int most) const
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--count"), path(), QString::number(lately), QString::number(most),
                       QStringLiteral("--stay")});
        QVERIFY(process.waitForStarted() && process.waitForReadyRead(60'000));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_disk.unmount(); }

    void aKilledWriterLosesNothingThatItPrinted()
    {
        std::mt19937 random(std::random_device{}());
        for (int round = 0; round < roundsOr(6); ++round) {
            init();
            QProcess process;
            countFor(process, 60'000);
            // At some moment of the next fifth of a second; what it is doing then is left to chance.
            QTest::qWait(static_cast<int>(random() % 200));
            process.kill();
            QVERIFY(process.waitForFinished());
            const int printed = lastNumber(process.readAllStandardOutput());
            QVERIFY(printed > 0);
            SqliteHistory history(path());
            const Seen seen = seenIn(history, lately);
            QVERIFY2(seen.inOrder >= printed, qPrintable(QStringLiteral("%1 of %2").arg(seen.inOrder).arg(printed)));
            QCOMPARE(seen.count, seen.inOrder);
            QVERIFY(history.state().notices.isEmpty());
        }
    }

    void aFullDiskIsSaidAndGotOver()
    {
        if (const QString reason = m_disk.mount(m_folder->path(), 2); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        SqliteHistory history(path());
        int n = 0;
        const auto recordSome = [&] {
            for (int i = 0; i < 40; ++i)
                recordNth(history, lately, n++);
        };
        recordSome();
        QVERIFY(test::await(history.flush(within(20s))).value());
        QFile ballast(m_folder->filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4'096, 'x')) == 4'096) {
        }
        while (history.state().trouble.isEmpty() && n < 50'000) {
            recordSome();
            (void)test::await(history.flush(within(200ms)));
        }
        QVERIFY2(history.state().trouble.contains(u"disk is full"), qPrintable(history.state().trouble));
        QSignalSpy changed(&history, &SqliteHistory::stateChanged);
        recordSome();
        const auto refused = test::await(history.flush(within(2'500ms))); // it tries twice meanwhile
        QVERIFY(refused && !*refused);
        QVERIFY(!history.state().trouble.isEmpty());
        QVERIFY(seenIn(history, lately).inOrder >= 40); // what is written can be read
        ballast.remove();
        QVERIFY(test::await(history.flush(within(20s))).value());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(history.state().trouble, QString());
        QCOMPARE(history.state().lost, 0);
        const Seen seen = seenIn(history, lately);
        QCOMPARE(seen.inOrder, n);
        QCOMPARE(seen.count, n);
    }

    void whatCannotWaitAnyLongerIsCounted()
    {
        if (const QString reason = m_disk.mount(m_folder->path(), 2); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        QFile ballast(m_folder->filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4'096, 'x')) == 4'096) {
        }
        SqliteHistory history(path()); // cannot even be made
        QTRY_VERIFY(!history.state().trouble.isEmpty());
        constexpr int over = 1'234;
        const int all = static_cast<int>(HistoryWriter::queueLimit) + over;
        for (int n = 0; n < all; ++n)
            recordNth(history, lately - 10 * hour, n);
        QTRY_COMPARE(history.state().lost, over);
        ballast.remove();
        QVERIFY(test::await(history.flush(within(20s))).value());
        const TimeRange range{QDateTime::fromMSecsSinceEpoch(lately - 10 * hour, Qt::UTC),
                              QDateTime::currentDateTimeUtc()};
        const auto read = test::await(history.read({counted}, range, 1, within(20s)));
        QCOMPARE(read.value()->constFirst().buckets.constFirst().count, HistoryWriter::queueLimit);
        QCOMPARE(read.value()->constFirst().buckets.constFirst().min, static_cast<double>(over)); // the oldest went
    }

    void theSecondReadsAndTakesOver()
    {
        QProcess other;
        countFor(other, 60'000);
        SqliteHistory history(path());
        QTRY_VERIFY(history.state().readOnly);
        QVERIFY(history.state().notices.constFirst().contains(u"only reads"));
        QVERIFY(test::await(history.flush(within(20s))).value().error().code.isErrno(EROFS));
        QVERIFY(seenIn(history, lately).inOrder > 0);
        QSignalSpy changed(&history, &SqliteHistory::stateChanged);
        other.kill();
        QVERIFY(other.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!history.state().readOnly, 20'000);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(history.state(), HistoryState());
        const int n = seenIn(history, lately).inOrder;
        recordNth(history, lately, n);
        QVERIFY(test::await(history.flush(within(20s))).value());
        QCOMPARE(seenIn(history, lately).inOrder, n + 1);
    }

    void aTurnedByteIsFoundOrHarmless()
    {
        {
            SqliteHistory history(path());
            for (int n = 0; n < 2'000; ++n)
                recordNth(history, lately, n);
            QVERIFY(test::await(history.pack(within(20s))).value());
            for (int n = 2'000; n < 2'400; ++n)
                recordNth(history, lately, n);
            QVERIFY(test::await(history.flush(within(20s))).value());
        }
        const QByteArray sound = contents(path());
        std::mt19937 random(7);
        int missing = 0;
        for (int round = 0; round < roundsOr(40); ++round) {
            for (const QString &file : QDir(m_folder->path()).entryList(QDir::Files))
                QVERIFY(QFile::remove(m_folder->filePath(file)));
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
            file.close();
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(sound.size()));
            overwrite(path(), at, static_cast<char>(sound.at(at) ^ (1 << random() % 8)));
            SqliteHistory history(path());
            const TimeRange range{QDateTime::fromMSecsSinceEpoch(lately, Qt::UTC),
                                  QDateTime::fromMSecsSinceEpoch(lately + hour, Qt::UTC)};
            const auto read = test::await(history.read({counted}, range, 3'600, within(30s)));
            QVERIFY(read.has_value());
            const QList<Bucket> buckets = *read ? read->value().constFirst().buckets : QList<Bucket>();
            for (const Bucket &bucket : buckets) {
                const double n = static_cast<double>((bucket.at - lately) / second);
                const bool right = bucket.count == 1 && bucket.min == n && bucket.max == n && bucket.mean == n;
                const bool coarse = bucket.count > 1; // raw was said to be gone: minutes answered
                QVERIFY2(right || coarse, qPrintable(QStringLiteral("byte %1, figure %2").arg(at).arg(n)));
            }
            missing += buckets.size() < 2'400 ? 1 : 0;
            recordNth(history, lately, 3'000);
            (void)test::await(history.flush(within(20s)));
        }
        QVERIFY(missing > 0);
    }

    void damageFoundWhileItRunsIsSetAside()
    {
        SqliteHistory history(path());
        for (int n = 0; n < 5'000; ++n)
            recordNth(history, lately, n);
        QVERIFY(test::await(history.pack(within(20s))).value());
        for (const QString &name : QStringList{path(), path() + QStringLiteral("-wal")}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray rubbish(static_cast<qsizetype>(file.size()), '\xa5');
            QCOMPARE(file.write(rubbish), rubbish.size());
        }
        const auto isNoticed = [&] { // by a reader first
            (void)seenIn(history, lately);
            return !history.state().notices.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNoticed(), 30'000);
        QVERIFY(history.state().notices.constFirst().contains(u"set aside"));
        QCOMPARE(aside().filter(QStringLiteral("-wal")).size(), aside().size() - 1);
        recordNth(history, lately, 0); // of a series whose number stood in the old file
        QVERIFY(test::await(history.flush(within(20s))).value());
        QCOMPARE(seenIn(history, lately).inOrder, 1);
        QCOMPARE(history.state().trouble, QString());
    }

    // One failing system call after the other, as strace makes them fail.
    void aFailingDiskIsGotOver_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("pwrite64") << QStringLiteral("pwrite64");
        QTest::newRow("fdatasync") << QStringLiteral("fdatasync");
        QTest::newRow("ftruncate") << QStringLiteral("ftruncate");
    }
    void aFailingDiskIsGotOver()
    {
        QFETCH(QString, call);
        const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty())
            QSKIP("strace is not installed");
        const test::Ran tried = test::run(strace, {QStringLiteral("-f"), QStringLiteral("true")});
        if (tried.status != 0)
            QSKIP(qPrintable(QStringLiteral("strace may not trace here: ") + QString::fromUtf8(tried.err).trimmed()));
        const int most = roundsOr(1);
        for (int when = 1; when <= most; ++when) {
            init();
            const test::Ran ran = test::run(strace,
                                            {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"),
                                             QStringLiteral("trace=") + call, QStringLiteral("-e"),
                                             QStringLiteral("inject=%1:error=EIO:when=%2").arg(call).arg(when),
                                             QCoreApplication::applicationFilePath(), QStringLiteral("--count"), path(),
                                             QString::number(lately), QStringLiteral("1200")},
                                            {}, {QStringLiteral("ASAN_OPTIONS=detect_leaks=0")}, 120'000);
            QVERIFY2(ran.status == 0, ran.err.right(2'000).constData());
            QCOMPARE(lastNumber(ran.out), 1'200);
            SqliteHistory history(path());
            const Seen seen = seenIn(history, lately);
            QCOMPARE(seen.inOrder, 1'200);
            QCOMPARE(seen.count, 1'200);
            QVERIFY(history.state().notices.isEmpty());
            if (!ran.err.contains("(INJECTED)"))
                return; // so many calls are not made
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--count")
        return childCounts(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4).toInt(),
                           arguments.contains(QStringLiteral("--stay")));
    TestHistoryFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_history_faults.moc"
