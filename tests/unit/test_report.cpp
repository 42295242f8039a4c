// SPDX-License-Identifier: GPL-3.0-or-later
// The report of an incident in its four forms: what it says, what it keeps to itself, and that text of others is inert.
#include "core/base/text.h"
#include "core/report/journal_report.h"
#include "core/report/means.h"
#include "core/report/render.h"
#include "core/report/sections.h"
#include "tests/support/fabricate.h"
#include "tests/support/journal.h"
#include "tests/support/outage_story.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <md4c.h>
#include <sys/stat.h>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

const QString incidentId = QStringLiteral("2026-11-23-1");
const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

Verification sound()
{
    Verification found{};
    found.events = 30;
    return found;
}

ReportModel modelOf(const QString &taint = {}, const ReportOptions &options = {})
{
    return reportOf(asJournalled(outageStory(taint), incidentId), sound(), now, options);
}

// What Markdown becomes: its elements in their order, and the text in them.
struct Rendered {
    QStringList elements;
    QString text;
};

Rendered &in(void *data)
{
    return *static_cast<Rendered *>(data);
}

Rendered rendered(const QByteArray &markdown)
{
    Rendered made;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS | MD_FLAG_UNDERLINE;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *data) {
        in(data).elements << QStringLiteral("block %1").arg(type);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *data) {
        in(data).text += u'\n';
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        in(data).elements << QStringLiteral("span %1").arg(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *data) {
        if (type != MD_TEXT_NORMAL && type != MD_TEXT_CODE)
            in(data).elements << QStringLiteral("text %1").arg(type); // raw HTML, entities, breaks
        in(data).text += QString::fromUtf8(bytes, static_cast<qsizetype>(size));
        return 0;
    };
    if (md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &made) != 0)
        qFatal("not Markdown");
    return made;
}

// The tags of a page, without the values of their attributes.
QStringList tagsOf(const QByteArray &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression value(QStringLiteral("=\"[^\"]*\""));
    QStringList tags;
    for (auto found = tag.globalMatch(QString::fromUtf8(html)); found.hasNext();)
        tags << found.next().captured().replace(value, QStringLiteral("=\"\""));
    return tags;
}

QString firstTreachery(const QByteArray &bytes)
{
    for (const char32_t c : QString::fromUtf8(bytes).toUcs4()) {
        if (c != U'\n' && isTreacherous(c))
            return shownForm(c);
    }
    return {};
}

QStringList hostileTexts()
{
    QStringList all;
    for (const char *text : {"<script>alert(1)</script>",
                             "<img src=http://evil.example/x onerror=alert(1)>",
                             "[x](javascript:alert(1))",
                             "![x](http://evil.example/x.png)",
                             "`code` ```",
                             "| a | b |",
                             "</svg></text></td></table></section>",
                             "# heading ",
                             "- item ",
                             "1. item ",
                             "12) item ",
                             "> quote ",
                             "***bold*** __b__ _i_ ~~s~~ ",
                             "&lt;b&gt; &#60;b&#62; &amp;",
                             "\x1b[31mred\x1b[0m",
                             "\u202eevil\u2066",
                             "\n\n# heading\n\n---\n\n",
                             "\r\n    code\n",
                             "http://evil.example www.evil.example a@evil.example ",
                             "<!-- ",
                             "<![CDATA[",
                             "$x$ $$y$$ [[wiki]] ",
                             "---",
                             "===",
                             "+ x ",
                             "\" onload='x' ",
                             "\\",
                             "    indented ",
                             "~~~",
                             "<http://evil.example>",
                             "[x]: http://evil.example ",
                             "[ ] task ",
                             "\t",
                             "&",
                             "``",
                             "%1 %2 %99",
                             "*",
                             "_",
                             "<",
                             "a_b_c __x",
                             ":-: "})
        all << QString::fromUtf8(text);
    return all;
}

// The same lines with nothing in them that could act.
QString tame(QString taint)
{
    static const QRegularExpression line(QStringLiteral("[^\\n]*[^\\s][^\\n]*"));
    return taint.replace(line, QStringLiteral("x"));
}

