// SPDX-License-Identifier: GPL-3.0-or-later
// Through every view and every dialog in every language, with small and with large text: what is written can be read,
// what can be pressed is named and reached, and no state is told by a colour alone.
#include "core/app/drill.h"
#include "core/logs/line_gatherer.h"
#include "core/model/subject.h"
#include "core/runbook/load.h"
#include "tests/gui/connections_scene.h"
#include "tests/gui/fit.h"
#include "tests/gui/reports_scene.h"
#include "tests/gui/worlds.h"
#include "ui/actions/action_dialog.h"
#include "ui/alerts/acknowledge_dialog.h"
#include "ui/alerts/silence_dialog.h"
#include "ui/alerts/silences_dialog.h"
#include "ui/alerts/why_popup.h"
#include "ui/drill/answer_dialog.h"
#include "ui/drill/drill_bar.h"
#include "ui/escalation/answered_dialog.h"
#include "ui/escalation/escalate_dialog.h"
#include "ui/escalation/send_dialog.h"
#include "ui/help/help_window.h"
#include "ui/incident/begin_dialog.h"
#include "ui/incident/edit_dialog.h"
#include "ui/incident/guide_model.h"
#include "ui/incident/reason_dialog.h"
#include "ui/incident/roles_dialog.h"
#include "ui/settings/difference_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/opening.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QStringList views{s("diagnosis"), s("alerts"),     s("changes"), s("vendors"),   s("connections"),
                        s("incident"),  s("escalation"), s("logs"),    s("readiness"), s("reports")};

const QString logTarget = s("bridge-log");
const QString server = s("http://alertmanager.example:9093");

Topology wholeWorld()
{
    Topology world = labWorld();
    for (const TopologyNode &node : shippedWorld().nodes) {
        if (subjectOf(node.kind) == Subject::Account)
            world.nodes << node;
    }
    TopologyNode log = node(logTarget, Kind::Log, {s("bridge")}, {s("bridge")});
    log.runsOn = s("bridge");
    world.nodes << log;
    return world;
}

Alert alertOf(const char *name, Severity severity, const QDateTime &since)
{
    Alert alert;
    alert.name = alert.fingerprint = s(name);
    alert.severity = severity;
    alert.since = since;
    alert.labels = {{s("alertname"), alert.name}, {s("instance"), s("oracle-bridge-server:9100")}};
    alert.annotations[s("summary")] = s("More than one request in twenty fails, and has for a while now");
    return alert;
}

ReadinessReport someReadiness(const QDateTime &at)
{
    using enum ReadinessTopic;
    ReadinessReport report;
    report.profile = s("Lab");
    report.at = at;
    report.checks = {{Pooler, {}, Outcome::Warning, s("There is no pooler."), s("Put one in between."), s("pgbouncer")},
                     {Headroom, s("users-db"), Outcome::Unknown, s("Watched for two days."), s("Wait."), {}},
                     {Archiving, s("users-db"), Outcome::Failed, s("Archiving fails."), s("Mend it."), s("SELECT 1;")},
                     {Alertmanager, {}, Outcome::Ok, s("It answers."), {}, {}}};
    return report;
}

// A bad hour of a world in which there is something to see in every view.
class BadHour {
public:
    explicit BadHour(QSize size, const reports::Stories &stories = reports::fourIncidents())
        : desk(wholeWorld(), size, respondingTeam())
    {
        for (const auto &story : stories)
            test::writeStory(desk.dataPath() + s("/incidents.db"), story);
        desk.incidents().start();
        if (!QTest::qWaitFor([this] { return desk.incidents().isLoaded(); }))
            qFatal("the journal is not read");
        desk.turnClock(5h);
        fillHour(desk.history(), desk.now());
        desk.history().told = {{desk.now().addSecs(-60), s("users-db"), s("desk"), Outcome::Ok, Outcome::Failed,
                                s("ECONNREFUSED"), s("The connection is refused.")}};
        desk.setSessions(blockedSessions());
        look();
        desk.board().take(server,
                          {alertOf("OracleBridgeHighErrorRate", Severity::Critical, desk.now().addSecs(-300)),
                           alertOf("EmailDeliveryFailures", Severity::Warning, desk.now().addSecs(-4000))},
                          desk.now());
        desk.readiness().take(someReadiness(desk.now()));
        fillLog();
        desk.settle();
    }

    void show(const QString &view)
    {
        Workspace &workspace = *desk.window().workspace();
        workspace.showView(view);
        desk.settle();
        if (!QTest::qWaitFor([&] { return !workspace.isReading(); }))
            qFatal("the view goes on reading");
        desk.settle();
    }

