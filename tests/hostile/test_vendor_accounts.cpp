// SPDX-License-Identifier: GPL-3.0-or-later
// Vendors' accounts by servers that speak well, badly or not at all: what was understood counts, what was not is not
// known, and the key goes to nobody else.
#include "core/base/text.h"
#include "core/diagnosis/vendor_truth.h"
#include "core/links/stripe.h"
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

const QByteArray canary = "SG.canary-of-the-test";

// What is answered to paths that begin with this; the longest that fits decides.
using Answers = QMap<QByteArray, QByteArray>;

QByteArray json(const QByteArray &body, const QByteArray &headers = {})
{
    return webAnswer("200 OK", body, "Content-Type: application/json\r\n" + headers);
}

HostileServer::Behaviour byPath(Answers answers)
{
    return [answers = std::move(answers)](Peer &peer) {
        const QByteArray head = peer.hearUntil("\r\n\r\n");
        const QByteArray path = head.split(' ').value(1);
        QByteArray best;
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            if (path.startsWith(it.key()) && it.key().size() >= best.size())
                best = it.key();
        }
        peer.say(answers.value(best));
    };
}

QByteArray statistics(int requests, int delivered, int lost)
{
    return QByteArray("[{\"date\":\"2026-01-05\",\"stats\":[{\"metrics\":{\"requests\":") +
           QByteArray::number(requests) + ",\"delivered\":" + QByteArray::number(delivered) +
           ",\"blocks\":" + QByteArray::number(lost) + "}}]}]";
}

// An account with which all is well.
Answers wellMail()
{
    return {{"/v3/scopes", json("{\"scopes\":[\"mail.send\",\"stats.read\"]}",
                                "X-RateLimit-Limit: 600\r\nX-RateLimit-Remaining: 590\r\n")},
            {"/v3/stats", json(statistics(1204, 1199, 4))},
            {"/v3/suppression/", json("[]")}};
}

const QByteArray webhook = "https://oracle.example.org/webhooks/stripe";

QByteArray list(const QByteArray &entries, bool more = false)
{
    return "{\"object\":\"list\",\"has_more\":" + QByteArray(more ? "true" : "false") + ",\"data\":[" + entries + "]}";
}

QByteArray endpoint(const QByteArray &url, const QByteArray &status)
{
    return "{\"id\":\"we_1\",\"url\":\"" + url + "\",\"status\":\"" + status + "\",\"livemode\":true}";
}

QByteArray undelivered(const QByteArray &id, qint64 ageSeconds)
{
    return "{\"id\":\"" + id + "\",\"type\":\"invoice.paid\",\"pending_webhooks\":1,\"created\":" +
           QByteArray::number(QDateTime::currentSecsSinceEpoch() - ageSeconds) + "}";
}

Answers with(Answers answers, const QByteArray &path, const QByteArray &answer)
{
    answers[path] = answer;
    return answers;
}

} // namespace

class TestVendorAccounts : public QObject {
    Q_OBJECT

    static Target account(const HostileServer &server, Kind kind)
    {
        Target target;
        target.id = s("target");
        target.kind = kind;
        target.vantages = {s("desk")};
        target.timeout = ampleTimeout;
        const QUrl url(s("http://127.0.0.1:%1").arg(server.port()));
        const SecretRef key{SecretRef::From::Environment, s("BRIDGEWATCH_TEST_KEY")};
        if (kind == Kind::Sendgrid) {
            target.thresholds = {{s("mail.undelivered_ratio"), {0.05, 0.2}}}; // the defaults
            target.settings = SendgridSettings{url, key, {}, {}};
        } else {
            target.thresholds = {{s("webhooks.oldest_undelivered_s"), {900, 3600}}};
            target.settings = StripeSettings{url, key, QUrl(s(webhook.constData())), {}, {}, {}};
        }
        return target;
    }

