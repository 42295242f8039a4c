// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/looks.h"
#include "tests/support/hostile_server.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

namespace bridgewatch::test {

// What an HTTP answer is worth, and what a request gives away: nothing.
class TestHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void expectation_data();
    void expectation();
    void status_data();
    void status();
    void redirect_data();
    void redirect();
    void nothingCrossesOrigins_data();
    void nothingCrossesOrigins();
    void requestGivesNothingAway();
    void proxiesOfTheEnvironmentAreIgnored();
    void refused();
    void bodiesAreBounded();
    void greedyExpressionEnds();
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

HttpSettings &settingsOf(Target &target)
{
    return std::get<HttpSettings>(target.settings);
}

Target patient(quint16 port)
{
    Target target = httpTarget(port);
    target.timeout = ampleTimeout;
    return target;
}

QByteArray redirectTo(const QByteArray &where, const QByteArray &more = {})
{
    return webAnswer("302 Found", {}, "Location: " + where + "\r\n" + more);
}

} // namespace

void TestHttp::initTestCase()
{
    ignoreBrokenPipes();
}

void TestHttp::expectation_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("says"); // empty: as expected
    const auto row = [](const char *name, const QByteArray &body, const QJsonObject &json, const char *expression,
                        const char *says) { QTest::addRow("%s", name) << body << json << s(expression) << s(says); };
    const QJsonObject ok{{s("status"), s("ok")}};
    row("as expected", R"({"status":"ok","more":[1]})", ok, "", "");
    row("other value", R"({"status":"degraded"})", ok, "", "'status' is degraded, expected ok");
    row("no such field", R"({"state":"ok"})", ok, "", "'status' is nothing");
    row("field inside another", R"({"deep":{"status":"ok"}})", ok, "", "'status' is nothing");
    row("number for text", R"({"status":1})", ok, "", "'status' is 1");
    row("text for a number", R"({"up":"1"})", {{s("up"), 1}}, "", "'up' is 1");
    row("number", R"({"up":1.0})", {{s("up"), 1}}, "", "");
    row("truth", R"({"up":true})", {{s("up"), true}}, "", "");
    row("text for truth", R"({"up":"true"})", {{s("up"), true}}, "", "'up' is true");
    row("null", R"({"error":null})", {{s("error"), QJsonValue::Null}}, "", "");
    row("null for text", R"({"status":null})", ok, "", "'status' is");
    row("structure for text", R"({"status":{"a":1}})", ok, "", "'status' is a structure");
    row("the last of doubled fields counts", R"({"status":"ok","status":"down"})", ok, "", "'status' is down");
    row("array", R"(["status","ok"])", ok, "", "no JSON object");
    row("bare text", R"("ok")", ok, "", "no JSON object");
    row("broken", R"({"status":"ok")", ok, "", "no JSON object");
    row("something behind it", R"({"status":"ok"} and more)", ok, "", "no JSON object");
    row("empty", "", ok, "", "no JSON object");
    row("HTML", "<html>502 Bad Gateway</html>", ok, "", "<html>502");
    row("too deep", QByteArray(100'000, '['), ok, "", "no JSON object");
    row("controls", "\x1b[2J\xe2\x80\xae gnol", ok, "", "U+001B");
    row("invalid UTF-8", "{\"status\":\"\xff\"}", ok, "", "");
    row("body matches", "all is well", {}, "well$", "");
    row("body does not match", "all is lost", {}, "well$", "does not match well$");
    row("body with NUL", QByteArray("a\0well", 6), {}, "well$", "");
    row("empty body", "", {}, ".", "does not match");
    row("both", R"({"status":"ok"})", ok, "zzz", "does not match");
}

void TestHttp::expectation()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QJsonObject, json);
    QFETCH(const QString, expression);
    QFETCH(const QString, says);
    const HostileServer server(answeringWith(webAnswer("200 OK", body, "Content-Type: application/json\r\n")));
    Target target = patient(server.port());
    for (auto it = json.begin(); it != json.end(); ++it)
        settingsOf(target).expectJson[it.key()] = it.value();
    settingsOf(target).expectBody = expression;
    const Observation seen = lookOnce(target);
    const QByteArray described = describeForTest(seen);
    QVERIFY2(isPlain(seen), described.constData());
    if (QByteArray(QTest::currentDataTag()) == "invalid UTF-8") {
        QVERIFY2(seen.outcome == Outcome::Failed && seen.code.toString() == u"EXPECTATION", described.constData());
        return;
    }
    if (says.isEmpty()) {
        QVERIFY2(seen.outcome == Outcome::Ok, described.constData());
        QCOMPARE(seen.readings.value(s("body_bytes")), static_cast<double>(body.size()));
        return;
    }
    QVERIFY2(seen.code.toString() == u"EXPECTATION" && seen.outcome == Outcome::Failed, described.constData());
    QCOMPARE(failedStage(seen), s("expectation"));
    QVERIFY2(seen.text.contains(says), described.constData());
    QCOMPARE(firstScenario(target, seen), s("service-down"));
}

