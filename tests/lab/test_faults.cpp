// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program against real servers, broken in every way that the lab knows.
#include "tests/support/grace.h"
#include "tests/support/lab.h"
#include "tests/support/rounds.h"
#include "tests/support/watching.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace bridgewatch::test;

namespace {

QStringList words(const QJsonValue &list)
{
    QStringList all;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &word : array)
        all << word.toString();
    return all;
}

// An empty vantage means the first that is told of.
QJsonObject observation(const QJsonObject &diagnosis, const QString &target, const QString &vantage = {})
{
    const QJsonArray all = diagnosis.value(QStringLiteral("observations")).toArray();
    for (const QJsonValue &one : all) {
        const QJsonObject look = one.toObject();
        if (look.value(QStringLiteral("target")) == target &&
            (vantage.isEmpty() || look.value(QStringLiteral("vantage")) == vantage))
            return look;
    }
    return {};
}

// How it ended, and what was not well, as a failed test tells it.
QByteArray told(const Ran &ran)
{
    QStringList lines{QStringLiteral("status %1").arg(ran.status), QString::fromUtf8(ran.err.left(4000))};
    const QJsonArray all = ran.json().value(QStringLiteral("observations")).toArray();
    for (const QJsonValue &one : all) {
        QStringList words;
        for (const char *key : {"target", "vantage", "outcome", "code", "text"})
            words << one.toObject().value(QString::fromLatin1(key)).toString();
        if (words.at(2) != u"ok")
            lines << words.join(u' ');
    }
    return lines.join(u'\n').toUtf8();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QString::fromLatin1(key)).toString();
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

    Lab m_lab;
    QByteArray m_everythingPrinted;

    // The lab's profile, which a fault may have rewritten, where no time is judged: a busy machine is no hung server.
    [[nodiscard]] QString patientProfile() const
    {
        QByteArray text = m_lab.read(QStringLiteral("profile.yaml"));
        text.replace("timeout: 3s", "timeout: 10s");
        QFile file(m_lab.file(QStringLiteral("patient.yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the profile cannot be written");
        return file.fileName();
    }

    Ran diagnose(const QString &profile)
    {
        const Ran ran =
            runCtl({QStringLiteral("--profile"), profile, QStringLiteral("diagnose"), QStringLiteral("--json")});
        m_everythingPrinted += ran.out + ran.err;
        return ran;
    }
    Ran diagnose() { return diagnose(patientProfile()); }

    [[nodiscard]] QList<QByteArray> secrets() const
    {
        QList<QByteArray> found;
        for (const char *name : {"ops.pass", "bridge.pass", "dba.pass", "email.token", "sendgrid.key", "stripe.key",
                                 "stripe-webhook.secret", "stats.pass", "canary.secret"}) {
            const QByteArray secret = m_lab.read(QString::fromLatin1(name)).trimmed();
            if (!secret.isEmpty()) // a part that this machine does not have
                found << secret;
        }
        return found;
    }

    Ran checkDatabase()
    {
        return runCtl({QStringLiteral("--profile"), patientProfile(), QStringLiteral("check"),
                       QStringLiteral("users-db"), QStringLiteral("--json")});
    }

    static qsizetype looksIn(const Ran &checked)
    {
        return checked.json().value(QStringLiteral("observations")).toArray().size();
    }

    // Each target from each of its vantages, once; from a host that is away with the reason.
    static void everyVantageIsTold(const QJsonObject &diagnosis)
    {
        if (observation(diagnosis, QStringLiteral("bridge")).isEmpty())
            return; // this machine has no sshd, as the lab said
        for (const char *target : {"users-db", "db-port"}) {
            for (const char *vantage : {"desk", "bridge"})
                QVERIFY2(!observation(diagnosis, QString::fromLatin1(target), QString::fromLatin1(vantage)).isEmpty(),
                         vantage);
        }
        const bool isAway = text(observation(diagnosis, QStringLiteral("bridge")), "outcome") != QStringLiteral("ok");
        const QJsonObject there = observation(diagnosis, QStringLiteral("users-db"), QStringLiteral("bridge"));
        QCOMPARE(text(there, "code") == QStringLiteral("UNREACHED"), isAway);
        if (isAway)
            QCOMPARE(text(there, "outcome"), QStringLiteral("unknown"));
    }

    // A profile of this database of the lab's and nothing else, looked at every second.
    QString databaseAlone(const QString &id = QStringLiteral("users-db"))
    {
        const QRegularExpression port(QStringLiteral("id: %1\\n(?:.*\\n)*? +port: (\\d+)").arg(id));
        const QString found = port.match(QString::fromUtf8(m_lab.read(QStringLiteral("profile.yaml")))).captured(1);
        QFile file(m_lab.file(QStringLiteral("alone.yaml")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(
            QStringLiteral("version: 1\nname: Alone\ndefaults: { every: 1s }\ntargets:\n"
                           "  - { id: users-db, kind: postgres, host: localhost, port: %1, user: ops,\n"
                           "      database: helloworlddao, password: { file: watched.pass }, sslrootcert: ca.pem }\n")
                .arg(found)
                .toUtf8());
        return file.fileName();
    }

    void writeSecret(const QByteArray &line) const
    {
        QFile file(m_lab.file(QStringLiteral("watched.pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line);
    }

    [[nodiscard]] qsizetype failedLogins() const
    {
        return m_lab.read(QStringLiteral("logs/postgres.log")).count("authentication failed for user \"ops\"");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
    }

    void theHealthyLabIsHealthy()
    {
        const Ran ran = diagnose();
        QVERIFY2(ran.status == 0, told(ran).constData());
        QCOMPARE(ran.json().value(QStringLiteral("state")).toString(), QStringLiteral("healthy"));
        QVERIFY(ran.json().value(QStringLiteral("findings")).toArray().isEmpty());
    }

    // libpq may come to the end of a handshake in the call that reads the answer to the SSL request.
    void theTimeOfAHandshakeStandsAtItsRung()
    {
        constexpr double leastMs = 0.1; // no signature is verified in less
        for (int i = 0; i < 8; ++i) {
            const QJsonObject db = observation(diagnose().json(), QStringLiteral("users-db"));
            const QJsonArray rungs = db.value(QStringLiteral("stages")).toArray();
            const auto tls = std::find_if(rungs.begin(), rungs.end(), [](const QJsonValue &rung) {
                return rung.toObject().value(QStringLiteral("stage")) == QStringLiteral("tls");
            });
            QVERIFY(tls != rungs.end());
            QVERIFY((*tls).toObject().value(QStringLiteral("ms")).toDouble() >= leastMs);
        }
    }

    void aLookTellsTheWholeLadderAndTheReadings()
    {
        const QJsonObject db = observation(diagnose().json(), QStringLiteral("users-db"));
        QStringList stages;
        const QJsonArray rungs = db.value(QStringLiteral("stages")).toArray();
        for (const QJsonValue &rung : rungs)
            stages << rung.toObject().value(QStringLiteral("stage")).toString();
        QCOMPARE(stages.join(u' '), QStringLiteral("dns tcp ssl-request tls startup authentication session query"));
        const QJsonObject readings = db.value(QStringLiteral("readings")).toObject();
        QCOMPARE(readings.value(QStringLiteral("sessions.usable")).toDouble(),
                 readings.value(QStringLiteral("sessions.max")).toDouble() -
                     readings.value(QStringLiteral("sessions.reserved")).toDouble());
        for (const char *name : {"sessions.total", "sessions.idle", "database.size_bytes", "uptime_s", "days_left",
                                 "checksum.failures", "sessions.used_ratio"})
            QVERIFY2(readings.contains(QString::fromLatin1(name)), name);
        const QJsonObject facts = db.value(QStringLiteral("facts")).toObject();
        QVERIFY(facts.value(QStringLiteral("tls.names")).toString().contains(u"localhost"));
        QVERIFY(facts.value(QStringLiteral("tls.protocol")).toString().startsWith(u"TLSv1."));
        QVERIFY(!facts.value(QStringLiteral("server.version")).toString().isEmpty());
    }

    void everyFaultIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const QJsonArray faults = Lab::faults();
        QVERIFY(faults.size() >= 44);
        for (const QJsonValue &fault : faults)
            QTest::newRow(fault.toObject().value(QStringLiteral("name")).toString().toLatin1().constData())
                << fault.toObject();
    }
    void everyFaultIsNamed()
    {
        QFETCH(QJsonObject, fault);
        if (!fault.value(QStringLiteral("available")).toBool())
            QSKIP(qPrintable(fault.value(QStringLiteral("because")).toString()));
        const Ran broken = m_lab.breakBy(fault.value(QStringLiteral("name")).toString());
        QVERIFY2(broken.status == 0, broken.err.constData());
        // What is silent shows by its deadline alone: that one stays near.
        const bool isSilent = words(fault.value(QStringLiteral("codes"))).contains(QStringLiteral("DEADLINE"));
        const Ran ran = diagnose(isSilent ? m_lab.profile() : patientProfile());
        QVERIFY2(ran.status == 2, told(ran).constData());
        const QJsonArray findings = ran.json().value(QStringLiteral("findings")).toArray();
        const QJsonObject first = findings.first().toObject();
        QCOMPARE(first.value(QStringLiteral("scenario")), fault.value(QStringLiteral("scenario")));
        QCOMPARE(first.value(QStringLiteral("target")), fault.value(QStringLiteral("target")));
        const auto among = [&](const char *key, const char *list) {
            const QString said = first.value(QString::fromLatin1(key)).toString();
            return words(fault.value(QString::fromLatin1(list))).contains(said);
        };
        QVERIFY2(among("stage", "stages"), qPrintable(first.value(QStringLiteral("stage")).toString()));
        QVERIFY2(among("code", "codes"), qPrintable(first.value(QStringLiteral("code")).toString()));
        if (const QString vantage = text(fault, "vantage"); !vantage.isEmpty())
            QCOMPARE(text(first, "vantage"), vantage);
        // Every rung below the failing one is told of: none is skipped. A host resolves names itself.
        const QJsonObject seen = observation(ran.json(), text(first, "target"), text(first, "vantage"));
        QVERIFY(!seen.isEmpty());
        QStringList ladder = QStringLiteral("dns tcp ssl-request tls startup authentication session query").split(u' ');
        if (text(seen, "vantage") != QStringLiteral("desk"))
            ladder.removeFirst();
        if (text(seen, "kind") == QStringLiteral("postgres"))
            QCOMPARE(seen.value(QStringLiteral("stages")).toArray().size(), 1 + ladder.indexOf(text(first, "stage")));
        everyVantageIsTold(ran.json());
        const QStringList routines = words(fault.value(QStringLiteral("routines")));
        const QString routine = observation(ran.json(), first.value(QStringLiteral("target")).toString())
                                    .value(QStringLiteral("facts"))
                                    .toObject()
                                    .value(QStringLiteral("error.routine"))
                                    .toString();
        QVERIFY2(routines.isEmpty() || routines.contains(routine), qPrintable(routine));
        QStringList listed;
        for (const QJsonValue &finding : findings)
            listed << finding.toObject().value(QStringLiteral("scenario")).toString();
        for (const QString &alternative : words(fault.value(QStringLiteral("alternatives"))))
            QVERIFY2(listed.contains(alternative), qPrintable(listed.join(u' ')));
        // What a threshold tells, and what a host, a process or a vendor says itself, excludes nothing else.
        static const QStringList alone{QStringLiteral("ssh"),       QStringLiteral("pm2"),
                                       QStringLiteral("pgbouncer"), QStringLiteral("statuspage"),
                                       QStringLiteral("sendgrid"),  QStringLiteral("stripe"),
                                       QStringLiteral("sync")};
        if (!alone.contains(text(seen, "kind")) && text(seen, "outcome") != QStringLiteral("ok"))
            QVERIFY2(!first.value(QStringLiteral("ruled_out")).toArray().isEmpty() ||
                         text(first, "scenario") == QStringLiteral("data-corruption"),
                     qPrintable(text(first, "scenario")));
    }

    void afterHealingAllIsWell()
    {
        const Ran healed = m_lab.heal();
        QVERIFY2(healed.status == 0, healed.err.constData());
        const Ran ran = diagnose();
        QVERIFY2(ran.status == 0, told(ran).constData());
    }

    void oneLookIsOneLogin()
    {
        (void)m_lab.newServerLog();
        const Ran checked = checkDatabase();
        QCOMPARE(checked.status, 0);
        QTRY_VERIFY(m_lab.read(QStringLiteral("logs/postgres.log")).endsWith('\n'));
        const QByteArray log = m_lab.newServerLog();
        const qsizetype looks = looksIn(checked); // one from each vantage
        QCOMPARE(log.count("connection authorized: user=ops"), looks);
        QCOMPARE(log.count("application_name=bridgewatch"), looks);
        QCOMPARE(log.count("FATAL"), 0);
    }

    void aWrongPasswordCostsOneFailedLogin()
    {
        QVERIFY(m_lab.breakBy(QStringLiteral("auth-password")).status == 0);
        (void)m_lab.newServerLog();
        const Ran checked = checkDatabase();
        QCOMPARE(checked.status, 2);
        QCOMPARE(m_lab.newServerLog().count("password authentication failed for user \"ops\""), looksIn(checked));
        QVERIFY(m_lab.heal().status == 0);
    }

    // Who watches all day must lock nobody out: two tries, then none until the password is another one.
    void aRefusedPasswordRestsUntilItChanges()
    {
        const QString profile = databaseAlone();
        writeSecret(m_lab.read(QStringLiteral("ops.pass")));
        QVERIFY(m_lab.breakBy(QStringLiteral("auth-password")).status == 0);
        const qsizetype before = failedLogins();
        Watching watching(profile);
        QVERIFY2(watching.isServing(), watching.notices().constData());
        QTRY_VERIFY_WITH_TIMEOUT(watching.looks() >= 8, 30'000);
        QVERIFY2(watching.answers().contains("users-db from desk: failed 28P01"), watching.answers().constData());
        QCOMPARE(failedLogins() - before, 2);

        QVERIFY(m_lab.heal().status == 0); // the server takes the old password again: nobody tries it
        const int looked = watching.looks();
        QTRY_VERIFY_WITH_TIMEOUT(watching.looks() >= looked + 3, 30'000);
        QVERIFY2(!watching.answers().contains("users-db from desk: ok"), watching.answers().constData());
        constexpr int longestRest = 75'000; // what fails on and on is looked at once a minute
        writeSecret("another-one\n");
        QTRY_VERIFY_WITH_TIMEOUT(failedLogins() - before > 2, longestRest);
        writeSecret(m_lab.read(QStringLiteral("ops.pass")));
        QTRY_VERIFY_WITH_TIMEOUT(watching.answers().contains("users-db from desk: ok"), longestRest);
        QVERIFY(failedLogins() - before <= 4);
        QCOMPARE(watching.end(), 0);
    }

    // Row 8: for as long as one likes, through the pooler as well.
    void aWrongPasswordCostsTwoLoginsHoweverLong_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("database") << QStringLiteral("users-db") << QStringLiteral("logs/postgres.log")
                                  << QByteArray("28P01")
                                  << QByteArray("password authentication failed for user \"ops\"");
        QTest::newRow("pooler") << QStringLiteral("users-db-pooled") << QStringLiteral("logs/pgbouncer.log")
                                << QByteArray("08P01") << QByteArray("closing because: SASL authentication failed");
    }
    void aWrongPasswordCostsTwoLoginsHoweverLong()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, log);
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, refusal);
        if (!m_lab.read(QStringLiteral("profile.yaml")).contains(QByteArray("id: " + target.toUtf8() + '\n')))
            QSKIP("this lab has no pooler");
        const QString profile = databaseAlone(target);
        writeSecret("not-this-one\n");
        const qsizetype before = m_lab.read(log).count(refusal);
        Watching watching(profile);
        QVERIFY2(watching.isServing(), watching.notices().constData());
        const int periods = roundsOr(8);
        QTRY_VERIFY_WITH_TIMEOUT(watching.looks() >= periods, 30'000 + 2'000 * periods);
        QVERIFY2(watching.answers().contains(QByteArray("users-db from desk: failed " + code)),
                 watching.answers().constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_lab.read(log).count(refusal) - before >= 2, 10'000);
        QCOMPARE(m_lab.read(log).count(refusal) - before, 2);
        QCOMPARE(watching.end(), 0);
    }

    void aSilentTargetDelaysNobody()
    {
        const Ran broken = m_lab.breakBy(QStringLiteral("hung"));
        QVERIFY2(broken.status == 0, broken.err.constData());
        const QJsonObject diagnosis = diagnose(m_lab.profile()).json();
        const double slowest =
            observation(diagnosis, QStringLiteral("users-db")).value(QStringLiteral("took_ms")).toDouble();
        const double grace = static_cast<double>(busyGrace.count());
        QVERIFY2(slowest <= 3000 + grace, qPrintable(QString::number(slowest)));
        QVERIFY(diagnosis.value(QStringLiteral("took_ms")).toDouble() <= slowest + grace);
        QVERIFY(observation(diagnosis, QStringLiteral("db-port")).value(QStringLiteral("took_ms")).toDouble() <
                slowest / 2);
        QVERIFY(m_lab.heal().status == 0);
    }

    void noSecretIsPrinted()
    {
        QVERIFY(m_everythingPrinted.size() > 10'000);
        for (const QByteArray &secret : secrets())
            QVERIFY2(!m_everythingPrinted.contains(secret), secret.constData());
    }

    // pm2 tells the service's whole environment to whoever asks for its list.
    void theWindowLeavesNoSecretOnTheDisk()
    {
        const QString data = m_lab.file(QStringLiteral("../data"));
        const Ran ran = run(qEnvironmentVariable("BRIDGEWATCH_BUILD") + QStringLiteral("/bridgewatch"),
                            {QStringLiteral("--profile"), m_lab.profile(), QStringLiteral("--data"), data,
                             QStringLiteral("--screenshot"), data + QStringLiteral("/pictures")},
                            {}, {}, 600'000); // some eighty pictures
        QVERIFY2(ran.status == 0, ran.err.constData());
        int files = 0;
        for (QDirIterator it(data, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll() + ran.out + ran.err;
            for (const QByteArray &secret : secrets())
                QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(files > 4);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
