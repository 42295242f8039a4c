// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/escalation_record.h"

#include "core/base/text.h"

namespace bridgewatch {
namespace {

QString text(const Event &event, const char *name)
{
    return event.payload.value(QLatin1String(name)).toString();
}

bool isEscalation(const Event &event, const char *what)
{
    return kindOf(event) == EventKind::Escalation && text(event, "what") == QLatin1String(what);
}

Answer::Said saidIn(const Event &event)
{
    const QString said = text(event, "said");
    return said == u"yes" ? Answer::Said::Yes : said == u"no" ? Answer::Said::No : Answer::Said::DoNotKnow;
}

} // namespace

void readEscalations(const QList<Event> &events, WorldFacts &facts)
{
    for (const Event &event : events) {
        const QString condition = text(event, "condition");
        if (isEscalation(event, "judged"))
            facts.answers[condition] = {saidIn(event), plainLine(event.who, 120), event.at};
        else if (isEscalation(event, "answered"))
            facts.responses[condition] = {text(event, "contact"), event.at};
    }
}

QMap<QString, QDateTime> conditionsNotedMet(const QList<Event> &events)
{
    QMap<QString, QDateTime> noted;
    for (const Event &event : events) {
        if (isEscalation(event, "met"))
            noted[text(event, "condition")] = event.at;
    }
    return noted;
}

IncidentFacts incidentFactsOf(const Incident &incident, const QList<Event> &events)
{
    IncidentFacts facts{incident.id,
                        incident.severity,
                        {},
                        incident.opened,
                        incident.acknowledged,
                        incident.acknowledgedBy,
                        incident.respondWithin,
                        incident.isOver()};
    for (const Event &event : events) {
        if (kindOf(event) == EventKind::Edit && event.payload.contains(QLatin1String("severity")))
            facts.severitySince = event.at;
    }
    return facts;
}

} // namespace bridgewatch
