// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions with a real OpenSSH server: whom they trust, what they run, and how they are lost.
#include "core/base/quoting.h"
#include "core/links/ssh_stream.h"
#include "core/links/tcp.h"
#include "core/probes/look.h"
#include "tests/support/await.h"
#include "tests/support/grace.h"
#include "tests/support/hostile_server.h"
#include "tests/support/program.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace bridgewatch;
using namespace bridgewatch::test;
using namespace std::chrono_literals;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString rungs(const Observation &observation)
{
    QStringList names;
    for (const StageResult &stage : observation.stages)
        names << stageName(stage.stage) + (stage.code.isNone() ? QString() : u'=' + stage.code.toString());
    return names.join(u' ');
}

Observation lookAt(const Target &target, Vantages &vantages, const QString &vantage = QStringLiteral("desk"))
{
    return await(look(target, vantage, vantages, Secrets(QString()), {})).value_or(Observation());
}

Attempt attemptFor(std::chrono::milliseconds timeout, SshLink *via = nullptr)
{
    return {{Deadline::in(timeout), {}}, {}, {}, via};
}

Result<CommandResult> execute(SshLink &host, const QStringList &words, std::chrono::milliseconds timeout = 5s,
                              qsizetype limit = 64 * 1024)
{
    Attempt attempt = attemptFor(timeout);
    const auto result = await(host.exec(words, limit, attempt));
    return result ? std::move(*result) : fail(FailureCode::of(FailureCode::Family::Deadline), {});
}

// Why there is no answer; empty where there is one.
template<typename T> QString whyNot(const std::optional<Result<T>> &answer)
{
    if (!answer)
        return s("it did not end");
    return *answer ? QString() : answer->error().text;
}

// Logs in; the session stands when it returns.
SshLink &loggedIn(Vantages &vantages, const Target &target)
{
    SshLink &host = *vantages.find(target.id);
    const Observation seen = lookAt(target, vantages);
    if (!host.isUp())
        qFatal("no session: %s", qPrintable(seen.text));
    return host;
}

Target tcpFrom(const QString &host, const QString &address, quint16 port)
{
    Target target;
    target.id = QStringLiteral("t-%1").arg(port);
    target.kind = Kind::Tcp;
    target.vantages = {host};
    target.timeout = 3s;
    target.settings = TcpSettings{address, port};
    return target;
}

int openDescriptors()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

int threads()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::NoDotAndDotDot | QDir::Dirs).size());
}

// 200 words that mean something to one shell or another; each would make the file `trap`.
QStringList hostileWords(const QString &trap)
{
    QStringList words;
    const QStringList pieces{s("'"), s("\""), s("`"),  s("$"),  s(";"), s("&"), s("|"),  s(">"),  s("("),     s("*"),
                             s("~"), s("#"),  s("\\"), s("\n"), s("!"), s(" "), s("\t"), s("''"), s("'\\''"), s("-")};
    const QStringList forms{s("%1touch %2"),
                            s("x%1;touch %2;%1"),
                            s("%1$(touch %2)"),
                            s("%1`touch %2`"),
                            s("a%1'; touch %2; '"),
                            s("%1\" && touch %2 #"),
                            s("oracle%1bridge | touch %2"),
                            s("%1 > %2"),
                            s("-%1e %2"),
                            s("%1%1%1%2")};
    for (const QString &piece : pieces) {
        for (const QString &form : forms)
            words << form.arg(piece, trap);
    }
    return words;
}

bool nft(const QString &rules)
{
    return run(QStringLiteral("/usr/sbin/nft"), {rules}).status == 0;
}

int listenOn(const QString &path)
{
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot listen on %s", qPrintable(path));
    ::listen(listener, 5);
    return listener;
}

// A process on this machine with this word among its arguments.
bool isRunning(const QByteArray &word)
{
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (entry.toLongLong() > 0 && entry.toLongLong() != ::getpid() && line.open(QIODevice::ReadOnly) &&
            line.readAll().split('\0').contains(word))
            return true;
    }
    return false;
}

} // namespace

#define NEED(server)                                                                                                   \
    if (!(server).missing().isEmpty())                                                                                 \
    QSKIP(qPrintable((server).missing()))

