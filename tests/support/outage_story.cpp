// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outage_story.h"

#include "tests/support/fabricate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>

namespace bridgewatch::test {
namespace {

using namespace bridgewatch::fabricate;

class Story {
public:
    explicit Story(QString taint) : m_taint(std::move(taint)) {}

    void tell()
    {
        begin();
        fail();
        act();
        recover();
        end();
    }
    [[nodiscard]] QList<NewEvent> events() const { return m_events; }

private:
    [[nodiscard]] QString said(const char *text) const { return m_taint + QString::fromUtf8(text) + m_taint; }
    [[nodiscard]] static QDateTime at(int minutes, int seconds = 0) { return noon().addSecs(60 * minutes + seconds); }

    void add(const Deed &deed, const QDateTime &when, const QString &who)
    {
        m_events.append({newEventId(when), {}, when, who, eventKindName(deed.kind), deed.payload});
    }
    void seen(const Deed &deed, const QDateTime &when) { add(deed, when, QStringLiteral("bridgewatch")); }

    void begin()
    {
        Beginning beginning;
        beginning.title = said("Mail is late");
        beginning.severity = Severity::Critical;
        beginning.respondWithin = std::chrono::minutes(15);
        beginning.detected = at(-2);
        beginning.runbookTitle = said("Database connectivity");
        beginning.runbookPath = QStringLiteral("/home/ana/runbooks/db.md");
        beginning.runbookHash = QString(64, u'b');
        beginning.alerts = {{QStringLiteral("am/1"), said("EmailDeliveryFailures"), Severity::Critical, at(-1)}};
        beginning.targets = {m_db.id};
        beginning.profile = said("Hello World Co-op");
        add(deeds::opened(beginning), at(0), m_ana);
    }

    [[nodiscard]] Finding finding(Scenario scenario, const char *evidence) const
    {
        Finding made;
        made.scenario = scenario;
        made.target = m_db.id;
        made.vantage = QStringLiteral("desk");
        made.stage = Stage::Tcp;
        made.code = FailureCode::ofErrno(ECONNREFUSED);
        made.confidence = 0.93;
        made.evidence = {said(evidence), said("Port 5432 at db.internal:5432 (192.0.2.7) refuses.")};
        made.ruledOut = {{Scenario::Network, said("the host answers from elsewhere")}};
        return made;
    }

    void fail()
    {
        Observation refusal = refused(m_db, at(0, 5));
        refusal.text = said("Refused by db.internal:5432");
        seen(deeds::observed(refusal), at(0, 5));
        seen(deeds::found({finding(Scenario::Network, "First guess")}, WorldState::Failing), at(0, 10));
        add(deeds::role(Role::Lead, said("Ben Okafor")), at(1), m_ana);
        add(deeds::note(said("asked ben@example.org; db.internal is silent")), at(2), m_ana);
        add(deeds::acknowledged(), at(3, 30), m_ana);
        seen(deeds::found({finding(Scenario::ConnectionRefused, "Nothing listens")}, WorldState::Failing), at(4));
        add(deeds::chose(Scenario::ConnectionRefused, 0.93, said("the port is shut")), at(5), m_ana);
        seen(deeds::found({finding(Scenario::ServerHung, "Too late")}, WorldState::Failing), at(5, 10));
        const QString condition = QStringLiteral("database-unrecoverable");
        add(deeds::escalated({condition, QStringLiteral("dba"), said("Database on call"), Escalated::How::Mail,
                              said("please look"), said("sent"), false}),
            at(5, 30), m_ana);
        add(deeds::answered(condition, QStringLiteral("dba"), said("Database on call")), at(5, 40), m_ana);
        add(deeds::judged(condition, Answer::Said::Yes), at(5, 45), m_ana);
    }

