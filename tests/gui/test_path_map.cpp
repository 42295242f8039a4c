// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/overview/path_canvas.h"
#include "ui/overview/path_card.h"
#include "ui/overview/path_map.h"
#include "ui/widgets/scale.h"

#include <QScrollBar>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

const QString desk = QStringLiteral("desk");
const QString bridge = QStringLiteral("bridge");

void takeAll(Desk &window)
{
    for (const TopologyNode &node : window.world().topology().nodes) {
        for (const QString &vantage : node.vantages)
            window.take(telling(node, window.now(), vantage));
    }
    window.turnClock(std::chrono::seconds(1));
}

} // namespace

// Where the path is drawn broken, and what its cards say.
class TestPathMap : public QObject {
    Q_OBJECT

    static const PathMap &map(const Desk &window) { return window.find<PathMap>("pathMap"); }

    static const CardContent &card(const Desk &window, const char *target)
    {
        return window.find<PathCard>(qPrintable(QStringLiteral("card.") + QString::fromLatin1(target))).content();
    }

    // "pooler>users-db", of the edges that are drawn broken.
    static QStringList broken(const Desk &window)
    {
        QStringList ways;
        const PathCanvas &canvas = map(window).canvas();
        for (qsizetype i = 0; i < canvas.edges().size(); ++i) {
            const PathEdge &edge = canvas.edges().at(i);
            if (canvas.looks().at(i).broken)
                ways << (edge.from.isEmpty() ? desk : edge.from) + u'>' + edge.to;
        }
        ways.sort();
        return ways;
    }

    static EdgeLook lookOf(const Desk &window, const QString &from, const QString &to)
    {
        const PathCanvas &canvas = map(window).canvas();
        for (qsizetype i = 0; i < canvas.edges().size(); ++i) {
            if (canvas.edges().at(i).from == from && canvas.edges().at(i).to == to)
                return canvas.looks().at(i);
        }
        return {};
    }

    static void verifyLabelsAreClear(const Desk &window)
    {
        const PathCanvas &canvas = map(window).canvas();
        for (qsizetype i = 0; i < canvas.edges().size(); ++i) {
            const QRectF label = labelRect(canvas.edges().at(i), canvas.looks().at(i));
            for (const QRect &rect : map(window).layoutNow().cards)
                QVERIFY(!label.intersects(rect));
            QVERIFY(label.isEmpty() || !label.contains(breakPoint(canvas.edges().at(i), canvas.looks().at(i))));
        }
    }

    // Also of edges that lead to one target.
    static void verifyBreaksKeepApart(const Desk &window)
    {
        const PathCanvas &canvas = map(window).canvas();
        QList<QPointF> marks;
        for (qsizetype i = 0; i < canvas.edges().size(); ++i) {
            if (!canvas.looks().at(i).broken)
                continue;
            const QPointF mark = breakPoint(canvas.edges().at(i), canvas.looks().at(i));
            for (const QPointF &other : std::as_const(marks))
                QVERIFY2(QLineF(mark, other).length() > scaled(13), qPrintable(canvas.edges().at(i).from));
            marks << mark;
        }
        QVERIFY(marks.size() > 1);
    }

private Q_SLOTS:
    void refusedFromBothBreaksTheWayOfTheService()
    {
        Desk window(labWorld());
        takeAll(window);
        for (const QString &vantage : {desk, bridge})
            window.take(refused(window.node("users-db"), window.now(), vantage));
        window.settle();
        QCOMPARE(broken(window),
                 (QStringList{QStringLiteral("pooler>users-db"), QStringLiteral("users-db-as-bridge>users-db"),
                              QStringLiteral("users-db-pooled>users-db")}));
        QCOMPARE(lookOf(window, QStringLiteral("pooler"), QStringLiteral("users-db")).label,
                 QStringLiteral("ECONNREFUSED"));
        verifyLabelsAreClear(window);
        verifyBreaksKeepApart(window);
    }

