// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody is called: conditions, clocks and what is said when it cannot be told.
#include "core/diagnosis/diagnose.h"
#include "core/incident/escalation_message.h"
#include "core/incident/moments.h"
#include "core/profile/escalation_reader.h"
#include "tests/support/fabricate.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

const QString db = QStringLiteral("users-db");
const QString desk = QStringLiteral("desk");
const QString bridge = QStringLiteral("bridge");

// A database that is looked at from two places and through a pooler, a page that needs it, a host.
Topology world()
{
    TopologyNode pooled = node(QStringLiteral("pooled"), Kind::Postgres, {QStringLiteral("pooler"), db});
    TopologyNode pooler = node(QStringLiteral("pooler"), Kind::PgBouncer, {db});
    pooled.endpoint = pooler.endpoint;
    return {QStringLiteral("T"),
            {host(bridge, bridge), node(QStringLiteral("health"), Kind::Http, {db}),
             node(db, Kind::Postgres, {}, {desk, bridge}), pooler, pooled}};
}

FailureCode sql(const char *state)
{
    return FailureCode::ofSqlState(state);
}

// What the database shows, a word each from the desk and from the bridge.
Observation databaseLook(const Topology &topology, const QString &word, const QString &vantage, const QDateTime &at)
{
    const TopologyNode &place = *topology.find(db);
    const auto fails = [&](Stage stage, const FailureCode &code) {
        return failing(place, at, stage, code, QStringLiteral("x"), vantage);
    };
    Observation well = healthy(place, at, vantage);
    well.readings[QStringLiteral("checksum.failures")] = 0;
    if (word == u"ok")
        return well;
    if (word == u"uncounted") {
        well.readings.clear();
        return well;
    }
    if (word == u"damaged") {
        const QString failures = QStringLiteral("checksum.failures");
        well.readings[failures] = 3;
        well.breaches = {{failures, 3, 0, Outcome::Failed}};
        well.outcome = Outcome::Failed;
        return well;
    }
    if (word == u"refused")
        return refused(place, at, vantage);
    if (word == u"dropped")
        return fails(Stage::Tcp, FailureCode::of(FailureCode::Family::Deadline));
    if (word == u"hung")
        return fails(Stage::SslRequest, FailureCode::of(FailureCode::Family::Deadline));
    if (word == u"starting")
        return fails(Stage::Startup, sql("57P03"));
    if (word == u"expired")
        return fails(Stage::Tls, FailureCode::ofX509(10));
    if (word == u"login")
        return fails(Stage::Authentication, sql("28P01"));
    if (word == u"full")
        return fails(Stage::Session, sql("53300"));
    if (word == u"gone")
        return fails(Stage::Session, sql("3D000"));
    if (word == u"disk")
        return fails(Stage::Query, sql("53100"));
    if (word == u"corrupt")
        return fails(Stage::Query, sql("XX001"));
    if (word == u"unreached")
        return unreached(place, at, vantage);
    qFatal("no such look: %s", qPrintable(word));
}

// Everything else well; `words` are "refused refused", "-" for a look that was not made.
WorldFacts factsOf(const QString &words, const QDateTime &at = noon())
{
    WorldFacts facts;
    facts.topology = world();
    for (const TopologyNode &place : std::as_const(facts.topology.nodes)) {
        if (place.id != db)
            facts.observations << healthy(place, at);
    }
    const QStringList each = words.split(u' ');
    for (int i = 0; i < each.size(); ++i) {
        if (each.at(i) != u"-")
            facts.observations << databaseLook(facts.topology, each.at(i), i == 0 ? desk : bridge, at);
    }
    facts.findings = diagnose(facts.observations, facts.topology).findings;
    return facts;
}

EscalationRule ruleFor(const QString &condition, std::chrono::milliseconds after = 0ms)
{
    EscalationRule rule = parseCondition(condition).value();
    rule.after = after;
    rule.contact = QStringLiteral("dba");
    return rule;
}

