// SPDX-License-Identifier: GPL-3.0-or-later
// What Grafana is told of incidents: when, in which words, and once.
#include "core/app/annotations.h"
#include "core/incident/timeline.h"
#include "tests/support/await.h"
#include "tests/support/fabricate.h"
#include "tests/support/hostile_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

using State = MarkRecord::State;
using What = MarkTurn::What;

constexpr int patienceMs = 30'000;
const QString world = QStringLiteral("small world");
const QByteArray added = test::webAnswer("200 OK", R"({"message":"Annotation added","id":7})");

Profile profileOf(quint16 port)
{
    qputenv("TEST_GRAFANA_TOKEN", "glsa_hunter2");
    Profile profile;
    profile.name = world;
    profile.response.grafana = GrafanaSettings{QUrl(QStringLiteral("http://127.0.0.1:%1/d/bridge/x").arg(port)),
                                               {SecretRef::From::Environment, QStringLiteral("TEST_GRAFANA_TOKEN")},
                                               {}};
    return profile;
}

test::HostileServer::Behaviour saying(const QByteArray &bytes)
{
    return [bytes](test::Peer &peer) {
        QByteArray all = peer.hearUntil("\r\n\r\n");
        while (!all.endsWith('}')) {
            const QByteArray more = peer.hear(1);
            if (more.isEmpty())
                return;
            all += more;
        }
        peer.say(bytes);
    };
}

// A program with the incidents of a folder, and what it tells Grafana of them.
class Teller {
public:
    Teller(const QString &data, const Profile &profile)
        : m_world(smallWorld()), m_board(Profile()), m_incidents(data, m_world, m_board, [this] { return m_now; }),
          m_annotations(profile, m_incidents), m_troubled(&m_annotations, &Annotations::troubled)
    {
        m_incidents.start();
        if (!QTest::qWaitFor([this] { return m_incidents.isLoaded(); }))
            qFatal("the incidents are not read");
    }

    QString open(const QString &title = QStringLiteral("Test"), const QString &profile = world)
    {
        Beginning beginning;
        beginning.title = title;
        beginning.severity = Severity::High;
        beginning.profile = profile;
        const QString id = **test::await(m_incidents.open(beginning, {}, QStringLiteral("Ada")));
        if (!QTest::qWaitFor([&] { return m_incidents.find(id) != nullptr; }))
            qFatal("it is not known");
        return id;
    }
    void record(const QString &incident, const QList<Deed> &deeds)
    {
        const qsizetype before = m_incidents.events(incident).size();
        const Result<void> written = *test::await(m_incidents.record(incident, deeds, QStringLiteral("Ada")));
        if (!written)
            qFatal("not written: %s", qPrintable(written.error().text));
        const auto isLast = [&](const Event &event) { return event.payload == deeds.constLast().payload; };
        const auto isKnown = [&] {
            const QList<Event> fresh = m_incidents.events(incident).mid(before);
            return std::any_of(fresh.begin(), fresh.end(), isLast);
        };
        if (!QTest::qWaitFor(isKnown, patienceMs))
            qFatal("what was done is not known");
    }
    void tick(std::chrono::seconds later = 1s)
    {
        m_now = m_now.addSecs(later.count());
        m_annotations.tick(m_now);
    }
    // Ticks until the mark stands so.
    bool reaches(const QString &incident, GrafanaMark mark, State state)
    {
        const auto isReached = [&] {
            tick(0s);
            return m_incidents.find(incident)->marks.value(mark).state == state;
        };
        return QTest::qWaitFor(isReached, patienceMs);
    }
    [[nodiscard]] QStringList told(const QString &incident) const
    {
        QStringList lines;
        for (const TimelineEntry &entry : m_incidents.timeline(incident)) {
            if (entry.heading == u"Grafana")
                lines << entry.detail;
        }
        return lines;
    }
    Incidents &incidents() { return m_incidents; }
    QSignalSpy &troubled() { return m_troubled; }
    [[nodiscard]] QDateTime now() const { return m_now; }

private:
    QDateTime m_now = noon();
    World m_world;
    AlertBoard m_board;
    Incidents m_incidents;
    Annotations m_annotations;
    QSignalSpy m_troubled;
};

