// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/looks.h"
#include "tests/hostile/postgres_wire.h"
#include "tests/support/grace.h"
#include "tests/support/hostile_server.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <cstdlib>

namespace bridgewatch::test {

// What the network and the name service do to a look. Runs in a namespace of its own, which
// tests/hostile/in_namespace makes.
class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void firewall_data();
    void firewall();
    void route_data();
    void route();
    void severalAddresses_data();
    void severalAddresses();
    void everyAddressFails_data();
    void everyAddressFails();
    void zoneOfAnAddress_data();
    void zoneOfAnAddress();
    void sessionIsCut();
    void impossibleNameSendsNothing_data();
    void impossibleNameSendsNothing();
    void deadNameServer_data();
    void deadNameServer();
    void deadNameServerDelaysNoExit();

private:
    void bind(const QString &over, const QByteArray &contents);

    QTemporaryDir m_folder;
    QStringList m_mounted;
    bool m_hasIpv6 = false;
};

namespace {

const QStringList kinds{QStringLiteral("tcp"), QStringLiteral("tls"), QStringLiteral("http"), QStringLiteral("https"),
                        QStringLiteral("postgres")};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool shell(const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(s("/bin/sh"), {s("-c"), command});
    return process.waitForFinished() && process.exitCode() == 0;
}

Target target(const QString &kind, const QString &host, quint16 port)
{
    Target made = kind == u"tcp"             ? tcpTarget(port)
                  : kind == u"tls"           ? tlsTarget(port)
                  : kind.startsWith(u"http") ? httpTarget(port, kind)
                                             : postgresTarget(port);
    if (auto *tcp = std::get_if<TcpSettings>(&made.settings))
        tcp->host = host;
    else if (auto *tls = std::get_if<TlsSettings>(&made.settings))
        tls->host = host;
    else if (auto *http = std::get_if<HttpSettings>(&made.settings))
        http->url.setHost(host);
    else if (auto *postgres = std::get_if<PostgresSettings>(&made.settings))
        postgres->host = host;
    return made;
}

void check(const Target &looked, const QString &stage, const QString &codes, const QString &allScenarios)
{
    Target patient = looked; // an answer ends the look: only what is silent needs its deadline
    if (!codes.contains(u"DEADLINE"))
        patient.timeout = ampleTimeout;
    const QList<Timed> looks = lookAtOnce(patient, 1);
    QCOMPARE(looks.size(), 1);
    const Observation seen = looks.first().observation;
    const QByteArray described = describeForTest(seen);
    QVERIFY2(seen.outcome == Outcome::Failed, described.constData());
    QVERIFY2(codes.split(u'|').contains(seen.code.toString()), described.constData());
    QVERIFY2(failedStage(seen) == stage, described.constData());
    QVERIFY2(looks.first().took <= patient.timeout + busyGrace,
             QByteArray::number(qint64{looks.first().took.count()}).constData());
    const QStringList named = scenarios(looked, seen);
    for (const QString &scenario : allScenarios.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(named.contains(scenario), qPrintable(named.join(u' ')));
}

QString refusedAndNetwork(const QString &kind)
{
    return kind.startsWith(u"http") ? s("service-down network") : s("connection-refused network");
}

} // namespace

void TestNetwork::initTestCase()
{
    if (qEnvironmentVariableIsSet("BRIDGEWATCH_NO_NAMESPACE"))
        QSKIP(qPrintable(s("no namespace: ") + qEnvironmentVariable("BRIDGEWATCH_NO_NAMESPACE").simplified()));
    const QByteArray outer = qgetenv("BRIDGEWATCH_OUTER_NET");
    if (outer.isEmpty() || outer == QFile::symLinkTarget(s("/proc/self/ns/net")).section(u'/', -1).toLatin1())
        QSKIP("this test changes the network: run it through tests/hostile/in_namespace");
    ignoreBrokenPipes();
    QVERIFY(m_folder.isValid());
    // An address that is not loopback makes getaddrinfo() treat both families as configured.
    QVERIFY(shell(s("ip address add 198.51.100.1/32 dev lo")));
    QFile disabled(s("/proc/sys/net/ipv6/conf/lo/disable_ipv6"));
    m_hasIpv6 = disabled.open(QIODevice::ReadOnly) && disabled.readAll().trimmed() == "0";
    if (m_hasIpv6)
        QVERIFY(shell(s("ip -6 address add 2001:db8::1/128 dev lo nodad")));
}

void TestNetwork::cleanup()
{
    shell(s("nft flush ruleset; ip route flush root 192.0.2.0/24; ip -6 route flush root 2001:db8:1::/64"));
    for (const QString &path : std::as_const(m_mounted))
        shell(s("umount ") + path);
    m_mounted.clear();
}

void TestNetwork::bind(const QString &over, const QByteArray &contents)
{
    QFile file(m_folder.filePath(over.section(u'/', -1)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
    file.close();
    QVERIFY(shell(s("mount --bind %1 %2").arg(file.fileName(), over)));
    m_mounted.append(over);
}

void TestNetwork::firewall_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    const QString four = s("127.0.0.1");
    const QString six = s("::1");
    for (const QString &kind : kinds) {
        const auto row = [&](const char *verdict, const QString &host, const char *code, const QString &named) {
            QTest::addRow("%s %s, %s", qPrintable(kind), verdict, qPrintable(host))
                << kind << s(verdict) << host << s(code) << named;
        };
        row("drop", four, "DEADLINE", s("network"));
        row("drop", six, "DEADLINE", s("network"));
        row("reject with tcp reset", four, "ECONNREFUSED", refusedAndNetwork(kind));
        row("reject with tcp reset", six, "ECONNREFUSED", refusedAndNetwork(kind));
        row("reject with icmp type port-unreachable", four, "ECONNREFUSED", refusedAndNetwork(kind));
        row("reject with icmp type admin-prohibited", four, "EHOSTUNREACH", s("network"));
        row("reject with icmp type host-unreachable", four, "EHOSTUNREACH", s("network"));
        row("reject with icmp type net-unreachable", four, "ENETUNREACH", s("network"));
        if (kind == u"tls" || kind == u"https")
            continue; // Linux believes an ICMPv6 error to the second SYN only, a second later
        row("reject with icmpv6 type addr-unreachable", six, "EHOSTUNREACH", s("network"));
        row("reject with icmpv6 type no-route", six, "ENETUNREACH", s("network"));
        row("reject with icmpv6 type admin-prohibited", six, "EACCES", {}); // a firewall's, or a prohibit route's
    }
}

void TestNetwork::firewall()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, verdict);
    QFETCH(const QString, host);
    QFETCH(const QString, code);
    QFETCH(const QString, named);
    if (host.contains(u':') && !m_hasIpv6)
        QSKIP("IPv6 is disabled in this place");
    const HostileServer server([](Peer &peer) { peer.stayUntilClientLeaves(); }, host.contains(u':'));
    QVERIFY(shell(s("nft add table inet test && nft add chain inet test in '{ type filter hook input priority 0; }' && "
                    "nft add rule inet test in tcp dport %1 %2")
                      .arg(server.port())
                      .arg(verdict)));
    Target looked = target(kind, host, server.port());
    if (verdict.contains(s("icmpv6")))
        looked.timeout = milliseconds(2500);
    check(looked, s("tcp"), code, named);
    QCOMPARE(server.accepted(), 0);
}

