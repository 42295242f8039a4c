// SPDX-License-Identifier: GPL-3.0-or-later
// A sync against a real PostgreSQL and a stand-in for dfx: what a look finds, and what it makes of what is in its way.
#include "core/diagnosis/diagnose.h"
#include "core/probes/probe.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/grace.h"
#include "tests/support/lab.h"
#include "tests/support/other_session.h"
#include "tests/support/watching.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr std::chrono::milliseconds hurry = std::chrono::seconds(3); // where time is judged

// More rows than a count has time for: each costs 20 ms, and the index spares all but one.
const QByteArray slowTable =
    "CREATE TABLE slow (updated_at timestamptz NOT NULL); CREATE INDEX ON slow (updated_at);"
    "INSERT INTO slow SELECT now() - n * interval '1 second' FROM generate_series(1, 300) AS n;"
    "ALTER TABLE slow ENABLE ROW LEVEL SECURITY; GRANT SELECT ON slow TO ops;"
    "CREATE FUNCTION slowly() RETURNS boolean LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.02); RETURN true; END';"
    "CREATE POLICY all_of_them ON slow USING (slowly()); ANALYZE slow";

} // namespace

class TestSync : public QObject {
    Q_OBJECT

    Lab m_lab;
    Profile m_profile;
    std::unique_ptr<Vantages> m_vantages;
    std::unique_ptr<OtherSession> m_dba;

    [[nodiscard]] Target sync() const { return *m_profile.find(s("users-sync")); }
    [[nodiscard]] SyncSettings settings() const { return std::get<SyncSettings>(sync().settings); }
    static SyncSettings &of(Target &target) { return std::get<SyncSettings>(target.settings); }
    [[nodiscard]] bool hasHost() const { return m_profile.find(s("bridge")) != nullptr; }

    [[nodiscard]] Target table(const char *name, const char *column = "updated_at") const
    {
        Target target = sync();
        of(target).table = s(name);
        of(target).updatedAt = s(column);
        of(target).canister.reset();
        return target;
    }
    // Asks this in place of its canister, where the profile has it asked.
    [[nodiscard]] Target asking(const QStringList &command) const
    {
        Target target = sync();
        of(target).canister->command = command;
        return target;
    }

    static Target hurried(Target target)
    {
        target.timeout = hurry;
        return target;
    }

