// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/defects.h"
#include "tests/hostile/looks.h"
#include "tests/hostile/postgres_wire.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch::test {

// Each defect of a certificate or of the protocol is named exactly, whichever kind looks, and
// nothing is said to a server before it has proved who it is.
class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificate_data();
    void certificate();
    void protocol_data();
    void protocol();
    void sslMode_data();
    void sslMode();
    void clientCertificate_data();
    void clientCertificate();
    void thisSide_data();
    void thisSide();
    void notTls();

private:
    [[nodiscard]] QString keep(const QString &name, const QByteArray &bytes, QFile::Permissions permissions) const;
    [[nodiscard]] Target target(const QString &kind, const QString &host, quint16 port) const;

    QTemporaryDir m_folder;
    Authority m_authority;
    QString m_root;
};

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QStringList kinds{QStringLiteral("tls"), QStringLiteral("starttls"), QStringLiteral("https"),
                        QStringLiteral("postgres")};

// What a server says inside a sound session: enough for the look to end.
void answerHttp(SSL *ssl)
{
    std::array<char, 4096> buffer;
    SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()));
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    SSL_write(ssl, answer.constData(), static_cast<int>(answer.size()));
}

void answerNoDatabase(SSL *ssl)
{
    std::array<char, 4096> buffer;
    SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()));
    const QByteArray answer = wire::errorResponse("3D000", "database \"postgres\" does not exist", "InitPostgres");
    SSL_write(ssl, answer.constData(), static_cast<int>(answer.size()));
}

TlsServerOptions forKind(TlsServerOptions options, const QString &kind)
{
    options.postgresFirst = kind == u"starttls" || kind == u"postgres";
    return options;
}

void eachKind(const QList<Defect> &defects)
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("index");
    for (const QString &kind : kinds) {
        for (qsizetype i = 0; i < defects.size(); ++i)
            QTest::addRow("%s %s", qPrintable(kind), defects.at(i).name.constData()) << kind << static_cast<int>(i);
    }
}

void checkShown(const Observation &seen, double daysLeft)
{
    for (const char *fact : {"tls.subject", "tls.not_after", "tls.issuer", "tls.chain", "tls.key"})
        QVERIFY2(!seen.facts.value(QString::fromLatin1(fact)).isEmpty(), fact);
    QVERIFY(seen.facts.contains(QStringLiteral("tls.names")));
    QVERIFY(seen.readings.contains(QStringLiteral("days_left")));
    const double days = seen.readings.value(QStringLiteral("days_left"));
    QVERIFY2(qAbs(days - daysLeft) < 0.25, QByteArray::number(days).constData());
}

void checkSaid(const Target &target, const Observation &seen, const QString &code, const QString &says)
{
    const QByteArray described = describeForTest(seen);
    QVERIFY2(seen.outcome == Outcome::Failed, described.constData());
    QVERIFY2(seen.code.toString() == code, described.constData());
    QVERIFY2(failedStage(seen) == u"tls", described.constData());
    QVERIFY2(seen.text.contains(says), described.constData());
    QCOMPARE(firstScenario(target, seen), QStringLiteral("tls"));
}

} // namespace

QString TestTls::keep(const QString &name, const QByteArray &bytes, QFile::Permissions permissions) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.setPermissions(permissions);
    return file.fileName();
}

Target TestTls::target(const QString &kind, const QString &host, quint16 port) const
{
    Target made = kind == u"https"      ? httpTarget(port, kind)
                  : kind == u"postgres" ? postgresTarget(port, SslMode::VerifyFull)
                                        : tlsTarget(port, kind == u"starttls" ? StartTls::Postgres : StartTls::None);
    made.timeout = ampleTimeout;
    if (auto *tls = std::get_if<TlsSettings>(&made.settings)) {
        tls->host = host;
        tls->ca = m_root;
    } else if (auto *http = std::get_if<HttpSettings>(&made.settings)) {
        http->url.setHost(host);
        http->ca = m_root;
    } else if (auto *postgres = std::get_if<PostgresSettings>(&made.settings)) {
        postgres->host = host;
        postgres->sslRootCert = m_root;
    }
    return made;
}

void TestTls::initTestCase()
{
    ignoreBrokenPipes();
    QVERIFY(m_folder.isValid());
    m_root = keep(QStringLiteral("root.pem"), m_authority.root.certificatePem(), ownerOnly);
}

void TestTls::certificate_data()
{
    eachKind(m_authority.certificateDefects());
}

