// SPDX-License-Identifier: GPL-3.0-or-later
// Actions against the real servers of a lab: what they do, what they leave alone, and what they say where they cannot.
#include "core/actions/actions.h"
#include "core/actions/postgres_logins.h"
#include "core/actions/session_actions.h"
#include "core/app/fresh_looks.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"
#include "tests/support/lab.h"
#include "tests/support/other_session.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

using End = ActionResult::Outcome;

Limits within(std::chrono::milliseconds span)
{
    return {Deadline::in(span), {}};
}

QString key(const char *word)
{
    return QString::fromLatin1(word);
}

} // namespace

class TestActionLab : public QObject {
    Q_OBJECT

    Lab m_lab;
    Profile m_profile;
    PostgresLogin m_login; // as ops
    QTemporaryDir m_data;

    void load()
    {
        const LoadedProfile loaded = loadProfile(m_lab.profile());
        QVERIFY(loaded.usable());
        m_profile = loaded.profile;
        for (Target &target : m_profile.targets)
            target.timeout = std::chrono::seconds(20); // a busy machine is no hung server
        m_profile.response.actions.mode = ActionSettings::Mode::Confirm;
    }
    [[nodiscard]] Actions actions(const Profile &profile,
                                  std::chrono::milliseconds settling = std::chrono::seconds(2)) const
    {
        return Actions(ActionSurroundings{profile, m_data.path(), freshLooks(profile), {}, settling});
    }
    [[nodiscard]] Actions actions() const { return actions(m_profile); }
    [[nodiscard]] static Result<Plan> plan(Actions &actions, const char *name, const char *target,
                                           const QMap<QString, QString> &parameters = {})
    {
        return await(actions.plan(key(name), key(target), parameters, within(std::chrono::seconds(15))))
            .value_or(tl::make_unexpected(Error{}));
    }
    [[nodiscard]] static ActionResult run(Actions &actions, const Plan &plan)
    {
        return await(actions.run(plan.hash(), Permission::ByProfile, within(std::chrono::seconds(15))),
                     std::chrono::seconds(60))
            .value_or(ActionResult());
    }
    // Sessions that are idle now, and not only after minutes: the rule itself is the same.
    [[nodiscard]] Result<Plan> planIdleNow(const Profile &profile, const char *state = "idle")
    {
        SessionActions sessions(profile.response.actions, Secrets(profile.name));
        const Order order{
            key("terminate-idle"),
            *profile.find(key("users-db")),
            {{key("minutes"), key("0")}, {key("state"), key(state)}, {key("application"), key("victim")}}};
        auto made =
            await(sessions.plan(order, within(std::chrono::seconds(15)))).value_or(tl::make_unexpected(Error{}));
        if (!made)
            return made;
        made->made = QDateTime::currentDateTimeUtc();
        made->expires = made->made.addSecs(60);
        const Result<void> kept = PlanStore(m_data.filePath(key("plans"))).keep(*made);
        return kept ? made : tl::make_unexpected(kept.error());
    }
    [[nodiscard]] PostgresLogin loginAs(const char *role) const
    {
        PostgresLogin login = m_login;
        login.user = key(role);
        login.password = Secret(m_lab.read(key(role) + key(".pass")).trimmed());
        return login;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        load();
        PostgresSettings settings = std::get<PostgresSettings>(m_profile.find(key("users-db"))->settings);
        settings.admin.reset();
        const auto login = await(actionLogin(settings, Secrets(m_profile.name), within(std::chrono::seconds(5))));
        QVERIFY(login && *login);
        m_login = **login;
    }
    void cleanup() { QCOMPARE(m_lab.heal().status, 0); }

