// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_layout.h"

#include "ui/overview/path_graph.h"
#include "ui/overview/path_routes.h"

#include <cmath>

namespace bridgewatch {
namespace {

// Fewer than this stay in one column, even where one has to scroll.
constexpr qsizetype manyRows = 4;

int columnOf(const QString &id, const PathGraph &graph, QMap<QString, int> &known)
{
    if (const int column = known.value(id))
        return column;
    int column = 1;
    for (const QString &before : graph.before.value(id))
        column = std::max(column, columnOf(before, graph, known) + 1);
    known[id] = column;
    return column;
}

using Columns = QList<QStringList>;

Columns columnsOf(const PathGraph &graph)
{
    QMap<QString, int> known;
    Columns columns;
    for (const QString &id : graph.ids) {
        const int column = columnOf(id, graph, known);
        while (columns.size() < column)
            columns.append(QStringList());
        columns[column - 1] << id;
    }
    return columns;
}

double meanRow(const QStringList &others, const QMap<QString, double> &rows, double otherwise)
{
    if (others.isEmpty())
        return otherwise;
    double sum = 0;
    for (const QString &other : others)
        sum += rows.value(other);
    return sum / static_cast<double>(others.size());
}

// Orders each column by where its neighbours stand, so that few edges cross.
void untangle(Columns &columns, const PathGraph &graph)
{
    QMap<QString, double> rows;
    const auto number = [&](const QStringList &column) {
        for (qsizetype i = 0; i < column.size(); ++i)
            rows[column.at(i)] = static_cast<double>(i) - static_cast<double>(column.size() - 1) / 2;
    };
    std::for_each(columns.begin(), columns.end(), number);
    const auto sortBy = [&](QStringList &column, const QHash<QString, QStringList> &neighbours) {
        QMap<QString, double> wish;
        for (const QString &id : std::as_const(column))
            wish[id] = meanRow(neighbours.value(id), rows, rows.value(id));
        std::stable_sort(column.begin(), column.end(),
                         [&](const QString &a, const QString &b) { return wish.value(a) < wish.value(b); });
        number(column);
    };
    for (int sweep = 0; sweep < 4; ++sweep) {
        for (qsizetype i = 1; i < columns.size(); ++i)
            sortBy(columns[i], graph.before);
        for (qsizetype i = columns.size() - 2; i >= 0; --i)
            sortBy(columns[i], graph.next);
    }
}

int columnsThatFit(const PathMetrics &m, int width)
{
    return (width - 2 * m.margin - m.desk.width()) / (m.card.width() + m.columnGap);
}

// The last column in which `id` may stand without an edge that runs backwards.
qsizetype lastColumn(const QString &id, const Columns &columns, const PathGraph &graph)
{
    qsizetype last = columns.size() - 1;
    for (qsizetype c = 0; c < columns.size(); ++c) {
        for (const QString &next : graph.next.value(id)) {
            if (columns.at(c).contains(next))
                last = std::min(last, c - 1);
        }
    }
    return last;
}

// Moves what may stand further behind out of a column that is taller than `rows` into shorter ones.
template<typename May> void moveBack(Columns &columns, const PathGraph &graph, qsizetype rows, May may)
{
    for (qsizetype c = 0; c < columns.size(); ++c) {
        const QStringList candidates = columns.at(c);
        for (auto id = candidates.rbegin(); id != candidates.rend() && columns.at(c).size() > rows; ++id) {
            if (!may(*id))
                continue;
            const auto end = columns.begin() + lastColumn(*id, columns, graph) + 1;
            const auto shortest = std::min_element(columns.begin() + c, end,
                                                   [](const auto &a, const auto &b) { return a.size() < b.size(); });
            if (shortest != end && shortest->size() + 1 < columns.at(c).size()) {
                shortest->append(*id);
                columns[c].removeAll(*id);
            }
        }
    }
}

// First what stands alone, then what leads nowhere else, at last what is reached from the desk: hosts and
// services stay at the front as long as they can.
void balance(Columns &columns, const PathGraph &graph, qsizetype rows)
{
    const auto isRoot = [&](const QString &id) { return graph.before.value(id).isEmpty(); };
    const auto isLeaf = [&](const QString &id) { return graph.next.value(id).isEmpty(); };
    moveBack(columns, graph, rows, [&](const QString &id) { return isRoot(id) && isLeaf(id); });
    moveBack(columns, graph, rows, isLeaf);
    moveBack(columns, graph, rows, isRoot);
}

// Splits the tallest column in two as long as there is room beside it and none below.
void spread(Columns &columns, const PathGraph &graph, const PathMetrics &m, QSize available)
{
    const int room = columnsThatFit(m, available.width());
    const qsizetype rows =
        std::max<qsizetype>(1, (available.height() - 2 * m.margin + m.rowGap) / (m.card.height() + m.rowGap));
    balance(columns, graph, rows);
    while (columns.size() < room) {
        const auto tallest = std::max_element(columns.begin(), columns.end(),
                                              [](const auto &a, const auto &b) { return a.size() < b.size(); });
        if (tallest == columns.end() || tallest->size() <= std::max(rows, manyRows))
            return;
        const qsizetype half = (tallest->size() + 1) / 2;
        const QStringList rest = tallest->mid(half);
        tallest->resize(half);
        columns.insert(tallest - columns.begin() + 1, rest);
    }
}

// Where n equal things with a least distance go so that each is as near its wish as can be
// (least squares; wishes that collide are pooled).
QList<double> apart(const QList<double> &wishes, double distance)
{
    struct Pool {
        double sum;
        qsizetype size;
        [[nodiscard]] double mean() const { return sum / static_cast<double>(size); }
    };
    QList<Pool> pools;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        pools.append({wishes.at(i) - static_cast<double>(i) * distance, 1});
        while (pools.size() > 1 && pools.at(pools.size() - 2).mean() >= pools.constLast().mean()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().size += last.size;
        }
    }
    QList<double> places;
    for (const Pool &pool : std::as_const(pools)) {
        for (qsizetype i = 0; i < pool.size; ++i)
            places << pool.mean() + static_cast<double>(places.size()) * distance;
    }
    return places;
}

// The height of each card's centre, around zero.
QMap<QString, double> heightsOf(const Columns &columns, const PathGraph &graph, double distance)
{
    QMap<QString, double> heights;
    const auto place = [&](const QStringList &column, const QHash<QString, QStringList> &neighbours, bool first) {
        QList<double> wishes;
        for (qsizetype i = 0; i < column.size(); ++i) {
            const double even = (static_cast<double>(i) - static_cast<double>(column.size() - 1) / 2) * distance;
            wishes << meanRow(neighbours.value(column.at(i)), heights, first ? even : heights.value(column.at(i)));
        }
        const QList<double> places = apart(wishes, distance);
        for (qsizetype i = 0; i < column.size(); ++i)
            heights[column.at(i)] = places.at(i);
    };
    for (const QStringList &column : columns)
        place(column, graph.before, true);
    for (qsizetype i = columns.size() - 2; i >= 0; --i)
        place(columns.at(i), graph.next, false);
    return heights;
}

// Keeps the cards of each column within `room` around zero, at their distance from each other. No column
// may need more.
void confine(QMap<QString, double> &heights, const Columns &columns, double cardHeight, double distance, double room)
{
    for (const QStringList &column : columns) {
        const double slack = std::max(0.0, room - cardHeight - static_cast<double>(column.size() - 1) * distance);
        for (qsizetype i = 0; i < column.size(); ++i) {
            const double highest = -room / 2 + cardHeight / 2 + static_cast<double>(i) * distance;
            double &height = heights[column.at(i)];
            height = std::clamp(height, highest, highest + slack);
        }
    }
}

int gapFor(int space, qsizetype gaps, int least, int widest)
{
    return gaps > 0 ? std::clamp(space / static_cast<int>(gaps), least, widest) : least;
}

void placeCards(PathLayout &layout, const Columns &columns, const PathGraph &graph, const PathMetrics &m,
                QSize available)
{
    const int width = m.desk.width() + static_cast<int>(columns.size()) * m.card.width();
    const int columnGap =
        gapFor(available.width() - 2 * m.margin - width, columns.size(), m.columnGap, m.widestColumnGap);
    qsizetype rows = 1;
    for (const QStringList &column : columns)
        rows = std::max(rows, column.size());
    const int rowGap = gapFor(available.height() - 2 * m.margin - static_cast<int>(rows) * m.card.height(), rows,
                              m.rowGap, m.widestRowGap);
    const int distance = m.card.height() + rowGap;
    QMap<QString, double> heights = heightsOf(columns, graph, distance);
    const int tallest = static_cast<int>(rows) * distance - rowGap;
    confine(heights, columns, m.card.height(), distance, std::max(available.height() - 2 * m.margin, tallest));

    int x = m.margin + m.desk.width() + columnGap;
    QRect all(m.margin, -m.desk.height() / 2, m.desk.width(), m.desk.height());
    layout.desk = all;
    for (qsizetype c = 0; c < columns.size(); ++c, x += m.card.width() + columnGap) {
        for (const QString &id : columns.at(c)) {
            const int y = static_cast<int>(std::lround(heights.value(id))) - m.card.height() / 2;
            layout.cards[id] = QRect(QPoint(x, y), m.card);
            layout.columns[id] = static_cast<int>(c) + 1;
            all |= layout.cards[id];
        }
    }
    layout.least = QSize(all.width() + 2 * m.margin, all.height() + 2 * m.margin);
    layout.size = layout.least.expandedTo(available);
    const QPoint shift((layout.size.width() - all.width()) / 2 - all.left(),
                       (layout.size.height() - all.height()) / 2 - all.top());
    layout.desk.translate(shift);
    for (QRect &card : layout.cards)
        card.translate(shift);
}

void addBesides(PathLayout &layout, const QList<PathWay> &besides)
{
    for (const PathWay &way : besides) {
        const auto same = [&](const PathEdge &edge) { return edge.from == way.from && edge.to == way.to; };
        const bool forwards = layout.columns.value(way.from, 0) < layout.columns.value(way.to, 0);
        if (forwards && std::none_of(layout.edges.begin(), layout.edges.end(), same))
            layout.edges.append({way.from, way.to, {}, true});
    }
}

} // namespace

PathLayout layoutPath(const Topology &topology, const PathMetrics &metrics, QSize available,
                      const QList<PathWay> &besides)
{
    const PathGraph graph = pathGraph(topology);
    Columns columns = columnsOf(graph);
    untangle(columns, graph);
    spread(columns, graph, metrics, available);
    untangle(columns, graph);

    PathLayout layout;
    placeCards(layout, columns, graph, metrics, available);
    for (const QString &id : graph.ids) {
        if (graph.before.value(id).isEmpty())
            layout.edges.append({QString(), id, {}});
        for (const QString &next : graph.next.value(id))
            layout.edges.append({id, next, {}});
    }
    addBesides(layout, besides);
    routeEdges(layout, metrics);
    return layout;
}

} // namespace bridgewatch
