// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a runbook: placeholders filled from a profile, changes between two readings, the shipped one, JSON.
#include "core/app/runbook_values.h"
#include "core/cli/runbook_json.h"
#include "core/cli/runbook_references.h"
#include "core/profile/load.h"
#include "core/runbook/changes.h"
#include "core/runbook/placeholders.h"

#include <QJsonArray>
#include <QTest>

using namespace bridgewatch;

namespace {

Runbook parsed(const QByteArray &bytes)
{
    Result<Runbook> runbook = parseRunbook(bytes, QStringLiteral("/x/r.md"));
    return runbook ? *runbook : Runbook();
}

Profile profileOf(const QByteArray &rest)
{
    const LoadedProfile loaded = readProfile("version: 1\nname: Test\n" + rest, QStringLiteral("/x/profile.yaml"));
    for (const Problem &problem : loaded.problems) {
        if (problem.severity == Problem::Severity::Error)
            qWarning("%s", qPrintable(problem.toString()));
    }
    return loaded.profile;
}

const QByteArray hosts = "hosts:\n  bridge: { address: bridge.internal, user: deploy }\n";
const QByteArray world =
    hosts +
    "targets:\n"
    "  - { id: health, kind: http, url: \"https://me:secret@oracle.example/health\" }\n"
    "  - { id: front, kind: http, url: \"https://oracle.example/\" }\n"
    "  - { id: users-db, kind: postgres, host: db.internal, port: 5433, database: users, user: ops, password: none }\n"
    "  - { id: users-db-as-bridge, kind: postgres, host: db.internal, port: 5433, database: users, user: svc, "
    "password: none, vantages: [bridge] }\n"
    "  - { id: pooler, kind: pgbouncer, host: pool.internal, port: 6432, user: stats, password: none }\n"
    "  - { id: db-pooled, kind: postgres, host: pool.internal, port: 6432, database: app, user: ops, password: none }\n"
    "  - { id: bridge-process, kind: pm2, on: bridge, process: oracle-bridge }\n";

QString filled(const char *text, const QMap<QString, QString> &values)
{
    QString shown;
    for (const Segment &segment : fillPlaceholders(QString::fromUtf8(text), values)) {
        if (segment.placeholder.isEmpty())
            shown += segment.text;
        else
            shown += (segment.filled ? u'{' : u'?') + segment.text + (segment.filled ? u'}' : u'?');
    }
    return shown;
}

QStringList sentences(const QList<RunbookChange> &changes)
{
    QStringList list;
    for (const RunbookChange &change : changes)
        list << change.sentence;
    return list;
}

} // namespace

class TestRunbookUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilled_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(expected);
        };
        row("psql -h <db-host> -U <DB_User>", "psql -h {db.internal} -U {ops}");
        row("<db host>:<db-port>", "{db.internal}:?<db-port>?");
        row("<db-host><db-host>", "{db.internal}{db.internal}");
        row("x<db-host>", "x{db.internal}");
        row("<your name here>", "?<your name here>?");
        row("<a very long list of words>", "<a very long list of words>");
        row("a <b>bold</b> <br/> <br> word", "a <b>bold</b> <br/> <br> word");
        row("List<String> a<b>c", "List<String> a<b>c");
        row("if a <b and c> d", "if a ?<b and c>? d");
        row("cat < in > out", "cat < in > out");
        row("cat <<EOF > out", "cat <<EOF > out");
        row("<https://a.example> <me@a.example>", "<https://a.example> <me@a.example>");
        row("<users-db.host>", "{db2.internal}");
        row("<<db-host>>", "<{db.internal}>");
        row("<title>", "{filled although an element}");
        row("", "");
    }

    void placeholdersAreFilled()
    {
        const QMap<QString, QString> values{{QStringLiteral("db-host"), QStringLiteral("db.internal")},
                                            {QStringLiteral("users-db.host"), QStringLiteral("db2.internal")},
                                            {QStringLiteral("title"), QStringLiteral("filled although an element")},
                                            {QStringLiteral("db-user"), QStringLiteral("ops")}};
        QTEST(filled(QTest::currentDataTag(), values), "expected");
    }

    void theRestIsNamed()
    {
        const auto segments =
            fillPlaceholders(QStringLiteral("<a-b> <c> <a_b>"), {{QStringLiteral("c"), QStringLiteral("1")}});
        QCOMPARE(unfilled(segments), QStringList{QStringLiteral("a-b")});
        QCOMPARE(joined(segments), QStringLiteral("<a-b> 1 <a_b>"));
    }

    void valuesComeFromTheProfile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("db-host", "db.internal");
        row("db-port", "5433");
        row("db-user", "ops");
        row("db-name", "users");
        row("service-user", "svc");
        row("users-db-as-bridge.user", "svc");
        row("pooler-host", "pool.internal");
        row("bridge-host", "bridge.internal");
        row("ssh-user", "deploy");
        row("bridge.host", "bridge.internal");
        row("process", "oracle-bridge");
        row("bridge-process.process", "oracle-bridge");
        row("health-url", "https://oracle.example/health"); // without what logs in
        row("front.url", "https://oracle.example/");
        row("password", "");
        row("test-token", "");
    }

    void valuesComeFromTheProfile()
    {
        QFETCH(QString, name);
        QTEST(runbookValues(profileOf(world)).value(name), "value");
    }

    void whatIsInDoubtIsNotFilled()
    {
        const auto values = runbookValues(
            profileOf("hosts:\n  one: { address: one.internal, user: a }\n  two: { address: two.internal, user: b }\n"
                      "targets:\n"
                      "  - { id: a, kind: postgres, host: a.internal, database: x, user: u, password: none }\n"
                      "  - { id: b, kind: postgres, host: b.internal, database: x, user: u, password: none }\n"
                      "  - { id: p, kind: pm2, on: one, process: p1 }\n"
                      "  - { id: q, kind: pm2, on: two, process: q1 }\n"));
        for (const char *name : {"db-host", "db-user", "db-name", "bridge-host", "ssh-user", "process", "health-url"})
            QVERIFY2(!values.contains(QString::fromLatin1(name)), name);
        QCOMPARE(values.value(QStringLiteral("b.host")), QStringLiteral("b.internal"));
        QCOMPARE(values.value(QStringLiteral("two.host")), QStringLiteral("two.internal"));
    }

    void changesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &after, const QStringList &expected) {
            QTest::newRow(name) << after << expected;
        };
        row("only blanks", "\n\n" + s_before + "\n\n", {});
        row("a step", s_before + "### D\nd\n", {QStringLiteral("Step added: D.")});
        row("less", QByteArray(s_before).replace("### B\nb\n", ""), {QStringLiteral("Step removed: B.")});
        row("text", QByteArray(s_before).replace("b\n", "b b\n"), {QStringLiteral("Text of step changed: B.")});
        row("a directive", QByteArray(s_before).replace("```sh", "```sh bridgewatch:check=x"),
            {QStringLiteral("Text of step changed: A.")});
        row("a name", QByteArray(s_before).replace("### B", "### Better"),
            {QStringLiteral("Step renamed: Better, before B.")});
        row("a name that keeps its id", QByteArray(s_before).replace("### B", "### Besser <!-- bridgewatch:id=b -->"),
            {QStringLiteral("Step renamed: Besser, before B.")});
        row("order", QByteArray(s_before).replace("### A\n```sh\na\n```\n", "") + "### A\n```sh\na\n```\n",
            {QStringLiteral("Step moved: A.")});
        row("section", s_before + "## Fix\n", {QStringLiteral("Section added: Fix.")});
        row("title", QByteArray(s_before).replace("# T", "# U"), {QStringLiteral("Title: 'U' instead of 'T'.")});
        row("metadata", QByteArray(s_before).replace("high", "low"),
            {QStringLiteral("Severity: 'low' instead of 'high'.")});
        row("escalation", s_before + "## Escalation\n\n|a|b|\n|---|---|\n|c|d|\n",
            {QStringLiteral("Section added: Escalation."), QStringLiteral("The escalation table changed.")});
    }

    void changesAreNamed()
    {
        QFETCH(QByteArray, after);
        QTEST(sentences(changesBetween(parsed(s_before), parsed(after))), "expected");
    }

    void theShippedRunbookIsSound()
    {
        QCOMPARE(shippedRunbooks(), QStringList{QStringLiteral("database-connectivity.md")});
        QVERIFY(shippedRunbook(QStringLiteral("../schemas/profile.schema.json")).isEmpty());
        const QByteArray bytes = shippedRunbook(shippedRunbooks().first());
        const LoadedRunbook loaded = readRunbook(bytes, QStringLiteral("r.md"));
        RunbookReferences known = runbookReferences(nullptr);
        known.targets =
            QString::fromLatin1("health users-db users-db-as-bridge pooler db-port bridge-process bridge-log "
                                "sendgrid-status stripe-status sendgrid stripe users-sync")
                .split(u' ');
        for (const Problem &problem : lintRunbook(loaded, known))
            QFAIL(qPrintable(problem.toString()));
        const Runbook &runbook = *loaded.runbook;
        QCOMPARE(runbook.alerts.size(), 2);
        QCOMPARE(runbook.respondWithin, std::chrono::hours(1));
        QCOMPARE(runbook.escalation.size(), 4);
        QString letters;
        int diagnosis = 0;
        for (const Step *step : runbook.steps()) {
            diagnosis += step->section == SectionKind::Diagnosis ? 1 : 0;
            if (step->section == SectionKind::Resolution && !step->scenario.isEmpty())
                letters += step->letter;
        }
        QCOMPARE(diagnosis, 4);
        QCOMPARE(letters, QStringLiteral("ABCDEF"));
    }

    // With the profile of the contract, every placeholder but secrets is filled.
    void theShippedRunbookIsFilled()
    {
        Profile profile = profileOf(world);
        profile.response.testMail.emplace().url = QUrl(QStringLiteral("https://oracle.example/test-email"));
        profile.response.grafana.emplace().dashboard = QUrl(QStringLiteral("https://grafana.example/d/x"));
        const auto values = runbookValues(profile);
        const Runbook runbook = parsed(shippedRunbook(shippedRunbooks().first()));
        QStringList open;
        for (const Step *step : runbook.steps()) {
            for (const Block &block : step->blocks)
                open += unfilled(fillPlaceholders(block.text, values));
        }
        open.removeDuplicates();
        QCOMPARE(open.join(u' '), QStringLiteral("test-token"));
    }

    void jsonHasEverything()
    {
        const QJsonObject json = toJson(parsed(s_before));
        QCOMPARE(json.value(QStringLiteral("schema")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("severity")).toString(), QStringLiteral("high"));
        QVERIFY(json.value(QStringLiteral("respond_within_ms")).isNull());
        const QJsonObject section = json.value(QStringLiteral("sections")).toArray().at(0).toObject();
        const QJsonObject step = section.value(QStringLiteral("steps")).toArray().at(0).toObject();
        QCOMPARE(step.value(QStringLiteral("id")).toString(), QStringLiteral("diagnosis/a"));
        const QJsonObject block = step.value(QStringLiteral("blocks")).toArray().at(0).toObject();
        QCOMPARE(block.value(QStringLiteral("kind")).toString(), QStringLiteral("command"));
        QCOMPARE(block.value(QStringLiteral("text")).toString(), QStringLiteral("a"));
        QVERIFY(block.value(QStringLiteral("directive")).isNull());
    }

private:
    static inline const QByteArray s_before =
        "# T\n\nSeverity: high\n\n## Diagnosis\n### A\n```sh\na\n```\n### B\nb\n### C\nc\n";
};

QTEST_GUILESS_MAIN(TestRunbookUse)
#include "test_runbook_use.moc"
