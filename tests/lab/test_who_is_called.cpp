// SPDX-License-Identifier: GPL-3.0-or-later
// Every condition that can be judged is met under the fault that it is about, and only then.
#include "core/incident/deeds.h"
#include "core/journal/journal_file.h"
#include "tests/support/lab.h"
#include "tests/support/watching.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

class TestWhoIsCalled : public QObject {
    Q_OBJECT

    Lab m_lab;

    // The lab's profile, which a fault may have rewritten, with a rule for each condition.
    QString profile()
    {
        QByteArray text = m_lab.read(QStringLiteral("profile.yaml"));
        text.truncate(text.indexOf("escalation:\n"));
        text.replace("timeout: 3s", "timeout: 20s"); // a busy machine is not a hung server
        text += "escalation:\n";
        for (const char *condition : {"database-unrecoverable",
                                      "data-corruption",
                                      "scenario:connection-refused",
                                      "scenario:pool-exhausted",
                                      "scenario:tls",
                                      "scenario:authentication",
                                      "scenario:network",
                                      "scenario:service-down",
                                      "scenario:dns",
                                      "scenario:server-starting",
                                      "scenario:server-hung",
                                      "scenario:missing-database",
                                      "scenario:pooler",
                                      "scenario:disk-or-memory",
                                      "scenario:data-corruption",
                                      "provider-outage",
                                      "scenario:sync-stale",
                                      "scenario:sync-mismatch",
                                      "scenario:canister-unreachable",
                                      "scenario:mail-delivery",
                                      "prolonged-mail-outage"})
            text += QByteArray("  - { when: \"") + condition + "\", contact: dba, within: 15m, then: lead }\n";
        return written("called.yaml", text);
    }

