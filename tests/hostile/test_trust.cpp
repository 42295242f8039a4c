// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/curl_transfer.h"
#include "core/links/trust_store.h"
#include "tests/hostile/defects.h"
#include "tests/hostile/looks.h"
#include "tests/support/grace.h"
#include "tests/support/processor_time.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace bridgewatch::test {

// The files with the authorities: parsed once, believed as they are now, and never waited for.
class TestTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parsedOnce();
    void changeIsSeen();
    void isBounded();
    void fromManyThreads();
    void nothingButFiles_data();
    void nothingButFiles();
    void looksParseOnce_data();
    void looksParseOnce();
    void looksSeeTheChange_data();
    void looksSeeTheChange();
    void intermediateIsRootForHttps();
    void withoutRootsNoRequestLeaves();
    void systemListIsNoPipe();
    void namesInMessagesArePlain_data();
    void namesInMessagesArePlain();

private:
    QString keep(const QString &name, const QByteArray &bytes) const;
    QString keepSettled(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] TlsServerOptions sound() const;

    QTemporaryDir m_folder;
    Authority m_authority;
    Identity m_stranger;
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// Longer than a file counts as just changed.
void settle()
{
    std::this_thread::sleep_for(milliseconds(80));
}

Target trusting(const QString &kind, quint16 port, const QString &root)
{
    Target target = kind == u"https" ? httpTarget(port, kind) : tlsTarget(port);
    target.timeout = ampleTimeout;
    if (auto *tls = std::get_if<TlsSettings>(&target.settings))
        tls->ca = root;
    else if (auto *http = std::get_if<HttpSettings>(&target.settings))
        http->ca = root;
    return target;
}

Identity strangeAuthority()
{
    CertificateOrder order;
    order.commonName = s("Stranger Root");
    order.isAuthority = true;
    return issue(order);
}

void eachKind()
{
    QTest::addColumn<QString>("kind");
    QTest::addRow("tls") << s("tls");
    QTest::addRow("https") << s("https");
}

} // namespace

QString TestTrust::keep(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

QString TestTrust::keepSettled(const QString &name, const QByteArray &bytes) const
{
    const QString path = keep(name, bytes);
    settle();
    return path;
}

TlsServerOptions TestTrust::sound() const
{
    TlsServerOptions options = m_authority.sound();
    options.then = [](SSL *ssl) {
        std::array<char, 4096> buffer;
        SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()));
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        SSL_write(ssl, answer.constData(), static_cast<int>(answer.size()));
    };
    return options;
}

void TestTrust::initTestCase()
{
    ignoreBrokenPipes();
    QVERIFY(m_folder.isValid());
    m_stranger = strangeAuthority();
}

void TestTrust::parsedOnce()
{
    const QString path = keepSettled(s("once.pem"), m_authority.root.certificatePem());
    const auto first = trustStore(path);
    QVERIFY(first);
    QCOMPARE(sk_X509_OBJECT_num(X509_STORE_get0_objects(first.get())), 1);
    QCOMPARE(trustStore(path).get(), first.get());
}

void TestTrust::changeIsSeen()
{
    const QByteArray pem = m_authority.root.certificatePem();
    const QString path = keepSettled(s("changing.pem"), pem);
    const auto first = trustStore(path);
    QVERIFY(first);
    keep(s("changing.pem"), QByteArray(pem.size(), '\n')); // of the same size
    QVERIFY(!trustStore(path));
    keep(s("changing.pem"), m_stranger.certificatePem());
    const auto second = trustStore(path);
    QVERIFY(second && second != first);
    QVERIFY(QFile::remove(path));
    QVERIFY(!trustStore(path));
    keepSettled(s("changing.pem"), pem);
    QVERIFY(trustStore(path));
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(::geteuid() == 0 || !trustStore(path));
}

void TestTrust::isBounded()
{
    const QString first = keep(s("first.pem"), m_authority.root.certificatePem());
    QStringList others;
    for (std::size_t i = 0; i < trustStoresKept; ++i)
        others.append(keep(s("other%1.pem").arg(i), m_stranger.certificatePem()));
    settle();
    const std::weak_ptr<X509_STORE> watched = trustStore(first);
    QVERIFY(!watched.expired());
    for (const QString &other : std::as_const(others))
        QVERIFY(trustStore(other));
    QVERIFY(watched.expired());
}