    void idleSessionsAreEndedAndOthersAreNot()
    {
        Profile profile = m_profile;
        profile.response.actions.guardedUsers << key("bridge");
        profile.response.actions.guardedApplications << key("payroll");
        OtherSession idle(m_login, "victim");
        OtherSession inTransaction(m_login, "victim");
        QVERIFY(inTransaction.run("BEGIN"));
        OtherSession busy(m_login, "victim");
        busy.start("SELECT pg_sleep(60)");
        OtherSession ofGuardedRole(loginAs("bridge"), "victim");
        OtherSession ofSuperuser(loginAs("dba"), "victim");
        QTRY_COMPARE(
            idle.ask("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'victim' AND state = 'active' "
                     "AND pid <> pg_backend_pid()"),
            QByteArray("1"));
        const Result<Plan> made = planIdleNow(profile);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->victims.size(), 1);
        QCOMPARE(made->victims.constFirst().marks.value(key("pid")).toInt(), idle.pid());
        QCOMPARE(made->skipped.size(), 2);
        QVERIFY(made->statements.join(u' ').contains(QString::number(idle.pid())));
        Actions all = actions(profile);
        const ActionResult result = run(all, *made);
        QVERIFY2(result.outcome == End::Verified, qPrintable(result.text + result.verification));
        QVERIFY(!idle.run("SELECT 1"));
        QVERIFY(inTransaction.run("SELECT 1"));
        QVERIFY(ofGuardedRole.run("SELECT 1") && ofSuperuser.run("SELECT 1"));
        const Result<Plan> second = planIdleNow(profile, "idle in transaction");
        QVERIFY(second);
        QCOMPARE(run(all, *second).outcome, End::Verified);
        QVERIFY(!inTransaction.run("SELECT 1"));
        const Result<Plan> one =
            plan(all, "terminate-session", "users-db", {{key("pid"), QString::number(busy.pid())}});
        QVERIFY(one);
        QVERIFY(!one->warnings.isEmpty()); // it is not idle
        QCOMPARE(run(all, *one).outcome, End::Verified);
        QVERIFY(!busy.run("SELECT 1"));
        const Result<Plan> nobody =
            plan(all, "terminate-session", "users-db", {{key("pid"), QString::number(ofSuperuser.pid())}});
        QVERIFY(nobody);
        QVERIFY(nobody->victims.isEmpty());
        QCOMPARE(run(all, *nobody).outcome, End::Refused);
    }

    void whoWokeOrIsAnotherIsLeftAlone()
    {
        Actions all = actions();
        OtherSession woke(m_login, "victim");
        const Result<Plan> made = planIdleNow(m_profile);
        QVERIFY(made);
        QCOMPARE(made->victims.size(), 1);
        QVERIFY(woke.run("SELECT 1")); // and is idle again, since later
        const ActionResult result = run(all, *made);
        QCOMPARE(result.outcome, End::Failed);
        QVERIFY(result.lines.join(u' ').contains(key("woke up")));
        QVERIFY(woke.run("SELECT 1"));
        // As if the pid had been given to another session since.
        Result<Plan> reused = planIdleNow(m_profile);
        QVERIFY(reused);
        const auto target = *m_profile.find(key("users-db"));
        QVERIFY(!plan(all, "terminate-session", "users-db",
                      {{key("pid"), QString::number(woke.pid())},
                       {key("backend_start"), key("2026-01-01T00:00:00.000000Z")}})
                     ->victims.size());
        SessionControl control;
        MarkedSession other;
        other.pid = woke.pid();
        other.backendStart = key("2026-01-01T00:00:00.000000Z");
        const SessionStatement statement = endingStatement(SessionVerb::End, {other}, {});
        const auto fates = await(control.end(loginAs("dba"), statement, within(std::chrono::seconds(10))));
        QVERIFY(fates && !fates->error);
        QCOMPARE(fates->fates.value(woke.pid()), SessionFate::Gone);
        QVERIFY(woke.run("SELECT 1"));
    }

    void aStatementIsCancelledAndItsSessionStays()
    {
        Actions all = actions();
        OtherSession busy(m_login, "victim");
        OtherSession observer(m_login, "observer");
        busy.start("SELECT pg_sleep(60)");
        QTRY_COMPARE(observer.ask("SELECT state FROM pg_stat_activity WHERE pid = " + QByteArray::number(busy.pid())),
                     QByteArray("active"));
        const Result<Plan> made = plan(all, "cancel-query", "users-db", {{key("pid"), QString::number(busy.pid())}});
        QVERIFY(made);
        QCOMPARE(run(all, *made).outcome, End::Verified);
        QTRY_COMPARE(observer.ask("SELECT state FROM pg_stat_activity WHERE pid = " + QByteArray::number(busy.pid())),
                     QByteArray("idle"));
        const Result<Plan> idle = plan(all, "cancel-query", "users-db", {{key("pid"), QString::number(busy.pid())}});
        QVERIFY(idle);
        QVERIFY(idle->victims.isEmpty());
    }

    void moreThanTheLimitAreNotTaken()
    {
        Profile profile = m_profile;
        profile.response.actions.limit = 2;
        OtherSession first(m_login, "victim");
        OtherSession second(m_login, "victim");
        OtherSession third(m_login, "victim");
        const Result<Plan> made = planIdleNow(profile);
        QVERIFY(made);
        QCOMPARE(made->victims.size(), 2);
        QCOMPARE(made->warnings.size(), 1);
        QCOMPARE(made->victims.at(0).marks.value(key("pid")).toInt(), first.pid());
        QCOMPARE(made->victims.at(1).marks.value(key("pid")).toInt(), second.pid());
    }

    void aLoginThatMayNotSaysSo()
    {
        Profile profile = m_profile;
        for (Target &target : profile.targets) {
            if (target.id == u"users-db")
                std::get<PostgresSettings>(target.settings).admin.reset(); // ops: pg_monitor, and no more
        }
        OtherSession ofBridge(loginAs("bridge"), "victim");
        const Result<Plan> made = planIdleNow(profile);
        QVERIFY(made);
        QVERIFY(made->victims.isEmpty());
        QVERIFY(made->skipped.join(u' ').contains(key("pg_signal_backend")));
        // And where it was lost between the preview and the act.
        MarkedSession marked;
        SessionControl control;
        const auto seen =
            await(control.select(m_login, {{}, {}, {}, {}, {}, ofBridge.pid()}, {}, within(std::chrono::seconds(10))));
        QVERIFY(seen && *seen);
        const SessionStatement statement = endingStatement(SessionVerb::EndIdle, (*seen)->sessions, {});
        const auto fates = await(control.end(m_login, statement, within(std::chrono::seconds(10))));
        QVERIFY(fates && !fates->error);
        QCOMPARE(fates->fates.value(ofBridge.pid()), SessionFate::NotPermitted);
        QVERIFY(ofBridge.run("SELECT 1"));
    }

    void aFullServerIsFreedThroughAReservedSlot()
    {
        QCOMPARE(m_lab.breakBy(key("exhausted")).status, 0);
        Profile profile = m_profile;
        const auto idle = [&](const Profile &which) {
            SessionActions sessions(which.response.actions, Secrets(which.name));
            const Order order{key("terminate-idle"),
                              *which.find(key("users-db")),
                              {{key("minutes"), key("0")}, {key("state"), key("idle")}}};
            return await(sessions.plan(order, within(std::chrono::seconds(15)))).value_or(tl::make_unexpected(Error{}));
        };
        Result<Plan> made = idle(profile);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY(made->victims.size() > 10);
        made->made = QDateTime::currentDateTimeUtc();
        made->expires = made->made.addSecs(60);
        QVERIFY(PlanStore(m_data.filePath(key("plans"))).keep(*made));
        Actions all = actions();
        const ActionResult result = run(all, *made);
        QVERIFY2(result.outcome == End::Verified, qPrintable(result.text + result.verification));
        OtherSession again(m_login, "again");
        QVERIFY(again.isConnected());
    }

    void withoutAnAdminAFullServerIsExplained()
    {
        QCOMPARE(m_lab.breakBy(key("exhausted")).status, 0);
        Profile profile = m_profile;
        for (Target &target : profile.targets) {
            if (target.id == u"users-db")
                std::get<PostgresSettings>(target.settings).admin.reset();
        }
        Actions all = actions(profile);
        const Result<Plan> made = plan(all, "terminate-idle", "users-db");
        QVERIFY(!made);
        QVERIFY2(made.error().text.contains(key("'admin' login")), qPrintable(made.error().text));
        QVERIFY(made.error().text.contains(key("pg_terminate_backend")));
    }

    void whereEvenTheReservedSlotsAreGoneItIsSaidWhatToDo()
    {
        QCOMPARE(m_lab.breakBy(key("exhausted-all")).status, 0);
        Actions all = actions();
        const Result<Plan> made = plan(all, "terminate-idle", "users-db");
        QVERIFY(!made);
        QVERIFY2(made.error().text.contains(key("pg_ctl kill TERM")), qPrintable(made.error().text));
    }

    void aSilentServerLeavesItUnknown()
    {
        OtherSession idle(m_login, "victim");
        const Result<Plan> made = planIdleNow(m_profile);
        QVERIFY(made);
        QCOMPARE(m_lab.breakBy(key("hung")).status, 0);
        Actions all = actions();
        const auto result = await(all.run(made->hash(), Permission::ByProfile, within(std::chrono::seconds(2))),
                                  std::chrono::seconds(60));
        QVERIFY(result);
        QCOMPARE(result->outcome, End::Refused); // it never came to the statement
    }

    void aProcessIsRestartedAndStays_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("restart") << QStringLiteral("pm2-restart");
        QTest::newRow("reload") << QStringLiteral("pm2-reload");
    }
    void aProcessIsRestartedAndStays()
    {
        QFETCH(QString, action);
        if (!m_profile.find(key("bridge-process")))
            QSKIP("this machine has no sshd or no node");
        Actions all = actions();
        const Result<Plan> made = plan(all, qPrintable(action), "bridge-process");
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->victims.size(), 1);
        const ActionResult result = run(all, *made);
        QVERIFY2(result.outcome == End::Verified, qPrintable(result.text + result.verification));
        QVERIFY(result.verification.contains(key("health: ok")));
        const ActionResult again = run(all, *made);
        QCOMPARE(again.outcome, End::Refused);
        QVERIFY(!plan(all, "pm2-start", "bridge-process")); // it is online
    }

    void aProcessThatCrashesIsNotTakenForUp()
    {
        if (!m_profile.find(key("bridge-process")))
            QSKIP("this machine has no sshd or no node");
        QCOMPARE(m_lab.breakBy(key("service-errored")).status, 0);
        Actions all = actions();
        const Result<Plan> made = plan(all, "pm2-restart", "bridge-process");
        QVERIFY(made);
        QVERIFY(!made->warnings.isEmpty());
        const ActionResult result = run(all, *made);
        QVERIFY2(result.outcome == End::Done, qPrintable(result.text + result.verification));
    }

    void aStoppedProcessIsStarted()
    {
        if (!m_profile.find(key("bridge-process")))
            QSKIP("this machine has no sshd or no node");
        QCOMPARE(m_lab.breakBy(key("service-stopped")).status, 0);
        Actions all = actions();
        const Result<Plan> made = plan(all, "pm2-start", "bridge-process");
        QVERIFY(made);
        const ActionResult result = run(all, *made);
        QVERIFY2(result.outcome == End::Verified, qPrintable(result.text + result.verification));
    }

    void thePoolerIsPausedAndResumedAndReconnects()
    {
        if (!m_profile.find(key("pooler")))
            QSKIP("this machine has no PgBouncer");
        Actions all = actions();
        const QMap<QString, QString> database{{key("database"), key("helloworlddao")}};
        for (const char *name : {"pgbouncer-pause", "pgbouncer-resume", "pgbouncer-reconnect"}) {
            const Result<Plan> made = plan(all, name, "pooler", database);
            QVERIFY2(made, name);
            const ActionResult result = run(all, *made);
            QVERIFY2(result.outcome == End::Verified, qPrintable(result.text + result.verification));
        }
        const Result<Plan> none = plan(all, "pgbouncer-pause", "pooler", {{key("database"), key("x\"; SHUTDOWN; \"")}});
        QVERIFY(!none);
        QVERIFY(none.error().text.contains(key("helloworlddao")));
    }

    void thePoolerSaysWhoMayNot()
    {
        if (!m_profile.find(key("pooler")))
            QSKIP("this machine has no PgBouncer");
        Profile profile = m_profile;
        for (Target &target : profile.targets) {
            if (target.id == u"pooler")
                std::get<PostgresSettings>(target.settings).admin.reset(); // stats
        }
        Actions all = actions(profile);
        const Result<Plan> made = plan(all, "pgbouncer-reconnect", "pooler", {{key("database"), key("helloworlddao")}});
        QVERIFY(made);
        const ActionResult result = run(all, *made);
        QCOMPARE(result.outcome, End::Failed);
        QVERIFY2(result.text.contains(key("admin_users")), qPrintable(result.text));
    }

    // The lab's own service, which checks signatures as Stripe asks for.
    void aSignedEventIsTaken()
    {
        if (!m_profile.find(key("health")))
            QSKIP("this machine has no node, so the lab has no service");
        Actions all = actions();
        const Result<Plan> made = plan(all, "stripe-test-event", "stripe");
        QVERIFY(made);
        QVERIFY(made->statements.constLast().contains(key("bridgewatch.test")));
        const ActionResult result = run(all, *made);
        QVERIFY2(result.outcome == End::Verified, qPrintable(result.text));
        QVERIFY2(result.text.contains(key("shares the secret")), qPrintable(result.text));
        Profile profile = m_profile; // whose secret is another one
        for (Target &target : profile.targets) {
            if (target.kind == Kind::Stripe)
                std::get<StripeSettings>(target.settings).webhookSecret = {SecretRef::From::Environment,
                                                                           key("BRIDGEWATCH_TEST_TOKEN")};
        }
        qputenv("BRIDGEWATCH_TEST_TOKEN", "canary-token");
        Actions other = actions(profile);
        const Result<Plan> again = plan(other, "stripe-test-event", "");
        QVERIFY(again);
        const ActionResult refused = run(other, *again);
        QCOMPARE(refused.outcome, End::Failed);
        QVERIFY2(refused.text.contains(key("refuses the signature")), qPrintable(refused.text));
        QVERIFY(!refused.text.contains(key("canary")));
    }

    void whatAnEndpointAnswersIsRead_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("says");
        QTest::newRow("taken") << QByteArray("204 Done") << int(End::Verified) << key("shares the secret");
        QTest::newRow("another secret") << QByteArray("400 Bad") << int(End::Failed) << key("another one");
        QTest::newRow("nobody there") << QByteArray("404 Not Found") << int(End::Failed) << key("is the address right");
        QTest::newRow("a crash") << QByteArray("500 Oops") << int(End::Failed) << key("its handler fails");
        QTest::newRow("elsewhere") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/") << int(End::Failed)
                                   << key("points elsewhere");
        QTest::newRow("no answer") << QByteArray() << int(End::Unknown) << key("no answer came");
    }
    void whatAnEndpointAnswersIsRead()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, outcome);
        QFETCH(QString, says);
        HostileServer server([&status](Peer &peer) {
            peer.note(peer.hearUntil("bridgewatch.test\"}"));
            if (!status.isEmpty())
                peer.say(webAnswer(status, {}));
        });
        Target target;
        target.id = key("payments");
        target.kind = Kind::Stripe;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/hook").arg(server.port()));
        const SecretRef secret{SecretRef::From::Environment, key("BRIDGEWATCH_TEST_TOKEN")};
        qputenv("BRIDGEWATCH_TEST_TOKEN", "canary-token");
        target.settings = StripeSettings{url, {}, url, secret, {}, {}};
        Profile profile = m_profile;
        profile.targets = {target};
        Actions all = actions(profile);
        const Result<Plan> made = plan(all, "stripe-test-event", "");
        QVERIFY(made);
        const ActionResult result = run(all, *made);
        QVERIFY2(int(result.outcome) == outcome, qPrintable(result.text));
        QVERIFY2(result.text.contains(says), qPrintable(result.text));
        QCOMPARE(server.accepted(), 1);
        QVERIFY(server.heard().contains("Stripe-Signature: t="));
        QVERIFY(server.heard().contains(made->statements.constLast().toUtf8()));
        QVERIFY(!server.heard().contains("canary"));
    }

    void aTestMailIsAskedForOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("outcome");
        QTest::newRow("taken") << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")
                               << int(End::Verified);
        QTest::newRow("refused") << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n") << int(End::Failed);
        QTest::newRow("silent") << QByteArray() << int(End::Unknown);
    }
    void aTestMailIsAskedForOnce()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, outcome);
        HostileServer server([&answer](Peer &peer) {
            peer.note(peer.hearUntil("}"));
            if (!answer.isEmpty())
                peer.say(answer); // and closes; without one, right away
        });
        Profile profile = m_profile;
        qputenv("BRIDGEWATCH_TEST_TOKEN", "canary-token");
        profile.response.testMail =
            TestMailSettings{QUrl(QStringLiteral("http://127.0.0.1:%1/test-email").arg(server.port())),
                             {SecretRef::From::Environment, key("BRIDGEWATCH_TEST_TOKEN")},
                             {{key("email"), key("test@example.com")}},
                             {}};
        Actions all = actions(profile);
        const Result<Plan> made = plan(all, "test-mail", "");
        QVERIFY(made);
        const ActionResult result = run(all, *made);
        QVERIFY2(int(result.outcome) == outcome, qPrintable(result.text));
        QCOMPARE(run(all, *made).outcome, End::Refused);
        QCOMPARE(server.accepted(), 1);
        const QByteArray heard = server.heard();
        QVERIFY(heard.contains("Authorization: Bearer canary-token"));
        QVERIFY(heard.contains("{\"email\":\"test@example.com\"}"));
        QVERIFY(!result.text.contains(key("canary")));
    }
};

QTEST_GUILESS_MAIN(TestActionLab)
#include "test_action_lab.moc"
