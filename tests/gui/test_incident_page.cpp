// SPDX-License-Identifier: GPL-3.0-or-later
// The view Incident in the real window: from an open alert to a closed incident.
#include "core/incident/grafana_link.h"
#include "core/incident/guide.h"
#include "core/journal/journal_file.h"
#include "core/runbook/load.h"
#include "core/store/file_lock.h"
#include "tests/gui/gui_fixture.h"
#include "tests/support/await.h"
#include "ui/alerts/alert_model.h"
#include "ui/incident/check_card.h"
#include "ui/incident/guide_model.h"
#include "ui/incident/incident_page.h"
#include "ui/incident/runbook_notice.h"
#include "ui/incident/seen_row.h"
#include "ui/incident/timeline_model.h"
#include "ui/overview/findings_delegate.h"
#include "ui/overview/findings_model.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

void press(Desk &desk, const char *name)
{
    QTest::mouseClick(&desk.find(name), Qt::LeftButton);
    desk.settle();
}

} // namespace

class TestIncidentPage : public QObject {
    Q_OBJECT

    static IncidentPage &page(Desk &desk)
    {
        QTest::mouseClick(&desk.find("rail.incident"), Qt::LeftButton);
        desk.incidents().start();
        if (!QTest::qWaitFor([&] { return desk.incidents().isLoaded(); }))
            qFatal("the journal does not open");
        desk.settle();
        return desk.find<IncidentPage>("incident");
    }

    static const Incident &newest(Desk &desk)
    {
        static Incident none;
        const QList<Incident> all = desk.incidents().all();
        none = all.isEmpty() ? Incident() : all.constFirst();
        return none;
    }

    static void begin(Desk &desk)
    {
        press(desk, "incidentBegin");
        desk.find<QLineEdit>("beginName").setText(QStringLiteral("Kim"));
        if (auto &title = desk.find<QLineEdit>("beginTitle"); title.text().isEmpty())
            title.setText(QStringLiteral("A drill"));
        const qsizetype looks = desk.looks().size();
        press(desk, "beginAccept");
        // It is told of by the journal, and then shown and looked at.
        if (!QTest::qWaitFor([&] { return desk.incidents().all().size() == 1 && desk.looks().size() > looks; }))
            qFatal("it was not opened");
        desk.settle();
    }

    // One more beside it; its id.
    static QString openAnother(Desk &desk)
    {
        Beginning beginning;
        beginning.title = QStringLiteral("Another");
        const auto id = test::await(desk.incidents().open(beginning, {}, QStringLiteral("Sam")));
        if (!id || !id->has_value() || !QTest::qWaitFor([&] { return desk.incidents().find(**id) != nullptr; }))
            qFatal("no other was opened");
        return **id;
    }

    static void goToCause(Desk &desk)
    {
        auto &list = desk.find<QListView>("guide");
        const auto place = rows(desk, "guide").indexOf(QStringLiteral("Root cause, follow-ups"));
        list.setCurrentIndex(list.model()->index(static_cast<int>(place), 0));
        desk.settle();
    }

