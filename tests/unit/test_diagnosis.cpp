// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/ruled_out.h"
#include "core/diagnosis/rules.h"
#include "core/profile/kind_readers.h"

#include <QTest>
#include <cerrno>
#include <netdb.h>

using namespace bridgewatch;
using Family = FailureCode::Family;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Observation look(const char *target, Kind kind, const QList<Stage> &passed)
{
    Observation o;
    o.target = s(target);
    o.kind = kind;
    o.vantage = s("desk");
    o.at = QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
    o.outcome = Outcome::Ok;
    for (const Stage stage : passed)
        o.stages.append({stage, Outcome::Ok, std::chrono::microseconds(500), {}});
    return o;
}

Observation healthy(const char *target, Kind kind)
{
    return look(target, kind, ladderOf(kind));
}

// A look that passed everything before `stage` and failed there.
Observation failed(const char *target, Kind kind, Stage stage, const FailureCode &code, const char *routine = "")
{
    QList<Stage> passed;
    const QList<Stage> all = ladderOf(kind);
    for (const Stage rung : all) {
        if (rung < stage)
            passed << rung;
    }
    Observation o = look(target, kind, passed);
    o.stages.append({stage, Outcome::Failed, std::chrono::microseconds(200), code});
    o.outcome = Outcome::Failed;
    o.code = code;
    o.facts[s("error.routine")] = s(routine);
    return o;
}

Topology topology()
{
    Topology t;
    const auto add = [&](const char *id, Kind kind, const char *endpoint, const QStringList &needs) {
        TopologyNode node;
        node.id = s(id);
        node.kind = kind;
        node.address = s(endpoint);
        node.endpoint = s(endpoint);
        node.needs = needs;
        node.vantages = {s("desk")};
        t.nodes.append(node);
    };
    add("health", Kind::Http, "bridge:443", {s("users-db")});
    add("users-db", Kind::Postgres, "db:5432", {});
    add("db-port", Kind::Tcp, "db:5432", {});
    add("db-cert", Kind::Tls, "db:5432", {});
    return t;
}

Topology withSync()
{
    Topology t = topology();
    TopologyNode node;
    node.id = s("users-sync");
    node.kind = Kind::Sync;
    node.endpoint = s("users-sync/sync");
    node.needs = {s("users-db")};
    node.vantages = {s("desk")};
    t.nodes.append(node);
    return t;
}

QList<Observation> world(const Observation &changed)
{
    QList<Observation> all;
    const QList<TopologyNode> nodes = topology().nodes;
    for (const TopologyNode &node : nodes)
        all << (node.id == changed.target ? changed : healthy(node.id.toLatin1().constData(), node.kind));
    return all;
}

} // namespace

