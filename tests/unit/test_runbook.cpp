// SPDX-License-Identifier: GPL-3.0-or-later
// Runbooks as they are understood: documents of many shapes beside their outlines in runbooks/, what is wrong in them,
// and that hostile ones do no harm.
#include "core/runbook/heading.h"
#include "core/runbook/lint.h"
#include "core/runbook/markdown.h"
#include "core/runbook/metadata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace bridgewatch;

namespace {

const QString folder = QStringLiteral(BRIDGEWATCH_SOURCE "/tests/unit/runbooks");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Runbook parsed(const QByteArray &bytes)
{
    Result<Runbook> runbook = parseRunbook(bytes, QStringLiteral("/x/some-name.md"));
    return runbook ? *runbook : Runbook();
}

QString word(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph: return QStringLiteral("paragraph");
    case Block::Kind::CheckItem: return block.number ? QString::number(*block.number) + u'.' : QStringLiteral("-");
    case Block::Kind::Command: return QStringLiteral("command(%1)").arg(block.language);
    case Block::Kind::Table: return QStringLiteral("table");
    case Block::Kind::Quote: return QStringLiteral("quote");
    case Block::Kind::SubHeading: return QStringLiteral("heading %1").arg(block.level);
    case Block::Kind::Metadata: return QStringLiteral("metadata");
    case Block::Kind::Raw: break;
    }
    return QStringLiteral("raw");
}

QString outlineOf(const Block &block)
{
    QString line = QStringLiteral("%1%2").arg(QString(2 * block.depth, u' '), word(block));
    if (block.done)
        line += *block.done ? QStringLiteral(" [x]") : QStringLiteral(" [ ]");
    QString text = block.text;
    if (block.kind == Block::Kind::Table) {
        text = block.header.join(QStringLiteral(" | "));
        for (const QStringList &row : block.rows)
            text += QStringLiteral(" // ") + row.join(QStringLiteral(" | "));
    }
    line += QStringLiteral(": ") + text.replace(u'\n', QStringLiteral(" / "));
    if (block.directive)
        line += QStringLiteral(" → %1 at %2:%3")
                    .arg(block.directive->name)
                    .arg(block.directive->line)
                    .arg(block.directive->column);
    for (const Link &link : block.links)
        line += QStringLiteral(" {%1 > %2}").arg(link.text, link.target);
    return line + QStringLiteral("  @%1:%2\n").arg(block.line).arg(block.column);
}

QString outlineOf(const QList<Block> &blocks, const QString &indent)
{
    QString text;
    for (const Block &block : blocks)
        text += indent + outlineOf(block);
    return text;
}

// A runbook as text that people can read and compare.
QString outlineOf(const Runbook &runbook)
{
    QString text = QStringLiteral("title: %1\n").arg(runbook.title);
    text += QStringLiteral("alerts: %1\n").arg(runbook.alerts.join(QStringLiteral(", ")));
    text += QStringLiteral("severity: %1\n").arg(runbook.severity);
    const auto within = runbook.respondWithin.value_or(std::chrono::milliseconds(-1)).count();
    text += QStringLiteral("response: %1 = %2 ms\n").arg(runbook.responseTime).arg(within);
    text += QStringLiteral("updated: %1\n").arg(runbook.lastUpdated);
    text += outlineOf(runbook.preamble, QStringLiteral("  "));
    for (const Section &section : runbook.sections) {
        text += QStringLiteral("%1: %2%3  @%4:%5\n")
                    .arg(sectionKindName(section.kind).toUpper(), section.title,
                         section.implied ? QStringLiteral(" (implied)") : QString())
                    .arg(section.line)
                    .arg(section.column);
        text += outlineOf(section.blocks, QStringLiteral("  "));
        for (const Step &step : section.steps) {
            const QString mark = step.number ? QString::number(*step.number) : step.letter;
            text += QStringLiteral("  * %1%2 [%3]").arg(mark.isEmpty() ? mark : mark + u' ', step.title, step.id);
            if (!step.scenario.isEmpty())
                text += QStringLiteral(" scenario %1 @%2").arg(step.scenario).arg(step.scenarioLine);
            text += QStringLiteral("  @%1:%2\n").arg(step.line).arg(step.column);
            text += outlineOf(step.blocks, QStringLiteral("      "));
        }
    }
    for (const EscalationRow &row : runbook.escalation)
        text += QStringLiteral("escalate: %1 > %2 | %3 | %4  @%5\n")
                    .arg(row.condition, row.action, row.contact, row.within)
                    .arg(row.line);
    return text;
}