void TestNetwork::route_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    for (const QString &kind : kinds) {
        const auto row = [&](const char *route, const char *code, const char *named) {
            QTest::addRow("%s %s", qPrintable(kind), *route ? route : "no route")
                << kind << s(route) << s(code) << s(named);
        };
        row("", "ENETUNREACH", "network");
        row("unreachable", "EHOSTUNREACH", "network");
        row("prohibit", "EACCES", "local-configuration");
        row("blackhole", "EINVAL", "local-configuration");
    }
}

void TestNetwork::route()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, route);
    QFETCH(const QString, code);
    QFETCH(const QString, named);
    if (!route.isEmpty())
        QVERIFY(shell(s("ip route add %1 192.0.2.0/24").arg(route)));
    check(target(kind, s("192.0.2.1"), 5432), s("tcp"), code, named);
}

void TestNetwork::severalAddresses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("rule");
    for (const QString &kind : {s("tcp"), s("http")}) {
        QTest::addRow("%s, the first refuses", qPrintable(kind)) << kind << QString();
        QTest::addRow("%s, the first drops", qPrintable(kind)) << kind << s("ip6 daddr ::1 drop");
    }
}

// The first address does not answer, the second does: the look is well, and in time.
void TestNetwork::severalAddresses()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, rule);
    if (!m_hasIpv6)
        QSKIP("IPv6 is disabled in this place");
    bind(s("/etc/hosts"), "::1 both.test\n127.0.0.1 both.test\n");
    const HostileServer server([](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        peer.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    if (!rule.isEmpty())
        QVERIFY(shell(s("nft add table inet test && nft add chain inet test in '{ type filter hook input priority 0; "
                        "}' && nft add rule inet test in %1")
                          .arg(rule)));
    Target looked = target(kind, s("both.test"), server.port());
    looked.timeout = milliseconds(1000);
    const QList<Timed> looks = lookAtOnce(looked, 1);
    QCOMPARE(looks.size(), 1);
    QVERIFY2(looks.first().observation.outcome == Outcome::Ok, describeForTest(looks.first().observation).constData());
    QVERIFY(looks.first().took < looked.timeout);
}

void TestNetwork::everyAddressFails_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : kinds)
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