    static void verify(const Observation &seen, const char *outcome, const char *code, const char *says)
    {
        const QByteArray described = describeForTest(seen);
        QVERIFY2(outcomeName(seen.outcome) == s(outcome), described.constData());
        QVERIFY2(seen.code.toString() == s(code), described.constData());
        QVERIFY2(seen.text.contains(s(says)), described.constData());
        QVERIFY2(isPlain(seen), described.constData());
        QVERIFY2(!described.contains(canary), described.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        ignoreBrokenPipes();
        qputenv("BRIDGEWATCH_TEST_KEY", canary);
    }

    void aMailAccountIsRead()
    {
        Answers answers = wellMail();
        answers["/v3/suppression/blocks"] = json(
            "[{\"created\":10,\"email\":\"first@example.org\",\"reason\":\"old\",\"status\":\"5.0.0\"},"
            "{\"created\":20,\"email\":\"second@example.org\",\"reason\":\"550 <second@example.org> is on a list\"}]");
        HostileServer server(byPath(answers));
        const Observation seen = lookOnce(account(server, Kind::Sendgrid));
        server.end();
        verify(seen, "ok", "", "lost today: 4; delivered: 1199 of 1204 mails");
        QCOMPARE(seen.readings.value(s("mail.lost")), 4.0);
        QCOMPARE(seen.readings.value(s("mail.blocks")), 2.0);
        QCOMPARE(seen.readings.value(s("mail.bounces")), 0.0);
        QCOMPARE(seen.readings.value(s("ratelimit.remaining")), 590.0);
        QCOMPARE(seen.facts.value(s("mail.last_block")), s("s…@example.org, 550 <s…@example.org> is on a list"));
        QCOMPARE(server.accepted(), 5);
        QCOMPARE(server.heard().count(QByteArray("Authorization: Bearer " + canary)), 5);
        QVERIFY(server.heard().contains(QByteArray("start_date=" + seen.at.date().toString(Qt::ISODate).toLatin1())));
    }

    void lostMailIsFound_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("lost");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("few") << 1000 << 49 << QByteArray("ok");
        QTest::newRow("some") << 1000 << 50 << QByteArray("warning");
        QTest::newRow("many") << 1000 << 200 << QByteArray("failed");
        QTest::newRow("of a handful") << 19 << 19 << QByteArray("ok");
        QTest::newRow("more than there were") << 20 << 4000 << QByteArray("failed");
    }
    void lostMailIsFound()
    {
        QFETCH(int, requests);
        QFETCH(int, lost);
        QFETCH(QByteArray, outcome);
        HostileServer server(byPath(with(wellMail(), "/v3/stats", json(statistics(requests, 0, lost)))));
        const Target target = account(server, Kind::Sendgrid);
        const Observation seen = lookOnce(target);
        QCOMPARE(outcomeName(seen.outcome), s(outcome.constData()));
        QCOMPARE(firstScenario(target, seen), outcome == "ok" ? QString() : s("mail-delivery"));
    }

