// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a profile against a world that fails and recovers, and what the journal is told of it.
#include "core/app/escalations.h"
#include "tests/support/await.h"
#include "tests/support/fabricate.h"

#include <QTemporaryDir>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

using State = RuleStanding::State;

const QString db = QStringLiteral("users-db");
const QString dba = QStringLiteral("dba");

EscalationRule rule(EscalationRule::When when, std::chrono::milliseconds after = 0ms)
{
    EscalationRule made;
    made.when = when;
    made.scenario = Scenario::ConnectionRefused;
    made.severity = Severity::High;
    made.question = QStringLiteral("Are customers affected?");
    made.after = after;
    made.contact = dba;
    made.within = 15min;
    return made;
}

Profile profileWith(const QList<EscalationRule> &rules)
{
    Profile profile;
    profile.name = QStringLiteral("small world");
    Contact contact;
    contact.id = dba;
    contact.name = QStringLiteral("Database on call");
    profile.response.contacts = {contact};
    profile.response.escalation = rules;
    return profile;
}

// A world that is looked at every ten seconds, with its incidents.
class Scene {
public:
    explicit Scene(const QList<EscalationRule> &rules,
                   const std::shared_ptr<QTemporaryDir> &data = std::make_shared<QTemporaryDir>())
        : m_data(data), m_world(tenSecondWorld()), m_board(Profile()),
          m_incidents(m_data->path(), m_world, m_board, [this] { return m_now; }),
          m_escalations(profileWith(rules), m_world, m_incidents)
    {
        m_incidents.start();
        if (!QTest::qWaitFor([this] { return m_incidents.isLoaded(); }))
            qFatal("the incidents are not read");
    }

    // A round of looks: the database refuses from both places, or all is well.
    void look(bool isRefused, std::chrono::seconds later = 10s)
    {
        m_now = m_now.addSecs(later.count());
        for (const TopologyNode &node : m_world.topology().nodes) {
            for (const QString &vantage : node.vantages)
                m_world.take(isRefused && node.id == db ? refused(node, m_now, vantage)
                                                        : healthy(node, m_now, vantage));
        }
        m_escalations.tick(m_now);
    }
    QString open(const QString &profile = {})
    {
        Beginning beginning;
        beginning.profile = profile;
        beginning.title = QStringLiteral("Test");
        beginning.severity = Severity::High;
        beginning.respondWithin = 1h;
        const Result<QString> id = *test::await(m_incidents.open(beginning, {}, QStringLiteral("Ada")));
        if (!id)
            qFatal("not opened: %s", qPrintable(id.error().text));
        if (!QTest::qWaitFor([&] { return m_incidents.find(*id); })) // the journal tells of what it has a little later
            qFatal("not told of");
        return *id;
    }
    void record(const QString &incident, const Deed &deed)
    {
        const Result<void> written = *test::await(m_incidents.record(incident, {deed}, QStringLiteral("Ada")));
        if (!written)
            qFatal("not written: %s", qPrintable(written.error().text));
        const auto isTold = [&] {
            const QList<Event> &events = m_incidents.events(incident);
            return std::any_of(events.begin(), events.end(),
                               [&](const Event &event) { return event.payload == deed.payload; });
        };
        if (!QTest::qWaitFor(isTold))
            qFatal("not told of");
    }
    [[nodiscard]] int timesMet(const QString &incident) const
    {
        int count = 0;
        for (const Event &event : m_incidents.events(incident))
            count += event.payload.value(QLatin1String("what")) == QLatin1String("met") ? 1 : 0;
        return count;
    }
    RuleStanding row() { return m_escalations.table(m_now).constFirst(); }
    Escalations &escalations() { return m_escalations; }
    Incidents &incidents() { return m_incidents; }
    World &world() { return m_world; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] const std::shared_ptr<QTemporaryDir> &data() const { return m_data; }

private:
    static Topology tenSecondWorld()
    {
        Topology world = smallWorld();
        for (TopologyNode &node : world.nodes)
            node.every = 10s;
        return world;
    }

