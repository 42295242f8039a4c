// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, their hash, the files that they are kept in and the claim that only one can have; and what is refused before
// anything is sent. The claim is fought for by processes: this program runs itself again.
#include "core/actions/actions.h"
#include "core/actions/pooler_actions.h"
#include "core/actions/process_actions.h"
#include "core/links/session_control.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

Plan examplePlan()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Victim victim{QStringLiteral("pid 7"),
                  QStringLiteral("ops"),
                  QStringLiteral("d"),
                  QStringLiteral("app"),
                  {},
                  QStringLiteral("idle"),
                  601.25,
                  QStringLiteral("SELECT 'ü'"),
                  {{QStringLiteral("pid"), QStringLiteral("7")}}};
    return {QStringLiteral("test-mail"),
            {},
            {{QStringLiteral("k"), QStringLiteral("v")}},
            QStringLiteral("Something."),
            {QStringLiteral("SELECT 1\n-- :a = {1}")},
            {victim},
            {QStringLiteral("pid 8: own")},
            {QStringLiteral("mind")},
            now,
            now.addSecs(300),
            QStringLiteral("nonce")};
}

Profile exampleProfile(ActionSettings::Mode mode)
{
    Profile profile;
    profile.name = QStringLiteral("T");
    profile.response.actions.mode = mode;
    profile.response.testMail = TestMailSettings{QUrl(QStringLiteral("http://127.0.0.1:1/mail")), {}, {}, {}};
    return profile;
}

Limits within(std::chrono::milliseconds span)
{
    return {Deadline::in(span), {}};
}

