// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/drill/fault_dialog.h"
#include "ui/drill/lab_dialog.h"
#include "ui/drill/past_drills.h"
#include "ui/shell/language.h"
#include "ui/widgets/state_badge.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTranslator>

using namespace bridgewatch;

// What holds for every view in every language: nothing is clipped, everything that takes the focus
// has a name.
class TestFit : public QObject {
    Q_OBJECT

    static void speak(const QString &language)
    {
        for (QTranslator *old : qApp->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(old);
            delete old;
        }
        installLanguage(*qApp, language);
    }

    static QString nameOf(const QWidget *widget)
    {
        return QStringLiteral("%1 “%2” in %3: %4×%5")
            .arg(widget->objectName(), widget->property("text").toString(),
                 widget->parentWidget() ? widget->parentWidget()->objectName() : QString())
            .arg(widget->width())
            .arg(widget->height());
    }

    static void verifyNothingClipped(QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(nameOf(label)));
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(nameOf(label)));
        }
        for (const QPushButton *button : window.findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(nameOf(button)));
        // What scrolls up and down alone is no wider than what one sees of it.
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widget())
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(nameOf(area)));
        }
        for (const StateBadge *badge : window.findChildren<StateBadge *>())
            QVERIFY2(!badge->isVisible() || badge->width() >= badge->sizeHint().width(), qPrintable(nameOf(badge)));
    }

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
        for (const char *language : {"en", "de"}) {
            for (int state = 0; state < states; ++state) {
                for (const QSize size : {QSize(1280, 800), QSize(960, 640)})
                    QTest::addRow("%s %d %d", language, state, size.width())
                        << QString::fromLatin1(language) << state << size;
            }
        }
    }

    static void verifyNamed(QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(u"qt_");
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || inner)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private Q_SLOTS:
    void everyStateFits_data() { addLanguagesAndSizes(4); }
    void everyStateFits()
    {
        QFETCH(QString, language);
        QFETCH(int, state);
        QFETCH(QSize, size);
        speak(language);
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
            verifyNothingClipped(desk.window());
        }
        verifyNamed(desk.window());
        speak(QStringLiteral("en"));
    }

    void hostsFit_data() { addLanguagesAndSizes(4); }
    void hostsFit()
    {
        QFETCH(QString, language);
        QFETCH(int, state);
        QFETCH(QSize, size);
        speak(language);
        Desk desk(fabricate::labWorld(), size);
        takeLab(desk, state);
        for (const TopologyNode &node : desk.world().topology().nodes) {
            desk.find<QAbstractButton>(qPrintable(QStringLiteral("card.") + node.id)).click();
            desk.settle();
            verifyNothingClipped(desk.window());
            verifyNamed(desk.window());
        }
        speak(QStringLiteral("en"));
    }

    void alertsOfAServerFit_data() { addLanguagesAndSizes(1); }
    void alertsOfAServerFit()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
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
        verifyNothingClipped(desk.window());
        verifyNamed(desk.window());
        speak(QStringLiteral("en"));
    }

    void theHostKeyDialogFits_data() { addLanguagesAndSizes(1); }
    void theHostKeyDialogFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        Desk desk(fabricate::labWorld(), size);
        takeLab(desk, 2);
        desk.window().workspace()->checkHostKey(QStringLiteral("bridge"));
        auto &dialog = desk.find<QDialog>("hostKeyDialog");
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        verifyNothingClipped(dialog);
        verifyNamed(dialog);
        // The sentence that comes when the key changes meanwhile fits, too.
        desk.take(fabricate::refused(desk.node("bridge"), desk.now()));
        desk.settle();
        QVERIFY(!desk.find("trustHostKey").isEnabled());
        verifyNothingClipped(dialog);
        speak(QStringLiteral("en"));
    }

    void theFirstStartFits_data() { addLanguagesAndSizes(2); }
    void theFirstStartFits()
    {
        QFETCH(QString, language);
        QFETCH(int, state);
        QFETCH(QSize, size);
        speak(language);
        MainWindow window;
        const auto look = [](FirstProfile, FirstPart part, Secret, QStringList,
                             std::stop_token) -> QCoro::Task<Result<QList<Observation>>> {
            Observation seen;
            seen.kind = part == FirstPart::Server ? Kind::Ssh : Kind::Postgres;
            seen.outcome = Outcome::Failed;
            seen.code = FailureCode::ofHostKey(FailureCode::HostKeyState::Unknown);
            seen.text = QStringLiteral("what is seen is told in many words and ") + QString(300, u'W');
            seen.facts[QStringLiteral("ssh.fingerprint")] = QStringLiteral("SHA256:abc");
            co_return QList<Observation>{seen, seen};
        };
        window.showWelcome({QStringLiteral("/home/somebody/.config/bridgewatch/profile.yaml"), look,
                            [](FirstProfile, Secret, PasswordPlace) -> QCoro::Task<Result<void>> {
                                co_return fail(FailureCode::ofErrno(EACCES), QString(200, u'W'));
                            },
                            [](QString, std::stop_token) -> QCoro::Task<bool> { co_return false; }, [] {}, [] {},
                            [](const QString &) {}});
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
        verifyNothingClipped(window);
        verifyNamed(window);
        speak(QStringLiteral("en"));
    }

    void thePaletteFits_data() { addLanguagesAndSizes(1); }
    void thePaletteFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        Desk desk(fabricate::labWorld(), size);
        takeLab(desk, 2);
        desk.window().workspace()->search();
        desk.settle();
        verifyNothingClipped(desk.find("palette"));
        verifyNamed(desk.window());
        desk.find<QLineEdit>("paletteField").setText(QString(200, u'W'));
        desk.settle();
        QVERIFY(desk.find("paletteNothing").isVisible());
        verifyNothingClipped(desk.find("palette"));
        speak(QStringLiteral("en"));
    }

    // Where there is no lab, what can be broken, and how a drill went, whatever its sentences say.
    void theDialogsOfADrillFit_data() { addLanguagesAndSizes(1); }
    void theDialogsOfADrillFit()
    {
        QFETCH(QString, language);
        speak(language);
        Desk desk;
        PracticeLab none(QStringLiteral("/nonexistent/where/a/lab/could/be/installed/but/is/not/in/this/place/lab"));
        auto *start = new LabDialog(none, &desk.window());
        start->open();
        start->start();
        QTRY_VERIFY(start->findChild<QWidget *>(QStringLiteral("labPackages"))->isVisible());
        verifyNothingClipped(*start);
        verifyNamed(*start);
        start->close();

        const QString sentence =
            QStringLiteral("The service refuses webhooks: it checks them with a secret that was rolled.");
        LabFault fault{QStringLiteral("webhook-secret"), sentence, sentence, Scenario::Webhooks, {Scenario::Tls}, {}};
        auto *faults = new FaultDialog({fault, fault}, &desk.window());
        faults->open();
        verifyNothingClipped(*faults);
        verifyNamed(*faults);
        faults->close();

        DrillRound round{fault, true, {}, std::chrono::milliseconds(4'000'000), Scenario::CanisterUnreachable};
        PastDrills past({round, round}, nullptr);
        past.resize(past.sizeHint());
        past.show();
        verifyNothingClipped(past);
        verifyNamed(past);
        speak(QStringLiteral("en"));
    }

    void everythingIsTranslated()
    {
        speak(QStringLiteral("de"));
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Gesund"));
        QCOMPARE(desk.text("lookAgain"), QStringLiteral("Noch einmal ansehen"));
        speak(QStringLiteral("en"));
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
