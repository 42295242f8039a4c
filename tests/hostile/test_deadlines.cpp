// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/looks.h"
#include "tests/hostile/postgres_wire.h"
#include "tests/hostile/rows.h"
#include "tests/support/tls_server.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <array>
#include <cmath>
#include <limits>

namespace bridgewatch::test {

// Every look at a server that means harm ends in time, names where and why, and holds little.
// BRIDGEWATCH_LOOKS says how many looks each server gets.
class TestDeadlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lookEnds_data();
    void lookEnds();
    void stopEndsLook_data();
    void stopEndsLook();
    void silentServerDelaysNoOtherLook();
    void passwordStaysHome_data();
    void passwordStaysHome();
    void liesStayOut();

private:
    QList<HostileRow> m_rows;
    int m_looks = 3;
    qint64 m_memoryKb = 0;
};

namespace {

constexpr int atOnce = 5;
#ifdef __SANITIZE_ADDRESS__
// AddressSanitizer keeps freed memory, so that the peak says nothing.
constexpr qint64 memoryKb = std::numeric_limits<qint64>::max();
constexpr milliseconds grace{1500};
constexpr milliseconds patience{1500}; // reading the system's authorities takes it five times as long
#else
constexpr milliseconds grace{250};
constexpr milliseconds patience{400};
constexpr qint64 memoryKb = 50 * 1024;
#endif

const QByteArray canary = "canary-5f1c9";

// Where a row needs a port: a hostile server or a deaf one.
struct Server {
    std::unique_ptr<HostileServer> hostile;
    std::unique_ptr<DeafListener> deaf;

    explicit Server(const HostileServer::Behaviour &behaviour)
    {
        if (behaviour)
            hostile = std::make_unique<HostileServer>(behaviour);
        else
            deaf = std::make_unique<DeafListener>();
    }
    [[nodiscard]] bool isReady() const { return hostile || deaf->isDeaf(); }
    [[nodiscard]] quint16 port() const { return hostile ? hostile->port() : deaf->port(); }
};

void judge(const HostileRow &row, const Target &target, const Timed &timed)
{
    const Observation &seen = timed.observation;
    const QByteArray described =
        describeForTest(seen) + ", after " + QByteArray::number(qint64{timed.took.count()}) + " ms";
    QVERIFY2(timed.took <= target.timeout + grace, described.constData());
    QVERIFY2(isPlain(seen), described.constData());
    if (row.codes.isEmpty()) {
        QVERIFY2(seen.outcome == Outcome::Ok, described.constData());
        return;
    }
    QVERIFY2(seen.outcome != Outcome::Ok, described.constData());
    QVERIFY2(row.stage.split(u'|').contains(failedStage(seen)), described.constData());
    QVERIFY2(row.codes.split(u'|').contains(seen.code.toString()), described.constData());
    QVERIFY2(!seen.text.isEmpty(), described.constData());
    if (!row.scenario.isEmpty())
        QCOMPARE(firstScenario(target, seen), row.scenario);
}

} // namespace

void TestDeadlines::initTestCase()
{
    ignoreBrokenPipes();
    m_rows = connectionRows() + httpRows() + postgresRows();
    if (qEnvironmentVariableIsSet("BRIDGEWATCH_LOOKS"))
        m_looks = qEnvironmentVariableIntValue("BRIDGEWATCH_LOOKS");
    // What every look loads once is not what a hostile server makes it hold.
    const HostileServer warm(act::silent);
    for (const HostileRow &row : std::as_const(m_rows)) {
        if (row.name.endsWith(" silent"))
            QVERIFY(lookAtOnce(row.target(warm.port()), 1).size() == 1);
    }
    m_memoryKb = peakMemoryKb();
    QVERIFY(m_memoryKb > 0);
    QVERIFY(m_looks > 0);
}

void TestDeadlines::lookEnds_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        QTest::addRow("%s", m_rows.at(i).name.constData()) << static_cast<int>(i);
}

