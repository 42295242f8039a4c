// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/overview/host_key.h"
#include "ui/overview/looks_strip.h"
#include "ui/overview/readings.h"
#include "ui/overview/rung_row.h"
#include "ui/overview/rungs.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

const QString desk = QStringLiteral("desk");
const QString bridge = QStringLiteral("bridge");
const QString fingerprint = QStringLiteral("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDaDopvNZcbNw8ydMc");

struct Row {
    QString name;
    QString value;
    int y = 0;
};

} // namespace

// The ladder of one target, and what a host's ladder has beyond that.
class TestLadder : public QObject {
    Q_OBJECT

    static void show(Desk &window, const char *target)
    {
        window.find<QAbstractButton>(qPrintable(QStringLiteral("card.") + QString::fromLatin1(target))).click();
        window.settle();
    }

    // The rungs of one column from the top, and where they stand in the window.
    static QList<Row> rows(const Desk &window, const char *column)
    {
        QList<Row> rows;
        for (const RungRow *row : window.find(column).findChildren<RungRow *>()) {
            const auto text = [row](const char *part) {
                return row->findChild<QWidget *>(QString::fromLatin1(part))->property("text").toString();
            };
            rows << Row{text("rungName"), text("rungValue"), row->mapTo(&window.window(), QPoint()).y()};
        }
        return rows;
    }

    static void takeAll(Desk &window)
    {
        for (const TopologyNode &node : window.world().topology().nodes) {
            for (const QString &vantage : node.vantages)
                window.take(telling(node, window.now(), vantage));
        }
    }

    static bool isShown(const Desk &window, const char *name)
    {
        const auto *widget = window.window().findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

private Q_SLOTS:
    void newFiguresStandThereWithTheirHeading()
    {
        Desk window(labWorld());
        takeAll(window);
        window.settle();
        show(window, "health");
        const auto lines = [&window] {
            int shown = -1; // the heading
            for (const ElidedLabel *line : window.find("readings").findChildren<ElidedLabel *>())
                shown += line->isVisible() ? 1 : 0;
            return shown / 2;
        };
        const int before = lines();
        QVERIFY(before > 1);
        Observation look = telling(window.node("health"), window.now(), desk);
        look.readings[QStringLiteral("answer_ms")] = 1234;
        window.take(look);
        window.window().workspace()->refresh(); // the event loop has not had its turn
        QCOMPARE(lines(), before);
        QVERIFY2(window.texts("readings").contains(QStringLiteral("1.2 s")),
                 qPrintable(window.texts("readings").join(u'|')));
        look.readings.remove(QStringLiteral("answer_ms"));
        window.take(look);
        window.window().workspace()->refresh();
        QCOMPARE(lines(), before - 1);
    }

    // Whoever cannot tell the colours apart, or does not see them, is told too.
    void aFigureThatBreaksItsThresholdHasAShapeAndAWord()
    {
        Desk window(labWorld());
        takeAll(window);
        window.settle();
        show(window, "health");
        const auto marks = [&window] {
            int shown = 0;
            for (const QWidget *mark : window.find("readings").findChildren<QWidget *>(QStringLiteral("readingMark")))
                shown += mark->isVisible() ? 1 : 0;
            return shown;
        };
        const auto said = [&window](const QString &value) {
            for (const ElidedLabel *line : window.find("readings").findChildren<ElidedLabel *>()) {
                if (line->text() == value)
                    return line->accessibleName();
            }
            return QString();
        };
        Observation look = telling(window.node("health"), window.now(), desk);
        look.breaches.clear();
        look.readings[QStringLiteral("answer_ms")] = 1234;
        window.take(look);
        window.settle();
        QCOMPARE(marks(), 0);
        QCOMPARE(said(QStringLiteral("1.2 s")), QStringLiteral("1.2 s"));
        look.breaches = {Breach{QStringLiteral("answer_ms"), 1234, 1000, Outcome::Warning}};
        look.outcome = Outcome::Warning;
        window.take(look);
        window.settle();
        QCOMPARE(marks(), 1);
        QCOMPARE(said(QStringLiteral("1.2 s")), QStringLiteral("1.2 s, warning"));
    }

    void sameStagesStandSideBySide()
    {
        Desk window(labWorld());
        takeAll(window);
        window.settle();
        show(window, "users-db");
        const QList<Row> left = rows(window, "ladder.desk");
        const QList<Row> right = rows(window, "ladder.bridge");
        QCOMPARE(left.size(), 8);
        QCOMPARE(right.size(), 8);
        for (qsizetype i = 0; i < left.size(); ++i) {
            QCOMPARE(right.at(i).name, left.at(i).name);
            QCOMPARE(right.at(i).y, left.at(i).y);
        }
        // The host resolves the name by itself.
        QCOMPARE(right.constFirst().name, QStringLiteral("Name"));
        QCOMPARE(right.constFirst().value, QStringLiteral("left to the host"));
        QVERIFY(left.constFirst().value.endsWith(QStringLiteral("ms")));
        for (const char *column : {"ladder.desk", "ladder.bridge"}) {
            const QWidget &widget = window.find(column);
            const auto *word = widget.findChild<StateBadge *>(QStringLiteral("ladderOutcome"));
            QCOMPARE(word->geometry().right(), widget.rect().right());
        }
        QCOMPARE(window.find("ladder.desk").width(), window.find("ladder.bridge").width());
    }

    void whatNobodyUsesIsLeftOutOfBoth()
    {
        const TopologyNode db = node(QStringLiteral("db"), Kind::Postgres, {}, {desk, bridge});
        const Observation plain = healthy(db, noon(), desk, {Stage::SslRequest, Stage::Tls});
        const Observation inside = refused(db, noon(), bridge);
        const auto sides = alignedRungs(Kind::Postgres, {{plain}, {inside}});
        QCOMPARE(sides.at(0).size(), 6);
        QCOMPARE(sides.at(1).size(), 6);
        QCOMPARE(sides.at(1).at(1).state, Rung::State::Failed);
        QCOMPARE(alignedRungs(Kind::Postgres, {{plain}, {}}).at(1).size(), 6);
        QCOMPARE(alignedRungs(Kind::Postgres, {{}, {}}).at(1).size(), 8);
    }

    void aSessionStandsOnTheRungsThatOpenedIt()
    {
        const TopologyNode there = host(bridge, QStringLiteral("bridge host"));
        const QList<Rung> rungs = rungsOf(Kind::Ssh, {healthy(there, noon()), overSession(there, noon().addSecs(15))});
        QCOMPARE(rungs.size(), 5);
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(rungs.at(i).state, Rung::State::Stands);
            QVERIFY(rungs.at(i).took.count() > 0);
        }
        QCOMPARE(rungs.constLast().state, Rung::State::Passed);
        // The look that logged in is forgotten after a while.
        const QList<Rung> later = rungsOf(Kind::Ssh, {overSession(there, noon())});
        QCOMPARE(later.size(), 5);
        QCOMPARE(later.constFirst().state, Rung::State::Stands);
        QCOMPARE(later.constFirst().took, Duration());
        QCOMPARE(rungsOf(Kind::Ssh, {overSession(there, noon()), refused(there, noon())}).at(2).state,
                 Rung::State::NotReached);
    }

