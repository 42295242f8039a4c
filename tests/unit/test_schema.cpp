// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the JSON Schema of the profile against the readers: their keys, words, ranges and defaults,
// and what lint says of many profiles.
#include "core/profile/kind_readers.h"
#include "core/profile/load.h"
#include "tests/support/profile_section.h"
#include "tests/support/profile_text.h"
#include "tests/support/profile_trials.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace bridgewatch;

namespace {

QString contents(const char *path)
{
    QFile file(QStringLiteral(BRIDGEWATCH_SOURCE "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

LoadedProfile lint(const QByteArray &profile)
{
    return readProfile(profile, QStringLiteral("/nowhere/p.yaml"));
}

// What lint says of a profile, a sentence each.
QStringList errors(const QByteArray &profile)
{
    QStringList texts;
    for (const Problem &problem : lint(profile).problems) {
        if (problem.severity == Problem::Severity::Error)
            texts << problem.text;
    }
    return texts;
}

QStringList wordsOf(const QJsonObject &property)
{
    QStringList words;
    for (const QJsonValue word : property.value(u"enum").toArray())
        words << word.toString();
    return words;
}

// "1 to 65535", or nothing where it is no whole number.
QString rangeOf(const QJsonObject &property)
{
    if (!property.value(u"type").toArray().contains(QStringLiteral("integer")))
        return {};
    return QStringLiteral("%1 to %2").arg(property.value(u"minimum").toInt()).arg(property.value(u"maximum").toInt());
}

// The keys that the reader of this map asks for, whatever words stand in it.
QStringList keysAsked(const test::ProfileSection &map, const test::ProfileSchema &schema)
{
    QSet<QString> keys;
    MapReader::heard = [&](const QString &what, const QStringList &known) {
        const QByteArrayList own = map.keys();
        const bool isIt = std::all_of(own.begin(), own.end(), [&known](const QByteArray &key) {
            return known.contains(QString::fromLatin1(key)); // and not another target that this one needs
        });
        if (what == map.what && isIt)
            keys.unite(QSet<QString>(known.begin(), known.end()));
    };
    (void)lint(map.profile());
    for (const QByteArray &key : map.keys()) {
        const QStringList words = wordsOf(schema.property(map.place, QString::fromLatin1(key)));
        for (const QString &word : key == "kind" ? QStringList() : words)
            (void)lint(map.with(key, word.toLatin1()));
    }
    MapReader::heard = nullptr;
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted;
}

QByteArray asYaml(const QJsonValue &value)
{
    if (value.isString() && !value.toString().isEmpty())
        return value.toString().toUtf8();
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

// What lint says of a profile as a whole, or of a value, that no schema can. The corpus has each.
bool isBeyondASchema(const QString &error)
{
    static const QRegularExpression beyond(
        QStringLiteral("there is no (target or )?host|there is no contact|there is no postgres target|there is no time "
                       "zone|unknown vantage|is used twice|"
                       // it does not look elsewhere
                       "the critical limit lies|cannot need itself|the chain of calls comes back|" // nor compare values
                       "not a regular expression"));                                               // nor know RE2
    return beyond.match(error).hasMatch();
}

struct Sample {
    QString name; // "good: the smallest"
    QByteArray profile;
};

QList<Sample> samplesIn(const QString &text, const QRegularExpression &form)
{
    QList<Sample> samples;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch sample = match.next();
        samples << Sample{sample.captured(1), sample.captured(2).toUtf8()};
    }
    return samples;
}

// The corpus, and the examples of the README, which have to be good.
QList<Sample> samples()
{
    static const QRegularExpression divided(QStringLiteral("^=== ((?:good|bad|beyond): .*)\\n((?:(?!===).*\\n)*)"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression fenced(QStringLiteral("^```yaml(.*)\\n((?:(?!```).*\\n)*)"),
                                           QRegularExpression::MultilineOption);
    QList<Sample> all = samplesIn(contents("tests/unit/profiles.txt"), divided);
    for (const Sample &example : samplesIn(contents("README.md"), fenced))
        all << Sample{QStringLiteral("good: README"), example.profile};
    return all;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

    const test::ProfileSchema m_schema;
    const QList<test::ProfileSection> m_sections = test::profileSections(m_schema);
    QString m_missing; // what the validator misses on this machine

    void addSections() const
    {
        QTest::addColumn<int>("section");
        for (int i = 0; i < m_sections.size(); ++i)
            QTest::addRow("%s at #%s", m_sections.at(i).name.constData(), qPrintable(m_sections.at(i).place)) << i;
    }

    static test::Ran validate(const QByteArrayList &profiles)
    {
        QJsonArray texts;
        for (const QByteArray &profile : profiles)
            texts << QString::fromUtf8(profile);
        return test::run(QStringLiteral(BRIDGEWATCH_SOURCE "/tests/unit/judge_profiles"), {test::ProfileSchema::path()},
                         QJsonDocument(texts).toJson(), {}, 200'000);
    }
    // What a validator says of each by the schema, empty where it passes.
    static QStringList judged(const QByteArrayList &profiles)
    {
        const test::Ran ran = validate(profiles);
        QStringList complaints;
        for (const QJsonValue complaint : QJsonDocument::fromJson(ran.out).array())
            complaints << complaint.toString();
        if (complaints.size() != profiles.size())
            qFatal("the validator did not judge: %s", ran.err.constData());
        return complaints;
    }

private Q_SLOTS:
    void everyConditionIsTaken_data()
    {
        QTest::addColumn<QString>("condition");
        for (const Scenario scenario : allScenarios()) {
            const QString condition = QStringLiteral("scenario:") + scenarioId(scenario);
            QTest::newRow(qPrintable(condition)) << condition;
        }
    }
    void everyConditionIsTaken()
    {
        QFETCH(QString, condition);
        const QString pattern = m_schema.property(QStringLiteral("/$defs/escalation_rule"), QStringLiteral("when"))
                                    .value(u"pattern")
                                    .toString();
        static const QRegularExpression ofEcma(QStringLiteral("\\\\u([0-9a-f]{4})")); // Qt's are Perl's
        const QRegularExpression expression(QString(pattern).replace(ofEcma, QStringLiteral("\\x{\\1}")));
        QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
        QVERIFY(expression.match(condition).hasMatch());
        QVERIFY(!expression.match(QString(condition + u'x')).hasMatch());
    }

    void initTestCase()
    {
        const test::Ran ran = validate({});
        if (ran.status == 3)
            m_missing = QStringLiteral("python3-jsonschema or python3-yaml is missing: ") +
                        QString::fromUtf8(ran.err).trimmed();
        else
            QVERIFY2(ran.status == 0, ran.err.constData());
    }

    void itIsAboutEveryMap()
    {
        QStringList places;
        for (const test::ProfileSection &section : m_sections)
            places << section.place;
        QStringList closed = m_schema.closedMaps();
        places.sort();
        closed.sort();
        QCOMPARE(closed, places);
    }

    void itHasABranchForEveryKind()
    {
        const QJsonObject target = m_schema.at(QStringLiteral("/$defs/target"));
        QStringList kinds;
        for (const QJsonValue branch : target.value(u"allOf").toArray()) {
            const QJsonObject condition = branch.toObject().value(u"if").toObject();
            const QJsonObject kind = condition.value(u"properties").toObject().value(u"kind").toObject();
            kinds << kind.value(u"const").toString();
            QCOMPARE(branch.toObject().value(u"then").toObject().value(u"$ref").toString(),
                     QStringLiteral("#/$defs/") + kinds.constLast());
        }
        QCOMPARE(kinds, kindNames());
        for (const QString &kind : kinds)
            QVERIFY2(m_schema.closedMaps().contains(QStringLiteral("/$defs/") + kind), qPrintable(kind));
    }

    void theReadmeNamesEveryKind()
    {
        QString named;
        const QStringList kinds = kindNames();
        for (const QString &kind : kinds)
            named += QStringLiteral("%1`%2`").arg(
                named.isEmpty() ? QString() : QString::fromLatin1(kind == kinds.constLast() ? " and " : ", "), kind);
        QVERIFY2(contents("README.md").simplified().contains(QString(u"kinds: " + named)), qPrintable(named));
    }

    void theReadersAskForItsKeys_data() { addSections(); }
    void theReadersAskForItsKeys()
    {
        QFETCH(int, section);
        const test::ProfileSection &map = m_sections.at(section);
        QCOMPARE(errors(map.profile()), QStringList());
        QCOMPARE(keysAsked(map, m_schema), m_schema.keys(map.place));
    }

    void theFormsOfASecretAreThoseOfLint()
    {
        const QString said = errors(test::kindSections().at(1).with("password", "{}")).value(0);
        static const QRegularExpression form(QStringLiteral("\\{ (\\w+):"));
        QStringList keys;
        for (auto match = form.globalMatch(said); match.hasNext();)
            keys << match.next().captured(1);
        QStringList branches;
        for (const QJsonValue branch : m_schema.at(QStringLiteral("/$defs/secret")).value(u"oneOf").toArray())
            branches += branch.toObject().value(u"properties").toObject().keys();
        QCOMPARE(branches, keys);
    }

    void everySecretIsAmongTheProfiles_data() { addSections(); }
    void everySecretIsAmongTheProfiles()
    {
        QFETCH(int, section);
        const test::ProfileSection &map = m_sections.at(section);
        const QJsonValue forms = m_schema.at(QStringLiteral("/$defs/secret")).value(u"oneOf");
        const QStringList keys = m_schema.keys(map.place);
        for (const QString &key : keys) {
            if (m_schema.property(map.place, key).value(u"oneOf") != forms)
                continue;
            const LoadedProfile loaded = lint(map.with(key.toLatin1(), "{ env: HELD }"));
            QVERIFY2(loaded.profile.secrets().contains({SecretRef::From::Environment, QStringLiteral("HELD")}),
                     qPrintable(key));
        }
    }

    void wordsAndRangesAreThoseOfLint_data() { addSections(); }
    void wordsAndRangesAreThoseOfLint()
    {
        QFETCH(int, section);
        const test::ProfileSection &map = m_sections.at(section);
        for (const QByteArray &key : map.keys()) {
            if (key == "version") // of which lint speaks in words of its own
                continue;
            const QString name = QString::fromLatin1(key);
            const QString said = errors(map.with(key, "\"?\"")).join(u'\n');
            const QRegularExpression form(
                QStringLiteral("(?:'%1' is one of |unknown %1 '.*'; known are )([^\\n]*?)(?:, not '|\\n|$)|"
                               "'%1' is a whole number from (.*), not '")
                    .arg(name));
            const auto match = form.match(said);
            const QJsonObject property = m_schema.property(map.place, name);
            QCOMPARE(wordsOf(property).join(QStringLiteral(", ")), match.captured(1));
            QCOMPARE(rangeOf(property), match.captured(2));
        }
    }

    void everyKeyIsDescribed_data() { addSections(); }
    void everyKeyIsDescribed()
    {
        QFETCH(int, section);
        const test::ProfileSection &map = m_sections.at(section);
        for (const QString &key : m_schema.keys(map.place)) {
            const QJsonObject property = m_schema.property(map.place, key);
            const QString text = property.value(u"description").toString();
            QVERIFY2(text.endsWith(u'.') && !text.contains(u". "), qPrintable(key));
            const QString range = rangeOf(property);
            QVERIFY2(text.contains(range) && property.value(u"errorMessage").toString().contains(range),
                     qPrintable(key));
            const QString bad = lowIsBad(key) ? QStringLiteral("; low is bad.") : QStringLiteral("; high is bad.");
            QVERIFY2(map.what != u"'thresholds'" || text.endsWith(bad), qPrintable(key));
            const QString byDefault = property.value(u"default").toVariant().toString();
            QVERIFY2(byDefault.isEmpty() || text.contains(QStringLiteral("by default ") + byDefault), qPrintable(key));
        }
    }

    void listsAreAsLongAsLintAllows()
    {
        const auto profile = [](int hosts, int targets) {
            QByteArray text = "version: 1\nname: T\nhosts:\n";
            for (int i = 0; i < hosts; ++i)
                text += "  h" + QByteArray::number(i) + ": { address: h }\n";
            text += "targets:\n";
            for (int i = 0; i < targets; ++i)
                text += "  - { id: t" + QByteArray::number(i) + ", kind: tcp, host: h, port: 1 }\n";
            return text;
        };
        const int hosts = m_schema.property({}, QStringLiteral("hosts")).value(u"maxProperties").toInt();
        const int targets = m_schema.property({}, QStringLiteral("targets")).value(u"maxItems").toInt();
        QCOMPARE(errors(profile(hosts, targets)), QStringList());
        QCOMPARE(errors(profile(hosts + 1, targets)).size(), 1);
        QCOMPARE(errors(profile(hosts, targets + 1)).size(), 1);
    }

    void durationsAreThoseOfLint_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"every", "timeout", "critical", "raw", "minutes", "hours", "size"})
            QTest::newRow(key) << QByteArray(key);
    }
    void durationsAreThoseOfLint()
    {
        QFETCH(QByteArray, key);
        const auto has = [&](const test::ProfileSection &section) { return section.keys().contains(key); };
        const test::ProfileSection &map = *std::find_if(m_sections.begin(), m_sections.end(), has);
        const QJsonObject property = m_schema.property(map.place, QString::fromLatin1(key));
        const QRegularExpression pattern(property.value(u"pattern").toString());
        QVERIFY(pattern.isValid());
        const auto isJudgedAlike = [&](const QByteArray &span) {
            return pattern.match(QString::fromLatin1(span)).hasMatch() == errors(map.with(key, span)).isEmpty();
        };
        const QByteArrayList units = QByteArray(key == "size" ? " MB;GB;h;" : "ms;s; m;h;d;").split(';');
        for (const int near :
             {1,    10,   24,   31,     60,     100,    120,     366,     720,       744,        1000,
              1440, 3660, 8784, 43'200, 60'000, 86'400, 100'000, 120'000, 2'592'000, 86'400'000, 999'999'999}) {
            for (const int whole : {near - 1, near, near + 1}) {
                for (const char *fraction : {"", ".0", ".001", ".002", ".016", ".017", ".02", ".033", ".034", ".04",
                                             ".099", ".1", ".499", ".5", ".999", ".0001", "."}) {
                    for (const QByteArray &unit : units) {
                        const QByteArray span = QByteArray::number(whole) + fraction + unit;
                        QVERIFY2(isJudgedAlike(span), span.constData());
                    }
                }
            }
        }
    }

    void defaultsAreThoseOfTheReaders_data() { addSections(); }
    void defaultsAreThoseOfTheReaders()
    {
        QFETCH(int, section);
        const test::ProfileSection &map = m_sections.at(section);
        for (const QString &key : m_schema.keys(map.place)) {
            const QJsonValue byDefault = m_schema.property(map.place, key).value(u"default");
            if (byDefault.isUndefined())
                continue;
            const LoadedProfile said = lint(map.with(key.toLatin1(), asYaml(byDefault)));
            QVERIFY2(said.usable(), qPrintable(key));
            QCOMPARE(test::everythingIn(said.profile), test::everythingIn(lint(map.with(key.toLatin1(), {})).profile));
        }
    }

    void defaultsThatNothingKeepsYet()
    {
        const TargetDefaults timing;
        const auto byDefault = [&](const char *key) {
            return m_schema.property(QStringLiteral("/properties/defaults"), QString::fromLatin1(key))
                .value(u"default")
                .toInt();
        };
        QCOMPARE(byDefault("failures_to_alarm"), timing.failuresToAlarm);
        QCOMPARE(byDefault("successes_to_clear"), timing.successesToClear);
    }

    void everyValueIsJudgedAsLintDoes()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        const test::ProfileTrials trials = test::trialsOf(m_sections, m_schema);
        const QStringList complaints = judged(trials.representatives);
        QStringList differences;
        for (const auto &[profile, representative] : trials.all) {
            const QStringList said = errors(profile);
            const QString complaint = complaints.at(representative);
            const bool plain = !std::all_of(said.begin(), said.end(), isBeyondASchema);
            if (complaint.isEmpty() ? plain : said.isEmpty())
                differences << QString::fromUtf8(profile) + said.join(u'\n') + complaint;
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QStringLiteral("\n\n"))));
    }

    void theCorpusIsJudgedAsItSays()
    {
        const QList<Sample> all = samples();
        QVERIFY(all.size() > 60 && all.constLast().name == u"good: README");
        QByteArrayList profiles;
        for (const Sample &sample : all) {
            profiles << sample.profile;
            QVERIFY2(errors(sample.profile).isEmpty() == sample.name.startsWith(u"good"), qPrintable(sample.name));
        }
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        const QStringList complaints = judged(profiles);
        for (qsizetype i = 0; i < all.size(); ++i)
            QVERIFY2(complaints.at(i).isEmpty() != all.at(i).name.startsWith(u"bad"),
                     qPrintable(all.at(i).name + u'\n' + complaints.at(i)));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
