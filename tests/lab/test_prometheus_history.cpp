// SPDX-License-Identifier: GPL-3.0-or-later
// A real Prometheus with samples that are known one by one: nothing of them is lost on the way to a chart.
#include "core/history/prometheus_history.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

constexpr int samples = 7'200; // one a second, for two hours
constexpr int spike = 4'321;   // a single one of them

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Limits soon()
{
    return {Deadline::in(std::chrono::seconds(20)), {}};
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

class TestPrometheusHistory : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_server;
    QDateTime m_from;
    QUrl m_url;

    // As `bridgewatchctl watch --metrics` exports them: fails for the samples 1000…1009, warns from 7000 on.
    [[nodiscard]] QByteArray exposition() const
    {
        const qint64 first = m_from.toSecsSinceEpoch();
        QByteArray outcome = "# TYPE bridgewatch_outcome gauge\n";
        QByteArray reading = "# TYPE bridgewatch_reading gauge\n";
        QByteArray took = "# TYPE bridgewatch_took_seconds gauge\n";
        for (int i = 0; i < samples; ++i) {
            const QByteArray at = ' ' + QByteArray::number(first + i) + '\n';
            const int worst = i >= 7'000 ? 1 : i >= 1'000 && i < 1'010 ? 2 : 0;
            outcome += "bridgewatch_outcome{target=\"db\",vantage=\"desk\"} " + QByteArray::number(worst) + at;
            if (i < 3'000 || i >= 3'600) // nobody looked for ten minutes
                reading += "bridgewatch_reading{target=\"db\",vantage=\"desk\",reading=\"sessions.active\"} " +
                           QByteArray::number(i == spike ? 99 : i % 7) + at;
            took += "bridgewatch_took_seconds{target=\"db\",vantage=\"desk\"} 0.25" + at;
        }
        return outcome + reading + took + "# EOF\n";
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    [[nodiscard]] PrometheusHistory history(const QMap<QString, QString> &own = {}) const
    {
        return PrometheusHistory({m_url, {}, {}, std::chrono::seconds(1), own});
    }

    [[nodiscard]] TimeRange all() const { return {m_from, m_from.addSecs(samples)}; }

    Series one(PrometheusHistory history, const SeriesId &id, int steps)
    {
        const auto read = await(history.read({id}, all(), steps, soon()));
        if (!read->has_value())
            qFatal("%s", qPrintable(read->error().text));
        return read->value().constFirst();
    }

    bool isReady()
    {
        const auto answer = await(queryPrometheus(PrometheusServer{m_url, {}, {}}, s("vector(1)"),
                                                  PrometheusRange{1'000, 1'000, std::chrono::seconds(1)}, soon()));
        return answer->has_value();
    }

    // False where somebody else has taken the port.
    bool servesOn(quint16 port)
    {
        m_url = QUrl(s("http://127.0.0.1:%1").arg(port));
        m_server.setStandardErrorFile(m_folder.filePath(s("log")));
        m_server.start(s("/usr/bin/prometheus"),
                       {s("--config.file=") + m_folder.filePath(s("prometheus.yml")),
                        s("--storage.tsdb.path=") + m_folder.filePath(s("data")), s("--log.level=error"),
                        s("--web.listen-address=127.0.0.1:%1").arg(port)});
        const auto isOver = [this] { return m_server.state() == QProcess::NotRunning; };
        if (QTest::qWaitFor([&] { return isOver() || isReady(); }, 30'000) && !isOver())
            return true;
        m_server.kill();
        m_server.waitForFinished();
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(s("/usr/bin/prometheus")))
            QSKIP("prometheus is not installed");
        m_from =
            QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() / 7'200 * 7'200 - 10 * 7'200, Qt::UTC);
        write(s("in.txt"), exposition());
        write(s("prometheus.yml"), "global: {}\n");
        const Ran made = run(s("/usr/bin/promtool"),
                             {s("tsdb"), s("create-blocks-from"), s("openmetrics"), m_folder.filePath(s("in.txt")),
                              m_folder.filePath(s("data"))},
                             {}, {}, 60'000);
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(servesOn(freePort()) || servesOn(freePort()) || servesOn(freePort()));
    }

    void cleanupTestCase()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    void everySampleCounts_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("one") << 1;
        QTest::newRow("uneven") << 7;
        QTest::newRow("a chart's width") << 800;
        QTest::newRow("a step for every sample") << 7'200;
    }
    void everySampleCounts()
    {
        QFETCH(int, steps);
        const Series series = one(history(), {s("db"), s("desk"), s("sessions.active")}, steps);
        QVERIFY(series.buckets.size() <= steps);
        qint64 count = 0;
        double high = 0;
        double sum = 0;
        qint64 highAt = 0;
        for (const Bucket &bucket : series.buckets) {
            QVERIFY(bucket.min <= bucket.mean && bucket.mean <= bucket.max);
            QVERIFY(bucket.last >= bucket.min && bucket.last <= bucket.max);
            count += bucket.count;
            sum += bucket.mean * static_cast<double>(bucket.count);
            if (bucket.max > high)
                high = bucket.max, highAt = bucket.at;
        }
        QCOMPARE(count, samples - 600);
        QCOMPARE(high, 99.0);
        const qint64 spikeAt = m_from.addSecs(spike).toMSecsSinceEpoch();
        QVERIFY(highAt <= spikeAt && spikeAt < highAt + series.step.count());
        double expected = 0;
        for (int i = 0; i < samples; ++i)
            expected += i >= 3'000 && i < 3'600 ? 0 : i == spike ? 99 : i % 7;
        QVERIFY2(std::abs(sum - expected) < 1e-3, qPrintable(QString::number(sum - expected)));
    }

    void whereNothingWasSeenNothingIs()
    {
        const Series series = one(history(), {s("db"), s("desk"), s("sessions.active")}, 720);
        const qint64 from = m_from.addSecs(3'000).toMSecsSinceEpoch();
        for (const Bucket &bucket : series.buckets)
            QVERIFY(bucket.at < from || bucket.at >= from + 600'000);
        QCOMPARE(series.buckets.size(), 660);
        QVERIFY(one(history(), {s("db"), s("bridge"), s("sessions.active")}, 720).buckets.isEmpty());
    }

    void unitsAreOurs()
    {
        const Series took = one(history(), {s("db"), s("desk"), s("took_ms")}, 10);
        QCOMPARE(took.buckets.size(), 10);
        QCOMPARE(took.buckets.constFirst().mean, 250.0);
    }

    void expressionsLoseNoExtreme()
    {
        const Series series =
            one(history({{s("db/x"), s("sum(bridgewatch_reading) + 1")}}), {s("db"), s("desk"), s("x")}, 12);
        double high = 0;
        for (const Bucket &bucket : series.buckets)
            high = std::max(high, bucket.max);
        QCOMPARE(high, 100.0);
    }

    void changesAreFound()
    {
        PrometheusHistory source = history();
        const auto changes = await(source.changes(all(), 10, soon()));
        QVERIFY2(changes->has_value(), qPrintable(changes->has_value() ? QString() : changes->error().text));
        const auto is = [&](const Change &change, int second, Outcome before, Outcome after) {
            return std::abs(change.at.msecsTo(m_from.addSecs(second))) <= 1'000 && change.before == before &&
                   change.after == after && change.target == u"db" && change.vantage == u"desk";
        };
        const QList<Change> &found = changes->value();
        QCOMPARE(found.size(), 3);
        QVERIFY(is(found.at(0), 7'000, Outcome::Ok, Outcome::Warning));
        QVERIFY(is(found.at(1), 1'010, Outcome::Failed, Outcome::Ok));
        QVERIFY(is(found.at(2), 1'000, Outcome::Ok, Outcome::Failed));
        QCOMPARE(await(source.changes(all(), 1, soon()))->value().size(), 1);
        QVERIFY(await(source.changes({m_from.addSecs(2'000), m_from.addSecs(6'000)}, 9, soon()))->value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrometheusHistory)
#include "test_prometheus_history.moc"
