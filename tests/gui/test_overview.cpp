// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/kind_readers.h"
#include "tests/gui/gui_fixture.h"
#include "ui/overview/findings_model.h"
#include "ui/overview/ladder_panel.h"
#include "ui/overview/path_canvas.h"
#include "ui/overview/path_card.h"
#include "ui/overview/path_map.h"
#include "ui/overview/readings.h"
#include "ui/overview/rungs.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

class TestOverview : public QObject {
    Q_OBJECT

    static PathCard &card(const Desk &desk, const char *target)
    {
        return desk.find<PathCard>(qPrintable(QStringLiteral("card.") + QString::fromLatin1(target)));
    }

    static QStringList brokenLabels(const Desk &desk)
    {
        QStringList labels;
        for (const EdgeLook &look : desk.find<PathMap>("pathMap").canvas().looks()) {
            if (look.broken && !look.label.isEmpty())
                labels << look.label;
        }
        return labels;
    }

    static QString chosen(const Desk &desk)
    {
        return desk.find<QListView>("findings").currentIndex().data().toString();
    }

    static void clickFinding(const Desk &desk, int row)
    {
        auto &list = desk.find<QListView>("findings");
        const QModelIndex index = list.model()->index(row, 0);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }

    static int hiddenPart(const Desk &desk, const char *scrollArea)
    {
        return desk.find<QScrollArea>(scrollArea).verticalScrollBar()->maximum();
    }

    // The database looked at from one place, its port at the same door, and a page that leans on it.
    static Topology oneDoor()
    {
        Topology topology = smallWorld();
        topology.nodes[1].vantages = {QStringLiteral("desk")};
        topology.nodes[2].endpoint = topology.nodes.at(1).endpoint;
        return topology;
    }

    // Of the diagnosis; other panels have a calm page too.
    static QString calm(const Desk &desk, const char *name)
    {
        return desk.find<QWidget>("findingsPanel").findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    static QStringList findings(const Desk &desk)
    {
        QStringList rows;
        const QAbstractItemModel *model = desk.find<QListView>("findings").model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString();
        return rows;
    }

private Q_SLOTS:
    void nothingIsHealthyBeforeTheFirstLook()
    {
        Desk desk;
        QCOMPARE(desk.text("worldState"), QStringLiteral("Looking…"));
        QCOMPARE(calm(desk, "calmHeadline"), QStringLiteral("Looking at 4 targets…"));
        QCOMPARE(card(desk, "users-db").content().badge.outcome, Outcome::Unknown);
        QCOMPARE(desk.text("lookedAge"), QStringLiteral("not looked yet"));
        desk.take(healthy(desk.node("db-port"), desk.now()));
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Cannot tell"));
        QCOMPARE(card(desk, "db-port").content().badge.outcome, Outcome::Ok);
    }

    void oneOfTwoVantagesIsNotEnough()
    {
        Desk desk;
        desk.take(healthy(desk.node("users-db"), desk.now()));
        desk.settle();
        QCOMPARE(card(desk, "users-db").content().badge.outcome, Outcome::Unknown);
    }

    void healthyWorldSaysSo()
    {
        Desk desk;
        desk.takeHealthy();
        desk.turnClock(std::chrono::seconds(2));
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Healthy"));
        QCOMPARE(desk.text("worldDetail"), QStringLiteral("4 of 4 targets seen 2 s ago"));
        QCOMPARE(desk.text("dataAge"), QStringLiteral("data 2 s old"));
        QCOMPARE(calm(desk, "calmHeadline"), QStringLiteral("Everything that was looked at was seen healthy"));
        QVERIFY(calm(desk, "calmText").contains(QStringLiteral("12:00")));
        QVERIFY(brokenLabels(desk).isEmpty());
    }

    void refusedDatabaseIsNamedEverywhere()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Failing"));
        QVERIFY(desk.text("worldDetail").startsWith(QStringLiteral("A connection refused, ")));
        QVERIFY(brokenLabels(desk).contains(QStringLiteral("ECONNREFUSED")));
        QVERIFY(findings(desk).constFirst().startsWith(QStringLiteral("A  Connection refused")));
        QVERIFY(!desk.find<QPushButton>("lookAgain").text().isEmpty());
        card(desk, "users-db").click();
        desk.settle();
        const QStringList ladder = desk.texts("ladder.bridge");
        for (const char *word : {"from bridge", "refused", "TCP", "ECONNREFUSED", "SSL request", "not reached"})
            QVERIFY2(ladder.contains(QString::fromLatin1(word)), word);
        QVERIFY(!desk.texts("verdict").filter(QStringLiteral("Why A, connection refused")).isEmpty());
    }

