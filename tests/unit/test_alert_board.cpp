// SPDX-License-Identifier: GPL-3.0-or-later
// The board, driven as its sources and people drive it, by a clock of the test's own.
#include "core/alerts/alert_board.h"
#include "core/alerts/alertmanager_answer.h"
#include "tests/support/fabricate.h"
#include "tests/support/rounds.h"

#include <QSignalSpy>
#include <QTest>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QString first = QStringLiteral("http://one:9093");
const QString second = QStringLiteral("http://two:9093");

Alert alertNamed(const QString &name, Severity severity = Severity::High)
{
    Alert alert;
    alert.fingerprint = name;
    alert.name = name;
    alert.severity = severity;
    alert.labels = {{QStringLiteral("alertname"), name}, {QStringLiteral("team"), QStringLiteral("mail")}};
    alert.since = fabricate::noon();
    return alert;
}

Alert silenced(Alert alert)
{
    alert.silencedBy = {QStringLiteral("silence-1")};
    return alert;
}

Alert inhibited(Alert alert)
{
    alert.inhibitedBy = {QStringLiteral("other")};
    return alert;
}

// Keeps in memory what was given to it, newest by id.
class Memory : public EpisodeStore {
public:
    void keep(const QList<Episode> &episodes) override
    {
        writes += static_cast<int>(episodes.size());
        for (const Episode &episode : episodes)
            kept[episode.id] = episode;
    }
    void keepHeartbeat(const QString &source) override { heartbeats << source; }
    [[nodiscard]] KeptAlerts all() const { return {kept.values(), heartbeats}; }

    QMap<QString, Episode> kept;
    QStringList heartbeats;
    int writes = 0;
};

Profile world()
{
    Profile profile;
    for (const QString &url : {first, second})
        profile.alerts.alertmanagers.append({QUrl(url), {}, {}});
    Target target;
    target.id = QStringLiteral("db");
    target.label = target.id;
    target.vantages = {QStringLiteral("desk")};
    target.settings = TcpSettings();
    profile.targets = {target};
    profile.alerts.runbookFor = {{QStringLiteral("A"), QStringLiteral("/r/a.md")},
                                 {QStringLiteral("db"), QStringLiteral("/r/db.md")}};
    return profile;
}

} // namespace

class TestAlertBoard : public QObject {
    Q_OBJECT

    // A board with a clock, and what it told.
    struct Desk {
        Memory memory;
        AlertBoard board;
        QDateTime now = fabricate::noon();
        QSignalSpy notified;

        explicit Desk(const Profile &profile = world()) : board(profile, &memory), notified(&board, &AlertBoard::notify)
        {
        }
        void pass(std::chrono::seconds span)
        {
            now = now.addSecs(span.count());
            board.tick(now);
        }
        void tell(const QList<Alert> &alerts, const QString &source = first) { board.take(source, alerts, now); }
        [[nodiscard]] const AlertRow *row(const QString &name) const
        {
            for (const AlertRow &row : board.rows()) {
                if (row.alert.name == name)
                    return &row;
            }
            return nullptr;
        }
        void acknowledge(const QString &name, std::chrono::seconds span)
        {
            board.acknowledge({row(name)->key},
                              {QStringLiteral("Ada"), QStringLiteral("on it"), now, now.addSecs(span.count())}, now);
        }
        // "F" firing, "A" acknowledged, "G" gone, lower case where it is hidden, "-" no row.
        [[nodiscard]] QString state(const QString &name = QStringLiteral("A")) const
        {
            const AlertRow *found = row(name);
            if (!found)
                return QStringLiteral("-");
            const QString letter = QStringLiteral("FAG").mid(static_cast<int>(found->state), 1);
            return found->hidden == HiddenBy::Nothing ? letter : letter.toLower();
        }
        [[nodiscard]] QString why(const QString &name, const QList<LabelMatcher> &filter = {}) const
        {
            return board.why(row(name)->key, filter, now).join(u'\n');
        }
    };

    const Alert m_a = alertNamed(QStringLiteral("A"));