    // The first answer decides which way it goes; 5xx and silence are the vendor's own, a redirect takes no key along.
    void aBadAnswerIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QByteArray>("payments");
        const auto row = [](const char *name, const QByteArray &bytes, const char *outcome, const char *code,
                            const char *says, const char *mail, const char *payments) {
            QTest::newRow(name) << bytes << QByteArray(outcome) << QByteArray(code) << QByteArray(says)
                                << QByteArray(mail) << QByteArray(payments);
        };
        const QByteArray isJson = "Content-Type: application/json\r\n";
        row("401",
            webAnswer("401 Unauthorized", "{\"errors\":[{\"message\":\"grant of bob@example.org is invalid\"}]}",
                      isJson),
            "failed", "HTTP_401", "grant of b…@example.org is invalid", "mail-delivery", "authentication");
        row("401 in Stripe's words", webAnswer("401 No", "{\"error\":{\"message\":\"Invalid API Key\"}}", isJson),
            "failed", "HTTP_401", "Invalid API Key", "mail-delivery", "authentication");
        row("403", webAnswer("403 Forbidden", {}), "failed", "HTTP_403", "status 403", "mail-delivery",
            "authentication");
        row("429 with a reset", webAnswer("429 Too Many", {}, "Retry-After: 40\r\n"), "failed", "HTTP_429",
            "again in 40 s", "mail-delivery", "webhooks");
        row("429 without a word", webAnswer("429 Too Many", {}), "failed", "HTTP_429", "again in 1 min",
            "mail-delivery", "webhooks");
        row("500", webAnswer("500 Oops", "<html>"), "failed", "HTTP_500", "status 500", "provider-outage",
            "provider-outage");
        row("503", webAnswer("503 Gone", {}), "failed", "HTTP_503", "status 503", "provider-outage", "provider-outage");
        row("302 elsewhere", webAnswer("302 Found", {}, "Location: https://evil.example/v3\r\n"), "failed", "HTTP_302",
            "the key stays here", "wrong-service", "wrong-service");
        row("HTML", webAnswer("200 OK", "<html>me@example.org", "Content-Type: text/html\r\n"), "unknown", "NO_DATA",
            "is text/html and begins: <html>m…@example.org", "", "");
        row("another form", json("{\"ok\":true}"), "unknown", "NO_DATA", "not of the form", "", "");
        row("a list of nothing", json("[]"), "unknown", "NO_DATA", "not of the form", "", "");
        row("cut off in the middle", json("{\"scopes\":[\"a"), "unknown", "NO_DATA", "no JSON", "", "");
        row("a deep one", json(QByteArray(100'000, '[')), "unknown", "NO_DATA", "no JSON", "", "");
        row("what a terminal obeys", webAnswer("401 No", "{\"error\":{\"message\":\"\\u001b[2J\"}}", isJson), "failed",
            "HTTP_401", "U+001B", "mail-delivery", "authentication");
        row("shorter than promised", json("{\"scopes\":[]}").replace("Length: 13", "Length: 99"), "failed", "CLOSED",
            "", "provider-outage", "provider-outage");
    }
    void aBadAnswerIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, mail);
        QFETCH(QByteArray, payments);
        for (const Kind kind : {Kind::Sendgrid, Kind::Stripe}) {
            HostileServer server(answeringWith(bytes));
            const Target target = account(server, kind);
            const Observation seen = lookOnce(target);
            verify(seen, outcome.constData(), code.constData(), says.constData());
            QCOMPARE(server.accepted(), 1);
            const QString expected = s((kind == Kind::Sendgrid ? mail : payments).constData());
            if (!expected.isEmpty() || outcome == "unknown")
                QCOMPARE(firstScenario(target, seen), expected);
        }
    }

    void silenceAndAClosedDoorAreTheVendors()
    {
        const ClosedPort closed;
        HostileServer silent([](Peer &peer) { peer.stayUntilClientLeaves(); });
        Target target = account(silent, Kind::Sendgrid);
        target.timeout = std::chrono::seconds(2); // in which it is reached, and does not answer
        const Observation mute = lookOnce(target);
        verify(mute, "failed", "DEADLINE", "no answer within");
        QCOMPARE(firstScenario(target, mute), s("provider-outage"));
        target.timeout = ampleTimeout;
        std::get<SendgridSettings>(target.settings).url.setPort(closed.port());
        const Observation refused = lookOnce(target);
        verify(refused, "failed", "ECONNREFUSED", "");
        QCOMPARE(scenarios(target, refused), (QStringList{s("provider-outage"), s("network")}));
    }

    void anEndlessAnswerIsCutAndSaid()
    {
        HostileServer server([](Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            if (peer.say("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[\""))
                peer.sayForEver(QByteArray(65'536, 'a'));
        });
        const qint64 before = peakMemoryKb();
        verify(lookOnce(account(server, Kind::Stripe)), "unknown", "NO_DATA", "larger than 4 MB");
        QVERIFY(peakMemoryKb() - before < 40 * 1024);
    }

    void noAnswerGoesOnWithoutAKey()
    {
        HostileServer server(answeringWith(json("{}")));
        Target target = account(server, Kind::Sendgrid);
        std::get<SendgridSettings>(target.settings).key = {};
        const Observation seen = lookOnce(target);
        verify(seen, "unknown", "CREDENTIALS_MISSING", "api_key");
        QCOMPARE(server.accepted(), 0);
    }

    void theVendorsLimitIsRespected()
    {
        const QByteArray few = json("{\"scopes\":[]}", "X-RateLimit-Limit: 600\r\nX-RateLimit-Remaining: 3\r\n");
        HostileServer server(byPath(with(wellMail(), "/v3/scopes", few)));
        verify(lookOnce(account(server, Kind::Sendgrid)), "unknown", "NO_DATA", "the rest was not asked for");
        QCOMPARE(server.accepted(), 1);
    }

    // A limit that is reached in the middle of a look ends it.
    void theLaterAnswersCountToo()
    {
        HostileServer server(byPath(
            with(wellMail(), "/v3/suppression/blocks", webAnswer("429 Too Many", {}, "Retry-After: 7200000\r\n"))));
        const Observation seen = lookOnce(account(server, Kind::Sendgrid));
        verify(seen, "failed", "HTTP_429", "again in 1 d");
        QCOMPARE(seen.readings.value(s("retry_after_s")), 86'400.0);
        QVERIFY(!seen.readings.contains(s("mail.blocks")));
    }

    void webhooksAreJudged_data()
    {
        QTest::addColumn<QByteArray>("endpoints");
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = endpoint(webhook, "enabled");
        const auto row = [](const char *name, const QByteArray &endpoints, const QByteArray &events,
                            const char *outcome, const char *says) {
            QTest::newRow(name) << endpoints << events << QByteArray(outcome) << QByteArray(says);
        };
        row("well", good, {}, "ok", "every event was delivered");
        row("with a slash and a port", endpoint("https://oracle.example.org:443/webhooks/stripe/", "enabled"), {}, "ok",
            "every event");
        row("disabled", endpoint(webhook, "disabled"), {}, "failed", "is disabled");
        row("disabled, and there is another", endpoint(webhook, "disabled") + ',' + good, {}, "ok", "every event");
        row("of another address", endpoint("https://old.example.org/webhooks/stripe", "enabled"), {}, "failed",
            "no webhook endpoint https://oracle.example.org");
        row("none", {}, {}, "failed", "no webhook endpoint");
        row("young events", good, undelivered("evt_1", 60), "ok", "events undelivered: 1, the oldest for 1 min");
        row("events of half an hour", good, undelivered("evt_2", 60) + ',' + undelivered("evt_1", 1800), "warning",
            "30 min");
        row("old events", good, undelivered("evt_1", 7200), "failed", "2 h");
        row("from the future", good, undelivered("evt_1", -7200), "ok", "0.0 ms");
        row("a state that nobody knows", endpoint(webhook, "sleeping"), {}, "unknown", "not of the form");
        row("an event without a time", good, "{\"id\":\"evt_1\"}", "unknown", "not of the form");
    }
    void webhooksAreJudged()
    {
        QFETCH(QByteArray, endpoints);
        QFETCH(QByteArray, events);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, says);
        HostileServer server(
            byPath({{"/v1/webhook_endpoints", json(list(endpoints))}, {"/v1/events", json(list(events))}}));
        const Target target = account(server, Kind::Stripe);
        const Observation seen = lookOnce(target);
        const bool isGone = says.contains("disabled") || says.startsWith("no webhook");
        verify(seen, outcome.constData(),
               outcome == "unknown" ? "NO_DATA"
               : isGone             ? "EXPECTATION"
                                    : "",
               says.constData());
        const bool isTrouble = outcome == "warning" || outcome == "failed";
        QCOMPARE(firstScenario(target, seen), isTrouble ? s("webhooks") : QString());
    }

    void pagesAreTurnedAndEnd()
    {
        std::atomic<int> asked = 0;
        HostileServer server([&asked](Peer &peer) {
            const QByteArray head = peer.hearUntil("\r\n\r\n");
            if (head.contains("/v1/webhook_endpoints"))
                peer.say(json(list(endpoint(webhook, "enabled"))));
            else // there is always more
                peer.say(json(list(undelivered(QByteArray("evt_" + QByteArray::number(++asked)), 60), true)));
        });
        const Observation seen = lookOnce(account(server, Kind::Stripe));
        server.end();
        QCOMPARE(asked.load(), stripePageLimit);
        QCOMPARE(seen.readings.value(s("webhooks.undelivered")), double(stripePageLimit));
        QVERIFY(seen.facts.contains(s("webhooks.cut")));
        QVERIFY(server.heard().contains("starting_after=evt_4"));
        QVERIFY(!server.heard().contains("starting_after=evt_5"));
    }

    // https://docs.stripe.com/webhooks#verify-manually
    void aSignatureIsStripes()
    {
        QCOMPARE(stripeSignature("{\"id\":1}", Secret("whsec_test"), 1'700'000'000),
                 QByteArray("t=1700000000,v1=2f441ba4b3b2d50d28a9ab9d9fd8880376ecd1eb5d0435401553f5d8d0a5dcf8"));
    }

    void theVendorSaysGreenAndYouFail()
    {
        HostileServer server(answeringWith(webAnswer("503 Gone", {})));
        const Target mail = account(server, Kind::Sendgrid);
        Observation page;
        page.target = s("page");
        page.kind = Kind::Statuspage;
        page.vantage = s("desk");
        page.outcome = Outcome::Ok;
        page.text = s("the vendor tells of no trouble");
        Topology topology = Profile{s("test"), {}, {mail}}.topology();
        topology.nodes[0].statusPage = page.target;
        const Observation down = lookOnce(mail);
        const VendorTruth denied = vendorTruths({down, page}, topology).value(0);
        QCOMPARE(denied.verdict, s("The vendor says green, you are failing."));
        QCOMPARE(denied.reach.outcome, Outcome::Failed);
        QCOMPARE(denied.evidence.outcome, Outcome::Unknown);
        QVERIFY(denied.isDenied);
        page.outcome = Outcome::Failed;
        QCOMPARE(vendorTruths({down, page}, topology).value(0).verdict,
                 s("The vendor tells of trouble, and it is seen here."));
        page.outcome = Outcome::Unknown;
        QCOMPARE(vendorTruths({down, page}, topology).value(0).verdict, s("Not everything could be seen."));
        HostileServer well(byPath(with(wellMail(), "/v3/stats", json(statistics(1204, 1204, 0)))));
        const Observation up = lookOnce(account(well, Kind::Sendgrid));
        QCOMPARE(vendorTruths({up, page}, topology).value(0).isDenied, false);
        // What the map shows: one look, one span.
        QCOMPARE(vendorTruths({up, page}, topology).value(0).reach.text, QString(s("answers in ") + readable(up.took)));
        page.outcome = Outcome::Warning;
        QCOMPARE(vendorTruths({up, page}, topology).value(0).verdict,
                 s("The vendor tells of trouble; nothing of it is seen here."));
        page.outcome = Outcome::Ok;
        QCOMPARE(vendorTruths({up, page}, topology).value(0).verdict, s("All agree: nothing is wrong."));
    }

    void whatWasLostIsAmiss()
    {
        HostileServer server(byPath(wellMail()));
        const Target mail = account(server, Kind::Sendgrid);
        Observation page = lookOnce(mail);
        const Observation lossy = page;
        QCOMPARE(lossy.outcome, Outcome::Ok); // so few reach no threshold
        page.target = s("page");
        Topology topology = Profile{s("test"), {}, {mail}}.topology();
        topology.nodes[0].statusPage = page.target;
        const VendorTruth truth = vendorTruths({lossy, page}, topology).value(0);
        QCOMPARE(truth.verdict, s("The vendor says green, but not all is well here."));
        QCOMPARE(truth.evidence.outcome, Outcome::Warning);
        QVERIFY2(truth.evidence.text.startsWith(s("lost today: 4")), qPrintable(truth.evidence.text));
        QVERIFY(!truth.isDenied);
    }
};

QTEST_GUILESS_MAIN(TestVendorAccounts)
#include "test_vendor_accounts.moc"