    static QStringList rows(Desk &desk, const char *list)
    {
        QStringList texts;
        const QAbstractItemModel *model = desk.find<QListView>(list).model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theDoorSaysWhatToDo()
    {
        Desk desk;
        page(desk);
        QVERIFY(desk.texts("incidentDoor").contains(QStringLiteral("No incidents yet")));
        QVERIFY(desk.find("incidentBegin").isVisible());
    }

    void whatCouldNotBeOpenedIsAskedAgainAsItWasWritten()
    {
        Desk desk;
        page(desk);
        QFile inTheWay(QString(desk.dataPath() + QStringLiteral("/runbooks"))); // where their versions are kept
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        press(desk, "incidentBegin");
        const QString runbook = desk.find<QComboBox>("beginRunbook").currentText();
        desk.find<QLineEdit>("beginName").setText(QStringLiteral("Kim"));
        desk.find<QLineEdit>("beginTitle").setText(QStringLiteral("All of Europe is down"));
        auto &severity = desk.find<QComboBox>("beginSeverity");
        severity.setCurrentIndex(severity.findData(static_cast<int>(Severity::Critical)));
        press(desk, "beginAccept");
        QTRY_COMPARE(desk.window().findChildren<QWidget *>(QStringLiteral("beginDialog")).size(), 1);
        desk.settle(); // and it stays said
        QVERIFY(desk.find("beginTrouble").isVisible());
        QVERIFY2(desk.text("beginTrouble").startsWith(QStringLiteral("The incident could not be opened: ")),
                 qPrintable(desk.text("beginTrouble")));
        QCOMPARE(desk.find<QLineEdit>("beginTitle").text(), QStringLiteral("All of Europe is down"));
        QCOMPARE(desk.find<QComboBox>("beginRunbook").currentText(), runbook);
        QVERIFY(inTheWay.remove());
        press(desk, "beginAccept");
        QTRY_COMPARE(desk.incidents().all().size(), 1);
        QCOMPARE(newest(desk).title, QStringLiteral("All of Europe is down"));
        QCOMPARE(newest(desk).severity, Severity::Critical);
        QTRY_VERIFY(!desk.window().findChild<QWidget *>(QStringLiteral("beginDialog")));
    }

    void anIncidentOfAnotherJournalIsNotWaitedFor()
    {
        QSettings().setValue(QStringLiteral("incident/shown"), QStringLiteral("2020-01-01-1"));
        Desk desk;
        page(desk);
        Beginning beginning;
        beginning.title = QStringLiteral("Mail is late");
        beginning.severity = Severity::High;
        const QCoro::Task<Result<QString>> opening = desk.incidents().open(beginning, {}, QStringLiteral("Kim"));
        QTRY_COMPARE(desk.incidents().all().size(), 1);
        desk.settle();
        QTRY_COMPARE(desk.text("incidentTitle"), QStringLiteral("Mail is late"));
        QVERIFY(desk.find("incidentTitle").isVisible());
    }

    void theRunbookOfAnAlertLeadsToItsSteps()
    {
        Desk desk;
        page(desk);
        const Runbook &shipped = desk.runbooks().all().constFirst();
        QCOMPARE(desk.runbooks().places().naming.value(QStringLiteral("oraclebridgehigherrorrate")), shipped.path);
        desk.board().setRunbooks(desk.runbooks().places());
        Alert alert;
        alert.name = QStringLiteral("OracleBridgeHighErrorRate");
        alert.severity = Severity::High;
        alert.since = desk.now();
        desk.board().take(QStringLiteral("Prometheus"), {alert}, desk.now());
        QTest::mouseClick(&desk.find("rail.overview"), Qt::LeftButton);
        desk.find<QTabBar>("troubleTabs").setCurrentIndex(1);
        desk.settle();
        auto &table = desk.find("alertsPanel");
        auto *rows = table.findChild<QTableView *>();
        QVERIFY(rows);
        const QRect cell = rows->visualRect(rows->model()->index(0, AlertModel::Runbook));
        QCOMPARE(rows->model()->index(0, AlertModel::Runbook).data().toString(),
                 QStringLiteral("database-connectivity"));
        const auto click = [&] {
            QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, cell.center());
            desk.settle();
        };
        const auto isAsked = [&] {
            return desk.window().findChild<QWidget *>(QStringLiteral("beginDialog")) != nullptr;
        };
        const auto accept = [&](bool withRunbook, int incidents) {
            auto &choice = desk.find<QComboBox>("beginRunbook");
            QCOMPARE(choice.currentText(), shipped.title);
            if (!withRunbook)
                choice.setCurrentIndex(choice.count() - 1);
            desk.find<QLineEdit>("beginName").setText(QStringLiteral("Kim"));
            press(desk, "beginAccept");
            QTRY_COMPARE(desk.incidents().all().size(), incidents);
            QTRY_VERIFY(!isAsked());
            QTest::mouseClick(&desk.find("rail.overview"), Qt::LeftButton);
            desk.settle();
        };
        click();
        QVERIFY(isAsked());
        accept(false, 1);
        click(); // there is one, but it does not go by this runbook
        QVERIFY(isAsked());
        accept(true, 2);
        click();
        QVERIFY(!isAsked());
        QVERIFY(!desk.find("stepTitle").visibleRegion().isEmpty());
        QVERIFY(rows->visibleRegion().isEmpty());
    }

