// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/incident/escalation_text.h"
#include "core/incident/judged.h"
#include "core/incident/moments.h"
#include "core/model/subject.h"

#include <QRegularExpression>
#include <algorithm>

namespace bridgewatch {
namespace {

// Less than this apart, two findings about the same are alike: neither can be told from the other.
constexpr double alike = 0.1;
constexpr int namedTargets = 3;
constexpr int saidLimit = 120;

// All but vendors', and a sync, which asks a database that is a target too.
QList<Kind> findKindsOfOurs()
{
    QList<Kind> kinds{Kind::Ssh};
    const QStringList names = kindNames();
    for (const QString &name : names) {
        const std::optional<Kind> kind = kindNamed(name);
        if (!kind || kind == Kind::Sync)
            continue;
        const Subject subject = subjectOf(*kind);
        if (subject == Subject::Itself || subject == Subject::Others)
            kinds << *kind;
    }
    return kinds;
}

const QList<Kind> &kindsOfOurs()
{
    static const QList<Kind> kinds = findKindsOfOurs();
    return kinds;
}

// The kinds of targets without which it cannot be said that the scenario is not there.
QList<Kind> kindsThatTell(Scenario scenario)
{
    switch (scenario) {
    case Scenario::PoolExhausted:
    case Scenario::Pooler: return {Kind::Postgres, Kind::PgBouncer};
    case Scenario::ServerStarting:
    case Scenario::ServerHung:
    case Scenario::MissingDatabase:
    case Scenario::ConnectionLimit:
    case Scenario::DiskOrMemory:
    case Scenario::DataCorruption: return {Kind::Postgres};
    case Scenario::ServiceDown: return {Kind::Http, Kind::Pm2};
    case Scenario::MailDelivery: return {Kind::Sendgrid};
    case Scenario::Webhooks: return {Kind::Stripe};
    case Scenario::ProviderOutage: return {Kind::Statuspage, Kind::StripeStatus};
    case Scenario::SyncStale:
    case Scenario::SyncMismatch:
    case Scenario::CanisterUnreachable: return {Kind::Sync};
    case Scenario::SshUnreachable:
    case Scenario::SshHostKey: return {Kind::Ssh};
    default: return kindsOfOurs();
    }
}

// What else the same look may mean, likelier than this; null: nothing.
const Finding *likelier(const Finding &finding, const QList<const Finding *> &all)
{
    for (const Finding *other : all) {
        if (!other->symptom && other->target == finding.target && other->vantage == finding.vantage &&
            other->confidence > finding.confidence)
            return other;
    }
    return nullptr;
}

Judged standing(const Finding &finding, const Seen &seen)
{
    Judged judged{Judged::Is::So, {}, {}, true, {}};
    seen.date(judged, finding);
    judged.evidence = QStringLiteral("%1: %2").arg(finding.target, seen.span(judged));
    return judged;
}

QString firstOf(const QStringList &names)
{
    const QString some = listed(names.first(std::min<qsizetype>(names.size(), namedTargets)));
    return names.size() > namedTargets ? EscalationText::tr("%1 and %2 more").arg(some).arg(names.size() - namedTargets)
                                       : some;
}

bool isOpen(const std::optional<IncidentFacts> &incident)
{
    return incident && !incident->closed;
}

// The look that the finding stands on, or null.
const Observation *lookOf(const Finding &finding, const WorldFacts &facts)
{
    const auto look = std::find_if(facts.observations.begin(), facts.observations.end(), [&](const Observation &one) {
        return one.target == finding.target && one.vantage == finding.vantage;
    });
    return look == facts.observations.end() ? nullptr : &*look;
}

Judged mailFails(const Finding &finding, const Seen &seen)
{
    Judged judged = standing(finding, seen);
    const Observation *look = lookOf(finding, seen.facts());
    const QString said = look ? plainLine(look->text, saidLimit) : QString();
    judged.evidence =
        EscalationText::tr("%1: %2, %3")
            .arg(finding.target, said.isEmpty() ? scenarioTitle(finding.scenario) : said, seen.span(judged));
    return judged;
}

Judged notSo(const QString &evidence)
{
    return {Judged::Is::NotSo, evidence, {}, true, {}};
}

// What no finding says is not so where every target of these kinds was seen.
Judged absent(const Seen &seen, const QList<Kind> &kinds, const QString &evidence)
{
    const QList<TopologyNode> &nodes = seen.facts().topology.nodes;
    if (std::none_of(nodes.begin(), nodes.end(), [&](const TopologyNode &node) { return kinds.contains(node.kind); }))
        return unknown(EscalationText::tr("no look can tell; ask"));
    const QStringList missing = seen.unseen(kinds);
    return missing.isEmpty() ? notSo(evidence)
                             : unknown(EscalationText::tr("not seen, or too long ago: %1").arg(firstOf(missing)));
}

} // namespace

Judged judgeScenario(const Seen &seen, Scenario scenario)
{
    const QList<const Finding *> all = seen.findings();
    const Finding *maybe = nullptr;
    bool isSymptom = false;
    for (const Finding *finding : all) {
        if (finding->scenario != scenario)
            continue;
        const Finding *other = likelier(*finding, all);
        if (!finding->symptom && !other)
            return standing(*finding, seen);
        isSymptom = isSymptom || finding->symptom;
        if (!finding->symptom && other->confidence - finding->confidence < alike)
            maybe = other;
    }
    if (maybe)
        return unknown(
            EscalationText::tr("%1: '%2' explains it as well").arg(maybe->target, scenarioTitle(maybe->scenario)));
    return absent(seen, kindsThatTell(scenario),
                  isSymptom ? EscalationText::tr("only as a symptom of something else")
                            : EscalationText::tr("not found"));
}

bool concernsMail(const Finding &finding, const WorldFacts &facts)
{
    static const QRegularExpression words(QStringLiteral("mail|\\bsmtp\\b|sendgrid"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (finding.scenario != Scenario::ProviderOutage)
        return finding.scenario == Scenario::MailDelivery;
    const Observation *look = lookOf(finding, facts);
    if (!look || look->kind != Kind::Statuspage)
        return look && look->kind == Kind::Sendgrid;
    return words.match(look->text).hasMatch() ||
           words.match(look->facts.value(QStringLiteral("vendor.incident"))).hasMatch();
}

Judged judgeMail(const Seen &seen)
{
    Judged longest;
    for (const Finding *finding : seen.findings()) {
        if (finding->symptom || !concernsMail(*finding, seen.facts()))
            continue;
        const Judged one = mailFails(*finding, seen);
        const bool isOlder = longest.is != Judged::Is::So || (one.sinceSeen && !longest.sinceSeen) ||
                             (one.sinceSeen == longest.sinceSeen && one.since < longest.since);
        if (isOlder)
            longest = one;
    }
    if (longest.is == Judged::Is::So)
        return longest;
    return absent(seen, kindsThatTell(Scenario::MailDelivery), EscalationText::tr("not found"));
}

Judged judgeResponseTime(const Seen &seen)
{
    const auto &incident = seen.facts().incident;
    if (!seen.facts().incidentsKnown)
        return unknown(EscalationText::tr("whether an incident is open is not known here"));
    if (!isOpen(incident))
        return notSo(EscalationText::tr("no incident is open"));
    if (incident->acknowledgedAt.isValid())
        return notSo(
            incident->acknowledgedBy.isEmpty()
                ? EscalationText::tr("acknowledged (%1)").arg(momentText(incident->acknowledgedAt, seen.now()))
                : EscalationText::tr("acknowledged by %1 (%2)")
                      .arg(plainLine(incident->acknowledgedBy, 60), momentText(incident->acknowledgedAt, seen.now())));
    const QDateTime deadline = incident->openedAt.addMSecs(incident->respondWithin.count());
    if (seen.now() >= deadline)
        return {Judged::Is::So,
                EscalationText::tr("nobody has acknowledged %1 within %2")
                    .arg(plainLine(incident->id, 60), spanText(incident->respondWithin)),
                deadline,
                true,
                {}};
    Judged judged = notSo(
        EscalationText::tr("%1 of %2 left").arg(spanText(seen.now(), deadline), spanText(incident->respondWithin)));
    judged.due = deadline;
    return judged;
}

Judged judgeSeverity(const Seen &seen, Severity severity)
{
    const auto &incident = seen.facts().incident;
    if (!seen.facts().incidentsKnown)
        return unknown(EscalationText::tr("whether an incident is open is not known here"));
    if (!isOpen(incident))
        return notSo(EscalationText::tr("no incident is open"));
    const QString evidence =
        EscalationText::tr("%1 is %2").arg(plainLine(incident->id, 60), severityWord(incident->severity));
    if (incident->severity > severity) // the worst comes first
        return notSo(evidence);
    const QDateTime since = incident->severitySince.isValid() ? incident->severitySince : incident->openedAt;
    return {Judged::Is::So, evidence, since, true, {}};
}

} // namespace bridgewatch
