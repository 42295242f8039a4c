// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_routes.h"

namespace bridgewatch {
namespace {

constexpr double laneStep = 4;
constexpr double laneRoom = 6;
constexpr double portStep = 10;

struct ColumnOfCards {
    double left = 0;
    double right = 0;
    QList<QRect> cards; // from the top
};

QMap<int, ColumnOfCards> columnsOf(const PathLayout &layout)
{
    QMap<int, ColumnOfCards> columns;
    for (auto it = layout.cards.begin(); it != layout.cards.end(); ++it) {
        ColumnOfCards &column = columns[layout.columns.value(it.key())];
        column.left = it->left();
        column.right = it->left() + it->width();
        column.cards << *it;
    }
    for (ColumnOfCards &column : columns)
        std::sort(column.cards.begin(), column.cards.end(), [](QRect a, QRect b) { return a.top() < b.top(); });
    return columns;
}

// The middle of the space between two cards that lies nearest to `y`; beyond the outermost, too, where
// the picture has room for a few lanes there.
double nearestSpace(const ColumnOfCards &column, double y, const PathMetrics &metrics, double height)
{
    const double beyond = metrics.rowGap / 2.0;
    const double above = column.cards.constFirst().top() - beyond;
    const double below = column.cards.constLast().bottom() + 1 + beyond;
    QList<double> spaces;
    if (above >= laneRoom || column.cards.size() == 1)
        spaces << above;
    for (qsizetype i = 1; i < column.cards.size(); ++i)
        spaces << (column.cards.at(i - 1).bottom() + 1 + column.cards.at(i).top()) / 2.0;
    if (below <= height - laneRoom || column.cards.size() == 1)
        spaces << below;
    return *std::min_element(spaces.begin(), spaces.end(),
                             [&](double a, double b) { return std::abs(a - y) < std::abs(b - y); });
}

// The space of one column through which edges pass, side by side: a lane for each source.
class Lanes {
public:
    void enter(int column, double space, const QString &source)
    {
        QStringList &sources = m_sources[{column, space}];
        if (!sources.contains(source))
            sources << source;
    }

    [[nodiscard]] double lane(int column, double space, const QString &source, const PathMetrics &metrics) const
    {
        const QStringList sources = m_sources.value({column, space});
        const double last = static_cast<double>(sources.size() - 1);
        const double step = last > 0 ? std::min(laneStep, (metrics.rowGap - 4) / last) : 0;
        return space + (static_cast<double>(sources.indexOf(source)) - last / 2) * step;
    }

private:
    QMap<std::pair<int, double>, QStringList> m_sources;
};

QRect rectOf(const PathLayout &layout, const QString &id)
{
    return id.isEmpty() ? layout.desk : layout.cards.value(id);
}

double middleOf(QRect rect)
{
    return rect.top() + rect.height() / 2.0;
}

using EdgeEnds = QMap<QString, QList<PathEdge *>>;

// Ends that meet at one card stand apart, in the order in which their other ends stand.
void spreadEnds(const EdgeEnds &ends, const PathLayout &layout, bool leaving)
{
    for (auto it = ends.begin(); it != ends.end(); ++it) {
        QList<PathEdge *> edges = *it;
        const auto otherEnd = [&](const PathEdge *edge) {
            return leaving ? edge->points.at(1).y() : edge->points.at(edge->points.size() - 2).y();
        };
        std::stable_sort(edges.begin(), edges.end(),
                         [&](const PathEdge *a, const PathEdge *b) { return otherEnd(a) < otherEnd(b); });
        const QRect rect = rectOf(layout, it.key());
        // Edges that share a lane share their end, too.
        QList<double> ways;
        for (const PathEdge *edge : std::as_const(edges)) {
            if (ways.isEmpty() || ways.constLast() != otherEnd(edge))
                ways << otherEnd(edge);
        }
        const double last = static_cast<double>(ways.size() - 1);
        const double step = last > 0 ? std::min(portStep, rect.height() * 0.6 / last) : 0;
        for (PathEdge *edge : std::as_const(edges)) {
            const double y = middleOf(rect) + (static_cast<double>(ways.indexOf(otherEnd(edge))) - last / 2) * step;
            (leaving ? edge->points.first() : edge->points.last()).setY(y);
        }
    }
}

// The middle of each space through which the edge goes from column to column.
void chooseSpaces(PathEdge &edge, const PathLayout &layout, const QMap<int, ColumnOfCards> &columns,
                  const PathMetrics &metrics, Lanes &lanes)
{
    const QRect from = rectOf(layout, edge.from);
    const QRect to = rectOf(layout, edge.to);
    const int last = layout.columns.value(edge.to);
    double y = middleOf(from);
    edge.points << QPointF(from.left() + from.width(), y);
    for (int c = edge.from.isEmpty() ? 1 : layout.columns.value(edge.from) + 1; c < last; ++c) {
        // Heads for the target from the start, so that a long edge bends once.
        const double wish = y + (middleOf(to) - y) / (last - c + 1);
        const ColumnOfCards column = columns.value(c);
        y = nearestSpace(column, wish, metrics, layout.size.height());
        lanes.enter(c, y, edge.from);
        edge.points << QPointF(column.left, y) << QPointF(column.right, y);
    }
    edge.points << QPointF(to.left(), middleOf(to));
}

void keepToLanes(PathEdge &edge, const PathLayout &layout, const Lanes &lanes, const PathMetrics &metrics)
{
    int column = edge.from.isEmpty() ? 1 : layout.columns.value(edge.from) + 1;
    for (qsizetype i = 1; i + 1 < edge.points.size(); i += 2, ++column) {
        const double y = lanes.lane(column, edge.points.at(i).y(), edge.from, metrics);
        edge.points[i].setY(y);
        edge.points[i + 1].setY(y);
    }
}

} // namespace

void routeEdges(PathLayout &layout, const PathMetrics &metrics)
{
    const auto columns = columnsOf(layout);
    Lanes lanes;
    for (PathEdge &edge : layout.edges)
        chooseSpaces(edge, layout, columns, metrics, lanes);
    EdgeEnds leaving, entering;
    for (PathEdge &edge : layout.edges) {
        keepToLanes(edge, layout, lanes, metrics);
        leaving[edge.from] << &edge;
        entering[edge.to] << &edge;
    }
    spreadEnds(leaving, layout, true);
    spreadEnds(entering, layout, false);
}

} // namespace bridgewatch