    void twoLaddersFitWithTheirFigures()
    {
        Desk window(labWorld());
        takeAll(window);
        window.turnClock(std::chrono::seconds(1));
        for (const QString &vantage : {desk, bridge})
            window.take(refused(window.node("users-db"), window.now(), vantage));
        window.settle();
        show(window, "users-db");
        QVERIFY(isShown(window, "readings"));
        QCOMPARE(window.find<QScrollArea>("ladderScroll").verticalScrollBar()->maximum(), 0);
    }

    void aVantageWhoseHostIsAwaySaysSo()
    {
        Desk window(labWorld());
        takeAll(window);
        window.turnClock(std::chrono::seconds(1));
        window.take(failing(window.node("bridge"), window.now(), Stage::Tcp, FailureCode::ofErrno(ETIMEDOUT),
                            QStringLiteral("No answer.")));
        window.take(unreached(window.node("users-db"), window.now(), bridge));
        window.settle();
        show(window, "users-db");
        const QStringList said = window.texts("ladder.bridge");
        QVERIFY(said.contains(QStringLiteral("host away")));
        QVERIFY(said.contains(QStringLiteral("ETIMEDOUT")));
        QVERIFY(!said.filter(QStringLiteral("bridge host cannot be reached")).isEmpty());
        QVERIFY(rows(window, "ladder.bridge").isEmpty());
        QCOMPARE(rows(window, "ladder.desk").size(), 8);
        QTest::mouseClick(&window.find("showHost"), Qt::LeftButton);
        window.settle();
        QCOMPARE(window.text("ladderTitle"), QStringLiteral("bridge host"));
        QVERIFY(window.find<QAbstractButton>("card.bridge").isChecked());
        // The host is back before the target was looked at again.
        window.take(overSession(window.node("bridge"), window.now()));
        show(window, "users-db");
        QVERIFY(!window.texts("ladder.bridge").filter(QStringLiteral("could not be reached")).isEmpty());
        window.take(telling(window.node("users-db"), window.now(), bridge));
        window.settle();
        QCOMPARE(rows(window, "ladder.bridge").size(), 8);
        QVERIFY(!isShown(window, "awayNotice"));
    }

