// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/connections_scene.h"
#include "tests/gui/gui_fixture.h"
#include "tests/gui/worlds.h"
#include "ui/connections/chart_board.h"
#include "ui/connections/chart_layer.h"
#include "ui/connections/connections_page.h"
#include "ui/connections/legend_entry.h"
#include "ui/connections/session_filter.h"
#include "ui/connections/session_model.h"
#include "ui/connections/sessions_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QGraphicsTextItem>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWheelEvent>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

// The page on an hour that was seen, with sessions that a test writes.
struct Room {
    QDateTime now{QDate(2026, 11, 23), QTime(14, 40), Qt::UTC};
    World world;
    FakeHistory history;
    Result<QList<Session>> sessions = blockedSessions();
    QStringList asked;
    std::unique_ptr<ConnectionsPage> page;

    explicit Room(const Topology &topology = labWorld(), bool seen = true) : world(topology)
    {
        if (seen)
            fillHour(history, now);
        page = std::make_unique<ConnectionsPage>(
            world, history, [this](QString target, Limits) { return answer(target); }, [this] { return now; });
        page->resize(1196, 748);
        page->show();
        settle();
    }

    QCoro::Task<Result<QList<Session>>> answer(QString target)
    {
        asked << target;
        const Result<QList<Session>> answered = sessions; // GCC 12 moves from a member that is returned
        co_return answered;
    }

    void settle()
    {
        page->refresh(now);
        QTest::qWait(0);
        QCoreApplication::processEvents();
    }

    void turnClock(int seconds)
    {
        now = now.addSecs(seconds);
        settle();
    }

    template<typename T = QWidget> T &find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    ChartView &chart(const char *key) const
    {
        return find<ChartView>(qPrintable(QStringLiteral("chartView.") + QLatin1String(key)));
    }
    QString text(const char *name) const { return find(name).property("text").toString(); }
    Span span() const { return page->board().timeWindow().span(); }

    QStringList charts() const
    {
        QStringList keys;
        for (const ChartPanel *panel : page->board().shown())
            keys << panel->key();
        return keys;
    }

    void click(const char *button) const { QTest::mouseClick(&find(button), Qt::LeftButton); }

    void wheel(ChartView &view, QPointF at, int turned) const
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    static void drag(ChartView &view, QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from.toPoint());
        QTest::mouseMove(view.viewport(), to.toPoint());
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to.toPoint());
    }

    QAbstractItemModel &rows() const { return *find<QTreeView>("sessions").model(); }

    QStringList shownPids() const
    {
        QStringList pids;
        for (int row = 0; row < rows().rowCount(); ++row)
            pids << rows().index(row, SessionModel::Pid).data().toString();
        return pids;
    }

    void chooseSession(int pid) const
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows().index(row, SessionModel::Pid).data().toString() == QString::number(pid))
                find<QTreeView>("sessions").setCurrentIndex(rows().index(row, SessionModel::Pid));
        }
    }

    void openSessionMenu() const
    {
        auto &menu = find<QMenu>("sessionActions");
        menu.popup(page->mapToGlobal(QPoint(0, 0)));
        if (!QTest::qWaitFor([&menu] { return menu.isVisible(); }))
            qFatal("no menu");
        menu.hide();
    }

    // One of the menu's actions, as somebody would choose it.
    void choose(const char *button, const char *action) const
    {
        click(button);
        auto *menu = &find<QMenu>(qPrintable(QLatin1String(button) + QStringLiteral("Menu")));
        if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
            qFatal("no menu");
        auto *found = menu->findChild<QAction *>(QString::fromLatin1(action));
        if (!found)
            qFatal("no action %s", action);
        menu->hide();
        found->trigger();
    }
};

} // namespace