void TestTls::certificate()
{
    QFETCH(const QString, kind);
    QFETCH(const int, index);
    const Defect defect = m_authority.certificateDefects().at(index);
    TlsServerOptions options = forKind(defect.server, kind);
    if (defect.code.isEmpty() && kind == u"https")
        options.then = answerHttp;
    if (defect.code.isEmpty() && kind == u"postgres")
        options.then = answerNoDatabase;
    HostileServer server(tlsBehaviour(options));
    const Target looked = target(kind, defect.host, server.port());
    const Observation seen = lookOnce(looked);
    server.end();
    checkShown(seen, defect.daysLeft);
    if (defect.code.isEmpty()) {
        QVERIFY2(seen.passed(Stage::Tls), describeForTest(seen).constData());
        QVERIFY(!seen.facts.value(QStringLiteral("tls.protocol")).isEmpty());
        return;
    }
    checkSaid(looked, seen, defect.code, defect.says);
    QVERIFY2(!server.heard().contains("GET"), "a request left before the certificate was judged");
    QVERIFY2(!server.heard().contains("ops"), "the login's name left before the certificate was judged");
}

void TestTls::protocol_data()
{
    eachKind(m_authority.protocolDefects());
}

void TestTls::protocol()
{
    QFETCH(const QString, kind);
    QFETCH(const int, index);
    const Defect defect = m_authority.protocolDefects().at(index);
    const HostileServer server(tlsBehaviour(forKind(defect.server, kind)));
    const Target looked = target(kind, defect.host, server.port());
    const Observation seen = lookOnce(looked);
    checkSaid(looked, seen, defect.code, defect.says);
    if (defect.daysLeft > 0)
        checkShown(seen, defect.daysLeft);
}

void TestTls::sslMode_data()
{
    QTest::addColumn<QByteArray>("defect");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("code"); // 3D000: the handshake passed
    const auto row = [](const char *defect, SslMode mode, const char *code) {
        QTest::addRow("%s, %s", qPrintable(sslModeName(mode)), defect)
            << QByteArray(defect) << static_cast<int>(mode) << QString::fromLatin1(code);
    };
    row("expired", SslMode::Require, "3D000");
    row("self-signed", SslMode::Require, "3D000");
    row("for another name", SslMode::Require, "3D000");
    row("for another name", SslMode::VerifyCa, "3D000");
    row("expired", SslMode::VerifyCa, "X509_10");
    row("unknown authority", SslMode::VerifyCa, "X509_20");
    row("sound", SslMode::VerifyFull, "3D000");
}

void TestTls::sslMode()
{
    QFETCH(const QByteArray, defect);
    QFETCH(const int, mode);
    QFETCH(const QString, code);
    const QList<Defect> all = m_authority.certificateDefects();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Defect &one) { return one.name == defect; });
    QVERIFY(found != all.end());
    TlsServerOptions options = forKind(found->server, QStringLiteral("postgres"));
    options.then = answerNoDatabase;
    const HostileServer server(tlsBehaviour(options));
    Target looked = target(QStringLiteral("postgres"), found->host, server.port());
    std::get<PostgresSettings>(looked.settings).sslMode = static_cast<SslMode>(mode);
    const Observation seen = lookOnce(looked);
    QVERIFY2(seen.code.toString() == code, describeForTest(seen).constData());
    if (code == u"3D000") // of libpq's own session; whatever is wrong with the certificate stays visible
        QCOMPARE(failedStage(seen), QStringLiteral("session"));
}

void TestTls::clientCertificate_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<int>("highest");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *kind, bool shown, int highest, const char *code) {
        QTest::addRow("%s, %s, TLS 1.%d", kind, shown ? "not trusted" : "missing", highest == TLS1_3_VERSION ? 3 : 2)
            << QString::fromLatin1(kind) << shown << highest << QString::fromLatin1(code);
    };
    add("postgres", true, TLS1_3_VERSION, "TLS_ALERT_48");
    add("postgres", true, TLS1_2_VERSION, "TLS_ALERT_48");
    add("postgres", false, TLS1_3_VERSION, "TLS_ALERT_116");
    add("postgres", false, TLS1_2_VERSION, "TLS_ALERT_40");
    add("https", false, TLS1_3_VERSION, "TLS_ALERT_116");
}

void TestTls::clientCertificate()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, shown);
    QFETCH(const int, highest);
    QFETCH(const QString, code);
    TlsServerOptions options = forKind(m_authority.sound(), kind);
    options.clientRoot = m_authority.root;
    options.highest = highest;
    const HostileServer server(tlsBehaviour(options));
    Target looked = target(kind, QStringLiteral("localhost"), server.port());
    if (shown) {
        CertificateOrder stranger;
        stranger.commonName = QStringLiteral("Stranger Root");
        stranger.isAuthority = true;
        const Identity authority = issue(stranger);
        CertificateOrder order;
        order.commonName = QStringLiteral("ops");
        const Identity ours = issue(order, &authority);
        auto &settings = std::get<PostgresSettings>(looked.settings);
        settings.sslCert = keep(QStringLiteral("ours.pem"), ours.certificatePem(), ownerOnly);
        settings.sslKey = keep(QStringLiteral("ours.key"), ours.keyPem(), ownerOnly);
    }
    const Observation seen = lookOnce(looked);
    checkSaid(looked, seen, code, {});
    checkShown(seen, 90);
}