    Desk desk;

private:
    void look()
    {
        for (const TopologyNode &node : desk.world().topology().nodes) {
            for (const QString &vantage : node.vantages)
                desk.take(telling(node, desk.now(), vantage));
        }
        desk.take(overSession(desk.node("bridge"), desk.now()));
        desk.turnClock(1s);
        for (const char *down : {"users-db", "db-port"})
            desk.take(refused(desk.node(down), desk.now()));
        Observation slow = telling(desk.node("pooler"), desk.now(), s("desk"));
        slow.outcome = Outcome::Warning;
        desk.take(slow);
    }
    void fillLog()
    {
        LineGatherer gatherer(std::make_shared<LineClassifier>(), LineSource::First);
        QByteArray bytes;
        for (int i = 0; i < 40; ++i)
            bytes += "2026-11-23T16:59:00.000Z INFO GET /health 200 in 4 ms\n"
                     "2026-11-23T16:59:01.000Z ERROR query failed: connect ECONNREFUSED 10.0.0.5:5432\n"
                     "2026-11-23T16:59:02.000Z ERROR timeout exceeded when trying to connect\n"
                     "2026-11-23T16:59:03.000Z ERROR mail: Error: Unauthorized\n";
        gatherer.feed(bytes, desk.now().toMSecsSinceEpoch());
        desk.logs().find(logTarget)->append(gatherer.take());
    }
};

QList<AlertRow> someRows(Desk &desk)
{
    return desk.board().rows();
}

// A profile with an entry of every kind; nothing that it names answers.
QByteArray everyKind()
{
    return "version: 1\n"
           "name: Ours\n"
           "hosts: { bridge: { address: 127.0.0.1, port: 9, user: deploy, label: the bridge's own host } }\n"
           "targets:\n"
           "  - { id: health, kind: http, url: \"http://127.0.0.1:9/health\", label: the health page }\n"
           "  - { id: users-db, kind: postgres, host: 127.0.0.1, port: 9, database: d, user: u, password: none }\n"
           "  - { id: pooler, kind: pgbouncer, host: 127.0.0.1, port: 9, user: u, password: none }\n"
           "  - { id: port, kind: tcp, host: 127.0.0.1, port: 9 }\n"
           "  - { id: cert, kind: tls, host: 127.0.0.1, port: 9 }\n"
           "  - { id: proc, kind: pm2, on: bridge, process: oracle-bridge }\n"
           "  - { id: log, kind: log, on: desk, path: /nonexistent/log }\n"
           "  - { id: rate, kind: prometheus, url: \"http://127.0.0.1:9\", query: up }\n"
           "  - { id: mail, kind: sendgrid, api_key: { from: keyring }, base_url: \"http://127.0.0.1:9\" }\n"
           "  - { id: money, kind: stripe, api_key: { env: NOTHING }, base_url: \"http://127.0.0.1:9\" }\n"
           "contacts: [ { id: dba, name: Database on call, webhook: { file: hook.secret } } ]\n"
           "escalation: [ { when: database-unrecoverable, after: 10m, contact: dba, within: 15m } ]\n";
}

} // namespace

class TestWalk : public QObject {
    Q_OBJECT

    QStringList m_found;

