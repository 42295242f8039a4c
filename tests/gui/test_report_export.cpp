// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house from the view Reports: masked, whole, for its owner, and without anything of strangers that
// acts.
#include "tests/gui/reports_scene.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSettings>
#include <QTextBlock>

using namespace bridgewatch;
using namespace bridgewatch::reports;

class TestReportExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init() { QSettings().clear(); }

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
};

BRIDGEWATCH_GUI_MAIN(TestReportExport, "en")
#include "test_report_export.moc"
