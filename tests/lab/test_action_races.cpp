// SPDX-License-Identifier: GPL-3.0-or-later
// Races between a person's confirmation and the world, at a real PostgreSQL: a victim wakes, leaves and is followed by
// another, becomes guarded; two windows confirm the same plan; the program is killed before or after it has sent. What
// must hold is told by the server's own clock: a statement that had begun to run before its session was read anew is
// never ended, and nothing is carried out twice.
#include "core/actions/actions.h"
#include "core/actions/postgres_logins.h"
#include "core/actions/session_actions.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/lab.h"
#include "tests/support/other_session.h"
#include "tests/support/rounds.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <future>
#include <thread>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

using End = ActionResult::Outcome;
using Clock = std::chrono::steady_clock;

constexpr int atOnce = 8; // of the seventeen sessions that the lab's server takes

QString key(const char *word)
{
    return QString::fromLatin1(word);
}

Limits within(std::chrono::milliseconds span)
{
    return {Deadline::in(span), {}};
}

Profile profileAt(const QString &path)
{
    Profile profile = loadProfile(path).profile;
    profile.response.actions.mode = ActionSettings::Mode::Confirm;
    profile.response.actions.guardedApplications << key("guarded");
    return profile;
}

// Sessions that are idle now, and not only after minutes: the rule itself is the same.
Result<Plan> planIdleNow(const Profile &profile, const QString &data)
{
    SessionActions sessions(profile.response.actions, Secrets(profile.name));
    const Order order{key("terminate-idle"),
                      *profile.find(key("users-db")),
                      {{key("minutes"), key("0")}, {key("state"), key("idle")}, {key("application"), key("victim")}}};
    auto made = await(sessions.plan(order, within(std::chrono::seconds(15)))).value_or(tl::make_unexpected(Error{}));
    if (!made)
        return made;
    made->made = QDateTime::currentDateTimeUtc();
    made->expires = made->made.addSecs(60);
    made->nonce = QString::number(QRandomGenerator::global()->generate64());
    const Result<void> kept = PlanStore(data + key("/plans")).keep(*made);
    return kept ? made : tl::make_unexpected(kept.error());
}

// Carries out a plan on this thread, wherever it is.
ActionResult runHere(const Profile &profile, const QString &data, const QByteArray &hash, ActionJournal journal)
{
    Actions actions(ActionSurroundings{profile, data, {}, std::move(journal)});
    ActionResult result;
    QEventLoop loop;
    bool isOver = false;
    actions.run(hash, Permission::ByProfile, within(std::chrono::seconds(20))).then([&](const ActionResult &ended) {
        result = ended;
        isOver = true;
        loop.quit();
    });
    if (!isOver)
        loop.exec();
    return result;
}

// This program once more, as a command that somebody kills: at a stage, or a while after it has begun to send.
int child(const QStringList &words)
{
    const QString dieAt = words.value(5);
    const int dieAfterUs = words.value(6).toInt();
    const ActionJournal journal = [&](const ActionEvent &event) -> Result<void> {
        ::printf("%s\n", qPrintable(stageName(event.stage)));
        ::fflush(stdout);
        if (stageName(event.stage) != dieAt)
            return {};
        if (dieAfterUs == 0)
            ::raise(SIGKILL);
        std::thread([dieAfterUs] {
            std::this_thread::sleep_for(std::chrono::microseconds(dieAfterUs));
            ::raise(SIGKILL);
        }).detach();
        return {};
    };
    return runHere(profileAt(words.value(2)), words.value(3), words.value(4).toLatin1(), journal).exitStatus();
}

// One session that is planned to be ended, and what it does about it.
struct Racer {
    enum class Will { Sleep, Wake, Leave, BecomeGuarded, WakeEarly };
    Will will = Will::Sleep;
    std::unique_ptr<OtherSession> session;
    int pid = 0;
    std::chrono::microseconds delay{}; // after the plan is about to be sent
    QString beganAt;                   // by the server's clock, of the statement that it woke for
    bool survived = false;

    void act(const PostgresLogin &login, std::shared_future<Clock::time_point> sending)
    {
        if (will == Will::Sleep)
            return;
        if (will != Will::WakeEarly)
            std::this_thread::sleep_until(sending.get() + delay);
        switch (will) {
        case Will::Wake:
        case Will::WakeEarly: wake(); break;
        case Will::Leave:
            session->leave();
            session = std::make_unique<OtherSession>(login, "victim"); // which takes the slot
            break;
        case Will::BecomeGuarded: survived = session->run("SET application_name = 'guarded'"); break;
        case Will::Sleep: break;
        }
    }
    void wake()
    {
        survived = session->run("DO $$ BEGIN RAISE NOTICE '%', to_char(clock_timestamp() AT TIME ZONE 'UTC', "
                                "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'); PERFORM pg_sleep(0.01); END $$");
        beganAt = QString::fromLatin1(session->notice());
    }
};

