// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal of an incident amounts to: its state, its guide, its gate, its timeline, and what is recorded.
#include "core/diagnosis/diagnose.h"
#include "core/incident/grafana_link.h"
#include "core/incident/guide.h"
#include "core/incident/recorder.h"
#include "core/incident/seen_at_step.h"
#include "core/incident/timeline.h"
#include "core/incident/watch_gate.h"
#include "core/runbook/load.h"
#include "tests/support/fabricate.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

// A journal in memory, with a clock that the test turns.
class Story {
public:
    Story &add(const Deed &deed, const char *who = "Kim")
    {
        const NewEvent event = eventOf(deed, QStringLiteral("2026-11-23-1"), QString::fromLatin1(who), m_now);
        m_events.append(
            {m_events.size() + 1, event.id, event.incident, event.at, event.who, event.kind, event.payload, {}, {}});
        m_recorder.read(deed.kind, deed.payload);
        return *this;
    }
    Story &wait(std::chrono::seconds span)
    {
        m_now = m_now.addSecs(span.count());
        return *this;
    }
    [[nodiscard]] Incident incident() const { return incidentOf(m_events); }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] Recorder &recorder() { return m_recorder; }
    [[nodiscard]] QDateTime now() const { return m_now; }

private:
    QDateTime m_now = noon();
    QList<Event> m_events;
    Recorder m_recorder;
};

Beginning beginning()
{
    Beginning made;
    made.title = QStringLiteral("Mails are not sent");
    made.severity = Severity::High;
    made.respondWithin = 1h;
    made.detected = noon().addSecs(-300);
    made.alerts = {{QStringLiteral("am/1"), QStringLiteral("EmailDeliveryFailures"), Severity::High, noon()}};
    made.targets = {QStringLiteral("users-db")};
    return made;
}

// The small world as the newest looks show it.
class Seen {
public:
    Seen() { allWell(noon()); }

    void nothing() { m_looks.clear(); }
    void allWell(const QDateTime &at)
    {
        nothing();
        for (const TopologyNode &node : m_world.nodes) {
            for (const QString &vantage : node.vantages)
                m_looks.append(healthy(node, at, vantage));
        }
    }
    void refuse(const QDateTime &at)
    {
        allWell(at);
        for (Observation &look : m_looks) {
            if (look.target == u"users-db" || look.target == u"db-port")
                look = refused(*m_world.find(look.target), at, look.vantage);
        }
    }
    [[nodiscard]] const Observation *latest(const QString &target, const QString &vantage) const
    {
        for (const Observation &look : m_looks) {
            if (look.target == target && look.vantage == vantage)
                return &look;
        }
        return nullptr;
    }
    [[nodiscard]] Diagnosis diagnosis() const { return diagnose(m_looks, m_world); }
    [[nodiscard]] const Topology &world() const { return m_world; }
    [[nodiscard]] GateFacts gate(const QList<IncidentAlert> &standing, const QDateTime &since) const
    {
        return {m_world, [this](const QString &target, const QString &vantage) { return latest(target, vantage); },
                standing, since};
    }

private:
    Topology m_world = smallWorld();
    QList<Observation> m_looks;
};

QStringList idsOf(const QList<GuideSection> &guide)
{
    QStringList ids;
    for (const GuideSection &section : guide) {
        for (const GuideStep &step : section.steps)
            ids << step.id;
    }
    return ids;
}

Runbook smallRunbook()
{
    const QByteArray text = "# Database\n"
                            "## Overview\n"
                            "### Where things are\n- one\n"
                            "## Diagnosis\n"
                            "### Step 1: Look at the page\n```bash bridgewatch:check=health\ncurl x\n```\n"
                            "### Step 2: Look at the database\n```bash bridgewatch:check=users-db\npsql\n```\n"
                            "## Resolution\n"
                            "### Scenario A: Refused <!-- bridgewatch:scenario=connection-refused -->\n- start it\n"
                            "### Scenario B: Full <!-- bridgewatch:scenario=pool-exhausted -->\n- end some\n";
    const Result<Runbook> runbook = parseRunbook(text, QStringLiteral("/small.md"));
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().text));
    return *runbook;
}

} // namespace

