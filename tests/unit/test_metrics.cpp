// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks for /metrics gets all of it however long it is, and holds nobody up by not taking it.
#include "core/cli/metrics.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

// Far more than the buffers of two sockets.
constexpr qsizetype answerSize = 48 * 1024 * 1024;

// Asks, and takes a piece every few milliseconds; nothing at all when the piece is empty.
class Taker {
public:
    Taker(quint16 port, qint64 piece)
    {
        m_socket.setReadBufferSize(256 * 1024);
        QObject::connect(&m_timer, &QTimer::timeout, &m_socket,
                         [this, piece] { m_taken += m_socket.read(piece).size(); });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        if (!m_socket.waitForConnected(5'000))
            qFatal("nobody listens");
        m_socket.write("GET /metrics HTTP/1.1\r\n\r\n");
        if (piece > 0)
            m_timer.start(5ms);
    }

    [[nodiscard]] qsizetype taken()
    {
        m_timer.stop();
        m_taken += m_socket.readAll().size();
        return m_taken;
    }

private:
    QTcpSocket m_socket;
    QTimer m_timer;
    qsizetype m_taken = 0;
};

class Metrics {
public:
    explicit Metrics(MetricsServer::Patience patience) : m_server([] { return QByteArray(answerSize, 'x'); }, patience)
    {
        const QString trouble = m_server.listen({QHostAddress(QHostAddress::LocalHost), 0});
        if (!trouble.isEmpty())
            qFatal("%s", qPrintable(trouble));
    }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    // Until it is rid of the one that came.
    [[nodiscard]] bool isAloneAgain() const
    {
        return QTest::qWaitFor([this] { return m_server.clients() == 1; }, 10'000) &&
               QTest::qWaitFor([this] { return m_server.clients() == 0; }, 120'000);
    }

private:
    MetricsServer m_server;
};

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowIsServed()
    {
        // Slower than its patience with who takes nothing, but it goes on.
        const Metrics metrics({.stalled = 3s, .whole = 120s});
        Taker taker(metrics.port(), 64 * 1024);
        QVERIFY(metrics.isAloneAgain());
        QTRY_VERIFY(taker.taken() > answerSize);
    }

    void whoTakesNothingIsDropped()
    {
        const Metrics metrics({.stalled = 2s, .whole = 60s});
        Taker taker(metrics.port(), 0);
        QVERIFY(metrics.isAloneAgain());
        QVERIFY(taker.taken() < answerSize);
    }

    void whoDripsIsDropped()
    {
        const Metrics metrics({.stalled = 30s, .whole = 2s});
        Taker taker(metrics.port(), 512);
        QVERIFY(metrics.isAloneAgain());
        QVERIFY(taker.taken() < answerSize);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