void TestTls::thisSide_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("says");
    const QList<std::pair<const char *, const char *>> ofRoot{{"missing root", "cannot be read"},
                                                              {"unreadable root", "cannot be read"},
                                                              {"folder for a root", "cannot be read"},
                                                              {"pipe for a root", "cannot be read"},
                                                              {"root without a certificate", "certificate"}};
    for (const QString &kind : kinds) {
        for (const auto &[trouble, says] : ofRoot)
            QTest::addRow("%s %s", qPrintable(kind), trouble)
                << kind << QString::fromLatin1(trouble) << QString::fromLatin1(says);
    }
    const QList<std::pair<const char *, const char *>> ofKey{{"missing key", "cannot be read"},
                                                             {"key for all to read", "chmod 0600"},
                                                             {"key of another", "does not belong"},
                                                             {"pipe for a key", "cannot be read"},
                                                             {"locked key", "passphrase"},
                                                             {"missing certificate", "cannot be read"},
                                                             {"certificate without a certificate", "certificate"}};
    for (const auto &[trouble, says] : ofKey)
        QTest::addRow("postgres %s", trouble)
            << QStringLiteral("postgres") << QString::fromLatin1(trouble) << QString::fromLatin1(says);
}

void TestTls::thisSide()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, trouble);
    QFETCH(const QString, says);
    if (trouble == u"unreadable root" && ::geteuid() == 0)
        QSKIP("root may read every file");
    const Identity ours = issue({}, &m_authority.root);
    const QString missing = m_folder.filePath(QStringLiteral("missing"));
    const QString empty = keep(QStringLiteral("empty.pem"), "no certificate\n", ownerOnly);
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    QString root = m_root;
    QString certificate = keep(QStringLiteral("ours.pem"), ours.certificatePem(), ownerOnly);
    QString key = keep(QStringLiteral("ours.key"), ours.keyPem(), ownerOnly);
    if (trouble == u"missing root")
        root = missing;
    else if (trouble == u"unreadable root")
        root = keep(QStringLiteral("locked.pem"), m_authority.root.certificatePem(), {});
    else if (trouble == u"folder for a root")
        root = m_folder.path();
    else if (trouble == u"pipe for a root")
        root = pipe;
    else if (trouble == u"root without a certificate")
        root = empty;
    else if (trouble == u"missing key")
        key = missing;
    else if (trouble == u"key for all to read")
        key = keep(QStringLiteral("open.key"), ours.keyPem(), ownerOnly | QFile::ReadOther);
    else if (trouble == u"key of another")
        key = keep(QStringLiteral("another.key"), issue({}).keyPem(), ownerOnly);
    else if (trouble == u"pipe for a key")
        key = pipe;
    else if (trouble == u"locked key")
        key = keep(QStringLiteral("locked.key"), ours.lockedKeyPem("passphrase"), ownerOnly);
    else if (trouble == u"missing certificate")
        certificate = missing;
    else if (trouble == u"certificate without a certificate")
        certificate = empty;
    const HostileServer server(tlsBehaviour(forKind(m_authority.sound(), kind)));
    Target looked = target(kind, QStringLiteral("localhost"), server.port());
    if (auto *tls = std::get_if<TlsSettings>(&looked.settings)) {
        tls->ca = root;
    } else if (auto *http = std::get_if<HttpSettings>(&looked.settings)) {
        http->ca = root;
    } else if (auto *postgres = std::get_if<PostgresSettings>(&looked.settings)) {
        postgres->sslRootCert = root;
        postgres->sslCert = certificate;
        postgres->sslKey = key;
    }
    const Observation seen = lookOnce(looked);
    QVERIFY2(seen.outcome == Outcome::Unknown, describeForTest(seen).constData());
    QVERIFY2(seen.code.toString() == u"LOCAL_CONFIGURATION", describeForTest(seen).constData());
    QCOMPARE(failedStage(seen), QStringLiteral("tls"));
    QVERIFY2(seen.text.contains(says), describeForTest(seen).constData());
    QCOMPARE(firstScenario(looked, seen), QStringLiteral("local-configuration"));
}

void TestTls::notTls()
{
    const HostileServer server([](Peer &peer) {
        peer.hear(1);
        peer.say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        peer.stopTalking();
        peer.stayUntilClientLeaves();
    });
    for (const QString &kind : {QStringLiteral("tls"), QStringLiteral("https")}) {
        const Target looked = target(kind, QStringLiteral("localhost"), server.port());
        const Observation seen = lookOnce(looked);
        QVERIFY2(seen.code.toString() == u"NOT_TLS", describeForTest(seen).constData());
        QCOMPARE(failedStage(seen), QStringLiteral("tls"));
        QCOMPARE(firstScenario(looked, seen), QStringLiteral("wrong-service"));
    }
}

} // namespace bridgewatch::test

QTEST_GUILESS_MAIN(bridgewatch::test::TestTls)
#include "test_tls.moc"