void TestTrust::fromManyThreads()
{
    const QString changing = keep(s("threads.pem"), m_authority.root.certificatePem());
    const QString steady = keepSettled(s("steady.pem"), m_authority.root.certificatePem());
    std::atomic<int> found = 0;
    constexpr int rounds = 200;
    constexpr int askers = 4;
    std::vector<std::thread> threads;
    for (int i = 0; i < askers; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < rounds; ++round)
                found += trustStore(steady) && trustStore(changing) ? 1 : 0;
        });
    }
    for (int i = 0; i < 20; ++i)
        ::utimensat(AT_FDCWD, QFile::encodeName(changing).constData(), nullptr, 0);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(found.load(), rounds * askers);
}

void TestTrust::nothingButFiles_data()
{
    QTest::addColumn<QString>("path");
    const QString pipe = m_folder.filePath(s("pipe"));
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    QTest::addRow("pipe") << pipe;
    QTest::addRow("folder") << m_folder.path();
    QTest::addRow("device") << s("/dev/zero");
    QTest::addRow("nothing") << m_folder.filePath(s("missing"));
    QTest::addRow("no name") << QString();
    QTest::addRow("empty") << keep(s("empty.pem"), {});
    QTest::addRow("key only") << keep(s("key.pem"), m_stranger.keyPem());
    QTest::addRow("damaged behind the first")
        << keep(s("damaged.pem"),
                m_stranger.certificatePem() + "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
}

void TestTrust::nothingButFiles()
{
    QFETCH(const QString, path);
    QVERIFY(!trustStore(path));
    QVERIFY(!localTlsTrouble({s("localhost"), path.isEmpty() ? s("/nowhere") : path, true, true, {}, {}}).isEmpty());
}

void TestTrust::looksParseOnce_data()
{
    eachKind();
}

// Many looks at once cost what the handshakes cost, however long the list of authorities is.
void TestTrust::looksParseOnce()
{
    QFETCH(const QString, kind);
    const QByteArray root = m_authority.root.certificatePem();
    const QString small = keep(s("small.pem"), root);
    const QString large = keepSettled(s("large.pem"), root + m_stranger.certificatePem().repeated(1000));
    const HostileServer server(tlsBehaviour(sound()));
    constexpr int looks = 20;
    const auto cost = [&](const QString &file) {
        const milliseconds before = processorTime();
        for (const Timed &timed : lookAtOnce(trusting(kind, server.port(), file), looks)) {
            if (timed.observation.outcome != Outcome::Ok)
                qFatal("%s", describeForTest(timed.observation).constData());
        }
        return processorTime() - before;
    };
    const milliseconds before = processorTime();
    QVERIFY(trustStore(large));
    const milliseconds parsing = std::max(processorTime() - before, milliseconds(1));
    const milliseconds few = cost(small);
    const milliseconds many = cost(large);
    QVERIFY2(
        many < few + parsing * looks / 2,
        qPrintable(
            s("%1 ms, with one root %2 ms, parsing %3 ms").arg(many.count()).arg(few.count()).arg(parsing.count())));
}

void TestTrust::looksSeeTheChange_data()
{
    eachKind();
}

void TestTrust::looksSeeTheChange()
{
    QFETCH(const QString, kind);
    const QString path = keepSettled(s("seen.pem"), m_authority.root.certificatePem());
    const HostileServer server(tlsBehaviour(sound()));
    const Target target = trusting(kind, server.port(), path);
    const Observation trusted = lookOnce(target);
    QVERIFY2(trusted.outcome == Outcome::Ok, describeForTest(trusted).constData());
    keep(s("seen.pem"), m_stranger.certificatePem());
    const Observation untrusted = lookOnce(target);
    QVERIFY2(untrusted.code.is(FailureCode::Family::X509), describeForTest(untrusted).constData());
    QVERIFY(QFile::remove(path));
    const Observation missing = lookOnce(target);
    QVERIFY2(missing.code.is(FailureCode::Family::LocalConfiguration), describeForTest(missing).constData());
}

// libcurl takes every certificate of the file for an anchor of trust, and leaves the store that it
// shares with the other looks as it is.
void TestTrust::intermediateIsRootForHttps()
{
    const QString path = keepSettled(s("intermediate.pem"), m_authority.intermediate.certificatePem());
    TlsServerOptions options = sound();
    options.identity = issue({}, &m_authority.intermediate);
    options.chain.clear();
    const HostileServer server(tlsBehaviour(options));
    const Observation seen = lookOnce(trusting(s("https"), server.port(), path));
    QVERIFY2(seen.outcome == Outcome::Ok, describeForTest(seen).constData());
    const Observation strict = lookOnce(trusting(s("tls"), server.port(), path));
    QVERIFY2(strict.code.is(FailureCode::Family::X509), describeForTest(strict).constData());
}

// The file goes away between the check and the handshake.
void TestTrust::withoutRootsNoRequestLeaves()
{
    HostileServer server(tlsBehaviour(sound()));
    const QUrl url(s("https://127.0.0.1:%1/").arg(server.port()));
    CurlTransfer transfer({url, m_folder.filePath(s("missing"))}, server.port(), {}, Socket());
    std::optional<TransferEnd> end;
    transfer.run({Deadline::in(ampleTimeout), {}}).then([&end](TransferEnd ended) { end = std::move(ended); });
    QTRY_VERIFY(end);
    server.end();
    QCOMPARE(end->code.toString(), s("LOCAL_CONFIGURATION"));
    QVERIFY(!end->text.isEmpty());
    QVERIFY(server.heard().isEmpty());
}

void TestTrust::systemListIsNoPipe()
{
    const QString pipe = m_folder.filePath(s("system"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QByteArray usual = qgetenv("SSL_CERT_FILE");
    qputenv("SSL_CERT_FILE", QFile::encodeName(pipe));
    const QString chosen = systemCaFile();
    const HostileServer server(tlsBehaviour(sound()));
    const Target target = tlsTarget(server.port());
    const QList<Timed> looks = chosen == pipe ? QList<Timed>() : lookAtOnce(target, 1);
    usual.isNull() ? qunsetenv("SSL_CERT_FILE") : qputenv("SSL_CERT_FILE", usual);
    QVERIFY(chosen != pipe);
    QCOMPARE(looks.size(), 1);
    QVERIFY(looks.first().took < target.timeout + busyGrace);
}

void TestTrust::namesInMessagesArePlain_data()
{
    QTest::addColumn<QString>("trouble");
    for (const char *trouble : {"missing root", "empty root", "missing certificate", "empty certificate", "missing key",
                                "open key", "other key"})
        QTest::addRow("%s", trouble) << s(trouble);
}

// A name out of a profile forges no line and steers no terminal.
void TestTrust::namesInMessagesArePlain()
{
    QFETCH(const QString, trouble);
    const QString evil = s("a\x1b[2J\nok  everything.pem");
    const Identity ours = issue({}, &m_authority.root);
    TlsOptions options;
    options.serverName = s("localhost");
    options.caFile = keep(s("root.pem"), m_authority.root.certificatePem());
    options.certificateFile = keep(s("ours.pem"), ours.certificatePem());
    options.keyFile = keep(s("ours.key"), ours.keyPem());
    QVERIFY(localTlsTrouble(options).isEmpty());
    QString &path = trouble.endsWith(u"root")          ? options.caFile
                    : trouble.endsWith(u"certificate") ? options.certificateFile
                                                       : options.keyFile;
    path = m_folder.filePath(evil);
    QFile::remove(path);
    if (!trouble.startsWith(u"missing"))
        keep(evil, trouble.endsWith(u"key") ? m_stranger.keyPem() : QByteArray());
    if (trouble.startsWith(u"open"))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
    Observation shown;
    shown.text = localTlsTrouble(options);
    QVERIFY2(shown.text.contains(s("everything.pem")), describeForTest(shown).constData());
    QVERIFY2(isPlain(shown), describeForTest(shown).constData());
}

} // namespace bridgewatch::test

QTEST_GUILESS_MAIN(bridgewatch::test::TestTrust)
#include "test_trust.moc"
