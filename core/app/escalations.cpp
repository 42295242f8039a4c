// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/escalations.h"

#include "core/app/failing_since.h"
#include "core/app/webhook.h"
#include "core/incident/escalation_record.h"
#include "core/profile/secrets.h"

#include <QPointer>
#include <spdlog/spdlog.h>

namespace bridgewatch {
namespace {

using State = RuleStanding::State;

// Who notes what nobody does.
QString ourselves()
{
    return QStringLiteral("bridgewatch");
}

QList<Observation> latestOf(const World &world, const TopologyNode &node)
{
    QList<Observation> looks;
    for (const QString &vantage : node.vantages) {
        if (const Observation *look = world.latest(node.id, vantage))
            looks << *look;
    }
    return looks;
}

} // namespace

Escalations::Escalations(const Profile &profile, World &world, Incidents &incidents, QObject *parent)
    : QObject(parent), m_world(world), m_incidents(incidents), m_settings(profile.response), m_profile(profile.name)
{
    connect(&m_world, &World::observed, this, [this] { m_isDiagnosed = false; });
}

Escalations::~Escalations()
{
    m_stop.request_stop();
}

const Incident *Escalations::incident() const
{
    const Incident *inFront = m_incidents.atWork(m_inFront);
    return inFront && !m_incidents.isOurs(*inFront) ? m_incidents.atWork() : inFront;
}

void Escalations::dateFindings()
{
    if (!m_settings.escalation.isEmpty() && !std::exchange(m_isDiagnosed, true))
        m_since.diagnose(m_world);
}

WorldFacts Escalations::facts()
{
    dateFindings();
    WorldFacts facts;
    facts.topology = m_world.topology();
    facts.findings = m_world.diagnosis().findings;
    for (const TopologyNode &node : facts.topology.nodes)
        facts.observations += latestOf(m_world, node);
    facts.failingSince = m_world.failing();
    facts.findingsSince = m_since.findings();
    facts.incidentsKnown = m_incidents.isLoaded();
    if (const Incident *open = incident()) {
        facts.incident = incidentFactsOf(*open, m_incidents.events(open->id));
        readEscalations(m_incidents.events(open->id), facts);
    }
    return facts;
}

QList<RuleStanding> Escalations::table(const QDateTime &now)
{
    return m_settings.escalation.isEmpty() ? QList<RuleStanding>()
                                           : escalationTable(m_settings.escalation, facts(), now);
}

QString Escalations::callee(const QDateTime &now)
{
    for (const RuleStanding &row : table(now)) {
        if (!row.isPressing())
            continue;
        const bool isNext = !row.next.isEmpty() && row.nextAt <= now;
        const Contact *contact = m_settings.contact(isNext ? row.next : row.rule.contact);
        return contact ? contact->name : row.rule.contact;
    }
    return {};
}

MessageFacts Escalations::messageFacts(const RuleStanding &row, const QString &who)
{
    MessageFacts message = messageFactsOf(&row, facts());
    message.who = who;
    return message;
}

void Escalations::tick(const QDateTime &now)
{
    dateFindings();
    const Incident *open = incident();
    if (!open)
        return;
    const QMap<QString, QDateTime> noted = conditionsNotedMet(m_incidents.events(open->id));
    QMap<QString, Told> &all = m_told[open->id];
    for (const RuleStanding &row : table(now)) {
        const QString condition = row.rule.condition();
        if (row.state == State::CannotTell)
            continue;
        Told &told = all[condition];
        const bool isMet = row.state == State::Met;
        const bool wasMet = std::exchange(told.isMet, isMet);
        told.hasEnded = told.hasEnded || row.state == State::NotMet;
        if (!isMet || wasMet)
            continue;
        // Noted before: the same time, unless it was seen to end, or to begin, after that.
        const QDateTime before = noted.value(condition);
        const bool mayBeThat = (row.mayBeOlder && !told.hasEnded) || row.since <= before.addDuration(onsetWidth);
        const bool hasEnded = std::exchange(told.hasEnded, false);
        if (!before.isValid() || !mayBeThat)
            noteMet(row, *open, hasEnded);
    }
}

void Escalations::noteMet(const RuleStanding &row, const Incident &incident, bool hasEnded)
{
    const Contact *contact = m_settings.contact(row.rule.contact);
    const Met met{row.rule.condition(), row.evidence,     row.since,
                  row.respondBy,        row.rule.contact, contact ? contact->name : QString()};
    write(deeds::met(met), incident.id, incident.lastSequence, met.condition, hasEnded);
}

// Another program that sees the same may have noted it in the same moment: what came into the incident meanwhile is
// looked at first.
QCoro::Task<> Escalations::write(Deed deed, QString incident, qint64 seen, QString condition, bool hasEnded)
{
    const QPointer<Escalations> self(this);
    const QList<Deed> deeds{deed};
    const Result<void> written = co_await m_incidents.record(incident, deeds, ourselves(), seen);
    if (!self || written)
        co_return;
    Told &told = m_told[incident][condition];
    told = {false, told.hasEnded || hasEnded}; // once more, from what was known
    if (!written.error().code.isErrno(EAGAIN))
        spdlog::warn("That {} is met could not be noted: {}", condition.toStdString(),
                     written.error().text.toStdString());
}

QCoro::Task<Result<QString>> Escalations::post(QString contact, QByteArray body) const
{
    const Contact *whom = m_settings.contact(contact);
    const SecretRef ref = whom ? whom->webhook : SecretRef();
    const Limits limits{Deadline::in(sendingPatience), m_stop.get_token()};
    const Secrets secrets(m_profile);
    const Result<Secret> url = co_await secrets.fetch(ref, limits);
    if (!url)
        co_return tl::make_unexpected(url.error());
    co_return co_await postWebhook(*url, body, limits);
}

} // namespace bridgewatch
