// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/timeline.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/diagnosis/evidence.h"
#include "core/incident/deeds.h"
#include "core/incident/escalation.h"
#include "core/incident/state_words.h"
#include "core/profile/escalation_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace bridgewatch {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using Group = TimelineEntry::Group;
using Said = std::optional<TimelineEntry>;

constexpr int detailLimit = 1'000;

QString text(const QJsonObject &payload, const char *name, int limit = detailLimit)
{
    return plainLine(payload.value(QLatin1String(name)).toString(), limit);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString severityIn(const QJsonObject &payload)
{
    return severityWord(severityOf(text(payload, "severity")));
}

QString targetIn(const QJsonObject &payload, const TargetLabels &labels)
{
    const QString id = text(payload, "target", 80);
    return labels.value(id, id);
}

Said lookEntry(const QString &what, const QJsonObject &look, const TargetLabels &labels)
{
    TimelineEntry entry;
    entry.outcome = outcomeNamed(text(look, "outcome")).value_or(Outcome::Unknown);
    entry.heading = what.arg(targetIn(look, labels));
    const QString code = text(look, "code", 60);
    const QString told = text(look, "text", 300); // names the code by itself, more often than not
    const QString vantage = text(look, "vantage", 80);
    const QString from = labels.value(vantage, vantageText(vantage));
    entry.detail = joined({closedUp(Timeline::tr("from %1").arg(from)), told.contains(code) ? QString() : code, told});
    return entry;
}

Said observation(const QJsonObject &payload, const TargetLabels &labels)
{
    const QJsonObject look = payload.value(QLatin1String("observation")).toObject();
    switch (outcomeNamed(text(look, "outcome")).value_or(Outcome::Unknown)) {
    case Outcome::Ok: return lookEntry(Timeline::tr("%1 is well"), look, labels);
    case Outcome::Warning: return lookEntry(Timeline::tr("%1 warns"), look, labels);
    case Outcome::Failed: return lookEntry(Timeline::tr("%1 fails"), look, labels);
    case Outcome::Unknown: break;
    }
    return lookEntry(Timeline::tr("%1: cannot tell"), look, labels);
}

Said attachment(const QJsonObject &payload, const TargetLabels &labels)
{
    Said entry =
        lookEntry(Timeline::tr("Look at %1 attached"), payload.value(QLatin1String("observation")).toObject(), labels);
    entry->group = Group::Done;
    return entry;
}

Said findings(const QJsonObject &payload, const TargetLabels &labels)
{
    const QJsonArray all = payload.value(QLatin1String("findings")).toArray();
    TimelineEntry entry;
    if (all.isEmpty()) {
        entry.outcome = text(payload, "state") == worldStateName(WorldState::Healthy) ? Outcome::Ok : Outcome::Unknown;
        entry.heading = Timeline::tr("Nothing is found to be wrong");
        return entry;
    }
    const QJsonObject first = all.at(0).toObject();
    entry.outcome = outcomeNamed(text(first, "severity")).value_or(Outcome::Failed);
    const auto scenario = scenarioNamed(text(first, "scenario", 40)); // of another version, it may not be known here
    entry.heading = Timeline::tr("Diagnosis: %1").arg(scenario ? scenarioTitle(*scenario) : text(first, "title", 120));
    const double confidence = first.value(QLatin1String("confidence")).toDouble();
    entry.detail = joined({targetIn(first, labels), Timeline::tr("confidence %1").arg(percentText(confidence)),
                           all.size() > 1 ? Timeline::tr("and %1 more").arg(all.size() - 1) : QString()});
    return entry;
}

Said alert(const QJsonObject &payload)
{
    TimelineEntry entry;
    const bool stands = payload.value(QLatin1String("stands")).toBool();
    entry.outcome = stands ? weightOf(severityOf(text(payload, "severity"))) : Outcome::Ok;
    entry.heading = text(payload, "name", 120);
    entry.detail = stands ? Timeline::tr("alert · %1").arg(severityIn(payload)) : Timeline::tr("alert gone");
    return entry;
}

Said opened(const QJsonObject &payload)
{
    const QJsonObject runbook = payload.value(QLatin1String("runbook")).toObject();
    TimelineEntry entry;
    entry.group = Group::Done;
    entry.heading = Timeline::tr("Incident opened");
    entry.detail = joined({text(payload, "title", 300), severityIn(payload), text(runbook, "title", 120)});
    return entry;
}

Said done(const QString &heading, const QString &detail = {}, Group group = Group::Done)
{
    TimelineEntry entry;
    entry.group = group;
    entry.heading = heading;
    entry.detail = detail;
    return entry;
}

Said step(const QJsonObject &payload)
{
    if (payload.contains(QLatin1String("item")))
        return {}; // told with its step
    const QString detail = joined({text(payload, "step", 120), text(payload, "because")});
    const std::optional<StepState> state = stepStateNamed(text(payload, "state"));
    if (!state)
        return {};
    switch (*state) {
    case StepState::Done: return done(Timeline::tr("Step done"), detail);
    case StepState::Skipped: return done(Timeline::tr("Step skipped"), detail);
    case StepState::Failed: {
        Said entry = done(Timeline::tr("Step failed"), detail);
        entry->outcome = Outcome::Failed;
        return entry;
    }
    case StepState::Open: break;
    }
    return done(Timeline::tr("Step open again"), detail);
}

Said choice(const QJsonObject &payload)
{
    const QString letter = text(payload, "letter", 4);
    const QString id = text(payload, "scenario", 60);
    const auto known = scenarioNamed(id);
    const QString scenario = known ? scenarioTitle(*known) : id;
    const QJsonValue confidence = payload.value(QLatin1String("confidence"));
    return done(letter.isEmpty() ? Timeline::tr("Scenario chosen") : Timeline::tr("Scenario %1 chosen").arg(letter),
                joined({scenario,
                        confidence.isDouble() ? Timeline::tr("confidence %1").arg(percentText(confidence.toDouble()))
                                              : QString(),
                        text(payload, "because")}));
}

Said gate(const QJsonObject &payload)
{
    const QString what = text(payload, "what");
    const QString because = text(payload, "because");
    TimelineEntry entry;
    entry.detail = because;
    if (what == u"started") {
        const auto span = std::chrono::milliseconds(payload.value(QLatin1String("span_ms")).toInteger());
        entry.group = Group::Done;
        entry.heading = Timeline::tr("Watching for %1").arg(readable(span));
    } else if (what == u"relapsed") {
        entry.outcome = Outcome::Failed;
        entry.heading = Timeline::tr("Relapse: the watch begins anew when all is well");
    } else if (what == u"held") {
        entry.outcome = Outcome::Unknown;
        entry.heading = Timeline::tr("The watch is held: nobody can tell whether all is well");
    } else if (what == u"passed") {
        entry.outcome = Outcome::Ok;
        entry.heading = Timeline::tr("The watch is over: nothing came back");
    } else {
        entry.outcome = Outcome::Unknown;
        entry.heading = Timeline::tr("The watch begins anew");
    }
    return entry;
}

Said state(const QJsonObject &payload)
{
    const QString name = text(payload, "state", 40);
    const QString because = text(payload, "because");
    if (name == incidentStateName(IncidentState::Resolved))
        return done(Timeline::tr("Incident resolved"), because);
    if (name == incidentStateName(IncidentState::Closed))
        return done(Timeline::tr("Incident closed"), because);
    if (name == incidentStateName(IncidentState::Open))
        return done(Timeline::tr("Incident opened again"), because);
    for (const IncidentState known : {IncidentState::Mitigating, IncidentState::Watching}) {
        if (name == incidentStateName(known))
            return done(Timeline::tr("Incident is %1 now").arg(incidentStateWord(known)), because);
    }
    return done(Timeline::tr("Incident is %1 now").arg(name), because);
}

Said role(const QJsonObject &payload)
{
    const QString name = text(payload, "role", 40);
    const auto known = roleNamed(name);
    const QString whose = text(payload, "name", 120);
    const QString title = known ? roleWord(*known) : name;
    return whose.isEmpty() ? done(Timeline::tr("%1: nobody any more").arg(title))
                           : done(Timeline::tr("%1: %2").arg(title, whose));
}

Said followUp(const QJsonObject &payload)
{
    const QString owner = text(payload, "owner", 120);
    const QString due = text(payload, "due", 20);
    return done(payload.value(QLatin1String("done")).toBool() ? Timeline::tr("Follow-up done")
                                                              : Timeline::tr("Follow-up"),
                joined({text(payload, "text"), owner, due}));
}

Said edit(const QJsonObject &payload)
{
    if (payload.contains(QLatin1String("severity")))
        return done(Timeline::tr("Severity is %1 now").arg(severityIn(payload)));
    return done(Timeline::tr("Title changed"), text(payload, "title", 300));
}

// The condition as people call it, whatever word a newer program may have for it.
QString conditionIn(const QJsonObject &payload)
{
    const QString word = text(payload, "condition", 300);
    const std::optional<EscalationRule> rule = parseCondition(word);
    return rule ? conditionTitle(*rule) : word;
}

QString contactIn(const QJsonObject &payload)
{
    const QString name = text(payload, "name", 120);
    return name.isEmpty() ? text(payload, "contact", 120) : name;
}

QString calledText(const QJsonObject &payload)
{
    const QString contact = contactIn(payload);
    switch (howNamed(text(payload, "how")).value_or(Escalated::How::Phone)) {
    case Escalated::How::Phone: return Timeline::tr("Called %1").arg(contact);
    case Escalated::How::Mail: return Timeline::tr("Mail to %1").arg(contact);
    case Escalated::How::Chat: return Timeline::tr("Chat with %1").arg(contact);
    case Escalated::How::Webhook: return Timeline::tr("Message to the chat of %1").arg(contact);
    case Escalated::How::Copied: return Timeline::tr("Message for %1 copied").arg(contact);
    }
    return {};
}

Said judgedEntry(const QJsonObject &payload)
{
    const QString said = text(payload, "said");
    const QString condition = conditionIn(payload);
    return done(said == u"yes"  ? Timeline::tr("It is so: %1").arg(condition)
                : said == u"no" ? Timeline::tr("It is not so: %1").arg(condition)
                                : Timeline::tr("Nobody can tell: %1").arg(condition));
}

Said metEntry(const QJsonObject &payload)
{
    TimelineEntry entry;
    entry.outcome = Outcome::Failed;
    entry.heading = Timeline::tr("To escalate: %1").arg(conditionIn(payload));
    entry.detail = joined({text(payload, "evidence", 300), Timeline::tr("to %1").arg(contactIn(payload))});
    return entry;
}

Said escalation(const QJsonObject &payload)
{
    const QString what = text(payload, "what");
    if (what == u"met")
        return metEntry(payload);
    if (what == u"judged")
        return judgedEntry(payload);
    if (what == u"answered")
        return done(Timeline::tr("%1 has answered").arg(contactIn(payload)), conditionIn(payload));
    Said entry = done(calledText(payload), joined({text(payload, "result", 300), conditionIn(payload)}));
    if (payload.value(QLatin1String("failed")).toBool())
        entry->outcome = Outcome::Failed;
    return entry;
}

Said action(const QString &what, const QJsonObject &payload, const TargetLabels &labels)
{
    Said entry =
        done(what.arg(text(payload, "action", 60)), joined({targetIn(payload, labels), text(payload, "text")}));
    entry->outcome = outcomeNamed(text(payload, "outcome"));
    return entry;
}

Said note(const QJsonObject &payload)
{
    if (!payload.contains(QLatin1String("mark")))
        return done(Timeline::tr("Note"), text(payload, "text", 4'000), Group::Said);
    Said entry = done(Timeline::tr("Grafana"), text(payload, "text", 4'000));
    const QString state = text(payload, "state");
    if (state == markStateName(MarkRecord::State::Failed) || state == markStateName(MarkRecord::State::Unknown))
        entry->outcome = Outcome::Warning;
    return entry;
}

Said said(EventKind kind, const Event &event, const TargetLabels &labels)
{
    const QJsonObject &payload = event.payload;
    switch (kind) {
    case EventKind::Opened: return opened(payload);
    case EventKind::Observation: return observation(payload, labels);
    case EventKind::Finding: return findings(payload, labels);
    case EventKind::Alert: return alert(payload);
    case EventKind::Step: return step(payload);
    case EventKind::Choice: return choice(payload);
    case EventKind::Note: return note(payload);
    case EventKind::ActionPlan: return action(Timeline::tr("Planned: %1"), payload, labels);
    case EventKind::ActionConfirmed:
        return action(text(payload, "stage") == u"sending" ? Timeline::tr("Sending: %1")
                                                           : Timeline::tr("Confirmed: %1"),
                      payload, labels);
    case EventKind::ActionResult: return action(Timeline::tr("Result of %1"), payload, labels);
    case EventKind::ActionVerified: return action(Timeline::tr("Verification of %1"), payload, labels);
    case EventKind::Escalation: return escalation(payload);
    case EventKind::Acknowledged: return done(Timeline::tr("Acknowledged"));
    case EventKind::Role: return role(payload);
    case EventKind::State: return state(payload);
    case EventKind::Gate: return gate(payload);
    case EventKind::Cause: return done(Timeline::tr("Root cause"), text(payload, "text", 4'000), Group::Said);
    case EventKind::FollowUp: return followUp(payload);
    case EventKind::Edit: return edit(payload);
    case EventKind::Mode:
        return done(payload.value(QLatin1String("actions")).toBool() ? Timeline::tr("Actions allowed for this incident")
                                                                     : Timeline::tr("Read-only again"),
                    text(payload, "sentence"));
    case EventKind::Attachment: return attachment(payload, labels);
    }
    return {};
}

} // namespace

TargetLabels targetLabels(const Topology &topology)
{
    QHash<QString, int> called;
    for (const TopologyNode &node : topology.nodes)
        ++called[node.label];
    TargetLabels labels;
    for (const TopologyNode &node : topology.nodes) {
        if (node.label.isEmpty() || node.label == node.id)
            continue;
        const QString label = plainLine(node.label, 80);
        labels[node.id] = called.value(node.label) > 1 ? QStringLiteral("%1 (%2)").arg(label, node.id) : label;
    }
    return labels;
}

QList<TimelineEntry> timelineOf(const QList<Event> &events, const TargetLabels &labels)
{
    QList<TimelineEntry> entries;
    for (const Event &event : events) {
        const std::optional<EventKind> kind = kindOf(event);
        Said entry = kind ? said(*kind, event, labels) : done(plainLine(event.kind, 60));
        if (!entry)
            continue;
        entry->at = event.at;
        entry->who = plainLine(event.who, 120);
        entry->sequence = event.sequence;
        entries.append(*entry);
    }
    return entries;
}

} // namespace bridgewatch
