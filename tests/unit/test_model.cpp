// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/model/label_matcher.h"
#include "core/model/topology.h"

#include <QJsonDocument>
#include <QTest>
#include <cerrno>

using namespace bridgewatch;

class TestModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLadderStopsAtItsFirstFailure()
    {
        Ladder ladder;
        ladder.begin(Stage::Dns);
        ladder.begin(Stage::Tcp);
        ladder.fail(FailureCode::ofErrno(ECONNREFUSED));
        ladder.begin(Stage::Tls);
        ladder.pass();
        QCOMPARE(ladder.stages().size(), 2);
        QCOMPARE(ladder.stages().first().outcome, Outcome::Ok);
        QCOMPARE(ladder.stages().last().stage, Stage::Tcp);
        QCOMPARE(ladder.stages().last().outcome, Outcome::Failed);
        QVERIFY(ladder.failed());
    }

    void aRungThatPassedTooEarlyStandsOnce()
    {
        Ladder ladder;
        ladder.begin(Stage::Query);
        ladder.pass();
        ladder.failAt(Stage::Query, FailureCode::of(FailureCode::Family::Protocol));
        QCOMPARE(ladder.stages().size(), 1);
        QCOMPARE(ladder.stages().first().outcome, Outcome::Failed);
    }

    void aStoppedRungIsUnknownNotFailed()
    {
        Ladder ladder;
        ladder.begin(Stage::Tcp);
        ladder.fail(FailureCode::of(FailureCode::Family::Stopped));
        QCOMPARE(ladder.stages().last().outcome, Outcome::Unknown);
    }

    void worseKnowsTheOrderOfTheContract()
    {
        QCOMPARE(worse(Outcome::Unknown, Outcome::Failed), Outcome::Failed);
        QCOMPARE(worse(Outcome::Unknown, Outcome::Warning), Outcome::Unknown);
        QCOMPARE(worse(Outcome::Ok, Outcome::Warning), Outcome::Warning);
    }

    void thresholdsKnowWhichWayIsBad()
    {
        QVERIFY(!lowIsBad(QStringLiteral("sessions.used_ratio")));
        QVERIFY(lowIsBad(QStringLiteral("days_left")));
        const Threshold high{0.8, 0.95};
        QCOMPARE(high.judge(0.79, false), Outcome::Ok);
        QCOMPARE(high.judge(0.8, false), Outcome::Warning);
        QCOMPARE(high.judge(0.95, false), Outcome::Failed);
        const Threshold low{30, 7};
        QCOMPARE(low.judge(31, true), Outcome::Ok);
        QCOMPARE(low.judge(30, true), Outcome::Warning);
        QCOMPARE(low.judge(-3, true), Outcome::Failed);
        const Threshold one{std::nullopt, 7};
        QCOMPARE(one.judge(365, true), Outcome::Ok);
        QCOMPARE(one.judge(3, true), Outcome::Failed);
        QCOMPARE(Threshold{}.judge(1e9, false), Outcome::Ok);
    }

    void needsAreFollowedThroughCycles()
    {
        Topology topology;
        const auto add = [&](const char *id, const QStringList &needs) {
            TopologyNode node;
            node.id = QString::fromLatin1(id);
            node.needs = needs;
            topology.nodes.append(node);
        };
        add("a", {QStringLiteral("b")});
        add("b", {QStringLiteral("c"), QStringLiteral("a")});
        add("c", {});
        QCOMPARE(topology.allNeeds(QStringLiteral("a")), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(topology.allNeeds(QStringLiteral("nobody")), QStringList());
    }

    void matchersAreReadAndJudge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: refused
        QTest::addColumn<bool>("accepts");    // team=db, level=critical
        const auto row = [](const char *text, const char *written, bool accepts) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written) << accepts;
        };
        row("team=db", "team=\"db\"", true);
        row("team=\"db\"", "team=\"db\"", true);
        row("team = db", "team=\"db\"", true);
        row("team!=db", "team!=\"db\"", false);
        row("team=~d.", "team=~\"d.\"", true);
        row("team=~d", "team=~\"d\"", false);
        row("team=~\"x|db\"", "team=~\"x|db\"", true);
        row("level!~\"crit.*|high\"", "level!~\"crit.*|high\"", false);
        row("nowhere=", "nowhere=\"\"", true);
        row("nowhere!=\"\"", "nowhere!=\"\"", false);
        row("nowhere=~.*", "nowhere=~\".*\"", true);
        row("a=\"x \\\" \\\\ \\n \\d\"", "a=\"x \\\" \\\\ \\n \\\\d\"", false);
        row("team", "", false);
        row("=db", "", false);
        row("te am=db", "", false);
        row("team=\"db", "", false);
        row("team=~(", "", false);
        row("team=~\"a)(b\"", "", false);
        row("team=db\n", "", false);
        row("0team=db", "", false);
        row("", "", false);
    }
    void matchersAreReadAndJudge()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QFETCH(bool, accepts);
        const auto matcher = LabelMatcher::read(text);
        QCOMPARE(matcher ? matcher->toString() : QString(), written);
        if (!matcher) {
            QVERIFY(!matcher.error().text.isEmpty());
            return;
        }
        const QMap<QString, QString> labels{{QStringLiteral("team"), QStringLiteral("db")},
                                            {QStringLiteral("level"), QStringLiteral("critical")}};
        QCOMPARE(matcher->accepts(labels), accepts);
        QCOMPARE(*LabelMatcher::read(written), *matcher);
        QVERIFY(!LabelMatcher::read(QString(matcherLimit + 1, u'a') + u'='));
    }

    void anObservationIsWrittenInTheContractsForm()
    {
        Observation o;
        o.target = QStringLiteral("users-db");
        o.kind = Kind::Postgres;
        o.vantage = QStringLiteral("desk");
        o.at = QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
        o.outcome = Outcome::Failed;
        o.took = std::chrono::microseconds(4200);
        o.code = FailureCode::ofErrno(ECONNREFUSED);
        o.stages = {{Stage::Dns, Outcome::Ok, std::chrono::microseconds(300), {}},
                    {Stage::Tcp, Outcome::Failed, std::chrono::microseconds(200), o.code}};
        o.readings[QStringLiteral("sessions.active")] = 3;
        const QJsonDocument expected = QJsonDocument::fromJson(R"({
            "target":"users-db","kind":"postgres","vantage":"desk","at":"2026-11-23T15:00:00.000Z","outcome":"failed",
            "took_ms":4.2,"code":"ECONNREFUSED","text":"",
            "stages":[{"stage":"dns","outcome":"ok","ms":0.3},{"stage":"tcp","outcome":"failed","ms":0.2,"code":"ECONNREFUSED"}],
            "readings":{"sessions.active":3},"facts":{}})");
        QCOMPARE(QJsonDocument(toJson(o)).toJson(), expected.toJson());
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "test_model.moc"
