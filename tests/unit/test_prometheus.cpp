// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a Prometheus, and what its answers are read as.
#include "core/history/prometheus_query.h"

#include <QTest>
#include <cmath>

using namespace bridgewatch;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray success(const QByteArray &type, const QByteArray &result)
{
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"" + type + "\",\"result\":" + result + "}}";
}

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC);
}

} // namespace

class TestPrometheus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code"); // empty: read
        QTest::addColumn<int>("series");
        const auto row = [](const char *name, int status, const QByteArray &body, const char *code, int series = 0) {
            QTest::newRow(name) << status << body << s(code) << series;
        };
        row("one", 200, success("vector", R"([{"metric":{"a":"b"},"value":[1700000000.123,"0.5"]}])"), "", 1);
        row("none", 200, success("vector", "[]"), "", 0);
        row("scalar", 200, success("scalar", R"([1700000000,"1"])"), "", 1);
        row("matrix", 200, success("matrix", R"([{"metric":{},"values":[[1,"1"],[2,"NaN"]]}])"), "", 1);
        row("text", 200, success("string", R"([1700000000,"x"])"), "LOCAL_CONFIGURATION");
        row("infinite", 200, success("vector", R"([{"metric":{},"value":[1,"+Inf"]}])"), "", 1);
        row("number that is none", 200, success("vector", R"([{"metric":{},"value":[1,"many"]}])"), "NO_DATA");
        row("number not as text", 200, success("vector", R"([{"metric":{},"value":[1,0.5]}])"), "NO_DATA");
        row("value of one", 200, success("vector", R"([{"metric":{},"value":[1]}])"), "NO_DATA");
        row("without a value", 200, success("vector", R"([{"metric":{}}])"), "NO_DATA");
        row("without a metric", 200, success("vector", R"([{"value":[1,"1"]}])"), "NO_DATA");
        row("result of another type", 200, success("vector", R"({"a":1})"), "NO_DATA");
        row("unknown type", 200, success("tensor", "[]"), "NO_DATA");
        row("scalar of text", 200, success("scalar", R"("1")"), "NO_DATA");
        row("no data", 200, R"({"status":"success"})", "NO_DATA");
        row("HTML", 200, "<html></html>", "NO_DATA");
        row("empty", 200, "", "NO_DATA");
        row("truncated", 200, success("vector", R"([{"metric":{},"value":[1,"1"]}])").chopped(3), "NO_DATA");
        row("bad query", 400, R"({"status":"error","errorType":"bad_data","error":"parse error"})",
            "LOCAL_CONFIGURATION");
        row("query that cannot be run", 422, R"({"status":"error","errorType":"execution","error":"many-to-many"})",
            "LOCAL_CONFIGURATION");
        row("gave up", 503, R"({"status":"error","errorType":"timeout","error":"query timed out"})", "HTTP_503");
        row("error that calls itself well", 200, R"({"status":"error","errorType":"internal","error":"x"})", "NO_DATA");
        row("denied", 401, "Unauthorized", "HTTP_401");
        row("not there", 404, "404 page not found", "HTTP_404");
        row("success that is not 200", 500, success("vector", "[]"), "HTTP_500");
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(int, series);
        const auto answer = parsePrometheus(status, body);
        QCOMPARE(answer ? QString() : answer.error().code.toString(), code);
        if (answer)
            QCOMPARE(answer->series.size(), series);
        else
            QVERIFY(!answer.error().text.isEmpty() && answer.error().text.size() < 400);
    }

    void valuesLoseNothing()
    {
        const auto answer = parsePrometheus(
            200,
            success("matrix",
                    "[{\"metric\":{\"l\":\"a\\\"b\"},\"values\":[[1700000000.123,\"1e-9\"],[1700000001,\"-Inf\"]]}]"));
        const PrometheusSeries &series = answer->series.constFirst();
        QCOMPARE(series.name(), s("{l=\"a\\\"b\"}"));
        QCOMPARE(series.samples.at(0), (PrometheusSample{1'700'000'000'123, 1e-9}));
        QVERIFY(std::isinf(series.samples.at(1).value));
        QVERIFY(answer->isRange);
    }

    void serversErrorIsQuoted()
    {
        const auto answer = parsePrometheus(
            400,
            "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"1:5: parse error: unexpected \\u001b[31m\"}");
        QCOMPARE(answer.error().text, s("bad_data: 1:5: parse error: unexpected ⟨U+001B⟩[31m"));
    }

    void seriesAreBounded()
    {
        QByteArray list;
        for (int i = 0; i < 1'200; ++i)
            list += (i ? "," : "") + QByteArray(R"({"metric":{},"value":[1,"1"]})");
        const auto answer = parsePrometheus(200, success("vector", '[' + list + ']'));
        QCOMPARE(answer->series.size(), prometheusSeriesLimit);
        QCOMPARE(answer->leftOut, 200);
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("vantage");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("promql");
        QTest::addColumn<bool>("isSelector");
        QTest::newRow("reading")
            << s("desk") << s("sessions.active")
            << s("bridgewatch_reading{target=\"d\\\"b\",vantage=\"desk\",reading=\"sessions.active\"}") << true;
        QTest::newRow("took") << s("desk") << s("took_ms")
                              << s("bridgewatch_took_seconds{target=\"d\\\"b\",vantage=\"desk\"}") << true;
        QTest::newRow("outcome") << s("desk") << s("outcome")
                                 << s("bridgewatch_outcome{target=\"d\\\"b\",vantage=\"desk\"}") << true;
        QTest::newRow("own") << s("desk") << s("sessions.total") << s("sum(x)") << false;
        QTest::newRow("own of a vantage") << s("bridge") << s("sessions.total") << s("sum(y)") << false;
    }
    void expressions()
    {
        QFETCH(QString, vantage);
        QFETCH(QString, name);
        QFETCH(QString, promql);
        QFETCH(bool, isSelector);
        const QMap<QString, QString> own{{s("d\"b/sessions.total"), s("sum(x)")},
                                         {s("d\"b@bridge/sessions.total"), s("sum(y)")}};
        const SeriesExpression expression = expressionFor({s("d\"b"), vantage, name}, own);
        QCOMPARE(expression.promql, promql);
        QCOMPARE(expression.isSelector, isSelector);
        QCOMPARE(expression.factor, name == series::took ? 1000.0 : 1.0);
    }

    void grids_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("steps");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("count");
        const auto row = [](const char *name, int seconds, int steps, qint64 step, qint64 count) {
            QTest::newRow(name) << seconds << steps << step << count;
        };
        row("even", 1000, 100, 10'000, 100);
        row("uneven", 1000, 300, 3'334, 300);
        row("never below the interval", 60, 600, 1'000, 60);
        row("one step", 60, 1, 60'000, 1);
        row("nothing", 0, 100, 0, 0);
        row("backwards", -5, 100, 0, 0);
        row("no steps", 60, 0, 0, 0);
        row("as many as a server takes", 2'592'000, 1'000'000, 259'200, 10'000);
    }
    void grids()
    {
        QFETCH(int, seconds);
        QFETCH(int, steps);
        QFETCH(qint64, step);
        QFETCH(qint64, count);
        const auto grid = gridOver({at(0), at(seconds)}, steps, std::chrono::seconds(1));
        QCOMPARE(grid ? grid->step.count() : 0, step);
        QCOMPARE(grid ? grid->count : 0, count);
        if (!grid)
            return;
        const PrometheusRange range = gatheringRange(*grid);
        QCOMPARE(range.start, at(0).toMSecsSinceEpoch() + step - 1); // the last moment of the first step
        QCOMPARE((range.end - range.start) / step + 1, count);
        QVERIFY(count * step >= seconds * 1000LL);
    }

    void bucketsAreReadBack()
    {
        const Grid grid{at(0).toMSecsSinceEpoch(), std::chrono::seconds(10), 3};
        const auto answer = parsePrometheus(200, success("matrix", R"([
            {"metric":{"statistic":"min"},"values":[[1700000009.999,"1"],[1700000029.999,"2"]]},
            {"metric":{"statistic":"mean"},"values":[[1700000009.999,"2"],[1700000029.999,"NaN"]]},
            {"metric":{"statistic":"max"},"values":[[1700000009.999,"9"],[1700000029.999,"2"]]},
            {"metric":{"statistic":"last"},"values":[[1700000009.999,"3"],[1700000029.999,"2"]]},
            {"metric":{"statistic":"strange"},"values":[[1700000019.999,"3"]]},
            {"metric":{"statistic":"count"},"values":[[1700000009.999,"4"],[1700000029.999,"1"]]}])"));
        const Series series = seriesFrom(*answer, {s("a"), s("desk"), s("b")}, grid, 1000);
        QCOMPARE(series.step, std::chrono::milliseconds(10'000));
        QCOMPARE(series.buckets.size(), 2); // nothing was seen in the second
        QCOMPARE(series.buckets.at(0), (Bucket{at(0).toMSecsSinceEpoch(), 1000, 2000, 9000, 3000, 4}));
        QCOMPARE(series.buckets.at(1).at, at(20).toMSecsSinceEpoch());
    }

    void changesAreReadBack()
    {
        const auto answer = parsePrometheus(200, success("matrix", R"([
            {"metric":{"target":"db","vantage":"desk"},"values":[[1700000010,"20"],[1700000050,"2"]]},
            {"metric":{"target":"web","vantage":"desk"},"values":[[1700000030,"13"],[1700000031,"77"],[1700000032,"NaN"]]}])"));
        const QList<Change> changes = changesFrom(*answer);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.at(0), (Change{at(50), s("db"), s("desk"), Outcome::Failed, Outcome::Ok, {}, {}}));
        QCOMPARE(changes.at(1), (Change{at(30), s("web"), s("desk"), Outcome::Unknown, Outcome::Warning, {}, {}}));
        QCOMPARE(changes.at(2), (Change{at(10), s("db"), s("desk"), Outcome::Ok, Outcome::Failed, {}, {}}));
    }

    void addressesAreEncoded()
    {
        const QUrl url = apiUrl(QUrl(s("https://h/prometheus/")), s("/api/v1/query"),
                                {{s("query"), s("a{b=\"c+d&e\"} > 1 # x")}, {s("time"), s("1")}});
        QCOMPARE(url.toEncoded(),
                 QByteArray("https://h/prometheus/api/v1/query?query=a%7Bb%3D%22c%2Bd%26e%22%7D%20%3E%201"
                            "%20%23%20x&time=1"));
        QCOMPARE(apiUrl(QUrl(s("http://h:9")), s("/api/v2/status"), {}).toEncoded(),
                 QByteArray("http://h:9/api/v2/status"));
    }
};

QTEST_GUILESS_MAIN(TestPrometheus)
#include "test_prometheus.moc"
