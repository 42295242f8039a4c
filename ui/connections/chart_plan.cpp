// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_plan.h"

#include "core/base/sentence.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <cmath>

namespace bridgewatch {
namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

// What looks at logs count for each class of lines.
constexpr QLatin1String linesPrefix("lines.");

QString firstVantage(const TopologyNode &node)
{
    if (node.vantages.contains(u"desk") || node.vantages.isEmpty())
        return QStringLiteral("desk");
    return node.vantages.constFirst();
}

QString chosen(const QString &wanted, Kind kind, const Topology &topology)
{
    const QStringList all = candidates(kind, topology);
    return all.contains(wanted) ? wanted : all.value(0);
}

struct Source {
    const TopologyNode &node;
    QString vantage;

    [[nodiscard]] SeriesId id(const char *name) const { return {node.id, vantage, QString::fromLatin1(name)}; }
    [[nodiscard]] SeriesId id(QLatin1String name) const { return {node.id, vantage, name}; }
    [[nodiscard]] qint64 period() const { return node.every.count(); }
};

QString subtitleOf(const Source &source, const Topology &topology)
{
    return source.node.vantages.size() > 1
               ? closedUp(PlanText::tr("%1 · from %2").arg(source.node.label, vantageWord(source.vantage, topology)))
               : source.node.label;
}

PlannedChart sessionsChart(const Source &db, const QString &subtitle)
{
    const auto layer = [&db](const char *reading, const QString &name, int colour, bool optional) {
        return PlannedLine{db.id(reading), name, colour, Take::Value, 1, true, optional};
    };
    return {QStringLiteral("sessions"),
            PlanText::tr("Sessions by state"),
            subtitle,
            {},
            true,
            true,
            db.period(),
            {layer("sessions.active", PlanText::tr("active", "sessions"), 0, false),
             layer("sessions.idle", PlanText::tr("idle", "sessions"), 1, false),
             layer("sessions.idle_in_transaction", PlanText::tr("idle in transaction"), 3, false),
             layer("sessions.hidden", PlanText::tr("state hidden"), ChartLine::ink, true)},
            {db.id("sessions.usable"), db.id("sessions.max"), db.id("sessions.reserved")}};
}

PlannedChart latencyChart(const Source &db, const QString &subtitle)
{
    const auto line = [&db](Take take, const QString &name, int colour) {
        return PlannedLine{db.id(series::connect), name, colour, take, 1, false, false};
    };
    return {QStringLiteral("latency"),
            PlanText::tr("Connect latency"),
            PlanText::tr("ms, rolling · %1").arg(subtitle),
            PlanText::tr("ms"),
            false,
            false,
            db.period(),
            {line(Take::P50, QStringLiteral("p50"), 0), line(Take::P95, QStringLiteral("p95"), 1),
             line(Take::Max, PlanText::tr("max"), 2)}};
}

PlannedChart oneUnitChart(const char *key, const QString &title, const QString &unit, const QString &subtitle,
                          const Source &source, const QList<PlannedLine> &lines)
{
    return {QString::fromLatin1(key),
            title,
            unit.isEmpty() ? subtitle : PlanText::tr("%1 · %2", "unit, target").arg(unit, subtitle),
            unit,
            unit.isEmpty(),
            false,
            source.period(),
            lines};
}

// As many as there are colours to tell them by.
QList<const TopologyNode *> syncsInto(const QString &database, const Topology &topology)
{
    QList<const TopologyNode *> found;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind == Kind::Sync && node.needs.contains(database) && found.size() < 5)
            found.append(&node);
    }
    return found;
}

void planDatabase(QList<PlannedChart> &charts, const Source &db, const Topology &topology)
{
    const QString subtitle = subtitleOf(db, topology);
    charts << sessionsChart(db, subtitle) << latencyChart(db, subtitle);
    QList<PlannedLine> lags{{db.id("replica.lag_s"), PlanText::tr("behind the primary"), 0}};
    QList<PlannedLine> differences;
    for (const TopologyNode *node : syncsInto(db.node.id, topology)) {
        const Source sync{*node, firstVantage(*node)};
        lags.append({sync.id("sync.age_s"), PlanText::tr("%1 behind", "a sync").arg(node->label),
                     static_cast<int>(lags.size())});
        differences.append({sync.id("sync.difference"), node->label, static_cast<int>(differences.size())});
    }
    const QString title =
        differences.isEmpty() ? PlanText::tr("Replication lag") : PlanText::tr("Replication and sync lag");
    charts << oneUnitChart("lag", title, PlanText::tr("s"), subtitle, db, lags);
    if (!differences.isEmpty())
        charts << oneUnitChart("difference", PlanText::tr("Database and canister differ by"), PlanText::tr("rows"),
                               db.node.label, db, differences);
}