    [[nodiscard]] QString written(const char *name, const QByteArray &text) const
    {
        QFile file(m_lab.file(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the profile cannot be written");
        return file.fileName();
    }

    [[nodiscard]] QJsonArray table()
    {
        const Ran ran =
            runCtl({QStringLiteral("--profile"), profile(), QStringLiteral("--data"),
                    m_lab.file(QStringLiteral("data")), QStringLiteral("escalation"), QStringLiteral("--json")});
        if (ran.status != 0)
            qWarning("%s", ran.err.constData());
        return ran.json().value(u"rules").toArray();
    }

    static QString in(const QJsonArray &rules, const QString &state)
    {
        QStringList conditions;
        for (const QJsonValue rule : rules) {
            if (rule.toObject().value(u"state") == state)
                conditions << rule.toObject().value(u"condition").toString().remove(QStringLiteral("scenario:"));
        }
        return conditions.join(u' ');
    }

    // The lab's profile as it is, with time to answer.
    QString ownProfile() const
    {
        QByteArray text = m_lab.read(QStringLiteral("profile.yaml"));
        text.replace("timeout: 3s", "timeout: 20s");
        return written("own.yaml", text);
    }

    // A profile of the lab's targets with these rules.
    QString profileWith(const QByteArray &rules)
    {
        QByteArray text = m_lab.read(QStringLiteral("profile.yaml"));
        text.truncate(text.indexOf("escalation:\n"));
        text.replace("timeout: 3s", "timeout: 20s");
        return written("ruled.yaml", text + "escalation:\n" + rules);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
    }

    void nobodyIsCalledWhileAllIsWell()
    {
        const QJsonArray rules = table();
        QCOMPARE(rules.size(), 21);
        QCOMPARE(in(rules, QStringLiteral("not-met")).count(u' '), 20);
    }

    void theProfileOfTheLabIsJudged()
    {
        const Ran ran =
            runCtl({QStringLiteral("--profile"), ownProfile(), QStringLiteral("--data"),
                    m_lab.file(QStringLiteral("data")), QStringLiteral("escalation"), QStringLiteral("--json")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QJsonArray rules = ran.json().value(u"rules").toArray();
        QCOMPARE(in(rules, QStringLiteral("met")), QString());
        QCOMPARE(in(rules, QStringLiteral("cannot-tell")), QStringLiteral("ask:Are customers affected?"));
        const QJsonObject contact = rules.first().toObject().value(u"contact").toObject();
        QCOMPARE(contact.value(u"timezone").toString(), QStringLiteral("Europe/Berlin"));
        QVERIFY(contact.value(u"text").toString().contains(u"in Berlin"));
        const Ran text = runCtl({QStringLiteral("--profile"), ownProfile(), QStringLiteral("escalation")});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("Data corruption suspected: not met\n   no XX001/XX002, 0 checksum failures\n"),
                 text.out.constData());
    }

    // What is open, and what was answered in it, as the journal tells.
    void theOpenIncidentCounts()
    {
        const QString profile = ownProfile();
        const QTemporaryDir data;
        const auto ctl = [&](const QStringList &words) {
            const Ran ran = runCtl(
                QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--data"), data.path()} + words);
            if (ran.status != 0)
                qWarning("%s", ran.err.constData());
            return ran;
        };
        const auto met = [&] {
            return in(ctl({QStringLiteral("escalation"), QStringLiteral("--json")}).json().value(u"rules").toArray(),
                      QStringLiteral("met"));
        };
        QCOMPARE(met(), QString());
        const QString id = ctl({QStringLiteral("incident"), QStringLiteral("new"), QStringLiteral("--title"),
                                QStringLiteral("it is bad"), QStringLiteral("--severity"), QStringLiteral("critical"),
                                QStringLiteral("--json")})
                               .json()
                               .value(u"id")
                               .toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(met(), QStringLiteral("severity:critical"));
        QCOMPARE(ctl({QStringLiteral("incident"), QStringLiteral("resolve"), id, QStringLiteral("--cause"),
                      QStringLiteral("a drill")})
                     .status,
                 0);
        QCOMPARE(met(), QString());
    }

    // From the moment that its time is over until somebody responds.
    void anIncidentThatNobodyAcknowledgesCalls()
    {
        const QString profile = profileWith("  - { when: response-time-exceeded, contact: lead }\n");
        const QTemporaryDir data;
        const auto ctl = [&](const QStringList &words) {
            return runCtl(QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--data"), data.path()} +
                          words);
        };
        const auto state = [&] {
            const Ran ran = ctl({QStringLiteral("escalation"), QStringLiteral("--json")});
            return ran.json().value(u"rules").toArray().first().toObject().value(u"state").toString();
        };
        QCOMPARE(state(), QStringLiteral("not-met"));
        // A minute is the least; half of it is over.
        Beginning beginning;
        beginning.title = QStringLiteral("nobody comes");
        beginning.respondWithin = std::chrono::minutes(1);
        JournalFile journal(data.filePath(QStringLiteral("incidents.db")));
        QVERIFY(journal.open().has_value());
        const Result<Event> begun = journal.begin(
            eventOf(deeds::opened(beginning), {}, QStringLiteral("Ada"), QDateTime::currentDateTimeUtc().addSecs(-30)));
        QVERIFY(begun.has_value());
        const QString id = begun->incident;
        QCOMPARE(state(), QStringLiteral("pending")); // not before its time
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("met"), 60'000);
        QCOMPARE(ctl({QStringLiteral("incident"), QStringLiteral("acknowledge"), id}).status, 0);
        QCOMPARE(state(), QStringLiteral("not-met"));
    }

    // What has to hold for a while is met when it has, by what a watch has seen, and not before.
    void aConditionMayHaveToHold()
    {
        const QString profile =
            profileWith("  - { when: database-unrecoverable, after: 30s, contact: dba, within: 15m }\n"
                        "  - { when: database-unrecoverable, after: 1h, contact: lead }\n");
        Watching watching(profile);
        QVERIFY2(watching.isServing(), watching.notices().constData());
        const auto states = [&] {
            const Ran ran = runCtl({QStringLiteral("--profile"), profile, QStringLiteral("--data"), watching.data(),
                                    QStringLiteral("escalation"), QStringLiteral("--json")});
            QStringList all;
            for (const QJsonValue rule : ran.json().value(u"rules").toArray())
                all << rule.toObject().value(u"state").toString();
            return all.join(u' ');
        };
        QCOMPARE(states(), QStringLiteral("not-met not-met"));
        const Ran broken = m_lab.breakBy(QStringLiteral("refused"));
        QVERIFY2(broken.status == 0, broken.err.constData());
        QStringList seen;
        const bool isMet = QTest::qWaitFor(
            [&] {
                seen << states();
                return seen.constLast().startsWith(u"met ");
            },
            90'000);
        const Ran healed = m_lab.heal();
        QVERIFY2(healed.status == 0, healed.err.constData());
        QVERIFY2(isMet, qPrintable(seen.join(u'|')));
        QCOMPARE(seen.constFirst(), QStringLiteral("pending pending"));
        QCOMPARE(seen.constLast(), QStringLiteral("met pending"));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringLiteral("not-met not-met"), 60'000);
    }

    void theFaultCallsWhomItIsAbout_data()
    {
        QTest::addColumn<QString>("met");
        const auto row = [](const char *fault, const char *met) { QTest::newRow(fault) << QString::fromLatin1(met); };
        row("refused", "database-unrecoverable connection-refused");
        row("starting", "database-unrecoverable server-starting");
        row("hung", "database-unrecoverable server-hung");
        row("missing-database", "database-unrecoverable missing-database");
        row("corrupt", "database-unrecoverable data-corruption data-corruption");
        row("tls-expired", "tls");
        row("exhausted", "pool-exhausted");
        row("auth-password", "authentication");
        row("dns", "dns");
        row("service-stopped", "service-down");
        row("pooler-down", "pooler");
        row("vendor-outage", "provider-outage");
        row("mail-key", "mail-delivery");
        row("sync-stale", "sync-stale");
        row("canister-down", "canister-unreachable");
    }
    void theFaultCallsWhomItIsAbout()
    {
        QFETCH(QString, met);
        const QString fault = QString::fromLatin1(QTest::currentDataTag());
        const Ran broken = m_lab.breakBy(fault);
        if (broken.err.contains("unavailable"))
            QSKIP("this place cannot be broken that way");
        QVERIFY2(broken.status == 0, broken.err.constData());
        const QJsonArray rules = table();
        const Ran healed = m_lab.heal();
        QVERIFY2(healed.status == 0, healed.err.constData());
        QVERIFY2(in(rules, QStringLiteral("met")) == met, QJsonDocument(rules).toJson().constData());
        const bool isOfMail =
            fault == u"vendor-outage" || fault == u"mail-key"; // by one look, which does not tell for how long
        QVERIFY(in(rules, QStringLiteral("pending")).contains(QStringLiteral("prolonged-mail-outage")) == isOfMail);
        for (const QJsonValue rule : rules) {
            const QJsonObject one = rule.toObject();
            QVERIFY(!one.value(u"evidence").toString().isEmpty());
            QCOMPARE(one.value(u"met_since").isString(), one.value(u"state") == QStringLiteral("met"));
            QCOMPARE(one.value(u"respond_by").isString(), one.value(u"state") == QStringLiteral("met"));
        }
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(
            runCtl({QStringLiteral("--profile"), QStringLiteral("/nowhere.yaml"), QStringLiteral("escalation")}).status,
            2);
        QCOMPARE(runCtl({QStringLiteral("escalation"), QStringLiteral("--jason")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestWhoIsCalled)
#include "test_who_is_called.moc"
