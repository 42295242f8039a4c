// SPDX-License-Identifier: GPL-3.0-or-later
// When to look, without a clock: pace after failures, who is due, pauses, refused passwords.
#include "core/monitor/pauses.h"
#include "core/monitor/refusals.h"
#include "core/monitor/schedule.h"
#include "tests/support/fabricate.h"
#include "tests/support/rounds.h"

#include <QTest>
#include <random>

using namespace bridgewatch;
using namespace std::chrono_literals;

class TestSchedule : public QObject {
    Q_OBJECT

    using Moment = Schedule::Moment;
    static constexpr Moment start{};

    static Target target(const char *id, const QStringList &vantages = {QStringLiteral("desk")})
    {
        Target made;
        made.id = QString::fromLatin1(id);
        made.vantages = vantages;
        made.every = 10s;
        made.timeout = 1s;
        return made;
    }

    static Target database(const char *id, const char *user = "ops")
    {
        Target made = target(id);
        made.kind = Kind::Postgres;
        PostgresSettings settings;
        settings.host = QStringLiteral("db.internal");
        settings.user = QString::fromLatin1(user);
        settings.password = {SecretRef::From::File, QStringLiteral("/pass")};
        made.settings = settings;
        return made;
    }

    static Observation login(const QByteArray &sqlState)
    {
        const TopologyNode node = fabricate::node(QStringLiteral("db"), Kind::Postgres);
        return sqlState.isEmpty() ? fabricate::healthy(node, fabricate::noon())
                                  : fabricate::failing(node, fabricate::noon(), Stage::Authentication,
                                                       FailureCode::ofSqlState(sqlState), QStringLiteral("no"));
    }

private Q_SLOTS:
    void successKeepsThePeriod()
    {
        Pace pace({10s, 1s, 3, 2});
        QCOMPARE(pace.succeeded(0.5), 10s);
        QCOMPARE(pace.succeeded(0), 9500ms);
        QCOMPARE(pace.succeeded(1), 10500ms);
    }

    void failuresWidenTheWindowUpToTwoPeriods()
    {
        Pace pace({10s, 1s, 3, 2});
        QCOMPARE(pace.failed(1), 5s);
        QCOMPARE(pace.failed(1), 10s);
        QCOMPARE(pace.failed(1), 18s); // two periods less two looks
        for (int i = 0; i < 100; ++i)
            QCOMPARE(pace.failed(1), 18s);
        QCOMPARE(pace.failed(0.25), 4500ms); // full jitter
        QCOMPARE(pace.failed(0), 1s);
    }

    void noWaitExceedsAMinute()
    {
        Pace daily({24h, 1s, 3, 2});
        for (int i = 0; i < 10; ++i)
            QVERIFY(daily.failed(1) <= Pace::cap);
        QCOMPARE(daily.failed(1), Pace::cap);
    }

    void breakerOpensAndClosesByRowsOfLooks()
    {
        Pace pace({10s, 1s, 3, 2});
        (void)pace.failed(0);
        (void)pace.failed(0);
        QCOMPARE(pace.breaker(), Pace::Breaker::Closed);
        (void)pace.failed(0);
        QCOMPARE(pace.breaker(), Pace::Breaker::Open);
        (void)pace.succeeded(0);
        QCOMPARE(pace.breaker(), Pace::Breaker::Open);
        (void)pace.failed(0);
        (void)pace.succeeded(0);
        QCOMPARE(pace.breaker(), Pace::Breaker::Open); // the two good ones were not in a row
        (void)pace.succeeded(0);
        QCOMPARE(pace.breaker(), Pace::Breaker::Closed);
    }