void planPooler(QList<PlannedChart> &charts, const Source &pooler, const Topology &topology)
{
    const QString subtitle = subtitleOf(pooler, topology);
    charts << oneUnitChart("pool", PlanText::tr("Pool clients"), {}, subtitle, pooler,
                           {{pooler.id("pool.clients_waiting"), PlanText::tr("waiting"), 3},
                            {pooler.id("pool.clients_active"), PlanText::tr("served"), 0}});
    charts << oneUnitChart("maxwait", PlanText::tr("Longest wait for a server"), PlanText::tr("s"), subtitle, pooler,
                           {{pooler.id("pool.maxwait_s"), PlanText::tr("max wait"), 3}});
}

void planProcess(QList<PlannedChart> &charts, const Source &process, const Topology &topology)
{
    const QString subtitle = subtitleOf(process, topology);
    charts << oneUnitChart("memory", PlanText::tr("Process memory"), PlanText::tr("MB"), subtitle, process,
                           {{process.id("memory_bytes"), PlanText::tr("memory"), 4, Take::Value, 1e-6}});
    charts << oneUnitChart("restarts", PlanText::tr("Process restarts"), {}, subtitle, process,
                           {{process.id("restarts"), PlanText::tr("restarts so far"), 3}});
}

// Any target whose looks count lines by class.
void planLogs(QList<PlannedChart> &charts, const World &world)
{
    for (const TopologyNode &node : world.topology().nodes) {
        const Source log{node, firstVantage(node)};
        const Observation *look = world.latest(node.id, log.vantage);
        QList<PlannedLine> lines;
        const QStringList readings = look ? look->readings.keys() : QStringList();
        for (const QString &reading : readings) {
            if (reading.startsWith(linesPrefix) && lines.size() < 6)
                lines.append({{node.id, log.vantage, reading + series::perMinute},
                              reading.mid(linesPrefix.size()),
                              static_cast<int>(lines.size())});
        }
        if (lines.isEmpty())
            continue;
        charts << oneUnitChart("lines", PlanText::tr("Log lines by class"), PlanText::tr("per minute"), node.label, log,
                               lines);
        charts.last().key += u'.' + node.id;
    }
}

} // namespace

QStringList candidates(Kind kind, const Topology &topology)
{
    QStringList found;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind == kind)
            found << node.id;
    }
    return found;
}

ChartChoice completed(ChartChoice choice, const Topology &topology)
{
    choice.database = chosen(choice.database, Kind::Postgres, topology);
    choice.pooler = chosen(choice.pooler, Kind::PgBouncer, topology);
    choice.process = chosen(choice.process, Kind::Pm2, topology);
    const TopologyNode *database = topology.find(choice.database);
    if (!database)
        choice.vantage.clear();
    else if (!database->vantages.contains(choice.vantage))
        choice.vantage = firstVantage(*database);
    return choice;
}

QList<PlannedChart> plannedCharts(const World &world, const ChartChoice &choice)
{
    const Topology &topology = world.topology();
    QList<PlannedChart> charts;
    if (const TopologyNode *database = topology.find(choice.database))
        planDatabase(charts, {*database, choice.vantage}, topology);
    if (const TopologyNode *pooler = topology.find(choice.pooler))
        planPooler(charts, {*pooler, firstVantage(*pooler)}, topology);
    if (const TopologyNode *process = topology.find(choice.process))
        planProcess(charts, {*process, firstVantage(*process)}, topology);
    planLogs(charts, world);
    return charts;
}

QList<SeriesId> seriesOf(const QList<PlannedChart> &charts)
{
    QList<SeriesId> ids;
    for (const PlannedChart &chart : charts) {
        for (const PlannedLine &line : chart.lines) {
            if (!ids.contains(line.id))
                ids.append(line.id);
        }
        ids += chart.besides;
    }
    return ids;
}

std::optional<double> valueIn(const Observation &look, const QString &name)
{
    if (const auto reading = look.readings.constFind(name); reading != look.readings.constEnd())
        return *reading;
    if (name == series::took)
        return static_cast<double>(look.took.count()) / 1000;
    if (name != series::connect || !look.passed(Stage::Session))
        return std::nullopt;
    Duration sum{};
    for (const StageResult &rung : look.stages) {
        if (rung.stage <= Stage::Session)
            sum += rung.took;
    }
    return static_cast<double>(sum.count()) / 1000;
}

} // namespace bridgewatch
