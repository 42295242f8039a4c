// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/overview/path_card.h"
#include "ui/shell/palette_match.h"
#include "ui/shell/palette_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <ctime>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

const QString fingerprint = QStringLiteral("SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDaDopvNZcbNw8ydMc");

// What is measured takes several times as long where every access is checked.
#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 10;
#else
constexpr int slowness = 1;
#endif

int scoreOf(const char *typed, const QList<QString> &fields)
{
    return SearchQuery(QString::fromUtf8(typed)).score(SearchText(fields));
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

    static QLineEdit &field(const Desk &window) { return window.find<QLineEdit>("paletteField"); }
    static bool isOpen(const Desk &window) { return window.find("palette").isVisible(); }

    static void open(Desk &window)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        QTest::keyClick(&window.window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(isOpen(window) && field(window).hasFocus());
    }

    static QStringList labels(const Desk &window)
    {
        QStringList labels;
        const QAbstractItemModel &model = *window.find<QListView>("paletteList").model();
        for (int row = 0; row < model.rowCount(); ++row)
            labels << model.index(row, 0).data(PaletteModel::LabelRole).toString();
        return labels;
    }

    static QString current(const Desk &window)
    {
        return window.find<QListView>("paletteList").currentIndex().data(PaletteModel::LabelRole).toString();
    }

    static void take(Desk &window, const char *typed)
    {
        open(window);
        QTest::keyClicks(&field(window), QString::fromUtf8(typed));
        QTest::keyClick(&field(window), Qt::Key_Return);
        window.settle();
        QVERIFY(!isOpen(window));
    }

private Q_SLOTS:
    void keysAndPillOpenIt()
    {
        Desk window(labWorld());
        open(window);
        QTest::keyClick(&field(window), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!isOpen(window));
        QTest::mouseClick(&window.find("searchPill"), Qt::LeftButton);
        QVERIFY(isOpen(window) && field(window).hasFocus());
    }

    void enterShowsTheLadder()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        take(window, "pooler");
        QCOMPARE(window.text("ladderTitle"), QStringLiteral("pooler"));
        QVERIFY(window.find<PathCard>("card.pooler").isChecked());
        QVERIFY(window.find<PathCard>("card.pooler").hasFocus());
    }

    void escapeGivesTheFocusBack()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        auto &button = window.find<QPushButton>("lookAgain");
        button.setFocus();
        open(window);
        QTest::keyClicks(&field(window), QStringLiteral("db"));
        QTest::keyClick(&field(window), Qt::Key_Escape);
        QVERIFY(!isOpen(window));
        QVERIFY(button.hasFocus());
        open(window);
        QCOMPARE(field(window).text(), QString());
        // A click beside it closes it, too.
        QTest::mouseClick(&window.find("palette"), Qt::LeftButton, {}, QPoint(5, window.find("palette").height() - 5));
        QVERIFY(!isOpen(window));
        QVERIFY(button.hasFocus());
    }

    void keysChooseARow()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        open(window);
        const QStringList all = labels(window);
        QCOMPARE(current(window), all.at(0));
        QTest::keyClick(&field(window), Qt::Key_Down);
        QTest::keyClick(&field(window), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&field(window), Qt::Key_Tab);
        QCOMPARE(current(window), all.at(3));
        QVERIFY(field(window).hasFocus());
        QTest::keyClick(&field(window), Qt::Key_Up);
        QTest::keyClick(&field(window), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(&field(window), Qt::Key_Backtab);
        QTest::keyClick(&field(window), Qt::Key_Up);
        QCOMPARE(current(window), all.at(0));
        QTest::keyClick(&field(window), Qt::Key_PageDown);
        QVERIFY(all.indexOf(current(window)) > 3);
        QTest::keyClick(&field(window), Qt::Key_PageUp);
        QCOMPARE(current(window), all.at(0));
    }

    void aClickTakesARow()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        open(window);
        QTest::keyClicks(&field(window), QStringLiteral("db-port"));
        const auto &list = window.find<QListView>("paletteList");
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
        QVERIFY(!isOpen(window));
        QCOMPARE(window.text("ladderTitle"), QStringLiteral("db-port"));
    }

    void whatFailsComesFirst()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        take(window, "db-cert");
        open(window);
        QCOMPARE(labels(window).constFirst(), QStringLiteral("db-cert"));
        QTest::keyClick(&field(window), Qt::Key_Escape);
        window.turnClock(std::chrono::seconds(1));
        for (const char *vantage : {"desk", "bridge"}) {
            for (const char *target : {"users-db", "db-port"})
                window.take(refused(window.node(target), window.now(), QString::fromLatin1(vantage)));
        }
        window.settle();
        open(window);
        QVERIFY2(labels(window).constFirst().contains(QStringLiteral("Connection refused")),
                 qPrintable(labels(window).join(u'\n')));
        QVERIFY(labels(window).indexOf(QStringLiteral("users-db")) < labels(window).indexOf(QStringLiteral("db-cert")));
        QVERIFY(labels(window).indexOf(QStringLiteral("db-cert")) < labels(window).indexOf(QStringLiteral("health")));
        QCOMPARE(window.find<QListView>("paletteList").model()->index(0, 0).data(PaletteModel::WordRole).toString(),
                 QStringLiteral("refused"));
    }

    void aFindingIsChosenWhereItIsListed()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.turnClock(std::chrono::seconds(1));
        for (const char *vantage : {"desk", "bridge"})
            window.take(refused(window.node("users-db"), window.now(), QString::fromLatin1(vantage)));
        window.settle();
        take(window, "network firewall");
        QCOMPARE(window.text("ladderTitle"), QStringLiteral("users-db"));
        QVERIFY(window.text("verdictHeading").contains(QStringLiteral("network or firewall")));
        QVERIFY(window.find("findings").hasFocus());
        QApplication::clipboard()->clear();
        take(window, "copy evidence users-db");
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("ECONNREFUSED")));
    }

    void commandsDoWhatTheySay()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        take(window, "look at everything");
        QCOMPARE(window.looks(), QList<QStringList>{QStringList()});
        take(window, "look at pooler");
        QCOMPARE(window.looks().constLast(), QStringList{QStringLiteral("pooler")});
        take(window, "go to over");
        QVERIFY(window.find("overview").isVisible());
    }

    void aHostKeyCanBeCheckedFromHere()
    {
        Desk window(labWorld());
        open(window);
        QVERIFY(labels(window).filter(QStringLiteral("Trust")).isEmpty());
        QTest::keyClick(&field(window), Qt::Key_Escape);
        window.take(strangeKey(window.node("bridge"), window.now(), fingerprint));
        window.settle();
        take(window, "trust the host key");
        QVERIFY(window.window().findChild<QDialog *>(QStringLiteral("hostKeyDialog")));
        QCOMPARE(window.text("hostKeyFingerprint"), fingerprint);
        QVERIFY(window.trusted().isEmpty());
    }

    void thingsStandBeforeWhatCanBeDoneWithThem()
    {
        Topology topology{{}, {node(QStringLiteral("look"), Kind::Tcp), node(QStringLiteral("out-look"), Kind::Tcp)}};
        World world(topology);
        PaletteModel model(world, {});
        model.begin(noon());
        model.setQuery(QStringLiteral("loo"));
        QStringList found;
        for (int row = 0; row < 3; ++row)
            found << model.index(row, 0).data(PaletteModel::LabelRole).toString();
        QCOMPARE(found.mid(0, 2), (QStringList{QStringLiteral("look"), QStringLiteral("out-look")}));
        QVERIFY(found.at(2).startsWith(QStringLiteral("Look at")));
    }

    void nothingFoundSaysWhatToDo()
    {
        Desk window(labWorld());
        open(window);
        QTest::keyClicks(&field(window), QStringLiteral("zzqq"));
        QVERIFY(window.find("paletteNothing").isVisible());
        QVERIFY(!window.find("paletteList").isVisible());
        QVERIFY(window.text("paletteNothing").contains(QStringLiteral("zzqq")));
        QTest::keyClick(&field(window), Qt::Key_Return);
        QVERIFY(isOpen(window));
        field(window).clear();
        QVERIFY(window.find("paletteList").isVisible());
    }

    void statesLiveButRowsStand()
    {
        Desk window(labWorld());
        window.takeHealthy();
        window.settle();
        open(window);
        const QStringList before = labels(window);
        const auto &list = window.find<QListView>("paletteList");
        const auto row = static_cast<int>(before.indexOf(QStringLiteral("db-cert")));
        const auto word = [&] { return list.model()->index(row, 0).data(PaletteModel::WordRole).toString(); };
        QCOMPARE(word(), QStringLiteral("healthy"));
        window.turnClock(std::chrono::seconds(1));
        window.take(refused(window.node("db-cert"), window.now()));
        const QSignalSpy repainted(list.model(), &QAbstractItemModel::dataChanged);
        window.settle();
        QVERIFY(!repainted.isEmpty());
        QCOMPARE(word(), QStringLiteral("refused"));
        QCOMPARE(labels(window), before);
    }

    void hostileLabelsAreHarmless()
    {
        Topology topology = labWorld();
        topology.nodes[1].label = QStringLiteral("<b>bold</b>\u001b[31m \u202eevil");
        topology.nodes[2].label = QString(10'000, u'A');
        topology.nodes[3].address = QString(10'000, u'\u0301');
        Desk window(topology);
        window.takeHealthy();
        window.settle();
        open(window);
        const QStringList all = labels(window);
        QVERIFY(!all.filter(QStringLiteral("<b>bold</b>⟨U+001B⟩")).isEmpty());
        for (const QString &label : all) {
            QVERIFY(label.size() < 200);
            QVERIFY(!label.contains(QChar(0x1b)) && !label.contains(QChar(0x202e)));
        }
        field(window).setText(QString(10'000, u'A'));
        QVERIFY(field(window).text().size() <= 200);
        field(window).setText(QStringLiteral("bold"));
        QVERIFY(current(window).startsWith(QStringLiteral("<b>")));
        QVERIFY(!window.window().grab().isNull());
    }

    void itFitsIntoItsWindow_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(960, 400), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void itFitsIntoItsWindow()
    {
        QFETCH(QSize, size);
        Desk window(wideWorld(60, 3), size);
        window.takeHealthy();
        window.settle();
        open(window);
        const QWidget &panel = *field(window).parentWidget();
        QVERIFY(panel.parentWidget()->rect().contains(panel.geometry()));
        QCOMPARE(window.find("palette").size(), window.window().findChild<Workspace *>()->size());
        const auto &list = window.find<QListView>("paletteList");
        QCOMPARE(list.height() % list.sizeHintForRow(0), 0);
        const QRect keys = window.find("paletteKeys").geometry();
        QVERIFY(panel.rect().contains(keys) && !keys.intersects(list.geometry()));
        QCOMPARE(labels(window).size(), PaletteModel::rowLimit);
        window.window().resize(size.width() - 60, size.height() - 40);
        window.settle();
        QVERIFY(panel.parentWidget()->rect().contains(panel.geometry()));
    }

    void betterFitsComeFirst()
    {
        // From the best to the worst, of the same length.
        const QList<QString> sorted{QStringLiteral("pool"),   QStringLiteral("pooler"), QStringLiteral("db pool"),
                                    QStringLiteral("mypool"), QStringLiteral("p-oo-l"), QStringLiteral("p-o-x-o-l")};
        int last = INT_MAX;
        for (const QString &text : sorted) {
            const int score = scoreOf("pool", {text});
            QVERIFY2(score > 0 && score < last, qPrintable(text));
            last = score;
        }
        QCOMPARE(scoreOf("pool", {QStringLiteral("loop")}), 0);
        QVERIFY(scoreOf("x", {QStringLiteral("x"), QStringLiteral("y")}) >
                scoreOf("x", {QStringLiteral("y"), QStringLiteral("x")}));
        QVERIFY(scoreOf("db users", {QStringLiteral("users-db")}) > 0);
        QCOMPARE(scoreOf("db stripe", {QStringLiteral("users-db")}), 0);
    }

    void caseAndMarksDoNotMatter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("case") << QStringLiteral("USERS") << QStringLiteral("users-db");
        QTest::newRow("umlaut typed plain") << QStringLiteral("ubersicht") << QStringLiteral("Übersicht");
        QTest::newRow("plain found by umlaut") << QStringLiteral("é") << QStringLiteral("e");
        QTest::newRow("marks apart") << QStringLiteral("zürich") << QStringLiteral("ZU\u0308RICH");
        QTest::newRow("sharp s") << QStringLiteral("strasse") << QStringLiteral("Straße");
        QTest::newRow("wide") << QStringLiteral("db") << QStringLiteral("\uff24\uff22");
    }
    void caseAndMarksDoNotMatter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QVERIFY(SearchQuery(typed).score(SearchText({text})) > 0);
    }

    void tenThousandTargetsTypeWithoutLag()
    {
        World world(wideWorld(10'000, 20));
        PaletteModel model(world, {});
        // In time of the processor, which other programs do not take.
        const auto spent = [](std::clock_t since) { return 1e3 * double(std::clock() - since) / CLOCKS_PER_SEC; };
        const std::clock_t opening = std::clock();
        model.begin(noon());
        QVERIFY2(spent(opening) < 500 * slowness, qPrintable(QStringLiteral("opened in %1 ms").arg(spent(opening))));
        for (const char *typed : {"t", "target-99", "tgt", "host postgres", "look target 4321", "zzzz", "e", ""}) {
            const std::clock_t typing = std::clock();
            model.setQuery(QString::fromLatin1(typed));
            QVERIFY2(spent(typing) < 50 * slowness,
                     qPrintable(QStringLiteral("%1: %2 ms").arg(QString::fromLatin1(typed)).arg(spent(typing))));
            QVERIFY(model.rowCount() <= PaletteModel::rowLimit);
        }
    }

    void modelIsSound()
    {
        World world(labWorld());
        PaletteModel model(world, {{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("Ctrl+1")}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(noon());
        const int all = model.rowCount();
        QVERIFY(all > 10);
        for (const char *typed : {"d", "db", "dbx", "", "pooler", "bridge", ""}) {
            model.setQuery(QString::fromLatin1(typed));
            world.take(refused(*world.topology().find(QStringLiteral("db-port")), noon()));
            model.setNow(noon());
        }
        QCOMPARE(model.rowCount(), all);
        model.remember(model.entry(4));
        model.begin(noon());
        QVERIFY(model.rowCount() > all);
    }
};

BRIDGEWATCH_GUI_MAIN(TestPalette, "en")
#include "test_palette.moc"
