// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"
#include "tests/hostile/looks.h"
#include "tests/hostile/postgres_wire.h"
#include "tests/support/await.h"
#include "tests/support/rounds.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <numeric>
#include <semaphore>

using namespace bridgewatch;
using namespace std::chrono_literals;

class TestMonitor : public QObject {
    Q_OBJECT

    QTcpServer m_server; // takes every connection; nobody ever answers a request

    Target tcp(const char *id) const
    {
        Target target;
        target.id = QString::fromLatin1(id);
        target.kind = Kind::Tcp;
        target.vantages = {QStringLiteral("desk")};
        target.settings = TcpSettings{QStringLiteral("127.0.0.1"), m_server.serverPort()};
        return target;
    }

    // A look at it ends only by its timeout or by a stop.
    Target silent(const char *id) const
    {
        Target target = tcp(id);
        target.kind = Kind::Http;
        target.timeout = 60s;
        HttpSettings http;
        http.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()));
        target.settings = http;
        return target;
    }

    static Profile profile(const QList<Target> &targets)
    {
        return {QStringLiteral("Test"), QStringLiteral("test"), targets};
    }

    static int count(const QSignalSpy &spy, const char *target)
    {
        return static_cast<int>(std::count_if(spy.begin(), spy.end(), [&](const QList<QVariant> &arguments) {
            return arguments.first().value<Observation>().target == QLatin1String(target);
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.setListenBacklogSize(1024); // many come in one moment
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    void looksAtOnceAndAgainOnItsPeriod()
    {
        Target often = tcp("often");
        often.every = 20ms;
        Target seldom = tcp("seldom");
        seldom.every = 1h;
        Monitor monitor(profile({often, seldom}));
        const QSignalSpy observed(&monitor, &Monitor::observed);
        monitor.start();
        QTRY_VERIFY(count(observed, "often") >= 5);
        QCOMPARE(count(observed, "seldom"), 1);
        QCOMPARE(observed.first().first().value<Observation>().outcome, Outcome::Ok);
    }

    void looksNowAtWhatIsAsked()
    {
        Target a = tcp("a");
        a.every = 1h;
        Target b = tcp("b");
        b.every = 1h;
        Monitor monitor(profile({a, b}));
        const QSignalSpy observed(&monitor, &Monitor::observed);
        monitor.lookNow({QStringLiteral("b")});
        QTRY_COMPARE(count(observed, "b"), 1);
        QCOMPARE(count(observed, "a"), 0);
        monitor.lookNow({});
        QTRY_COMPARE(count(observed, "b"), 2);
        QTRY_COMPARE(count(observed, "a"), 1);
    }

    void everyLookOfManyThatEndTogetherIsToldOnce()
    {
        QList<Target> many;
        for (int n = 0; n < 350; ++n) {
            many << tcp(QByteArray::number(n).constData());
            many.last().every = 1h;
        }
        Monitor monitor(profile(many));
        const QSignalSpy observed(&monitor, &Monitor::observed);
        monitor.start();
        QTRY_COMPARE(observed.size(), many.size());
        for (const Target &target : std::as_const(many))
            QCOMPARE(count(observed, target.id.toLatin1().constData()), 1);
    }

    void aPasswordIsRefusedTwiceHoweverManyTargetsHaveIt()
    {
        std::atomic<int> refused = 0;
        test::HostileServer server([&refused](test::Peer &peer) {
            test::wire::hearStartup(peer);
            peer.say(test::wire::cleartextPasswordRequest());
            test::wire::hearMessage(peer);
            ++refused;
            peer.say(test::wire::errorResponse("28P01", "password authentication failed"));
        });
        QTemporaryFile password;
        QVERIFY(password.open() && password.write("wrong\n") > 0 && password.flush());
        QList<Target> targets;
        for (const char *id : {"a", "b", "c", "d"}) {
            Target target = test::postgresTarget(server.port(), SslMode::Disable);
            target.id = QString::fromLatin1(id);
            target.every = 1h;
            target.timeout = 10s;
            std::get<PostgresSettings>(target.settings).password = {SecretRef::From::File, password.fileName()};
            targets << target;
        }
        Monitor monitor(profile(targets));
        const QSignalSpy observed(&monitor, &Monitor::observed);
        // That each was seen so many times.
        const auto isSeen = [&](int times) {
            return std::all_of(targets.begin(), targets.end(), [&](const Target &target) {
                return count(observed, target.id.toLatin1().constData()) >= times;
            });
        };
        monitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(1), 30'000);
        QCOMPARE(refused.load(), 2);
        for (const QList<QVariant> &arguments : observed)
            QCOMPARE(arguments.first().value<Observation>().code.toString(), QStringLiteral("28P01"));
        const auto before = observed.size();
        monitor.lookNow({});
        QTRY_COMPARE_WITH_TIMEOUT(refused.load(), 3, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(2) && observed.size() >= before + 4, 30'000);
        QCOMPARE(refused.load(), 3);
    }

    void oneLookIsInFlightAtMost()
    {
        Target target = silent("silent");
        target.every = 10ms;
        Target pace = tcp("pace");
        pace.every = 10ms;
        int connections = 0;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] { ++connections; });
        HttpSettings http;
        http.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
        target.settings = http;
        Monitor monitor(profile({target, pace}));
        const QSignalSpy observed(&monitor, &Monitor::observed);
        monitor.start();
        QTRY_VERIFY(count(observed, "pace") >= 10 && connections >= 1); // as many periods of the silent one have passed
        QCOMPARE(connections, 1);
    }

    // Row 22 of the things that go wrong: the thread that looks does not run any more.
    void saysThatItsThreadIsStuck()
    {
        Target seldom = tcp("seldom");
        seldom.every = 1h;
        Monitor monitor(profile({seldom}));
        const QSignalSpy stuck(&monitor, &Monitor::stuck);
        const QSignalSpy pulse(&monitor, &Monitor::pulse);
        monitor.start();
        QTRY_VERIFY(!pulse.isEmpty());
        auto *thread = monitor.findChild<QThread *>();
        QVERIFY(thread);
        for (int round = 1; round <= test::roundsOr(1); ++round) {
            std::binary_semaphore held{0};
            QMetaObject::invokeMethod(QAbstractEventDispatcher::instance(thread), [&held] { held.acquire(); });
            const bool said = QTest::qWaitFor([&] { return stuck.size() == 2 * round - 1; }, 60'000);
            held.release();
            QVERIFY(said);
            QVERIFY(stuck.last().first().toBool());
            QTRY_COMPARE_WITH_TIMEOUT(stuck.size(), 2 * round, 60'000);
            QVERIFY(!stuck.last().first().toBool());
        }
    }

    void countsHowLateLooksBegin()
    {
        Target often = tcp("often");
        often.every = 20ms;
        Monitor monitor(profile({often}));
        const QSignalSpy pulse(&monitor, &Monitor::pulse);
        monitor.start();
        const auto last = [&pulse] { return pulse.last().first().value<Pulse>(); };
        QTRY_VERIFY(!pulse.isEmpty() && last().looks > 10);
        const Pulse seen = last();
        QVERIFY(std::accumulate(seen.late.begin(), seen.late.end(), qint64{0}) >= seen.looks);
    }

    void diesAtOnceWithLooksInFlight()
    {
        QElapsedTimer clock;
        {
            Monitor monitor(profile({silent("a"), silent("b"), tcp("c")}));
            const QSignalSpy observed(&monitor, &Monitor::observed);
            monitor.start();
            QTRY_COMPARE(count(observed, "c"), 1);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }

    void theLooksOfARoundGoSideBySide()
    {
        Target slow = silent("slow");
        slow.timeout = 3s;
        const QList<Target> targets{slow, tcp("quick"), slow, slow, slow};
        Vantages vantages(targets);
        const auto observations = test::await(lookAtAll(targets, vantages, Secrets(QStringLiteral("Test")), {}));
        QCOMPARE(observations->size(), 5);
        const Observation &first = observations->constFirst();
        for (const Observation &look : *observations)
            QVERIFY(look.at < first.at.addMSecs(std::chrono::floor<std::chrono::milliseconds>(first.took).count()));
        QCOMPARE(observations->at(1).target, QStringLiteral("quick"));
        QVERIFY(observations->at(1).took < slow.timeout);
        QCOMPARE(observations->at(0).code.toString(), QStringLiteral("DEADLINE"));
        QCOMPARE(observations->at(0).failedAt(), Stage::Request);
    }
};

QTEST_GUILESS_MAIN(TestMonitor)
#include "test_monitor.moc"
