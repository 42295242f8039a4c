// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the man pages against what the programs and the schema say, sentence by sentence: where something is missing,
// the message has the lines to add. And the pages for contributors against what they name.
#include "core/model/finding.h"
#include "core/model/kind.h"
#include "core/profile/load.h"
#include "tests/support/man_page.h"
#include "tests/support/profile_schema.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

QString sources(const QString &path)
{
    return QString(QStringLiteral(BRIDGEWATCH_SOURCE "/") + path);
}

QString read(const QString &path)
{
    QFile file(sources(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Where the page tells of the map at this place of the schema, and what it puts before the keys.
struct PlaceInPage {
    QString heading;
    QString prefix; // "thresholds."
};

PlaceInPage placeInPage(const QString &place)
{
    QStringList names;
    QStringList steps = place.split(u'/', Qt::SkipEmptyParts);
    while (!steps.isEmpty()) {
        const QString step = steps.takeFirst();
        if (step == u"oneOf")
            steps.removeFirst();
        else if (step != u"properties" && step != u"$defs")
            names << step;
    }
    if (names.isEmpty())
        return {QStringLiteral("Top level"), {}};
    const QString heading = names.takeFirst();
    return {heading, names.isEmpty() ? QString() : QString(names.join(u'.') + u'.')};
}

// What several kinds have in common stands once.
QStringList sharedWith(const PlaceInPage &place)
{
    return kindNames().contains(place.heading) ? QStringList{QStringLiteral("target")} : QStringList();
}

// Qt Test cuts long messages of a failure; these are for copying.
bool isComplete(const QStringList &lacks)
{
    for (const QString &lack : lacks)
        qWarning("%s", qPrintable(lack));
    return lacks.isEmpty();
}

// The source of a test, wherever among the tests it lies.
QString sourceOf(const QString &test)
{
    for (const char *folder : {"unit", "gui", "hostile", "lab"}) {
        const QString text = read(QStringLiteral("tests/%1/%2.cpp").arg(QLatin1String(folder), test));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

    const QString m_ctl = builtProgram(QStringLiteral("bridgewatchctl"));
    const ManPage m_commands{QStringLiteral("bridgewatchctl.1")};
    const ManPage m_window{QStringLiteral("bridgewatch.1")};
    const ManPage m_profile{QStringLiteral("bridgewatch-profile.5")};
    const ManPage m_runbook{QStringLiteral("bridgewatch-runbook.5")};
    QList<QStringList> m_every;

    // "check" stands as 'check [TARGET...]'.
    QString headingOf(const QString &command) const
    {
        const QStringList headings = m_commands.headings();
        const auto names = [&](const QString &heading) {
            return heading == command ||
                   (heading.startsWith(command + u' ') && !heading.at(command.size() + 1).isLower());
        };
        const auto found = std::find_if(headings.begin(), headings.end(), names);
        return found == headings.end() ? command : *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_every = everyCommand();
        QVERIFY(m_every.size() > 30);
    }

    void everyOptionOfTheWindowIsTold()
    {
        const ProgramHelp &help = helpOf(builtProgram(QStringLiteral("bridgewatch")));
        QVERIFY(help.options.size() >= 7);
        QVERIFY2(isComplete(m_window.lackOf(QStringLiteral("OPTIONS"), help.options)), "the lines to add stand above");
    }

    void everyCommandIsTold()
    {
        const QStringList shared{QStringLiteral("OPTIONS"), QStringLiteral("Options of several commands"),
                                 QStringLiteral("Arguments of several commands")};
        QStringList lacks;
        for (const QStringList &words : std::as_const(m_every)) {
            const QString heading = headingOf(words.join(u' '));
            const ProgramHelp &help = helpOf(m_ctl, words);
            for (const QString &line : help.about) {
                if (!m_commands.lines(heading).contains(QString(line + u'.')))
                    lacks << QStringLiteral("%1 lacks, below '.SS %2':\n%3.\n")
                                 .arg(m_commands.path(), toRoff(heading), toRoff(line));
            }
            lacks += m_commands.lackOf(heading, help.arguments + help.options, shared);
        }
        QVERIFY2(isComplete(lacks), "the lines to add stand above");
    }

    void noCommandIsToldThatThereIsNot()
    {
        QStringList known;
        for (const QStringList &words : std::as_const(m_every))
            known << headingOf(words.join(u' '));
        static const QRegularExpression command(QStringLiteral("^[a-z]"));
        for (const QString &heading : m_commands.headings().filter(command))
            QVERIFY2(known.contains(heading), qPrintable(heading));
    }

    void everyKeyOfTheProfileIsTold()
    {
        const ProfileSchema schema;
        QStringList lacks;
        for (const QString &map : schema.closedMaps()) {
            const PlaceInPage place = placeInPage(map);
            QList<Explained> keys;
            for (const QString &key : schema.keys(map))
                keys << Explained{place.prefix + key, schema.property(map, key).value(u"description").toString()};
            lacks += m_profile.lackOf(place.heading, keys, sharedWith(place));
        }
        QVERIFY2(isComplete(lacks), "the lines to add stand above");
    }

    void noKeyIsToldThatThereIsNot()
    {
        const ProfileSchema schema;
        QMap<QString, QStringList> known;
        for (const QString &map : schema.closedMaps()) {
            const PlaceInPage place = placeInPage(map);
            for (const QString &heading : QStringList{place.heading} + sharedWith(place)) {
                for (const QString &key : schema.keys(map))
                    known[heading] << QString(place.prefix + key);
            }
        }
        for (auto it = known.constBegin(); it != known.constEnd(); ++it) {
            for (const Explained &entry : m_profile.explained(it.key()))
                QVERIFY2(it->contains(entry.word), qPrintable(QString(it.key() + u' ' + entry.word)));
        }
    }

    void everyScenarioIsTold()
    {
        QList<Explained> scenarios;
        for (const Scenario scenario : allScenarios())
            scenarios << Explained{scenarioId(scenario), scenarioTitle(scenario)};
        QVERIFY2(isComplete(m_runbook.lackOf(QStringLiteral("SCENARIOS"), scenarios)), "the lines to add stand above");
        QCOMPARE(m_runbook.explained(QStringLiteral("SCENARIOS")).size(), scenarios.size());
    }

    void thePagesAreSoundRoff()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("man")).isEmpty())
            QSKIP("man is missing");
        const QString arguments = QStringLiteral("--warnings -E UTF-8 -l -Tutf8 -Z");
        for (const ManPage *page : {&m_commands, &m_window, &m_profile, &m_runbook}) {
            const Ran ran = run(QStringLiteral("man"), arguments.split(u' ') + QStringList{sources(page->path())}, {},
                                {QStringLiteral("MANWIDTH=80")});
            QVERIFY2(ran.status == 0 && ran.err.isEmpty() && !ran.out.isEmpty(), ran.err.constData());
        }
    }

    void everyTestThatIsNamedIsThere()
    {
        static const QRegularExpression named(QStringLiteral("`(test_\\w+): ([\\w, ]+)`"));
        int count = 0;
        for (auto match = named.globalMatch(read(QStringLiteral("SECURITY.md"))); match.hasNext();) {
            const QRegularExpressionMatch cited = match.next();
            const QString source = sourceOf(cited.captured(1));
            for (const QString &function : cited.captured(2).split(QStringLiteral(", "))) {
                const QRegularExpression definition(QStringLiteral("\\bvoid (?:\\w+::)?%1\\(\\)").arg(function));
                QVERIFY2(source.contains(definition), qPrintable(QString(cited.captured(1) + u' ' + function)));
                ++count;
            }
        }
        QVERIFY(count > 40);
    }

    void everyFileThatIsNamedIsThere()
    {
        static const QRegularExpression named(
            QStringLiteral("`((?:core|ui|tests|resources|packaging|translations)/[\\w./-]+)`"));
        int count = 0;
        for (const char *page : {"CONTRIBUTING.md", "SECURITY.md"}) {
            const QString text = read(QString::fromLatin1(page));
            for (auto match = named.globalMatch(text); match.hasNext(); ++count) {
                const QString path = match.next().captured(1);
                QVERIFY2(path.contains(u"KIND") || QFile::exists(sources(path)), qPrintable(path));
            }
        }
        QVERIFY(count > 30);
    }

    void theProfileThatComesWithItIsClean()
    {
        const QDir folder(sources(QStringLiteral("resources/profiles")));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const LoadedProfile loaded = loadProfile(folder.filePath(name));
            for (const Problem &problem : loaded.problems)
                QVERIFY2(problem.severity != Problem::Severity::Error, qPrintable(problem.toString()));
            QVERIFY(loaded.usable() && loaded.profile.targets.size() > 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "test_manual.moc"