    void anIncidentIsLedFromItsOpeningToItsEnd()
    {
        Desk desk;
        page(desk);
        desk.takeRefused();
        desk.settle();
        begin(desk);
        QVERIFY2(newest(desk).title.startsWith(QStringLiteral("Connection refused")), qPrintable(newest(desk).title));
        QCOMPARE(newest(desk).openedBy, QStringLiteral("Kim"));
        QVERIFY(newest(desk).targets.contains(QStringLiteral("users-db")));
        const QAbstractItemModelTester guide(desk.find<QListView>("guide").model());
        const QAbstractItemModelTester timeline(desk.find<QListView>("timeline").model());

        press(desk, "incidentAcknowledge");
        QTRY_COMPARE(newest(desk).acknowledgedBy, QStringLiteral("Kim"));
        // The scenario that is found is offered with its evidence; a person chooses.
        auto &list = desk.find<QListView>("guide");
        const QStringList steps = rows(desk, "guide");
        const auto refused = std::find_if(steps.begin(), steps.end(),
                                          [](const QString &step) { return step.startsWith(QStringLiteral("A ")); });
        QVERIFY2(refused != steps.end(), qPrintable(steps.join(u'\n')));
        list.setCurrentIndex(list.model()->index(static_cast<int>(refused - steps.begin()), 0));
        desk.settle();
        const QString confidence = desk.text("stepConfidence");
        QVERIFY(confidence.startsWith(QStringLiteral("confidence ")) && confidence.endsWith(QStringLiteral(" %")));
        QVERIFY(!desk.texts("stepPanel").filter(QStringLiteral("refuse")).isEmpty());
        press(desk, "chooseScenario");
        QTRY_COMPARE(newest(desk).scenario, QStringLiteral("connection-refused"));
        QCOMPARE(newest(desk).state, IncidentState::Mitigating);

        // It is watched, resolved, and closed.
        desk.turnClock(std::chrono::seconds(10));
        desk.takeHealthy();
        list.setCurrentIndex(list.model()->index(static_cast<int>(rows(desk, "guide").indexOf(u"Watch")), 0));
        desk.incidents().tick(desk.now());
        desk.settle();
        press(desk, "gateStart");
        QTRY_COMPARE(newest(desk).state, IncidentState::Watching);
        for (int minute = 0; minute < 31; ++minute) {
            desk.turnClock(std::chrono::minutes(1));
            desk.takeHealthy();
            desk.incidents().tick(desk.now());
        }
        QTRY_VERIFY(newest(desk).gate.passed.isValid());
        desk.settle();
        press(desk, "gateResolve");
        QTRY_COMPARE(newest(desk).state, IncidentState::Resolved);
        desk.settle();
        press(desk, "incidentClose");
        QTRY_COMPARE(newest(desk).state, IncidentState::Closed);
        QVERIFY(rows(desk, "timeline").filter(QStringLiteral("Incident closed")).size() == 1);
        list.setCurrentIndex(list.model()->index(static_cast<int>(rows(desk, "guide").indexOf(u"Report")), 0));
        desk.settle();
        press(desk, "stepReport");
        QTRY_VERIFY(desk.text("reportPlace").startsWith(newest(desk).id));
    }

    void aScenarioWhoseLooksAreWellHasNoTick()
    {
        GuideStep step;
        step.seen = Outcome::Ok;
        QCOMPARE(markOf(step), GuideMark::Seen); // what is looked at is well, and that is all that it says
        step.scenario = Scenario::Tls;
        QCOMPARE(markOf(step), GuideMark::RuledOut);
        step.isChosen = true;
        QCOMPARE(markOf(step), GuideMark::Seen);
        step.isChosen = false;
        step.seen = Outcome::Failed;
        QCOMPARE(markOf(step), GuideMark::Seen);
        step.confidence = 0.4;
        step.seen = Outcome::Ok;
        QCOMPARE(markOf(step), GuideMark::Proposed);
    }

    void aStepIsSkippedWithAReasonAlone()
    {
        Desk desk;
        page(desk);
        begin(desk);
        press(desk, "stepSkip");
        QVERIFY(!desk.find("reasonAccept").isEnabled());
        QTest::keyClicks(&desk.find("reason"), QStringLiteral("nobody may look there"));
        press(desk, "reasonAccept");
        QTRY_VERIFY(!newest(desk).steps.isEmpty());
        QCOMPARE(newest(desk).steps.first().because, QStringLiteral("nobody may look there"));
        QVERIFY(newest(desk).step != newest(desk).steps.firstKey()); // it went on
    }

    void whatIsTickedAttachedAndOpenedAgainIsNoted()
    {
        Desk desk;
        page(desk);
        desk.takeRefused();
        desk.settle();
        begin(desk);
        auto &list = desk.find<QListView>("guide");
        const auto goTo = [&](const char *beginning) {
            const QStringList steps = rows(desk, "guide");
            for (qsizetype i = 0; i < steps.size(); ++i) {
                if (steps.at(i).startsWith(QLatin1String(beginning))) {
                    list.setCurrentIndex(list.model()->index(static_cast<int>(i), 0));
                    desk.settle();
                    return;
                }
            }
            QFAIL(beginning);
        };
        goTo("A ");
        const QList<CheckCard *> items = desk.find("stepPanel").findChildren<CheckCard *>();
        QVERIFY(!items.isEmpty());
        items.constFirst()->click();
        QTRY_VERIFY(!newest(desk).steps.isEmpty());
        const QString id = newest(desk).steps.firstKey();
        QCOMPARE(newest(desk).steps.value(id).items.value(0), true);
        press(desk, "attachLook");
        QTRY_VERIFY(!rows(desk, "timeline").filter(QStringLiteral("attached")).isEmpty());
        press(desk, "stepDone");
        QTRY_COMPARE(newest(desk).steps.value(id).state, StepState::Done);
        goTo("A ");
        QCOMPARE(desk.find<QPushButton>("stepDone").text(), QStringLiteral("Open again"));
        press(desk, "stepDone");
        QTRY_COMPARE(newest(desk).steps.value(id).state, StepState::Open);
        auto *copy = desk.find("stepPanel").findChild<QPushButton *>(QStringLiteral("commandCopy"));
        QVERIFY(copy);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    // Down and Up again before it counts: the journal hears of no step, least of all of one without a name.
    void whoOnlyPassesAStepWasNotThere()
    {
        Desk desk;
        IncidentPage &view = page(desk);
        begin(desk);
        auto &list = desk.find<QListView>("guide");
        QList<QModelIndex> steps;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (const QModelIndex index = list.model()->index(row, 0);
                !index.data(GuideModel::StepRole).toString().isEmpty())
                steps << index;
        }
        QVERIFY(steps.size() > 3);
        list.setCurrentIndex(steps.at(1));
        QTRY_COMPARE(newest(desk).step, steps.at(1).data(GuideModel::StepRole).toString());
        desk.settle();
        const auto *settling = view.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(settling && !settling->isActive());
        list.setCurrentIndex(steps.at(2));
        QVERIFY(settling->isActive());
        list.setCurrentIndex(steps.at(1));
        QTRY_VERIFY(!settling->isActive());
        // What is written now is behind whatever was.
        const QString id = newest(desk).id;
        const QList<Deed> note{deeds::note(QStringLiteral("here"))};
        QVERIFY(test::await(desk.incidents().record(id, note, QStringLiteral("Kim")))->has_value());
        QTRY_VERIFY(!rows(desk, "timeline").filter(QStringLiteral("here")).isEmpty());
        int entered = 0;
        for (const Event &event : desk.incidents().events(id)) {
            if (event.payload.value(u"state") == QJsonValue(QStringLiteral("entered"))) {
                QVERIFY(!event.payload.value(u"step").toString().isEmpty());
                ++entered;
            }
        }
        QCOMPARE(entered, 1);
    }

