// SPDX-License-Identifier: GPL-3.0-or-later
// The real bridgewatchctl: usage, exit statuses and streams.
#include "core/alerts/alert_store.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstring>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace bridgewatch;
using namespace bridgewatch::test;

class TestCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTcpServer m_server; // accepts in the kernel, which is all that a tcp look asks for

    QString profile(const QByteArray &targets) const
    {
        const QString path = m_folder.filePath(QStringLiteral("profile.yaml"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("version: 1\nname: Test\ntargets:\n" + targets);
        return path;
    }

    QByteArray good() const
    {
        return "  - { id: door, kind: tcp, host: 127.0.0.1, port: " + QByteArray::number(m_server.serverPort()) +
               " }\n";
    }

    Ran ctl(const QString &path, const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCtl(QStringList{QStringLiteral("--profile"), path} + arguments, input);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }

    void helpAndVersionAreAnswers()
    {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("--help")},
              {QStringLiteral("--version")},
              {QStringLiteral("check"), QStringLiteral("--help")},
              {QStringLiteral("diagnose"), QStringLiteral("--help")},
              {QStringLiteral("readiness"), QStringLiteral("--help")},
              {QStringLiteral("lint"), QStringLiteral("--schema")},
              {QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("--help")}}) {
            const Ran ran = runCtl(arguments);
            QCOMPARE(ran.status, 0);
            QVERIFY(!ran.out.isEmpty() && ran.err.isEmpty());
        }
    }

    void wrongUsageHasItsStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("unknown command") << QStringList{QStringLiteral("chek")} << 2;
        QTest::newRow("unknown option") << QStringList{QStringLiteral("check"), QStringLiteral("--jason")} << 3;
        QTest::newRow("readiness of what") << QStringList{QStringLiteral("readiness"), QStringLiteral("users-db")} << 3;
        QTest::newRow("timeout word") << QStringList{QStringLiteral("diagnose"), QStringLiteral("--timeout"),
                                                     QStringLiteral("soon")}
                                      << 3;
        QTest::newRow("timeout range") << QStringList{QStringLiteral("diagnose"), QStringLiteral("--timeout"),
                                                      QStringLiteral("-1")}
                                       << 3;
        for (const char *word : {"nan", "inf", "0.05", "121", "1e400"})
            QTest::addRow("timeout %s", word)
                << QStringList{QStringLiteral("diagnose"), QStringLiteral("--timeout"), QString::fromLatin1(word)} << 3;
        QTest::newRow("a runbook without a name") << QStringList{QStringLiteral("lint"), QString()} << 2;
        QTest::newRow("no such runbook") << QStringList{QStringLiteral("lint"), QStringLiteral("nofile.md")} << 2;
        QTest::newRow("schema of a file")
            << QStringList{QStringLiteral("lint"), QStringLiteral("--schema"), QStringLiteral("profile.yaml")} << 2;
        QTest::newRow("unknown target") << QStringList{QStringLiteral("check"), QStringLiteral("dor")} << 3;
        QTest::newRow("secret without name") << QStringList{QStringLiteral("secret"), QStringLiteral("set")} << 2;
        QTest::newRow("unknown secret") << QStringList{QStringLiteral("secret"), QStringLiteral("set"),
                                                       QStringLiteral("x")}
                                        << 2;
    }
    void wrongUsageHasItsStatus()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = ctl(profile(good()), arguments);
        QTEST(ran.status, "status");
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void aBrokenProfileHasItsStatus()
    {
        const QString path = profile("  - { id: door, kind: tcp, host: h, port: 99999 }\n");
        QCOMPARE(ctl(path, {QStringLiteral("check")}).status, 3);
        QCOMPARE(ctl(path, {QStringLiteral("diagnose")}).status, 3);
        QCOMPARE(ctl(path, {QStringLiteral("readiness")}).status, 3);
        QCOMPARE(ctl(path, {QStringLiteral("secret"), QStringLiteral("list")}).status, 2);
        const Ran lint = runCtl({QStringLiteral("lint"), path});
        QCOMPARE(lint.status, 2);
        QVERIFY2(lint.err.startsWith(QByteArray(path.toUtf8() + ":4:")), lint.err.constData());
        QVERIFY(lint.out.isEmpty());
        QCOMPARE(ctl(m_folder.filePath(QStringLiteral("none.yaml")), {QStringLiteral("diagnose")}).status, 3);
    }

    void lintStopsAfterTwentyErrors()
    {
        const Ran lint = runCtl(
            {QStringLiteral("lint"), profile(QByteArray("  - { id: a, kind: tcp, host: h, port: 0 }\n").repeated(50))});
        QCOMPARE(lint.status, 2);
        QCOMPARE(lint.err.count(": error:"), 20);
    }

    void lintPassesWhatIsRight()
    {
        const Ran lint = runCtl({QStringLiteral("lint"), profile(good())});
        QCOMPARE(lint.status, 0);
        QVERIFY(lint.err.isEmpty() && lint.out.isEmpty());
    }

    void lintPrintsTheSchemaOfAProfile()
    {
        QFile schema(QStringLiteral(BRIDGEWATCH_SOURCE "/resources/schemas/profile.schema.json"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QCOMPARE(runCtl({QStringLiteral("lint"), QStringLiteral("--schema")}).out, schema.readAll());
        QVERIFY(runCtl({QStringLiteral("lint"), QStringLiteral("--help")}).out.contains("--schema"));
    }

    void checkSpeaksTheMonitoringPluginsForm()
    {
        const Ran ok = ctl(profile(good()), {QStringLiteral("check")});
        QCOMPARE(ok.status, 0);
        QVERIFY2(QRegularExpression(QStringLiteral("^OK - door: [^|]+ \\| took=[0-9.]+ms connect_ms=[0-9.]+ms\\n$"))
                     .match(QString::fromUtf8(ok.out))
                     .hasMatch(),
                 ok.out.constData());
        QVERIFY(!ok.out.contains('\x1b'));
        const Ran mixed =
            ctl(profile(good() + "  - { id: shut, kind: tcp, host: 127.0.0.1, port: 1 }\n"), {QStringLiteral("check")});
        QCOMPARE(mixed.status, 2);
        QVERIFY(mixed.out.contains("CRITICAL - shut: ECONNREFUSED at tcp"));
        QCOMPARE(ctl(profile(good() + "  - { id: shut, kind: tcp, host: 127.0.0.1, port: 1 }\n"),
                     {QStringLiteral("check"), QStringLiteral("door")})
                     .status,
                 0);
        const Ran slow = ctl(
            profile("  - { id: door, kind: tcp, host: 127.0.0.1, port: " + QByteArray::number(m_server.serverPort()) +
                    ", thresholds: { connect_ms: { warning: 0 } } }\n"),
            {QStringLiteral("check")});
        QCOMPARE(slow.status, 1);
        QVERIFY(slow.out.startsWith("WARNING - door"));
    }

    void checkOfWhatCannotBeAskedIsUnknown()
    {
        const Ran ran = ctl(profile("  - { id: db, kind: postgres, host: 127.0.0.1, port: 1, database: d, user: u, "
                                    "password: { env: BRIDGEWATCH_NOT_SET } }\n"),
                            {QStringLiteral("check")});
        QCOMPARE(ran.status, 3);
        QVERIFY(ran.out.startsWith("UNKNOWN - db"));
        QVERIFY(ran.out.contains("BRIDGEWATCH_NOT_SET"));
    }

    void diagnoseAnswersInOneDocument()
    {
        const Ran healthy = ctl(profile(good()), {QStringLiteral("diagnose"), QStringLiteral("--json")});
        QCOMPARE(healthy.status, 0);
        QCOMPARE(healthy.json().value(QStringLiteral("state")).toString(), QStringLiteral("healthy"));
        QVERIFY(healthy.json().value(QStringLiteral("findings")).toArray().isEmpty());
        const Ran refused = ctl(profile("  - { id: shut, kind: tcp, host: 127.0.0.1, port: 1 }\n"),
                                {QStringLiteral("diagnose"), QStringLiteral("--json")});
        QCOMPARE(refused.status, 2);
        const QJsonObject first = refused.json().value(QStringLiteral("findings")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("scenario")).toString(), QStringLiteral("connection-refused"));
        QCOMPARE(first.value(QStringLiteral("letter")).toString(), QStringLiteral("A"));
        QCOMPARE(first.value(QStringLiteral("code")).toString(), QStringLiteral("ECONNREFUSED"));
        QVERIFY(refused.err.isEmpty());
    }

    void readinessAnswersInOneDocument()
    {
        const QByteArray database = "  - { id: db, kind: postgres, host: 127.0.0.1, port: 1, database: d, user: u, "
                                    "password: none }\n";
        const Ran ran = ctl(profile(database), {QStringLiteral("readiness"), QStringLiteral("--json")});
        QCOMPARE(ran.status, 3); // the database cannot be asked, which is worse than that there is no Alertmanager
        QVERIFY(ran.err.isEmpty());
        QCOMPARE(ran.json().value(QStringLiteral("state")).toString(), QStringLiteral("unknown"));
        QMap<QString, QString> states;
        for (const QJsonValue one : ran.json().value(QStringLiteral("checks")).toArray())
            states[one.toObject().value(QStringLiteral("id")).toString()] =
                one.toObject().value(QStringLiteral("state")).toString();
        QCOMPARE(states.value(QStringLiteral("statement-timeout")), QStringLiteral("unknown"));
        QCOMPARE(states.value(QStringLiteral("pooler")), QStringLiteral("warning"));
        QCOMPARE(states.value(QStringLiteral("alertmanager")), QStringLiteral("warning"));
        // Without a database there is nothing to ask but who would tell.
        const Ran without = ctl(profile(good()), {QStringLiteral("readiness")});
        QCOMPARE(without.status, 1);
        QVERIFY2(without.out.contains("WARNING Alertmanager - "), without.out.constData());
    }

    void theTimeoutOfTheCommandLineCounts()
    {
        // The kernel accepts for the server, and nobody ever answers.
        const QString path = profile("  - { id: silent, kind: http, url: \"http://127.0.0.1:" +
                                     QByteArray::number(m_server.serverPort()) + "/\", timeout: 60s }\n");
        const Ran ran = ctl(path, {QStringLiteral("diagnose"), QStringLiteral("--timeout"), QStringLiteral("0.3")});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.tookMs < 5000, qPrintable(QString::number(ran.tookMs)));
    }

    void anAnswerThatCannotBeWrittenIsTrouble_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("status");
        QTest::newRow("check") << QStringLiteral("check") << 3;
        QTest::newRow("diagnose") << QStringLiteral("diagnose --json") << 3;
        QTest::newRow("readiness") << QStringLiteral("readiness --json") << 3;
        QTest::newRow("secret") << QStringLiteral("secret list") << 2;
        QTest::newRow("schema") << QStringLiteral("lint --schema") << 2;
        QTest::newRow("help") << QStringLiteral("--help") << 2;
    }
    void anAnswerThatCannotBeWrittenIsTrouble()
    {
        QFETCH(QString, command);
        const QByteArray secret = "  - { id: db, kind: postgres, host: 127.0.0.1, port: 1, database: d, user: u, "
                                  "password: { env: BRIDGEWATCH_NOT_SET } }\n";
        const QString ctl = qEnvironmentVariable("BRIDGEWATCH_BUILD") + QStringLiteral("/bridgewatchctl");
        const Ran ran =
            run(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec %1 --profile %2 %3 > /dev/full").arg(ctl, profile(good() + secret), command)});
        QTEST(ran.status, "status");
        QVERIFY2(ran.err.contains("could not be written"), ran.err.constData());
    }

    void aProfilesNameIsShownAsItIs()
    {
        const QString path = profile(good());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray named = file.readAll().replace("name: Test", "name: \"%1 %2 %3 %4\"");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(named);
        file.close();
        const Ran ran = ctl(path, {QStringLiteral("diagnose")});
        QVERIFY2(ran.out.startsWith("%1 %2 %3 %4: healthy (1 looks in "), ran.out.constData());
    }

    void withoutAProfileItSaysWhatToDo()
    {
        const QTemporaryDir empty;
        const QStringList environment{QStringLiteral("XDG_CONFIG_HOME=") + empty.path()};
        const auto status = [&](const QStringList &arguments) {
            const Ran ran = runCtl(arguments, {}, environment);
            return ran.err.contains(QByteArray(empty.path().toUtf8() + "/bridgewatch/profile.yaml")) &&
                           ran.err.contains("--profile FILE") && ran.err.contains("Your own world")
                       ? ran.status
                       : -1;
        };
        QCOMPARE(status({QStringLiteral("check")}), 3);
        QCOMPARE(status({QStringLiteral("diagnose")}), 3);
        QCOMPARE(status({QStringLiteral("lint")}), 2);
        QCOMPARE(status({QStringLiteral("secret"), QStringLiteral("list")}), 2);
    }

    void secretsOfTheEnvironmentAreListedForWhatTheyAre()
    {
        const QByteArray target =
            "  - { id: %, kind: postgres, host: h, database: d, user: u, password: { env: % } }\n";
        QByteArray targets;
        for (const char *name : {"PGPASSWORD", "BRIDGEWATCH_EMPTY"})
            targets += QByteArray(target).replace('%', name);
        targets += QByteArray(target).replace("id: %", "id: evil").replace('%', "\"E\\x1b[31m\"");
        const Ran ran =
            runCtl({QStringLiteral("--profile"), profile(targets), QStringLiteral("secret"), QStringLiteral("list")},
                   {}, {QStringLiteral("PGPASSWORD=canary"), QStringLiteral("BRIDGEWATCH_EMPTY=")});
        const QList<QByteArray> lines = ran.out.split('\n');
        QVERIFY2(lines.value(0).startsWith("PGPASSWORD") && lines.value(0).endsWith("present"), ran.out.constData());
        QVERIFY2(lines.value(1).endsWith("BRIDGEWATCH_EMPTY is empty"), ran.out.constData());
        QVERIFY(!ran.out.contains('\x1b') && !ran.out.contains("canary"));
    }

    void pastAlertsAreListed()
    {
        const QString data = m_folder.filePath(QStringLiteral("past"));
        const QStringList ask{QStringLiteral("--data"), data, QStringLiteral("alerts"), QStringLiteral("--past"),
                              QStringLiteral("2h")};
        const Ran nothing = runCtl(ask);
        QCOMPARE(nothing.status, 3);
        QVERIFY(nothing.err.contains("alerts.db"));
        QVERIFY(!QFile::exists(data + QStringLiteral("/alerts.db"))); // looking makes nothing
        AlertStore store(data + QStringLiteral("/alerts.db"));        // a window is open meanwhile
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Episode episode;
        episode.id = episode.key = QStringLiteral("a");
        episode.alert.name = QStringLiteral("EmailDeliveryFailures");
        episode.alert.severity = Severity::High;
        episode.began = now.addSecs(-3600);
        episode.ended = now.addSecs(-3000);
        episode.flaps = 2;
        episode.shown = true;
        episode.acknowledged =
            Acknowledgement{QStringLiteral("Ada"), QStringLiteral("on it"), now.addSecs(-3300), now.addSecs(3600)};
        Episode old = episode;
        old.id = QStringLiteral("b");
        old.began = old.began.addDays(-2);
        old.ended = old.ended.addDays(-2);
        store.keep({episode, old});
        QVERIFY(await(store.flush({Deadline::in(std::chrono::seconds(20)), {}})).value().has_value());
        const Ran ran = runCtl(ask);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        QVERIFY2(ran.out.contains("HIGH - EmailDeliveryFailures: stood for 10 min 0 s, came again 2×, acknowledged by "
                                  "Ada: on it"),
                 ran.out.constData());
        const QJsonArray listed =
            runCtl(QStringList(ask) << QStringLiteral("--json")).json().value(QStringLiteral("episodes")).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(runCtl({QStringLiteral("alerts"), QStringLiteral("--past"), QStringLiteral("1s")}).status, 3);
    }

    void aSecretThatWouldBeCutIsRefused()
    {
        const QString path = profile("  - { id: db, kind: postgres, host: h, database: d, user: u, "
                                     "password: { from: keyring } }\n");
        const QStringList set{QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("db.password")};
        const Ran longer = ctl(path, set, QByteArray(20'000, 'x'));
        QCOMPARE(longer.status, 2);
        QVERIFY2(longer.err.contains("longer than 16 KB"), longer.err.constData());
        const Ran cut = ctl(path, set, QByteArray("a\0b\n", 4));
        QCOMPARE(cut.status, 2);
        QVERIFY2(cut.err.contains("NUL"), cut.err.constData());
    }

    void theEchoComesBackWhenASignalEndsThePrompt_data()
    {
        QTest::addColumn<int>("signal");
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            QTest::addRow("%s", sigabbrev_np(signal)) << signal;
    }
    void theEchoComesBackWhenASignalEndsThePrompt()
    {
        QFETCH(int, signal);
        const QByteArray path = profile("  - { id: db, kind: postgres, host: h, database: d, user: u, "
                                        "password: { from: keyring } }\n")
                                    .toLocal8Bit();
        const QByteArray ctl = qgetenv("BRIDGEWATCH_BUILD") + "/bridgewatchctl";
        int terminal = -1;
        const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            execl(ctl.constData(), "bridgewatchctl", "--profile", path.constData(), "secret", "set", "db.password",
                  nullptr);
            _exit(127);
        }
        QVERIFY(child > 0);
        const auto echoes = [terminal] {
            termios now{};
            tcgetattr(terminal, &now);
            return (now.c_lflag & ECHO) != 0;
        };
        const bool silenced = QTest::qWaitFor([&] { return !echoes(); }, 10'000);
        kill(child, silenced ? signal : SIGKILL);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        const bool restored = echoes();
        close(terminal);
        QVERIFY(silenced);
        QVERIFY(restored);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal);
    }

    void aSecretWithoutAKeyringFailsInWords()
    {
        const QString path = profile("  - { id: db, kind: postgres, host: 127.0.0.1, port: 1, database: d, user: u, "
                                     "password: { from: keyring } }\n");
        const Ran ran = runCtl({QStringLiteral("--profile"), path, QStringLiteral("secret"), QStringLiteral("set"),
                                QStringLiteral("db.password")},
                               "canary-value\n", {QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere")});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("keyring"));
        QVERIFY(!ran.err.contains("canary-value") && !ran.out.contains("canary-value"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
