// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/incident_json.h"

#include "core/model/json.h"

namespace bridgewatch {
namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(rfc3339(at)) : QJsonValue();
}

QJsonArray alertsJson(const QList<IncidentAlert> &alerts)
{
    QJsonArray array;
    for (const IncidentAlert &alert : alerts)
        array.append(QJsonObject{{key("key"), alert.key},
                                 {key("name"), alert.name},
                                 {key("severity"), severityName(alert.severity)},
                                 {key("since"), moment(alert.since)}});
    return array;
}

QJsonArray stepsJson(const QMap<QString, StepRecord> &steps)
{
    QJsonArray array;
    for (auto it = steps.begin(); it != steps.end(); ++it) {
        QJsonArray items;
        for (auto item = it->items.begin(); item != it->items.end(); ++item) {
            if (*item)
                items.append(item.key());
        }
        array.append(QJsonObject{{key("step"), it.key()},
                                 {key("state"), stepStateName(it->state)},
                                 {key("because"), it->because},
                                 {key("who"), it->who},
                                 {key("at"), moment(it->at)},
                                 {key("items_done"), items}});
    }
    return array;
}

QJsonValue gateJson(const WatchGate &gate)
{
    if (!gate.started.isValid())
        return {};
    return QJsonObject{{key("span_ms"), static_cast<qint64>(gate.span.count())},
                       {key("started"), moment(gate.started)},
                       {key("since"), moment(gate.since)},
                       {key("held"), gate.held},
                       {key("passed"), moment(gate.passed)},
                       {key("relapses"), gate.relapses},
                       {key("because"), gate.because}};
}

QJsonArray followUpsJson(const QList<FollowUp> &followUps)
{
    QJsonArray array;
    for (const FollowUp &one : followUps)
        array.append(
            QJsonObject{{key("id"), one.id},
                        {key("text"), one.text},
                        {key("owner"), one.owner},
                        {key("due"), one.due.isValid() ? QJsonValue(one.due.toString(Qt::ISODate)) : QJsonValue()},
                        {key("done"), one.isDone}});
    return array;
}

QString groupName(TimelineEntry::Group group)
{
    switch (group) {
    case TimelineEntry::Group::Seen: return key("seen");
    case TimelineEntry::Group::Done: return key("done");
    case TimelineEntry::Group::Said: break;
    }
    return key("said");
}

} // namespace

QJsonObject toJson(const Incident &incident)
{
    QJsonObject roles;
    for (auto it = incident.roles.begin(); it != incident.roles.end(); ++it)
        roles[roleName(it.key())] = *it;
    return {{key("id"), incident.id},
            {key("title"), incident.title},
            {key("severity"), severityName(incident.severity)},
            {key("state"), incidentStateName(incident.state)},
            {key("respond_by"), moment(incident.respondBy())},
            {key("detected"), moment(incident.detected)},
            {key("opened"), moment(incident.opened)},
            {key("opened_by"), incident.openedBy},
            {key("acknowledged"), moment(incident.acknowledged)},
            {key("acknowledged_by"), incident.acknowledgedBy},
            {key("mitigated"), moment(incident.mitigated)},
            {key("resolved"), moment(incident.resolved)},
            {key("closed"), moment(incident.closed)},
            {key("runbook"), incident.runbookHash.isEmpty() ? QJsonValue()
                                                            : QJsonObject{{key("title"), incident.runbookTitle},
                                                                          {key("path"), incident.runbookPath},
                                                                          {key("sha256"), incident.runbookHash}}},
            {key("alerts"), alertsJson(incident.alerts)},
            {key("targets"), QJsonArray::fromStringList(incident.targets)},
            {key("roles"), roles},
            {key("scenario"), incident.scenario.isEmpty() ? QJsonValue() : QJsonValue(incident.scenario)},
            {key("step"), incident.step.isEmpty() ? QJsonValue() : QJsonValue(incident.step)},
            {key("steps"), stepsJson(incident.steps)},
            {key("gate"), gateJson(incident.gate)},
            {key("cause"), incident.cause.isEmpty() ? QJsonValue() : QJsonValue(incident.cause)},
            {key("follow_ups"), followUpsJson(incident.followUps)},
            {key("actions_allowed"), incident.actionsAllowed},
            {key("sequence"), incident.lastSequence}};
}

QJsonArray toJson(const QList<TimelineEntry> &timeline)
{
    QJsonArray array;
    for (const TimelineEntry &entry : timeline)
        array.append(
            QJsonObject{{key("sequence"), entry.sequence},
                        {key("at"), moment(entry.at)},
                        {key("who"), entry.who},
                        {key("group"), groupName(entry.group)},
                        {key("outcome"), entry.outcome ? QJsonValue(outcomeName(*entry.outcome)) : QJsonValue()},
                        {key("heading"), entry.heading},
                        {key("detail"), entry.detail}});
    return array;
}

} // namespace bridgewatch