class TestSsh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("SSH_AUTH_SOCK"); }

    void theFirstLookClimbsAllTheNextOneGoesThroughTheSession()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        const Observation first = lookAt(target, vantages);
        QCOMPARE(rungs(first), QStringLiteral("dns tcp host-key authentication exec"));
        QCOMPARE(first.outcome, Outcome::Ok);
        QCOMPARE(first.facts.value(QStringLiteral("ssh.fingerprint")), server.fingerprint());
        QVERIFY(first.facts.value(QStringLiteral("ssh.server")).startsWith(u"SSH-2.0-OpenSSH"));
        QVERIFY(first.facts.value(QStringLiteral("ssh.listening")).contains(QStringLiteral("127.0.0.1:")));
        const Observation second = lookAt(target, vantages);
        QCOMPARE(rungs(second), QStringLiteral("exec"));
        QCOMPARE(server.log().count("Accepted publickey"), 1);
    }

    void aListOfSocketsThatWasCutSaysSo()
    {
        const SshServer server;
        NEED(server);
        std::vector<std::unique_ptr<QTcpServer>> listeners;
        for (int i = 0; i < 201; ++i) {
            listeners.push_back(std::make_unique<QTcpServer>());
            QVERIFY(listeners.back()->listen(QHostAddress::LocalHost));
        }
        const Target target = server.target();
        Vantages vantages({target});
        const QStringList seen = lookAt(target, vantages).facts.value(QStringLiteral("ssh.listening")).split(u' ');
        QCOMPARE(seen.size(), 201);
        QCOMPARE(seen.constLast(), listWasCut.toString());
    }

    void looksThatComeAtOnceShareOneSession()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        std::vector<QCoro::Task<Observation>> looks;
        for (int i = 0; i < 20; ++i)
            looks.push_back(look(target, QStringLiteral("desk"), vantages, Secrets(QString()), {}));
        for (auto &running : looks)
            QCOMPARE(await(std::move(running)).value_or(Observation()).outcome, Outcome::Ok);
        QCOMPARE(server.log().count("Accepted publickey"), 1);
    }

    void anUnknownKeyStopsBeforeTheLogin()
    {
        const SshServer server;
        NEED(server);
        server.writeKnownHosts("nothing");
        const Target target = server.target();
        Vantages vantages({target});
        const Observation seen = lookAt(target, vantages);
        QCOMPARE(rungs(seen), QStringLiteral("dns tcp host-key=HOST_KEY_UNKNOWN"));
        QCOMPARE(seen.outcome, Outcome::Unknown); // nothing is known to be bad
        QCOMPARE(seen.facts.value(QStringLiteral("ssh.fingerprint")), server.fingerprint());
        QVERIFY(seen.text.contains(server.fingerprint()));
        QVERIFY(QTest::qWaitFor([&] { return server.sessions().isEmpty(); }));
        for (const char *word : {"Accepted", "Failed", "user", "key"})
            QVERIFY2(!server.log().contains(word), server.log().constData());
    }

    void anAcceptedKeyIsKnownFromThenOn()
    {
        const SshServer server;
        NEED(server);
        server.writeKnownHosts("nothing");
        const Target target = server.target();
        {
            Vantages vantages({target});
            vantages.acceptHostKey(target.id, QStringLiteral("SHA256:") + QString(43, u'A'));
            QCOMPARE(lookAt(target, vantages).code.toString(), QStringLiteral("HOST_KEY_UNKNOWN"));
            vantages.acceptHostKey(QStringLiteral("another"), server.fingerprint());
            QCOMPARE(lookAt(target, vantages).code.toString(), QStringLiteral("HOST_KEY_UNKNOWN"));
            vantages.acceptHostKey(target.id, server.fingerprint());
            QCOMPARE(lookAt(target, vantages).outcome, Outcome::Ok);
        }
        Vantages later({target});
        QCOMPARE(lookAt(target, later).outcome, Outcome::Ok);
    }

    void anotherKeyStopsWhateverIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("code");
        QTest::newRow("changed") << QByteArray("ed25519") << QStringLiteral("HOST_KEY_CHANGED");
        QTest::newRow("of another kind") << QByteArray("ecdsa") << QStringLiteral("HOST_KEY_OTHER");
    }
    void anotherKeyStopsWhateverIsAccepted()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, code);
        const SshServer server;
        NEED(server);
        server.makeKey("old", type.constData());
        server.writeKnownHosts("old.pub");
        const Target target = server.target();
        Vantages vantages({target});
        vantages.acceptHostKey(target.id, server.fingerprint());
        const Observation seen = lookAt(target, vantages);
        QCOMPARE(rungs(seen), QStringLiteral("dns tcp host-key=") + code);
        QCOMPARE(seen.outcome, Outcome::Failed);
        QVERIFY(!server.log().contains("Accepted"));
    }

    void whoIsNotLetInIsTold()
    {
        const SshServer server;
        NEED(server);
        server.makeKey("stranger", "ed25519");
        Target target = server.target();
        std::get<SshSettings>(target.settings).identity = server.path(QStringLiteral("stranger"));
        Vantages vantages({target});
        QCOMPARE(rungs(lookAt(target, vantages)), QStringLiteral("dns tcp host-key authentication=SSH_DENIED"));
    }

    void aKeyWithAPassphraseWantsTheAgent()
    {
        const SshServer server;
        NEED(server);
        server.makeKey("locked", "ed25519", QStringLiteral("open sesame"));
        QVERIFY(QFile::remove(server.path(QStringLiteral("authorized_keys"))));
        QVERIFY(QFile::copy(server.path(QStringLiteral("locked.pub")), server.path(QStringLiteral("authorized_keys"))));
        Target target = server.target();
        std::get<SshSettings>(target.settings).identity = server.path(QStringLiteral("locked"));
        Vantages without({target});
        const Observation seen = lookAt(target, without);
        QCOMPARE(seen.code.toString(), QStringLiteral("CREDENTIALS_MISSING"));
        QCOMPARE(seen.outcome, Outcome::Unknown);
        QVERIFY2(seen.text.contains(u"ssh-add"), qPrintable(seen.text));

        QProcess agent;
        const QString socket = server.path(QStringLiteral("agent"));
        agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(socket); }));
        const Ran open =
            run(QStringLiteral("ssh-keygen"),
                {QStringLiteral("-p"), QStringLiteral("-q"), QStringLiteral("-P"), QStringLiteral("open sesame"),
                 QStringLiteral("-N"), QString(), QStringLiteral("-f"), server.path(QStringLiteral("locked"))});
        QCOMPARE(open.status, 0);
        const Ran added = run(QStringLiteral("ssh-add"), {QStringLiteral("-q"), server.path(QStringLiteral("locked"))},
                              {}, {QStringLiteral("SSH_AUTH_SOCK=") + socket});
        QVERIFY2(added.status == 0, added.err.constData());
        std::get<SshSettings>(target.settings).identity = server.path(QStringLiteral("gone"));
        qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
        Vantages with({target});
        const Observation entered = lookAt(target, with);
        QVERIFY2(entered.outcome == Outcome::Ok, qPrintable(entered.text));
        agent.kill();
        agent.waitForFinished();
    }

    void anAgentThatSaysNothingHoldsNobodyUp()
    {
        const SshServer server;
        NEED(server);
        const QString path = server.path(QStringLiteral("mute"));
        const int listener = listenOn(path);
        qputenv("SSH_AUTH_SOCK", path.toLocal8Bit());
        Target target = server.target();
        target.timeout = 3s;
        std::get<SshSettings>(target.settings).identity.clear();
        QElapsedTimer clock;
        clock.start();
        {
            Vantages vantages({target});
            const Observation seen = lookAt(target, vantages);
            QCOMPARE(rungs(seen), QStringLiteral("dns tcp host-key authentication=DEADLINE"));
        }
        const qint64 took = clock.elapsed(); // until the thread has ended as well
        QVERIFY2(took < (target.timeout + busyGrace).count(), qPrintable(QString::number(took)));
        ::close(listener);
    }

    void theUsersConfigurationIsNotRead()
    {
        const SshServer server;
        NEED(server);
        QDir(server.path(QString())).mkdir(QStringLiteral(".ssh"));
        QFile config(server.path(QStringLiteral(".ssh/config")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("Host *\n  ProxyCommand touch " + server.path(QStringLiteral("ran")).toUtf8() +
                     "\n  User nobody\n  Port 1\n");
        config.close();
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", server.path(QString()).toLocal8Bit());
        const Target target = server.target();
        Vantages vantages({target});
        const Observation seen = lookAt(target, vantages);
        qputenv("HOME", home);
        QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
        QVERIFY(!QFile::exists(server.path(QStringLiteral("ran"))));
    }

    void aCommandLeavesItsStatusAndBothStreams()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const auto ran = execute(
            host, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo out; echo err >&2; exit 7")});
        QVERIFY(ran.has_value());
        QCOMPARE(ran->status, 7);
        QCOMPARE(ran->out, QByteArray("out\n"));
        QCOMPARE(ran->err, QByteArray("err\n"));
        QCOMPARE(execute(host, {QStringLiteral("no-such-program-here")})->status, 127);
    }

    // sshd has room for MaxSessions commands at once, and refuses more.
    void commandsWaitUntilThereIsRoom()
    {
        const SshServer server("MaxSessions 2\n");
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        std::vector<Attempt> attempts(6, attemptFor(20s));
        std::vector<QCoro::Task<Result<CommandResult>>> running;
        for (Attempt &attempt : attempts)
            running.push_back(host.exec(
                {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("sleep 0.1; echo out")}, 1024, attempt));
        for (auto &one : running) {
            const auto ran = await(std::move(one));
            QVERIFY2(ran && *ran, qPrintable(whyNot(ran)));
            QCOMPARE((*ran)->out, QByteArray("out\n"));
        }
        QVERIFY2(server.log().contains("no more sessions"), server.log().constData());
    }

    // Where there was never room for one, there is nothing to wait for.
    void aServerThatRunsNothingIsToldAtOnce()
    {
        const SshServer server("MaxSessions 0\n");
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = *vantages.find(target.id);
        QVERIFY(await(host.reach({Deadline::in(10s), {}}))->has_value());
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(execute(host, {QStringLiteral("true")}, 20s).error().code.toString(),
                     QStringLiteral("SSH_PROHIBITED"));
        QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    }

    void whoNeverFindsRoomIsToldWhy()
    {
        const SshServer server("MaxSessions 1\n");
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const auto stream = await(host.converse({QStringLiteral("cat")}, 60s, {Deadline::in(10s), {}}));
        QVERIFY(stream && *stream);
        // On a busy machine this side's own deadline may come before the host's thread has said why.
        QVERIFY(QTest::qWaitFor(
            [&host] {
                const auto ran = execute(host, {QStringLiteral("true")}, 700ms);
                return !ran && ran.error().code.is(FailureCode::Family::SshProhibited);
            },
            20'000));
        host.giveUp(**stream); // and sshd needs a moment to see that
        const auto ran = execute(host, {QStringLiteral("true")});
        QVERIFY2(ran, qPrintable(ran ? QString() : ran.error().code.toString()));
        QCOMPARE(ran->status, 0);
    }

    void manyStreamsLeaveRoomForLooks()
    {
        const SshServer server("MaxSessions 10\n");
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        std::vector<std::shared_ptr<SshStream>> streams;
        for (int i = 0; i < 16; ++i) {
            const auto stream = await(host.converse({QStringLiteral("cat")}, 60s, {Deadline::in(10s), {}}));
            QVERIFY2(stream && *stream, qPrintable(whyNot(stream)));
            streams.push_back(**stream);
        }
        const auto ran = execute(host, {QStringLiteral("true")});
        QVERIFY2(ran, qPrintable(ran ? QString() : ran.error().code.toString()));
        for (const auto &stream : streams) {
            stream->write("here\n");
            QCOMPARE(await(stream->read({Deadline::in(10s), {}}))->value_or(QByteArray()), QByteArray("here\n"));
            host.giveUp(stream);
        }
        QCOMPARE(server.log().count("Accepted publickey"), 3);
    }

    // No word is ever read by a shell: it arrives as it is, or is refused before it leaves.
    void wordsArriveAsTheyAre()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const QString trap = server.path(QStringLiteral("trap"));
        const QStringList words = hostileWords(trap);
        QCOMPARE(words.size(), 200);
        int arrived = 0;
        for (const QString &word : words) {
            const auto ran = execute(host, {QStringLiteral("printf"), QStringLiteral("%s"), word});
            if (!argumentTrouble(word).isEmpty()) {
                QCOMPARE(ran.error().code.toString(), QStringLiteral("LOCAL_CONFIGURATION"));
                continue;
            }
            QVERIFY2(ran.has_value(), qPrintable(word));
            QCOMPARE(ran->out, word.toUtf8());
            ++arrived;
        }
        QVERIFY(arrived >= 150);
        QVERIFY(!QFile::exists(trap));
    }

    void outputHasALimit()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const auto ran = execute(host, {QStringLiteral("yes"), QStringLiteral("a-flood-of-words")}, 5s, 100 * 1024);
        QCOMPARE(ran.error().code.toString(), QStringLiteral("PROTOCOL"));
        QVERIFY(QTest::qWaitFor([] { return !isRunning("a-flood-of-words"); }));
        QCOMPARE(execute(host, {QStringLiteral("true")})->status, 0); // the session goes on
    }

    void whatIsGivenUpIsEndedOnTheHost()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        QElapsedTimer clock;
        clock.start();
        constexpr auto timeout = 600ms;
        const auto ran = execute(host, {QStringLiteral("sleep"), QStringLiteral("987.5")}, timeout);
        QCOMPARE(ran.error().code.toString(), QStringLiteral("DEADLINE"));
        QVERIFY(clock.elapsed() < (timeout + busyGrace).count());
        QVERIFY(QTest::qWaitFor([] { return !isRunning("987.5"); }));
        QCOMPARE(execute(host, {QStringLiteral("true")})->status, 0);
    }

    void aLostLinkEndsTheLookAndTheNextOneRecovers_data()
    {
        QTest::addColumn<int>("signal"); // 0: the link's packets are dropped
        QTest::newRow("suspended") << SIGSTOP;
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("dropped") << 0;
    }
    void aLostLinkEndsTheLookAndTheNextOneRecovers()
    {
        QFETCH(int, signal);
        const QByteArray noNamespace = qgetenv("BRIDGEWATCH_NO_NAMESPACE");
        if (signal == 0 && (!noNamespace.isEmpty() || !qEnvironmentVariableIsSet("BRIDGEWATCH_OUTER_NET")))
            QSKIP(qPrintable(QStringLiteral("no network namespace to drop packets in: ") +
                             QString::fromUtf8(noNamespace)));
        const SshServer server;
        NEED(server);
        Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const HostileServer open([](Peer &peer) { peer.stayUntilClientLeaves(); });
        QCOMPARE(lookAt(tcpFrom(target.id, QStringLiteral("127.0.0.1"), open.port()), vantages, target.id).outcome,
                 Outcome::Ok);
        constexpr auto timeout = 3s; // time enough for the command to be seen
        Attempt attempt = attemptFor(timeout);
        auto running = host.exec({QStringLiteral("sleep"), QStringLiteral("986.5")}, 1024, attempt);
        QVERIFY(QTest::qWaitFor([] { return isRunning("986.5"); }));
        const QList<qint64> sessions = server.sessions();
        for (const qint64 pid : sessions)
            ::kill(static_cast<pid_t>(pid), signal); // 0 kills nobody
        const int port = std::get<SshSettings>(target.settings).port;
        if (signal == 0)
            QVERIFY(nft(
                QStringLiteral("add table inet test; add chain inet test in { type filter hook input priority 0; }; "
                               "add rule inet test in tcp dport %1 drop; add rule inet test in tcp sport %1 drop")
                    .arg(port)));
        QElapsedTimer clock;
        clock.start();
        const auto lost = await(std::move(running));
        QVERIFY(lost && !lost->has_value());
        // A look from there in the meantime knows nothing of its target.
        Target from = tcpFrom(target.id, QStringLiteral("127.0.0.1"), open.port());
        from.timeout = signal == 0 ? 1s : 3s; // a new session takes its time
        const Observation blind = lookAt(from, vantages, target.id);
        if (blind.outcome != Outcome::Ok) { // the session may be a new one already
            QCOMPARE(blind.outcome, Outcome::Unknown);
            QCOMPARE(blind.code.toString(), QStringLiteral("UNREACHED"));
            QCOMPARE(blind.facts.value(QStringLiteral("because_of")), target.id);
            QVERIFY(blind.stages.isEmpty());
        }
        QVERIFY(clock.elapsed() < (timeout + from.timeout + busyGrace).count());
        if (signal == 0)
            QVERIFY(nft(QStringLiteral("delete table inet test")));
        Observation recovered;
        QVERIFY(QTest::qWaitFor(
            [&] {
                recovered = lookAt(target, vantages);
                return recovered.outcome == Outcome::Ok;
            },
            10'000));
        QVERIFY(recovered.stages.constLast().stage == Stage::Exec);
        // The command goes by itself, though nobody is left who could tell it to.
        QVERIFY(QTest::qWaitFor([] { return !isRunning("986.5"); }, 10'000));
    }

    // Of a process, a user or a pm2 folder: what the host runs is the same line, and pm2 is asked for
    // its list and nothing else. The pm2 here is a witness that writes down what it was asked.
    void hostileNamesReachNoShellAndNoPm2()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const QString trap = server.path(QStringLiteral("trap"));
        QDir(server.path(QString())).mkdir(QStringLiteral("home"));
        const int listener = listenOn(server.path(QStringLiteral("home/rpc.sock")));
        QFile witness(server.path(QStringLiteral("pm2")));
        QVERIFY(witness.open(QIODevice::WriteOnly));
        witness.write("#!/bin/sh\nprintf '%s\\n' \"$#:$*\" >> " + server.path(QStringLiteral("asked")).toUtf8() +
                      "\necho '[{\"name\":\"oracle-bridge\",\"pm2_env\":{\"status\":\"online\"}}]'\n");
        witness.close();
        witness.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QStringList words = hostileWords(trap);
        for (const QString &word : words) {
            Target process;
            process.id = QStringLiteral("p");
            process.kind = Kind::Pm2;
            process.timeout = 5s;
            process.settings =
                Pm2Settings{word, server.path(QStringLiteral("pm2")), server.path(QStringLiteral("home"))};
            const Observation seen = lookAt(process, vantages, target.id);
            QVERIFY2(seen.code.toString() == u"PM2_ABSENT", qPrintable(seen.text));
        }
        QFile asked(server.path(QStringLiteral("asked")));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QCOMPARE(asked.readAll(), QByteArray("1:jlist\n").repeated(words.size()));
        QVERIFY(!QFile::exists(trap));
        QVERIFY(host.isUp());
        ::close(listener);
    }

    void hostileUsersReachNoShell()
    {
        const SshServer server;
        NEED(server);
        const QString trap = server.path(QStringLiteral("trap"));
        const QStringList words = hostileWords(trap);
        for (const QString &word : words) {
            Target target = server.target();
            std::get<SshSettings>(target.settings).user = word;
            target.timeout = 3s;
            Vantages vantages({target});
            const Observation seen = lookAt(target, vantages);
            QVERIFY2(seen.outcome != Outcome::Ok, qPrintable(word));
        }
        QVERIFY(!QFile::exists(trap));
    }

    // pm2 itself starts a daemon when it is asked for its list and none runs.
    void noDaemonIsStartedByLooking()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        loggedIn(vantages, target);
        const QString home = server.path(QStringLiteral("home"));
        QDir().mkdir(home);
        Target process;
        process.id = QStringLiteral("p");
        process.kind = Kind::Pm2;
        process.timeout = 5s;
        // Where it is asked after all, it leaves a mark.
        process.settings = Pm2Settings{QStringLiteral("oracle-bridge"), QStringLiteral("/usr/bin/touch"), home};
        QCOMPARE(lookAt(process, vantages, target.id).code.toString(), QStringLiteral("PM2_NO_DAEMON"));
        ::close(listenOn(home + QStringLiteral("/rpc.sock"))); // one that died leaves its socket
        QCOMPARE(lookAt(process, vantages, target.id).code.toString(), QStringLiteral("PM2_NO_DAEMON"));
        QVERIFY(!QFile::exists(QDir::homePath() + QStringLiteral("/jlist")));
        process.settings = Pm2Settings{QStringLiteral("oracle-bridge"), QStringLiteral("no-pm2-here"), home};
        const Observation without = lookAt(process, vantages, target.id);
        QCOMPARE(without.code.toString(), QStringLiteral("EXIT_127"));
        QCOMPARE(without.outcome, Outcome::Unknown);
    }

    // Each of many that fail at the same moment is told its own reason.
    void tunnelsSayWhyTheyFail()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        loggedIn(vantages, target);
        const HostileServer open([](Peer &peer) { peer.stayUntilClientLeaves(); });
        const ClosedPort closed;
        std::vector<std::pair<QString, QCoro::Task<Observation>>> looks;
        for (int i = 0; i < 4; ++i) {
            const auto from = [&](const QString &address, quint16 port, const QString &expected) {
                looks.emplace_back(
                    expected, look(tcpFrom(target.id, address, port), target.id, vantages, Secrets(QString()), {}));
            };
            from(QStringLiteral("127.0.0.1"), open.port(), QStringLiteral("tcp"));
            from(QStringLiteral("127.0.0.1"), closed.port(), QStringLiteral("tcp=ECONNREFUSED"));
            from(QString(68, u'a') + QStringLiteral(".invalid"), 5432, QStringLiteral("dns=EAI_NONAME"));
        }
        for (auto &[expected, running] : looks)
            QCOMPARE(rungs(await(std::move(running)).value_or(Observation())), expected);
    }

    void aPageIsLookedAtFromTheHost()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        const HostileServer web([](Peer &peer) {
            const QByteArray asked = peer.hearUntil("\r\n\r\n");
            if (asked.startsWith("GET /moved"))
                peer.say("HTTP/1.1 302 Found\r\nLocation: /health\r\nContent-Length: 0\r\n\r\n");
            else
                peer.say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        for (const char *path : {"health", "moved"}) {
            Target page;
            page.id = QStringLiteral("page");
            page.kind = Kind::Http;
            page.timeout = 5s;
            HttpSettings http;
            http.url = QUrl(QStringLiteral("http://localhost:%1/%2").arg(web.port()).arg(s(path)));
            http.expectBody = QStringLiteral("^ok$");
            page.settings = http;
            const Observation seen = lookAt(page, vantages, target.id);
            QVERIFY2(seen.outcome == Outcome::Ok, qPrintable(seen.text));
            QCOMPARE(rungs(seen), QStringLiteral("tcp request body expectation"));
        }
        const ClosedPort closed;
        Target page;
        page.kind = Kind::Http;
        page.timeout = 5s;
        HttpSettings http;
        http.url = QUrl(QStringLiteral("http://localhost:%1/").arg(closed.port()));
        page.settings = http;
        QCOMPARE(rungs(lookAt(page, vantages, target.id)), QStringLiteral("tcp=ECONNREFUSED"));
    }

    // The session dies on its own thread; whoever asks meanwhile has not heard of it.
    void whatIsAskedOfASessionThatWasLostIsNotAsked()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const QList<qint64> sessions = server.sessions();
        for (const qint64 session : sessions)
            ::kill(static_cast<pid_t>(session), SIGKILL);
        QVERIFY(QTest::qWaitFor([&] { return !host.isUp(); }));
        const auto ran = execute(host, {QStringLiteral("true")});
        QVERIFY(!ran);
        QCOMPARE(ran.error().code.toString(), QStringLiteral("UNREACHED"));
        Attempt attempt = attemptFor(5s);
        const auto tunnel = await(host.tunnel(QStringLiteral("127.0.0.1"), 1, attempt));
        QVERIFY(tunnel && !tunnel->has_value());
        QCOMPARE(tunnel->error().code.toString(), QStringLiteral("UNREACHED"));
    }

    void aServerThatForbidsTunnelsSaysSo()
    {
        const SshServer server("AllowTcpForwarding no\n");
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        const Observation seen = lookAt(tcpFrom(target.id, QStringLiteral("127.0.0.1"), 5432), vantages, target.id);
        QCOMPARE(rungs(seen), QStringLiteral("tcp=SSH_PROHIBITED"));
        QCOMPARE(seen.outcome, Outcome::Unknown);
    }

    void aTunnelCarriesMuchBothWays()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        Vantages vantages({target});
        SshLink &host = loggedIn(vantages, target);
        const QByteArray much = QByteArray(5'000'000, 'x') + "end";
        const HostileServer echo([&much](Peer &peer) { peer.say(peer.hear(much.size())); });
        Attempt attempt = attemptFor(20s, &host);
        auto connection = await(connectTcp(QStringLiteral("127.0.0.1"), echo.port(), attempt));
        QVERIFY(connection && connection->has_value());
        const int descriptor = (*connection)->socket.descriptor();
        auto sending = sendAll(descriptor, much, attempt.limits);
        QByteArray back;
        while (back.size() < much.size()) {
            const auto piece = await(receiveSome(descriptor, 65536, attempt.limits));
            QVERIFY(piece && piece->has_value());
            back += **piece;
        }
        QVERIFY(await(std::move(sending))->has_value());
        QVERIFY(back == much);
    }

    void whatIsNoSshServerIsToldInTime_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("rungs");
        QTest::newRow("silent") << 0 << QStringLiteral("dns tcp host-key=DEADLINE");
        QTest::newRow("http") << 1 << QStringLiteral("dns tcp host-key=CLOSED");
        QTest::newRow("endless banner") << 2 << QStringLiteral("dns tcp host-key=");
        QTest::newRow("drip") << 3 << QStringLiteral("dns tcp host-key=DEADLINE");
        QTest::newRow("garbage behind the banner") << 4 << QStringLiteral("dns tcp host-key=");
        QTest::newRow("closes") << 5 << QStringLiteral("dns tcp host-key=");
    }
    void whatIsNoSshServerIsToldInTime()
    {
        QFETCH(int, kind);
        QFETCH(QString, rungs);
        const HostileServer server([kind](Peer &peer) {
            switch (kind) {
            case 0: peer.stayUntilClientLeaves(); return;
            case 1: peer.say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"); return;
            case 2: peer.sayForEver(QByteArray(1024, 'S')); return;
            case 3: peer.drip("SSH-2.0-OpenSSH_9.2 "); return;
            case 4:
                peer.say("SSH-2.0-OpenSSH_9.2\r\n" + QByteArray(4096, '\xa5'));
                peer.stayUntilClientLeaves();
                return;
            default: return;
            }
        });
        Target target;
        target.id = QStringLiteral("host");
        target.kind = Kind::Ssh;
        target.vantages = {QStringLiteral("desk")};
        target.timeout = 800ms;
        target.settings = SshSettings{
            QStringLiteral("127.0.0.1"), server.port(), QStringLiteral("u"), {}, QStringLiteral("/dev/null")};
        QElapsedTimer clock;
        clock.start();
        Vantages vantages({target});
        const Observation seen = lookAt(target, vantages);
        QVERIFY2(::rungs(seen).startsWith(rungs), qPrintable(::rungs(seen) + u' ' + seen.text));
        const qint64 took = clock.elapsed();
        QVERIFY2(took < (target.timeout + busyGrace).count(), qPrintable(QString::number(took)));
    }

    void nothingIsLeftBehind()
    {
        const SshServer server;
        NEED(server);
        const Target target = server.target();
        const HostileServer open([](Peer &peer) { peer.stayUntilClientLeaves(); });
        {
            Vantages warmUp({target}); // what libraries keep for good
            loggedIn(warmUp, target);
        }
        QVERIFY(QTest::qWaitFor([&] { return server.sessions().isEmpty(); }));
        const int descriptors = openDescriptors();
        const int running = threads();
        for (int i = 0; i < 5; ++i) {
            Vantages vantages({target});
            SshLink &host = loggedIn(vantages, target);
            QCOMPARE(lookAt(tcpFrom(target.id, QStringLiteral("127.0.0.1"), open.port()), vantages, target.id).outcome,
                     Outcome::Ok);
            (void)execute(host, {QStringLiteral("sleep"), QStringLiteral("985.5")}, 200ms);
        }
        QVERIFY(QTest::qWaitFor([&] { return server.sessions().isEmpty(); }));
        QVERIFY(QTest::qWaitFor([] { return !isRunning("985.5"); }));
        QTRY_COMPARE(threads(), running);
        QTRY_COMPARE(openDescriptors(), descriptors);
    }
};

QTEST_GUILESS_MAIN(TestSsh)
#include "test_ssh.moc"
