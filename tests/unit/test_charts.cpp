// SPDX-License-Identifier: GPL-3.0-or-later
// What charts calculate: columns, gaps, stacks, percentiles, ticks, the window of time, tables.
#include "core/base/text.h"
#include "tests/support/fabricate.h"
#include "ui/connections/chart_content.h"
#include "ui/connections/chart_csv.h"
#include "ui/connections/chart_drawing.h"
#include "ui/connections/chart_plan.h"
#include "ui/connections/percentiles.h"
#include "ui/connections/ticks.h"
#include "ui/connections/time_window.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace bridgewatch;

namespace {

Sample flat(qint64 at, double value)
{
    return {at, value, value, value};
}

Bucket single(qint64 at, double value)
{
    return {at, value, value, value, value, 1};
}

Samples randomSamples(QRandomGenerator &random, int count)
{
    Samples samples;
    qint64 at = random.bounded(1000);
    for (int i = 0; i < count; ++i) {
        at += 1 + (random.bounded(50) == 0 ? random.bounded(100'000) : random.bounded(2'000));
        const double value = random.bounded(1000.0);
        samples.append({at, value - random.bounded(5.0), value + random.bounded(5.0), value});
    }
    return samples;
}

// The slow and obvious way.
QList<Column> columnsByHand(const Samples &samples, const Run &run, Span span, int columns)
{
    QMap<int, Column> found;
    for (qsizetype i = run.first; i < run.end; ++i) {
        const Sample &sample = samples.at(i);
        if (sample.at < span.from || sample.at >= span.to)
            continue;
        const auto x = static_cast<int>((sample.at - span.from) * columns / span.length());
        if (!found.contains(x))
            found[x] = {x, sample.low, sample.high, sample.value, sample.value};
        found[x].low = std::min(found[x].low, sample.low);
        found[x].high = std::max(found[x].high, sample.high);
        found[x].last = sample.value;
    }
    return found.values();
}

QStringList textsOf(const QList<Tick> &ticks)
{
    QStringList texts;
    for (const Tick &tick : ticks)
        texts << tick.text;
    return texts;
}

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExtremeOfEveryColumnSurvives()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 300; ++round) {
            const Samples samples = randomSamples(random, 1 + random.bounded(3000));
            const Track track = trackOf(samples, 20'000);
            const qint64 first = samples.constFirst().at;
            const qint64 length = samples.constLast().at - first + 1;
            const qint64 from = first - 500 + random.bounded(static_cast<int>(std::min<qint64>(length, 1'000'000)));
            const Span span{from, from + 1 + random.bounded(2'000'000)};
            const int columns = 1 + random.bounded(1500);
            for (const Run &run : track.runs)
                QCOMPARE(decimated(track, run, span, columns), columnsByHand(samples, run, span, columns));
            double highest = -1;
            for (const Sample &sample : samples) {
                if (sample.at >= span.from && sample.at < span.to)
                    highest = std::max(highest, sample.high);
            }
            QCOMPARE(highestIn(track, span, -1), highest);
        }
    }

    void noPaperTakesNoColumns()
    {
        const Track track = trackOf({flat(1, 1)}, 10);
        QVERIFY(decimated(track, {0, 1}, {0, 10}, 0).isEmpty());
        QVERIFY(decimated(track, {0, 1}, {5, 5}, 10).isEmpty());
        QVERIFY(decimated(trackOf({}, 10), {0, 0}, {0, 10}, 10).isEmpty());
    }

    void aGapIsLongerThanTwoAndAHalfPeriodsAndTwoSteps()
    {
        QCOMPARE(gapLimit(15'000, 800), qint64(37'500));
        QCOMPARE(gapLimit(1'000, 600'000), qint64(1'200'000));
    }

    void aLineIsBrokenWhereNothingWasSeen()
    {
        const Samples samples{flat(0, 1), flat(10, 1), flat(20, 1), flat(46, 1), flat(71, 1), flat(200, 1)};
        QCOMPARE(runsOf(samples, 25), (QList<Run>{{0, 3}, {3, 5}, {5, 6}}));
        QVERIFY(runsOf({}, 25).isEmpty());
        // Another line that was seen meanwhile closes the first gap.
        QCOMPARE(gapsOf({samples, {flat(30, 1)}}, 25), (QList<Span>{{71, 200}}));
    }

    void layersAddUp()
    {
        const QList<Samples> sums = stacked({{flat(0, 1), flat(10, 2)}, {flat(0, 10), flat(10, 20), flat(20, 30)}});
        QCOMPARE(sums.at(0), (Samples{flat(0, 1), flat(10, 2), flat(20, 0)}));
        QCOMPARE(sums.at(1), (Samples{flat(0, 11), flat(10, 22), flat(20, 30)}));
    }

    void theNearestSampleIsRead()
    {
        const Samples samples{flat(0, 1), flat(10, 2), flat(20, 3)};
        QCOMPARE(nearestSample(samples, 12, 5)->value, 2.0);
        QCOMPARE(nearestSample(samples, 17, 5)->value, 3.0);
        QCOMPARE(nearestSample(samples, -4, 5)->value, 1.0);
        QVERIFY(!nearestSample(samples, 26, 5));
        QVERIFY(!nearestSample({}, 0, 5));
    }

    void aPercentileIsTheNearestRank()
    {
        QList<std::pair<double, double>> values;
        for (int i = 1; i <= 20; ++i)
            values.append({i, 1});
        QCOMPARE(nearestRank(values, 0.5), 10.0);
        QCOMPARE(nearestRank(values, 0.95), 19.0);
        QCOMPARE(nearestRank({{1, 1}, {2, 98}, {9, 1}}, 0.95), 2.0);
        QCOMPARE(nearestRank({{7, 1}}, 0.5), 7.0);
    }

    void percentilesRoll()
    {
        QList<Bucket> buckets;
        for (int i = 0; i < 40; ++i)
            buckets.append(single(i * 10, i == 5 ? 100 : 1));
        const RollingPercentiles rolling = rollingPercentiles(buckets, 200);
        QCOMPARE(rolling.p50.at(5).value, 1.0);
        QCOMPARE(rolling.p95.at(5).value, 100.0);  // one of six
        QCOMPARE(rolling.p95.at(19).value, 1.0);   // one of twenty
        QCOMPARE(rolling.max.at(24).value, 100.0); // the last window that holds it
        QCOMPARE(rolling.max.at(25).value, 1.0);
        QCOMPARE(rolling.p50.size(), buckets.size());
    }

    void aBucketOfSeveralLooksCountsAsSeveral()
    {
        const QList<Bucket> buckets{{0, 1, 6, 50, 2, 20}};
        const RollingPercentiles rolling = rollingPercentiles(buckets, 100);
        QCOMPARE(rolling.max.constFirst().value, 50.0);
        QCOMPARE(rolling.p50.constFirst().value, (6.0 * 20 - 1 - 50) / 18);
    }

    void percentilesAgreeWithSorting()
    {
        QRandomGenerator random(7);
        QList<Bucket> buckets;
        for (int i = 0; i < 400; ++i)
            buckets.append(single(i * 1000 + random.bounded(900), random.bounded(100)));
        const qint64 window = 30'000;
        const RollingPercentiles rolling = rollingPercentiles(buckets, window);
        for (qsizetype i = 0; i < buckets.size(); ++i) {
            QList<double> within;
            for (qsizetype k = 0; k <= i; ++k) {
                if (buckets.at(k).at > buckets.at(i).at - window)
                    within.append(buckets.at(k).mean);
            }
            std::sort(within.begin(), within.end());
            const auto rank = static_cast<qsizetype>(std::ceil(0.95 * static_cast<double>(within.size()) - 1e-9));
            QCOMPARE(rolling.p95.at(i).value, within.at(rank - 1));
            QCOMPARE(rolling.max.at(i).value, within.constLast());
        }
    }

    void valueTicksAreRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("texts");
        QTest::newRow("hundred") << 97.0 << 4 << true << "en"
                                 << "0 25 50 75 100";
        QTest::newRow("whole stays whole") << 1.0 << 4 << true << "en"
                                           << "0 1";
        QTest::newRow("fractions") << 0.9 << 4 << false << "en"
                                   << "0.00 0.25 0.50 0.75";
        QTest::newRow("locale") << 0.9 << 4 << false << "de"
                                << "0,00 0,25 0,50 0,75";
        QTest::newRow("thousands") << 4000.0 << 2 << false << "de"
                                   << "0 2.000 4.000";
        QTest::newRow("next to nothing") << 0.00006 << 2 << false << "en"
                                         << "0.00 0.05 0.10";
        QTest::newRow("nothing") << 0.0 << 2 << false << "en"
                                 << "0.0 0.5 1.0";
    }
    void valueTicksAreRound()
    {
        QFETCH(double, highest);
        QFETCH(int, wanted);
        QFETCH(bool, whole);
        QFETCH(QString, locale);
        QFETCH(QString, texts);
        const ValueAxis axis = valueAxis(highest, wanted, whole, QLocale(locale));
        QCOMPARE(textsOf(axis.ticks).join(u' '), texts);
        QVERIFY(axis.top >= highest);
    }

    void timeTicksAreRound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("texts");
        QTest::newRow("an hour") << "2026-11-23T13:40:07Z"
                                 << "2026-11-23T14:40:07Z"
                                 << "13:50|14:00|14:10|14:20|14:30|14:40";
        QTest::newRow("a minute") << "2026-11-23T13:40:07Z"
                                  << "2026-11-23T13:41:07Z"
                                  << "13:40:10|13:40:20|13:40:30|13:40:40|13:40:50|13:41:00";
        QTest::newRow("over midnight") << "2026-11-23T12:00:00Z"
                                       << "2026-11-24T12:00:00Z"
                                       << "12:00|15:00|18:00|21:00|24 Nov|03:00|06:00|09:00|12:00";
        QTest::newRow("a week") << "2026-11-16T12:00:00Z"
                                << "2026-11-23T12:00:00Z"
                                << "17 Nov|18 Nov|19 Nov|20 Nov|21 Nov|22 Nov|23 Nov";
    }
    void timeTicksAreRound()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, texts);
        const Span span{utc(from.toLatin1().constData()), utc(to.toLatin1().constData())};
        QCOMPARE(textsOf(timeTicks(span, 9, QLocale(QStringLiteral("en")))).join(u'|'), texts);
    }

    void dayWithTwentyThreeHoursHasRoundTicks()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const Span span{utc("2026-03-28T23:00:00Z"), utc("2026-03-29T10:00:00Z")};
        const QStringList texts = textsOf(timeTicks(span, 12, QLocale(QStringLiteral("en"))));
        qputenv("TZ", "UTC");
        tzset();
        QCOMPARE(texts.join(u'|'),
                 QStringLiteral("29 Mar|01:00|03:00|04:00|05:00|06:00|07:00|08:00|09:00|10:00|11:00|12:00"));
    }

    void thePresentIsFollowed()
    {
        TimeWindow window;
        window.follow(10'000'000);
        QCOMPARE(window.span(), (Span{6'400'000, 10'000'000}));
        window.follow(10'001'000);
        QCOMPARE(window.span().to, qint64(10'001'000));
        window.pan(-600'000);
        QVERIFY(!window.isLive());
        window.follow(10'100'000);
        QCOMPARE(window.span().to, qint64(9'401'000));
        window.pan(10'000'000); // nothing is behind the present
        QVERIFY(window.isLive());
        QCOMPARE(window.span(), (Span{6'500'000, 10'100'000}));
    }

    void zoomKeepsThePointersMoment()
    {
        TimeWindow window;
        window.follow(10'000'000);
        window.show({0, 1'000'000});
        window.zoom(250'000, 0.5);
        QCOMPARE(window.span(), (Span{125'000, 625'000}));
        window.zoom(250'000, 1e-9);
        QCOMPARE(window.span().length(), TimeWindow::shortest);
        QVERIFY(window.span().from <= 250'000 && window.span().to >= 250'000);
        window.zoom(250'000, 1e12);
        QVERIFY(window.isLive());
        QCOMPARE(window.span().length(), TimeWindow::longest);
    }

    void bandsThatOverlapAreOne()
    {
        const auto at = [](int second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
        const auto band = [&](int from, int to, const char *text, Severity severity) {
            return ChartBand{at(from), to < 0 ? QDateTime() : at(to), QString::fromLatin1(text), severity};
        };
        const QList<ChartBand> joined =
            joinedBands({band(100, -1, "late", Severity::High), band(10, 20, "first", Severity::Warning),
                         band(15, 30, "second", Severity::Critical), band(40, 50, "alone", Severity::Info),
                         band(16, 17, "first", Severity::Info), band(200, 210, "later", Severity::Info)});
        QCOMPARE(joined, (QList<ChartBand>{band(10, 30, "first and 1 more", Severity::Critical),
                                           band(40, 50, "alone", Severity::Info),
                                           band(100, -1, "late and 1 more", Severity::High)}));
        QCOMPARE(joinedBands({}), QList<ChartBand>());
    }

    void theWorstHasTheGroundWhereBandsMeet()
    {
        const QDateTime noon = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC).addSecs(43200);
        const qint64 from = noon.toMSecsSinceEpoch();
        const ChartScale scale{QRectF(0, 0, 100, 20), {from, from + 100'000}, 1};
        const ChartBand warning{noon.addSecs(10), noon.addSecs(60), QStringLiteral("slow"), Severity::Warning};
        const ChartBand critical{noon.addSecs(40), noon.addSecs(90), QStringLiteral("down"), Severity::Critical};
        const auto groundAt = [&](int x, const QList<ChartBand> &bands) {
            QImage paper(100, 20, QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter painter(&paper);
            drawBands(painter, scale, bands, themeOf(Scheme::Light));
            return paper.pixelColor(x, 10);
        };
        const QColor bad = groundAt(70, {critical});
        QVERIFY(bad != groundAt(20, {warning}));
        for (const QList<ChartBand> &bands : {QList<ChartBand>{warning, critical}, {critical, warning}}) {
            QCOMPARE(groundAt(50, bands), bad); // once, not twice
            QCOMPARE(groundAt(70, bands), bad);
            QCOMPARE(groundAt(20, bands), groundAt(20, {warning}));
        }
    }

    void cellsThatCalculateAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "users-db"
                               << "users-db";
        QTest::newRow("equals") << "=1+1"
                                << "'=1+1";
        QTest::newRow("plus") << "+1"
                              << "'+1";
        QTest::newRow("minus") << "-1"
                               << "'-1";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1";
        QTest::newRow("comma and quote") << "a,\"b\""
                                         << "\"a,\"\"b\"\"\"";
        QTest::newRow("quoted formula") << "=cmd(\"a\",1)"
                                        << "\"'=cmd(\"\"a\"\",1)\"";
    }
    void cellsThatCalculateAreDefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void aTableHasARowForEachMoment()
    {
        const QByteArray table = csvOf({{QStringLiteral("a"), {flat(0, 1), flat(1000, 2.5)}},
                                        {QStringLiteral("=b"), {flat(1000, 3), flat(2000, 4)}}},
                                       {0, 2000});
        QCOMPARE(table, QByteArray("time,a,'=b\r\n1970-01-01T00:00:00.000Z,1,\r\n1970-01-01T00:00:01.000Z,2.5,3\r\n"));
    }

    void outagesLastFromChangeToChange()
    {
        const QString db = QStringLiteral("db");
        const QString desk = QStringLiteral("desk");
        const auto at = [](int second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
        const QList<Change> changes{
            {at(50), db, desk, Outcome::Ok, Outcome::Failed, QStringLiteral("53300"), {}},
            {at(40), db, desk, Outcome::Failed, Outcome::Ok, {}, {}},
            {at(35), QStringLiteral("other"), desk, Outcome::Ok, Outcome::Failed, {}, {}},
            {at(30), db, desk, Outcome::Failed, Outcome::Failed, QStringLiteral("ECONNREFUSED"), {}},
            {at(20), db, desk, Outcome::Failed, Outcome::Ok, {}, {}},
        };
        const QList<ChartBand> bands = outagesOf(changes, db, desk, at(10));
        QCOMPARE(bands.size(), 3);
        QCOMPARE(bands.at(0).from, at(10));
        QCOMPARE(bands.at(0).to, at(20));
        QCOMPARE(bands.at(1), (ChartBand{at(30), at(40), QStringLiteral("ECONNREFUSED"), Severity::High}));
        QCOMPARE(bands.at(2).from, at(50));
        QVERIFY(!bands.at(2).to.isValid());
    }

    // From its first word of trouble to its last, a warning included.
    void aVendorsTroubleIsAStretchOfItsOwn()
    {
        TopologyNode page;
        page.id = QStringLiteral("mail-status");
        page.label = QStringLiteral("Mail vendor");
        page.vantages = {QStringLiteral("desk")};
        const auto at = [](int second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
        const QString desk = QStringLiteral("desk");
        const QList<Change> changes{
            {at(60), page.id, desk, Outcome::Failed, Outcome::Ok, {}, {}},
            {at(50),
             page.id,
             desk,
             Outcome::Warning,
             Outcome::Failed,
             {},
             QStringLiteral("Mail Sending: major outage")},
            {at(40), page.id, desk, Outcome::Unknown, Outcome::Warning, {}, QStringLiteral("Mail Sending: slow")},
            {at(30), page.id, desk, Outcome::Ok, Outcome::Unknown, QStringLiteral("NO_DATA"), {}}, // nobody knows
            {at(20), QStringLiteral("users-db"), desk, Outcome::Ok, Outcome::Failed, {}, {}},
        };
        const QList<ChartBand> bands = vendorTroublesOf(changes, page, at(10));
        QCOMPARE(bands.size(), 2);
        QCOMPARE(bands.at(0),
                 (ChartBand{at(40), at(50), QStringLiteral("Mail vendor: Mail Sending: slow"), Severity::Warning}));
        QCOMPARE(bands.at(1), (ChartBand{at(50), at(60), QStringLiteral("Mail vendor: Mail Sending: major outage"),
                                         Severity::High}));
    }

    void syncsIntoADatabaseAreBehindIt()
    {
        using fabricate::node;
        const QString db = QStringLiteral("db");
        Topology topology{{}, {node(db, Kind::Postgres), node(QStringLiteral("other"), Kind::Postgres)}};
        const auto lag = [](const World &world) {
            const QList<PlannedChart> charts = plannedCharts(world, completed({}, world.topology()));
            QStringList seen;
            for (const PlannedChart &chart : charts) {
                if (chart.key == u"lag" || chart.key == u"difference")
                    seen << chart.title;
                for (const PlannedLine &line : chart.lines) {
                    if (line.id.target != u"db")
                        seen << line.id.target + u'/' + line.id.name;
                }
            }
            return seen;
        };
        QCOMPARE(lag(World(topology)), QStringList{QStringLiteral("Replication lag")});
        topology.nodes << node(QStringLiteral("users"), Kind::Sync, {db})
                       << node(QStringLiteral("elsewhere"), Kind::Sync, {QStringLiteral("other")});
        QCOMPARE(
            lag(World(topology)),
            (QStringList{QStringLiteral("Replication and sync lag"), QStringLiteral("users/sync.age_s"),
                         QStringLiteral("Database and canister differ by"), QStringLiteral("users/sync.difference")}));
    }

    void aRestartIsWhereTheCounterRises()
    {
        const QList<ChartMarker> markers =
            restartsOf({single(0, 3), single(1000, 3), single(2000, 4), single(3000, 0)}, QStringLiteral("bridge"));
        QCOMPARE(markers.size(), 1);
        QCOMPARE(markers.constFirst().at.toMSecsSinceEpoch(), qint64(2000));
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
