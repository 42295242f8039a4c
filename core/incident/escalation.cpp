// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/escalation.h"

#include "core/base/text.h"
#include "core/incident/escalation_text.h"
#include "core/incident/judged.h"
#include "core/incident/moments.h"

namespace bridgewatch {
namespace {

using When = EscalationRule::When;
using State = RuleStanding::State;

Judged judge(const EscalationRule &rule, const Seen &seen)
{
    switch (rule.when) {
    case When::DatabaseUnrecoverable: return judgeDatabase(seen);
    case When::DataCorruption: return judgeCorruption(seen);
    case When::ProviderOutage: return judgeScenario(seen, Scenario::ProviderOutage);
    case When::ProlongedMailOutage: return judgeMail(seen);
    case When::ResponseTimeExceeded: return judgeResponseTime(seen);
    case When::ScenarioFound: return judgeScenario(seen, rule.scenario);
    case When::SeverityAtLeast: return judgeSeverity(seen, rule.severity);
    case When::Asked: break;
    }
    return unknown(EscalationText::tr("only a person can tell"));
}

Judged answered(const Answer &answer, const QDateTime &now)
{
    const QString who = EscalationText::tr("says %1, %2").arg(plainLine(answer.who, 60), momentText(answer.at, now));
    switch (answer.said) {
    case Answer::Said::Yes: return {Judged::Is::So, EscalationText::tr("yes, %1").arg(who), answer.at, true, {}};
    case Answer::Said::No: return {Judged::Is::NotSo, EscalationText::tr("no, %1").arg(who), {}, true, {}};
    case Answer::Said::DoNotKnow: break;
    }
    return unknown(EscalationText::tr("not known, %1").arg(who));
}

// The clock of the rule. From one look alone nothing is known to have lasted.
void runClock(RuleStanding &row, const Judged &judged, const QDateTime &now)
{
    const auto after = row.rule.after.count();
    if (judged.is == Judged::Is::Unknown)
        return;
    if (judged.is == Judged::Is::NotSo) {
        row.state = judged.due.isValid() ? State::Pending : State::NotMet;
        row.due = judged.due.isValid() ? judged.due.addMSecs(after) : QDateTime();
        return;
    }
    row.since = judged.since;
    row.sinceSeen = judged.sinceSeen;
    row.mayBeOlder = judged.mayBeOlder;
    const QDateTime met = judged.since.addMSecs(after);
    const bool hasLasted = now >= met && (judged.sinceSeen || after == 0);
    row.state = hasLasted ? State::Met : State::Pending;
    (hasLasted ? row.metSince : row.due) = met;
}

void callWhom(RuleStanding &row, const WorldFacts &facts, const QDateTime &now)
{
    row.next = row.rule.then;
    if (row.state != State::Met)
        return;
    if (row.rule.within.count() > 0)
        row.respondBy = row.metSince.addMSecs(row.rule.within.count());
    const CallResponse response = facts.responses.value(row.rule.condition());
    if (response.at.isValid() && response.at >= row.since) {
        row.answeredBy = response.contact;
        row.next.clear();
        return;
    }
    row.overdue = row.respondBy.isValid() && now >= row.respondBy;
    row.nextAt = row.next.isEmpty() ? QDateTime() : row.respondBy;
}

RuleStanding rowOf(const EscalationRule &rule, const WorldFacts &facts, const QDateTime &now)
{
    Judged judged = judge(rule, Seen(facts, now));
    const auto answer = facts.answers.constFind(rule.condition());
    if (judged.is == Judged::Is::Unknown && answer != facts.answers.constEnd())
        judged = answered(*answer, now);
    RuleStanding row;
    row.rule = rule;
    row.evidence = judged.evidence;
    runClock(row, judged, now);
    callWhom(row, facts, now);
    return row;
}

} // namespace

QList<RuleStanding> escalationTable(const QList<EscalationRule> &rules, const WorldFacts &facts, const QDateTime &now)
{
    QList<RuleStanding> rows;
    for (const EscalationRule &rule : rules)
        rows << rowOf(rule, facts, now);
    return rows;
}

QString conditionTitle(const EscalationRule &rule)
{
    switch (rule.when) {
    case When::DatabaseUnrecoverable: return EscalationText::tr("Database unrecoverable");
    case When::DataCorruption: return EscalationText::tr("Data corruption suspected");
    case When::ProviderOutage: return EscalationText::tr("Cloud provider issue");
    case When::ProlongedMailOutage: return EscalationText::tr("Prolonged mail outage");
    case When::ResponseTimeExceeded: return EscalationText::tr("Response time exceeded");
    case When::ScenarioFound: return scenarioTitle(rule.scenario);
    case When::SeverityAtLeast:
        return rule.severity == Severity::Critical
                   ? EscalationText::tr("Severity %1").arg(severityWord(rule.severity))
                   : EscalationText::tr("Severity %1 or worse").arg(severityWord(rule.severity));
    case When::Asked: break;
    }
    return plainLine(rule.question, 200);
}

QString stateName(State state)
{
    switch (state) {
    case State::Met: return QStringLiteral("met");
    case State::NotMet: return QStringLiteral("not-met");
    case State::CannotTell: return QStringLiteral("cannot-tell");
    case State::Pending: return QStringLiteral("pending");
    }
    return {};
}

} // namespace bridgewatch
