// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident's journal is told of actions, by a window and by the command line, and that it permits them.
#include "core/app/action_deeds.h"
#include "core/app/action_desk.h"
#include "core/incident/allowing.h"
#include "core/incident/timeline.h"
#include "core/journal/journal_file.h"
#include "core/model/observation.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

using Step = ActionEvent::Stage;
using End = ActionResult::Outcome;

Plan planOf(int victims, const QString &query)
{
    Plan plan;
    plan.action = QStringLiteral("terminate-idle");
    plan.target = QStringLiteral("users-db");
    plan.sentence = QStringLiteral("Ends them.");
    plan.made = QDateTime::currentDateTimeUtc();
    plan.expires = plan.made.addSecs(300);
    for (int i = 0; i < victims; ++i) {
        Victim victim;
        victim.name = QStringLiteral("pid %1").arg(i);
        victim.query = query;
        plan.victims.append(victim);
    }
    return plan;
}

Profile mailProfile(ActionSettings::Mode mode)
{
    Profile profile;
    profile.name = QStringLiteral("T");
    profile.response.actions.mode = mode;
    profile.response.testMail = TestMailSettings{QUrl(QStringLiteral("http://127.0.0.1:1/mail")), {}, {}, {}};
    return profile;
}

} // namespace

class TestActionDeeds : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("incidents.db")); }

    // A new incident, and in it what these deeds say.
    QString incident(const QList<Deed> &deeds = {}) const
    {
        JournalFile journal(path());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Beginning beginning;
        beginning.title = QStringLiteral("t");
        if (!journal.open())
            return {};
        const Result<Event> first = journal.begin(eventOf(deeds::opened(beginning), {}, QStringLiteral("Ada"), now));
        for (const Deed &deed : deeds) {
            if (first && !journal.append({eventOf(deed, first->incident, QStringLiteral("Ada"), now)}))
                return {};
        }
        return first ? first->incident : QString();
    }

    [[nodiscard]] QList<Event> events(const QString &incident) const
    {
        JournalFile journal(path());
        return journal.open() ? journal.events(incident).value_or(QList<Event>()).mid(1) : QList<Event>();
    }

    // "action-plan planned", of those that tell of actions.
    [[nodiscard]] QStringList told(const QString &incident) const
    {
        QStringList told;
        for (const Event &event : events(incident)) {
            if (event.kind.startsWith(u"action-"))
                told << event.kind + u' ' + event.payload.value(QLatin1String("stage")).toString();
        }
        return told;
    }

    [[nodiscard]] QString profileFile() const
    {
        QFile file(m_folder.filePath(QStringLiteral("profile.yaml")));
        if (file.open(QIODevice::WriteOnly))
            file.write("version: 1\nname: T\ntargets: [ { id: door, kind: tcp, host: 127.0.0.1, port: 1 } "
                       "]\ntest_mail: { url: \"http://127.0.0.1:1/mail\" }\n");
        return file.fileName();
    }
    [[nodiscard]] Ran ctl(const QStringList &arguments) const
    {
        return runCtl(
            QStringList{QStringLiteral("--profile"), profileFile(), QStringLiteral("--data"), m_folder.path()} +
            arguments);
    }
    [[nodiscard]] Ran ctl(const char *words, const QStringList &more = {}) const
    {
        return ctl(QString::fromLatin1(words).split(u' ') + more);
    }

    // Of an action whose server cannot be reached.
    static const QStringList &allStages()
    {
        static const QStringList all{QStringLiteral("action-confirmed confirmed"),
                                     QStringLiteral("action-confirmed sending"), QStringLiteral("action-result ended")};
        return all;
    }

