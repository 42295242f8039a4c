// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/watch_gate.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/diagnosis/evidence.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Gate {
    Q_DECLARE_TR_FUNCTIONS(WatchGate)
};

// A journal says why, not everything that is wrong.
constexpr qsizetype shownTroubles = 5;

QString inShort(const QStringList &troubles)
{
    return clauses(troubles.mid(0, shownTroubles));
}

std::optional<QString> troubleOf(const TopologyNode &node, const QString &vantage, const GateFacts &facts,
                                 const QDateTime &now)
{
    const Observation *look = facts.latest(node.id, vantage);
    const QString label = node.label.isEmpty() ? node.id : node.label;
    const QString place = vantageText(vantage);
    if (!look)
        return closedUp(Gate::tr("%1 was not seen from %2 yet").arg(label, place));
    if (look->at < now.addMSecs(-2 * node.every.count()))
        return closedUp(Gate::tr("%1 was last seen from %2 %3 ago")
                            .arg(label, place, readable(std::chrono::milliseconds(look->at.msecsTo(now)))));
    if (look->outcome == Outcome::Failed)
        return closedUp(Gate::tr("%1 fails from %2: %3").arg(label, place, plainLine(look->text, 200)));
    if (look->outcome == Outcome::Unknown)
        return closedUp(
            Gate::tr("the state of %1 is not known from %2: %3").arg(label, place, plainLine(look->text, 200)));
    return {};
}

// A target that was renamed or removed since: nobody would see it fail.
QStringList strangerTroubles(const Incident &incident, const GateFacts &facts)
{
    QStringList troubles;
    for (const QString &target : incident.targets) {
        if (!facts.topology.find(target))
            troubles << Gate::tr("%1 is not in this profile: nobody looks at it").arg(plainLine(target, 120));
    }
    return troubles;
}

QStringList alertTroubles(const Incident &incident, const GateFacts &facts)
{
    QStringList troubles;
    for (const IncidentAlert &alert : facts.standing) {
        const bool ours = std::any_of(incident.alerts.begin(), incident.alerts.end(),
                                      [&](const IncidentAlert &known) { return known.name == alert.name; });
        if (ours)
            troubles << Gate::tr("the alert %1 stands").arg(plainLine(alert.name, 120));
    }
    troubles.removeDuplicates();
    return troubles;
}

} // namespace

QStringList gateTroubles(const Incident &incident, const GateFacts &facts, const QDateTime &now)
{
    QStringList troubles = alertTroubles(incident, facts) + strangerTroubles(incident, facts);
    for (const TopologyNode &node : facts.topology.nodes) {
        if (!incident.targets.isEmpty() && !incident.targets.contains(node.id))
            continue;
        for (const QString &vantage : node.vantages) {
            if (const std::optional<QString> trouble = troubleOf(node, vantage, facts, now))
                troubles << *trouble;
        }
    }
    return troubles;
}

Deed gateStart(std::chrono::milliseconds span, const QStringList &troubles)
{
    return deeds::gateStarted(span, inShort(troubles));
}

std::optional<Deed> gateDeed(const Incident &incident, const GateFacts &facts, const QDateTime &now)
{
    using deeds::GateTurn;
    const WatchGate &gate = incident.gate;
    if (!gate.isRunning() || incident.isOver())
        return {};
    const QStringList troubles = gateTroubles(incident, facts, now);
    if (!troubles.isEmpty())
        return gate.held ? std::optional<Deed>() : deeds::gate(GateTurn::Relapsed, inShort(troubles));
    if (gate.held)
        return deeds::gate(GateTurn::Resumed, Gate::tr("everything is healthy again"));
    if (facts.watchedSince > gate.since)
        return deeds::gate(GateTurn::Interrupted, Gate::tr("nobody watched until now"));
    if (now >= gate.due())
        return deeds::gate(GateTurn::Passed);
    return {};
}

} // namespace bridgewatch
