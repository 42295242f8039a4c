// SPDX-License-Identifier: GPL-3.0-or-later
// What forms ask for is what the profile's reader takes.
#include "core/profile/kind_readers.h"
#include "core/profile/load.h"
#include "core/profile/profile_form.h"
#include "core/profile/schema_hints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace bridgewatch;

namespace {

QString small()
{
    return QStringLiteral("version: 1\n"
                          "name: Ours # here\n"
                          "targets:\n"
                          "  - { id: page, kind: http, url: \"https://a.example/\" }\n");
}

QStringList namesOf(const QList<FormField> &fields)
{
    QStringList names;
    for (const FormField &field : fields)
        names << field.name;
    return names;
}

YamlPtr treeOf(const QString &text)
{
    Problems problems;
    return parseYaml(text.toUtf8(), {}, problems);
}

// How the reader complains of a key that it does not know.
QString unknownKey()
{
    return QStringLiteral("has no key");
}

const FormField &fieldOf(const QList<FormField> &fields, const QString &name)
{
    for (const FormField &field : fields) {
        if (field.name == name)
            return field;
    }
    qFatal("no field %s", qPrintable(name));
}

} // namespace

class TestProfileForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesStandInTheirOrder()
    {
        const QString text = QString(small() + u"hosts:\n  bridge:\n    address: b.example\n    port: 22\n"
                                               u"contacts: [ { id: dba } ]\n"
                                               u"escalation: [ { when: data-corruption, contact: dba } ]\n");
        const QList<FormEntry> entries = formEntries(treeOf(text));
        QCOMPARE(entries.size(), 5);
        QCOMPARE(entries.at(0).part, FormEntry::Part::World);
        QCOMPARE(entries.at(1).name, QStringLiteral("bridge"));
        QCOMPARE(entries.at(1).firstLine, 6);
        QCOMPARE(entries.at(1).lastLine, 8);
        QCOMPARE(entries.at(2).kind, QStringLiteral("http"));
        QCOMPARE(entries.at(3).name, QStringLiteral("dba"));
        QCOMPARE(entries.at(4).name, QStringLiteral("data-corruption"));
        QCOMPARE(formEntries(nullptr).size(), 1);
    }

    void everyKindHasItsKeysAndItsThresholds()
    {
        const QStringList kinds = targetKinds();
        QCOMPARE(kinds, kindNames());
        for (const QString &kind : kinds) {
            const QList<FormField> fields = formFields(FormEntry::Part::Target, kind);
            const QStringList names = namesOf(fields);
            QCOMPARE(names.constFirst(), QStringLiteral("id"));
            QCOMPARE(names.count(QStringLiteral("every")), 1);
            QVERIFY(names.contains(QStringLiteral("needs")));
        }
        const QStringList http = namesOf(formFields(FormEntry::Part::Target, QStringLiteral("http")));
        for (const QString &reading : readingsOf(Kind::Http))
            QVERIFY2(http.contains(QString(u"thresholds." + reading + u".warning")), qPrintable(reading));
        QVERIFY(http.contains(QStringLiteral("expect.status")));
        QVERIFY(!http.contains(QStringLiteral("expect.json"))); // keys of one's own
    }

    void fieldsKnowWhatTheyAre()
    {
        const QList<FormField> fields = formFields(FormEntry::Part::Target, QStringLiteral("postgres"));
        QCOMPARE(fieldOf(fields, QStringLiteral("password")).type, FormField::Type::Secret);
        QCOMPARE(fieldOf(fields, QStringLiteral("admin.password")).type, FormField::Type::Secret);
        QCOMPARE(fieldOf(fields, QStringLiteral("sslmode")).type, FormField::Type::Choice);
        QVERIFY(fieldOf(fields, QStringLiteral("sslmode")).choices.contains(QStringLiteral("verify-full")));
        QCOMPARE(fieldOf(fields, QStringLiteral("sslmode")).usual, QStringLiteral("verify-full"));
        QCOMPARE(fieldOf(fields, QStringLiteral("port")).usual, QStringLiteral("5432"));
        QCOMPARE(fieldOf(fields, QStringLiteral("needs")).type, FormField::Type::List);
        QVERIFY(fieldOf(fields, QStringLiteral("host")).isRequired);
        QVERIFY(!fieldOf(fields, QStringLiteral("port")).isRequired);
        QVERIFY(!fieldOf(fields, QStringLiteral("host")).hint.isEmpty());
        QCOMPARE(fieldOf(fields, QStringLiteral("needs")).example, QStringLiteral("users-db, pooler"));
        for (const FormField &field : fields) {
            const bool isToBeWritten = field.type == FormField::Type::Word || field.type == FormField::Type::List;
            const bool isLimit = field.name.startsWith(QStringLiteral("thresholds."));
            QVERIFY2(!isToBeWritten || isLimit || !field.usual.isEmpty() || !field.example.isEmpty(),
                     qPrintable(field.name));
        }
    }

    // Each field of each kind, filled with its usual value or a likely one, is a key that the reader knows.
    void whatIsFilledInIsUnderstood_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("kind");
        QTest::newRow("world") << int(FormEntry::Part::World) << QString();
        QTest::newRow("host") << int(FormEntry::Part::Host) << QString();
        QTest::newRow("contact") << int(FormEntry::Part::Contact) << QString();
        QTest::newRow("rule") << int(FormEntry::Part::Rule) << QString();
        for (const QString &kind : targetKinds())
            QTest::newRow(qPrintable(kind)) << int(FormEntry::Part::Target) << kind;
    }

    void whatIsFilledInIsUnderstood()
    {
        QFETCH(int, part);
        QFETCH(QString, kind);
        const auto wanted = static_cast<FormEntry::Part>(part);
        QString text = small();
        if (wanted != FormEntry::Part::World) {
            const Result<QString> made = withNewEntry(text, wanted, kind);
            QVERIFY(made);
            text = *made;
        }
        YamlPath base;
        for (const FormEntry &entry : formEntries(treeOf(text))) {
            if (entry.part == wanted)
                base = entry.path;
        }
        for (const FormField &field : formFields(wanted, kind)) {
            const QString value = field.type == FormField::Type::Secret ? QStringLiteral("{ from: keyring }")
                                  : field.type == FormField::Type::List ? QStringLiteral("[a]")
                                  : !field.choices.isEmpty()            ? yamlWord(field.choices.constLast())
                                  : !field.example.isEmpty()            ? yamlWord(field.example)
                                                                        : QStringLiteral("x");
            if (field.name == u"kind")
                continue;
            const Result<QString> edited = setYaml(text, base + field.path, value);
            QVERIFY2(edited, qPrintable(field.name));
            const YamlPtr written = yamlAt(treeOf(*edited), base + field.path);
            for (const Problem &problem : readProfile(edited->toUtf8(), QStringLiteral("/p.yaml")).problems) {
                QVERIFY2(!problem.text.contains(unknownKey()), qPrintable(problem.toString()));
                const bool isHere = problem.line == written->line && problem.column == written->column;
                // An example names what stands elsewhere in a profile that has it.
                const bool isOfAnother = problem.text.contains(QStringLiteral("there is no ")) ||
                                         problem.text.contains(QStringLiteral(" needs ")) ||
                                         problem.text.contains(QStringLiteral(" goes with "));
                const bool isExample = field.type == FormField::Type::Word && !field.example.isEmpty();
                QVERIFY2(!isExample || !isHere || isOfAnother, qPrintable(problem.toString()));
            }
        }
    }

    void whatNobodyKnowsIsComplainedOf()
    {
        const Result<QString> edited = setYaml(
            small(), {QStringLiteral("targets"), qsizetype{0}, QStringLiteral("colour")}, QStringLiteral("red"));
        QVERIFY(edited);
        const Problems problems = readProfile(edited->toUtf8(), QStringLiteral("/p.yaml")).problems;
        QVERIFY(problems.constFirst().text.contains(unknownKey()));
    }

    void aNewEntryHasAnIdOfItsOwn()
    {
        Result<QString> text = withNewEntry(small(), FormEntry::Part::Target, QStringLiteral("tcp"));
        QVERIFY(text);
        text = withNewEntry(*text, FormEntry::Part::Target, QStringLiteral("tcp"));
        QVERIFY(text);
        QVERIFY(text->startsWith(small()));
        QVERIFY(text->endsWith(QStringLiteral("  - { id: tcp-1, kind: tcp }\n  - { id: tcp-2, kind: tcp }\n")));
    }

    void everyHintIsThereForTranslators()
    {
        QSet<QString> known;
        for (const char *hint : schemaHints())
            known.insert(QString::fromUtf8(hint));
        QSet<QString> said;
        gather(QJsonDocument::fromJson(profileSchema()).object(), said);
        QCOMPARE(QStringList((known - said).values()), QStringList()); // nobody says it any more
        QCOMPARE(QStringList((said - known).values()), QStringList());
    }

    void theSchemaHasItsWords()
    {
        for (const char *word : {"targets", "verify-full", "sslrootcert", "database-unrecoverable"})
            QCOMPARE(profileSchemaWords().contains(QString::fromLatin1(word)),
                     qstrcmp(word, "database-unrecoverable") != 0);
    }

private:
    static void gather(const QJsonValue &value, QSet<QString> &said)
    {
        for (const auto items = value.toArray(); const QJsonValue &item : items)
            gather(item, said);
        const QJsonObject object = value.toObject();
        if (const QJsonValue description = object.value(QStringLiteral("description")); description.isString())
            said.insert(description.toString());
        for (const QJsonValue &child : object)
            gather(child, said);
    }
};

QTEST_GUILESS_MAIN(TestProfileForm)
#include "test_profile_form.moc"