QString programFor(const char *name)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
    if (path.isEmpty())
        qInfo("%s is not installed (package poppler-utils)", name);
    return path;
}

// How many points of a PGM (P5) picture are darker than paper.
qsizetype inkIn(const QString &path)
{
    const QByteArray bytes = contents(path);
    qsizetype dark = 0;
    for (const char c : bytes.mid(20))
        dark += static_cast<unsigned char>(c) < 200 ? 1 : 0;
    return dark;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString writeFile(const char *name, const QByteArray &bytes) const
    {
        overwrite(path(name), bytes);
        return path(name);
    }

    // A folder for data whose journal tells the story.
    QString journalFolder() const
    {
        const QString file = path("incidents.db");
        if (QFile::exists(file))
            return m_folder.path();
        if (writeStory(file, outageStory()) != incidentId)
            qFatal("the story cannot be journalled");
        return m_folder.path();
    }

    Ran ctl(const QStringList &arguments) const
    {
        return runCtl(
            QStringList{QStringLiteral("--profile"),
                        writeFile("small.yaml", "version: 1\nname: small\ntargets:\n  - { id: door, kind: tcp, "
                                                "host: 127.0.0.1, port: 9 }\n"),
                        QStringLiteral("--data"), journalFolder(), QStringLiteral("incident"),
                        QStringLiteral("export")} +
            arguments);
    }

private Q_SLOTS:
    void timesAreWorkedOut()
    {
        const ReportModel model = modelOf();
        QCOMPARE(model.measures.size(), 3);
        QCOMPARE(*model.measures.at(0).span, std::chrono::seconds(5 * 60 + 30)); // 11:58 to 12:03:30
        QCOMPARE(*model.measures.at(1).span, std::chrono::minutes(14));          // to where the watch began to count
        QCOMPARE(*model.measures.at(2).span, std::chrono::minutes(42));          // to 12:40
        QCOMPARE(model.measures.at(0).formula,
                 QStringLiteral("acknowledged − detected = 2026-11-23 12:03:30 − 2026-11-23 11:58:00"));
    }

    void anOpenIncidentHasNoSpans()
    {
        const ReportModel model = reportOf(asJournalled(outageStory().mid(0, 2), incidentId), {}, now);
        for (const ReportMeasure &measure : model.measures)
            QVERIFY(!measure.span);
        QVERIFY(toMarkdown(model).contains("was not checked"));
        QVERIFY(toMarkdown(model).contains("Not written yet"));
    }

    // Of one that is over, one that is acknowledged alone, and one that nobody has seen.
    void meansCountWhatHasTheMeasure()
    {
        Incident other;
        other.detected = now;
        other.acknowledged = now.addSecs(30);
        const QList<ReportMean> means =
            meansOf({modelOf().measures, report::measuresOf(other), report::measuresOf(Incident())});
        QCOMPARE(means.size(), 3);
        QCOMPARE(means.at(0).id, QStringLiteral("mtta"));
        QCOMPARE(*means.at(0).mean, std::chrono::seconds(180)); // (5 min 30 s + 30 s) / 2
        QCOMPARE(means.at(0).counted, 2);
        QCOMPARE(means.at(0).of, 3);
        QCOMPARE(means.at(0).formula, QStringLiteral("acknowledged − detected"));
        QCOMPARE(*means.at(2).mean, std::chrono::minutes(42));
        QCOMPARE(means.at(2).counted, 1);
        QVERIFY(!meansOf({}).at(0).mean);
    }

    void aReportIsReadWithWhatWasMasked()
    {
        ReportOptions options;
        options.redaction.people = true;
        const QString journal = journalFolder() + QStringLiteral("/incidents.db");
        const auto read = readReport(journal, incidentId, now, options);
        QVERIFY(read);
        QVERIFY(read->model.seal.isSound);
        QCOMPARE(read->model.incident.openedBy, QStringLiteral("person-1"));
        QCOMPARE(read->masked.constFirst().word, QStringLiteral("Ana Ruiz"));
        QVERIFY(readReport(journal, incidentId, now)->masked.isEmpty());
        QVERIFY(readReport(journal, QStringLiteral("2026-11-23-9"), now).error().code.isErrno(ENOENT));
        QVERIFY(readReport(path("missing.db"), incidentId, now).error().code.isErrno(ENOENT));
    }

    void aReportTakesAPlaceWholeOrNotAtAll()
    {
        const QString file = writeFile("open.md", "old");
        QVERIFY(QFile::setPermissions(file, QFileDevice::Permissions(0x6644)));
        QVERIFY(writeReport(file, "new"));
        QCOMPARE(contents(file), QByteArray("new"));
        QCOMPARE(QFile::permissions(file) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken.md/inside")));
        const Result<void> refused = writeReport(path("taken.md"), "new");
        QVERIFY(!refused);
        QVERIFY(refused.error().text.startsWith(path("taken.md") + QStringLiteral(" is no regular file")));
        QVERIFY(QFileInfo(path("taken.md/inside")).isDir());
    }

    void theTimelineIsInTheOrderOfTime()
    {
        const ReportModel model = modelOf();
        QVERIFY(model.timeline.size() > 20);
        QVERIFY(std::is_sorted(model.timeline.begin(), model.timeline.end(),
                               [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; }));
        QVERIFY(
            !std::is_sorted(model.timeline.begin(), model.timeline.end(),
                            [](const TimelineEntry &a, const TimelineEntry &b) { return a.sequence < b.sequence; }));
    }

    // Of three diagnoses, the newest before the choice.
    void theFindingIsThatOfTheChoice()
    {
        const ReportModel model = modelOf();
        QVERIFY(model.finding);
        QCOMPARE(model.finding->scenario, QStringLiteral("connection-refused"));
        QCOMPARE(model.finding->evidence.constFirst(), QStringLiteral("Nothing listens"));
        QCOMPARE(model.finding->ruledOut.size(), 1);
        const ReportModel before = reportOf(asJournalled(outageStory().mid(0, 7), incidentId), sound(), now);
        QCOMPARE(before.finding->evidence.constFirst(), QStringLiteral("First guess"));
    }

    void laddersOutagesAndChartsAreOfWhatIsAffected()
    {
        const ReportModel model = modelOf();
        QCOMPARE(model.ladders.size(), 1);
        const ReportLadders &pair = model.ladders.constFirst();
        QCOMPARE(pair.before.code, QStringLiteral("ECONNREFUSED"));
        QCOMPARE(pair.before.rungs.constLast().stage, QStringLiteral("tcp"));
        QVERIFY(pair.after);
        QCOMPARE(pair.after->at.time(), QTime(12, 8)); // the first that was well
        QCOMPARE(model.outages,
                 QList<ReportOutage>({{QStringLiteral("users-db"),
                                       QDateTime(now.date().addDays(-1), QTime(12, 0, 5), Qt::UTC), pair.after->at}}));
        QCOMPARE(model.charts.size(), 1);
        QCOMPARE(model.charts.constFirst().points.size(), 4);
    }

    void historyTakesThePlaceOfTheSameReading()
    {
        ReportOptions options;
        ReportSeries series{
            QStringLiteral("users-db"), QStringLiteral("desk"), QStringLiteral("sessions.used_ratio"), {}};
        for (int i = 0; i < 5'000; ++i)
            series.points.append({now.addSecs(i), i % 100 / 100.0});
        const QList<ReportSeries> known{
            series, {QStringLiteral("users-db"), QStringLiteral("desk"), QStringLiteral("few"), {}}};
        options.past = [known](const QList<Event> &) { return ReportPast{known, {}}; };
        const ReportModel model = modelOf({}, options);
        QCOMPARE(model.charts.size(), 1);
        QCOMPARE(model.charts.constFirst().points.size(), 5'000);
        QVERIFY(toHtml(model).size() < 200'000); // no more points than can be seen
    }

    // The incident was opened when it had failed for a while, and what is not named in it failed besides.
    void anOutageBeganBeforeTheIncident()
    {
        const QString db = QStringLiteral("users-db");
        const QString desk = QStringLiteral("desk");
        const QDateTime began = QDateTime(now.date().addDays(-1), QTime(11, 52), Qt::UTC);
        ReportOptions options;
        options.past = [&](const QList<Event> &) { return ReportPast{{}, {{{db, desk}, began}}}; };
        QCOMPARE(modelOf({}, options).outages.constFirst().from, began);

        const auto withOthers = [&](int others) {
            QList<NewEvent> story = outageStory();
            for (int i = 0; i < others; ++i) {
                const TopologyNode node = fabricate::node(QStringLiteral("a-port-%1").arg(i), Kind::Tcp, {}, {desk});
                story << eventOf(deeds::observed(fabricate::refused(node, now)), incidentId,
                                 QStringLiteral("bridgewatch"), now);
            }
            return reportOf(asJournalled(story, incidentId), sound(), now);
        };
        QStringList targets;
        for (const ReportOutage &outage : withOthers(1).outages)
            targets << outage.target;
        QCOMPARE(targets, QStringList({db, QStringLiteral("a-port-0")})); // what it is about comes first
        const QByteArray text = toMarkdown(withOthers(120));
        QVERIFY(text.contains("Targets that failed besides: 21"));
    }

    void actionsAreToldFromPlanToVerification()
    {
        const ReportModel model = modelOf();
        QCOMPARE(model.actions.size(), 1);
        const ReportAction &action = model.actions.constFirst();
        QCOMPARE(action.outcome, QStringLiteral("verified"));
        QCOMPARE(action.confirmedBy, QStringLiteral("Ben Okafor"));
        QCOMPARE(action.victims, QStringList{QStringLiteral("pid 4711 · bridge")});
        QCOMPARE(action.verification, QStringLiteral("no idle session is left"));
    }

    void everySectionIsThere()
    {
        const QByteArray markdown = toMarkdown(modelOf());
        static const QRegularExpression title(QStringLiteral("^## (.*)$"), QRegularExpression::MultilineOption);
        QStringList titles;
        for (auto found = title.globalMatch(QString::fromUtf8(markdown)); found.hasNext();)
            titles << found.next().captured(1);
        QCOMPARE(titles,
                 QStringList({QStringLiteral("Summary"), QStringLiteral("Impact"), QStringLiteral("Times"),
                              QStringLiteral("Scenario and evidence"), QStringLiteral("Timeline"),
                              QStringLiteral("Actions"), QStringLiteral("Ladder before and after"),
                              QStringLiteral("Readings"), QStringLiteral("Escalations"), QStringLiteral("Root cause"),
                              QStringLiteral("Follow-ups"), QStringLiteral("Environment"), QStringLiteral("Journal")}));
        for (const char *line :
             {"# Incident 2026-11-23-1: Mail is late\n", "| Time to acknowledge (MTTA) | 5 min 30 s |",
              "| Time to resolve (MTTR) | 42 min 0 s |", "| tcp | failed, 0.3 ms, ECONNREFUSED | ok, ",
              "| 2026-11-23 12:03:30 | Ana Ruiz | Acknowledged |", "An update stopped the server.",
              "| Watch the service manager | Ben Okafor | 2026-12-01 | done |", "- **Hash chain:** sound",
              "SELECT pg_terminate_backend(4711)", "| Database on call | mail | sent |",
              "| Database on call |  | has answered |", "| said to be so |"})
            QVERIFY2(markdown.contains(line), line);
    }

    void targetsAreCalledByTheirLabels()
    {
        ReportOptions options;
        options.known.labels = {{QStringLiteral("users-db"), QStringLiteral("users database")}};
        const QByteArray named = toMarkdown(modelOf({}, options));
        QVERIFY2(named.contains("| users database | 2026-"), named.constData());
        QVERIFY(named.contains("users database fails"));
        options.redaction.people = true;
        const QByteArray masked = toMarkdown(modelOf({}, options));
        QVERIFY(!masked.contains("users database"));
        QVERIFY(masked.contains("| users-db | 2026-"));
    }

    void aBrokenJournalIsSaid()
    {
        Verification broken = sound();
        broken.faults = {{JournalFault::Where::Chain, 3, incidentId, QStringLiteral("event 3 was changed")}};
        const ReportModel model = reportOf(asJournalled(outageStory(), incidentId), broken, now);
        for (const QByteArray &form : {toMarkdown(model), toHtml(model)}) {
            QVERIFY(form.contains("is not as it was written"));
            QVERIFY(form.contains("event 3 was changed"));
        }
        const QJsonObject seal = QJsonDocument::fromJson(toJson(model)).object()[QStringLiteral("journal")].toObject();
        QCOMPARE(seal[QStringLiteral("sound")], QJsonValue(false));
    }

    void jsonIsComplete()
    {
        const ReportModel model = modelOf();
        const QJsonObject json = QJsonDocument::fromJson(toJson(model)).object();
        QCOMPARE(json[QStringLiteral("schema")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("events")].toArray().size(), model.events.size());
        QCOMPARE(json[QStringLiteral("measures")].toArray().at(0).toObject()[QStringLiteral("ms")].toInt(), 330'000);
        QCOMPARE(json[QStringLiteral("journal")].toObject()[QStringLiteral("hash")].toString().size(), 64);
        for (const char *key : {"incident", "summary", "impact", "finding", "timeline", "actions", "ladders", "charts",
                                "escalations", "environment", "masked", "made"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
    }

    void thePageLoadsAndRunsNothing()
    {
        const QByteArray html = toHtml(modelOf());
        const auto policy = html.indexOf("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                         "style-src 'unsafe-inline'\">");
        QVERIFY(policy > 0 && policy < html.indexOf("<style>"));
        QVERIFY(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
        QCOMPARE(html.count("<svg"), 1);
        for (const QString &tag : tagsOf(html)) {
            static const QRegularExpression acting(
                QStringLiteral("^<(script|img|iframe|link|object|embed|base|form)|\\son\\w+="));
            QVERIFY2(!tag.contains(acting), qPrintable(tag));
        }
        QVERIFY(!html.contains("url(") && !html.contains("@import") && !html.contains("http://"));
    }

    void hostileTextIsInert_data()
    {
        QTest::addColumn<QString>("taint");
        for (const QString &text : hostileTexts())
            QTest::newRow(text.toUtf8().toPercentEncoding(" ").constData()) << text;
        QTest::newRow("all of it") << hostileTexts().join(u' ');
    }

    void hostileTextIsInert()
    {
        QFETCH(const QString, taint);
        const ReportModel model = modelOf(taint);
        const QByteArray markdown = toMarkdown(model);
        const Rendered made = rendered(markdown);
        const ReportModel harmless = modelOf(tame(taint));
        QCOMPARE(made.elements, rendered(toMarkdown(harmless)).elements);
        QVERIFY2(made.text.contains(headingOf(model)), qPrintable(made.text.left(300)));
        const QByteArray html = toHtml(model);
        QCOMPARE(tagsOf(html), tagsOf(toHtml(harmless)));
        for (const QByteArray &form : {markdown, html, toJson(model)})
            QCOMPARE(firstTreachery(form), QString());
        const QJsonArray events = QJsonDocument::fromJson(toJson(model)).object()[QStringLiteral("events")].toArray();
        QCOMPARE(events.at(0).toObject()[QStringLiteral("payload")].toObject(), model.events.constFirst().payload);
    }

    void markdownStaysReadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        const auto row = [](const char *text, const char *escaped) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(escaped);
        };
        row("used_ratio is 0.93 (of 1.0) - high!", "used_ratio is 0.93 (of 1.0) - high!");
        row("2026-11-23 12:00:05", "2026-11-23 12:00:05");
        row("a & b", "a & b");
        row("- no item", "\\- no item");
        row("1. no item", "1\\. no item");
        row("[x](javascript:y)", "\\[x\\](javascript:y)");
        row("<b>", "\\<b\\>");
        row("http://x", "http\\://x");
    }

    void markdownStaysReadable()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, escaped);
        QCOMPARE(escapedMarkdown(text), escaped);
    }

    void formsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *text, const char *masked) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("db.corp:5432 refuses, db.corp is down", "host-1:5432 refuses, host-1 is down");
        row("192.0.2.7 and 192.0.2.8 and 192.0.2.7", "host-1 and host-2 and host-1");
        row("at 2001:db8::7, [::1]:80", "at host-1, [host-2]:80");
        row("see https://user@grafana.example.org/d/1", "see https://mail-1/d/1");
        row("mail ana@example.org now", "mail mail-1 now");
        row("PG-Main:6432 is PG-MAIN", "host-1:6432 is host-1");
        row("known-one fails", "host-1 fails");
        row("at 14:22:05, profile.yaml:12:5, ratio 15.2.0", "at 14:22:05, profile.yaml:12:5, ratio 15.2.0");
        row("sessions.used_ratio of std::vector", "sessions.used_ratio of std::vector");
        row("Ana Ruiz told Ana; ana's Banana", "person-1 told person-1; person-1's Banana");
        row("Kim Lee wrote /home/kim/x", "person-1 wrote /home/person-1/x");
        row("bridgewatch", "bridgewatch");
    }

    void formsAreMasked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, masked);
        const KnownNames known{{{QStringLiteral("known-one")}}, {{QStringLiteral("Kim Lee")}}, {}};
        NewEvent note;
        note.at = now;
        note.who = QStringLiteral("Ana Ruiz");
        note.kind = QStringLiteral("note");
        note.payload = deeds::note(text).payload;
        Masks masks(asJournalled({note}, incidentId), {true, true}, known);
        QCOMPARE(masks.text(text), masked);
    }

    void noMaskedNameIsLeft()
    {
        ReportOptions options;
        options.redaction = {true, true};
        const ReportModel model = modelOf({}, options);
        for (const QByteArray &form : {toMarkdown(model), toHtml(model), toJson(model)}) {
            for (const char *name : {"db.internal", "192.0.2.7", "Ana", "Ruiz", "Ben", "Okafor", "ben@example.org",
                                     "/home/ana", "Database on call"})
                QVERIFY2(!form.contains(name), name);
            QVERIFY(form.contains("host-1") && form.contains("person-1") && form.contains("mail-1"));
        }
        QVERIFY(toMarkdown(model).contains("Names are masked"));
        options.redaction = {true, false};
        const QByteArray hosts = toMarkdown(modelOf({}, options));
        QVERIFY(hosts.contains("Ana Ruiz") && !hosts.contains("db.internal"));
    }

    void thePreviewListsWhatIsMasked()
    {
        QMap<QString, QString> words;
        for (const MaskedWord &word : maskedWords(asJournalled(outageStory(), incidentId), {true, true})) {
            QVERIFY(word.times > 0);
            words[word.word] = word.as;
        }
        QCOMPARE(words.value(QStringLiteral("Ana Ruiz")), QStringLiteral("person-1"));
        QCOMPARE(words.value(QStringLiteral("db.internal")), QStringLiteral("host-1"));
        QCOMPARE(words.value(QStringLiteral("ben@example.org")), QStringLiteral("mail-1"));
        QVERIFY(maskedWords(asJournalled(outageStory(), incidentId), {}).isEmpty());
    }

    void thePdfHasItsPages()
    {
        const QString toText = programFor("pdftotext");
        const QString toPicture = programFor("pdftoppm");
        if (toText.isEmpty() || toPicture.isEmpty())
            QSKIP("without poppler-utils nobody can look at a PDF");
        const auto pdf = toPdf(modelOf(QStringLiteral("<b>")));
        QVERIFY(pdf);
        const QString file = writeFile("report.pdf", *pdf);
        const Ran text = run(toText, {QStringLiteral("-layout"), file, QStringLiteral("-")});
        QCOMPARE(text.status, 0);
        const QList<QByteArray> pages = text.out.split('\f');
        const auto count = pages.size() - 1; // each ends with one
        QVERIFY(count >= 3);
        for (qsizetype i = 0; i < count; ++i) {
            const QByteArray place = QStringLiteral("page %1 of %2").arg(i + 1).arg(count).toLatin1();
            QVERIFY2(pages.at(i).contains(place), pages.at(i).constData());
            QVERIFY(pages.at(i).contains("2026-11-23-1: <b>Mail is late<b>"));
        }
        // The list of contents names the page on which a section begins.
        static const QRegularExpression line(QStringLiteral("^ *(Timeline|Journal|Root cause) +(?:\\S+ +)?(\\d+)$"),
                                             QRegularExpression::MultilineOption);
        int checked = 0;
        for (auto found = line.globalMatch(QString::fromUtf8(pages.constFirst())); found.hasNext(); ++checked) {
            const QRegularExpressionMatch match = found.next();
            const QByteArray &named = pages.at(match.captured(2).toInt() - 1);
            const QByteArray beginning = QString(u'\n' + match.captured(1)).toUtf8();
            QVERIFY2(named.contains(beginning), named.constData());
        }
        QCOMPARE(checked, 3);
        QCOMPARE(
            run(toPicture, {QStringLiteral("-r"), QStringLiteral("30"), QStringLiteral("-gray"), file, path("page")})
                .status,
            0);
        const QStringList pictures = QDir(m_folder.path()).entryList({QStringLiteral("page-*.pgm")});
        QCOMPARE(pictures.size(), count);
        for (const QString &picture : pictures)
            QVERIFY2(inkIn(m_folder.filePath(picture)) > 100, qPrintable(picture));
    }

    void theCommandAnswersWithTheDocument()
    {
        const QByteArray begins[] = {"# Incident 2026-11-23-1", "<!DOCTYPE html>", "%PDF-", "{\n"};
        int at = 0;
        for (const char *format : {"md", "html", "pdf", "json"}) {
            const Ran ran = ctl({incidentId, QStringLiteral("--format"), QString::fromLatin1(format)});
            QVERIFY2(ran.status == 0, ran.err.constData());
            QVERIFY2(ran.out.startsWith(begins[at++]), ran.out.left(80).constData());
            QVERIFY(!ran.out.contains("is not as it was written"));
        }
        QVERIFY(ctl({incidentId, QStringLiteral("--format=pdf")}).out.startsWith("%PDF-"));
    }

    void theCommandWritesAFileOfItsOwners()
    {
        const QString file = writeFile("out.md", "what stood there");
        const Ran ran = ctl({incidentId, QStringLiteral("--format"), QStringLiteral("md"), QStringLiteral("-o"), file,
                             QStringLiteral("--mask-people")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("out.md"));
        const QByteArray written = contents(file);
        QVERIFY(written.startsWith("# Incident") && written.contains("person-1") && !written.contains("Ana"));
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void theCommandSaysWhatIsWrong()
    {
        const QStringList format{QStringLiteral("--format"), QStringLiteral("md")};
        QCOMPARE(ctl(QStringList{QStringLiteral("2026-11-23-9")} + format).status, 2);
        QCOMPARE(ctl({incidentId, QStringLiteral("--format"), QStringLiteral("doc")}).status, 2);
        QCOMPARE(ctl({incidentId}).status, 2);
        const Ran nowhere = ctl(QStringList{incidentId, QStringLiteral("-o"), path("no/folder/x.md")} + format);
        QCOMPARE(nowhere.status, 2);
        QVERIFY(nowhere.out.isEmpty() && nowhere.err.contains("could not be written"));
        // A pipe, a device: a report would take its place.
        const QString pipe = path("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Ran piped = ctl(QStringList{incidentId, QStringLiteral("-o"), pipe} + format);
        QCOMPARE(piped.status, 2);
        QVERIFY2(piped.err.contains("no regular file"), piped.err.constData());
        QVERIFY(!QFileInfo(pipe).isFile());
        // Names that nobody can know would not be masked.
        const Ran unmasked = runCtl({QStringLiteral("--profile"), path("none.yaml"), QStringLiteral("--data"),
                                     m_folder.path(), QStringLiteral("incident"), QStringLiteral("export"), incidentId,
                                     QStringLiteral("--format"), QStringLiteral("md"), QStringLiteral("--mask-hosts")});
        QCOMPARE(unmasked.status, 2);
        QVERIFY2(unmasked.out.isEmpty() && unmasked.err.contains("masked"), unmasked.err.constData());
    }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
