// SPDX-License-Identifier: GPL-3.0-or-later
// What vendors tell of themselves, by servers that tell it well, badly or not at all: only what was understood counts.
#include "tests/hostile/looks.h"
#include "tests/support/hostile_server.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// A summary of the API's version 2: the page's indicator, what its components and its incidents are.
QByteArray summary(const QByteArray &indicator, const QByteArray &components, const QByteArray &incidents = {},
                   const QByteArray &maintenances = {})
{
    return R"({"page":{"id":"x","name":"V"},"status":{"indicator":")" + indicator + R"(","description":"Words of )" +
           indicator + R"("},"components":[)" + components + R"(],"incidents":[)" + incidents +
           R"(],"scheduled_maintenances":[)" + maintenances + "]}";
}

QByteArray component(const QByteArray &name, const QByteArray &status)
{
    return R"({"id":"c","name":")" + name + R"(","status":")" + status + R"(","group_id":null})";
}

QByteArray incident(const QByteArray &impact, const QByteArray &status, const QByteArray &touched)
{
    return R"({"id":"i","name":"It is slow","status":")" + status + R"(","impact":")" + impact +
           R"(","created_at":"2026-01-05T08:12:00.000Z","shortlink":"https://s.example/1","components":[)" +
           component(touched, "operational") + "]}";
}

} // namespace

class TestStatusPage : public QObject {
    Q_OBJECT

    static Target pageOf(const HostileServer &server, Kind kind, const QStringList &components = {})
    {
        Target target;
        target.id = s("target");
        target.kind = kind;
        target.vantages = {s("desk")};
        target.timeout = ampleTimeout;
        target.thresholds = {{s("vendor.impact"), {1, 2}}}; // the default
        StatusPageSettings settings;
        settings.url = QUrl(s("http://127.0.0.1:%1").arg(server.port()));
        settings.components = components;
        target.settings = settings;
        return target;
    }

    static void verify(const Observation &seen, const char *outcome, const char *code, const char *says)
    {
        const QByteArray described = describeForTest(seen);
        QVERIFY2(outcomeName(seen.outcome) == s(outcome), described.constData());
        QVERIFY2(seen.code.toString() == s(code), described.constData());
        QVERIFY2(seen.text.contains(s(says)), described.constData());
        QVERIFY2(isPlain(seen), described.constData());
    }

private Q_SLOTS:
    void initTestCase() { ignoreBrokenPipes(); }