void TestHttp::status_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("scenario");
    for (const auto &[line, scenario] : {std::pair{"401 Unauthorized", "authentication"},
                                         {"403 Forbidden", "authentication"},
                                         {"404 Not Found", "wrong-service"},
                                         {"429 Too Many Requests", "service-down"},
                                         {"500 Internal Server Error", "service-down"},
                                         {"503 Service Unavailable", "service-down"},
                                         {"204 No Content", "service-down"}})
        QTest::addRow("%s", line) << QByteArray(line) << s(scenario);
}

void TestHttp::status()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, scenario);
    const HostileServer server(answeringWith("HTTP/1.1 " + line + "\r\nConnection: close\r\n\r\n"));
    Target target = patient(server.port());
    settingsOf(target).expectJson[s("status")] = s("ok");
    const Observation seen = lookOnce(target);
    QVERIFY2(seen.code.toString() == s("HTTP_") + QString::fromLatin1(line.left(3)), describeForTest(seen).constData());
    QCOMPARE(failedStage(seen), s("expectation"));
    QCOMPARE(firstScenario(target, seen), scenario);
    QCOMPARE(seen.facts.value(s("http.status")), QString::fromLatin1(line.left(3)));
    settingsOf(target).expectStatus = line.left(3).toInt();
    settingsOf(target).expectJson.clear();
    const Observation expected = lookOnce(target);
    QVERIFY2(expected.outcome == Outcome::Ok, describeForTest(expected).constData());
}

void TestHttp::redirect_data()
{
    QTest::addColumn<QByteArray>("location"); // %1: how often it was followed
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("followed");
    QTest::addRow("once") << QByteArray("/next%1") << 1 << true;
    QTest::addRow("relative") << QByteArray("next%1?a=b#c") << 2 << true;
    QTest::addRow("absolute, same origin") << QByteArray("http://127.0.0.1:%PORT/next%1") << 1 << true;
    QTest::addRow("five") << QByteArray("/next%1") << 5 << true;
    QTest::addRow("six") << QByteArray("/next%1") << 6 << false;
}

void TestHttp::redirect()
{
    QFETCH(const QByteArray, location);
    QFETCH(const int, times);
    QFETCH(const bool, followed);
    std::atomic<int> asked = 0;
    std::atomic<int> port = 0;
    HostileServer server([&](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        const int now = ++asked;
        QByteArray where = location;
        where.replace("%1", QByteArray::number(now)).replace("%PORT", QByteArray::number(port));
        peer.say(now <= times ? redirectTo(where, "Set-Cookie: session=1\r\n") : webAnswer("200 OK", "end"));
    });
    port = server.port();
    const Observation seen = lookOnce(patient(server.port()));
    server.end();
    QCOMPARE(asked.load(), followed ? times + 1 : 6); // the first, and five more at the most
    QVERIFY2((seen.outcome == Outcome::Ok) == followed, describeForTest(seen).constData());
    QVERIFY(!server.heard().toLower().contains("cookie"));
    if (!followed)
        QCOMPARE(seen.code.toString(), s("HTTP_302"));
}

void TestHttp::nothingCrossesOrigins_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addRow("another port") << QByteArray("http://127.0.0.1:%OTHER/steal");
    QTest::addRow("another host") << QByteArray("http://localhost:%OTHER/steal");
    QTest::addRow("without a scheme") << QByteArray("//127.0.0.1:%OTHER/steal");
    QTest::addRow("another scheme") << QByteArray("https://127.0.0.1:%OTHER/steal");
    QTest::addRow("the same name to the eye") << QByteArray("http://127.0.0.1:%PORT@127.0.0.1:%OTHER/steal");
    QTest::addRow("a file") << QByteArray("file:///etc/hostname");
    QTest::addRow("a script") << QByteArray("javascript:alert(1)");
    QTest::addRow("gopher") << QByteArray("gopher://127.0.0.1:%OTHER/_x");
    QTest::addRow("nonsense") << QByteArray("http://[::1");
    QTest::addRow("controls") << QByteArray("http://\x1b[2J\xe2\x80\xae/");
    QTest::addRow("very long") << QByteArray("http://127.0.0.1:%OTHER/") + QByteArray(60'000, 'x');
}

void TestHttp::nothingCrossesOrigins()
{
    QFETCH(QByteArray, location);
    HostileServer other(answeringWith(webAnswer("200 OK", "stolen")));
    std::atomic<int> port = 0;
    HostileServer server([&](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        QByteArray where = location;
        where.replace("%PORT", QByteArray::number(port)).replace("%OTHER", QByteArray::number(other.port()));
        peer.say(redirectTo(where));
    });
    port = server.port();
    const Target target = patient(server.port());
    const Observation seen = lookOnce(target);
    other.end();
    QVERIFY2(seen.outcome == Outcome::Failed, describeForTest(seen).constData());
    QCOMPARE(seen.code.toString(), s("HTTP_302"));
    QVERIFY2(seen.text.contains(s("not followed")), describeForTest(seen).constData());
    QVERIFY2(isPlain(seen), describeForTest(seen).constData());
    QVERIFY(seen.text.size() < 500);
    QCOMPARE(other.accepted(), 0);
    QCOMPARE(server.accepted(), 1);
}

