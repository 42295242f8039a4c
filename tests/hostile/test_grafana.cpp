// SPDX-License-Identifier: GPL-3.0-or-later
// A Grafana that is what it wants to be: what came of an annotation is said, and its token goes nowhere else.
#include "core/app/grafana.h"
#include "core/base/text.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"

#include <QTest>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

using State = MarkRecord::State;

const QByteArray token = "glsa_hunter2hunter2";
const QByteArray body = R"({"time":1764000000000,"text":"Incident 2026-11-23-1 opened"})";
const QByteArray json = "Content-Type: application/json\r\n";
const QByteArray added = R"({"message":"Annotation added","id":12})";

GrafanaSettings grafanaAt(quint16 port, const char *path = "/d/oracle-bridge/oracle?orgId=1")
{
    qputenv("TEST_GRAFANA_TOKEN", token);
    return {QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path))),
            {SecretRef::From::Environment, QStringLiteral("TEST_GRAFANA_TOKEN")},
            {}};
}

AnnotationEnd post(const GrafanaSettings &grafana, std::chrono::milliseconds patience = 5s)
{
    return *test::await(postAnnotation(grafana, QStringLiteral("test"), body, {Deadline::in(patience), {}}));
}

QByteArray message(const QByteArray &words)
{
    return R"({"message":")" + words + R"("})";
}

test::HostileServer::Behaviour saying(const QByteArray &bytes)
{
    return [bytes](test::Peer &peer) {
        const QByteArray head = peer.hearUntil("\r\n\r\n");
        if (!head.contains(body))
            peer.hear(body.size());
        peer.say(bytes);
    };
}

} // namespace

class TestGrafana : public QObject {
    Q_OBJECT

    static void verify(const AnnotationEnd &end, const char *state, const char *contains)
    {
        QVERIFY2(markStateName(end.state) == QLatin1String(state),
                 qPrintable(markStateName(end.state) + u": " + end.text));
        QVERIFY2(end.text.contains(QLatin1String(contains)), qPrintable(end.text));
        QVERIFY2(!end.text.contains(u"hunter2", Qt::CaseInsensitive), qPrintable(end.text));
        QCOMPARE(plainLine(end.text, 1000), end.text);
    }

private Q_SLOTS:
    void itIsPostedOnceWithItsToken()
    {
        test::HostileServer server(saying(test::webAnswer("200 OK", added, json)));
        verify(post(grafanaAt(server.port())), "posted", "annotation 12");
        server.end();
        QCOMPARE(server.accepted(), 1);
        const QByteArray heard = server.heard();
        QVERIFY2(heard.startsWith("POST /api/annotations HTTP/1.1\r\n"), heard.constData());
        QVERIFY2(heard.contains(QByteArray("\r\nAuthorization: Bearer " + token + "\r\n")), heard.constData());
        QVERIFY(heard.toLower().contains("content-type: application/json"));
        QVERIFY(heard.endsWith(body));
    }

    void behindAProxyItsRootIsFound()
    {
        test::HostileServer server(saying(test::webAnswer("200 OK", added, json)));
        verify(post(grafanaAt(server.port(), "/ops/grafana/d/x_1-b")), "posted", "12");
        server.end();
        QVERIFY(server.heard().startsWith("POST /ops/grafana/api/annotations HTTP/1.1\r\n"));
    }

