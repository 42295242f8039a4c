// SPDX-License-Identifier: GPL-3.0-or-later
// bridgewatchctl incident …: an incident led from the terminal.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

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
                             ", every: 1s }\nalerts: { respond_within: { critical: 5m } }\n");
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
        const Ran watched = incident({QStringLiteral("watch"), id, QStringLiteral("--for"), QStringLiteral("2s")});
        QVERIFY2(watched.status == 0, watched.err.constData());
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