Incident incidentAt(IncidentState state = IncidentState::Open)
{
    Incident incident;
    incident.id = QStringLiteral("2026-11-23-1");
    incident.title = QStringLiteral("Mails <b>fail</b> & more");
    incident.severity = Severity::High;
    incident.profile = world;
    incident.detected = noon().addSecs(-600);
    incident.opened = noon();
    incident.state = state;
    if (incident.isOver())
        incident.resolved = noon().addSecs(3600);
    return incident;
}

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsFollowTheIncident()
    {
        const auto turn = [](const Incident &incident, const QDateTime &now = noon(), const QString &profile = world) {
            const auto next = markTurn(incident, profile, now);
            return !next ? QString()
                         : QString((next->what == What::Tell ? QStringLiteral("tell ") : QStringLiteral("lost ")) +
                                   markName(next->mark));
        };
        Incident open = incidentAt();
        QCOMPARE(turn(open), QStringLiteral("tell opening"));
        QCOMPARE(turn(open, noon(), QStringLiteral("another world")), QString());
        open.profile.clear();
        QCOMPARE(turn(open), QStringLiteral("tell opening"));
        for (const State state : {State::Posted, State::Failed, State::Unknown}) {
            open.marks[GrafanaMark::Opening] = {state, noon()};
            QCOMPARE(turn(open, noon().addDays(1)), QString());
        }
        open.marks[GrafanaMark::Opening] = {State::Sending, noon()};
        QCOMPARE(turn(open, noon().addSecs(120)), QString());
        QCOMPARE(turn(open, noon().addMSecs(120'001)), QStringLiteral("lost opening"));

        for (const IncidentState state : {IncidentState::Resolved, IncidentState::Closed}) {
            Incident over = incidentAt(state);
            QCOMPARE(turn(over, over.resolved), QStringLiteral("tell whole"));
            QCOMPARE(turn(over, over.resolved.addDays(1)), QStringLiteral("tell whole"));
            QCOMPARE(turn(over, over.resolved.addDays(1).addMSecs(1)), QString()); // nobody needs to know by now
            over.marks[GrafanaMark::Whole] = {State::Posted, over.resolved};
            QCOMPARE(turn(over, over.resolved), QString());
        }
    }

    void theBodyIsWhatGrafanaTakes()
    {
        const auto body = [](const Incident &incident, GrafanaMark mark, const char *uid = "bridge") {
            return QJsonDocument::fromJson(annotationJson(incident, mark, QString::fromLatin1(uid))).object();
        };
        const QJsonObject opened = body(incidentAt(), GrafanaMark::Opening);
        QCOMPARE(opened.value(u"time").toInteger(), noon().toMSecsSinceEpoch());
        QVERIFY(!opened.contains(u"timeEnd"));
        QCOMPARE(opened.value(u"dashboardUID").toString(), QStringLiteral("bridge"));
        QCOMPARE(opened.value(u"tags").toArray(), (QJsonArray{QStringLiteral("bridgewatch"), QStringLiteral("incident"),
                                                              QStringLiteral("high"), QStringLiteral("opened")}));
        QCOMPARE(opened.value(u"text").toString(), // which is HTML there
                 QStringLiteral("Incident 2026-11-23-1 opened, HIGH: Mails &lt;b&gt;fail&lt;/b&gt; &amp; more"));
        QVERIFY(!body(incidentAt(), GrafanaMark::Opening, "").contains(u"dashboardUID"));

        Incident over = incidentAt(IncidentState::Resolved);
        over.scenario = QStringLiteral("mail-delivery");
        over.cause = QStringLiteral("the key was revoked\x1b[2J") + QString(5000, u'x');
        const QJsonObject whole = body(over, GrafanaMark::Whole);
        QCOMPARE(whole.value(u"time").toInteger(), over.detected.toMSecsSinceEpoch());
        QCOMPARE(whole.value(u"timeEnd").toInteger(), over.resolved.toMSecsSinceEpoch());
        const QString text = whole.value(u"text").toString();
        QVERIFY2(text.contains(
                     u"Resolved after 70 min. Scenario: Mail is not delivered. Cause: the key was revoked⟨U+001B⟩"),
                 qPrintable(text));
        QVERIFY(text.size() < 800);
    }

    void addressesLeadToTheApi_data()
    {
        QTest::addColumn<QString>("dashboard");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("api");
        const auto row = [](const char *dashboard, const char *uid, const char *api) {
            QTest::newRow(dashboard) << QString::fromLatin1(dashboard) << QString::fromLatin1(uid)
                                     << QString::fromLatin1(api);
        };
        row("https://g.example/d/oracle-bridge", "oracle-bridge", "https://g.example/api/annotations");
        row("https://g.example:3000/d/x_1/slug?orgId=2&from=now-6h#a", "x_1", "https://g.example:3000/api/annotations");
        row("https://g.example/ops/grafana/d/x/d/y", "x", "https://g.example/ops/grafana/api/annotations");
        row("https://g.example/d-solo/x/slug", "x", "https://g.example/api/annotations");
        row("https://g.example/d/", "", "https://g.example/api/annotations");
        row("https://g.example/d/a%22b", "", "https://g.example/api/annotations");
        row("https://g.example/dashboards", "", "https://g.example/api/annotations");
        row("https://g.example/d/a234567890123456789012345678901234567890b", "", "https://g.example/api/annotations");
        row("http://[::1]:3000/d/x", "x", "http://[::1]:3000/api/annotations");
    }
    void addressesLeadToTheApi()
    {
        QFETCH(QString, dashboard);
        QFETCH(QString, uid);
        QFETCH(QString, api);
        const GrafanaSettings grafana{QUrl(dashboard), {}, {}};
        QCOMPARE(grafana.uid(), uid);
        QCOMPARE(grafana.annotations().toString(), api);
    }

    void anIncidentIsToldFromItsOpeningToItsEnd()
    {
        test::HostileServer server(saying(added));
        const QTemporaryDir data;
        Teller teller(data.path(), profileOf(server.port()));
        const QString id = teller.open();
        QVERIFY(teller.reaches(id, GrafanaMark::Opening, State::Posted));
        teller.record(id, {deeds::note(QStringLiteral("a note of a person")), deeds::state(IncidentState::Resolved)});
        QVERIFY(teller.reaches(id, GrafanaMark::Whole, State::Posted));
        for (int i = 0; i < 5; ++i)
            teller.tick(200s);
        teller.record(id, {deeds::state(IncidentState::Closed)});
        QTRY_COMPARE(teller.incidents().find(id)->state, IncidentState::Closed);
        for (int i = 0; i < 5; ++i)
            teller.tick(200s);
        QCOMPARE(teller.told(id),
                 (QStringList{QStringLiteral("is told of the opening"), QStringLiteral("has it as annotation 7"),
                              QStringLiteral("is told of the whole time"), QStringLiteral("has it as annotation 7")}));
        QCOMPARE(teller.troubled().size(), 0);
        QVERIFY(teller.incidents().timeline(id).constFirst().heading != u"Grafana");
        // Opened again it has another end, which is told as well.
        teller.record(id, {deeds::state(IncidentState::Open), deeds::state(IncidentState::Resolved)});
        QTRY_COMPARE(teller.incidents().find(id)->marks.contains(GrafanaMark::Whole), false);
        QVERIFY(teller.reaches(id, GrafanaMark::Whole, State::Posted));
        server.end();
        QCOMPARE(server.accepted(), 3);
        QCOMPARE(bodyOf(server.heard()).value(u"dashboardUID").toString(), QString()); // three requests in a row
        QCOMPARE(server.heard().count("\"dashboardUID\":\"bridge\""), 3);
        QCOMPARE(server.heard().count("\"timeEnd\":"), 2);
    }

    void whatGoesWrongIsSaidOnce()
    {
        test::HostileServer server(saying(test::webAnswer("401 Unauthorized", R"({"message":"Unauthorized"})")));
        const QTemporaryDir data;
        Teller teller(data.path(), profileOf(server.port()));
        const QString id = teller.open();
        QVERIFY(teller.reaches(id, GrafanaMark::Opening, State::Failed));
        for (int i = 0; i < 50; ++i)
            teller.tick(300s);
        QCOMPARE(teller.troubled().size(), 1);
        const QString said = teller.troubled().constFirst().constFirst().toString();
        QVERIFY2(said.contains(id) && said.contains(u"token"), qPrintable(said));
        QVERIFY(teller.told(id).constLast().contains(u"put a valid one"));
        QCOMPARE(teller.incidents().timeline(id).constLast().outcome, std::optional(Outcome::Warning));
        server.end();
        QCOMPARE(server.accepted(), 1);
        const QByteArray payloads = [&] {
            QByteArray all;
            for (const Event &event : teller.incidents().events(id))
                all += QJsonDocument(event.payload).toJson();
            return all;
        }();
        QVERIFY(!payloads.contains("hunter2"));
    }

    // Two programs lead one incident: Grafana hears of it once.
    void twoProgramsTellItOnce()
    {
        test::HostileServer server(saying(added));
        const QTemporaryDir data;
        Teller one(data.path(), profileOf(server.port()));
        Teller other(data.path(), profileOf(server.port()));
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids << one.open();
        for (const QString &id : std::as_const(ids)) {
            QTRY_VERIFY_WITH_TIMEOUT(other.incidents().find(id), patienceMs);
            const auto isPosted = [&](Teller &teller) {
                return teller.incidents().find(id)->marks.value(GrafanaMark::Opening).state == State::Posted;
            };
            QVERIFY(QTest::qWaitFor(
                [&] {
                    one.tick(0s);
                    other.tick(0s);
                    return isPosted(one) && isPosted(other);
                },
                patienceMs));
            QCOMPARE(one.told(id).size(), 2);
        }
        server.end();
        QCOMPARE(server.accepted(), 5);
    }

    // The program ended while Grafana was thinking: whoever comes next says so, and does not send it again.
    void whatNobodyKnowsIsNotSentAgain()
    {
        test::HostileServer server([](test::Peer &peer) { peer.stayUntilClientLeaves(); });
        const QTemporaryDir data;
        QString id;
        {
            Teller gone(data.path(), profileOf(server.port()));
            id = gone.open();
            QVERIFY(gone.reaches(id, GrafanaMark::Opening, State::Sending));
            QTRY_COMPARE(server.accepted(), 1);
        }
        Teller next(data.path(), profileOf(server.port()));
        QCOMPARE(next.incidents().find(id)->marks.value(GrafanaMark::Opening).state, State::Sending);
        next.tick();
        next.tick(119s);
        next.tick(2s);
        QVERIFY(next.reaches(id, GrafanaMark::Opening, State::Unknown));
        QVERIFY2(next.told(id).constLast().contains(u"look at the dashboard"), qPrintable(next.told(id).join(u'|')));
        server.end();
        QCOMPARE(server.accepted(), 1);
    }

    void nothingIsToldWithoutATokenOrOfAnotherWorld()
    {
        test::HostileServer server(saying(added));
        const QTemporaryDir data;
        Profile silent = profileOf(server.port());
        silent.response.grafana->token = {};
        Profile none;
        none.name = world;
        for (const Profile &profile : {silent, none}) {
            Teller teller(data.path(), profile);
            const QString id = teller.open();
            for (int i = 0; i < 5; ++i)
                teller.tick(200s);
            QVERIFY(teller.told(id).isEmpty());
            teller.record(id, {deeds::state(IncidentState::Resolved)});
            QTRY_VERIFY(teller.incidents().find(id)->isOver());
        }
        Teller teller(data.path(), profileOf(server.port()));
        const QString id = teller.open(QStringLiteral("x"), QStringLiteral("another world"));
        teller.tick(2 * 24h);
        QVERIFY(teller.told(id).isEmpty());
        QCOMPARE(server.accepted(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "test_annotations.moc"
