// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/quit_signals.h"
#include "tests/gui/fake_history.h"
#include "tests/gui/gui_fixture.h"
#include "ui/shell/screenshots.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <csignal>

using namespace bridgewatch;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void keysLookAtEverything_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("F5") << QKeySequence(Qt::Key_F5);
        QTest::newRow("Ctrl+R") << QKeySequence(Qt::CTRL | Qt::Key_R);
    }
    void keysLookAtEverything()
    {
        QFETCH(QKeySequence, keys);
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keySequence(&desk.window(), keys);
        QCOMPARE(desk.looks(), QList<QStringList>{QStringList()});
        QVERIFY(!desk.find<QPushButton>("lookAgain").isEnabled());
    }

    void aViewThatIsShownStaysChosen()
    {
        Desk desk;
        auto &button = desk.find<QAbstractButton>("rail.overview");
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(button.isChecked());
    }

    void geometryIsRemembered()
    {
        QList<int> sizes;
        {
            Desk desk({}, {1100, 700});
            auto &rows = desk.find<QSplitter>("overviewRows");
            rows.setSizes({200, 400});
            sizes = rows.sizes();
            desk.find<QTabBar>("troubleTabs").setCurrentIndex(1);
            desk.find<QAbstractButton>("range.24h").click();
            desk.window().close();
        }
        Desk desk;
        MainWindow window;
        QCOMPARE(window.size(), QSize(1100, 700));
        desk.showIn(window);
        window.show();
        QTest::qWait(0);
        QCOMPARE(window.findChild<QSplitter *>(QStringLiteral("overviewRows"))->sizes(), sizes);
        QCOMPARE(window.findChild<QTabBar *>(QStringLiteral("troubleTabs"))->currentIndex(), 1);
        QVERIFY(window.findChild<QAbstractButton *>(QStringLiteral("range.24h"))->isChecked());
    }

    void signalsFromOutsideCloseTheWindow_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void signalsFromOutsideCloseTheWindow()
    {
        QFETCH(int, signal);
        const QuitSignals quitSignals;
        connect(&quitSignals, &QuitSignals::asked, qApp, &QApplication::quit);
        QSignalSpy asked(&quitSignals, &QuitSignals::asked);
        Desk desk({}, {1100, 700});
        QTimer::singleShot(0, this, [signal] { std::raise(signal); });
        QCOMPARE(QApplication::exec(), 0);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!desk.window().isVisible());
        QVERIFY2(QSettings().contains(QStringLiteral("window/geometry")), "where the window stood was not remembered");
    }

    void screenshotsAreWritten()
    {
        const QTemporaryDir folder;
        Desk desk;
        desk.incidents().start(); // a view that still reads is waited for
        desk.takeHealthy();
        renderScreenshots(desk.window(), &desk.world(), folder.path(), std::chrono::seconds(5));
        QCOMPARE(QApplication::exec(), 0);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QStringList expected;
        for (const char *view : {"alerts", "changes", "connections", "escalation", "help", "incident", "logs",
                                 "overview", "palette", "readiness", "reports"}) {
            for (const char *form : {"contrast", "dark-1920", "dark", "light-1920", "light"})
                expected << QStringLiteral("%1-%2.png").arg(QString::fromLatin1(view), QString::fromLatin1(form));
        }
        QCOMPARE(files, expected);
        const auto picture = [&](const char *file) { return QImage(folder.filePath(QString::fromLatin1(file))); };
        QVERIFY2(picture("palette-light.png") != picture("overview-light.png"), "the search is in its picture");
        QVERIFY2(picture("overview-light.png").pixelColor(640, 20) == themeOf(Scheme::Light).panel,
                 "and gone from the others");
        QCOMPARE(QImage(folder.filePath(QStringLiteral("overview-light.png"))).size(), QSize(1280, 800));
    }
};

BRIDGEWATCH_GUI_MAIN(TestShell, "en")
#include "test_shell.moc"
