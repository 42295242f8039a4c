// SPDX-License-Identifier: GPL-3.0-or-later
// What an Alertmanager may answer, well-meant and not.
#include "core/alerts/alertmanager_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bridgewatch;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QString source = s("http://am:9093");

const QByteArray firing =
    "{"
    "\"annotations\": {\"summary\": \"Half of it fails\"},"
    "\"endsAt\": \"2026-11-25T12:04:00.000Z\", \"fingerprint\": \"9db9da93bb7d0137\","
    "\"receivers\": [{\"name\": \"nobody\"}], \"startsAt\": \"2026-11-25T12:00:00.123Z\","
    "\"status\": {\"inhibitedBy\": [], \"silencedBy\": [], \"state\": \"active\"},"
    "\"updatedAt\": \"2026-11-25T12:00:00.500Z\", \"generatorURL\": \"http://p:9090/graph?g0.expr=x\","
    "\"labels\": {\"alertname\": \"OracleBridgeHighErrorRate\", \"severity\": \"high\", \"service\": "
    "\"oracle-bridge\"}}";

QByteArray withPart(const QByteArray &part, const QByteArray &instead)
{
    return QByteArray(firing).replace(part, instead);
}

Silence plainSilence(const QDateTime &now)
{
    Silence silence;
    silence.matchers = {{s("alertname"), s("X"), false, true}};
    silence.startsAt = now;
    silence.endsAt = now.addSecs(3600);
    silence.createdBy = s("me");
    silence.comment = s("maintenance");
    return silence;
}

} // namespace

