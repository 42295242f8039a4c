// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incident_words.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

} // namespace

BadgeText incidentBadge(const Incident &incident)
{
    const QString word = incidentStateWord(incident.state);
    switch (incident.state) {
    case IncidentState::Open:
    case IncidentState::Mitigating: return {weightOf(incident.severity), word, false, false};
    case IncidentState::Watching: return {Outcome::Warning, word, false, false};
    case IncidentState::Resolved: return {Outcome::Ok, word, false, false};
    case IncidentState::Closed: break;
    }
    return {Outcome::Ok, word, false, true};
}

QString rolesText(const Incident &incident)
{
    QStringList roles;
    for (const Role role : {Role::Lead, Role::Scribe, Role::Communications}) {
        const QString name = plainLine(incident.roles.value(role), 40);
        roles << IncidentWords::tr("%1: %2").arg(roleWord(role), name.isEmpty() ? IncidentWords::tr("nobody") : name);
    }
    return roles.join(QStringLiteral(" · "));
}

QString incidentClock(const Incident &incident, const QDateTime &now)
{
    // Alerts have severities of their own: which of them is the incident's is said.
    const QString severity = IncidentWords::tr("incident %1", "its severity").arg(severityWord(incident.severity));
    if (incident.resolved.isValid())
        return IncidentWords::tr("%1 · resolved in %2").arg(severity, ageText(incident.detected, incident.resolved));
    if (incident.acknowledged.isValid())
        return IncidentWords::tr("%1 · acknowledged by %2 after %3")
            .arg(severity, plainLine(incident.acknowledgedBy, 60), ageText(incident.opened, incident.acknowledged));
    if (now < incident.respondBy())
        return IncidentWords::tr("%1 · response due in %2").arg(severity, ageText(now, incident.respondBy()));
    return IncidentWords::tr("%1 · response overdue by %2").arg(severity, ageText(incident.respondBy(), now));
}

QString unnotedText(const Error &error)
{
    if (error.code.is(FailureCode::Family::Deadline))
        return IncidentWords::tr(
                   "It is not known whether this was noted: %1. Look at the timeline before you do it again.")
            .arg(error.text);
    return IncidentWords::tr("Not noted: %1").arg(error.text);
}

} // namespace bridgewatch
