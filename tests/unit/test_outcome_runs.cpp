// SPDX-License-Identifier: GPL-3.0-or-later
// Since when targets are well or not, from each place that looks and as a whole.
#include "core/app/world.h"
#include "tests/support/fabricate.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

const QString db = QStringLiteral("users-db");
const QString desk = QStringLiteral("desk");
const QString bridge = QStringLiteral("bridge");

} // namespace

class TestOutcomeRuns : public QObject {
    Q_OBJECT

    // What a target looked like from two places, ten seconds each: . well, x failed, _ nobody looked.
    static std::optional<Onset> failingAfter(const QString &fromDesk, const QString &fromBridge)
    {
        TopologyNode node = fabricate::node(db, Kind::Postgres, {}, {desk, bridge});
        node.every = 10s;
        OutcomeRuns runs;
        for (qsizetype i = 0; i < fromDesk.size(); ++i) {
            const QDateTime at = noon().addSecs(10 * i);
            for (const auto &[looks, vantage] : {std::pair(fromDesk, desk), std::pair(fromBridge, bridge)}) {
                if (looks.at(i) != u'_')
                    runs.observe(looks.at(i) == u'x' ? refused(node, at, vantage) : healthy(node, at, vantage),
                                 node.every);
            }
        }
        const auto failing = runs.failing();
        return failing.contains(db) ? std::optional(failing.value(db)) : std::nullopt;
    }

private Q_SLOTS:
    void aTargetFailsWhileNobodySeesItWell_data()
    {
        QTest::addColumn<QString>("fromDesk");
        QTest::addColumn<QString>("fromBridge");
        QTest::addColumn<int>("seconds");  // after the first look; -1: it is not said
        QTest::addColumn<bool>("wasSeen"); // to begin
        QTest::newRow("well") << "..."
                              << "..." << -1 << false;
        QTest::newRow("from here alone") << ".xx"
                                         << "..." << -1 << false;
        QTest::newRow("from everywhere") << ".xxx"
                                         << "..xx" << 20 << true;
        QTest::newRow("after a good look") << ".x"
                                           << ".x" << 10 << true;
        QTest::newRow("one look alone") << "x"
                                        << "x" << -1 << false;
        QTest::newRow("from the first look on") << "xx"
                                                << "xx" << 0 << false;
        QTest::newRow("recovered") << ".xx."
                                   << ".xx." << -1 << false;
        QTest::newRow("and again") << ".xx.xx"
                                   << ".xx.xx" << 40 << true;
        QTest::newRow("a look left out") << ".xx_x"
                                         << ".xx_x" << 10 << true;
        QTest::newRow("nobody looked for long") << ".xx____xx"
                                                << ".xx____xx" << 70 << false;
    }
    void aTargetFailsWhileNobodySeesItWell()
    {
        QFETCH(QString, fromDesk);
        QFETCH(QString, fromBridge);
        QFETCH(int, seconds);
        QFETCH(bool, wasSeen);
        const std::optional<Onset> onset = failingAfter(fromDesk, fromBridge);
        QCOMPARE(onset ? static_cast<int>(noon().secsTo(onset->at)) : -1, seconds);
        QCOMPARE(onset && onset->wasSeen, wasSeen);
    }

    void aHistoryKnowsOfBefore()
    {
        const TopologyNode node = fabricate::node(db, Kind::Postgres, {}, {desk, bridge});
        const Onset earlier{noon().addSecs(-600), true};
        OutcomeRuns runs;
        const auto since = [&runs] { return runs.failing().value(db).at; };
        runs.observe(refused(node, noon(), desk), node.every);
        runs.observe(refused(node, noon(), bridge), node.every);
        QCOMPARE(runs.takeUnseeded(), QList<OutcomeRuns::Place>({{db, desk}, {db, bridge}}));
        QVERIFY(runs.takeUnseeded().isEmpty());
        runs.seed({db, desk}, earlier);
        QCOMPARE(since(), noon()); // nothing is known of the other place
        runs.seed({db, bridge}, earlier);
        QCOMPARE(runs.failing().value(db), earlier);
        runs.observe(healthy(node, noon().addSecs(5), desk), node.every);
        QVERIFY(runs.failing().isEmpty());
        runs.observe(refused(node, noon().addSecs(10), desk), node.every);
        QCOMPARE(since(), noon().addSecs(10));
        runs.seed({db, desk}, earlier); // too late: it was well meanwhile
        QCOMPARE(since(), noon().addSecs(10));
    }

    void aClockThatWasSetBackBeginsAnew()
    {
        const TopologyNode node = fabricate::node(db, Kind::Postgres, {}, {desk});
        OutcomeRuns runs;
        runs.observe(healthy(node, noon(), desk), node.every);
        runs.observe(refused(node, noon().addMSecs(-200), desk), node.every); // set right by a little
        QVERIFY(!runs.find(db, desk)->isBad);
        const QDateTime earlier = noon().addSecs(-3600);
        runs.observe(refused(node, earlier, desk), node.every);
        QVERIFY(runs.find(db, desk)->isBad);
        QCOMPARE(runs.find(db, desk)->since, earlier);
        QVERIFY(!runs.find(db, desk)->beganInSight);
        QVERIFY(runs.failing().isEmpty()); // seen once
        runs.observe(refused(node, earlier.addSecs(1), desk), node.every);
        QCOMPARE(runs.failing().value(db).at, earlier);
    }

    // Longer than the looks that are kept for sparklines.
    void anOutageKeepsItsBeginning()
    {
        World world(smallWorld());
        const TopologyNode &node = *world.topology().find(db);
        const QDateTime began = noon().addSecs(10);
        world.take(healthy(node, noon(), desk));
        for (int i = 0; i < 2 * World::recentLimit; ++i)
            world.take(refused(node, began.addSecs(10 * i), desk));
        const OutcomeRun *run = world.run(db, desk);
        QVERIFY(run && run->isBad && run->beganInSight);
        QCOMPARE(run->since, began);
        QVERIFY(!world.run(db, bridge));
    }

    // A warning is well for whoever is to be called, and not for who reads "healthy since".
    void anOutcomeHasItsOwnBeginning()
    {
        const TopologyNode node = fabricate::node(db, Kind::Postgres, {}, {desk});
        OutcomeRuns runs;
        runs.observe(healthy(node, noon(), desk), node.every);
        Observation slow = healthy(node, noon().addSecs(10), desk);
        slow.outcome = Outcome::Warning;
        runs.observe(slow, node.every);
        QCOMPARE(runs.find(db, desk)->since, noon());
        QCOMPARE(runs.find(db, desk)->same, noon().addSecs(10));
        runs.observe(healthy(node, noon().addSecs(20), desk), node.every);
        QCOMPARE(runs.find(db, desk)->same, noon().addSecs(20));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeRuns)
#include "test_outcome_runs.moc"