class TestIncident : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDashboardCoversTheIncident()
    {
        Incident incident;
        incident.detected = QDateTime::fromSecsSinceEpoch(100'000, Qt::UTC);
        const QUrl dashboard(
            QStringLiteral("https://g.example.org/d/uid/slug?orgId=2&from=now-6h&to=now&var-host=a%20b"));
        QCOMPARE(grafanaLink(dashboard, incident).toString(QUrl::FullyEncoded),
                 QStringLiteral("https://g.example.org/d/uid/slug?orgId=2&var-host=a%20b&from=98200000&to=now"));
        incident.resolved = incident.detected.addSecs(3600);
        QVERIFY(grafanaLink(dashboard, incident).toString().endsWith(QStringLiteral("&from=98200000&to=104200000")));
        QVERIFY(grafanaLink(QUrl(), incident).isEmpty());
    }

    void whatHappenedMakesTheState()
    {
        Story story;
        story.add(deeds::opened(beginning()));
        QCOMPARE(story.incident().state, IncidentState::Open);
        QCOMPARE(story.incident().respondBy(), noon().addSecs(3600));
        QCOMPARE(story.incident().detected, noon().addSecs(-300));
        story.wait(4min).add(deeds::acknowledged()).wait(1min).add(deeds::acknowledged(), "Sam");
        QCOMPARE(story.incident().acknowledged, noon().addSecs(240)); // the first one counts
        QCOMPARE(story.incident().acknowledgedBy, QStringLiteral("Kim"));
        story.add(deeds::chose(Scenario::ConnectionRefused, 0.97));
        QCOMPARE(story.incident().state, IncidentState::Mitigating);
        QCOMPARE(story.incident().scenario, QStringLiteral("connection-refused"));
        story.add(deeds::gateStarted(30min, {}));
        QCOMPARE(story.incident().state, IncidentState::Watching);
        story.wait(30min).add(deeds::gate(deeds::GateTurn::Passed)).add(deeds::state(IncidentState::Resolved));
        QCOMPARE(story.incident().mitigated, noon().addSecs(300)); // since then all was well
        QCOMPARE(story.incident().resolved, story.now());
        story.add(deeds::state(IncidentState::Closed));
        QCOMPARE(story.incident().state, IncidentState::Closed);
        story.add(deeds::state(IncidentState::Open, QStringLiteral("it is back")));
        QVERIFY(!story.incident().resolved.isValid());
        QVERIFY(!story.incident().isOver());
    }

    void stepsNotesAndFollowUpsAreKept()
    {
        Story story;
        story.add(deeds::opened(beginning()))
            .add(deeds::step(QStringLiteral("a"), StepState::Skipped, QStringLiteral("no access")))
            .add(deeds::item(QStringLiteral("b"), 2, true))
            .add(deeds::entered(QStringLiteral("b")))
            .add(deeds::followUp({QStringLiteral("1"), QStringLiteral("Add a pooler"), QStringLiteral("Sam"),
                                  QDate(2026, 12, 1), false}))
            .add(deeds::followUp(
                {QStringLiteral("1"), QStringLiteral("Add a pooler"), QStringLiteral("Sam"), QDate(2026, 12, 1), true}))
            .add(deeds::role(Role::Lead, QStringLiteral("Kim")))
            .add(deeds::reclassified(Severity::Critical, 15min));
        const Incident incident = story.incident();
        QCOMPARE(incident.stepRecord(QStringLiteral("a")).state, StepState::Skipped);
        QCOMPARE(incident.stepRecord(QStringLiteral("a")).because, QStringLiteral("no access"));
        QVERIFY(incident.stepRecord(QStringLiteral("b")).items.value(2));
        QCOMPARE(incident.step, QStringLiteral("b"));
        QCOMPARE(incident.followUps.size(), 1);
        QVERIFY(incident.followUps.constFirst().isDone);
        QCOMPARE(incident.roles.value(Role::Lead), QStringLiteral("Kim"));
        QCOMPARE(incident.respondBy(), noon().addSecs(900));
    }

    void anUnknownKindIsPassedOverAndShown()
    {
        Story story;
        story.add(deeds::opened(beginning()));
        QList<Event> events = story.events();
        Event newer = events.constFirst();
        newer.sequence = 2;
        newer.kind = QStringLiteral("hologram");
        events.append(newer);
        QCOMPARE(incidentOf(events).title, QStringLiteral("Mails are not sent"));
        QCOMPARE(timelineOf(events).constLast().heading, QStringLiteral("hologram"));
    }

    void theGatePassesAfterItsTimeAlone()
    {
        Story story;
        Seen seen;
        story.add(deeds::opened(beginning())).add(gateStart(30min, {}));
        for (int minute = 1; minute < 30; ++minute) {
            seen.allWell(story.wait(1min).now());
            QVERIFY(!gateDeed(story.incident(), seen.gate({}, noon()), story.now()));
        }
        seen.allWell(story.wait(1min).now());
        const std::optional<Deed> passed = gateDeed(story.incident(), seen.gate({}, noon()), story.now());
        QVERIFY(passed);
        story.add(*passed);
        QVERIFY(story.incident().gate.passed.isValid());
        QVERIFY(!gateDeed(story.incident(), seen.gate({}, noon()), story.now()));
    }

    void aRelapseBeginsItAnew()
    {
        Story story;
        Seen seen;
        story.add(deeds::opened(beginning())).add(gateStart(30min, {}));
        seen.refuse(story.wait(20min).now());
        std::optional<Deed> turn = gateDeed(story.incident(), seen.gate({}, noon()), story.now());
        QVERIFY(turn);
        story.add(*turn);
        QCOMPARE(story.incident().gate.relapses, 1);
        QCOMPARE(story.incident().state, IncidentState::Mitigating);
        QVERIFY(!gateDeed(story.incident(), seen.gate({}, noon()), story.now())); // said once
        seen.allWell(story.wait(5min).now());
        turn = gateDeed(story.incident(), seen.gate({}, noon()), story.now());
        QVERIFY(turn);
        story.add(*turn);
        QCOMPARE(story.incident().state, IncidentState::Watching);
        QCOMPARE(story.incident().gate.due(), story.now().addSecs(1800));
        // Not by the time that it had counted before.
        seen.allWell(story.wait(10min).now());
        QVERIFY(!gateDeed(story.incident(), seen.gate({}, noon()), story.now()));
    }

    void whatNobodyKnowsHoldsTheGate_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("stale") << QStringLiteral("stale");
        QTest::newRow("failing") << QStringLiteral("failing");
        QTest::newRow("alert") << QStringLiteral("alert");
    }

    void whatNobodyKnowsHoldsTheGate()
    {
        QFETCH(QString, what);
        Story story;
        Seen seen;
        story.add(deeds::opened(beginning())).add(gateStart(1min, {})).wait(2min);
        if (what == u"failing")
            seen.refuse(story.now());
        else if (what == u"alert")
            seen.allWell(story.now()); // else the looks are two minutes old
        QList<IncidentAlert> standing;
        if (what == u"alert")
            standing = {{QStringLiteral("am/2"), QStringLiteral("EmailDeliveryFailures"), Severity::High, noon()}};
        const std::optional<Deed> turn = gateDeed(story.incident(), seen.gate(standing, noon()), story.now());
        QVERIFY(turn);
        story.add(*turn);
        QVERIFY(story.incident().gate.held);
        QVERIFY(!story.incident().gate.because.isEmpty());
    }

    void aTimeInWhichNobodyWatchedDoesNotCount()
    {
        Story story;
        Seen seen;
        story.add(deeds::opened(beginning())).add(gateStart(30min, {}));
        seen.allWell(story.wait(31min).now());
        const std::optional<Deed> turn = gateDeed(story.incident(), seen.gate({}, story.now()), story.now());
        QVERIFY(turn);
        story.add(*turn);
        QVERIFY(!story.incident().gate.passed.isValid());
        QCOMPARE(story.incident().gate.due(), story.now().addSecs(1800));
    }

    void whatWasNotSeenYetIsNoRelapse()
    {
        Story story;
        Seen seen;
        story.add(deeds::opened(beginning())).add(gateStart(1min, {})).wait(10min);
        const QDateTime began = story.now(); // to watch again
        const auto turn = [&] { return gateDeed(story.incident(), seen.gate({}, began), story.now()); };
        seen.nothing();
        std::optional<Deed> deed = turn();
        QVERIFY(deed);
        story.add(*deed);
        QCOMPARE(story.incident().gate.since, began); // interrupted
        story.wait(1s);
        QVERIFY(!turn());
        story.wait(2min); // longer than the watch, and than two periods
        deed = turn();
        QVERIFY(deed);
        story.add(*deed);
        QVERIFY(story.incident().gate.held);
        QVERIFY(!story.incident().gate.passed.isValid());
        QCOMPARE(story.incident().gate.relapses, 0);
        QCOMPARE(story.incident().state, IncidentState::Watching);
        QVERIFY(!turn()); // said once
        seen.allWell(story.now());
        deed = turn();
        QVERIFY(deed);
        story.add(*deed);
        QVERIFY(!story.incident().gate.held);
        QCOMPARE(story.incident().gate.since, story.now());
    }

    // A clock that was set, or a window that stood still: nobody looks anew for that.
    void aLookWithinItsPeriodsIsAsGoodAsANewOne()
    {
        Seen seen;
        seen.allWell(noon());
        const QDateTime since = noon().addSecs(5);
        QVERIFY(isLookedAt({}, seen.gate({}, since), since, since.addSecs(1)));
        seen.nothing();
        QVERIFY(!isLookedAt({}, seen.gate({}, since), since, since.addSecs(1)));
    }

    void aTargetThatNobodyLooksAtHoldsTheGate()
    {
        Story story;
        Seen seen;
        Beginning other = beginning();
        other.targets = {QStringLiteral("users-db"), QStringLiteral("renamed-db")};
        story.add(deeds::opened(other)).add(gateStart(1min, {}));
        seen.allWell(story.wait(2min).now());
        const std::optional<Deed> turn = gateDeed(story.incident(), seen.gate({}, noon()), story.now());
        QVERIFY(turn);
        story.add(*turn);
        QVERIFY(story.incident().gate.held);
        QVERIFY(story.incident().gate.because.contains(QStringLiteral("renamed-db")));
        QCOMPARE(story.incident().gate.relapses, 0);
        seen.refuse(story.wait(1s).now()); // what is seen is a relapse, held or not
        const std::optional<Deed> relapse = gateDeed(story.incident(), seen.gate({}, noon()), story.now());
        QVERIFY(relapse);
        QCOMPARE(story.add(*relapse).incident().gate.relapses, 1);
        QCOMPARE(story.incident().state, IncidentState::Mitigating);
        QVERIFY(!gateDeed(story.incident(), seen.gate({}, noon()), story.now())); // said once
    }

    void anotherTargetsTroubleIsNotTheIncidents()
    {
        Story story;
        Seen seen;
        Beginning other = beginning();
        other.targets = {QStringLiteral("bridge-cert")};
        story.add(deeds::opened(other)).add(gateStart(1min, {}));
        seen.refuse(story.wait(2min).now());
        const std::optional<Deed> turn = gateDeed(story.incident(), seen.gate({}, noon()), story.now());
        QVERIFY(turn);
        QCOMPARE(story.add(*turn).incident().gate.passed, story.now());
    }

    void theGuideProposesAndRulesOut()
    {
        Seen seen;
        seen.refuse(noon());
        Story story;
        story.add(deeds::opened(beginning()));
        const Runbook runbook = smallRunbook();
        const Diagnosis diagnosis = seen.diagnosis();
        const GuideFacts facts{seen.world(), diagnosis, [&](const QString &target, const QString &vantage) {
                                   return seen.latest(target, vantage);
                               }};
        const QList<GuideSection> guide = guideOf(story.incident(), &runbook, facts);
        const Result<GuideStep> refused = stepNamed(guide, QStringLiteral("A"));
        QVERIFY2(refused, refused ? "" : qPrintable(refused.error().text));
        QVERIFY(refused->confidence > 0.5);
        QVERIFY(!seenAt(story.incident(), *refused, &runbook, facts, noon()).isEmpty());
        QVERIFY(!whyNotOthers(*refused, diagnosis).isEmpty());
        const Result<GuideStep> full = stepNamed(guide, QStringLiteral("pool-exhausted"));
        QVERIFY(full);
        QVERIFY(!full->ruledOut.isEmpty());
        // It begins with the first step of the diagnosis, whose look is beside it.
        const GuideStep first = currentStep(story.incident(), guide);
        QCOMPARE(first.label, QStringLiteral("1"));
        QCOMPARE(first.seen, std::optional(Outcome::Ok));
        QCOMPARE(stepNamed(guide, QStringLiteral("2"))->seen, std::optional(Outcome::Failed));
        // What is done, skipped or ruled out is not offered again.
        story.add(deeds::step(first.id, StepState::Done));
        QCOMPARE(nextStep(guideOf(story.incident(), &runbook, facts), first.id),
                 stepNamed(guide, QStringLiteral("2"))->id);
        QVERIFY(nextStep(guide, refused->id).startsWith(QStringLiteral("bridgewatch/")));
        // Of the scenarios the likeliest is next, wherever it stands; once the chosen one is done, the rest is past.
        QCOMPARE(nextStep(guide, stepNamed(guide, QStringLiteral("2"))->id), refused->id);
        story.add(deeds::chose(Scenario::ConnectionRefused, 0.9)).add(deeds::step(refused->id, StepState::Done));
        const QString after =
            nextStep(guideOf(story.incident(), &runbook, facts), stepNamed(guide, QStringLiteral("2"))->id);
        QVERIFY2(after.startsWith(QStringLiteral("bridgewatch/")), qPrintable(after));
    }

    void theLikeliestScenarioIsNextWhereverItStands()
    {
        const Result<Runbook> runbook =
            parseRunbook("# R\n\n## Diagnosis\n\n### Step 1: Look\n\n- see\n\n## Resolution\n\n"
                         "### Missing <!-- bridgewatch:scenario=missing-database -->\n\n- a\n\n"
                         "### Refused <!-- bridgewatch:scenario=connection-refused -->\n\n- b\n",
                         QStringLiteral("r.md"));
        QVERIFY(runbook);
        Seen seen;
        seen.refuse(noon());
        Story story;
        story.add(deeds::opened(beginning()));
        Diagnosis diagnosis = seen.diagnosis();
        const GuideFacts facts{seen.world(), diagnosis, [&](const QString &target, const QString &vantage) {
                                   return seen.latest(target, vantage);
                               }};
        const auto behindTheLook = [&] {
            const QList<GuideSection> guide = guideOf(story.incident(), &*runbook, facts);
            return nextStep(guide, stepNamed(guide, QStringLiteral("1"))->id);
        };
        const QString refused = behindTheLook();
        QVERIFY2(refused.endsWith(QStringLiteral("refused")), qPrintable(refused));
        story.add(deeds::chose(Scenario::ConnectionRefused, 0.9)).add(deeds::step(refused, StepState::Done));
        diagnosis = {}; // it is mended: what nothing speaks for is past
        QCOMPARE(behindTheLook(), QStringLiteral("bridgewatch/watch"));
    }

    // Also what is no step: an introduction, a table of contacts, what it all means.
    void theGuideDropsNothingOfTheRunbook()
    {
        const Result<Runbook> foreign =
            parseRunbook("# Disk full\n\nCalled by the night shift.\n\n## Meaning\n\nNo room is left."
                         "\n\n## Diagnosis\n\n1. Run df\n\n## Mitigation\n\nFirst breathe.\n\n"
                         "### Delete old logs\n\nFind them.\n",
                         QStringLiteral("disk.md"));
        QVERIFY(foreign);
        Seen seen;
        seen.refuse(noon());
        Story story;
        story.add(deeds::opened(beginning()));
        const Diagnosis diagnosis = seen.diagnosis();
        const GuideFacts facts{seen.world(), diagnosis, [&](const QString &target, const QString &vantage) {
                                   return seen.latest(target, vantage);
                               }};
        const QList<GuideSection> guide = guideOf(story.incident(), &*foreign, facts);
        QStringList all;
        for (const GuideSection &section : guide) {
            for (const GuideStep &step : section.steps) {
                for (const Block &block : blocksAt(step, &*foreign))
                    all << block.text;
            }
        }
        const QString text = all.join(u'\n');
        for (const char *said : {"Called by the night shift", "No room is left", "First breathe", "Find them"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
        // No look stands beside its steps, so what is seen comes first; what is only read is in nobody's way.
        QCOMPARE(currentStep(story.incident(), guide).own, GuideStep::Own::Findings);
        QVERIFY(!stepNamed(guide, QStringLiteral("Meaning")));
    }

    void whatGoesBetterIsShownBesideWhatItWas()
    {
        Seen seen;
        seen.refuse(noon());
        Story story;
        story.add(deeds::opened(beginning()));
        const Runbook runbook = smallRunbook();
        const auto lines = [&](const QDateTime &now) {
            const Diagnosis diagnosis = seen.diagnosis();
            const GuideFacts facts{seen.world(), diagnosis, [&](const QString &target, const QString &vantage) {
                                       return seen.latest(target, vantage);
                                   }};
            const Incident incident = story.incident();
            return seenAt(incident, *stepNamed(guideOf(incident, &runbook, facts), QStringLiteral("2")), &runbook,
                          facts, now);
        };
        const Observation bad = *seen.latest(QStringLiteral("users-db"), QStringLiteral("desk"));
        story.add(deeds::observed(bad));
        QCOMPARE(lines(noon()).size(), 2); // from the desk and from the bridge
        QCOMPARE(lines(noon()).constFirst().before, QString());
        seen.allWell(noon().addSecs(60));
        const QList<SeenLine> after = lines(noon().addSecs(60));
        QVERIFY2(after.constFirst().before.contains(QStringLiteral("12:00")) &&
                     after.constFirst().before.contains(bad.text),
                 qPrintable(after.constFirst().before));
        QCOMPARE(after.constLast().before, QString()); // nobody saw that one fail
        QCOMPARE(after.constFirst().outcome, Outcome::Ok);
    }

    void whatTheRunbookLacksIsThereAllTheSame()
    {
        Seen seen;
        seen.refuse(noon());
        Story story;
        story.add(deeds::opened(beginning()));
        const Diagnosis diagnosis = seen.diagnosis();
        const GuideFacts facts{seen.world(), diagnosis, [&](const QString &target, const QString &vantage) {
                                   return seen.latest(target, vantage);
                               }};
        const QStringList ids = idsOf(guideOf(story.incident(), nullptr, facts));
        QVERIFY2(ids.contains(QStringLiteral("bridgewatch/connection-refused")), qPrintable(ids.join(u' ')));
        for (const char *own : {"bridgewatch/findings", "bridgewatch/watch", "bridgewatch/cause", "bridgewatch/report"})
            QVERIFY2(ids.contains(QString::fromLatin1(own)), own);
        const Result<GuideStep> none = stepNamed(guideOf(story.incident(), nullptr, facts), QStringLiteral("wach"));
        QVERIFY(!none);
    }

    void whatChangedIsRecordedOnce()
    {
        Seen seen;
        Story story;
        story.add(deeds::opened(beginning()));
        const Topology world = smallWorld();
        const TopologyNode &db = *world.find(QStringLiteral("users-db"));
        QVERIFY(!story.recorder().take(healthy(db, noon()))); // well, and never told of
        const std::optional<Deed> fails = story.recorder().take(refused(db, noon()));
        QVERIFY(fails);
        story.add(*fails);
        QVERIFY(!story.recorder().take(refused(db, noon().addSecs(15))));
        const std::optional<Deed> well = story.recorder().take(healthy(db, noon().addSecs(30)));
        QVERIFY(well);
        story.add(*well);
        QVERIFY(!story.recorder().take(healthy(db, noon().addSecs(45))));

        seen.refuse(noon());
        const std::optional<Deed> found = story.recorder().take(seen.diagnosis());
        QVERIFY(found);
        story.add(*found);
        QVERIFY(!story.recorder().take(seen.diagnosis()));
        QVERIFY(story.incident().targets.contains(QStringLiteral("db-port")));

        const QList<Deed> gone = story.recorder().take({}, true);
        QCOMPARE(gone.size(), 1);
        story.add(gone.constFirst());
        QVERIFY(story.recorder().take({}, true).isEmpty());
    }

    void twoThatDifferForGoodDoNotAnswerEachOther()
    {
        const Topology world = smallWorld();
        const TopologyNode &db = *world.find(QStringLiteral("users-db"));
        Seen bad;
        bad.refuse(noon());
        const Seen good;
        Recorder one;
        Recorder two;
        int said = 0;
        const auto say = [&said](const std::optional<Deed> &deed, Recorder &speaker, Recorder &listener) {
            if (!deed)
                return;
            ++said;
            speaker.say(deed->kind, deed->payload);
            listener.read(deed->kind, deed->payload);
        };
        const IncidentAlert alert{QStringLiteral("am/1"), QStringLiteral("Mails"), Severity::High, noon()};
        for (int round = 0; round < 5; ++round) {
            say(one.take(refused(db, noon())), one, two);
            say(two.take(healthy(db, noon())), two, one);
            say(one.take(bad.diagnosis()), one, two);
            say(two.take(good.diagnosis()), two, one);
            for (const Deed &deed : one.take({alert}, true))
                say(deed, one, two);
            for (const Deed &deed : two.take({}, true))
                say(deed, two, one);
        }
        QVERIFY2(said >= 3 && said <= 6, qPrintable(QString::number(said))); // each once at most
        const int before = said;
        say(one.take(healthy(db, noon())), one, two); // the other one has said so
        QCOMPARE(said, before);
        say(one.take(refused(db, noon())), one, two);
        QCOMPARE(said, before + 1);
    }

    void theTimelineTellsInOrderAndHarmlessly()
    {
        Story story;
        story.add(deeds::opened(beginning()))
            .wait(1min)
            .add(deeds::note(QStringLiteral("<b>bold</b>\x1b[31m \u202Eback")))
            .add(deeds::entered(QStringLiteral("a")))
            .add(deeds::step(QStringLiteral("a"), StepState::Failed, QStringLiteral("no")));
        const QList<TimelineEntry> timeline = timelineOf(story.events());
        QCOMPARE(timeline.size(), 3); // where people are is not told
        QCOMPARE(timeline.at(1).group, TimelineEntry::Group::Said);
        QVERIFY(timeline.at(1).detail.contains(QStringLiteral("<b>bold</b>")));
        QVERIFY(!timeline.at(1).detail.contains(QChar(0x1b)));
        QVERIFY(!timeline.at(1).detail.contains(QChar(0x202e)));
        QCOMPARE(timeline.at(2).outcome, std::optional(Outcome::Failed));
        QCOMPARE(timeline.at(1).at, noon().addSecs(60));
    }

    void targetsAreCalledByTheirLabels()
    {
        Topology world{
            QStringLiteral("Ours"),
            {node(QStringLiteral("db"), Kind::Postgres), host(QStringLiteral("b"), QStringLiteral("bridge host"))}};
        world.nodes[0].label = QStringLiteral("users database");
        const TargetLabels labels = targetLabels(world);
        Story story;
        story.add(deeds::opened(beginning()))
            .add(deeds::observed(refused(world.nodes[0], noon(), QStringLiteral("b"))));
        const TimelineEntry named = timelineOf(story.events(), labels).constLast();
        QCOMPARE(named.heading, QStringLiteral("users database fails"));
        QVERIFY2(named.detail.startsWith(QStringLiteral("from bridge host")), qPrintable(named.detail));
        QCOMPARE(timelineOf(story.events()).constLast().heading, QStringLiteral("db fails"));
        world.nodes[1].label = world.nodes[0].label; // called alike
        QCOMPARE(targetLabels(world).value(QStringLiteral("b")), QStringLiteral("users database (b)"));
        QVERIFY(targetLabels(smallWorld()).isEmpty()); // called by their ids
    }
};

QTEST_GUILESS_MAIN(TestIncident)
#include "test_incident.moc"
