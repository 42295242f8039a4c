// SPDX-License-Identifier: GPL-3.0-or-later
// bridgewatchctl incident …: an incident led from the terminal.
#include "tests/support/hostile_server.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace bridgewatch::test;

class TestIncidentCommands : public QObject {
    Q_OBJECT

    QTcpServer m_server; // takes connections, and says nothing
    QTemporaryDir m_folder;
    QString m_profile;

    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(written.fileName()));
        return written.fileName();
    }

    // With a folder for data of its own for each test.
    [[nodiscard]] Ran incident(const QStringList &words) const
    {
        const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        return runCtl(QStringList{QStringLiteral("--profile"), m_profile, QStringLiteral("--data"), data,
                                  QStringLiteral("incident")} +
                      words);
    }

    [[nodiscard]] QString begin(const QStringList &more = {}) const
    {
        const Ran ran = incident(QStringList{QStringLiteral("new"), QStringLiteral("--title"),
                                             QStringLiteral("Mails are not sent"), QStringLiteral("--json")} +
                                 more);
        if (ran.status != 0)
            qFatal("%s", ran.err.constData());
        return ran.json().value(QStringLiteral("id")).toString();
    }

    [[nodiscard]] QJsonObject shown(const QString &id) const
    {
        return incident({QStringLiteral("show"), id, QStringLiteral("--json")}).json();
    }

    [[nodiscard]] Ran escalate(const QString &id, const QStringList &words, const QStringList &environment = {}) const
    {
        const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        return runCtl(QStringList{QStringLiteral("--profile"), m_profile, QStringLiteral("--data"), data,
                                  QStringLiteral("incident"), QStringLiteral("escalate"), id} +
                          words,
                      {}, environment);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        (void)file(QStringLiteral("book.md"),
                   "# Database\n\n## Diagnosis\n\n### Step 1: Look\n\n- see\n\n"
                   "## Resolution\n\n"
                   "### Scenario A: Refused <!-- bridgewatch:scenario=connection-refused -->\n\n"
                   "- start it\n");
        m_profile = file(QStringLiteral("profile.yaml"),
                         "version: 1\nname: small\nrunbooks: [book.md]\ntargets:\n  - { id: door, kind: tcp, host: "
                         "127.0.0.1, port: " +
                             QByteArray::number(m_server.serverPort()) +
                             ", every: 1s }\nalerts: { respond_within: { critical: 5m } }\n"
                             "contacts:\n"
                             "  - { id: dba, name: Database on call, phone: \"+1 555 0100\", email: dba@example.org, "
                             "webhook: { env: CHAT_OF_THE_DBA } }\n"
                             "  - { id: lead, name: Team lead, phone: \"+1 555 0101\" }\n"
                             "escalation:\n"
                             "  - { when: \"scenario:connection-refused\", contact: dba, within: 15m, then: lead }\n"
                             "  - { when: \"ask:Are customers affected?\", contact: lead }\n");
    }

    // Whatever becomes of telling Grafana, an incident is opened, answered for and led to its end.
    void aGrafanaThatIsAwayHoldsNothingUp()
    {
        const ClosedPort closed;
        const QString profile =
            file(QStringLiteral("graf.yaml"),
                 "version: 1\nname: small\ntargets:\n  - { id: door, kind: tcp, host: 127.0.0.1, port: " +
                     QByteArray::number(m_server.serverPort()) + " }\ngrafana: { dashboard: \"http://127.0.0.1:" +
                     QByteArray::number(closed.port()) + "/d/x\", token: { env: TOKEN_OF_GRAFANA } }\n");
        const auto ctl = [&](const QStringList &words) {
            const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
            return runCtl(QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--data"), data,
                                      QStringLiteral("incident")} +
                              words,
                          {}, {QStringLiteral("TOKEN_OF_GRAFANA=glsa_hunter2")});
        };
        const Ran opened = ctl({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("a drill")});
        QCOMPARE(opened.status, 0);
        const QString id = QString::fromUtf8(opened.out).trimmed();
        QVERIFY2(opened.err.contains("it could not be reached: ECONNREFUSED at tcp"), opened.err.constData());
        const Ran resolved = ctl({QStringLiteral("resolve"), id, QStringLiteral("--json")});
        QCOMPARE(resolved.status, 0);
        QCOMPARE(resolved.json().value(u"state").toString(), QStringLiteral("resolved"));
        QVERIFY(resolved.err.contains("ECONNREFUSED"));
        const Ran ended = ctl({QStringLiteral("close"), id});
        QCOMPARE(ended.status, 0);
        QVERIFY2(!ended.err.contains("Grafana"), ended.err.constData()); // it was told in vain already
        const Ran shown = ctl({QStringLiteral("show"), id});
        QCOMPARE(shown.out.count("Grafana: it could not be reached"), 2);
        QVERIFY(!QByteArray(shown.out + opened.err + resolved.err).contains("hunter2"));
    }

    void anIncidentIsLedToItsEnd()
    {
        const QString id = begin({QStringLiteral("--severity"), QStringLiteral("critical"), QStringLiteral("--alert"),
                                  QStringLiteral("EmailDeliveryFailures")});
        QVERIFY(!id.isEmpty());
        QJsonObject now = shown(id);
        QCOMPARE(now.value(u"state").toString(), QStringLiteral("open"));
        QCOMPARE(now.value(u"runbook").toObject().value(u"title").toString(), QStringLiteral("Database"));
        QCOMPARE(now.value(u"alerts").toArray().at(0).toObject().value(u"name").toString(),
                 QStringLiteral("EmailDeliveryFailures"));

        QCOMPARE(incident({QStringLiteral("acknowledge"), id, QStringLiteral("--who"), QStringLiteral("Kim")}).status,
                 0);
        QCOMPARE(incident({QStringLiteral("note"), id, QStringLiteral("db host maintenance?")}).status, 0);
        QCOMPARE(
            incident({QStringLiteral("edit"), id, QStringLiteral("--title"), QStringLiteral("No mail \u202e at all"),
                      QStringLiteral("--severity"), QStringLiteral("high")})
                .status,
            0);
        const Ran edited = incident({QStringLiteral("show"), id, QStringLiteral("--json")});
        QCOMPARE(edited.json().value(u"severity").toString(), QStringLiteral("high"));
        QVERIFY(edited.json().value(u"title").toString().startsWith(QStringLiteral("No mail")));
        QVERIFY2(!edited.out.contains("\u202e"), "a terminal would turn what follows around");
        QCOMPARE(incident({QStringLiteral("step"), id, QStringLiteral("1"), QStringLiteral("done")}).status, 0);
        QCOMPARE(incident({QStringLiteral("choose"), id, QStringLiteral("A"), QStringLiteral("--because"),
                           QStringLiteral("the port refuses")})
                     .status,
                 0);
        now = shown(id);
        QCOMPARE(now.value(u"state").toString(), QStringLiteral("mitigating"));
        QCOMPARE(now.value(u"acknowledged_by").toString(), QStringLiteral("Kim"));
        QCOMPARE(now.value(u"scenario").toString(), QStringLiteral("connection-refused"));
        QCOMPARE(now.value(u"step").toString(), QStringLiteral("diagnosis/look"));
        QCOMPARE(now.value(u"steps").toArray().at(0).toObject().value(u"state").toString(), QStringLiteral("done"));

        QCOMPARE(incident({QStringLiteral("role"), id, QStringLiteral("scribe"), QStringLiteral("Sam")}).status, 0);
        QCOMPARE(incident({QStringLiteral("follow-up"), id, QStringLiteral("alert at 80 %"), QStringLiteral("--owner"),
                           QStringLiteral("Kim"), QStringLiteral("--due"), QStringLiteral("2026-12-01")})
                     .status,
                 0);
        now = shown(id);
        QCOMPARE(now.value(u"roles").toObject().value(u"scribe").toString(), QStringLiteral("Sam"));
        QJsonObject after = now.value(u"follow_ups").toArray().at(0).toObject();
        QCOMPARE(after.value(u"owner").toString(), QStringLiteral("Kim"));
        QVERIFY(incident({QStringLiteral("show"), id}).out.contains("[ ] 1. alert at 80 % (Kim, until 2026-12-01)"));
        QCOMPARE(incident({QStringLiteral("follow-up"), id, QStringLiteral("1"), QStringLiteral("--done")}).status, 0);
        QVERIFY(shown(id).value(u"follow_ups").toArray().at(0).toObject().value(u"done").toBool());
        QVERIFY(incident({QStringLiteral("show"), id}).out.contains("[x] 1. alert at 80 %"));

        QCOMPARE(incident({QStringLiteral("close"), id}).status, 2); // not before it is resolved
        QCOMPARE(
            incident({QStringLiteral("resolve"), id, QStringLiteral("--cause"), QStringLiteral("disk full")}).status,
            0);
        QCOMPARE(incident({QStringLiteral("resolve"), id}).status, 2); // it is already
        QCOMPARE(incident({QStringLiteral("close"), id}).status, 0);
        now = shown(id);
        QCOMPARE(now.value(u"state").toString(), QStringLiteral("closed"));
        QCOMPARE(now.value(u"cause").toString(), QStringLiteral("disk full"));
        QVERIFY(now.value(u"timeline").toArray().size() >= 7);
        QCOMPARE(incident({QStringLiteral("verify"), id}).status, 0);
    }

    // Opening one looks at everything: what is not well is in the journal from its first moment.
    void whatIsWrongIsNotedAtTheOpening()
    {
        const ClosedPort closed;
        const QByteArray port = QByteArray::number(closed.port());
        const QString healthy = std::exchange(
            m_profile, file(QStringLiteral("wrong.yaml"),
                            "version: 1\nname: wrong\ntargets:\n  - { id: door, kind: tcp, host: 127.0.0.1, port: " +
                                port + " }\n"));
        const Ran begun = incident({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("No mail")});
        m_profile = healthy;
        QVERIFY2(begun.status == 0, begun.err.constData());
        QVERIFY2(begun.err.contains("likeliest: Connection refused, door"), begun.err.constData());
        const QJsonObject now = shown(QString::fromUtf8(begun.out.trimmed())); // the id alone
        QCOMPARE(now.value(u"targets").toArray(), QJsonArray{QStringLiteral("door")});
        const QByteArray timeline = QJsonDocument(now.value(u"timeline").toArray()).toJson();
        QVERIFY2(timeline.contains("Diagnosis: Connection refused"), timeline.constData());
    }

    void whoIsCalledIsNoted()
    {
        const QString id = begin();
        const Ran shown =
            escalate(id, {QStringLiteral("--condition"), QStringLiteral("1"), QStringLiteral("--asked"),
                          QStringLiteral("start PostgreSQL"), QStringLiteral("--who"), QStringLiteral("Kim")});
        QVERIFY2(shown.status == 0, shown.err.constData());
        for (const char *part : {"Database on call", "+1 555 0100", "dba@example.org", "--how webhook",
                                 "Asked of you: start PostgreSQL.", "Incident ", "Kim"})
            QVERIFY2(shown.out.contains(part), shown.out.constData());
        const auto last = [&] {
            const QJsonArray timeline = this->shown(id).value(u"timeline").toArray();
            return QJsonDocument(timeline.last().toObject()).toJson();
        };
        QVERIFY2(!last().contains("Database on call"), "showing whom to call calls nobody");
        QCOMPARE(escalate(id, {QStringLiteral("lead"), QStringLiteral("--how"), QStringLiteral("phone"),
                               QStringLiteral("--failed"), QStringLiteral("--result"), QStringLiteral("no answer")})
                     .status,
                 0);
        QVERIFY2(last().contains("Team lead") && last().contains("no answer"), last().constData());
        QCOMPARE(escalate(id, {QStringLiteral("lead"), QStringLiteral("--answered")}).status, 0);
        QVERIFY2(last().contains("answer"), last().constData());
        QCOMPARE(escalate(id, {QStringLiteral("--condition"), QStringLiteral("ask:Are customers affected?"),
                               QStringLiteral("--is"), QStringLiteral("met")})
                     .status,
                 0);
        QVERIFY2(last().contains("customers affected"), last().constData());
    }

    // Exactly what was given, once; whatever comes of it is in the journal, and its address is not.
    void whatIsPostedIsWhatWasGiven_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("exit");
        QTest::newRow("taken") << QByteArray("200 OK") << 0;
        QTest::newRow("refused") << QByteArray("404 Not Found") << 2;
    }
    void whatIsPostedIsWhatWasGiven()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, exit);
        const QString id = begin();
        HostileServer chat([&](Peer &peer) {
            const QByteArray head = peer.hearUntil("\r\n\r\n");
            if (!head.contains("}"))
                peer.hearUntil("}");
            peer.say("HTTP/1.1 " + status + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        });
        const Ran posted =
            escalate(id,
                     {QStringLiteral("dba"), QStringLiteral("--how"), QStringLiteral("webhook"),
                      QStringLiteral("--text"), QStringLiteral("users-db is down, please come")},
                     {QStringLiteral("CHAT_OF_THE_DBA=http://127.0.0.1:%1/services/hunter2").arg(chat.port())});
        QCOMPARE(posted.status, exit);
        chat.end();
        QCOMPARE(chat.accepted(), 1);
        QVERIFY2(chat.heard().endsWith(R"({"text":"users-db is down, please come"})"), chat.heard().constData());
        const QByteArray journal =
            incident({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json")}).out;
        QVERIFY2(journal.contains("please come"), journal.constData());
        QVERIFY(journal.contains(exit == 0 ? "posted; the chat says: ok" : "status 404"));
        QVERIFY(!journal.contains("hunter2") && !posted.err.contains("hunter2"));
    }

    // Else it is posted again, and people are called twice.
    void whatWasPostedIsSaidWhereTheJournalDoesNotTakeIt()
    {
        const QString id = begin();
        const QString lock = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())) +
                             QStringLiteral("/incidents.jsonl.lock");
        const int held = ::open(qPrintable(lock), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(held >= 0);
        HostileServer chat([&](Peer &peer) {
            peer.hearUntil("}");
            const bool isBusy = ::flock(held, LOCK_EX | LOCK_NB) == 0; // another writes, and does not end
            peer.say(isBusy ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
                            : "HTTP/1.1 500 Locked\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        const Ran ran = escalate(id,
                                 {QStringLiteral("dba"), QStringLiteral("--how"), QStringLiteral("webhook"),
                                  QStringLiteral("--text"), QStringLiteral("users-db is down, please come")},
                                 {QStringLiteral("CHAT_OF_THE_DBA=http://127.0.0.1:%1/services/x").arg(chat.port())});
        chat.end();
        ::close(held);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("Another Bridgewatch is writing the journal"), ran.err.constData());
        QVERIFY2(ran.err.contains("posted; the chat says: ok"), ran.err.constData());
    }

    // An address that may be posted to is kept nowhere, not even where a person writes it down.
    void aTextThatRepeatsTheAddressIsRefused()
    {
        const QString id = begin();
        const QString address = QStringLiteral("http://127.0.0.1:1/services/hunter2");
        const Ran ran = escalate(id,
                                 {QStringLiteral("dba"), QStringLiteral("--how"), QStringLiteral("webhook"),
                                  QStringLiteral("--text"), QStringLiteral("post to ") + address},
                                 {QStringLiteral("CHAT_OF_THE_DBA=") + address});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("repeats the webhook's address"), ran.err.constData());
        const QByteArray all =
            incident({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json")}).out + ran.err;
        QVERIFY(!all.contains("hunter2"));
    }

    // Without one nothing is looked at, which nobody should take for a healthy world.
    void anIncidentWithoutAProfileSaysThatNothingWasLookedAt()
    {
        const QString ours = std::exchange(m_profile, QStringLiteral("/nowhere/profile.yaml"));
        const Ran begun = incident({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("No mail")});
        m_profile = ours;
        QCOMPARE(begun.status, 0);
        QVERIFY2(begun.err.contains("nothing was looked at"), begun.err.constData());
    }

    // Who only reads needs no right to write, and leaves nothing behind.
    void readingMakesNothing()
    {
        const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QCOMPARE(incident({QStringLiteral("list")}).status, 0);
        QCOMPARE(incident({QStringLiteral("show"), QStringLiteral("2026-01-01-1")}).status, 2);
        QVERIFY(!QFile::exists(data));
    }

    void theRunbookThatFitsIsTaken()
    {
        (void)file(QStringLiteral("any.md"), "# Any\n");
        (void)file(QStringLiteral("disk.md"), "# Disk\n");
        const QString plain = std::exchange(
            m_profile,
            file(QStringLiteral("fitting.yaml"),
                 "version: 1\nname: fitting\nrunbooks: [any.md]\nalerts:\n  runbook_for: { DiskFull: disk.md }\n"
                 "targets: [ { id: door, kind: tcp, host: 127.0.0.1, port: " +
                     QByteArray::number(m_server.serverPort()) + " } ]\n"));
        const QString id = begin({QStringLiteral("--alert"), QStringLiteral("DiskFull")});
        const QString other = begin({QStringLiteral("--alert"), QStringLiteral("Other")});
        m_profile = plain;
        const auto titleOf = [this](const QString &one) {
            return shown(one).value(u"runbook").toObject().value(u"title").toString();
        };
        QCOMPARE(titleOf(id), QStringLiteral("Disk"));
        QCOMPARE(titleOf(other), QStringLiteral("Any"));
    }

    void whatWasBegunKeepsItsRunbook()
    {
        const QString book = file(QStringLiteral("mine.md"), "# Mine\n\n## Diagnosis\n\n### First\n\n- a\n");
        const QString id = begin({QStringLiteral("--runbook"), book});
        (void)file(QStringLiteral("mine.md"), "# Mine\n\n## Diagnosis\n\n### Other\n\n- a\n");
        QCOMPARE(incident({QStringLiteral("step"), id, QStringLiteral("first"), QStringLiteral("done")}).status, 0);
        const Ran wrong = incident({QStringLiteral("step"), id, QStringLiteral("other"), QStringLiteral("done")});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("there is no step 'other'"), wrong.err.constData());
    }

    void theWatchEndsWhenNothingCameBack()
    {
        const QString id = begin();
        const Ran watched = incident(
            {QStringLiteral("watch"), id, QStringLiteral("--for"), QStringLiteral("2s"), QStringLiteral("--json")});
        QVERIFY2(watched.status == 0, watched.err.constData());
        QCOMPARE(watched.json().value(u"id").toString(), id); // one document and nothing else
        const QJsonObject gate = shown(id).value(u"gate").toObject();
        QVERIFY(!gate.value(u"passed").isNull());
        QCOMPARE(gate.value(u"relapses").toInt(), 0);
    }

    void theyAreListedNewestFirst()
    {
        QCOMPARE(incident({QStringLiteral("list")}).out, QByteArray("no incidents yet\n"));
        const QString first = begin();
        const QString second = begin();
        QVERIFY(first != second);
        const QJsonArray all =
            incident({QStringLiteral("list"), QStringLiteral("--json")}).json().value(u"incidents").toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).toObject().value(u"id").toString(), second);
    }

    void aJournalThatCannotBeSeenIsNotCalledEmpty()
    {
        const QString id = begin();
        const QString data = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        // The copy alone is a journal too.
        QVERIFY(QFile::remove(QString(data + QStringLiteral("/incidents.db"))));
        QVERIFY(incident({QStringLiteral("list")}).out.contains(id.toUtf8()));
        const QString file = this->file(QStringLiteral("nofolder"), "x");
        for (const QStringList &words : {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("verify")}}) {
            const Ran ran = runCtl(QStringList{QStringLiteral("--profile"), m_profile, QStringLiteral("--data"), file,
                                               QStringLiteral("incident")} +
                                   words);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.out.isEmpty() && ran.err.contains("cannot be read"), ran.err.constData());
        }
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QStringList &words, const char *said) {
            QTest::newRow(name) << words << QByteArray(said);
        };
        row("no title", {QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral(" ")}, "--title needs");
        row("no such incident", {QStringLiteral("note"), QStringLiteral("2026-01-01-9"), QStringLiteral("x")},
            "there is no incident '2026-01-01-9'");
        row("no such severity",
            {QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("x"), QStringLiteral("--severity"),
             QStringLiteral("hot")},
            "severity");
        row("no such runbook",
            {QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("x"), QStringLiteral("--runbook"),
             QStringLiteral("/none/there.md")},
            "/none/there.md");
        row("no such scenario", {QStringLiteral("choose"), QStringLiteral("ID"), QStringLiteral("pool-exhaust")},
            "did you mean 'pool-exhausted'");
        row("a note that would be cut", {QStringLiteral("note"), QStringLiteral("ID"), QString(4'001, u'x')},
            "takes 4000");
        row("what a terminal would obey",
            {QStringLiteral("step"), QStringLiteral("ID"), QStringLiteral("1"), QStringLiteral("\x1b[31mx")}, "31mx");
        row("nobody to call", {QStringLiteral("escalate"), QStringLiteral("ID")}, "name a contact (dba, lead)");
        row("no such contact", {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("dbb")},
            "did you mean 'dba'");
        row("no such condition",
            {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("--condition"),
             QStringLiteral("scenario:connection-refuse")},
            "did you mean 'scenario:connection-refused'");
        row("a way that there is not",
            {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("lead"), QStringLiteral("--how"),
             QStringLiteral("mail")},
            "Team lead has no mail");
        row("what comes of a webhook is not said",
            {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("dba"), QStringLiteral("--how"),
             QStringLiteral("webhook"), QStringLiteral("--text"), QStringLiteral("x"), QStringLiteral("--failed")},
            "leave out --result and --failed");
        row("an empty note", {QStringLiteral("note"), QStringLiteral("ID"), QStringLiteral(" ")}, "is empty");
        row("an empty span", {QStringLiteral("watch"), QStringLiteral("ID"), QStringLiteral("--for"), QString()},
            "is empty");
        row("an empty id to verify", {QStringLiteral("verify"), QString()}, "is empty");
        row("nothing to post",
            {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("dba"), QStringLiteral("--how"),
             QStringLiteral("webhook")},
            "--text says what is posted");
        row("no webhook",
            {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("lead"), QStringLiteral("--how"),
             QStringLiteral("webhook"), QStringLiteral("--text"), QStringLiteral("x")},
            "Team lead has no webhook");
        row("said of nothing",
            {QStringLiteral("escalate"), QStringLiteral("ID"), QStringLiteral("dba"), QStringLiteral("--is"),
             QStringLiteral("met")},
            "--is needs the --condition");
        row("called nobody in no incident",
            {QStringLiteral("escalate"), QStringLiteral("2026-01-01-9"), QStringLiteral("dba")},
            "there is no incident '2026-01-01-9'");
        row("no such day",
            {QStringLiteral("follow-up"), QStringLiteral("ID"), QStringLiteral("x"), QStringLiteral("--due"),
             QStringLiteral("soon")},
            "--due is a day");
        row("no such follow-up",
            {QStringLiteral("follow-up"), QStringLiteral("ID"), QStringLiteral("7"), QStringLiteral("--done")},
            "has no follow-up '7'");
        row("nothing to edit", {QStringLiteral("edit"), QStringLiteral("ID")}, "--title or a --severity");
        row("no such span",
            {QStringLiteral("watch"), QStringLiteral("ID"), QStringLiteral("--for"), QStringLiteral("soon")},
            "duration");
    }

    void whatCannotBeIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        words.replaceInStrings(QStringLiteral("ID"), begin());
        const Ran ran = incident(words);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QVERIFY(!ran.err.contains('\x1b'));
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIncidentCommands)
#include "test_incident_commands.moc"
