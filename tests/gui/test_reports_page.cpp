// SPDX-License-Identifier: GPL-3.0-or-later
// The view Reports in the real window: which incidents there were, and how they are measured.
#include "tests/gui/reports_scene.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <filesystem>

using namespace bridgewatch;
using namespace bridgewatch::reports;

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
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown().contains(QStringLiteral("the canister answers again")), 30'000);
        QCOMPARE(bar.value(), place);
        scene.append(scene.ids.at(2), happens(deeds::state(IncidentState::Resolved), 210));
        QTRY_COMPARE(scene.column(Model::Resolved).at(1), QStringLiteral("30 min"));
        QCOMPARE(scene.desk.text("mttrFigure"), QStringLiteral("44 min")); // (42 + 60 + 30) / 3
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown().contains(QStringLiteral("MTTR")) &&
                                     scene.shown().contains(QStringLiteral("30 min 0 s")),
                                 30'000);
        // A new one comes to the top; the one in front stays.
        test::writeStory(scene.path(), {opened("One more", Severity::Info, 300)});
        QTRY_COMPARE(scene.column(Model::Title).constFirst(), QStringLiteral("One more"));
        QCOMPARE(scene.table().currentIndex().siblingAtColumn(Model::Title).data().toString(),
                 QStringLiteral("Sync is stale"));
    }

    void aReportThatCannotBeMadeIsTriedAgain()
    {
        namespace fs = std::filesystem;
        Scene scene;
        const fs::path journal = scene.path().toStdString();
        const fs::path kept = file("kept.db").toStdString();
        const fs::path nowhere = file("nowhere.db").toStdString();
        fs::create_hard_link(journal, kept);
        fs::create_symlink("/nonexistent/incidents.db", nowhere);
        fs::rename(nowhere, journal); // at once: nobody makes a new one meanwhile
        scene.choose("Sync is stale");
        QTRY_VERIFY_WITH_TIMEOUT(scene.desk.texts("reportPanel").contains(QStringLiteral("The report cannot be made")),
                                 15'000);
        QVERIFY(!scene.desk.find("reportExport").isEnabled());
        fs::rename(kept, journal);
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown().contains(QStringLiteral("Sync is stale")), 15'000);
        QVERIFY(scene.desk.find("reportExport").isEnabled());
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
        QTRY_VERIFY_WITH_TIMEOUT(desk.incidents().isLoaded(), 30'000); // some hundred are read
        desk.window().workspace()->showView(QStringLiteral("reports"));
        desk.settle();
        QCOMPARE(desk.find<QTableView>("reportList").model()->rowCount(), Incidents::incidentLimit);
        QVERIFY2(desk.text("reportOlder").startsWith(QStringLiteral("3 older ones are in the journal alone")),
                 qPrintable(desk.text("reportOlder")));
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
