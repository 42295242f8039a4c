// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/gui/fit.h"
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/drill/fault_dialog.h"
#include "ui/drill/lab_dialog.h"
#include "ui/drill/past_drills.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace bridgewatch;

// What holds for every view in every language: nothing is clipped, everything that takes the focus
// has a name.
class TestFit : public QObject {
    Q_OBJECT

    // A world with hosts, and what may be wrong with one.
    static void takeLab(Desk &desk, int state)
    {
        for (const TopologyNode &node : desk.world().topology().nodes) {
            for (const QString &vantage : node.vantages)
                desk.take(fabricate::telling(node, desk.now(), vantage));
        }
        desk.turnClock(std::chrono::seconds(1));
        const TopologyNode &bridge = desk.node("bridge");
        const QString key = QStringLiteral("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDaDopvNZcbNw8ydMc");
        if (state == 0)
            desk.take(fabricate::overSession(bridge, desk.now()));
        else if (state == 1)
            desk.take(fabricate::refused(bridge, desk.now()));
        else
            desk.take(fabricate::strangeKey(bridge, desk.now(), key,
                                            state == 2 ? FailureCode::HostKeyState::Unknown
                                                       : FailureCode::HostKeyState::Changed));
        for (const TopologyNode &node : desk.world().topology().nodes) {
            if (state > 0 && node.vantages.contains(QStringLiteral("bridge")))
                desk.take(fabricate::unreached(node, desk.now(), QStringLiteral("bridge")));
        }
        desk.settle();
    }

    static void addLanguagesAndSizes(int states)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("state");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "es", "zh_CN"}) {
            for (int state = 0; state < states; ++state) {
                for (const QSize size : {QSize(1280, 800), QSize(960, 640), QSize(2560, 1600)})
                    QTest::addRow("%s %d %d", language, state, size.width())
                        << QString::fromLatin1(language) << state << size;
            }
        }
    }

    // The largest window has the largest text.
    static void begin()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        fit::setTextPercent(size.width() > 2000 ? 200 : 100);
        fit::speak(language);
    }

    static void verifyFits(QWidget &window)
    {
        QTRY_COMPARE_WITH_TIMEOUT(fit::clipped(window).join(u'\n'), QString(), 500);
        QCOMPARE(fit::unnamed(window).join(u'\n'), QString());
        QCOMPARE(fit::wordless(window).join(u'\n'), QString());
    }

