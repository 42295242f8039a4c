// SPDX-License-Identifier: GPL-3.0-or-later
// What history.db keeps, for how long, and what charts get of it.
#include "core/history/lookup.h"
#include "core/history/sqlite_history.h"
#include "tests/support/await.h"
#include "tests/support/fabricate.h"

#include <QTemporaryDir>
#include <cmath>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const qint64 noon = fabricate::noon().toMSecsSinceEpoch();

// Of late by the clock of this machine, which is what a SqliteHistory drops by.
const qint64 lately = floorTo(QDateTime::currentMSecsSinceEpoch() - 20 * hour, hour);

QDateTime stamp(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

TimeRange between(qint64 from, qint64 to)
{
    return {stamp(from), stamp(to)};
}

Limits soon()
{
    return {Deadline::in(20s), {}};
}

const SeriesId sessions{QStringLiteral("users-db"), QStringLiteral("desk"), QStringLiteral("sessions.active")};

// An archive on this thread, so that a test can say when it is.
struct OpenArchive {
    QTemporaryDir folder;
    std::unique_ptr<Archive> archive;
    Intake intake;

    OpenArchive() { reopen(); }

    void reopen()
    {
        archive.reset();
        intake = {};
        auto store = Store::open(historyFile(folder.filePath(QStringLiteral("history.db"))));
        if (!store)
            qFatal("%s", qPrintable(store.error().text));
        archive = std::make_unique<Archive>(std::move(*store));
        require(archive->load(intake));
    }
    static void require(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    void save(const SeriesId &id, const QList<std::pair<qint64, double>> &figures)
    {
        Portion portion;
        for (const auto &[at, value] : figures)
            intake.take(id, stamp(at), value, portion);
        require(archive->save(portion));
    }
    void pack() { require(archive->pack()); }
    void drop(const Retention &retention, qint64 now) { require(archive->drop(retention, stamp(now))); }
    [[nodiscard]] Series read(const SeriesId &id, qint64 from, qint64 to, int steps)
    {
        const auto read = Lookup(archive->store()).read({id}, between(from, to), steps);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return read->constFirst();
    }
    [[nodiscard]] qint64 count(const char *what) const
    {
        return archive->store().number(QString::fromLatin1(what)).value_or(-1);
    }
};

qint64 countOf(const Series &series)
{
    qint64 count = 0;
    for (const Bucket &bucket : series.buckets)
        count += bucket.count;
    return count;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresComeBackExactly_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("whole") << QList<double>{0, 1, 2, 2, 97, -4, 1e15};
        QTest::newRow("milliseconds") << QList<double>{0.3, 4.213, 4.207, 1234.567, 0.001};
        QTest::newRow("ratios") << QList<double>{1. / 3, 2. / 3, 2. / 3, 1. / 7, 0.1 + 0.2};
        QTest::newRow("constant") << QList<double>{1. / 3, 1. / 3, 1. / 3};
        QTest::newRow("extreme") << QList<double>{1.7e308, -1.7e308, 5e-324, -0.0, 0.0, 9'007'199'254'740'993.0};
        QTest::newRow("one") << QList<double>{42.42};
        QTest::newRow("needs the larger scale first") << QList<double>{0.000001, 0.7, 4503599627370497.5};
    }
    void figuresComeBackExactly()
    {
        QFETCH(QList<double>, values);
        for (const Level level : levels) {
            Entries entries;
            for (qsizetype i = 0; i < values.size(); ++i) {
                const double value = values.at(i);
                Entry entry = Entry::of(floorTo(noon, widthOf(level)) + i * i * widthOf(level), value);
                if (level != Level::Raw)
                    entry = {entry.at, value / 2, value / 3, value, value / 5, i + 1};
                entries.push_back(entry);
            }
            const BlockId id{7, level};
            const QByteArray bytes = packBlock(id, entries);
            const auto back = unpackBlock(id, bytes);
            QVERIFY(back.has_value());
            QVERIFY(*back == entries);
            QCOMPARE(std::signbit(back->back().last), std::signbit(entries.back().last));
            QVERIFY(!unpackBlock({8, level}, bytes));
        }
    }

    void aDamagedBlockIsNoFigure()
    {
        Entries entries;
        for (int i = 0; i < 50; ++i)
            entries.push_back(Entry::of(noon + i * 15 * second, 1. / (i + 1)));
        const BlockId id{1, Level::Raw};
        const QByteArray sound = packBlock(id, entries);
        for (qsizetype at = 0; at < sound.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = sound;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
                QVERIFY(!unpackBlock(id, damaged));
            }
            QVERIFY(!unpackBlock(id, sound.left(at)));
        }
        QVERIFY(!unpackBatch(sound));
    }

    void widthsFitTheRange_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("steps");
        QTest::addColumn<qint64>("rawSince");
        QTest::addColumn<Level>("level");
        QTest::addColumn<qint64>("step");
        QTest::newRow("15 min") << noon << noon + 15 * minute << 900 << qint64{0} << Level::Raw << second;
        QTest::newRow("15 min, askew") << noon + 1 << noon + 15 * minute + 1 << 900 << qint64{0} << Level::Raw
                                       << 2 * second;
        QTest::newRow("a day") << noon << noon + day << 1'500 << qint64{0} << Level::Minute << minute;
        QTest::newRow("30 days") << noon << noon + 30 * day << 1'000 << qint64{0} << Level::Hour << hour;
        QTest::newRow("30 days, wide") << noon << noon + 30 * day << 2'000 << qint64{0} << Level::Quarter
                                       << 30 * minute;
        QTest::newRow("raw is gone") << noon << noon + 15 * minute << 900 << noon + 1 << Level::Minute << minute;
        QTest::newRow("one step") << noon << noon + day << 1 << qint64{0} << Level::Hour << 2 * day;
        QTest::newRow("a moment") << noon << noon + 1 << 10 << qint64{0} << Level::Raw << qint64{1};
        QTest::newRow("an age") << qint64{0} << noon << 10 << qint64{0} << Level::Hour << 10'000 * day;
    }
    void widthsFitTheRange()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, steps);
        QFETCH(qint64, rawSince);
        QFETCH(Level, level);
        QFETCH(qint64, step);
        const ReadPlan plan = planRead(between(from, to), steps, {rawSince, 0, 0, 0});
        QCOMPARE(plan.level, level);
        QCOMPARE(plan.step, step);
        QVERIFY(plan.count >= 1 && plan.count <= steps);
        QVERIFY(plan.first <= from && plan.first + plan.step > from);
        QVERIFY(plan.first + plan.count * plan.step >= to);
    }

    void anEmptyRangeHasNoBuckets()
    {
        QCOMPARE(planRead(between(noon, noon), 10, {}).count, 0);
        QCOMPARE(planRead(between(noon, noon - 1), 10, {}).count, 0);
        QCOMPARE(planRead({{}, stamp(noon)}, 10, {}).count, 0);
        QCOMPARE(planRead(between(noon, noon + 1), 0, {}).count, 0);
    }

    void whatIsRecordedIsRead()
    {
        QTemporaryDir folder;
        SqliteHistory history(folder.filePath(QStringLiteral("deep/down/history.db")));
        Observation look = fabricate::healthy(fabricate::node(sessions.target, Kind::Postgres), stamp(lately));
        look.readings[sessions.name] = 3;
        history.record(look);
        look.at = look.at.addSecs(15);
        look.readings[sessions.name] = 5;
        history.record(look);
        const SeriesId lines{QStringLiteral("bridge-log"), QStringLiteral("bridge"), QStringLiteral("lines.refused")};
        history.record(lines, stamp(lately), 17);
        QVERIFY(test::await(history.flush(soon())).value());
        SeriesId took = sessions;
        took.name = series::took;
        SeriesId connect = sessions;
        connect.name = series::connect;
        SeriesId outcome = sessions;
        outcome.name = series::outcome;
        const SeriesId never{QStringLiteral("never"), QStringLiteral("desk"), QStringLiteral("seen")};
        const auto read = test::await(history.read({sessions, never, took, connect, lines, outcome, sessions},
                                                   between(lately, lately + minute), 60, soon()));
        QVERIFY(read.has_value() && read->has_value());
        const QList<Series> &all = **read;
        QCOMPARE(all.size(), 7);
        QCOMPARE(all.at(0).step, 1s);
        QCOMPARE(all.at(0).buckets, (QList<Bucket>{{lately, 3, 3, 3, 3, 1}, {lately + 15 * second, 5, 5, 5, 5, 1}}));
        QVERIFY(all.at(1).id == never && all.at(1).buckets.isEmpty());
        QCOMPARE(all.at(2).buckets.at(0).last, static_cast<double>(look.took.count()) / 1000);
        QCOMPARE(all.at(3).buckets.at(0).last, connectMs(look).value());
        QVERIFY(connectMs(look).value() < all.at(2).buckets.at(0).last); // the query comes after the session
        QCOMPARE(all.at(4).buckets, (QList<Bucket>{{lately, 17, 17, 17, 17, 1}}));
        QCOMPARE(all.at(5).buckets.at(0).last, 0.);
        QCOMPARE(all.at(6).buckets, all.at(0).buckets);
        QCOMPARE(history.state(), HistoryState());
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("deep/down/history.db"))) & ~QFile::ReadUser &
                     ~QFile::WriteUser,
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void theWaitForASessionIsKnownOnceThereWasOne()
    {
        const auto node = fabricate::node(sessions.target, Kind::Postgres);
        const auto refused = fabricate::refused(node, fabricate::noon());
        QVERIFY(!connectMs(refused));
        const auto locked =
            fabricate::failing(node, fabricate::noon(), Stage::Query, FailureCode::ofSqlState("57014"), {});
        QCOMPARE(connectMs(locked), 0.3 * 7);
        const auto plainHttp = fabricate::healthy(fabricate::node(QStringLiteral("health"), Kind::Http),
                                                  fabricate::noon(), QStringLiteral("desk"), {Stage::Tls});
        QCOMPARE(connectMs(plainHttp), 0.4 + 0.7); // dns, tcp
        const auto badCertificate = fabricate::failing(fabricate::node(QStringLiteral("health"), Kind::Http),
                                                       fabricate::noon(), Stage::Tls, FailureCode::ofX509(10), {});
        QVERIFY(!connectMs(badCertificate));
    }

    void everyWayIsOneAnswer()
    {
        OpenArchive open;
        QList<std::pair<qint64, double>> figures;
        for (int i = 0; i < 2'000; ++i)
            figures.append({noon + i * 15 * second, i % 97});
        const auto inParts = [&](int first, int last) { open.save(sessions, figures.mid(first, last - first)); };
        const auto wide = [&] { return open.read(sessions, noon, noon + day, 100); };
        inParts(0, 700);
        inParts(700, 2'000);
        const Series batches = wide();
        QCOMPARE(countOf(batches), 2'000);
        QCOMPARE(batches.step, 15min);
        open.pack();
        QCOMPARE(open.count("SELECT count(*) FROM batch"), 0);
        const Series blocks = wide();
        QCOMPARE(blocks.buckets.size(), batches.buckets.size());
        for (qsizetype i = 0; i < blocks.buckets.size(); ++i) {
            const Bucket &a = blocks.buckets.at(i);
            const Bucket &b = batches.buckets.at(i);
            QVERIFY(std::abs(a.mean - b.mean) < 1e-9);
            QCOMPARE((Bucket{a.at, a.min, 0, a.max, a.last, a.count}),
                     (Bucket{b.at, b.min, 0, b.max, b.last, b.count}));
        }
        QCOMPARE(countOf(open.read(sessions, noon, noon + hour, 3600)), 240);
        open.reopen();
        QCOMPARE(wide().buckets, blocks.buckets);
    }

    void smallPortionsFillOneBlock()
    {
        OpenArchive open;
        for (int i = 0; i < 30; ++i) {
            open.save(sessions, {{noon + i * 10 * second, i}, {noon + i * 10 * second + 5 * second, -i}});
            open.pack();
        }
        QCOMPARE(open.count("SELECT count(*) FROM block"), 4); // one a level
        QCOMPARE(open.read(sessions, noon, noon + hour, 60).buckets.at(1),
                 (Bucket{noon + minute, -11, 0, 11, -11, 12}));
    }

    void extremesOutliveTheirSamples()
    {
        OpenArchive open;
        QList<std::pair<qint64, double>> figures;
        for (int i = 0; i < 6 * 240; ++i)
            figures.append({noon + i * 15 * second, 50});
        figures[777].second = 99'999;
        figures[778].second = -5;
        open.save(sessions, figures);
        open.pack();
        const Retention retention{1h, 24h, 24h * 365, 500'000'000};
        for (const qint64 later : {noon + 12 * hour, noon + 3 * day}) {
            open.drop(retention, later);
            const Series month = open.read(sessions, noon - 15 * day, noon + 15 * day, 50);
            QCOMPARE(countOf(month), figures.size());
            QCOMPARE(month.buckets.constFirst().max, 99'999.);
            QCOMPARE(month.buckets.constFirst().min, -5.);
        }
        QCOMPARE(open.count("SELECT count(*) FROM block WHERE level < 3"), 0);
        const Series near = open.read(sessions, noon, noon + hour, 3'600);
        QCOMPARE(near.step, 1h); // nothing finer is left
        QCOMPARE(countOf(near), 240);
    }

    void whatIsNotDueStays()
    {
        OpenArchive open;
        QList<std::pair<qint64, double>> figures;
        for (qint64 at = noon - 3 * day; at < noon; at += minute)
            figures.append({at, 1});
        open.save(sessions, figures);
        open.pack();
        open.drop({}, noon);
        const Series raw = open.read(sessions, noon - day, noon, 86'400);
        QCOMPARE(raw.step, 1s);
        QCOMPARE(countOf(raw), 24 * 60);
        QVERIFY(open.count("SELECT count(*) FROM block WHERE level = 0") < 3 * 24);
        QCOMPARE(open.read(sessions, noon - 2 * day, noon, 100'000).step, 1min);
        QCOMPARE(countOf(open.read(sessions, noon - 3 * day, noon, 100'000)), 3 * 24 * 60);
    }

    void gapsStayGaps()
    {
        OpenArchive open;
        open.save(sessions, {{noon, 1}, {noon + 5 * minute, 2}});
        const QList<Bucket> expected{{noon, 1, 1, 1, 1, 1}, {noon + 5 * minute, 2, 2, 2, 2, 1}};
        QCOMPARE(open.read(sessions, noon, noon + hour, 60).buckets, expected);
        open.pack();
        QCOMPARE(open.read(sessions, noon, noon + hour, 60).buckets, expected);
        QCOMPARE(open.read(sessions, noon + 1, noon + 5 * minute, 1'000).buckets, QList<Bucket>());
    }

    void clockJumpsLoseNothing()
    {
        OpenArchive open;
        QList<std::pair<qint64, double>> figures;
        const auto run = [&](qint64 from, int looks) {
            for (int i = 0; i < looks; ++i)
                figures.append({from + i * 15 * second, static_cast<double>(figures.size())});
        };
        run(noon, 240);
        run(noon + 2 * hour, 240); // an hour ahead
        run(noon + 2 * hour, 240); // and back: the same hour again
        run(noon + 1 * hour, 240); // back once more
        run(noon + 3 * hour, 240);
        for (qsizetype i = 0; i < figures.size(); i += 100) {
            open.save(sessions, figures.mid(i, 100));
            if (i % 300 == 0)
                open.pack();
            open.drop({}, figures.at(std::min(i + 99, figures.size() - 1)).first);
        }
        for (const int steps : {40'000, 300, 4}) { // raw, minutes, hours
            const Series all = open.read(sessions, noon, noon + 4 * hour, steps);
            QCOMPARE(countOf(all), figures.size());
            QVERIFY(
                std::is_sorted(all.buckets.begin(), all.buckets.end(), [](auto &a, auto &b) { return a.at < b.at; }));
        }
        QCOMPARE(countOf(open.read(sessions, noon + 2 * hour, noon + 3 * hour, 60)), 480);
    }

    void theFileStaysWithinItsSize()
    {
        OpenArchive open;
        const Retention retention{24h * 31, 24h * 366, 24h * 3'660, 6'000'000};
        qint64 at = noon;
        for (int round = 0; round < 40; ++round) {
            for (int line = 0; line < 20; ++line) {
                QList<std::pair<qint64, double>> figures;
                for (int i = 0; i < 600; ++i)
                    figures.append({at + i * 15 * second, std::sin(line + i + round * 600)});
                open.save({QStringLiteral("t%1").arg(line), QStringLiteral("desk"), sessions.name}, figures);
            }
            open.pack();
            at += 600 * 15 * second;
            open.drop(retention, at);
            const qint64 used = open.count("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
                                           "pragma_freelist_count, pragma_page_size");
            QVERIFY2(used <= retention.bytes, qPrintable(QString::number(used)));
        }
        QVERIFY(QFileInfo(open.folder.filePath(QStringLiteral("history.db"))).size() < 2 * retention.bytes);
        const SeriesId first{QStringLiteral("t0"), QStringLiteral("desk"), sessions.name};
        QVERIFY(open.count("SELECT count(*) FROM block WHERE level = 0") > 0); // the newest
        QCOMPARE(countOf(open.read(first, noon, at, 2'000)), 40 * 600);        // the hours of all
        QCOMPARE(open.read(first, at - hour, at, 3'600).step, 1s);
        QCOMPARE(open.read(first, noon, noon + hour, 3'600).step, 1min);
    }

    void changesAreWhatBecameAnother()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.db"));
        const auto node = fabricate::node(QStringLiteral("users-db"), Kind::Postgres);
        const auto at = [](int seconds) { return stamp(lately).addSecs(seconds); };
        const auto range = between(lately, lately + hour);
        QList<Change> seen;
        {
            SqliteHistory history(path);
            history.record(fabricate::healthy(node, at(0)));
            history.record(fabricate::refused(node, at(15)));
            history.record(fabricate::refused(node, at(30)));
            history.record(fabricate::refused(node, at(31), QStringLiteral("bridge"))); // its first look
            auto stopped = fabricate::healthy(node, at(40));
            stopped.outcome = Outcome::Unknown;
            stopped.code = FailureCode::of(FailureCode::Family::Stopped);
            history.record(stopped);
            history.record(fabricate::failing(node, at(45), Stage::Query, FailureCode::ofSqlState("53300"),
                                              QStringLiteral("too many\nclients")));
            QVERIFY(test::await(history.flush(soon())).value());
            seen = test::await(history.changes(range, 10, soon())).value().value();
        }
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.at(0), (Change{at(45), node.id, QStringLiteral("desk"), Outcome::Failed, Outcome::Failed,
                                     QStringLiteral("53300"), QStringLiteral("too many clients")}));
        QCOMPARE(seen.at(1).vantage, QStringLiteral("bridge"));
        QCOMPARE(seen.at(1).before, Outcome::Unknown);
        QCOMPARE(seen.at(2).before, Outcome::Ok);
        QCOMPARE(seen.at(2).code, QStringLiteral("ECONNREFUSED"));
        SqliteHistory again(path);
        again.record(fabricate::refused(node, at(60), QStringLiteral("bridge"))); // as it was
        again.record(fabricate::healthy(node, at(60)));
        QVERIFY(test::await(again.flush(soon())).value());
        const QList<Change> newest = test::await(again.changes(range, 2, soon())).value().value();
        QCOMPARE(newest.size(), 2);
        QCOMPARE(newest.at(0).after, Outcome::Ok);
        QCOMPARE(newest.at(1), seen.at(0));
    }

    void whatIsNoFigureIsCounted()
    {
        QTemporaryDir folder;
        SqliteHistory history(folder.filePath(QStringLiteral("history.db")));
        history.record(sessions, stamp(lately), std::numeric_limits<double>::quiet_NaN());
        history.record(sessions, {}, 1);
        history.record(sessions, stamp(-5), 1);
        history.record(sessions, stamp(lately), 1);
        QVERIFY(test::await(history.flush(soon())).value());
        QTRY_COMPARE(history.state().lost, 3);
        QCOMPARE(
            countOf(test::await(history.read({sessions}, between(0, lately + 1), 10, soon())).value()->constFirst()),
            1);
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.db"));
        {
            SqliteHistory history(path);
            for (int i = 0; i < 50'000; ++i)
                history.record(sessions, stamp(lately + i), i);
        }
        SqliteHistory history(path);
        const auto read = test::await(history.read({sessions}, between(lately, lately + minute), 100, soon()));
        QCOMPARE(countOf(read.value()->constFirst()), 50'000);
        QCOMPARE(read.value()->constFirst().buckets.constLast().max, 49'999.);
    }

    void readsKeepTheirLimits()
    {
        QTemporaryDir folder;
        SqliteHistory history(folder.filePath(QStringLiteral("history.db")));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            test::await(history.read({sessions}, between(noon, noon + 1), 1, {Deadline::in(20s), stop.get_token()}));
        QVERIFY(!*stopped && stopped->error().code.is(FailureCode::Family::Stopped));
        const QList<SeriesId> tooMany(Lookup::idLimit + 1, sessions);
        QVERIFY(!*test::await(history.read(tooMany, between(noon, noon + 1), 1, soon())));
    }

    // Nobody else is asked what a reader sees between two commits: all of a figure's levels, once.
    void packingIsNeverSeenHalfDone()
    {
        QTemporaryDir folder;
        SqliteHistory history(folder.filePath(QStringLiteral("history.db")));
        qint64 recorded = 0;
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < 200; ++i)
                history.record(sessions, stamp(lately + recorded++ * second), 1);
            QVERIFY(test::await(history.flush(soon())).value());
            auto packing = history.pack(soon());
            for (int look = 0; look < 3; ++look) {
                const auto read = test::await(history.read({sessions}, between(lately, lately + day), 1'440, soon()));
                QCOMPARE(countOf(read.value()->constFirst()), recorded);
            }
            QVERIFY(test::await(std::move(packing)).value());
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