qint64 microseconds(const QString &stamp)
{
    const QDateTime second = QDateTime::fromString(stamp.left(19) + u'Z', Qt::ISODate);
    return second.toSecsSinceEpoch() * 1'000'000 + stamp.mid(20, 6).toLongLong();
}

// "pid 7, ops, victim: ended, at 2026-…Z", as the result tells it.
struct Told {
    bool ended = false;
    QString at;
};
QMap<int, Told> toldBy(const ActionResult &result)
{
    static const QRegularExpression form(QStringLiteral("^pid (\\d+), .*: (.*), at (\\S+)$"));
    QMap<int, Told> told;
    for (const QString &line : result.lines) {
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch())
            told[match.captured(1).toInt()] = {match.captured(2) == u"ended", match.captured(3)};
    }
    return told;
}

} // namespace

class TestActionRaces : public QObject {
    Q_OBJECT

    Lab m_lab;
    Profile m_profile;
    PostgresLogin m_login;
    QTemporaryDir m_data;
    std::chrono::microseconds m_offset{20'000}; // from "sending" to the moment of the last reading
    qint64 m_widest = 0;                        // µs between a reading and a statement that its end still hit
    int m_hit = 0;                              // how many such
    int m_races = 0;
    int m_woke = 0;

    void race(QRandomGenerator &random);
    void judge(const std::vector<Racer> &racers, const ActionResult &result);

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        m_profile = profileAt(m_lab.profile());
        PostgresSettings settings = std::get<PostgresSettings>(m_profile.find(key("users-db"))->settings);
        settings.admin.reset();
        const auto login = await(actionLogin(settings, Secrets(m_profile.name), within(std::chrono::seconds(5))));
        QVERIFY(login && *login);
        m_login = **login;
    }

    void nobodyActiveOrGuardedIsEndedAndNothingTwice()
    {
        const int races = roundsOr(500);
        QRandomGenerator random(seedOfTheRun());
        while (m_races < races && !QTest::currentTestFailed())
            race(random);
        qInfo(
            "%d races; %d woke in time and were left alone; %d woke between reading and end, at most %lld us after it",
            m_races, m_woke, m_hit, static_cast<long long>(m_widest));
        QVERIFY(m_woke > 0);
    }