    // Beside a command stands what does it in the program.
    static void hasCounterpart(const Desk &desk, const Block &command, const QString &shown)
    {
        QVERIFY2(command.directive.has_value(), qPrintable(command.text));
        const QString name = command.directive->name;
        if (command.directive->kind == Directive::Kind::Check)
            QVERIFY2(shown.contains(QStringLiteral("Bridgewatch looks at %1 itself").arg(name)), qPrintable(shown));
        else
            QVERIFY2(desk.find("stepPanel").findChild<QPushButton *>(QStringLiteral("action.") + name),
                     qPrintable(name));
    }

    // Every step of the runbook that comes with the program is shown with what it says, and can be done.
    void theWholeRunbookIsWalked()
    {
        Desk desk;
        page(desk);
        begin(desk);
        const Result<Runbook> book = openShippedRunbook(shippedRunbooks().constFirst());
        QVERIFY(book.has_value());
        auto &list = desk.find<QListView>("guide");
        const auto goTo = [&](const QString &id) {
            const QModelIndexList found = list.model()->match(list.model()->index(0, 0), GuideModel::StepRole, id, 1,
                                                              Qt::MatchExactly | Qt::MatchCaseSensitive);
            if (found.isEmpty())
                return false;
            list.setCurrentIndex(found.constFirst());
            desk.settle();
            return true;
        };
        const QList<const Step *> steps = book->steps();
        QVERIFY(steps.size() > 15);
        for (const Step *step : steps) {
            QVERIFY2(goTo(step->id), qPrintable(step->id));
            QVERIFY2(desk.text("stepTitle").contains(step->title), qPrintable(desk.text("stepTitle")));
            const QString shown = desk.texts("stepPanel").join(u'\n').remove(QChar(0x200b));
            for (const Block &block : step->blocks) {
                if (block.kind == Block::Kind::CheckItem && !block.text.contains(u'<'))
                    QVERIFY2(shown.contains(block.text.left(20)), qPrintable(QString(block.text + u'\n' + shown)));
                if (block.kind == Block::Kind::Command)
                    hasCounterpart(desk, block, shown);
            }
            auto &done = desk.find<QPushButton>("stepDone");
            QVERIFY2(done.isEnabled() || !isToBeDone(step->section), qPrintable(step->id));
            if (!done.isEnabled() || done.isHidden())
                continue;
            press(desk, "stepDone");
            QTRY_COMPARE(newest(desk).steps.value(step->id).state, StepState::Done);
        }
    }