RuleStanding rowFor(const EscalationRule &rule, const WorldFacts &facts, const QDateTime &now = noon())
{
    return escalationTable({rule}, facts, now).first();
}

// A vendor's page, another's, and what sends mails; all of them well.
WorldFacts mailWorld(const QList<TopologyNode> &more = {})
{
    WorldFacts facts;
    facts.topology = {QStringLiteral("T"), QList<TopologyNode>{node(QStringLiteral("page"), Kind::Statuspage),
                                                               node(QStringLiteral("stripe"), Kind::StripeStatus),
                                                               node(QStringLiteral("mailer"), Kind::Http)} +
                                               more};
    for (const TopologyNode &place : std::as_const(facts.topology.nodes))
        facts.observations << healthy(place, noon());
    for (Observation &look : facts.observations) {
        look.took = {};
        look.text.clear();
    }
    return facts;
}

Finding findingAt(Scenario scenario, const QString &target, bool isSymptom)
{
    Finding finding;
    finding.scenario = scenario;
    finding.target = target;
    finding.vantage = desk;
    finding.confidence = 0.8;
    finding.symptom = isSymptom;
    return finding;
}

WorldFacts withIncident(Severity severity = Severity::High)
{
    WorldFacts facts = factsOf(QStringLiteral("ok ok"));
    IncidentFacts incident;
    incident.id = QStringLiteral("2026-11-23-1");
    incident.severity = severity;
    incident.openedAt = noon().addSecs(-22 * 60);
    incident.respondWithin = 60min;
    facts.incident = incident;
    return facts;
}

} // namespace