    Observation lookAt(const Target &target, const QString &vantage = s("desk"))
    {
        return await(look(target, vantage, *m_vantages, Secrets(m_profile.name), {})).value_or(Observation());
    }
    [[nodiscard]] Diagnosis diagnosisOf(const Observation &seen) const
    {
        return diagnose({seen}, m_profile.topology());
    }
    [[nodiscard]] QString firstScenario(const Observation &seen) const
    {
        const QList<Finding> findings = diagnosisOf(seen).findings;
        return findings.isEmpty() ? QString() : scenarioId(findings.constFirst().scenario);
    }
    static double reading(const Observation &seen, const char *name) { return seen.readings.value(s(name), -1); }
    static QString fact(const Observation &seen, const char *name) { return seen.facts.value(s(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        QByteArray text = m_lab.read(s("profile.yaml"));
        text.replace("timeout: 3s", "timeout: 20s"); // a busy machine is not a hung server
        const LoadedProfile loaded = readProfile(text, m_lab.profile());
        QVERIFY(loaded.usable());
        m_profile = loaded.profile;
        m_vantages = std::make_unique<Vantages>(m_profile.targets);
        PostgresLogin login = loginOf(settings().login, Secret());
        login.user = s("dba");
        login.password = Secret(m_lab.read(s("dba.pass")).trimmed());
        m_dba = std::make_unique<OtherSession>(login, "dba");
        QVERIFY(m_dba->isConnected());
        QVERIFY(m_dba->run(slowTable));
    }

    void cleanupTestCase() { m_vantages.reset(); }

    void aHealthyOneTellsBothCounts()
    {
        (void)m_lab.newServerLog();
        const Observation seen = lookAt(sync());
        QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
        QCOMPARE(reading(seen, "sync.rows"), 200.0);
        QCOMPARE(reading(seen, "sync.canister_count"), 200.0);
        QCOMPARE(reading(seen, "sync.difference"), 0.0);
        QVERIFY(reading(seen, "sync.age_s") >= 0 && reading(seen, "sync.age_s") < 120);
        QCOMPARE(fact(seen, "sync.count"), s("exact"));
        const QDateTime newest = QDateTime::fromString(fact(seen, "sync.newest"), Qt::ISODate);
        QVERIFY(std::abs(static_cast<double>(newest.secsTo(seen.at)) - reading(seen, "sync.age_s")) < 3);
        QList<Stage> stages;
        for (const StageResult &rung : seen.stages)
            stages << rung.stage;
        QCOMPARE(stages, ladderOf(Kind::Sync));
        // One login, which is named and gone.
        QTRY_VERIFY(m_lab.read(s("logs/postgres.log")).endsWith('\n'));
        QCOMPARE(m_lab.newServerLog().count("application_name=bridgewatch"), 1);
        QTRY_COMPARE(m_dba->ask("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'bridgewatch'"),
                     QByteArray("0"));
    }

    void aDatabaseIsReachedFromItsHost()
    {
        if (!hasHost())
            QSKIP("this machine has no sshd");
        for (int i = 0; i < 3; ++i) {
            const Observation seen = lookAt(sync(), s("bridge"));
            QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
            QCOMPARE(reading(seen, "sync.rows"), 200.0);
        }
        Target unknown = sync();
        of(unknown).login.sslRootCert.clear(); // the system's authorities, who do not know the lab's
        const Observation refused = lookAt(unknown, s("bridge"));
        QVERIFY(refused.outcome == Outcome::Unknown);
        QVERIFY2(refused.text.contains(u"certificate"), qPrintable(refused.text));
    }

    void whatTellsWhenARowWasWritten_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<double>("atLeast");
        QTest::addColumn<double>("atMost");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *type, const char *values, bool isKnown, double atLeast,
                            double atMost, const char *says) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(values) << isKnown << atLeast << atMost << s(says);
        };
        row("with a time zone", "timestamptz", "(now() - interval '90 s'), (now() - interval '2 days')", true, 90, 100,
            "1 min 3");
        row("without one", "timestamp", "(localtimestamp - interval '90 s')", true, 90, 100, "1 min 3");
        row("a day", "date", "(current_date)", true, 0, 90'000, "last written");
        row("null among others", "timestamptz", "(NULL), (now() - interval '90 s')", true, 90, 100, "1 min 3");
        row("null alone", "timestamptz", "(NULL)", false, 0, 0, "no row tells when it was written; 1 in the table");
        row("without an end", "timestamptz", "('infinity')", false, 0, 0, "no row tells");
        row("the future", "timestamptz", "(now() + interval '1 hour')", false, 0, 0, "in the server's future");
        row("no row", "timestamptz", "", false, 0, 0, "the table is empty; 0 in the table");
    }
    void whatTellsWhenARowWasWritten()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, values);
        QFETCH(const bool, isKnown);
        QFETCH(const double, atLeast);
        QFETCH(const double, atMost);
        QFETCH(const QString, says);
        QVERIFY(m_dba->run("CREATE TABLE moments (\"at\" " + type + ")"));
        if (!values.isEmpty())
            QVERIFY(m_dba->run("INSERT INTO moments VALUES " + values));
        QVERIFY(m_dba->run("GRANT SELECT ON moments TO ops"));
        Target target = table("moments", "at");
        of(target).maxAge = std::chrono::hours(25);
        const Observation seen = lookAt(target);
        QVERIFY(m_dba->run("DROP TABLE moments"));
        QVERIFY2(seen.text.contains(says), qPrintable(seen.text));
        QVERIFY2(seen.outcome == (isKnown ? Outcome::Ok : Outcome::Unknown), qPrintable(seen.text));
        QCOMPARE(seen.readings.contains(s("sync.age_s")), isKnown);
        if (isKnown)
            QVERIFY2(reading(seen, "sync.age_s") >= atLeast && reading(seen, "sync.age_s") <= atMost,
                     qPrintable(seen.text));
    }

    void anEmptyTableIsWellWhereTheCanisterIsEmptyToo_data()
    {
        QTest::addColumn<QByteArray>("count");
        QTest::newRow("empty") << QByteArray("0");
        QTest::newRow("full") << QByteArray("7");
    }
    void anEmptyTableIsWellWhereTheCanisterIsEmptyToo()
    {
        QFETCH(const QByteArray, count);
        QVERIFY(m_dba->run("CREATE TABLE empty (updated_at timestamptz); GRANT SELECT ON empty TO ops"));
        Target target = asking({s("echo"), s("{\"total_users\":\"%1\"}").arg(QString::fromLatin1(count))});
        of(target).table = s("empty");
        const Observation seen = lookAt(target);
        QVERIFY(m_dba->run("DROP TABLE empty"));
        QVERIFY2(seen.outcome == (count == "0" ? Outcome::Ok : Outcome::Failed), qPrintable(seen.text));
        QCOMPARE(firstScenario(seen), count == "0" ? QString() : s("sync-mismatch"));
    }

    void namesAreQuoted()
    {
        QVERIFY(m_dba->run(
            "CREATE SCHEMA \"Sh\"\"op\"; CREATE TABLE \"Sh\"\"op\".\"or;ders'\" (\"Up \"\"dated\" timestamptz);"
            "INSERT INTO \"Sh\"\"op\".\"or;ders'\" VALUES (now());"
            "GRANT USAGE ON SCHEMA \"Sh\"\"op\" TO ops; GRANT SELECT ON \"Sh\"\"op\".\"or;ders'\" TO ops;"
            "ANALYZE \"Sh\"\"op\".\"or;ders'\""));
        for (const CountMode mode : {CountMode::Exact, CountMode::Estimate}) {
            Target target = table("Sh\"op.or;ders'", "Up \"dated");
            of(target).count = mode;
            const Observation seen = lookAt(target);
            QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
            QCOMPARE(reading(seen, "sync.rows"), 1.0);
        }
        const Observation attack = lookAt(table("users\"; DROP TABLE users; --"));
        QCOMPARE(attack.code.toString(), s("42P01"));
        QCOMPARE(m_dba->ask("SELECT count(*) FROM users"), QByteArray("200"));
    }

    void aCountThatIsTooDearIsEstimated_data()
    {
        QTest::addColumn<CountMode>("mode");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("auto") << CountMode::Auto << Outcome::Ok;
        QTest::newRow("exact") << CountMode::Exact << Outcome::Unknown;
        QTest::newRow("estimate") << CountMode::Estimate << Outcome::Ok;
    }
    void aCountThatIsTooDearIsEstimated()
    {
        QFETCH(const CountMode, mode);
        QFETCH(const Outcome, outcome);
        Target target = hurried(table("slow"));
        of(target).count = mode;
        of(target).maxAge = std::chrono::hours(1);
        const Observation seen = lookAt(target);
        QVERIFY2(seen.outcome == outcome, qPrintable(seen.text));
        QVERIFY(seen.took <= hurry + busyGrace);
        QCOMPARE(reading(seen, "sync.rows"), mode == CountMode::Exact ? -1.0 : 300.0);
        QCOMPARE(fact(seen, "sync.count"), mode == CountMode::Exact ? QString() : s("estimate"));
        QVERIFY(reading(seen, "sync.age_s") >= 0);
        QVERIFY2(mode == CountMode::Exact || seen.text.contains(u"about 300 in the table"), qPrintable(seen.text));
    }

    // It is not meant to be near.
    void anEstimateNeverFailsAlone_data()
    {
        QTest::addColumn<QString>("count");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("near") << s("320") << Outcome::Ok;
        QTest::newRow("far") << s("900") << Outcome::Warning;
    }
    void anEstimateNeverFailsAlone()
    {
        QFETCH(const QString, count);
        QFETCH(const Outcome, outcome);
        Target target = asking({s("echo"), s("{\"total_users\":\"%1\"}").arg(count)});
        of(target).table = s("slow");
        of(target).count = CountMode::Estimate;
        of(target).maxAge = std::chrono::hours(1);
        const Observation seen = lookAt(target);
        QVERIFY2(seen.outcome == outcome, qPrintable(seen.text));
        QCOMPARE(diagnosisOf(seen).findings.isEmpty(), outcome == Outcome::Ok);
        if (outcome != Outcome::Ok)
            QVERIFY(diagnosisOf(seen).findings.constFirst().evidence.join(u' ').contains(u"estimate"));
    }

    void whatTheTableLacksIsSaid_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("code");
        QTest::newRow("no table") << QByteArray("nowhere") << QByteArray("updated_at") << s("42P01");
        QTest::newRow("no column") << QByteArray("users") << QByteArray("nothing") << s("42703");
        QTest::newRow("no moment") << QByteArray("users") << QByteArray("id") << s("42846");
        QTest::newRow("a word") << QByteArray("users") << QByteArray("email") << s("22007");
        QTest::newRow("no privilege") << QByteArray("secret") << QByteArray("updated_at") << s("42501");
    }
    void whatTheTableLacksIsSaid()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, column);
        QFETCH(const QString, code);
        m_dba->run("CREATE TABLE IF NOT EXISTS secret (updated_at timestamptz)");
        const Observation seen = lookAt(this->table(table.constData(), column.constData()));
        QCOMPARE(seen.code.toString(), code);
        QCOMPARE(seen.failedAt().value_or(Stage::Exec), Stage::Query);
        QCOMPARE(firstScenario(seen), s("local-configuration"));
    }

    // What is written while both are asked is no difference, and what is still there afterwards is.
    void rowsThatComeInBetweenAreNoDifference_data()
    {
        QTest::addColumn<QString>("count");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("between") << s("3") << Outcome::Ok;
        QTest::newRow("as many") << s("5") << Outcome::Ok;
        QTest::newRow("beyond") << s("50") << Outcome::Failed;
    }
    void rowsThatComeInBetweenAreNoDifference()
    {
        QFETCH(const QString, count);
        QFETCH(const Outcome, outcome);
        QVERIFY(m_dba->run("CREATE TABLE busy (updated_at timestamptz); INSERT INTO busy VALUES (now()); "
                           "GRANT SELECT ON busy TO ops"));
        const QString insert = s("test -e '%1' || psql -q -h '%2' -p %3 -U postgres -d helloworlddao -c "
                                 "'INSERT INTO busy SELECT now() FROM generate_series(1, 4)'; touch '%1'; "
                                 "echo '{\"total_users\":\"%4\"}'")
                                   .arg(m_lab.file(s("busy-") + count), m_lab.file(s("run")),
                                        QString::number(settings().login.port), count);
        Target target = asking({s("sh"), s("-c"), insert});
        of(target).canister->on.clear();
        of(target).table = s("busy");
        const Observation seen = lookAt(target);
        QVERIFY(m_dba->run("DROP TABLE busy"));
        QFile::remove(m_lab.file(s("busy-") + count));
        QVERIFY2(seen.outcome == outcome, qPrintable(seen.text));
        QCOMPARE(fact(seen, "sync.read"), outcome == Outcome::Failed ? s("twice") : QString());
    }

    void aDifferenceMayBeAllowed()
    {
        Target target = asking({s("echo"), s("{\"total_users\":\"190\"}")});
        of(target).maxDifference = 10;
        QCOMPARE(lookAt(target).outcome, Outcome::Ok);
        of(target).maxDifference = 9;
        const Observation seen = lookAt(target);
        QVERIFY(seen.outcome == Outcome::Failed);
        QCOMPARE(firstScenario(seen), s("sync-mismatch"));
        QCOMPARE(reading(seen, "sync.difference"), 10.0);
    }

    void whoIsBehindIsSaidBeforeWhatIsMissing()
    {
        Target target = asking({s("echo"), s("{\"total_users\":\"190\"}")});
        QVERIFY(
            m_dba->run("CREATE TABLE old (updated_at timestamptz); INSERT INTO old VALUES (now() - interval '1 hour'); "
                       "GRANT SELECT ON old TO ops"));
        of(target).table = s("old");
        const Observation seen = lookAt(target);
        QVERIFY(m_dba->run("DROP TABLE old"));
        const QList<Finding> findings = diagnosisOf(seen).findings;
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).scenario, Scenario::SyncStale);
        QCOMPARE(findings.at(1).scenario, Scenario::SyncMismatch);
        QVERIFY(findings.at(1).evidence.join(u' ').contains(u"look there first"));
    }

    void aCanisterThatCannotBeAskedIsNamed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const QString dfx = m_lab.file(s("canister/dfx"));
        const auto shell = [](const char *line) { return QStringList{s("sh"), s("-c"), s(line)}; };
        QTest::newRow("no such canister") << QStringList{dfx, s("canister"), s("call"), s("nobody"), s("get_stats")}
                                          << s("EXIT_255") << s("Error: Failed to determine id for canister.");
        QTest::newRow("no such method") << QStringList{dfx, s("canister"), s("call"), s("user_service"), s("nothing")}
                                        << s("EXIT_255") << s("Error: Failed update call.");
        QTest::newRow("wrong usage") << QStringList{dfx, s("canisters")} << s("EXIT_2") << s("usage");
        QTest::newRow("absent") << QStringList{s("/nowhere/dfx")} << s("EXIT_127") << s("/nowhere/dfx is not found");
        QTest::newRow("absent by name") << QStringList{s("no-such-dfx")} << s("EXIT_127") << s("is not found");
        QTest::newRow("slow") << shell("sleep 60") << s("DEADLINE") << s("no answer within");
        QTest::newRow("endless") << shell("exec yes") << s("PROTOCOL") << s("more than 256 KB");
        QTest::newRow("complaints alone") << shell("echo red >&2") << s("PROTOCOL") << s("it complains: red");
        QTest::newRow("no text") << shell("gzip </dev/null") << s("PROTOCOL") << s("UTF-8");
        QTest::newRow("words") << shell("echo all well") << s("PROTOCOL") << s("neither JSON nor Candid");
        QTest::newRow("another record") << QStringList{dfx, s("canister"), s("call"), s("user_service"), s("count")}
                                        << s("EXPECTATION") << s("has no 'total_users'");
        QTest::newRow("none") << QStringList{s("echo"), s("(record { total_users = null })")} << s("EXPECTATION")
                              << s("null");
        QTest::newRow("negative") << QStringList{s("echo"), s("{\"total_users\":\"-1\"}")} << s("EXPECTATION")
                                  << s("negative");
        QTest::newRow("huge") << QStringList{s("echo"), s("{\"total_users\":\"99999999999999999999\"}")}
                              << s("EXPECTATION") << s("larger than any count");
    }
    void aCanisterThatCannotBeAskedIsNamed()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        const Observation seen = lookAt(hurried(asking(command)));
        QVERIFY2(seen.outcome == Outcome::Failed, qPrintable(seen.text));
        QCOMPARE(seen.code.toString(), code);
        QVERIFY2(seen.text.contains(says), qPrintable(seen.text));
        QCOMPARE(seen.failedAt().value_or(Stage::Query), Stage::Exec);
        QCOMPARE(firstScenario(seen), s("canister-unreachable"));
        QVERIFY(seen.took <= hurry + busyGrace);
        QCOMPARE(reading(seen, "sync.rows"), 200.0); // what the database told stays told
    }

    void everyFormOfDfxIsRead_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("value");
        for (const char *form : {"json", "idl", "pp"}) {
            QTest::addRow("record, %s", form) << s("get_stats") << s(form) << s("total_users");
            QTest::addRow("alone, %s", form) << s("count") << s(form) << QString();
            QTest::addRow("several, %s", form) << s("count_and_version") << s(form) << s("0");
        }
    }
    void everyFormOfDfxIsRead()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, form);
        QFETCH(const QString, value);
        Target target = asking(
            {m_lab.file(s("canister/dfx")), s("canister"), s("call"), s("user_service"), method, s("--output"), form});
        of(target).canister->value = value;
        const Observation seen = lookAt(target);
        QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
        QCOMPARE(reading(seen, "sync.canister_count"), 200.0);
    }

    void itsWordsReachTheHostAsTheyAre()
    {
        const QString odd = s("$(id) `id` ; | & > * ~ ' # {a,b} é");
        const Observation seen = lookAt(asking({s("printf"), s("{\"total_users\":\"200\",\"x\":\"%s\"}"), odd}));
        QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
    }

    // What is in the way of a look is not the sync's fault.
    void aDatabaseThatIsAwayIsNotTheSyncsFault_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::newRow("refused") << s("users-db");
        QTest::newRow("auth-password") << s("users-db");
        QTest::newRow("exhausted") << s("users-db");
        QTest::newRow("hung") << s("users-db");
        QTest::newRow("tls-expired") << s("users-db");
        QTest::newRow("ssh-refused") << s("bridge");
    }
    void aDatabaseThatIsAwayIsNotTheSyncsFault()
    {
        QFETCH(const QString, cause);
        const QString fault = QString::fromLatin1(QTest::currentDataTag());
        if (cause == u"bridge" && !hasHost())
            QSKIP("this machine has no sshd");
        const Ran broken = m_lab.breakBy(fault);
        QVERIFY2(broken.status == 0, broken.err.constData());
        QElapsedTimer clock;
        clock.start();
        m_vantages = std::make_unique<Vantages>(m_profile.targets); // no session stands any more
        const Observation seen = lookAt(hurried(sync()));
        const qint64 took = clock.elapsed();
        QCOMPARE(m_lab.heal().status, 0);
        QVERIFY2(seen.outcome == Outcome::Unknown, qPrintable(seen.text));
        QCOMPARE(fact(seen, "because_of"), cause);
        QCOMPARE(seen.code.toString(), cause == u"bridge" ? s("UNREACHED") : s("NO_DATA"));
        QVERIFY(diagnosisOf(seen).findings.isEmpty());
        QVERIFY2(took <= (hurry + busyGrace).count(), qPrintable(QString::number(took)));
        QTRY_COMPARE_WITH_TIMEOUT(lookAt(hurried(sync())).outcome, Outcome::Ok, 15'000);
    }

    // Nor does it add to what may lock the account.
    void aWrongPasswordIsNotTriedOnAndOn()
    {
        const quint16 port = settings().login.port;
        QFile profile(m_lab.file(s("copying.yaml")));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write(
            s("version: 1\nname: Copying\ndefaults: { every: 1s }\ntargets:\n"
              "  - { id: users-db, kind: postgres, host: localhost, port: %1, user: ops, database: helloworlddao,\n"
              "      password: { file: copying.pass }, sslrootcert: ca.pem }\n"
              "  - { id: users-sync, kind: sync, database: users-db, table: users, every: 1s, timeout: 3s }\n")
                .arg(port)
                .toUtf8());
        profile.close();
        QFile secret(m_lab.file(s("copying.pass")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("not-this-one\n");
        secret.close();
        const QByteArray refusal = "password authentication failed for user \"ops\"";
        const auto refusals = [&] { return m_lab.read(s("logs/postgres.log")).count(refusal); };
        const qsizetype before = refusals();
        Watching watching(profile.fileName());
        QVERIFY2(watching.isServing(), watching.notices().constData());
        QTRY_VERIFY_WITH_TIMEOUT(watching.looks() >= 12, 40'000);
        QVERIFY2(watching.answers().contains("users-sync from desk: unknown"), watching.answers().constData());
        QVERIFY2(refusals() - before <= 3, QByteArray::number(refusals() - before).constData());
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(m_lab.read(s("ops.pass")));
        secret.close();
        QTRY_VERIFY_WITH_TIMEOUT(watching.answers().contains("users-sync from desk: ok"), 40'000);
        QCOMPARE(watching.end(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "test_sync.moc"
