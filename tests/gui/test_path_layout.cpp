// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fabricate.h"
#include "ui/overview/path_layout.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

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

    void samePictureForTheSameWorld()
    {
        const Topology topology = many(30);
        QCOMPARE(layoutPath(topology, {}, usual).cards, layoutPath(topology, {}, usual).cards);
    }
};

QTEST_APPLESS_MAIN(TestPathLayout)
#include "test_path_layout.moc"
