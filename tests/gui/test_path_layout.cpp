// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/worlds.h"
#include "ui/overview/path_graph.h"
#include "ui/overview/path_layout.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

Q_DECLARE_METATYPE(bridgewatch::Topology)

namespace {

constexpr QSize usual(1138, 260);

Topology topologyOf(const QStringList &edges)
{
    Topology topology;
    for (const QString &line : edges) {
        const QStringList needs = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        topology.nodes << node(line.section(u':', 0, 0), Kind::Tcp, needs);
    }
    return topology;
}

// Every way of a layout: "desk>health bridge>api".
QStringList waysOf(const PathLayout &layout)
{
    QStringList ways;
    for (const PathEdge &edge : layout.edges)
        ways << (edge.from.isEmpty() ? QStringLiteral("desk") : edge.from) + u'>' + edge.to;
    ways.sort();
    return ways;
}

QStringList sorted(const char *ways)
{
    QStringList list = QString::fromLatin1(ways).split(u' ');
    list.sort();
    return list;
}

// The tightest form of a map with addresses on its cards, as the window has it at 1280 pixels.
constexpr PathMetrics snug{.card = {162, 86}, .desk = {108, 86}, .columnGap = 90, .rowGap = 14};

Topology many(int count)
{
    QStringList lines{QStringLiteral("base:")};
    for (int i = 1; i < count; ++i)
        lines << QStringLiteral("t%1:%2").arg(i).arg(i % 3 == 0   ? QStringLiteral("base")
                                                     : i % 5 == 0 ? QStringLiteral("t%1").arg(i - 1)
                                                                  : QString());
    return topologyOf(lines);
}

bool crosses(const QRectF &card, QPointF from, QPointF to)
{
    return from.y() > card.top() && from.y() < card.bottom() && from.x() < card.right() && to.x() > card.left();
}

} // namespace

class TestPathLayout : public QObject {
    Q_OBJECT

    static void verifySound(const Topology &topology, const PathLayout &layout)
    {
        QCOMPARE(layout.cards.size(), topology.nodes.size());
        const QRect all(QPoint(0, 0), layout.size);
        QList<QRect> rects = layout.cards.values();
        rects << layout.desk;
        for (qsizetype i = 0; i < rects.size(); ++i) {
            QVERIFY(all.contains(rects.at(i)));
            for (qsizetype j = i + 1; j < rects.size(); ++j)
                QVERIFY2(!rects.at(i).intersects(rects.at(j)), "two cards overlap");
        }
        for (const PathEdge &edge : layout.edges)
            verifyEdge(edge, layout);
    }

    static void verifyEdge(const PathEdge &edge, const PathLayout &layout)
    {
        QVERIFY(edge.points.size() >= 2 && edge.points.size() % 2 == 0);
        for (qsizetype i = 1; i < edge.points.size(); ++i)
            QVERIFY2(edge.points.at(i).x() >= edge.points.at(i - 1).x(), "an edge runs backwards");
        // Within a pair the line passes a column level: no card may lie there.
        for (qsizetype i = 1; i + 1 < edge.points.size(); i += 2) {
            for (const QRect &card : layout.cards)
                QVERIFY2(!crosses(card, edge.points.at(i), edge.points.at(i + 1)), "an edge runs through a card");
        }
    }

private Q_SLOTS:
    void emptyTopologyHasItsDesk()
    {
        const PathLayout layout = layoutPath({}, {}, usual);
        QVERIFY(layout.cards.isEmpty() && layout.edges.isEmpty());
        QVERIFY(QRect(QPoint(0, 0), layout.size).contains(layout.desk));
    }

    void columnIsTheLongestWay()
    {
        const Topology topology = topologyOf(
            {QStringLiteral("page:app db"), QStringLiteral("app:db"), QStringLiteral("db:"), QStringLiteral("other:")});
        const PathLayout layout = layoutPath(topology, {}, usual);
        verifySound(topology, layout);
        QCOMPARE(layout.columns.value(QStringLiteral("page")), 1);
        QCOMPARE(layout.columns.value(QStringLiteral("other")), 1);
        QCOMPARE(layout.columns.value(QStringLiteral("app")), 2);
        QCOMPARE(layout.columns.value(QStringLiteral("db")), 3);
        QCOMPARE(layout.edges.size(), 5);
    }

    void strangersAndTwinsAreLeftOut()
    {
        const Topology topology = topologyOf({QStringLiteral("a:b b nobody a"), QStringLiteral("b:")});
        const PathLayout layout = layoutPath(topology, {}, usual);
        verifySound(topology, layout);
        QCOMPARE(layout.edges.size(), 2); // desk → a, a → b
    }

