// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/escalation_standing.h"

#include "core/app/failing_since.h"
#include "core/cli/world_look.h"
#include "core/incident/escalation_record.h"
#include "core/incident/office_hours.h"
#include "core/journal/journal_file.h"
#include "core/journal/verify.h"
#include "core/model/json.h"

#include <QDir>

namespace bridgewatch {
namespace {

// The incident that is being worked on, and what was answered in it.
void readIncident(const QString &data, const std::optional<QString> &wanted, WorldFacts &facts)
{
    const QString path = QDir(data).filePath(QStringLiteral("incidents.db"));
    const Result<bool> there = isJournalThere(path);
    facts.incidentsKnown = there && !*there; // there never was one
    if (!there || !*there)
        return;
    JournalFile journal(path);
    const Result<void> opened = journal.open();
    const Result<QList<IncidentSpan>> spans = opened ? journal.incidents() : tl::make_unexpected(opened.error());
    for (qsizetype i = spans ? spans->size() : 0; i-- > 0;) {
        if (wanted && spans->at(i).id != *wanted)
            continue;
        const Result<QList<Event>> events = journal.events(spans->at(i).id);
        if (!events)
            return;
        const Incident incident = incidentOf(*events);
        if (!wanted && incident.isOver())
            continue;
        facts.incident = incidentFactsOf(incident, *events);
        readEscalations(*events, facts);
        break;
    }
    facts.incidentsKnown = spans.has_value();
}

// What fails by one look each, since when by the history.
QMap<QString, Onset> failingOf(const WorldFacts &facts, const QString &history, const QDateTime &now)
{
    OutcomeRuns runs;
    for (const Observation &look : facts.observations) {
        if (const TopologyNode *node = facts.topology.find(look.target))
            runs.observe(look, node->every);
    }
    const QList<OutcomeRuns::Place> places = runs.takeUnseeded();
    for (qsizetype i = 0; i < places.size(); i += placesAtOnce) {
        const auto onsets = failingSince(history, places.mid(i, placesAtOnce), facts.topology, now);
        for (auto onset = onsets.begin(); onset != onsets.end(); ++onset)
            runs.seed(onset.key(), onset.value());
    }
    return runs.failing();
}

} // namespace

EscalationStanding judgeEscalation(const Profile &profile, const QString &data, const QStringList &accepted,
                                   const std::optional<QString> &incident)
{
    const auto began = std::chrono::steady_clock::now();
    EscalationStanding standing;
    WorldFacts &facts = standing.facts;
    facts.topology = profile.topology();
    const WorldLook looks = lookAtWorld(profile, accepted);
    facts.observations = looks.observations;
    facts.findings = looks.diagnosis.findings;
    readIncident(data, incident, facts);
    standing.at = QDateTime::currentDateTimeUtc();
    facts.failingSince = failingOf(facts, QDir(data).filePath(QStringLiteral("history.db")), standing.at);
    standing.rows = escalationTable(profile.response.escalation, facts, standing.at);
    standing.took = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - began);
    return standing;
}

QJsonValue momentJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(rfc3339(at)) : QJsonValue();
}

QJsonObject contactJson(const Contact &contact, const QDateTime &now)
{
    const Reachability reach = reachability(contact, now);
    return {{QStringLiteral("id"), contact.id},
            {QStringLiteral("name"), contact.name},
            {QStringLiteral("role"), contact.role},
            {QStringLiteral("phone"), contact.phone},
            {QStringLiteral("email"), contact.email},
            {QStringLiteral("chat"), contact.chat.toString(QUrl::FullyEncoded)},
            {QStringLiteral("webhook"), contact.webhook.from != SecretRef::From::None},
            {QStringLiteral("timezone"), QString::fromUtf8(contact.timezone)},
            {QStringLiteral("reachable"), reach.now},
            {QStringLiteral("next_reachable"), momentJson(reach.next)},
            {QStringLiteral("text"), reach.text}};
}

} // namespace bridgewatch