private Q_SLOTS:
    void eachStageIsTold_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("text");
        const auto row = [](Step stage, End end, const char *kind, const char *outcome, const char *text) {
            QTest::addRow("%s %s", qPrintable(stageName(stage)), qPrintable(outcomeName(end)))
                << static_cast<int>(stage) << static_cast<int>(end) << QString::fromLatin1(kind)
                << QString::fromLatin1(outcome) << QString::fromLatin1(text);
        };
        row(Step::Planned, End::Refused, "action-plan", "", "Ends them.");
        row(Step::Confirmed, End::Refused, "action-confirmed", "", "Ends them.");
        row(Step::Sending, End::Refused, "action-confirmed", "", "all checks have passed; it is sent now");
        row(Step::Ended, End::Done, "action-result", "ok", "ended");
        row(Step::Ended, End::Failed, "action-result", "failed", "ended");
        row(Step::Ended, End::Refused, "action-result", "warning", "ended");
        row(Step::Ended, End::Unknown, "action-result", "unknown", "ended");
        row(Step::Verified, End::Verified, "action-verified", "ok", "seen");
        row(Step::Verified, End::Done, "action-verified", "warning", "seen");
        row(Step::Verified, End::Unknown, "action-verified", "unknown", "seen");
    }

    void eachStageIsTold()
    {
        QFETCH(int, stage);
        QFETCH(int, end);
        const Plan plan = planOf(2, QStringLiteral("SELECT 1"));
        const ActionResult result{static_cast<End>(end), QStringLiteral("ended"), {}, QStringLiteral("seen"), {}};
        const Deed deed = deedOf({static_cast<Step>(stage), plan, result});
        QTEST(eventKindName(deed.kind), "kind");
        QTEST(deed.payload.value(QLatin1String("outcome")).toString(), "outcome");
        QTEST(deed.payload.value(QLatin1String("text")).toString(), "text");
        QCOMPARE(deed.payload.value(QLatin1String("hash")).toString().toLatin1(), plan.hash());
        QCOMPARE(deed.payload.contains(QLatin1String("plan")), stage <= static_cast<int>(Step::Confirmed));
        QCOMPARE(deed.payload.contains(QLatin1String("result")), stage >= static_cast<int>(Step::Ended));
        // It can be kept, and is read back for people.
        Event event;
        event.kind = eventKindName(deed.kind);
        event.payload = deed.payload;
        const QList<TimelineEntry> entries = timelineOf({event});
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.constFirst().heading.contains(QStringLiteral("terminate-idle")));
        QCOMPARE(entries.constFirst().heading.startsWith(QStringLiteral("Sending")),
                 stage == static_cast<int>(Step::Sending));
    }

    void aPlanOfVeryManyFits()
    {
        const Deed deed = deedOf({Step::Planned, planOf(1000, QString(600, QChar(0x20ac))), {}});
        const qsizetype size = QJsonDocument(deed.payload).toJson(QJsonDocument::Compact).size();
        QVERIFY(size < NewEvent::payloadLimit);
        const QJsonObject plan = deed.payload.value(QLatin1String("plan")).toObject();
        const qsizetype named = plan.value(QLatin1String("victims")).toArray().size();
        QVERIFY(named > 50);
        QCOMPARE(plan.value(QLatin1String("victims_left_out")).toInteger(), 1000 - named);
    }

    void itIsOnTheDiskBeforeTheCallReturns()
    {
        const QString id = incident();
        const ActionJournal journal = incidentJournal(m_folder.path(), id, QStringLiteral("Ada"));
        QVERIFY(journal({Step::Confirmed, planOf(1, {}), {}}));
        QCOMPARE(told(id), QStringList{QStringLiteral("action-confirmed confirmed")});
        QVERIFY(journal({Step::Sending, planOf(1, {}), {}}));
        QCOMPARE(told(id).size(), 2);
        QCOMPARE(events(id).constLast().who, QStringLiteral("Ada"));
        const ActionJournal nowhere =
            incidentJournal(m_folder.path(), QStringLiteral("2020-01-01-1"), QStringLiteral("Ada"));
        QVERIFY(!nowhere({Step::Sending, planOf(1, {}), {}}));
    }

    void theSentenceAllows()
    {
        Incident open;
        open.id = QStringLiteral("2026-11-26-1");
        QVERIFY(allowActions(open, allowingSentence()));
        QVERIFY(allowActions(open, QStringLiteral("  ") + allowingSentence().toUpper()));
        QVERIFY(!allowActions(open, allowingSentence() + u'!'));
        QVERIFY(!allowActions(open, {}));
        QVERIFY(!forbidActions(open));
        open.actionsAllowed = true;
        QVERIFY(allowsActions(open) && forbidActions(open));
        open.state = IncidentState::Resolved;
        QVERIFY(!allowsActions(open) && !allowActions(open, allowingSentence()));
    }

    void theDeskAsksTheJournalWhetherItMay()
    {
        ActionDesk desk(mailProfile(ActionSettings::Mode::ReadOnly), m_folder.path());
        const QString who = QStringLiteral("Ada");
        const QString closed = incident({deeds::state(IncidentState::Closed)});
        const ActionWish mail{QStringLiteral("test-mail"), {}, {}, {}, who};
        ActionWish inClosed = mail;
        inClosed.incident = closed;
        QVERIFY(!await(desk.plan(inClosed)).value());
        const QString open = incident();
        const QString allowed = incident({deeds::actionsAllowed(true, allowingSentence())});
        for (const QString &id : {QString(), open, allowed}) {
            ActionWish wish = mail;
            wish.incident = id;
            const Result<Plan> plan = *await(desk.plan(wish));
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
            const ActionResult result = *await(desk.run(plan->hash(), id, who));
            QCOMPARE(result.outcome, End::Refused); // nobody listens there: it was tried, or it was not allowed
            QCOMPARE(result.text.contains(QStringLiteral("could not be reached")), id == allowed);
        }
        QCOMPARE(told(open), QStringList{QStringLiteral("action-plan planned")});
        QCOMPARE(told(allowed), QStringList{QStringLiteral("action-plan planned")} + allStages());
        const QByteArray hash = await(desk.plan(mail)).value()->hash();
        QCOMPARE(await(desk.run(hash, closed, who))->outcome, End::Refused);
        QVERIFY(told(closed).isEmpty());
    }

    void theEndOfTheDeskWaitsForNobody()
    {
        QCoro::Task<Result<Plan>> plan = [&] {
            ActionDesk desk(mailProfile(ActionSettings::Mode::Confirm), m_folder.path());
            return desk.plan({QStringLiteral("test-mail"), {}, {}, {}, {}});
        }();
        QVERIFY(await(std::move(plan)).has_value()); // it was answered, whatever with
    }

    // Whoever watches another world by now stops nothing that was sent.
    void whoLeavesEndsOnceNothingRuns()
    {
        QTcpServer service;
        QVERIFY(service.listen(QHostAddress::LocalHost));
        Profile profile = mailProfile(ActionSettings::Mode::Confirm);
        profile.response.testMail->url.setPort(service.serverPort());
        ActionDesk desk(profile, m_folder.path());
        const QByteArray hash = await(desk.plan({QStringLiteral("test-mail"), {}, {}, {}, {}})).value()->hash();
        QCoro::Task<ActionResult> running = desk.run(hash, {}, {});
        QTRY_VERIFY(service.hasPendingConnections());
        bool hasLeft = false;
        desk.leave(this, [&hasLeft] { hasLeft = true; });
        service.nextPendingConnection()->write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        const std::optional<ActionResult> result = await(std::move(running));
        QVERIFY2(result && result->outcome == End::Failed, result ? qPrintable(result->text) : "no answer");
        QTRY_VERIFY(hasLeft);
    }

    void theCommandLineDoesAsTheWindow()
    {
        const QString id = incident();
        const QStringList in{QStringLiteral("--incident"), id, QStringLiteral("--json")};
        const auto planned = [&] {
            return ctl("action plan test-mail", in).json().value(QLatin1String("hash")).toString();
        };
        const auto run = [&](const QString &hash) {
            return ctl("action run test-mail --confirm", QStringList{hash} + in);
        };
        const QString hash = planned();
        QCOMPARE(hash.size(), 64);
        QVERIFY(run(hash).json().value(QLatin1String("text")).toString().contains(QStringLiteral("read-only")));
        const Ran wrong = ctl("incident allow", {id, QStringLiteral("--sentence"), QStringLiteral("let me")});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains(allowingSentence().toUtf8()));
        const Ran allow = ctl("incident allow", {id, QStringLiteral("--json"), QStringLiteral("--sentence"),
                                                 QStringLiteral("i want to change things during this incident")});
        QCOMPARE(allow.status, 0);
        QVERIFY(allow.json().value(QLatin1String("actions_allowed")).toBool());
        QVERIFY(
            run(hash).json().value(QLatin1String("text")).toString().contains(QStringLiteral("could not be reached")));
        QCOMPARE(told(id), QStringList{QStringLiteral("action-plan planned")} + allStages());
        QCOMPARE(ctl("incident forbid", {id}).status, 0);
        QCOMPARE(ctl("incident forbid", {id}).status, 2);
        QVERIFY(run(planned()).json().value(QLatin1String("text")).toString().contains(QStringLiteral("read-only")));
    }

    void theCommandLineRefusesWhatNobodyWorksOn()
    {
        const QString hash = ctl("action plan test-mail --json").json().value(QLatin1String("hash")).toString();
        for (const QString &id : {QStringLiteral("2020-01-01-1"), incident({deeds::state(IncidentState::Closed)})}) {
            const QStringList in{QStringLiteral("--incident"), id};
            const Ran plan = ctl("action plan test-mail", in);
            QCOMPARE(plan.status, 2);
            QVERIFY2(plan.err.contains("nothing was planned") && plan.err.contains(id.toUtf8()), plan.err.constData());
            const Ran run = ctl("action run test-mail --confirm", QStringList{hash} + in);
            QCOMPARE(run.status, 2);
            QVERIFY2(run.err.contains("nothing was done"), run.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestActionDeeds)
#include "test_action_deeds.moc"
