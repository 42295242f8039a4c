// SPDX-License-Identifier: GPL-3.0-or-later
// The view Reports in the real window: which incidents there were, how they are measured, and what leaves the house.
#include "tests/gui/gui_fixture.h"
#include "tests/support/journal.h"
#include "tests/support/outage_story.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/reports_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTextBlock>
#include <QTreeWidget>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

using Model = ReportListModel;
using Stories = QList<QList<NewEvent>>;

const Stories none;

NewEvent happens(const Deed &deed, int minute, const char *who = "Kim")
{
    return eventOf(deed, {}, QString::fromUtf8(who), noon().addSecs(60 * minute));
}

NewEvent opened(const char *title, Severity severity, int minute, const char *who = "Kim")
{
    Beginning beginning;
    beginning.title = QString::fromUtf8(title);
    beginning.severity = severity;
    beginning.alerts = {{{}, QStringLiteral("BridgeDown"), severity, {}}};
    return happens(deeds::opened(beginning), minute, who);
}

// Beside the outage of the story, which takes 5 min 30 s and 42 min.
Stories fourIncidents()
{
    NewEvent late = happens(deeds::acknowledged(), 182);
    late.at = late.at.addSecs(30);
    return {test::outageStory(),
            {opened("Certificate ran out", Severity::High, 60), happens(deeds::acknowledged(), 70, "Zoë"),
             happens(deeds::cause(QStringLiteral("nobody renewed it")), 110),
             happens(deeds::state(IncidentState::Resolved), 120)},
            {opened("Sync is stale", Severity::Warning, 180), late, happens(deeds::chose(Scenario::Pooler, -1), 185)},
            {opened("Mail bounces", Severity::High, 240, "Lou")}};
}

