// SPDX-License-Identifier: GPL-3.0-or-later
// Prometheus and Alertmanager as strangers: what their answers are worth, and what a request gives away.
#include "core/alerts/alertmanager.h"
#include "core/history/prometheus_history.h"
#include "tests/hostile/looks.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace bridgewatch::test {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray vector(const QByteArray &result)
{
    return webAnswer("200 OK", R"({"status":"success","data":{"resultType":"vector","result":)" + result + "}}");
}

QUrl rootOf(const HostileServer &server)
{
    return QUrl(s("http://127.0.0.1:%1").arg(server.port()));
}

Limits soon(int ms = 10'000)
{
    return {Deadline::in(std::chrono::milliseconds(ms)), {}};
}

Silence silence()
{
    Silence made;
    made.matchers = {{s("alertname"), s("X"), false, true}};
    made.startsAt = QDateTime::currentDateTimeUtc();
    made.endsAt = made.startsAt.addSecs(60);
    made.createdBy = s("test");
    made.comment = s("why");
    return made;
}

} // namespace

class TestApi : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Target prometheusTarget(const HostileServer &server)
    {
        Target target;
        target.id = s("target");
        target.kind = Kind::Prometheus;
        target.vantages = {s("desk")};
        target.timeout = ampleTimeout;
        target.thresholds = {{s("value"), {0.5, 0.9}}};
        target.settings = PrometheusSettings{rootOf(server), s("sum(rate(x[5m])) > 0"), {}, {}};
        return target;
    }

    // In a file, as a profile may name it.
    SecretRef token(const QByteArray &line)
    {
        QFile file(m_folder.filePath(s("token")));
        if (!file.open(QIODevice::WriteOnly) || file.write(line + '\n') < 0)
            qFatal("no token could be written");
        return {SecretRef::From::File, file.fileName()};
    }

