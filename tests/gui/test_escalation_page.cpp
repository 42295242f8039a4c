// SPDX-License-Identifier: GPL-3.0-or-later
// The view Escalation in the real window: how rules stand, whom to call, and that what is done is noted.
#include "core/incident/timeline.h"
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"
#include "ui/escalation/rule_model.h"
#include "ui/escalation/rule_view.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

const QString dba = QStringLiteral("dba");

// The door of the database is the database's own.
Topology worldOfOneServer()
{
    Topology world = smallWorld();
    const QString endpoint = world.find(QStringLiteral("users-db"))->endpoint;
    for (TopologyNode &node : world.nodes) {
        if (node.id == u"db-port")
            node.endpoint = endpoint;
    }
    return world;
}

// The view on an incident; the database refuses since a while.
class Scene {
public:
    explicit Scene(QSize size = {1280, 800}, bool hasIncident = true) : desk(worldOfOneServer(), size, respondingTeam())
    {
        desk.incidents().start();
        if (!QTest::qWaitFor([this] { return desk.incidents().isLoaded(); }))
            qFatal("the incidents are not read");
        desk.takeHealthy();
        if (hasIncident)
            open();
        desk.turnClock(20s);
        desk.takeRefused();
        show();
    }
    void open()
    {
        Beginning beginning;
        beginning.title = QStringLiteral("users-db refuses connections");
        beginning.severity = Severity::High;
        beginning.respondWithin = 1h;
        const Result<QString> id = *test::await(desk.incidents().open(beginning, {}, QStringLiteral("Ada")));
        incident = id.value_or(QString());
        QVERIFY(!incident.isEmpty());
        const QList<Deed> acknowledged{deeds::acknowledged()};
        QVERIFY(test::await(desk.incidents().record(incident, acknowledged, QStringLiteral("Ada")))->has_value());
    }
    void show()
    {
        desk.window().workspace()->showView(QStringLiteral("escalation"));
        desk.settle();
    }
    // It goes on failing.
    void pass(std::chrono::seconds span)
    {
        for (auto left = span; left > 0s; left -= 20s) {
            desk.turnClock(20s);
            for (const TopologyNode &node : desk.world().topology().nodes) {
                for (const QString &vantage : node.vantages) {
                    const bool isDown = node.id == u"users-db" || node.id == u"db-port";
                    desk.take(isDown ? refused(node, desk.now(), vantage) : healthy(node, desk.now(), vantage));
                }
            }
            desk.escalations().tick(desk.now());
        }
        desk.settle();
    }
    void click(const char *name)
    {
        auto &button = desk.find<QPushButton>(name);
        QVERIFY2(button.isEnabled() && button.isVisible(), name);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::qWait(0);
    }
    QAbstractItemModel &rules() { return *desk.find<QTableView>("rules").model(); }
    QString cell(int row, RuleModel::Column column, int role = Qt::DisplayRole)
    {
        return rules().index(row, column).data(role).toString();
    }
    void choose(int row)
    {
        desk.find<QTableView>("rules").setCurrentIndex(rules().index(row, 0));
        desk.settle();
    }
    // What the journal says of escalations, newest last.
    [[nodiscard]] QList<QJsonObject> noted(const char *what) const
    {
        QList<QJsonObject> noted;
        for (const Event &event : desk.incidents().events(incident)) {
            if (event.payload.value(QLatin1String("what")) == QLatin1String(what))
                noted << event.payload;
        }
        return noted;
    }
    QString message() { return desk.find<QPlainTextEdit>("messageText").toPlainText(); }

    mutable Desk desk;
    QString incident;
};

QString value(const QJsonObject &payload, const char *name)
{
    return payload.value(QLatin1String(name)).toString();
}