void TestHttp::requestGivesNothingAway()
{
    HostileServer server(answeringWith(webAnswer("200 OK", {})));
    Target target = patient(server.port());
    settingsOf(target).url.setUserInfo(s("ops:canary"));
    settingsOf(target).url.setFragment(s("fragment"));
    const Observation seen = lookOnce(target);
    server.end();
    QVERIFY2(seen.outcome == Outcome::Ok, describeForTest(seen).constData());
    const QByteArray request = server.heard();
    QVERIFY2(request.startsWith("GET /health HTTP/1.1\r\n"), request.constData());
    const QByteArray lower = request.toLower();
    for (const char *header :
         {"accept-encoding", "authorization", "cookie", "referer", "proxy-", "upgrade", "canary", "fragment"})
        QVERIFY2(!lower.contains(header), request.constData());
    QVERIFY2(lower.contains("user-agent: bridgewatch/"), request.constData());
    QVERIFY2(lower.contains(QByteArray("host: 127.0.0.1:").append(QByteArray::number(server.port()))),
             request.constData());
}

void TestHttp::proxiesOfTheEnvironmentAreIgnored()
{
    const QList<QByteArray> names{"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    HostileServer proxy(answeringWith(webAnswer("200 OK", "from the proxy")));
    HostileServer server(answeringWith(webAnswer("200 OK", "from the server")));
    for (const QByteArray &name : names)
        qputenv(name.constData(), "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    qputenv("no_proxy", {});
    Target target = patient(server.port());
    settingsOf(target).expectBody = s("from the server");
    const Observation plain = lookOnce(target);
    Target named = target;
    settingsOf(named).url.setHost(s("localhost"));
    const Observation byName = lookOnce(named);
    Target secure = httpTarget(server.port(), s("https"));
    secure.timeout = shortTimeout;
    const Observation overTls = lookOnce(secure);
    for (const QByteArray &name : names)
        qunsetenv(name.constData());
    proxy.end();
    QVERIFY2(plain.outcome == Outcome::Ok, describeForTest(plain).constData());
    QVERIFY2(byName.outcome == Outcome::Ok, describeForTest(byName).constData());
    QVERIFY(overTls.outcome == Outcome::Failed);
    QCOMPARE(proxy.accepted(), 0);
}

void TestHttp::refused()
{
    const ClosedPort closed;
    for (const QString &scheme : {s("http"), s("https")}) {
        const Target target = httpTarget(closed.port(), scheme);
        const Observation seen = lookOnce(target);
        QVERIFY2(seen.code.toString() == u"ECONNREFUSED", describeForTest(seen).constData());
        QCOMPARE(failedStage(seen), s("tcp"));
        const QStringList named = scenarios(target, seen);
        QVERIFY2(named.contains(s("network")), qPrintable(named.join(u' ')));
        QVERIFY2(named.contains(s("service-down")) || named.contains(s("connection-refused")),
                 qPrintable(named.join(u' ')));
    }
}

void TestHttp::bodiesAreBounded()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps freed memory, so that the peak says nothing");
#endif
    const QByteArray part(64 * 1024, 'x');
    const HostileServer server([part](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        peer.say("HTTP/1.1 200 OK\r\n\r\n");
        peer.sayForEver(part);
    });
    const Observation unjudged = lookOnce(patient(server.port()));
    QVERIFY2(unjudged.outcome == Outcome::Ok, describeForTest(unjudged).constData());
    Target target = patient(server.port());
    std::get<HttpSettings>(target.settings).expectBody = s("ok");
    const Observation first = lookOnce(target);
    QVERIFY2(first.text.contains(s("larger than 1 MB")), describeForTest(first).constData());
    QCOMPARE(first.readings.value(s("body_bytes")), 1024.0 * 1024.0);
    const qint64 before = peakMemoryKb();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(lookOnce(target).code.toString(), s("EXPECTATION"));
    constexpr qint64 allowedKb = 10 * 1024;
    QVERIFY2(peakMemoryKb() - before < allowedKb, QByteArray::number(peakMemoryKb() - before).constData());
}

// A pattern that backtracks without end meets a body made for it: judged or given up, soon.
void TestHttp::greedyExpressionEnds()
{
    const HostileServer server(answeringWith(webAnswer("200 OK", QByteArray(4000, 'a') + '!')));
    Target target = patient(server.port());
    settingsOf(target).expectBody = s("^(a+)+$");
    QElapsedTimer clock;
    clock.start();
    const Observation seen = lookOnce(target);
    QVERIFY2(seen.outcome == Outcome::Failed, describeForTest(seen).constData());
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()).constData());
}

} // namespace bridgewatch::test

QTEST_GUILESS_MAIN(bridgewatch::test::TestHttp)
#include "test_http.moc"