    void act()
    {
        const QJsonObject victim{{QStringLiteral("name"), said("pid 4711")}, {QStringLiteral("user"), said("bridge")}};
        const QJsonObject plan{{QStringLiteral("sentence"), said("ends one session")},
                               {QStringLiteral("statements"), QJsonArray{said("SELECT pg_terminate_backend(4711)")}},
                               {QStringLiteral("victims"), QJsonArray{victim}},
                               {QStringLiteral("warnings"), QJsonArray{said("a busy hour")}}};
        const QJsonObject result{{QStringLiteral("outcome"), QStringLiteral("verified")},
                                 {QStringLiteral("text"), said("1 session ended")},
                                 {QStringLiteral("lines"), QJsonArray{said("pid 4711: ended")}},
                                 {QStringLiteral("verification"), said("no idle session is left")}};
        QJsonObject payload{{QStringLiteral("action"), QStringLiteral("terminate-idle")},
                            {QStringLiteral("target"), m_db.id},
                            {QStringLiteral("text"), said("ends one session")},
                            {QStringLiteral("hash"), QString(64, u'c')},
                            {QStringLiteral("plan"), plan}};
        add({EventKind::ActionPlan, payload}, at(6), m_ana);
        add({EventKind::ActionConfirmed, payload}, at(6, 20), m_ben);
        payload[QStringLiteral("outcome")] = QStringLiteral("verified");
        payload[QStringLiteral("result")] = result;
        add({EventKind::ActionResult, payload}, at(6, 21), m_ben);
        add({EventKind::ActionVerified, payload}, at(6, 25), m_ben);
    }

    void recover()
    {
        for (int i = 0; i < 4; ++i) {
            Observation look = healthy(m_db, at(8 + i));
            look.readings[QStringLiteral("sessions.used_ratio")] = 0.2 + 0.1 * i;
            look.text = said("Everything answered.");
            seen(deeds::observed(look), at(8 + i));
        }
        add(deeds::gateStarted(std::chrono::minutes(30), {}), at(12), m_ana);
        seen(deeds::gate(deeds::GateTurn::Passed), at(42));
    }

    void end()
    {
        add(deeds::cause(said("An update stopped the server.")), at(42, 30), m_ben);
        FollowUp one{QStringLiteral("f1"), said("Watch the service manager"), said("Ben Okafor"), QDate(2026, 12, 1)};
        add(deeds::followUp(one), at(43), m_ana);
        one.isDone = true;
        add(deeds::followUp(one), at(44), m_ana);
        add(deeds::state(IncidentState::Resolved), at(40), m_ana); // by a clock that goes behind
        add(deeds::state(IncidentState::Closed), at(50), m_ana);
    }

    QString m_taint;
    QString m_ana = said("Ana Ruiz");
    QString m_ben = said("Ben Okafor");
    TopologyNode m_db = node(QStringLiteral("users-db"), Kind::Postgres);
    QList<NewEvent> m_events;
};

} // namespace

QList<NewEvent> outageStory(const QString &taint)
{
    Story story(taint);
    story.tell();
    return story.events();
}

QList<NewEvent> longStory(int events)
{
    QList<NewEvent> story = outageStory();
    const TopologyNode db = node(QStringLiteral("users-db"), Kind::Postgres);
    const QList<NewEvent> end = story.mid(story.size() - 5);
    story.resize(story.size() - 5);
    for (int i = 0; story.size() + end.size() < events; ++i) {
        const QDateTime at = noon().addSecs(660 + i % 1'700);
        Observation look = i % 2 ? healthy(db, at) : refused(db, at);
        look.readings[QStringLiteral("sessions.used_ratio")] = 0.2 + 0.001 * (i % 500);
        const Deed deed = deeds::observed(look);
        story.append({newEventId(at), {}, at, QStringLiteral("bridgewatch"), eventKindName(deed.kind), deed.payload});
    }
    return story + end;
}

QList<Event> asJournalled(const QList<NewEvent> &story, const QString &incident)
{
    QList<Event> events;
    QByteArray previous(32, '\0');
    for (const NewEvent &made : story) {
        const QByteArray chained = previous + made.id.toLatin1();
        const QByteArray hash = QCryptographicHash::hash(chained, QCryptographicHash::Sha256);
        events.append(
            {events.size() + 1, made.id, incident, made.at, made.who, made.kind, made.payload, previous, hash});
        previous = hash;
    }
    return events;
}

} // namespace bridgewatch::test
