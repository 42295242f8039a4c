// SPDX-License-Identifier: GPL-3.0-or-later
// Follows logs that real processes write and rotate, here and behind a real OpenSSH server: every line once.
#include "core/logs/local_log_file.h"
#include "core/logs/log_follower.h"
#include "core/logs/log_tail.h"
#include "core/probes/look.h"
#include "tests/support/await.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QTest>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bridgewatch;
using namespace bridgewatch::test;
using namespace std::chrono_literals;

namespace {

// Follows until it is destroyed, and keeps everything.
class Follower {
public:
    explicit Follower(const LogSettings &settings, SshLink *host = nullptr,
                      std::chrono::milliseconds askPm2Every = askPm2Again)
    {
        const auto classifier = std::make_shared<LineClassifier>();
        m_task.emplace(followLog(settings, host, classifier,
                                 {[this](const LogBatch &batch) { take(batch); },
                                  [this](const LogState &state) { m_states << state; },
                                  [this](const QStringList &files) { m_files = files; }},
                                 m_stop.get_token(), askPm2Every));
    }
    ~Follower()
    {
        m_stop.request_stop();
        QVERIFY2(QTest::qWaitFor([this] { return m_task->isReady(); }, 10'000), "it does not stop");
    }
    Follower(const Follower &) = delete;
    Follower &operator=(const Follower &) = delete;

    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }
    [[nodiscard]] const QByteArrayList &notices() const { return m_notices; }
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] LogState state() const { return m_states.isEmpty() ? LogState() : m_states.constLast(); }
    [[nodiscard]] bool waitFor(qsizetype count, int patienceMs = 60'000) const
    {
        return QTest::qWaitFor([&] { return m_lines.size() >= count; }, patienceMs);
    }
    [[nodiscard]] bool waitFor(LogState::Now now) const
    {
        return QTest::qWaitFor([&] { return state().now == now; }, 20'000);
    }
    // The numbers of "line N …", as they came, as far as they are not what was expected.
    [[nodiscard]] QByteArray wrong(int count) const
    {
        QList<int> seen;
        for (const QByteArray &line : m_lines) {
            if (line.startsWith("line ")) {
                const int number = line.split(' ').value(1).toInt();
                seen << number;
                if (line != "line " + QByteArray::number(number) + ' ' + QByteArray(number * 37 % 120, 'x'))
                    return "broken: " + line;
            }
        }
        for (int i = 0; i < count; ++i) {
            if (seen.value(i, -1) != i)
                return "expected " + QByteArray::number(i) + ", got " + QByteArray::number(seen.value(i, -1)) + " of " +
                       QByteArray::number(seen.size()) + ' ' + m_notices.join('\n');
        }
        return seen.size() == count ? QByteArray() : QByteArray("too many");
    }

private:
    void take(const LogBatch &batch)
    {
        qsizetype at = 0;
        for (const LogBatch::Line &line : batch.lines) {
            (line.source == LineSource::Notice ? m_notices : m_lines) << batch.text.mid(at, line.length);
            at += line.length + 1;
        }
    }

    std::stop_source m_stop;
    QByteArrayList m_lines;
    QByteArrayList m_notices;
    QList<LogState> m_states;
    QStringList m_files;
    std::optional<QCoro::Task<>> m_task;
};

LogSettings fileAt(const QString &path)
{
    LogSettings settings;
    settings.path = path;
    return settings;
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(bytes);
}

class Writer {
public:
    Writer(const QString &path, int count, const QString &style)
    {
        m_process.start(QStringLiteral(BRIDGEWATCH_SOURCE "/tests/hostile/log_writer.py"),
                        {path, QString::number(count), style});
    }
    ~Writer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void goOn() { m_process.write("\n"); }

private:
    QProcess m_process;
};

// A log with which something is done just before the call of that number, and something else so many calls later.
class DisturbedAt : public LogFile {
public:
    DisturbedAt(const QString &path, int call, std::function<void()> first, int later, std::function<void()> then)
        : m_file(path), m_left(call), m_later(later), m_first(std::move(first)), m_then(std::move(then))
    {
    }
    QCoro::Task<Result<LogSeen>> look(Limits limits) override { return next().look(limits); }
    QCoro::Task<Result<LogSeen>> open(Limits limits) override { return next().open(limits); }
    QCoro::Task<Result<LogSeen>> openInode(quint64 inode, Limits limits) override
    {
        return next().openInode(inode, limits);
    }
    QCoro::Task<Result<QByteArray>> read(qint64 offset, qint64 length, Limits limits) override
    {
        return next().read(offset, length, limits);
    }
    QCoro::Task<Result<QList<LogSibling>>> siblings(Limits limits) override { return next().siblings(limits); }
    [[nodiscard]] int utcOffset() const override { return m_file.utcOffset(); }

private:
    LocalLogFile &next()
    {
        if (m_left == 0)
            m_first();
        if (m_left == -m_later)
            m_then();
        --m_left;
        return m_file;
    }

    LocalLogFile m_file;
    int m_left;
    int m_later;
    std::function<void()> m_first;
    std::function<void()> m_then;
};

// The log is moved aside under that name, as of that second.
void putAside(const QString &path, const char *aside, int second)
{
    const QString name = path + QLatin1String(aside);
    QVERIFY(QFile::rename(path, name));
    const std::array<timespec, 2> times{timespec{second, 0}, timespec{second, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, qPrintable(name), times.data(), 0), 0);
}

// Processes on this machine with this word among their arguments.
int running(const QByteArray &word)
{
    int found = 0;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (entry.toLongLong() > 0 && entry.toLongLong() != ::getpid() && line.open(QIODevice::ReadOnly) &&
            line.readAll().split('\0').contains(word))
            ++found;
    }
    return found;
}

#define NEED(server)                                                                                                   \
    if (!(server).missing().isEmpty())                                                                                 \
    QSKIP(qPrintable((server).missing()))

} // namespace

class TestLogs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{QStringLiteral("/tmp/bridgewatch-log-XXXXXX")};
    int m_number = 0;