// The view on a journal that was written before.
class Scene {
public:
    explicit Scene(const Stories &stories = fourIncidents(), QSize size = {1280, 800}) : desk(smallWorld(), size)
    {
        for (const QList<NewEvent> &story : stories)
            ids << test::writeStory(path(), story);
        open();
    }
    void open()
    {
        desk.turnClock(8h);
        desk.incidents().start();
        if (!QTest::qWaitFor([this] { return desk.incidents().isLoaded(); }))
            qFatal("the journal is not read");
        desk.window().workspace()->showView(QStringLiteral("reports"));
        settle();
    }
    [[nodiscard]] QString path() const { return desk.dataPath() + QStringLiteral("/incidents.db"); }
    void settle()
    {
        desk.settle();
        const auto &page = desk.find<ReportsPage>("reports");
        if (!QTest::qWaitFor([&] { return !page.isReading(); }))
            qFatal("the report is not made");
    }
    void append(const QString &id, NewEvent event)
    {
        event.incident = id;
        JournalFile other(path());
        QVERIFY(other.open());
        QVERIFY(other.append({event}));
    }
    [[nodiscard]] QTableView &table() const { return desk.find<QTableView>("reportList"); }
    // A column as it is shown, from above.
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        const QAbstractItemModel *model = table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    void choose(const char *title)
    {
        const auto row = column(Model::Title).indexOf(QString::fromUtf8(title));
        QVERIFY2(row >= 0, title);
        const QModelIndex index = table().model()->index(static_cast<int>(row), Model::Title);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        settle();
    }
    void search(const char *text)
    {
        desk.find<QLineEdit>("reportSearch").setText(QString::fromUtf8(text));
        settle();
    }
    void sortBy(int column)
    {
        auto &header = desk.find<QHeaderView>("reportListHeader");
        const int x = header.sectionViewportPosition(column) + header.sectionSize(column) / 2;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(x, header.height() / 2));
    }
    void pick(const char *box, int index)
    {
        desk.find<QComboBox>(box).setCurrentIndex(index);
        settle();
    }
    void mask(const char *box)
    {
        auto &check = desk.find<QCheckBox>(box);
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(8, check.height() / 2));
        settle();
    }
    [[nodiscard]] ReportPreview &preview() const { return desk.find<ReportPreview>("reportPreview"); }
    [[nodiscard]] QString shown() const { return preview().toPlainText(); }
    // "db.internal→host-1×3", for each word that is listed.
    [[nodiscard]] QStringList masked() const
    {
        QStringList words;
        const auto &list = desk.find<QTreeWidget>("maskedWords");
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            const QTreeWidgetItem *item = list.topLevelItem(i);
            words << QStringLiteral("%1→%2×%3").arg(item->text(0), item->text(1), item->text(2));
        }
        return words;
    }
    // What the button writes there.
    QByteArray exported(const char *entry, const QString &path)
    {
        QFile::remove(path); // or the dialog asks
        ask(entry);
        auto &dialog = desk.find<QFileDialog>("reportExportDialog");
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog &>(dialog).accept();
        if (!QTest::qWaitFor([&] { return !result().startsWith(QStringLiteral("Writing")) && !result().isEmpty(); }))
            qFatal("nothing was written");
        return test::contents(path);
    }
    void ask(const char *entry)
    {
        for (QFileDialog *old : desk.window().findChildren<QFileDialog *>())
            delete old;
        desk.find<QMenu>("reportFormats").findChild<QAction *>(QString::fromLatin1(entry))->trigger();
    }
    [[nodiscard]] QString result() const { return desk.text("reportResult").remove(QChar(0x200b)); }

    Desk desk;
    QStringList ids;
};

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void anEmptyJournalSaysHowOneIsOpened()
    {
        Scene scene(none);
        QVERIFY(scene.desk.texts("reportListPanel").contains(QStringLiteral("No incidents yet")));
        QVERIFY(!scene.table().isVisible());
        QCOMPARE(scene.desk.text("mttaFigure"), QStringLiteral("—"));
        QVERIFY(!scene.desk.find("reportExport").isEnabled());
        QTest::mouseClick(&scene.desk.find("reportsBegin"), Qt::LeftButton);
        QVERIFY(scene.desk.find("beginDialog").isVisible());
    }

    void theNewestComesFirst()
    {
        const Scene scene;
        QCOMPARE(scene.column(Model::Title),
                 QStringList({QStringLiteral("Mail bounces"), QStringLiteral("Sync is stale"),
                              QStringLiteral("Certificate ran out"), QStringLiteral("Mail is late")}));
        QCOMPARE(scene.column(Model::Began), QStringList({QStringLiteral("16:00"), QStringLiteral("15:00"),
                                                          QStringLiteral("13:00"), QStringLiteral("11:58")}));
        QCOMPARE(scene.column(Model::Weight), QStringList({QStringLiteral("HIGH"), QStringLiteral("WARNING"),
                                                           QStringLiteral("HIGH"), QStringLiteral("CRITICAL")}));
        QCOMPARE(scene.column(Model::State), QStringList({QStringLiteral("open"), QStringLiteral("mitigating"),
                                                          QStringLiteral("resolved"), QStringLiteral("closed")}));
        QCOMPARE(scene.column(Model::Acknowledged),
                 QStringList({QStringLiteral("—"), QStringLiteral("2 min 30 s"), QStringLiteral("10 min"),
                              QStringLiteral("5 min 30 s")}));
        QCOMPARE(scene.column(Model::Resolved),
                 QStringList({QStringLiteral("4 h 0 min so far"), QStringLiteral("5 h 0 min so far"),
                              QStringLiteral("1 h 0 min"), QStringLiteral("42 min")}));
        const QModelIndex first = scene.table().model()->index(3, Model::Began);
        QCOMPARE(first.data(Model::DetailRole).toString(), scene.ids.constFirst());
        QCOMPARE(first.siblingAtColumn(Model::Title).data(Model::DetailRole).toString(),
                 QStringLiteral("A  Connection refused"));
        const QAbstractItemModelTester tester(scene.table().model());
    }

    void searchLooksEverywhere()
    {
        const QString late = QStringLiteral("Mail is late");
        const QString bounces = QStringLiteral("Mail bounces");
        const QString certificate = QStringLiteral("Certificate ran out");
        const QString stale = QStringLiteral("Sync is stale");
        Scene scene;
        const QList<std::pair<const char *, QStringList>> searches{
            {"mail", {bounces, late}},         // title
            {"2026-11-23-2", {certificate}},   // id
            {"pooler", {stale}},               // the scenario's id
            {"connection refused", {late}},    // and its title
            {"EmailDelivery", {late}},         // alert
            {"LOU", {bounces}},                // who opened it
            {"zoë", {certificate}},            // who acknowledged it
            {"okafor", {late}},                // who has a role
            {"nobody renewed", {certificate}}, // cause
            {"users-db", {late}},              // target
            {" late  mail ", {late}},          // words apart
            {"mail zoë", {}},                  // of two
        };
        for (const auto &[text, found] : searches) {
            scene.search(text);
            QCOMPARE(scene.column(Model::Title), found);
            QCOMPARE(scene.desk.text("reportCount"), QStringLiteral("%1 of 4").arg(found.size()));
            QCOMPARE(scene.table().isVisible(), !found.isEmpty());
            QCOMPARE(scene.desk.texts("reportListPanel").contains(QStringLiteral("No incident fits")), found.isEmpty());
            // The report is that of what is still in sight.
            QCOMPARE(scene.desk.find("reportExport").isEnabled(), !found.isEmpty());
            if (!found.isEmpty())
                QVERIFY(scene.shown().contains(scene.column(Model::Title).at(scene.table().currentIndex().row())));
        }
    }

    void aClickOnAHeadSorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("once");
        QTest::addColumn<QString>("twice");
        // Bounces, stale, Certificate, late: among equals the newest first.
        QTest::newRow("began") << int(Model::Began) << "lCsB"
                               << "BsCl";
        QTest::newRow("title") << int(Model::Title) << "CBls"
                               << "slBC";
        QTest::newRow("severity") << int(Model::Weight) << "lBCs"
                                  << "sBCl";
        QTest::newRow("state") << int(Model::State) << "lCsB"
                               << "BsCl";
        QTest::newRow("acknowledged") << int(Model::Acknowledged) << "ClsB"
                                      << "BslC";
        QTest::newRow("resolved") << int(Model::Resolved) << "ClBs"
                                  << "BslC";
    }
    void aClickOnAHeadSorts()
    {
        QFETCH(int, column);
        QFETCH(QString, once);
        QFETCH(QString, twice);
        Scene scene;
        const QString chosen = scene.table().currentIndex().siblingAtColumn(Model::Title).data().toString();
        const auto order = [&] {
            QString letters;
            for (const QString &title : scene.column(Model::Title))
                letters += title.contains(u"bounces") ? u'B'
                           : title.contains(u"stale") ? u's'
                           : title.contains(u"late")  ? u'l'
                                                      : u'C';
            return letters;
        };
        scene.sortBy(column);
        QCOMPARE(order(), once);
        scene.sortBy(column);
        QCOMPARE(order(), twice);
        QCOMPARE(scene.table().currentIndex().siblingAtColumn(Model::Title).data().toString(), chosen);
    }

    // (5 min 30 s + 10 min + 2 min 30 s) / 3, and (42 min + 60 min) / 2.
    void meansAreOverWhatIsShown()
    {
        Scene scene;
        QCOMPARE(scene.desk.text("mttaFigure"), QStringLiteral("6 min"));
        QCOMPARE(scene.desk.text("mttaFormula"), QStringLiteral("mean of acknowledged − detected"));
        QCOMPARE(scene.desk.text("mttaCount"),
                 QStringLiteral("over 3 of 4 incidents; 1 not acknowledged yet, not counted"));
        QCOMPARE(scene.desk.text("mttrFigure"), QStringLiteral("51 min"));
        QCOMPARE(scene.desk.text("mttrFormula"), QStringLiteral("mean of resolved − detected"));
        QCOMPARE(scene.desk.text("mttrCount"),
                 QStringLiteral("over 2 of 4 incidents; 2 not resolved yet, not counted"));
        scene.pick("reportSeverity", 1 + static_cast<int>(Severity::High));
        QCOMPARE(scene.column(Model::Title),
                 QStringList({QStringLiteral("Mail bounces"), QStringLiteral("Certificate ran out")}));
        QCOMPARE(scene.desk.text("mttaFigure"), QStringLiteral("10 min"));
        QCOMPARE(scene.desk.text("mttrFigure"), QStringLiteral("1 h 0 min"));
        scene.pick("reportState", 1 + static_cast<int>(IncidentState::Resolved));
        QCOMPARE(scene.column(Model::Title), QStringList{QStringLiteral("Certificate ran out")});
        QCOMPARE(scene.desk.text("mttrCount"), QStringLiteral("over 1 of 1 incident"));
        // The table says the same of one incident as its report.
        QVERIFY(scene.shown().contains(QStringLiteral("Time to resolve (MTTR)")));
        QVERIFY(
            scene.shown().contains(QStringLiteral("resolved − detected = 2026-11-23 14:00:00 − 2026-11-23 13:00:00")));
    }

    void whatIsMaskedIsSeenAndLeavesMasked()
    {
        Scene scene;
        scene.choose("Mail is late");
        QVERIFY(scene.shown().contains(QStringLiteral("db.internal")));
        QVERIFY(scene.shown().contains(QStringLiteral("Ana Ruiz")));
        QVERIFY(!scene.desk.find("maskedWords").isVisible());
        scene.mask("maskHosts");
        QVERIFY2(!scene.masked().filter(QStringLiteral("db.internal→host-")).isEmpty(),
                 qPrintable(scene.masked().join(u' ')));
        QVERIFY(scene.masked().filter(QStringLiteral("→person-")).isEmpty());
        QVERIFY(!scene.shown().contains(QStringLiteral("db.internal")));
        QVERIFY(scene.shown().contains(QStringLiteral("Ana Ruiz")));
        scene.mask("maskPeople");
        QVERIFY(!scene.masked().filter(QStringLiteral("Ana Ruiz→person-")).isEmpty());
        QCOMPARE(scene.desk.text("maskedCount"), QStringLiteral("%1 words masked").arg(scene.masked().size()));
        QVERIFY(!scene.shown().contains(QStringLiteral("Ana Ruiz")));
        const QByteArray markdown = scene.exported("exportMarkdown", file("masked.md"));
        const QByteArray json = scene.exported("exportJson", file("masked.json"));
        for (const QByteArray &form : {markdown, json}) {
            QVERIFY(form.contains("host-1") && form.contains("person-1"));
            for (const char *word : {"db.internal", "192.0.2.7", "Ana Ruiz", "Ben Okafor", "ben@example.org"})
                QVERIFY2(!form.contains(word), word);
        }
        QTest::mouseClick(&scene.desk.find("reportCopy"), Qt::LeftButton);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("Ana Ruiz")));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("# Incident ")));
    }

    // Until the preview shows the masks that are asked for, nothing can be sent away.
    void nothingLeavesThatWasNotSeen()
    {
        Scene scene;
        scene.choose("Mail is late");
        auto &box = scene.desk.find<QCheckBox>("maskPeople");
        box.toggle();
        // The new report may be there at once.
        const bool isSeen = !scene.shown().contains(QStringLiteral("Ana Ruiz"));
        QCOMPARE(scene.desk.find("reportExport").isEnabled(), isSeen);
        QCOMPARE(scene.desk.find("reportCopy").isEnabled(), isSeen);
        scene.settle();
        QVERIFY(scene.desk.find("reportExport").isEnabled());
        QVERIFY(!scene.shown().contains(QStringLiteral("Ana Ruiz")));
        // What was seen goes out, whatever is chosen meanwhile.
        scene.ask("exportMarkdown");
        box.toggle();
        scene.choose("Mail bounces");
        auto &dialog = scene.desk.find<QFileDialog>("reportExportDialog");
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file("seen.md"));
        static_cast<QDialog &>(dialog).accept();
        QTRY_VERIFY(QFileInfo::exists(file("seen.md")));
        const QByteArray written = test::contents(file("seen.md"));
        QVERIFY(written.contains("Mail is late"));
        QVERIFY(!written.contains("Ana Ruiz"));
    }

    void fourFormatsAreWrittenForTheirOwner()
    {
        Scene scene;
        scene.choose("Mail is late");
        const QByteArray markdown = scene.exported("exportMarkdown", file("report.md"));
        QVERIFY(markdown.startsWith(QByteArray("# Incident " + scene.ids.constFirst().toUtf8() + ": Mail is late\n")));
        QVERIFY(markdown.contains("- **Hash chain:** sound"));
        const QByteArray html = scene.exported("exportHtml", file("report.html"));
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("Mail is late"));
        const QByteArray pdf = scene.exported("exportPdf", file("report.pdf"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QJsonObject json = QJsonDocument::fromJson(scene.exported("exportJson", file("report.json"))).object();
        QCOMPARE(json[QStringLiteral("incident")].toObject()[QStringLiteral("id")].toString(), scene.ids.constFirst());
        for (const char *name : {"report.md", "report.html", "report.pdf", "report.json"})
            QCOMPARE(QFileInfo(file(name)).permissions() & QFileDevice::Permissions(0x0077),
                     QFileDevice::Permissions());
        QCOMPARE(scene.result(), QStringLiteral("Saved to %1, readable by you alone").arg(file("report.json")));
        QTest::mouseClick(&scene.desk.find("reportFolder"), Qt::LeftButton);
        QCOMPARE(scene.desk.opened(), QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
        scene.desk.refuseUrls();
        QTest::mouseClick(&scene.desk.find("reportFolder"), Qt::LeftButton);
        QVERIFY(scene.result().contains(m_folder.path()));
    }

    void theDialogProposesANameAndTheLastFolder()
    {
        Scene scene;
        scene.choose("Certificate ran out");
        scene.exported("exportHtml", file("somewhere.html"));
        scene.ask("exportPdf");
        auto &dialog = scene.desk.find<QFileDialog>("reportExportDialog");
        QCOMPARE(dialog.directory().absolutePath(), m_folder.path());
        QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(),
                 scene.ids.at(1) + QStringLiteral(".pdf"));
        dialog.reject();
    }

    void whatCannotBeWrittenIsSaidAndNothingIsLost()
    {
        Scene scene;
        scene.choose("Mail is late");
        scene.exported("exportMarkdown", QStringLiteral("/proc/report.md"));
        QVERIFY2(scene.result().startsWith(QStringLiteral("/proc/report.md could not be written: ")),
                 qPrintable(scene.result()));
        QVERIFY(scene.result().contains(QStringLiteral("choose another folder")));
        QVERIFY(!scene.desk.find("reportFolder").isVisible());
        QVERIFY(scene.shown().contains(QStringLiteral("Mail is late")));
        QVERIFY(scene.exported("exportMarkdown", file("after.md")).contains("Mail is late"));
    }

    void textOfStrangersDoesNothing_data()
    {
        QTest::addColumn<QString>("taint");
        QTest::newRow("markup") << QStringLiteral("<img src=\"/etc/hostname\"><script>alert(1)</script>");
        QTest::newRow("links") << QStringLiteral("![x](/etc/hostname) [y](http://evil.example) http://evil.example/ ");
        QTest::newRow("a table") << QStringLiteral("| a | b |\n| --- | --- |\n\n# heading\n\n```\n");
        QTest::newRow("controls") << QStringLiteral("\u202egnp.exe\u2066 \x1b[31mred ");
    }
    void textOfStrangersDoesNothing()
    {
        QFETCH(QString, taint);
        Scene scene({test::outageStory(taint)});
        const QString title = scene.column(Model::Title).constFirst();
        QVERIFY(!title.contains(u'\n') && !title.contains(QChar(0x202e)) && !title.contains(QChar(0x1b)));
        QVERIFY(!scene.shown().contains(QChar(0x202e)));
        int headings = 0;
        for (QTextBlock block = scene.preview().document()->begin(); block.isValid(); block = block.next()) {
            headings += block.blockFormat().headingLevel() == 1 ? 1 : 0;
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                QVERIFY2(!format.isAnchor(), qPrintable(part.fragment().text()));
                QVERIFY2(!format.isImageFormat(), qPrintable(part.fragment().text()));
            }
        }
        QCOMPARE(headings, 1);
        QVERIFY(!(scene.preview().textInteractionFlags() &
                  (Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard | Qt::TextEditable)));
        const QByteArray html = scene.exported("exportHtml", file("hostile.html"));
        QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains("http://evil.example\""));
    }

    // Even what would be a picture or a link for Markdown: no file is opened.
    void aPreviewLoadsNothing()
    {
        const QString picture = file("picture.png");
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(picture));
        ReportPreview preview;
        preview.resize(300, 200);
        preview.show();
        preview.setReport("![x](" + picture.toUtf8() + ")\n\n![y](file://" + picture.toUtf8() + ")\n", false);
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        for (const QString &name : {picture, QString(QStringLiteral("file://") + picture)}) {
            const QVariant loaded = preview.document()->resource(QTextDocument::ImageResource, QUrl(name));
            QCOMPARE(loaded.value<QImage>().size(), QSize(1, 1));
        }
        const QImage shown = preview.grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
        }
    }

    void anIncidentThatGrowsIsShownAsItIs()
    {
        Scene scene;
        scene.choose("Sync is stale");
        auto &bar = *scene.preview().verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        const int place = bar.value();
        QVERIFY(place > 0);
        QVERIFY(!scene.shown().contains(QStringLiteral("the canister answers again")));
        scene.append(scene.ids.at(2), happens(deeds::note(QStringLiteral("the canister answers again")), 200));
        QTRY_VERIFY(scene.shown().contains(QStringLiteral("the canister answers again")));
        QCOMPARE(bar.value(), place);
        scene.append(scene.ids.at(2), happens(deeds::state(IncidentState::Resolved), 210));
        QTRY_COMPARE(scene.column(Model::Resolved).at(1), QStringLiteral("30 min"));
        QCOMPARE(scene.desk.text("mttrFigure"), QStringLiteral("44 min")); // (42 + 60 + 30) / 3
        QTRY_VERIFY(scene.shown().contains(QStringLiteral("MTTR")) &&
                    scene.shown().contains(QStringLiteral("30 min 0 s")));
        // A new one comes to the top; the one in front stays.
        test::writeStory(scene.path(), {opened("One more", Severity::Info, 300)});
        QTRY_COMPARE(scene.column(Model::Title).constFirst(), QStringLiteral("One more"));
        QCOMPARE(scene.table().currentIndex().siblingAtColumn(Model::Title).data().toString(),
                 QStringLiteral("Sync is stale"));
    }

    void anOpenIncidentIsExportedAsOfNow()
    {
        Scene scene;
        scene.choose("Mail bounces");
        QCOMPARE(scene.desk.text("reportPlace"), scene.ids.at(3) + QStringLiteral(" · as of 20:00"));
        const QByteArray markdown = scene.exported("exportMarkdown", file("open.md"));
        QVERIFY(markdown.contains("the incident is open"));
    }

    void aBrokenJournalIsSaidAboveTheReport()
    {
        Scene scene;
        QVERIFY(!scene.desk.find("reportWarning").isVisible());
        QCOMPARE(test::tamper(scene.path(), {QStringLiteral("UPDATE event SET who = 'nobody' WHERE sequence = 2")}),
                 QString());
        scene.choose("Mail is late");
        QVERIFY(scene.desk.find("reportWarning").isVisible());
        QVERIFY(scene.shown().contains(QStringLiteral("is not as it was written")));
    }

    void theIncidentInFrontIsReported()
    {
        Scene scene;
        scene.search("late");
        scene.desk.window().workspace()->showView(QStringLiteral("incident"));
        scene.desk.settle();
        QCOMPARE(scene.desk.text("incidentTitle"), QStringLiteral("Mail bounces"));
        QTest::mouseClick(&scene.desk.find("incidentReport"), Qt::LeftButton);
        scene.settle();
        QVERIFY(scene.desk.find("reports").isVisible());
        QVERIFY(scene.shown().contains(QStringLiteral("Mail bounces")));
        QVERIFY(scene.desk.find<QLineEdit>("reportSearch").text().isEmpty());
    }

    void theKeyboardIsEnough()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.desk.window()));
        auto &search = scene.desk.find<QLineEdit>("reportSearch");
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("mail"));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &scene.table());
        QTest::keyClick(&scene.table(), Qt::Key_Down);
        scene.settle();
        QVERIFY(scene.shown().contains(QStringLiteral("Mail is late")));
        QStringList reached;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(reached.mid(0, 5),
                 QStringList({QStringLiteral("reportCopy"), QStringLiteral("reportExport"), QStringLiteral("maskHosts"),
                              QStringLiteral("maskPeople"), QStringLiteral("reportPreview")}));
    }

    void orderWidthsAndMasksAreRemembered()
    {
        {
            Scene scene;
            scene.sortBy(Model::Acknowledged);
            scene.desk.find<QHeaderView>("reportListHeader").resizeSection(Model::State, 133);
            scene.desk.find<QCheckBox>("maskPeople").setChecked(true);
            scene.desk.window().close();
        }
        const Scene scene;
        QCOMPARE(scene.column(Model::Title).constFirst(), QStringLiteral("Certificate ran out"));
        QCOMPARE(scene.desk.find<QHeaderView>("reportListHeader").sectionSize(Model::State), 133);
        QVERIFY(scene.desk.find<QCheckBox>("maskPeople").isChecked());
        QVERIFY(!scene.desk.find<QCheckBox>("maskHosts").isChecked());
    }

    void olderOnesAreNamed()
    {
        Scene scene(none);
        QVERIFY(!scene.desk.find("reportOlder").isVisible());
        Desk desk;
        const QString journal = desk.dataPath() + QStringLiteral("/incidents.db");
        QCOMPARE(test::fillJournal(journal, Incidents::incidentLimit + 3, 1).size(), Incidents::incidentLimit + 3);
        desk.incidents().start();
        QTRY_VERIFY(desk.incidents().isLoaded());
        desk.window().workspace()->showView(QStringLiteral("reports"));
        desk.settle();
        QCOMPARE(desk.find<QTableView>("reportList").model()->rowCount(), Incidents::incidentLimit);
        QVERIFY2(desk.text("reportOlder").startsWith(QStringLiteral("3 older ones are in the journal alone")),
                 qPrintable(desk.text("reportOlder")));
    }

    void longTablesAreCutInThePreviewAlone()
    {
        Scene scene({test::longStory(400)});
        QVERIFY(scene.shown().contains(QStringLiteral("more rows: the file has them all")));
        const QByteArray file = scene.exported("exportMarkdown", this->file("long.md"));
        QVERIFY(file.count('\n') > 400);
        QVERIFY(!file.contains("the file has them all"));
        QTest::mouseClick(&scene.desk.find("reportCopy"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') > 400);
    }

    // Pictures for people, where somebody asks for them.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("BRIDGEWATCH_PICTURES");
        if (folder.isEmpty())
            QSKIP("BRIDGEWATCH_PICTURES names no folder");
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                applyTheme(*qApp, scheme);
                const auto shoot = [&](Scene &scene, const char *state) {
                    scene.settle();
                    const QString name = scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
                    scene.desk.window().grab().save(QDir(folder).filePath(QStringLiteral("reports-%1-%2-%3.png")
                                                                              .arg(QString::fromLatin1(state), name)
                                                                              .arg(size.width())));
                };
                Scene empty(none, size);
                shoot(empty, "empty");
                Scene scene(fourIncidents(), size);
                scene.choose("Mail is late");
                shoot(scene, "chosen");
                scene.mask("maskHosts");
                scene.mask("maskPeople");
                scene.exported("exportHtml", file("picture.html"));
                auto &bar = *scene.preview().verticalScrollBar();
                bar.setValue(bar.maximum() / 3);
                shoot(scene, "masked");
                QSettings().clear();
                Stories stories;
                for (int i = 0; i < 12; ++i)
                    stories << fourIncidents().at(i % 4);
                Scene many(stories, size);
                many.exported("exportMarkdown", QStringLiteral("/proc/report.md"));
                shoot(many, "many");
            }
        }
        applyTheme(*qApp, Scheme::Light);
    }
};

BRIDGEWATCH_GUI_MAIN(TestReportsPage, "en")
#include "test_reports_page.moc"
