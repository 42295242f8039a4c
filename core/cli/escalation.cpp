// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/escalation.h"

#include "core/app/failing_since.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/diagnosis/diagnose.h"
#include "core/incident/escalation_record.h"
#include "core/incident/moments.h"
#include "core/incident/office_hours.h"
#include "core/journal/journal_file.h"
#include "core/journal/verify.h"
#include "core/model/json.h"
#include "core/monitor/monitor.h"

#include <QDir>
#include <QJsonArray>

namespace bridgewatch {
namespace {

using State = RuleStanding::State;

// The table as it is now, from one look at everything and from what the history has of before.
struct Table {
    QDateTime at;
    Duration took{};
    QList<RuleStanding> rows;
};

// The incident that is being worked on, and what was answered in it.
void readJournal(const QString &data, WorldFacts &facts)
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
        const Result<QList<Event>> events = journal.events(spans->at(i).id);
        if (!events)
            return;
        const Incident incident = incidentOf(*events);
        if (incident.isOver())
            continue;
        facts.incident = incidentFactsOf(incident, *events);
        readEscalations(*events, facts);
        break;
    }
    facts.incidentsKnown = spans.has_value();
}

Table judge(const Profile &profile, const QString &data, const QStringList &accepted)
{
    const auto began = std::chrono::steady_clock::now();
    Vantages vantages(profile.targets);
    for (const QString &fingerprint : accepted)
        vantages.acceptHostKey({}, fingerprint);
    WorldFacts facts;
    facts.topology = profile.topology();
    facts.observations = await(lookAtAll(profile.targets, vantages, Secrets(profile.name), {}));
    facts.findings = diagnose(facts.observations, facts.topology).findings;
    readJournal(data, facts);
    Table table;
    table.at = QDateTime::currentDateTimeUtc();
    facts.failingSince =
        failingSince(QDir(data).filePath(QStringLiteral("history.db")), facts.observations, facts.topology, table.at);
    table.rows = escalationTable(profile.response.escalation, facts, table.at);
    table.took = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - began);
    return table;
}

QString stateText(const RuleStanding &row, const QDateTime &now)
{
    switch (row.state) {
    case State::Met: return tinted(CommandText::tr("met"), Tint::Bad);
    case State::NotMet: return tinted(CommandText::tr("not met"), Tint::Good);
    case State::CannotTell: return tinted(CommandText::tr("cannot tell"), Tint::Warning);
    case State::Pending: break;
    }
    const QString left = spanText(now, row.due);
    return tinted(row.sinceSeen ? CommandText::tr("in %1").arg(left) : CommandText::tr("in %1 at the latest").arg(left),
                  Tint::Warning);
}

QString nameOf(const ResponseSettings &response, const QString &id)
{
    const Contact *contact = response.contact(id);
    return contact ? contact->name : id;
}

// "within 15 min, then Team lead"
QString deadline(const RuleStanding &row, const ResponseSettings &response, const QDateTime &now)
{
    QString text = CommandText::tr("at once");
    if (row.overdue)
        text = tinted(CommandText::tr("overdue since %1").arg(momentText(row.respondBy, now)), Tint::Bad);
    else if (row.respondBy.isValid())
        text = CommandText::tr("respond by %1").arg(momentText(row.respondBy, now));
    else if (row.rule.within.count() > 0)
        text = CommandText::tr("within %1").arg(spanText(row.rule.within));
    return row.next.isEmpty() ? text : CommandText::tr("%1, then %2").arg(text, nameOf(response, row.next));
}

void print(const Profile &profile, const Table &table)
{
    const ResponseSettings &response = profile.response;
    for (const RuleStanding &row : table.rows) {
        answer(QStringLiteral("%1: %2").arg(tinted(conditionTitle(row.rule), Tint::Bold), stateText(row, table.at)));
        answer(QStringLiteral("   %1").arg(row.evidence));
        const Contact *contact = response.contact(row.rule.contact);
        const QString reach = contact ? reachability(*contact, table.at).text : QString();
        answer(tinted(QStringLiteral("   %1 (%2), %3")
                          .arg(nameOf(response, row.rule.contact), reach, deadline(row, response, table.at)),
                      Tint::Plain));
    }
    if (table.rows.isEmpty())
        notice(CommandText::tr("bridgewatchctl: the profile has no rules under 'escalation'"));
}

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(rfc3339(at)) : QJsonValue();
}

// How somebody is reached; a webhook's address is a secret.
QJsonObject toJson(const Contact &contact, const QDateTime &now)
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
            {QStringLiteral("next_reachable"), moment(reach.next)},
            {QStringLiteral("text"), reach.text}};
}

QJsonObject toJson(const RuleStanding &row, const ResponseSettings &response, const QDateTime &now)
{
    const Contact *contact = response.contact(row.rule.contact);
    return {{QStringLiteral("condition"), row.rule.condition()},
            {QStringLiteral("title"), conditionTitle(row.rule)},
            {QStringLiteral("state"), stateName(row.state)},
            {QStringLiteral("evidence"), row.evidence},
            {QStringLiteral("since"), moment(row.since)},
            {QStringLiteral("since_seen"), row.sinceSeen},
            {QStringLiteral("after_ms"), static_cast<qint64>(row.rule.after.count())},
            {QStringLiteral("due_at"), moment(row.due)},
            {QStringLiteral("met_since"), moment(row.metSince)},
            {QStringLiteral("within_ms"), static_cast<qint64>(row.rule.within.count())},
            {QStringLiteral("respond_by"), moment(row.respondBy)},
            {QStringLiteral("overdue"), row.overdue},
            {QStringLiteral("contact"), contact ? toJson(*contact, now) : QJsonObject()},
            {QStringLiteral("next"), row.next},
            {QStringLiteral("next_at"), moment(row.nextAt)}};
}

} // namespace

int runEscalation(const Profile &profile, const QString &data, const QStringList &accepted, bool asJson)
{
    const Table table = judge(profile, data, accepted);
    if (!asJson) {
        print(profile, table);
        return static_cast<int>(Exit::Ok);
    }
    QJsonArray rules;
    for (const RuleStanding &row : table.rows)
        rules.append(toJson(row, profile.response, table.at));
    answer(QJsonObject{{QStringLiteral("schema"), 1},
                       {QStringLiteral("profile"), profile.name},
                       {QStringLiteral("at"), rfc3339(table.at)},
                       {QStringLiteral("took_ms"), static_cast<double>(table.took.count()) / 1000.0},
                       {QStringLiteral("rules"), rules}});
    return static_cast<int>(Exit::Ok);
}

} // namespace bridgewatch