void TestDeadlines::lookEnds()
{
    QFETCH(const int, index);
    const HostileRow &row = m_rows.at(index);
#ifdef __SANITIZE_ADDRESS__
    if (row.name.endsWith("1 GB"))
        QSKIP("AddressSanitizer marks every byte of the gigabyte that libpq sets aside, "
              "so that the time says nothing");
#endif
    const Server server(row.behaviour);
    QVERIFY2(server.isReady(), "the kernel lets more connections into the queue than this test can fill");
    Target target = row.target(server.port());
    target.timeout = patience;
    const qint64 before = peakMemoryKb();
    for (int left = m_looks; left > 0; left -= atOnce) {
        const int count = std::min(left, atOnce);
        const QList<Timed> looks = lookAtOnce(target, count);
        QCOMPARE(looks.size(), count);
        for (const Timed &timed : looks) {
            judge(row, target, timed);
            if (QTest::currentTestFailed())
                return;
        }
    }
    const qint64 peak = peakMemoryKb();
    const qint64 grown = peak - m_memoryKb;
    QVERIFY2(grown < memoryKb || peak == before, // the row that makes it grow is the one that fails
             QByteArray::number(grown).append(" KiB more than at the start").constData());
}

void TestDeadlines::stopEndsLook_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const HostileRow &row = m_rows.at(i);
        if (row.codes == u"DEADLINE")
            QTest::addRow("%s", row.name.constData()) << static_cast<int>(i);
    }
}

void TestDeadlines::stopEndsLook()
{
    QFETCH(const int, index);
    const HostileRow &row = m_rows.at(index);
    const Server server(row.behaviour);
    QVERIFY(server.isReady());
    Target target = row.target(server.port());
    target.timeout = ampleTimeout;
    std::stop_source stop;
    QElapsedTimer sinceStop;
    const auto underWay = milliseconds(60);
    QTimer::singleShot(underWay, this, [&] {
        sinceStop.start();
        stop.request_stop();
    });
    const QList<Timed> looks = lookAtOnce(target, 1, stop.get_token());
    QCOMPARE(looks.size(), 1);
    QVERIFY(sinceStop.isValid());
    QVERIFY2(sinceStop.elapsed() <= grace.count(), QByteArray::number(sinceStop.elapsed()).constData());
    const Observation seen = looks.first().observation;
    QVERIFY2(seen.outcome == Outcome::Unknown, describeForTest(seen).constData());
    QCOMPARE(seen.code.toString(), QStringLiteral("STOPPED"));
    QCOMPARE(scenarios(target, seen), QStringList());
}

