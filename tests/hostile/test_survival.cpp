// SPDX-License-Identifier: GPL-3.0-or-later
// A watch lives through seeded faults of the network and of the servers it watches: when a fault has healed all is
// shown as it is, and nothing is ever shown as well that was not seen to be within two intervals. BRIDGEWATCH_ROUNDS
// faults of the seed BRIDGEWATCH_SEED; where rounds are given, which is on a machine with nothing else to do, healing
// has to show within two intervals, and a fault within as many.
#include "tests/hostile/far_host.h"
#include "tests/support/rounds.h"
#include "tests/support/watching.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <csignal>

using namespace bridgewatch::test;

namespace {

constexpr double interval = 2; // of the profile, in seconds
constexpr double limit = 2 * interval;
constexpr double patience = 60;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

// What a watch serves at one moment.
struct Sight {
    struct Look {
        double outcome = 3;
        double at = 0; // s since the epoch, when it began
        double took = 0;
    };
    double asked = 0;          // when
    double late = 0;           // s, by which looks began late, all together
    QMap<QString, Look> looks; // "db from desk"

    explicit Sight(Watching &watching) : asked(now())
    {
        static const QRegularExpression line(s("^bridgewatch_(outcome|look_timestamp_seconds|took_seconds)\\{target=\"("
                                               "\\w+)\",vantage=\"(\\w+)\"\\} (\\S+)$"),
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression lateness(s("^bridgewatch_look_lateness_seconds_sum (\\S+)$"),
                                                 QRegularExpression::MultilineOption);
        const QString text = QString::fromUtf8(watching.metrics());
        late = lateness.match(text).captured(1).toDouble();
        for (auto matches = line.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            Look &look = looks[match.captured(2) + s(" from ") + match.captured(3)];
            const double value = match.captured(4).toDouble();
            (match.captured(1) == u"outcome"        ? look.outcome
             : match.captured(1) == u"took_seconds" ? look.took
                                                    : look.at) = value;
        }
    }
    [[nodiscard]] bool isGreen(const QString &track) const { return looks[track].outcome == 0; }
    [[nodiscard]] QStringList notGreenSince(double moment) const
    {
        if (looks.isEmpty())
            return {s("nothing is served")};
        QStringList names;
        for (auto it = looks.begin(); it != looks.end(); ++it) {
            if (it->outcome != 0 || it->at < moment)
                names << s("%1 (outcome %2, %3 s old)").arg(it.key()).arg(it->outcome).arg(asked - it->at, 0, 'f', 2);
        }
        return names;
    }
};

struct Fault {
    QString name;
    std::function<void()> make;
    std::function<void()> heal;
    QStringList hits; // shown as failed, or unknown, two intervals later; none: nobody can tell
};

const QStringList direct{s("db from desk"), s("far from desk"), s("port from desk"), s("web from desk")};
const QStringList tunnelled{s("db from far"), s("port from far"), s("web from far")};

} // namespace

class TestSurvival : public QObject {
    Q_OBJECT

    FarHost m_far;
    std::unique_ptr<Watching> m_watching;
    QRandomGenerator m_chance;
    quint32 m_seed = 0;
    bool m_judgesTime = false;
    QStringList m_wrong;
    QList<double> m_recoveries; // s
    double m_oldestGreen = 0;   // s
    double m_lastSight = 0;
    double m_unseen = 0; // s, the longest that this test itself was kept from looking since the last fault
    double m_lateBefore = 0;
    QString m_doing;

    // The machine's own hurry, which is not the program's: looks that began late, and we who came late to see.
    [[nodiscard]] double allowance(const Sight &sight) const { return sight.late - m_lateBefore + m_unseen; }
    bool m_hurried = false; // since the last fault was made
    int m_repeated = 0;

    Sight see()
    {
        QTest::qWait(40);
        Sight sight(*m_watching);
        if (m_lastSight > 0)
            m_unseen = std::max(m_unseen, now() - m_lastSight - 0.2);
        m_lastSight = now();
        m_hurried = m_hurried || allowance(sight) > interval / 10;
        for (auto it = sight.looks.begin(); it != sight.looks.end(); ++it) {
            const double age = sight.asked - it->at;
            if (it->outcome != 0)
                continue;
            m_oldestGreen = std::max(m_oldestGreen, age);
            if (age > limit + allowance(sight))
                m_wrong << s("%1: %2 is shown as well by a look %3 s old").arg(m_doing, it.key()).arg(age, 0, 'f', 2);
        }
        return sight;
    }

