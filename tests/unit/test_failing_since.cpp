// SPDX-License-Identifier: GPL-3.0-or-later
// Since when a target fails, by what was kept of its looks.
#include "core/app/earlier_runs.h"
#include "core/app/failing_since.h"
#include "core/history/sqlite_history.h"
#include "tests/support/fabricate.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

class TestFailingSince : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itGoesBackToTheLastGoodLook_data()
    {
        QTest::addColumn<QString>("looks"); // the newest last, ten seconds each: . well, x failed, ? unknown, _ none
        QTest::addColumn<int>("seconds");   // ago; -1: not known
        QTest::addColumn<bool>("wasSeen");  // to begin
        const auto row = [](const char *looks, int seconds, bool wasSeen = false) {
            QTest::newRow(looks) << QString::fromLatin1(looks) << seconds << wasSeen;
        };
        row("", -1);
        row("....", -1);
        row("xxx.", -1);
        row("..xxx", 20, true);
        row("..x?x", 20, true);
        row(".x", 0, true);
        row("x_x_x", 40);
        row("x____x", 0);
        row(".____x", 0);
        row("xxx_____", -1);
    }
    void itGoesBackToTheLastGoodLook()
    {
        QFETCH(QString, looks);
        QFETCH(int, seconds);
        QFETCH(bool, wasSeen);
        Series outcomes;
        outcomes.step = 10s;
        for (qsizetype i = 0; i < looks.size(); ++i) {
            const qint64 at = noon().toMSecsSinceEpoch() - (looks.size() - i) * 10'000;
            const double value = looks.at(i) == u'.' ? 0 : looks.at(i) == u'x' ? 2 : 3;
            if (looks.at(i) != u'_')
                outcomes.buckets.append({at, value, value, value, value, 1});
        }
        const auto since = failingSince(outcomes, 10s, noon());
        QCOMPARE(since ? static_cast<int>(since->at.secsTo(noon())) : -1, seconds);
        QCOMPARE(since && since->wasSeen, wasSeen);
    }

    void aHistoryTellsItToTheSecond()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.db"));
        const OutcomeRuns::Place place{QStringLiteral("users-db"), QStringLiteral("desk")};
        const SeriesId id{place.first, place.second, series::outcome};
        const QDateTime now = QDateTime::currentDateTimeUtc(); // by which a history drops
        const QDateTime began = now.addSecs(-127);
        {
            SqliteHistory history(path);
            for (int i = 0; i < 30; ++i)
                history.record(id, began.addSecs(10 * (i - 20)), i < 20 ? 0 : 2);
        }
        const std::optional<Onset> onset = failingSince(path, place, 30s, now);
        QVERIFY(onset && onset->wasSeen);
        QVERIFY2(qAbs(onset->at.msecsTo(began)) <= 1000, qPrintable(onset->at.toString(Qt::ISODateWithMs)));
    }

    // The program was started while it failed.
    void theWorldIsToldOfBefore()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.db"));
        const QString desk = QStringLiteral("desk");
        World world(smallWorld());
        const TopologyNode &node = world.topology().nodes.at(1);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime began = now.addSecs(-120);
        {
            SqliteHistory history(path);
            for (int i = -3; i < 12; ++i)
                history.record({node.id, desk, series::outcome}, began.addSecs(10 * i), i < 0 ? 0 : 2);
        }
        EarlierRuns earlier(world, path);
        world.take(refused(node, now, desk));
        QCOMPARE(world.run(node.id, desk)->since, now);
        earlier.tick(now); // the answer may be there at once
        QTRY_VERIFY(!earlier.isAsking());
        const OutcomeRun &run = *world.run(node.id, desk);
        QVERIFY2(qAbs(run.since.msecsTo(began)) <= 1000, qPrintable(run.since.toString(Qt::ISODateWithMs)));
        QVERIFY(run.beganInSight);
        QCOMPARE(run.same, run.since);
    }

    void aHistoryThatIsNotThereTellsNothing()
    {
        const QList<OutcomeRuns::Place> places{{QStringLiteral("users-db"), QStringLiteral("desk")}};
        QVERIFY(failingSince(QStringLiteral("/nowhere/history.db"), places, smallWorld(), noon()).isEmpty());
        QVERIFY(!QFileInfo::exists(QStringLiteral("/nowhere")));
    }
};

QTEST_GUILESS_MAIN(TestFailingSince)
#include "test_failing_since.moc"