void TestDeadlines::silentServerDelaysNoOtherLook()
{
    const HostileServer silent(act::silent);
    const HostileServer quick([](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        peer.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    constexpr int slowLooks = 40;
    Vantages vantages({});
    QList<Timed> slow;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < slowLooks; ++i) {
        Target target = i % 2 == 0 ? postgresTarget(silent.port()) : httpTarget(silent.port());
        target.timeout = milliseconds(2000);
        look(target, QStringLiteral("desk"), vantages, Secrets(QString()), {})
            .then([&slow, clock](Observation observation) {
                slow.append({std::move(observation), milliseconds(clock.elapsed())});
            });
    }
    const QList<Timed> quickLooks = lookAtOnce(httpTarget(quick.port()), 5);
    QCOMPARE(quickLooks.size(), 5);
    QVERIFY2(slow.isEmpty(), "the slow looks were meant to be under way still");
    for (const Timed &timed : quickLooks) {
        QVERIFY2(timed.observation.outcome == Outcome::Ok, describeForTest(timed.observation).constData());
        QVERIFY(timed.took < milliseconds(1000)); // of the two seconds that the slow ones take
    }
    QTRY_COMPARE_WITH_TIMEOUT(slow.size(), slowLooks, 5000);
}

void TestDeadlines::passwordStaysHome_data()
{
    QTest::addColumn<bool>("postgresTls");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("binding");
    QTest::addRow("require, binding required")
        << true << static_cast<int>(SslMode::Require) << static_cast<int>(ChannelBinding::Require);
    QTest::addRow("verify-full, unknown authority")
        << true << static_cast<int>(SslMode::VerifyFull) << static_cast<int>(ChannelBinding::Prefer);
    QTest::addRow("require, no TLS") << false << static_cast<int>(SslMode::Require)
                                     << static_cast<int>(ChannelBinding::Prefer);
}

// A man in the middle who asks for the password in clear text does not get it.
void TestDeadlines::passwordStaysHome()
{
    QFETCH(const bool, postgresTls);
    QFETCH(const int, mode);
    QFETCH(const int, binding);
    TlsServerOptions options;
    options.identity = issue({});
    options.postgresFirst = true;
    QByteArray inside;
    std::mutex mutex;
    options.then = [&](SSL *ssl) {
        std::array<char, 4096> buffer;
        SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()));
        const QByteArray ask = wire::cleartextPasswordRequest();
        SSL_write(ssl, ask.constData(), static_cast<int>(ask.size()));
        const int got = SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()));
        const std::lock_guard lock(mutex);
        inside.append(buffer.data(), std::max(0, got));
    };
    const auto refuse = [](Peer &peer) {
        peer.hear(8);
        peer.say("N");
        peer.say(wire::cleartextPasswordRequest());
        peer.stayUntilClientLeaves();
    };
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(canary);
    file.close();
    Observation seen;
    QByteArray heard;
    {
        const HostileServer server(postgresTls ? tlsBehaviour(options) : refuse);
        Target target = postgresTarget(server.port(), static_cast<SslMode>(mode));
        auto &settings = std::get<PostgresSettings>(target.settings);
        settings.channelBinding = static_cast<ChannelBinding>(binding);
        settings.password = {SecretRef::From::File, file.fileName()};
        target.timeout = ampleTimeout;
        seen = lookOnce(target);
        heard = server.heard();
    } // the server's threads are joined
    QVERIFY2(seen.outcome == Outcome::Failed, describeForTest(seen).constData());
    QVERIFY2(!seen.code.is(FailureCode::Family::Deadline), describeForTest(seen).constData());
    QVERIFY(!seen.code.is(FailureCode::Family::CredentialsMissing));
    QVERIFY2(!heard.contains(canary) && !inside.contains(canary), "the password left");
    if (static_cast<ChannelBinding>(binding) == ChannelBinding::Require) {
        QCOMPARE(failedStage(seen), QStringLiteral("authentication"));
        QCOMPARE(seen.code.toString(), QStringLiteral("PROTOCOL"));
    }
}

// A server decides about the values of a look, not about their names, and infinity is no value.
void TestDeadlines::liesStayOut()
{
    const QList<QByteArray> names{"sessions.total", "sessions.max",   "days_left", "\x1b[2J",
                                  "server.\x1b[2J", "server.version", "uptime_s"};
    const QList<QByteArray> values{"inf", "100", "-1", "1", "x", "\x1b[31m9", "nan"};
    const HostileServer server([&](Peer &peer) {
        wire::letIn(peer);
        wire::hearMessage(peer);
        peer.say(wire::rowDescription(names) + wire::dataRow(values) + wire::commandComplete("SELECT 1") +
                 wire::readyForQuery());
        peer.stayUntilClientLeaves();
    });
    const Observation seen = lookOnce(postgresTarget(server.port(), SslMode::Disable));
    QVERIFY2(seen.outcome == Outcome::Ok, describeForTest(seen).constData());
    QVERIFY(isPlain(seen));
    QCOMPARE(seen.readings.value(QStringLiteral("sessions.max")), 100.0);
    QVERIFY(!seen.readings.contains(QStringLiteral("days_left")));
    for (const double value : seen.readings)
        QVERIFY(std::isfinite(value));
}

} // namespace bridgewatch::test

QTEST_GUILESS_MAIN(bridgewatch::test::TestDeadlines)
#include "test_deadlines.moc"