    [[nodiscard]] static QStringList at(const QStringList &tracks, const char *what)
    {
        return tracks.filter(QRegularExpression(s("^(%1) ").arg(s(what))));
    }

    // A rule at this end of the cable, for a port, or all of them.
    Fault filtered(const char *name, const QString &rule, const QStringList &hits, const QString &port)
    {
        const QString match = port.isEmpty() ? QString() : s("tcp dport ") + port + u' ';
        const QString table = s("nft 'add table inet survival; add chain inet survival out { type filter hook output "
                                "priority 0; }; add rule inet survival out oifname desk %1%2'")
                                  .arg(match, rule);
        return {s(name) + (port.isEmpty() ? s(" of all") : s(" of port ") + port), [table] { QVERIFY(shell(table)); },
                [] { QVERIFY(shell(s("nft delete table inet survival"))); }, hits};
    }

    Fault hurting(const char *what, FarProgram &program, bool kills, const QStringList &hits)
    {
        if (!kills)
            return {s("SIGSTOP of the ") + s(what), [&program] { program.send(SIGSTOP); },
                    [&program] { program.send(SIGCONT); }, hits};
        return {s("kill -9 of the ") + s(what), [&program] { program.send(SIGKILL); },
                [&program, this] {
                    QVERIFY(QTest::qWaitFor(
                        [&] {
                            if (!program.isRunning())
                                program.start(); // PostgreSQL wants its old shared memory free first
                            return m_far.answers();
                        },
                        60'000));
                },
                hits};
    }

    struct Place {
        QString port;
        QStringList hits;
    };
    // A port, and who cannot do without it; or all ports.
    Place somewhere()
    {
        const QStringList all = direct + tunnelled;
        const QList<Place> places{{s("5432"), at(direct, "db|port")},
                                  {s("8080"), at(direct, "web")},
                                  {s("22"), at(direct, "far") + tunnelled},
                                  {{}, all}};
        return places.at(m_chance.bounded(places.size()));
    }

    Fault next()
    {
        const bool kills = m_chance.bounded(2) == 1;
        const Place place = somewhere();
        switch (m_chance.bounded(7)) {
        case 0: return filtered("drop", s("drop"), place.hits, place.port);
        case 1:
            return m_chance.bounded(2) == 1
                       ? filtered("reset", s("meta l4proto tcp reject with tcp reset"), place.hits, place.port)
                       : filtered("reject", s("reject with icmpx type host-unreachable"), place.hits, place.port);
        case 2: return filtered("20 % loss", s("numgen random mod 100 < 20 drop"), {}, place.port);
        case 3: return {s("ss -K"), [] { (void)shell(s("ss -K -tn dst 198.51.100.2 >/dev/null")); }, [] {}, {}};
        case 4:
            return {s("link down"), [] { QVERIFY(shell(s("ip link set desk down"))); },
                    [] { QVERIFY(shell(s("ip link set desk up"))); }, direct + tunnelled};
        case 5: return hurting("database", m_far.database(), kills, at(direct + tunnelled, kills ? "db|port" : "db"));
        default:
            return m_chance.bounded(2) == 1
                       ? hurting("web server", m_far.webServer(), kills, at(direct + tunnelled, "web"))
                       : hurting("sshd", m_far.shellServer(), kills, at(direct, "far") + tunnelled);
        }
    }

    void seeFor(double span)
    {
        const double end = now() + span;
        while (now() < end)
            (void)see();
    }

    // Until all is shown as well by looks that began after `healed`.
    void seeRecovery(double healed)
    {
        Sight sight = see();
        while (!sight.notGreenSince(healed).isEmpty() && now() < healed + patience)
            sight = see();
        double recovered = 0;
        for (const Sight::Look &look : std::as_const(sight.looks))
            recovered = std::max(recovered, look.at + look.took - healed);
        if (const QStringList wrong = sight.notGreenSince(healed); !wrong.isEmpty()) {
            m_wrong << s("%1: never well again: %2").arg(m_doing, wrong.join(s(", ")));
            return;
        }
        m_recoveries << recovered;
        if (m_judgesTime && recovered > limit + allowance(sight))
            m_wrong << s("%1: well again after %2 s").arg(m_doing).arg(recovered, 0, 'f', 2);
    }

    // What came out wrong while the machine was in a hurry of its own is tried again: a fault of the program's comes
    // back.
    void survive(int round)
    {
        const Fault fault = next();
        const double holds = m_chance.bounded(3.0) * interval;
        m_doing = s("fault %1, %2 for %3 s").arg(round).arg(fault.name).arg(holds, 0, 'f', 2);
        const qsizetype before = m_wrong.size();
        for (int attempt = 1; attempt <= 3; ++attempt) {
            m_wrong.resize(before);
            suffer(fault, holds);
            if (m_wrong.size() == before || !m_hurried)
                return;
            ++m_repeated;
        }
    }

    void suffer(const Fault &fault, double holds)
    {
        m_hurried = false;
        m_unseen = 0;
        m_lateBefore = see().late;
        fault.make();
        seeFor(holds);
        const Sight sight = see();
        for (const QString &track : fault.hits) {
            if (m_judgesTime && holds > limit + allowance(sight) && sight.isGreen(track))
                m_wrong << s("%1: %2 is shown as well").arg(m_doing, track);
        }
        fault.heal();
        m_lastSight = 0;
        seeRecovery(now());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("BRIDGEWATCH_NO_NAMESPACE"))
            QSKIP(qPrintable(s("no namespace: ") + qEnvironmentVariable("BRIDGEWATCH_NO_NAMESPACE").simplified()));
        const QByteArray outer = qgetenv("BRIDGEWATCH_OUTER_NET");
        if (outer.isEmpty() || outer == QFile::symLinkTarget(s("/proc/self/ns/net")).section(u'/', -1).toLatin1())
            QSKIP("this test changes the network: run it through tests/hostile/in_namespace");
        const QString trouble = m_far.start();
        if (!trouble.isEmpty())
            QSKIP(qPrintable(trouble));
        m_watching = std::make_unique<Watching>(m_far.profile());
        QVERIFY2(m_watching->isServing(), m_watching->notices().constData());
        QTRY_COMPARE_WITH_TIMEOUT(Sight(*m_watching).looks.size(), direct.size() + tunnelled.size(), 30'000);
        if (!QTest::qWaitFor([this] { return Sight(*m_watching).notGreenSince(0).isEmpty(); }, 60'000))
            QSKIP(qPrintable(s("this machine is too busy to see a healthy world as one: ") +
                             Sight(*m_watching).notGreenSince(0).join(s(", "))));
    }

    void faultsAreSurvived()
    {
        m_seed = seedOfTheRun();
        m_chance.seed(m_seed);
        const int rounds = roundsOr(5);
        m_judgesTime = qEnvironmentVariableIsSet("BRIDGEWATCH_ROUNDS");
        constexpr int enough = 50; // wrong
        for (int round = 1; round <= rounds && m_wrong.size() < enough && !QTest::currentTestFailed(); ++round)
            survive(round);
        std::sort(m_recoveries.begin(), m_recoveries.end());
        if (!m_recoveries.isEmpty())
            qInfo(
                "well again after %.2f intervals (median), %.2f (the 99th of a hundred), %.2f (the latest); the oldest "
                "look that was shown as well: %.2f intervals; %lld wrong; %d tried again",
                m_recoveries.at(m_recoveries.size() / 2) / interval,
                m_recoveries.at(m_recoveries.size() * 99 / 100) / interval, m_recoveries.constLast() / interval,
                m_oldestGreen / interval, static_cast<long long>(m_wrong.size()), m_repeated);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(s("seed %1\n").arg(m_seed) + m_wrong.join(u'\n') + s("\nit said: ") +
                                               QString::fromUtf8(m_watching->notices().right(2000))));
        QVERIFY(m_recoveries.size() >= rounds);
        QCOMPARE(m_watching->end(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSurvival)
#include "test_survival.moc"
