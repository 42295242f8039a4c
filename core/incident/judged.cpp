// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/judged.h"

#include "core/diagnosis/evidence.h"
#include "core/incident/escalation_text.h"
#include "core/incident/moments.h"

#include <algorithm>

namespace bridgewatch {
Judged unknown(const QString &because)
{
    return {Judged::Is::Unknown, because, {}, true, {}};
}

bool Seen::isFresh(const Observation &look) const
{
    const TopologyNode *at = node(look.target);
    const auto ended = std::chrono::duration_cast<std::chrono::milliseconds>(look.took).count();
    return at && look.at.msecsTo(m_now) - ended <= 2 * at->every.count();
}

QList<const Finding *> Seen::findings() const
{
    QList<const Finding *> fresh;
    for (const Finding &finding : m_facts.findings) {
        const bool stands =
            std::any_of(m_facts.observations.begin(), m_facts.observations.end(), [&](const Observation &look) {
                return look.target == finding.target && look.vantage == finding.vantage && isFresh(look);
            });
        if (stands)
            fresh.append(&finding);
    }
    return fresh;
}

QStringList Seen::unseen(const QList<Kind> &kinds) const
{
    QStringList missing;
    for (const TopologyNode &target : m_facts.topology.nodes) {
        if (!kinds.contains(target.kind))
            continue;
        for (const QString &vantage : target.vantages) {
            const bool isSeen =
                std::any_of(m_facts.observations.begin(), m_facts.observations.end(), [&](const Observation &look) {
                    return look.target == target.id && look.vantage == vantage && look.outcome != Outcome::Unknown &&
                           isFresh(look);
                });
            if (!isSeen)
                missing << EscalationText::tr("%1 from %2").arg(target.id, vantageText(vantage));
        }
    }
    return missing;
}

void Seen::date(Judged &judged, const Onset &onset)
{
    judged.since = onset.at;
    judged.mayBeOlder = !onset.wasSeen;
}

void Seen::date(Judged &judged, const Finding &finding) const
{
    date(judged, m_facts.findingsSince.value({finding.scenario, finding.target}));
    if (!judged.since.isValid())
        date(judged, finding.target, finding.vantage);
}

void Seen::date(Judged &judged, const QString &target, const QString &vantage) const
{
    judged.sinceSeen = false;
    judged.mayBeOlder = true;
    for (const Observation &look : m_facts.observations) {
        if (look.target == target && look.vantage == vantage)
            judged.since = look.at;
    }
}

QString Seen::span(const Judged &judged) const
{
    if (!judged.sinceSeen)
        return EscalationText::tr("seen by one look, for how long is not known");
    const QString span = spanText(judged.since, m_now);
    return judged.mayBeOlder ? EscalationText::tr("for at least %1").arg(span) : EscalationText::tr("for %1").arg(span);
}

} // namespace bridgewatch
