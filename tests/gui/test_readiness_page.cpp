// SPDX-License-Identifier: GPL-3.0-or-later
// The view Readiness with checks that are made here.
#include "tests/gui/gui_fixture.h"
#include "ui/readiness/readiness_model.h"
#include "ui/readiness/readiness_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

using enum ReadinessTopic;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ReadinessReport someReport(const QDateTime &at)
{
    ReadinessReport report;
    report.profile = s("small world");
    report.at = at;
    report.checks = {{Pooler, {}, Outcome::Warning, s("There is no pooler."), s("Put one in between."), s("pgbouncer")},
                     {Headroom, s("users-db"), Outcome::Unknown, s("Watched for two days."), s("Wait."), {}},
                     {Keepalives, s("users-db"), Outcome::Ok, s("Noticed after 2 min."), {}, {}},
                     {Archiving, s("users-db"), Outcome::Failed, s("Archiving fails."), s("Mend it."),
                      s("SELECT *\nFROM pg_stat_archiver;")},
                     {Alertmanager, {}, Outcome::Ok, s("<b>It</b> answers."), {}, {}}};
    return report;
}

class Scene {
public:
    Scene() { desk.window().workspace()->showView(s("readiness")); }
    void take(const ReadinessReport &report)
    {
        desk.readiness().take(report);
        desk.settle();
    }
    [[nodiscard]] QListView &list() const { return desk.find<QListView>("readinessChecks"); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = list().model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data(ReadinessModel::TitleRole).toString();
        return rows;
    }
    void click(const char *title)
    {
        const QModelIndex index = list().model()->index(static_cast<int>(rows().indexOf(s(title))), 0);
        list().scrollTo(index);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
        desk.settle();
    }
    [[nodiscard]] QString part(const char *name) const { return desk.find<QTextEdit>(name).toPlainText(); }
    QByteArray saved(const char *entry, const QString &path)
    {
        desk.find<QMenu>("readinessFormats").findChild<QAction *>(s(entry))->trigger();
        auto &dialog = desk.find<QFileDialog>("readinessSaveDialog");
        dialog.findChild<QLineEdit *>(s("fileNameEdit"))->setText(path);
        static_cast<QDialog &>(dialog).accept();
        delete &dialog;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Desk desk;
};

} // namespace

class TestReadinessPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSnippetIsShownWhole()
    {
        Scene scene;
        ReadinessReport report = someReport(scene.desk.now());
        report.checks[0].command = s("- alert: PostgresConnectionsHigh\n"
                                     "  expr: sum by (instance) (pg_stat_activity_count)\n"
                                     "    > 0.8 * max by (instance) (pg_settings_max_connections)\n"
                                     "  for: 5m");
        scene.take(report);
        scene.click(qPrintable(topicTitle(Pooler)));
        auto &text = scene.desk.find<QPlainTextEdit>("commandText");
        QTRY_COMPARE(text.verticalScrollBar()->maximum(), 0);
        QVERIFY(!text.horizontalScrollBar()->isVisible());
        QTextCursor end(text.document());
        end.movePosition(QTextCursor::End);
        QVERIFY(text.cursorRect(end).bottom() <= text.viewport()->height());
        const int line = text.fontMetrics().lineSpacing();
        QVERIFY(text.cursorRect(end).top() >= 4 * line); // the third of its four goes on in another
        QCOMPARE(text.toPlainText(), report.checks.at(0).command);
    }

    void itIsTheSixthView()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keyClick(&desk.window(), Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(desk.find("readiness").isVisible());
        QTest::keyClick(&desk.window(), Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(desk.find("reports").isVisible());
    }

    void nothingWasCheckedYet()
    {
        const Scene scene;
        scene.desk.find("readiness");
        QVERIFY(scene.desk.texts("readiness").contains(s("Nothing was checked yet")));
        QVERIFY(!scene.desk.find<QAbstractButton>("readinessSave").isEnabled());
        QVERIFY(scene.desk.find<QAbstractButton>("readinessAgain").isEnabled());
    }

    void howFarItCameIsTold()
    {
        Scene scene;
        scene.desk.readiness().begin();
        scene.desk.settle();
        QVERIFY(scene.desk.texts("readiness").contains(s("Looking for the first time")));
        QVERIFY(scene.desk.window().workspace()->isReading());
        QVERIFY(!scene.desk.find<QAbstractButton>("readinessAgain").isEnabled());
        scene.desk.readiness().setProgress(3, 9);
        QCOMPARE(scene.desk.text("readinessAge"), s("looking, 3 of 9"));
        scene.take(someReport(scene.desk.now()));
        QVERIFY(!scene.desk.window().workspace()->isReading());
        QVERIFY(scene.desk.find<QAbstractButton>("readinessAgain").isEnabled());
        scene.desk.turnClock(3min);
        scene.desk.settle();
        QCOMPARE(scene.desk.text("readinessAge"), s("seen 3 min ago"));
    }

    void checksStandInTheirChaptersAndTheWorstIsInFront()
    {
        Scene scene;
        scene.take(someReport(scene.desk.now()));
        QCOMPARE(scene.rows(), (QStringList{s("Connections"), s("Connection pooler"), s("Headroom over seven days"),
                                            s("TCP keepalives"), s("Safety of the data"), s("WAL archiving"),
                                            s("Alerting"), s("Alertmanager")}));
        QCOMPARE(scene.desk.text("readinessCounts"), s("1 critical · 1 warning · 1 cannot tell · 2 ok"));
        QCOMPARE(scene.desk.text("readinessTitle"), s("WAL archiving"));
        QCOMPARE(scene.desk.text("readinessState"), s("critical"));
        const QString said = scene.list().model()->index(5, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(said, s("critical, WAL archiving, users-db, Archiving fails."));
        QVERIFY(!(scene.list().model()->index(0, 0).flags() & Qt::ItemIsSelectable));
    }

    void theChosenCheckIsShownInFull()
    {
        Scene scene;
        scene.take(someReport(scene.desk.now()));
        scene.click("Connection pooler");
        QCOMPARE(scene.part("readinessSaw"), s("There is no pooler."));
        QCOMPARE(scene.part("readinessWhy"), topicWhy(Pooler));
        QCOMPARE(scene.part("readinessTodo"), s("Put one in between."));
        scene.click("WAL archiving");
        scene.desk.find<QAbstractButton>("commandCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(), s("SELECT *\nFROM pg_stat_archiver;"));
        // What strangers say is no markup, and where all is well there is nothing to do.
        scene.click("Alertmanager");
        QCOMPARE(scene.part("readinessSaw"), s("<b>It</b> answers."));
        QVERIFY(!scene.desk.window().findChild<QWidget *>(s("readinessTodo")));
        QVERIFY(!scene.desk.window().findChild<QWidget *>(s("commandCopy")));
    }

    void whatIsCopiedIsWhatWasSaid()
    {
        Scene scene;
        ReadinessReport report = someReport(scene.desk.now());
        report.checks[0].saw = s("/var/lib/postgresql/15/main/") + QString(300, u'x') + s(" is full.");
        scene.take(report);
        scene.click("Connection pooler");
        auto &saw = scene.desk.find<QTextEdit>("readinessSaw");
        saw.setFocus();
        QTest::keySequence(&saw, QKeySequence::SelectAll);
        QTest::keySequence(&saw, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), report.checks.at(0).saw);
        // And all of it is in sight.
        QTRY_VERIFY(saw.height() > 3 * saw.fontMetrics().lineSpacing());
        QTRY_COMPARE(saw.verticalScrollBar()->maximum(), 0);
        QCOMPARE(saw.horizontalScrollBar()->maximum(), 0);
    }

    void theKeyboardGoesFromCheckToCheck()
    {
        Scene scene;
        scene.take(someReport(scene.desk.now()));
        scene.list().setFocus();
        QTest::keyClick(&scene.list(), Qt::Key_Home);
        QCOMPARE(scene.desk.text("readinessTitle"), s("Connection pooler"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&scene.list(), Qt::Key_Down);
        QCOMPARE(scene.desk.text("readinessTitle"), s("WAL archiving")); // over the heading
    }

    void whatIsChosenStaysChosen()
    {
        Scene scene;
        scene.take(someReport(scene.desk.now()));
        scene.click("TCP keepalives");
        scene.desk.turnClock(20min);
        ReadinessReport next = someReport(scene.desk.now());
        next.checks.swapItemsAt(0, 2);
        next.checks[0].saw = s("Noticed after 3 min.");
        scene.desk.window().workspace()->showView(s("overview"));
        scene.take(next);
        scene.desk.window().workspace()->showView(s("readiness"));
        scene.desk.settle();
        QCOMPARE(scene.desk.text("readinessTitle"), s("TCP keepalives"));
        QCOMPARE(scene.part("readinessSaw"), s("Noticed after 3 min."));
        QCOMPARE(scene.list().currentIndex().row(), 1);
        // Until it is gone.
        next.at = next.at.addSecs(1);
        next.checks.removeFirst();
        scene.take(next);
        QCOMPARE(scene.desk.text("readinessTitle"), s("WAL archiving"));
    }

    void itIsSavedInThreeForms()
    {
        const QTemporaryDir folder;
        Scene scene;
        scene.take(someReport(scene.desk.now()));
        const QByteArray markdown = scene.saved("saveMarkdown", folder.filePath(s("r.md")));
        QVERIFY(markdown.startsWith("# Readiness of small world"));
        QVERIFY(!markdown.contains("<b>"));
        const QByteArray csv = scene.saved("saveCsv", folder.filePath(s("r.csv")));
        QCOMPARE(csv.count("\r\n"), 6);
        const QJsonObject json =
            QJsonDocument::fromJson(scene.saved("saveJson", folder.filePath(s("r.json")))).object();
        QCOMPARE(json.value(u"checks").toArray().size(), 5);
        QVERIFY(scene.desk.text("readinessResult").remove(QChar(0x200b)).contains(s("r.json")));
        (void)scene.saved("saveJson", s("/proc/readiness.json"));
        QVERIFY(scene.desk.text("readinessResult").contains(s("cannot be written")));
    }
};

BRIDGEWATCH_GUI_MAIN(TestReadinessPage, "en")
#include "test_readiness_page.moc"