    void aSummaryIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &body, const char *outcome, const char *code,
                            const char *says) {
            QTest::newRow(name) << body << QByteArray(outcome) << QByteArray(code) << QByteArray(says);
        };
        const QByteArray mail = component("Mail Sending", "operational");
        row("well", summary("none", mail), "ok", "", "no trouble");
        row("slow", summary("minor", component("Mail Sending", "degraded_performance")), "warning", "",
            "Mail Sending: degraded performance");
        row("partly out", summary("major", component("Mail Sending", "partial_outage")), "failed", "",
            "Mail Sending: partial outage");
        row("out", summary("critical", component("Mail Sending", "major_outage")), "failed", "",
            "Mail Sending: major outage");
        row("worked on", summary("maintenance", component("Mail Sending", "under_maintenance")), "warning", "",
            "under maintenance");
        row("another part is out", summary("critical", mail + ',' + component("Marketing", "major_outage")), "ok", "",
            "no trouble");
        row("an incident of ours", summary("minor", mail, incident("minor", "identified", "Mail Sending")), "ok", "",
            "running, and yet: It is slow");
        row("an incident of another part", summary("minor", mail, incident("major", "identified", "Marketing")), "ok",
            "", "no trouble");
        row("an incident that is over", summary("none", mail, incident("major", "resolved", "Mail Sending")), "ok", "",
            "no trouble");
        row("work under way", summary("none", mail, {}, incident("maintenance", "in_progress", "Mail Sending")), "ok",
            "", "running, and yet");
        row("work to come", summary("none", mail, {}, incident("maintenance", "scheduled", "Mail Sending")), "ok", "",
            "no trouble");
        row("a word that nobody knows", summary("none", component("Mail Sending", "wobbly")), "unknown", "NO_DATA",
            "wobbly");
        row("an impact that nobody knows", summary("none", mail, incident("odd", "identified", "Mail Sending")),
            "unknown", "NO_DATA", "odd");
        row("without our component", summary("none", component("Other", "operational")), "unknown", "NO_DATA",
            "no component “mail sending”");
        row("of another form", R"({"ok":true})", "unknown", "NO_DATA", "not the summary of a status page");
        row("HTML", "<html>Sign in</html>", "unknown", "NO_DATA", "it begins: <html>");
        row("cut off", summary("none", mail).chopped(20), "unknown", "NO_DATA", "not that of a status page");
        row("nothing", "", "unknown", "NO_DATA", "not that of a status page");
        row("a list", "[]", "unknown", "NO_DATA", "not that of a status page");
        row("what a terminal obeys", summary("none", mail + ',' + component("Mail Sending", "\\u001b[2J")), "unknown",
            "NO_DATA", "U+001B");
        row("a deep one", QByteArray(100'000, '['), "unknown", "NO_DATA", "not that of a status page");
    }
    void aSummaryIsJudged()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, says);
        HostileServer server(answeringWith(webAnswer("200 OK", body, "Content-Type: application/json\r\n")));
        const Target target = pageOf(server, Kind::Statuspage, {s("mail sending")});
        const Observation seen = lookOnce(target);
        server.end();
        verify(seen, outcome.constData(), code.constData(), says.constData());
        QVERIFY(server.heard().startsWith("GET /api/v2/summary.json HTTP/1.1\r\n"));
        const bool isTrouble = outcome == "warning" || outcome == "failed";
        QCOMPARE(firstScenario(target, seen), isTrouble ? s("provider-outage") : QString());
    }

    void withoutAFilterThePageItselfCounts()
    {
        HostileServer server(answeringWith(webAnswer("200 OK", summary("major", component("A", "operational")))));
        const Observation seen = lookOnce(pageOf(server, Kind::Statuspage));
        verify(seen, "failed", "", "Words of major");
        QCOMPARE(seen.readings.value(s("vendor.impact")), 2.0);
    }

    void theIncidentIsTold()
    {
        HostileServer server(answeringWith(webAnswer(
            "200 OK", summary("major", component("A", "partial_outage"), incident("major", "identified", "A")))));
        const Target target = pageOf(server, Kind::Statuspage);
        const Observation seen = lookOnce(target);
        QCOMPARE(seen.facts.value(s("vendor.incident")), s("It is slow: identified"));
        QCOMPARE(seen.facts.value(s("vendor.incident.since")), s("2026-01-05T08:12:00Z"));
        QCOMPARE(seen.facts.value(s("vendor.incident.link")), s("https://s.example/1"));
        QCOMPARE(seen.readings.value(s("vendor.incidents")), 1.0);
        const QList<Finding> findings = diagnose({seen}, Profile{s("test"), {}, {target}}.topology()).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().evidence.mid(1),
                 (QStringList{s("It says: A: partial outage."),
                              s("Its incident: It is slow: identified, since 2026-01-05 08:12 UTC.")}));
    }

    void stripeIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("well") << QByteArray(R"({"largestatus":"up","message":"All is well","statuses":{"api":"up"}})")
                              << QByteArray("ok") << QByteArray("no trouble");
        QTest::newRow("ours is out")
            << QByteArray(R"({"largestatus":"degraded","message":"m","statuses":{"webhooks":"down","api":"up"}})")
            << QByteArray("failed") << QByteArray("webhooks: down");
        QTest::newRow("degraded") << QByteArray(R"({"largestatus":"degraded","message":"Slow","statuses":{}})")
                                  << QByteArray("failed") << QByteArray("Slow");
        QTest::newRow("a new word") << QByteArray(R"({"largestatus":"fine","message":"m","statuses":{}})")
                                    << QByteArray("unknown") << QByteArray("fine");
        QTest::newRow("of another form") << summary("none", component("A", "operational")) << QByteArray("unknown")
                                         << QByteArray("nothing");
    }
    void stripeIsJudged()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, says);
        HostileServer server(answeringWith(webAnswer("200 OK", body)));
        const Observation seen = lookOnce(pageOf(server, Kind::StripeStatus));
        server.end();
        verify(seen, outcome.constData(), outcome == "unknown" ? "NO_DATA" : "", says.constData());
        QVERIFY(server.heard().startsWith("GET /current HTTP/1.1\r\n"));
    }

    // A page that cannot be read says nothing about the vendor, whatever keeps it from being read.
    void troubleOnTheWayIsNoOutage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QByteArray(says);
        };
        row("401", webAnswer("401 Unauthorized", "who"), "status 401");
        row("403", webAnswer("403 Forbidden", {}), "status 403");
        row("429", webAnswer("429 Too Many Requests", {}, "Retry-After: 60\r\n"), "status 429");
        row("500", webAnswer("500 Oops", "<html>"), "status 500");
        row("503", webAnswer("503 Service Unavailable", {}), "status 503");
        row("no HTTP", "SSH-2.0-x\r\n\r\n", "PROTOCOL");
        row("cut off", webAnswer("200 OK", "{\"status\":").replace("Length: 10", "Length: 99"), "CLOSED");
    }
    void troubleOnTheWayIsNoOutage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        HostileServer server(answeringWith(bytes));
        const Target target = pageOf(server, Kind::Statuspage);
        const Observation seen = lookOnce(target);
        verify(seen, "unknown", "NO_DATA", says.constData());
        QCOMPARE(firstScenario(target, seen), QString());
    }

    void aSilentOrClosedServerIsNoOutage()
    {
        const ClosedPort closed;
        HostileServer silent([](Peer &peer) { peer.stayUntilClientLeaves(); });
        Target target = pageOf(silent, Kind::Statuspage);
        target.timeout = shortTimeout;
        verify(lookOnce(target), "unknown", "NO_DATA", "DEADLINE");
        target.timeout = ampleTimeout;
        std::get<StatusPageSettings>(target.settings).url.setPort(closed.port());
        verify(lookOnce(target), "unknown", "NO_DATA", "ECONNREFUSED");
    }

    void anEndlessAnswerIsCutAndSaid()
    {
        HostileServer server([](Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            if (peer.say("HTTP/1.1 200 OK\r\n\r\n{\"a\":\""))
                peer.sayForEver(QByteArray(65'536, 'a'));
        });
        const qint64 before = peakMemoryKb();
        verify(lookOnce(pageOf(server, Kind::Statuspage)), "unknown", "NO_DATA", "larger than 4 MB");
        QVERIFY(peakMemoryKb() - before < 40 * 1024);
    }

    // SendGrid's page is now its owner's: one step, to a host that the profile names, and to no other.
    void whereThePageMovedIsFollowedOnceWhereAllowed_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<bool>("goesOn");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("allowed") << QStringList{s("localhost")} << false << true;
        QTest::newRow("not named") << QStringList{} << false << false;
        QTest::newRow("another is named") << QStringList{s("example.org")} << false << false;
        QTest::newRow("it moves on") << QStringList{s("localhost")} << true << false;
    }
    void whereThePageMovedIsFollowedOnceWhereAllowed()
    {
        QFETCH(QStringList, allowed);
        QFETCH(bool, goesOn);
        QFETCH(bool, isRead);
        const QByteArray page = summary("none", component("A", "operational"));
        HostileServer third(answeringWith(webAnswer("200 OK", page)));
        const auto to = [](const char *host, const HostileServer &server) {
            return webAnswer("301 Moved", {},
                             "Location: http://" + QByteArray(host) + ':' + QByteArray::number(server.port()) +
                                 "/api/v2/summary.json\r\n");
        };
        HostileServer second(answeringWith(goesOn ? to("127.0.0.1", third) : webAnswer("200 OK", page)));
        HostileServer first(answeringWith(to("localhost", second)));
        Target target = pageOf(first, Kind::Statuspage);
        std::get<StatusPageSettings>(target.settings).redirectsTo = allowed;
        const Observation seen = lookOnce(target);
        verify(seen, isRead ? "ok" : "unknown", isRead ? "" : "NO_DATA", isRead ? "no trouble" : "has moved to");
        QCOMPARE(second.accepted(), allowed.contains(s("localhost")) ? 1 : 0);
        QCOMPARE(third.accepted(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStatusPage)
#include "test_status_page.moc"
