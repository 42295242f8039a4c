// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"
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

namespace deeds {

[[nodiscard]] Deed opened(const Beginning &beginning);
[[nodiscard]] Deed acknowledged();
[[nodiscard]] Deed note(const QString &text);
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
};
[[nodiscard]] Deed gate(GateTurn turn, const QString &because = {});
[[nodiscard]] Deed state(IncidentState state, const QString &because = {});
[[nodiscard]] Deed cause(const QString &text);
[[nodiscard]] Deed followUp(const FollowUp &followUp);
[[nodiscard]] Deed retitled(const QString &title);
[[nodiscard]] Deed reclassified(Severity severity, std::chrono::milliseconds respondWithin);
[[nodiscard]] Deed actionsAllowed(bool allowed, const QString &sentence);

} // namespace deeds

} // namespace bridgewatch
