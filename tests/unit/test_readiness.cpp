// SPDX-License-Identifier: GPL-3.0-or-later
// What the readiness checks make of what was read, and how they read what hosts and servers print.
#include "core/app/readiness_export.h"
#include "core/links/prometheus_rules.h"
#include "core/readiness/gather.h"
#include "core/readiness/group.h"
#include "core/readiness/judge.h"
#include "core/readiness/promql.h"

#include <QJsonArray>
#include <QTest>

using namespace bridgewatch;

namespace {

using enum ReadinessTopic;
using Change_ = std::function<void(ReadinessFacts &)>;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
}

tl::unexpected<Error> refused()
{
    return fail(FailureCode::ofErrno(ECONNREFUSED), s("nothing listens"));
}

// A week in steps of ten minutes, from `hours` ago, at which each look saw `value`.
Series week(const char *name, double value, int hours = 7 * 24)
{
    Series series{{s("db"), s("desk"), s(name)}, std::chrono::minutes(10), {}};
    for (qint64 at = noon().addSecs(-hours * 3600).toMSecsSinceEpoch(); at < noon().toMSecsSinceEpoch(); at += 600'000)
        series.buckets.append({at, value, value, value, value, 40});
    return series;
}

void addPeak(ReadinessFacts &facts, const char *name, double low, double high)
{
    Series &series = (*facts.pasts[0].series)[s(name)];
    series.buckets[500].min = low;
    series.buckets[500].max = high;
}

ServerFacts goodServer()
{
    ServerFacts server;
    for (const auto &[name, value] :
         {std::pair("idle_in_transaction_session_timeout", "60000"), std::pair("statement_timeout", "30000"),
          std::pair("tcp_keepalives_idle", "60"), std::pair("tcp_keepalives_interval", "10"),
          std::pair("tcp_keepalives_count", "6"), std::pair("ssl", "on"),
          std::pair("ssl_min_protocol_version", "TLSv1.2"), std::pair("password_encryption", "scram-sha-256"),
          std::pair("archive_mode", "on"), std::pair("archive_timeout", "300")})
        server.settings[s(name)] = s(value);
    server.clientRoles = QStringList{s("bridge")};
    server.superusers = QStringList{s("postgres"), s("dba")};
    server.isMonitor = true;
    server.replicas = 1;
    server.lag_s = 0.5;
    server.archived = 100;
    server.sinceArchived_s = 60;
    server.slots = 97;
    server.loginRules =
        QList<LoginRule>{{1, s("local"), s("all"), s("all"), {}, s("peer"), {}},
                         {2, s("hostssl"), s("all"), s("all"), s("10.0.0.0/8"), s("scram-sha-256"), {}}};
    return server;
}

Alert watchdog()
{
    Alert alert;
    alert.name = s("Watchdog");
    return alert;
}

const char *const goodRule = "sum by (instance) (pg_stat_activity_count) > 0.8 * max by (instance) "
                             "(pg_settings_max_connections)";

// A world in which everything is prepared.
ReadinessFacts goodFacts()
{
    ReadinessFacts facts;
    facts.at = noon();
    facts.databases.append({s("db"), s("users"), s("ops"), QStringList{s("bridge")}, goodServer()});
    facts.poolers.append({s("pooler"), s("db"), PoolerSeen{s("transaction"), 200, {{s("users"), 20, 2, 0}}}});
    facts.certificates.append({s("db"), Threshold{30, 7}, 200.0});
    AlertmanagerStatus status;
    status.version = s("0.25.0");
    facts.alertmanagers.append({s("http://alerts"), status, AlertList{{watchdog()}, 0, 0}});
    facts.ruleServers.append({s("http://prometheus"),
                              PrometheusRules{{{s("Slots"), s(goodRule), s("ok"), {}}}, 0, 0},
                              {{s("pg_stat_activity_count"), 4}, {s("pg_settings_max_connections"), 1}},
                              {}});
    Pm2Process process;
    process.name = s("oracle-bridge");
    process.backOff_ms = 100;
    facts.processes.append(
        {s("process"), process.name, QList<Pm2Process>{process}, Pm2Keeping{s("enabled"), s("yes")}});
    facts.logs.append({s("process"), QList<LogFileSeen>{{1e6, true, false}}, false});
    facts.backup = BackupFacts{s("host"), s("/b/*.dump"), std::chrono::hours(26), NewestBackup{s("x.dump"), 1e6, 3600}};
    facts.pasts.append(
        {s("db"), Kind::Postgres, Threshold{0.8, 0.95},
         QMap<QString, Series>{{s("sessions.used_ratio"), week("sessions.used_ratio", 0.4)},
                               {s("sessions.idle_in_transaction"), week("sessions.idle_in_transaction", 1)},
                               {s("transaction.longest_s"), week("transaction.longest_s", 2)}}});
    facts.pasts.append({s("process"), Kind::Pm2, Threshold{0.8, 0.95},
                        QMap<QString, Series>{{s("restarts.since_last_look"), week("restarts.since_last_look", 0)}}});
    return facts;
}

ServerFacts &server(ReadinessFacts &facts)
{
    return *facts.databases[0].server;
}

Pm2Process &process(ReadinessFacts &facts)
{
    return (*facts.processes[0].list)[0];
}

PrometheusRule &rule(ReadinessFacts &facts)
{
    return facts.ruleServers[0].rules->alerting[0];
}

const ReadinessCheck *find(const QList<ReadinessCheck> &checks, ReadinessTopic topic, const QString &target = {})
{
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const ReadinessCheck &check) {
        return check.topic == topic && (target.isEmpty() || check.target == target);
    });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(bridgewatch::ReadinessTopic)
