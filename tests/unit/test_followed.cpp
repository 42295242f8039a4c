// SPDX-License-Identifier: GPL-3.0-or-later
// From a file on this machine to the book that a window shows and the readings that a threshold judges.
#include "core/app/line_counts.h"
#include "core/monitor/monitor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace std::chrono_literals;

class TestFollowed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFollowedReachesBookAndLooks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("app.log"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        Target log;
        log.id = QStringLiteral("app-log");
        log.label = QStringLiteral("application");
        log.kind = Kind::Log;
        log.every = 50ms;
        log.vantages = {QStringLiteral("desk")};
        LogSettings settings;
        settings.path = path;
        settings.classes[QStringLiteral("mail")] = QStringLiteral("SendGrid");
        log.settings = settings;
        log.thresholds[QStringLiteral("lines.mail")] = {2, {}};
        Target other = log;
        other.id = QStringLiteral("elsewhere");
        std::get<LogSettings>(other.settings).path = folder.filePath(QStringLiteral("nothing.log"));
        const Profile profile{QStringLiteral("Test"), QStringLiteral("test"), {log, other}};

        Logs logs(profile);
        QCOMPARE(logs.books().size(), 2U);
        QCOMPARE(logs.label(log.id), QStringLiteral("application"));
        QVERIFY(!logs.find(QStringLiteral("stranger")));
        LogBook &book = *logs.find(log.id);
        Monitor monitor(profile);
        QSignalSpy looks(&monitor, &Monitor::observed);
        logs.follow(monitor);
        monitor.start();
        QTRY_COMPARE(logs.state(log.id).now, LogState::Now::Following);
        QTRY_COMPARE(logs.state(other.id).now, LogState::Now::Waiting);
        QVERIFY(logs.state(other.id).text.contains(QStringLiteral("No such file")));
        file.write("hello\nSendGrid said no\nSendGrid: connect ECONNREFUSED\nError: connect ECONNREFUSED\n");
        QTRY_COMPARE(book.end(), 4);
        QCOMPARE(book.line(1).text, QByteArray("SendGrid said no"));
        QCOMPARE(book.classes().at(book.line(2).lineClass - 1), QStringLiteral("mail"));
        QCOMPARE(book.classes().at(book.line(3).lineClass - 1), QStringLiteral("refused"));
        const auto newest = [&] {
            Observation found;
            for (const QList<QVariant> &one : looks) {
                if (const auto look = one.constFirst().value<Observation>(); look.target == log.id)
                    found = look;
            }
            return found;
        };
        QTRY_COMPARE(newest().readings.value(QStringLiteral("lines.mail")), 2.0);
        QCOMPARE(newest().readings.value(QStringLiteral("lines.refused")), 1.0);
        QCOMPARE(newest().readings.value(QStringLiteral("lines.tls"), -1), 0.0);
        QCOMPARE(newest().outcome, Outcome::Warning);
    }

    void eachMinuteIsToldOnce()
    {
        Target log;
        log.id = QStringLiteral("app-log");
        log.kind = Kind::Log;
        log.vantages = {QStringLiteral("oracle")};
        log.settings = LogSettings{QStringLiteral("/var/log/app.log"), {}, {}, {}, {}};
        Logs logs(Profile{QStringLiteral("Test"), QStringLiteral("test"), {log}});
        QStringList told;
        LineCounts counts(logs, [&](const SeriesId &id, const QDateTime &at, double count) {
            if (id.name == u"lines.refused_per_min")
                told << QStringLiteral("%1@%2 %3 %4").arg(id.target, id.vantage, at.toString(u"hh:mm:ss")).arg(count);
        });
        const QDateTime start(QDate(2026, 11, 26), QTime(12, 0, 30), Qt::UTC);
        const auto line = [&](int seconds) {
            const QByteArray text = "connect ECONNREFUSED";
            LogBatch batch{text + '\n', {}};
            batch.lines.push_back(
                {static_cast<quint32>(text.size()), start.addSecs(seconds).toMSecsSinceEpoch(), 1, LineSource::First});
            logs.find(log.id)->append(batch);
        };
        logs.setState(log.id, {LogState::Now::Following, {}});
        counts.tick(start); // in the middle of a minute, which is not told
        line(40);
        line(85);
        counts.tick(start.addSecs(92)); // the last lines of 12:01 may be on their way
        QCOMPARE(told, QStringList());
        counts.tick(start.addSecs(95));
        counts.tick(start.addSecs(96));
        QCOMPARE(told, (QStringList{QStringLiteral("app-log@oracle 12:01:00 2")}));
        logs.setState(log.id, {LogState::Now::Failing, {}});
        counts.tick(start.addSecs(200));
        QCOMPARE(told.size(), 1);
        line(160);
        logs.setState(log.id, {LogState::Now::Following, {}});
        counts.tick(start.addSecs(275));
        QCOMPARE(told.mid(1),
                 (QStringList{QStringLiteral("app-log@oracle 12:02:00 0"), QStringLiteral("app-log@oracle 12:03:00 1"),
                              QStringLiteral("app-log@oracle 12:04:00 0")}));
    }
};

QTEST_GUILESS_MAIN(TestFollowed)
#include "test_followed.moc"