test::HostileServer::Behaviour answering(const QByteArray &status)
{
    return [status](test::Peer &peer) {
        const QByteArray head = peer.hearUntil("\r\n\r\n").toLower();
        const qsizetype at = head.indexOf("content-length: ") + 16;
        const qsizetype length = head.mid(at, head.indexOf('\r', at) - at).toLongLong();
        const qsizetype come = head.size() - head.indexOf("\r\n\r\n") - 4;
        if (come < length)
            peer.hear(length - come);
        peer.say("HTTP/1.1 " + status + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
    };
}

void setWebhook(quint16 port)
{
    qputenv(webhookVariable, "http://127.0.0.1:" + QByteArray::number(port) + "/services/hunter2");
}

} // namespace

class TestEscalationPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("USER", "Ada"); }

    void theTableCountsDown()
    {
        Scene scene;
        QAbstractItemModelTester tester(&scene.rules(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&scene.rules(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(&scene.rules(), &QAbstractItemModel::dataChanged);
        QCOMPARE(scene.rules().rowCount(), 5);
        QCOMPARE(scene.cell(0, RuleModel::State), QStringLiteral("in 1 min"));
        QCOMPARE(scene.cell(1, RuleModel::State), QStringLiteral("cannot tell"));
        QCOMPARE(scene.cell(4, RuleModel::Within), QStringLiteral("ask"));
        scene.pass(60s);
        QCOMPARE(scene.cell(0, RuleModel::State), QStringLiteral("met"));
        QCOMPARE(scene.cell(0, RuleModel::Within), QStringLiteral("15 min left"));
        scene.pass(3min);
        QCOMPARE(scene.cell(0, RuleModel::Within), QStringLiteral("12 min left"));
        QVERIFY(scene.rules().index(0, 0).data(RuleModel::PressingRole).toBool());
        QVERIFY2(scene.cell(0, RuleModel::Condition, RuleModel::DetailRole).contains(QStringLiteral("4 min")),
                 qPrintable(scene.cell(0, RuleModel::Condition, RuleModel::DetailRole)));
        scene.pass(14min);
        QCOMPARE(scene.cell(0, RuleModel::Within), QStringLiteral("2 min overdue"));
        QCOMPARE(resets.size(), 0);
        QVERIFY(changes.size() > 3);
        QTRY_COMPARE(scene.noted("met").size(), 1);
    }

    void whatIsNotSoIsWhatWouldBeSaid()
    {
        Scene scene;
        const auto colour = [&] { return scene.desk.find("messageText").palette().color(QPalette::Text); };
        const Theme &theme = themeOf(scene.desk.window());
        QVERIFY(!scene.message().isEmpty());
        QCOMPARE(scene.desk.text("messageHeading"), QStringLiteral("It would say"));
        QCOMPARE(colour(), theme.dim);
        scene.pass(60s);
        QCOMPARE(scene.cell(0, RuleModel::State), QStringLiteral("met"));
        QCOMPARE(scene.desk.text("messageHeading"), QStringLiteral("Message"));
        QCOMPARE(colour(), theme.ink);
        scene.choose(1);
        QCOMPARE(scene.desk.text("messageHeading"), QStringLiteral("It would say"));
        QCOMPARE(colour(), theme.dim);
    }

    void theCardSaysWhoIsThereNow()
    {
        Scene scene;
        QCOMPARE(scene.desk.text("contactName"), QStringLiteral("Database on call"));
        QCOMPARE(scene.desk.text("contactReach"), QStringLiteral("reachable"));
        QCOMPARE(scene.desk.text("contactPhone"), QStringLiteral("+1 555 0100"));
        QCOMPARE(scene.desk.text("contactThere"), QStringLiteral("13:00 Monday · Berlin"));
        QCOMPARE(scene.desk.text("contactNext"), QStringLiteral("Team lead, after 15 min"));
        scene.click("contactNextButton");
        QCOMPARE(scene.desk.text("contactName"), QStringLiteral("Team lead"));
        QCOMPARE(scene.desk.text("contactReach"), QStringLiteral("not now"));
        QVERIFY(!scene.desk.find("contactMailButton").isVisible());
        scene.choose(4);
        QCOMPARE(scene.desk.text("contactName"), QStringLiteral("Communications"));
        QCOMPARE(scene.desk.text("contactPhone"), QStringLiteral("–"));
    }

    void waysAreOpenedAndNoted()
    {
        Scene scene;
        scene.pass(60s);
        QVERIFY2(scene.message().contains(QStringLiteral("db-port")), qPrintable(scene.message()));
        QVERIFY(scene.message().contains(scene.incident));
        scene.click("contactPhoneButton");
        QCOMPARE(scene.desk.opened().constLast(), QUrl(QStringLiteral("tel:+15550100")));
        QTRY_COMPARE(scene.noted("escalated").size(), 1);
        scene.click("messageMail");
        QCOMPARE(scene.desk.opened().constLast().scheme(), QStringLiteral("mailto"));
        QVERIFY(scene.desk.opened().constLast().toString().contains(scene.incident));
        QTRY_COMPARE(scene.noted("escalated").size(), 2);
        scene.click("contactChatButton");
        QCOMPARE(scene.desk.opened().constLast(), QUrl(QStringLiteral("https://chat.example.org/db-oncall")));
        QTRY_COMPARE(scene.noted("escalated").size(), 3);
        scene.click("messageCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), scene.message());
        QTRY_COMPARE(scene.noted("escalated").size(), 4);
        const QList<QJsonObject> noted = scene.noted("escalated");
        QStringList ways;
        for (const QJsonObject &one : noted) {
            ways << value(one, "how");
            QCOMPARE(value(one, "contact"), dba);
            QCOMPARE(value(one, "condition"), QStringLiteral("database-unrecoverable"));
        }
        QCOMPARE(ways.join(u' '), QStringLiteral("phone mail chat copied"));
        QCOMPARE(value(noted.at(0), "text"), QString());
        QCOMPARE(value(noted.at(3), "text"), scene.message());
        const QAbstractItemModel &done = *scene.desk.find<QListView>("escalationsDone").model();
        QTRY_COMPARE(done.rowCount(), 5);
        QVERIFY(done.index(1, 0).data().toString().contains(QStringLiteral("Called Database on call")));
    }

    void whatNoProgramTakesHasFailed()
    {
        Scene scene;
        scene.desk.refuseUrls();
        scene.click("contactPhoneButton");
        QVERIFY(scene.desk.text("messageResult").contains(QStringLiteral("no program takes tel addresses")));
        QTRY_COMPARE(scene.noted("escalated").size(), 1);
        QVERIFY(scene.noted("escalated").constFirst().value(QLatin1String("failed")).toBool());
    }

    void theChatGetsWhatWasShown()
    {
        test::HostileServer server(answering("200 OK"));
        setWebhook(server.port());
        Scene scene;
        scene.pass(60s);
        scene.click("messageSend");
        const QByteArray shown = scene.desk.find<QPlainTextEdit>("sendBody").toPlainText().toUtf8();
        QVERIFY(shown.contains("db-port"));
        QVERIFY(!shown.contains("127.0.0.1") && !shown.contains("hunter2"));
        scene.pass(2min); // the message says something else by then
        QCOMPARE(server.accepted(), 0);
        scene.click("sendAccept");
        QTRY_COMPARE(scene.noted("escalated").size(), 1);
        server.end();
        QCOMPARE(server.accepted(), 1);
        QVERIFY2(server.heard().endsWith(QByteArray("\r\n\r\n" + shown)), server.heard().constData());
        QVERIFY(!scene.noted("escalated").constFirst().value(QLatin1String("failed")).toBool());
        QCOMPARE(value(scene.noted("escalated").constFirst(), "how"), QStringLiteral("webhook"));
        QVERIFY2(scene.desk.text("messageResult").contains(QStringLiteral("posted")),
                 qPrintable(scene.desk.text("messageResult")));
    }

    void aChatThatRefusesIsToldAndNoted()
    {
        test::HostileServer server(answering("404 Not Found"));
        setWebhook(server.port());
        Scene scene;
        scene.click("messageSend");
        scene.click("sendAccept");
        QTRY_COMPARE(scene.noted("escalated").size(), 1);
        const QJsonObject noted = scene.noted("escalated").constFirst();
        QVERIFY(noted.value(QLatin1String("failed")).toBool());
        QVERIFY2(value(noted, "result").contains(QStringLiteral("404")), qPrintable(value(noted, "result")));
        QVERIFY(scene.desk.text("messageResult").contains(QStringLiteral("404")));
        QVERIFY(scene.desk.find("messageSend").isEnabled());
        for (const QString &text : {value(noted, "result"), scene.desk.text("messageResult")})
            QVERIFY(!text.contains(QStringLiteral("hunter2")) && !text.contains(QStringLiteral("127.0.0.1")));
    }

    void whatOnlyAPersonCanTellIsAsked()
    {
        Scene scene;
        QVERIFY(!scene.desk.find("judging").isVisible());
        scene.choose(4);
        QVERIFY(scene.desk.find("judging").isVisible());
        scene.click("judgeYes");
        QTRY_COMPARE(scene.cell(4, RuleModel::State), QStringLiteral("met"));
        QVERIFY(scene.cell(4, RuleModel::Condition, RuleModel::DetailRole).contains(QStringLiteral("Ada")));
        scene.click("judgeNo");
        QTRY_COMPARE(scene.cell(4, RuleModel::State), QStringLiteral("not met"));
        scene.click("judgeUnknown");
        QTRY_COMPARE(scene.cell(4, RuleModel::State), QStringLiteral("cannot tell"));
        QCOMPARE(scene.noted("judged").size(), 3);
        scene.choose(2);
        QVERIFY(scene.desk.find("judging").isVisible()); // nothing that is looked at tells
    }

    void whoAnswersStopsTheClock()
    {
        Scene scene;
        scene.pass(80s);
        scene.click("escalationAnswered");
        auto &who = scene.desk.find<QComboBox>("answeredContact");
        QCOMPARE(who.currentText(), QStringLiteral("Database on call"));
        who.setCurrentIndex(1);
        scene.click("answeredAccept");
        QTRY_COMPARE(scene.noted("answered").size(), 1);
        QCOMPARE(value(scene.noted("answered").constFirst(), "contact"), QStringLiteral("lead"));
        QTRY_COMPARE(scene.cell(0, RuleModel::Within), QStringLiteral("answered"));
    }

    void escalatingAsksForWhatNobodyCanSee()
    {
        Scene scene;
        scene.pass(60s);
        scene.click("escalate");
        auto &how = scene.desk.find<QComboBox>("escalateHow");
        QCOMPARE(how.count(), 5);
        how.setCurrentIndex(1);
        scene.desk.find<QLineEdit>("escalateAsked").setText(QStringLiteral("start PostgreSQL"));
        scene.desk.find<QLineEdit>("escalateEffect").setText(QStringLiteral("12 mails wait"));
        scene.click("escalateAccept");
        QCOMPARE(scene.desk.opened().size(), 1);
        const QString url = scene.desk.opened().constFirst().toString();
        QVERIFY2(url.contains(QStringLiteral("start PostgreSQL")) && url.contains(QStringLiteral("12 mails wait")),
                 qPrintable(url));
        QVERIFY(scene.message().contains(QStringLiteral("start PostgreSQL")));
        QTRY_COMPARE(scene.noted("escalated").size(), 1);
    }

    void whatWasTypedForOneIncidentIsNotSaidOfAnother()
    {
        Scene scene;
        scene.pass(60s);
        scene.click("escalate");
        scene.desk.find<QComboBox>("escalateHow").setCurrentIndex(1);
        scene.desk.find<QLineEdit>("escalateAsked").setText(QStringLiteral("start PostgreSQL"));
        scene.desk.find<QLineEdit>("escalateEffect").setText(QStringLiteral("12 mails wait"));
        scene.click("escalateAccept");
        QTRY_COMPARE(scene.noted("escalated").size(), 1);
        scene.desk.settle(); // the same one: it stays
        QVERIFY(scene.message().contains(QStringLiteral("start PostgreSQL")));
        QVERIFY(scene.desk.find("messageResult").isVisible());
        const QString first = scene.incident;
        scene.desk.turnClock(20s);
        scene.open();
        QVERIFY(scene.incident != first);
        scene.desk.find<IncidentPage>("incident").show(scene.incident);
        scene.desk.settle();
        QTRY_VERIFY(scene.message().contains(scene.incident));
        QVERIFY(!scene.message().contains(QStringLiteral("start PostgreSQL")));
        QVERIFY(!scene.message().contains(QStringLiteral("12 mails wait")));
        QVERIFY(!scene.desk.find("messageResult").isVisible());
    }

    // As long as somebody is to be called, and nobody has answered.
    void theStepOffersToCall()
    {
        Scene scene;
        const auto look = [&] {
            scene.desk.window().workspace()->showView(QStringLiteral("incident"));
            scene.desk.settle();
        };
        look();
        QVERIFY(!scene.desk.find("stepEscalate").isVisible());
        scene.pass(60s);
        QCOMPARE(scene.desk.find<QPushButton>("stepEscalate").text(), QStringLiteral("Escalate to Database on call"));
        scene.pass(16min); // who comes after them
        QCOMPARE(scene.desk.find<QPushButton>("stepEscalate").text(), QStringLiteral("Escalate to Team lead"));
        scene.click("stepEscalate");
        QVERIFY(scene.desk.find("rules").isVisible());
        const QList<Deed> answered{deeds::answered(QStringLiteral("database-unrecoverable"), QStringLiteral("lead"),
                                                   QStringLiteral("Team lead"))};
        QVERIFY(
            test::await(scene.desk.incidents().record(scene.incident, answered, QStringLiteral("Ada")))->has_value());
        const auto isOffered = [&] {
            look();
            return scene.desk.find("stepEscalate").isVisible();
        };
        QTRY_VERIFY(!isOffered()); // the window hears of it a moment later
    }

    void withoutAnIncidentNothingIsNoted()
    {
        Scene scene({1280, 800}, false);
        QVERIFY(scene.desk.find("escalationNotice").isVisible());
        QVERIFY(!scene.desk.find("escalationAnswered").isEnabled());
        scene.click("contactPhoneButton"); // and yet somebody can be called
        QCOMPARE(scene.desk.opened().size(), 1);
        scene.click("escalationBegin");
        QVERIFY(scene.desk.window().findChild<QDialog *>(QStringLiteral("beginDialog")));
    }

    void aProfileWithoutRulesSaysWhatToWrite()
    {
        Desk desk;
        desk.takeHealthy();
        desk.window().workspace()->showView(QStringLiteral("escalation"));
        desk.settle();
        const QString yaml = desk.find<QPlainTextEdit>("noRulesYaml").toPlainText();
        QVERIFY2(yaml.contains(QStringLiteral("escalation:\n")) && yaml.contains(QStringLiteral("contacts:\n")),
                 qPrintable(yaml));
        QVERIFY2(yaml.contains(QStringLiteral("when: \"data-corruption\"")),
                 qPrintable(yaml)); // by the shipped runbook
        QVERIFY(!desk.find("contactCard").isVisible());
    }

    void thePaletteFindsContacts()
    {
        Scene scene;
        scene.desk.window().workspace()->showView(QStringLiteral("overview"));
        scene.desk.window().workspace()->search();
        scene.desk.find<QLineEdit>("paletteField").setText(QStringLiteral("communications"));
        QTest::keyClick(&scene.desk.find("paletteField"), Qt::Key_Return);
        scene.desk.settle();
        QVERIFY(scene.desk.find("escalation").isVisible());
        QCOMPARE(scene.desk.text("contactName"), QStringLiteral("Communications"));
    }

    void theKeyboardReachesIt()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.desk.window()));
        QTest::keyClick(&scene.desk.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!scene.desk.find("escalation").isVisible());
        QTest::keyClick(&scene.desk.window(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(scene.desk.find("escalation").isVisible());
        auto &rules = scene.desk.find<QTableView>("rules");
        rules.setFocus();
        QTest::keyClick(&rules, Qt::Key_Down);
        QCOMPARE(rules.currentIndex().row(), 1);
        QTest::keyClick(&rules, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != &rules);
    }

    void theTableEndsWithAWholeRow()
    {
        Scene scene;
        auto &rules = scene.desk.find<QTableView>("rules");
        const int rows = scene.rules().rowCount();
        QList<int> ends{0};
        for (int row = 0; row < rows; ++row)
            ends << ends.constLast() + rules.rowHeight(row);
        QCOMPARE(rules.viewport()->height(), ends.constLast());
        // Where there is less room, too.
        QWidget &place = *rules.parentWidget();
        QSet<qsizetype> shown;
        for (int height = place.height(); height >= place.minimumSizeHint().height(); height -= 10) {
            place.resize(place.width(), height);
            QVERIFY2(ends.contains(rules.viewport()->height()), qPrintable(QString::number(height)));
            shown << ends.indexOf(rules.viewport()->height());
        }
        QCOMPARE(shown, (QSet<qsizetype>{3, 4, 5}));
    }

    // Another width gives rows another height, which gives the table another end.
    void whatLiesBelowBeginsWhereTheTableEnds()
    {
        Scene scene;
        scene.pass(4min);
        auto &rules = scene.desk.find<QTableView>("rules");
        QWidget &place = *rules.parentWidget();
        const QWidget *below = scene.desk.find("escalationsDone").parentWidget();
        QCOMPARE(below->parentWidget(), &place);
        QSet<int> ends;
        for (const int width : {900, 420, 800, 360, 700}) {
            place.resize(scaled(width), place.height());
            QCOMPARE(below->geometry().top(), rules.geometry().bottom() + 1);
            ends << rules.height();
        }
        QVERIFY(ends.size() > 1);
    }

    void whatIsTooLongHasAnotherLine()
    {
        Scene scene;
        scene.pass(4min);
        auto &rules = scene.desk.find<QTableView>("rules");
        const auto fills = [&] {
            int columns = 0;
            for (int column = 0; column < RuleModel::ColumnCount; ++column)
                columns += rules.columnWidth(column);
            return columns == rules.viewport()->width();
        };
        QVERIFY(fills());
        rules.resize(scaled(480), rules.height());
        QVERIFY(fills());
        QVERIFY(rules.rowHeight(0) > scaled(RuleDelegate::rowHeight));
        rules.resize(scaled(1400), rules.height());
        QVERIFY(fills());
        QCOMPARE(rules.rowHeight(0), scaled(RuleDelegate::rowHeight));
    }

    // Pictures for people, where somebody asks for them.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("BRIDGEWATCH_PICTURES");
        if (folder.isEmpty())
            QSKIP("BRIDGEWATCH_PICTURES names no folder");
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                applyTheme(*qApp, scheme);
                Scene scene(size);
                scene.pass(4min);
                scene.click("contactPhoneButton");
                scene.click("messageMail");
                scene.click("messageCopy");
                QTRY_COMPARE(scene.noted("escalated").size(), 3);
                scene.desk.settle();
                const QString name = scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
                scene.desk.window().grab().save(
                    QDir(folder).filePath(QStringLiteral("escalation-%1-%2.png").arg(name).arg(size.width())));
                scene.choose(4);
                scene.desk.window().grab().save(
                    QDir(folder).filePath(QStringLiteral("asked-%1-%2.png").arg(name).arg(size.width())));
                Desk bare(fabricate::smallWorld(), size);
                bare.window().workspace()->showView(QStringLiteral("escalation"));
                bare.settle();
                bare.window().grab().save(
                    QDir(folder).filePath(QStringLiteral("none-%1-%2.png").arg(name).arg(size.width())));
            }
        }
        applyTheme(*qApp, Scheme::Light);
    }
};

BRIDGEWATCH_GUI_MAIN(TestEscalationPage, "en")
#include "test_escalation_page.moc"