// Run as a process of its own: claims, says so, and waits to be killed.
int claimer(const QString &folder, const QByteArray &hash)
{
    const auto claim = PlanStore(folder).claim(hash);
    ::printf("%s\n", claim ? "mine" : "taken");
    ::fflush(stdout);
    if (claim)
        ::pause();
    return claim ? 0 : 1;
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString plans() const { return m_folder.filePath(QStringLiteral("plans")); }
    [[nodiscard]] QString fileOf(const Plan &plan, const char *suffix) const
    {
        return plans() + u'/' + QString::fromLatin1(plan.hash()) + QLatin1String(suffix);
    }
    [[nodiscard]] Actions actions(ActionSettings::Mode mode = ActionSettings::Mode::Confirm,
                                  ActionJournal journal = {}) const
    {
        return Actions(ActionSurroundings{exampleProfile(mode), m_folder.path(), {}, std::move(journal)});
    }
    [[nodiscard]] ActionResult run(Actions &actions, const QByteArray &hash,
                                   Permission permission = Permission::ByProfile)
    {
        return await(actions.run(hash, permission, within(std::chrono::seconds(5)))).value_or(ActionResult());
    }

private Q_SLOTS:
    void aPlanIsReadBackAsItWas()
    {
        const Plan plan = examplePlan();
        const Result<Plan> read = planFrom(plan.canonical());
        QVERIFY(read);
        QCOMPARE(*read, planFrom(read->canonical()).value());
        QCOMPARE(read->hash(), plan.hash());
        QCOMPARE(plan.hash().size(), 64);
        QVERIFY(!planFrom("{}"));
        QVERIFY(!planFrom(plan.canonical() + " "));
    }

    void theHashIsOfAllThatIsShown()
    {
        const Plan plan = examplePlan();
        QList<Plan> others(9, plan);
        others[0].action += u'x';
        others[1].target += u'x';
        others[2].parameters.insert(QStringLiteral("a"), {});
        others[3].sentence += u'x';
        others[4].statements[0] += u'x';
        others[5].victims[0].marks.insert(QStringLiteral("pid"), QStringLiteral("8"));
        others[6].victims.clear();
        others[7].expires = plan.expires.addMSecs(1);
        others[8].nonce += u'x';
        QSet<QByteArray> hashes{plan.hash()};
        for (const Plan &other : std::as_const(others))
            hashes.insert(other.hash());
        QCOMPARE(hashes.size(), others.size() + 1);
    }

    void onlyItsOwnerReadsAPlan()
    {
        const PlanStore store(plans());
        const Plan plan = examplePlan();
        QVERIFY(store.keep(plan));
        QCOMPARE(QFile::permissions(plans()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        QCOMPARE(QFile::permissions(fileOf(plan, ".json")) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(store.find(plan.hash())->hash(), plan.hash());
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Kept);
    }

    void aChangedFileIsNoPlan()
    {
        const PlanStore store(plans());
        const Plan plan = examplePlan();
        QVERIFY(store.keep(plan));
        QFile file(fileOf(plan, ".json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("pid 7", "pid 9");
        file.seek(0);
        file.write(text);
        file.close();
        Actions all = actions();
        const ActionResult result = run(all, plan.hash());
        QCOMPARE(result.outcome, ActionResult::Outcome::Refused);
        QVERIFY(result.text.contains(QStringLiteral("changed")));
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Kept); // nobody claimed it
    }

    void whatIsNoHashIsNoPath_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("path") << QByteArray("../../../../etc/passwd");
        QTest::newRow("capitals") << QByteArray(64, 'A');
        QTest::newRow("unknown") << QByteArray(64, 'a');
    }
    void whatIsNoHashIsNoPath()
    {
        QFETCH(QByteArray, hash);
        Actions all = actions();
        QCOMPARE(run(all, hash).outcome, ActionResult::Outcome::Refused);
    }

    void readOnlyIsTheDefaultAndAnIncidentMayAllow()
    {
        QCOMPARE(ActionSettings().mode, ActionSettings::Mode::ReadOnly);
        const PlanStore store(plans());
        Plan plan = examplePlan();
        plan.statements.clear(); // so that it is refused later, for another reason
        QVERIFY(store.keep(plan));
        Actions all = actions(ActionSettings::Mode::ReadOnly);
        const ActionResult refused = run(all, plan.hash());
        QCOMPARE(refused.outcome, ActionResult::Outcome::Refused);
        QVERIFY(refused.text.contains(QStringLiteral("mode: confirm")));
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Kept);
        const ActionResult granted = run(all, plan.hash(), Permission::Granted);
        QVERIFY(!granted.text.contains(QStringLiteral("mode: confirm")));
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Done);
    }

    void anExpiredPlanIsRefused()
    {
        const PlanStore store(plans());
        Plan plan = examplePlan();
        plan.expires = QDateTime::currentDateTimeUtc().addMSecs(-1);
        QVERIFY(store.keep(plan));
        Actions all = actions();
        QVERIFY(run(all, plan.hash()).text.contains(QStringLiteral("expired")));
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Kept);
    }

    void oldPlansAreRemoved()
    {
        const PlanStore store(plans());
        const Plan old = examplePlan();
        QVERIFY(store.keep(old));
        QFile file(fileOf(old, ".json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        file.close();
        Plan fresh = examplePlan();
        fresh.nonce = QStringLiteral("other");
        QVERIFY(store.keep(fresh));
        QVERIFY(!store.find(old.hash()));
        QVERIFY(store.find(fresh.hash()));
    }

    void oneOfManyProcessesGetsTheClaim()
    {
        const PlanStore store(plans());
        const Plan plan = examplePlan();
        QVERIFY(store.keep(plan));
        std::vector<std::unique_ptr<QProcess>> rivals;
        for (int i = 0; i < 8; ++i) {
            rivals.push_back(std::make_unique<QProcess>());
            rivals.back()->start(QCoreApplication::applicationFilePath(),
                                 {QStringLiteral("--claim"), plans(), QString::fromLatin1(plan.hash())});
        }
        int mine = 0;
        for (const auto &rival : rivals) {
            QTRY_VERIFY_WITH_TIMEOUT(rival->canReadLine(), 20'000);
            mine += rival->readLine() == "mine\n" ? 1 : 0;
        }
        QCOMPARE(mine, 1);
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Running);
        Actions all = actions();
        QCOMPARE(run(all, plan.hash()).outcome, ActionResult::Outcome::Unknown);
        for (const auto &rival : rivals) { // who has it dies before anything came of it
            rival->kill();
            rival->waitForFinished();
        }
        QCOMPARE(store.stateOf(plan.hash()), PlanStore::State::Interrupted);
        QVERIFY(!store.claim(plan.hash()));
        const ActionResult after = run(all, plan.hash());
        QCOMPARE(after.outcome, ActionResult::Outcome::Unknown);
        QCOMPARE(after.exitStatus(), 4);
        QVERIFY(after.text.contains(QStringLiteral("Looked again")));
    }

    void aPlanIsCarriedOutOnce()
    {
        const PlanStore store(plans());
        Actions all = actions();
        const auto plan = await(all.plan(QStringLiteral("test-mail"), {}, {}, within(std::chrono::seconds(5))));
        QVERIFY(plan && *plan);
        const ActionResult first = run(all, (*plan)->hash()); // nobody listens there
        QCOMPARE(first.outcome, ActionResult::Outcome::Refused);
        const ActionResult second = run(all, (*plan)->hash());
        QCOMPARE(second.outcome, ActionResult::Outcome::Refused);
        QVERIFY(second.text.contains(QStringLiteral("already")));
    }

    void whatCannotBeWrittenDownIsNotDone()
    {
        QStringList told;
        ActionEvent::Stage failing = ActionEvent::Stage::Confirmed;
        Actions all = actions(ActionSettings::Mode::Confirm, [&](const ActionEvent &event) -> Result<void> {
            told << stageName(event.stage);
            if (event.stage == failing)
                return fail(FailureCode::ofErrno(ENOSPC), QStringLiteral("disk full"));
            return {};
        });
        for (const auto &[stage, words] :
             {std::pair(ActionEvent::Stage::Confirmed, QStringLiteral("planned confirmed ended")),
              std::pair(ActionEvent::Stage::Sending, QStringLiteral("planned confirmed sending ended"))}) {
            failing = stage;
            told.clear();
            const auto plan = await(all.plan(QStringLiteral("test-mail"), {}, {}, within(std::chrono::seconds(5))));
            QVERIFY(plan && *plan);
            const ActionResult result = run(all, (*plan)->hash());
            QCOMPARE(result.outcome, ActionResult::Outcome::Refused);
            QVERIFY(result.text.contains(QStringLiteral("disk full")));
            QCOMPARE(told.join(u' '), words);
        }
    }

    void parametersAreUnderstoodOrRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("fits");
        QTest::newRow("ten") << "terminate-idle"
                             << "minutes"
                             << "10" << true;
        QTest::newRow("none") << "terminate-idle"
                              << "minutes"
                              << "0" << false;
        QTest::newRow("negative") << "terminate-idle"
                                  << "minutes"
                                  << "-5" << false;
        QTest::newRow("no number") << "terminate-idle"
                                   << "minutes"
                                   << "5; DROP" << false;
        QTest::newRow("state") << "terminate-idle"
                               << "state"
                               << "idle in transaction" << true;
        QTest::newRow("active") << "terminate-idle"
                                << "state"
                                << "active" << false;
        QTest::newRow("unknown") << "terminate-idle"
                                 << "minuts"
                                 << "10" << false;
        QTest::newRow("two lines") << "terminate-idle"
                                   << "user"
                                   << "a\nb" << false;
        QTest::newRow("long") << "terminate-idle"
                              << "user" << QString(64, u'a') << false;
        QTest::newRow("pid") << "terminate-session"
                             << "pid"
                             << "77" << true;
        QTest::newRow("no pid") << "terminate-session"
                                << "backend_start"
                                << "x" << false;
        QTest::newRow("restart all") << "pm2-restart"
                                     << "process"
                                     << "all" << false;
    }
    void parametersAreUnderstoodOrRefused()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, fits);
        const ActionKind *kind = findAction(action);
        QVERIFY(kind);
        const auto understood = understand(*kind, {{name, value}});
        QCOMPARE(understood.has_value(), fits);
        QVERIFY(fits || !understood.error().text.isEmpty());
    }

    void exactlyOneProcessIsMeant()
    {
        const auto process = [](const char *name, int id, const char *space = "default") {
            Pm2Process made;
            made.name = QString::fromLatin1(name);
            made.id = id;
            made.space = QString::fromLatin1(space);
            return made;
        };
        const QString name = QStringLiteral("bridge");
        QVERIFY(theOne({process("bridge", 0), process("bridge2", 1)}, name));
        QVERIFY(!theOne({process("other", 0)}, name));
        QVERIFY(!theOne({process("bridge", 0), process("bridge", 1)}, name));
        QVERIFY(!theOne({process("bridge", 0), process("0", 1)}, name));          // pm2 takes names first
        QVERIFY(!theOne({process("bridge", 0), process("other", 1, "0")}, name)); // and namespaces
        QVERIFY(!theOne({process("bridge", -1)}, name));
    }

    void namesThatTheConsoleTakes()
    {
        for (const char *good : {"helloworlddao", "A_b.c-9"})
            QVERIFY(isPlainDatabaseName(QString::fromLatin1(good)));
        for (const char *bad : {"", "a b", "a\"b", "a;b", "a'b", "a\nb", "ä"})
            QVERIFY(!isPlainDatabaseName(QString::fromUtf8(bad)));
        QVERIFY(!isPlainDatabaseName(QString(64, u'a')));
    }

    void valuesAreNeverPartOfTheText()
    {
        const SessionGuards hostile{{QStringLiteral("a\"}'; DROP TABLE users; --"), QStringLiteral("b\\")},
                                    {QStringLiteral("{c,NULL}")}};
        MarkedSession session;
        session.pid = 7;
        session.state = QStringLiteral("idle'; --");
        const SessionStatement statement = endingStatement(SessionVerb::EndIdle, {session}, hostile);
        QVERIFY(!statement.sql.contains(QStringLiteral("DROP")) && !statement.sql.contains(QStringLiteral("idle'")));
        const QMap<QString, QString> values(
            std::map<QString, QString>(statement.values.begin(), statement.values.end()));
        const QString users = QStringLiteral("{\"a\\\"}'; DROP TABLE users; --\",\"b\\\\\"}");
        const QString applications = QStringLiteral("{\"{c,NULL}\"}");
        QCOMPARE(values.value(QStringLiteral(":users")), users);
        QCOMPARE(values.value(QStringLiteral(":applications")), applications);
    }

    void aTokenIsInNoPreview()
    {
        Profile profile = exampleProfile(ActionSettings::Mode::Confirm);
        qputenv("BRIDGEWATCH_TEST_TOKEN", "canary-token");
        profile.response.testMail->token = {SecretRef::From::Environment, QStringLiteral("BRIDGEWATCH_TEST_TOKEN")};
        Actions all(ActionSurroundings{profile, m_folder.path(), {}, {}});
        const auto plan = await(all.plan(QStringLiteral("test-mail"), {}, {}, within(std::chrono::seconds(5))));
        QVERIFY(plan && *plan);
        QVERIFY(!(*plan)->canonical().contains("canary"));
        QVERIFY((*plan)->statements.contains(QStringLiteral("Authorization: Bearer …")));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--claim")
        return claimer(words.value(2), words.value(3).toLatin1());
    TestActions test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_actions.moc"
