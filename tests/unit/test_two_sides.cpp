// SPDX-License-Identifier: GPL-3.0-or-later
// What looks from two vantages tell together that none of them tells alone.
#include "core/diagnosis/diagnose.h"
#include "tests/support/fabricate.h"

#include <QTest>
#include <netdb.h>

using namespace bridgewatch;
using Family = FailureCode::Family;

namespace {

const QString desk = QStringLiteral("desk");
const QString bridge = QStringLiteral("bridge");
const QString db = QStringLiteral("users-db");

TopologyNode node(const QString &id, Kind kind, const QStringList &vantages, const QStringList &needs = {})
{
    return fabricate::node(id, kind, needs, vantages);
}

Topology topology()
{
    TopologyNode database = node(db, Kind::Postgres, {desk, bridge});
    TopologyNode own = node(QStringLiteral("users-db-as-bridge"), Kind::Postgres, {bridge});
    own.endpoint = database.endpoint;
    TopologyNode process = node(QStringLiteral("process"), Kind::Pm2, {bridge}, {bridge});
    process.runsOn = bridge;
    return {QStringLiteral("p"),
            {node(bridge, Kind::Ssh, {desk}), process, database, own,
             node(QStringLiteral("health"), Kind::Http, {desk}, {QStringLiteral("process"), db})}};
}

// Everything well but what is given.
QList<Observation> world(const Topology &topology, const QList<Observation> &changed)
{
    QList<Observation> all;
    for (const TopologyNode &target : topology.nodes) {
        for (const QString &vantage : target.vantages) {
            const auto same = [&](const Observation &o) { return o.target == target.id && o.vantage == vantage; };
            const auto found = std::find_if(changed.begin(), changed.end(), same);
            all << (found != changed.end() ? *found : fabricate::healthy(target, fabricate::noon(), vantage));
        }
    }
    return all;
}

Observation failing(const Topology &topology, const QString &target, const QString &vantage, Stage stage,
                    const FailureCode &code)
{
    return fabricate::failing(*topology.find(target), fabricate::noon(), stage, code, QStringLiteral("text"), vantage);
}

Observation refused(const Topology &topology, const QString &target, const QString &vantage)
{
    return failing(topology, target, vantage, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED));
}

Observation unreached(const Topology &topology, const QString &target)
{
    Observation look = fabricate::look(*topology.find(target), fabricate::noon(), bridge);
    look.outcome = Outcome::Unknown;
    look.code = FailureCode::of(Family::Unreached);
    look.facts[QStringLiteral("because_of")] = bridge;
    return look;
}

QString said(const Finding &finding)
{
    return finding.evidence.join(u'\n');
}

QString whyNot(const Finding &finding, Scenario scenario)
{
    for (const RuledOut &out : finding.ruledOut) {
        if (out.scenario == scenario)
            return out.because;
    }
    return {};
}

QStringList scenarios(const Diagnosis &diagnosis, const QString &target)
{
    QStringList ids;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.target == target)
            ids << scenarioId(finding.scenario);
    }
    return ids;
}

} // namespace