    void symptomsAreQuieterThanTheirCause()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        QVERIFY(card(desk, "health").content().badge.quiet);
        QVERIFY(!card(desk, "health").content().loud);
        const QStringList followers = findings(desk).filter(QStringLiteral("follows from"));
        QVERIFY(!followers.isEmpty());
        QVERIFY(!findings(desk).constFirst().contains(QStringLiteral("follows from")));
    }

    void labelsKeepClearOfCards()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        const auto &map = desk.find<PathMap>("pathMap");
        for (qsizetype i = 0; i < map.canvas().edges().size(); ++i) {
            const QRectF label = labelRect(map.canvas().edges().at(i), map.canvas().looks().at(i));
            for (const QRect &rect : map.layoutNow().cards)
                QVERIFY(!label.intersects(rect));
        }
    }

    void clickingACardShowsItsLadder()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        QTest::mouseClick(&card(desk, "bridge-cert"), Qt::LeftButton);
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("bridge-cert"));
        QVERIFY(card(desk, "bridge-cert").isChecked());
        QTest::mouseClick(&card(desk, "users-db"), Qt::LeftButton);
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("users-db"));
        QVERIFY(!card(desk, "bridge-cert").isChecked());
        QVERIFY(desk.window().findChild<QWidget *>(QStringLiteral("ladder.bridge")));
    }

    void arrowsWalkAndEnterSelects()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        card(desk, "health").setFocus();
        QTest::keyClick(&card(desk, "health"), Qt::Key_Right);
        QVERIFY(card(desk, "users-db").hasFocus());
        QTest::keyClick(&card(desk, "users-db"), Qt::Key_Return);
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("users-db"));
        QTest::keyClick(&card(desk, "users-db"), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(card(desk, "bridge-cert").hasFocus());
    }

    void selectingAFindingSelectsItsCard()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        const auto &list = desk.find<QListView>("findings");
        const int row = qobject_cast<FindingsModel *>(list.model())->rowOf(QStringLiteral("health"));
        QVERIFY(row > 0);
        clickFinding(desk, row);
        desk.settle();
        QVERIFY(card(desk, "health").isChecked());
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("health"));
        QVERIFY(desk.text("verdictHeading").startsWith(QStringLiteral("Why F, service down")));
    }

    void selectingACardSelectsItsFinding()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        card(desk, "health").click();
        QVERIFY(chosen(desk).contains(QStringLiteral("health")));
        card(desk, "bridge-cert").click();
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("bridge-cert"));
        QVERIFY2(chosen(desk).contains(QStringLiteral("health")), "nothing is wrong there: the finding stays in sight");
        QCOMPARE(desk.text("verdictHeading"), QStringLiteral("Why F, service down"));
        clickFinding(desk, desk.find<QListView>("findings").currentIndex().row());
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("health"));
    }

    void aChosenFindingStaysChosen()
    {
        Desk desk(oneDoor());
        desk.takeRefused();
        desk.settle();
        QVERIFY(findings(desk).at(1).startsWith(QStringLiteral("E  ")));
        clickFinding(desk, 1);
        desk.turnClock(std::chrono::seconds(5));
        desk.takeRefused();
        desk.settle();
        QVERIFY2(chosen(desk).startsWith(QStringLiteral("E  ")), qPrintable(chosen(desk)));
        // It goes, and with it the row that had the focus: nobody chose another target.
        card(desk, "bridge-cert").click();
        desk.find<QListView>("findings").setFocus();
        desk.turnClock(std::chrono::seconds(5));
        desk.take(healthy(desk.node("users-db"), desk.now()));
        desk.take(healthy(desk.node("db-port"), desk.now()));
        desk.settle();
        QVERIFY(chosen(desk).startsWith(QStringLiteral("F  ")));
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("bridge-cert"));
    }

    void newTroubleIsShownWhateverWasLookedAtBefore()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        card(desk, "bridge-cert").click();
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("bridge-cert"));
        desk.takeRefused();
        desk.settle();
        QCOMPARE(desk.text("ladderTitle"), QStringLiteral("db-port"));
    }

    void usualTroubleNeedsNoScrolling()
    {
        Desk desk(oneDoor());
        desk.takeHealthy();
        desk.turnClock(std::chrono::seconds(1));
        desk.take(failing(desk.node("users-db"), desk.now(), Stage::Session, FailureCode::ofSqlState("53300"),
                          QStringLiteral("remaining connection slots are reserved")));
        desk.take(failing(desk.node("health"), desk.now(), Stage::Expectation, FailureCode::ofHttp(503),
                          QStringLiteral("503")));
        desk.settle();
        QCOMPARE(findings(desk).size(), 2);
        const auto &list = desk.find<QListView>("findings");
        // All of the cause and of what follows from it, which takes a lower row.
        const QRect cause = list.visualRect(list.model()->index(0, 0));
        const QRect symptom = list.visualRect(list.model()->index(1, 0));
        QVERIFY(symptom.height() < cause.height());
        QCOMPARE(list.height(), cause.height() + symptom.height());
        QVERIFY(desk.texts("verdict").size() > 6);
        QCOMPARE(hiddenPart(desk, "verdictScroll"), 0);
        QCOMPARE(hiddenPart(desk, "ladderScroll"), 0);
    }

    void figuresOutliveTheLookThatBroughtThem()
    {
        Desk desk;
        Observation good = healthy(desk.node("bridge-cert"), desk.now());
        good.readings[QStringLiteral("days_left")] = 212.4;
        desk.take(good);
        desk.settle();
        card(desk, "bridge-cert").click();
        desk.settle();
        QCOMPARE(desk.text("readingsHeading"), QStringLiteral("Figures"));
        desk.turnClock(std::chrono::minutes(2));
        desk.take(refused(desk.node("bridge-cert"), desk.now()));
        desk.settle();
        QCOMPARE(desk.text("readingsHeading"), QStringLiteral("Figures, last seen 12:00"));
        QVERIFY(desk.texts("readings").contains(QStringLiteral("212 days")));
    }

    void lookAgainAsksForThisTargetAndWaits()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        card(desk, "users-db").click();
        auto &button = desk.find<QPushButton>("lookAgain");
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(desk.looks(), QList<QStringList>{{QStringLiteral("users-db")}});
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.text(), QStringLiteral("Looking…"));
        desk.turnClock(std::chrono::seconds(1));
        desk.take(healthy(desk.node("users-db"), desk.now()));
        desk.settle();
        QVERIFY2(!button.isEnabled(), "the other vantage has not answered yet");
        desk.take(healthy(desk.node("users-db"), desk.now(), QStringLiteral("bridge")));
        desk.settle();
        QVERIFY(button.isEnabled());
        QCOMPARE(button.text(), QStringLiteral("Look again"));
    }

    void lookAgainKeepsTheFocus()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        auto &button = desk.find<QPushButton>("lookAgain");
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!button.isEnabled());
        QVERIFY(!desk.find("rail.overview").hasFocus());
        desk.turnClock(std::chrono::seconds(1));
        desk.takeHealthy();
        desk.settle();
        QVERIFY(button.hasFocus());
    }

    void agesTickAndStaleIsNotHealthy()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        desk.turnClock(std::chrono::seconds(29));
        desk.settle();
        QCOMPARE(desk.text("lookedAge"), QStringLiteral("looked 29 s ago"));
        QVERIFY(!card(desk, "health").content().badge.stale);
        desk.turnClock(std::chrono::seconds(40));
        desk.settle();
        QCOMPARE(desk.text("lookedAge"), QStringLiteral("looked 1 min ago"));
        QVERIFY(card(desk, "health").content().badge.stale);
        QCOMPARE(desk.text("worldState"), QStringLiteral("Out of date"));
        QCOMPARE(calm(desk, "calmHeadline"), QStringLiteral("What is shown is out of date"));
    }

    void hostileTextIsShownAsItIs()
    {
        const QString hostile = QStringLiteral("<img src=x>\u001b[31m \u202eevil");
        Topology topology = smallWorld();
        topology.nodes[1].label = hostile;
        topology.nodes[1].detail = hostile;
        Desk desk(topology);
        Observation bad = refused(desk.node("users-db"), desk.now());
        bad.text = hostile;
        bad.facts[QStringLiteral("server.version")] = hostile;
        desk.take(bad);
        desk.settle();
        card(desk, "users-db").click();
        desk.settle();
        QVERIFY(desk.text("ladderTitle").contains(QStringLiteral("<img src=x>⟨U+001B⟩")));
        for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x1b)) && !label->text().contains(QChar(0x202e)));
        }
        desk.find<QPushButton>("copyEvidence").click();
        QVERIFY(!QApplication::clipboard()->text().contains(QChar(0x1b)));
    }

    void copyHoldsTheEvidence()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        card(desk, "users-db").click();
        desk.find<QPushButton>("copyEvidence").click();
        const QString text = QApplication::clipboard()->text();
        for (const char *part : {"users-db", "2026-11-23T12:00:01.000Z", "TCP: ECONNREFUSED", "Why A"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    }

    void rungsThatDoNotApplyAreLeftOut()
    {
        const TopologyNode db = node(QStringLiteral("db"), Kind::Postgres);
        const Observation plain = healthy(db, noon(), QStringLiteral("desk"), {Stage::SslRequest, Stage::Tls});
        QCOMPARE(rungsOf(Kind::Postgres, {}).size(), 8);
        QCOMPARE(rungsOf(Kind::Postgres, {plain}).size(), 6);
        // What a look that came further has shown still holds when the next one fails early.
        const QList<Rung> later = rungsOf(Kind::Postgres, {plain, refused(db, noon())});
        QCOMPARE(later.size(), 6);
        QCOMPARE(later.at(1).state, Rung::State::Failed);
        QCOMPARE(later.at(2).state, Rung::State::NotReached);
        QCOMPARE(rungsOf(Kind::Postgres, {refused(db, noon())}).size(), 8);
        // A rung below one that was climbed is never called "not reached".
        QCOMPARE(rungsOf(Kind::Postgres, {healthy(db, noon()), plain}).size(), 6);
    }

    void readingsAreHumane()
    {
        Observation look = healthy(node(QStringLiteral("db"), Kind::Postgres), noon());
        look.readings = {{QStringLiteral("sessions.total"), 23},        {QStringLiteral("sessions.usable"), 97},
                         {QStringLiteral("sessions.used_ratio"), 0.24}, {QStringLiteral("database.size_bytes"), 1.42e9},
                         {QStringLiteral("days_left"), 12.7},           {QStringLiteral("queue.depth"), 3}};
        look.breaches = {{QStringLiteral("days_left"), 12.7, 30, Outcome::Warning}};
        QMap<QString, QString> shown;
        for (const Reading &reading : tellingReadings(look))
            shown[reading.name] = reading.value;
        QCOMPARE(shown.value(QStringLiteral("Slots in use")), QStringLiteral("23 of 97"));
        QCOMPARE(shown.value(QStringLiteral("Database size")), QStringLiteral("1.4 GB"));
        QCOMPARE(shown.value(QStringLiteral("Certificate left")), QStringLiteral("12 days"));
        QCOMPARE(shown.value(QStringLiteral("Queue depth")), QStringLiteral("3"));
        QVERIFY(!shown.contains(QStringLiteral("Sessions usable")));
        look.readings = {{QStringLiteral("days_left"), -0.4}};
        look.breaches.clear();
        QCOMPARE(tellingReadings(look),
                 (QList<Reading>{{QStringLiteral("Certificate left"), QStringLiteral("expired"), Outcome::Failed}}));
    }

    // One without a name comes last, in the order of keys, and in English everywhere.
    void everyReadingHasAName()
    {
        QStringList nameless;
        const QString last = QStringLiteral("0");
        const QStringList kinds = kindNames();
        for (const QString &kind : kinds) {
            Observation look = healthy(node(kind, *kindNamed(kind)), noon());
            const QStringList readings = readingsOf(look.kind);
            for (const QString &reading : readings) {
                look.readings = {{reading, 1}, {last, 1}};
                look.breaches = {{reading, 1, 1, Outcome::Warning}}; // or it may be a detail
                if (tellingReadings(look).constFirst().name == last)
                    nameless << QString(kind + u": " + reading);
            }
        }
        QCOMPARE(nameless, QStringList());
    }

    void findingsModelIsSound()
    {
        World world(smallWorld());
        FindingsModel model(world);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const TopologyNode db = *world.topology().find(QStringLiteral("users-db"));
        const TopologyNode port = *world.topology().find(QStringLiteral("db-port"));
        for (const Observation &look :
             {refused(db, noon()), refused(port, noon()), healthy(db, noon()), healthy(port, noon())}) {
            world.take(look);
            model.refresh();
            QCOMPARE(model.rowCount(), static_cast<int>(world.diagnosis().findings.size()));
        }
    }
};

BRIDGEWATCH_GUI_MAIN(TestOverview, "en")
#include "test_overview.moc"
