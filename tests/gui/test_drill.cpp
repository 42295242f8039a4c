// SPDX-License-Identifier: GPL-3.0-or-later
// Practising in the lab as a person does it at the window; a script stands in for the lab's command line.
#include "tests/gui/gui_fixture.h"
#include "ui/drill/fault_model.h"
#include "ui/drill/lab_dialog.h"
#include "ui/drill/lab_words.h"
#include "ui/shell/opening.h"
#include "ui/shell/window_keys.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QTcpServer>
#include <csignal>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDrill : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Opening> m_opening;
    QTcpServer m_database; // of one's own world

    [[nodiscard]] MainWindow &window() { return m_opening->window(); }
    template<typename T = QWidget> T *widget(const char *name) { return window().findChild<T *>(s(name)); }
    bool isShown(const char *name)
    {
        const auto *found = widget(name);
        return found && found->isVisible();
    }
    QString textOf(const char *name)
    {
        const auto *found = widget(name);
        return found ? found->property("text").toString().remove(QChar(0x200b)) : QString();
    }
    bool press(const char *name)
    {
        auto *button = widget<QAbstractButton>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    [[nodiscard]] QString notes() const { return QString::fromUtf8(read(m_place->filePath(s("notes")))); }
    [[nodiscard]] QString labFolder() { return QFileInfo(m_opening->drill().lab().data()).path(); }

    // Everything that the window says or could say, also to those who cannot see it.
    QStringList words()
    {
        QStringList all{window().windowTitle()};
        for (const QWidget *each : QApplication::allWidgets()) {
            all << each->property("text").toString() << each->toolTip() << each->accessibleName()
                << each->accessibleDescription() << each->windowTitle();
        }
        return all;
    }
    bool says(const QString &text)
    {
        const QStringList all = words();
        return std::any_of(all.begin(), all.end(), [&](const QString &each) { return each.contains(text); });
    }
    void enterLab()
    {
        m_opening->openLab();
        QTRY_VERIFY_WITH_TIMEOUT(isShown("drillBar"), 20'000);
        QTRY_COMPARE(window().windowTitle(), s("Bridgewatch · Lab"));
        QTRY_VERIFY(m_opening->world()->complete());
        QTRY_VERIFY(!isShown("labDialog"));
    }
    void breakWith(const char *fault)
    {
        QVERIFY(press("drillBreak"));
        auto *list = widget<QListView>("faults");
        QVERIFY(list);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(FaultModel::DetailRole).toString().startsWith(s(fault)))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        QVERIFY(press("faultAccept"));
        QTRY_VERIFY(m_opening->drill().isBroken());
    }
    void answer(const QString &word)
    {
        QVERIFY(press("drillAnswer"));
        auto *scenario = widget<QComboBox>("answerScenario");
        QVERIFY(scenario);
        scenario->setCurrentText(word);
        QCOMPARE(scenario->currentText(), word);
        QVERIFY(press("answerAccept"));
        QTRY_VERIFY(isShown("answerVerdict"));
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_place = std::make_unique<QTemporaryDir>();
        QFile profile(m_place->filePath(s("profile.yaml")));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        QVERIFY(m_database.listen(QHostAddress::LocalHost));
        profile.write("version: 1\nname: Mine\ndefaults: { every: 1s, timeout: 1s }\n"
                      "targets: [ { id: db, kind: tcp, host: 127.0.0.1, port: " +
                      QByteArray::number(m_database.serverPort()) + " } ]\n");
        profile.close();
        qputenv("FAKE_LAB_NOTES", m_place->filePath(s("notes")).toUtf8());
        qputenv("BRIDGEWATCH_LAB", BRIDGEWATCH_SOURCE "/tests/support/fake_lab");
        qunsetenv("FAKE_LAB");
        m_opening = std::make_unique<Opening>(profile.fileName(), m_place->filePath(s("data")));
        m_opening->open();
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_opening.reset();
        m_database.close();
    }

    void keysOpenAndLeaveTheLab()
    {
        const Watch *own = m_opening->watch();
        const World &ownWorld = *m_opening->world();
        QTRY_VERIFY(ownWorld.complete());
        const QKeySequence keys = labKeys();
        QTest::keySequence(&window(), keys);
        QTRY_VERIFY(isShown("labDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("drillBar"), 20'000);
        QTRY_VERIFY(!isShown("labDialog"));
        QVERIFY(m_opening->watch() != own);
        QVERIFY(widget("statusBar")->geometry().bottom() < widget("drillBar")->geometry().top());
        const QString folder = labFolder();
        QTRY_VERIFY(QFile::exists(folder + s("/data/history.db")));
        const QDateTime seen = ownWorld.oldestLook();
        QTRY_VERIFY2_WITH_TIMEOUT(ownWorld.oldestLook() > seen, "one's own world goes on being watched", 15'000);
        window().activateWindow(); // as a desktop does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keySequence(&window(), keys);
        QTRY_COMPARE(window().windowTitle(), s("Bridgewatch · Mine"));
        QCOMPARE(m_opening->watch(), own);
        QTRY_VERIFY(!QFile::exists(folder));
        QVERIFY(!widget("drillBar"));
    }

    void whatIsShownInTheLabIsNotRememberedForOnesOwnWorld()
    {
        enterLab();
        QSettings().setValue(s("incident/shown"), s("2026-11-23-1"));
        QSettings().setValue(s("logs/shown"), s("bridge-log"));
        QVERIFY(press("drillLeave"));
        QTRY_COMPARE(window().windowTitle(), s("Bridgewatch · Mine"));
        QCOMPARE(QSettings().value(s("incident/shown")).toString(), s("2026-11-23-1"));
        QCOMPARE(QSettings().value(s("logs/shown")).toString(), s("bridge-log"));
    }

    void theSearchOpensAndLeavesTheLab()
    {
        for (const char *command : {"Practise in the lab…", "Leave the lab"}) {
            window().workspace()->search();
            auto *field = widget<QLineEdit>("paletteField");
            QTRY_VERIFY(field && field->isVisible());
            field->setText(s("drill"));
            auto *list = widget<QListView>("paletteList");
            QCOMPARE(list->model()->index(0, 0).data().toString().section(u',', 0, 0), s(command));
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(isShown("drillBar"), s(command) != s("Leave the lab"), 20'000);
        }
    }

    void whatOneChoseIsTimedAndCompared()
    {
        enterLab();
        QVERIFY(!isShown("drillClock") && !isShown("drillAnswer") && !isShown("drillHeal"));
        QVERIFY(press("drillBreak"));
        auto *list = widget<QListView>("faults");
        QCOMPARE(list->model()->index(0, 0).data().toString(), s("A  Connection refused"));
        QVERIFY(!list->model()->flags(list->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
        QCOMPARE(list->currentIndex().row(), 1);
        const QModelIndex absent = list->model()->index(list->model()->rowCount() - 1, 0);
        QCOMPARE(absent.data(FaultModel::DetailRole).toString(), s("not here: there is no firewall"));
        list->setCurrentIndex(absent);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(press("faultAcceptCancel"));
        QTRY_VERIFY(!widget("faultDialog"));

        breakWith("refused");
        QCOMPARE(textOf("drillState"), s("The database is not running."));
        QVERIFY(isShown("drillClock") && !isShown("drillBreak") && !isShown("drillSurprise"));
        QCOMPARE(textOf("drillClock").section(u' ', 1), s("of 1:00:00")); // as the runbook says
        QTRY_VERIFY_WITH_TIMEOUT(!m_opening->drill().round()->named.isEmpty(), 15'000);
        answer(s("A  Connection refused"));
        QCOMPARE(textOf("answerVerdict"), s("That is right."));
        QCOMPARE(textOf("answerTruth"), s("The database is not running."));
        QCOMPARE(textOf("answerExpected"), s("A  Connection refused or E  Network or firewall"));
        QVERIFY(textOf("answerSaid").startsWith(s("A  Connection refused, after ")));
        QVERIFY(textOf("answerNamed").startsWith(s("A  Connection refused, after ")));
        QVERIFY(press("answerHeal"));
        QTRY_VERIFY(m_opening->drill().isWhole());
        QTRY_VERIFY(!widget("answerDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->world()->diagnosis().findings.isEmpty(), 15'000);
    }

    void aSurpriseIsToldNowhereBeforeTheAnswer()
    {
        enterLab();
        m_opening->drill().seed(1);
        QVERIFY(press("drillSurprise"));
        QTRY_VERIFY(m_opening->drill().isBroken());
        QCOMPARE(textOf("drillState"), s("Something is broken. What is it?"));
        const LabFault fault = m_opening->drill().round()->fault;
        QVERIFY(press("drillAnswer"));
        QTRY_VERIFY(isShown("answerScenario"));
        QVERIFY(!says(faultSentence(fault)));
        QVERIFY(!says(fault.name));
        QVERIFY(!read(m_place->filePath(s("data/logs/bridgewatch.log"))).contains(fault.name.toUtf8()));
        QVERIFY(press("answerAcceptCancel"));
        QTRY_VERIFY(!widget("answerDialog"));
        answer(s("I do not know"));
        QCOMPARE(textOf("answerVerdict"), s("You did not know."));
        QVERIFY2(says(faultSentence(fault)) && says(fault.name), "and this test can see it");
        QVERIFY(!widget("pastDrills"));
        QVERIFY(press("answerHealCancel"));
        QCOMPARE(textOf("drillState"), QString(s("It was this: ") + faultSentence(fault)));
        QVERIFY(press("drillHeal"));
        QTRY_VERIFY(m_opening->drill().isWhole());

        breakWith("refused");
        answer(s("C  TLS or certificate trouble"));
        QCOMPARE(textOf("answerVerdict"), s("That is not right."));
        QCOMPARE(textOf("pastHeading"), s("Drills so far: 0 of 2 right"));
    }

    void onesOwnProfileThatCannotBeUsedDoesNotEndTheDrill()
    {
        enterLab();
        QFile profile(m_place->filePath(s("profile.yaml")));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write("version: 1\nname: Mine\n");
        profile.close();
        QTRY_VERIFY(isShown("noticeOffer2"));
        QVERIFY(press("noticeOffer2"));
        QTRY_VERIFY(textOf("noticeText").contains(s("cannot be used")));
        QVERIFY(isShown("drillBar"));
        QCOMPARE(window().windowTitle(), s("Bridgewatch · Lab"));
        QVERIFY(press("drillLeave"));
        QTRY_COMPARE(window().windowTitle(), s("Bridgewatch · Mine"));
        QVERIFY(window().workspace());
    }

    void aRewrittenProfileIsOpenedAnew()
    {
        enterLab();
        const QPointer<const Watch> before = m_opening->watch();
        breakWith("exhausted");
        QTRY_VERIFY(!before && isShown("drillBar"));
        QTRY_VERIFY(read(m_opening->drill().lab().profile()).contains("# rewritten"));
        QVERIFY(m_opening->drill().isBroken());
        QCOMPARE(textOf("drillState"), s("All normal connection slots are taken."));
        QTRY_VERIFY_WITH_TIMEOUT(!m_opening->drill().round()->named.isEmpty(), 15'000);
    }

    void whyThereIsNoLabIsSaidWithWhatToInstall()
    {
        qputenv("FAKE_LAB", "no-server");
        m_opening->openLab();
        QTRY_VERIFY(isShown("labPackages"));
        QCOMPARE(textOf("labStep"), s("There is no lab: no PostgreSQL server is installed"));
        QVERIFY(!isShown("labProgress"));
        QVERIFY(widget<QLineEdit>("labPackages")->text().startsWith(s("sudo apt install python3 postgresql-15 ")));
        qunsetenv("FAKE_LAB");
        QVERIFY(press("labAgain"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("drillBar"), 20'000);
    }

    void aStartCanBeCancelledAndTriedAgain()
    {
        qputenv("FAKE_LAB", "slow");
        m_opening->openLab();
        QTRY_COMPARE(textOf("labStep"), s("making a PostgreSQL cluster⟨U+001B⟩[31m"));
        const QString folder = labFolder();
        QVERIFY(QFile::exists(folder));
        QVERIFY(press("labAgainCancel"));
        QTRY_VERIFY(!widget("labDialog"));
        QTRY_VERIFY(!QFile::exists(folder));
        QCOMPARE(window().windowTitle(), s("Bridgewatch · Mine"));
        qunsetenv("FAKE_LAB");
        enterLab();
    }

    void aLabThatEndsByItselfIsLeft()
    {
        enterLab();
        const QString folder = labFolder();
        kill(static_cast<pid_t>(read(folder + s("/lab/state.json")).toInt()), SIGKILL);
        QTRY_COMPARE(textOf("labStep"), s("The lab has ended by itself."));
        QTRY_COMPARE(window().windowTitle(), s("Bridgewatch · Mine"));
        QTRY_VERIFY(!QFile::exists(folder));
        QVERIFY(press("labAgain"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("drillBar"), 20'000);
    }

    void withoutAProfileOneCanPractiseToo()
    {
        m_opening = std::make_unique<Opening>(m_place->filePath(s("none.yaml")), m_place->filePath(s("data")));
        m_opening->open();
        window().show();
        enterLab();
        QVERIFY(press("drillLeave"));
        QTRY_VERIFY(!widget("drillBar"));
        QVERIFY(!m_opening->world());
        QTRY_VERIFY(m_opening->drill().lab().state() == PracticeLab::State::Down);
    }

    void itEndsWithTheWindow()
    {
        enterLab();
        breakWith("refused");
        const QString folder = labFolder();
        m_opening.reset();
        QVERIFY(!QFile::exists(folder));
    }

    void whatToInstallIsWhatTheLabNeeds()
    {
        QStringList needed;
        const QList<QByteArray> lines = read(s(BRIDGEWATCH_SOURCE "/packaging/dependencies.txt")).split('\n');
        for (const QByteArray &line : lines) {
            const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
            if (words.value(1) == u"lab")
                needed << words.constFirst();
        }
        QVERIFY(needed.size() > 5);
        QCOMPARE(LabDialog::packages(), needed);
    }
};

BRIDGEWATCH_GUI_MAIN(TestDrill, "en")
#include "test_drill.moc"
