// SPDX-License-Identifier: GPL-3.0-or-later
// One value changes, and nothing else does.
#include "core/profile/load.h"
#include "core/profile/yaml_edit.h"
#include "core/profile/yaml_tree.h"

#include <QFile>
#include <QTest>

using namespace bridgewatch;

namespace {

YamlPath pathOf(const QString &words)
{
    YamlPath path;
    const QStringList steps = words.split(u'.', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        bool isPlace = false;
        const int place = step.toInt(&isPlace);
        path.append(isPlace ? YamlStep(qsizetype{place}) : YamlStep(step));
    }
    return path;
}

QString valueAt(const QString &text, const QString &words)
{
    Problems problems;
    const YamlPtr node = yamlAt(parseYaml(text.toUtf8(), {}, problems), pathOf(words));
    return node ? node->scalar : QString();
}

// Everything is in here that people write.
QString written()
{
    return QStringLiteral("# Our world\n"
                          "version: 1\n"
                          "name: Ours   # shown in the title\n"
                          "hosts:\n"
                          "  bridge: { address: bridge.example.org, user: deploy } # the one\n"
                          "\n"
                          "targets:\n"
                          "  # the page first\n"
                          "  - { id: health, kind: http, url: \"https://a.example/health\", expect: { status: 200 } }\n"
                          "  - id: users-db # the database\n"
                          "    kind: postgres\n"
                          "    host: 'db.internal'\n"
                          "    password:\n"
                          "      file: db.pass\n"
                          "    needs:\n"
                          "    - bridge\n"
                          "    thresholds:\n"
                          "  - id: ünïcode\n"
                          "    kind: tcp\n"
                          "    label: |\n"
                          "      two\n"
                          "      lines\n"
                          "# the end\n");
}

} // namespace

class TestYamlEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneValueChanges_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("before"); // a piece of the text, and what stands in its place
        QTest::addColumn<QString>("after");
        const auto row = [](const char *path, const char *value, const char *before, const char *after) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(value) << QString::fromUtf8(before)
                                << QString::fromUtf8(after);
        };
        row("name", "Theirs", "name: Ours   #", "name: Theirs   #");
        row("hosts.bridge.user", "ops", "user: deploy }", "user: ops }");
        row("hosts.bridge.port", "2222", "user: deploy }", "user: deploy, port: 2222 }");
        row("targets.0.expect.status", "204", "status: 200", "status: 204");
        row("targets.1.host", "other", "'db.internal'", "other");
        row("targets.1.password.file", "new.pass", "file: db.pass", "file: new.pass");
        row("targets.1.port", "5433", "    thresholds:\n", "    thresholds:\n    port: 5433\n");
        row("targets.1.thresholds.lag_s.warning", "5", "thresholds:", "thresholds: { lag_s: { warning: 5 } }");
        row("targets.1.needs.1", "health", "    - bridge\n", "    - bridge\n    - health\n");
        row("targets.2.kind", "tls", "kind: tcp", "kind: tls");
        row("targets.2.port", "443", "      lines\n", "      lines\n    port: 443\n");
        row("targets.3", "{ id: new, kind: tcp }", "      lines\n", "      lines\n  - { id: new, kind: tcp }\n");
        row("store.raw", "12h", "      lines\n", "      lines\nstore: { raw: 12h }\n");
        row("hosts.db", "{ address: db }", " # the one\n", " # the one\n  db: { address: db }\n");
    }

    void oneValueChanges()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString expected = written();
        QCOMPARE(expected.count(before), 1);
        expected.replace(before, after);
        const Result<QString> edited = setYaml(written(), pathOf(path), value);
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().text));
        QCOMPARE(*edited, expected);
    }

    void aValueGoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *path, const char *before, const char *after) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("name", "name: Ours   # shown in the title\n", "");
        row("hosts.bridge.user", ", user: deploy", "");
        row("hosts.bridge.address", "address: bridge.example.org, ", "");
        row("hosts.bridge", "hosts:\n  bridge: { address: bridge.example.org, user: deploy } # the one\n", "");
        row("targets.0",
            "  # the page first\n  - { id: health, kind: http, url: \"https://a.example/health\", expect: { status: "
            "200 } }\n",
            "");
        row("targets.0.expect.status", ", expect: { status: 200 }", "");
        row("targets.1.id", "id: users-db # the database\n    kind", "kind");
        row("targets.1.password.file", "    password:\n      file: db.pass\n", "");
        row("targets.1.needs.0", "    needs:\n    - bridge\n", "");
        row("targets.2.label", "    label: |\n      two\n      lines\n", "");
    }

    void aValueGoes()
    {
        QFETCH(QString, path);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString expected = written();
        QCOMPARE(expected.count(before), 1);
        expected.replace(before, after);
        const Result<QString> edited = removeYaml(written(), pathOf(path));
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().text));
        QCOMPARE(*edited, expected);
    }

    // Whatever somebody types comes back as it was typed, wherever it stands.
    void anyTextIsAWord()
    {
        const QStringList texts{QStringLiteral("plain"),
                                QStringLiteral("two words"),
                                QStringLiteral("a: b"),
                                QStringLiteral("# no comment"),
                                QStringLiteral("it's"),
                                QStringLiteral("\"quoted\""),
                                QStringLiteral("{ map }"),
                                QStringLiteral("[list]"),
                                QStringLiteral("a, b"),
                                QStringLiteral("- dash"),
                                QStringLiteral("-1"),
                                QStringLiteral(" space "),
                                QStringLiteral("~"),
                                QStringLiteral("null"),
                                QStringLiteral("C:\\dir\\n"),
                                QStringLiteral("line\nbreak"),
                                QStringLiteral("tab\there"),
                                QStringLiteral("ends:"),
                                QStringLiteral("https://a/b?c"),
                                QStringLiteral("%directive"),
                                QStringLiteral("@at"),
                                QStringLiteral("`tick`"),
                                QStringLiteral("&anchor"),
                                QStringLiteral("*alias"),
                                QStringLiteral("!tag"),
                                QStringLiteral("|"),
                                QStringLiteral("..."),
                                QStringLiteral("---"),
                                QString(QStringLiteral("\u202eturned ") + QChar(u'\u0007')),
                                QStringLiteral("数据库 🌉"),
                                QStringLiteral("a #b"),
                                QString()};
        for (const QString &text : texts) {
            for (const char *place : {"name", "targets.0.label", "targets.1.label", "hosts.bridge.label"}) {
                const Result<QString> edited = setYaml(written(), pathOf(QString::fromLatin1(place)), yamlWord(text));
                QVERIFY2(edited, qPrintable(text));
                QCOMPARE(valueAt(*edited, QString::fromLatin1(place)), text);
            }
        }
    }

    void aListOfTexts()
    {
        const Result<QString> edited = setYaml(written(), pathOf(QStringLiteral("targets.0.needs")),
                                               yamlList({QStringLiteral("a"), QStringLiteral("b, c")}));
        QVERIFY(edited);
        QVERIFY(edited->contains(QStringLiteral(", needs: [a, \"b, c\"] }")));
    }

    void anEmptyDocumentBegins()
    {
        const Result<QString> edited =
            setYaml(QStringLiteral("# nothing yet"), pathOf(QStringLiteral("name")), QStringLiteral("Ours"));
        QVERIFY(edited);
        QCOMPARE(*edited, QStringLiteral("# nothing yet\nname: Ours\n"));
    }

    void lineBreaksStayOfTheirKind()
    {
        const Result<QString> edited = setYaml(QStringLiteral("version: 1\r\nname: Ours\r\n"),
                                               pathOf(QStringLiteral("label")), QStringLiteral("x"));
        QVERIFY(edited);
        QCOMPARE(*edited, QStringLiteral("version: 1\r\nname: Ours\r\nlabel: x\r\n"));
    }

    // What cannot be changed alone is not changed.
    void whatIsWrittenOtherwiseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("an alias") << QStringLiteral("a: &x 1\nb: *x\n") << QStringLiteral("b");
        QTest::newRow("an anchor") << QStringLiteral("a: &x 1\nb: *x\n") << QStringLiteral("a");
        QTest::newRow("several lines") << written() << QStringLiteral("targets.2.label");
        QTest::newRow("below a word") << QStringLiteral("name: Ours\n") << QStringLiteral("name.first");
        QTest::newRow("far behind the end") << written() << QStringLiteral("targets.9");
        QTest::newRow("a comment at a line's beginning") << QStringLiteral("a: [x,\n#why\ny]\n") << QStringLiteral("a");
        QTest::newRow("a comment within") << QStringLiteral("a:\n  - x # why\n  - y\n") << QStringLiteral("a");
        QTest::newRow("unreadable") << QStringLiteral("a: [\n") << QStringLiteral("a");
        QTest::newRow("in an alias") << QStringLiteral("a: &x { k: 1 }\nb: *x\n") << QStringLiteral("b.k");
        QTest::newRow("through an anchor") << QStringLiteral("a: &x { k: 1 }\nb: *x\n") << QStringLiteral("a.k");
        QTest::newRow("no way") << written() << QString();
    }

    void whatIsWrittenOtherwiseIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QVERIFY(!setYaml(text, pathOf(path), QStringLiteral("2")));
    }

    void noCommentIsLostWithAValue()
    {
        const QString text = QStringLiteral("a: [ x, # about x\n y ]\n");
        QVERIFY(!removeYaml(text, pathOf(QStringLiteral("a.0"))));
        QVERIFY(!removeYaml(text, pathOf(QStringLiteral("a.1"))));
    }

    void aValueThatIsNoneIsRefused()
    {
        QVERIFY(!setYaml(written(), pathOf(QStringLiteral("name")), QStringLiteral("a: b: c")));
        QVERIFY(!setYaml(written(), pathOf(QStringLiteral("name")), QStringLiteral("x\nsneaked: in")));
        QVERIFY(!removeYaml(written(), pathOf(QStringLiteral("nothing"))));
    }

    // The profile that is shipped: each of its values can be changed, and changed back.
    void theShippedProfileSurvives()
    {
        QFile file(QStringLiteral(BRIDGEWATCH_SOURCE "/resources/profiles/hello-world-co-op.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        Problems problems;
        const YamlPtr root = parseYaml(text.toUtf8(), {}, problems);
        QVERIFY(root);
        int tried = 0;
        changeEach(text, *root, {}, tried);
        QVERIFY(tried > 60);
    }

private:
    void changeEach(const QString &text, const YamlNode &node, const YamlPath &path, int &tried)
    {
        for (const YamlNode::Entry &entry : node.entries)
            changeEach(text, *entry.value, path + YamlPath{entry.key}, tried);
        for (size_t i = 0; i < node.items.size(); ++i)
            changeEach(text, *node.items[i], path + YamlPath{static_cast<qsizetype>(i)}, tried);
        if (node.type != YamlNode::Type::Scalar)
            return;
        const Result<QString> edited = setYaml(text, path, QStringLiteral("changed"));
        QVERIFY2(edited, qPrintable(node.scalar));
        QCOMPARE(edited->count(u'\n'), text.count(u'\n'));
        const QString word = yamlWord(node.scalar);
        const Result<QString> back =
            setYaml(*edited, path, node.quoted && !word.startsWith(u'"') ? QString(u'"' + word + u'"') : word);
        QVERIFY(back);
        QCOMPARE(back->size(), text.size());
        ++tried;
    }
};

QTEST_GUILESS_MAIN(TestYamlEdit)
#include "test_yaml_edit.moc"