    void aLongNameIsShownWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("compact");
        QTest::newRow("tight") << QSize(123, 58) << true;
        QTest::newRow("compact") << QSize(148, 66) << true;
        QTest::newRow("roomy") << QSize(162, 86) << false;
    }
    void aLongNameIsShownWhole()
    {
        QFETCH(QSize, size);
        QFETCH(bool, compact);
        QWidget ground;
        PathCard shown(QStringLiteral("one"), &ground);
        shown.setCompact(compact);
        shown.resize(scaled(size.width()), scaled(size.height()));
        const auto picture = [&](const QString &name) {
            CardContent content;
            content.label = name;
            content.badge.word = QStringLiteral("refused");
            shown.setContent(content);
            return shown.grab().toImage();
        };
        // No letter of it is left out.
        const QString name = QStringLiteral("users-db through the pooler");
        const QImage whole = picture(name);
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (name.at(i).isLetter())
                QVERIFY2(picture(QString(name).replace(i, 1, u'M')) != whole, qPrintable(QString::number(i)));
        }
    }

    void onlyTheDeskCutOffBreaksItsOwnWay()
    {
        Desk window(labWorld());
        takeAll(window);
        window.settle();
        const QMap<QString, QRect> before = map(window).layoutNow().cards;
        window.take(refused(window.node("users-db"), window.now()));
        window.take(refused(window.node("db-port"), window.now()));
        window.settle();
        QCOMPARE(broken(window), (QStringList{QStringLiteral("desk>db-port"), QStringLiteral("desk>users-db")}));
        QCOMPARE(lookOf(window, {}, QStringLiteral("users-db")).label, QStringLiteral("ECONNREFUSED"));
        QCOMPARE(lookOf(window, QStringLiteral("pooler"), QStringLiteral("users-db")).outcome, Outcome::Ok);
        QCOMPARE(map(window).layoutNow().cards, before);
        verifyLabelsAreClear(window);
        // And is gone with the trouble.
        window.take(telling(window.node("users-db"), window.now(), desk));
        window.settle();
        QCOMPARE(broken(window), QStringList{QStringLiteral("desk>db-port")});
        QCOMPARE(map(window).canvas().edges().size(), 13);
    }

    void onlyTheHostCutOffLeavesTheDesksWayWhole()
    {
        Desk window(labWorld());
        takeAll(window);
        for (const char *target : {"users-db", "db-port", "users-db-as-bridge"})
            window.take(refused(window.node(target), window.now(), bridge));
        window.settle();
        QVERIFY(broken(window).contains(QStringLiteral("pooler>users-db")));
        QVERIFY(!broken(window).contains(QStringLiteral("desk>db-port")));
        QCOMPARE(lookOf(window, {}, QStringLiteral("db-port")).outcome, Outcome::Ok);
        QCOMPARE(card(window, "db-port").badge.outcome, Outcome::Failed);
        verifyLabelsAreClear(window);
    }

    void aHostThatIsAwayHidesWhatLiesBehind()
    {
        Desk window(labWorld());
        takeAll(window);
        window.take(failing(window.node("bridge"), window.now(), Stage::Tcp, FailureCode::ofErrno(ETIMEDOUT),
                            QStringLiteral("No answer.")));
        for (const char *target : {"bridge-process", "pooler", "users-db", "users-db-as-bridge", "db-port"})
            window.take(unreached(window.node(target), window.now(), bridge));
        window.settle();
        QCOMPARE(broken(window), QStringList{QStringLiteral("desk>bridge")});
        QCOMPARE(lookOf(window, bridge, QStringLiteral("bridge-process")).outcome, Outcome::Unknown);
        QCOMPARE(lookOf(window, {}, QStringLiteral("db-port")).outcome, Outcome::Ok);
        QCOMPARE(card(window, "bridge-process").badge.word, QStringLiteral("host away"));
    }

    void aStoppedProcessBreaksTheWayFromItsHost()
    {
        Desk window(labWorld());
        takeAll(window);
        window.take(failing(window.node("bridge-process"), window.now(), Stage::Exec, FailureCode::ofPm2("stopped"),
                            QStringLiteral("stopped"), bridge));
        window.settle();
        QVERIFY(broken(window).contains(QStringLiteral("bridge>bridge-process")));
        QCOMPARE(card(window, "bridge-process").badge.word, QStringLiteral("stopped"));
        verifyLabelsAreClear(window);
    }

    void cardsSayWhatThereIsToWatch()
    {
        Desk window(labWorld());
        takeAll(window);
        window.settle();
        QCOMPARE(card(window, "bridge").kind, QStringLiteral("ssh"));
        QCOMPARE(card(window, "bridge").address, QStringLiteral("oracle-bridge-server"));
        QCOMPARE(card(window, "bridge").badge.word, QStringLiteral("reached"));
        QCOMPARE(card(window, "bridge-process").address, QStringLiteral("up 6 d 4 h"));
        QCOMPARE(card(window, "bridge-process").figure, QStringLiteral("↻ 3"));
        QVERIFY(window.find("card.bridge-process").accessibleName().contains(QStringLiteral("3 restarts")));
        QVERIFY(card(window, "pooler").figure.endsWith(QStringLiteral("ms")));
        Observation busy = telling(window.node("pooler"), window.now(), desk);
        busy.readings[QStringLiteral("pool.clients_waiting")] = 14;
        window.take(busy);
        window.settle();
        QCOMPARE(card(window, "pooler").figure, QStringLiteral("14 waiting"));
    }

    void widePathsAreStillClear_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(960, 640), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d", size.width()) << size;
    }
    void widePathsAreStillClear()
    {
        QFETCH(QSize, size);
        Desk window(wideWorld(60, 3), size);
        takeAll(window);
        for (const char *target : {"target-0", "target-12", "target-33"}) {
            const TopologyNode &node = window.node(target);
            for (const QString &vantage : node.vantages)
                window.take(refused(node, window.now(), vantage));
        }
        window.settle();
        verifyLabelsAreClear(window);
        const QList<QRect> cards = map(window).layoutNow().cards.values();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            for (qsizetype j = i + 1; j < cards.size(); ++j)
                QVERIFY(!cards.at(i).intersects(cards.at(j)));
        }
        // What is wrong is in sight.
        const QWidget &worst = window.find("card.target-0");
        QVERIFY(!worst.visibleRegion().isEmpty());
    }

    void fiveColumnsFitASmallWindow()
    {
        Topology world;
        QString before;
        for (const char *id : {"front", "bridge", "pooler", "database", "replica"}) {
            world.nodes << node(QString::fromLatin1(id), Kind::Tcp);
            if (!before.isEmpty())
                world.nodes[world.nodes.size() - 2].needs << QString::fromLatin1(id);
            before = QString::fromLatin1(id);
        }
        Desk window(world);
        window.take(refused(window.node("replica"), window.now()));
        window.settle();
        QCOMPARE(map(window).layoutNow().columns.value(QStringLiteral("replica")), 5);
        QCOMPARE(map(window).horizontalScrollBar()->maximum(), 0);
        verifyLabelsAreClear(window);
    }
};

BRIDGEWATCH_GUI_MAIN(TestPathMap, "en")
#include "test_path_map.moc"
