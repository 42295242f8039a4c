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

// Why it does not count as healthy.
struct Trouble {
    enum class Kind {
        Seen,
        Blind,  // nobody can tell
        TooNew, // the same, and nobody has watched for long enough to expect a look
    };
    Kind kind = Kind::Seen;
    QString text;
};
using Troubles = QList<Trouble>;

QStringList textsOf(const Troubles &troubles, std::optional<Trouble::Kind> kind = {})
{
    QStringList texts;
    for (const Trouble &trouble : troubles) {
        if (!kind || trouble.kind == *kind)
            texts << trouble.text;
    }
    return texts;
}

QDateTime twoPeriodsAfter(const QDateTime &moment, const TopologyNode &node)
{
    return moment.addMSecs(2 * node.every.count());
}

std::optional<Trouble> troubleOf(const TopologyNode &node, const QString &vantage, const GateFacts &facts,
                                 const QDateTime &now)
{
    const Observation *look = facts.latest(node.id, vantage);
    const QString label = node.label.isEmpty() ? node.id : node.label;
    const QString place = vantageText(vantage);
    const bool isNew = now < twoPeriodsAfter(facts.watchedSince, node);
    const Trouble::Kind unseen = isNew ? Trouble::Kind::TooNew : Trouble::Kind::Blind;
    if (!look)
        return Trouble{unseen, closedUp(Gate::tr("%1 was not seen from %2 yet").arg(label, place))};
    if (twoPeriodsAfter(look->at, node) < now)
        return Trouble{unseen,
                       closedUp(Gate::tr("%1 was last seen from %2 %3 ago")
                                    .arg(label, place, readable(std::chrono::milliseconds(look->at.msecsTo(now)))))};
    if (look->outcome == Outcome::Failed)
        return Trouble{Trouble::Kind::Seen,
                       closedUp(Gate::tr("%1 fails from %2: %3").arg(label, place, plainLine(look->text, 200)))};
    if (look->outcome == Outcome::Unknown)
        return Trouble{
            Trouble::Kind::Seen,
            closedUp(
                Gate::tr("the state of %1 is not known from %2: %3").arg(label, place, plainLine(look->text, 200)))};
    return {};
}

// A target that was renamed or removed since: nobody would see it fail.
Troubles strangerTroubles(const Incident &incident, const GateFacts &facts)
{
    Troubles troubles;
    for (const QString &target : incident.targets) {
        if (!facts.topology.find(target))
            troubles.append({Trouble::Kind::Blind,
                             Gate::tr("%1 is not in this profile: nobody looks at it").arg(plainLine(target, 120))});
    }
    return troubles;
}

Troubles alertTroubles(const Incident &incident, const GateFacts &facts)
{
    QStringList names;
    for (const IncidentAlert &alert : facts.standing) {
        const bool ours = std::any_of(incident.alerts.begin(), incident.alerts.end(),
                                      [&](const IncidentAlert &known) { return known.name == alert.name; });
        if (ours && !names.contains(alert.name))
            names << alert.name;
    }
    Troubles troubles;
    for (const QString &name : std::as_const(names))
        troubles.append({Trouble::Kind::Seen, Gate::tr("the alert %1 stands").arg(plainLine(name, 120))});
    return troubles;
}

Troubles troublesOf(const Incident &incident, const GateFacts &facts, const QDateTime &now)
{
    Troubles troubles = alertTroubles(incident, facts) + strangerTroubles(incident, facts);
    for (const TopologyNode &node : facts.topology.nodes) {
        if (!incident.targets.isEmpty() && !incident.targets.contains(node.id))
            continue;
        for (const QString &vantage : node.vantages) {
            if (const std::optional<Trouble> trouble = troubleOf(node, vantage, facts, now))
                troubles << *trouble;
        }
    }
    return troubles;
}

} // namespace

bool isLookedAt(const QStringList &targets, const GateFacts &facts, const QDateTime &since, const QDateTime &now)
{
    bool isAll = targets.isEmpty();
    QStringList meant = targets;
    for (const QString &target : targets) {
        isAll = isAll || !facts.topology.find(target);
        meant += facts.topology.allNeeds(target);
    }
    return std::all_of(facts.topology.nodes.begin(), facts.topology.nodes.end(), [&](const TopologyNode &node) {
        if ((!isAll && !meant.contains(node.id)) || twoPeriodsAfter(since, node) <= now)
            return true;
        return std::all_of(node.vantages.begin(), node.vantages.end(), [&](const QString &vantage) {
            const Observation *look = facts.latest(node.id, vantage);
            return look && (look->at >= since || now <= twoPeriodsAfter(look->at, node));
        });
    });
}

QStringList gateTroubles(const Incident &incident, const GateFacts &facts, const QDateTime &now)
{
    return textsOf(troublesOf(incident, facts, now));
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
    if (!gate.held && facts.watchedSince > gate.since)
        return deeds::gate(GateTurn::Interrupted, Gate::tr("nobody watched until now"));
    const Troubles troubles = troublesOf(incident, facts, now);
    const QStringList seen = textsOf(troubles, Trouble::Kind::Seen);
    if (!seen.isEmpty() && (!gate.held || gate.isBlind))
        return deeds::gate(GateTurn::Relapsed, inShort(seen));
    if (gate.held)
        return troubles.isEmpty() ? deeds::gate(GateTurn::Resumed, Gate::tr("everything is healthy again"))
                                  : std::optional<Deed>();
    if (const QStringList blind = textsOf(troubles, Trouble::Kind::Blind); !blind.isEmpty())
        return deeds::gate(GateTurn::Held, inShort(blind));
    if (!troubles.isEmpty())
        return {};
    if (now >= gate.due())
        return deeds::gate(GateTurn::Passed);
    return {};
}

} // namespace bridgewatch