class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsCharted()
    {
        const Room room;
        QCOMPARE(room.charts(),
                 (QStringList{s("sessions"), s("latency"), s("pool"), s("maxwait"), s("memory"), s("restarts")}));
        QCOMPARE(room.text("shownSpan"), s("13:40 – 14:40 · live"));
        const ChartData &data = room.chart("sessions").data();
        QCOMPARE(data.lines.size(), 3); // nothing is hidden
        QCOMPARE(data.limit.value_or(0), 97.0);
    }

    void theAxisLiesUnderTheData()
    {
        const Room room;
        for (const int width : {1196, 1000, 1300}) {
            room.page->resize(width, 748);
            QTest::qWait(20);
            const ChartView &chart = room.chart("sessions");
            int found = 0;
            for (const QGraphicsItem *item : chart.scene()->items()) {
                const auto *label = dynamic_cast<const QGraphicsTextItem *>(item);
                if (!label || label->toPlainText() != s("14:00") || !label->isVisible())
                    continue;
                const qreal middle = label->mapToScene(label->boundingRect().center()).x();
                QVERIFY2(std::abs(middle - chart.scale().x(room.now.toMSecsSinceEpoch() - 2'400'000)) < 2,
                         qPrintable(QString::number(middle)));
                ++found;
            }
            QCOMPARE(found, 1);
        }
    }

    void nothingToChartSaysWhatToDo()
    {
        const Room none({s("Empty"), {node(s("port"), Kind::Tcp)}}, false);
        QVERIFY(none.find("connectionsEmpty").isVisible());
        QCOMPARE(none.text("connectionsEmpty"), s("No connections to chart"));
        QVERIFY(!none.find("sessionsPanel").isVisible());
        const Room unseen(labWorld(), false);
        QCOMPARE(unseen.text("connectionsEmpty"), s("Nothing was seen in this time"));
    }

    void aHistoryThatCannotBeReadSaysSo()
    {
        Room room(labWorld(), false);
        room.history.trouble = Error{FailureCode::of(FailureCode::Family::LocalConfiguration), s("disk full"), {}};
        room.turnClock(120);
        QCOMPARE(room.text("connectionsEmpty"), s("The history cannot be read"));
    }

    void aLongerRangeIsReadFromTheHistory()
    {
        Room room;
        const int before = room.history.reads;
        room.click("range.24h");
        room.settle();
        QCOMPARE(room.span().length(), qint64(24 * 3600 * 1000));
        QVERIFY(room.history.reads > before);
        QVERIFY(room.find<QAbstractButton>("range.24h").isChecked());
        QVERIFY(!room.find<QAbstractButton>("range.1h").isChecked());
    }

    void theLivePresentIsFollowedWithoutReadingAgainAtOnce()
    {
        Room room;
        const int before = room.history.reads;
        room.turnClock(1);
        QCOMPARE(room.span().to, room.now.toMSecsSinceEpoch());
        QCOMPARE(room.history.reads, before);
        room.turnClock(300);
        QVERIFY(room.history.reads > before);
    }

    void aLookShowsAtOnce()
    {
        Room room;
        const auto last = [&] { return room.chart("sessions").data().lines.constFirst().samples.constLast(); };
        QVERIFY(last().value != 77);
        Observation look = telling(*room.world.topology().find(s("users-db")), room.now, s("desk"));
        look.readings[s("sessions.active")] = 77;
        room.world.take(look);
        room.turnClock(1);
        QCOMPARE(last().value, 77.0);
    }

    void aLegendEntryTogglesItsLine()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        const double top = chart.scale().top;
        room.click("legend.sessions.sessions.idle");
        QVERIFY(!chart.data().lines.at(1).isShown);
        QVERIFY(chart.data().lines.at(0).isShown);
        QCOMPARE(chart.scale().top, top); // the slots hold it up
        room.click("legend.sessions.sessions.idle");
        QVERIFY(chart.data().lines.at(1).isShown);
        QTest::keyClick(&room.find("legend.sessions.sessions.idle"), Qt::Key_Space);
        QVERIFY(!chart.data().lines.at(1).isShown);
    }

    void whatIsSwitchedOffStaysSoWhenDataCome()
    {
        Room room;
        room.click("legend.latency.connect_ms.max");
        room.turnClock(300);
        QVERIFY(!room.chart("latency").data().lines.at(2).isShown);
    }

    void theWheelZoomsAtThePointer()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        const QPointF at(chart.scale().plot.left() + chart.scale().plot.width() / 4, chart.scale().plot.center().y());
        const qint64 moment = chart.scale().at(at.x());
        room.wheel(chart, at, 120);
        QCOMPARE(room.span().length(), qint64(3'600'000 / 1.25));
        QVERIFY(std::abs(chart.scale().at(at.x()) - moment) <= 2);
        QVERIFY(!room.page->board().timeWindow().isLive());
        QCOMPARE(room.chart("latency").scale().span, room.span()); // all of them
        QVERIFY(room.find("backToLive").isVisible());
        room.click("backToLive");
        QVERIFY(room.page->board().timeWindow().isLive());
    }

    void beside_thePlotTheWheelScrolls()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        room.wheel(chart, {4, 4}, 120);
        QCOMPARE(room.span().length(), qint64(3'600'000));
    }

    void aDragPans()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        const Span before = room.span();
        const QPointF from = chart.scale().plot.center();
        Room::drag(chart, from, from + QPointF(200, 0));
        const qint64 moved = before.from - room.span().from;
        const auto expected = static_cast<qint64>(200 / chart.scale().plot.width() * 3'600'000);
        QVERIFY2(std::abs(moved - expected) < 5'000, qPrintable(QString::number(moved)));
        QCOMPARE(room.span().length(), before.length());
    }

    void aMarkedStretchIsZoomedTo()
    {
        const Room room;
        ChartView &chart = room.chart("latency");
        const QRectF plot = chart.scale().plot;
        const qint64 from = chart.scale().at(plot.left() + 100);
        const qint64 to = chart.scale().at(plot.left() + 300);
        Room::drag(chart, {plot.left() + 300, plot.center().y()}, {plot.left() + 100, plot.center().y()},
                   Qt::ShiftModifier);
        QVERIFY(std::abs(room.span().from - from) < 5'000);
        QVERIFY(std::abs(room.span().to - to) < 5'000);
    }

    void theKeyboardMovesTheTime()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(!room.page->board().timeWindow().isLive());
        QCOMPARE(room.span().to, room.now.toMSecsSinceEpoch() - 360'000);
        QTest::keyClick(&chart, Qt::Key_Minus);
        QCOMPARE(room.span().length(), qint64(4'500'000));
        QTest::keyClick(&chart, Qt::Key_Plus);
        QCOMPARE(room.span().length(), qint64(3'600'000));
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(room.page->board().timeWindow().isLive());
        QTest::keyClick(&chart, Qt::Key_Plus); // the present stays
        QVERIFY(room.page->board().timeWindow().isLive());
    }

    void theCrossHairReadsAllCharts()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        const Sample &sample = chart.data().lines.constFirst().samples.at(100);
        const QPointF at(chart.scale().x(sample.at) + 1, chart.scale().plot.center().y());
        QTest::mouseMove(chart.viewport(), at.toPoint());
        QTRY_VERIFY(!chart.readings().isEmpty());
        QCOMPARE(chart.readings().constFirst().name, s("active"));
        QCOMPARE(chart.readings().constFirst().value, QLocale().toString(sample.value, 'f', 0));
        QCOMPARE(room.chart("latency").readings().size(), 3);
        QVERIFY(room.chart("latency").readings().constFirst().value.endsWith(s(" ms")));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.readings().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!room.chart("latency").readings().isEmpty());
    }

    void inAGapTheCrossHairReadsNothing()
    {
        const Room room;
        ChartView &chart = room.chart("sessions");
        Q_EMIT chart.pointed(room.now.toMSecsSinceEpoch() - 2'520'000);
        QCOMPARE(chart.readings().constFirst().value, s("–"));
    }

    void whatFiresAlreadyIsMarkedInANewWindow()
    {
        Desk desk(labWorld());
        fillHour(desk.history(), desk.now());
        Alert alert;
        alert.name = alert.fingerprint = s("PoolNearlyFull");
        alert.severity = Severity::Warning;
        alert.since = desk.now().addSecs(-600);
        desk.board().take(s("127.0.0.1:9093"), {alert}, desk.now());
        MainWindow window;
        desk.showIn(window);
        window.show();
        window.workspace()->showView(s("connections"));
        const auto isMarked = [&] {
            const auto *chart = window.findChild<ChartView *>(s("chartView.sessions"));
            for (const QGraphicsItem *item : chart ? chart->scene()->items() : QList<QGraphicsItem *>()) {
                const auto *layer = dynamic_cast<const ChartLayer *>(item);
                if (layer && std::any_of(layer->bands.begin(), layer->bands.end(),
                                         [&](const ChartBand &band) { return band.text.contains(alert.name); }))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isMarked());
    }

    void whatWasNotSeenIsNotJoined()
    {
        const Room room;
        const ChartData &data = room.chart("sessions").data();
        QCOMPARE(runsOf(data.lines.constFirst().samples, data.gap).size(), 2);
    }

    void anotherTargetIsChosen()
    {
        const Room room;
        room.choose("targets", "choose.users-db-pooled");
        QCOMPARE(room.page->board().choice().database, s("users-db-pooled"));
        QVERIFY(room.asked.contains(s("users-db-pooled")));
        QVERIFY(!room.charts().contains(s("sessions"))); // nothing was seen of that one
        room.choose("targets", "choose.users-db");
        QVERIFY(room.charts().contains(s("sessions")));
    }

    void anExportIsWritten_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << "exportPng"
                             << "png" << QByteArray("\x89PNG");
        QTest::newRow("svg") << "exportSvg"
                             << "svg" << QByteArray("<?xml");
        QTest::newRow("csv") << "exportCsv"
                             << "csv" << QByteArray("time,Sessions by state: active,Sessions by state: idle,");
    }
    void anExportIsWritten()
    {
        QFETCH(QString, action);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        const Room room;
        const QTemporaryDir folder;
        const QString path = folder.filePath(s("charts.") + suffix);
        room.choose("export", qPrintable(action));
        auto &dialog = room.find<QFileDialog>("exportDialog");
        dialog.selectFile(path);
        QMetaObject::invokeMethod(&dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(begin), bytes.left(80).constData());
        QVERIFY(bytes.size() > 5'000);
        QVERIFY(room.text("connectionsNotice").contains(s("charts.") + suffix));
    }

    void anExportThatFailsSaysWhy()
    {
        const Room room;
        const Result<void> written = exportCharts(room.page->board(), ExportFormat::Csv, s("/nowhere/charts.csv"));
        QVERIFY(!written);
        QVERIFY(written.error().text.contains(s("/nowhere/charts.csv")));
    }

    void sessionsAreCountedAndSorted()
    {
        Room room;
        Observation look = telling(*room.world.topology().find(s("users-db")), room.now, s("desk"));
        room.world.take(look);
        room.turnClock(6);
        QCOMPARE(room.text("sessionsCount"), s("6 of 97 · 1 idle in transaction · 2 blocked"));
        QCOMPARE(room.shownPids().constFirst(), s("41873")); // the oldest
        auto *header = room.find<QTreeView>("sessions").header();
        const auto clickOn = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 10, header->height() / 2});
        };
        clickOn(SessionModel::Pid);
        QCOMPARE(room.shownPids(),
                 (QStringList{s("41211"), s("41655"), s("41873"), s("41880"), s("41902"), s("41910")}));
        clickOn(SessionModel::Application); // and by process id within an application
        QCOMPARE(room.shownPids(),
                 (QStringList{s("41873"), s("41880"), s("41910"), s("41211"), s("41655"), s("41902")}));
        clickOn(SessionModel::Pid);
        clickOn(SessionModel::Pid);
        QCOMPARE(room.shownPids().constFirst(), s("41910"));
    }

    // Its number alone may be another's by the time that somebody has read the plan.
    void whatIsDoneToASessionNamesItByItsMarks()
    {
        Room room;
        room.page->offerActions(true);
        for (Session &session : *room.sessions) {
            session.backendStart = QStringLiteral("2026-11-23T14:00:00.%1Z").arg(session.pid, 6, 10, QLatin1Char('0'));
            session.queryStart = QStringLiteral("2026-11-23T14:39:00.000000Z");
        }
        room.find<QAbstractButton>("sessionsRefresh").click();
        room.settle();
        const QSignalSpy wanted(room.page.get(), &ConnectionsPage::actionWanted);
        auto &table = room.find<QTreeView>("sessions");
        QTRY_VERIFY(table.model()->rowCount() > 0);
        const auto trigger = [&](const char *entry) {
            room.openSessionMenu();
            room.find<QAction>(entry).trigger();
        };
        trigger("endSession"); // nobody is chosen
        QCOMPARE(wanted.size(), 0);
        room.chooseSession(41880);
        trigger("endSession");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("terminate-session"));
        auto marks = wanted.last().at(2).value<QMap<QString, QString>>();
        const QString pid = marks.value(QStringLiteral("pid"));
        QVERIFY(pid.toInt() > 0);
        QCOMPARE(marks.value(QStringLiteral("backend_start")).section(u'.', 1),
                 QString(pid.rightJustified(6, u'0') + u'Z'));
        QVERIFY(!marks.contains(QStringLiteral("query_start"))); // whatever it does then
        trigger("cancelQuery");
        marks = wanted.last().at(2).value<QMap<QString, QString>>();
        QCOMPARE(marks.value(QStringLiteral("query_start")), QStringLiteral("2026-11-23T14:39:00.000000Z"));
        trigger("endIdle");
        QCOMPARE(wanted.size(), 3);
        marks = wanted.last().at(2).value<QMap<QString, QString>>();
        QVERIFY(marks.isEmpty());
    }

    // A row that goes hands its choice to the one beside it: that is nobody's wish.
    void theMenuKeepsToTheSessionThatWasChosen()
    {
        Room room;
        room.page->offerActions(true);
        const QSignalSpy wanted(room.page.get(), &ConnectionsPage::actionWanted);
        room.chooseSession(41880);
        room.openSessionMenu();
        room.sessions->removeAt(3); // 41880 has ended
        room.find<QAbstractButton>("sessionsRefresh").click();
        QTRY_COMPARE(room.rows().rowCount(), 5);
        QVERIFY(!room.find<QTreeView>("sessions").selectionModel()->hasSelection());
        room.find<QAction>("endSession").trigger();
        QCOMPARE(wanted.size(), 1);
        const auto marks = wanted.last().at(2).value<QMap<QString, QString>>();
        QCOMPARE(marks.value(QStringLiteral("pid")), QStringLiteral("41880"));
        room.openSessionMenu();
        QVERIFY(!room.find<QAction>("endSession").isEnabled());
    }

    void sessionsAreFiltered()
    {
        const Room room;
        room.find<QComboBox>("sessionState").setCurrentText(s("waiting: lock"));
        QCOMPARE(room.shownPids(), (QStringList{s("41880"), s("41902")}));
        room.find<QComboBox>("sessionApplication").setCurrentText(s("report"));
        QCOMPARE(room.shownPids(), QStringList{s("41902")});
        room.find<QComboBox>("sessionState").setCurrentIndex(0);
        room.find<QComboBox>("sessionApplication").setCurrentIndex(0);
        QTest::keyClicks(&room.find("sessionSearch"), s("EMAIL_verified"));
        QCOMPARE(room.shownPids(), QStringList{s("41880")});
    }

    void aFilterKeepsItsWordWhereNoSessionHasIt()
    {
        Room room;
        auto &state = room.find<QComboBox>("sessionState");
        auto &application = room.find<QComboBox>("sessionApplication");
        state.setCurrentText(s("waiting: lock"));
        application.setCurrentText(s("report"));
        const QList<Session> before = *room.sessions;
        room.sessions = QList<Session>{before.constFirst()}; // of another application, in another state
        room.turnClock(6);
        QTRY_COMPARE(room.find<QTreeView>("sessions").model()->rowCount(), 0);
        QCOMPARE(state.currentText(), s("waiting: lock"));
        QCOMPARE(application.currentText(), s("report"));
        room.sessions = before;
        room.turnClock(6);
        QTRY_COMPARE(room.shownPids(), QStringList{s("41902")});
        application.setCurrentIndex(0);
        state.setCurrentIndex(0);
        QCOMPARE(room.shownPids().size(), 6);
        state.setCurrentText(s("waiting: lock"));
        room.find<SessionsPanel>("sessionsPanel").setDatabase(s("another"), s("desk")); // whose words are others
        QCOMPARE(state.currentIndex(), 0);
    }

    void theTreeShowsWhoBlocksWhom()
    {
        const Room room;
        room.click("sessionTree");
        QCOMPARE(room.rows().rowCount(), 4);
        const QModelIndex holder = room.rows().index(0, 0);
        QCOMPARE(holder.data().toString(), s("41873"));
        QCOMPARE(room.rows().rowCount(holder), 1);
        const QModelIndex middle = room.rows().index(0, 0, holder);
        QCOMPARE(middle.data().toString(), s("41880"));
        QCOMPARE(room.rows().index(0, 0, middle).data().toString(), s("41902"));
        QTest::keyClicks(&room.find("sessionSearch"), s("FOR UPDATE")); // blockers stay with those they block
        QCOMPARE(room.rows().rowCount(), 1);
        room.click("sessionTree");
        room.find<QLineEdit>("sessionSearch").clear();
        QCOMPARE(room.rows().rowCount(), 6);
    }

    void theModelKeepsItsRows()
    {
        SessionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SessionFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
        QList<Session> sessions = blockedSessions();
        model.setSessions(sessions);
        const QPersistentModelIndex kept = model.indexOf(41902);
        model.setTree(true);
        QVERIFY(kept.parent().isValid());
        sessions[2].age_s += 5;
        sessions.removeAt(3); // 41880 has ended: 41902 waits for nobody that is known
        model.setSessions(sessions);
        QVERIFY(kept.isValid());
        QVERIFY(!kept.parent().isValid());
        sessions[3].blockedBy = {41873};
        sessions[2].blockedBy = {41902}; // each blocks the other
        model.setSessions(sessions);
        QCOMPARE(model.rowCount() + model.rowCount(model.indexOf(41873)) + model.rowCount(model.indexOf(41902)), 5);
        model.setTree(false);
        QCOMPARE(model.rowCount(), 5);
        model.setSessions({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets, 0);
    }

    void theRawValueIsThereForSorting()
    {
        SessionModel model;
        model.setSessions(blockedSessions());
        const QModelIndex holder = model.indexOf(41873);
        QCOMPARE(holder.siblingAtColumn(SessionModel::Age).data(SessionModel::SortRole).toDouble(), 842.0);
        QCOMPARE(holder.siblingAtColumn(SessionModel::Age).data().toString(), s("14 min 2 s"));
    }

    void sessionsAreAskedForOnlyWhileSomebodyWatches()
    {
        Room room;
        QCOMPARE(room.asked.size(), 1);
        room.turnClock(4);
        QCOMPARE(room.asked.size(), 1);
        room.turnClock(1);
        QCOMPARE(room.asked.size(), 2);
        room.click("sessionsRefresh");
        QCOMPARE(room.asked.size(), 3);
        room.page->hide();
        room.turnClock(60);
        QCOMPARE(room.asked.size(), 3);
        room.page->show();
        QCOMPARE(room.asked.size(), 4);
    }

    void troubleWithSessionsIsSaidPlainly()
    {
        Room room;
        room.sessions = fail(FailureCode::ofSqlState("28P01"), s("password authentication failed"));
        room.turnClock(6);
        // What was read before stays, marked.
        QCOMPARE(room.rows().rowCount(), 6);
        QVERIFY(room.text("sessionsCount").contains(s("password authentication failed")));
        QVERIFY(room.text("sessionsAge").startsWith(s("6 s")));
        room.choose("targets", "choose.users-db-pooled");
        QTRY_VERIFY(room.find("sessionsHeadline").isVisible());
        QCOMPARE(room.text("sessionsAdvice"), s("password authentication failed"));
    }

    void theHeightIsSharedByWholeCharts()
    {
        Room room;
        const auto isWhole = [&] {
            const int shown = room.find<QScrollArea>("chartScroll").viewport()->height();
            int bottom = 0;
            bool ends = false;
            for (const ChartPanel *panel : room.page->board().shown()) {
                bottom = panel->geometry().bottom() + 1;
                ends = ends || bottom == shown;
            }
            return ends || bottom < shown;
        };
        for (const int height : {700, 748, 800, 900, 1000}) {
            room.page->resize(1196, height);
            room.settle();
            QVERIFY2(isWhole(), qPrintable(QString::number(height)));
        }
        // Where there is room for all of them they grow.
        room.page->resize(1196, 2400);
        room.settle();
        QVERIFY(isWhole());
        for (const ChartPanel *panel : room.page->board().shown())
            QVERIFY(panel->height() > panel->minimumHeight());
        QCOMPARE(room.find<QScrollArea>("chartScroll").verticalScrollBar()->maximum(), 0);
        room.page->resize(1196, 748);
        room.settle();
        const int sessions = room.find("sessionsPanel").height();
        // Sessions that cannot be read take less.
        room.sessions = fail(FailureCode::ofSqlState("28P01"), s("password authentication failed"));
        room.choose("targets", "choose.users-db-pooled");
        QTRY_VERIFY(room.find("sessionsHeadline").isVisible());
        QTRY_VERIFY(room.find("sessionsPanel").height() < sessions);
        QVERIFY(isWhole());
        QVERIFY(room.find("sessionsAdvice").geometry().bottom() < room.find("sessionsAdvice").parentWidget()->height());
    }

    void everythingHasAName()
    {
        const Room room;
        for (const QWidget *widget : room.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !qobject_cast<const QLineEdit *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                         qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        }
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
};

BRIDGEWATCH_GUI_MAIN(TestConnections, "en")
#include "test_connections.moc"
