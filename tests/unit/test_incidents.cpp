// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents of a folder as a window knows them, and what it records of what is seen.
#include "core/app/incidents.h"
#include "tests/support/await.h"
#include "tests/support/fabricate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

class TestIncidents : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    // A world with its incidents, as a window has them.
    struct Window {
        explicit Window(const QString &data) : incidents(data, world, board, [this] { return now; })
        {
            incidents.start();
        }
        // Everything is looked at a second later, and well but for one.
        void lookAround(const QString &failing = {})
        {
            now = now.addSecs(1);
            for (const TopologyNode &node : world.topology().nodes) {
                for (const QString &vantage : node.vantages)
                    world.take(node.id == failing ? refused(node, now, vantage) : healthy(node, now, vantage));
            }
            incidents.tick(now);
        }

        QDateTime now = noon();
        World world{smallWorld()};
        AlertBoard board{Profile()};
        Incidents incidents;
    };

    [[nodiscard]] QString journalPath() const { return m_folder->filePath(QStringLiteral("incidents.db")); }

    static NewEvent opening(int number, const QString &profile = {})
    {
        Beginning beginning;
        beginning.profile = profile;
        beginning.title = QStringLiteral("Incident %1").arg(number);
        return eventOf(deeds::opened(beginning), {}, QStringLiteral("Kim"), noon());
    }

    [[nodiscard]] static int timesOf(EventKind kind, const Incidents &incidents, const QString &id)
    {
        const QList<Event> &events = incidents.events(id);
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [kind](const Event &event) { return kindOf(event) == kind; }));
    }
    [[nodiscard]] static int seenIn(const Incidents &incidents, const QString &id)
    {
        return timesOf(EventKind::Observation, incidents, id);
    }

    // Of a world whose database refuses.
    static Diagnosis refusedDatabase()
    {
        World world(smallWorld());
        const TopologyNode &db = *world.topology().find(QStringLiteral("users-db"));
        for (const QString &vantage : db.vantages)
            world.take(refused(db, noon(), vantage));
        return world.diagnosis();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOldIncidentThatGoesOnIsKnownFromItsBeginning()
    {
        JournalFile other(journalPath());
        const Result<Event> oldest = other.begin(opening(0));
        QVERIFY(oldest);
        for (int i = 1; i <= Incidents::incidentLimit; ++i)
            QVERIFY(other.begin(opening(i)));
        Window window(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(window.incidents.isLoaded(), 30'000);
        QVERIFY(!window.incidents.find(oldest->incident));
        QVERIFY(other.append(
            {eventOf(deeds::note(QStringLiteral("again")), oldest->incident, QStringLiteral("Sam"), noon())}));
        QTRY_VERIFY_WITH_TIMEOUT(window.incidents.find(oldest->incident), 10'000);
        QCOMPARE(window.incidents.find(oldest->incident)->title, QStringLiteral("Incident 0"));
        QCOMPARE(window.incidents.events(oldest->incident).size(), 2);
        QCOMPARE(window.incidents.timeline(oldest->incident).size(), 2);
    }

    void whatIsSeenGoesIntoThoseThatAreNotOver()
    {
        JournalFile other(journalPath());
        const QString open = other.begin(opening(1))->incident;
        const QString over = other.begin(opening(2))->incident;
        QVERIFY(other.append({eventOf(deeds::state(IncidentState::Resolved), over, QStringLiteral("Kim"), noon())}));
        Window window(m_folder->path());
        QTRY_VERIFY(window.incidents.isLoaded());
        const TopologyNode &db = *window.world.topology().find(QStringLiteral("users-db"));
        window.incidents.observe(refused(db, noon()));
        window.incidents.observe(refused(db, noon().addSecs(15))); // nothing new, and the first is on its way
        window.incidents.observe(healthy(db, noon().addSecs(30)));
        QTRY_COMPARE(seenIn(window.incidents, open), 2);
        QCOMPARE(seenIn(window.incidents, over), 0);
        QVERIFY(window.incidents.trouble().isEmpty());
    }

    void whatIsOnItsWayIsNotWrittenAgain()
    {
        JournalFile other(journalPath());
        const QString open = other.begin(opening(1))->incident;
        Window window(m_folder->path());
        QTRY_VERIFY(window.incidents.isLoaded());
        const TopologyNode &db = *window.world.topology().find(QStringLiteral("users-db"));
        const Observation first = refused(db, noon());
        const Observation second = failing(db, noon().addSecs(15), Stage::Session, FailureCode::ofSqlState("53300"),
                                           QStringLiteral("Too many clients already."));
        connect(&window.incidents, &Incidents::changed, &window.incidents, [&] {
            if (seenIn(window.incidents, open) == 1)
                window.incidents.observe(second); // told of the first, while the second is on its way
        });
        window.incidents.observe(first);
        window.incidents.observe(second);
        QTRY_COMPARE(seenIn(window.incidents, open), 2);
        const TopologyNode &port = *window.world.topology().find(QStringLiteral("db-port"));
        window.incidents.observe(refused(port, noon().addSecs(30))); // behind whatever was to be written
        const auto isWritten = [&] {
            return window.incidents.events(open)
                       .constLast()
                       .payload.value(QLatin1String("observation"))
                       .toObject()
                       .value(QLatin1String("target")) == QLatin1String("db-port");
        };
        QTRY_VERIFY(isWritten());
        QCOMPARE(seenIn(window.incidents, open), 3);
    }

    void whatFallsDueForTwoIsNotedOnce()
    {
        JournalFile other(journalPath());
        const QString open = other.begin(opening(1))->incident;
        QVERIFY(other.append(
            {eventOf(deeds::gateStarted(std::chrono::minutes(1), {}), open, QStringLiteral("Kim"), noon())}));
        Window one(m_folder->path());
        Window two(m_folder->path());
        QTRY_VERIFY(one.incidents.isLoaded() && two.incidents.isLoaded());
        for (Window *window : {&one, &two}) {
            window->now = noon().addSecs(59);
            window->lookAround();
        }
        for (Window *window : {&one, &two}) // behind whatever was to be written
            window->incidents.observe(refused(*one.world.topology().find(QStringLiteral("db-port")), one.now));
        QTRY_COMPARE(seenIn(one.incidents, open), 2);
        QTRY_COMPARE(seenIn(two.incidents, open), 2);
        QVERIFY(two.incidents.find(open)->gate.passed.isValid());
        QCOMPARE(timesOf(EventKind::Gate, two.incidents, open), 2);
    }

    void whoSeesNothingOfItDoesNotLetGoOfTheGate()
    {
        JournalFile other(journalPath());
        const QString open = other.begin(opening(1))->incident;
        QVERIFY(other.append(
            {eventOf(deeds::gateStarted(std::chrono::minutes(30), {}), open, QStringLiteral("Kim"), noon())}));
        const QString db = QStringLiteral("users-db");
        Window one(m_folder->path());
        Window two(m_folder->path());
        QTRY_VERIFY(one.incidents.isLoaded() && two.incidents.isLoaded());
        two.lookAround();
        one.lookAround(db);
        for (Window *window : {&one, &two})
            QTRY_VERIFY(window->incidents.find(open)->gate.held);
        for (int second = 0; second < 3; ++second) {
            two.lookAround();
            one.lookAround(db);
        }
        two.incidents.observe(refused(*two.world.topology().find(QStringLiteral("db-port")), two.now));
        QTRY_COMPARE(seenIn(two.incidents, open), 1); // behind whatever was to be written
        QCOMPARE(timesOf(EventKind::Gate, two.incidents, open), 2);
        one.lookAround();
        for (Window *window : {&one, &two})
            QTRY_VERIFY(!window->incidents.find(open)->gate.held);
    }

    void anotherProfilesIncidentIsLeftAlone()
    {
        JournalFile other(journalPath());
        NewEvent newest = opening(1, QStringLiteral("Another world"));
        newest.at = noon().addSecs(60);
        const QString theirs = other.begin(newest)->incident;
        const QString ours = other.begin(opening(2, smallWorld().profile))->incident;
        const QString nobodys = other.begin(opening(3))->incident;
        Window window(m_folder->path());
        QTRY_VERIFY(window.incidents.isLoaded());
        window.incidents.observe(refused(*window.world.topology().find(QStringLiteral("users-db")), noon()));
        QTRY_COMPARE(seenIn(window.incidents, nobodys), 1); // the last of them that is written
        QCOMPARE(seenIn(window.incidents, ours), 1);
        QCOMPARE(seenIn(window.incidents, theirs), 0);
        QVERIFY(window.incidents.atWork()->id != theirs);
        QCOMPARE(window.incidents.atWork(theirs)->id, theirs); // a person may work on it
    }

    void aWorldThatNobodyLookedAtYetIsNoHealthyOne()
    {
        JournalFile other(journalPath());
        const QString open = other.begin(opening(1))->incident;
        const Diagnosis outage = refusedDatabase();
        QVERIFY(!outage.findings.isEmpty());
        const IncidentAlert alert{QStringLiteral("am/1"), QStringLiteral("Mails"), Severity::High, noon()};
        for (const Deed &deed : {deeds::found(outage.findings, outage.state), deeds::alert(alert, true)})
            QVERIFY(other.append({eventOf(deed, open, QStringLiteral("bridgewatch"), noon())}));
        Window window(m_folder->path());
        QTRY_VERIFY(window.incidents.isLoaded());
        window.now = noon().addSecs(1);
        window.incidents.tick(window.now);
        const TopologyNode &db = *window.world.topology().find(QStringLiteral("users-db"));
        window.incidents.observe(refused(db, window.now)); // is written behind what was to be written
        QTRY_COMPARE(seenIn(window.incidents, open), 1);
        QCOMPARE(timesOf(EventKind::Finding, window.incidents, open), 1);
        QCOMPARE(timesOf(EventKind::Alert, window.incidents, open), 1);
        window.lookAround();
        QTRY_COMPARE(timesOf(EventKind::Finding, window.incidents, open), 2);
        QTRY_COMPARE(timesOf(EventKind::Alert, window.incidents, open), 2);
    }

    void atWorkIsWhatIsInFrontOrTheNewestThatIsNotOver()
    {
        JournalFile other(journalPath());
        const auto begin = [&](int number) {
            NewEvent event = opening(number);
            event.at = noon().addSecs(60 * number);
            return other.begin(event)->incident;
        };
        const QStringList ids{begin(1), begin(2), begin(3)};
        QVERIFY(
            other.append({eventOf(deeds::state(IncidentState::Resolved), ids.at(2), QStringLiteral("Kim"), noon())}));
        Window window(m_folder->path());
        QVERIFY(window.incidents.isLoaded() || !window.incidents.atWork());
        QTRY_VERIFY(window.incidents.isLoaded());
        QCOMPARE(window.incidents.atWork()->id, ids.at(1));
        QCOMPARE(window.incidents.atWork(ids.at(0))->id, ids.at(0));
        QCOMPARE(window.incidents.atWork(ids.at(2))->id, ids.at(1)); // that one is over
    }

    void whatTheJournalWillNeverTakeHoldsUpNothing()
    {
        JournalFile other(journalPath());
        const QString open = other.begin(opening(1))->incident;
        Window window(m_folder->path());
        QTRY_VERIFY(window.incidents.isLoaded());
        const TopologyNode &db = *window.world.topology().find(QStringLiteral("users-db"));
        const TopologyNode &port = *window.world.topology().find(QStringLiteral("db-port"));
        Observation endless = refused(db, noon());
        endless.text = QString(2 * NewEvent::payloadLimit, u'x');
        window.incidents.observe(refused(port, noon())); // goes at once, and the others wait together
        window.incidents.observe(endless);
        window.incidents.observe(healthy(port, noon().addSecs(15)));
        QTRY_COMPARE(seenIn(window.incidents, open), 2);
    }

    void whatCouldNotBeReadIsReadLater()
    {
        const QString data = m_folder->filePath(QStringLiteral("data"));
        QFile inTheWay(data);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Window window(data);
        QTRY_VERIFY(!window.incidents.trouble().isEmpty());
        QVERIFY(!window.incidents.isLoaded());
        QVERIFY(inTheWay.remove());
        const Result<Event> begun = JournalFile(data + QStringLiteral("/incidents.db")).begin(opening(1));
        QVERIFY(begun);
        QTRY_VERIFY_WITH_TIMEOUT(window.incidents.isLoaded(), 30'000);
        QVERIFY(window.incidents.find(begun->incident));
        QVERIFY(window.incidents.trouble().isEmpty());
    }

    void whatTheOpeningHadToSayStays()
    {
        QVERIFY(JournalFile(journalPath()).begin(opening(1)));
        QFile database(journalPath());
        QVERIFY(database.open(QIODevice::WriteOnly) && database.write("not a database at all") > 0);
        database.close();
        Window window(m_folder->path());
        QTRY_VERIFY(window.incidents.isLoaded());
        QTRY_VERIFY(!window.incidents.trouble().isEmpty());
        const QString said = window.incidents.trouble();
        const QString open = window.incidents.all().constFirst().id; // it came back from the copy
        window.incidents.observe(refused(*window.world.topology().find(QStringLiteral("users-db")), noon()));
        QTRY_COMPARE(seenIn(window.incidents, open), 1);
        QCOMPARE(window.incidents.trouble(), said);
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "test_incidents.moc"