    void whatItAnswersIsJudged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("contains");
        const auto row = [](const char *name, const QByteArray &bytes, const char *state, const char *contains) {
            QTest::newRow(name) << bytes << QByteArray(state) << QByteArray(contains);
        };
        const auto says = [](const QByteArray &status, const QByteArray &words) {
            return test::webAnswer(status, words, json);
        };
        row("no such token", says("401 Unauthorized", message("Unauthorized")), "failed",
            "put a valid one where 'grafana: token:' says. It says: Unauthorized");
        row("may not", says("403 Forbidden", message("Access denied")), "failed", "the role Editor");
        row("no such thing", says("404 Not Found", message("Dashboard not found")), "failed",
            "is the dashboard's address right? It says: Dashboard not found");
        row("wrong", says("400 Bad Request", message("Failed to save")), "failed", "status 400");
        row("too many", says("429 Too Many Requests", message("slow down")), "failed", "no more at present");
        row("it fails", says("500 Internal Server Error", message("database is locked")), "unknown",
            "status 500. It says: database is locked Whether it is noted is not known");
        row("its proxy fails", test::webAnswer("502 Bad Gateway", "<html>Bad Gateway</html>"), "unknown", "502");
        row("a login page", test::webAnswer("200 OK", "<html>Sign in</html>", "Content-Type: text/html\r\n"), "unknown",
            "what answers is not Grafana");
        row("cut off", says("200 OK", added.chopped(2)), "unknown", "not Grafana");
        row("nothing", says("200 OK", ""), "unknown", "not Grafana");
        row("a list", says("200 OK", "[12]"), "unknown", "not Grafana");
        row("without an id", says("200 OK", message("ok")), "unknown", "not Grafana");
        row("an id that is none", says("200 OK", "{\"id\":\"12\"}"), "unknown", "not Grafana");
        row("an id that cannot be", says("200 OK", "{\"id\":-1}"), "unknown", "not Grafana");
        row("accepted", says("202 Accepted", added), "posted", "12");
        row("repeats the token", says("401 Unauthorized", message("no " + token)), "failed", "401");
        row("repeats it in disguise", says("401 Unauthorized", message("no \\u0067lsa_HUNTER2hunter2")), "failed",
            "401");
        row("escapes", says("400 Bad Request", message("\\u001b[2J\\u202e")), "failed", "U+001B");
        row("no HTTP", "SSH-2.0-OpenSSH\r\n", "unknown", "no whole answer");
        row("leaves", "", "unknown", "no whole answer");
        row("a body that ends early", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":12}", "unknown",
            "no whole answer");
    }
    void whatItAnswersIsJudged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, contains);
        test::HostileServer server(saying(bytes));
        verify(post(grafanaAt(server.port())), state.constData(), contains.constData());
        server.end();
        QCOMPARE(server.accepted(), 1); // whatever it says, it is not sent again
    }

    // Neither the token nor the annotation goes where a redirect points.
    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isElsewhere");
        for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
            QTest::addRow("%s, elsewhere", status) << QByteArray(status) << true;
            QTest::addRow("%s, there", status) << QByteArray(status) << false;
        }
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, isElsewhere);
        test::HostileServer other(saying(test::webAnswer("200 OK", added, json)));
        const QByteArray to = isElsewhere ? "http://localhost:" + QByteArray::number(other.port()) + "/?t=" + token
                                          : QByteArray("/login?t=" + token);
        test::HostileServer server(saying(test::webAnswer(status, "", "Location: " + to + "\r\n")));
        verify(post(grafanaAt(server.port())), "failed", "not followed");
        server.end();
        other.end();
        QCOMPARE(server.accepted(), 1);
        QCOMPARE(other.accepted(), 0);
    }

    void aSilentServerIsGivenUp()
    {
        test::HostileServer server([](test::Peer &peer) { peer.stayUntilClientLeaves(); });
        verify(post(grafanaAt(server.port()), 2s), "unknown", "DEADLINE");
    }

    void aSlowServerIsGivenUp()
    {
        test::HostileServer server([](test::Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            peer.say("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            peer.drip(" ");
        });
        verify(post(grafanaAt(server.port()), 500ms), "unknown", "DEADLINE");
    }

    void anEndlessAnswerIsCut()
    {
        test::HostileServer server([](test::Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            peer.say("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\":12,\"message\":\"");
            peer.sayForEver(QByteArray(4096, 'x'));
        });
        verify(post(grafanaAt(server.port()), 20s), "unknown", "not Grafana");
    }

    void nobodyListens()
    {
        const test::ClosedPort closed;
        verify(post(grafanaAt(closed.port())), "failed", "ECONNREFUSED");
    }

    void plainTextWhereTlsIsMeant()
    {
        test::HostileServer server(saying(test::webAnswer("200 OK", added, json)));
        GrafanaSettings grafana = grafanaAt(server.port());
        grafana.dashboard.setScheme(QStringLiteral("https"));
        verify(post(grafana), "failed", "Nothing was sent");
        server.end();
        QVERIFY(!server.heard().contains(token));
    }

    void aTokenThatIsNoneIsNotSent()
    {
        test::HostileServer server(saying(test::webAnswer("200 OK", added, json)));
        GrafanaSettings grafana = grafanaAt(server.port());
        for (const char *wrong : {"hunter2\rX-Evil: 1", "hunter2 hunter2", "hunter2\xc3\xa4"}) {
            qputenv("TEST_GRAFANA_TOKEN", wrong);
            verify(post(grafana), "failed", "");
        }
        qunsetenv("TEST_GRAFANA_TOKEN");
        verify(post(grafana), "failed", "TEST_GRAFANA_TOKEN");
        server.end();
        QCOMPARE(server.accepted(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGrafana)
#include "test_grafana.moc"