    void circlesSurvive_data()
    {
        QTest::addColumn<QStringList>("edges");
        QTest::newRow("of one") << QStringList{QStringLiteral("a:a")};
        QTest::newRow("of two") << QStringList{QStringLiteral("a:b"), QStringLiteral("b:a")};
        QTest::newRow("behind an entrance")
            << QStringList{QStringLiteral("b:c"), QStringLiteral("c:d"), QStringLiteral("d:b"), QStringLiteral("a:c")};
        QTest::newRow("two circles that meet")
            << QStringList{QStringLiteral("a:b"), QStringLiteral("b:c a"), QStringLiteral("c:b a")};
    }
    void circlesSurvive()
    {
        QFETCH(QStringList, edges);
        const Topology topology = topologyOf(edges);
        verifySound(topology, layoutPath(topology, {}, usual));
    }

    void everySizeIsSound_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("available");
        for (const int count : {1, 4, 13, 30, 200}) {
            for (const QSize size : {QSize(300, 100), QSize(1138, 260), QSize(1780, 460), QSize(3600, 1800)})
                QTest::addRow("%d in %dx%d", count, size.width(), size.height()) << count << size;
        }
    }
    void everySizeIsSound()
    {
        QFETCH(int, count);
        QFETCH(QSize, available);
        const Topology topology = many(count);
        const PathLayout layout = layoutPath(topology, {}, available);
        verifySound(topology, layout);
        QVERIFY(layout.size.width() >= available.width() && layout.size.height() >= available.height());
    }

    void tallColumnsUseTheWidth()
    {
        QStringList lines;
        for (int i = 0; i < 30; ++i)
            lines << QStringLiteral("t%1:").arg(i);
        const Topology topology = topologyOf(lines);
        const PathMetrics metrics{.card = {156, 62}, .desk = {104, 62}, .columnGap = 96};
        const PathLayout layout = layoutPath(topology, metrics, usual);
        verifySound(topology, layout);
        QCOMPARE(layout.size.width(), usual.width());
        QVERIFY2(layout.size.height() < 700, "thirty targets fit into columns beside each other");
    }

    void aHostStandsBeforeWhatRunsThere()
    {
        const PathLayout layout = layoutPath(labWorld(), snug, {1138, 295});
        verifySound(labWorld(), layout);
        QCOMPARE(waysOf(layout),
                 sorted("desk>bridge desk>health desk>users-db-pooled desk>db-port desk>db-cert bridge>bridge-process "
                        "health>bridge-process health>users-db-as-bridge bridge-process>pooler pooler>users-db "
                        "users-db-as-bridge>users-db users-db-pooled>pooler users-db-pooled>users-db"));
        const auto column = [&](const char *id) { return layout.columns.value(QString::fromLatin1(id)); };
        QCOMPARE(column("bridge"), 1);
        QCOMPARE(column("bridge-process"), 2);
        QCOMPARE(column("pooler"), 3);
        QCOMPARE(column("users-db"), 4);
    }

    void usualWorldsNeedNoScrolling_data()
    {
        QTest::addColumn<Topology>("topology");
        QTest::newRow("lab") << labWorld();
        QTest::newRow("shipped") << shippedWorld();
        QTest::newRow("one target") << topologyOf({QStringLiteral("only:")});
    }
    void usualWorldsNeedNoScrolling()
    {
        QFETCH(Topology, topology);
        constexpr QSize room(1138, 295); // of the map, in a window of 1280×800
        const PathLayout layout = layoutPath(topology, snug, room);
        verifySound(topology, layout);
        QCOMPARE(layout.size, room);
        QVERIFY(layout.least.width() <= room.width() && layout.least.height() <= room.height());
    }

    void aSyncHangsOnTheServiceThatCopies()
    {
        Topology topology{{}, {host(QStringLiteral("h"), QStringLiteral("h"))}};
        topology.nodes << process(QStringLiteral("service"), QStringLiteral("h"), {QStringLiteral("h")})
                       << node(QStringLiteral("db"), Kind::Postgres)
                       << node(QStringLiteral("copy"), Kind::Sync, {QStringLiteral("h"), QStringLiteral("db")});
        topology.nodes.last().runsOn = QStringLiteral("h");
        QCOMPARE(waysOf(layoutPath(topology, {}, usual)), sorted("desk>h h>service service>copy copy>db"));
        topology.nodes << process(QStringLiteral("another"), QStringLiteral("h"), {QStringLiteral("h")});
        QCOMPARE(waysOf(layoutPath(topology, {}, usual)), sorted("desk>h h>service h>another h>copy copy>db"));
    }

    void whatOnlyAHostSeesHangsOnIt()
    {
        Topology topology{{}, {host(QStringLiteral("h"), QStringLiteral("h"))}};
        topology.nodes << node(QStringLiteral("inside"), Kind::Tcp, {}, {QStringLiteral("h")})
                       << node(QStringLiteral("both"), Kind::Tcp, {}, {QStringLiteral("desk"), QStringLiteral("h")})
                       << node(QStringLiteral("needed"), Kind::Tcp, {}, {QStringLiteral("h")})
                       << node(QStringLiteral("user"), Kind::Http, {QStringLiteral("needed")})
                       << node(QStringLiteral("lost"), Kind::Tcp, {}, {QStringLiteral("nobody")});
        // Runs on the host, but that is no way to it.
        topology.nodes[2].runsOn = QStringLiteral("h");
        QCOMPARE(waysOf(layoutPath(topology, {}, usual)),
                 sorted("desk>h h>inside desk>both desk>user user>needed desk>lost"));
    }

    void hostsInCirclesSurvive_data()
    {
        QTest::addColumn<Topology>("topology");
        const auto sshNode = [](const char *id, const QStringList &needs, const char *vantage = "desk") {
            TopologyNode made = node(QString::fromLatin1(id), Kind::Ssh, needs, {QString::fromLatin1(vantage)});
            return made;
        };
        const QStringList a{QStringLiteral("a")}, b{QStringLiteral("b")}, t{QStringLiteral("t")};
        QTest::newRow("needs itself") << Topology{{}, {sshNode("a", a)}};
        QTest::newRow("hosts need each other") << Topology{{}, {sshNode("a", b), sshNode("b", a)}};
        QTest::newRow("hosts look at each other") << Topology{{}, {sshNode("a", {}, "b"), sshNode("b", {}, "a")}};
        QTest::newRow("needs what needs it")
            << Topology{{}, {sshNode("a", t), node(QStringLiteral("t"), Kind::Tcp, a, a)}};
        QTest::newRow("through a process")
            << Topology{{},
                        {sshNode("a", b), sshNode("b", {}), process(QStringLiteral("t"), QStringLiteral("a"), b),
                         node(QStringLiteral("u"), Kind::Tcp, t + b, b)}};
        QTest::newRow("looks from behind itself")
            << Topology{{}, {sshNode("a", b, "b"), sshNode("b", {}, "a"), node(QStringLiteral("t"), Kind::Tcp, b, a)}};
    }
    void hostsInCirclesSurvive()
    {
        QFETCH(Topology, topology);
        const PathLayout layout = layoutPath(topology, {}, usual);
        verifySound(topology, layout);
        // Everything is reached from somewhere.
        for (const TopologyNode &node : topology.nodes)
            QVERIFY(!waysOf(layout).filter(u'>' + node.id).isEmpty());
    }

    void sixtyTargetsOnThreeHosts_data()
    {
        QTest::addColumn<QSize>("available");
        for (const QSize size : {QSize(800, 200), QSize(1138, 295), QSize(1780, 430)})
            QTest::addRow("%d", size.width()) << size;
    }
    void sixtyTargetsOnThreeHosts()
    {
        QFETCH(QSize, available);
        const Topology topology = wideWorld(60, 3);
        const PathMetrics compact{.card = {148, 62}, .desk = {104, 62}, .columnGap = 90, .rowGap = 12};
        const PathLayout layout = layoutPath(topology, compact, available);
        verifySound(topology, layout);
        int tallest = 0;
        for (const int column : layout.columns)
            tallest = std::max(tallest, static_cast<int>(layout.columns.keys(column).size()));
        // No taller than its tallest column.
        QVERIFY(layout.least.height() <= tallest * (62 + compact.widestRowGap));
    }

    void aWayBesideMovesNoCard()
    {
        const QString db = QStringLiteral("users-db");
        const PathLayout before = layoutPath(labWorld(), snug, {1138, 295});
        const PathLayout after = layoutPath(labWorld(), snug, {1138, 295}, {{{}, db}, {db, QStringLiteral("bridge")}});
        verifySound(labWorld(), after);
        QCOMPARE(after.cards, before.cards);
        QCOMPARE(after.edges.size(), before.edges.size() + 1); // the other one runs backwards
        QVERIFY(after.edges.constLast().beside);
        QCOMPARE(after.edges.constLast().to, db);
    }

    void samePictureForTheSameWorld()
    {
        const Topology topology = many(30);
        QCOMPARE(layoutPath(topology, {}, usual).cards, layoutPath(topology, {}, usual).cards);
    }
};

QTEST_APPLESS_MAIN(TestPathLayout)
#include "test_path_layout.moc"
