// SPDX-License-Identifier: GPL-3.0-or-later
// The session list against a real PostgreSQL in which one session really waits for another.
#include "core/app/live_sessions.h"
#include "core/probes/probe.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"
#include "tests/support/lab.h"
#include "tests/support/other_session.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

Limits within(std::chrono::milliseconds span)
{
    return {Deadline::in(span), {}};
}

const Session *sessionOf(int pid, const QList<Session> &sessions)
{
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [pid](const Session &session) { return session.pid == pid; });
    return found == sessions.end() ? nullptr : &*found;
}

PostgresLogin loginAt(quint16 port)
{
    PostgresLogin login;
    login.host = QStringLiteral("127.0.0.1");
    login.port = port;
    login.database = QStringLiteral("d");
    login.user = QStringLiteral("u");
    login.sslMode = SslMode::Disable;
    login.channelBinding = ChannelBinding::Disable;
    return login;
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

    Lab m_lab;
    Profile m_profile;
    PostgresLogin m_login;

    [[nodiscard]] Result<QList<Session>> read(const char *target = "users-db")
    {
        LiveSessions live(m_profile);
        const auto answer = await(live.of(QString::fromLatin1(target), within(std::chrono::seconds(10))));
        return answer.value_or(tl::make_unexpected(Error{}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        const LoadedProfile loaded = loadProfile(m_lab.profile());
        QVERIFY(loaded.usable());
        m_profile = loaded.profile;
        const auto settings = std::get<PostgresSettings>(m_profile.find(QStringLiteral("users-db"))->settings);
        const Secrets secrets(m_profile.name);
        const auto password = await(secrets.fetch(settings.password, within(std::chrono::seconds(5))));
        QVERIFY(password && *password);
        m_login = loginOf(settings, **password);
    }

    void whoWaitsForWhomIsTold()
    {
        OtherSession holder(m_login, "holder");
        OtherSession waiter(m_login, "waiter");
        QVERIFY(holder.isConnected() && waiter.isConnected());
        holder.run("BEGIN");
        holder.run("SELECT pg_advisory_xact_lock(4711)");
        waiter.start("SELECT pg_advisory_xact_lock(4711)");
        QTRY_VERIFY2_WITH_TIMEOUT(
            [&] {
                const Result<QList<Session>> sessions = read();
                const Session *waiting = sessions ? sessionOf(waiter.pid(), *sessions) : nullptr;
                return waiting && waiting->isBlocked();
            }(),
            "nobody waits", 10'000);
        const Result<QList<Session>> sessions = read();
        QVERIFY(sessions);
        const Session *waiting = sessionOf(waiter.pid(), *sessions);
        const Session *holding = sessionOf(holder.pid(), *sessions);
        QVERIFY(waiting && holding);
        QCOMPARE(waiting->blockedBy, QList<int>{holder.pid()});
        QCOMPARE(waiting->waitType, QStringLiteral("Lock"));
        QCOMPARE(waiting->wait, QStringLiteral("advisory"));
        QCOMPARE(waiting->application, QStringLiteral("waiter"));
        QCOMPARE(waiting->state, QStringLiteral("active"));
        QCOMPARE(waiting->query, QStringLiteral("SELECT pg_advisory_xact_lock(4711)"));
        QVERIFY(!waiting->client.isEmpty());
        QCOMPARE(holding->state, QStringLiteral("idle in transaction"));
        QVERIFY(holding->transaction_s >= 0 && holding->transaction_s < 60);
        QVERIFY(!holding->isBlocked());
    }

    void itNeverCountsItselfAndLeavesNothingOpen()
    {
        QVERIFY(read());
        const auto own = [this] {
            const Result<QList<Session>> sessions = read();
            return sessions && std::any_of(sessions->begin(), sessions->end(), [](const Session &session) {
                       return session.application == u"bridgewatch";
                   });
        };
        QTRY_VERIFY(!own()); // the one before is gone once its server process has ended
    }

    void aQueryIsPlainAndBounded()
    {
        OtherSession other(m_login, "hostile");
        QByteArray sql("SELECT 1 /* \x1b[31m<b>\xe2\x80\xae */ ");
        sql += QByteArray(5000, ' ') + "--" + QByteArray(5000, 'x');
        other.run(sql.constData());
        const Result<QList<Session>> sessions = read();
        QVERIFY(sessions);
        const Session *hostile = sessionOf(other.pid(), *sessions);
        QVERIFY(hostile);
        QVERIFY(hostile->query.size() <= SessionList::queryCharacters + 1);
        QVERIFY(!hostile->query.contains(QChar(0x1b)));
        QVERIFY(hostile->query.contains(QStringLiteral("⟨U+001B⟩")));
        QVERIFY(!hostile->query.contains(QChar(0x202e)));
    }

    // Who holds the slots is what one wants to know when there is none left.
    void aFullServerIsReadThroughAReservedSlot()
    {
        QCOMPARE(m_lab.breakBy(QStringLiteral("exhausted")).status, 0);
        Result<QList<Session>> sessions = read();
        // The service's tries hold a reserved slot each until they are turned away, and may have all three.
        const bool isRead = QTest::qWaitFor([&] { return sessions || bool(sessions = read()); }, 30'000);
        QCOMPARE(m_lab.heal().status, 0);
        QVERIFY2(isRead, isRead ? "" : qPrintable(sessions.error().text));
        QVERIFY2(sessions->size() > 10, qPrintable(QString::number(sessions->size())));
    }

    void aWrongPasswordIsSaidWithoutIt()
    {
        PostgresLogin login = m_login;
        login.password = Secret(QByteArray("canary-password"));
        SessionList list;
        const auto answer = await(list.fetch(login, within(std::chrono::seconds(5))));
        QVERIFY(answer && !*answer);
        QVERIFY(!answer->error().text.isEmpty());
        QVERIFY(!answer->error().text.contains(QStringLiteral("canary")));
    }

    void aNameInTheCertificateIsHeld()
    {
        PostgresLogin login = m_login;
        login.host = QStringLiteral("127.0.0.2"); // the same server, under a name that it does not prove
        SessionList list;
        const auto answer = await(list.fetch(login, within(std::chrono::seconds(5))));
        QVERIFY(answer && !*answer);
    }

    void aDatabaseBehindAHostIsNotAsked()
    {
        const Result<QList<Session>> sessions = read("users-db-as-bridge");
        if (!m_profile.find(QStringLiteral("users-db-as-bridge")))
            QSKIP("this machine has no sshd");
        QVERIFY(!sessions);
        QVERIFY(sessions.error().text.contains(QStringLiteral("desk")));
    }

    void aSilentServerIsGivenUp()
    {
        HostileServer server([](Peer &peer) { peer.stayUntilClientLeaves(); });
        QElapsedTimer timer;
        timer.start();
        {
            SessionList list;
            const auto answer = await(list.fetch(loginAt(server.port()), within(std::chrono::milliseconds(300))));
            QVERIFY(answer && !*answer);
            QCOMPARE(answer->error().code, FailureCode::of(FailureCode::Family::Deadline));
        }
        // Until libpq's own patience, of two seconds at the least, has run out.
        QVERIFY(timer.elapsed() < 6'000);
    }

    void aSemicolonCannotBePassedOn()
    {
        PostgresLogin login = loginAt(1);
        login.user = QStringLiteral("a;sslmode=disable");
        SessionList list;
        const auto answer = await(list.fetch(login, within(std::chrono::seconds(1))));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, FailureCode::of(FailureCode::Family::LocalConfiguration));
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
