// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_book.h"
#include "core/model/followed_logs.h"
#include "core/profile/profile.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace bridgewatch;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 29'000'000 * minute;

void put(LogBatch &batch, const QByteArray &text, qint64 at, LineClass lineClass = 0,
         LineSource source = LineSource::First)
{
    batch.text += text + '\n';
    batch.lines.push_back({static_cast<quint32>(text.size()), at, lineClass, source});
}

QByteArray typical(qint64 number)
{
    return "2026-11-23T15:00:00.123Z INFO GET /users/" + QByteArray::number(number * 7919 % 100'000) + " 200 in " +
           QByteArray::number(number % 97) + " ms, request " + QByteArray::number(number * 2654435761 % 4294967296, 16);
}

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmRSS:") + 6).trimmed().split(' ').value(0).toLongLong();
}

} // namespace

class TestLogBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasPutInIsThere()
    {
        LogBook book(QStringLiteral("log"), logClasses());
        QSignalSpy appended(&book, &LogBook::appended);
        LogBatch batch;
        for (int i = 0; i < 5000; ++i)
            put(batch, "line " + QByteArray::number(i), start + i, i % 7 == 0 ? 2 : 0,
                i % 2 == 0 ? LineSource::First : LineSource::Second);
        put(batch, "", 0, 0, LineSource::Notice);
        book.append(batch);
        QCOMPARE(appended.size(), 1);
        QCOMPARE(book.end(), 5001);
        for (const int i : {0, 1, 1023, 1024, 2500, 4999}) {
            const LogBook::Line line = book.line(i);
            QCOMPARE(line.text, "line " + QByteArray::number(i));
            QCOMPARE(line.at, start + i);
            QCOMPARE(line.lineClass, i % 7 == 0 ? 2 : 0);
            QCOMPARE(book.classAt(i), line.lineClass);
            QCOMPARE(line.source, i % 2 == 0 ? LineSource::First : LineSource::Second);
        }
        const LogBook::Line last = book.line(5000);
        QVERIFY(last.text.isEmpty() && last.at == 0);
        QCOMPARE(last.source, LineSource::Notice);
        QCOMPARE(book.lineAt(start + 3000), 3000);
        QCOMPARE(book.lineAt(start + minute), book.end());
    }

    void piecesMakeTheWhole()
    {
        LogBook book(QStringLiteral("log"), logClasses());
        LogBatch batch;
        for (int i = 0; i < 3000; ++i)
            put(batch, QByteArray::number(i), start);
        book.append(batch);
        QByteArray whole;
        for (qint64 at = 5; at < book.end();) {
            const LogBook::Piece piece = book.pieceAt(at);
            QCOMPARE(piece.first, at);
            whole += piece.text;
            at = piece.end;
        }
        QByteArrayList expected;
        for (int i = 5; i < 3000; ++i)
            expected << QByteArray::number(i);
        QCOMPARE(whole, expected.join('\n') + '\n');
    }

    void timesFarApartAreKept()
    {
        LogBook book(QStringLiteral("log"), logClasses());
        LogBatch batch;
        const QList<qint64> times{start, start - 60LL * 86'400'000, 0, start + 400LL * 86'400'000};
        for (const qint64 at : times)
            put(batch, "x", at);
        book.append(batch);
        for (qsizetype i = 0; i < times.size(); ++i)
            QCOMPARE(book.line(i).at, times.at(i));
    }

    void linesAreCountedByClassAndMinute()
    {
        LogBook book(QStringLiteral("log"), logClasses());
        LogBatch batch;
        put(batch, "a", start, 1);
        put(batch, "b", start + 59'999, 1);
        put(batch, "c", start + minute, 1);
        put(batch, "d", start + minute, 0);
        put(batch, "e", 0, 3);                                  // nobody knows when
        put(batch, "f", start + minute, 4, LineSource::Notice); // nobody wrote it
        book.append(batch);
        const qint64 first = start / minute;
        QCOMPARE(book.countsSince(first), QList<int>({1, 3, 0, 0, 0, 0, 0}));
        QCOMPARE(book.countsSince(first + 1), QList<int>({1, 1, 0, 0, 0, 0, 0}));
        QCOMPARE(book.minutes().size(), 2);
        QCOMPARE(book.minutes().value(first), QList<int>({0, 2, 0, 0, 0, 0, 0}));
        LogBatch more;
        put(more, "g", start, 1);
        book.append(more);
        QCOMPARE(book.minutes().value(first), QList<int>({0, 3, 0, 0, 0, 0, 0}));
        LogBatch days;
        for (int i = 0; i < LogBook::minuteLimit + 50; ++i)
            put(days, "x", start + i * minute, 2);
        book.append(days);
        QCOMPARE(book.minutes().size(), LogBook::minuteLimit);
        QVERIFY(!book.minutes().contains(first));
    }

    void theOldestGo()
    {
        LogBook book(QStringLiteral("log"), logClasses());
        QSignalSpy trimmed(&book, &LogBook::trimmed);
        for (int round = 0; round < 13; ++round) {
            LogBatch batch;
            for (int i = 0; i < 100'000; ++i)
                put(batch, QByteArray::number(round * 100'000 + i), start);
            book.append(batch);
            QVERIFY(book.end() - book.first() <= LogBook::lineLimit);
        }
        QVERIFY(!trimmed.isEmpty());
        QCOMPARE(trimmed.last().at(0).toLongLong(), book.first());
        QVERIFY(book.end() - book.first() > LogBook::lineLimit - 2 * LogBook::chunkLines);
        QCOMPARE(book.line(book.first()).text, QByteArray::number(book.first()));
        QCOMPARE(book.line(book.end() - 1).text, QByteArray("1299999"));
    }

    // Long lines that cannot be packed.
    void theBoundOfBytesHolds()
    {
        LogBook book(QStringLiteral("log"), logClasses());
        quint32 seed = 1;
        for (int round = 0; round < 60; ++round) {
            LogBatch batch;
            for (int i = 0; i < 64; ++i) {
                QByteArray line;
                for (int j = 0; j < 16'000; ++j) {
                    seed = seed * 1664525 + 1013904223;
                    line += static_cast<char>(0x20 + (seed >> 24) % 95);
                }
                put(batch, line, start);
            }
            book.append(batch);
            QVERIFY(book.storedBytes() <= LogBook::byteLimit);
        }
        QVERIFY(book.first() > 0);
    }

    // The figure is about the machine's memory, and so is the test.
    void aMillionTypicalLinesFitInSixtyMegabytes()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer keeps what was freed");
#endif
        const qint64 before = residentKb();
        LogBook book(QStringLiteral("log"), logClasses());
        for (int round = 0; round < 1000; ++round) {
            LogBatch batch;
            for (int i = 0; i < 1000; ++i)
                put(batch, typical(round * 1000 + i), start + round * 1000);
            book.append(batch);
        }
        QCOMPARE(book.end() - book.first(), LogBook::lineLimit);
        QVERIFY2(book.storedBytes() < 45 * 1024 * 1024, QByteArray::number(book.storedBytes()).constData());
        const qint64 grown = residentKb() - before;
        qInfo("a million lines: %lld MB packed, %lld MB of memory", book.storedBytes() >> 20, grown >> 10);
        QVERIFY2(grown < 60 * 1024, QByteArray::number(grown).constData());
        QCOMPARE(book.line(777'777).text, typical(777'777));
    }

    void readingsOfTheLastMinutes()
    {
        FollowedLogs logs;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000 * 60 + 30, Qt::UTC);
        const QString log = QStringLiteral("log");
        QVERIFY(logs.recent(log, now).isEmpty());
        logs.setFollowing(log, true); // nobody follows it
        QVERIFY(logs.recent(log, now).isEmpty());
        logs.setFollowing(log, false, QStringLiteral("no pm2"));
        QCOMPARE(logs.whyNot(log), QStringLiteral("no pm2"));
        logs.begin(log, {QStringLiteral("/a")}, {QStringLiteral("refused"), QStringLiteral("oom")});
        QVERIFY(logs.recent(log, now).isEmpty()); // not read yet
        logs.setFollowing(log, true);
        logs.add(log, QStringLiteral("refused"), 1'000'000, 3, now);
        logs.add(log, QStringLiteral("refused"), 999'996, 2, now);
        logs.add(log, QStringLiteral("refused"), 999'995, 50, now);
        logs.add(QStringLiteral("stranger"), QStringLiteral("refused"), 1'000'000, 3, now);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.refused")), 5.0);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.oom"), -1), 0.0);
        QCOMPARE(logs.files(log), QStringList(QStringLiteral("/a")));
        for (int i = 0; i < 10'000; ++i)
            logs.add(log, QStringLiteral("oom"), i, 1, now);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.refused")), 5.0);
        for (int i = 2; i < 100; ++i) // a clock that is ahead
            logs.add(log, QStringLiteral("oom"), 1'000'000 + i, 1, now);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.oom"), -1), 0.0);
        logs.add(log, QStringLiteral("oom"), 1'000'001, 1, now);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.oom")), 1.0);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.refused")), 5.0);
        QCOMPARE(logs.recent(log, now.addSecs(-180)).value(QStringLiteral("lines.oom"), -1), 0.0); // the clock was set
        logs.setFollowing(log, false, QStringLiteral("the way is lost"));
        QVERIFY(logs.recent(log, now).isEmpty());
        QCOMPARE(logs.whyNot(log), QStringLiteral("the way is lost"));
        logs.begin(log, {QStringLiteral("/b")}, {QStringLiteral("refused")});
        QVERIFY(logs.recent(log, now).isEmpty()); // as little as before
        logs.setFollowing(log, true);
        QCOMPARE(logs.recent(log, now).value(QStringLiteral("lines.refused")), 5.0);
        QCOMPARE(logs.whyNot(log), QString());
        logs.end(log);
        QVERIFY(logs.recent(log, now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogBook)
#include "test_log_book.moc"
