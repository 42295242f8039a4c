// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/deeds.h"

#include "core/model/json.h"

#include <QJsonArray>
#include <array>

namespace bridgewatch {
namespace {

constexpr std::array hows{"phone", "mail", "chat", "webhook", "copied"};

} // namespace

NewEvent eventOf(const Deed &deed, const QString &incident, const QString &who, const QDateTime &now)
{
    return {newEventId(now), incident, now, who, eventKindName(deed.kind), deed.payload};
}

QString howName(Escalated::How how)
{
    return QString::fromLatin1(hows.at(static_cast<size_t>(how)));
}

std::optional<Escalated::How> howNamed(const QString &name)
{
    for (size_t i = 0; i < hows.size(); ++i) {
        if (name == QLatin1String(hows.at(i)))
            return static_cast<Escalated::How>(i);
    }
    return {};
}

namespace deeds {
namespace {

constexpr qsizetype listLimit = 200;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString cut(const QString &text)
{
    const bool isSplit = text.size() > textLimit && text.at(textLimit - 1).isHighSurrogate();
    return text.left(isSplit ? textLimit - 1 : textLimit);
}

QJsonObject alertJson(const IncidentAlert &alert)
{
    return {{key("key"), cut(alert.key)},
            {key("name"), cut(alert.name)},
            {key("severity"), severityName(alert.severity)},
            {key("since"), rfc3339(alert.since)}};
}

} // namespace

Deed opened(const Beginning &beginning)
{
    QJsonArray alerts;
    for (const IncidentAlert &alert : beginning.alerts.mid(0, listLimit))
        alerts.append(alertJson(alert));
    return {EventKind::Opened,
            {{key("title"), cut(beginning.title)},
             {key("severity"), severityName(beginning.severity)},
             {key("respond_within_ms"), static_cast<qint64>(beginning.respondWithin.count())},
             {key("detected"), beginning.detected.isValid() ? rfc3339(beginning.detected) : QString()},
             {key("runbook"), QJsonObject{{key("title"), cut(beginning.runbookTitle)},
                                          {key("path"), cut(beginning.runbookPath)},
                                          {key("sha256"), beginning.runbookHash}}},
             {key("alerts"), alerts},
             {key("targets"), QJsonArray::fromStringList(beginning.targets.mid(0, listLimit))},
             {key("profile"), cut(beginning.profile)}}};
}

Deed acknowledged()
{
    return {EventKind::Acknowledged, {}};
}

Deed note(const QString &text)
{
    return {EventKind::Note, {{key("text"), cut(text)}}};
}

Deed marked(GrafanaMark mark, MarkRecord::State state, const QString &text)
{
    return {EventKind::Note,
            {{key("text"), cut(text)}, {key("mark"), markName(mark)}, {key("state"), markStateName(state)}}};
}

Deed entered(const QString &step)
{
    return {EventKind::Step, {{key("step"), cut(step)}, {key("state"), key("entered")}}};
}

Deed step(const QString &step, StepState state, const QString &because)
{
    return {EventKind::Step,
            {{key("step"), cut(step)}, {key("state"), stepStateName(state)}, {key("because"), cut(because)}}};
}

Deed item(const QString &step, int item, bool isDone)
{
    return {EventKind::Step,
            {{key("step"), cut(step)}, {key("item"), item}, {key("state"), isDone ? key("done") : key("open")}}};
}

Deed chose(Scenario scenario, double confidence, const QString &because)
{
    QJsonObject payload{{key("scenario"), scenarioId(scenario)},
                        {key("letter"), scenarioLetter(scenario)},
                        {key("because"), cut(because)}};
    if (confidence >= 0)
        payload[key("confidence")] = confidence;
    return {EventKind::Choice, payload};
}

Deed observed(const Observation &observation)
{
    return {EventKind::Observation, {{key("observation"), toJson(observation)}}};
}

Deed attached(const Observation &observation)
{
    return {EventKind::Attachment, {{key("observation"), toJson(observation)}}};
}

Deed found(const QList<Finding> &findings, WorldState state)
{
    QJsonArray array;
    for (const Finding &finding : findings.mid(0, findingLimit))
        array.append(toJson(finding));
    return {EventKind::Finding, {{key("state"), worldStateName(state)}, {key("findings"), array}}};
}

Deed alert(const IncidentAlert &alert, bool stands)
{
    QJsonObject payload = alertJson(alert);
    payload[key("stands")] = stands;
    return {EventKind::Alert, payload};
}

Deed role(Role role, const QString &name)
{
    return {EventKind::Role, {{key("role"), roleName(role)}, {key("name"), cut(name)}}};
}

Deed gateStarted(std::chrono::milliseconds span, const QString &held)
{
    return {EventKind::Gate,
            {{key("what"), key("started")},
             {key("span_ms"), static_cast<qint64>(span.count())},
             {key("because"), cut(held)}}};
}

Deed gate(GateTurn turn, const QString &because)
{
    constexpr std::array names{"relapsed", "resumed", "interrupted", "passed", "held"};
    return {EventKind::Gate, {{key("what"), key(names.at(static_cast<size_t>(turn)))}, {key("because"), cut(because)}}};
}

Deed state(IncidentState state, const QString &because)
{
    return {EventKind::State, {{key("state"), incidentStateName(state)}, {key("because"), cut(because)}}};
}

Deed cause(const QString &text)
{
    return {EventKind::Cause, {{key("text"), cut(text)}}};
}

Deed followUp(const FollowUp &followUp)
{
    return {EventKind::FollowUp,
            {{key("id"), followUp.id},
             {key("text"), cut(followUp.text)},
             {key("owner"), cut(followUp.owner)},
             {key("due"), followUp.due.toString(Qt::ISODate)},
             {key("done"), followUp.isDone}}};
}

Deed retitled(const QString &title)
{
    return {EventKind::Edit, {{key("title"), cut(title)}}};
}

Deed reclassified(Severity severity, std::chrono::milliseconds respondWithin)
{
    return {EventKind::Edit,
            {{key("severity"), severityName(severity)},
             {key("respond_within_ms"), static_cast<qint64>(respondWithin.count())}}};
}

Deed actionsAllowed(bool allowed, const QString &sentence)
{
    return {EventKind::Mode, {{key("actions"), allowed}, {key("sentence"), cut(sentence)}}};
}

Deed met(const Met &met)
{
    return {EventKind::Escalation,
            {{key("what"), key("met")},
             {key("condition"), cut(met.condition)},
             {key("evidence"), cut(met.evidence)},
             {key("since"), met.since.isValid() ? rfc3339(met.since) : QString()},
             {key("respond_by"), met.due.isValid() ? rfc3339(met.due) : QString()},
             {key("contact"), cut(met.contact)},
             {key("name"), cut(met.name)}}};
}

Deed escalated(const Escalated &escalated)
{
    return {EventKind::Escalation,
            {{key("what"), key("escalated")},
             {key("condition"), cut(escalated.condition)},
             {key("contact"), cut(escalated.contact)},
             {key("name"), cut(escalated.name)},
             {key("how"), howName(escalated.how)},
             {key("text"), cut(escalated.text)},
             {key("result"), cut(escalated.result)},
             {key("failed"), escalated.failed}}};
}

Deed answered(const QString &condition, const QString &contact, const QString &name)
{
    return {EventKind::Escalation,
            {{key("what"), key("answered")},
             {key("condition"), cut(condition)},
             {key("contact"), cut(contact)},
             {key("name"), cut(name)}}};
}

Deed judged(const QString &condition, Answer::Said said)
{
    constexpr std::array words{"yes", "no", "not-known"};
    return {EventKind::Escalation,
            {{key("what"), key("judged")},
             {key("condition"), cut(condition)},
             {key("said"), key(words.at(static_cast<size_t>(said)))}}};
}

} // namespace deeds

} // namespace bridgewatch
