// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/world.h"

#include <QSignalSpy>
#include <QTest>

using namespace bridgewatch;

class TestWorld : public QObject {
    Q_OBJECT

    static Topology topology()
    {
        Topology t;
        TopologyNode node;
        node.id = QStringLiteral("db");
        node.vantages = {QStringLiteral("desk"), QStringLiteral("bridge")};
        node.every = std::chrono::seconds(10);
        t.nodes = {node};
        return t;
    }

    static Observation look(const char *vantage, Outcome outcome, int second)
    {
        Observation o;
        o.target = QStringLiteral("db");
        o.vantage = QString::fromLatin1(vantage);
        o.outcome = outcome;
        o.at = QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC).addSecs(second);
        return o;
    }

private Q_SLOTS:
    void isCompleteOnlyWhenEveryVantageWasHeard()
    {
        World world(topology());
        QSignalSpy diagnosed(&world, &World::diagnosed);
        QCOMPARE(world.outcome(QStringLiteral("db")), Outcome::Unknown);
        world.take(look("desk", Outcome::Ok, 5));
        QVERIFY(!world.complete());
        QCOMPARE(world.diagnosis().state, WorldState::Unknown);
        world.take(look("bridge", Outcome::Ok, 2));
        QVERIFY(world.complete());
        QCOMPARE(world.diagnosis().state, WorldState::Healthy);
        QCOMPARE(world.oldestLook().time(), QTime(15, 0, 2));
        QCOMPARE(diagnosed.count(), 2);
    }

    void theWorstVantageCounts()
    {
        World world(topology());
        world.take(look("desk", Outcome::Ok, 0));
        world.take(look("bridge", Outcome::Unknown, 0));
        QCOMPARE(world.outcome(QStringLiteral("db")), Outcome::Unknown);
    }

    void aFigureGoesStaleAfterTwoPeriods()
    {
        World world(topology());
        world.take(look("desk", Outcome::Ok, 0));
        const QDateTime t0 = look("desk", Outcome::Ok, 0).at;
        QVERIFY(!world.isStale(world.topology().nodes.constFirst(), t0.addSecs(20)));
        QVERIFY(world.isStale(world.topology().nodes.constFirst(), t0.addSecs(21)));
    }

    void thePastIsBounded()
    {
        World world(topology());
        for (int i = 0; i < 3 * World::recentLimit; ++i)
            world.take(look("desk", Outcome::Ok, i));
        QCOMPARE(world.recent(QStringLiteral("db"), QStringLiteral("desk")).size(), World::recentLimit);
        QCOMPARE(world.latest(QStringLiteral("db"), QStringLiteral("desk"))->at,
                 look("desk", Outcome::Ok, 3 * World::recentLimit - 1).at);
    }
};

QTEST_GUILESS_MAIN(TestWorld)
#include "test_world.moc"