    QDateTime m_now = noon();
    std::shared_ptr<QTemporaryDir> m_data;
    World m_world;
    AlertBoard m_board;
    Incidents m_incidents;
    Escalations m_escalations;
};

} // namespace

class TestEscalations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleWaitsUntilItHasLasted()
    {
        Scene scene({rule(EscalationRule::When::DatabaseUnrecoverable, 60s)});
        QCOMPARE(scene.row().state, State::CannotTell);
        scene.look(false);
        QCOMPARE(scene.row().state, State::NotMet);
        scene.look(true);
        const QDateTime began = scene.now();
        QCOMPARE(scene.row().state, State::Pending);
        QCOMPARE(scene.row().due, began.addSecs(60));
        for (int i = 0; i < 6; ++i)
            scene.look(true);
        QCOMPARE(scene.row().state, State::Met);
        QCOMPARE(scene.row().metSince, began.addSecs(60));
        QCOMPARE(scene.row().respondBy, began.addSecs(60 + 15 * 60));
        scene.look(false);
        QCOMPARE(scene.row().state, State::NotMet);
    }

    void aFindingHasStoodSinceItCame()
    {
        Scene scene({rule(EscalationRule::When::ScenarioFound, 30s)});
        scene.look(false);
        scene.look(true);
        const QDateTime began = scene.now();
        for (int i = 0; i < 3; ++i)
            scene.look(true);
        QCOMPARE(scene.row().state, State::Met);
        QCOMPARE(scene.row().since, began);
    }

    void thatItIsMetIsNotedOnceEachTime()
    {
        Scene scene({rule(EscalationRule::When::DatabaseUnrecoverable), rule(EscalationRule::When::Asked)});
        scene.look(false);
        const QString incident = scene.open();
        scene.look(true);
        QTRY_COMPARE(scene.timesMet(incident), 1);
        for (int i = 0; i < 3; ++i)
            scene.look(true);
        scene.look(false);
        scene.look(true);
        QTRY_COMPARE(scene.timesMet(incident), 2);
        scene.record(incident, deeds::judged(QStringLiteral("ask:Are customers affected?"), Answer::Said::Yes));
        scene.look(true);
        QTRY_COMPARE(scene.timesMet(incident), 3);
        const QList<Event> &events = scene.incidents().events(incident);
        const QJsonObject last = events.constLast().payload;
        QCOMPARE(last.value(QLatin1String("condition")).toString(), QStringLiteral("ask:Are customers affected?"));
        QCOMPARE(last.value(QLatin1String("name")).toString(), QStringLiteral("Database on call"));
        QCOMPARE(events.constLast().who, QStringLiteral("bridgewatch"));
    }

    void whatAnotherWindowNotedIsNotNotedAgain()
    {
        const QList<EscalationRule> rules{rule(EscalationRule::When::SeverityAtLeast)};
        Scene scene(rules);
        const QString incident = scene.open();
        const QString condition = rules.constFirst().condition();
        scene.record(incident, deeds::met({condition, {}, scene.now(), {}, dba, {}}));
        QTRY_COMPARE(scene.timesMet(incident), 1);
        scene.look(false);
        scene.record(incident, deeds::note(QStringLiteral("the end"))); // behind whatever was being written
        QCOMPARE(scene.row().state, State::Met);
        QCOMPARE(scene.timesMet(incident), 1);
    }

    void whatTwoProgramsSeeInOneMomentIsNotedOnce()
    {
        const QList<EscalationRule> rules{rule(EscalationRule::When::SeverityAtLeast)};
        Scene one(rules);
        Scene two(rules, one.data());
        const QString incident = one.open();
        QTRY_VERIFY(two.incidents().find(incident));
        one.look(false);
        two.look(false);
        QTRY_COMPARE(one.timesMet(incident), 1);
        two.record(incident, deeds::note(QStringLiteral("behind whatever was being written")));
        QCOMPARE(two.timesMet(incident), 1);
        two.look(false);
        two.record(incident, deeds::note(QStringLiteral("once more")));
        QCOMPARE(two.timesMet(incident), 1);
    }

    // The program was closed meanwhile: what was noted before it began to look is the same outage.
    void whatLastsIsNotNotedAgainAfterARestart()
    {
        const EscalationRule waiting = rule(EscalationRule::When::DatabaseUnrecoverable, 15s);
        Scene scene({waiting});
        const QString incident = scene.open();
        scene.record(incident, deeds::met({waiting.condition(), {}, scene.now().addSecs(-600), {}, dba, {}}));
        QTRY_COMPARE(scene.timesMet(incident), 1);
        for (int i = 0; i < 4; ++i)
            scene.look(true);
        QCOMPARE(scene.row().state, State::Met);
        QVERIFY(scene.row().mayBeOlder);
        QVERIFY2(scene.row().evidence.contains(QStringLiteral("for at least 30 s")), qPrintable(scene.row().evidence));
        scene.record(incident, deeds::note(QStringLiteral("behind whatever was being written")));
        QCOMPARE(scene.timesMet(incident), 1);
        scene.look(false);
        for (int i = 0; i < 3; ++i)
            scene.look(true); // another one, and seen to begin
        QTRY_COMPARE(scene.timesMet(incident), 2);
        scene.look(false);
        for (int i = 0; i < 3; ++i)
            scene.look(true, i == 0 ? 300s : 10s); // nobody saw this one begin, but the last one end
        QTRY_COMPARE(scene.timesMet(incident), 3);
    }

    void anAnswerStopsTheClock()
    {
        Scene scene({rule(EscalationRule::When::DatabaseUnrecoverable)});
        scene.look(false);
        const QString incident = scene.open();
        scene.look(true);
        scene.look(true, 20s);
        QVERIFY(scene.row().answeredBy.isEmpty());
        scene.record(incident, deeds::answered(QStringLiteral("database-unrecoverable"), dba, {}));
        QTRY_COMPARE(scene.row().answeredBy, dba); // the journal tells of what it has a little later
    }

    void theIncidentInFrontCounts()
    {
        Scene scene({rule(EscalationRule::When::SeverityAtLeast)});
        QVERIFY(!scene.escalations().incident());
        const QString first = scene.open();
        const QString second = scene.open();
        const auto inFront = [&scene] {
            const Incident *incident = scene.escalations().incident();
            return incident ? incident->id : QString();
        };
        scene.escalations().putInFront(first);
        QCOMPARE(inFront(), first);
        scene.record(first, deeds::state(IncidentState::Closed));
        QTRY_COMPARE(inFront(), second);
        scene.record(second, deeds::state(IncidentState::Closed));
        QTRY_COMPARE(inFront(), QString());
        QCOMPARE(scene.row().state, State::NotMet);
    }

    void anotherProfilesIncidentIsNotEscalated()
    {
        Scene scene({rule(EscalationRule::When::SeverityAtLeast)});
        const QString theirs = scene.open(QStringLiteral("Another world"));
        scene.escalations().putInFront(theirs);
        QVERIFY(!scene.escalations().incident());
        scene.look(false);
        QCOMPARE(scene.row().state, State::NotMet);
        const QString ours = scene.open(scene.world().topology().profile);
        QCOMPARE(scene.escalations().incident()->id, ours);
        scene.look(false);
        QTRY_COMPARE(scene.timesMet(ours), 1);
        QCOMPARE(scene.timesMet(theirs), 0);
    }

    void theMessageHasTheEvidence()
    {
        Scene scene({rule(EscalationRule::When::DatabaseUnrecoverable)});
        scene.look(false);
        const QString incident = scene.open();
        scene.look(true);
        const QDateTime began = scene.now();
        scene.look(true);
        const MessageFacts facts = scene.escalations().messageFacts(scene.row(), QStringLiteral("Ada"));
        QCOMPARE(facts.severity, Severity::High);
        QCOMPARE(facts.incident, incident);
        QCOMPARE(facts.since, began);
        QVERIFY(facts.finding && facts.finding->target == db);
        const QString body = compose(facts, scene.now()).body;
        QVERIFY2(body.contains(db) && body.contains(incident) && body.contains(QStringLiteral("Ada")),
                 qPrintable(body));
    }
};

QTEST_GUILESS_MAIN(TestEscalations)
#include "test_escalations.moc"