    QString fresh()
    {
        const QString folder = m_folder.filePath(QString::number(++m_number));
        QDir().mkpath(folder);
        return folder + QStringLiteral("/app.log");
    }

private Q_SLOTS:
    void everyLineOnceHoweverItIsRotated_data()
    {
        QTest::addColumn<bool>("remote");
        QTest::addColumn<QString>("style");
        for (const bool remote : {false, true}) {
            for (const char *style : {"steady", "rename", "copy", "copies", "remove", "several"})
                QTest::addRow("%s %s", style, remote ? "there" : "here") << remote << QString::fromLatin1(style);
        }
    }
    void everyLineOnceHoweverItIsRotated()
    {
        QFETCH(bool, remote);
        QFETCH(QString, style);
        std::optional<SshServer> server;
        std::optional<Vantages> vantages;
        if (remote) {
            server.emplace();
            NEED(*server);
            vantages.emplace(QList<Target>{server->target()});
        }
        const QString path = fresh();
        const Follower follower(fileAt(path), remote ? vantages->find(QStringLiteral("host")) : nullptr);
        QVERIFY(follower.waitFor(LogState::Now::Waiting)); // it is not there yet
        append(path, "begin\n");
        QVERIFY(follower.waitFor(1));
        constexpr int count = 4000;
        Writer writer(path, count, style);
        for (int written = count / 4; style == u"remove" && written < count; written += count / 4) {
            QVERIFY2(follower.waitFor(1 + written), follower.wrong(count).constData());
            writer.goOn();
        }
        const int more = style == u"several" || style == u"copies" ? 4 : 1; // besides the numbered ones
        QVERIFY2(follower.waitFor(count + more), follower.wrong(count).constData());
        QVERIFY2(follower.wrong(count).isEmpty(), follower.wrong(count).constData());
        QCOMPARE(follower.notices(), QByteArrayList());
        QCOMPARE(follower.state().now, LogState::Now::Following);
    }

