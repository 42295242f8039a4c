// SPDX-License-Identifier: GPL-3.0-or-later
// An outage as the person at the window lives it: a real rule of a real Prometheus fires, its alert is silenced, comes
// back, goes, and is acknowledged; all of it by clicks, and against real servers.
#include "core/history/sqlite_history.h"
#include "core/profile/load.h"
#include "tests/gui/gui_fixture.h"
#include "tests/support/await.h"
#include "tests/support/lab.h"
#include "ui/alerts/alert_table.h"
#include "ui/alerts/alert_view.h"
#include "ui/alerts/silence_model.h"
#include "ui/shell/opening.h"
#include "ui/widgets/filter_pill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <csignal>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

constexpr int patienceMs = 60'000;

const QString alert = QStringLiteral("OracleBridgeHighErrorRate");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Limits soon()
{
    return {Deadline::in(std::chrono::seconds(10)), {}};
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

    Lab m_lab;
    QTemporaryDir m_data;
    QUrl m_alertmanager;
    std::unique_ptr<Opening> m_opening;

    // The lab's profile with a runbook for the alert; the lab rewrites its own.
    QString profile()
    {
        QByteArray text = m_lab.read(s("profile.yaml"));
        const QByteArray more =
            "\nrunbooks: [database.md]\nalerts:\n  runbook_for: { " + alert.toUtf8() + ": database.md }\n";
        text.replace("\nalerts:\n", more);
        QFile runbook(m_lab.file(s("database.md")));
        QFile file(m_lab.file(s("window.yaml")));
        if (!file.open(QIODevice::WriteOnly) || !runbook.open(QIODevice::WriteOnly))
            return {};
        runbook.write("# Database connectivity\n");
        file.write(text);
        return file.fileName();
    }

    template<typename T> T &find(const char *name)
    {
        T *found = m_opening->window().findChild<T *>(s(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    template<typename T> bool isThere(const char *name)
    {
        return m_opening->window().findChild<T *>(s(name)) != nullptr;
    }

    QString textOf(const char *label) { return find<QLabel>(label).text().remove(QChar(0x200b)); }

    void press(const char *button)
    {
        auto &widget = find<QPushButton>(button);
        QVERIFY2(widget.isEnabled() && widget.isVisible(), button);
        QTest::mouseClick(&widget, Qt::LeftButton);
    }
    void type(const char *field, const char *text)
    {
        auto &line = find<QLineEdit>(field);
        line.clear();
        QTest::keyClicks(&line, s(text));
    }

    // Of what the table shows; nothing where no row is the alert's.
    QString cell(int column)
    {
        const QAbstractItemModel &rows = *find<AlertView>("alerts").model();
        for (int i = 0; i < rows.rowCount(); ++i) {
            if (rows.index(i, AlertModel::Name).data().toString() == alert)
                return rows.index(i, column).data().toString();
        }
        return {};
    }
    void choose()
    {
        auto &view = find<AlertView>("alerts");
        for (int i = 0; i < view.model()->rowCount(); ++i) {
            const QModelIndex index = view.model()->index(i, AlertModel::Name);
            if (index.data().toString() != alert)
                continue;
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        }
        const QList<AlertRow> chosen = view.chosen();
        QVERIFY(chosen.size() == 1 && chosen.constFirst().alert.name == alert);
    }

    Ran amtool(const QStringList &arguments)
    {
        return run(s("/usr/bin/amtool"), QStringList{s("--alertmanager.url"), m_alertmanager.toString()} + arguments);
    }
    QJsonArray silences()
    {
        return QJsonDocument::fromJson(amtool({s("silence"), s("query"), s("-o"), s("json")}).out).array();
    }

    void silenceTheAlert(const char *why)
    {
        choose();
        press("silenceAlerts");
        QTRY_VERIFY(isThere<QDialog>("silenceDialog"));
        type("silenceName", "Ada");
        type("silenceComment", why);
        press("silenceAccept");
        QTRY_VERIFY_WITH_TIMEOUT(!isThere<QDialog>("silenceDialog"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(cell(AlertModel::Name).isEmpty(), patienceMs); // hidden, without a reload
    }

    void expireTheSilence()
    {
        auto &list = find<QListView>("silences");
        QTRY_COMPARE_WITH_TIMEOUT(list.model()->rowCount(), 1, patienceMs);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
        press("expireSilence");
        QTRY_VERIFY(isThere<QDialog>("expireDialog"));
        QVERIFY(textOf("expireConditions").contains(alert));
        press("expireAccept");
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGPIPE, SIG_IGN); // as the program does
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        const QString path = profile();
        const LoadedProfile loaded = loadProfile(path);
        QVERIFY(loaded.usable());
        if (loaded.profile.alerts.alertmanagers.isEmpty() || !loaded.profile.find(s("error-rate")))
            QSKIP("this lab has no Prometheus and no Alertmanager, or no service that they watch");
        m_alertmanager = loaded.profile.alerts.alertmanagers.constFirst().url;
        m_opening = std::make_unique<Opening>(path, m_data.path());
        m_opening->open();
        m_opening->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_opening->window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->world()->complete(), patienceMs);
        auto &tabs = find<QTabBar>("troubleTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
        const auto *calm = find<AlertTable>("alertsPanel").findChild<QLabel *>(s("calmHeadline"));
        QTRY_COMPARE_WITH_TIMEOUT(calm->text(), s("Nothing fires"), patienceMs);
        QVERIFY(calm->isVisible());
    }

    void theAlertComesWithItsRunbookAndItsDeadline()
    {
        const Ran broken = m_lab.breakBy(s("refused"));
        QVERIFY2(broken.status == 0, broken.err.constData());
        QTRY_COMPARE_WITH_TIMEOUT(cell(AlertModel::State), s("HIGH"), patienceMs);
        QCOMPARE(cell(AlertModel::Runbook), s("database"));
        static const QRegularExpression withinTheHour(s("^in (1 h|5\\d min)$"));
        QVERIFY2(withinTheHour.match(cell(AlertModel::Respond)).hasMatch(), qPrintable(cell(AlertModel::Respond)));
    }

    void aSilenceFromTheWindowIsKnownToTheServer()
    {
        silenceTheAlert("a drill");
        const QJsonArray known = silences();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.at(0).toObject().value(s("createdBy")).toString(), s("Ada"));
        QCOMPARE(known.at(0).toObject().value(s("comment")).toString(), s("a drill"));
        auto &hidden = find<FilterPill>("pillHidden");
        QVERIFY(hidden.isVisible());
        QTest::mouseClick(&hidden, Qt::LeftButton);
        QVERIFY(!cell(AlertModel::Name).isEmpty());
        QTest::mouseClick(&hidden, Qt::LeftButton);
    }

    void theSilenceIsListedAndExpired()
    {
        press("listSilences");
        QTRY_VERIFY(isThere<QDialog>("silencesDialog"));
        expireTheSilence();
        QTRY_VERIFY_WITH_TIMEOUT(textOf("silencesNote").contains(s("the silence has expired")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(find<QListView>("silences").model()->rowCount(), 0, patienceMs);
        QCOMPARE(silences().size(), 0);
        press("silencesClose");
        QTRY_COMPARE_WITH_TIMEOUT(cell(AlertModel::State), s("HIGH"), patienceMs); // it asks again
    }

    // What is not answered may have been done or not: the window says so, and shows what is when it is asked again.
    void aServerThatDoesNotAnswerIsNotBelieved()
    {
        silenceTheAlert("another drill");
        press("listSilences");
        QTRY_COMPARE_WITH_TIMEOUT(find<QListView>("silences").model()->rowCount(), 1, patienceMs);
        const pid_t server = m_lab.process(s("alertmanager"));
        QVERIFY(server > 0 && ::kill(server, SIGSTOP) == 0);
        expireTheSilence();
        QTRY_VERIFY2_WITH_TIMEOUT(textOf("silencesNote").contains(s("whether it was done is not known")),
                                  qPrintable(textOf("silencesNote")), patienceMs);
        QCOMPARE(::kill(server, SIGCONT), 0);
        // The server may still be at what it was asked before it slept.
        const auto opensAsItIs = [this] {
            press("silencesClose");
            (void)QTest::qWaitFor([this] { return !isThere<QDialog>("silencesDialog"); });
            press("listSilences");
            (void)QTest::qWaitFor([this] { return !textOf("silencesNote").contains(s("Asking")); }, patienceMs);
            return find<QListView>("silences").model()->rowCount() == silences().size();
        };
        QVERIFY(QTest::qWaitFor(opensAsItIs, patienceMs));
        if (!silences().isEmpty()) {
            expireTheSilence();
            QTRY_VERIFY_WITH_TIMEOUT(textOf("silencesNote").contains(s("the silence has expired")), patienceMs);
        }
        press("silencesClose");
        QTRY_COMPARE_WITH_TIMEOUT(cell(AlertModel::State), s("HIGH"), patienceMs);
    }

    void whatIsOverStaysUntilItIsAcknowledged()
    {
        QVERIFY(m_lab.heal().status == 0);
        QTRY_COMPARE_WITH_TIMEOUT(cell(AlertModel::State), s("GONE"), patienceMs);
        QCOMPARE(cell(AlertModel::Respond), QString());
        choose();
        press("acknowledgeAlerts");
        QTRY_VERIFY(isThere<QDialog>("acknowledgeDialog"));
        QCOMPARE(find<QLineEdit>("acknowledgeName").text(), s("Ada")); // who has made the silence
        type("acknowledgeReason", "seen");
        QVERIFY(!cell(AlertModel::Name).isEmpty());
        press("acknowledgeAccept");
        QTRY_VERIFY(cell(AlertModel::Name).isEmpty());
        // Nor does a rule of our own ask for anybody any more.
        QTRY_COMPARE_WITH_TIMEOUT(find<FilterPill>("pillFiring").text(), s("Firing 0"), patienceMs);
    }

    void theOutageIsInTheHistory()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_opening->world()->outcome(s("users-db")), Outcome::Ok, patienceMs);
        m_opening.reset(); // what waits is written
        SqliteHistory history(m_data.filePath(s("history.db")));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto changes = await(history.changes({now.addSecs(-3600), now.addSecs(60)}, 100, soon()));
        QVERIFY2(changes->has_value(), qPrintable(changes->has_value() ? QString() : changes->error().text));
        QStringList seen;
        for (const Change &change : changes->value()) {
            if (change.target == s("users-db") && change.vantage == s("desk"))
                seen.prepend(outcomeName(change.after) + u' ' + change.code);
        }
        const qsizetype failed = seen.indexOf(s("failed ECONNREFUSED"));
        QVERIFY2(failed >= 0 && seen.indexOf(s("ok "), failed) > failed, qPrintable(seen.join(s(", "))));
    }
};

BRIDGEWATCH_GUI_MAIN(TestWindow, "en")
#include "test_window.moc"
