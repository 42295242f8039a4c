// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers when, and what is written to them.
#include "core/base/text.h"
#include "core/incident/escalation_message.h"
#include "core/incident/office_hours.h"
#include "core/profile/contact_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace bridgewatch;

namespace {

Contact contactIn(const QByteArray &zone, const QString &hours)
{
    Contact contact;
    contact.id = QStringLiteral("dba");
    contact.timezone = zone;
    contact.hours = parseOfficeHours(hours).value();
    return contact;
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Finding refused()
{
    Finding finding;
    finding.scenario = Scenario::ConnectionRefused;
    finding.target = QStringLiteral("users-db");
    finding.vantage = QStringLiteral("desk");
    finding.confidence = 0.97;
    finding.evidence = {QStringLiteral("refused from desk and bridge (ECONNREFUSED)"),
                        QStringLiteral("nothing listens on db.internal:5432")};
    finding.ruledOut = {{Scenario::Network, QStringLiteral("SSH to the host works")}};
    return finding;
}

MessageFacts fullFacts()
{
    MessageFacts facts;
    facts.severity = Severity::High;
    facts.what = QStringLiteral("users-db refuses connections");
    facts.since = utc("2026-11-23T14:22:00Z");
    facts.finding = refused();
    facts.effect = QStringLiteral("mail verification stopped, 12 waiting");
    facts.asked = QStringLiteral("start PostgreSQL or tell us why not");
    facts.incident = QStringLiteral("2026-11-23-1");
    facts.who = QStringLiteral("ops lead");
    facts.respondBy = utc("2026-11-23T15:22:00Z");
    return facts;
}

QString posted(const QString &text)
{
    EscalationMessage message;
    message.body = text;
    return QJsonDocument::fromJson(webhookBody(message)).object().value(u"text").toString();
}

} // namespace

class TestContacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyAreReachableByTheirOwnClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("next"); // invalid: reachable
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *zone, const char *hours, const char *now, const char *next,
                            const char *text) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(hours) << utc(now) << utc(next)
                                << QString::fromUtf8(text);
        };
        const char *berlin = "Europe/Berlin";
        const char *newYork = "America/New_York";
        const char *office = "Mon-Fri 08:00-18:00";
        row("in hours", berlin, office, "2026-11-23T14:40:00Z", "", "reachable now · 15:40 in Berlin");
        row("asleep", "America/Los_Angeles", office, "2026-11-23T14:40:00Z", "2026-11-23T16:00:00Z",
            "asleep · 06:40 in Los Angeles, back 08:00");
        row("over the weekend", berlin, office, "2026-11-27T17:30:00Z", "2026-11-30T07:00:00Z",
            "not in hours · 18:30 in Berlin, back Mon 08:00");
        row("the minute it begins", berlin, office, "2026-11-23T07:00:00Z", "", "reachable now · 08:00 in Berlin");
        row("the second before", berlin, office, "2026-11-23T06:59:59Z", "2026-11-23T07:00:00Z",
            "not in hours · 07:59 in Berlin, back 08:00");
        row("the minute it ends", berlin, office, "2026-11-23T17:00:00Z", "2026-11-24T07:00:00Z",
            "not in hours · 18:00 in Berlin, back Tue 08:00");
        row("always", berlin, "24/7", "2026-11-22T02:00:00Z", "", "reachable at any time · 03:00 in Berlin");
        row("no zone", "", office, "2026-11-23T19:05:00Z", "2026-11-24T08:00:00Z",
            "not in hours · 19:05 UTC, back Tue 08:00");
        row("second span", berlin, "Mon,Wed 09:00-12:00; Sat 10:00-14:00", "2026-11-25T12:00:00Z",
            "2026-11-28T09:00:00Z", "not in hours · 13:00 in Berlin, back Sat 10:00");
        row("past midnight, before it", berlin, "Fri 22:00-06:00", "2026-11-27T22:30:00Z", "",
            "reachable now · 23:30 in Berlin");
        row("past midnight, behind it", berlin, "Fri 22:00-06:00", "2026-11-28T04:59:00Z", "",
            "reachable now · 05:59 in Berlin");
        row("past midnight, over", berlin, "Fri 22:00-06:00", "2026-11-28T05:00:00Z", "2026-12-04T21:00:00Z",
            "asleep · 06:00 in Berlin, back Fri 22:00");
        row("Sunday into Monday", berlin, "Sun 22:00-06:00", "2026-11-30T01:00:00Z", "",
            "reachable now · 02:00 in Berlin");
        row("the whole day", berlin, "Sat 00:00-24:00", "2026-11-28T22:59:00Z", "", "reachable now · 23:59 in Berlin");
        row("and no more", berlin, "Sat 00:00-24:00", "2026-11-28T23:00:00Z", "2026-12-04T23:00:00Z",
            "asleep · 00:00 in Berlin, back Sat 00:00");
        // Berlin: 2026-03-29 02:00 → 03:00, 2026-10-25 03:00 → 02:00.
        row("winter opens by winter time", berlin, office, "2026-03-27T18:00:00Z", "2026-03-30T06:00:00Z",
            "not in hours · 19:00 in Berlin, back Mon 08:00");
        row("summer opens by summer time", berlin, office, "2026-10-23T18:00:00Z", "2026-10-26T07:00:00Z",
            "not in hours · 20:00 in Berlin, back Mon 08:00");
        row("a span that the clock leaves out in part", berlin, "Sun 02:30-04:00", "2026-03-29T00:30:00Z",
            "2026-03-29T01:00:00Z", "asleep · 01:30 in Berlin, back 03:00");
        row("a span that the clock leaves out", berlin, "Sun 02:10-02:50", "2026-03-29T00:30:00Z",
            "2026-04-05T00:10:00Z", "asleep · 01:30 in Berlin, back Sun 02:10");
        row("an hour that comes twice, first", berlin, "Sun 02:00-02:30", "2026-10-25T00:15:00Z", "",
            "reachable now · 02:15 in Berlin");
        row("between both", berlin, "Sun 02:00-02:30", "2026-10-25T00:45:00Z", "2026-10-25T01:00:00Z",
            "asleep · 02:45 in Berlin, back 02:00");
        row("second", berlin, "Sun 02:00-02:30", "2026-10-25T01:15:00Z", "", "reachable now · 02:15 in Berlin");
        // New York: 2026-03-08 02:00 → 03:00, 2026-11-01 02:00 → 01:00.
        row("New York into summer", newYork, office, "2026-03-06T23:30:00Z", "2026-03-09T12:00:00Z",
            "not in hours · 18:30 in New York, back Mon 08:00");
        row("New York into winter", newYork, office, "2026-10-30T22:30:00Z", "2026-11-02T13:00:00Z",
            "not in hours · 18:30 in New York, back Mon 08:00");
        row("New York leaves out", newYork, "Sun 02:15-05:00", "2026-03-08T06:30:00Z", "2026-03-08T07:00:00Z",
            "asleep · 01:30 in New York, back 03:00");
        row("New York twice", newYork, "Sun 01:00-01:30", "2026-11-01T05:40:00Z", "2026-11-01T06:00:00Z",
            "asleep · 01:40 in New York, back 01:00");
    }
    void theyAreReachableByTheirOwnClock()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, hours);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, next);
        QFETCH(QString, text);
        QVERIFY(now.isValid());
        const Reachability reach = reachability(contactIn(zone, hours), now);
        QCOMPARE(reach.text, text);
        QCOMPARE(reach.next, next);
        QCOMPARE(reach.now, !next.isValid());
        QCOMPARE(reach.there.toUTC(), now);
        if (next.isValid()) {
            QVERIFY(reachability(contactIn(zone, hours), next).now);
            QVERIFY(!reachability(contactIn(zone, hours), next.addSecs(-1)).now);
        }
    }

    void hoursAreRead_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown"); // empty: refused
        const auto row = [](const char *written, const char *shown) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromUtf8(shown);
        };
        row("always", "at any time");
        row("24/7", "at any time");
        row("Mon-Fri 08:00-18:00", "Mon–Fri 08:00–18:00");
        row("Mon,Wed 09:00-12:00; Sat 10:00-14:00", "Mon, Wed 09:00–12:00; Sat 10:00–14:00");
        row("Fri-Mon 22:00-06:00", "Fri, Sat, Sun, Mon 22:00–06:00");
        row("daily 00:00-24:00", "Mon–Sun 00:00–24:00");
        for (const char *wrong : {"", "Mon", "Mon 8:00-18:00", "Mon 08:00-25:00", "Mon 24:00-08:00", "mon 08:00-18:00",
                                  "Mon-Fri 08:00-18:00;", "; Mon 08:00-18:00", "Mon 08:00-18:00  ; Tue 08:00-18:00",
                                  "Mon 08:00-18:00\n", "always;Mon 08:00-18:00"})
            row(wrong, "");
    }
    void hoursAreRead()
    {
        QFETCH(QString, written);
        QFETCH(QString, shown);
        const auto hours = parseOfficeHours(written);
        QCOMPARE(hours.has_value(), !shown.isEmpty());
        Contact contact;
        contact.hours = hours.value_or(QList<Contact::Hours>());
        if (hours)
            QCOMPARE(officeHoursText(contact), shown);
    }

    void theMessageHasTheEvidence()
    {
        const EscalationMessage message = compose(fullFacts(), utc("2026-11-23T14:40:00Z"));
        QCOMPARE(message.subject, QStringLiteral("HIGH: users-db refuses connections since 14:22 UTC [2026-11-23-1]"));
        QCOMPARE(message.body, QString::fromUtf8("HIGH: users-db refuses connections since 14:22 UTC.\n"
                                                 "Scenario A (Connection refused), confidence 97 %:\n"
                                                 "– refused from desk and bridge (ECONNREFUSED)\n"
                                                 "– nothing listens on db.internal:5432\n"
                                                 "Not 'Network or firewall': SSH to the host works\n"
                                                 "Effect: mail verification stopped, 12 waiting.\n"
                                                 "Asked of you: start PostgreSQL or tell us why not.\n"
                                                 "Incident 2026-11-23-1 · ops lead · respond by 15:22 UTC"));
        MessageFacts yesterday = fullFacts();
        yesterday.what.clear();
        const QString later = compose(yesterday, utc("2026-11-24T00:00:00Z")).body;
        QVERIFY2(later.startsWith(u"HIGH: users-db: Connection refused since 2026-11-23 14:22 UTC."),
                 qPrintable(later));
    }

    void littleIsSaidInFewWords()
    {
        QCOMPARE(compose({}, utc("2026-11-23T14:40:00Z")).body, QStringLiteral("HIGH: help is needed."));
    }

    // Whoever stands behind a condition is told of that, also where something else is likelier.
    void aConditionsOwnFindingIsTold()
    {
        WorldFacts facts;
        Finding likelier;
        likelier.scenario = Scenario::ConnectionRefused;
        likelier.target = QStringLiteral("users-db");
        Finding vendor;
        vendor.scenario = Scenario::ProviderOutage;
        vendor.target = QStringLiteral("mail-status");
        facts.findings = {likelier, vendor};
        RuleStanding row;
        row.rule.when = EscalationRule::When::ProviderOutage;
        QCOMPARE(messageFactsOf(&row, facts).finding->target, vendor.target);
        row.rule.when = EscalationRule::When::ScenarioFound;
        row.rule.scenario = Scenario::ProviderOutage;
        QCOMPARE(messageFactsOf(&row, facts).finding->target, vendor.target);
        QCOMPARE(messageFactsOf(nullptr, facts).finding->target, likelier.target);
    }

    void hostileTextIsBoundedAndPlain()
    {
        const QString evil = QString::fromUtf8("a\r\nBcc: x@y\x1b[2J\u202e") + QString(5000, u'x');
        MessageFacts facts = fullFacts();
        facts.what = facts.effect = facts.asked = facts.incident = facts.who = evil;
        facts.finding->evidence = QStringList(50, evil);
        facts.finding->ruledOut = QList<RuledOut>(50, {Scenario::Dns, evil});
        facts.finding->target = evil;
        const EscalationMessage message = compose(facts, utc("2026-11-23T14:40:00Z"));
        QVERIFY(message.subject.size() <= EscalationMessage::subjectLimit);
        QVERIFY(message.body.size() <= EscalationMessage::bodyLimit);
        QCOMPARE(plainLine(message.subject, 1000), message.subject);
        for (const QString &line : message.body.split(u'\n')) {
            QVERIFY(line.size() <= EscalationMessage::lineLimit);
            QCOMPARE(plainLine(line, 1000), line);
            QVERIFY(!line.startsWith(u"Bcc"));
        }
        QVERIFY(message.body.contains(u"Asked of you"));
        QVERIFY(message.body.contains(u"respond by 15:22 UTC"));
    }

    void mailIsFilledInAndNothingIsAdded()
    {
        EscalationMessage message;
        message.subject = QString::fromUtf8("50 % & more? é #1");
        message.body = QString::fromUtf8("one\ntwo&bcc=x@y\n+–");
        const QUrl url = mailtoUrl(QStringLiteral("dba@example.org"), message);
        QVERIFY(url.isValid());
        const QByteArray sent = url.toEncoded();
        QCOMPARE(sent, QByteArray("mailto:dba@example.org?subject=50%20%25%20%26%20more%3F%20%C3%A9%20%231"
                                  "&body=one%0D%0Atwo%26bcc%3Dx%40y%0D%0A%2B%E2%80%93"));
        const QUrl evil = mailtoUrl(QStringLiteral("a@h?bcc=b@h&x=1,c@h"), message);
        QCOMPARE(evil.toEncoded().count('?'), 1);
        QCOMPARE(evil.toEncoded().count('&'), 1);
        QVERIFY(!evil.toEncoded().contains(','));
        const EscalationMessage full = compose(fullFacts(), utc("2026-11-23T14:40:00Z"));
        const QUrl real = mailtoUrl(QStringLiteral("a+b@h"), full);
        const QUrlQuery query(QString::fromLatin1(real.toEncoded()).section(u'?', 1));
        QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).remove(u'\r'), full.body);
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), full.subject);
    }

    void telephonesAreDialled_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("url"); // empty: none
        const auto row = [](const char *phone, const char *url) {
            QTest::newRow(phone) << QString::fromUtf8(phone) << QString::fromLatin1(url);
        };
        row("+1 555 0100", "tel:+15550100");
        row("+49 (0)30 123-456", "tel:+4930123456");
        row("(030) 123/456", "tel:030123456");
        row("+1.555.0100 ext. 12", "tel:+15550100;ext=12");
        row("+1 555 0100 x7", "tel:+15550100;ext=7");
        row("+1 555 0100 (office)", "tel:+15550100");
        row("5550100", "tel:5550100");
        for (const char *none : {"", "pager", "+", "*#06#", "+1 555 *21*0100#", "1;phone-context=evil",
                                 "1 2 javascript:", "+1 555 0100, +1 555 0101"})
            row(none, "");
    }
    void telephonesAreDialled()
    {
        QFETCH(QString, phone);
        QFETCH(QString, url);
        QCOMPARE(QString::fromLatin1(telUrl(phone).toEncoded()), url);
    }

    void chatsAreToldWithoutShouting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sent");
        const auto row = [](const char *name, const char *text, const char *sent) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sent);
        };
        row("plain", "users-db refuses", "users-db refuses");
        row("lines", "a\nb", "a\nb");
        row("Slack's signs", "a < b & c > d", "a &lt; b &amp; c &gt; d");
        row("Slack's mention", "<!channel> <@U1> <#C1>", "&lt;!channel&gt; &lt;＠U1&gt; &lt;#C1&gt;");
        row("escaped already", "&lt;!here&gt;", "&amp;lt;!here&amp;gt;");
        row("mentions", "@channel @here (@all) _@bob", "＠channel ＠here (＠all) _＠bob");
        row("an address is none", "dba@example.org", "dba@example.org");
        row("a link in other words", "[status](http://evil)", "[status] (http://evil)");
        row("a reference", "[a][b]", "[a] [b]");
        row("a picture", "![x](http://evil/p.png)", "! [x] (http://evil/p.png)");
        row("a fence", "```\n@channel", "'''\n＠channel");
        row("quotes", "say \"x\" \\ y", "say \"x\" \\ y");
    }
    void chatsAreToldWithoutShouting()
    {
        QFETCH(QString, text);
        QFETCH(QString, sent);
        QCOMPARE(posted(text), sent);
    }
};

QTEST_GUILESS_MAIN(TestContacts)
#include "test_contacts.moc"
