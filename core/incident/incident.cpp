// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/incident.h"

#include "core/model/finding.h"

#include <QJsonArray>
#include <array>

namespace bridgewatch {
namespace {

constexpr std::array stateNames{"open", "mitigating", "watching", "resolved", "closed"};
constexpr std::array stepNames{"open", "done", "skipped", "failed"};
constexpr std::array roleNames{"lead", "scribe", "communications"};
constexpr std::array markNames{"opening", "whole"};
constexpr std::array markStateNames{"", "sending", "posted", "failed", "unknown"};

template<typename Names> QString nameIn(const Names &names, int place)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(place)));
}

template<typename T, typename Names> std::optional<T> placeIn(const Names &names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return static_cast<T>(i);
    }
    return {};
}

QString text(const QJsonObject &payload, const char *name)
{
    return payload.value(QLatin1String(name)).toString();
}

QDateTime moment(const QJsonObject &payload, const char *name)
{
    return QDateTime::fromString(text(payload, name), Qt::ISODateWithMs).toUTC();
}

std::chrono::milliseconds span(const QJsonObject &payload, const char *name)
{
    return std::chrono::milliseconds(payload.value(QLatin1String(name)).toInteger());
}

// Reads the events of an incident one after the other.
class Reading {
public:
    explicit Reading(Incident &incident) : m_incident(incident) {}
    void read(const Event &event)
    {
        m_incident.lastSequence = event.sequence;
        const std::optional<EventKind> kind = kindOf(event);
        if (kind)
            read(*kind, event, event.payload);
    }

private:
    void read(EventKind kind, const Event &event, const QJsonObject &payload)
    {
        switch (kind) {
        case EventKind::Opened: open(event, payload); break;
        case EventKind::Acknowledged: acknowledge(event); break;
        case EventKind::Step: readStep(event, payload); break;
        case EventKind::Choice: choose(payload); break;
        case EventKind::Alert: readAlert(payload); break;
        case EventKind::Role: readRole(payload); break;
        case EventKind::Observation: readLook(payload.value(QLatin1String("observation")).toObject()); break;
        case EventKind::Finding: readFindings(payload); break;
        case EventKind::Gate: readGate(event, payload); break;
        case EventKind::State: readState(event, payload); break;
        case EventKind::Cause: m_incident.cause = text(payload, "text"); break;
        case EventKind::FollowUp: readFollowUp(payload); break;
        case EventKind::Edit: edit(payload); break;
        case EventKind::Mode: m_incident.actionsAllowed = payload.value(QLatin1String("actions")).toBool(); break;
        case EventKind::ActionConfirmed: mitigate(); break;
        case EventKind::Note: readMark(event, payload); break;
        default: break; // told by the timeline alone
        }
    }

    void open(const Event &event, const QJsonObject &payload)
    {
        Incident &incident = m_incident;
        incident.id = event.incident;
        incident.opened = event.at;
        incident.openedBy = event.who;
        incident.title = text(payload, "title");
        incident.severity = severityOf(text(payload, "severity"));
        incident.respondWithin = span(payload, "respond_within_ms");
        const QDateTime detected = moment(payload, "detected");
        incident.detected = detected.isValid() ? std::min(detected, event.at) : event.at;
        const QJsonObject runbook = payload.value(QLatin1String("runbook")).toObject();
        incident.runbookTitle = text(runbook, "title");
        incident.runbookPath = text(runbook, "path");
        incident.runbookHash = text(runbook, "sha256");
        incident.profile = text(payload, "profile");
        for (const auto &alert : payload.value(QLatin1String("alerts")).toArray())
            incident.alerts.append(alertIn(alert.toObject()));
        for (const auto &target : payload.value(QLatin1String("targets")).toArray())
            incident.targets.append(target.toString());
    }

    void acknowledge(const Event &event)
    {
        if (m_incident.acknowledged.isValid())
            return;
        m_incident.acknowledged = event.at;
        m_incident.acknowledgedBy = event.who;
    }

    void mitigate()
    {
        if (m_incident.state == IncidentState::Open)
            m_incident.state = IncidentState::Mitigating;
    }

    void choose(const QJsonObject &payload)
    {
        m_incident.scenario = text(payload, "scenario");
        mitigate();
    }

    void readStep(const Event &event, const QJsonObject &payload)
    {
        const QString id = text(payload, "step");
        const QString word = text(payload, "state");
        if (word == u"entered") {
            m_incident.step = id;
            return;
        }
        const std::optional<StepState> state = stepStateNamed(word);
        if (!state)
            return;
        StepRecord &record = m_incident.steps[id];
        record.who = event.who;
        record.at = event.at;
        if (payload.contains(QLatin1String("item"))) {
            record.items[payload.value(QLatin1String("item")).toInt()] = *state == StepState::Done;
            return;
        }
        record.state = *state;
        record.because = text(payload, "because");
    }

    void readAlert(const QJsonObject &payload)
    {
        const IncidentAlert alert = alertIn(payload);
        const bool known = std::any_of(m_incident.alerts.begin(), m_incident.alerts.end(),
                                       [&](const IncidentAlert &other) { return other.key == alert.key; });
        if (!known)
            m_incident.alerts.append(alert);
    }