class TestDiagnosis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySignalNamesItsScenario_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QStringList>("scenarios");
        const auto pg = [](const char *name, Stage stage, const FailureCode &code, const QStringList &scenarios,
                           const char *routine = "") {
            QTest::newRow(name) << failed("users-db", Kind::Postgres, stage, code, routine) << scenarios;
        };
        const auto web = [](const char *name, Stage stage, const FailureCode &code, const QStringList &scenarios) {
            QTest::newRow(name) << failed("health", Kind::Http, stage, code) << scenarios;
        };
        const auto sql = [](const char *state) { return FailureCode::ofSqlState(state); };
        const QStringList refused{s("connection-refused"), s("network")};
        pg("name wrong", Stage::Dns, FailureCode::ofEai(EAI_NONAME), {s("dns")});
        pg("resolver down", Stage::Dns, FailureCode::ofEai(EAI_AGAIN), {s("dns")});
        pg("resolver silent", Stage::Dns, FailureCode::of(Family::Deadline), {s("dns")});
        pg("refused or rejected", Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED), refused);
        pg("dropped", Stage::Tcp, FailureCode::of(Family::Deadline), {s("network")});
        pg("ETIMEDOUT", Stage::Tcp, FailureCode::ofErrno(ETIMEDOUT), {s("network")});
        pg("host unreachable", Stage::Tcp, FailureCode::ofErrno(EHOSTUNREACH), {s("network")});
        pg("net unreachable", Stage::Tcp, FailureCode::ofErrno(ENETUNREACH), {s("network")});
        pg("prohibit route", Stage::Tcp, FailureCode::ofErrno(EACCES), {s("local-configuration"), s("network")});
        pg("reset at TCP", Stage::Tcp, FailureCode::ofErrno(ECONNRESET), {s("connection-refused")});
        pg("not the protocol", Stage::Startup, FailureCode::of(Family::Protocol), {s("wrong-service")});
        pg("login broken off", Stage::Authentication, FailureCode::of(Family::Protocol), {s("authentication")});
        pg("error before TLS", Stage::SslRequest, FailureCode::of(Family::Protocol), {s("disk-or-memory")});
        pg("blackhole route", Stage::Tcp, FailureCode::ofErrno(EINVAL), {s("local-configuration")});
        pg("silent on SSLRequest", Stage::SslRequest, FailureCode::of(Family::Deadline), {s("server-hung")});
        pg("closes at once", Stage::SslRequest, FailureCode::of(Family::Closed), {s("connection-refused")});
        pg("resets at once", Stage::SslRequest, FailureCode::ofErrno(ECONNRESET), {s("connection-refused")});
        pg("no TLS", Stage::SslRequest, FailureCode::of(Family::SslRefused), {s("tls")});
        pg("stuffed", Stage::SslRequest, FailureCode::of(Family::SslStuffed), {s("tls")});
        pg("HTTP there", Stage::SslRequest, FailureCode::of(Family::NotTls), {s("wrong-service")});
        for (const int x509 : {9, 10, 18, 19, 20, 21, 23, 62, 64, 66, 67, 68})
            QTest::addRow("X509_%d", x509)
                << failed("users-db", Kind::Postgres, Stage::Tls, FailureCode::ofX509(x509)) << QStringList{s("tls")};
        for (const int alert : {40, 48, 70, 112, 116})
            QTest::addRow("alert %d", alert)
                << failed("users-db", Kind::Postgres, Stage::Tls, FailureCode::ofTlsAlert(alert))
                << QStringList{s("tls")};
        pg("stalls in TLS", Stage::Tls, FailureCode::of(Family::Deadline), {s("server-hung")});
        pg("wrong password", Stage::Authentication, sql("28P01"), {s("authentication")});
        pg("no hba line", Stage::Authentication, sql("28000"), {s("authentication")});
        pg("no CONNECT", Stage::Session, sql("42501"), {s("authentication")});
        pg("no database", Stage::Session, sql("3D000"), {s("missing-database")});
        pg("database closed", Stage::Session, sql("55000"), {s("missing-database")});
        pg("slots full", Stage::Session, sql("53300"), {s("pool-exhausted")}, "InitPostgres");
        pg("reserved full", Stage::Startup, sql("53300"), {s("pool-exhausted")}, "InitProcess");
        pg("role limit", Stage::Session, sql("53300"), {s("connection-limit")}, "InitializeSessionUserId");
        pg("database limit", Stage::Session, sql("53300"), {s("connection-limit")}, "CheckMyDatabase");
        pg("starting", Stage::Startup, sql("57P03"), {s("server-starting")});
        pg("shut down", Stage::Query, sql("57P01"), {s("server-starting")});
        pg("crashed", Stage::Query, sql("57P02"), {s("server-starting")});
        pg("bad option", Stage::Session, sql("42704"), {s("local-configuration")});
        pg("disk full", Stage::Query, sql("53100"), {s("disk-or-memory")});
        pg("out of memory", Stage::Query, sql("53200"), {s("disk-or-memory")});
        pg("damaged page", Stage::Query, sql("XX001"), {s("data-corruption")});
        pg("damaged index", Stage::Query, sql("XX002"), {s("data-corruption")});
        pg("protocol violation", Stage::Session, sql("08P01"), {s("wrong-service")});
        pg("I/O error", Stage::Query, sql("58030"), {s("disk-or-memory")});
        pg("database dropped", Stage::Query, sql("57P04"), {s("missing-database")});
        pg("lost in a query", Stage::Query, FailureCode::ofErrno(ECONNRESET), {s("server-starting")});
        pg("slow query", Stage::Query, sql("57014"), {s("server-hung")});
        pg("login hangs", Stage::Authentication, FailureCode::of(Family::Deadline), {s("server-hung")});
        web("service refused", Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED), {s("service-down"), s("network")});
        web("503", Stage::Expectation, FailureCode::ofHttp(503), {s("service-down")});
        web("404", Stage::Expectation, FailureCode::ofHttp(404), {s("wrong-service")});
        web("401", Stage::Expectation, FailureCode::ofHttp(401), {s("authentication")});
        web("lies", Stage::Expectation, FailureCode::of(Family::Expectation), {s("service-down")});
        web("silent", Stage::Request, FailureCode::of(Family::Deadline), {s("server-hung")});
        web("not HTTP", Stage::Request, FailureCode::of(Family::Protocol), {s("wrong-service")});
        web("expired", Stage::Tls, FailureCode::ofX509(10), {s("tls")});
    }
    void everySignalNamesItsScenario()
    {
        QFETCH(Observation, seen);
        QFETCH(QStringList, scenarios);
        const Diagnosis diagnosis = diagnose(world(seen), topology());
        QStringList named;
        for (const Finding &finding : diagnosis.findings) {
            named << scenarioId(finding.scenario);
            QCOMPARE(finding.target, seen.target);
            QCOMPARE(finding.stage, seen.failedAt());
            QCOMPARE(finding.code, seen.code);
            QVERIFY(!finding.evidence.isEmpty());
            for (const QString &sentence : finding.evidence)
                QVERIFY2(!sentence.contains(u'{') && !sentence.isEmpty(), qPrintable(sentence));
            for (const RuledOut &out : finding.ruledOut)
                QVERIFY(!scenarios.contains(scenarioId(out.scenario)));
        }
        QCOMPARE(named, scenarios);
        QCOMPARE(diagnosis.state, WorldState::Failing);
    }

    void anAmbiguousPairSaysWhatWouldSeparateIt()
    {
        const Diagnosis d = diagnose(
            world(failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED))), topology());
        QVERIFY(d.findings.at(0).confidence - d.findings.at(1).confidence <= 0.1);
        for (const Finding &finding : d.findings)
            QVERIFY(finding.evidence.join(u' ').contains(u"would tell them apart"));
    }

    void theCauseStandsBeforeItsSymptom()
    {
        QList<Observation> all =
            world(failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED)));
        all[0] = failed("health", Kind::Http, Stage::Expectation, FailureCode::ofHttp(503));
        const Diagnosis d = diagnose(all, topology());
        QCOMPARE(d.findings.first().target, s("users-db"));
        const Finding &last = d.findings.last();
        QCOMPARE(last.target, s("health"));
        QVERIFY(last.symptom);
        QVERIFY(last.evidence.join(u' ').contains(u"needs users-db"));
    }

    void oneDoorIsOneFinding()
    {
        QList<Observation> all = world(failed("users-db", Kind::Postgres, Stage::Tls, FailureCode::ofX509(10)));
        all[3] = failed("db-cert", Kind::Tls, Stage::Tls, FailureCode::ofX509(10));
        std::swap(all[1], all[3]); // whoever is seen first, the richer look tells
        const Diagnosis d = diagnose(all, topology());
        QCOMPARE(d.findings.size(), 1);
        QCOMPARE(d.findings.first().target, s("users-db"));
        QVERIFY(d.findings.first().evidence.join(u' ').contains(u"db-cert"));
    }

    void theWorstAtADoorTells()
    {
        Observation expiring = healthy("users-db", Kind::Postgres);
        expiring.outcome = Outcome::Warning;
        expiring.breaches.append({s("days_left"), 20, 30, Outcome::Warning});
        QList<Observation> all = world(expiring);
        all[3] = failed("db-cert", Kind::Tls, Stage::Tls, FailureCode::ofX509(62));
        const Diagnosis d = diagnose(all, topology());
        QCOMPARE(d.findings.size(), 1);
        QCOMPARE(d.findings.first().target, s("db-cert"));
        QVERIFY(d.findings.first().evidence.join(u' ').contains(u"days_left is 20"));
    }

    void aLimitIsNotWhatTheLookFailedOf()
    {
        Observation seen = failed("health", Kind::Http, Stage::Expectation, FailureCode::ofHttp(503));
        seen.breaches.append({s("days_left"), 20, 30, Outcome::Warning});
        const Diagnosis d = diagnose(world(seen), topology());
        QCOMPARE(d.findings.size(), 2);
        QCOMPARE(scenarioId(d.findings.last().scenario), s("tls"));
        QCOMPARE(d.findings.last().severity, Outcome::Warning);
        QVERIFY(d.findings.last().code.isNone());
    }

    void whatNothingBelowCanCauseIsNoSymptom()
    {
        QList<Observation> all =
            world(failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED)));
        all[0] = failed("health", Kind::Http, Stage::Tls, FailureCode::ofX509(10));
        for (const Finding &finding : diagnose(all, topology()).findings)
            QVERIFY(!finding.symptom);
        // The same certificate, seen through what leans on it, is one trouble.
        all[1] = failed("users-db", Kind::Postgres, Stage::Tls, FailureCode::ofX509(10));
        QVERIFY(diagnose(all, topology()).findings.last().symptom);
    }

    // Our password at the database is not the service's, unless the profile says that it needs just this login.
    void oneLoginsTroubleExplainsWhoNamesItAlone()
    {
        Topology t = topology();
        t.nodes[0].needs = {s("db-port")};
        t.nodes[2].needs = {s("users-db")};
        QList<Observation> all =
            world(failed("users-db", Kind::Postgres, Stage::Authentication, FailureCode::ofSqlState("28P01")));
        all[0] = failed("health", Kind::Http, Stage::Expectation, FailureCode::ofHttp(503));
        for (const Finding &finding : diagnose(all, t).findings)
            QVERIFY(!finding.symptom);
        t.nodes[0].needs = {s("users-db")};
        QVERIFY(diagnose(all, t).findings.last().symptom);
    }

    void eachScenarioThatIsNotTheCaseSaysWhy()
    {
        const Diagnosis d = diagnose(
            world(failed("users-db", Kind::Postgres, Stage::Session, FailureCode::ofSqlState("53300"), "InitPostgres")),
            topology());
        QMap<QString, QString> because;
        for (const RuledOut &out : d.findings.first().ruledOut)
            because[scenarioLetter(out.scenario)] = out.because;
        QCOMPARE(because.keys(), (QStringList{s("A"), s("C"), s("D"), s("E"), s("F")}));
        QVERIFY(because.value(s("E")).contains(u"TCP connected"));
        QVERIFY(because.value(s("F")).contains(u"health answers"));
    }

    void aLoginIsSpokenOfWhereThereIsOne()
    {
        const auto says = [](const Observation &seen) {
            const QList<RuledOut> all = ruledOut(seen, {}, {});
            for (const RuledOut &out : all) {
                if (out.scenario == Scenario::Authentication)
                    return out.because;
            }
            return QString();
        };
        const FailureCode late = FailureCode::of(Family::Deadline);
        QVERIFY(says(failed("pooler", Kind::PgBouncer, Stage::Query, late)).contains(u"was accepted"));
        QVERIFY(says(failed("pooler", Kind::PgBouncer, Stage::Tcp, late)).contains(u"not reached"));
        QVERIFY(says(failed("db-cert", Kind::Tls, Stage::Tls, late)).contains(u"does not log in"));
    }

    void healthyMeansSeenHealthy()
    {
        const QList<Observation> all = world(healthy("users-db", Kind::Postgres));
        QCOMPARE(diagnose(all, topology()).state, WorldState::Healthy);
        QVERIFY(diagnose(all, topology()).findings.isEmpty());
        QCOMPARE(diagnose(all.mid(1), topology()).state, WorldState::Unknown);
        QCOMPARE(diagnose({}, topology()).state, WorldState::Unknown);
        QCOMPARE(diagnose({}, {}).state, WorldState::Unknown);
    }

    void whatCouldNotBeAskedIsUnknown()
    {
        Observation o =
            failed("users-db", Kind::Postgres, Stage::Authentication, FailureCode::of(Family::CredentialsMissing));
        o.outcome = Outcome::Unknown;
        const Diagnosis d = diagnose(world(o), topology());
        QCOMPARE(d.state, WorldState::Unknown);
        QCOMPARE(scenarioId(d.findings.first().scenario), s("credentials-missing"));
    }

    void anUnreadableFailureIsNotGuessed()
    {
        const Diagnosis d = diagnose(
            world(failed("users-db", Kind::Postgres, Stage::Session, FailureCode::ofSqlState("P0001"))), topology());
        QVERIFY(d.findings.isEmpty());
        QCOMPARE(d.state, WorldState::Unknown);
    }

    void anInternalErrorIsNotCorruption()
    {
        const Observation o = failed("users-db", Kind::Postgres, Stage::Session, FailureCode::ofSqlState("XX000"));
        QVERIFY(diagnose(world(o), topology()).findings.isEmpty());
    }

    void aServiceThatLeansOnNothingRulesNothingOut()
    {
        Topology t = topology();
        t.nodes[0].needs.clear();
        const Diagnosis d =
            diagnose(world(failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED))), t);
        for (const RuledOut &out : d.findings.first().ruledOut)
            QVERIFY(out.scenario != Scenario::ServiceDown);
    }

    void oneCodeWithTwoCausesIsToldApartByItsTime()
    {
        const auto evidence = [](int number, std::chrono::milliseconds took) {
            Observation o = failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(number));
            o.stages.last().took = took;
            return diagnose(world(o), topology()).findings.first().evidence.join(u' ');
        };
        using std::chrono::milliseconds;
        QVERIFY(evidence(EHOSTUNREACH, milliseconds(3000)).contains(u"probably down"));
        QVERIFY(evidence(EHOSTUNREACH, milliseconds(1)).contains(u"router or a firewall"));
        QVERIFY(evidence(ENETUNREACH, milliseconds(1000)).contains(u"router on the way"));
        QVERIFY(evidence(ENETUNREACH, milliseconds(0)).contains(u"this machine itself"));
    }

    void aLoginWithoutTlsIsToldSo()
    {
        Observation o = failed("users-db", Kind::Postgres, Stage::Authentication, FailureCode::ofSqlState("28000"));
        const auto evidence = [&] { return diagnose(world(o), topology()).findings.first().evidence.join(u' '); };
        QVERIFY(!evidence().contains(u"without TLS"));
        o.stages.removeIf([](const StageResult &r) { return r.stage == Stage::SslRequest || r.stage == Stage::Tls; });
        QVERIFY(evidence().contains(u"without TLS"));
    }

    void aWideOutageIsDiagnosedInProportion()
    {
        const auto outage = [](int size) {
            Topology t;
            QList<Observation> all;
            for (int i = 0; i < size; ++i) {
                const QByteArray id = "t" + QByteArray::number(i);
                TopologyNode node;
                node.id = QString::fromLatin1(id);
                node.endpoint = node.id;
                node.vantages = {s("desk")};
                if (i > 0)
                    node.needs = {s("t0")};
                t.nodes.append(node);
                all << failed(id.constData(), Kind::Tcp, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED));
            }
            return diagnose(all, t);
        };
        const Diagnosis d = outage(3000); // quadratic, it would outlast the test's time limit
        QCOMPARE(d.findings.size(), 6000);
        QCOMPARE(d.findings.first().target, s("t0"));
        QVERIFY(d.findings.last().symptom);
    }

    void aWarningDegradesAndNeverOutranksAFailure()
    {
        Observation o = healthy("users-db", Kind::Postgres);
        o.outcome = Outcome::Warning;
        o.breaches = {{s("sessions.used_ratio"), 0.85, 0.8, Outcome::Warning}};
        QList<Observation> all = world(o);
        Diagnosis d = diagnose(all, topology());
        QCOMPARE(d.state, WorldState::Degraded);
        QCOMPARE(d.findings.first().scenario, Scenario::PoolExhausted);
        all[0] = failed("health", Kind::Http, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED));
        d = diagnose(all, topology());
        QCOMPARE(d.state, WorldState::Failing);
        QCOMPARE(d.findings.first().scenario, Scenario::ServiceDown);
        QCOMPARE(d.findings.last().scenario, Scenario::PoolExhausted);
    }

    // Whichever is read first: a certificate that ends soon for one side is no trust at all for the other.
    void theWorstLookTellsOfAFinding()
    {
        Topology two = topology();
        two.nodes[1].vantages = {s("desk"), s("bridge")};
        Observation soon = healthy("users-db", Kind::Postgres);
        soon.outcome = Outcome::Warning;
        soon.breaches = {{s("sessions.used_ratio"), 0.85, 0.8, Outcome::Warning}};
        Observation none = failed("users-db", Kind::Postgres, Stage::Authentication, FailureCode::ofSqlState("53300"));
        none.vantage = s("bridge");
        QList<Observation> all = world(soon);
        all << none;
        for (int turn = 0; turn < 2; ++turn) {
            const Diagnosis d = diagnose(all, two);
            QCOMPARE(d.state, WorldState::Failing);
            const Finding &finding = d.findings.first();
            QCOMPARE(finding.scenario, Scenario::PoolExhausted);
            QCOMPARE(finding.severity, Outcome::Failed);
            QCOMPARE(finding.vantage, s("bridge"));
            QCOMPARE(finding.code.toString(), s("53300"));
            QVERIFY(!finding.evidence.join(u' ').contains(s("as well")));
            all.move(all.size() - 1, 0);
        }
    }

    void whatALogCountsIsNamed_data()
    {
        QTest::addColumn<QString>("reading");
        QTest::addColumn<Scenario>("scenario");
        QTest::newRow("refused") << s("lines.refused") << Scenario::ConnectionRefused;
        QTest::newRow("pool") << s("lines.pool") << Scenario::PoolExhausted;
        QTest::newRow("tls") << s("lines.tls") << Scenario::Tls;
        QTest::newRow("authentication") << s("lines.authentication") << Scenario::Authentication;
        QTest::newRow("timeout") << s("lines.timeout") << Scenario::Network;
        QTest::newRow("of the profile's own") << s("lines.oom") << Scenario::ServiceDown;
        QTest::newRow("silence") << s("quiet_s") << Scenario::ServiceDown;
    }
    void whatALogCountsIsNamed()
    {
        QFETCH(const QString, reading);
        QFETCH(const Scenario, scenario);
        Observation o = healthy("bridge-log", Kind::Log);
        o.outcome = Outcome::Warning;
        o.breaches = {{reading, 12, 5, Outcome::Warning}};
        Topology withLog = topology();
        TopologyNode node = withLog.nodes.constFirst();
        node.id = o.target;
        node.kind = Kind::Log;
        node.endpoint = s("bridge/log/app.log/");
        node.needs = {};
        withLog.nodes << node;
        const Diagnosis d = diagnose(world(healthy("users-db", Kind::Postgres)) << o, withLog);
        QCOMPARE(d.state, WorldState::Degraded);
        QCOMPARE(d.findings.first().scenario, scenario);
        QCOMPARE(d.findings.first().target, s("bridge-log"));
    }

    // A limit that a profile may set, and that is crossed without a word, would degrade the world without a reason.
    void everyReadingSpeaksForSomething()
    {
        QStringList silent;
        const QStringList kinds = kindNames();
        for (const QString &name : kinds) {
            const std::optional<Kind> kind = kindNamed(name);
            QVERIFY2(kind, qPrintable(name));
            const QStringList readings = readingsOf(*kind);
            for (const QString &reading : readings) {
                if (!candidateFor(reading))
                    silent << QString(name + s(": ") + reading);
            }
        }
        QCOMPARE(silent, QStringList());
    }

    void damagedPagesAreCorruption()
    {
        Observation o = healthy("users-db", Kind::Postgres);
        o.outcome = Outcome::Failed;
        o.breaches = {{s("checksum.failures"), 2, 0, Outcome::Failed}};
        const Diagnosis d = diagnose(world(o), topology());
        QCOMPARE(d.state, WorldState::Failing);
        QCOMPARE(d.findings.first().scenario, Scenario::DataCorruption);
    }

    void aSyncIsNotTheDatabase_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("scenario");
        const auto row = [](const char *name, Stage stage, const FailureCode &code, const char *scenario) {
            QTest::newRow(name) << stage << code << s(scenario);
        };
        row("absent", Stage::Exec, FailureCode::ofExitStatus(127), "canister-unreachable");
        row("not allowed", Stage::Exec, FailureCode::ofExitStatus(126), "canister-unreachable");
        row("failed", Stage::Exec, FailureCode::ofExitStatus(255), "canister-unreachable");
        row("slow", Stage::Exec, FailureCode::of(Family::Deadline), "canister-unreachable");
        row("garbage", Stage::Exec, FailureCode::of(Family::Protocol), "canister-unreachable");
        row("no count", Stage::Exec, FailureCode::of(Family::Expectation), "canister-unreachable");
        row("no table", Stage::Query, FailureCode::ofSqlState("42P01"), "local-configuration");
        row("no privilege", Stage::Query, FailureCode::ofSqlState("42501"), "local-configuration");
        row("no moment", Stage::Query, FailureCode::ofSqlState("22007"), "local-configuration");
        row("damaged", Stage::Query, FailureCode::ofSqlState("XX001"), "data-corruption");
    }
    void aSyncIsNotTheDatabase()
    {
        QFETCH(Stage, stage);
        QFETCH(FailureCode, code);
        QFETCH(QString, scenario);
        const Diagnosis d = diagnose({failed("users-sync", Kind::Sync, stage, code)}, withSync());
        QCOMPARE(scenarioId(d.findings.first().scenario), scenario);
        QCOMPARE(d.findings.first().target, s("users-sync"));
    }

    void aSyncThatIsBehindComesBeforeWhatItLacks()
    {
        Observation o = healthy("users-sync", Kind::Sync);
        o.outcome = Outcome::Failed;
        o.readings = {{s("sync.age_s"), 3600},
                      {s("sync.rows"), 190},
                      {s("sync.canister_count"), 200},
                      {s("sync.difference"), 10}};
        o.facts[s("sync.read")] = s("twice");
        o.breaches = {{s("sync.difference"), 10, 0, Outcome::Failed}, {s("sync.age_s"), 3600, 900, Outcome::Failed}};
        const Diagnosis d = diagnose({o}, withSync());
        QCOMPARE(d.findings.size(), 2);
        QCOMPARE(d.findings.at(0).scenario, Scenario::SyncStale);
        QVERIFY(d.findings.at(0).evidence.join(u' ').contains(u"1 h 0 min ago"));
        QVERIFY(!d.findings.at(0).evidence.join(u' ').contains(u"nothing is missing"));
        QCOMPARE(d.findings.at(1).scenario, Scenario::SyncMismatch);
        const QString evidence = d.findings.at(1).evidence.join(u' ');
        QVERIFY(evidence.contains(u"read twice") && evidence.contains(u"look there first"));
    }

    // What stands by its threshold is not what failed beside it.
    void aCanisterThatIsAwayLeavesTheAge()
    {
        Observation o = failed("users-sync", Kind::Sync, Stage::Exec, FailureCode::ofExitStatus(255));
        o.breaches = {{s("sync.age_s"), 3600, 900, Outcome::Failed}};
        const Diagnosis d = diagnose({o}, withSync());
        QCOMPARE(d.findings.size(), 2);
        for (const Finding &finding : d.findings)
            QCOMPARE(finding.code.isNone(), finding.scenario == Scenario::SyncStale);
    }

    void aDatabaseThatIsDownIsSaidAndNotTheSync()
    {
        Observation o = look("users-sync", Kind::Sync, {});
        o.outcome = Outcome::Unknown;
        o.code = FailureCode::of(Family::NoData);
        const Diagnosis d = diagnose(
            {failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED)), o}, withSync());
        for (const Finding &finding : d.findings)
            QCOMPARE(finding.target, s("users-db"));
        QCOMPARE(d.state, WorldState::Failing);
    }

    void everyAddressThatWasTriedIsNamed()
    {
        Observation o = failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED));
        o.attempts = {s("::1: ECONNREFUSED"), s("127.0.0.1: ECONNREFUSED")};
        const QString evidence = diagnose(world(o), topology()).findings.first().evidence.join(u' ');
        QVERIFY(evidence.contains(u"::1: ECONNREFUSED") && evidence.contains(u"127.0.0.1: ECONNREFUSED"));
    }

    void confidenceNeverRisesDownTheList()
    {
        QList<Observation> all =
            world(failed("users-db", Kind::Postgres, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED)));
        all[0] = failed("health", Kind::Http, Stage::Expectation, FailureCode::ofHttp(503));
        all[3].breaches = {{s("days_left"), 3, 7, Outcome::Warning}};
        const QList<Finding> findings = diagnose(all, topology()).findings;
        QVERIFY(findings.size() >= 4);
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(findings.at(i).confidence <= findings.at(i - 1).confidence);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
