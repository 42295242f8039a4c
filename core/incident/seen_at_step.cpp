// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/seen_at_step.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/diagnosis/evidence.h"
#include "core/incident/guide_text.h"
#include "core/incident/moments.h"

#include <algorithm>

namespace bridgewatch {
namespace {

constexpr int textLimitOfLook = 300;

const Step *stepOf(const Runbook *runbook, const QString &id)
{
    return runbook ? runbook->step(id) : nullptr;
}

// What is found of a scenario stands at its step, everything at the program's own.
bool belongsTo(const GuideStep &step, const Finding &finding)
{
    return step.scenario ? finding.scenario == *step.scenario : step.own == GuideStep::Own::Findings;
}

QString beforeOf(const Incident &incident, const Observation &look, const QDateTime &now)
{
    const auto bad = incident.bad.constFind({look.target, look.vantage});
    if (bad == incident.bad.constEnd() || bad->outcome == look.outcome || bad->at >= look.at ||
        worse(bad->outcome, look.outcome) == look.outcome)
        return {};
    return GuideText::tr("before, %1: %2").arg(momentText(bad->at, now), plainLine(bad->text, textLimitOfLook));
}

SeenLine lineOf(const Incident &incident, const TopologyNode &node, const QString &vantage, const GuideFacts &facts,
                const QDateTime &now)
{
    const QString label = node.label.isEmpty() ? node.id : node.label;
    const Observation *look = facts.latest(node.id, vantage);
    if (!look)
        return {Outcome::Unknown,
                false,
                closedUp(GuideText::tr("%1 was not seen from %2 yet").arg(label, vantageText(vantage))),
                {},
                {}};
    const bool stale = look->at < now.addMSecs(-2 * node.every.count());
    const QString said = plainLine(look->text, textLimitOfLook);
    return {look->outcome, stale,
            node.vantages.size() > 1 ? GuideText::tr("%1, from %2: %3").arg(label, vantageText(vantage), said)
                                     : GuideText::tr("%1: %2").arg(label, said),
            look->at, beforeOf(incident, *look, now)};
}

} // namespace

QStringList targetsOf(const GuideStep &step, const Runbook *runbook, const GuideFacts &facts)
{
    QStringList targets;
    if (const Step *written = stepOf(runbook, step.id))
        targets = written->targets();
    for (const Finding &finding : facts.diagnosis.findings) {
        if (belongsTo(step, finding) && !targets.contains(finding.target))
            targets << finding.target;
    }
    return targets;
}

QList<SeenLine> seenAt(const Incident &incident, const GuideStep &step, const Runbook *runbook, const GuideFacts &facts,
                       const QDateTime &now)
{
    QList<SeenLine> lines;
    for (const Finding &finding : facts.diagnosis.findings) {
        const bool fits = belongsTo(step, finding);
        const Observation *look = fits ? facts.latest(finding.target, finding.vantage) : nullptr;
        const QDateTime at = look ? look->at : QDateTime();
        for (const QString &evidence : fits ? finding.evidence : QStringList()) {
            const bool isSaid =
                std::any_of(lines.begin(), lines.end(), [&](const SeenLine &line) { return line.text == evidence; });
            if (!isSaid)
                lines.append({finding.severity, false, evidence, at, {}});
        }
    }
    const Step *written = stepOf(runbook, step.id);
    for (const QString &target : written ? written->targets() : QStringList()) {
        const TopologyNode *node = facts.topology.find(target);
        if (!node)
            lines.append(
                {Outcome::Unknown, false, GuideText::tr("the profile has no '%1'").arg(plainLine(target, 80)), {}, {}});
        for (const QString &vantage : node ? node->vantages : QStringList())
            lines.append(lineOf(incident, *node, vantage, facts, now));
    }
    return lines;
}

QStringList whyNotOthers(const GuideStep &step, const Diagnosis &diagnosis)
{
    QStringList reasons;
    const Finding *finding = step.scenario ? diagnosis.likeliest(*step.scenario) : nullptr;
    for (const RuledOut &out : finding ? finding->ruledOut : QList<RuledOut>())
        reasons << GuideText::tr("%1: %2").arg(scenarioTitle(out.scenario), out.because);
    return reasons;
}

} // namespace bridgewatch