    void readLook(const QJsonObject &look)
    {
        const Outcome outcome = outcomeNamed(text(look, "outcome")).value_or(Outcome::Ok);
        const auto key = std::pair(text(look, "target"), text(look, "vantage"));
        if (outcome != Outcome::Ok && !m_incident.bad.contains(key))
            m_incident.bad.insert(key, {moment(look, "at"), outcome, text(look, "text")});
    }

    void readFindings(const QJsonObject &payload)
    {
        for (const auto &finding : payload.value(QLatin1String("findings")).toArray()) {
            const QString target = text(finding.toObject(), "target");
            if (!target.isEmpty() && !m_incident.targets.contains(target))
                m_incident.targets.append(target);
        }
    }

    void readRole(const QJsonObject &payload)
    {
        if (const std::optional<Role> role = roleNamed(text(payload, "role")))
            m_incident.roles[*role] = text(payload, "name");
    }

    void readGate(const Event &event, const QJsonObject &payload)
    {
        WatchGate &gate = m_incident.gate;
        const QString what = text(payload, "what");
        if (what == u"started") {
            const QString because = text(payload, "because");
            gate = {span(payload, "span_ms"), event.at, event.at, !because.isEmpty(), false, {}, 0, because};
            m_incident.state = IncidentState::Watching;
        } else if (what == u"passed") {
            gate.passed = event.at;
            m_incident.mitigated = gate.since;
        } else if (gate.isRunning()) {
            gate.since = event.at;
            gate.because = text(payload, "because");
            const bool isRelapse = what == u"relapsed";
            gate.isBlind = what == u"held";
            gate.held = isRelapse || gate.isBlind;
            gate.relapses += isRelapse ? 1 : 0;
            m_incident.state = isRelapse ? IncidentState::Mitigating : IncidentState::Watching;
        }
    }

    void readState(const Event &event, const QJsonObject &payload)
    {
        const std::optional<IncidentState> state = placeIn<IncidentState>(stateNames, text(payload, "state"));
        if (!state)
            return;
        m_incident.state = *state;
        if (*state == IncidentState::Resolved) {
            m_incident.resolved = event.at;
            if (!m_incident.mitigated.isValid())
                m_incident.mitigated = event.at;
        } else if (*state == IncidentState::Closed) {
            m_incident.closed = event.at;
        } else { // opened again
            m_incident.resolved = {};
            m_incident.closed = {};
            m_incident.mitigated = {};
            m_incident.gate = {};
            m_incident.marks.remove(GrafanaMark::Whole);
        }
    }

    // A note of somebody has none.
    void readMark(const Event &event, const QJsonObject &payload)
    {
        const auto mark = placeIn<GrafanaMark>(markNames, text(payload, "mark"));
        const auto state = placeIn<MarkRecord::State>(markStateNames, text(payload, "state"));
        if (mark && state)
            m_incident.marks[*mark] = {*state, event.at};
    }

    void readFollowUp(const QJsonObject &payload)
    {
        const FollowUp followUp{text(payload, "id"), text(payload, "text"), text(payload, "owner"),
                                QDate::fromString(text(payload, "due"), Qt::ISODate),
                                payload.value(QLatin1String("done")).toBool()};
        for (FollowUp &known : m_incident.followUps) {
            if (known.id == followUp.id) {
                known = followUp;
                return;
            }
        }
        m_incident.followUps.append(followUp);
    }

    void edit(const QJsonObject &payload)
    {
        if (payload.contains(QLatin1String("title")))
            m_incident.title = text(payload, "title");
        if (payload.contains(QLatin1String("severity"))) {
            m_incident.severity = severityOf(text(payload, "severity"));
            m_incident.respondWithin = span(payload, "respond_within_ms");
        }
    }

    Incident &m_incident;
};

} // namespace

QString incidentStateName(IncidentState state)
{
    return nameIn(stateNames, static_cast<int>(state));
}

QString markName(GrafanaMark mark)
{
    return nameIn(markNames, static_cast<int>(mark));
}

QString markStateName(MarkRecord::State state)
{
    return nameIn(markStateNames, static_cast<int>(state));
}

QString stepStateName(StepState state)
{
    return nameIn(stepNames, static_cast<int>(state));
}

std::optional<StepState> stepStateNamed(const QString &name)
{
    return placeIn<StepState>(stepNames, name);
}

QString roleName(Role role)
{
    return nameIn(roleNames, static_cast<int>(role));
}

std::optional<Role> roleNamed(const QString &name)
{
    return placeIn<Role>(roleNames, name);
}

std::optional<Outcome> outcomeNamed(const QString &name)
{
    for (const Outcome outcome : {Outcome::Ok, Outcome::Warning, Outcome::Failed, Outcome::Unknown}) {
        if (name == outcomeName(outcome))
            return outcome;
    }
    return {};
}

IncidentAlert alertIn(const QJsonObject &payload)
{
    return {text(payload, "key"), text(payload, "name"), severityOf(text(payload, "severity")),
            moment(payload, "since")};
}

Incident incidentOf(const QList<Event> &events)
{
    Incident incident;
    for (const Event &event : events)
        follow(incident, event);
    return incident;
}

void follow(Incident &incident, const Event &event)
{
    Reading(incident).read(event);
}

} // namespace bridgewatch
