// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/target_summary.h"

#include "core/base/text.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

const Observation *worstLook(const World &world, const TopologyNode &node)
{
    const Observation *worst = nullptr;
    for (const QString &vantage : node.vantages) {
        const Observation *look = world.latest(node.id, vantage);
        if (look && (!worst || worse(worst->outcome, look->outcome) != worst->outcome))
            worst = look;
    }
    return worst;
}

bool seenFromEverywhere(const World &world, const TopologyNode &node)
{
    return std::all_of(node.vantages.begin(), node.vantages.end(),
                       [&](const QString &vantage) { return world.latest(node.id, vantage); });
}

bool isSymptom(const World &world, const QString &target)
{
    const QList<Finding> findings = findingsAt(world.diagnosis(), target);
    return !findings.isEmpty() &&
           std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.symptom; });
}

QDateTime oldest(const World &world, const TopologyNode &node)
{
    QDateTime at;
    for (const QString &vantage : node.vantages) {
        const Observation *look = world.latest(node.id, vantage);
        if (look && (!at.isValid() || look->at < at))
            at = look->at;
    }
    return at;
}

} // namespace

TargetSummary summarise(const World &world, const TopologyNode &node, const QDateTime &now)
{
    TargetSummary summary;
    const Observation *worst = worstLook(world, node);
    if (worst) {
        const bool seen = seenFromEverywhere(world, node);
        summary.outcome = seen ? worst->outcome : worse(worst->outcome, Outcome::Unknown);
        summary.code = worst->code;
        summary.took = worst->took;
        summary.since = world.run(node.id, worst->vantage)->same;
        summary.spark = sparklineOf(world.recent(node.id, worst->vantage));
        summary.at = oldest(world, node);
        summary.stale = world.isStale(node, now);
        summary.symptom = isSymptom(world, node.id);
    }
    const QString word = worst ? stateWord(node.kind, summary.outcome, summary.code)
                               : QCoreApplication::translate("TargetSummary", "not seen yet");
    summary.badge = {summary.outcome, word, summary.stale, summary.symptom};
    return summary;
}

QString stateWord(Kind kind, Outcome outcome, const FailureCode &code)
{
    if (kind == Kind::Ssh && outcome == Outcome::Ok)
        return QCoreApplication::translate("TargetSummary", "reached", "a host");
    return outcomeWord(outcome, code);
}

QList<Finding> findingsAt(const Diagnosis &diagnosis, const QString &target)
{
    QList<Finding> found;
    std::copy_if(diagnosis.findings.begin(), diagnosis.findings.end(), std::back_inserter(found),
                 [&](const Finding &finding) { return finding.target == target; });
    return found;
}

const Finding *causeOf(const Finding &symptom, const World &world)
{
    const QStringList needs = world.topology().allNeeds(symptom.target);
    for (const Finding &finding : world.diagnosis().findings) {
        if (!finding.symptom && needs.contains(finding.target))
            return &finding;
    }
    return nullptr;
}

Place placeOf(const TopologyNode &node)
{
    Place place{kindName(node.kind), plainLine(node.address, 200)};
    // The scheme says all that the kind says.
    if (const auto scheme = place.address.indexOf(QStringLiteral("://")); scheme > 0) {
        place.kind = place.address.left(scheme);
        place.address.remove(0, scheme + 3);
    }
    return place;
}

QString labelOf(const Topology &topology, const QString &target)
{
    const TopologyNode *node = topology.find(target);
    return plainLine(node && !node->label.isEmpty() ? node->label : target, 80);
}

bool isStaleFrom(const World &world, const TopologyNode &node, const QString &vantage, const QDateTime &now)
{
    const Observation *look = world.latest(node.id, vantage);
    return look && look->at.msecsTo(now) > 2 * node.every.count();
}

QString hostAway(const Observation &look)
{
    if (!look.code.is(FailureCode::Family::Unreached))
        return {};
    return look.facts.value(QStringLiteral("because_of"), look.vantage);
}

Outcome deskOutcome(const World &world, const QDateTime &now)
{
    const QString desk = QStringLiteral("desk");
    for (const TopologyNode &node : world.topology().nodes) {
        const Observation *look = world.latest(node.id, desk);
        const bool reached = look && (look->passed(Stage::Tcp) || look->passed(Stage::Exec));
        if (reached && !isStaleFrom(world, node, desk, now))
            return Outcome::Ok;
    }
    return Outcome::Unknown;
}

} // namespace bridgewatch