private Q_SLOTS:
    void initTestCase() { ignoreBrokenPipes(); }

    void valueIsJudged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *outcome, const char *code,
                            const char *says) { QTest::newRow(name) << bytes << s(outcome) << s(code) << s(says); };
        row("well", vector(R"([{"metric":{},"value":[1,"0.1"]}])"), "ok", "", "the value is 0.1");
        row("warning", vector(R"([{"metric":{},"value":[1,"0.6"]}])"), "warning", "", "0.6");
        row("critical", vector(R"([{"metric":{"job":"a"},"value":[1,"0.9"]}])"), "failed", "", "job=\"a\"");
        row("the worst of several", vector(R"([{"metric":{"i":"1"},"value":[1,"0.1"]},
            {"metric":{"i":"2"},"value":[1,"0.7"]},{"metric":{"i":"3"},"value":[1,"NaN"]}])"),
            "warning", "", "the worst of 3 series is 0.7, of {i=\"2\"}");
        row("nothing found", vector("[]"), "unknown", "NO_DATA", "finds no series");
        row("not a number", vector(R"([{"metric":{},"value":[1,"NaN"]}])"), "unknown", "NO_DATA", "NaN");
        row("infinite", vector(R"([{"metric":{},"value":[1,"+Inf"]}])"), "unknown", "NO_DATA", "divides by nothing");
        row("infinite beside a critical one",
            vector(R"([{"metric":{},"value":[1,"+Inf"]},{"metric":{"a":"b"},"value":[1,"2"]}])"), "failed", "NO_DATA",
            "divides by nothing");
        row("infinite beside a good one",
            vector(R"([{"metric":{},"value":[1,"-Inf"]},{"metric":{"a":"b"},"value":[1,"0"]}])"), "unknown", "NO_DATA",
            "divides by nothing");
        row("unreadable", vector(R"([{"metric":{},"value":[1,"x"]}])"), "unknown", "NO_DATA", "cannot be read");
        row("HTML", webAnswer("200 OK", "<html>"), "unknown", "NO_DATA", "<html>");
        row("ranges", webAnswer("200 OK", R"({"status":"success","data":{"resultType":"matrix","result":
            [{"metric":{},"values":[[1,"1"]]}]}})"),
            "unknown", "LOCAL_CONFIGURATION", "yields ranges");
        row("bad query",
            webAnswer("400 Bad Request", R"({"status":"error","errorType":"bad_data","error":"1:5: parse"})"),
            "unknown", "LOCAL_CONFIGURATION", "bad_data: 1:5: parse");
        row("gave up",
            webAnswer("503 Service Unavailable", R"({"status":"error","errorType":"timeout","error":"slow"})"),
            "failed", "HTTP_503", "timeout: slow");
        row("denied", webAnswer("401 Unauthorized", "who?"), "failed", "HTTP_401", "who?");
        row("elsewhere", webAnswer("302 Found", {}, "Location: http://127.0.0.1:1/\r\n"), "failed", "HTTP_302",
            "not followed");
        row("no HTTP", "hello\r\n\r\n", "failed", "PROTOCOL", "");
        row("cut off", webAnswer("200 OK", "{\"status\":\"succ").replace("Length: 15", "Length: 99"), "failed",
            "CLOSED", "");
        row("controls", vector("[{\"metric\":{\"a\\u001b[2J\":\"\\u202e\"},\"value\":[1,\"0.1\"]}]"), "ok", "",
            "U+001B");
    }
    void valueIsJudged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QFETCH(QString, code);
        QFETCH(QString, says);
        HostileServer server(answeringWith(bytes));
        const Observation seen = lookOnce(prometheusTarget(server));
        server.end();
        const QByteArray described = describeForTest(seen);
        QVERIFY2(outcomeName(seen.outcome) == outcome, described.constData());
        QVERIFY2(seen.code.toString() == code, described.constData());
        QVERIFY2(seen.text.contains(says), described.constData());
        QVERIFY2(isPlain(seen), described.constData());
        QVERIFY(server.heard().contains("GET /api/v1/query?query=sum%28rate%28x%5B5m%5D%29%29%20%3E%200&timeout="));
    }

    void noAnswerIsNeverWell()
    {
        const ClosedPort closed;
        HostileServer silent([](Peer &peer) { peer.stayUntilClientLeaves(); });
        Target target = prometheusTarget(silent);
        target.timeout = std::chrono::seconds(2); // in which it is reached, and does not answer
        const Observation seen = lookOnce(target);
        QCOMPARE(seen.code.toString(), s("DEADLINE"));
        QCOMPARE(firstScenario(target, seen), s("server-hung"));
        target.timeout = ampleTimeout;
        std::get<PrometheusSettings>(target.settings).url.setPort(closed.port());
        const Observation refused = lookOnce(target);
        QCOMPARE(refused.code.toString(), s("ECONNREFUSED"));
        QCOMPARE(firstScenario(target, refused), s("service-down"));
    }

    void crossedLimitsAreNamed()
    {
        HostileServer server(answeringWith(vector(R"([{"metric":{},"value":[1,"0.95"]}])")));
        const Target target = prometheusTarget(server);
        QCOMPARE(firstScenario(target, lookOnce(target)), s("service-down"));
    }

    void tokensGoToTheirOriginAlone()
    {
        HostileServer other(answeringWith(vector("[]")));
        const QByteArray away = "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/steal\r\n";
        HostileServer server(answeringWith(webAnswer("302 Found", {}, away)));
        Target target = prometheusTarget(server);
        std::get<PrometheusSettings>(target.settings).token = token("canary-token");
        const Observation seen = lookOnce(target);
        server.end();
        other.end();
        QVERIFY(server.heard().contains("\r\nAuthorization: Bearer canary-token\r\n"));
        QCOMPARE(other.accepted(), 0);
        QVERIFY(!describeForTest(seen).contains("canary"));
    }

    void withoutATokenNoneIsSent()
    {
        HostileServer server(answeringWith(vector("[]")));
        (void)lookOnce(prometheusTarget(server));
        server.end();
        QVERIFY(!server.heard().toLower().contains("authorization"));
    }

    void oddTokensAreNotSent_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("header within") << QByteArray("a\rX-Evil: 1");
        QTest::newRow("space") << QByteArray("a b");
        QTest::newRow("beyond ASCII") << QByteArray("t\xc3\xb6ken");
        QTest::newRow("empty") << QByteArray();
    }
    void oddTokensAreNotSent()
    {
        QFETCH(QByteArray, line);
        HostileServer server(answeringWith(vector("[]")));
        Target target = prometheusTarget(server);
        std::get<PrometheusSettings>(target.settings).token = token(line);
        const Observation seen = lookOnce(target);
        QCOMPARE(seen.code.toString(), s("CREDENTIALS_MISSING"));
        QVERIFY(seen.outcome == Outcome::Unknown);
        QCOMPARE(server.accepted(), 0);
    }

    void filtersAreAskedFor()
    {
        HostileServer server(answeringWith(webAnswer("200 OK", "[]")));
        const Alertmanager manager(rootOf(server), {s("severity=~\"critical|high\""), s("team!=\"x&y\"")});
        const auto list = await(manager.alerts(soon()));
        server.end();
        QVERIFY(list && list->has_value());
        QVERIFY2(server.heard().startsWith("GET /api/v2/alerts?active=true&silenced=true&inhibited=true"
                                           "&filter=severity%3D~%22critical%7Chigh%22&filter=team%21%3D%22x%26y%22 "),
                 server.heard().constData());
    }

    void repliesAreShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("a JSON string") << webAnswer("400 Bad Request", "\"bad matcher format: x\"") << s("HTTP_400")
                                       << s("400: bad matcher format: x");
        QTest::newRow("not there") << webAnswer("404 Not Found", {}) << s("HTTP_404") << s("status 404");
        QTest::newRow("an object") << webAnswer("422 Unprocessable", R"({"code":602,"message":"comment is required"})")
                                   << s("HTTP_422") << s("comment is required");
        QTest::newRow("other words") << webAnswer("200 OK", "<html>") << s("PROTOCOL") << s("it begins: <html>");
        QTest::newRow("cut off") << webAnswer("200 OK", "[").replace("Length: 1", "Length: 9") << s("CLOSED")
                                 << s("at body");
        QTest::newRow("elsewhere") << webAnswer("307 Temporary", {}, "Location: /other\r\n") << s("HTTP_307")
                                   << s("not followed");
    }
    void repliesAreShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, says);
        HostileServer server([bytes](Peer &peer) {
            peer.hearUntil("Z\"}"); // the whole request: what is not read would reset the connection
            peer.say(bytes);
        });
        const auto made = await(Alertmanager(rootOf(server)).create(silence(), soon()));
        QVERIFY(made && !made->has_value());
        QCOMPARE(made->error().code.toString(), code);
        QVERIFY2(made->error().text.contains(says), qPrintable(made->error().text));
        QCOMPARE(server.accepted(), 1); // done once, wherever it points
        const bool isKnown = !made->error().text.contains(s("not known"));
        QCOMPARE(isKnown, code != u"CLOSED");
    }

    void silencesArePostedAndDeleted()
    {
        HostileServer server([](Peer &peer) {
            const QByteArray head = peer.hearUntil("\r\n\r\n");
            if (head.startsWith("POST"))
                peer.hearUntil("Z\"}");
            peer.say(webAnswer("200 OK", head.startsWith("POST") ? R"({"silenceID":"new"})" : ""));
        });
        const Alertmanager manager(QUrl(rootOf(server).toString() + s("/am/")));
        QCOMPARE(await(manager.create(silence(), soon()))->value(), s("new"));
        QVERIFY(await(manager.expire(s("a/b?c"), soon()))->has_value());
        QVERIFY(!await(manager.expire(s("../silences"), soon()))->has_value());
        server.end();
        const QByteArray heard = server.heard();
        QVERIFY(heard.startsWith("POST /am/api/v2/silences HTTP/1.1\r\n"));
        QVERIFY(heard.contains("\r\nContent-Type: application/json\r\n") && !heard.contains("\r\nExpect:"));
        QVERIFY2(heard.contains("DELETE /am/api/v2/silence/a%2Fb%3Fc HTTP/1.1\r\n"), heard.constData());
        QCOMPARE(server.accepted(), 2);
    }

    void aSilenceWithoutEndIsNotSent()
    {
        HostileServer server(answeringWith(webAnswer("200 OK", "{}")));
        Silence made = silence();
        made.endsAt = made.startsAt;
        const auto refused = await(Alertmanager(rootOf(server)).create(made, soon()));
        QVERIFY(!refused->has_value() && refused->error().text.contains(s("end")));
        QCOMPARE(server.accepted(), 0);
    }

    void severalAreAskedAtOnce()
    {
        const HostileServer good(answeringWith(webAnswer("200 OK", "[]")));
        const HostileServer silent([](Peer &peer) { peer.stayUntilClientLeaves(); });
        const HostileServer dripping([](Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            peer.say("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[");
            peer.drip(" ");
        });
        QElapsedTimer took;
        took.start();
        const auto answers = await(askAll(
            {Alertmanager(rootOf(silent)), Alertmanager(rootOf(good)), Alertmanager(rootOf(dripping))}, soon(2'000)));
        QCOMPARE(answers->size(), 3);
        QCOMPARE(answers->at(0).alerts.error().code.toString(), s("DEADLINE"));
        QVERIFY(answers->at(1).alerts.has_value());
        QCOMPARE(answers->at(1).source, rootOf(good).toString());
        QCOMPARE(answers->at(2).alerts.error().code.toString(), s("DEADLINE"));
        QVERIFY(took.elapsed() < 10'000);
    }

    void endlessAnswersAreCut()
    {
        const HostileServer server([](Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            peer.say("HTTP/1.1 200 OK\r\n\r\n[");
            peer.sayForEver(QByteArray(65536, ' '));
        });
        const qint64 before = peakMemoryKb();
        const auto list = await(Alertmanager(rootOf(server)).alerts(soon()));
        QVERIFY(list && !list->has_value());
        QVERIFY2(list->error().text.contains(s("larger than 32 MB")), qPrintable(list->error().text));
        QVERIFY(peakMemoryKb() - before < 200'000);
    }

    void historySaysWhatTheServerSaid()
    {
        HostileServer server(answeringWith(
            webAnswer("400 Bad Request", R"({"status":"error","errorType":"bad_data","error":"no such"})")));
        PrometheusHistory history({rootOf(server), {}, {}, std::chrono::seconds(1), {}});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<SeriesId> ids(9, {s("a"), s("desk"), s("b")});
        const auto read = await(history.read(ids, {now.addSecs(-60), now}, 10, soon()));
        QVERIFY(read && !read->has_value());
        QCOMPARE(read->error().text, s("bad_data: no such"));
        QCOMPARE(server.accepted(), 4); // not all nine, once it is known
        const auto nothing = await(history.read(ids, {now, now}, 10, soon()));
        QVERIFY(nothing->has_value() && nothing->value().size() == 9);
        QVERIFY(!await(history.changes({now.addSecs(-60), now}, 10, soon()))->has_value());
    }
};

} // namespace bridgewatch::test

QTEST_GUILESS_MAIN(bridgewatch::test::TestApi)
#include "test_api.moc"
