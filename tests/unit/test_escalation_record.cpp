// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about escalations, on its way into the journal and back.
#include "core/incident/deeds.h"
#include "core/incident/escalation_record.h"
#include "core/incident/timeline.h"
#include "tests/support/fabricate.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;
using namespace std::chrono_literals;

namespace {

const QString unrecoverable = QStringLiteral("database-unrecoverable");
const QString dba = QStringLiteral("dba");
const QString name = QStringLiteral("Database on call");

Event eventFor(const Deed &deed, int minute, const QString &who = QStringLiteral("Ada"))
{
    Event event;
    event.sequence = minute + 1;
    event.at = noon().addSecs(60 * minute);
    event.who = who;
    event.kind = eventKindName(deed.kind);
    event.payload = deed.payload;
    return event;
}

QString told(const Deed &deed)
{
    const TimelineEntry entry = timelineOf({eventFor(deed, 0)}).constFirst();
    return entry.heading + QStringLiteral(" | ") + entry.detail;
}

} // namespace

class TestEscalationRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestAnswerCounts()
    {
        const QString other = QStringLiteral("ask:Are customers affected?");
        WorldFacts facts;
        facts.answers[QStringLiteral("kept")] = {Answer::Said::Yes, name, noon()};
        readEscalations({eventFor(deeds::judged(unrecoverable, Answer::Said::Yes), 1),
                         eventFor(deeds::judged(other, Answer::Said::DoNotKnow), 2),
                         eventFor(deeds::note(QStringLiteral("x")), 3),
                         eventFor(deeds::judged(unrecoverable, Answer::Said::No), 4, QStringLiteral("Bob"))},
                        facts);
        QCOMPARE(facts.answers.size(), 3);
        QCOMPARE(facts.answers[unrecoverable].said, Answer::Said::No);
        QCOMPARE(facts.answers[unrecoverable].who, QStringLiteral("Bob"));
        QCOMPARE(facts.answers[unrecoverable].at, noon().addSecs(240));
        QCOMPARE(facts.answers[other].said, Answer::Said::DoNotKnow);
        QVERIFY(facts.responses.isEmpty());
    }

    void whoAnsweredTheCallIsRead()
    {
        WorldFacts facts;
        Escalated call;
        call.condition = unrecoverable;
        call.contact = dba;
        call.name = name;
        readEscalations({eventFor(deeds::escalated(call), 1), eventFor(deeds::answered(unrecoverable, dba, name), 2)},
                        facts);
        QVERIFY(facts.answers.isEmpty());
        QCOMPARE(facts.responses.size(), 1);
        QCOMPARE(facts.responses[unrecoverable].contact, dba);
        QCOMPARE(facts.responses[unrecoverable].at, noon().addSecs(120));
    }

    void whatIsMetIsReadBack()
    {
        const Met met{unrecoverable, QStringLiteral("users-db: refused"), noon(), {}, dba, name};
        const auto noted = conditionsNotedMet({eventFor(deeds::met(met), 1), eventFor(deeds::met(met), 7),
                                               eventFor(deeds::judged(QStringLiteral("x"), Answer::Said::Yes), 8)});
        QCOMPARE(noted, (QMap<QString, QDateTime>{{unrecoverable, noon().addSecs(420)}}));
    }

    void theSeverityCountsSinceItWasSet()
    {
        Incident incident;
        incident.id = QStringLiteral("2026-11-23-1");
        incident.severity = Severity::High;
        incident.opened = noon();
        incident.respondWithin = 1h;
        incident.state = IncidentState::Resolved;
        const IncidentFacts facts = incidentFactsOf(incident, {eventFor(deeds::retitled(name), 1),
                                                               eventFor(deeds::reclassified(Severity::High, 1h), 2),
                                                               eventFor(deeds::retitled(name), 3)});
        QCOMPARE(facts.severitySince, noon().addSecs(120));
        QCOMPARE(facts.severity, Severity::High);
        QCOMPARE(facts.openedAt, noon());
        QCOMPARE(facts.respondWithin, 1h);
        QVERIFY(facts.closed);
    }

    void theTimelineSaysItInWords_data()
    {
        using How = Escalated::How;
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QString>("words");
        const auto called = [](How how, const QString &result) {
            return deeds::escalated({unrecoverable, dba, name, how, QStringLiteral("HIGH"), result, false});
        };
        QTest::newRow("phone") << called(How::Phone, QStringLiteral("no answer"))
                               << QStringLiteral("Called Database on call | no answer · Database unrecoverable");
        QTest::newRow("mail") << called(How::Mail, {})
                              << QStringLiteral("Mail to Database on call | Database unrecoverable");
        QTest::newRow("chat") << called(How::Chat, {})
                              << QStringLiteral("Chat with Database on call | Database unrecoverable");
        QTest::newRow("webhook") << called(How::Webhook, {})
                                 << QStringLiteral("Message to the chat of Database on call | Database unrecoverable");
        QTest::newRow("copied") << called(How::Copied, {})
                                << QStringLiteral("Message for Database on call copied | Database unrecoverable");
        QTest::newRow("answered") << deeds::answered(QStringLiteral("scenario:tls"), dba, {})
                                  << QStringLiteral("dba has answered | TLS or certificate");
        QTest::newRow("so") << deeds::judged(QStringLiteral("ask:Are customers affected?"), Answer::Said::Yes)
                            << QStringLiteral("It is so: Are customers affected? | ");
        QTest::newRow("not so") << deeds::judged(QStringLiteral("of another program"), Answer::Said::No)
                                << QStringLiteral("It is not so: of another program | ");
        QTest::newRow("nobody") << deeds::judged(unrecoverable, Answer::Said::DoNotKnow)
                                << QStringLiteral("Nobody can tell: Database unrecoverable | ");
        QTest::newRow("met") << deeds::met({unrecoverable, QStringLiteral("refused"), noon(), {}, dba, name})
                             << QStringLiteral("To escalate: Database unrecoverable | refused · to Database on call");
    }
    void theTimelineSaysItInWords()
    {
        QFETCH(Deed, deed);
        QFETCH(QString, words);
        if (QByteArray(QTest::currentDataTag()) == "answered")
            words = QStringLiteral("dba has answered | ") + scenarioTitle(Scenario::Tls);
        QCOMPARE(told(deed), words);
    }

    void whatFailedIsShownAsFailed()
    {
        const Deed deed = deeds::escalated({unrecoverable, dba, name, Escalated::How::Webhook, {}, name, true});
        QCOMPARE(timelineOf({eventFor(deed, 0)}).constFirst().outcome, Outcome::Failed);
        QVERIFY(!timelineOf({eventFor(deeds::answered(unrecoverable, dba, name), 0)}).constFirst().outcome);
    }

    void theWaysHaveNamesForGood()
    {
        QStringList names;
        for (int how = 0; how < 5; ++how) {
            names << howName(static_cast<Escalated::How>(how));
            QCOMPARE(howNamed(names.constLast()), static_cast<Escalated::How>(how));
        }
        QCOMPARE(names.join(u' '), QStringLiteral("phone mail chat webhook copied"));
        QVERIFY(!howNamed(QStringLiteral("pigeon")));
    }
};

QTEST_GUILESS_MAIN(TestEscalationRecord)
#include "test_escalation_record.moc"
