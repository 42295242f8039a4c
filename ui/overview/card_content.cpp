// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/card_content.h"

#include "core/base/text.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(PathCard)
};

// Of the newest looks, from the first vantage that brought it; negative where none did.
double readingAt(const World &world, const TopologyNode &node, const char *name)
{
    for (const QString &vantage : node.vantages) {
        const Observation *look = world.latest(node.id, vantage);
        if (look && look->readings.contains(QString::fromLatin1(name)))
            return look->readings.value(QString::fromLatin1(name));
    }
    return -1;
}

// What a Prometheus answered last; it may be negative.
std::optional<double> valueAt(const World &world, const TopologyNode &node)
{
    for (const QString &vantage : node.vantages) {
        const Observation *look = world.latest(node.id, vantage);
        if (look && look->readings.contains(QStringLiteral("value")))
            return look->readings.value(QStringLiteral("value"));
    }
    return std::nullopt;
}

// Below the label: the kind and where it lives.
void setPlace(CardContent &content, const World &world, const TopologyNode &node)
{
    const Place place = placeOf(node);
    content.kind = place.kind;
    content.address = place.address;
    // A process has no address; how long it runs says more than its name once again.
    const double uptime = node.kind == Kind::Pm2 ? readingAt(world, node, "uptime_s") : -1;
    if (uptime > 0)
        content.address = Cards::tr("up %1", "a process has been running for so long")
                              .arg(spanText(std::chrono::microseconds(static_cast<qint64>(uptime * 1e6))));
}

// While it can be used: what there is to watch at this kind of target.
void setWorkingFigure(CardContent &content, const World &world, const TopologyNode &node, const TargetSummary &summary)
{
    const double restarts = node.kind == Kind::Pm2 ? readingAt(world, node, "restarts") : -1;
    const std::optional<double> value = node.kind == Kind::Prometheus ? valueAt(world, node) : std::nullopt;
    const double waiting = node.kind == Kind::PgBouncer ? readingAt(world, node, "pool.clients_waiting") : -1;
    if (restarts >= 0) {
        content.figure = QStringLiteral("↻ ") + numberText(restarts);
        content.spoken = Cards::tr("%n restart(s)", nullptr, static_cast<int>(restarts));
    } else if (value)
        content.figure = numberText(*value);
    else if (waiting > 0)
        content.figure = Cards::tr("%n waiting", "clients of a pooler", static_cast<int>(waiting));
    else
        content.figure = spanText(summary.took);
}

void setFigure(CardContent &content, const World &world, const TopologyNode &node, const TargetSummary &summary,
               const QDateTime &now)
{
    const bool fails = summary.outcome == Outcome::Failed;
    if (summary.stale)
        content.figure = ageText(summary.at, now);
    else if (fails && !summary.symptom)
        content.figure = clockText(summary.since, now);
    else if (fails)
        content.figure = summary.code.toString();
    else if (summary.at.isValid() && summary.outcome != Outcome::Unknown)
        setWorkingFigure(content, world, node, summary);
    content.figureIsCode = !summary.stale && fails && summary.symptom;
}

} // namespace

CardContent contentOf(const World &world, const TopologyNode &node, const TargetSummary &summary, const QDateTime &now)
{
    CardContent content;
    content.label = plainLine(node.label.isEmpty() ? node.id : node.label, 80);
    content.badge = summary.badge;
    content.spark = summary.spark;
    content.loud = summary.outcome == Outcome::Failed && !summary.symptom && !summary.stale;
    setPlace(content, world, node);
    setFigure(content, world, node, summary, now);
    return content;
}

} // namespace bridgewatch