// Each address is named with what it answered; the last one decides.
void TestNetwork::everyAddressFails()
{
    QFETCH(const QString, kind);
    if (!m_hasIpv6)
        QSKIP("IPv6 is disabled in this place");
    bind(s("/etc/hosts"), "2001:db8:1::1 both.test\n127.0.0.1 both.test\n");
    QVERIFY(shell(s("ip -6 route add unreachable 2001:db8:1::/64")));
    const ClosedPort closed;
    const Target looked = target(kind, s("both.test"), closed.port());
    const Observation seen = lookOnce(looked);
    QCOMPARE(failedStage(seen), s("tcp"));
    QCOMPARE(seen.attempts.size(), 2);
    QVERIFY2(seen.attempts.contains(s("127.0.0.1: ECONNREFUSED")), qPrintable(seen.attempts.join(u' ')));
    QVERIFY2(seen.attempts.contains(s("2001:db8:1::1: EHOSTUNREACH")), qPrintable(seen.attempts.join(u' ')));
    QVERIFY2(seen.attempts.last().endsWith(seen.code.toString()), describeForTest(seen).constData());
}

void TestNetwork::zoneOfAnAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("code"); // empty: the look is well
    QTest::addRow("name") << s("fe80::1%lo") << QString();
    QTest::addRow("number") << s("fe80::1%1") << QString(); // loopback is the first of every namespace
    QTest::addRow("no such name") << s("fe80::1%nosuch0") << s("EINVAL");
}

// A link-local address says which interface it means (RFC 4007, section 11).
void TestNetwork::zoneOfAnAddress()
{
    QFETCH(const QString, host);
    QFETCH(const QString, code);
    if (!m_hasIpv6)
        QSKIP("IPv6 is disabled in this place");
    QVERIFY(shell(s("ip -6 address replace fe80::1/64 dev lo nodad")));
    QTRY_VERIFY(shell(s("ip -6 route show table local dev lo | grep -q fe80::1"))); // the kernel adds it a little later
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::AnyIPv6));
    Target looked = target(s("tcp"), host, server.serverPort());
    looked.timeout = ampleTimeout;
    const Observation seen = lookOnce(looked);
    QVERIFY2(seen.code.toString() == code, describeForTest(seen).constData());
    QVERIFY((seen.outcome == Outcome::Ok) == code.isEmpty());
}