    void titleAndSeverityFollowWhatIsKnown()
    {
        Desk desk;
        page(desk);
        begin(desk);
        const Severity before = newest(desk).severity;
        press(desk, "incidentEdit");
        desk.find<QLineEdit>("editTitle").selectAll();
        QTest::keyClicks(&desk.find("editTitle"), QStringLiteral("All of Europe is down"));
        auto &severity = desk.find<QComboBox>("editSeverity");
        severity.setCurrentIndex(severity.findData(static_cast<int>(Severity::Critical)));
        press(desk, "editAccept");
        QTRY_COMPARE(newest(desk).title, QStringLiteral("All of Europe is down"));
        QVERIFY(before != Severity::Critical);
        QCOMPARE(newest(desk).severity, Severity::Critical);
        desk.settle();
        QCOMPARE(rows(desk, "timeline").filter(QStringLiteral("All of Europe is down")).size(), 1);

        // A title that the field cannot show whole is not cut by who changes the severity alone.
        const QString longer(300, u'x');
        const QList<Deed> retitled{deeds::retitled(longer)};
        desk.incidents().record(newest(desk).id, retitled, QStringLiteral("Kim"));
        QTRY_COMPARE(newest(desk).title, longer);
        desk.settle();
        press(desk, "incidentEdit");
        auto &again = *desk.window().findChildren<QComboBox *>(QStringLiteral("editSeverity")).constLast();
        again.setCurrentIndex(again.findData(static_cast<int>(Severity::Warning)));
        auto *accept = desk.window().findChildren<QPushButton *>(QStringLiteral("editAccept")).constLast();
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(newest(desk).severity, Severity::Warning);
        QCOMPARE(newest(desk).title, longer);
    }