QStringList sentences(const Problems &problems)
{
    QStringList list;
    for (const Problem &problem : problems)
        list << problem.toString();
    return list;
}

RunbookReferences references()
{
    RunbookReferences known;
    known.scenarios = {QStringLiteral("tls"), QStringLiteral("pool-exhausted")};
    known.actions = {{QStringLiteral("terminate-idle"), {QStringLiteral("minutes"), QStringLiteral("state")}}};
    known.targets = {QStringLiteral("users-db"), QStringLiteral("health")};
    return known;
}

QByteArray repeated(const QByteArray &text, qsizetype bytes)
{
    return text.repeated(bytes / text.size());
}

} // namespace

class TestRunbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsOfManyShapes_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << name.chopped(3);
    }

    // With BRIDGEWATCH_OUTLINES=1 the outlines are written anew, to be read before they are kept.
    void documentsOfManyShapes()
    {
        QFETCH(QString, name);
        const QString path = folder + u'/' + name;
        const LoadedRunbook loaded = loadRunbook(path + QStringLiteral(".md"));
        QVERIFY(loaded.runbook);
        const QString outline = outlineOf(*loaded.runbook);
        if (qEnvironmentVariableIsSet("BRIDGEWATCH_OUTLINES")) {
            QFile file(path + QStringLiteral(".outline"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(outline.toUtf8()) > 0);
        }
        const QStringList expected = QString::fromUtf8(bytesOf(path + QStringLiteral(".outline"))).split(u'\n');
        const QStringList got = outline.split(u'\n');
        for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i)
            QCOMPARE(got.value(i), expected.value(i));
    }

    void sectionsAreKnownByTheWordsOfTeams_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *heading, const char *kind) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(kind);
        };
        row("Overview", "overview");
        row("MEANING", "overview");
        row("2. Background", "overview");
        row("Affected Systems", "overview");
        row("Symptoms:", "symptoms");
        row("💥 Customer Impact", "symptoms");
        row("How to diagnose", "diagnosis");
        row("Troubleshooting guide", "diagnosis");
        row("3) Triage", "diagnosis");
        row("🔍 Debugging", "diagnosis");
        row("Initial investigation", "diagnosis");
        row("Resolution", "resolution");
        row("Mitigation Steps", "resolution");
        row("What to do?", "resolution");
        row("Fix", "resolution");
        row("Action(s)", "");
        row("Actions", "resolution");
        row("Database Recovery", "recovery");
        row("Rollback", "recovery");
        row("Post-Resolution", "verification");
        row("Follow-up", "verification");
        row("Post-incident", "verification");
        row("Data Sync Verification", "verification");
        row("Prevention", "prevention");
        row("Long-term fix", "prevention");
        row("Escalation path", "escalation");
        row("When to escalate", "escalation");
        row("Whom the escalation of a very long heading does not mean", "");
        row("Restart steps", "");
        row("Service details", "");
        row("Email Provider", "");
        row("", "");
    }

    void sectionsAreKnownByTheWordsOfTeams()
    {
        QFETCH(QString, heading);
        QFETCH(QString, kind);
        const auto found = recogniseSection(readHeading(heading).title);
        QCOMPARE(found ? sectionKindName(found->kind) : QString(), kind);
    }

    void headingsLoseTheirPrefix_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Step 1: Look", "1||Look");
        row("STEP 12 – Look", "12||Look");
        row("Scenario B: Pool exhausted", "|B|Pool exhausted");
        row("Option 2. Restart", "2||Restart");
        row("3. Look", "3||Look");
        row("2.4 Look", "4||Look");
        row("B) Look", "|B|Look");
        row("Step 1", "1||Step 1");
        row("5xx errors", "||5xx errors");
        row("30 minutes later", "||30 minutes later");
        row("A pool is full", "||A pool is full");
        row("Step back and think", "||Step back and think");
        row("Case closed", "||Case closed");
        row("1️⃣ Look", "||1 Look");
        row("✅ Look:", "||Look");
        row("---", "||---");
    }

    void headingsLoseTheirPrefix()
    {
        QFETCH(QString, text);
        const HeadingText heading = readHeading(text);
        const QString number = heading.number ? QString::number(*heading.number) : QString();
        QTEST(QString(number + u'|' + heading.letter + u'|' + heading.title), "expected");
    }

    void responseTimesAreRead_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("< 1 hour") << qint64(60);
        QTest::newRow("15m") << qint64(15);
        QTest::newRow("within 90 minutes") << qint64(90);
        QTest::newRow("15-30 minutes") << qint64(30);
        QTest::newRow("1 h 30 min") << qint64(90);
        QTest::newRow("30 min (1 h at night)") << qint64(30);
        QTest::newRow("2 days") << qint64(2 * 24 * 60);
        QTest::newRow("0.5 hours") << qint64(30);
        QTest::newRow("immediately") << qint64(-1);
        QTest::newRow("5 monkeys") << qint64(-1);
        QTest::newRow("") << qint64(-1);
    }

    void responseTimesAreRead()
    {
        const auto span = parseResponseTime(QString::fromLatin1(QTest::currentDataTag()));
        const qint64 minutes = span ? std::chrono::duration_cast<std::chrono::minutes>(*span).count() : -1;
        QTEST(minutes, "minutes");
    }

    void whatIsWrongHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QByteArray good = "# T\n## Diagnosis\n### Look\nx\n";
        row("sound",
            good + "```sh bridgewatch:check=users-db\nx\n```\n```sql bridgewatch:action=terminate-idle minutes=10 "
                   "state=\"idle in transaction\"\n```\n### Another <!-- bridgewatch:scenario=tls -->\n",
            {});
        row("empty", "",
            {QStringLiteral("f.md: warning: there is nothing to do in it: no headings such as 'Diagnosis', "
                            "no lists, no commands")});
        row("no diagnosis", "# T\n## Fix\nDo it.\n",
            {QStringLiteral(
                "f.md: warning: there are no steps of diagnosis; a heading such as 'Diagnosis' makes them")});
        row("unknown target", good + "- entry\n\n  ```sh  bridgewatch:check=usrs-db\n  x\n  ```\n",
            {QStringLiteral("f.md:7:10: error: the profile has no target 'usrs-db'; did you mean 'users-db'?")});
        row("unknown directive", good + "```bridgewatch:chek=health\n```\n",
            {QStringLiteral(
                "f.md:5:4: error: 'bridgewatch:chek=health' is no directive; did you mean 'bridgewatch:check='?")});
        row("no name", good + "```sh bridgewatch:check\n```\n",
            {QStringLiteral("f.md:5:7: error: 'bridgewatch:check' needs a name: bridgewatch:check=TARGET or "
                            "bridgewatch:action=NAME")});
        row("unknown action", good + "~~~ sql bridgewatch:action=terminate-idl\n~~~\n",
            {QStringLiteral("f.md:5:9: error: 'terminate-idl' is no action; did you mean 'terminate-idle'?")});
        row("unknown parameter", good + "```sql bridgewatch:action=terminate-idle minuts=5\n```\n",
            {QStringLiteral("f.md:5:8: error: 'terminate-idle' has no parameter 'minuts'; did you mean 'minutes'?")});
        row("parameter without value", good + "```sql bridgewatch:action=terminate-idle minutes\n```\n",
            {QStringLiteral("f.md:5:8: error: 'minutes' is no parameter; they are written KEY=VALUE")});
        row("parameter twice", good + "```sql bridgewatch:action=terminate-idle state=a state=b\n```\n",
            {QStringLiteral("f.md:5:8: error: the parameter 'state' stands twice")});
        row("unknown scenario", good + "### B <!-- bridgewatch:scenario=pool-exausted -->\n",
            {QStringLiteral("f.md:5:1: error: 'pool-exausted' is no scenario; did you mean 'pool-exhausted'?")});
        row("scenario twice",
            good + "### B\n<!-- bridgewatch:scenario=tls -->\n\n### C\n\n<!-- bridgewatch:scenario=tls -->\n",
            {QStringLiteral("f.md:10:1: warning: the scenario 'tls' belongs to 'B' already")});
        row("scenario of no step", good + "## Fix <!-- bridgewatch:scenario=tls -->\n### A\n",
            {QStringLiteral("f.md:5:1: warning: a scenario belongs to the heading of a step; this one is no step")});
        row("mark in the text", good + "\n<!-- bridgewatch:scenario=tls -->\n",
            {QStringLiteral(
                "f.md:6:1: warning: this comment means nothing here; known are <!-- bridgewatch:scenario=ID "
                "--> and <!-- bridgewatch:id=NAME -->, in a heading or right below it")});
        row("heading twice", good + "### look\n",
            {QStringLiteral("f.md:5:5: warning: the heading 'look' stands on line 3 as well")});
        row("front matter that never ends", "---\ntitle: T\n# T\n## Diagnosis\n### Look\n- a\n",
            {QStringLiteral("f.md:1:1: warning: front matter begins here and never ends, so it counts as text: end it "
                            "with a line '---' within 200 lines")});
        row("what nobody sees",
            good + "```sh\nrm \xe2\x80\xae"
                   "a\n```\n",
            {QStringLiteral(
                "f.md:5:4: warning: there is a ⟨U+202E⟩ in this command, which nobody sees who copies it")});
    }

    void whatIsWrongHasItsPlace()
    {
        QFETCH(QByteArray, text);
        const LoadedRunbook loaded = readRunbook(text, QStringLiteral("f.md"));
        Problems problems = lintRunbook(loaded, references());
        for (Problem &problem : problems)
            problem.file = QStringLiteral("f.md");
        QTEST(sentences(problems), "expected");
    }

    void whatIsNoRunbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("binary") << QByteArray("# T\nab\0c", 8)
                                << QStringLiteral(
                                       "f:2:3: error: not a text: there is a NUL byte; a runbook is Markdown in UTF-8");
        QTest::newRow("invalid UTF-8") << QByteArray("# T\r\nab\xc3\xa4\xe4 c")
                                       << QStringLiteral("f:2:4: error: not valid UTF-8; save the file as UTF-8");
        QTest::newRow("cut off UTF-8") << QByteArray("abc\xe2\x80")
                                       << QStringLiteral("f:1:4: error: not valid UTF-8; save the file as UTF-8");
        QTest::newRow("too large") << QByteArray(runbookByteLimit + 1, 'x')
                                   << QStringLiteral("f: error: larger than 4 MB: that is no runbook");
    }

    void whatIsNoRunbookIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const LoadedRunbook loaded = readRunbook(bytes, QStringLiteral("f"));
        QVERIFY(!loaded.runbook);
        QCOMPARE(loaded.problems.size(), 1);
        QTEST(loaded.problems.first().toString(), "expected");
        QVERIFY(!parseRunbook(bytes, QStringLiteral("f")));
    }

    void filesThatAreNone()
    {
        QTemporaryDir made;
        const auto refused = [](const QString &path) {
            const LoadedRunbook loaded = loadRunbook(path);
            return !loaded.runbook && loaded.problems.size() == 1;
        };
        QVERIFY(refused(made.path()));
        QVERIFY(refused(made.filePath(QStringLiteral("missing.md"))));
        const QString pipe = made.filePath(QStringLiteral("pipe.md"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(refused(pipe)); // and does not hang
        const QString large = made.filePath(QStringLiteral("large.md"));
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000'000)); // sparse: reading it all would fail
        QVERIFY(refused(large));
    }

    // What md4c alone takes quadratic time or memory for; none may take more than a moment, which the time limit of
    // the test holds: unbounded, each would take minutes.
    void hostileDocumentsDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("text");
        constexpr qsizetype full = runbookByteLimit - 16;
        for (const char *piece : {">",
                                  "> ",
                                  "- ",
                                  "1. ",
                                  "*",
                                  "_a_*",
                                  "[",
                                  "![",
                                  "[]",
                                  "[a](",
                                  "[a](b \"",
                                  "http://a.b/ ",
                                  "(http://a.b",
                                  "http://a.b/(",
                                  "`",
                                  "``a `",
                                  "<",
                                  "<!--",
                                  "&",
                                  "|",
                                  "\\",
                                  "[x]\n",
                                  "[x]: <\n",
                                  "[x]: y z\n",
                                  "[a]: b\n",
                                  "<\n",
                                  "> a\n",
                                  "# a\n",
                                  "# a\n\n<!-- bridgewatch:scenario=tls -->\n",
                                  "1. a\n",
                                  "- a\n\n",
                                  "```\n",
                                  "**Fix**\n\n",
                                  "Alert: a ",
                                  "Alert: a\n",
                                  "## Step 1: a\n",
                                  "a@b.c ",
                                  "http://a ",
                                  "\r",
                                  "\n",
                                  "\t- "})
            QTest::newRow(QByteArray(piece).replace('\n', "$").constData()) << repeated(piece, full);
        QTest::newRow("ten thousand quotations") << QByteArray(10'000, '>') + " a\n";
        QTest::newRow("ten thousand lists") << repeated("- ", 20'000) + "a\n" + QByteArray(full - 30'000, '\n');
        QTest::newRow("ten thousand numbered lists") << repeated("1) ", 30'000) + "a\n";
        QTest::newRow("lists below lists") << []() -> QByteArray {
            QByteArray text;
            for (int i = 0; text.size() < 2'000'000; ++i)
                text += QByteArray(2 * i, ' ') + "- a\n";
            return text + QByteArray(2'000'000, '\n');
        }();
        QTest::newRow("a wide table") << repeated("|a", 1'000'000) + "\n" + repeated("|-", 1'000'000) + "\n" +
                                             repeated("|b\n", 1'000'000);
        QTest::newRow("a definition used often")
            << "[a]: " + QByteArray(1'000'000, 'b') + "\n\n" + repeated("[a] ", 2'000'000);
    }

    void hostileDocumentsDoNoHarm()
    {
        QFETCH(QByteArray, text);
        const LoadedRunbook loaded = readRunbook(text, QStringLiteral("f"));
        (void)lintRunbook(loaded, references());
        QVERIFY(loaded.runbook || loaded.problems.first().line > 0);
    }

    void nestingThatIsRefusedHasItsPlace()
    {
        const LoadedRunbook loaded = readRunbook("# T\n\n" + QByteArray(10'000, '>') + "a\n", QStringLiteral("f"));
        QCOMPARE(
            sentences(loaded.problems),
            QStringList{QStringLiteral("f:3:1: error: nested too deeply, or too many brackets or web addresses in one "
                                       "paragraph, to be a runbook")});
        QVERIFY(readRunbook(repeated("> ", 2 * nestingLimit - 2) + "a\n", QStringLiteral("f")).runbook);
    }

    // Problems are printed: nothing in them may steer a terminal.
    void whatIsPrintedIsHarmless()
    {
        const QByteArray text = "## Diagnosis\n### \x1b[31mred\x1b[0m\n### \x1b[31mred\x1b[0m\n"
                                "```sh bridgewatch:check=\xe2\x80\xae\x1b]0;x\x07\n```\n";
        const Problems problems = lintRunbook(readRunbook(text, QStringLiteral("f\x1b.md")), references());
        QCOMPARE(problems.size(), 2);
        for (const QString &sentence : sentences(problems))
            QVERIFY2(!sentence.contains(QChar(0x1b)) && !sentence.contains(QChar(0x202e)), qPrintable(sentence));
    }

    void theBytesAreKept()
    {
        const QByteArray bytes = "# T\r\n";
        const Runbook runbook = parsed(bytes);
        QCOMPARE(runbook.source, bytes);
        QCOMPARE(runbook.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(runbook.path, QStringLiteral("/x/some-name.md"));
        QCOMPARE(parsed("text").title, QStringLiteral("Some name"));
    }
};

QTEST_GUILESS_MAIN(TestRunbook)
#include "test_runbook.moc"
