// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/pm2_list.h"
#include "core/probes/look.h"
#include "tests/support/processor_time.h"

#include <QTest>

using namespace bridgewatch;

namespace {

const QByteArray canary = "sk_live_canary_8f3a";

// Quotation marks are written as apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray entry(const QByteArray &name, const QByteArray &status, const QByteArray &more = {})
{
    return json("{'pid':7,'name':'" + name + "','pm_id':3,'monit':{'memory':52428800,'cpu':2.5},'pm2_env':{'status':'" +
                status + "','restart_time':4,'unstable_restarts':0,'pm_uptime':1764000000000,'version':'1.2.3'," +
                "'node_version':'20.1.0','env':{'STRIPE_KEY':'" + canary + "'},'STRIPE_KEY':'" + canary + "'" + more +
                "}}");
}

} // namespace

class TestPm2 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListIsFoundAmongNoticesAndColours_data()
    {
        QTest::addColumn<QByteArray>("output");
        const QByteArray list = "[" + entry("oracle-bridge", "online") + "]";
        QTest::newRow("alone") << list;
        QTest::newRow("line break behind") << list + "\n";
        QTest::newRow("out of date") << ">>>> In-memory PM2 is out-of-date, do:\n>>>> $ pm2 update\nIn memory PM2 "
                                        "version: 5.2.0\nLocal PM2 version: 5.3.0\n\n" +
                                            list;
        QTest::newRow("colours") << "\x1b[1m\x1b[33m[PM2][WARN]\x1b[39m\x1b[22m Applications [a] not running\x1b[0m\n" +
                                        list;
        QTest::newRow("empty lists in a notice") << "loaded [] and [{broken\n" + list;
        QTest::newRow("text behind") << list + "\n[PM2] done [{\"a\":1}]\n";
        QTest::newRow("brackets in strings") << "[" + entry("oracle-bridge", "online", ",'args':']}\\'[{'") + "]";
    }
    void theListIsFoundAmongNoticesAndColours()
    {
        QFETCH(QByteArray, output);
        const auto list = parsePm2List(output);
        QVERIFY2(list.has_value(), "no list");
        QCOMPARE(list->size(), 1);
        const Pm2Process &process = list->constFirst();
        QCOMPARE(process.name, QStringLiteral("oracle-bridge"));
        QCOMPARE(process.id, 3);
        QCOMPARE(process.status, QByteArray("online"));
        QCOMPARE(process.restarts, 4.0);
        QCOMPARE(process.memoryBytes, 52428800.0);
        QCOMPARE(process.cpuPercent, 2.5);
        QCOMPARE(process.startedAt.toMSecsSinceEpoch(), 1764000000000);
        QVERIFY(output.isEmpty()); // nothing is left of the environment
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a sentence") << QByteArray("pm2: command not found\n");
        QTest::newRow("cut off") << QByteArray("[" + entry("a", "online")).chopped(4);
        QTest::newRow("an object") << json("{'name':'a'}");
        QTest::newRow("brackets without end") << QByteArray(100'000, '[');
        QTest::newRow("many beginnings") << QByteArray("[{").repeated(100'000);
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, output);
        const std::chrono::milliseconds before = test::processorTime();
        QVERIFY(!parsePm2List(output).has_value());
        QVERIFY(test::processorTime() - before < std::chrono::seconds(2));
    }

    void anEmptyListIsAList()
    {
        QByteArray output = "[]\n";
        const auto list = parsePm2List(output);
        QVERIFY(list.has_value() && list->isEmpty());
    }

    void hostileFieldsAreHarmless()
    {
        QByteArray output = json("[{'name':5,'pm_id':'x','monit':[],'pm2_env':'no'},"
                                 "{'name':'\\u001b[2Jx','pm2_env':{'status':'on\\u202eline'}},7,null]");
        const auto list = parsePm2List(output);
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 4);
        QVERIFY(list->at(0).name.isEmpty());
        QCOMPARE(FailureCode::ofPm2(list->at(1).status).toString().left(4), QStringLiteral("PM2_"));
        for (const QChar c : FailureCode::ofPm2(list->at(1).status).toString())
            QVERIFY(c == u'_' || c.isUpper() || c.isDigit());
    }

    void restartsBetweenTwoLooksAreCounted()
    {
        const auto seen = [](double restarts) {
            Observation look;
            look.outcome = Outcome::Ok;
            look.readings[QStringLiteral("restarts")] = restarts;
            return look;
        };
        const QString since = QStringLiteral("restarts.since_last_look");
        Observation now = seen(7);
        compare(seen(4), now);
        QCOMPARE(now.readings.value(since), 3.0);
        QCOMPARE(now.outcome, Outcome::Warning);
        QCOMPARE(now.breaches.constFirst().reading, since);
        Observation calm = seen(4);
        compare(seen(4), calm);
        QCOMPARE(calm.outcome, Outcome::Ok);
        Observation setBack = seen(0);
        compare(seen(4), setBack);
        QCOMPARE(setBack.readings.value(since), 0.0);
        Observation first = seen(9);
        compare(Observation(), first);
        QVERIFY(!first.readings.contains(since));
    }
};

QTEST_GUILESS_MAIN(TestPm2)
#include "test_pm2.moc"
