// SPDX-License-Identifier: GPL-3.0-or-later
// Looks in, alerts out: one letter a look.
#include "core/alerts/maintenance.h"
#include "core/alerts/rules.h"
#include "tests/support/fabricate.h"

#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::fabricate;

namespace {

const QString ratio = QStringLiteral("sessions.used_ratio");

Target database(const QString &id = QStringLiteral("db"), const QStringList &needs = {})
{
    Target target;
    target.id = id;
    target.label = id;
    target.kind = Kind::Postgres;
    target.needs = needs;
    target.vantages = {QStringLiteral("desk"), QStringLiteral("bridge")};
    target.thresholds[ratio] = {0.8, 0.95};
    target.settings = PostgresSettings();
    return target;
}

Profile profileOf(const QList<Target> &targets)
{
    return {QStringLiteral("T"), {}, targets};
}

// . good  o good, without the reading  x fails  ? unknown (its host is away)  w past the warning  c past the critical
// limit  = just below the warning, within the margin
Observation lookOf(QChar letter, const QString &target, const QString &vantage, int second)
{
    const TopologyNode place = node(target, Kind::Postgres);
    const QDateTime at = noon().addSecs(second);
    if (letter == u'x')
        return refused(place, at, vantage);
    if (letter == u'?')
        return unreached(place, at, vantage);
    Observation look = healthy(place, at, vantage);
    if (letter == u'o')
        return look;
    const double value = letter == u'w' ? 0.85 : letter == u'c' ? 0.97 : letter == u'=' ? 0.79 : 0.3;
    look.readings[ratio] = value;
    if (letter == u'w')
        look.breaches = {{ratio, value, 0.8, Outcome::Warning}};
    if (letter == u'c')
        look.breaches = {{ratio, value, 0.95, Outcome::Failed}};
    for (const Breach &breach : std::as_const(look.breaches))
        look.outcome = worse(look.outcome, breach.outcome);
    return look;
}

// After each look: - nothing, H high, W warning, C critical; several as they stand.
QString replay(Rules &rules, const QString &looks, const QString &vantage = QStringLiteral("desk"))
{
    QString seen;
    int second = 0;
    for (const QChar look : looks) {
        rules.observe(lookOf(look, QStringLiteral("db"), vantage, second++));
        const QList<Alert> alerts = rules.alerts();
        QString stands = alerts.isEmpty() ? QStringLiteral("-") : QString();
        for (const Alert &alert : alerts)
            stands += severityName(alert.severity).at(0).toUpper();
        seen += stands;
    }
    return seen;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksBecomeAlerts_data()
    {
        QTest::addColumn<QString>("looks");
        QTest::addColumn<QString>("stands");
        const auto row = [](const char *name, const char *looks, const char *stands) {
            QTest::newRow(name) << QString::fromLatin1(looks) << QString::fromLatin1(stands);
        };
        row("two failures are none", "xx.", "---");
        row("three are one, two good ones end it", "xxx...", "--HH--");
        row("they have to be in a row", "xx.xx.xxx", "--------H");
        row("good ones have to be in a row", "xxx.x.x..", "--HHHHHH-");
        row("an unknown look neither raises", "xx?x", "---H");
        row("nor clears", "xxx.?.", "--HHH-");
        row("only unknown looks", "??????", "------");
        row("a host away does not end it", "xxx???????..", "--HHHHHHHHH-");
        row("a reading past its limit", "wwww..", "--WWW-");
        row("past the critical limit", "ccc", "--C");
        row("worse and better", "wwwccc..", "--WWWCC-");
        row("it steps down first", "cccww=w..", "--CCWWWW-");
        row("close to the limit it holds", "www======", "--WWWWWWW");
        row("and does not begin", "ww=ww=www", "--------W");
        row("flapping at the limit is one alert", "www=w=w=w=w=w=w..", "--WWWWWWWWWWWWWW-");
        row("a reading that comes no more", "wwwoo", "--WW-");
        row("critical, and comes no more", "cccoo", "--CC-");
        row("a reading that was not there is no bad one", "wwoww", "-----");
        row("a failing look says nothing of a reading", "wwwxxx", "--WWWHW");
        row("a breach is not a failure", "cccccc", "--CCCC");
    }
    void looksBecomeAlerts()
    {
        QFETCH(QString, looks);
        QFETCH(QString, stands);
        Rules rules(profileOf({database()}));
        QCOMPARE(replay(rules, looks), stands);
    }

    void vantagesAreOneAlert()
    {
        Rules rules(profileOf({database()}));
        QCOMPARE(replay(rules, QStringLiteral("xxx"), QStringLiteral("bridge")), QStringLiteral("--H"));
        const Alert one = rules.alerts().first();
        QCOMPARE(one.fingerprint, QStringLiteral("db/fails"));
        QCOMPARE(one.source, QString(localSource));
        QCOMPARE(one.since, noon());
        QCOMPARE(one.target, QStringLiteral("db"));
        QCOMPARE(one.labels.value(QStringLiteral("vantages")), QStringLiteral("bridge"));
        QCOMPARE(one.labels.value(QStringLiteral("code")), QStringLiteral("ECONNREFUSED"));
        QVERIFY(!one.annotations.value(QStringLiteral("summary")).isEmpty());
        QCOMPARE(replay(rules, QStringLiteral("xxx")), QStringLiteral("HHH"));
        QCOMPARE(rules.alerts().first().labels.value(QStringLiteral("vantages")), QStringLiteral("bridge,desk"));
        QCOMPARE(rules.alerts().first().key(), one.key());
        QCOMPARE(replay(rules, QStringLiteral("..")), QStringLiteral("HH")); // from the bridge it still fails
        QCOMPARE(replay(rules, QStringLiteral(".."), QStringLiteral("bridge")), QStringLiteral("H-"));
    }

    void whatABreachWithoutAThresholdBegins_itEnds()
    {
        Target target = database();
        target.thresholds.clear();
        target.failuresToAlarm = 1;
        target.successesToClear = 1;
        Rules rules(profileOf({target}));
        Observation look = lookOf(u'.', target.id, QStringLiteral("desk"), 0);
        const QString failures = QStringLiteral("checksum.failures");
        look.readings[failures] = 2;
        look.breaches = {{failures, 2, 0, Outcome::Failed}};
        look.outcome = Outcome::Failed;
        QVERIFY(rules.observe(look));
        QCOMPARE(rules.alerts().size(), 1);
        QCOMPARE(rules.alerts().first().severity, Severity::Critical);
        QVERIFY(!rules.observe(look)); // nothing new
        look.readings[failures] = 0;
        look.breaches.clear();
        look.outcome = Outcome::Ok;
        QVERIFY(rules.observe(look));
        QCOMPARE(rules.alerts().size(), 0);
    }

    void lowReadingsHaveTheirMarginAbove()
    {
        Target target = database();
        const QString days = QStringLiteral("days_left");
        target.thresholds = {{days, {30.0, 7.0}}};
        target.failuresToAlarm = 1;
        target.successesToClear = 1;
        Rules rules(profileOf({target}));
        const auto stands = [&](double left) {
            Observation look = lookOf(u'.', target.id, QStringLiteral("desk"), 0);
            look.readings[days] = left;
            if (left <= 30)
                look.breaches = {{days, left, 30, Outcome::Warning}};
            rules.observe(look);
            return rules.alerts().size() == 1;
        };
        QVERIFY(!stands(31));
        QVERIFY(stands(30));
        QVERIFY(stands(31));
        QVERIFY(!stands(32));
    }

    void linesOfALogEndWhenTheyAreCountedAgain()
    {
        Target log = database(QStringLiteral("log"));
        const QString lines = QStringLiteral("lines.refused");
        log.kind = Kind::Log;
        log.settings = LogSettings();
        log.thresholds = {{lines, {1.0, 10.0}}};
        Rules rules(profileOf({log}));
        Observation counted = healthy(node(log.id, Kind::Log), noon());
        Observation notFollowed = counted;
        counted.readings[lines] = 12;
        counted.breaches = {{lines, 12, 10, Outcome::Failed}};
        for (int i = 0; i < 3; ++i)
            rules.observe(counted);
        QCOMPARE(rules.alerts().size(), 1);
        const QList<Alert> stood = rules.alerts();
        for (int i = 0; i < 5; ++i)
            rules.observe(notFollowed);
        QCOMPARE(rules.alerts(), stood);
        counted.readings[lines] = 0;
        counted.breaches.clear();
        for (int i = 0; i < 2; ++i)
            rules.observe(counted);
        QVERIFY(rules.alerts().isEmpty());
        Rules same(profileOf({log}));
        same.resume(stood);
        QCOMPARE(same.alerts(), stood);
        log.thresholds.clear(); // the profile has no such lines any more
        Rules without(profileOf({log}));
        without.resume(stood);
        QVERIFY(without.alerts().isEmpty());
    }

    void symptomsAreInhibitedByTheirCause()
    {
        Target cause = database(QStringLiteral("db"));
        Target symptom = database(QStringLiteral("health"), {QStringLiteral("db")});
        Rules rules(profileOf({cause, symptom}));
        const auto fails = [&](const QString &target) {
            for (int i = 0; i < 3; ++i)
                rules.observe(lookOf(u'x', target, QStringLiteral("desk"), i));
        };
        fails(symptom.id);
        QVERIFY(!rules.alerts().first().isSuppressed()); // nothing else fails
        fails(cause.id);
        QCOMPARE(rules.alerts().size(), 2);
        QVERIFY(!rules.alerts().first().isSuppressed());
        QCOMPARE(rules.alerts().last().inhibitedBy, QStringList{QStringLiteral("db/fails")});
    }

    void thingsThatNeedEachOtherAllStand()
    {
        Rules rules(profileOf({database(QStringLiteral("a"), {QStringLiteral("b")}),
                               database(QStringLiteral("b"), {QStringLiteral("a")})}));
        for (int i = 0; i < 3; ++i) {
            rules.observe(lookOf(u'x', QStringLiteral("a"), QStringLiteral("desk"), i));
            rules.observe(lookOf(u'x', QStringLiteral("b"), QStringLiteral("desk"), i));
        }
        QCOMPARE(rules.alerts().size(), 2);
        for (const Alert &alert : rules.alerts())
            QVERIFY(!alert.isSuppressed());
    }

    void whatStoodGoesOnAfterARestart()
    {
        Rules before(profileOf({database()}));
        replay(before, QStringLiteral("xxx"));
        replay(before, QStringLiteral("ccc"), QStringLiteral("bridge"));
        const QList<Alert> stood = before.alerts();
        Rules after(profileOf({database()}));
        after.resume(stood);
        QCOMPARE(after.alerts(), stood);
        QCOMPARE(replay(after, QStringLiteral("..")), QStringLiteral("HCC"));
        Rules without(profileOf({database(QStringLiteral("other"))}));
        without.resume(stood);
        QCOMPARE(without.alerts().size(), 0);
    }

    void strangersAreIgnored()
    {
        Rules rules(profileOf({database()}));
        QVERIFY(!rules.observe(lookOf(u'x', QStringLiteral("nobody"), QStringLiteral("desk"), 0)));
        QCOMPARE(rules, Rules(profileOf({database()})));
    }

    void windowsOpenAndClose_data()
    {
        QTest::addColumn<QList<int>>("days"); // empty: once, 2026-11-28 02:00 to 04:00
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until"); // empty: closed
        const auto row = [](const char *name, const QList<int> &days, int from, int to, const char *zone,
                            const char *now, const char *until) {
            QTest::newRow(name) << days << from << to << QByteArray(zone) << QString::fromLatin1(now)
                                << QString::fromLatin1(until);
        };
        row("once before", {}, 0, 0, "", "2026-11-28T01:59:59Z", "");
        row("once begins", {}, 0, 0, "", "2026-11-28T02:00:00Z", "2026-11-28T04:00:00Z");
        row("once ends", {}, 0, 0, "", "2026-11-28T04:00:00Z", "");
        row("Saturday", {6}, 120, 240, "", "2026-11-28T03:00:00Z", "2026-11-28T04:00:00Z");
        row("Friday is none", {6}, 120, 240, "", "2026-11-27T03:00:00Z", "");
        row("in Berlin it is later", {6}, 120, 240, "Europe/Berlin", "2026-11-28T01:30:00Z", "2026-11-28T03:00:00Z");
        row("in Berlin it is over", {6}, 120, 240, "Europe/Berlin", "2026-11-28T03:30:00Z", "");
        row("past midnight, the evening", {5}, 1380, 60, "", "2026-11-27T23:30:00Z", "2026-11-28T01:00:00Z");
        row("past midnight, the night", {5}, 1380, 60, "", "2026-11-28T00:30:00Z", "2026-11-28T01:00:00Z");
        row("past midnight, the day after", {5}, 1380, 60, "", "2026-11-28T23:30:00Z", "");
        row("a whole day", {6}, 0, 0, "", "2026-11-28T12:00:00Z", "2026-11-29T00:00:00Z");
        row("the hour that summer time skips", {7}, 120, 240, "Europe/Berlin", "2026-03-29T01:30:00Z",
            "2026-03-29T02:00:00Z");
    }
    void windowsOpenAndClose()
    {
        QFETCH(QList<int>, days);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, until);
        const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
        MaintenanceWindow window;
        window.days = days;
        window.fromMinute = from;
        window.toMinute = to;
        window.timezone = zone;
        if (days.isEmpty()) {
            window.from = at(QStringLiteral("2026-11-28T02:00:00Z"));
            window.to = at(QStringLiteral("2026-11-28T04:00:00Z"));
        }
        QCOMPARE(openUntil(window, at(now)), at(until));
    }

    void windowsAreAboutTargetsAndLabels()
    {
        Alert alert;
        alert.target = QStringLiteral("db");
        alert.labels[QStringLiteral("team")] = QStringLiteral("dba");
        MaintenanceWindow window;
        QVERIFY(concerns(window, alert));
        window.targets = {QStringLiteral("db")};
        QVERIFY(concerns(window, alert));
        window.labels = {*LabelMatcher::read(QStringLiteral("team=~d.*"))};
        QVERIFY(concerns(window, alert));
        window.labels = {*LabelMatcher::read(QStringLiteral("team=web"))};
        QVERIFY(!concerns(window, alert));
        window.labels.clear();
        window.targets = {QStringLiteral("health")};
        QVERIFY(!concerns(window, alert));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
