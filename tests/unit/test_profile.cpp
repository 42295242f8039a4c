// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/profile/load.h"
#include "core/profile/map_reader.h"

#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

// A profile that is right, into which a test writes what is wrong.
QByteArray profileWith(const QByteArray &targets, const QByteArray &top = {})
{
    return "version: 1\nname: Test\n" + top + "targets:\n" + targets;
}

LoadedProfile read(const QByteArray &yaml)
{
    return readProfile(yaml, QStringLiteral("p.yaml"));
}

QString firstError(const LoadedProfile &loaded)
{
    for (const Problem &problem : loaded.problems) {
        if (problem.severity == Problem::Severity::Error)
            return problem.toString();
    }
    return {};
}

double secondsSince(std::clock_t before)
{
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theContractsTargetsAreRead()
    {
        const LoadedProfile loaded =
            read(profileWith("  - { id: health, kind: http, url: \"https://oracle.example.org/health\", expect: { "
                             "status: 200, json: { status: ok, n: 3, up: true } }, needs: [users-db] }\n"
                             "  - id: users-db\n    kind: postgres\n    host: db.internal\n    database: "
                             "helloworlddao\n    user: ops\n    password: { from: keyring }\n"
                             "    admin: { user: dba, password: { env: DBA } }\n    thresholds: { sessions.used_ratio: "
                             "{ warning: 0.5 } }\n    timeout: 500ms\n"
                             "  - { id: db-port, kind: tcp, host: db.internal, port: 5432, every: 1m }\n"
                             "  - { id: cert, kind: tls, host: db.internal, starttls: postgres, thresholds: { "
                             "days_left: { warning: 30, critical: 7 } } }\n",
                             "defaults: { every: 10s, timeout: 2s }\n"));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        const Profile &p = loaded.profile;
        QCOMPARE(p.targets.size(), 4);
        const auto http = std::get<HttpSettings>(p.find(QStringLiteral("health"))->settings);
        QCOMPARE(http.expectJson.value(QStringLiteral("status")), QJsonValue(QStringLiteral("ok")));
        QCOMPARE(http.expectJson.value(QStringLiteral("n")), QJsonValue(3));
        QCOMPARE(http.expectJson.value(QStringLiteral("up")), QJsonValue(true));
        const Target *db = p.find(QStringLiteral("users-db"));
        const auto postgres = std::get<PostgresSettings>(db->settings);
        QCOMPARE(postgres.port, 5432);
        QCOMPARE(postgres.sslMode, SslMode::VerifyFull);
        QCOMPARE(postgres.channelBinding, ChannelBinding::Prefer);
        QCOMPARE(postgres.password, (SecretRef{SecretRef::From::Keyring, QStringLiteral("users-db.password")}));
        QCOMPARE(postgres.admin->password, (SecretRef{SecretRef::From::Environment, QStringLiteral("DBA")}));
        QCOMPARE(db->timeout, 500ms);
        QCOMPARE(db->every, 10s);
        QCOMPARE(db->thresholds.value(QStringLiteral("sessions.used_ratio")), (Threshold{0.5, std::nullopt}));
        QCOMPARE(p.find(QStringLiteral("db-port"))->every, 60s);
        QCOMPARE(std::get<TlsSettings>(p.find(QStringLiteral("cert"))->settings).port, 5432);
        QCOMPARE(p.topology().find(QStringLiteral("cert"))->endpoint,
                 p.topology().find(QStringLiteral("users-db"))->endpoint);
        QCOMPARE(p.secrets().size(), 2);
    }

    void defaultsAreSafe()
    {
        const LoadedProfile loaded =
            read(profileWith("  - { id: d, kind: postgres, host: h, database: d, user: u, sslmode: require }\n"));
        QVERIFY(loaded.usable());
        const auto postgres = std::get<PostgresSettings>(loaded.profile.targets.first().settings);
        QCOMPARE(postgres.channelBinding, ChannelBinding::Require);
        QCOMPARE(loaded.profile.targets.first().timeout, 3s);
        QCOMPARE(loaded.profile.targets.first().every, 15s);
        QCOMPARE(loaded.profile.targets.first().vantages, QStringList{QStringLiteral("desk")});
        QCOMPARE(loaded.profile.targets.first().thresholds.value(QStringLiteral("sessions.used_ratio")),
                 (Threshold{0.8, 0.95}));
    }

    void relativePathsStartAtTheProfile()
    {
        QTemporaryDir folder;
        const LoadedProfile loaded = readProfile(profileWith("  - { id: d, kind: tls, host: h, ca: certs/ca.pem }\n"),
                                                 folder.filePath(QStringLiteral("p.yaml")));
        QVERIFY(loaded.usable()); // a file that is not there is a warning
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(std::get<TlsSettings>(loaded.profile.targets.first().settings).ca,
                 folder.filePath(QStringLiteral("certs/ca.pem")));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("contains");
        const auto row = [](const char *name, const QByteArray &yaml, const char *begins, const char *contains) {
            QTest::newRow(name) << yaml << QString::fromUtf8(begins) << QString::fromUtf8(contains);
        };
        const auto target = [](const QByteArray &keys) { return profileWith("  - { id: a, " + keys + " }\n"); };
        row("no version", "name: x\ntargets: [ { id: a, kind: tcp, host: h, port: 1 } ]\n", "p.yaml:1:1: error",
            "version: 1");
        row("future version", "version: 2\nname: x\ntargets: [ { id: a, kind: tcp, host: h, port: 1 } ]\n",
            "p.yaml:1:10: error", "version 1");
        row("unknown key", profileWith("  - { id: a, kind: tcp, host: h, port: 1, timout: 3s }\n"),
            "p.yaml:4:43: error", "did you mean 'timeout'");
        row("unknown top key", profileWith("  - { id: a, kind: tcp, host: h, port: 1 }\n", "tragets: 1\n"),
            "p.yaml:3:1: error", "did you mean 'targets'");
        row("unknown kind", target("kind: postgress, host: h"), "p.yaml:4:20: error", "did you mean 'postgres'");
        row("kind missing", target("host: h"), "p.yaml:4:5: error", "needs 'kind'");
        row("port 0", target("kind: tcp, host: h, port: 0"), "p.yaml:4:40: error", "from 1 to 65535");
        row("port 65536", target("kind: tcp, host: h, port: 65536"), "p.yaml:4:40: error", "from 1 to 65535");
        row("port word", target("kind: tcp, host: h, port: https"), "p.yaml:4:40: error", "whole number");
        row("port missing", target("kind: tcp, host: h"), "p.yaml:4:5: error", "needs 'port'");
        row("shell in host", target("kind: tcp, host: \"db;rm -rf /\", port: 1"), "p.yaml:4:31: error", "contains ';'");
        row("substitution in host", target("kind: tcp, host: \"$(id)\", port: 1"), "p.yaml:4:31: error",
            "cannot be a host");
        row("option as host", target("kind: tcp, host: \"-oProxyCommand=x\", port: 1"), "p.yaml:4:31: error",
            "cannot be a host");
        row("newline in host", target("kind: tcp, host: \"a\\nb\", port: 1"), "p.yaml:4:31: error", "cannot be a host");
        row("duration without unit", target("kind: tcp, host: h, port: 1, timeout: 3"), "p.yaml:4:52: error",
            "with its unit");
        row("duration too short", target("kind: tcp, host: h, port: 1, timeout: 1ms"), "p.yaml:4:52: error",
            "lies between");
        row("duration absurd", target("kind: tcp, host: h, port: 1, every: 9999999999999s"), "p.yaml:4:50: error",
            "duration");
        row("duplicate key", target("kind: tcp, host: h, host: i, port: 1"), "p.yaml:4:34: error", "stands here twice");
        row("duplicate id",
            profileWith("  - { id: a, kind: tcp, host: h, port: 1 }\n  - { id: a, kind: tcp, host: h, port: 2 }\n"),
            "p.yaml:5:11: error", "used twice");
        row("id of a host",
            profileWith("  - { id: a, kind: tcp, host: h, port: 1 }\n", "hosts: { a: { address: h, user: u } }\n"),
            "p.yaml:5:11: error", "used twice");
        row("bad id", profileWith("  - { id: \"a b\", kind: tcp, host: h, port: 1 }\n"), "p.yaml:4:11: error",
            "cannot be an id");
        row("need nobody", target("kind: tcp, host: h, port: 1, needs: [b]"), "p.yaml:4:51: error",
            "no target or host 'b'");
        row("need itself", target("kind: tcp, host: h, port: 1, needs: [a]"), "p.yaml:4:51: error",
            "cannot need itself");
        row("unknown vantage", target("kind: tcp, host: h, port: 1, vantages: [moon]"), "p.yaml:4:53: error",
            "unknown vantage 'moon'");
        row("literal password", target("kind: postgres, host: h, database: d, user: u, password: hunter2"),
            "p.yaml:4:71: error", "bridgewatchctl secret set a.password");
        row("two places", target("kind: postgres, host: h, database: d, user: u, password: { env: A, file: b }"),
            "p.yaml:4:71: error", "more than one place");
        row("sslmode prefer", target("kind: postgres, host: h, database: d, user: u, sslmode: prefer"),
            "p.yaml:4:70: error", "logs in twice");
        row("sslmode unknown", target("kind: postgres, host: h, database: d, user: u, sslmode: on"),
            "p.yaml:4:70: error", "one of disable, require");
        row("url scheme", target("kind: http, url: \"file:///etc/passwd\""), "p.yaml:4:31: error",
            "not an http or https");
        row("url credentials", target("kind: http, url: \"https://a:b@h/\""), "p.yaml:4:31: error",
            "does not belong in the profile");
        row("regex", target("kind: http, url: \"https://h/\", expect: { body: \"(\" }"), "p.yaml:4:61: error",
            "not a regular expression");
        row("threshold unknown", target("kind: tcp, host: h, port: 1, thresholds: { connect: { warning: 1 } }"),
            "p.yaml:4:57: error", "connect_ms");
        row("threshold word", target("kind: tcp, host: h, port: 1, thresholds: { connect_ms: { warning: much } }"),
            "p.yaml:4:80: error", "is a number");
        row("limits of high reversed",
            target("kind: tcp, host: h, port: 1, thresholds: { connect_ms: { warning: 9, critical: 5 } }"),
            "p.yaml:4:69: error", "the critical limit lies above the warning");
        row("limits of low reversed",
            target("kind: tls, host: h, thresholds: { days_left: { warning: 7, critical: 30 } }"), "p.yaml:4:59: error",
            "for 'days_left' low is bad: the critical limit lies below the warning");
        row("url port 0", target("kind: http, url: \"http://h:0/\""), "p.yaml:4:31: error", "port 0");
        row("port in host", target("kind: tcp, host: \"localhost:5432\", port: 1"), "p.yaml:4:31: error",
            "put the port into 'port'");
        row("no targets", "version: 1\nname: x\n", "p.yaml:1:1: error", "needs 'targets'");
        row("targets a map", "version: 1\nname: x\ntargets: { a: 1 }\n", "p.yaml:3:10: error", "a list");
        row("target a word", profileWith("  - a\n"), "p.yaml:4:5: error", "key: value");
        row("not yaml", "version: [1\nname: }\n", "p.yaml:", "not valid YAML");
        row("empty", "", "p.yaml:1:1: error", "empty");
        row("a list", "- 1\n- 2\n", "p.yaml:1:1: error", "key: value");
        row("two documents", "version: 1\n---\nversion: 1\n", "p.yaml:3:1: error", "second document");
        row("invalid utf-8", "version: 1\nname: \"a\xff\"\n", "p.yaml:2:9: error", "UTF-8");
        const auto alerts = [](const QByteArray &keys) {
            return profileWith("  - { id: users-db, kind: tcp, host: h, port: 1 }\n", "alerts: { " + keys + " }\n");
        };
        row("alerts unknown", alerts("alertmanager: []"), "p.yaml:3:11: error", "did you mean 'alertmanagers'");
        row("alertmanager unknown", alerts("alertmanagers: [ { ulr: x } ]"), "p.yaml:3:28: error", "needs 'url'");
        row("filter", alerts("alertmanagers: [ { url: \"http://h\", filter: [db] } ]"), "p.yaml:3:56: error",
            "'db' is not a condition on a label");
        row("filter regex", alerts("alertmanagers: [ { url: \"http://h\", filter: [\"a=~(\"] } ]"),
            "p.yaml:3:56: error", "not a regular expression");
        row("severity", alerts("respond_within: { critcal: 5m }"), "p.yaml:3:29: error", "did you mean 'critical'");
        row("respond too late", alerts("respond_within: { critical: 31d }"), "p.yaml:3:39: error", "lies between");
        row("window target", alerts("maintenance: [ { every: daily 03:00-04:00, targets: [user-db] } ]"),
            "p.yaml:3:64: error", "did you mean 'users-db'");
        row("window ends", alerts("maintenance: [ { from: 2026-11-28T02:00Z, to: 2026-11-28T01:00Z } ]"),
            "p.yaml:3:57: error", "ends before it begins");
        row("window zone", alerts("maintenance: [ { every: daily 03:00-04:00, timezone: Mars } ]"),
            "p.yaml:3:64: error", "no time zone 'Mars'");
        row("window days", alerts("maintenance: [ { every: Saturday } ]"), "p.yaml:3:35: error", "Sat 02:00-04:00");
        const auto top = [](const QByteArray &line) {
            return profileWith("  - { id: users-db, kind: tcp, host: h, port: 1 }\n", line + '\n');
        };
        row("watch gate unknown", top("incidents: { watch_gat: 5m }"), "p.yaml:3:14: error",
            "did you mean 'watch_gate'");
        row("watch gate too long", top("incidents: { watch_gate: 25h }"), "p.yaml:3:26: error", "lies between");
        row("mode", top("actions: { mode: write }"), "p.yaml:3:18: error", "one of read-only, confirm");
        row("limit", top("actions: { limit: 1001 }"), "p.yaml:3:19: error", "from 1 to 1000");
        row("guard", top("actions: { guard: { user: [a] } }"), "p.yaml:3:21: error", "did you mean 'users'");
        row("test mail", top("test_mail: { json: {} }"), "p.yaml:3:12: error", "needs 'url'");
        row("test mail token", top("test_mail: { url: \"https://h/\", token: hunter2 }"), "p.yaml:3:40: error",
            "secret set test_mail.token");
        row("grafana token", top("grafana: { dashboard: \"https://h/\", token: hunter2 }"), "p.yaml:3:44: error",
            "secret set grafana.token");
        row("contact unknown key", top("contacts: [ { id: dba, fhone: 1 } ]"), "p.yaml:3:24: error",
            "did you mean 'phone'");
        row("contact twice", top("contacts: [ { id: dba }, { id: dba } ]"), "p.yaml:3:32: error", "used twice");
        row("contact id", top("contacts: [ { id: \"d b\" } ]"), "p.yaml:3:19: error", "cannot be an id");
        row("phone", top("contacts: [ { id: dba, phone: \"1\\a2\" } ]"), "p.yaml:3:31: error", "invisible");
        row("email", top("contacts: [ { id: dba, email: \"a@h?bcc=b@h\" } ]"), "p.yaml:3:31: error",
            "one address such as");
        row("chat", top("contacts: [ { id: dba, chat: \"javascript:alert(1)\" } ]"), "p.yaml:3:30: error",
            "begins with https");
        row("webhook", top("contacts: [ { id: dba, webhook: \"https://hooks.example.org/hunter2\" } ]"),
            "p.yaml:3:33: error", "bridgewatchctl secret set dba.webhook");
        row("hours", top("contacts: [ { id: dba, hours: Mon-Fri } ]"), "p.yaml:3:31: error", "Mon-Fri 08:00-18:00");
        row("hours zone", top("contacts: [ { id: dba, timezone: Europe/Seattle } ]"), "p.yaml:3:34: error",
            "no time zone 'Europe/Seattle'");
        const auto rule = [&](const QByteArray &keys) {
            return top("contacts: [ { id: dba }, { id: lead } ]\nescalation: [ { " + keys + " } ]");
        };
        row("condition", rule("when: data-coruption, contact: dba"), "p.yaml:4:23: error",
            "did you mean 'data-corruption'");
        row("condition scenario", rule("when: scenario:tsl, contact: dba"), "p.yaml:4:23: error",
            "did you mean 'scenario:tls'");
        row("condition severity", rule("when: severity:hgih, contact: dba"), "p.yaml:4:23: error",
            "did you mean 'severity:high'");
        row("rule contact", rule("when: data-corruption, contact: dbaa"), "p.yaml:4:49: error", "did you mean 'dba'");
        row("rule then", rule("when: data-corruption, contact: dba, within: 5m, then: leed"), "p.yaml:4:72: error",
            "did you mean 'lead'");
        row("then without within", rule("when: data-corruption, contact: dba, then: lead"), "p.yaml:4:60: error",
            "needs 'within'");
        row("after", rule("when: data-corruption, contact: dba, after: 10"), "p.yaml:4:61: error", "with its unit");
        row("calls himself", rule("when: data-corruption, contact: dba, within: 5m, then: dba"), "p.yaml:4:72: error",
            "comes back to 'dba'");
        row("chain",
            rule("when: data-corruption, contact: dba, within: 5m, then: lead }, { when: data-corruption, "
                 "contact: lead, within: 5m, then: dba"),
            "p.yaml:4:138: error", "comes back to 'lead'");
        row("nul", QByteArray("version: 1\nname: a\0b\n", 21), "p.yaml:2:8: error", "UTF-8");
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, begins);
        QFETCH(QString, contains);
        const LoadedProfile loaded = read(yaml);
        QVERIFY(!loaded.usable());
        const QString error = firstError(loaded);
        QVERIFY2(error.startsWith(begins), qPrintable(error));
        QVERIFY2(error.contains(contains), qPrintable(error));
        QVERIFY2(!error.contains(u"hunter2"), "a literal secret must not be repeated");
    }

    void limitsMayGoTheWayOfTheirReading()
    {
        const LoadedProfile loaded = read(profileWith(
            "  - { id: a, kind: tls, host: \"fe80::1%eth0\", thresholds: { days_left: { warning: 30, critical: 7 }, "
            "connect_ms: { warning: 5, critical: 5 } } }\n"));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        QCOMPARE(loaded.profile.topology().nodes.first().endpoint, QStringLiteral("fe80::1%eth0:443"));
    }

    void problemsAreHarmlessLines_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        // As YAML writes ESC, a line break and a turn of direction.
        const QByteArray evil = "\"a\\x1b[31m\\nb\\u202ec\"";
        QTest::newRow("id twice") << profileWith("  - { id: " + evil + ", kind: tcp, host: h, port: 1 }\n  - { id: " +
                                                 evil + ", kind: tcp, host: h, port: 1 }\n");
        QTest::newRow("needs itself") << profileWith("  - { id: " + evil + ", needs: [" + evil + "] }\n");
        QTest::newRow("threshold") << profileWith("  - { id: a, kind: tcp, host: h, port: 1, thresholds: { " + evil +
                                                  ": 1 } }\n");
        QTest::newRow("literal") << profileWith("  - { id: " + evil +
                                                ", kind: postgres, host: h, database: d, user: u, password: p }\n");
        QTest::newRow("vantage") << profileWith(
            "  - { id: a, kind: tcp, host: h, port: 0, vantages: [" + evil + "] }\n", "hosts: { " + evil + ": {} }\n");
        QTest::newRow("long") << profileWith("  - { id: " + QByteArray(100'000, 'x') + ", needs: [" +
                                             QByteArray(100'000, 'x') + "] }\n");
    }
    void problemsAreHarmlessLines()
    {
        QFETCH(QByteArray, yaml);
        const LoadedProfile loaded = readProfile(yaml, QStringLiteral("/tmp/p%1\x1b[2J\n.yaml"));
        QVERIFY(!loaded.usable());
        for (const Problem &problem : loaded.problems) {
            const QString line = problem.toString();
            QCOMPARE(plainLine(line, 100'000), line);
            QVERIFY(line.startsWith(u"/tmp/p%1⟨U+001B⟩[2J .yaml:"));
            QVERIFY(line.size() < 500 && problem.text.size() <= 401);
        }
    }

    void manyProblemsAreToldInPart()
    {
        const QByteArray unknown =
            QByteArray("  - { id: a, kind: tcp, host: h, port: 0, ca: nowhere }\n").repeated(5000);
        const LoadedProfile broken = read(profileWith(unknown));
        QCOMPARE(broken.problems.size(), 101);
        QVERIFY(broken.problems.last().text.contains(u"more errors"));
        QByteArray warned;
        for (int i = 0; i < 500; ++i)
            warned += "  - { id: t" + QByteArray::number(i) + ", kind: tls, host: h, ca: nowhere }\n";
        const LoadedProfile usable = read(profileWith(warned));
        QVERIFY(usable.usable());
        QCOMPARE(usable.problems.size(), 101);
        QVERIFY(!read(profileWith(warned + "  - { id: z, kind: tcp, host: h, port: 0 }\n")).usable());
    }

    void theResponseIsRead()
    {
        const LoadedProfile loaded = read(profileWith(
            "  - { id: a, kind: tcp, host: h, port: 1 }\n",
            "incidents: { watch_gate: 45m }\n"
            "actions: { mode: confirm, guard: { users: [replicator], applications: [backup] }, limit: 7 }\n"
            "test_mail: { url: \"https://h/t\", token: { from: keyring }, json: { to: a@h, n: 3 } }\n"
            "grafana: { dashboard: \"https://g/d/x\", token: { env: GRAFANA } }\n"
            "contacts:\n"
            "  - { id: dba, role: DBA, webhook: { from: keyring }, hours: \"Mon,Wed 09:00-12:00; Sat 22:00-24:00\" }\n"
            "  - { id: lead, name: Team lead, hours: 24/7, timezone: America/New_York }\n"
            "escalation:\n"
            "  - { when: 'ask:\"Are customers affected?\"', after: 10m, contact: dba, within: 15m, then: lead }\n"
            "  - { when: severity:high, contact: lead }\n  - { when: ask:\"why\", contact: lead }\n"
            "  - { when: prolonged-mail-outage, contact: lead }\n"));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        QVERIFY(loaded.problems.isEmpty());
        const ResponseSettings &response = loaded.profile.response;
        QCOMPARE(response.watchGate, 45min);
        QCOMPARE(response.actions.mode, ActionSettings::Mode::Confirm);
        QCOMPARE(response.actions.guardedUsers, QStringList{QStringLiteral("replicator")});
        QCOMPARE(response.actions.guardedApplications, QStringList{QStringLiteral("backup")});
        QCOMPARE(response.actions.limit, 7);
        QCOMPARE(response.testMail->json.value(u"n"), QJsonValue(3));
        QCOMPARE(response.grafana->token, (SecretRef{SecretRef::From::Environment, QStringLiteral("GRAFANA")}));
        const Contact *dba = response.contact(QStringLiteral("dba"));
        QCOMPARE(dba->name, QStringLiteral("dba"));
        QCOMPARE(dba->hours, (QList<Contact::Hours>{{{1, 3}, 540, 720}, {{6}, 1320, 1440}}));
        QVERIFY(response.contact(QStringLiteral("lead"))->hours.isEmpty());
        const EscalationRule &asked = response.escalation.first();
        QCOMPARE(asked.condition(), QStringLiteral("ask:Are customers affected?"));
        QCOMPARE(asked.after, 10min);
        QCOMPARE(asked.within, 15min);
        QCOMPARE(asked.then, QStringLiteral("lead"));
        QCOMPARE(response.escalation.at(1).severity, Severity::High);
        QCOMPARE(response.escalation.at(1).after, 0ms);
        QCOMPARE(response.escalation.at(2).question, QStringLiteral("why"));
        QCOMPARE(response.escalation.last().after, 30min);
        QStringList entries;
        for (const SecretRef &secret : loaded.profile.secrets())
            entries << secret.name;
        QCOMPARE(entries.join(u' '), QStringLiteral("dba.webhook test_mail.token GRAFANA"));
    }

    void aResponseThatIsNotSaidIsSafe()
    {
        const LoadedProfile loaded = read(profileWith("  - { id: a, kind: tcp, host: h, port: 1 }\n"));
        const ResponseSettings &response = loaded.profile.response;
        QCOMPARE(response.watchGate, 30min);
        QCOMPARE(response.actions.mode, ActionSettings::Mode::ReadOnly);
        QCOMPARE(response.actions.limit, 50);
        QVERIFY(response.contacts.isEmpty() && response.escalation.isEmpty());
        QVERIFY(!response.testMail && !response.grafana);
    }

    void alertsAreRead()
    {
        const LoadedProfile loaded = read(profileWith(
            "  - { id: a, kind: tcp, host: h, port: 1 }\n",
            "runbooks: [r.md]\nalerts:\n"
            "  alertmanagers: [ { url: \"http://am:9093\", filter: [team=db], ca: ca.pem } ]\n"
            "  runbook_for: { Down: r.md }\n  respond_within: { high: 30m }\n"
            "  maintenance: [ { every: \"Fri-Sun 23:00-01:00\", timezone: Europe/Berlin, targets: [a], why: w },\n"
            "                 { from: 2026-11-28T02:00+01:00, to: 2026-11-28T02:00Z } ]\n"));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        const AlertSettings &alerts = loaded.profile.alerts;
        QCOMPARE(alerts.alertmanagers.size(), 1);
        QCOMPARE(alerts.alertmanagers.first().url, QUrl(QStringLiteral("http://am:9093")));
        QCOMPARE(alerts.alertmanagers.first().filter.first().toString(), QStringLiteral("team=\"db\""));
        QVERIFY(QDir::isAbsolutePath(alerts.alertmanagers.first().ca));
        QCOMPARE(QStringList(alerts.runbookFor.value(QStringLiteral("Down"))), loaded.profile.runbooks);
        QCOMPARE(alerts.respond(Severity::Critical), 15min);
        QCOMPARE(alerts.respond(Severity::High), 30min);
        QCOMPARE(alerts.respond(Severity::Info), 24h);
        const MaintenanceWindow &weekly = alerts.maintenance.first();
        QCOMPARE(weekly.days, (QList<int>{5, 6, 7}));
        QCOMPARE(weekly.fromMinute, 23 * 60);
        QCOMPARE(weekly.toMinute, 60);
        QCOMPARE(weekly.targets, QStringList{QStringLiteral("a")});
        QCOMPARE(alerts.maintenance.last().from, QDateTime(QDate(2026, 11, 28), QTime(1, 0), Qt::UTC));
        QVERIFY(alerts.maintenance.last().days.isEmpty());
    }

    void whatIsAskedOfGrafanaIsWarnedAbout_data()
    {
        QTest::addColumn<QByteArray>("grafana");
        QTest::addColumn<QString>("warning"); // empty: none
        const auto row = [](const char *name, const char *grafana, const char *warning) {
            QTest::newRow(name) << QByteArray(grafana) << QString::fromLatin1(warning);
        };
        row("well", "dashboard: https://g/d/x/slug, token: { env: T }", "");
        row("here", "dashboard: http://127.0.0.1:3000/d/x, token: { env: T }", "");
        row("to be read by others", "dashboard: http://g/d/x, token: { env: T }",
            "'token' can be read on its way to g: use https");
        row("no dashboard", "dashboard: https://g/ops/d/, token: { env: T }",
            "annotations go to https://g/api/annotations and belong to none");
        row("no dashboard, and no token", "dashboard: https://g/, token: none", "");
    }
    void whatIsAskedOfGrafanaIsWarnedAbout()
    {
        QFETCH(QByteArray, grafana);
        QFETCH(QString, warning);
        const LoadedProfile loaded =
            read(profileWith("  - { id: a, kind: tcp, host: h, port: 1 }\n", "grafana: { " + grafana + " }\n"));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        QCOMPARE(loaded.problems.size(), warning.isEmpty() ? 0 : 1);
        QVERIFY2(warning.isEmpty() || loaded.problems.first().text.contains(warning),
                 qPrintable(loaded.problems.value(0).text));
    }

    void aHostIsATargetAndAVantage()
    {
        const LoadedProfile loaded = read(profileWith(
            "  - { id: a, kind: tcp, host: h, port: 1, vantages: [desk, bridge], runs_on: bridge }\n"
            "  - { id: p, kind: pm2, on: bridge, process: oracle-bridge, needs: [a] }\n"
            "  - { id: q, kind: pgbouncer, host: h, user: stats }\n",
            "hosts: { bridge: { address: b.example.org, port: 2222, user: deploy, identity: key, known_hosts: known, "
            "label: Bridge, timeout: 5s } }\n"));
        QVERIFY(loaded.usable());
        const Target &host = loaded.profile.targets.at(0);
        QCOMPARE(host.id, QStringLiteral("bridge"));
        QCOMPARE(host.kind, Kind::Ssh);
        QCOMPARE(host.vantages, QStringList{QStringLiteral("desk")});
        QCOMPARE(host.timeout.count(), 5000);
        const auto &ssh = std::get<SshSettings>(host.settings);
        QCOMPARE(ssh.address, QStringLiteral("b.example.org"));
        QCOMPARE(ssh.port, 2222);
        QCOMPARE(ssh.user, QStringLiteral("deploy"));
        QVERIFY(QDir::isAbsolutePath(ssh.identity) && QDir::isAbsolutePath(ssh.knownHosts));
        const Target &tcp = loaded.profile.targets.at(1);
        QCOMPARE(tcp.vantages, (QStringList{QStringLiteral("desk"), QStringLiteral("bridge")}));
        QCOMPARE(tcp.runsOn, QStringLiteral("bridge"));
        const Target &process = loaded.profile.targets.at(2);
        QCOMPARE(process.vantages, QStringList{QStringLiteral("bridge")});
        QCOMPARE(process.needs, (QStringList{QStringLiteral("a"), QStringLiteral("bridge")}));
        const auto &console = std::get<PostgresSettings>(loaded.profile.targets.at(3).settings);
        QCOMPARE(console.database, QStringLiteral("pgbouncer"));
        QCOMPARE(console.port, 6432);
        QCOMPARE(console.channelBinding, ChannelBinding::Prefer);
        const Topology topology = loaded.profile.topology();
        QCOMPARE(topology.nodes.first().id, QStringLiteral("bridge"));
        QCOMPARE(topology.find(QStringLiteral("p"))->runsOn, QStringLiteral("bridge"));
    }

    void hostileYamlIsRefusedInTime_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const auto filled = [](const QByteArray &piece, const QByteArray &before = {}) {
            return QByteArray(before + piece.repeated(4'000'000 / piece.size())); // just below the limit
        };
        const auto numbered = [](const QByteArray &before, const QByteArray &piece, const QByteArray &after,
                                 int count) {
            QByteArray yaml = before;
            for (int i = 0; i < count; ++i)
                yaml += piece + QByteArray::number(i) + after;
            return yaml;
        };
        QTest::newRow("deep flow") << QByteArray(100'000, '[');
        QTest::newRow("deep maps") << QByteArray("a: ").append(QByteArray("{ a: ").repeated(100'000));
        QTest::newRow("4 MB deep flow") << filled("[");
        QTest::newRow("4 MB deep maps") << filled("{ a: ", "a: ");
        QTest::newRow("as many brackets as pass") << QByteArray(yamlBracketLimit, '[');
        QTest::newRow("as many commas as pass") << QByteArray("[" + QByteArray("a,").repeated(yamlCommaLimit));
        QTest::newRow("4 MB in one list") << filled("a,", "[");
        QTest::newRow("4 MB of empty texts in one list") << filled("\"\"", "[");
        QTest::newRow("4 MB of keys in one list") << filled("? ", "[");
        QTest::newRow("4 MB of colons in one list") << filled(": ", "[");
        QTest::newRow("4 MB of aliases in one list") << filled("*a ", "[");
        QTest::newRow("4 MB of dashes") << filled("- ");
        QTest::newRow("4 MB of items") << filled("- a\n");
        QTest::newRow("4 MB of questions") << filled("? ");
        QTest::newRow("4 MB of unknown keys") << numbered(profileWith("  - {id: a}\n"), "tragets", ": a\n", 280'000);
        QTest::newRow("unknown keys") << numbered(profileWith("  - {id: a}\n"), "k", ": a\n", 140'000);
        QTest::newRow("unknown needs") << [&] {
            QByteArray ids =
                numbered({}, "  - { id: " + QByteArray(54, 'x'), ", kind: tcp, host: h, port: 1 }\n", 9999);
            return profileWith(ids + numbered("  - { id: z, needs: [", QByteArray(54, 'x') + "qqqq", ",", 30'000) +
                               "a] }\n");
        }();
        QTest::newRow("long text, many aliases") << profileWith(
            numbered("  - { id: a, kind: http, url: &u \"http://h/" + QByteArray(1'000'000, 'u') + "\" }\n",
                     "  - { id: a", ", kind: http, url: *u }\n", 9000));
        QTest::newRow("long keys, many aliases") << profileWith(
            numbered("  - { id: &u " + QByteArray(1'000'000, 'u') + " }\n", "  - { ? *u : ", " }\n", 9000));
        QTest::newRow("deep block") << [] {
            QByteArray deep;
            for (int i = 0; i < 2000; ++i)
                deep += QByteArray(i, ' ') + "a:\n";
            return deep;
        }();
        QTest::newRow("dashes") << QByteArray("- ").repeated(100'000);
        QTest::newRow("question marks") << QByteArray("? ").repeated(100'000);
        QTest::newRow("multiplying aliases") << [] {
            QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
            for (int i = 1; i < 20; ++i)
                bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                        QByteArray("*a" + QByteArray::number(i - 1) + ",").repeated(10) + "]\n";
            return bomb;
        }();
        QTest::newRow("alias to itself") << QByteArray("a: &a [*a]\n");
        QTest::newRow("alias to nobody") << QByteArray("a: *b\n");
        QTest::newRow("100 MB") << QByteArray(100'000'000, 'a');
        QTest::newRow("random") << [] {
            QByteArray bytes(1'000'000, 0);
            quint32 state = 7;
            for (char &c : bytes)
                c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
            return bytes;
        }();
        QTest::newRow("a map as key") << QByteArray("{a: b}: c\n");
        QTest::newRow("tabs") << QByteArray("a:\n\tb: c\n");
        QTest::newRow("quote that never ends") << QByteArray("a: \"") + QByteArray(1'000'000, 'x');
        QTest::newRow("many colons") << QByteArray("a:").repeated(100'000);
    }
    void hostileYamlIsRefusedInTime()
    {
        QFETCH(QByteArray, yaml);
        const std::clock_t before = std::clock(); // of the processor, which other programs do not take
        const LoadedProfile loaded = read(yaml);
        QVERIFY(!loaded.usable());
        QVERIFY2(secondsSince(before) < 8, qPrintable(QString::number(secondsSince(before))));
        QVERIFY(firstError(loaded).size() < 500);
    }

    void harmlessAliasesWork()
    {
        const LoadedProfile loaded = read(profileWith(
            "  - { id: a, kind: tcp, host: &h db.internal, port: 1 }\n  - { id: b, kind: tcp, host: *h, port: 2 }\n"));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        QCOMPARE(std::get<TcpSettings>(loaded.profile.targets.last().settings).host, QStringLiteral("db.internal"));
    }

    void tenThousandTargetsAreFine()
    {
        QByteArray targets;
        for (int i = 0; i < 10'000; ++i)
            targets += "  - { id: t" + QByteArray::number(i) + ", kind: tcp, host: 127.0.0.1, port: 1 }\n";
        const LoadedProfile loaded = read(profileWith(targets));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        QCOMPARE(loaded.profile.targets.size(), 10'000);
    }

    void manyNeedsAreFine()
    {
        QByteArray targets;
        for (int i = 0; i < 2'000; ++i)
            targets += "  - { id: quite-a-long-name-of-a-target-" + QByteArray::number(i) +
                       ", kind: tcp, host: h, port: 1, needs: [quite-a-long-name-of-a-target-" +
                       QByteArray::number((i + 1) % 2000) + "] }\n";
        const std::clock_t before = std::clock(); // of the processor, which other programs do not take
        const LoadedProfile loaded = read(profileWith(targets));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
        QVERIFY2(secondsSince(before) < 5, qPrintable(QString::number(secondsSince(before))));
    }

    void richTargetsMayBracketAsTheyLike()
    {
        QByteArray targets;
        for (int i = 0; i < 10'000; ++i)
            targets += "  - {\"id\": \"t" + QByteArray::number(i) +
                       "\", \"kind\": \"http\", \"url\": \"http://h/\", "
                       "\"needs\": [\"t0\", \"t1\"], \"expect\": {\"status\": 200, \"json\": {\"ok\": true}, "
                       "\"body\": \"^[[{]\"}, \"thresholds\": {\"answer_ms\": {\"warning\": 9}}}\n";
        targets.replace("[\"t0\", \"t1\"]", "[\"z\"]");
        const LoadedProfile loaded = read(
            profileWith("  - { id: z, kind: tcp, host: h, port: 1 }\n" + targets.left(targets.lastIndexOf("  - {"))));
        QVERIFY2(loaded.usable(), qPrintable(firstError(loaded)));
    }

    void filesThatAreNoneAreRefused()
    {
        QTemporaryDir folder;
        QVERIFY(firstError(loadProfile(folder.filePath(QStringLiteral("missing.yaml")))).contains(u"cannot be opened"));
        QVERIFY(firstError(loadProfile(folder.path())).contains(u"not a regular file"));
        QVERIFY(firstError(loadProfile(QStringLiteral("/dev/zero"))).contains(u"not a regular file"));
    }

    void durationsAreParsed()
    {
        QCOMPARE(parseDuration(QStringLiteral("250ms")), 250ms);
        QCOMPARE(parseDuration(QStringLiteral("1.5s")), 1500ms);
        QCOMPARE(parseDuration(QStringLiteral("2d")), 48h);
        QCOMPARE(parseDuration(QStringLiteral("15")), std::nullopt);
        QCOMPARE(parseDuration(QStringLiteral("-1s")), std::nullopt);
        QCOMPARE(parseDuration(QStringLiteral("1 parsec")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
