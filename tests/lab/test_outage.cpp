// SPDX-License-Identifier: GPL-3.0-or-later
// An outage from its first sign to its report, as a person lives it at the window: each scenario of the runbook, broken
// in a real system, named, worked on, watched, closed and told of; and one of them on the command line.
#include "core/incident/incident.h"
#include "core/profile/load.h"
#include "tests/gui/gui_fixture.h"
#include "tests/support/lab.h"
#include "ui/incident/guide_model.h"
#include "ui/shell/opening.h"
#include "ui/shell/pill.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <csignal>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

constexpr int patienceMs = 70'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestOutage : public QObject {
    Q_OBJECT

    Lab m_lab;
    QTemporaryDir m_data;
    QString m_profile;
    std::unique_ptr<Opening> m_opening;
    QElapsedTimer m_broken; // since the fault was there

    // The lab's, in which actions are allowed and nothing is watched for half an hour.
    [[nodiscard]] QString profile() const
    {
        QByteArray text = m_lab.read(s("profile.yaml"));
        text.replace("watch_gate: 30m", "watch_gate: 2s");
        text.replace("timeout: 3s", "timeout: 10s"); // a busy machine is no hung server
        text += "\nactions: { mode: confirm }\n";
        QFile file(m_lab.file(s("outage.yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    template<typename T = QWidget> T &find(const char *name)
    {
        T *found = m_opening->window().findChild<T *>(s(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    bool isThere(const char *name) { return m_opening->window().findChild<QWidget *>(s(name)) != nullptr; }
    QString textOf(const char *label) { return find<QLabel>(label).text().remove(QChar(0x200b)); }
    void press(const char *button)
    {
        auto &widget = find<QAbstractButton>(button);
        QTRY_VERIFY2_WITH_TIMEOUT(widget.isEnabled() && widget.isVisible(), button, patienceMs);
        QTest::mouseClick(&widget, Qt::LeftButton);
    }

    // The newest, as it stands.
    Incident incident()
    {
        const QList<Incident> all = m_opening->watch()->incidents().all();
        return all.isEmpty() ? Incident() : all.constFirst();
    }
    [[nodiscard]] QList<Scenario> found() const
    {
        QList<Scenario> scenarios;
        for (const Finding &finding : m_opening->world()->diagnosis().findings)
            scenarios << finding.scenario;
        return scenarios;
    }

    // The step whose words begin so, of the guide.
    void goTo(const char *beginning)
    {
        auto &guide = find<QListView>("guide");
        for (int row = 0; row < guide.model()->rowCount(); ++row) {
            const QModelIndex index = guide.model()->index(row, 0);
            if (index.data().toString().startsWith(s(beginning)) &&
                !index.data(GuideModel::StepRole).toString().isEmpty()) {
                guide.setCurrentIndex(index);
                return;
            }
        }
        qFatal("no step %s", beginning);
    }
    // What the guide offers first, and how sure it is.
    std::pair<QString, double> likeliest()
    {
        auto &guide = find<QListView>("guide");
        std::pair<QString, double> best;
        for (int row = 0; row < guide.model()->rowCount(); ++row) {
            const QModelIndex index = guide.model()->index(row, 0);
            const QString aside = index.data(GuideModel::AsideRole).toString(); // "95 %"
            const double confidence = aside.endsWith(u'%') ? aside.chopped(1).trimmed().toDouble() : 0;
            if (confidence > best.second)
                best = {index.data().toString(), confidence};
        }
        return best;
    }

    void open()
    {
        m_opening->window().workspace()->showView(s("diagnosis"));
        auto &findings = find<QListView>("findings");
        QTRY_VERIFY(findings.isVisible());
        QTRY_VERIFY(findings.model()->index(0, 0).data().toString().contains(scenarioTitle(found().constFirst())));
        findings.setCurrentIndex(findings.model()->index(0, 0));
        const qsizetype before = m_opening->watch()->incidents().all().size();
        press("beginIncident");
        QTRY_VERIFY(isThere("beginDialog"));
        find<QLineEdit>("beginName").setText(s("Ada"));
        press("beginAccept");
        QTRY_COMPARE_WITH_TIMEOUT(m_opening->watch()->incidents().all().size(), before + 1, patienceMs);
        press("incidentAcknowledge");
        QTRY_COMPARE_WITH_TIMEOUT(incident().acknowledgedBy, s("Ada"), patienceMs);
    }

    void choose(const char *letter, Scenario scenario)
    {
        QTRY_VERIFY2(likeliest().first.startsWith(s(letter) + u' '), qPrintable(likeliest().first));
        goTo(qPrintable(s(letter) + u' '));
        press("chooseScenario");
        QTRY_COMPARE_WITH_TIMEOUT(incident().scenario, scenarioId(scenario), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(incident().state, IncidentState::Mitigating, patienceMs);
    }

    // From its button in the runbook to what came of it.
    void act(const char *action)
    {
        press(qPrintable(s("action.") + s(action)));
        QTRY_VERIFY(isThere("actionDialog"));
        if (s(action) == u"terminate-idle") {
            // The sessions of this outage are young yet: those that are idle for a minute are enough.
            QTRY_VERIFY_WITH_TIMEOUT(m_broken.hasExpired(62'000), patienceMs);
            press("actionChange");
            find<QComboBox>("parameter.minutes").setCurrentText(s("1"));
            press("actionPreviewButton");
        }
        press("actionConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(isThere("outcomeBadge") && find("outcomeBadge").isVisible(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(find("outcomeBadge").accessibleName(), s("Outcome: done and verified"), patienceMs);
        press("actionClose");
        QTRY_VERIFY(!isThere("actionDialog"));
    }
    void watchResolveAndClose()
    {
        goTo("Watch");
        press("gateStart");
        QTRY_VERIFY_WITH_TIMEOUT(incident().gate.passed.isValid(), patienceMs);
        press("gateResolve");
        QTRY_COMPARE_WITH_TIMEOUT(incident().state, IncidentState::Resolved, patienceMs);
        goTo("Root cause");
        find<QPlainTextEdit>("cause").setPlainText(s("a drill"));
        press("causeKeep");
        QTRY_COMPARE_WITH_TIMEOUT(incident().cause, s("a drill"), patienceMs);
        press("incidentClose");
        QTRY_COMPARE_WITH_TIMEOUT(incident().state, IncidentState::Closed, patienceMs);
    }

    Ran ctl(const QStringList &arguments) const
    {
        return runCtl(QStringList{s("--profile"), m_profile, s("--data"), m_data.path()} + arguments);
    }
    QByteArray exported(const QString &id, const char *format)
    {
        const Ran ran = ctl({s("incident"), s("export"), id, s("--format"), s(format)});
        return ran.status == 0 ? ran.out : QByteArray();
    }
    // What stands on the pages of a PDF.
    [[nodiscard]] QByteArray printed(const QByteArray &pdf) const
    {
        QFile file(m_data.filePath(s("report.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        return run(s("pdftotext"), {file.fileName(), s("-")}).out;
    }
    void tellOfIt(const QString &id, const QString &scenario, const QStringList &words)
    {
        const QByteArray markdown = exported(id, "md");
        const QByteArray page = exported(id, "html");
        for (const QString &word : QStringList{id, s("Ada"), s("a drill")} + words) {
            QVERIFY2(markdown.contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(page.contains(word.toUtf8()), qPrintable(word));
        }
        const QJsonObject told = QJsonDocument::fromJson(exported(id, "json")).object();
        const QJsonObject about = told.value(s("incident")).toObject();
        QCOMPARE(about.value(s("state")).toString(), s("closed"));
        QCOMPARE(about.value(s("scenario")).toString(), scenario);
        const QByteArray paper = printed(exported(id, "pdf"));
        for (const QString &word : {id, s("Ada"), s("a drill")})
            QVERIFY2(paper.contains(word.toUtf8()), qPrintable(word));
        QVERIFY(ctl({s("incident"), s("verify")}).status == 0);
    }

    // How everything looked when it failed.
    static void takePictures(const QString &folder)
    {
        int number = 0;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible())
                widget->grab().save(QStringLiteral("%1/%2-%3.png")
                                        .arg(folder, QString::fromLatin1(QTest::currentDataTag()))
                                        .arg(number++));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGPIPE, SIG_IGN); // as the program does
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        m_profile = profile();
        const LoadedProfile loaded = loadProfile(m_profile);
        QVERIFY2(loaded.usable(), loaded.problems.isEmpty() ? "" : qPrintable(loaded.problems.constFirst().toString()));
        m_opening = std::make_unique<Opening>(m_profile, m_data.path());
        m_opening->open();
        m_opening->window().resize(1280, 800);
        m_opening->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_opening->window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->world()->complete(), patienceMs);
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && qEnvironmentVariableIsSet("BRIDGEWATCH_PICTURES"))
            takePictures(qEnvironmentVariable("BRIDGEWATCH_PICTURES"));
        QCOMPARE(m_lab.heal().status, 0);
    }
    void cleanupTestCase() { m_opening.reset(); }

    void fromTheFirstSignToTheReport_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("scenario");
        QTest::addColumn<QString>("action"); // empty: only a person can act
        const auto row = [](const char *letter, const char *fault, Scenario scenario, const char *action) {
            QTest::newRow(letter) << s(fault) << static_cast<int>(scenario) << s(action);
        };
        row("A", "refused", Scenario::ConnectionRefused, "");
        row("B", "exhausted", Scenario::PoolExhausted, "terminate-idle");
        row("C", "tls-expired", Scenario::Tls, "");
        row("D", "auth-password", Scenario::Authentication, "");
        row("E", "drop", Scenario::Network, "");
        row("F", "service-stopped", Scenario::ServiceDown, "pm2-restart");
    }
    void fromTheFirstSignToTheReport()
    {
        QFETCH(QString, fault);
        QFETCH(int, scenario);
        QFETCH(QString, action);
        const auto wanted = static_cast<Scenario>(scenario);
        const bool isLacking = action.startsWith(u"pm2") && !loadProfile(m_profile).profile.find(s("bridge-process"));
        if (isLacking)
            QSKIP("this lab has no pm2");
        if (fault == u"drop" && !qEnvironmentVariableIsSet("BRIDGEWATCH_LAB_NETNS"))
            QSKIP("packets are dropped in a network namespace alone: test_outage_behind_nftables does it");
        QTRY_VERIFY_WITH_TIMEOUT(found().isEmpty(), patienceMs);
        const Ran broken = m_lab.breakBy(fault);
        QVERIFY2(broken.status == 0, broken.err.constData());
        m_broken.start();
        QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && found().constFirst() == wanted, patienceMs);
        open();
        choose(QTest::currentDataTag(), wanted);
        QVERIFY(!textOf("stepConfidence").isEmpty());
        if (action.isEmpty()) {
            // What a person has to do stands there; they do it.
            QVERIFY(!find("runbookText").findChildren<QLabel *>().isEmpty());
            // Who tells of it may be the first that saw it, and is not all that has to be looked at again.
            QTRY_VERIFY_WITH_TIMEOUT(m_opening->world()->outcome(s("users-db")) == Outcome::Failed, patienceMs);
            QCOMPARE(m_lab.heal().status, 0);
            press("lookAgainHere"); // a password that was refused twice is not tried again unasked
        } else {
            act(qPrintable(action));
        }
        QTRY_VERIFY_WITH_TIMEOUT(found().isEmpty(), patienceMs);
        press("stepDone");
        watchResolveAndClose();
        const QString id = incident().id;
        tellOfIt(id, scenarioId(wanted), action.isEmpty() ? QStringList() : QStringList{action});
        if (action == u"terminate-idle") // it takes more than a minute, of which the window keeps a history
            QVERIFY2(exported(id, "html").contains("<svg"), "no reading is drawn");
    }

    void readOnlyWinsOverWhatTheProfileAllows()
    {
        Opening second(m_profile, m_lab.file(s("second")), true);
        second.open();
        second.window().resize(1280, 800);
        second.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&second.window()));
        const auto modeOf = [](Opening &opening) {
            const auto *mode = opening.window().findChild<Pill *>(s("actionMode"));
            return mode ? mode->word() : QString();
        };
        QTRY_VERIFY(modeOf(second).contains(s("Read-only")));
        QTRY_VERIFY(modeOf(*m_opening).contains(s("Actions allowed")));
    }

    void theCommandLineDoesItAsWell()
    {
        m_opening.reset(); // it is watched by nobody but the command
        QCOMPARE(m_lab.breakBy(s("refused")).status, 0);
        const Ran begun = ctl({s("incident"), s("new"), s("--who"), s("Ada"), s("--title"), s("a drill by hand")});
        QCOMPARE(begun.status, 0);
        const QString id = QString::fromUtf8(begun.out).trimmed().section(u' ', 0, 0);
        QVERIFY(ctl({s("diagnose")}).out.contains("onnection refused"));
        QCOMPARE(ctl({s("incident"), s("choose"), id, s("A"), s("--who"), s("Ada")}).status, 0);
        QCOMPARE(m_lab.heal().status, 0);
        QCOMPARE(ctl({s("incident"), s("step"), id, s("A"), s("done")}).status, 0);
        const Ran watched = ctl({s("incident"), s("watch"), id, s("--for"), s("2s")});
        QVERIFY2(watched.status == 0, watched.err.constData());
        QCOMPARE(ctl({s("incident"), s("resolve"), id, s("--cause"), s("a drill")}).status, 0);
        QCOMPARE(ctl({s("incident"), s("close"), id}).status, 0);
        tellOfIt(id, s("connection-refused"), {s("a drill by hand")});
    }
};

BRIDGEWATCH_GUI_MAIN(TestOutage, "en")
#include "test_outage.moc"
