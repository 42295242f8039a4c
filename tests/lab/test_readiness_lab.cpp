// SPDX-License-Identifier: GPL-3.0-or-later
// The readiness checks of a real world: each thing that is put right or amiss in it changes its own check and no other.
#include "core/app/past_reader.h"
#include "core/probes/probe.h"
#include "core/profile/load.h"
#include "core/readiness/readiness.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"
#include "tests/support/lab.h"
#include "tests/support/other_session.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <utime.h>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

using enum ReadinessTopic;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using States = QMap<QString, QString>; // "replica users-db" → "warning"

States statesOf(const ReadinessReport &report)
{
    States states;
    for (const ReadinessCheck &check : report.checks)
        states[topicId(check.topic) + u' ' + check.target] = readinessStateName(check.state);
    return states;
}

// "replica users-db: warning → ok", sorted.
QStringList changesBetween(const States &before, const States &after)
{
    QStringList changes;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != *it)
            changes << QStringLiteral("%1: %2 → %3").arg(it.key(), before.value(it.key()), *it);
    }
    return changes;
}

} // namespace

class TestReadinessLab : public QObject {
    Q_OBJECT

    Lab m_lab;
    Profile m_profile;
    PostgresLogin m_super;

    [[nodiscard]] Profile profile() const
    {
        const LoadedProfile loaded = loadProfile(m_lab.profile());
        return loaded.profile;
    }
    [[nodiscard]] ReadinessReport look(const Profile &profile) const
    {
        Vantages vantages(profile.targets);
        const ReadPast past = pastOf(profile, m_lab.file(s("no-history.db")));
        return await(lookAtReadiness(profile, vantages, past, {}, {})).value_or(ReadinessReport());
    }
    [[nodiscard]] ReadinessReport look() const { return look(m_profile); }
    [[nodiscard]] ReadinessCheck check(ReadinessTopic topic, const char *target = "") const
    {
        for (const ReadinessCheck &one : look().checks) {
            if (one.topic == topic && (one.target == QLatin1String(target) || *target == '\0'))
                return one;
        }
        return {};
    }
    void sql(const char *statement)
    {
        OtherSession super(m_super, "psql");
        QVERIFY2(super.run(statement), statement);
    }
    // Until a reload is heeded.
    void awaitState(ReadinessTopic topic, const char *target, Outcome state)
    {
        QTRY_COMPARE_WITH_TIMEOUT(readinessStateName(check(topic, target).state), readinessStateName(state), 15'000);
    }
    void verifyOnly(const States &before, const QStringList &changes)
    {
        QCOMPARE(changesBetween(before, statesOf(look())), changes);
    }
    void append(const char *name, const QByteArray &text) const
    {
        QFile file(m_lab.file(s(name)));
        QVERIFY(file.open(QIODevice::Append) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        m_profile = profile();
        if (!m_profile.find(s("bridge")) || !m_profile.find(s("pooler")) || m_profile.alerts.alertmanagers.isEmpty())
            QSKIP("this machine has no sshd, no PgBouncer or no Alertmanager");
        const auto settings = std::get<PostgresSettings>(m_profile.find(s("users-db"))->settings);
        const auto password =
            await(Secrets(m_profile.name).fetch(settings.admin->password, {Deadline::in(std::chrono::seconds(5)), {}}));
        m_super = loginOf(settings, **password);
        m_super.user = settings.admin->user;
        awaitState(Watchdog, "", Outcome::Ok); // the first alert takes its time
    }

    void theLabIsSeenAsItIs()
    {
        const ReadinessReport report = look();
        const States states = statesOf(report);
        const States known{{s("pooler pooler"), s("ok")},
                           {s("pool-size pooler"), s("ok")},
                           {s("headroom users-db"), s("unknown")},
                           {s("idle-transaction-timeout users-db"), s("warning")},
                           {s("statement-timeout users-db"), s("warning")},
                           {s("replica users-db"), s("warning")},
                           {s("wal-archiving users-db"), s("warning")},
                           {s("backup "), s("unknown")},
                           {s("tls users-db"), s("ok")},
                           {s("certificate db-cert"), s("ok")},
                           {s("certificate pooler"), s("ok")},
                           {s("passwords users-db"), s("ok")},
                           {s("login-rules users-db"), s("unknown")},
                           {s("superusers users-db"), s("ok")},
                           {s("own-role users-db"), s("ok")},
                           {s("alertmanager "), s("ok")},
                           {s("watchdog "), s("ok")},
                           {s("connection-rules "), s("warning")},
                           {s("startup bridge-process"), s("warning")},
                           {s("restart-policy bridge-process"), s("warning")}};
        for (auto it = known.begin(); it != known.end(); ++it)
            QVERIFY2(states.value(it.key()) == *it, qPrintable(it.key() + s(" is ") + states.value(it.key())));
        for (const ReadinessCheck &check : report.checks)
            QVERIFY(check.state == Outcome::Ok || !check.todo.isEmpty());
        QVERIFY(states.contains(s("log-rotation bridge-process")));
        QCOMPARE(report.worst(), Outcome::Unknown);
    }

    void whatWasToBeDoneHelps()
    {
        const States before = statesOf(look());
        sql(qPrintable(check(IdleTransactionTimeout).command));
        sql(qPrintable(check(LoginRules).command));
        const QStringList keepalives = check(Keepalives).command.split(u'\n'); // ALTER SYSTEM stands alone
        for (const QString &statement : keepalives)
            sql(qPrintable(statement));
        awaitState(Keepalives, "users-db", Outcome::Ok);
        verifyOnly(before, {s("idle-transaction-timeout users-db: warning → ok"),
                            s("keepalives users-db: warning → ok"), s("login-rules users-db: unknown → ok")});
    }

    void aTimeoutForEverybodyIsSeen()
    {
        const States before = statesOf(look());
        sql("ALTER SYSTEM SET statement_timeout = '90s'");
        sql("SELECT pg_reload_conf()");
        awaitState(StatementTimeout, "users-db", Outcome::Ok);
        verifyOnly(before, {s("statement-timeout users-db: warning → ok")});
        QVERIFY(check(StatementTimeout).saw.contains(s("1 min 30 s")));
        sql("ALTER SYSTEM RESET statement_timeout");
        sql("SELECT pg_reload_conf()");
        awaitState(StatementTimeout, "users-db", Outcome::Warning);
    }

    void aTrustLineIsSeen()
    {
        const States before = statesOf(look());
        append("postgres/data/pg_hba.conf", "hostssl nobody nobody 192.0.2.0/24 trust\n");
        awaitState(LoginRules, "users-db", Outcome::Failed);
        verifyOnly(before, {s("login-rules users-db: ok → critical")});
        QVERIFY2(check(LoginRules).saw.contains(s("trust for nobody on nobody from 192.0.2.0")),
                 qPrintable(check(LoginRules).saw));
    }

    void aServiceThatIsASuperuserIsSeen()
    {
        const States before = statesOf(look());
        {
            const OtherSession service(m_super, "nightly-report");
            QVERIFY(service.isConnected());
            verifyOnly(before, {s("superusers users-db: ok → warning")});
            QVERIFY(check(Superusers).saw.contains(s("nightly-report as dba")));
        }
        awaitState(Superusers, "users-db", Outcome::Ok);
    }

    void aRoleOfOursThatMayWriteIsSeen()
    {
        const States before = statesOf(look());
        sql("GRANT UPDATE ON users TO ops");
        verifyOnly(before, {s("own-role users-db: ok → warning")});
        sql(qPrintable(check(OwnRole).command));
        verifyOnly(before, {});
    }

    void theRuleThatNeverFiresIsRecognised()
    {
        const States before = statesOf(look());
        append("prometheus/rules.yml",
               "      - alert: ConnectionsHigh\n"
               "        expr: sum by (datname) (pg_stat_activity_count) > pg_settings_max_connections * 0.8\n");
        const pid_t server = m_lab.process(s("prometheus"));
        QVERIFY(server > 0);
        QCOMPARE(::kill(server, SIGHUP), 0);
        awaitState(ConnectionRules, "", Outcome::Failed);
        const ReadinessCheck seen = check(ConnectionRules);
        QVERIFY2(seen.saw.contains(s("ConnectionsHigh")) && seen.saw.contains(s("by (datname)")), qPrintable(seen.saw));
        verifyOnly(before, {s("connection-rules : warning → critical")});
        // Put right, it lacks but what it could judge.
        QFile file(m_lab.file(s("prometheus/rules.yml")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray mended = file.readAll().replace("> pg_settings_max_connections * 0.8",
                                                         "> 0.8 * max by (datname) (pg_settings_max_connections)");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(mended) == mended.size());
        file.close();
        QCOMPARE(::kill(server, SIGHUP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(check(ConnectionRules).saw.contains(s("no series")), 15'000);
    }

    void theAgeOfBackupsIsRead()
    {
        Profile with = m_profile;
        with.readiness.backups = BackupSettings{s("bridge"), m_lab.file(s("logs/*.dump")), std::chrono::hours(26)};
        const auto backup = [&] {
            for (const ReadinessCheck &one : look(with).checks) {
                if (one.topic == Backup)
                    return one;
            }
            return ReadinessCheck();
        };
        QCOMPARE(readinessStateName(backup().state), s("critical"));
        append("logs/old one.dump", "x");
        const utimbuf before{time(nullptr) - 3 * 86'400, time(nullptr) - 3 * 86'400};
        QCOMPARE(::utime(qPrintable(m_lab.file(s("logs/old one.dump"))), &before), 0);
        const ReadinessCheck old = backup();
        QCOMPARE(readinessStateName(old.state), s("critical"));
        QVERIFY2(old.saw.contains(s("old one.dump, 3 d")), qPrintable(old.saw));
        append("logs/new.dump", "x");
        QCOMPARE(readinessStateName(backup().state), s("ok"));
        with.readiness.backups->path = s("/no/such/folder/*.dump");
        QCOMPARE(readinessStateName(backup().state), s("unknown"));
    }

    void theCommandLineSaysTheSame()
    {
        const Ran json = runCtl({s("--profile"), m_lab.profile(), s("readiness"), s("--json")});
        QCOMPARE(json.status, 2); // of the line with trust
        const QJsonObject document = json.json();
        QCOMPARE(document.value(u"schema").toInt(), 1);
        QCOMPARE(document.value(u"state").toString(), s("critical"));
        States states;
        for (const QJsonValue one : document.value(u"checks").toArray()) {
            const QJsonObject check = one.toObject();
            for (const char *key : {"id", "state", "saw", "why", "do", "title", "target"})
                QVERIFY2(check.value(s(key)).isString(), key);
            states[check.value(u"id").toString() + u' ' + check.value(u"target").toString()] =
                check.value(u"state").toString();
        }
        QCOMPARE(states, statesOf(look()));
        const Ran text = runCtl({s("--profile"), m_lab.profile(), s("readiness")});
        QCOMPARE(text.status, 2);
        QVERIFY2(text.out.contains("CRITICAL Login rules (pg_hba.conf), users-db - line"), text.out.constData());
        QVERIFY(text.err.isEmpty());
        for (const char *role : {"ops", "dba", "bridge"}) {
            const QByteArray password = m_lab.read(QString::fromLatin1(role) + s(".pass")).trimmed();
            QVERIFY(!password.isEmpty() && !json.out.contains(password) && !text.out.contains(password));
        }
        QVERIFY(!json.out.contains(m_lab.read(s("canary.secret")).trimmed()));
    }

    // What goes away is unknown or critical in its own checks, and in no other.
    void anAlertmanagerThatIsAwayIsSeen()
    {
        const States before = statesOf(look());
        const pid_t server = m_lab.process(s("alertmanager"));
        QVERIFY(server > 0);
        QCOMPARE(::kill(server, SIGKILL), 0);
        awaitState(Alertmanager, "", Outcome::Failed);
        verifyOnly(before, {s("alertmanager : ok → critical"), s("watchdog : ok → unknown")});
        QVERIFY(check(Alertmanager).saw.contains(s("ECONNREFUSED")));
    }

    void aDatabaseThatIsAwayIsUnknown()
    {
        QCOMPARE(m_lab.breakBy(s("refused")).status, 0);
        int unknown = 0;
        for (const ReadinessCheck &one : look().checks) {
            if (one.target != u"users-db")
                continue;
            QVERIFY2(one.state == Outcome::Unknown, qPrintable(topicId(one.topic)));
            unknown += one.saw.contains(s("ECONNREFUSED")) ? 1 : 0;
        }
        QCOMPARE(unknown, 10);
        QCOMPARE(m_lab.heal().status, 0);
    }

    // Servers that never end, or that stay silent, end with their time.
    void hostileServersAreUnknown_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("silent") << 0;
        QTest::newRow("garbage") << 1;
        QTest::newRow("endless") << 2;
    }
    void hostileServersAreUnknown()
    {
        QFETCH(int, how);
        HostileServer server([how](Peer &peer) {
            const QByteArray head("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            if (how == 0)
                peer.stayUntilClientLeaves();
            if (how == 1)
                peer.say(head + R"({"status":"success","data":{"groups":7,"result":[[[)");
            if (how == 2 && peer.say(head))
                peer.sayForEver(QByteArray(65'536, '['));
        });
        Profile hostile = m_profile;
        hostile.targets.removeIf([](const Target &target) { return target.kind != Kind::Prometheus; });
        QCOMPARE(hostile.targets.size(), 1);
        const QUrl url(s("http://127.0.0.1:%1").arg(server.port()));
        std::get<PrometheusSettings>(hostile.targets[0].settings).url = url;
        hostile.alerts.alertmanagers[0].url = url;
        QElapsedTimer clock;
        clock.start();
        const States states = statesOf(look(hostile));
        QVERIFY(clock.elapsed() < 12'000);
        QCOMPARE(states.value(s("connection-rules ")), s("unknown"));
        QCOMPARE(states.value(s("watchdog ")), s("unknown"));
        QCOMPARE(states.value(s("alertmanager ")), s("critical"));
    }
};

QTEST_GUILESS_MAIN(TestReadinessLab)
#include "test_readiness_lab.moc"
