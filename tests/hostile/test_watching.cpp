// SPDX-License-Identifier: GPL-3.0-or-later
// bridgewatchctl watch through what a day brings: pauses, strangers at its metrics, being ended.
#include "tests/support/hostile_server.h"
#include "tests/support/program.h"
#include "tests/support/rounds.h"
#include "tests/support/watching.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace bridgewatch::test;

class TestWatching : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString profile(quint16 port, const char *timeout)
    {
        QFile file(m_folder.filePath(QStringLiteral("profile.yaml")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QStringLiteral("version: 1\nname: Day\ndefaults: { every: 1s, timeout: %2 }\ntargets:\n"
                                  "  - { id: health, kind: http, url: \"http://127.0.0.1:%1/health\" }\n")
                       .arg(port)
                       .arg(QString::fromLatin1(timeout))
                       .toUtf8());
        return file.fileName();
    }

    QStringList watch(const QString &profilePath) const
    {
        return {QStringLiteral("--profile"), profilePath, QStringLiteral("--data"),
                m_folder.filePath(QStringLiteral("data")), QStringLiteral("watch")};
    }

    static QByteArray ask(quint16 port, const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(request);
        const bool ended =
            QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
        return ended ? socket.readAll() : QByteArray("did not end");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    // A look that the process slept through says nothing about its target.
    void aPauseIsNoIncident_data()
    {
        QTest::addColumn<int>("span"); // s
        QTest::newRow("beyond the look's own timeout") << 10;
        if (roundsOr(1) > 1) {
            for (const int span : {3, 5, 10, 30, 60, 600})
                QTest::addRow("%d s", span) << span;
        }
    }
    void aPauseIsNoIncident()
    {
        QFETCH(const int, span);
        std::atomic<int> requests = 0;
        std::atomic<bool> answering = false;
        HostileServer server([&](Peer &peer) {
            while (!peer.hearUntil("\r\n\r\n").isEmpty()) {
                ++requests;
                if (!answering)
                    return peer.stayUntilClientLeaves();
                peer.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        });
        Watching watching(profile(server.port(), "8s"));
        QVERIFY2(watching.isServing(), watching.notices().constData());
        QTRY_COMPARE(requests.load(), 1); // it waits for an answer now
        const auto id = static_cast<pid_t>(watching.processId());
        QCOMPARE(kill(id, SIGSTOP), 0);
        QElapsedTimer stopped;
        stopped.start();
        answering = true;
        QTRY_VERIFY_WITH_TIMEOUT(stopped.hasExpired(1'000 * span), 1'000 * span + 10'000);
        QCOMPARE(kill(id, SIGCONT), 0);
        QTRY_VERIFY_WITH_TIMEOUT(watching.answers().contains("health from desk: ok"), 20'000);
        QVERIFY2(!watching.answers().contains("failed"), watching.answers().constData());
        static const QRegularExpression pause(QStringLiteral("Nothing was seen for ([0-9.]+) s"));
        const QString said = pause.match(QString::fromUtf8(watching.notices())).captured(1);
        QVERIFY2(said.toDouble() >= span, watching.notices().constData());
        QCOMPARE(watching.notices().count("Nothing was seen for"), 1);
        QCOMPARE(watching.answers().count('\n'), 1); // neither a burst nor an incident
        QCOMPARE(watching.end(), 0);
    }

    void metricsSayWhatIsKnown()
    {
        HostileServer server([](Peer &peer) {
            while (!peer.hearUntil("\r\n\r\n").isEmpty())
                peer.say("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n");
        });
        Watching watching(profile(server.port(), "3s"));
        QVERIFY2(watching.isServing(), watching.notices().constData());
        QTRY_VERIFY_WITH_TIMEOUT(
            watching.metrics().contains("\nbridgewatch_outcome{target=\"health\",vantage=\"desk\"} 2\n"), 20'000);
        const QByteArray metrics = watching.metrics();
        QVERIFY2(metrics.contains("\nbridgewatch_stage_seconds{target=\"health\",vantage=\"desk\",stage=\"tcp\"} "),
                 metrics.constData());
        QVERIFY2(metrics.contains("\nbridgewatch_look_lateness_seconds_bucket{le=\"+Inf\"} "), metrics.constData());
        if (QStandardPaths::findExecutable(QStringLiteral("promtool")).isEmpty())
            QSKIP("promtool is not there to judge the format");
        const Ran judged =
            run(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")}, metrics);
        QVERIFY2(judged.status == 0, QByteArray(judged.out + judged.err).constData());
    }

    void metricsAnswerNothingElse_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another path") << QByteArray("GET /etc/passwd HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404");
        QTest::newRow("another method") << QByteArray("POST /metrics HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 405");
        QTest::newRow("no HTTP") << QByteArray(100, '\x16') + "\r\n\r\n" << QByteArray("HTTP/1.1 405");
        QTest::newRow("endless head") << QByteArray(100'000, 'a') << QByteArray();
        QTest::newRow("half a request") << QByteArray("GET /met") << QByteArray();
    }

    void metricsAnswerNothingElse()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, answer);
        HostileServer server([](Peer &peer) { peer.stayUntilClientLeaves(); });
        Watching watching(profile(server.port(), "3s"));
        QVERIFY2(watching.isServing(), watching.notices().constData());
        const quint16 port = watching.port();
        const QByteArray got = ask(port, request);
        QVERIFY2(answer.isEmpty() ? got.isEmpty() : got.startsWith(answer), got.constData());
        QVERIFY(watching.metrics().contains("bridgewatch_looks_total"));
    }

    void metricsStayOnLoopback_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"0.0.0.0:9187", "[::]:9187", "192.0.2.1:9187", "9187", "localhost", "localhost:x",
                                    "127.0.0.1:65536", "example.org:80", ""})
            QTest::addRow("'%s'", address) << QString::fromLatin1(address);
    }

    void metricsStayOnLoopback()
    {
        QFETCH(const QString, address);
        const Ran ran = runCtl(watch(profile(1, "1s")) + QStringList{QStringLiteral("--for"), QStringLiteral("1"),
                                                                     QStringLiteral("--metrics"), address});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("loopback"), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
    }

    void watchesForAsLongAsItIsTold()
    {
        HostileServer server([](Peer &peer) {
            if (!peer.hearUntil("\r\n\r\n").isEmpty())
                peer.say("HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        const Ran ran =
            runCtl(watch(profile(server.port(), "3s")) + QStringList{QStringLiteral("--for"), QStringLiteral("5")});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("health from desk: failed HTTP_503"), ran.out.constData());
        QCOMPARE(ran.out.count('\n'), 1); // one line for a change, not for a look
        QVERIFY(server.accepted() > 1);
    }
};

QTEST_GUILESS_MAIN(TestWatching)
#include "test_watching.moc"