    void onlyAnUnknownKeyIsOffered_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<bool>("hasCommand");
        using State = FailureCode::HostKeyState;
        QTest::newRow("unknown") << static_cast<int>(State::Unknown) << true << false;
        QTest::newRow("changed") << static_cast<int>(State::Changed) << false << true;
        QTest::newRow("another type") << static_cast<int>(State::Other) << false << true;
        QTest::newRow("unreadable") << static_cast<int>(State::Error) << false << false;
    }
    void onlyAnUnknownKeyIsOffered()
    {
        QFETCH(int, state);
        QFETCH(bool, offered);
        QFETCH(bool, hasCommand);
        Desk window(labWorld());
        window.take(strangeKey(window.node("bridge"), window.now(), fingerprint,
                               static_cast<FailureCode::HostKeyState>(state)));
        window.settle();
        show(window, "bridge");
        QVERIFY(isShown(window, "hostKeyNotice"));
        QCOMPARE(isShown(window, "checkHostKey"), offered);
        QCOMPARE(isShown(window, "hostKeyCommand"), hasCommand);
        QCOMPARE(isShown(window, "shownFingerprint"), hasCommand);
        if (hasCommand)
            QCOMPARE(window.text("hostKeyCommand"), QStringLiteral("ssh-keygen -R 'oracle-bridge-server'"));
        window.take(overSession(window.node("bridge"), window.now()));
        window.settle();
        QVERIFY(!isShown(window, "hostKeyNotice") && !isShown(window, "checkHostKey"));
    }

    void whatCannotBeComparedIsNotOffered()
    {
        World world(labWorld());
        const TopologyNode there = *world.topology().find(bridge);
        for (const QString &bad : {QString(), QStringLiteral("SHA256:abc\u202e"), QString(500, u'A')}) {
            world.take(strangeKey(there, noon(), bad));
            QVERIFY(!hostKeyOffer(world, bridge));
        }
        world.take(strangeKey(there, noon(), fingerprint));
        QCOMPARE(hostKeyOffer(world, bridge)->fingerprint, fingerprint);
        QVERIFY(!hostKeyOffer(world, QStringLiteral("users-db")));
    }

    void keysAreForgottenByTheirRightName_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("command");
        QTest::newRow("port 22") << QStringLiteral("a.example") << QStringLiteral("ssh-keygen -R 'a.example'");
        QTest::newRow("other port") << QStringLiteral("a.example:2222")
                                    << QStringLiteral("ssh-keygen -R '[a.example]:2222'");
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::7") << QStringLiteral("ssh-keygen -R '2001:db8::7'");
        QTest::newRow("IPv6 and port") << QStringLiteral("[2001:db8::7]:2222")
                                       << QStringLiteral("ssh-keygen -R '[2001:db8::7]:2222'");
        QTest::newRow("quoted") << QStringLiteral("a';reboot'") << QStringLiteral("ssh-keygen -R 'a'\\'';reboot'\\'''");
        QTest::newRow("for no shell") << QStringLiteral("a!b") << QString();
    }
    void keysAreForgottenByTheirRightName()
    {
        QFETCH(QString, address);
        QFETCH(QString, command);
        Topology topology = labWorld();
        topology.nodes[0].address = address;
        World world(topology);
        world.take(strangeKey(topology.nodes.constFirst(), noon(), fingerprint, FailureCode::HostKeyState::Changed));
        QCOMPARE(hostKeyAdvice(world, topology.nodes.constFirst()).command, command);
    }

    void badgesSayWhatTheCodeMeans_data()
    {
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("word");
        using Key = FailureCode::HostKeyState;
        using Family = FailureCode::Family;
        QTest::newRow("key") << FailureCode::ofHostKey(Key::Unknown) << QStringLiteral("host key new");
        QTest::newRow("changed") << FailureCode::ofHostKey(Key::Changed) << QStringLiteral("host key changed");
        QTest::newRow("denied") << FailureCode::of(Family::SshDenied) << QStringLiteral("login denied");
        QTest::newRow("stopped") << FailureCode::ofPm2("stopped") << QStringLiteral("stopped");
        QTest::newRow("errored") << FailureCode::ofPm2("errored") << QStringLiteral("errored");
        QTest::newRow("absent") << FailureCode::ofPm2("absent") << QStringLiteral("not running");
        QTest::newRow("waiting") << FailureCode::ofPm2("waiting restart") << QStringLiteral("restarting");
        QTest::newRow("odd") << FailureCode::ofPm2("<b>?") << QStringLiteral("failing");
        QTest::newRow("no pm2") << FailureCode::ofExitStatus(127) << QStringLiteral("no such command");
        QTest::newRow("exit") << FailureCode::ofExitStatus(3) << QStringLiteral("exit status 3");
    }
    void badgesSayWhatTheCodeMeans()
    {
        QFETCH(FailureCode, code);
        QFETCH(QString, word);
        QCOMPARE(outcomeWord(Outcome::Failed, code), word);
    }

    void anUnreachedTargetIsNotJustUnknown()
    {
        QCOMPARE(outcomeWord(Outcome::Unknown, FailureCode::of(FailureCode::Family::Unreached)),
                 QStringLiteral("host away"));
        QCOMPARE(outcomeWord(Outcome::Unknown, FailureCode::of(FailureCode::Family::Stopped)),
                 QStringLiteral("cannot tell"));
    }

    void figuresOfHostsAndProcesses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("pm2") << static_cast<int>(Kind::Pm2)
                             << QStringList{QStringLiteral("pm2 says: online"),     QStringLiteral("Restarts: 3"),
                                            QStringLiteral("Running for: 6 d 4 h"), QStringLiteral("Memory: 71.3 MB"),
                                            QStringLiteral("Processor: 3 %"),       QStringLiteral("Instances: 1")};
        QTest::newRow("pgbouncer") << static_cast<int>(Kind::PgBouncer)
                                   << QStringList{QStringLiteral("Clients waiting: 0"),
                                                  QStringLiteral("Longest wait: none"),
                                                  QStringLiteral("Active clients: 6"),
                                                  QStringLiteral("Servers in use: 4"),
                                                  QStringLiteral("Idle servers: 8"),
                                                  QStringLiteral("Queries: 41.5 a second")};
        QTest::newRow("ssh") << static_cast<int>(Kind::Ssh)
                             << QStringList{QStringLiteral("Session since: 11/23/26 11:04 AM"),
                                            QStringLiteral("Command took: 3.1 ms"),
                                            QStringLiteral("SSH server: OpenSSH_9.2p1 Debian-2+deb12u3"),
                                            QStringLiteral("Host key: ED25519"),
                                            QStringLiteral("Fingerprint: ") + fingerprint};
    }
    void figuresOfHostsAndProcesses()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, shown);
        const Observation look = telling(node(QStringLiteral("x"), static_cast<Kind>(kind)), noon(), desk);
        QStringList lines;
        for (const Reading &reading : tellingReadings(look, 6))
            lines << QStringLiteral("%1: %2").arg(reading.name, reading.value);
        QCOMPARE(lines.join(u'\n'), shown.join(u'\n'));
    }

    void theLastLooksAreABarEach()
    {
        Desk window(labWorld(), {1280, 1000});
        takeAll(window);
        window.turnClock(std::chrono::seconds(5));
        window.take(refused(window.node("db-port"), window.now()));
        window.settle();
        show(window, "db-port");
        const auto &strip = *window.find("ladder.desk").findChild<LooksStrip *>();
        QVERIFY(strip.isVisible());
        const QString words = strip.findChild<QWidget *>(QStringLiteral("looksWords"))->property("text").toString();
        QVERIFY2(words.startsWith(QStringLiteral("looks since ")) && words.endsWith(QStringLiteral(", 1 failed")),
                 qPrintable(words));
        QVERIFY(strip.describe(strip.width() - 2).contains(QStringLiteral("refused")));
        QVERIFY(strip.describe(strip.width() - 8).contains(QStringLiteral("healthy")) ||
                strip.describe(strip.width() - 5).contains(QStringLiteral("healthy")));
        QVERIFY(strip.describe(0).isEmpty());
    }

    void theLastLooksGiveWayWhereThereIsNoRoom()
    {
        Desk window(labWorld(), {1280, 640});
        takeAll(window);
        window.settle();
        show(window, "users-db");
        QVERIFY(!window.find("ladder.desk").findChild<LooksStrip *>()->isVisible());
        window.window().resize(1280, 1300);
        window.settle();
        QVERIFY(window.find("ladder.desk").findChild<LooksStrip *>()->isVisible());
        window.window().resize(1280, 640);
        window.settle();
        QVERIFY(!window.find("ladder.desk").findChild<LooksStrip *>()->isVisible());
    }
};

BRIDGEWATCH_GUI_MAIN(TestLadder, "en")
#include "test_ladder.moc"