Q_DECLARE_METATYPE(std::function<void(bridgewatch::ReadinessFacts &)>)

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasItsRowAndItsWords()
    {
        QSet<QString> ids;
        int number = 0;
        for (const ReadinessTopic topic : readinessTopics()) {
            QCOMPARE(static_cast<int>(topic), number++);
            ids.insert(topicId(topic));
            QVERIFY(topicTitle(topic).size() > 5 && topicWhy(topic).endsWith(u'.'));
        }
        QCOMPARE(ids.size(), number);
        QCOMPARE(number, static_cast<int>(LogRotation) + 1);
    }

    void aWorldThatIsPreparedIsWell()
    {
        const QList<ReadinessCheck> checks = judgeReadiness(goodFacts());
        for (const ReadinessCheck &check : checks)
            QVERIFY2(check.state == Outcome::Ok && check.todo.isEmpty() && check.command.isEmpty(),
                     qPrintable(topicId(check.topic) + s(": ") + check.saw));
        for (const ReadinessTopic topic : readinessTopics())
            QVERIFY2(find(checks, topic), qPrintable(topicId(topic)));
    }

    void oneThingAmissIsOneCheck_data()
    {
        QTest::addColumn<ReadinessTopic>("topic");
        QTest::addColumn<Outcome>("state");
        QTest::addColumn<QString>("says"); // in what was seen, or in what to do
        QTest::addColumn<Change_>("change");
        const auto row = [](const char *name, ReadinessTopic topic, Outcome state, const char *says, Change_ change) {
            QTest::newRow(name) << topic << state << s(says) << change;
        };
        const auto warn = Outcome::Warning;
        const auto bad = Outcome::Failed;
        const auto unknown = Outcome::Unknown;
        const auto set = [](const char *name, const char *value) -> Change_ {
            return [=](ReadinessFacts &f) { server(f).settings[s(name)] = s(value); };
        };
        const auto forget = [](const char *name) -> Change_ {
            return [=](ReadinessFacts &f) { server(f).settings.remove(s(name)); };
        };

        row("no idle timeout", IdleTransactionTimeout, warn, "ALTER ROLE \"bridge\"\n  SET",
            set("idle_in_transaction_session_timeout", "0"));
        row("idle timeout not told", IdleTransactionTimeout, unknown, "does not tell",
            forget("idle_in_transaction_session_timeout"));
        row("idle timeout of our role alone", IdleTransactionTimeout, unknown, "our own role alone",
            [](ReadinessFacts &f) {
                server(f).ownSettings.insert(s("idle_in_transaction_session_timeout"));
                server(f).clientRoles.clear();
                f.databases[0].known.clear();
            });
        row("no statement timeout", StatementTimeout, warn, "30s", set("statement_timeout", "0"));
        row("a role without a statement timeout", StatementTimeout, warn, "for bridge", [](ReadinessFacts &f) {
            server(f).roleSettings.append({s("bridge"), {}, s("statement_timeout"), 0});
        });
        row("keepalives of the system", Keepalives, warn, "2 h 11 min", [](ReadinessFacts &f) {
            server(f).settings[s("tcp_keepalives_idle")] = s("7200");
            server(f).settings[s("tcp_keepalives_interval")] = s("75");
            server(f).settings[s("tcp_keepalives_count")] = s("9");
        });
        row("keepalives not told", Keepalives, unknown, "does not tell", set("tcp_keepalives_idle", "0"));
        row("no replica", Replica, warn, "No replica", [](ReadinessFacts &f) { server(f).replicas = 0; });
        row("replica far behind", Replica, warn, "2 min", [](ReadinessFacts &f) { server(f).lag_s = 120; });
        row("replica lost", Replica, bad, "1 h", [](ReadinessFacts &f) { server(f).lag_s = 3600; });
        row("replica that replayed nothing", Replica, unknown, "not told", [](ReadinessFacts &f) {
            server(f).isReplica = true;
            server(f).lag_s.reset();
        });
        row("no archive", Archiving, warn, "off", set("archive_mode", "off"));
        row("archive not told", Archiving, unknown, "does not tell", forget("archive_mode"));
        row("archive that fails", Archiving, bad, "fails",
            [](ReadinessFacts &f) { server(f).sinceArchiveFailure_s = 10; });
        row("archive that never worked", Archiving, warn, "ever archived",
            [](ReadinessFacts &f) { server(f).sinceArchived_s.reset(); });
        row("archive that is late", Archiving, warn, "overdue",
            [](ReadinessFacts &f) { server(f).sinceArchived_s = 4000; });
        row("no TLS", ServerTls, bad, "off", set("ssl", "off"));
        row("old TLS", ServerTls, warn, "TLSv1 at least", set("ssl_min_protocol_version", "TLSv1"));
        row("TLS not told", ServerTls, unknown, "does not tell", forget("ssl_min_protocol_version"));
        row("sessions without TLS", ServerTls, warn, "3 sessions",
            [](ReadinessFacts &f) { server(f).plainSessions = 3; });
        row("md5", Passwords, warn, "md5", set("password_encryption", "md5"));
        row("passwords not told", Passwords, unknown, "does not tell", forget("password_encryption"));
        row("trust from the network", LoginRules, bad, "line 7: trust for all on users from 0.0.0.0/0",
            [](ReadinessFacts &f) {
                server(f).loginRules->append({7, s("host"), s("users"), s("all"), s("0.0.0.0/0"), s("trust"), {}});
            });
        row("trust on the server", LoginRules, warn, "trust", [](ReadinessFacts &f) {
            server(f).loginRules->append({7, s("local"), s("all"), s("all"), {}, s("trust"), {}});
        });
        row("md5 line", LoginRules, warn, "md5", [](ReadinessFacts &f) {
            server(f).loginRules->append({7, s("hostssl"), s("all"), s("all"), s("::/0"), s("md5"), {}});
        });
        row("a line that is none", LoginRules, warn, "line 9: bad", [](ReadinessFacts &f) {
            server(f).loginRules->append({9, {}, {}, {}, {}, {}, s("bad")});
        });
        row("lines that may not be read", LoginRules, unknown, "GRANT SELECT ON pg_hba_file_rules TO \"ops\"",
            [](ReadinessFacts &f) { server(f).loginRules.reset(); });
        row("service as superuser", Superusers, warn, "oracle-bridge as postgres from 10.0.0.7", [](ReadinessFacts &f) {
            server(f).superuserSessions.append({s("postgres"), s("oracle-bridge"), s("10.0.0.7")});
        });
        row("profile's login as superuser", Superusers, warn, "the profile's login bridge",
            [](ReadinessFacts &f) { server(f).superusers << s("bridge"); });
        row("our role as superuser", OwnRole, warn, "SUPERUSER",
            [](ReadinessFacts &f) { server(f).powers << s("SUPERUSER"); });
        row("our role writes", OwnRole, warn, "IN SCHEMA \"public\" FROM \"ops\"",
            [](ReadinessFacts &f) { server(f).writable << s("public.users"); });
        row("our role is blind", OwnRole, warn, "GRANT pg_monitor",
            [](ReadinessFacts &f) { server(f).isMonitor = false; });
        row("no pooler", Pooler, warn, "no pooler", [](ReadinessFacts &f) { f.poolers.clear(); });
        row("pooler without a database", Pooler, warn, "no database",
            [](ReadinessFacts &f) { f.poolers[0].pooler->pools.clear(); });
        row("pools too large", PoolSize, warn, "max_db_connections = 77",
            [](ReadinessFacts &f) { f.poolers[0].pooler->pools[0].size = 50; });
        row("pools of nobody knows what", PoolSize, unknown, "'needs'",
            [](ReadinessFacts &f) { f.poolers[0].database.clear(); });
        row("certificate soon", Certificate, warn, "another 20 d",
            [](ReadinessFacts &f) { f.certificates[0].daysLeft = 20; });
        row("certificate very soon", Certificate, bad, "another 5 d",
            [](ReadinessFacts &f) { f.certificates[0].daysLeft = 5; });
        row("certificate over", Certificate, bad, "3 d ago",
            [](ReadinessFacts &f) { f.certificates[0].daysLeft = -3; });
        row("certificate not seen", Certificate, unknown, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.certificates[0].daysLeft = refused(); });
        row("Alertmanager away", Alertmanager, bad, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.alertmanagers[0].status = refused(); });
        row("Alertmanager settling", Alertmanager, warn, "cluster",
            [](ReadinessFacts &f) { f.alertmanagers[0].status->cluster = s("settling"); });
        row("Alertmanager stopped asking", Alertmanager, unknown, "STOPPED", [](ReadinessFacts &f) {
            f.alertmanagers[0].status = fail(FailureCode::of(FailureCode::Family::Stopped), {});
        });
        row("no watchdog", Watchdog, warn, "vector(1)",
            [](ReadinessFacts &f) { f.alertmanagers[0].alerts->alerts.clear(); });
        row("watchdog not told", Watchdog, unknown, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.alertmanagers[0].alerts = refused(); });
        row("rules not told", ConnectionRules, unknown, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.ruleServers[0].rules = refused(); });
        row("no Prometheus", ConnectionRules, unknown, "no Prometheus",
            [](ReadinessFacts &f) { f.ruleServers.clear(); });
        row("no rule about connections", ConnectionRules, warn, "none about connections",
            [](ReadinessFacts &f) { rule(f).query = s("up == 0"); });
        row("the rule that is copied everywhere", ConnectionRules, bad, "never fire", [](ReadinessFacts &f) {
            rule(f).query = s("sum by (datname) (pg_stat_activity_count) > pg_settings_max_connections * 0.8");
        });
        row("a rule without series", ConnectionRules, bad, "no series pg_settings_max_connections",
            [](ReadinessFacts &f) { f.ruleServers[0].series[s("pg_settings_max_connections")] = 0; });
        row("a rule that errs", ConnectionRules, bad, "err: boom", [](ReadinessFacts &f) {
            rule(f).health = s("err");
            rule(f).lastError = s("boom");
        });
        row("one rule of two", ConnectionRules, warn, "Other", [](ReadinessFacts &f) {
            f.ruleServers[0].rules->alerting.append({s("Other"), s("pgbouncer_pools_x > 1"), s("unknown"), {}});
        });
        row("series not told", ConnectionRules, unknown, "whether its metrics", [](ReadinessFacts &f) {
            f.ruleServers[0].series.clear();
            f.ruleServers[0].seriesTrouble = s("DEADLINE");
        });
        row("no list of pm2", Startup, warn, "pm2 save",
            [](ReadinessFacts &f) { f.processes[0].keeping->dump = s("no"); });
        row("a list without it", Startup, warn, "does not have",
            [](ReadinessFacts &f) { f.processes[0].keeping->dump = s("without"); });
        row("no unit", Startup, warn, "nothing starts",
            [](ReadinessFacts &f) { f.processes[0].keeping->unit = s("none"); });
        row("unit off", Startup, warn, "disabled",
            [](ReadinessFacts &f) { f.processes[0].keeping->unit = s("disabled"); });
        row("no systemd", Startup, unknown, "no systemd",
            [](ReadinessFacts &f) { f.processes[0].keeping->unit = s("no-systemd"); });
        row("start not told", Startup, unknown, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.processes[0].keeping = refused(); });
        row("no restarts", RestartPolicy, bad, "autorestart",
            [](ReadinessFacts &f) { process(f).startsAgain = false; });
        row("restarts at once", RestartPolicy, warn, "16 quick exits",
            [](ReadinessFacts &f) { process(f).backOff_ms = 0; });
        row("restarts after a pause", RestartPolicy, warn, "after 4.0 s", [](ReadinessFacts &f) {
            process(f).backOff_ms = 0;
            process(f).restartDelay_ms = 4000;
        });
        row("process unknown to pm2", RestartPolicy, unknown, "no process",
            [](ReadinessFacts &f) { f.processes[0].list->clear(); });
        row("log without rotation", LogRotation, warn, "Neither",
            [](ReadinessFacts &f) { (*f.logs[0].files)[0].isMentioned = false; });
        row("log of which nothing can be told", LogRotation, unknown, "cannot be read", [](ReadinessFacts &f) {
            (*f.logs[0].files)[0] = {1e6, false, true};
        });
        row("log that grew all the same", LogRotation, warn, "large",
            [](ReadinessFacts &f) { (*f.logs[0].files)[0].bytes = 1e9; });
        row("log not told", LogRotation, unknown, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.logs[0].files = refused(); });
        row("no backups in the profile", Backup, unknown, "readiness: { backups",
            [](ReadinessFacts &f) { f.backup.reset(); });
        row("no backup", Backup, bad, "no file", [](ReadinessFacts &f) { f.backup->newest->name.clear(); });
        row("old backup", Backup, bad, "2 d", [](ReadinessFacts &f) { f.backup->newest->age_s = 2 * 86400; });
        row("empty backup", Backup, bad, "empty", [](ReadinessFacts &f) { f.backup->newest->bytes = 0; });
        row("backups not told", Backup, unknown, "ECONNREFUSED",
            [](ReadinessFacts &f) { f.backup->newest = refused(); });
        row("little headroom", Headroom, warn, "90 %",
            [](ReadinessFacts &f) { addPeak(f, "sessions.used_ratio", 0.6, 0.9); });
        row("no headroom", Headroom, bad, "97 %",
            [](ReadinessFacts &f) { addPeak(f, "sessions.used_ratio", 0.6, 0.97); });
        row("a storm", ReconnectStorms, warn, "1 times",
            [](ReadinessFacts &f) { addPeak(f, "sessions.used_ratio", 0.1, 0.7); });
        row("long transactions", IdleTransactions, warn, "1 h",
            [](ReadinessFacts &f) { addPeak(f, "transaction.longest_s", 1, 3600); });
        row("many idle", IdleTransactions, warn, "At most 9",
            [](ReadinessFacts &f) { addPeak(f, "sessions.idle_in_transaction", 0, 9); });
    }
    void oneThingAmissIsOneCheck()
    {
        QFETCH(ReadinessTopic, topic);
        QFETCH(Outcome, state);
        QFETCH(QString, says);
        QFETCH(Change_, change);
        ReadinessFacts facts = goodFacts();
        change(facts);
        int amiss = 0;
        const QList<ReadinessCheck> checks = judgeReadiness(facts);
        for (const ReadinessCheck &check : checks) {
            if (check.state == Outcome::Ok)
                continue;
            ++amiss;
            QCOMPARE(topicId(check.topic), topicId(topic));
            QCOMPARE(readinessStateName(check.state), readinessStateName(state));
            const QString all = QStringList{check.saw, check.todo, check.command}.join(u'\n');
            QVERIFY2(all.contains(says), qPrintable(all));
            QVERIFY(!check.saw.isEmpty() && !check.todo.isEmpty());
        }
        QCOMPARE(amiss, 1);
    }

    void whatDidNotAnswerIsUnknownAndNothingElse()
    {
        ReadinessFacts facts = goodFacts();
        facts.databases[0].server = refused();
        facts.poolers[0].pooler = refused();
        facts.processes[0].list = refused();
        facts.pasts[0].series = refused();
        int unknown = 0;
        for (const ReadinessCheck &check : judgeReadiness(facts)) {
            QVERIFY2(check.state == Outcome::Ok || check.state == Outcome::Unknown, qPrintable(topicId(check.topic)));
            unknown += check.state == Outcome::Unknown ? 1 : 0;
            QVERIFY(check.state == Outcome::Ok || check.saw.contains(s("ECONNREFUSED")));
        }
        QCOMPARE(unknown, 10 + 2 + 1 + 3);
    }

    void aRoleWithATimeoutOfItsOwnIsWell()
    {
        ReadinessFacts facts = goodFacts();
        server(facts).settings[s("statement_timeout")] = s("0");
        server(facts).roleSettings.append({{}, s("users"), s("statement_timeout"), 0});
        server(facts).roleSettings.append({s("bridge"), {}, s("statement_timeout"), 30'000});
        const ReadinessCheck check = *find(judgeReadiness(facts), StatementTimeout);
        QCOMPARE(check.state, Outcome::Ok);
        QVERIFY2(check.saw.contains(s("bridge 30 s")), qPrintable(check.saw));
        // In this database it has another one, which is nearer.
        server(facts).roleSettings.append({s("bridge"), s("users"), s("statement_timeout"), 0});
        QCOMPARE(find(judgeReadiness(facts), StatementTimeout)->state, Outcome::Warning);
        server(facts).roleSettings.last().database = s("another");
        QCOMPARE(find(judgeReadiness(facts), StatementTimeout)->state, Outcome::Ok);
    }

    void lessThanAWeekIsNotAWeek()
    {
        ReadinessFacts facts = goodFacts();
        facts.pasts.removeLast();
        const auto watched = [&](int hours, double used) {
            facts.pasts[0].series =
                QMap<QString, Series>{{s("sessions.used_ratio"), week("sessions.used_ratio", used, hours)}};
            return *find(judgeReadiness(facts), Headroom);
        };
        QCOMPARE(watched(50, 0.4).state, Outcome::Unknown);
        QVERIFY(watched(50, 0.4).saw.contains(s("2 d 2 h")));
        QCOMPARE(watched(50, 0.9).state, Outcome::Warning); // what was seen is bad enough
        QCOMPARE(watched(168, 0.4).state, Outcome::Ok);
        facts.pasts[0].series = QMap<QString, Series>();
        QCOMPARE(find(judgeReadiness(facts), Headroom)->state, Outcome::Unknown);
        // From the beginning of the week, with most of it missing.
        Series gaps = week("sessions.used_ratio", 0.4);
        gaps.buckets.remove(60, gaps.buckets.size() - 120);
        facts.pasts[0].series = QMap<QString, Series>{{s("sessions.used_ratio"), gaps}};
        QCOMPARE(find(judgeReadiness(facts), Headroom)->state, Outcome::Unknown);
        QVERIFY(find(judgeReadiness(facts), Headroom)->saw.contains(s("Only 20 h")));
    }

    void restartsAreCounted()
    {
        ReadinessFacts facts = goodFacts();
        Series &restarts = (*facts.pasts[1].series)[s("restarts.since_last_look")];
        restarts.buckets[100].mean = 2.0 / 40; // two in forty looks
        QCOMPARE(find(judgeReadiness(facts), ReconnectStorms, s("process"))->state, Outcome::Ok);
        restarts.buckets[900].mean = 5.0 / 40;
        const ReadinessCheck check = *find(judgeReadiness(facts), ReconnectStorms, s("process"));
        QCOMPARE(check.state, Outcome::Warning);
        QVERIFY2(check.saw.contains(s("7 times")), qPrintable(check.saw));
    }

    void whatIsToBeDoneComesFirst()
    {
        ReadinessFacts facts = goodFacts();
        server(facts).settings[s("ssl")] = s("off");
        server(facts).loginRules.reset();
        facts.certificates[0].daysLeft = 20;
        QList<Outcome> states;
        std::optional<ReadinessChapter> last;
        for (const ReadinessCheck &check : judgeReadiness(facts)) {
            QVERIFY(!last || *last <= chapterOf(check.topic));
            last = chapterOf(check.topic);
            if (last == ReadinessChapter::Access)
                states << check.state;
        }
        QCOMPARE(states.first(4), (QList<Outcome>{Outcome::Failed, Outcome::Warning, Outcome::Unknown, Outcome::Ok}));
    }

    void theWorstDecidesTheStatus()
    {
        ReadinessReport report;
        QCOMPARE(report.worst(), Outcome::Unknown); // nothing was checked
        report.checks = judgeReadiness(goodFacts());
        QCOMPARE(report.worst(), Outcome::Ok);
        report.checks[0].state = Outcome::Warning;
        QCOMPARE(report.worst(), Outcome::Warning);
        report.checks[1].state = Outcome::Unknown;
        QCOMPARE(report.worst(), Outcome::Unknown);
        report.checks[2].state = Outcome::Failed;
        QCOMPARE(report.worst(), Outcome::Failed);
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<QString>("metrics");
        QTest::addColumn<QString>("left"); // "-": no mismatch
        QTest::addColumn<QString>("right");
        const auto row = [](const char *text, const char *metrics, const char *left = "-", const char *right = "-") {
            QTest::newRow(text) << s(text) << true << s(metrics) << s(left) << s(right);
        };
        row("sum by (datname) (pg_stat_activity_count) > pg_settings_max_connections * 0.8",
            "pg_stat_activity_count pg_settings_max_connections", "by (datname)", "");
        row("sum(pg_stat_activity_count) by (datname) > (pg_settings_max_connections * .8)",
            "pg_stat_activity_count pg_settings_max_connections", "by (datname)", "");
        row("pg_settings_max_connections * 0.8 < sum by (datname) (a)", "pg_settings_max_connections a", "",
            "by (datname)");
        row("sum(a) / max by (b) (c) > 1", "a c", "by ()", "by (b)");
        row("sum(a) > b", "a b", "by ()", "");
        row("sum by (instance) (a) > b", "a b");
        row("sum by (instance) (a) > 0.8 * max by (instance) (b)", "a b");
        row("sum by (a, b) (x) > sum by (b, a) (y)", "x y");
        row("sum(a) > on () group_left b", "a b");
        row("sum by (x) (a) > on (x) group_left (y) b", "a b");
        row("a > ignoring (x) b", "a b");
        row("sum(rate(a{b=\"c\", d!~'e'}[5m])) > scalar(f)", "a f");
        row("max_over_time(a[1h:1m] offset 1w) > 5", "a");
        row("-a ^ 2 > bool 0", "a");
        row("vector(1)", "");
        row("absent(a) or b unless c", "a b c");
        row("topk(3, a) > b", "a b");
        row("label_replace(a, \"x\", \"$1\", \"y\", \"(.*)\") > sum(b)", "a b");
        row("{__name__=\"a\"} > 1e3 # said", "");
        row("a @ start() > Inf", "a");
        row("sum without (x) (a) > b", "a b");
        row("histogram_quantile(0.9, sum by (le) (a)) > b", "a b");
        const auto garbage = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << false << QString() << s("-") << s("-");
        };
        garbage("empty", {});
        garbage("open", s("(1"));
        garbage("no character of it", s("1 $ 2"));
        garbage("no end of text", s("\"1"));
        garbage("two of them", s("1 1"));
        garbage("deep", QString(5'000, u'('));
        garbage("signs", QString(3'000, u'^'));
        garbage("long", QString(100'000, u'1') + s(" +"));
        garbage("an open selector", s("{a=\"b\""));
    }
    void expressions()
    {
        QFETCH(QString, text);
        QFETCH(bool, understood);
        QFETCH(QString, metrics);
        QFETCH(QString, left);
        QFETCH(QString, right);
        const PromExpression read = readPromql(text);
        QCOMPARE(read.isUnderstood, understood);
        if (understood)
            QCOMPARE(read.metrics.join(u' '), metrics);
        QCOMPARE(read.mismatch.has_value(), left != u"-");
        if (read.mismatch)
            QCOMPARE(*read.mismatch, (LabelMismatch{left, right}));
    }

    void aboutConnections()
    {
        for (const char *text : {"sum(pg_stat_activity_count) > 5", "pgbouncer_pools_client_waiting_connections > 0",
                                 "bridgewatch_reading{reading=\"sessions.used_ratio\"} > 0.8",
                                 "pg_stat_database_numbackends > 90", "ccp_connection_stats_total > 1"})
            QVERIFY2(readPromql(s(text)).isAboutConnections(), text);
        for (const char *text :
             {"up == 0", "bridgewatch_reading{reading=\"days_left\"} < 7", "pg_up == 0", "vector(1)"})
            QVERIFY2(!readPromql(s(text)).isAboutConnections(), text);
    }

    void rules_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("rules");
        QTest::addColumn<int>("unreadable");
        const auto row = [](const char *name, int status, const QByteArray &body, const char *code, int rules = 0,
                            int unreadable = 0) {
            QTest::newRow(name) << status << body << s(code) << rules << unreadable;
        };
        const auto in = [](const QByteArray &all) -> QByteArray {
            return "{\"status\":\"success\",\"data\":{\"groups\":[{\"rules\":[" + all + "]}]}}";
        };
        const QByteArray alert = R"({"type":"alerting","name":"A","query":"up == 0","health":"ok"})";
        row("one", 200, in(alert), "", 1);
        row("one of each", 200, in(alert + R"(,{"type":"recording","name":"r","query":"x"})"), "", 1);
        row("no group", 200, R"({"status":"success","data":{"groups":[]}})", "");
        row("a group that is none", 200, R"({"status":"success","data":{"groups":[7,null,[]]}})", "");
        row("rules that are none", 200, in(R"(7,null,{"type":"alerting"},{"name":"x","query":"y"})"), "", 0, 4);
        row("no groups", 200, R"({"status":"success","data":{}})", "NO_DATA");
        row("groups of another type", 200, R"({"status":"success","data":{"groups":{}}})", "NO_DATA");
        row("empty", 200, "", "NO_DATA");
        row("HTML", 200, "<html>", "NO_DATA");
        row("cut off", 200, in(alert).chopped(4), "NO_DATA");
        row("deep", 200, QByteArray(100'000, '['), "NO_DATA");
        row("not found", 404, "404 page not found", "HTTP_404");
        row("denied", 401, "", "HTTP_401");
        QByteArray many = alert;
        for (int i = 0; i < 6'000; ++i)
            many += ',' + alert;
        row("very many", 200, in(many), "", prometheusRuleLimit);
    }
    void rules()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(int, rules);
        QFETCH(int, unreadable);
        const Result<PrometheusRules> read = parsePrometheusRules(status, body);
        QCOMPARE(read ? QString() : read.error().code.toString(), code);
        if (!read)
            return;
        QCOMPARE(read->alerting.size(), rules);
        QCOMPARE(read->unreadable, unreadable);
    }

    void whatHostsPrintIsReadOrRefused()
    {
        QCOMPARE(parseKeeping("unit enabled\ndump yes\n")->unit, s("enabled"));
        QCOMPARE(parseKeeping("motd\nunit \x1b[31m\ndump without\n")->dump, s("without"));
        QVERIFY(!parseKeeping("dump yes\n"));
        QVERIFY(!parseKeeping("unit enabled\ndump maybe\n"));
        QVERIFY(!parseKeeping({}));

        const auto logs = parseLogFiles("size 12\nrotation 0\nsize -1\nrotation 2\nsize 5\nrotation 1\n", 3);
        QVERIFY(logs && logs->at(0).isMentioned && logs->at(0).bytes == 12);
        QVERIFY(logs->at(1).isUnreadable && !logs->at(1).isMentioned && logs->at(1).bytes < 0);
        QVERIFY(!logs->at(2).isUnreadable && !logs->at(2).isMentioned);
        QVERIFY(!parseLogFiles("size 12\nrotation 0\n", 2));

        const QByteArray two("1000\n900.5 7 /b/old one.dump\0"
                             "990.25 9 /b/new\nline.dump\0"
                             "junk\0",
                             60);
        const auto newest = parseBackups(two);
        QVERIFY(newest);
        QCOMPARE(newest->name, s("new line.dump"));
        QCOMPARE(newest->bytes, 9.0);
        QCOMPARE(newest->age_s, 9.75);
        QVERIFY(parseBackups("1000\n") && parseBackups("1000\n")->name.isEmpty());
        QCOMPARE(parseBackups(QByteArray("1000\n2000 1 /b/x\0", 16))->age_s, 0.0); // from tomorrow
        QVERIFY(!parseBackups({}));
        QVERIFY(!parseBackups("find: no such folder\n"));
    }

    void whatSaysTheSameIsOneThing()
    {
        ReadinessReport report;
        const QString why = s("Not read: DEADLINE");
        report.checks = {{Replica, s("a"), Outcome::Unknown, why, s("Wait."), {}},
                         {Archiving, s("a"), Outcome::Unknown, why, s("Wait."), {}},
                         {Passwords, s("a"), Outcome::Unknown, why, s("Wait."), {}}}; // of another chapter
        for (int i = 0; i < 39; ++i)
            report.checks << ReadinessCheck{Certificate, s("c%1").arg(i), Outcome::Ok, s("Good."), {}, {}};
        report.checks << ReadinessCheck{Certificate, s("old"), Outcome::Ok, s("Good for long."), {}, {}}
                      << ReadinessCheck{ServerTls, s("a"), Outcome::Ok, s("Good."), {}, {}};
        const QList<ReadinessGroup> groups = readinessGroups(report);
        QCOMPARE(groups.size(), 5);
        QCOMPARE(groups.at(0).title(), s("Replica, WAL archiving"));
        const auto same = [](const QString &id) { return id; };
        QCOMPARE(groups.at(0).targets(same, 2), s("a"));
        QVERIFY(groups.at(0).why().startsWith(s("Replica: ")));
        QCOMPARE(groups.at(0).why().count(u'\n'), 1);
        QCOMPARE(groups.at(1).title(), topicTitle(Passwords));
        QCOMPARE(groups.at(2).checks.size(), 39);
        QCOMPARE(groups.at(2).targets(same, 2), s("c0, c1 and 37 more"));
        QCOMPARE(groups.at(2).why(), topicWhy(Certificate));
        QCOMPARE(groups.at(3).targets(same, 2), s("old"));
        QCOMPARE(groups.at(4).title(), topicTitle(ServerTls)); // well, and another check
        QCOMPARE(toJson(report).value(u"checks").toArray().size(), report.checks.size());
        QCOMPARE(QString::fromUtf8(readinessMarkdown(report)).count(s("Not read")), 2);
    }

    void theDocumentsSayItAllAndHarmlessly()
    {
        ReadinessReport report;
        report.profile = s("W *orld*");
        report.at = noon();
        report.checks = {{Pooler, s("p"), Outcome::Warning, s("=1+1 <b>[x](y)"), s("do, \"it\""), s("```\nSELECT 1;")}};
        const QJsonObject json = toJson(report);
        QCOMPARE(json.value(u"schema").toInt(), 1);
        QCOMPARE(json.value(u"state").toString(), s("warning"));
        const QJsonObject check = json.value(u"checks").toArray().at(0).toObject();
        for (const char *key : {"id", "state", "saw", "why", "do", "title", "target", "chapter", "command"})
            QVERIFY2(check.contains(s(key)), key);
        QCOMPARE(check.value(u"id").toString(), s("pooler"));
        const QString csv = QString::fromUtf8(readinessCsv(report));
        QVERIFY2(csv.contains(s(",'=1+1 <b>[x](y),")), qPrintable(csv));
        QVERIFY(csv.contains(s("\"do, \"\"it\"\"\"")));
        const QString markdown = QString::fromUtf8(readinessMarkdown(report));
        QVERIFY2(!markdown.contains(s("<b>")) && !markdown.contains(s("[x](y)")) && markdown.contains(s("````")),
                 qPrintable(markdown));
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "test_readiness.moc"