class TestEscalation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditionsAreJudgedByWhatWasSeen_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("evidence"); // is within it
        const auto rows = [](const char *condition, std::initializer_list<std::array<const char *, 3>> all) {
            for (const auto &[words, state, evidence] : all)
                QTest::addRow("%s: %s", condition, words)
                    << QString::fromLatin1(condition) << QString::fromLatin1(words) << QString::fromLatin1(state)
                    << QString::fromLatin1(evidence);
        };
        rows("database-unrecoverable",
             {{"ok ok", "not-met", "answer from users-db"},
              {"refused refused", "met", "users-db: Connection refused"},
              {"hung hung", "met", "Server accepts but does not answer"},
              {"starting starting", "met", "Server starting"},
              {"gone gone", "met", "Database missing"},
              {"disk disk", "met", "Disk full"},
              {"corrupt corrupt", "met", "Data corruption"},
              {"damaged damaged", "met", "Data corruption"},
              {"corrupt ok", "met", "Data corruption"},
              {"refused ok", "not-met", "answer from"},
              {"dropped ok", "not-met", "answer from"},
              {"ok unreached", "not-met", "answer from"},
              {"dropped dropped", "cannot-tell", "nothing was seen of the server of users-db: Network"},
              {"expired expired", "cannot-tell", "TLS or certificate"},
              {"login login", "not-met", "answer from"},
              {"full full", "not-met", "answer from"},
              {"- -", "cannot-tell", "users-db was not looked at"},
              {"- unreached", "cannot-tell", "nothing was seen"},
              {"uncounted -", "not-met", "answer from"}});
        rows("data-corruption", {{"ok ok", "not-met", "no XX001/XX002, 0 checksum failures"},
                                 {"uncounted uncounted", "not-met", "users-db counts no checksum failures"},
                                 {"corrupt corrupt", "met", "users-db says XX001"},
                                 {"ok corrupt", "met", "XX001"},
                                 {"damaged ok", "met", "users-db counts 3 damaged pages"},
                                 {"refused refused", "cannot-tell", "users-db cannot be read"},
                                 {"login login", "cannot-tell", "cannot be read"},
                                 {"ok refused", "not-met", "no XX001"},
                                 {"- -", "cannot-tell", "was not looked at"}});
        rows("scenario:connection-refused", {{"refused refused", "met", "users-db"},
                                             {"ok ok", "not-met", "not found"},
                                             {"- ok", "cannot-tell", "users-db from this desk"},
                                             {"unreached ok", "cannot-tell", "users-db from this desk"}});
        rows("scenario:tls", {{"expired expired", "met", "users-db"}, {"refused refused", "not-met", "not found"}});
        rows("scenario:network", {{"dropped dropped", "met", "users-db"}, {"ok ok", "not-met", ""}});
        rows("scenario:server-hung", {{"hung hung", "met", ""}, {"refused refused", "not-met", ""}});
        rows("scenario:pool-exhausted", {{"full full", "met", ""}, {"login login", "not-met", ""}});
        rows("provider-outage", {{"ok ok", "cannot-tell", "no look can tell; ask"}});
        rows("prolonged-mail-outage", {{"ok ok", "cannot-tell", "ask"}});
        rows("ask:Are customers affected?", {{"ok ok", "cannot-tell", "only a person can tell"}});
        rows("response-time-exceeded", {{"ok ok", "not-met", "no incident is open"}});
        rows("severity:high", {{"ok ok", "not-met", "no incident is open"}});
    }
    void conditionsAreJudgedByWhatWasSeen()
    {
        QFETCH(QString, condition);
        QFETCH(QString, words);
        QFETCH(QString, state);
        QFETCH(QString, evidence);
        const RuleStanding row = rowFor(ruleFor(condition), factsOf(words));
        QVERIFY2(stateName(row.state) == state && row.evidence.contains(evidence),
                 qPrintable(stateName(row.state) + u": " + row.evidence));
    }

    void whatIsStaleTellsNothing_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("words");
        for (const char *condition :
             {"database-unrecoverable", "data-corruption", "scenario:connection-refused", "scenario:tls"}) {
            for (const char *words : {"ok ok", "refused refused", "corrupt corrupt", "expired expired"})
                QTest::addRow("%s: %s", condition, words)
                    << QString::fromLatin1(condition) << QString::fromLatin1(words);
        }
    }
    void whatIsStaleTellsNothing()
    {
        QFETCH(QString, condition);
        QFETCH(QString, words);
        WorldFacts facts = factsOf(words);
        for (Observation &look : facts.observations)
            look.took = {};
        const EscalationRule rule = ruleFor(condition);
        const RuleStanding fresh = rowFor(rule, facts, noon().addSecs(30)); // twice the period
        const RuleStanding stale = rowFor(rule, facts, noon().addMSecs(30'001));
        QCOMPARE(fresh.state, rowFor(rule, facts).state);
        QCOMPARE(stateName(stale.state), QStringLiteral("cannot-tell"));
        QVERIFY(!stale.evidence.isEmpty() && !stale.since.isValid() && !stale.metSince.isValid());
        for (Observation &look : facts.observations)
            look.took = 1ms; // its age counts from its end
        QCOMPARE(rowFor(rule, facts, noon().addMSecs(30'001)).state, fresh.state);
    }

    void aProfileWithoutADatabaseCannotTell()
    {
        WorldFacts facts;
        facts.topology = {QStringLiteral("T"), {node(QStringLiteral("health"), Kind::Http)}};
        facts.observations = {healthy(facts.topology.nodes.first(), noon())};
        for (const char *condition : {"database-unrecoverable", "data-corruption"}) {
            const RuleStanding row = rowFor(ruleFor(QString::fromLatin1(condition)), facts);
            QCOMPARE(stateName(row.state), QStringLiteral("cannot-tell"));
            QVERIFY(row.evidence.contains(u"no PostgreSQL"));
        }
    }

    void aSymptomIsNotTheScenario()
    {
        WorldFacts facts = factsOf(QStringLiteral("refused refused"));
        const TopologyNode &page = *facts.topology.find(QStringLiteral("health"));
        for (Observation &look : facts.observations) {
            if (look.target == page.id)
                look = failing(page, noon(), Stage::Expectation, FailureCode::ofHttp(503), QStringLiteral("x"));
        }
        facts.findings = diagnose(facts.observations, facts.topology).findings;
        const RuleStanding row = rowFor(ruleFor(QStringLiteral("scenario:service-down")), facts);
        QCOMPARE(stateName(row.state), QStringLiteral("not-met"));
        QVERIFY2(row.evidence.contains(u"symptom"), qPrintable(row.evidence));
    }

    void mailThatFailsIsTold_data()
    {
        QTest::addColumn<QString>("scenario"); // of the finding about the page or the service; empty: none
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isSymptom");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("evidence");
        const auto row = [](const char *name, const char *scenario, const char *target, const char *says,
                            bool isSymptom, const char *state, const char *evidence) {
            QTest::newRow(name) << QString::fromLatin1(scenario) << QString::fromLatin1(target)
                                << QString::fromLatin1(says) << isSymptom << QString::fromLatin1(state)
                                << QString::fromLatin1(evidence);
        };
        row("mails fail", "mail-delivery", "mailer", "", false, "met", "mailer: Mail is not delivered, seen by one");
        row("in its own words", "mail-delivery", "mailer", "the key is refused", false, "met", "the key is refused");
        row("as a symptom", "mail-delivery", "mailer", "", true, "cannot-tell", "no look can tell; ask");
        row("the vendor's part for mail", "provider-outage", "page", "Mail Sending: major outage", false, "met",
            "page: Mail Sending: major outage, seen by one");
        row("the vendor's API", "provider-outage", "service", "status 503", false, "met", "service: status 503");
        row("e-mail, another word", "provider-outage", "page", "Email API: partial outage", false, "met", "Email API");
        row("another part", "provider-outage", "page", "Marketing: major outage", false, "cannot-tell", "ask");
        row("another vendor's mails", "provider-outage", "stripe", "emails: down", false, "cannot-tell", "ask");
        row("something else", "tls", "page", "mail", false, "cannot-tell", "ask");
        row("the vendor is well", "", "page", "the vendor tells of no trouble with mail", false, "cannot-tell", "ask");
    }
    void mailThatFailsIsTold()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, target);
        QFETCH(QString, says);
        QFETCH(bool, isSymptom);
        QFETCH(QString, state);
        QFETCH(QString, evidence);
        WorldFacts facts =
            mailWorld(target == u"service" ? QList<TopologyNode>{node(target, Kind::Sendgrid)} : QList<TopologyNode>());
        for (Observation &look : facts.observations) {
            if (look.target == target)
                look.text = says;
        }
        if (const auto found = scenarioNamed(scenario))
            facts.findings << findingAt(*found, target, isSymptom);
        const RuleStanding row = rowFor(ruleFor(QStringLiteral("prolonged-mail-outage")), facts);
        QVERIFY2(stateName(row.state) == state && row.evidence.contains(evidence),
                 qPrintable(stateName(row.state) + u": " + row.evidence));
        if (row.state != RuleStanding::State::Met)
            return;
        const RuleStanding stale = rowFor(row.rule, facts, noon().addSecs(31));
        QCOMPARE(stateName(stale.state), QStringLiteral("cannot-tell"));
        // Whoever is called is told of the mails, also where something else is likelier.
        facts.findings.prepend(findingAt(Scenario::ConnectionRefused, QStringLiteral("page"), false));
        QCOMPARE(messageFactsOf(&row, facts).finding->target, target);
        QCOMPARE(scenarioId(messageFactsOf(&row, facts).finding->scenario), scenario);
    }

    void aMailOutageIsProlongedAfterHalfAnHour()
    {
        WorldFacts facts = mailWorld();
        facts.findings = {findingAt(Scenario::MailDelivery, QStringLiteral("mailer"), false),
                          findingAt(Scenario::ProviderOutage, QStringLiteral("page"), false)};
        for (Observation &look : facts.observations)
            look.text = QStringLiteral("Mail Sending: major outage");
        EscalationRule rule = ruleFor(QStringLiteral("prolonged-mail-outage"));
        rule.after = rule.usualAfter();
        QCOMPARE(rule.after, 30min);
        QCOMPARE(rowFor(rule, facts).state, RuleStanding::State::Pending); // one look knows of no time
        facts.findingsSince[{Scenario::MailDelivery, QStringLiteral("mailer")}] = {noon().addSecs(-10 * 60)};
        QCOMPARE(rowFor(rule, facts).due, noon().addSecs(20 * 60));
        facts.findingsSince[{Scenario::ProviderOutage, QStringLiteral("page")}] = {noon().addSecs(-31 * 60)};
        const RuleStanding met = rowFor(rule, facts); // the older of both
        QCOMPARE(met.state, RuleStanding::State::Met);
        QCOMPARE(met.metSince, noon().addSecs(-60));
        QCOMPARE(met.evidence, QStringLiteral("page: Mail Sending: major outage, for 31 min"));
        rule.after = 1h;
        QCOMPARE(rowFor(rule, facts).state, RuleStanding::State::Pending);
        for (const char *other : {"provider-outage", "data-corruption", "scenario:tls", "ask:Why?"})
            QCOMPARE(ruleFor(QString::fromLatin1(other)).usualAfter(), 0ms);
    }

    // Only a look at the mail service itself says that mails go out; without one a person is asked.
    void thatMailsGoOutIsSaidByTheServiceAlone()
    {
        const EscalationRule rule = ruleFor(QStringLiteral("prolonged-mail-outage"));
        WorldFacts facts = mailWorld();
        facts.answers[rule.condition()] = {Answer::Said::Yes, QStringLiteral("ana"), noon()};
        QCOMPARE(rowFor(rule, facts).state, RuleStanding::State::Met);
        facts.topology.nodes << node(QStringLiteral("service"), Kind::Sendgrid);
        const RuleStanding unseen = rowFor(rule, facts);
        QCOMPARE(unseen.state, RuleStanding::State::Met); // nothing was seen: what is said holds
        facts.observations << healthy(facts.topology.nodes.last(), noon());
        QCOMPARE(stateName(rowFor(rule, facts).state), QStringLiteral("not-met")); // what is seen stands above it
    }

    void twoThatAreAlikeCannotBeTold()
    {
        WorldFacts facts;
        facts.topology = {QStringLiteral("T"), {node(db, Kind::Postgres)}};
        facts.observations = {refused(facts.topology.nodes.first(), noon())};
        facts.findings = diagnose(facts.observations, facts.topology).findings;
        QCOMPARE(facts.findings.size(), 2); // refused, or a firewall that rejects
        QCOMPARE(stateName(rowFor(ruleFor(QStringLiteral("scenario:connection-refused")), facts).state),
                 QStringLiteral("met"));
        const RuleStanding network = rowFor(ruleFor(QStringLiteral("scenario:network")), facts);
        QCOMPARE(stateName(network.state), QStringLiteral("cannot-tell"));
        QVERIFY(network.evidence.contains(u"explains it as well"));
    }

    void theClockRunsFromWhereItBegan()
    {
        WorldFacts facts = factsOf(QStringLiteral("refused refused"));
        facts.failingSince[db] = {noon().addSecs(-17 * 60)};
        EscalationRule rule = ruleFor(QStringLiteral("database-unrecoverable"), 10min);
        rule.within = 15min;
        rule.then = QStringLiteral("lead");
        const RuleStanding met = rowFor(rule, facts);
        QCOMPARE(met.state, RuleStanding::State::Met);
        QCOMPARE(met.evidence, QStringLiteral("users-db: Connection refused, for 17 min, recovery not seen"));
        QCOMPARE(met.since, noon().addSecs(-17 * 60));
        QCOMPARE(met.metSince, noon().addSecs(-7 * 60));
        QCOMPARE(met.respondBy, noon().addSecs(8 * 60));
        QCOMPARE(met.next, QStringLiteral("lead"));
        QCOMPARE(met.nextAt, met.respondBy);
        QVERIFY(!met.overdue && !met.due.isValid());

        rule.after = 18min;
        const RuleStanding pending = rowFor(rule, facts);
        QCOMPARE(pending.state, RuleStanding::State::Pending);
        QCOMPARE(pending.due, noon().addSecs(60));
        QVERIFY(!pending.metSince.isValid() && !pending.respondBy.isValid() && !pending.overdue);
        rule.after = 17min;
        QCOMPARE(rowFor(rule, facts).state, RuleStanding::State::Met); // to the moment
        rule.after = 17min + 1ms;
        QCOMPARE(rowFor(rule, facts).state, RuleStanding::State::Pending);
    }

    void nobodyAnsweredInTime()
    {
        WorldFacts facts = factsOf(QStringLiteral("refused refused"));
        facts.failingSince[db] = {noon().addSecs(-15 * 60)};
        EscalationRule rule = ruleFor(QStringLiteral("database-unrecoverable"));
        rule.within = 15min;
        rule.then = QStringLiteral("lead");
        QVERIFY(rowFor(rule, facts).overdue);
        rule.within = 15min + 1ms;
        QVERIFY(!rowFor(rule, facts).overdue);
        rule.within = 15min;
        facts.responses[rule.condition()] = {QStringLiteral("dba"), noon().addSecs(-60)};
        const RuleStanding answered = rowFor(rule, facts);
        QVERIFY(!answered.overdue && answered.next.isEmpty() && !answered.nextAt.isValid());
        QCOMPARE(answered.answeredBy, QStringLiteral("dba"));
        facts.responses[rule.condition()].at = noon().addSecs(-16 * 60); // to an earlier call
        QVERIFY(rowFor(rule, facts).overdue);
        rule.within = 0ms;
        QVERIFY(!rowFor(rule, facts).respondBy.isValid());
    }

    void oneLookDoesNotTellForHowLong()
    {
        const WorldFacts facts = factsOf(QStringLiteral("refused refused"), noon().addSecs(-20));
        const RuleStanding row = rowFor(ruleFor(QStringLiteral("database-unrecoverable"), 10min), facts);
        QCOMPARE(row.state, RuleStanding::State::Pending);
        QVERIFY(!row.sinceSeen);
        QCOMPARE(row.due, noon().addSecs(-20 + 600));
        QVERIFY(row.evidence.contains(u"for how long is not known"));
        QCOMPARE(rowFor(ruleFor(QStringLiteral("database-unrecoverable"), 5s), facts).state,
                 RuleStanding::State::Pending);
        QCOMPARE(rowFor(ruleFor(QStringLiteral("database-unrecoverable")), facts).state, RuleStanding::State::Met);
    }

    void aFindingHasAClockOfItsOwn()
    {
        WorldFacts facts = factsOf(QStringLiteral("expired expired"));
        facts.findingsSince[{Scenario::Tls, db}] = {noon().addSecs(-300)};
        QCOMPARE(rowFor(ruleFor(QStringLiteral("scenario:tls"), 5min), facts).state, RuleStanding::State::Met);
        QCOMPARE(rowFor(ruleFor(QStringLiteral("scenario:tls"), 6min), facts).due, noon().addSecs(60));
    }

    void theTimeToRespondRunsOut()
    {
        const EscalationRule rule = ruleFor(QStringLiteral("response-time-exceeded"));
        WorldFacts facts = withIncident();
        const RuleStanding left = rowFor(rule, facts);
        QCOMPARE(left.state, RuleStanding::State::Pending);
        QCOMPARE(left.evidence, QStringLiteral("38 min of 60 min left"));
        QCOMPARE(left.due, noon().addSecs(38 * 60));
        const RuleStanding over = rowFor(rule, facts, noon().addSecs(38 * 60));
        QCOMPARE(over.state, RuleStanding::State::Met);
        QCOMPARE(over.metSince, noon().addSecs(38 * 60));
        QCOMPARE(rowFor(rule, facts, noon().addSecs(38 * 60).addMSecs(-1)).state, RuleStanding::State::Pending);
        facts.incident->acknowledgedAt = noon();
        facts.incident->acknowledgedBy = QStringLiteral("ana");
        const RuleStanding taken = rowFor(rule, facts, noon().addSecs(3600));
        QCOMPARE(taken.state, RuleStanding::State::NotMet);
        QCOMPARE(taken.evidence, QStringLiteral("acknowledged by ana (12:00 UTC)"));
        facts.incident->acknowledgedAt = {};
        facts.incident->closed = true;
        QCOMPARE(rowFor(rule, facts, noon().addSecs(3600)).state, RuleStanding::State::NotMet);
        facts.incidentsKnown = false;
        QCOMPARE(rowFor(rule, facts).state, RuleStanding::State::CannotTell);
        QCOMPARE(rowFor(ruleFor(QStringLiteral("severity:info")), facts).state, RuleStanding::State::CannotTell);
    }

    void severitiesAreAtLeast_data()
    {
        QTest::addColumn<int>("is");
        QTest::addColumn<QString>("met"); // of critical, high, warning, info
        QTest::newRow("critical") << static_cast<int>(Severity::Critical) << QStringLiteral("yyyy");
        QTest::newRow("high") << static_cast<int>(Severity::High) << QStringLiteral("nyyy");
        QTest::newRow("warning") << static_cast<int>(Severity::Warning) << QStringLiteral("nnyy");
        QTest::newRow("info") << static_cast<int>(Severity::Info) << QStringLiteral("nnny");
    }
    void severitiesAreAtLeast()
    {
        QFETCH(int, is);
        QFETCH(QString, met);
        const WorldFacts facts = withIncident(static_cast<Severity>(is));
        QString seen;
        for (const char *word : {"critical", "high", "warning", "info"}) {
            const RuleStanding row = rowFor(ruleFor(QStringLiteral("severity:%1").arg(QLatin1String(word))), facts);
            seen += row.state == RuleStanding::State::Met ? u'y' : u'n';
            QVERIFY(row.state != RuleStanding::State::Met || row.metSince == facts.incident->openedAt);
        }
        QCOMPARE(seen, met);
    }

    void peopleAnswerWhatCannotBeTold()
    {
        WorldFacts facts = factsOf(QStringLiteral("ok ok"));
        const EscalationRule asked = ruleFor(QStringLiteral("ask:Are customers affected?"), 10min);
        facts.answers[asked.condition()] = {Answer::Said::Yes, QStringLiteral("ana"), noon().addSecs(-300)};
        const RuleStanding pending = rowFor(asked, facts);
        QCOMPARE(pending.state, RuleStanding::State::Pending);
        QCOMPARE(pending.due, noon().addSecs(300));
        QCOMPARE(pending.evidence, QStringLiteral("yes, says ana, 11:55 UTC"));
        QCOMPARE(rowFor(asked, facts, noon().addSecs(300)).state, RuleStanding::State::Met);
        facts.answers[asked.condition()].said = Answer::Said::No;
        QCOMPARE(rowFor(asked, facts).state, RuleStanding::State::NotMet);
        facts.answers[asked.condition()].said = Answer::Said::DoNotKnow;
        QCOMPARE(rowFor(asked, facts).state, RuleStanding::State::CannotTell);
        facts.answers[QStringLiteral("provider-outage")] = {Answer::Said::Yes, QStringLiteral("ana"), noon()};
        QCOMPARE(rowFor(ruleFor(QStringLiteral("provider-outage")), facts).state, RuleStanding::State::Met);
        // What is seen stands above what is said.
        facts.answers[QStringLiteral("data-corruption")] = {Answer::Said::Yes, QStringLiteral("ana"), noon()};
        QCOMPARE(rowFor(ruleFor(QStringLiteral("data-corruption")), facts).state, RuleStanding::State::NotMet);
    }

    void rulesKeepTheirOrder()
    {
        const QList<EscalationRule> rules{ruleFor(QStringLiteral("severity:high")),
                                          ruleFor(QStringLiteral("data-corruption"))};
        const QList<RuleStanding> rows = escalationTable(rules, factsOf(QStringLiteral("ok ok")), noon());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().rule.condition(), QStringLiteral("severity:high"));
        QCOMPARE(conditionTitle(rows.first().rule), QStringLiteral("Severity HIGH or worse"));
    }

    void runbooksSuggestRules_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("rule"); // "condition after contact"
        const auto row = [](const char *condition, const char *action, const char *rule) {
            QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(action)
                                     << QString::fromUtf8(rule);
        };
        row("Database unrecoverable", "Contact DBA / cloud support", "database-unrecoverable 0 dba");
        row("Data corruption suspected", "Contact team lead immediately", "data-corruption 0 lead");
        row("Cloud provider issue", "Open support ticket", "provider-outage 0 ");
        row("Prolonged email outage", "Contact SendGrid support", "prolonged-mail-outage 1800 mail");
        row("Prolonged mail outage (> 1 hour)", "cloud support, then the DBA", "prolonged-mail-outage 3600 cloud");
        row("Response time exceeded", "lead", "response-time-exceeded 0 lead");
        row("Connection refused", "dbadmin", "scenario:connection-refused 0 ");
        row("pool-exhausted", "", "scenario:pool-exhausted 0 ");
        row("Severity: high", "TEAM LEAD", "severity:high 0 lead");
        row("Database down for 10 min", "DBA", "ask:Database down for 10 min 0 dba");
        row("Customers are affected", "Communications", "ask:Customers are affected 0 ");
        row("Say \"hi\"\x1b[2J", "", "ask:Say hi⟨U+001B⟩[2J 0 ");
    }
    void runbooksSuggestRules()
    {
        QFETCH(QString, condition);
        QFETCH(QString, action);
        QFETCH(QString, rule);
        QList<Contact> contacts;
        for (const auto &[id, name, role] : {std::array{"dba", "Database on call", "DBA"},
                                             {"lead", "Ana", "Team lead"},
                                             {"cloud", "Cloud support", "Provider"},
                                             {"mail", "SendGrid support", "Mail"}}) {
            Contact contact;
            contact.id = QString::fromLatin1(id);
            contact.name = QString::fromLatin1(name);
            contact.role = QString::fromLatin1(role);
            contacts << contact;
        }
        const EscalationRule made = suggestedRule(condition, action, contacts);
        QCOMPARE(QStringLiteral("%1 %2 %3").arg(made.condition()).arg(made.after.count() / 1000).arg(made.contact),
                 rule);
        QVERIFY(parseCondition(made.condition()).has_value());
    }

    void aLongRowOfARunbookIsCut()
    {
        const EscalationRule rule = suggestedRule(QString(5000, u'x'), {}, {});
        QVERIFY(parseCondition(rule.condition()).has_value());
    }

    void spansAreShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(-5) << QStringLiteral("0 s");
        QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
        QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min");
        QTest::newRow("minutes") << qint64(7199) << QStringLiteral("119 min");
        QTest::newRow("hours") << qint64(7200) << QStringLiteral("2 h");
        QTest::newRow("days") << qint64(2 * 86400) << QStringLiteral("2 d");
    }
    void spansAreShort()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(spanText(std::chrono::seconds(seconds)), text);
    }
};

QTEST_GUILESS_MAIN(TestEscalation)
#include "test_escalation.moc"
