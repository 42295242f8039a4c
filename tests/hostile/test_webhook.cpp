// SPDX-License-Identifier: GPL-3.0-or-later
// A message to a chat whose server is what it wants to be. Its address is a secret whatever happens.
#include "core/app/webhook.h"
#include "core/base/text.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"

#include <QTest>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QByteArray path = "/services/T0000/B0000/hunter2hunter2";
const QByteArray message = R"({"text":"HIGH: users-db refuses connections"})";

Secret addressOf(quint16 port)
{
    return Secret("http://127.0.0.1:" + QByteArray::number(port) + path);
}

Result<QString> post(const Secret &url, std::chrono::milliseconds patience = 5s)
{
    return *test::await(postWebhook(url, message, {Deadline::in(patience), {}}));
}

test::HostileServer::Behaviour saying(const QByteArray &bytes)
{
    return [bytes](test::Peer &peer) {
        const QByteArray head = peer.hearUntil("\r\n\r\n");
        if (!head.contains(message))
            peer.hear(message.size());
        peer.say(bytes);
    };
}

} // namespace

class TestWebhook : public QObject {
    Q_OBJECT

    static void keepsTheSecret(const QString &text)
    {
        for (const char *part : {"hunter2", "T0000", "127.0.0.1", "services", "http:/"})
            QVERIFY2(!text.contains(QLatin1String(part)), qPrintable(text));
        QCOMPARE(plainLine(text, 1000), text);
    }

private Q_SLOTS:
    void itIsPostedOnce()
    {
        test::HostileServer server(saying(test::webAnswer("200 OK", "ok")));
        const auto said = post(addressOf(server.port()));
        QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().text));
        QCOMPARE(*said, QStringLiteral("ok"));
        server.end();
        QCOMPARE(server.accepted(), 1);
        const QByteArray heard = server.heard();
        QVERIFY2(heard.startsWith(QByteArray("POST " + path + " HTTP/1.1\r\n")), heard.constData());
        QVERIFY(heard.endsWith(message));
        QVERIFY(heard.toLower().contains("content-type: application/json"));
    }

    void whatGoesWrongIsSaidWithoutTheAddress_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("contains");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code, const char *contains) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(contains);
        };
        row("not found", test::webAnswer("404 Not Found", "no_team"), "HTTP_404", "status 404: no_team");
        row("repeats the address", test::webAnswer("404 Not Found", "no route " + path), "HTTP_404", "status 404");
        row("repeats the host", test::webAnswer("500 Oops", "at 127.0.0.1"), "HTTP_500", "status 500");
        row("elsewhere", test::webAnswer("302 Found", "", "Location: http://localhost:1/evil\r\n"), "HTTP_302",
            "not followed");
        row("elsewhere for ever", test::webAnswer("308 Moved", "", "Location: " + path + "\r\n"), "HTTP_308",
            "not followed");
        row("no HTTP", "SSH-2.0-OpenSSH\r\n", "", "whether it was posted is not known");
        row("escapes", test::webAnswer("400 Bad", "\x1b[2J\x07"), "HTTP_400", "status 400");
    }
    void whatGoesWrongIsSaidWithoutTheAddress()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, contains);
        test::HostileServer server(saying(bytes));
        const auto said = post(addressOf(server.port()));
        QVERIFY(!said.has_value());
        keepsTheSecret(said.error().text);
        QVERIFY(said.error().where.isEmpty());
        QVERIFY2(said.error().text.contains(contains), qPrintable(said.error().text));
        if (!code.isEmpty())
            QCOMPARE(said.error().code.toString(), code);
        server.end();
        QCOMPARE(server.accepted(), 1);
    }

    void aRepliedAddressIsNotShown()
    {
        test::HostileServer server(saying(test::webAnswer("200 OK", "posted to " + path)));
        QCOMPARE(post(addressOf(server.port())).value(), QString());
    }

    void aSilentServerIsGivenUp()
    {
        test::HostileServer server([](test::Peer &peer) { peer.stayUntilClientLeaves(); });
        const auto said = post(addressOf(server.port()), 2s);
        QVERIFY(!said.has_value());
        QCOMPARE(said.error().code.toString(), QStringLiteral("DEADLINE"));
        QVERIFY(said.error().text.contains(u"whether it was posted is not known"));
        keepsTheSecret(said.error().text);
    }

    void anEndlessReplyIsCut()
    {
        test::HostileServer server([](test::Peer &peer) {
            peer.hearUntil("\r\n\r\n");
            peer.say("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            peer.sayForEver(QByteArray(4096, 'x'));
        });
        const auto said = post(addressOf(server.port()), 20s);
        QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().text));
        QVERIFY(said->size() <= 121);
    }

    void nobodyListens()
    {
        const test::ClosedPort closed;
        const auto said = post(addressOf(closed.port()));
        QVERIFY(!said.has_value());
        QCOMPARE(said.error().code.toString(), QStringLiteral("ECONNREFUSED"));
        QVERIFY(!said.error().text.contains(u"not known"));
        keepsTheSecret(said.error().text);
    }

    void onlyAddressesOfTheWebArePostedTo_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url :
             {"", "hunter2", "file:///etc/hunter2", "http://203.0.113.1/hunter2",
              "http://127.0.0.1.example.org/hunter2", "https://u:hunter2@127.0.0.1/", "https:///hunter2",
              "http://127.0.0.1:0/hunter2", "gopher://127.0.0.1/hunter2", "http://127.0.0.1/hun ter2"})
            QTest::newRow(url) << QByteArray(url);
    }
    void onlyAddressesOfTheWebArePostedTo()
    {
        QFETCH(QByteArray, url);
        const auto said = post(Secret(url));
        QVERIFY(!said.has_value());
        QCOMPARE(said.error().code.toString(), QStringLiteral("CREDENTIALS_MISSING"));
        keepsTheSecret(said.error().text);
        QVERIFY(!said.error().text.contains(u"203.0"));
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "test_webhook.moc"