class TestAlertmanager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsReadWhole()
    {
        const auto list = parseAlerts('[' + firing + ']', source);
        QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error().text));
        QCOMPARE(list->alerts.size(), 1);
        const Alert &alert = list->alerts.constFirst();
        QCOMPARE(alert.source, source);
        QCOMPARE(alert.fingerprint, s("9db9da93bb7d0137"));
        QCOMPARE(alert.name, s("OracleBridgeHighErrorRate"));
        QCOMPARE(alert.severity, Severity::High);
        QCOMPARE(alert.labels.value(s("service")), s("oracle-bridge"));
        QCOMPARE(alert.annotations.value(s("summary")), s("Half of it fails"));
        QCOMPARE(alert.since.toString(Qt::ISODateWithMs), s("2026-11-25T12:00:00.123Z"));
        QCOMPARE(alert.generatorUrl, s("http://p:9090/graph?g0.expr=x"));
        QVERIFY(!alert.isSuppressed());
        QCOMPARE(list->leftOut + list->unreadable, 0);
    }

    void suppressionNamesItsReason()
    {
        const auto list = parseAlerts('[' +
                                          withPart(R"("inhibitedBy": [], "silencedBy": [])",
                                                   R"("inhibitedBy": ["aa"], "silencedBy": ["id-1", "id-2"])") +
                                          ']',
                                      source);
        QCOMPARE(list->alerts.constFirst().silencedBy, QStringList({s("id-1"), s("id-2")}));
        QCOMPARE(list->alerts.constFirst().inhibitedBy, QStringList{s("aa")});
    }

    void oddAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("alerts"); // -1: an error
        QTest::addColumn<int>("unreadable");
        const auto row = [](const char *name, const QByteArray &body, int alerts, int unreadable = 0) {
            QTest::newRow(name) << body << alerts << unreadable;
        };
        row("nothing stands", "[]", 0);
        row("empty body", "", -1);
        row("garbage", "\xff\xfe\x00garbage", -1);
        row("HTML", "<html>502 Bad Gateway</html>", -1);
        row("an object", R"({"status":"success","data":[]})", -1);
        row("null", "null", -1);
        row("truncated", QByteArray('[' + firing).chopped(20), -1);
        row("truncated between entries", '[' + firing + ',', -1);
        row("too deep", QByteArray(100'000, '['), -1);
        row("entries of other types", R"([null, 1, "text", [], {}])", 0, 5);
        row("one good among bad", "[null," + firing + ",{}]", 1, 2);
        row("without a fingerprint", '[' + withPart("\"fingerprint\"", "\"finger\"") + ']', 0, 1);
        row("empty fingerprint", '[' + withPart("9db9da93bb7d0137", "") + ']', 0, 1);
        row("numeric fingerprint", '[' + withPart("\"9db9da93bb7d0137\"", "7") + ']', 0, 1);
        row("labels are a list", '[' + withPart("\"labels\": {", "\"labels\": [], \"other\": {") + ']', 0, 1);
        row("duplicates", '[' + firing + ',' + firing + ',' + firing + ']', 1);
        row("status is text", '[' + withPart("\"status\": {", "\"status\": \"x\", \"other\": {") + ']', 1);
        row("time is garbage", '[' + withPart("2026-11-25T12:00:00.123Z", "yesterday") + ']', 1);
    }
    void oddAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, alerts);
        QFETCH(int, unreadable);
        const auto list = parseAlerts(body, source);
        QCOMPARE(list ? static_cast<int>(list->alerts.size()) : -1, alerts);
        if (list)
            QCOMPARE(list->unreadable, unreadable);
        else
            QVERIFY(list.error().code.is(FailureCode::Family::Protocol) && list.error().text.size() < 300);
    }

    void severityIsALabelsWord_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("severity");
        QTest::newRow("critical") << QByteArray("critical") << static_cast<int>(Severity::Critical);
        QTest::newRow("capitals") << QByteArray("HIGH") << static_cast<int>(Severity::High);
        QTest::newRow("info") << QByteArray("info") << static_cast<int>(Severity::Info);
        QTest::newRow("foreign") << QByteArray("page") << static_cast<int>(Severity::Warning);
        QTest::newRow("none") << QByteArray("") << static_cast<int>(Severity::Warning);
    }
    void severityIsALabelsWord()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, severity);
        const auto list =
            parseAlerts('[' + withPart("\"severity\": \"high\"", "\"severity\": \"" + word + '"') + ']', source);
        QCOMPARE(static_cast<int>(list->alerts.constFirst().severity), severity);
    }

    void hostileTextIsPlainAndBounded()
    {
        const QByteArray evil = "\\u001b[2J\\u202egnol<b>\\u0000" + QByteArray(100'000, 'x');
        const auto list = parseAlerts(
            '[' + QByteArray(firing).replace("oracle-bridge", evil).replace("Half of it fails", evil) + ']', source);
        const Alert &alert = list->alerts.constFirst();
        for (const QString &text : {alert.labels.value(s("service")), alert.annotations.value(s("summary"))}) {
            QVERIFY(text.size() <= alertTextLimit + 20); // a control is shown as several characters
            QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)) && !text.contains(QChar(0)));
        }
    }

    void labelsAreBounded()
    {
        QByteArray labels;
        for (int i = 0; i < 1'000; ++i)
            labels += "\"l" + QByteArray::number(i) + "\": \"v\",";
        const auto list = parseAlerts('[' + withPart("\"labels\": {", "\"labels\": {" + labels) + ']', source);
        QCOMPARE(list->alerts.constFirst().labels.size(), alertLabelLimit);
    }

    void tenThousandAndMore()
    {
        QByteArray body = "[";
        for (int i = 0; i < 10'050; ++i)
            body += (i ? "," : "") + withPart("9db9da93bb7d0137", QByteArray::number(i));
        const auto list = parseAlerts(body + ']', source);
        QCOMPARE(list->alerts.size(), alertLimit);
        QCOMPARE(list->leftOut, 50);
        QCOMPARE(list->alerts.constLast().fingerprint, s("9999"));
    }

    void silencesAreRead()
    {
        const auto list =
            parseSilences("["
                          "{\"id\": \"a\", \"status\": {\"state\": \"active\"}, \"updatedAt\": "
                          "\"2026-11-25T12:00:00Z\", \"comment\": \"why\","
                          "\"createdBy\": \"me\", \"endsAt\": \"2026-11-25T14:00:00.000Z\", \"startsAt\": "
                          "\"2026-11-25T12:00:00.000Z\","
                          "\"matchers\": [{\"isEqual\": false, \"isRegex\": true, \"name\": \"n\", \"value\": \"a|b\"},"
                          "{\"isRegex\": false, \"name\": \"old\", \"value\": \"\\\"q\\\"\"}]},"
                          "{\"id\": \"b\", \"status\": {\"state\": \"expired\"}, \"matchers\": [{\"name\": \"n\", "
                          "\"value\": \"v\"}]},"
                          "{\"id\": \"c\", \"status\": {\"state\": \"pending\"}, \"matchers\": [{\"name\": \"n\"}]},"
                          "{\"id\": \"d\", \"status\": {\"state\": \"pending\"}, \"matchers\": []}, 7]");
        QVERIFY(list.has_value());
        QCOMPARE(list->silences.size(), 2);
        QCOMPARE(list->unreadable, 3);
        const Silence &first = list->silences.constFirst();
        QCOMPARE(first.state, Silence::State::Active);
        QCOMPARE(first.matchers.at(0).toString(), s("n!~\"a|b\""));
        QCOMPARE(first.matchers.at(1).toString(), s("old=\"\\\"q\\\"\""));
        QCOMPARE(first.endsAt, QDateTime(QDate(2026, 11, 25), QTime(14, 0), Qt::UTC));
        QCOMPARE(list->silences.at(1).state, Silence::State::Expired);
    }

    void refusalsAreQuoted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("a string") << QByteArray("\"silence invalid: end in the past\"\n")
                                  << s("silence invalid: end in the past");
        QTest::newRow("an object") << QByteArray(R"({"code":602,"message":"comment in body is required"})")
                                   << s("comment in body is required");
        QTest::newRow("text") << QByteArray("nope") << s("nope");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("an empty string") << QByteArray("\"\"") << QString();
        QTest::newRow("a list") << QByteArray("[1]") << s("[1]");
        QTest::newRow("controls") << QByteArray("\"a\\u001bb\"") << s("a⟨U+001B⟩b");
    }
    void refusalsAreQuoted()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QCOMPARE(refusalText(body), says);
    }

    void aSilenceIsJudgedBeforeItIsSent_data()
    {
        QTest::addColumn<QString>("says"); // empty: it may be made
        QTest::addColumn<int>("change");
        int change = 0;
        for (const char *says : {"", "condition", "only what it is not", "only what it is not", "after its start",
                                 "still to come", "who made it", "why", ""}) {
            QTest::addRow("%d", change) << s(says) << change;
            ++change;
        }
    }
    void aSilenceIsJudgedBeforeItIsSent()
    {
        QFETCH(QString, says);
        QFETCH(int, change);
        const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
        Silence silence = plainSilence(now);
        SilenceMatcher &matcher = silence.matchers[0];
        switch (change) {
        case 1: silence.matchers.clear(); break;
        case 2: matcher.isEqual = false; break;
        case 3: matcher = {s("a"), s(".*"), true, true}; break;
        case 4: silence.endsAt = silence.startsAt; break;
        case 5: silence.startsAt = now.addDays(-2), silence.endsAt = now.addDays(-1); break;
        case 6: silence.createdBy.clear(); break;
        case 7: silence.comment.clear(); break;
        case 8: silence.matchers.append({s("b"), {}, false, false}); break;
        default: break;
        }
        const QString trouble = silenceTrouble(silence, now);
        QVERIFY2(says.isEmpty() ? trouble.isEmpty() : trouble.contains(says), qPrintable(trouble));
    }

    void aSilenceIsWrittenAsTheServerReadsIt()
    {
        const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
        const QJsonObject json = QJsonDocument::fromJson(silenceJson(plainSilence(now))).object();
        QVERIFY(!json.contains(s("id")));
        QCOMPARE(json.value(s("startsAt")).toString(), s("2026-11-25T12:00:00.000Z"));
        const auto back = parseSilences('[' + silenceJson([&] {
                                            Silence silence = plainSilence(now);
                                            silence.id = s("x");
                                            return silence;
                                        }()) +
                                        ']');
        QCOMPARE(back->silences.constFirst().matchers, plainSilence(now).matchers);
    }

    void statusAndIds()
    {
        const auto status = parseAlertmanagerStatus(
            R"({"cluster":{"status":"disabled"},"uptime":"2026-11-25T12:00:00Z","versionInfo":{"version":"0.25.0"}})");
        QCOMPARE(status->version, s("0.25.0"));
        QCOMPARE(status->cluster, s("disabled"));
        QVERIFY(!parseAlertmanagerStatus("{}").has_value());
        QCOMPARE(parseSilenceId(R"({"silenceID":"abc"})").value(), s("abc"));
        QVERIFY(!parseSilenceId("[]").has_value());
        QVERIFY(!parseSilenceId(R"({"silenceID":""})").has_value());
    }
};

QTEST_GUILESS_MAIN(TestAlertmanager)
#include "test_alertmanager.moc"
