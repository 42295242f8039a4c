// SPDX-License-Identifier: GPL-3.0-or-later
// A real rule of a real Prometheus fires at a real Alertmanager, and our clients follow it to its end.
#include "core/alerts/alertmanager.h"
#include "core/history/prometheus_history.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/lab.h"

#include <QJsonArray>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

constexpr int patienceMs = 30'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Limits soon()
{
    return {Deadline::in(std::chrono::seconds(10)), {}};
}

Silence silenceOf(const QString &alert)
{
    Silence silence;
    silence.matchers = {{s("alertname"), alert, false, true}};
    silence.startsAt = QDateTime::currentDateTimeUtc();
    silence.endsAt = silence.startsAt.addSecs(600);
    silence.createdBy = s("test");
    silence.comment = s("a drill");
    return silence;
}

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

    Lab m_lab;
    QUrl m_alertmanager;
    QUrl m_prometheus;

    [[nodiscard]] Alertmanager manager(const QStringList &filter = {}) const
    {
        return Alertmanager(m_alertmanager, filter);
    }

    // By its name, or by its fingerprint.
    std::optional<Alert> standing(const QString &which)
    {
        const auto list = await(manager().alerts(soon()));
        if (!list || !list->has_value())
            return std::nullopt;
        for (const Alert &alert : (*list)->alerts) {
            if (alert.name == which || alert.fingerprint == which)
                return alert;
        }
        return std::nullopt;
    }

    bool isSuppressed(const QString &fingerprint)
    {
        const auto alert = standing(fingerprint);
        return alert && alert->isSuppressed();
    }

    Ran ctl(const QStringList &arguments) { return runCtl(QStringList{s("--profile"), m_lab.profile()} + arguments); }

    Ran amtool(const QStringList &arguments)
    {
        return run(s("/usr/bin/amtool"), QStringList{s("--alertmanager.url"), m_alertmanager.toString()} + arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        const LoadedProfile loaded = loadProfile(m_lab.profile());
        QVERIFY(loaded.usable());
        const Target *rate = loaded.profile.find(s("error-rate"));
        if (loaded.profile.alerts.alertmanagers.isEmpty() || !rate)
            QSKIP("this lab has no Prometheus and no Alertmanager, or no service that they watch");
        m_alertmanager = loaded.profile.alerts.alertmanagers.constFirst().url;
        m_prometheus = std::get<PrometheusSettings>(rate->settings).url;
    }

    void theServerTellsWhatItIs()
    {
        const auto status = await(manager().status(soon()));
        QVERIFY2(status->has_value(), qPrintable(status->has_value() ? QString() : status->error().text));
        QVERIFY(!(*status)->version.isEmpty());
        QCOMPARE((*status)->cluster, s("disabled")); // it gossips with nobody
        QTRY_VERIFY_WITH_TIMEOUT(standing(s("Watchdog")), patienceMs);
        QCOMPARE(ctl({s("alerts")}).status, 0); // fires always, and is only said
    }

    void anOutageIsFollowedToItsEnd()
    {
        QVERIFY(!standing(s("OracleBridgeHighErrorRate")));
        const Ran broken = m_lab.breakBy(s("refused"));
        QVERIFY2(broken.status == 0, broken.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(standing(s("OracleBridgeHighErrorRate")), patienceMs);
        const Alert alert = *standing(s("OracleBridgeHighErrorRate"));
        QCOMPARE(alert.severity, Severity::High);
        QCOMPARE(alert.labels.value(s("service")), s("oracle-bridge"));
        QCOMPARE(alert.source, m_alertmanager.toString());
        QVERIFY(!alert.isSuppressed() && alert.since.isValid() && alert.generatorUrl.contains(s("/graph?")));
        QVERIFY(alert.annotations.value(s("summary")).contains(s("of the last queries")));
        QCOMPARE(ctl({s("alerts")}).status, 2);

        const auto made = await(manager().create(silenceOf(alert.name), soon()));
        QVERIFY2(made->has_value(), qPrintable(made->has_value() ? QString() : made->error().text));
        const QString id = made->value();
        const Ran query = amtool({s("silence"), s("query"), s("-q"), s("alertname=OracleBridgeHighErrorRate")});
        QCOMPARE(query.out.trimmed(), id.toLatin1());
        QTRY_VERIFY_WITH_TIMEOUT(isSuppressed(alert.fingerprint), patienceMs);
        QCOMPARE(standing(alert.fingerprint)->silencedBy, QStringList{id});
        QVERIFY(ctl({s("alerts")}).out.contains(QByteArray("silenced by " + id.toLatin1())));
        QCOMPARE(ctl({s("alerts")}).status, 0);

        QVERIFY(await(manager().expire(id, soon()))->has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!isSuppressed(alert.fingerprint), patienceMs);
        QVERIFY(standing(alert.fingerprint)); // still firing
        QVERIFY(m_lab.heal().status == 0);
        QTRY_VERIFY_WITH_TIMEOUT(!standing(alert.fingerprint), patienceMs); // resolution is absence
    }

    void alertsOfOthersAreSeen()
    {
        const Ran added = amtool({s("alert"), s("add"), s("DiskFull"), s("severity=critical"), s("team=<b>db</b>")});
        QVERIFY2(added.status == 0, added.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(standing(s("DiskFull")), patienceMs);
        QCOMPARE(standing(s("DiskFull"))->severity, Severity::Critical);
        QCOMPARE(standing(s("DiskFull"))->labels.value(s("team")), s("<b>db</b>"));
        const auto filtered = await(manager({s("team!=\"\""), s("severity=~\"critical|high\"")}).alerts(soon()));
        QCOMPARE((*filtered)->alerts.size(), 1);
        const auto refused = await(manager({s("team=~\"(\"")}).alerts(soon()));
        QVERIFY(!refused->has_value());
        QCOMPARE(refused->error().code.toString(), s("HTTP_400"));
        QVERIFY2(refused->error().text.contains(s("missing closing")), qPrintable(refused->error().text));
    }

    void theCommandLineSilences()
    {
        const Ran added = ctl({s("silence"), s("add"), s("alertname=DiskFull"), s("--for"), s("10m"), s("--comment"),
                               s("a drill"), s("--author"), s("me")});
        QVERIFY2(added.status == 0, added.err.constData());
        const QString id = QString::fromLatin1(added.out.trimmed());
        QVERIFY(amtool({s("silence"), s("query"), s("-q")}).out.contains(added.out.trimmed()));
        const QJsonArray listed = ctl({s("silence"), s("list"), s("--json")}).json().value(s("silences")).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0).toObject().value(s("id")).toString(), id);
        QCOMPARE(listed.at(0).toObject().value(s("state")).toString(), s("active"));
        const QJsonArray alerts = ctl({s("alerts"), s("--json")}).json().value(s("alerts")).toArray();
        QVERIFY(std::any_of(alerts.begin(), alerts.end(), [&](const QJsonValue &alert) {
            return alert.toObject().value(s("silenced_by")).toArray().contains(id);
        }));
        QCOMPARE(ctl({s("silence"), s("expire"), id}).status, 0);
        QVERIFY(ctl({s("silence"), s("list")}).out.isEmpty());
        QVERIFY(ctl({s("silence"), s("list"), s("--expired")}).out.contains(added.out.trimmed()));
    }

    void whatTheServerRefusesIsShown()
    {
        const Ran unknown = ctl({s("silence"), s("expire"), s("00000000-0000-0000-0000-000000000000")});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("status 404") || unknown.err.contains("silence"), unknown.err.constData());
        Silence odd = silenceOf(s("("));
        odd.matchers[0].isRegex = true;
        const auto refused = await(manager().create(odd, soon()));
        QVERIFY(!refused->has_value());
        QVERIFY2(refused->error().code.is(FailureCode::Family::Http) && refused->error().text.contains(s("regex")),
                 qPrintable(refused->error().text));
    }

    void theOutageIsInTheHistory()
    {
        PrometheusHistory history({m_prometheus,
                                   {},
                                   {},
                                   std::chrono::seconds(1),
                                   {{s("health/outcome"), s("1 - oracle_bridge_database_up")}}});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<SeriesId> ids{{s("health"), s("desk"), s("outcome")}, {s("health"), s("desk"), s("answer_ms")}};
        const auto read = await(history.read(ids, {now.addSecs(-600), now}, 20, soon()));
        QVERIFY2(read->has_value(), qPrintable(read->has_value() ? QString() : read->error().text));
        QCOMPARE(read->value().size(), 2);
        double low = 1;
        double high = 0;
        for (const Bucket &bucket : read->value().at(0).buckets) {
            low = std::min(low, bucket.min);
            high = std::max(high, bucket.max);
        }
        QCOMPARE(low, 0.0);
        QCOMPARE(high, 1.0);                            // however short the outage was within its step
        QVERIFY(read->value().at(1).buckets.isEmpty()); // nobody ever reported it
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "test_alerts.moc"