    void killedBeforeOrAfterSendingItIsNeverRepeated()
    {
        const int rounds = std::max(6, roundsOr(500) / 50);
        QRandomGenerator random(seedOfTheRun());
        for (int i = 0; i < rounds; ++i) {
            OtherSession victim(m_login, "victim");
            const Result<Plan> plan = planIdleNow(m_profile, m_data.path());
            QVERIFY(plan);
            const char *const stage = i % 3 == 0 ? "confirmed" : i % 3 == 1 ? "sending" : "ended";
            const int afterUs = i % 3 == 1 ? random.bounded(60'000) + 1 : 0;
            const Ran killed = test::run(QCoreApplication::applicationFilePath(),
                                         {key("--run"), m_lab.profile(), m_data.path(),
                                          QString::fromLatin1(plan->hash()), key(stage), QString::number(afterUs)});
            const bool died = killed.status < 0 || killed.status > 4;
            int sent = 0;
            const ActionJournal journal = [&sent](const ActionEvent &event) -> Result<void> {
                sent += event.stage == ActionEvent::Stage::Sending ? 1 : 0;
                return {};
            };
            QTRY_VERIFY_WITH_TIMEOUT(
                PlanStore(m_data.path() + key("/plans")).stateOf(plan->hash()) != PlanStore::State::Running, 5000);
            // What the server had taken in it does to the end, whoever sent it.
            OtherSession observer(m_login, "observer");
            QTRY_COMPARE(observer.ask("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'bridgewatch'"),
                         QByteArray("0"));
            const bool isDone =
                PlanStore(m_data.path() + key("/plans")).stateOf(plan->hash()) == PlanStore::State::Done;
            const bool isAlive = victim.run("SELECT 1");
            const ActionResult again = runHere(m_profile, m_data.path(), plan->hash(), journal);
            QCOMPARE(sent, 0);
            QCOMPARE(again.outcome, isDone ? End::Refused : End::Unknown);
            QVERIFY(died || isDone);
            if (qstrcmp(stage, "confirmed") == 0)
                QVERIFY(isAlive);
            if (isAlive)
                QVERIFY(victim.run("SELECT 1")); // and the second try did nothing to it
        }
    }
};

void TestActionRaces::race(QRandomGenerator &random)
{
    using Will = Racer::Will;
    OtherSession guarded(m_login, "guarded");
    // Those of the race before have left the server.
    QTRY_COMPARE_WITH_TIMEOUT(guarded.ask("SELECT count(*) FROM pg_stat_activity WHERE application_name IN ('victim', "
                                          "'guarded') AND pid <> pg_backend_pid()"),
                              QByteArray("0"), 30'000);
    std::vector<Racer> racers(atOnce);
    for (Racer &racer : racers) {
        static constexpr std::array wills{Will::Sleep, Will::Wake,          Will::Wake,     Will::Wake,
                                          Will::Leave, Will::BecomeGuarded, Will::WakeEarly};
        racer.will = wills.at(random.bounded(static_cast<quint32>(wills.size())));
        racer.session = std::make_unique<OtherSession>(m_login, "victim");
        QVERIFY(racer.session->isConnected());
        racer.pid = racer.session->pid();
        const int about = static_cast<int>(m_offset.count());
        const int spread = random.bounded(2) == 0 ? 1'000 : 20'000;
        racer.delay = std::chrono::microseconds(std::max(0, about + random.bounded(2 * spread) - spread));
    }
    const Result<Plan> plan = planIdleNow(m_profile, m_data.path());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    QCOMPARE(plan->victims.size(), atOnce);
    std::promise<Clock::time_point> promise;
    const std::shared_future<Clock::time_point> sending = promise.get_future().share();
    std::vector<std::thread> threads;
    for (Racer &racer : racers)
        threads.emplace_back([&racer, &sending, this] { racer.act(m_login, sending); });
    std::atomic<int> sent = 0;
    qint64 sentAt = 0;
    const ActionJournal journal = [&](const ActionEvent &event) -> Result<void> {
        if (event.stage == ActionEvent::Stage::Sending && ++sent == 1) {
            sentAt = QDateTime::currentMSecsSinceEpoch() * 1000;
            promise.set_value(Clock::now());
        }
        return {};
    };
    // Two windows, and the same plan.
    ActionResult other;
    std::thread rival([&] { other = runHere(m_profile, m_data.path(), plan->hash(), journal); });
    const ActionResult mine = runHere(m_profile, m_data.path(), plan->hash(), journal);
    rival.join();
    if (sent == 0)
        promise.set_value(Clock::now());
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(sent.load(), 1);
    const bool isMine = !mine.lines.isEmpty();
    QVERIFY(isMine != !other.lines.isEmpty());
    const End loser = (isMine ? other : mine).outcome;
    QVERIFY(loser == End::Unknown || loser == End::Refused);
    QVERIFY(guarded.run("SELECT 1"));
    const ActionResult &result = isMine ? mine : other;
    const QMap<int, Told> told = toldBy(result);
    QCOMPARE(told.size(), atOnce);
    m_offset = std::chrono::microseconds(std::clamp<qint64>(microseconds(told.last().at) - sentAt, 0, 200'000));
    judge(racers, result);
    m_races += atOnce;
}

void TestActionRaces::judge(const std::vector<Racer> &racers, const ActionResult &result)
{
    const QMap<int, Told> told = toldBy(result);
    for (const Racer &racer : racers) {
        const Told fate = told.value(racer.pid);
        const bool woke = racer.will == Racer::Will::Wake || racer.will == Racer::Will::WakeEarly;
        const QByteArray story = QStringLiteral("pid %1 began %2, read %3, ended %4, survived %5")
                                     .arg(racer.pid)
                                     .arg(racer.beganAt, fate.at)
                                     .arg(fate.ended)
                                     .arg(racer.survived)
                                     .toLatin1();
        if (racer.will == Racer::Will::Sleep)
            QVERIFY2(fate.ended, story.constData());
        if (racer.will == Racer::Will::WakeEarly)
            m_woke += racer.survived ? 1 : 0;
        if (!fate.ended && woke)
            QVERIFY2(racer.survived, story.constData()); // nobody dies who is said to have been left alone
        if (racer.will == Racer::Will::Leave)            // who came after it lives, whatever its pid
            QVERIFY2(racer.session->run("SELECT 1"), story.constData());
        if (!woke || racer.beganAt.isEmpty() || !fate.ended)
            continue;
        // It was told to end, and its statement had begun: that must have been after the reading.
        const qint64 late = microseconds(racer.beganAt) - microseconds(fate.at);
        if (!racer.survived) {
            QVERIFY2(late >= 0, story.constData());
            ++m_hit;
            m_widest = std::max(m_widest, late);
        }
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--run")
        return child(words);
    TestActionRaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_action_races.moc"
