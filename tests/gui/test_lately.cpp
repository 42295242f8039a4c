// SPDX-License-Identifier: GPL-3.0-or-later
// What fires, and what changed lately, in the window.
#include "tests/gui/gui_fixture.h"
#include "ui/overview/happenings.h"
#include "ui/overview/ladder_panel.h"
#include "ui/widgets/state_mark.h"

#include <QLabel>
#include <QListView>
#include <QTabBar>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

class TestLately : public QObject {
    Q_OBJECT

    static Alert alertOf(const char *name, Severity severity, const QDateTime &since)
    {
        Alert alert;
        alert.name = alert.fingerprint = QString::fromLatin1(name);
        alert.severity = severity;
        alert.since = since;
        return alert;
    }

private Q_SLOTS:
    void whatFiresIsAlwaysInSight()
    {
        Desk desk;
        desk.takeHealthy();
        const Alert alert = alertOf("EmailDeliveryFailures", Severity::High, desk.now());
        desk.board().take(QStringLiteral("127.0.0.1:9093"), {alert}, desk.now());
        desk.turnClock(std::chrono::minutes(19));
        desk.takeHealthy();
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("1 alert · HIGH"));
        QCOMPARE(desk.text("worldDetail"), QStringLiteral("respond within 41 min"));
        QCOMPARE(desk.find<QTabBar>("troubleTabs").tabText(1), QStringLiteral("Alerts (1)"));
        desk.turnClock(std::chrono::minutes(43));
        desk.takeRefused();
        desk.settle();
        QVERIFY(desk.text("worldDetail").startsWith(QStringLiteral("overdue by 2 min · A connection refused, ")));
        desk.board().take(QStringLiteral("127.0.0.1:9093"), {}, desk.now());
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Failing"));
    }

    void whatChangedLatelyIsListed()
    {
        Desk desk;
        desk.takeHealthy();
        auto &tabs = desk.find<QTabBar>("troubleTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(2).center());
        const auto headline = [&] {
            return desk.find<QWidget>("changesPanel").findChild<QLabel *>(QStringLiteral("calmHeadline"))->text();
        };
        desk.settle();
        QTRY_COMPARE(headline(), QStringLiteral("Nothing changed in the last 24 hours"));
        const auto change = [&](const char *target, Outcome before, Outcome after) {
            return Change{desk.now(),
                          QString::fromLatin1(target),
                          QStringLiteral("desk"),
                          before,
                          after,
                          QStringLiteral("ECONNREFUSED"),
                          QStringLiteral("<b>Connection refused</b>")};
        };
        desk.history().told = {change("users-db", Outcome::Ok, Outcome::Failed),
                               change("no longer in the profile", Outcome::Ok, Outcome::Failed),
                               change("health", Outcome::Failed, Outcome::Ok)};
        desk.turnClock(std::chrono::seconds(6));
        desk.settle();
        auto &list = desk.find<QListView>("changes");
        const QAbstractItemModel *rows = list.model();
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 0).data().toString(),
                 QStringLiteral("12:00, users-db, from this desk: failing, was healthy · <b>Connection refused</b>"));
        QCOMPARE(desk.text("changesCount"), QStringLiteral("2 in 24 hours"));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(rows->index(1, 0)).center());
        QCOMPARE(desk.find<LadderPanel>("ladderPanel").target(), QStringLiteral("health"));
        Episode episode;
        episode.shown = true;
        episode.alert.name = QStringLiteral("EmailDeliveryFailures");
        episode.alert.severity = Severity::High;
        episode.began = desk.now().addSecs(-300);
        episode.ended = desk.now();
        episode.acknowledged = Acknowledgement{QStringLiteral("Ada"), QStringLiteral("on it"), desk.now(), desk.now()};
        desk.setPast({episode});
        desk.turnClock(std::chrono::seconds(6));
        desk.settle();
        QTRY_COMPARE(rows->rowCount(), 4);
        QCOMPARE(
            rows->index(0, 0).data().toString(),
            QStringLiteral("12:00, EmailDeliveryFailures: GONE, alert, stood for 5 min · acknowledged by Ada: on it"));
        QCOMPARE(rows->index(3, 0).data().toString(), QStringLiteral("11:55, EmailDeliveryFailures: HIGH, alert"));
        desk.history().trouble = Error{FailureCode::ofErrno(EIO), QStringLiteral("The disk fails."), {}};
        desk.turnClock(std::chrono::seconds(6));
        desk.settle();
        QTRY_COMPARE(headline(), QStringLiteral("The history cannot be read"));
    }

    void whatDidNotChangeIsNotTold()
    {
        const Topology world = smallWorld();
        int minute = 0;
        const auto change = [&](const char *vantage, Outcome before, Outcome after) {
            return Change{noon().addSecs(60 * ++minute),
                          QStringLiteral("users-db"),
                          QString::fromLatin1(vantage),
                          before,
                          after,
                          {},
                          QStringLiteral("said %1").arg(minute)};
        };
        const QList<Change> changes{
            change("desk", Outcome::Unknown, Outcome::Failed),   // 1: the first that is known
            change("desk", Outcome::Unknown, Outcome::Failed),   // 2: after a start, and the same
            change("bridge", Outcome::Unknown, Outcome::Failed), // 3: from elsewhere
            change("desk", Outcome::Failed, Outcome::Ok),        // 4
            change("desk", Outcome::Unknown, Outcome::Unknown),  // 5: nothing at all
            change("desk", Outcome::Unknown, Outcome::Ok),       // 6: it came back
            change("desk", Outcome::Unknown, Outcome::Failed),   // 7: after a start, and not the same
        };
        QStringList told;
        for (const Happening &one : happenings(changes, {}, world, noon()))
            told << one.place;
        QCOMPARE(told, (QStringList{QStringLiteral("said 7"), QStringLiteral("said 6"),
                                    QStringLiteral("was failing · said 4"), QStringLiteral("said 3"),
                                    QStringLiteral("said 1")}));
    }

    void whatOnlyInformsIsNoTrouble()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        const QPixmap healthy = desk.find<StateMark>("stateMark").grab();
        desk.board().take(QStringLiteral("127.0.0.1:9093"), {alertOf("Rollout", Severity::Info, desk.now())},
                          desk.now());
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("1 alert · INFO"));
        QCOMPARE(desk.find<StateMark>("stateMark").grab().toImage(), healthy.toImage());
        desk.board().take(QStringLiteral("127.0.0.1:9093"), {alertOf("Queue", Severity::Warning, desk.now())},
                          desk.now());
        desk.settle();
        QVERIFY(desk.find<StateMark>("stateMark").grab().toImage() != healthy.toImage());
    }
};

BRIDGEWATCH_GUI_MAIN(TestLately, "en")
#include "test_lately.moc"
