// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QJsonArray>
#include <algorithm>

namespace bridgewatch {
namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QStringList texts(const QJsonObject &object, const char *name)
{
    QStringList all;
    for (const auto &value : object.value(QLatin1String(name)).toArray())
        all << value.toString();
    return all;
}

QStringList victimsIn(const QJsonObject &plan)
{
    QStringList all;
    for (const auto &value : plan.value(QLatin1String("victims")).toArray()) {
        const QJsonObject victim = value.toObject();
        QStringList parts{text(victim, "name"),        text(victim, "user"),   text(victim, "database"),
                          text(victim, "application"), text(victim, "client"), text(victim, "state"),
                          text(victim, "query")};
        parts.removeAll(QString());
        all << parts.join(QStringLiteral(" · "));
    }
    return all;
}

// A word of the payload, else of the result in it.
QString ofResult(const QJsonObject &payload, const char *name)
{
    const QString inResult = text(payload.value(QLatin1String("result")).toObject(), name);
    return inResult.isEmpty() ? text(payload, name) : inResult;
}

void plan(ReportAction &action, const Event &event)
{
    action.planned = event.at;
    action.plannedBy = event.who;
    action.sentence = text(event.payload, "text");
}

void conclude(ReportAction &action, const Event &event)
{
    action.ended = event.at;
    action.outcome = ofResult(event.payload, "outcome");
    action.result = ofResult(event.payload, "text");
    action.resultLines = texts(event.payload.value(QLatin1String("result")).toObject(), "lines");
    const QString verification = text(event.payload.value(QLatin1String("result")).toObject(), "verification");
    if (!verification.isEmpty())
        action.verification = verification;
}

void verify(ReportAction &action, const Event &event)
{
    action.verified = event.at;
    action.outcome = ofResult(event.payload, "outcome");
    const QString verification = text(event.payload.value(QLatin1String("result")).toObject(), "verification");
    action.verification = verification.isEmpty() ? ofResult(event.payload, "text") : verification;
}

void readPlan(ReportAction &action, const QJsonObject &payload)
{
    const QJsonObject plan = payload.value(QLatin1String("plan")).toObject();
    if (plan.isEmpty())
        return;
    if (action.sentence.isEmpty())
        action.sentence = text(plan, "sentence");
    action.statements = texts(plan, "statements");
    action.victims = victimsIn(plan);
    action.warnings = texts(plan, "warnings");
}

// The action that an event goes on with: by its hash, else the newest of that name.
ReportAction &actionFor(QList<ReportAction> &all, const Event &event)
{
    const QString hash = text(event.payload, "hash");
    const QString name = text(event.payload, "action");
    const QString target = text(event.payload, "target");
    const bool begins = kindOf(event) == EventKind::ActionPlan;
    const auto known = std::find_if(all.rbegin(), all.rend(), [&](const ReportAction &action) {
        return hash.isEmpty() ? !begins && action.action == name && action.target == target : action.hash == hash;
    });
    if (known != all.rend())
        return *known;
    ReportAction made;
    made.action = name;
    made.target = target;
    made.hash = hash;
    all.append(made);
    return all.last();
}

ReportFinding findingIn(const Event &event, const QJsonObject &object)
{
    ReportFinding finding;
    finding.at = event.at;
    finding.scenario = text(object, "scenario");
    finding.letter = text(object, "letter");
    finding.title = text(object, "title");
    finding.target = text(object, "target");
    finding.vantage = text(object, "vantage");
    finding.stage = text(object, "stage");
    finding.code = text(object, "code");
    finding.confidence = object.value(QLatin1String("confidence")).toDouble();
    finding.evidence = texts(object, "evidence");
    for (const auto &value : object.value(QLatin1String("ruled_out")).toArray())
        finding.ruledOut.append({text(value.toObject(), "scenario"), text(value.toObject(), "because")});
    return finding;
}

// Of one diagnosis: the scenario that was chosen, else the likeliest.
std::optional<ReportFinding> findingAbout(const Event &event, const QString &scenario)
{
    const QJsonArray all = event.payload.value(QLatin1String("findings")).toArray();
    for (const auto &value : all) {
        if (text(value.toObject(), "scenario") == scenario)
            return findingIn(event, value.toObject());
    }
    return all.isEmpty() ? std::nullopt : std::optional(findingIn(event, all.at(0).toObject()));
}

} // namespace

namespace report {

QList<ReportAction> actionsIn(const QList<Event> &events)
{
    QList<ReportAction> all;
    for (const Event &event : events) {
        const std::optional<EventKind> kind = kindOf(event);
        const bool isAction = kind == EventKind::ActionPlan || kind == EventKind::ActionConfirmed ||
                              kind == EventKind::ActionResult || kind == EventKind::ActionVerified;
        if (!isAction)
            continue;
        ReportAction &action = actionFor(all, event);
        if (kind == EventKind::ActionPlan) {
            plan(action, event);
        } else if (kind == EventKind::ActionConfirmed) {
            action.confirmed = event.at;
            action.confirmedBy = event.who;
        } else if (kind == EventKind::ActionResult) {
            conclude(action, event);
        } else {
            verify(action, event);
        }
        readPlan(action, event.payload);
    }
    return all;
}

QList<ReportEscalation> escalationsIn(const QList<Event> &events)
{
    QList<ReportEscalation> all;
    for (const Event &event : events) {
        if (kindOf(event) != EventKind::Escalation)
            continue;
        const QJsonObject &payload = event.payload;
        const QString name = text(payload, "name");
        const QString contact = name.isEmpty() ? text(payload, "contact") : name;
        all.append({event.at, event.who, text(payload, "what"), text(payload, "condition"), contact,
                    text(payload, "how"), text(payload, "text"), text(payload, "result"),
                    payload.value(QLatin1String("failed")).toBool(), text(payload, "said"), text(payload, "evidence")});
    }
    return all;
}

std::optional<ReportFinding> findingOf(const QList<Event> &events)
{
    const auto isChoice = [](const Event &event) { return kindOf(event) == EventKind::Choice; };
    const auto saysSomething = [](const Event &event) {
        return kindOf(event) == EventKind::Finding &&
               !event.payload.value(QLatin1String("findings")).toArray().isEmpty();
    };
    const auto choice = std::find_if(events.rbegin(), events.rend(), isChoice);
    const QString scenario = choice == events.rend() ? QString() : text(choice->payload, "scenario");
    const auto newest = std::find_if(choice, events.rend(), saysSomething);
    if (newest != events.rend())
        return findingAbout(*newest, scenario);
    const auto first = std::find_if(events.begin(), events.end(), saysSomething);
    return first == events.end() ? std::nullopt : findingAbout(*first, scenario);
}

} // namespace report

} // namespace bridgewatch