    // While the follower is on its way from the first file to the second, this one is moved aside as well.
    void noRotationSlipsBetweenTwoCalls_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("gap"); // for so many calls there is no file of that name
        for (const int gap : {0, 1, 5}) {
            for (int call = 0; call < 20; ++call)
                QTest::addRow("before call %d, for %d calls", call, gap) << call << gap;
        }
    }
    void noRotationSlipsBetweenTwoCalls()
    {
        QFETCH(int, call);
        QFETCH(int, gap);
        const QString path = fresh();
        append(path, "first\n");
        QByteArray read;
        QStringList notices;
        LogTail tail(
            {[&](QByteArrayView bytes) { read += bytes; }, [] {}, [&](const QString &notice) { notices << notice; }});
        const auto step = [&tail](LogFile &file) {
            const auto taken = await(tail.step(file, Limits{Deadline::in(10s), {}}));
            return taken && taken->has_value();
        };
        LocalLogFile first(path);
        QVERIFY(step(first));
        tail.detach();
        putAside(path, ".1", 1'000'000);
        append(path, "second\n");
        DisturbedAt file(
            path, call, [&path] { putAside(path, ".2", 1'000'010); }, gap, [&path] { append(path, "third\n"); });
        for (int i = 0; i < 20; ++i)
            QVERIFY(step(file));
        QCOMPARE(read, QByteArray("first\nsecond\nthird\n"));
        QCOMPARE(notices, QStringList());
    }

    void whatCannotBeSeenIsSaid()
    {
        const QString path = fresh();
        const Follower follower(fileAt(path));
        Writer writer(path, 8, QStringLiteral("cut"));
        for (int line = 2; line <= 6; line += 2) {
            QVERIFY(follower.waitFor(line));
            writer.goOn();
        }
        QVERIFY2(follower.waitFor(8), follower.wrong(8).constData());
        QVERIFY2(follower.wrong(8).isEmpty(), follower.wrong(8).constData());
        QCOMPARE(follower.notices().size(), 3);
        QVERIFY(follower.notices().constFirst().contains("cut"));
    }

    // Cut and written again to more than its old length, between two looks.
    void aRewrittenFileIsNotTakenForMoreOfTheOld()
    {
        const QString path = fresh();
        append(path, "old 1\nold 2\n");
        const Follower follower(fileAt(path));
        QVERIFY(follower.waitFor(2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("new 1\nnew 2\nnew 3\n");
        file.close();
        QVERIFY(follower.waitFor(5));
        QCOMPARE(follower.lines(), QByteArrayList({"old 1", "old 2", "new 1", "new 2", "new 3"}));
        QCOMPARE(follower.notices().size(), 1);
    }

    void itBeginsWithTheNewestPart()
    {
        const QString path = fresh();
        QByteArray many;
        for (int i = 0; i < 10'000; ++i)
            many += "line " + QByteArray::number(i) + ' ' + QByteArray(60, 'y') + '\n';
        append(path, many);
        const Follower follower(fileAt(path));
        QVERIFY(follower.waitFor(2000));
        QVERIFY(follower.lines().size() * 70 < LogTail::startBytes);
        QVERIFY(follower.lines().constFirst().startsWith("line "));
        QCOMPARE(follower.lines().constLast(), many.split('\n').value(9999));
    }

    void whatCameTooFastIsPassedOver()
    {
        const QString path = fresh();
        append(path, "first\n");
        const Follower follower(fileAt(path));
        QVERIFY(follower.waitFor(1));
        append(path, QByteArray(LogTail::catchUpBytes + 1000, 'z') + "\nlast\n");
        QVERIFY(follower.waitFor(2));
        QCOMPARE(follower.lines(), QByteArrayList({"first", "last"}));
        QCOMPARE(follower.notices().size(), 1);
        QVERIFY(follower.notices().constFirst().contains("bytes not seen"));
    }

    void pipesAndFoldersAreNotRead_data()
    {
        QTest::addColumn<bool>("remote");
        QTest::newRow("here") << false;
        QTest::newRow("there") << true;
    }
    void pipesAndFoldersAreNotRead()
    {
        QFETCH(bool, remote);
        std::optional<SshServer> server;
        std::optional<Vantages> vantages;
        if (remote) {
            server.emplace();
            NEED(*server);
            vantages.emplace(QList<Target>{server->target()});
        }
        SshLink *host = remote ? vantages->find(QStringLiteral("host")) : nullptr;
        const QString path = fresh();
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        const Follower pipe(fileAt(path), host);
        QVERIFY(pipe.waitFor(LogState::Now::Waiting));
        QVERIFY(pipe.state().text.contains(QStringLiteral("Invalid argument")));
        const Follower folder(fileAt(m_folder.path()), host);
        QVERIFY(folder.waitFor(LogState::Now::Waiting));
        QVERIFY(folder.state().text.contains(QStringLiteral("Is a directory")));
        QFile::remove(path);
        append(path, "at last\n"); // it has become a file
        QVERIFY(pipe.waitFor(1));
        QCOMPARE(pipe.lines(), QByteArrayList({"at last"}));
    }

    // The session is killed again and again while a writer writes and rotates.
    void aLostLinkLosesNoLine()
    {
        const SshServer server;
        NEED(server);
        Vantages vantages({server.target()});
        const QString path = fresh();
        {
            const Follower follower(fileAt(path), vantages.find(QStringLiteral("host")));
            append(path, "begin\n");
            QVERIFY(follower.waitFor(1));
            constexpr int count = 12'000;
            const Writer writer(path, count, QStringLiteral("rename"));
            for (int kill = 1; kill <= 4; ++kill) {
                QVERIFY(follower.waitFor(kill * 1500));
                for (const qint64 session : server.sessions())
                    ::kill(static_cast<pid_t>(session), SIGKILL);
            }
            QVERIFY2(follower.waitFor(count + 1), follower.wrong(count).constData());
            QVERIFY2(follower.wrong(count).isEmpty(), follower.wrong(count).constData());
            QCOMPARE(follower.notices(), QByteArrayList());
            QVERIFY(running(path.toUtf8()) > 0); // else the next line says nothing
        }
        QTRY_COMPARE_WITH_TIMEOUT(running(path.toUtf8()), 0, 10'000);
    }

    void nothingIsLeftOnTheHost()
    {
        const SshServer server;
        NEED(server);
        const QString path = fresh();
        append(path, "a\n");
        std::optional<Vantages> vantages(QList<Target>{server.target()});
        std::optional<Follower> follower(std::in_place, fileAt(path), vantages->find(QStringLiteral("host")));
        QVERIFY(follower->waitFor(1));
        QVERIFY(running(path.toUtf8()) > 0);
        for (const qint64 session : server.sessions()) // the link dies
            ::kill(static_cast<pid_t>(session), SIGKILL);
        QVERIFY(follower->waitFor(LogState::Now::Following));
        append(path, "b\n");
        QVERIFY(follower->waitFor(2));
        QTRY_VERIFY_WITH_TIMEOUT(running(path.toUtf8()) <= 2, 10'000); // timeout(1) and its sh; no more of the old
        follower.reset();                                              // it is not wanted any more
        QTRY_COMPARE_WITH_TIMEOUT(running(path.toUtf8()), 0, 10'000);
    }

    void namesAreDataToTheShell()
    {
        const SshServer server;
        NEED(server);
        Vantages vantages({server.target()});
        const QString folder = m_folder.filePath(QStringLiteral("odd"));
        QDir().mkpath(folder);
        for (const char *name : {"a b.log", "$(touch x).log", "'; touch x; '.log", "*.log", "-n.log", "no ending",
                                 "a;b&c|d>e.log", "\"q\".log", "#.log", "ä 你.log"}) {
            const QString path = folder + u'/' + QString::fromUtf8(name);
            append(path, "hello\n");
            const Follower follower(fileAt(path), vantages.find(QStringLiteral("host")));
            QVERIFY2(follower.waitFor(1, 10'000), name);
            QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
            append(path, "again\n");
            QVERIFY2(follower.waitFor(2, 10'000), name);
            QCOMPARE(follower.lines(), QByteArrayList({"hello", "again"}));
        }
        QVERIFY(!QFile::exists(folder + QStringLiteral("/x")) &&
                !QFile::exists(QDir::homePath() + QStringLiteral("/x")));
    }

    void theLookSaysWhatIsInTheWay_data()
    {
        QTest::addColumn<bool>("remote");
        QTest::newRow("here") << false;
        QTest::newRow("there") << true;
    }
    void theLookSaysWhatIsInTheWay()
    {
        QFETCH(bool, remote);
        std::optional<SshServer> server;
        QList<Target> targets;
        if (remote) {
            server.emplace();
            NEED(*server);
            targets << server->target();
        }
        Vantages vantages(targets);
        const QString vantage = remote ? QStringLiteral("host") : QStringLiteral("desk");
        const auto seen = [&](const QString &path) {
            Target log;
            log.id = QStringLiteral("log");
            log.kind = Kind::Log;
            log.timeout = 5s;
            log.settings = fileAt(path);
            log.thresholds[QStringLiteral("lines.refused")] = {1, 10};
            return await(look(log, vantage, vantages, Secrets(QString()), {})).value_or(Observation());
        };
        const QString path = fresh();
        const Observation missing = seen(path);
        QCOMPARE(missing.code.toString(), QStringLiteral("ENOENT"));
        QCOMPARE(missing.outcome, Outcome::Failed);
        QCOMPARE(missing.failedAt(), std::optional(Stage::Exec));
        QCOMPARE(seen(m_folder.path()).code.toString(), QStringLiteral("EISDIR"));
        append(path, "twelve bytes");
        const Observation good = seen(path);
        QVERIFY2(good.outcome == Outcome::Ok, qPrintable(good.text));
        QCOMPARE(good.stages.size(), 1);
        QCOMPARE(good.readings.value(QStringLiteral("size_bytes")), 12.0);
        QVERIFY(good.readings.value(QStringLiteral("quiet_s"), 99) < 30);
        QVERIFY(!good.readings.contains(QStringLiteral("lines.refused"))); // nobody follows it
        vantages.logs().begin(QStringLiteral("log"), {path}, {QStringLiteral("refused")});
        vantages.logs().add(QStringLiteral("log"), QStringLiteral("refused"), QDateTime::currentSecsSinceEpoch() / 60,
                            12, QDateTime::currentDateTimeUtc());
        const Observation unknown = seen(path); // it is not followed yet
        QVERIFY(!unknown.readings.contains(QStringLiteral("lines.refused")));
        QCOMPARE(unknown.outcome, Outcome::Ok);
        vantages.logs().setFollowing(QStringLiteral("log"), false, QStringLiteral("no channel is left"));
        const Observation lost = seen(path);
        QVERIFY(!lost.readings.contains(QStringLiteral("lines.refused")));
        QVERIFY2(lost.text.endsWith(u"; no channel is left"), qPrintable(lost.text));
        vantages.logs().setFollowing(QStringLiteral("log"), true);
        const Observation counted = seen(path);
        QCOMPARE(counted.readings.value(QStringLiteral("lines.refused")), 12.0);
        QCOMPARE(counted.outcome, Outcome::Failed);
        QFile::remove(path);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        QCOMPARE(seen(path).code.toString(), QStringLiteral("EINVAL"));
        QCOMPARE(seen(path + QStringLiteral("/x/y")).outcome, Outcome::Failed);
    }

    void whatPm2WritesIsFollowed()
    {
        const SshServer server;
        NEED(server);
        Vantages vantages({server.target()});
        const QString home = server.path(QStringLiteral("home"));
        QDir().mkpath(home);
        const QString out = fresh();
        const QString err = fresh();
        append(out, "out\n");
        append(err, "2026-11-23T15:00:00Z ERROR err\n");
        // What the daemon's socket and its answer look like; pm2 itself is the lab's.
        QProcess daemon;
        daemon.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import socket,sys,time; s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); "
                                     "s.listen(); time.sleep(600)"),
                      home + QStringLiteral("/rpc.sock")});
        QVERIFY(daemon.waitForStarted());
        QTRY_VERIFY(QFile::exists(home + QStringLiteral("/rpc.sock")));
        const QString list = server.path(QStringLiteral("list"));
        const auto writeTo = [&list](const QString &first, const QString &second) {
            QSaveFile json(list);
            if (!json.open(QIODevice::WriteOnly))
                qFatal("%s cannot be written", qPrintable(list));
            json.write("[{\"name\":\"oracle-bridge\",\"pm2_env\":{\"status\":\"online\",\"pm_out_log_path\":\"" +
                       first.toUtf8() + "\",\"pm_err_log_path\":\"" + second.toUtf8() +
                       "\"}},{\"name\":\"other\",\"pm2_env\":{\"pm_out_log_path\":\"/etc/passwd\"}}]\n");
            if (!json.commit())
                qFatal("%s cannot be written", qPrintable(list));
        };
        writeTo(out, err);
        QFile pm2(server.path(QStringLiteral("pm2")));
        QVERIFY(pm2.open(QIODevice::WriteOnly));
        pm2.write("#!/bin/sh\ncat '" + list.toUtf8() + "'\n");
        pm2.close();
        pm2.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        LogSettings settings;
        settings.pm2Process = QStringLiteral("oracle-bridge");
        settings.pm2 = server.path(QStringLiteral("pm2"));
        settings.pm2Home = home;
        const Follower follower(settings, vantages.find(QStringLiteral("host")), 200ms);
        QVERIFY(follower.waitFor(2));
        QCOMPARE(follower.files(), QStringList({out, err}));
        const QString next = fresh(); // pm2 writes elsewhere from now on
        QFile::remove(out);
        QVERIFY(follower.waitFor(LogState::Now::Waiting));
        append(next, "next\n");
        writeTo(next, err);
        QVERIFY(follower.waitFor(3));
        QCOMPARE(follower.files(), QStringList({next, err}));
        QVERIFY(follower.waitFor(LogState::Now::Following));
        append(out, "nobody reads this\n");
        append(next, "more\n");
        append(err, "more\n");
        QVERIFY(follower.waitFor(5));
        QCOMPARE(follower.lines().mid(2), QByteArrayList({"next", "more", "more"}));
        // Where pm2 is asked in vain, its files are followed nevertheless.
        const QString asked = server.path(QStringLiteral("asked"));
        QFile::remove(list);
        QVERIFY(pm2.open(QIODevice::WriteOnly));
        pm2.write("#!/bin/sh\necho x >> '" + asked.toUtf8() + "'\nexit 1\n");
        pm2.close();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(asked).size() >= 4, 20'000);
        QCOMPARE(follower.state().now, LogState::Now::Following);
        writeTo(next, err);
        QVERIFY(pm2.open(QIODevice::WriteOnly));
        pm2.write("#!/bin/sh\ncat '" + list.toUtf8() + "'\n");
        pm2.close();
        settings.pm2Process = QStringLiteral("absent");
        const Follower nothing(settings, vantages.find(QStringLiteral("host")));
        QVERIFY(nothing.waitFor(LogState::Now::Failing));
        QVERIFY(nothing.state().text.contains(QStringLiteral("absent")));
        daemon.kill();
        daemon.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestLogs)
#include "test_logs.moc"
