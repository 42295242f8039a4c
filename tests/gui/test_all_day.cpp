// SPDX-License-Identifier: GPL-3.0-or-later
// The window through a working day: 200 targets at 10 s, some of them down, some flapping, and a log that never rests.
// BRIDGEWATCH_DAY_SECONDS says how long (30); from half an hour on, it is held to what it may cost.
#include "core/app/startup.h"
#include "tests/gui/day_meter.h"
#include "tests/gui/gui_fixture.h"
#include "ui/shell/opening.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

using Pulses = std::array<qint64, std::tuple_size_v<decltype(Pulse::late)>>;

int daySeconds()
{
    bool isNumber = false;
    const int seconds = qEnvironmentVariableIntValue("BRIDGEWATCH_DAY_SECONDS", &isNumber);
    return isNumber ? seconds : 30;
}

bool isLong()
{
    return daySeconds() >= 1800;
}

// What is filled once and then stays: sparklines, charts, the lines of a log.
std::chrono::milliseconds warmUp()
{
    return std::min(std::chrono::milliseconds(daySeconds() * 1000 / 3), std::chrono::milliseconds(40 * 60 * 1000));
}

template<typename T> T middle(QList<T> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QList<int> descriptorsOf(const QList<Holding> &samples)
{
    QList<int> counts;
    for (const Holding &held : samples)
        counts << held.descriptors;
    return counts;
}

// A heartbeat in a thread that has nothing else to do: what it sees is the machine's.
class IdleThread {
public:
    IdleThread()
    {
        m_heartbeat.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_heartbeat, &Heartbeat::start);
        m_thread.start();
    }
    ~IdleThread() { stop(); }
    Q_DISABLE_COPY_MOVE(IdleThread)

    void forget()
    {
        QMetaObject::invokeMethod(&m_heartbeat, [this] { m_heartbeat.forget(); });
    }
    const Heartbeat &stop()
    {
        if (m_thread.isRunning())
            QMetaObject::invokeMethod(
                &m_heartbeat, [this] { m_heartbeat.stop(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        return m_heartbeat;
    }

private:
    QThread m_thread;
    Heartbeat m_heartbeat;
};

void print(const char *whose, const Heartbeat &heartbeat)
{
    qInfo("%-22s gap p50 %.0f p99 %.0f p99.9 %.0f max %.1f ms; without waiting for a core p99 %.0f p99.9 %.0f max %.1f "
          "ms",
          whose, heartbeat.gaps().quantile(0.5), heartbeat.gaps().quantile(0.99), heartbeat.gaps().quantile(0.999),
          heartbeat.gaps().most(), heartbeat.own().quantile(0.99), heartbeat.own().quantile(0.999),
          heartbeat.own().most());
}

// What is left of the longest gaps when the machine's part is taken away.
double longestOwn(const Heartbeat &heartbeat, const Heartbeat &idle)
{
    constexpr qsizetype shown = 8;
    double longest = 0;
    for (qsizetype i = 0; i < heartbeat.longest().size(); ++i) {
        const Heartbeat::Long &one = heartbeat.longest().at(i);
        const double own = heartbeat.own(one, idle);
        longest = std::max(longest, own);
        if (i < shown)
            qInfo("  %.1f ms, %.1f without waiting for a core, %.1f without what an idle thread lost, %.1f at work",
                  one.gap, one.own, own, one.worked);
    }
    return longest;
}

QStringList openFiles()
{
    QStringList files;
    for (const QFileInfo &entry :
         QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        files << entry.fileName() + u' ' + entry.symLinkTarget();
    for (const QFileInfo &task :
         QDir(QStringLiteral("/proc/self/task")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(task.filePath() + QStringLiteral("/comm"));
        if (name.open(QIODevice::ReadOnly))
            files << QStringLiteral("thread ") + QString::fromUtf8(name.readAll()).trimmed();
    }
    return files;
}

} // namespace

class TestAllDay : public QObject {
    Q_OBJECT

    static constexpr int targetCount = 200;

    QTemporaryDir m_folder{QStringLiteral("/tmp/bridgewatch-day-XXXXXX")};
    QProcess m_servers;
    QElapsedTimer m_clock;
    QList<Holding> m_samples; // since the warm-up, when it is over
    Pulse m_pulse;
    Pulse m_warm; // the pulse when the warm-up ended

    [[nodiscard]] bool startServers()
    {
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                   QFile::ExeGroup | QFile::ExeOther); // a lab has its own account
        QStringList arguments{m_folder.path(), QString::number(targetCount)};
        if (qEnvironmentVariableIsSet("BRIDGEWATCH_DAY_LAB"))
            arguments << QStringLiteral("--lab");
        if (isLong()) // the book of the log is full when the warm-up ends
            arguments << QStringLiteral("--flood") << QStringLiteral("1200000");
        m_servers.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_servers.start(QStringLiteral(BRIDGEWATCH_SOURCE "/tests/gui/day_servers"), arguments);
        return QTest::qWaitFor([this] { return m_servers.readAllStandardOutput().contains("ready"); }, 180'000);
    }

    void sample()
    {
        const Holding held = Holding::now(m_clock.elapsed());
        m_samples << held;
        if (isLong() && m_samples.size() % 30 == 1)
            qInfo("%6.0f s: %d descriptors, %d threads, %.1f MB, of them %.1f MB asked for, %lld looks",
                  static_cast<double>(held.atMs) / 1000, held.descriptors, held.threads, held.megabytes, held.asked,
                  m_pulse.looks);
    }

    // Every view has its turn.
    static void turnPages(Opening &opening)
    {
        static int turn = 0;
        const QStringList views{QStringLiteral("connections"), QStringLiteral("logs"), QStringLiteral("overview")};
        if (Workspace *workspace = opening.window().workspace())
            workspace->showView(views[turn++ % views.size()]);
    }

    void spendTheDay(Opening &opening, Heartbeat &heartbeat, IdleThread &idle)
    {
        QEventLoop day; // the test's only one
        QTimer samples;
        QTimer pages;
        QObject::connect(&samples, &QTimer::timeout, &day, [this] { sample(); });
        QObject::connect(&pages, &QTimer::timeout, &day, [&opening] { turnPages(opening); });
        QObject::connect(opening.watch(), &Watch::pulse, &day, [this](const Pulse &pulse) { m_pulse = pulse; });
        QTimer::singleShot(warmUp(), &day, [&] {
            m_warm = m_pulse;
            heartbeat.forget();
            idle.forget();
            m_samples.clear();
            sample();
        });
        samples.start(isLong() ? 10'000 : 1'000);
        pages.start(isLong() ? 60'000 : 4'000);
        QTimer::singleShot(std::chrono::seconds(daySeconds()), &day, &QEventLoop::quit);
        day.exec();
        sample();
    }

    [[nodiscard]] double punctual() const
    {
        qint64 late = 0;
        qint64 all = 0;
        for (size_t place = 0; place < m_pulse.late.size(); ++place) {
            const qint64 count = m_pulse.late.at(place) - m_warm.late.at(place);
            all += count;
            if (place >= Pulse::lateness.size() || Pulse::lateness.at(place) > std::chrono::seconds(1))
                late += count;
            else
                qInfo("looks that began at most %lld ms late: %lld",
                      static_cast<long long>(Pulse::lateness.at(place).count()), static_cast<long long>(count));
        }
        qInfo("looks that began later: %lld; the latest since the start %lld ms", late,
              static_cast<long long>(m_pulse.latest.count()));
        return all > 0 ? 1 - static_cast<double>(late) / static_cast<double>(all) : 0;
    }

    [[nodiscard]] double cpuShare() const
    {
        const Holding &first = m_samples.constFirst();
        const Holding &last = m_samples.constLast();
        return (last.cpuSeconds - first.cpuSeconds) / (static_cast<double>(last.atMs - first.atMs) / 1000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(startServers());
    }

    void cleanupTestCase()
    {
        m_servers.closeWriteChannel();
        if (!m_servers.waitForFinished(60'000))
            m_servers.kill();
        m_servers.waitForFinished();
    }

    void theWindowLastsAllDay()
    {
        const QString data = m_folder.filePath(QStringLiteral("data"));
        openLog(data);
        const int before = Holding::now(0).descriptors;
        m_clock.start();
        Heartbeat heartbeat;
        IdleThread idle;
        {
            Opening opening(m_folder.filePath(QStringLiteral("profile.yaml")), data);
            opening.open();
            QVERIFY(opening.watch());
            QVERIFY(opening.world()->topology().nodes.size() >= targetCount); // hosts are among them
            opening.window().resize(1280, 800);
            opening.window().show();
            heartbeat.start();
            spendTheDay(opening, heartbeat, idle);
        }
        report(heartbeat, idle.stop());
        judgeAlways(before);
        const double standstill = longestOwn(heartbeat, idle.stop());
        qInfo("the window stood still for at most %.1f ms of its own doing", standstill);
        if (isLong())
            judgeLong(standstill);
    }

private:
    void report(const Heartbeat &heartbeat, const Heartbeat &idle) const
    {
        const QList<int> descriptors = descriptorsOf(m_samples);
        qInfo("%d targets, %d s, figures from %lld s on", targetCount, daySeconds(),
              static_cast<long long>(warmUp().count() / 1000));
        print("the window's thread", heartbeat);
        print("an idle thread", idle);
        qInfo("descriptors %d to %d, median %d; threads %d", *std::min_element(descriptors.begin(), descriptors.end()),
              *std::max_element(descriptors.begin(), descriptors.end()), middle(descriptors),
              m_samples.constLast().threads);
        qInfo("resident %.1f MB, then %.1f MB: %.1f MB a day", m_samples.constFirst().megabytes,
              m_samples.constLast().megabytes, megabytesADay(m_samples));
        qInfo("%.1f %% of a core", cpuShare() * 100);
    }

    // On any machine, however busy.
    void judgeAlways(int before) const
    {
        QVERIFY2(m_pulse.looks > targetCount, "hardly anything was looked at");
        const auto third = std::max<qsizetype>(m_samples.size() / 3, 1);
        const int early = middle(descriptorsOf(m_samples.first(third)));
        const int late = middle(descriptorsOf(m_samples.last(third)));
        QVERIFY2(late <= early + 12, qPrintable(QStringLiteral("%1 descriptors, then %2").arg(early).arg(late)));
        // The pool of Qt keeps a thread that has nothing to do for half a minute, and this thread a handle of libcurl,
        // with a pair of sockets, for its next transfer.
        QVERIFY2(QTest::qWaitFor([before] { return Holding::now(0).descriptors <= before + 6; }, 60'000),
                 qPrintable(openFiles().join(u'\n')));
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed, up to 256 MB of it
        const double grown = m_samples.constLast().megabytes - m_samples.constFirst().megabytes;
        QVERIFY2(grown < 150, qPrintable(QStringLiteral("%1 MB more").arg(grown)));
#endif
    }

    void judgeLong(double standstill) const
    {
        const QList<int> descriptors = descriptorsOf(m_samples);
        const auto third = m_samples.size() / 3;
        QVERIFY(std::abs(middle(descriptors.last(third)) - middle(descriptors.first(third))) <= 3);
        QVERIFY(*std::max_element(descriptors.begin(), descriptors.end()) <= middle(descriptors) + 60);
        QVERIFY2(megabytesADay(m_samples) <= 20, "memory grows");
        QVERIFY2(punctual() >= 0.99, "looks are late");
        QVERIFY2(standstill <= 100, "the window stood still");
        QVERIFY2(cpuShare() <= 0.15, "too much of a core");
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number((daySeconds() + 600) * 1000));
    harden();
    QApplication application(argc, argv);
    prepareGui();
    TestAllDay test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_all_day.moc"
