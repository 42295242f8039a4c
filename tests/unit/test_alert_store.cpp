// SPDX-License-Identifier: GPL-3.0-or-later
// alerts.db, in a folder of the test's own.
#include "core/alerts/alert_board.h"
#include "core/alerts/alert_store.h"
#include "core/alerts/episode_json.h"
#include "tests/support/await.h"
#include "tests/support/fabricate.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QString server = QStringLiteral("http://am:9093");

Episode episodeOf(const QString &name, bool ended = false)
{
    Episode episode;
    episode.key = QStringLiteral("labels/") + name;
    episode.id = episode.key + QStringLiteral("@1");
    episode.alert.source = server;
    episode.alert.fingerprint = name;
    episode.alert.name = name;
    episode.alert.severity = Severity::High;
    episode.worst = Severity::Critical;
    episode.alert.labels = {{QStringLiteral("alertname"), name}, {QStringLiteral("x"), QStringLiteral("ä\"\n\u202e")}};
    episode.alert.annotations = {{QStringLiteral("summary"), QStringLiteral("s")}};
    episode.alert.since = fabricate::noon();
    episode.alert.silencedBy = {QStringLiteral("a"), QStringLiteral("b")};
    episode.alert.inhibitedBy = {QStringLiteral("c")};
    episode.alert.generatorUrl = QStringLiteral("http://p/");
    episode.alert.target = QStringLiteral("db");
    episode.sources = {server};
    episode.began = fabricate::noon();
    episode.ended = ended ? fabricate::noon().addSecs(60) : QDateTime();
    episode.flaps = 2;
    episode.shown = true;
    episode.notified = true;
    return episode;
}

Episode acknowledged(Episode episode)
{
    episode.seen = true;
    episode.acknowledged = Acknowledgement{QStringLiteral("Ada"), QStringLiteral("why"), fabricate::noon().addMSecs(7),
                                           fabricate::noon().addSecs(3600)};
    return episode;
}

QStringList namesOf(const KeptAlerts &kept)
{
    QStringList names;
    for (const Episode &episode : kept.episodes)
        names << episode.alert.name;
    names.sort();
    return names;
}

} // namespace

class TestAlertStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    static Limits limits() { return {Deadline::in(30s), {}}; }
    KeptAlerts load(AlertStore &store, const QDateTime &now = fabricate::noon().addSecs(7200)) const
    {
        const auto kept = test::await(store.load(now, limits()));
        if (!*kept)
            qFatal("%s", qPrintable(kept->error().text));
        return **kept;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QString::number(++number) + QStringLiteral("/alerts.db"));
    }

    void anEpisodeComesBackAsItWas_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::addColumn<bool>("seen");
        QTest::newRow("stands") << false << false;
        QTest::newRow("stands, acknowledged") << false << true;
        QTest::newRow("gone") << true << false;
    }
    void anEpisodeComesBackAsItWas()
    {
        QFETCH(bool, ended);
        QFETCH(bool, seen);
        const Episode plain = episodeOf(QStringLiteral("A"), ended);
        const Episode episode = seen ? acknowledged(plain) : plain;
        QCOMPARE(*episodeFrom(toJson(episode)), episode);
        {
            AlertStore store(m_path);
            store.keep({episodeOf(QStringLiteral("A"))});
            store.keep({episode});
        } // its end waits for the writes
        AlertStore store(m_path);
        const KeptAlerts kept = load(store);
        QCOMPARE(kept.episodes.size(), 1);
        QCOMPARE(kept.episodes.first(), episode);
    }

    void onlyWhatMattersComesBack()
    {
        AlertStore store(m_path);
        const Episode seen = acknowledged(episodeOf(QStringLiteral("seen"), true));
        Episode hidden = episodeOf(QStringLiteral("hidden"), true);
        hidden.shown = false;
        store.keep({seen, hidden, episodeOf(QStringLiteral("stands")), episodeOf(QStringLiteral("gone"), true)});
        store.keepHeartbeat(server);
        store.keepHeartbeat(server);
        const KeptAlerts kept = load(store);
        QCOMPARE(namesOf(kept), (QStringList{QStringLiteral("gone"), QStringLiteral("stands")}));
        QCOMPARE(kept.heartbeats, QStringList{server});
        // What ended a moment ago may flap.
        QCOMPARE(load(store, fabricate::noon().addSecs(120)).episodes.size(), 4);
    }

    // However long nobody looks: what was seen goes first, then the oldest.
    void theFileIsBounded()
    {
        AlertStore store(m_path);
        QList<Episode> many;
        for (int i = 0; i < AlertStore::episodeLimit + 3; ++i) {
            Episode episode = episodeOf(QStringLiteral("n%1").arg(i), true);
            episode.ended = episode.ended.addSecs(i);
            many << (i == 7 ? acknowledged(episode) : episode);
        }
        store.keep(many);
        const KeptAlerts kept = load(store);
        QCOMPARE(kept.episodes.size(), AlertStore::episodeLimit);
        const QStringList names = namesOf(kept);
        for (const char *gone : {"n0", "n1", "n7"})
            QVERIFY(!names.contains(QLatin1String(gone)));
        QVERIFY(names.contains(QStringLiteral("n2")));
    }

    void thePastIsListed()
    {
        AlertStore store(m_path);
        Episode hidden = episodeOf(QStringLiteral("hidden"));
        hidden.shown = false;
        hidden.began = hidden.began.addSecs(40);
        Episode late = episodeOf(QStringLiteral("late"));
        late.began = late.began.addSecs(30);
        store.keep({episodeOf(QStringLiteral("ended"), true), late, acknowledged(episodeOf(QStringLiteral("stands"))),
                    hidden});
        const auto namesSince = [&](int seconds, int limit = 10) {
            const Limits limits{Deadline::in(20s), {}};
            const auto past = test::await(store.past(fabricate::noon().addSecs(seconds), limit, limits));
            QStringList names;
            for (const Episode &episode : past.value().value())
                names << episode.alert.name;
            return names;
        };
        const QStringList newest = namesSince(0);
        QCOMPARE(newest.size(), 3);
        QCOMPARE(newest.constFirst(), QStringLiteral("late"));
        QCOMPARE(namesSince(0, 3).size(), 3); // what was hidden takes nobody's place
        QVERIFY(!namesSince(61).contains(QStringLiteral("ended")));
        QCOMPARE(namesSince(61).size(), 2);
    }

    void everyAcknowledgementIsKept()
    {
        AlertStore store(m_path);
        Episode episode = acknowledged(episodeOf(QStringLiteral("A")));
        store.keep({episode});
        QVERIFY(*test::await(store.flush(limits())));
        episode.acknowledged->at = episode.acknowledged->at.addSecs(60);
        store.keep({episode});
        episode.acknowledged.reset();
        store.keep({episode});
        QVERIFY(*test::await(store.flush(limits())));
        StoreOptions look;
        look.path = m_path;
        look.applicationId = 0x42574131;
        look.migrations = {{}};
        look.readOnly = true;
        const auto reader = Store::open(look);
        QVERIFY(reader);
        QCOMPARE(*(*reader)->number(QStringLiteral("SELECT count(*) FROM acknowledgement")), 2);
    }

    void whatCannotBeWrittenIsToldAndTriedAgain()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(QDir().mkpath(m_path)); // a folder where the file should be
        AlertStore store(m_path);
        const QSignalSpy told(&store, &AlertStore::troubleChanged);
        store.keep({episodeOf(QStringLiteral("A"))});
        QTRY_VERIFY(!store.trouble().isEmpty());
        QVERIFY(QDir().rmdir(m_path));
        store.keep({episodeOf(QStringLiteral("B"))}); // takes the other one along
        QTRY_VERIFY(store.trouble().isEmpty());
        QCOMPARE(told.size(), 2);
        QCOMPARE(namesOf(load(store)), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    }

    void theSecondReadsOnlyAndSaysSo()
    {
        AlertStore first(m_path);
        first.keep({episodeOf(QStringLiteral("A"))});
        QVERIFY(*test::await(first.flush(limits())));
        AlertStore second(m_path);
        QCOMPARE(load(second).episodes.size(), 1);
        second.keep({episodeOf(QStringLiteral("B"))});
        QTRY_VERIFY(!second.trouble().isEmpty());
        QCOMPARE(load(first).episodes.size(), 1);
    }

    void theSecondWritesOnceTheFirstHasEnded()
    {
        auto first = std::make_unique<AlertStore>(m_path);
        first->keep({episodeOf(QStringLiteral("A"))});
        QVERIFY(*test::await(first->flush(limits())));
        AlertStore second(m_path);
        second.keep({acknowledged(episodeOf(QStringLiteral("B")))});
        QVERIFY(!*test::await(second.flush(limits())));
        QTRY_VERIFY(!second.trouble().isEmpty());
        first.reset();
        QVERIFY(*test::await(second.flush(limits())));
        second.keep({episodeOf(QStringLiteral("A"))});
        QTRY_COMPARE(second.trouble(), QString());
        QCOMPARE(namesOf(load(second)), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    }

    void damageIsSetAsideAndTold()
    {
        {
            AlertStore store(m_path);
            store.keep({episodeOf(QStringLiteral("A"))});
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(8192, '\x5a'));
        file.close();
        AlertStore store(m_path);
        QCOMPARE(load(store).episodes.size(), 0);
        QTRY_VERIFY(!store.trouble().isEmpty());
        QVERIFY(!QDir(QFileInfo(m_path).path()).entryList({QStringLiteral("alerts.db.damaged-*")}).isEmpty());
    }

    void aBoardRemembers()
    {
        Profile profile;
        profile.alerts.alertmanagers = {{QUrl(server), {}, {}}};
        const QDateTime now = fabricate::noon();
        Alert alert = episodeOf(QStringLiteral("A")).alert;
        alert.silencedBy.clear();
        alert.inhibitedBy.clear();
        {
            AlertStore store(m_path);
            AlertBoard board(profile, &store);
            board.take(server, {alert}, now);
            board.acknowledge({board.rows().first().key},
                              {QStringLiteral("Ada"), QStringLiteral("why"), now, now.addSecs(3600)}, now);
        }
        AlertStore store(m_path);
        AlertBoard board(profile, &store);
        board.resume(load(store, now), now);
        QCOMPARE(board.rows().size(), 1);
        QCOMPARE(board.rows().first().state, AlertState::Acknowledged);
        QCOMPARE(board.rows().first().acknowledged->by, QStringLiteral("Ada"));
    }
};

QTEST_GUILESS_MAIN(TestAlertStore)
#include "test_alert_store.moc"
