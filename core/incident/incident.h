// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/event.h"
#include "core/model/alert.h"
#include "core/model/stage.h"

#include <QMap>

namespace bridgewatch {

// Where an incident stands. A relapse leads from Watching back to Mitigating.
enum class IncidentState { Open, Mitigating, Watching, Resolved, Closed };
[[nodiscard]] QString incidentStateName(IncidentState state); // "open"

enum class StepState { Open, Done, Skipped, Failed };
[[nodiscard]] QString stepStateName(StepState state); // "open"
[[nodiscard]] std::optional<StepState> stepStateNamed(const QString &name);

enum class Role { Lead, Scribe, Communications };
[[nodiscard]] QString roleName(Role role); // "lead"
[[nodiscard]] std::optional<Role> roleNamed(const QString &name);

// What became of one step of the runbook.
struct StepRecord {
    StepState state = StepState::Open;
    QString because; // of a step that was skipped or failed
    QString who;
    QDateTime at;
    QMap<int, bool> items; // its check items by their number, from 0
};

// The time after mitigation in which everything must stay healthy, without a break, before the incident counts as over.
struct WatchGate {
    std::chrono::milliseconds span{};
    QDateTime started;    // invalid: not yet
    QDateTime since;      // it counts from here; later than its start where it began anew
    bool held = false;    // something is not healthy, or nobody can tell: it does not count
    bool isBlind = false; // it is held because nobody can tell
    QDateTime passed;     // invalid: not yet
    int relapses = 0;
    QString because; // it is held, or why it began anew

    [[nodiscard]] bool isRunning() const { return started.isValid() && !passed.isValid(); }
    // When it passes, if nothing happens; of one that is held: when its span has passed since.
    [[nodiscard]] QDateTime due() const { return since.addMSecs(span.count()); }
};

// A mark in Grafana's dashboards: of the opening of an incident, or of its whole time once it is over.
enum class GrafanaMark { Opening, Whole };
[[nodiscard]] QString markName(GrafanaMark mark); // "opening"

// How far Grafana was told of one mark.
struct MarkRecord {
    enum class State {
        None,
        Sending, // by somebody, since `at`
        Posted,
        Failed,  // it was not taken, or did not leave
        Unknown, // it may have been taken
    };
    State state = State::None;
    QDateTime at; // of what is known
};
[[nodiscard]] QString markStateName(MarkRecord::State state); // "sending"

// Something to do after the incident, by somebody, until a day.
struct FollowUp {
    QString id;
    QString text;
    QString owner;
    QDate due; // invalid: none
    bool isDone = false;
};

// An alert that the incident is about.
struct IncidentAlert {
    QString key; // Alert::key(); empty: it was named, not seen
    QString name;
    Severity severity = Severity::Warning;
    QDateTime since;
};

// A look that did not go well.
struct BadLook {
    QDateTime at;
    Outcome outcome = Outcome::Failed;
    QString text;
};

// One incident as its events tell it: a projection, made anew from all of them and never stored. Texts are plain.
struct Incident {
    QString id;
    QString title;
    Severity severity = Severity::Warning;
    IncidentState state = IncidentState::Open;
    std::chrono::milliseconds respondWithin{};

    QDateTime detected; // since when something was wrong, as far as is known
    QDateTime opened;
    QDateTime acknowledged; // invalid: nobody has
    QDateTime mitigated;    // when the gate that was passed had begun to count
    QDateTime resolved;
    QDateTime closed;
    QString openedBy;
    QString acknowledgedBy;

    QString runbookTitle;
    QString runbookPath;
    QString runbookHash; // of the version that it keeps; empty: it has none
    QList<IncidentAlert> alerts;
    QMap<std::pair<QString, QString>, BadLook> bad; // target and vantage → its first bad look since the beginning
    QStringList targets;                            // that it is about: of its beginning, and of what was found since
    QMap<Role, QString> roles;
    QString scenario; // that a person chose; empty: none yet
    QString step;     // where its people are; empty: at the beginning
    QMap<QString, StepRecord> steps;
    WatchGate gate;
    QString cause;
    QList<FollowUp> followUps;
    bool actionsAllowed = false; // by a person, for this incident
    QString profile;             // its name, where it was opened; empty: there was none
    QMap<GrafanaMark, MarkRecord> marks;
    qint64 lastSequence = 0; // of its newest event

    // Whether it was opened for the profile of this name, or for none.
    [[nodiscard]] bool isOf(const QString &name) const { return profile.isEmpty() || profile == name; }
    [[nodiscard]] bool isOver() const { return state == IncidentState::Resolved || state == IncidentState::Closed; }
    [[nodiscard]] QDateTime respondBy() const { return opened.addMSecs(respondWithin.count()); }
    [[nodiscard]] StepRecord stepRecord(const QString &stepId) const { return steps.value(stepId); }
};

[[nodiscard]] std::optional<Outcome> outcomeNamed(const QString &name); // as in outcomeName()
// As a payload tells of it.
[[nodiscard]] IncidentAlert alertIn(const QJsonObject &payload);

// From the events of one incident, in their order; what it does not know, it passes over.
[[nodiscard]] Incident incidentOf(const QList<Event> &events);
// The same incident one event later.
void follow(Incident &incident, const Event &event);

} // namespace bridgewatch