// The link dies while the query runs.
void TestNetwork::sessionIsCut()
{
    QVERIFY(shell(s("nft add table inet test && nft add chain inet test in '{ type filter hook input priority 0; }'")));
    std::atomic<bool> cut = false;
    const HostileServer server([&cut](Peer &peer) {
        wire::letIn(peer);
        wire::hearMessage(peer);
        cut = std::system("nft add rule inet test in ip daddr 127.0.0.1 drop") == 0;
        peer.say(wire::commandComplete("SELECT 1") + wire::readyForQuery());
        peer.stayUntilClientLeaves();
    });
    Target looked = postgresTarget(server.port(), SslMode::Disable);
    looked.timeout = milliseconds(3000); // in which the server has to start a program
    const QList<Timed> looks = lookAtOnce(looked, 1);
    QCOMPARE(looks.size(), 1);
    const Observation seen = looks.first().observation;
    QVERIFY(cut);
    QVERIFY2(QStringList({s("DEADLINE"), s("ETIMEDOUT")}).contains(seen.code.toString()),
             describeForTest(seen).constData());
    QCOMPARE(failedStage(seen), s("query"));
    QVERIFY(looks.first().took <= looked.timeout + busyGrace);
    QCOMPARE(seen.outcome, Outcome::Failed);
}

void TestNetwork::impossibleNameSendsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("label of 64") << QString(64, u'a') + s(".test");
    QTest::addRow("300 characters") << QString(s("abcdefgh.")).repeated(33) + s("abc");
    QTest::addRow("empty label") << s("a..test");
}

void TestNetwork::impossibleNameSendsNothing()
{
    QFETCH(const QString, name);
    QUdpSocket nameServer;
    QVERIFY2(nameServer.bind(QHostAddress::LocalHost, 53), qPrintable(nameServer.errorString()));
    bind(s("/etc/resolv.conf"), "nameserver 127.0.0.1\n");
    const Target looked = target(s("tcp"), name, 5432);
    const Observation seen = lookOnce(looked);
    QVERIFY2(seen.code.is(FailureCode::Family::Eai), describeForTest(seen).constData());
    QCOMPARE(failedStage(seen), s("dns"));
    QCOMPARE(firstScenario(looked, seen), s("dns"));
    QVERIFY(!nameServer.hasPendingDatagrams());
}

void TestNetwork::deadNameServer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<QString>("codes");
    for (const QString &kind : kinds) {
        QTest::addRow("%s refused", qPrintable(kind)) << kind << QByteArray("127.0.0.1") << false << s("EAI_AGAIN");
        QTest::addRow("%s no route", qPrintable(kind)) << kind << QByteArray("192.0.2.53") << false << s("EAI_AGAIN");
        QTest::addRow("%s silent", qPrintable(kind)) << kind << QByteArray("127.0.0.1") << true << s("DEADLINE");
    }
}

void TestNetwork::deadNameServer()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, server);
    QFETCH(const bool, dropped);
    QFETCH(const QString, codes);
    bind(s("/etc/resolv.conf"), "nameserver " + server + "\n");
    if (dropped)
        QVERIFY(shell(s("nft add table inet test && nft add chain inet test in '{ type filter hook input priority 0; "
                        "}' && nft add rule inet test in udp dport 53 drop")));
    check(target(kind, s("db.test"), 5432), s("dns"), codes, s("dns"));
}

// A thread that still waits for a name server does not keep the program from ending.
void TestNetwork::deadNameServerDelaysNoExit()
{
    bind(s("/etc/resolv.conf"), "nameserver 127.0.0.1\n");
    QVERIFY(shell(s("nft add table inet test && nft add chain inet test in '{ type filter hook input priority 0; }' && "
                    "nft add rule inet test in udp dport 53 drop")));
    QFile profile(m_folder.filePath(s("profile.yaml")));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(
        "version: 1\nname: Test\ntargets:\n  - { id: db, kind: tcp, host: db.test, port: 5432, timeout: 500ms }\n");
    profile.close();
    const Ran ran = runCtl({s("--profile"), profile.fileName(), s("--data"), m_folder.path(), s("check")});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.out.contains("no answer"), QByteArray(ran.out + ran.err).constData());
    QVERIFY2(ran.tookMs < 8000, QByteArray::number(ran.tookMs).constData()); // asking twice takes ten seconds
}

} // namespace bridgewatch::test

QTEST_GUILESS_MAIN(bridgewatch::test::TestNetwork)
#include "test_network.moc"
