// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to harmless lines, their times and their classes.
#include "core/logs/line_classifier.h"
#include "core/logs/line_decoder.h"
#include "core/logs/line_gatherer.h"
#include "core/logs/line_time.h"
#include "core/logs/log_file.h"
#include "core/profile/profile.h"

#include <QDateTime>
#include <QTest>

using namespace bridgewatch;

namespace {

QByteArrayList decoded(const QByteArray &bytes, qsizetype piece)
{
    QByteArrayList lines;
    const auto take = [&](QByteArrayView line) { lines << line.toByteArray(); };
    LineDecoder decoder;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        decoder.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), take);
    decoder.flush(take);
    return lines;
}

QString nameOf(const LineClassifier &classifier, LineClass lineClass)
{
    return lineClass == 0 ? QString() : classifier.classes().at(lineClass - 1);
}

} // namespace

class TestLogLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesBecomeHarmlessLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &lines) {
            QTest::newRow(name) << bytes << lines;
        };
        row("plain", "a\nb\n", {"a", "b"});
        row("without an end", "a\nb", {"a", "b"});
        row("empty lines", "\n\na\n", {"", "", "a"});
        row("CR LF", "a\r\nb\r\n", {"a", "b"});
        row("CR inside", "a\rb\n", {"a⟨U+000D⟩b"});
        row("tab", "a\tb\n", {"a    b"});
        row("colours", "\x1b[31mred\x1b[0m \x1b[1;38;5;9mx\x1b[m\n", {"red x"});
        row("other sequences", "\x1b[2Jx\x1b]0;title\x07\n", {"⟨U+001B⟩[2Jx⟨U+001B⟩]0;title⟨U+0007⟩"});
        row("a colour without an end", "\x1b[31\n", {"⟨U+001B⟩[31"});
        row("NUL", QByteArray("a\0b\n", 4), {"a⟨U+0000⟩b"});
        row("DEL and C1",
            "a\x7f\xc2\x9b"
            "2J\n",
            {"a⟨U+007F⟩⟨U+009B⟩2J"});
        row("UTF-8", "Grüße 你好 🙂\n", {"Grüße 你好 🙂"});
        row("no UTF-8",
            "a\xff\xfe"
            "b\n",
            {"a\\xFF\\xFEb"});
        row("overlong", "\xc0\xaf\xe0\x80\xaf\n", {"\\xC0\\xAF\\xE0\\x80\\xAF"});
        row("surrogate", "\xed\xa0\x80\n", {"\\xED\\xA0\\x80"});
        row("beyond Unicode", "\xf4\x90\x80\x80\n", {"\\xF4\\x90\\x80\\x80"});
        row("a character cut off", "a\xe4\xbd\n", {"a\\xE4\\xBD"});
        row("bidi",
            "a\xe2\x80\xae"
            "b\xe2\x81\xa6"
            "c\n",
            {"a⟨U+202E⟩b⟨U+2066⟩c"});
        row("unseen", "a\xe2\x80\x8b\xe2\x81\xa0\xef\xbb\xbf\xf3\xa0\x81\x81\n",
            {"a⟨U+200B⟩⟨U+2060⟩⟨U+FEFF⟩⟨U+E0041⟩"});
        row("line separator",
            "a\xe2\x80\xa8"
            "b\n",
            {"a⟨U+2028⟩b"});
        row("as long as is kept", QByteArray(LineDecoder::kept, 'x') + "\r\n", {QByteArray(LineDecoder::kept, 'x')});
        row("a byte more", QByteArray(LineDecoder::kept + 1, 'x') + '\n',
            {QByteArray(LineDecoder::kept, 'x') + " ⟨… 1 more bytes are left out⟩"});
        row("ten megabytes", QByteArray(10'000'000, 'x') + "\nnext\n",
            {QByteArray(LineDecoder::kept, 'x') + " ⟨… 9,983,616 more bytes are left out⟩", "next"});
        row("a character at the limit", QByteArray(LineDecoder::kept - 1, 'x') + "ü" + "z\n",
            {QByteArray(LineDecoder::kept - 1, 'x') + " ⟨… 3 more bytes are left out⟩"});
    }
    void bytesBecomeHarmlessLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, lines);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(4096), bytes.size()}) {
            if (piece == 1 && bytes.size() > 1'000'000)
                continue;
            QCOMPARE(decoded(bytes, piece), lines);
        }
    }

    // Any bytes at all: what comes out is UTF-8 without a control in it, however they were divided.
    void nothingHarmfulComesThrough()
    {
        quint32 seed = 12345;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 200; ++i) {
                seed = seed * 1664525 + 1013904223;
                bytes += static_cast<char>(seed >> 24);
            }
            const QByteArrayList whole = decoded(bytes, bytes.size());
            QCOMPARE(decoded(bytes, 1), whole);
            for (const QByteArray &line : whole) {
                const QString text = QString::fromUtf8(line);
                QCOMPARE(text.toUtf8(), line);
                for (const char32_t c : text.toUcs4())
                    QVERIFY2(c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0x9f) && c != 0x202e, line.toHex().constData());
            }
        }
    }

    void linesHaveTimes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("at"); // UTC; empty: none
        const auto row = [](const char *line, const char *at) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(at);
        };
        row("2026-11-23T15:00:00.123Z INFO x", "2026-11-23T15:00:00.123Z");
        row("2026-11-23T15:00:00Z x", "2026-11-23T15:00:00.000Z");
        row("2026-11-23T15:00:00.123456+02:00 x", "2026-11-23T13:00:00.123Z");
        row("2026-11-23T15:00:00-0330 x", "2026-11-23T18:30:00.000Z");
        row("[2026-11-23T15:00:00.5Z] x", "2026-11-23T15:00:00.500Z");
        row("2026-11-23 15:00:00.123 UTC [17] LOG:  x", "2026-11-23T15:00:00.123Z");
        row("2026-11-23 15:00:00 GMT [17] LOG:  x", "2026-11-23T15:00:00.000Z");
        row("2026-11-23 15:00:00.123 CET [17] FATAL:  x", "2026-11-23T14:00:00.123Z"); // the place's own
        row("2026-11-23 15:00:00: pm2's", "2026-11-23T14:00:00.000Z");
        row("2026-11-23T15:00:00: pm2's newer", "2026-11-23T14:00:00.000Z");
        row("2026-11-23 15:00:00,250 INFO python", "2026-11-23T14:00:00.250Z");
        row("2024-02-29 00:00:00Z", "2024-02-29T00:00:00.000Z");
        row("2026-02-29 00:00:00Z", "");
        row("2026-13-01 00:00:00Z", "");
        row("2026-11-23 25:00:00Z", "");
        row("1999-11-23 15:00:00Z", "");
        row("9999-11-23 15:00:00Z", "");
        row("2026-11-23", "");
        row("at 2026-11-23T15:00:00Z", "");
        row("", "");
        row("2026-11-23T15:00:0", "");
    }
    void linesHaveTimes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, at);
        const auto found = timeAtHead(line, 3600);
        const QString shown =
            found ? QDateTime::fromMSecsSinceEpoch(*found, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
        QCOMPARE(shown, at);
    }

    void aTimeAtTheHeadHasItsLength_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("rest");
        const auto row = [](const char *line, const char *rest) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(rest);
        };
        row("2026-11-23T15:00:00.250Z INFO x", "INFO x");
        row("2026-11-23T17:00:00.250+02:00 x", "x");
        row("[2026-11-23T15:00:00.25Z] x", "x");
        row("2026-11-23 15:00:00.250 UTC [17] LOG:  x", "[17] LOG:  x");
        row("2026-11-23 16:00:00,250: pm2's", "pm2's"); // the place's own
        row("2026-11-23 16:00:00.250: ::1 - GET /health", "::1 - GET /health");
        row("2026-11-23 16:00:00.250:     at query", "    at query");
        row("2026-11-23T15:00:00.251Z another", "2026-11-23T15:00:00.251Z another");
        row("2026-11-23T15:00:00Z another", "2026-11-23T15:00:00Z another");
        row("2026-11-23T15:00:00.250Z", "2026-11-23T15:00:00.250Z"); // nothing would be left
        row("no time", "no time");
        row("", "");
    }
    void aTimeAtTheHeadHasItsLength()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, rest);
        const qint64 at = QDateTime(QDate(2026, 11, 23), QTime(15, 0, 0, 250), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(line.mid(lengthOfTime(line, at, 3600)), rest);
    }

    void linesHaveClasses_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *expected, const char *line) {
            QTest::newRow(line) << QString::fromLatin1(expected) << QByteArray(line);
        };
        row("refused", "ERROR query failed: connect ECONNREFUSED 10.0.0.5:5432");
        row("refused", "psql: error: connection to server at \"db\", port 5432 failed: Connection refused");
        row("refused", "could not connect to server: Connection refused (0x0000274D/10061)");
        row("refused", "AggregateError [ECONNREFUSED]: ");
        row("timeout", "Error: connect ETIMEDOUT 10.0.0.5:5432");
        row("timeout", "Error: Connection terminated due to connection timeout");
        row("timeout", "Error: Query read timeout");
        row("timeout", "ERROR:  canceling statement due to statement timeout");
        row("timeout", "ERROR:  canceling statement due to lock timeout");
        row("timeout", "FATAL:  terminating connection due to idle-in-transaction timeout");
        row("timeout", "could not connect to server: Connection timed out");
        row("timeout", "Error: Greeting never received: Connection timeout");
        row("timeout", "[ERROR] code: '57014' at Parser.parseErrorMessage");
        row("pool", "S-0x55: users/ops@127.0.0.1:5432 closing because: server_login_retry (age=0s)");
        row("pool", "ERROR database query failed: server login has been failing, try again later (server_login_retry)");
        row("authentication", "FATAL:  password authentication failed for user \"bridge\"");
        row("authentication", "  code: '28P01',");
        row("authentication",
            "FATAL:  no pg_hba.conf entry for host \"10.0.0.9\", user \"u\", database \"d\", no encryption");
        row("authentication", "Error: SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature is missing");
        row("authentication", "FATAL:  role \"brigde\" does not exist");
        row("authentication", "Error: Invalid login: 535 5.7.8 Authentication credentials invalid");
        row("authentication", "  code: 'EAUTH',");
        row("authentication", "ResponseError: Unauthorized at node_modules/@sendgrid/client/src/classes/client.js");
        row("authentication", "{\"message\":\"The provided authorization grant is invalid, expired, or revoked\"}");
        row("tls", "Error: certificate has expired");
        row("tls", "  code: 'CERT_HAS_EXPIRED'");
        row("tls", "Error: self-signed certificate in certificate chain");
        row("tls", "Error: unable to verify the first certificate");
        row("tls", "  code: 'DEPTH_ZERO_SELF_SIGNED_CERT'");
        row("tls", "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames");
        row("tls", "140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:332:");
        row("tls", "Error: The server does not support SSL connections; server does not support SSL");
        row("tls", "LOG:  could not accept SSL connection: tlsv1 alert unknown ca");
        row("tls", "SSL error: certificate verify failed");
        row("tls", "Error: Client network socket disconnected before secure TLS connection was established");
        row("pool", "FATAL:  sorry, too many clients already");
        row("pool", "FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute");
        row("pool", "FATAL:  too many connections for role \"bridge\"");
        row("pool", "  code: '53300',");
        row("pool", "Error: timeout exceeded when trying to connect");
        row("pool", "ERROR:  query_wait_timeout");
        row("pool", "ERROR: no more connections allowed (max_client_conn)");
        row("pool", "Error: Cannot use a pool after calling end on the pool");
        row("other", "2026-11-23T15:00:00.123Z ERROR sync: unexpected token < in JSON");
        row("other", "TypeError: Cannot read properties of undefined (reading 'rows')");
        row("other", "Error: read ECONNRESET");
        row("other", "(node:7) UnhandledPromiseRejectionWarning: x");
        row("other", "Error: getaddrinfo ENOTFOUND db.internal");
        row("other", "{\"level\":50,\"time\":1700000000000,\"msg\":\"boom\"}");
        row("other", "{\"level\":\"error\",\"msg\":\"boom\"}");
        row("other", "PANIC:  could not write to file \"pg_wal/xlogtemp.7\": No space left on device");
        row("", "2026-11-23T15:00:00.123Z INFO synced 53300 users in 57014 ms");
        row("", "LOG:  connection authorized: user=ops database=d SSL enabled (protocol=TLSv1.3, bits=256)");
        row("", "LOG:  connection authenticated: identity=\"ops\" method=scram-sha-256 (/etc/pg_hba.conf:3)");
        row("", "GET /health 200 in 4 ms");
        row("", "sync done: 120 ok, 0 failed, errors: 0");
        row("", "EVENT user.created EMAIL queued");
        row("", "pool size 10, 3 idle, 0 waiting");
        row("", "idle_timeout set to 30000");
        row("", "S-0x55: users/ops@127.0.0.1:6432 new connection to server (from 127.0.0.1:40000)");
        row("", "");
    }
    void linesHaveClasses()
    {
        QFETCH(QString, expected);
        QFETCH(QByteArray, line);
        const LineClassifier classifier;
        QCOMPARE(nameOf(classifier, classifier.classify(line)), expected);
        QString scanned;
        int found = 0;
        const QByteArray text = "an ordinary line\n" + line + "\nand another";
        classifier.scan(text, [&](QByteArrayView hit, LineClass lineClass) {
            ++found;
            scanned = nameOf(classifier, lineClass);
            QCOMPARE(hit.toByteArray(), line);
        });
        QCOMPARE(scanned, expected);
        QCOMPARE(found, expected.isEmpty() ? 0 : 1);
    }

    void theProfilesOwnClassesComeFirst()
    {
        const LineClassifier classifier({{QStringLiteral("oom"), QStringLiteral("heap out of memory|ENOMEM")},
                                         {QStringLiteral("start"), QStringLiteral("^listening on \\d+$")},
                                         {QStringLiteral("umlaut"), QStringLiteral("^[äöü]+$")}});
        QCOMPARE(classifier.classes(), logClasses() + QStringList({QStringLiteral("oom"), QStringLiteral("start"),
                                                                   QStringLiteral("umlaut")}));
        const auto of = [&](const char *line) { return nameOf(classifier, classifier.classify(QByteArray(line))); };
        QCOMPARE(of("FATAL ERROR: JavaScript heap out of memory"), QStringLiteral("oom"));
        QCOMPARE(of("listening on 3000"), QStringLiteral("start"));
        QCOMPARE(of("not listening on 3000"), QString());
        QCOMPARE(of("äüö"), QStringLiteral("umlaut"));
        QCOMPARE(of("connect ECONNREFUSED"), QStringLiteral("refused"));
        QStringList seen;
        classifier.scan("x\nlistening on 3000\nlistening on 3000 x\nöö", [&](QByteArrayView line, LineClass lineClass) {
            seen << QString::fromUtf8(line) + u'=' + nameOf(classifier, lineClass);
        });
        QCOMPARE(seen, QStringList({QStringLiteral("listening on 3000=start"), QStringLiteral("öö=umlaut")}));
    }

    void aPatternThatFitsNothingAtAllDoesNotStandStill()
    {
        const LineClassifier classifier({{QStringLiteral("all"), QStringLiteral("x*")}});
        int lines = 0;
        classifier.scan("a\n\nb\nxx", [&](QByteArrayView, LineClass) { ++lines; });
        QCOMPARE(lines, 4);
    }

    void batchesTellTimesAndClasses()
    {
        LineGatherer gatherer(std::make_shared<LineClassifier>(), LineSource::Second);
        gatherer.feed("no time yet\n2026-11-23T15:00:00Z ERROR x\n    at y\nplain\nhalf", 0);
        gatherer.notice(QStringLiteral("12 bytes not seen: connect ECONNREFUSED"), 5000);
        gatherer.feed(" a line\nlast: Connection refused\n    at z\n", 7000);
        const LogBatch batch = gatherer.take();
        QCOMPARE(batch.text, QByteArray("no time yet\n2026-11-23T15:00:00Z ERROR x\n    at y\nplain\n"
                                        "… 12 bytes not seen: connect ECONNREFUSED\nhalf a line\n"
                                        "last: Connection refused\n    at z\n"));
        const qint64 three =
            QDateTime::fromString(QStringLiteral("2026-11-23T15:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
        const QList<qint64> times{0, three, three, three, 5000, 7000, 7000, 7000};
        const QList<int> classes{0, 6, 0, 0, 0, 0, 1, 0};
        QCOMPARE(batch.lines.size(), 8U);
        for (size_t i = 0; i < batch.lines.size(); ++i) {
            QCOMPARE(batch.lines[i].at, times.at(static_cast<qsizetype>(i)));
            QCOMPARE(batch.lines[i].lineClass, classes.at(static_cast<qsizetype>(i)));
        }
        QCOMPARE(batch.lines[4].source, LineSource::Notice);
        QVERIFY(gatherer.take().lines.empty());
    }

    void whatCannotHaveBeenWrittenThenHasTheTimeAtWhichItCame_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("sinceMinutes"); // before it came nothing of it was there
        QTest::addColumn<int>("minute");       // of its time, after 15:00
        QTest::newRow("as it should be") << QByteArray("2026-11-23T14:58:00Z x") << 1 << -2;
        QTest::newRow("a little ahead") << QByteArray("2026-11-23 15:01:00 x") << 1 << 1;
        QTest::newRow("a clock that is ahead") << QByteArray("2026-11-23T15:20:00Z x") << 1 << 0;
        QTest::newRow("a zone to the east") << QByteArray("2026-11-23 17:00:00 x") << 1 << 0;
        QTest::newRow("a zone to the west") << QByteArray("2026-11-23 13:00:00: x") << 1 << 0;
        QTest::newRow("no zone, a little late") << QByteArray("2026-11-23 14:50:00 x") << 1 << -10;
        QTest::newRow("so late by its own word") << QByteArray("2026-11-23T13:00:00Z x") << 1 << -120;
        QTest::newRow("read late, no zone") << QByteArray("2026-11-23 13:00:00 x") << 180 << -120;
        QTest::newRow("nobody knows since when") << QByteArray("2026-11-23 17:00:00 x") << 0 << 120;
    }
    void whatCannotHaveBeenWrittenThenHasTheTimeAtWhichItCame()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, sinceMinutes);
        QFETCH(int, minute);
        const qint64 now = QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();
        const qint64 since = sinceMinutes == 0 ? 0 : now - sinceMinutes * 60'000;
        LineGatherer gatherer(std::make_shared<LineClassifier>(), LineSource::First);
        gatherer.feed(QByteArray(line + '\n'), now, since);
        const LogBatch batch = gatherer.take();
        QCOMPARE(batch.lines.size(), 1U);
        QCOMPARE(batch.lines.front().at, now + minute * 60'000);
    }

    void rotatedNames_data()
    {
        QTest::addColumn<bool>("rotated");
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"app.log.1", "app.log-20261123", "app-2026-11-23.log", "app__2026-11-23_00-00-00.log",
                                 "app.1.log", "app.log.old", "app.log.2026-11-23T15:00:00Z"})
            QTest::newRow(name) << true << QByteArray(name);
        for (const char *name :
             {"app.log", "app-error.log", "application.log", "app.conf", "other.log.1", "app.log.tmp"})
            QTest::newRow(name) << false << QByteArray(name);
    }
    void rotatedNames()
    {
        QFETCH(bool, rotated);
        QFETCH(QByteArray, name);
        QCOMPARE(isRotated("app.log", name), rotated);
    }
};

QTEST_GUILESS_MAIN(TestLogLines)
#include "test_log_lines.moc"
