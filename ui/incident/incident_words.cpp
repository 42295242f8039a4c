// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incident_words.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

} // namespace

QString incidentStateWord(IncidentState state)
{
    switch (state) {
    case IncidentState::Open: return IncidentWords::tr("open");
    case IncidentState::Mitigating: return IncidentWords::tr("mitigating");
    case IncidentState::Watching: return IncidentWords::tr("watching");
    case IncidentState::Resolved: return IncidentWords::tr("resolved");
    case IncidentState::Closed: return IncidentWords::tr("closed");
    }
    return {};
}

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

QString incidentClock(const Incident &incident, const QDateTime &now)
{
    const QString severity = severityWord(incident.severity);
    if (incident.resolved.isValid())
        return IncidentWords::tr("%1 · resolved in %2").arg(severity, ageText(incident.detected, incident.resolved));
    if (incident.acknowledged.isValid())
        return IncidentWords::tr("%1 · acknowledged by %2 after %3")
            .arg(severity, plainLine(incident.acknowledgedBy, 60), ageText(incident.opened, incident.acknowledged));
    if (now < incident.respondBy())
        return IncidentWords::tr("%1 · response due in %2").arg(severity, ageText(now, incident.respondBy()));
    return IncidentWords::tr("%1 · response overdue by %2").arg(severity, ageText(incident.respondBy(), now));
}

} // namespace bridgewatch
