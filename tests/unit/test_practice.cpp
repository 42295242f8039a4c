// SPDX-License-Identifier: GPL-3.0-or-later
// The lab as the program runs it, and the drill with it, against a script that stands in for the lab's command line.
#include "core/app/drill.h"
#include "tests/support/await.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <csignal>
#include <cstdio>
#include <sys/stat.h>

using namespace bridgewatch;
using namespace bridgewatch::test;
using namespace std::chrono_literals;

namespace {

const QString script = QStringLiteral(BRIDGEWATCH_SOURCE "/tests/support/fake_lab");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString folderOf(const PracticeLab &lab)
{
    return QFileInfo(lab.data()).path();
}

unsigned modeOf(const QString &path)
{
    struct stat status {};
    return stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777U : 0;
}

Diagnosis saying(Scenario scenario)
{
    Finding finding;
    finding.scenario = scenario;
    return {WorldState::Failing, {finding}};
}

} // namespace

class TestPractice : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    std::chrono::milliseconds m_now{};

    [[nodiscard]] QStringList notes() const
    {
        return QString::fromUtf8(read(m_place->filePath(s("notes")))).split(u'\n', Qt::SkipEmptyParts);
    }
    Drill::Ticks ticks()
    {
        return [this] { return m_now; };
    }
    // Runs to its end.
    static bool wait(QCoro::Task<> task)
    {
        const auto ended = std::make_shared<bool>(false);
        task.then([ended] { *ended = true; });
        return QTest::qWaitFor([ended] { return *ended; }, 30'000);
    }
    static std::optional<LabFault> called(const PracticeLab &lab, const char *name)
    {
        for (const LabFault &fault : lab.faults()) {
            if (fault.name == s(name))
                return fault;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        qputenv("FAKE_LAB_NOTES", m_place->filePath(s("notes")).toUtf8());
        qunsetenv("FAKE_LAB");
        m_now = 1h;
    }

    void comesUpBreaksHealsAndGoes()
    {
        PracticeLab lab(script);
        QSignalSpy said(&lab, &PracticeLab::said);
        QList<PracticeLab::State> states;
        connect(&lab, &PracticeLab::changed, this, [&] { states << lab.state(); });
        QVERIFY(await(lab.up())->has_value());
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.at(0).at(0).toString(), s("making a PostgreSQL cluster⟨U+001B⟩[31m"));
        QVERIFY(QFile::exists(lab.profile()));
        const QString folder = folderOf(lab);
        QCOMPARE(modeOf(folder), 0711U);
        QCOMPARE(modeOf(lab.data()), 0700U);
        QVERIFY(await(lab.breakBy(s("refused")))->has_value());
        QVERIFY(await(lab.heal())->has_value());
        QVERIFY(await(lab.down())->has_value());
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(notes(), (QStringList{s("up --hold"), s("list --json"), s("break refused"), s("heal")}));
        using State = PracticeLab::State;
        QCOMPARE(states, (QList<State>{State::Starting, State::Up, State::Breaking, State::Up, State::Healing,
                                       State::Up, State::Stopping, State::Down}));
        QVERIFY2(await(lab.up())->has_value(), "and once more");
    }

    void whatKeepsItDownIsSaid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("misbehaves");
        QTest::addColumn<QString>("sentence");
        const QByteArray well;
        QTest::newRow("no server") << script << QByteArray("no-server") << s("no PostgreSQL server is installed");
        QTest::newRow("ends at once") << script << QByteArray("no-path")
                                      << s("making a PostgreSQL cluster⟨U+001B⟩[31m");
        QTest::newRow("lists nothing") << script << QByteArray("no-list") << s("the lab lists no fault");
        QTest::newRow("says too much") << script << QByteArray("endless")
                                       << s("making a PostgreSQL cluster⟨U+001B⟩[31m");
        QTest::newRow("not there") << s("/nonexistent/lab") << well
                                   << s("it did not come with this installation: /nonexistent/lab is not there");
        QTest::newRow("no program") << s(BRIDGEWATCH_SOURCE "/README.md") << well << s("it cannot be started");
    }
    void whatKeepsItDownIsSaid()
    {
        QFETCH(const QString, program);
        QFETCH(const QByteArray, misbehaves);
        QFETCH(const QString, sentence);
        qputenv("FAKE_LAB", misbehaves);
        PracticeLab lab(program);
        QString folder;
        connect(&lab, &PracticeLab::changed, this, [&] {
            if (lab.state() == PracticeLab::State::Stopping)
                folder = folderOf(lab);
        });
        const Result<void> up = *await(lab.up());
        QVERIFY(!up.has_value());
        QVERIFY2(up.error().text.startsWith(sentence), qPrintable(up.error().text));
        QCOMPARE(lab.state(), PracticeLab::State::Down);
        QVERIFY(folder.startsWith(s("/tmp/bridgewatch-lab-")));
        QVERIFY(!QFile::exists(folder));
    }

    void aStartCanBeGivenUp()
    {
        qputenv("FAKE_LAB", "slow");
        PracticeLab lab(script);
        connect(&lab, &PracticeLab::said, &lab, &PracticeLab::giveUp);
        const Result<void> up = *await(lab.up());
        QVERIFY(!up.has_value());
        QCOMPARE(up.error().code, FailureCode::of(FailureCode::Family::Stopped));
        QCOMPARE(lab.state(), PracticeLab::State::Down);
        QVERIFY(lab.profile().isEmpty());
    }

    void itEndsWithItsObject_data()
    {
        QTest::addColumn<QByteArray>("misbehaves");
        QTest::newRow("while it starts") << QByteArray("slow");
        QTest::newRow("when it is up") << QByteArray();
    }
    void itEndsWithItsObject()
    {
        QFETCH(const QByteArray, misbehaves);
        qputenv("FAKE_LAB", misbehaves);
        auto lab = std::make_unique<PracticeLab>(script);
        QSignalSpy said(lab.get(), &PracticeLab::said);
        const auto up = lab->up();
        QTRY_VERIFY(!said.isEmpty() && (!misbehaves.isEmpty() || lab->state() == PracticeLab::State::Up));
        const QString folder = folderOf(*lab);
        const auto keeper = static_cast<pid_t>(read(folder + s("/lab/state.json")).toInt());
        QCOMPARE(kill(keeper, 0), 0);
        lab.reset();
        QCOMPARE(kill(keeper, 0), -1);
        QVERIFY(!QFile::exists(folder));
    }

    void itEndsWithAProgramThatIsKilled()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {s("holdALab")});
        QVERIFY(QTest::qWaitFor([&] { return program.canReadLine(); }, 30'000));
        const QString folder = QString::fromUtf8(program.readLine()).trimmed();
        QVERIFY(QFile::exists(folder + s("/lab/profile.yaml")));
        program.kill();
        QTRY_VERIFY(!QFile::exists(folder + s("/lab")));
        QDir(folder).removeRecursively();
    }

    void oneThatEndsByItselfIsClearedAway()
    {
        PracticeLab lab(script);
        QVERIFY(await(lab.up())->has_value());
        QSignalSpy lost(&lab, &PracticeLab::lost);
        const QString folder = folderOf(lab);
        kill(static_cast<pid_t>(read(folder + s("/lab/state.json")).toInt()), SIGKILL);
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(await(lab.down())->has_value());
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(notes().constLast(), s("down"));
    }

    void nothingIsAskedOfALabThatIsNotUp()
    {
        PracticeLab lab(script);
        QVERIFY(!await(lab.breakBy(s("refused")))->has_value());
        QVERIFY(!await(lab.heal())->has_value());
        QVERIFY(notes().isEmpty());
    }

    void faultsAreHarmlessAndFit()
    {
        qputenv("FAKE_LAB", "strange-words");
        PracticeLab lab(script);
        QVERIFY(await(lab.up())->has_value());
        QCOMPARE(lab.faults().size(), 3);
        QVERIFY(lab.faults().at(0).what.startsWith(s("<b>The</b>⟨U+001B⟩[2J database ⟨U+202E⟩is not")));
        QVERIFY(lab.faults().at(0).what.size() <= 201);
        QCOMPARE(lab.faults().at(0).alternatives, QList{Scenario::Network});
        QVERIFY(lab.faults().at(1).isAvailable());
        QCOMPARE(lab.faults().at(2).because, s("there is no firewall"));
    }

    void aDrillIsTimedAndCompared()
    {
        PracticeLab lab(script);
        QVERIFY(await(lab.up())->has_value());
        Drill drill(lab, ticks());
        drill.note(saying(Scenario::MailDelivery)); // a trace of something else
        QVERIFY(wait(drill.begin(*called(lab, "refused"))));
        QVERIFY(drill.isBroken() && !drill.round()->isBlind);
        m_now += 7s;
        drill.note(saying(Scenario::MailDelivery));
        QVERIFY(drill.round()->named.isEmpty());
        drill.note(saying(Scenario::ServiceDown));
        m_now += 3s;
        drill.note(saying(Scenario::ConnectionRefused));
        drill.note(saying(Scenario::ConnectionRefused));
        QCOMPARE(drill.round()->named.size(), 2);
        QVERIFY(drill.round()->named.at(0).after == 7s && drill.round()->named.at(1).after == 10s);
        m_now += 50s;
        QVERIFY(drill.elapsed() == 60s);
        drill.answer(Scenario::Network);
        m_now += 1min;
        drill.answer(Scenario::Tls); // once is enough
        QVERIFY(drill.elapsed() == 60s);
        QVERIFY2(drill.round()->isRight(), "nobody can tell it from this one");
        QVERIFY(drill.round()->isNamedRight());
        QCOMPARE(drill.past().size(), 1);
        QVERIFY(wait(drill.heal()));
        QVERIFY(drill.isWhole());
        QCOMPARE(drill.past().size(), 1);

        QVERIFY(wait(drill.begin(*called(lab, "exhausted"))));
        drill.answer(std::nullopt);
        QVERIFY(!drill.round()->isRight());
        QVERIFY(!drill.round()->isNamedRight());
        QVERIFY(wait(drill.heal()));
        QVERIFY(wait(drill.begin(*called(lab, "exhausted"))));
        drill.answer(Scenario::Tls);
        QVERIFY(!drill.round()->isRight());
        QCOMPARE(drill.past().size(), 3);
        QCOMPARE(drill.past().constFirst().said, Scenario::Tls);
    }

    void aSurpriseCanBeMadeAndIsNotTheLastOne()
    {
        PracticeLab lab(script);
        QVERIFY(await(lab.up())->has_value());
        Drill drill(lab, ticks());
        drill.seed(1);
        QString last;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(wait(drill.surprise()));
            QVERIFY(drill.isBroken() && drill.round()->isBlind);
            const QString name = drill.round()->fault.name;
            QVERIFY(name != last && name != s("drop-desk"));
            QVERIFY(wait(drill.heal()));
            QVERIFY(!drill.past().constFirst().isAnswered());
            last = name;
        }
    }

    void aFaultThatCannotBeMadeIsNoRound()
    {
        qputenv("FAKE_LAB", "no-break");
        PracticeLab lab(script);
        QVERIFY(await(lab.up())->has_value());
        Drill drill(lab, ticks());
        QVERIFY(wait(drill.begin(*called(lab, "drop-desk"))));
        QCOMPARE(notes().constLast(), s("list --json"));
        QVERIFY(wait(drill.surprise()));
        QVERIFY(drill.isWhole());
        QCOMPARE(drill.trouble(), s("refused was made, and does not show"));
    }
};

// With an argument: a program that holds a lab and is there to be killed.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(s("holdALab"))) {
        PracticeLab lab(script);
        lab.up().then([&lab](const Result<void> &) {
            std::printf("%s\n", qPrintable(folderOf(lab)));
            std::fflush(stdout);
        });
        return QCoreApplication::exec();
    }
    TestPractice test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_practice.moc"
