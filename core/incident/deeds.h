// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"
#include "core/incident/world_facts.h"
#include "core/model/finding.h"
#include "core/model/observation.h"

#include <QJsonObject>

namespace bridgewatch {

// What happens in an incident, on its way into the journal: a kind of event and what it says. The one place that knows
// how each is written; incidentOf() and timelineOf() read it back. Texts are cut at `textLimit` characters.
struct Deed {
    EventKind kind = EventKind::Note;
    QJsonObject payload;
};

inline constexpr int textLimit = 4'000;

// As the journal takes it: by `who`, at `now`, with an id of its own.
[[nodiscard]] NewEvent eventOf(const Deed &deed, const QString &incident, const QString &who, const QDateTime &now);

// What an incident begins with.
struct Beginning {
    QString title;
    Severity severity = Severity::Warning;
    std::chrono::milliseconds respondWithin{};
    QDateTime detected; // UTC; invalid: at its opening
    QString runbookTitle;
    QString runbookPath;
    QString runbookHash;
    QList<IncidentAlert> alerts;
    QStringList targets;
    QString profile;
};

// That somebody was called, or that it was tried.
struct Escalated {
    enum class How { Phone, Mail, Chat, Webhook, Copied };

    QString condition; // EscalationRule::condition(); empty: for none of the rules
    QString contact;   // id
    QString name;      // of the contact
    How how = How::Phone;
    QString text;   // what they were told; empty: nothing in writing
    QString result; // what came of it
    bool failed = false;
};
[[nodiscard]] QString howName(Escalated::How how); // "phone"
[[nodiscard]] std::optional<Escalated::How> howNamed(const QString &name);

// A condition that is met from now on.
struct Met {
    QString condition;
    QString evidence;
    QDateTime since; // UTC: it is so
    QDateTime due;   // UTC: somebody is to have answered; invalid: at once
    QString contact; // id
    QString name;    // of the contact
};

namespace deeds {

[[nodiscard]] Deed opened(const Beginning &beginning);
[[nodiscard]] Deed acknowledged();
[[nodiscard]] Deed note(const QString &text);
// How far Grafana was told of a mark, in words; to older programs a note like others.
[[nodiscard]] Deed marked(GrafanaMark mark, MarkRecord::State state, const QString &text);
[[nodiscard]] Deed entered(const QString &step); // it is in front now
[[nodiscard]] Deed step(const QString &step, StepState state, const QString &because = {});
[[nodiscard]] Deed item(const QString &step, int item, bool isDone);
// `confidence` is that of the proposal; negative where nothing proposed it.
[[nodiscard]] Deed chose(Scenario scenario, double confidence, const QString &because = {});
[[nodiscard]] Deed observed(const Observation &observation);
[[nodiscard]] Deed attached(const Observation &observation);
inline constexpr qsizetype findingLimit = 8; // enough to say why; more is beyond what a person reads
[[nodiscard]] Deed found(const QList<Finding> &findings, WorldState state);
[[nodiscard]] Deed alert(const IncidentAlert &alert, bool stands);
[[nodiscard]] Deed role(Role role, const QString &name);
// `held` says why it does not count yet; empty: it counts.
[[nodiscard]] Deed gateStarted(std::chrono::milliseconds span, const QString &held);
// Of a gate that runs:
enum class GateTurn {
    Relapsed,    // something is not healthy any more
    Resumed,     // everything is healthy: it counts from now
    Interrupted, // nobody watched for a while: it counts from now
    Passed,
    Held, // nobody can tell whether everything is healthy: that is no relapse
};
[[nodiscard]] Deed gate(GateTurn turn, const QString &because = {});
[[nodiscard]] Deed state(IncidentState state, const QString &because = {});
[[nodiscard]] Deed cause(const QString &text);
[[nodiscard]] Deed followUp(const FollowUp &followUp);
[[nodiscard]] Deed retitled(const QString &title);
[[nodiscard]] Deed reclassified(Severity severity, std::chrono::milliseconds respondWithin);
[[nodiscard]] Deed actionsAllowed(bool allowed, const QString &sentence);
[[nodiscard]] Deed met(const Met &met);
[[nodiscard]] Deed escalated(const Escalated &escalated);
// Whoever was called about the condition has answered.
[[nodiscard]] Deed answered(const QString &condition, const QString &contact, const QString &name);
// What a person says of a condition.
[[nodiscard]] Deed judged(const QString &condition, Answer::Said said);

} // namespace deeds

} // namespace bridgewatch