class TestTwoSides : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusedHereAndOpenThereIsTheWay()
    {
        const Topology t = topology();
        const Diagnosis diagnosis = diagnose(world(t, {refused(t, db, desk)}), t);
        QCOMPARE(scenarios(diagnosis, db), QStringList{QStringLiteral("network")});
        const Finding &first = diagnosis.findings.constFirst();
        QVERIFY(first.confidence >= 0.95);
        QCOMPARE(first.vantage, desk);
        QVERIFY2(said(first).contains(u"From bridge the same port accepts connections"), qPrintable(said(first)));
        QVERIFY(whyNot(first, Scenario::ConnectionRefused).contains(bridge));
    }

    void refusedThereAndOpenHereIsTheWayToo()
    {
        const Topology t = topology();
        const Diagnosis diagnosis = diagnose(world(t, {refused(t, db, bridge)}), t);
        QCOMPARE(scenarios(diagnosis, db), QStringList{QStringLiteral("network")});
        QCOMPARE(diagnosis.findings.constFirst().vantage, bridge);
    }

    void refusedFromBothIsTheServer()
    {
        const Topology t = topology();
        const Diagnosis diagnosis = diagnose(world(t, {refused(t, db, desk), refused(t, db, bridge)}), t);
        QCOMPARE(scenarios(diagnosis, db), QStringList{QStringLiteral("connection-refused")});
        const Finding &first = diagnosis.findings.constFirst();
        QVERIFY(first.confidence >= 0.95);
        QVERIFY(said(first).contains(bridge) && said(first).contains(u"this desk"));
        QVERIFY(!whyNot(first, Scenario::Network).isEmpty());
    }

    void refusedHereWhileNobodySeesTheOtherSideIsBoth()
    {
        const Topology t = topology();
        const Observation away = failing(t, bridge, desk, Stage::Authentication, FailureCode::of(Family::SshDenied));
        const Diagnosis diagnosis = diagnose(
            world(t, {refused(t, db, desk), away, unreached(t, db), unreached(t, QStringLiteral("users-db-as-bridge")),
                      unreached(t, QStringLiteral("process"))}),
            t);
        QCOMPARE(scenarios(diagnosis, db),
                 (QStringList{QStringLiteral("connection-refused"), QStringLiteral("network")}));
    }

    void listeningSocketsAreEvidence_data()
    {
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QString>("scenario");
        QTest::newRow("somebody listens") << QStringLiteral("0.0.0.0:22 0.0.0.0:5432") << QStringLiteral("network");
        QTest::newRow("over IPv6") << QStringLiteral("[::]:5432") << QStringLiteral("network");
        QTest::newRow("nobody listens") << QStringLiteral("0.0.0.0:22 0.0.0.0:15432")
                                        << QStringLiteral("connection-refused");
        QTest::newRow("on another address of the host")
            << QStringLiteral("172.17.0.1:5432") << QStringLiteral("connection-refused network");
        QTest::newRow("on loopback alone")
            << QStringLiteral("127.0.0.1:5432 [::1]:5432") << QStringLiteral("connection-refused");
    }
    void listeningSocketsAreEvidence()
    {
        QFETCH(QString, listening);
        QFETCH(QString, scenario);
        Topology t = topology();
        t.nodes[2].runsOn = bridge;
        t.nodes[2].vantages = {desk};
        Observation host = fabricate::healthy(t.nodes.at(0), fabricate::noon());
        host.facts[QStringLiteral("ssh.listening")] = listening;
        const Diagnosis diagnosis = diagnose(world(t, {refused(t, db, desk), host}), t);
        QCOMPARE(scenarios(diagnosis, db), scenario.split(u' '));
        QVERIFY2(said(diagnosis.findings.constFirst()).contains(u"On bridge"),
                 qPrintable(said(diagnosis.findings.constFirst())));
    }

    void aListThatWasCutIsNoEvidenceOfAbsence_data()
    {
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QStringList>("expected");
        const QStringList undecided{QStringLiteral("connection-refused"), QStringLiteral("network")};
        QTest::newRow("not among those kept") << QStringLiteral("0.0.0.0:22 0.0.0.0:15432 …") << undecided;
        QTest::newRow("on loopback, and perhaps elsewhere") << QStringLiteral("127.0.0.1:5432 …") << undecided;
        QTest::newRow("among those kept") << QStringLiteral("0.0.0.0:5432 …") << QStringList{QStringLiteral("network")};
    }
    void aListThatWasCutIsNoEvidenceOfAbsence()
    {
        QFETCH(QString, listening);
        QFETCH(QStringList, expected);
        Topology t = topology();
        t.nodes[2].runsOn = bridge;
        t.nodes[2].vantages = {desk};
        Observation host = fabricate::healthy(t.nodes.at(0), fabricate::noon());
        host.facts[QStringLiteral("ssh.listening")] = listening;
        QCOMPARE(scenarios(diagnose(world(t, {refused(t, db, desk), host}), t), db), expected);
    }

    void aHostThatIsAwayIsOneFaultAndTheRestUnknown()
    {
        const Topology t = topology();
        const Observation away = failing(t, bridge, desk, Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED));
        const Diagnosis diagnosis =
            diagnose(world(t, {away, unreached(t, db), unreached(t, QStringLiteral("users-db-as-bridge")),
                               unreached(t, QStringLiteral("process"))}),
                     t);
        QCOMPARE(diagnosis.state, WorldState::Failing);
        for (const Finding &finding : diagnosis.findings)
            QCOMPARE(finding.target, bridge);
        QCOMPARE(scenarioId(diagnosis.findings.constFirst().scenario), QStringLiteral("ssh-unreachable"));
        QVERIFY2(said(diagnosis.findings.constFirst()).contains(u"process"),
                 qPrintable(said(diagnosis.findings.constFirst())));
    }

    // sshd that lets nobody in breaks no service.
    void aHostThatLetsNobodyInIsNoCauseOfAServiceThatFails()
    {
        const Topology t = topology();
        const Observation denied = failing(t, bridge, desk, Stage::Authentication, FailureCode::of(Family::SshDenied));
        const Observation sick =
            failing(t, QStringLiteral("health"), desk, Stage::Expectation, FailureCode::ofHttp(503));
        for (const Finding &finding : diagnose(world(t, {denied, sick}), t).findings)
            QVERIFY(!finding.symptom);
    }

    // What the service reaches is not what ails it.
    void whatOnlyThisDeskCannotReachExplainsNothing()
    {
        const Topology t = topology();
        const Observation sick =
            failing(t, QStringLiteral("health"), desk, Stage::Expectation, FailureCode::ofHttp(503));
        const auto health = [&](const QString &vantage) {
            const QList<Finding> all = diagnose(world(t, {refused(t, db, vantage), sick}), t).findings;
            return *std::find_if(all.begin(), all.end(), [](const Finding &f) { return f.target == u"health"; });
        };
        QVERIFY(!health(desk).symptom);
        QVERIFY(health(bridge).symptom);
    }

    void aVendorThatOthersReachIsNotDown()
    {
        const TopologyNode mail = node(QStringLiteral("mail"), Kind::Sendgrid, {desk, bridge});
        const Topology t{QStringLiteral("p"), {mail}};
        const Diagnosis diagnosis = diagnose(world(t, {refused(t, mail.id, desk)}), t);
        QCOMPARE(scenarios(diagnosis, mail.id), QStringList{QStringLiteral("network")});
        QVERIFY(!whyNot(diagnosis.findings.constFirst(), Scenario::ProviderOutage).isEmpty());
    }

    void aNameThatOnlyThisDeskDoesNotFindIsNoBlockedWay()
    {
        const Topology t = topology();
        const Diagnosis diagnosis =
            diagnose(world(t, {failing(t, db, desk, Stage::Dns, FailureCode::ofEai(EAI_NONAME))}), t);
        QCOMPARE(scenarios(diagnosis, db), QStringList{QStringLiteral("dns")});
        const QString told = said(diagnosis.findings.constFirst());
        QVERIFY2(!told.contains(u"blocked") && told.contains(u"From bridge it is well"), qPrintable(told));
    }

    void aServerThatRefusesAndTakesIsFoundFromWherever()
    {
        const Topology t = topology();
        for (const FailureCode &code : {FailureCode::of(Family::Closed), FailureCode::ofErrno(ECONNRESET)}) {
            const Diagnosis diagnosis = diagnose(world(t, {failing(t, db, desk, Stage::Tcp, code)}), t);
            QCOMPARE(scenarios(diagnosis, db).size(), 1);
            QCOMPARE(diagnosis.state, WorldState::Failing);
        }
    }

    void aHostThatIsDownIs()
    {
        const Topology t = topology();
        const Observation down = failing(t, bridge, desk, Stage::Tcp, FailureCode::of(Family::Deadline));
        const Observation sick =
            failing(t, QStringLiteral("health"), desk, Stage::Tcp, FailureCode::of(Family::Deadline));
        const Diagnosis diagnosis = diagnose(world(t, {down, sick}), t);
        QCOMPARE(diagnosis.findings.constFirst().target, bridge);
        for (const Finding &finding : diagnosis.findings)
            QCOMPARE(finding.symptom, finding.target == u"health");
    }

    void theServicesOwnCredentialIsToldFromOurs()
    {
        const Topology t = topology();
        const QString own = QStringLiteral("users-db-as-bridge");
        const Diagnosis diagnosis =
            diagnose(world(t, {failing(t, own, bridge, Stage::Authentication, FailureCode::ofSqlState("28P01"))}), t);
        const Finding &first = diagnosis.findings.constFirst();
        QCOMPARE(scenarioId(first.scenario), QStringLiteral("authentication"));
        QCOMPARE(first.target, own);
        QVERIFY2(said(first).contains(u"users-db is let in by the same server"), qPrintable(said(first)));
    }

    void aPoolerThatWaitsIsJudgedByItsPools_data()
    {
        QTest::addColumn<double>("servers");
        QTest::addColumn<QString>("scenario");
        QTest::newRow("all in use") << 3.0 << QStringLiteral("pool-exhausted");
        QTest::newRow("none to be had") << 0.0 << QStringLiteral("pooler");
    }
    void aPoolerThatWaitsIsJudgedByItsPools()
    {
        QFETCH(double, servers);
        QFETCH(QString, scenario);
        TopologyNode pooler = node(QStringLiteral("pooler"), Kind::PgBouncer, {desk});
        TopologyNode pooled = node(QStringLiteral("pooled"), Kind::Postgres, {desk}, {QStringLiteral("pooler")});
        pooled.endpoint = pooler.endpoint;
        const Topology t{QStringLiteral("p"), {pooler, pooled}};
        Observation console = fabricate::healthy(pooler, fabricate::noon());
        console.readings[QStringLiteral("pool.servers_active")] = servers;
        Observation waited = failing(t, pooled.id, desk, Stage::Query, FailureCode::ofSqlState("08P01"));
        waited.facts[QStringLiteral("error.routine")] = QStringLiteral("query_wait_timeout");
        const Diagnosis diagnosis = diagnose({console, waited}, t);
        QCOMPARE(scenarioId(diagnosis.findings.constFirst().scenario), scenario);
        const Diagnosis alone = diagnose({waited}, t);
        QCOMPARE(scenarios(alone, pooled.id),
                 (QStringList{QStringLiteral("pool-exhausted"), QStringLiteral("pooler")}));
    }

    // The pooler is more patient than a look is.
    void aLoginThatIsLateBehindAQueueWaitsForThePool_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<QString>("scenario");
        QTest::newRow("all in use") << QStringLiteral("in use") << QStringLiteral("pool-exhausted");
        QTest::newRow("none to be had") << QStringLiteral("starved") << QStringLiteral("pooler");
        QTest::newRow("nobody waits") << QString() << QStringLiteral("server-hung");
    }
    void aLoginThatIsLateBehindAQueueWaitsForThePool()
    {
        QFETCH(QString, waiting);
        QFETCH(QString, scenario);
        TopologyNode pooler = node(QStringLiteral("pooler"), Kind::PgBouncer, {desk});
        TopologyNode pooled = node(QStringLiteral("pooled"), Kind::Postgres, {desk}, {pooler.id});
        pooled.endpoint = pooler.endpoint;
        const Topology t{QStringLiteral("p"), {pooler, pooled}};
        Observation console = fabricate::healthy(pooler, fabricate::noon());
        console.readings[QStringLiteral("pool.clients_waiting")] = waiting.isEmpty() ? 0 : 2;
        console.readings[QStringLiteral("pool.servers_active")] = 5; // of another database
        if (!waiting.isEmpty())
            console.facts[QStringLiteral("pool.waiting")] = waiting;
        const Observation late = failing(t, pooled.id, desk, Stage::Query, FailureCode::of(Family::Deadline));
        QCOMPARE(scenarioId(diagnose({console, late}, t).findings.constFirst().scenario), scenario);
    }

    // The login that tells of the pooler names no needs of its own.
    void thePoolersTroubleIsASymptomOfItsServers()
    {
        const TopologyNode server = node(QStringLiteral("server"), Kind::Postgres, {desk});
        const TopologyNode pooler = node(QStringLiteral("pooler"), Kind::PgBouncer, {desk}, {server.id});
        TopologyNode pooled = node(QStringLiteral("pooled"), Kind::Postgres, {desk});
        pooled.endpoint = pooler.endpoint;
        const Topology t{QStringLiteral("p"), {server, pooler, pooled}};
        Observation login = failing(t, pooled.id, desk, Stage::Startup, FailureCode::ofSqlState("08P01"));
        login.facts[QStringLiteral("error.routine")] = QStringLiteral("server_login_retry");
        const Diagnosis diagnosis = diagnose(world(t, {refused(t, server.id, desk), login}), t);
        QCOMPARE(diagnosis.findings.constFirst().target, server.id);
        QVERIFY(diagnosis.findings.constLast().symptom);

        login.facts[QStringLiteral("error.routine")] = QStringLiteral("no_such_database"); // a name of its own
        const Diagnosis mistyped = diagnose(world(t, {refused(t, server.id, desk), login}), t);
        QCOMPARE(mistyped.findings.constFirst().target, pooled.id);
        QVERIFY(!mistyped.findings.constFirst().symptom);
    }

    // Which of the two sides saw the queue, if any did, is chance: the pooler's trouble is one finding, told by the
    // login that names it, and what leans on the pooler leans on it.
    void thePoolersTroubleIsToldByTheLogin_data()
    {
        QTest::addColumn<double>("waiting");
        QTest::newRow("its console sees it") << 4.0;
        QTest::newRow("its console is well") << 0.0;
    }
    void thePoolersTroubleIsToldByTheLogin()
    {
        QFETCH(double, waiting);
        TopologyNode pooler = node(QStringLiteral("pooler"), Kind::PgBouncer, {desk, bridge});
        pooler.endpoint = QStringLiteral("localhost:6432"); // another door on every machine
        TopologyNode pooled = node(QStringLiteral("pooled"), Kind::Postgres, {desk}, {pooler.id});
        pooled.endpoint = pooler.endpoint;
        const TopologyNode health = node(QStringLiteral("health"), Kind::Http, {desk}, {pooler.id});
        const Topology t{QStringLiteral("p"), {health, pooler, pooled}};
        const QString waits = QStringLiteral("pool.clients_waiting");
        const Observation fromDesk = fabricate::healthy(pooler, fabricate::noon());
        Observation fromHost = fromDesk;
        fromHost.vantage = bridge;
        fromHost.readings[waits] = waiting;
        fromHost.readings[QStringLiteral("pool.servers_active")] = 0;
        if (waiting > 0) {
            fromHost.outcome = Outcome::Failed;
            fromHost.breaches.append({waits, waiting, 3, Outcome::Failed});
        }
        Observation login = failing(t, pooled.id, desk, Stage::Startup, FailureCode::ofSqlState("08P01"));
        login.facts[QStringLiteral("error.routine")] = QStringLiteral("server_login_retry");
        const Observation page = failing(t, health.id, desk, Stage::Expectation, FailureCode::ofHttp(503));

        const Diagnosis diagnosis = diagnose({page, fromDesk, fromHost, login}, t);
        const Finding &first = diagnosis.findings.constFirst();
        QCOMPARE(scenarioId(first.scenario), QStringLiteral("pooler"));
        QCOMPARE(first.target, pooled.id);
        QVERIFY(!first.symptom);
        QVERIFY2(said(first).contains(u"pool.clients_waiting is 4") == (waiting > 0), qPrintable(said(first)));
        QVERIFY(scenarios(diagnosis, pooler.id).isEmpty());
        const Finding &last = diagnosis.findings.constLast();
        QCOMPARE(last.target, health.id);
        QVERIFY(last.symptom);
        QVERIFY2(said(last).contains(u"pooled"), qPrintable(said(last)));
    }

    void hostsAndProcessesAreNamed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<QString>("scenario");
        using HostKey = FailureCode::HostKeyState;
        const auto host = [](const char *name, Stage stage, const FailureCode &code, const char *scenario) {
            QTest::newRow(name) << bridge << stage << code << QString::fromLatin1(scenario);
        };
        const auto process = [](const char *status, const char *scenario) {
            QTest::newRow(status) << QStringLiteral("process") << Stage::Exec << FailureCode::ofPm2(status)
                                  << QString::fromLatin1(scenario);
        };
        host("refused", Stage::Tcp, FailureCode::ofErrno(ECONNREFUSED), "ssh-unreachable");
        host("silent", Stage::Tcp, FailureCode::of(Family::Deadline), "ssh-unreachable");
        host("key unknown", Stage::HostKey, FailureCode::ofHostKey(HostKey::Unknown), "ssh-host-key");
        host("key changed", Stage::HostKey, FailureCode::ofHostKey(HostKey::Changed), "ssh-host-key");
        host("key of another kind", Stage::HostKey, FailureCode::ofHostKey(HostKey::Other), "ssh-host-key");
        host("no ssh", Stage::HostKey, FailureCode::of(Family::NotTls), "wrong-service");
        host("denied", Stage::Authentication, FailureCode::of(Family::SshDenied), "ssh-unreachable");
        host("no key", Stage::Authentication, FailureCode::of(Family::CredentialsMissing), "credentials-missing");
        host("hangs", Stage::Exec, FailureCode::of(Family::Deadline), "ssh-unreachable");
        host("lost", Stage::Exec, FailureCode::of(Family::Closed), "ssh-unreachable");
        process("stopped", "service-down");
        process("errored", "service-down");
        process("waiting restart", "service-down");
        process("no_daemon", "service-down");
        QTest::newRow("no pm2") << QStringLiteral("process") << Stage::Exec << FailureCode::ofExitStatus(127)
                                << QStringLiteral("local-configuration");
    }
    void hostsAndProcessesAreNamed()
    {
        QFETCH(QString, target);
        QFETCH(Stage, stage);
        QFETCH(FailureCode, code);
        const Topology t = topology();
        const QString vantage = target == bridge ? desk : bridge;
        const Diagnosis diagnosis = diagnose(world(t, {failing(t, target, vantage, stage, code)}), t);
        QTEST(scenarioId(diagnosis.findings.constFirst().scenario), "scenario");
        QCOMPARE(diagnosis.findings.constFirst().target, target);
    }
};

QTEST_GUILESS_MAIN(TestTwoSides)
#include "test_two_sides.moc"