    // Notes what does not hold; `place` says where one is.
    void look(QWidget &window, const QString &place)
    {
        QStringList cut = fit::clipped(window);
        for (int turn = 0; turn < 5 && !cut.isEmpty(); ++turn) { // layouts take turns of the event loop
            QTest::qWait(20);
            cut = fit::clipped(window);
        }
        note(cut, place + u": cut: ");
        note(fit::unnamed(window), place + u": nameless: ");
        note(fit::sharedKeys(window), place + u": same key: ");
        note(fit::wordless(window), place + u": wordless: ");
    }
    void note(const QStringList &troubles, const QString &place)
    {
        for (const QString &trouble : troubles) {
            if (!m_found.contains(QString(place + trouble)))
                m_found << QString(place + trouble);
        }
    }
    void walkByTab(QWidget &window, const QString &place)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        note(fit::unreached(window), place + u": Tab does not reach: ");
    }
    // A dialog that is open; it is closed.
    void lookAt(QDialog *dialog)
    {
        QVERIFY(dialog);
        if (!dialog->isVisible())
            dialog->open();
        QTest::qWait(0);
        look(*dialog, dialog->objectName());
        walkByTab(*dialog, dialog->objectName());
        dialog->reject();
    }

    static void addLanguagesAndSizes()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "es", "zh_CN"}) {
            for (const QSize size : {QSize(1280, 800), QSize(960, 640), QSize(2560, 1600)})
                QTest::addRow("%s %d", language, size.width()) << s(language) << size;
        }
    }
    // The largest window has the largest text.
    static void begin()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        fit::setTextPercent(size.width() > 2000 ? 200 : 100);
        fit::speak(language);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // unset, it would be that of the desktop
        m_found.clear();
    }
    void cleanup()
    {
        applyTheme(*qApp, Scheme::Light);
        fit::setTextPercent(100);
        fit::speak(s("en"));
        QVERIFY2(m_found.isEmpty(), qPrintable(QString(u'\n' + m_found.join(u'\n'))));
    }

    void everyView_data() { addLanguagesAndSizes(); }
    void everyView()
    {
        QFETCH(QSize, size);
        begin();
        BadHour hour(size);
        for (const QString &view : views) {
            hour.show(view);
            note(hour.desk.window().size() == size ? QStringList() : QStringList(view), s("wider than wanted: "));
            look(hour.desk.window(), view);
        }
        hour.desk.window().workspace()->showSearch(true);
        hour.desk.settle();
        look(hour.desk.window(), s("palette"));
    }

    // Each step of a guide has parts of its own.
    void everyStep_data() { addLanguagesAndSizes(); }
    void everyStep()
    {
        QFETCH(QSize, size);
        begin();
        BadHour hour(size, reports::none);
        hour.show(s("incident"));
        QTest::mouseClick(&hour.desk.find("incidentBegin"), Qt::LeftButton);
        hour.desk.find<QLineEdit>("beginName").setText(s("Kim"));
        QTest::mouseClick(&hour.desk.find("beginAccept"), Qt::LeftButton);
        QTRY_COMPARE(hour.desk.incidents().all().size(), 1);
        hour.desk.settle();
        auto &list = hour.desk.find<QListView>("guide");
        QVERIFY(list.model()->rowCount() > 10);
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            list.setCurrentIndex(list.model()->index(row, 0));
            hour.desk.settle();
            look(hour.desk.window(), list.model()->index(row, 0).data(GuideModel::StepRole).toString());
        }
    }

    void withHighContrast()
    {
        applyTheme(*qApp, Scheme::Contrast);
        BadHour hour({1280, 800});
        for (const QString &view : views) {
            hour.show(view);
            look(hour.desk.window(), view);
        }
    }

    void byTabAlone_data()
    {
        QTest::addColumn<QString>("view");
        for (const QString &view : views)
            QTest::newRow(qPrintable(view)) << view;
    }
    void byTabAlone()
    {
        QFETCH(QString, view);
        BadHour hour({1280, 800});
        hour.show(view);
        walkByTab(hour.desk.window(), view);
    }

    void dialogsOfAlerts_data() { addLanguagesAndSizes(); }
    void dialogsOfAlerts()
    {
        QFETCH(QSize, size);
        begin();
        BadHour hour(size);
        MainWindow *window = &hour.desk.window();
        const Clock clock = [&hour] { return hour.desk.now(); };
        const QList<AlertRow> rows = someRows(hour.desk);
        QVERIFY(!rows.isEmpty());
        lookAt(new SilenceDialog(rows, rows, clock, window));
        lookAt(new AcknowledgeDialog(rows, clock, window));
        lookAt(new WhyPopup(rows.constFirst().alert.name, {s("It is shown."), s("Nobody has silenced it.")}, window));
        Silence silence;
        silence.id = s("a");
        silence.state = Silence::State::Active;
        silence.matchers = {{s("alertname"), s("OracleBridgeHighErrorRate"), false, true}};
        silence.startsAt = hour.desk.now().addSecs(-600);
        silence.endsAt = hour.desk.now().addSecs(3600);
        silence.createdBy = s("Ada");
        silence.comment = s("known trouble, which somebody is at");
        const auto list = [silence]() -> QCoro::Task<QList<SilencesAnswer>> {
            co_return QList<SilencesAnswer>{{server, SilenceList{{silence}, 0, 0}}};
        };
        auto *silences = new SilencesDialog({list, {}}, clock, window);
        silences->open();
        auto *ends = silences->findChild<QListView *>(s("silences"));
        QTRY_COMPARE(ends->model()->rowCount(), 1);
        ends->setCurrentIndex(ends->model()->index(0, 0));
        lookAt(silences);
    }

    void dialogsOfAnIncident_data() { addLanguagesAndSizes(); }
    void dialogsOfAnIncident()
    {
        QFETCH(QSize, size);
        begin();
        BadHour hour(size);
        MainWindow *window = &hour.desk.window();
        Beginning beginning;
        beginning.title = s("users-db refuses connections");
        lookAt(new BeginDialog(beginning, {*openShippedRunbook(shippedRunbooks().constFirst())}, 0, window));
        lookAt(new EditDialog(beginning.title, Severity::High, window));
        lookAt(new RolesDialog({{Role::Lead, s("Ada")}}, {s("Ada"), s("Sam")}, window));
        const QList<Contact> contacts = respondingTeam().contacts;
        const QString dba = contacts.constFirst().id;
        lookAt(new AnsweredDialog(s("the database cannot be recovered"), contacts, dba, window));
        lookAt(new EscalateDialog(s("the database cannot be recovered"), contacts, {dba, {}, {}, {}}, window));
        lookAt(new SendDialog(contacts.constFirst().name, "{\"text\":\"users-db refuses connections\"}", window));
        hour.show(s("incident"));
        for (const char *button : {"stepSkip", "incidentRoles", "incidentEdit"}) {
            QTest::mouseClick(&hour.desk.find(button), Qt::LeftButton);
            QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
            lookAt(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
        }
    }

    void theDialogOfAnAction_data() { addLanguagesAndSizes(); }
    void theDialogOfAnAction()
    {
        QFETCH(QSize, size);
        begin();
        Desk desk(labWorld(), size);
        bool mayAct = false;
        const ActionSource source{[&](ActionOrder) -> QCoro::Task<Result<Plan>> { co_return endingPlan(desk.now()); },
                                  [](QByteArray, QString) -> QCoro::Task<ActionResult> { co_return ActionResult(); },
                                  [&mayAct](const QString &) { return mayAct; },
                                  [](QString, QString) -> QCoro::Task<Result<void>> { co_return {}; }};
        const Clock clock = [&desk] { return desk.now(); };
        ActionOrder order{s("terminate-idle"), s("users-db"), {{s("minutes"), s("10")}}, s("2026-11-26-1")};
        lookAt(new ActionDialog(order, labWorld(), source, clock, &desk.window())); // it may not
        mayAct = true;
        lookAt(new ActionDialog(order, labWorld(), source, clock, &desk.window()));
        lookAt(new ActionDialog({order.action, {}, {}, {}}, labWorld(), source, clock, &desk.window())); // asks
    }

    void drills_data() { addLanguagesAndSizes(); }
    void drills()
    {
        QFETCH(QSize, size);
        begin();
        Desk desk(labWorld(), size);
        PracticeLab lab(s("/nonexistent/lab"));
        Drill drill(lab);
        desk.window().workspace()->setBanner(new DrillBar(drill, 15min, desk.window().workspace()));
        desk.settle();
        QVERIFY(desk.find("drillBar").isVisible());
        look(desk.window(), s("drill bar"));
    }

    void theSettings_data() { addLanguagesAndSizes(); }
    void theSettings()
    {
        QFETCH(QSize, size);
        begin();
        const QTemporaryDir folder;
        QFile file(folder.filePath(s("profile.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(everyKind()) > 0);
        file.close();
        Opening opening(file.fileName(), folder.filePath(s("data")));
        opening.setPreferences({}, [](const Preferences &) {});
        opening.open();
        MainWindow &window = opening.window();
        window.resize(size);
        window.show();
        QVERIFY(window.workspace());
        for (const char *tab : {"text", "forms", "secrets", "window"}) {
            window.showSettings(s(tab));
            QTest::qWait(0);
            QCOMPARE(window.size(), size);
            look(window, s(tab));
            walkByTab(window, s(tab));
        }
        window.showSettings(s("forms"));
        auto &entries = *window.findChild<QListWidget *>(s("entryList"));
        QVERIFY(entries.count() > 12);
        for (int row = 0; row < entries.count(); ++row) {
            if (!(entries.item(row)->flags() & Qt::ItemIsSelectable))
                continue;
            entries.setCurrentRow(row);
            QTest::qWait(0);
            look(window, entries.item(row)->text());
        }
        theDialogsOfTheSettings(window);
    }

    void theHelp_data() { addLanguagesAndSizes(); }
    void theHelp()
    {
        QFETCH(QSize, size);
        begin();
        HelpWindow help(nullptr);
        help.resize(size);
        help.showPage(s("overview"));
        look(help, s("help"));
        walkByTab(help, s("help"));
    }

    void theFirstStart_data() { addLanguagesAndSizes(); }
    void theFirstStart()
    {
        QFETCH(QSize, size);
        begin();
        MainWindow window;
        fit::showWelcome(window);
        window.resize(size);
        window.show();
        look(window, s("welcome"));
        walkByTab(window, s("welcome"));
    }

private:
    void theDialogsOfTheSettings(MainWindow &window)
    {
        window.showSettings(s("secrets"));
        QTest::qWait(0);
        QTest::mouseClick(window.findChild<QPushButton *>(s("secretSet")), Qt::LeftButton);
        lookAt(window.findChild<QDialog *>(s("secretDialog")));
        window.showSettings(s("text"));
        showDifference(window, s("a: 1\nb: 2\n"), s("a: 1\nb: 3\n"), s("Take it"), [] {});
        lookAt(window.findChild<QDialog *>(s("differenceDialog")));
        window.findChild<QPlainTextEdit *>(s("profileEdit"))->appendPlainText(s("# mine"));
        window.close();
        lookAt(window.findChild<QDialog *>(s("draftDialog")));
    }
};

BRIDGEWATCH_GUI_MAIN(TestWalk, "en")
#include "test_walk.moc"