private Q_SLOTS:
    void cleanup()
    {
        fit::setTextPercent(100);
        fit::speak(QStringLiteral("en"));
    }

    void everyStateFits_data() { addLanguagesAndSizes(4); }
    void everyStateFits()
    {
        QFETCH(int, state);
        QFETCH(QSize, size);
        begin();
        Desk desk(fabricate::smallWorld(), size);
        if (state == 1)
            desk.takeHealthy();
        if (state >= 2)
            desk.takeRefused();
        if (state == 3)
            desk.turnClock(std::chrono::hours(3));
        desk.settle();
        QCOMPARE(desk.window().size(), size);
        for (const TopologyNode &node : desk.world().topology().nodes) {
            desk.find<QAbstractButton>(qPrintable(QStringLiteral("card.") + node.id)).click();
            desk.settle();
            verifyFits(desk.window());
        }
    }

    void hostsFit_data() { addLanguagesAndSizes(4); }
    void hostsFit()
    {
        QFETCH(int, state);
        QFETCH(QSize, size);
        begin();
        Desk desk(fabricate::labWorld(), size);
        takeLab(desk, state);
        for (const TopologyNode &node : desk.world().topology().nodes) {
            desk.find<QAbstractButton>(qPrintable(QStringLiteral("card.") + node.id)).click();
            desk.settle();
            verifyFits(desk.window());
        }
    }

    void alertsOfAServerFit_data() { addLanguagesAndSizes(1); }
    void alertsOfAServerFit()
    {
        QFETCH(QSize, size);
        begin();
        Desk desk(fabricate::smallWorld(), size);
        desk.takeHealthy();
        Alert alert;
        alert.name = alert.fingerprint = QStringLiteral("OracleBridgeHighErrorRate");
        alert.severity = Severity::Critical;
        alert.since = desk.now();
        alert.annotations[QStringLiteral("summary")] = QStringLiteral("More than one request in twenty fails");
        desk.board().take(QStringLiteral("http://alertmanager.example:9093"), {alert}, desk.now());
        desk.settle();
        auto &tabs = desk.find<QTabBar>("troubleTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
        desk.settle();
        QVERIFY(desk.find("listSilences").isVisible());
        verifyFits(desk.window());
    }

    void theHostKeyDialogFits_data() { addLanguagesAndSizes(1); }
    void theHostKeyDialogFits()
    {
        QFETCH(QSize, size);
        begin();
        Desk desk(fabricate::labWorld(), size);
        takeLab(desk, 2);
        desk.window().workspace()->checkHostKey(QStringLiteral("bridge"));
        auto &dialog = desk.find<QDialog>("hostKeyDialog");
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        verifyFits(dialog);
        // The sentence that comes when the key changes meanwhile fits, too.
        desk.take(fabricate::refused(desk.node("bridge"), desk.now()));
        desk.settle();
        QVERIFY(!desk.find("trustHostKey").isEnabled());
        verifyFits(dialog);
    }

    void theFirstStartFits_data() { addLanguagesAndSizes(2); }
    void theFirstStartFits()
    {
        QFETCH(int, state);
        QFETCH(QSize, size);
        begin();
        MainWindow window;
        fit::showWelcome(window);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (state == 1) {
            for (const char *field : {"firstPage", "firstHost", "firstDatabaseName", "firstPassword", "firstAddress"}) {
                auto *line = window.findChild<QLineEdit *>(QString::fromLatin1(field));
                line->setFocus();
                QTest::keyClicks(line, QStringLiteral("http://a.b"));
                QTest::keyClick(line, Qt::Key_Tab);
            }
            window.findChild<QPushButton *>(QStringLiteral("firstBegin"))->click();
        }
        QTest::qWait(0);
        QCOMPARE(window.size(), size);
        verifyFits(window);
    }

    void thePaletteFits_data() { addLanguagesAndSizes(1); }
    void thePaletteFits()
    {
        QFETCH(QSize, size);
        begin();
        Desk desk(fabricate::labWorld(), size);
        takeLab(desk, 2);
        desk.window().workspace()->search();
        desk.settle();
        verifyFits(desk.find("palette"));
        desk.find<QLineEdit>("paletteField").setText(QString(200, u'W'));
        desk.settle();
        QVERIFY(desk.find("paletteNothing").isVisible());
        verifyFits(desk.find("palette"));
    }

    // Where there is no lab, what can be broken, and how a drill went, whatever its sentences say.
    void theDialogsOfADrillFit_data() { addLanguagesAndSizes(1); }
    void theDialogsOfADrillFit()
    {
        begin();
        Desk desk;
        PracticeLab none(QStringLiteral("/nonexistent/where/a/lab/could/be/installed/but/is/not/in/this/place/lab"));
        auto *start = new LabDialog(none, &desk.window());
        start->open();
        start->start();
        QTRY_VERIFY(start->findChild<QWidget *>(QStringLiteral("labPackages"))->isVisible());
        verifyFits(*start);
        start->close();

        const QString sentence =
            QStringLiteral("The service refuses webhooks: it checks them with a secret that was rolled.");
        LabFault fault{QStringLiteral("webhook-secret"), sentence, sentence, Scenario::Webhooks, {Scenario::Tls}, {}};
        auto *faults = new FaultDialog({fault, fault}, &desk.window());
        faults->open();
        verifyFits(*faults);
        faults->close();

        DrillRound round{fault, true, {}, std::chrono::milliseconds(4'000'000), Scenario::CanisterUnreachable};
        PastDrills past({round, round}, nullptr);
        past.resize(past.sizeHint());
        past.show();
        verifyFits(past);
    }

    void everythingIsTranslated()
    {
        fit::speak(QStringLiteral("de"));
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Gesund"));
        QCOMPARE(desk.text("lookAgain"), QStringLiteral("Noch einmal ansehen"));
    }

    void sentencesHaveTheNumbersAndTheCommasOfTheirLanguage()
    {
        using namespace std::chrono_literals;
        const QStringList names{QStringLiteral("a"), QStringLiteral("%1"), QStringLiteral("c")};
        QCOMPARE(readable(2500ms), QStringLiteral("2.5 s"));
        QCOMPARE(readableRound(15min), QStringLiteral("15 min"));
        QCOMPARE(readableRound(615s), QStringLiteral("10 min 15 s"));
        QCOMPARE(listed(names), QStringLiteral("a, %1, c"));
        fit::speak(QStringLiteral("de"));
        QCOMPARE(readable(2500ms), QStringLiteral("2,5\u00a0s"));
        fit::speak(QStringLiteral("zh_CN"));
        QCOMPARE(readable(2500ms), QStringLiteral("2.5 秒"));
        QCOMPARE(listed(names), QStringLiteral("a，%1，c"));
    }

    void tabReachesEverythingOnce()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QStringList order;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.window(), Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->objectName();
            if (order.contains(name))
                break;
            order << name;
        }
        QCOMPARE(order.constFirst(), QStringLiteral("rail.overview"));
        const QStringList rest{QStringLiteral("searchPill"), QStringLiteral("findings"), QStringLiteral("copyEvidence"),
                               QStringLiteral("lookAgain")};
        qsizetype last = -1;
        for (const QString &name : rest) {
            QVERIFY2(order.indexOf(name) > last, qPrintable(order.join(u' ')));
            last = order.indexOf(name);
        }
        QCOMPARE(order.filter(QStringLiteral("card.")).size(), 1);
    }
};

BRIDGEWATCH_GUI_MAIN(TestFit, "en")
#include "test_fit.moc"