    void aNoteIsKeptAndShown()
    {
        Desk desk;
        page(desk);
        begin(desk);
        auto &note = desk.find<QPlainTextEdit>("note");
        note.setPlainText(QStringLiteral("<b>db host maintenance?</b>"));
        QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note.toPlainText().isEmpty());
        desk.settle();
        QVERIFY(!rows(desk, "timeline").filter(QStringLiteral("<b>db host maintenance?</b>")).isEmpty());
        auto &group = desk.find<QComboBox>("timelineGroup");
        group.setCurrentIndex(group.count() - 1);
        QCOMPARE(rows(desk, "timeline").size(), 1);
    }

    void aNoteThatIsOnItsWayIsNotSentAgain()
    {
        Desk desk;
        page(desk);
        begin(desk);
        const auto send = [&] { QTest::keyClick(&desk.find("note"), Qt::Key_Return, Qt::ControlModifier); };
        auto &note = desk.find<QPlainTextEdit>("note");
        // As long as another program writes, the first is on its way.
        auto other =
            FileLock::take(textExportPath(desk.dataPath() + QStringLiteral("/incidents.db")) + QStringLiteral(".lock"),
                           JournalFile::patience);
        QVERIFY(other);
        note.setPlainText(QStringLiteral("The gauge fell"));
        send();
        note.setPlainText(QStringLiteral("The gauge fell, and rose"));
        send();
        other->reset();
        // What is written now is behind whatever was.
        const QList<Deed> last{deeds::note(QStringLiteral("behind"))};
        QVERIFY(test::await(desk.incidents().record(newest(desk).id, last, QStringLiteral("Kim")))->has_value());
        QTRY_VERIFY(!rows(desk, "timeline").filter(QStringLiteral("behind")).isEmpty());
        QCOMPARE(rows(desk, "timeline").filter(QStringLiteral("The gauge fell")).size(), 1);
        QCOMPARE(note.toPlainText(), QStringLiteral("The gauge fell, and rose"));
        send();
        QTRY_VERIFY(note.toPlainText().isEmpty());
        QTRY_COMPARE(rows(desk, "timeline").filter(QStringLiteral("The gauge fell")).size(), 2);
    }

    void whatIsBeingWrittenStaysWithItsIncident()
    {
        Desk desk;
        IncidentPage &view = page(desk);
        begin(desk);
        const QString first = view.shown();
        const QString second = openAnother(desk);
        goToCause(desk);
        auto &note = desk.find<QPlainTextEdit>("note");
        auto &cause = desk.find<QPlainTextEdit>("cause");
        auto &what = desk.find<QLineEdit>("followUpText");
        auto &owner = desk.find<QLineEdit>("followUpOwner");
        note.setPlainText(QStringLiteral("of the first"));
        cause.setPlainText(QStringLiteral("The disk"));
        what.setText(QStringLiteral("Alert on"));
        owner.setText(QStringLiteral("Ada"));

        view.show(second);
        goToCause(desk);
        for (const QString &text : {note.toPlainText(), cause.toPlainText(), what.text(), owner.text()})
            QCOMPARE(text, QString());
        note.setPlainText(QStringLiteral("of the second"));
        QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note.toPlainText().isEmpty());
        QTRY_COMPARE(rows(desk, "timeline").filter(QStringLiteral("of the second")).size(), 1);

        view.show(first);
        goToCause(desk);
        QCOMPARE(note.toPlainText(), QStringLiteral("of the first"));
        QCOMPARE(cause.toPlainText(), QStringLiteral("The disk"));
        QCOMPARE(what.text(), QStringLiteral("Alert on"));
        QCOMPARE(owner.text(), QStringLiteral("Ada"));
        QVERIFY(desk.find("causeKeep").isEnabled());
    }

    void theTimelineStandsAtItsEnd()
    {
        Desk desk;
        page(desk);
        begin(desk);
        const QString id = newest(desk).id;
        for (int i = 0; i < 30; ++i) {
            const QList<Deed> note{
                deeds::note(QStringLiteral("Note %1: what was seen, in more words than a line has").arg(i))};
            QVERIFY(test::await(desk.incidents().record(id, note, QStringLiteral("Kim")))->has_value());
        }
        desk.settle();
        const QScrollBar &bar = *desk.find<QListView>("timeline").verticalScrollBar();
        const auto isAtEnd = [&] { return bar.maximum() > 0 && bar.value() == bar.maximum(); };
        QTRY_VERIFY(isAtEnd());
        for (const QSize size : {QSize(1600, 1000), QSize(1280, 640), QSize(1280, 800)}) {
            desk.window().resize(size);
            desk.settle();
            QTRY_VERIFY(isAtEnd());
        }
        for (const Scheme scheme : {Scheme::Dark, Scheme::Contrast, Scheme::Light}) {
            applyTheme(*qApp, scheme);
            desk.settle();
            QTRY_VERIFY(isAtEnd());
        }
        // Who has scrolled away stays there.
        desk.find<QListView>("timeline").verticalScrollBar()->setValue(bar.maximum() / 2);
        desk.window().resize(1280, 900);
        desk.settle();
        QVERIFY(!isAtEnd());
        QVERIFY(bar.value() > 0);
        desk.find<QListView>("timeline").verticalScrollBar()->setValue(bar.maximum());
        desk.window().resize(1280, 700);
        desk.settle();
        QTRY_VERIFY(isAtEnd());
    }

    void whatIsOfAnotherDayNamesIt()
    {
        Desk desk;
        page(desk);
        begin(desk);
        auto &list = desk.find<QListView>("timeline");
        const QAbstractItemModelTester tester(list.model());
        const QModelIndex first = list.model()->index(0, 0);
        const QString day = QLocale().toString(desk.now().toLocalTime().date(), QLocale::ShortFormat);
        const QString time = first.data(TimelineModel::TimeRole).toString();
        QCOMPARE(first.data(TimelineModel::DayRole).toString(), QString());
        QVERIFY(rows(desk, "timeline").constFirst().startsWith(QString(time + u':')));
        desk.turnClock(std::chrono::hours(24));
        desk.settle();
        QCOMPARE(first.data(TimelineModel::TimeRole).toString(), time);
        QCOMPARE(first.data(TimelineModel::DayRole).toString(), day);
        QVERIFY(rows(desk, "timeline").constFirst().startsWith(QString(day + u' ' + time + u':')));
        QTRY_COMPARE(list.visualRect(first).height(), list.sizeHintForIndex(first).height());

        SeenRow row;
        SeenLine line;
        line.at = noon();
        const QString clock = noon().toLocalTime().toString(QStringLiteral("HH:mm:ss"));
        const auto *shown = row.findChild<QLabel *>(QStringLiteral("seenTime"));
        row.setLine(line, noon().addSecs(60));
        QCOMPARE(shown->text(), clock);
        row.setLine(line, noon().addDays(1));
        QCOMPARE(shown->text(), QString(clock + u'\n' + day));
    }

    void aLongTitleOfAStepHasTwoLines()
    {
        Desk desk;
        page(desk);
        begin(desk);
        auto &list = desk.find<QListView>("guide");
        const auto heights = [&] {
            desk.settle();
            QSet<int> found;
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                const QModelIndex index = list.model()->index(row, 0);
                if (!index.data(GuideModel::StepRole).toString().isEmpty())
                    found << list.visualRect(index).height();
            }
            return found;
        };
        list.resize(900, list.height());
        const QSet<int> wide = heights();
        QCOMPARE(wide.size(), 1);
        list.resize(190, list.height());
        const QSet<int> narrow = heights();
        QVERIFY(narrow.contains(*wide.begin()));
        QCOMPARE(narrow.size(), 2);
        // However wide, and whether or not there is a bar beside them, rows are as high as what is drawn in them.
        for (int width = 190; width < 330; width += 10) {
            list.resize(width, list.height());
            desk.settle();
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                const QModelIndex index = list.model()->index(row, 0);
                QTRY_COMPARE(list.visualRect(index).height(), list.sizeHintForIndex(index).height());
            }
        }
    }

    void resolvedEarlyWantsAReason()
    {
        Desk desk;
        page(desk);
        begin(desk);
        auto &list = desk.find<QListView>("guide");
        list.setCurrentIndex(list.model()->index(static_cast<int>(rows(desk, "guide").indexOf(u"Watch")), 0));
        desk.settle();
        press(desk, "gateResolve");
        QVERIFY(!desk.find("reasonAccept").isEnabled());
        QTest::keyClicks(&desk.find("reason"), QStringLiteral("a drill"));
        press(desk, "reasonAccept");
        QTRY_COMPARE(newest(desk).state, IncidentState::Resolved);
    }

    void theCauseAndFollowUpsAreKept()
    {
        Desk desk;
        page(desk);
        begin(desk);
        goToCause(desk);
        desk.find<QPlainTextEdit>("cause").setPlainText(QStringLiteral("The disk was full."));
        press(desk, "causeKeep");
        QTRY_COMPARE(newest(desk).cause, QStringLiteral("The disk was full."));
        desk.find<QLineEdit>("followUpText").setText(QStringLiteral("Alert on free space"));
        press(desk, "followUpAdd");
        QTRY_COMPARE(newest(desk).followUps.size(), 1);
    }

    void aFollowUpIsWhatTheJournalHasOfIt()
    {
        Desk desk;
        page(desk);
        begin(desk);
        goToCause(desk);
        QTRY_VERIFY(!newest(desk).step.isEmpty()); // that it was gone to is noted
        auto &what = desk.find<QLineEdit>("followUpText");
        const auto isRefused = [&] { return desk.find("stepTrouble").isVisible(); };
        const auto setName = [](const QString &name) { QSettings().setValue(QStringLiteral("alerts/name"), name); };
        const QString tooLong(NewEvent::wordLimit + 1, u'x');
        setName(tooLong);
        what.setText(QStringLiteral("Alert on free space"));
        press(desk, "followUpAdd");
        QTRY_VERIFY(isRefused());
        QCOMPARE(what.text(), QStringLiteral("Alert on free space"));
        setName(QStringLiteral("Kim"));
        press(desk, "followUpAdd");
        QTRY_COMPARE(what.text(), QString());
        QCOMPARE(newest(desk).followUps.size(), 1);
        QTRY_VERIFY(!isRefused());

        const QByteArray name = "followUp." + newest(desk).followUps.constFirst().id.toUtf8();
        auto *box = &desk.find<QAbstractButton>(name.constData());
        setName(tooLong);
        box->click();
        QTRY_VERIFY(isRefused());
        QVERIFY(!box->isChecked());
        setName(QStringLiteral("Kim"));
        box->setFocus();
        box->click();
        QTRY_VERIFY(newest(desk).followUps.constFirst().isDone);
        QTRY_VERIFY(!isRefused());
        desk.settle();
        QVERIFY(&desk.find<QAbstractButton>(name.constData()) == box); // with the focus that it had
        QVERIFY(box->isChecked());
        QVERIFY(desk.window().focusWidget() == box);
    }

    void aLongFollowUpWraps()
    {
        Desk desk;
        page(desk);
        begin(desk);
        goToCause(desk);
        const auto width = [&] { return desk.find("stepScroll").minimumSizeHint().width(); };
        const int before = width();
        FollowUp followUp;
        followUp.id = QStringLiteral("long");
        followUp.text = QString(QStringLiteral("Ask R&D ") + QString(290, u'w'));
        const QList<Deed> deed{deeds::followUp(followUp)};
        QVERIFY(test::await(desk.incidents().record(newest(desk).id, deed, QStringLiteral("Kim")))->has_value());
        QTRY_COMPARE(newest(desk).followUps.size(), 1);
        desk.settle();
        const auto &box = desk.find<QAbstractButton>("followUp.long");
        QCOMPARE(box.accessibleName(), followUp.text);
        QVERIFY(box.shortcut().isEmpty());
        QCOMPARE(width(), before);
        QTRY_VERIFY(box.height() >= box.heightForWidth(box.width()));
        QVERIFY(box.heightForWidth(box.width()) > 2 * box.fontMetrics().height());
    }

    void whatAnotherProgramWritesIsShown()
    {
        Desk desk;
        page(desk);
        begin(desk);
        JournalFile other(desk.dataPath() + QStringLiteral("/incidents.db"));
        QVERIFY(other.open());
        QVERIFY(other.append({eventOf(deeds::note(QStringLiteral("from the terminal")), newest(desk).id,
                                      QStringLiteral("Sam"), desk.now())}));
        QTRY_VERIFY(!rows(desk, "timeline").filter(QStringLiteral("from the terminal")).isEmpty());
    }

    // In other languages the word of a state is wider than those of findings.
    void aTitleBeginsBehindItsBadge()
    {
        QStandardItemModel model;
        auto *item = new QStandardItem;
        item->setData(static_cast<int>(Outcome::Warning), FindingsModel::OutcomeRole);
        item->setData(QStringLiteral("in Eindämmung, wie gesagt"), FindingsModel::BadgeRole);
        model.appendRow(item);
        const auto drawn = [&](const QString &heading) {
            item->setData(heading, FindingsModel::HeadingRole);
            QImage image(700, 44, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.palette = QApplication::palette();
            FindingsDelegate().paint(&painter, option, model.index(0, 0));
            painter.end();
            return image;
        };
        const BadgeText badge{Outcome::Warning, item->data(FindingsModel::BadgeRole).toString(), false, false};
        const QRect place(0, 0, scaled(16) + badgeSize(badge).width(), 44);
        const QString heading(20, u'M');
        QVERIFY(drawn(heading) != drawn({}));
        QVERIFY(drawn(heading).copy(place) == drawn({}).copy(place));
    }

    void aFindingIsWorkedOnAndStaysInSight()
    {
        Desk desk;
        page(desk);
        QTest::mouseClick(&desk.find("rail.overview"), Qt::LeftButton);
        desk.takeRefused();
        desk.settle();
        QVERIFY(!desk.find("incidentPill").isVisible());
        press(desk, "beginIncident");
        desk.find<QLineEdit>("beginName").setText(QStringLiteral("Kim"));
        press(desk, "beginAccept");
        QTRY_COMPARE(desk.incidents().all().size(), 1);
        QVERIFY2(newest(desk).title.startsWith(QStringLiteral("Connection refused")), qPrintable(newest(desk).title));
        QTest::mouseClick(&desk.find("rail.overview"), Qt::LeftButton);
        desk.settle();
        QVERIFY(!desk.find("stepPanel").isVisible());
        QCOMPARE(desk.text("incidentPill"), newest(desk).id);
        press(desk, "incidentPill");
        QVERIFY(desk.find("stepPanel").isVisible());
    }

    void rolesAreGivenAndTaken()
    {
        Desk desk;
        page(desk);
        begin(desk);
        press(desk, "incidentRoles");
        desk.find<QComboBox>("role.lead").setCurrentText(QStringLiteral("<b>Sam</b>"));
        desk.find<QComboBox>("role.scribe").setCurrentText(QStringLiteral("Kim"));
        press(desk, "rolesAccept");
        QTRY_COMPARE(newest(desk).roles.value(Role::Scribe), QStringLiteral("Kim"));
        QCOMPARE(newest(desk).roles.value(Role::Lead), QStringLiteral("<b>Sam</b>"));
        QVERIFY(!newest(desk).roles.contains(Role::Communications)); // it was left alone
        desk.settle();
        QCOMPARE(desk.text("incidentRoles"), QStringLiteral("Lead: <b>Sam</b>"));
        QTRY_VERIFY(!desk.window().findChild<QWidget *>(QStringLiteral("rolesDialog")));
        press(desk, "incidentRoles");
        desk.find<QComboBox>("role.scribe").setCurrentText({});
        press(desk, "rolesAccept");
        QTRY_COMPARE(newest(desk).roles.value(Role::Scribe), QString());
        QVERIFY(!rows(desk, "timeline").filter(QStringLiteral("Scribe: nobody any more")).isEmpty());
    }

    void theDashboardOpensOverTheIncidentsTime()
    {
        ResponseSettings response;
        response.grafana = GrafanaSettings{QUrl(QStringLiteral("https://grafana.example.org/d/x?orgId=1")), {}, {}};
        Desk desk(smallWorld(), {1280, 800}, response);
        page(desk);
        begin(desk);
        press(desk, "incidentDashboard");
        QCOMPARE(desk.opened(), QList<QUrl>{grafanaLink(response.grafana->dashboard, newest(desk))});
        desk.refuseUrls();
        press(desk, "incidentDashboard");
        QVERIFY(!desk.texts("stepPanel").filter(QStringLiteral("No program takes https addresses.")).isEmpty());
        Desk without;
        page(without);
        begin(without);
        QVERIFY(!without.find("incidentDashboard").isVisible());
    }

    void aRunbookThatChangesIsOffered()
    {
        const QTemporaryDir folder;
        Profile profile;
        profile.runbooks = {folder.filePath(QStringLiteral("ours.md"))};
        const auto write = [&](const char *text) {
            QFile file(profile.runbooks.constFirst());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        };
        write("# Ours\n## Diagnosis\n### Look\n- here\n");
        Runbooks runbooks(profile);
        QWidget window;
        RunbookNotice notice(runbooks, &window);
        window.show();
        QVERIFY(!notice.isVisible());
        write("# Ours\n## Diagnosis\n### Look\n- here\n### Ask\n- Kim\n");
        QTRY_VERIFY(notice.isVisible());
        QCOMPARE(runbooks.all().constFirst().sections.constFirst().steps.size(), 1); // nobody has taken it yet
        QTest::mouseClick(notice.findChild<QPushButton *>(QStringLiteral("runbookChanges")), Qt::LeftButton);
        const auto *text = window.findChild<QPlainTextEdit *>(QStringLiteral("runbookChangesText"));
        QVERIFY2(text->toPlainText().contains(QStringLiteral("Ask")), qPrintable(text->toPlainText()));
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("runbookReload")), Qt::LeftButton);
        QVERIFY(!notice.isVisible());
        QCOMPARE(runbooks.all().constFirst().sections.constFirst().steps.size(), 2);
    }
};

BRIDGEWATCH_GUI_MAIN(TestIncidentPage, "en")
#include "test_incident_page.moc"
