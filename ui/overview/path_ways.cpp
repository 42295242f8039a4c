// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_ways.h"

namespace bridgewatch {
namespace {

QString desk()
{
    return QStringLiteral("desk");
}

QStringList only(const QString &vantage, const TopologyNode &to)
{
    return to.vantages.contains(vantage) ? QStringList{vantage} : to.vantages;
}

// From where `to` is looked at along the way from `from`.
QStringList vantagesOf(const TopologyNode *from, const TopologyNode &to)
{
    if (!from)
        return only(desk(), to);
    if (from->kind == Kind::Ssh)
        return only(from->id, to);
    QStringList hosts = to.vantages;
    hosts.removeAll(desk());
    if (hosts.isEmpty())
        return to.vantages;
    return hosts.contains(from->runsOn) ? QStringList{from->runsOn} : hosts;
}

bool breaks(const WayState &state, const TargetSummary &summary)
{
    return state.outcome == Outcome::Failed && !summary.symptom;
}

// Of those that enter one target the broken ones, from the top, where there are several.
void numberBreaks(const QList<PathEdge> &edges, const QList<qsizetype> &entering, QList<EdgeLook> &looks)
{
    QList<qsizetype> broken;
    std::copy_if(entering.begin(), entering.end(), std::back_inserter(broken),
                 [&](qsizetype i) { return looks.at(i).broken; });
    if (broken.size() < 2)
        return;
    std::sort(broken.begin(), broken.end(), [&](qsizetype a, qsizetype b) {
        return edges.at(a).points.constLast().y() < edges.at(b).points.constLast().y();
    });
    for (qsizetype place = 0; place < broken.size(); ++place)
        looks[broken.at(place)].place = static_cast<int>(place);
}

// Where the label of what breaks before one target goes.
struct LabelPlace {
    qsizetype edge = -1;
    bool below = false;
};

// Outside of all that enters the target, if the outermost edge is broken and leaves room there; else
// on the side of one from which it does not come.
LabelPlace placeLabel(const QList<PathEdge> &edges, const QList<qsizetype> &entering, const QList<EdgeLook> &looks)
{
    const auto higher = [&](qsizetype a, qsizetype b) {
        return edges.at(a).points.constLast().y() < edges.at(b).points.constLast().y();
    };
    QList<qsizetype> sorted = entering;
    std::sort(sorted.begin(), sorted.end(), higher);
    const qsizetype upper = sorted.constFirst();
    const qsizetype lower = sorted.constLast();
    if (looks.at(upper).broken && !comesFromAbove(edges.at(upper)))
        return {upper, false};
    if (looks.at(lower).broken && !comesFromBelow(edges.at(lower)))
        return {lower, true};
    if (looks.at(lower).broken)
        return {lower, true};
    if (looks.at(upper).broken)
        return {upper, false};
    const auto broken = std::find_if(sorted.begin(), sorted.end(), [&](qsizetype i) { return looks.at(i).broken; });
    return broken == sorted.end() ? LabelPlace{} : LabelPlace{*broken, comesFromAbove(edges.at(*broken))};
}

} // namespace

WayState wayState(const World &world, const TopologyNode *from, const TopologyNode &to, const QDateTime &now)
{
    WayState state{Outcome::Ok, false, {}};
    for (const QString &vantage : vantagesOf(from, to)) {
        const Observation *look = world.latest(to.id, vantage);
        const Outcome outcome = look ? look->outcome : Outcome::Unknown;
        state.outcome = worse(state.outcome, outcome);
        if (outcome == Outcome::Failed && state.code.isNone())
            state.code = look->code;
        state.stale = state.stale || isStaleFrom(world, to, vantage, now);
    }
    return state;
}

QList<PathWay> hiddenBreaks(const World &world, const NodesById &nodes, const QList<PathEdge> &edges,
                            const QMap<QString, TargetSummary> &summaries, const QDateTime &now)
{
    QSet<QString> shown;
    for (const PathEdge &edge : edges) {
        const TopologyNode &to = *nodes.value(edge.to);
        if (!edge.beside && breaks(wayState(world, nodes.value(edge.from), to, now), *summaries.constFind(to.id)))
            shown.insert(to.id);
    }
    QList<PathWay> hidden;
    for (const TopologyNode &node : world.topology().nodes) {
        const TargetSummary &summary = *summaries.constFind(node.id);
        if (shown.contains(node.id) || summary.outcome != Outcome::Failed || summary.symptom)
            continue;
        for (const QString &vantage : node.vantages) {
            const Observation *look = world.latest(node.id, vantage);
            if (look && look->outcome == Outcome::Failed)
                hidden.append({vantage == desk() ? QString() : vantage, node.id});
        }
    }
    return hidden;
}

QList<EdgeLook> edgeLooks(const World &world, const NodesById &nodes, const QList<PathEdge> &edges,
                          const QMap<QString, TargetSummary> &summaries, const QDateTime &now)
{
    QList<EdgeLook> looks;
    QStringList codes;
    QMap<QString, QList<qsizetype>> entering; // target → the edges that lead to it
    for (const PathEdge &edge : edges) {
        const TopologyNode &to = *nodes.value(edge.to);
        const TargetSummary &summary = *summaries.constFind(to.id);
        const WayState state = wayState(world, nodes.value(edge.from), to, now);
        entering[to.id] << looks.size();
        looks.append({state.outcome, state.stale, breaks(state, summary), summary.symptom, {}, false, -1});
        codes << state.code.toString();
    }
    for (const QList<qsizetype> &places : std::as_const(entering)) {
        numberBreaks(edges, places, looks);
        const LabelPlace place = placeLabel(edges, places, looks);
        if (place.edge < 0)
            continue;
        looks[place.edge].label = codes.at(place.edge);
        looks[place.edge].below = place.below;
    }
    return looks;
}

} // namespace bridgewatch
