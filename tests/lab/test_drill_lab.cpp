// SPDX-License-Identifier: GPL-3.0-or-later
// A drill at the window with the real lab: it comes up, breaks something without telling what, Bridgewatch and a person
// name it, and nothing of it stays.
#include "tests/gui/gui_fixture.h"
#include "tests/support/await.h"
#include "tests/support/lab.h"
#include "ui/drill/lab_words.h"
#include "ui/shell/opening.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QRegularExpression>
#include <QTranslator>
#include <csignal>

using namespace bridgewatch;

namespace {

constexpr int patienceMs = 120'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// Command lines of processes that name this folder.
QStringList processesOf(const QString &folder)
{
    QStringList found;
    QDirIterator walk(s("/proc"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (walk.hasNext()) {
        QFile file(walk.next() + s("/cmdline"));
        const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
        if (line.contains(folder.toUtf8()))
            found << QString::fromUtf8(line);
    }
    return found;
}

QString filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names << QDir(folder).relativeFilePath(walk.next()) + u'\n';
    names.sort();
    return names.join(QString());
}

} // namespace

class TestDrillLab : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::unique_ptr<Opening> m_opening;

    template<typename T = QWidget> T *widget(const char *name) { return m_opening->window().findChild<T *>(s(name)); }
    void press(const char *name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(widget(name) && widget(name)->isVisible() && widget(name)->isEnabled(), name,
                                  patienceMs);
        QTest::mouseClick(widget(name), Qt::LeftButton);
    }
    void drill()
    {
        press("drillSurprise");
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->drill().isBroken(), patienceMs);
        const QString fault = m_opening->drill().round()->fault.name;
        int named = -1; // taken while it is right: another may come first a moment later
        const auto isNamedRight = [&] {
            if (m_opening->drill().round()->isNamedRight())
                named = static_cast<int>(m_opening->drill().round()->named.constLast().scenario);
            return named >= 0;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isNamedRight(), qPrintable(fault), patienceMs);
        press("drillAnswer");
        QTRY_VERIFY(widget("answerScenario"));
        auto *scenario = widget<QComboBox>("answerScenario");
        scenario->setCurrentIndex(scenario->findData(named));
        press("answerAccept");
        QTRY_VERIFY(widget<QLabel>("answerVerdict"));
        QCOMPARE(widget<QLabel>("answerVerdict")->text(), s("That is right."));
        press("answerHeal");
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->drill().isWhole(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(m_opening->world() && m_opening->world()->diagnosis().findings.isEmpty(),
                                  qPrintable(fault), patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGPIPE, SIG_IGN); // as the program does
        qputenv("BRIDGEWATCH_LAB", BRIDGEWATCH_SOURCE "/tests/lab/lab");
    }

    void aSurpriseIsNamedComparedAndLeft()
    {
        m_opening = std::make_unique<Opening>(m_place.filePath(s("none.yaml")), m_place.filePath(s("data")));
        m_opening->open();
        m_opening->window().resize(1280, 800);
        m_opening->window().show();
        m_opening->openLab();
        QTRY_VERIFY_WITH_TIMEOUT(widget("drillBar") && m_opening->world()->complete(), patienceMs);
        const QString folder = QFileInfo(m_opening->drill().lab().data()).path();
        QVERIFY2(processesOf(folder).size() > 3, "and this test can see them");
        m_opening->drill().seed(4);
        for (int round = 0; round < 3; ++round) {
            drill();
            QVERIFY(!QTest::currentTestFailed());
            QCOMPARE(m_opening->drill().past().size(), round + 1);
            QVERIFY(m_opening->drill().past().constFirst().isRight());
        }
        press("drillLeave");
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->drill().lab().state() == PracticeLab::State::Down, patienceMs);
        QCOMPARE(processesOf(folder), QStringList());
        QVERIFY(!QFile::exists(folder));
        m_opening.reset();
    }

    void itGoesWithTheProgramWhileItIsBroken()
    {
        m_opening = std::make_unique<Opening>(m_place.filePath(s("none.yaml")), m_place.filePath(s("data")));
        m_opening->open();
        m_opening->openLab();
        QTRY_VERIFY_WITH_TIMEOUT(widget("drillBar"), patienceMs);
        const QString folder = QFileInfo(m_opening->drill().lab().data()).path();
        m_opening->drill().surprise();
        QTRY_VERIFY_WITH_TIMEOUT(m_opening->drill().isBroken(), patienceMs);
        m_opening.reset();
        QCOMPARE(processesOf(folder), QStringList());
        QVERIFY(!QFile::exists(folder));
    }

    // The service's packages are there already, as after the first time.
    void theInstalledLabComesUpAndStaysAsItIs()
    {
        const QString prefix = m_place.filePath(s("usr"));
        const QString cache = m_place.filePath(s("cache"));
        const test::Ran installed = test::run(s("cmake"), {s("--install"), qEnvironmentVariable("BRIDGEWATCH_BUILD"),
                                                           s("--component"), s("lab"), s("--prefix"), prefix});
        QVERIFY2(installed.status == 0, installed.err.constData());
        const QString packages = cache + s("/bridgewatch/lab-service");
        QVERIFY(QDir().mkpath(packages));
        QCOMPARE(test::run(s("cp"), {s("-r"), s(BRIDGEWATCH_SOURCE "/tests/lab/bridge/node_modules"), packages}).status,
                 0);
        const QString before = filesIn(prefix);
        QVERIFY(before.contains(s("share/bridgewatch/lab/lab\n")) && !before.contains(s("node_modules")));

        qputenv("XDG_CACHE_HOME", cache.toUtf8());
        PracticeLab lab(prefix + s("/share/bridgewatch/lab/lab"));
        const std::optional<Result<void>> up = test::await(lab.up(), std::chrono::seconds(100));
        qunsetenv("XDG_CACHE_HOME");
        QVERIFY2(up->has_value(), up->has_value() ? "" : qPrintable(up->error().text));
        QFile profile(lab.profile());
        QVERIFY(profile.open(QIODevice::ReadOnly));
        QVERIFY2(profile.readAll().contains("bridge-process"), "the service is a part of it");
        QVERIFY(test::await(lab.down(), std::chrono::seconds(60))->has_value());
        QCOMPARE(filesIn(prefix), before);
    }

    void everyFaultIsUnderstoodAndToldInGerman()
    {
        const QJsonArray rows = test::Lab::faults();
        const auto faults = readLabFaults(QJsonDocument(QJsonObject{{s("faults"), rows}}).toJson());
        QVERIFY(faults.has_value());
        QCOMPARE(faults->size(), rows.size());
        QTranslator german;
        QVERIFY(german.load(s(":/i18n/bridgewatch_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QRegularExpression command(s("\\A(ALTER |pm2 |ssl = )"));
        for (const LabFault &fault : *faults) {
            QVERIFY2(faultSentence(fault) != fault.what, qPrintable(fault.what));
            QVERIFY2(faultWay(fault) != fault.how || command.match(fault.how).hasMatch(), qPrintable(fault.how));
        }
        QCOMPARE(labStep(s("making a PostgreSQL cluster on port 5432")),
                 s("legt einen PostgreSQL-Cluster am Port 5432 an"));
        QCOMPARE(labStep(s("without the pooler: pgbouncer is not installed")),
                 s("ohne den Pooler: pgbouncer ist nicht installiert"));
        QCOMPARE(labStep(s("whatever else it says")), s("whatever else it says"));
        QCoreApplication::removeTranslator(&german);
    }
};

BRIDGEWATCH_GUI_MAIN(TestDrillLab, "en")
#include "test_drill_lab.moc"