    // The target fails until the local rules say so; what that alert is called.
    static QString failing(Desk &desk, const TopologyNode &target)
    {
        for (int i = 0; i < 3; ++i)
            desk.board.observe(fabricate::refused(target, desk.now.addSecs(i)), desk.now.addSecs(i));
        return desk.board.rows().value(0).alert.name;
    }

private Q_SLOTS:
    void anAlertIsARowWithItsDeadline_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("minutes");
        QTest::newRow("critical") << 0 << 15;
        QTest::newRow("high") << 1 << 60;
        QTest::newRow("warning") << 2 << 60;
        QTest::newRow("info") << 3 << 24 * 60;
    }
    void anAlertIsARowWithItsDeadline()
    {
        QFETCH(int, severity);
        QFETCH(int, minutes);
        Desk desk;
        Alert alert = m_a;
        alert.severity = static_cast<Severity>(severity);
        alert.since = desk.now.addSecs(-600);
        desk.tell({alert});
        const AlertRow *row = desk.row(QStringLiteral("A"));
        QVERIFY(row);
        QCOMPARE(row->since, desk.now.addSecs(-600));
        QCOMPARE(row->deadline, row->since.addSecs(60 * minutes));
        QCOMPARE(row->runbook, QStringLiteral("/r/a.md"));
        QCOMPARE(row->sources, QStringList{first});
        QCOMPARE(desk.notified.size(), severity == 3 ? 0 : 1); // infos are quiet
    }

    void twoSourcesOfOneAlertAreOneRow()
    {
        Desk desk;
        Alert twin = m_a;
        twin.fingerprint = QStringLiteral("another hash");
        twin.since = m_a.since.addSecs(-30);
        desk.tell({m_a, m_a});
        desk.tell({twin}, second);
        QCOMPARE(desk.board.rows().size(), 1);
        QCOMPARE(desk.row(m_a.name)->sources, (QStringList{first, second}));
        QCOMPARE(desk.row(m_a.name)->since, twin.since);
        QCOMPARE(desk.notified.size(), 1);
        desk.tell({}); // the other one still tells of it
        QCOMPARE(desk.state(), QStringLiteral("F"));
        QCOMPARE(desk.row(m_a.name)->sources, QStringList{second});
        desk.tell({}, second);
        QCOMPARE(desk.state(), QStringLiteral("G"));
        Alert other = m_a; // another label, another alert
        other.labels[QStringLiteral("team")] = QStringLiteral("web");
        desk.tell({m_a, other});
        QCOMPARE(desk.board.rows().size(), 2);
    }

    void whatBecomesWorseAsksAgainOnce()
    {
        Desk desk;
        Alert alert = m_a;
        const auto tell = [&](Severity severity) {
            alert.severity = severity;
            desk.tell({alert});
        };
        tell(Severity::Warning);
        desk.acknowledge(m_a.name, 1h);
        QCOMPARE(desk.state(), QStringLiteral("A"));
        tell(Severity::High);
        QCOMPARE(desk.state(), QStringLiteral("F"));
        QCOMPARE(desk.notified.size(), 2);
        desk.acknowledge(m_a.name, 1h);
        tell(Severity::Warning); // and to and fro: that is known
        tell(Severity::High);
        QCOMPARE(desk.state(), QStringLiteral("A"));
        QCOMPARE(desk.notified.size(), 2);
        QCOMPARE(desk.memory.kept.last().worst, Severity::High);
    }

    void whatCameAndWentStaysUntilSomebodySawIt()
    {
        Desk desk;
        desk.tell({m_a});
        desk.pass(60s);
        desk.tell({});
        desk.pass(48h);
        QCOMPARE(desk.state(), QStringLiteral("G"));
        QVERIFY(desk.why(m_a.name).contains(u"nobody has acknowledged"));
        desk.acknowledge(m_a.name, 1h);
        QCOMPARE(desk.state(), QStringLiteral("-"));
        QVERIFY(desk.memory.kept.first().seen);
    }

    void anAcknowledgementEndsAndTheAlertAsksAgain()
    {
        Desk desk;
        desk.tell({m_a});
        desk.acknowledge(m_a.name, 1h);
        QCOMPARE(desk.state(), QStringLiteral("A"));
        QVERIFY(desk.why(m_a.name).contains(u"Ada acknowledged it; that is good until"));
        desk.pass(3599s);
        QCOMPARE(desk.state(), QStringLiteral("A"));
        desk.pass(1s);
        QCOMPARE(desk.state(), QStringLiteral("F"));
        QVERIFY(desk.row(m_a.name)->acknowledgementExpired);
        QVERIFY(desk.why(m_a.name).contains(u"That time is over"));
        desk.tell({}); // it was seen: gone is gone
        QCOMPARE(desk.state(), QStringLiteral("-"));
        QCOMPARE(desk.notified.size(), 1);
    }

    void anAcknowledgementCanBeWithdrawn()
    {
        Desk desk;
        desk.tell({m_a});
        desk.acknowledge(m_a.name, 1h);
        desk.board.withdraw({desk.row(m_a.name)->key}, desk.now);
        QCOMPARE(desk.state(), QStringLiteral("F"));
        desk.tell({});
        QCOMPARE(desk.state(), QStringLiteral("G"));
    }

    void manyAreAcknowledgedAtOnce()
    {
        Desk desk;
        QList<Alert> alerts;
        for (int i = 0; i < 50; ++i)
            alerts << alertNamed(QString::number(i));
        desk.tell(alerts);
        QStringList keys{QStringLiteral("nobody")};
        for (const AlertRow &row : desk.board.rows())
            keys << row.key;
        desk.board.acknowledge(keys, {QStringLiteral("Ada"), {}, desk.now, desk.now.addSecs(60)}, desk.now);
        for (const AlertRow &row : desk.board.rows())
            QCOMPARE(row.state, AlertState::Acknowledged);
        QCOMPARE(desk.board.rows().size(), 50);
    }

    // One letter a minute: x it stands, . it does not.
    void flappingIsOneEpisode_data()
    {
        QTest::addColumn<QString>("minutes");
        QTest::addColumn<int>("notifications");
        QTest::addColumn<int>("flaps"); // of the newest episode
        const auto row = [](const char *name, const QString &minutes, int notifications, int flaps) {
            QTest::newRow(name) << minutes << notifications << flaps;
        };
        const QString pause = QStringLiteral("...........");
        row("steady", QStringLiteral("xxxxxxxxxxxxxxxxxxxxxxxx"), 1, 0);
        row("every minute", QStringLiteral("x.").repeated(60) + u'x', 1, 60);
        row("every ten minutes", QStringLiteral("x.........").repeated(6) + u'x', 1, 6);
        row("a pause ends the episode", QStringLiteral("x.x.x") + pause + QStringLiteral("x.x"), 2, 1);
        row("two pauses", QStringLiteral("x") + pause + QStringLiteral("x") + pause + QStringLiteral("x"), 3, 0);
    }
    void flappingIsOneEpisode()
    {
        QFETCH(QString, minutes);
        QFETCH(int, notifications);
        QFETCH(int, flaps);
        Desk desk;
        for (const QChar minute : minutes) {
            Alert alert = m_a;
            alert.since = desk.now;
            desk.tell(minute == u'x' ? QList<Alert>{alert} : QList<Alert>());
            desk.pass(60s);
        }
        QCOMPARE(desk.notified.size(), notifications);
        QCOMPARE(desk.row(m_a.name)->flaps, flaps);
        QCOMPARE(desk.row(m_a.name)->earlierUnseen, notifications - 1);
        QCOMPARE(desk.memory.kept.size(), notifications);
        desk.acknowledge(m_a.name, 1h);
        QCOMPARE(desk.row(m_a.name)->earlierUnseen, 0);
        for (const Episode &episode : std::as_const(desk.memory.kept))
            QVERIFY(episode.seen); // the earlier ones with it
    }

    // Row 5: whatever comes and goes, is acknowledged, and lives through restarts, an episode is told of once.
    void seededFlappingIsToldOncePerEpisode()
    {
        QRandomGenerator chance(test::seedOfTheRun());
        for (int pattern = 0; pattern < test::roundsOr(50); ++pattern) {
            auto desk = std::make_unique<Desk>();
            QMap<QString, int> told;
            int episodes = 0;
            QDateTime ended;
            bool stands = false;
            const int longest = 60 + chance.bounded(1500); // s
            for (int step = 0; step < 40; ++step) {
                const bool one = chance.bounded(2) == 1;
                const bool two = chance.bounded(4) == 1;
                Alert alert = m_a;
                alert.since = desk->now;
                desk->tell(one ? QList<Alert>{alert} : QList<Alert>());
                desk->tell(two ? QList<Alert>{alert} : QList<Alert>(), second);
                // The second may go on with what the first has just ended.
                if ((one || two) && !stands && (!ended.isValid() || ended.secsTo(desk->now) > 600))
                    ++episodes;
                if (stands && !one && !two)
                    ended = desk->now;
                stands = one || two;
                if (chance.bounded(8) == 0 && desk->row(m_a.name))
                    desk->acknowledge(m_a.name, std::chrono::seconds(chance.bounded(3600)));
                desk->pass(std::chrono::seconds(1 + chance.bounded(longest)));
                for (const QList<QVariant> &arguments : std::as_const(desk->notified))
                    ++told[arguments.first().value<Episode>().id];
                desk->notified.clear();
                if (chance.bounded(10) == 0) { // the program is started anew
                    auto next = std::make_unique<Desk>();
                    next->now = desk->now;
                    next->memory.kept = desk->memory.kept;
                    next->board.resume(next->memory.all(), next->now);
                    desk = std::move(next);
                }
            }
            QVERIFY2(told.size() <= episodes,
                     qPrintable(QStringLiteral("pattern %1: told of %2 episodes, there were %3")
                                    .arg(pattern)
                                    .arg(told.size())
                                    .arg(episodes)));
            for (const int times : std::as_const(told))
                QVERIFY2(times == 1, qPrintable(QStringLiteral("pattern %1: told %2 times").arg(pattern).arg(times)));
            QVERIFY(episodes == 0 || !told.isEmpty());
        }
    }

    void flappingGoesOnWithItsAcknowledgement()
    {
        Desk desk;
        desk.tell({m_a});
        desk.acknowledge(m_a.name, 1h);
        desk.tell({});
        QCOMPARE(desk.state(), QStringLiteral("-"));
        desk.pass(5min);
        desk.tell({m_a});
        QCOMPARE(desk.state(), QStringLiteral("A"));
    }

    void theClockMayJump_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << 1;
        QTest::newRow("back") << -1;
    }
    void theClockMayJump()
    {
        QFETCH(int, hours);
        Desk desk;
        desk.tell({m_a});
        const QDateTime deadline = desk.row(m_a.name)->deadline;
        desk.acknowledge(m_a.name, 4h);
        desk.now = desk.now.addSecs(3600 * hours);
        desk.tell({m_a});
        QCOMPARE(desk.state(), QStringLiteral("A"));
        QCOMPARE(desk.row(m_a.name)->deadline <= deadline, true);
        desk.board.withdraw({desk.row(m_a.name)->key}, desk.now);
        QCOMPARE(desk.notified.size(), 1);
        desk.tell({});
        desk.now = desk.now.addSecs(-3600 * std::abs(hours)); // set back while it was away
        desk.tell({m_a});
        QCOMPARE(desk.notified.size(), 1);
        QCOMPARE(desk.board.rows().size(), 1);
    }

    void aSourceAheadOfUsDoesNotDelayTheDeadline()
    {
        Desk desk;
        Alert ahead = m_a;
        ahead.since = desk.now.addSecs(3600);
        desk.tell({ahead});
        QCOMPARE(desk.row(m_a.name)->since, desk.now);
        Alert without = alertNamed(QStringLiteral("B"));
        without.since = {};
        desk.tell({ahead, without});
        QCOMPARE(desk.row(without.name)->since, desk.now);
    }

    void hiddenRowsAreKeptAndQuiet_data()
    {
        QTest::addColumn<bool>("inhibit");
        QTest::addColumn<QString>("says");
        QTest::newRow("silenced") << false << QStringLiteral("It is silenced at http://one:9093 (silence silence-1).");
        QTest::newRow("inhibited") << true
                                   << QStringLiteral("It is inhibited at http://one:9093 by other alerts (other).");
    }
    void hiddenRowsAreKeptAndQuiet()
    {
        QFETCH(bool, inhibit);
        QFETCH(QString, says);
        const Alert hidden = inhibit ? inhibited(m_a) : silenced(m_a);
        Desk desk;
        desk.tell({hidden});
        QCOMPARE(desk.state(), QStringLiteral("f"));
        QVERIFY(desk.why(m_a.name).contains(says));
        QCOMPARE(desk.notified.size(), 0);
        desk.tell({m_a}, second); // quiet at one of two is not quiet
        QCOMPARE(desk.state(), QStringLiteral("F"));
        QCOMPARE(desk.notified.size(), 1);
        QVERIFY(desk.why(m_a.name).contains(u"not every source"));
    }

    void whatWasHiddenAllTheTimeIsNotMissed()
    {
        Desk desk;
        desk.tell({silenced(m_a)});
        desk.tell({});
        QCOMPARE(desk.state(), QStringLiteral("-"));
        desk.tell({m_a});
        desk.tell({silenced(m_a)});
        desk.tell({});
        QCOMPARE(desk.state(), QStringLiteral("G"));
    }

    void maintenanceHidesAndKeeps()
    {
        Profile profile = world();
        MaintenanceWindow window;
        window.from = fabricate::noon();
        window.to = fabricate::noon().addSecs(3600);
        window.labels = {*LabelMatcher::read(QStringLiteral("team=mail"))};
        window.why = QStringLiteral("the server moves");
        profile.alerts.maintenance = {window};
        Desk desk(profile);
        desk.tell({m_a});
        QCOMPARE(desk.state(), QStringLiteral("f"));
        QVERIFY(desk.why(m_a.name).contains(u"(the server moves)"));
        QCOMPARE(desk.notified.size(), 0);
        desk.pass(3600s); // time alone ends it
        QCOMPARE(desk.state(), QStringLiteral("F"));
        QCOMPARE(desk.notified.size(), 1);
    }

    void aSourceThatDoesNotAnswerKeepsItsAlerts()
    {
        Desk desk;
        desk.tell({m_a});
        const QDateTime heard = desk.now;
        desk.pass(60s);
        desk.board.unreachable(first, QStringLiteral("ECONNREFUSED"), desk.now);
        desk.pass(48h);
        QCOMPARE(desk.state(), QStringLiteral("F"));
        QCOMPARE(desk.row(m_a.name)->unconfirmedSince, heard);
        QVERIFY(desk.why(m_a.name).contains(u"Nobody has confirmed it since"));
        desk.tell({m_a}, second);
        QVERIFY(!desk.row(m_a.name)->unconfirmedSince.isValid());
        desk.tell({});
        desk.tell({}, second);
        QCOMPARE(desk.state(), QStringLiteral("G"));
        QCOMPARE(desk.notified.size(), 1);
    }

    void theHeartbeatIsMissedWhereItWas()
    {
        Desk desk;
        const Alert watchdog = alertNamed(QStringLiteral("Watchdog"), Severity::Info);
        desk.tell({}, second); // never had one
        desk.tell({watchdog});
        QCOMPARE(desk.board.rows().size(), 0);
        QCOMPARE(desk.memory.heartbeats, QStringList{first});
        desk.pass(60s);
        desk.tell({});
        QCOMPARE(desk.board.rows().size(), 1);
        const QString name = desk.board.rows().first().alert.name;
        QVERIFY(name.contains(first));
        QCOMPARE(desk.state(name), QStringLiteral("F"));
        QCOMPARE(desk.notified.size(), 1);
        desk.tell({});
        QCOMPARE(desk.board.rows().first().since, desk.now);
        desk.tell({watchdog});
        QCOMPARE(desk.state(name), QStringLiteral("G"));
        QCOMPARE(desk.memory.heartbeats.size(), 1);
    }

    void aRestartLosesNothing()
    {
        const Alert b = alertNamed(QStringLiteral("B"));
        const Alert c = alertNamed(QStringLiteral("C"));
        Desk before;
        before.tell({m_a, b, c});
        before.acknowledge(m_a.name, 4h);
        before.tell({m_a, b, alertNamed(QStringLiteral("Watchdog"))});
        Desk after;
        after.now = before.now.addSecs(3600);
        after.board.resume(before.memory.all(), after.now);
        QCOMPARE(after.state(m_a.name), QStringLiteral("A"));
        QCOMPARE(after.state(b.name), QStringLiteral("F"));
        QCOMPARE(after.state(c.name), QStringLiteral("G"));
        QVERIFY(after.row(b.name)->unconfirmedSince.isValid());
        QCOMPARE(after.row(m_a.name)->acknowledged->by, QStringLiteral("Ada"));
        after.tell({m_a, b});
        QCOMPARE(after.row(m_a.name)->since, before.row(m_a.name)->since);
        QVERIFY(!after.row(b.name)->unconfirmedSince.isValid());
        QCOMPARE(after.notified.size(), 1); // the heartbeat alone is new
        QCOMPARE(after.board.rows().size(), 4);
    }

    void whatARemovedSourceToldEnds()
    {
        Desk before;
        before.tell({m_a});
        Profile profile = world();
        profile.alerts.alertmanagers.removeFirst();
        Desk after(profile);
        after.board.resume(before.memory.all(), after.now);
        QCOMPARE(after.state(), QStringLiteral("G"));
    }

    void looksBecomeRowsAndSurviveARestart()
    {
        const TopologyNode db = fabricate::node(QStringLiteral("db"), Kind::Tcp);
        Desk before;
        const QString name = failing(before, db);
        QCOMPARE(before.state(name), QStringLiteral("F"));
        QCOMPARE(before.row(name)->runbook, QStringLiteral("/r/db.md"));
        QCOMPARE(before.notified.size(), 1);
        Desk after;
        after.board.resume(before.memory.all(), after.now);
        QCOMPARE(after.state(name), QStringLiteral("F"));
        QCOMPARE(after.notified.size(), 0);
        QCOMPARE(after.row(name)->flaps, 0);
        for (int i = 0; i < 2; ++i)
            after.board.observe(fabricate::healthy(db, after.now.addSecs(i)), after.now.addSecs(i));
        QCOMPARE(after.state(name), QStringLiteral("G"));
    }

    // Another program kept it, in another language.
    void whatEndedIsCalledAsToday()
    {
        const TopologyNode db = fabricate::node(QStringLiteral("db"), Kind::Tcp);
        Desk before;
        const QString name = failing(before, db);
        for (int i = 3; i < 5; ++i)
            before.board.observe(fabricate::healthy(db, before.now.addSecs(i)), before.now.addSecs(i));
        KeptAlerts kept = before.memory.all();
        kept.episodes.first().alert.name = QStringLiteral("db falla");
        Desk after;
        after.board.resume(kept, after.now);
        QCOMPARE(after.state(name), QStringLiteral("G"));
    }

    void textsAreTakenByTheTick()
    {
        const TopologyNode db = fabricate::node(QStringLiteral("db"), Kind::Tcp);
        Desk desk;
        for (int i = 0; i < 3; ++i)
            desk.board.observe(fabricate::refused(db, desk.now), desk.now);
        const int writes = desk.memory.writes;
        Observation look = fabricate::refused(db, desk.now);
        look.text = QStringLiteral("another word");
        desk.board.observe(look, desk.now);
        desk.pass(1s);
        QCOMPARE(desk.board.rows().first().alert.annotations.value(QStringLiteral("summary")), look.text);
        QCOMPARE(desk.memory.writes, writes); // not every word is worth a write
    }

    void onlyNewsIsTold()
    {
        Desk desk;
        desk.tell({m_a});
        const QSignalSpy changed(&desk.board, &AlertBoard::changed);
        for (int i = 0; i < 10; ++i)
            desk.pass(1s);
        QCOMPARE(changed.size(), 0);
    }

    void theFilterIsNamed()
    {
        Desk desk;
        desk.tell({m_a});
        QVERIFY(desk.why(m_a.name).contains(u"Nothing hides it"));
        QVERIFY(desk.why(m_a.name, {*LabelMatcher::read(QStringLiteral("team=web"))})
                    .contains(u"Your filter team=\"web\" hides it."));
        QCOMPARE(desk.board.why(QStringLiteral("nobody"), {}, desk.now), QStringList());
    }

    void addressesOfRunbooksAreWebAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << QStringLiteral("https://wiki/r") << true;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("word") << QStringLiteral("wiki") << false;
    }
    void addressesOfRunbooksAreWebAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        Desk desk;
        Alert alert = m_a;
        alert.annotations[QStringLiteral("runbook_url")] = address;
        desk.tell({alert});
        QCOMPARE(desk.row(m_a.name)->runbookUrl, good ? address : QString());
    }

    // Who writes an alert knows its runbook better than one that looks at the same target.
    void theRunbookThatFitsBest()
    {
        Desk desk;
        const QString target = QStringLiteral("users-db");
        desk.board.setRunbooks({{{QStringLiteral("Chosen"), QStringLiteral("/r/chosen.md")}},
                                {{QStringLiteral("known"), QStringLiteral("/r/known.md")},
                                 {QStringLiteral("chosen"), QStringLiteral("/r/known.md")},
                                 {target, QStringLiteral("/r/a-word.md")}},
                                {{target, QStringLiteral("/r/target.md")}}});
        const auto about = [&](const char *name) {
            Alert alert = alertNamed(QString::fromLatin1(name));
            alert.target = target;
            return alert;
        };
        Alert itself = about("Itself");
        itself.annotations[QStringLiteral("runbook_url")] = QStringLiteral("https://wiki.example.org/r");
        desk.tell({about("Chosen"), about("Known"), about("Other"), itself});
        QCOMPARE(desk.row(QStringLiteral("Chosen"))->runbook, QStringLiteral("/r/chosen.md"));
        QCOMPARE(desk.row(QStringLiteral("Known"))->runbook, QStringLiteral("/r/known.md"));
        QCOMPARE(desk.row(QStringLiteral("Other"))->runbook, QStringLiteral("/r/target.md"));
        QCOMPARE(desk.row(itself.name)->runbook, QString());
    }

    // A list that was cut does not say that something has ended.
    void whatIsNotInAListThatLacksSomethingStandsOn()
    {
        Desk desk;
        const Alert watchdog = alertNamed(QStringLiteral("Watchdog"), Severity::Info);
        const Alert other = alertNamed(QStringLiteral("B"));
        desk.tell({m_a, watchdog});
        const QString missing = AlertList{{other}, 3, 1}.missingText();
        desk.board.take(first, {other}, desk.now, missing, false);
        QCOMPARE(desk.state(m_a.name), QStringLiteral("F"));
        QCOMPARE(desk.state(other.name), QStringLiteral("F"));
        QCOMPARE(desk.board.rows().size(), 2); // no word of a heartbeat
        QCOMPARE(desk.board.sources().first().trouble, missing);
        QVERIFY2(missing.startsWith(u"4 "), qPrintable(missing));
        QVERIFY(!desk.board.sources().first().unreachableSince.isValid());
        desk.board.take(first, {other, watchdog}, desk.now, missing); // this is all, but for what cannot be read
        QCOMPARE(desk.state(m_a.name), QStringLiteral("G"));
        QCOMPARE(desk.board.sources().first().trouble, missing);
        desk.tell({other, watchdog});
        QCOMPARE(desk.state(other.name), QStringLiteral("F"));
        QCOMPARE(desk.board.sources().first().trouble, QString());
    }

    void thereIsAnEndToWhatIsKept()
    {
        Desk desk;
        QList<Alert> flood;
        for (int i = 0; i < AlertBoard::alertLimit + 10; ++i)
            flood << alertNamed(QString::number(i));
        desk.tell(flood);
        QCOMPARE(desk.board.rows().size(), AlertBoard::alertLimit);
        QVERIFY(desk.board.sources().first().trouble.contains(u"left out"));
        Desk flapping;
        for (int i = 0; i < 3 * earlierLimit; ++i) {
            flapping.tell({m_a});
            flapping.tell({});
            flapping.pass(1h);
        }
        QCOMPARE(flapping.row(m_a.name)->earlierUnseen, earlierLimit);
    }
};

QTEST_GUILESS_MAIN(TestAlertBoard)
#include "test_alert_board.moc"