    // Fifty desks watch one server through an outage: nobody's looks fall into step, and the server that
    // comes back meets no storm.
    void fiftyDesksMakeNoStorm_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("outage"); // s
        QTest::newRow("ten minutes") << 20261123 << 600;
        QRandomGenerator chance(test::seedOfTheRun());
        for (int round = 1; round < test::roundsOr(3); ++round) {
            const int seed = chance.bounded(1'000'000);
            const int outage = 10 + chance.bounded(chance.bounded(2) == 1 ? 60 : 3600);
            QTest::addRow("%d s, seed %d", outage, seed) << seed << outage;
        }
    }
    void fiftyDesksMakeNoStorm()
    {
        QFETCH(const int, seed);
        QFETCH(const int, outage);
        std::mt19937 random(static_cast<quint32>(seed));
        std::uniform_real_distribution<double> chance(0, 1);
        const auto outageBegins = start + 1min;
        const auto outageEnds = outageBegins + std::chrono::seconds(outage);
        std::vector<Schedule> desks(50, Schedule({target("db")}));
        std::map<qint64, int> looks; // by period of ten seconds
        for (Schedule &desk : desks)
            desk.hurry({}, start);
        for (auto now = start; now < outageEnds + 10min; now += 100ms) {
            for (Schedule &desk : desks) {
                for (const Schedule::TrackId track : desk.takeDue(now)) {
                    ++looks[(now - start) / 10s];
                    desk.ended(track, now < outageBegins || now >= outageEnds, now, chance(random));
                }
            }
        }
        const qint64 healed = (outageEnds - start) / 10s;
        int peak = 0;
        int sum = 0;
        for (qint64 period = healed; period < healed + 60; ++period) {
            peak = std::max(peak, looks[period]);
            sum += looks[period];
        }
        QVERIFY2(peak <= 2 * sum / 60, qPrintable(QStringLiteral("peak %1, mean %2").arg(peak).arg(sum / 60)));
        for (qint64 period = 10; period < healed; ++period)
            QVERIFY2(looks[period] <= 2 * 50, qPrintable(QString::number(looks[period])));
    }

    // Row 4: whatever the chance, a look begins within two periods after healing.
    void healingIsSeenWithinTwoPeriods()
    {
        for (const double luck : {0.0, 0.5, 1.0}) {
            Schedule schedule({target("db")});
            schedule.hurry({}, start);
            auto now = start;
            for (int i = 0; i < 20; ++i) {
                now = *schedule.nextDue();
                const auto due = schedule.takeDue(now);
                now += 1s; // each look runs into its timeout
                schedule.ended(due.front(), false, now, luck);
            }
            QVERIFY(*schedule.nextDue() - now <= 2 * 10s - 1s);
        }
    }

    void oneLookInFlightPerTargetAndVantage()
    {
        Schedule schedule({target("a", {QStringLiteral("desk"), QStringLiteral("bridge")}), target("b")});
        schedule.hurry({}, start);
        const auto first = schedule.takeDue(start + 1s);
        QCOMPARE(first.size(), size_t{3});
        QCOMPARE(schedule.inFlight(), 3);
        schedule.hurry({}, start + 1s);
        QVERIFY(schedule.takeDue(start + 1h).empty());
        schedule.ended(first.at(1), true, start + 2s, 0.5);
        QCOMPARE(*schedule.nextDue(), start + 2s); // it was asked for since that look began
        schedule.hurry({QStringLiteral("a")}, start + 3s);
        const auto second = schedule.takeDue(start + 3s);
        QCOMPARE(second, std::vector<Schedule::TrackId>{first.at(1)});
    }

    void lateLooksAreNotMadeUpFor()
    {
        Schedule schedule({target("a")});
        schedule.hurry({}, start);
        auto track = schedule.takeDue(start).front();
        schedule.ended(track, true, start + 95s, 0.5); // nine periods went by
        QCOMPARE(schedule.takeDue(start + 95s).size(), size_t{1});
        schedule.ended(track, true, start + 96s, 0.5);
        QVERIFY(schedule.takeDue(start + 96s).empty());
        QCOMPARE(*schedule.nextDue(), start + 105s);
    }

    // A vendor that has had enough for now is left alone for as long as it asks, whatever the pace.
    void restIsGivenToWhoAsksForIt()
    {
        Schedule schedule({target("a")});
        schedule.hurry({}, start);
        auto track = schedule.takeDue(start).front();
        schedule.ended(track, false, start + 1s, 0.5, 40s);
        QCOMPARE(*schedule.nextDue(), start + 41s);
        schedule.hurry({}, start + 5s); // another network, or a laptop that was opened
        QCOMPARE(*schedule.nextDue(), start + 41s);
        schedule.hurry({QStringLiteral("b")}, start + 5s);
        QCOMPARE(*schedule.nextDue(), start + 41s);
        auto asked = schedule;
        asked.hurry({QStringLiteral("a")}, start + 5s); // somebody wants to know
        QCOMPARE(*asked.nextDue(), start + 5s);
        track = schedule.takeDue(start + 41s).front();
        schedule.ended(track, true, start + 42s, 0.5, 2s);
        QCOMPARE(*schedule.nextDue(), start + 51s); // its period is longer
    }

    // Or every look would wake the thread on its own; and none comes more than a grain too early, nor drifts.
    void whatIsDueSoonBeginsAlong()
    {
        Schedule schedule({target("a"), target("b")});
        schedule.hurry({}, start);
        const auto both = schedule.takeDue(start);
        QCOMPARE(both.size(), size_t{2});
        schedule.ended(both.at(0), true, start + 1s, 0.5);
        schedule.ended(both.at(1), true, start + 1s, 0.5);
        QVERIFY(schedule.takeDue(*schedule.nextDue() - Schedule::grain - 1ms).empty());
        const auto early = schedule.takeDue(*schedule.nextDue() - Schedule::grain / 2);
        QCOMPARE(early, both);
        QCOMPARE(schedule.due(early.front()), start + 10s);
    }

    void aDiscardedLookIsMadeAgainAtOnce()
    {
        Schedule schedule({target("a")});
        schedule.hurry({}, start);
        const auto track = schedule.takeDue(start).front();
        schedule.again(track, start + 1h);
        QCOMPARE(schedule.takeDue(start + 1h).size(), size_t{1});
    }

    void pausesAndJumpsAreToldApart_data()
    {
        QTest::addColumn<int>("running"); // s that each clock advanced
        QTest::addColumn<int>("boot");
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("paused");
        QTest::addColumn<int>("jumped");
        QTest::newRow("an ordinary second") << 1 << 1 << 1 << 0 << 0;
        QTest::newRow("the process was stopped") << 3 << 3 << 3 << 3 << 0;
        QTest::newRow("the machine slept") << 1 << 601 << 601 << 601 << 0;
        QTest::newRow("summer time by hand") << 1 << 1 << 3601 << 0 << 3600;
        QTest::newRow("an hour back") << 1 << 1 << -3599 << 0 << -3600;
        QTest::newRow("slept, and the clock was set") << 1 << 601 << 661 << 601 << 60;
        QTest::newRow("a second more is drift") << 1 << 1 << 2 << 0 << 0;
    }

    void pausesAndJumpsAreToldApart()
    {
        QFETCH(const int, running);
        QFETCH(const int, boot);
        QFETCH(const int, wall);
        QFETCH(const int, paused);
        QFETCH(const int, jumped);
        const std::chrono::seconds began{1'000'000};
        Pauses pauses({began, began, began});
        const std::chrono::seconds r{running};
        const std::chrono::seconds b{boot};
        const std::chrono::seconds w{wall};
        const Pauses::Seen seen = pauses.check({began + r, began + b, began + w});
        QCOMPARE(seen.paused, std::chrono::seconds(paused));
        QCOMPARE(seen.jumped, std::chrono::seconds(jumped));
        const Pauses::Seen next = pauses.check({began + r + 1s, began + b + 1s, began + w + 1s});
        QCOMPARE(next.paused, 0ms);
        QCOMPARE(next.jumped, 0ms);
    }

    // Row 21: whatever comes one after another, each pause and each jump has its exact length.
    void seededPausesAndJumpsAreExact()
    {
        QRandomGenerator chance(test::seedOfTheRun());
        std::chrono::milliseconds running{1'000'000};
        std::chrono::milliseconds boot = running;
        std::chrono::milliseconds wall = running;
        Pauses pauses({running, boot, wall});
        for (int round = 0; round < test::roundsOr(1'000); ++round) {
            const std::chrono::milliseconds beat{900 + chance.bounded(200)};
            const bool sleeps = chance.bounded(4) == 0;
            const bool stops = !sleeps && chance.bounded(4) == 0;
            const bool jumps = chance.bounded(4) == 0;
            const std::chrono::milliseconds span{sleeps || stops ? 3'000 + chance.bounded(600'000) : 0};
            const std::chrono::milliseconds jump{jumps ? (chance.bounded(2) == 1 ? 1 : -1) *
                                                             (2'000 + chance.bounded(3'600'000))
                                                       : chance.bounded(400) - 200};
            running += beat + (sleeps ? 0ms : span);
            boot += beat + span;
            wall += beat + span + jump;
            const Pauses::Seen seen = pauses.check({running, boot, wall});
            QCOMPARE(seen.paused, span > 0ms ? beat + span : 0ms);
            QCOMPARE(seen.jumped, jumps ? jump : 0ms);
        }
    }

    void twoRefusalsHoldAnAccount()
    {
        Refusals refusals;
        const Target db = database("db");
        const Secret wrong("wrong");
        refusals.note(db, login("28P01"), wrong);
        QVERIFY(!refusals.isHeld(db));
        refusals.note(db, login("28P01"), wrong);
        QVERIFY(refusals.isHeld(db, wrong));
        QVERIFY(refusals.isHeld(database("the-same-login-elsewhere"), wrong));
        QVERIFY(!refusals.isHeld(database("bridge", "bridge")));
        QVERIFY(!refusals.isHeld(db, Secret("another")));
        refusals.note(db, login("28P01"), Secret("another")); // counts from one again
        QVERIFY(!refusals.isHeld(db));
    }

    void noMoreAskThanRefusalsAreLeft()
    {
        Refusals refusals;
        const Target db = database("db");
        const Target other = database("the-same-login-elsewhere");
        const Secret wrong("wrong");
        QVERIFY(refusals.tryBegin(db));
        QVERIFY(refusals.tryBegin(other));
        QVERIFY(!refusals.tryBegin(db));
        QVERIFY(refusals.tryBegin(database("bridge", "bridge")));
        refusals.note(db, login("28P01"), wrong);
        QVERIFY(!refusals.tryBegin(db)); // the other one is the last try
        refusals.note(other, login("28P01"), wrong);
        QVERIFY(refusals.isHeld(other, wrong));
        refusals.allowOne(db); // a person asks, for all of them
        refusals.allowOne(other);
        QVERIFY(refusals.tryBegin(other));
        QVERIFY(!refusals.tryBegin(db));
        refusals.note(other, login("28P01"), wrong);
        QVERIFY(refusals.isHeld(db, wrong));
        const Observation held = refusals.heldUnseen(db, QStringLiteral("bridge"), fabricate::noon());
        QCOMPARE(held.vantage, QStringLiteral("bridge"));
        QCOMPARE(held.outcome, Outcome::Failed);
        QCOMPARE(held.code, FailureCode::ofSqlState("28P01"));
        QCOMPARE(held.failedAt(), std::optional(Stage::Authentication));
        refusals.renew(db, Secret("another"));
        QVERIFY(!refusals.isHeld(db));
        QVERIFY(refusals.tryBegin(db));
        QVERIFY(refusals.tryBegin(other));
        QVERIFY(!refusals.tryBegin(db));
        refusals.note(db, login({}), {}); // it is the right one: as many as like
        for (int i = 0; i < 5; ++i)
            QVERIFY(refusals.tryBegin(db));
    }

    // Who repairs a password and asks must not wait for the looks that were under way, and be told of the old one.
    void whatWasUnderWayDoesNotUseUpThePersonsTry()
    {
        Refusals refusals;
        const Target db = database("db");
        const Secret wrong("wrong");
        QVERIFY(refusals.tryBegin(db));
        QVERIFY(refusals.tryBegin(db));
        refusals.allowOne(db);
        refusals.note(db, login("28P01"), wrong);
        refusals.note(db, login("28P01"), wrong);
        QVERIFY(!refusals.isHeld(db, wrong));
        QVERIFY(refusals.tryBegin(db));
        refusals.note(db, login("28P01"), wrong);
        QVERIFY(refusals.isHeld(db, wrong));
    }

    void loginsThatNobodyAnswersHoldUpNoOther()
    {
        Refusals refusals;
        const Target db = database("db");
        QVERIFY(refusals.tryBegin(db));
        QVERIFY(refusals.tryBegin(db));
        QVERIFY(!refusals.tryBegin(db));
        QVERIFY(refusals.tryBegin(db, false));
        refusals.note(db, login("28P01"), Secret("wrong"));
        QVERIFY(!refusals.tryBegin(db, false)); // somebody answers
    }

    void successAndPersonsLiftTheHold()
    {
        Refusals refusals;
        const Target db = database("db");
        const Secret wrong("wrong");
        for (int i = 0; i < 2; ++i)
            refusals.note(db, login("28P01"), wrong);
        refusals.allowOne(db);
        QVERIFY(!refusals.isHeld(db, wrong));
        refusals.note(db, login("28P01"), wrong);
        QVERIFY(refusals.isHeld(db, wrong));
        refusals.note(db, login("57P03"), wrong); // starting up: says nothing about the password
        QVERIFY(refusals.isHeld(db, wrong));
        refusals.note(db, login({}), {});
        QVERIFY(!refusals.isHeld(db, wrong));
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
