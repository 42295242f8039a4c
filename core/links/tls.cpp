// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/tls.h"

#include "core/base/text.h"
#include "core/links/trust_store.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <cerrno>
#include <cstring>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>

namespace bridgewatch {
namespace {

struct FreeSsl {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

struct TlsText {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

int defectIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

int recordAndGoOn(int ok, X509_STORE_CTX *store)
{
    const auto *ssl = static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    if (!ok)
        static_cast<ChainDefect *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), defectIndex()))->note(store);
    return 1;
}

// Runs OpenSSL's verification to its end and keeps the first defect, instead of stopping at it.
void recordVerification(SSL_CTX *context, ChainDefect &defect)
{
    SSL_CTX_set_ex_data(context, defectIndex(), &defect);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, recordAndGoOn);
}

int noPassphrase(char *, int, int, void *)
{
    return -1; // OpenSSL would ask on the terminal
}

bool holdsCertificate(const QString &path)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> file(BIO_new_file(QFile::encodeName(path).constData(), "r"),
                                                         &BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> first(
        file ? PEM_read_bio_X509_AUX(file.get(), nullptr, noPassphrase, nullptr) : nullptr, &X509_free);
    return first != nullptr;
}

bool useClientCertificate(SSL_CTX *context, const TlsOptions &options)
{
    if (options.certificateFile.isEmpty())
        return true;
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);
    return SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(options.certificateFile).constData()) == 1 &&
           SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(options.keyFile).constData(), SSL_FILETYPE_PEM) == 1;
}

// A path out of a profile, as a message may show it.
QString shown(const QString &path)
{
    return plainLine(path, 200);
}

// A regular file: reading a pipe would never end.
bool isReadableFile(const QString &path)
{
    const QFileInfo file(path);
    return !path.isEmpty() && file.isFile() && file.isReadable();
}

QString rootFile(const TlsOptions &options)
{
    return options.caFile.isEmpty() ? systemCaFile() : options.caFile;
}

// False when there is nothing to verify against.
bool useRoots(SSL_CTX *context, const TlsOptions &options)
{
    if (!options.verifyChain)
        return true;
    const std::shared_ptr<X509_STORE> roots = trustStore(rootFile(options));
    if (roots)
        SSL_CTX_set1_cert_store(context, roots.get());
    return roots != nullptr;
}

QString rootTrouble(const QString &file)
{
    if (file.isEmpty())
        return TlsText::tr(
            "this machine has no list of certificate authorities; install ca-certificates or name a root file");
    if (trustStore(file))
        return {};
    // A damaged file has a beginning, too.
    return isReadableFile(file) && !holdsCertificate(file)
               ? TlsText::tr("%1 is named as the root certificate and holds no certificate").arg(shown(file))
               : TlsText::tr("the root certificate %1 cannot be read").arg(shown(file));
}

// libpq's rule: nobody else may read it, but root's key may be read by a group.
bool isOpenToStrangers(const QFileInfo &key)
{
    const auto strangers = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::WriteGroup |
                           QFile::ExeGroup |
                           (key.ownerId() == 0 ? QFile::Permissions() : QFile::Permissions(QFile::ReadGroup));
    return (key.permissions() & strangers) != 0;
}

QString clientTrouble(const TlsOptions &options)
{
    const QString certificate = shown(options.certificateFile);
    const QString key = shown(options.keyFile);
    if (!isReadableFile(options.certificateFile))
        return TlsText::tr("the client certificate %1 cannot be read").arg(certificate);
    if (!isReadableFile(options.keyFile))
        return TlsText::tr("the private key %1 cannot be read").arg(key);
    if (isOpenToStrangers(QFileInfo(options.keyFile)))
        return TlsText::tr("the private key %1 may be read by others; chmod 0600 it").arg(key);
    if (!holdsCertificate(options.certificateFile))
        return TlsText::tr("%1 is named as the client certificate and holds no certificate").arg(certificate);
    const std::unique_ptr<SSL_CTX, FreeSsl> trial(SSL_CTX_new(TLS_client_method()));
    if (!useClientCertificate(trial.get(), options))
        return TlsText::tr(
                   "the private key %1 does not belong to the client certificate %2, or is locked by a passphrase")
            .arg(key, certificate);
    return {};
}

void expectName(SSL *ssl, const TlsOptions &options)
{
    const QHostAddress literal(options.serverName);
    const QByteArray name = options.serverName.toLatin1();
    if (literal.isNull())
        SSL_set_tlsext_host_name(ssl, name.constData());
    if (!options.verifyChain || !options.verifyName)
        return;
    X509_VERIFY_PARAM *param = SSL_get0_param(ssl);
    if (literal.isNull())
        X509_VERIFY_PARAM_set1_host(param, name.constData(), 0);
    else
        X509_VERIFY_PARAM_set1_ip_asc(param, literal.toString().toLatin1().constData());
}

// What OpenSSL's error queue means to us.
FailureCode codeOfQueue(int sslError)
{
    const unsigned long error = ERR_peek_last_error();
    if (sslError == SSL_ERROR_SYSCALL && errno != 0 && error == 0)
        return FailureCode::ofErrno(errno);
    return codeOfTlsError(error);
}

QString queueText()
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    return reason ? plainLine(QByteArray(reason)) : TlsText::tr("the connection ended during the handshake");
}

// Runs `step` until it neither wants to read nor to write.
template<typename Step> QCoro::Task<FailureCode> drive(SSL *ssl, int descriptor, Limits limits, Step step)
{
    while (true) {
        ERR_clear_error();
        errno = 0;
        const int result = step();
        const int error = SSL_get_error(ssl, result);
        if (result > 0)
            co_return FailureCode();
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            co_return codeOfQueue(error);
        const Ready what = error == SSL_ERROR_WANT_READ ? Ready::ToRead : Ready::ToWrite;
        Readiness ready(descriptor, what, limits);
        const Wait::Woken woken = co_await ready;
        if (woken != Wait::Woken::Signalled)
            co_return codeOf(woken);
    }
}

QString certificateDates(const std::optional<PeerCertificate> &certificate, bool after)
{
    if (!certificate)
        return {};
    return (after ? certificate->notAfter : certificate->notBefore).toString(Qt::ISODate);
}

} // namespace

FailureCode codeOfTlsError(unsigned long error)
{
    const int reason = ERR_GET_REASON(error);
    if (ERR_GET_LIB(error) == ERR_LIB_SSL) {
        switch (reason) {
        case SSL_R_WRONG_VERSION_NUMBER:
        case SSL_R_HTTP_REQUEST:
        case SSL_R_PACKET_LENGTH_TOO_LONG:
        case SSL_R_RECORD_LENGTH_MISMATCH:
        case SSL_R_UNEXPECTED_MESSAGE:
        case SSL_R_BAD_PACKET_LENGTH: return FailureCode::of(FailureCode::Family::NotTls);
        case SSL_R_UNEXPECTED_EOF_WHILE_READING: return FailureCode::of(FailureCode::Family::Closed);
        case SSL_R_UNSUPPORTED_PROTOCOL: // we refused the server's version ourselves
            return FailureCode::ofTlsAlert(70);
        default: break;
        }
        if (reason > SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256)
            return FailureCode::ofTlsAlert(reason - SSL_AD_REASON_OFFSET);
    }
    return FailureCode::of(error == 0 ? FailureCode::Family::Closed : FailureCode::Family::Protocol);
}

QString systemCaFile()
{
    const QStringList places{
        qEnvironmentVariable("SSL_CERT_FILE"), QStringLiteral("/etc/ssl/certs/ca-certificates.crt"),
        QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"), QStringLiteral("/etc/ssl/ca-bundle.pem"),
        QString::fromLocal8Bit(X509_get_default_cert_file())};
    for (const QString &place : places) {
        if (isReadableFile(place))
            return place;
    }
    return {};
}

QString localTlsTrouble(const TlsOptions &options)
{
    const QString ofRoot = options.verifyChain ? rootTrouble(rootFile(options)) : QString();
    return ofRoot.isEmpty() && !options.certificateFile.isEmpty() ? clientTrouble(options) : ofRoot;
}

void ChainDefect::note(X509_STORE_CTX *store)
{
    if (error != X509_V_OK)
        return;
    error = X509_STORE_CTX_get_error(store);
    isLeaf = X509_STORE_CTX_get_error_depth(store) == 0;
    const X509 *bad = X509_STORE_CTX_get_current_cert(store);
    certificate = peerCertificate(bad ? bad : X509_STORE_CTX_get0_cert(store), nullptr);
}

QString ChainDefect::text(const QString &serverName) const
{
    const QString which = isLeaf || !certificate
                              ? TlsText::tr("the certificate")
                              : TlsText::tr("the certificate %1 in the chain").arg(certificate->subject);
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsText::tr("%1 expired on %2").arg(which, certificateDates(certificate, true));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsText::tr("%1 is valid only from %2; check the clock of this machine too")
            .arg(which, certificateDates(certificate, false));
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return TlsText::tr("the certificate is self-signed and not trusted here");
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return TlsText::tr("the chain ends in a root that is not trusted here");
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return TlsText::
            tr("no trusted authority signed the certificate, or an intermediate certificate was not sent; issuer: %1")
                .arg(certificate ? certificate->issuer : QString());
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TlsText::tr("the certificate is for %1, not for %2")
            .arg(certificate && !certificate->names.isEmpty() ? certificate->names.join(QStringLiteral(", "))
                 : certificate                                ? certificate->subject
                                                              : QString(),
                 plainLine(serverName));
    default: return QStringLiteral("%1: %2").arg(which, plainLine(QByteArray(X509_verify_cert_error_string(error))));
    }
}

QCoro::Task<TlsReport> shakeHands(int descriptor, TlsOptions options, bool lingerForAlert, Attempt &attempt,
                                  Observation &observation)
{
    attempt.ladder.begin(Stage::Tls);
    TlsReport report;
    const std::unique_ptr<SSL_CTX, FreeSsl> context(SSL_CTX_new(TLS_client_method()));
    ChainDefect defect;
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION); // RFC 8996
    report.text = localTlsTrouble(options);
    const bool isUsable = report.text.isEmpty() && useRoots(context.get(), options);
    if (!isUsable || !useClientCertificate(context.get(), options)) {
        report.verdict = FailureCode::of(FailureCode::Family::LocalConfiguration);
        attempt.ladder.fail(report.verdict);
        co_return report;
    }
    if (options.verifyChain)
        recordVerification(context.get(), defect);
    const std::unique_ptr<SSL, FreeSsl> ssl(SSL_new(context.get()));
    SSL *const raw = ssl.get();
    expectName(raw, options);
    SSL_set_fd(raw, descriptor);
    const auto connect = [raw] { return SSL_connect(raw); };
    report.verdict = co_await drive(raw, descriptor, attempt.limits, connect);
    report.certificate = peerCertificate(raw);
    if (report.certificate)
        describe(*report.certificate, QDateTime::currentDateTimeUtc(), observation);
    if (report.verdict.isNone()) {
        describeSession(raw, observation);
        if (defect.error != X509_V_OK) {
            report.verdict = FailureCode::ofX509(defect.error);
            report.text = defect.text(options.serverName);
        } else if (lingerForAlert) {
            char byte = 0;
            const auto read = [raw, &byte] { return SSL_read(raw, &byte, 1); };
            report.verdict = co_await drive(raw, descriptor, attempt.limits, read);
        }
    }
    if (report.verdict.isNone()) {
        attempt.ladder.pass();
    } else {
        if (report.text.isEmpty())
            report.text = queueText();
        attempt.ladder.fail(report.verdict);
    }
    co_return report;
}

std::optional<Error> sslAnswerTrouble(const QByteArray &answer)
{
    const auto trouble = [](FailureCode::Family family, const QString &text) {
        return Error{FailureCode::of(family), text, {}};
    };
    const char first = answer.at(0);
    if (first == 'N' && answer.size() == 1)
        return trouble(FailureCode::Family::SslRefused, TlsText::tr("the server answered that it offers no TLS"));
    if (first == 'E')
        return trouble(FailureCode::Family::Protocol,
                       TlsText::tr("the server answered with an error before any encryption: %1")
                           .arg(plainLine(answer.mid(1), 60)));
    // An SSH banner begins with S as well, and may come in before it is asked for anything.
    if (first != 'S' || answer.startsWith("SSH-"))
        return trouble(FailureCode::Family::NotTls,
                       TlsText::tr("the peer is no PostgreSQL; it answered: %1").arg(plainLine(answer, 60)));
    if (answer.size() > 1)
        return trouble(
            FailureCode::Family::SslStuffed,
            TlsText::tr("bytes wait behind the server's S, before any encryption: somebody may be in the middle"));
    return std::nullopt;
}

QCoro::Task<Result<void>> requestPostgresTls(int descriptor, Attempt &attempt)
{
    attempt.ladder.begin(Stage::SslRequest);
    const auto refuse = [&](const FailureCode &code, const QString &text) {
        attempt.ladder.fail(code);
        return fail(code, text);
    };
    const QByteArray request = QByteArray::fromHex("0000000804d2162f");
    const Result<void> sent = co_await sendAll(descriptor, request, attempt.limits);
    if (!sent)
        co_return refuse(sent.error().code, sent.error().text);
    const Result<QByteArray> answer = co_await receiveSome(descriptor, 64, attempt.limits);
    if (!answer)
        co_return refuse(answer.error().code, answer.error().text);
    char behind = 0;
    const bool more = ::recv(descriptor, &behind, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
    if (const std::optional<Error> trouble = sslAnswerTrouble(more ? *answer + behind : *answer))
        co_return refuse(trouble->code, trouble->text);
    attempt.ladder.pass();
    co_return Result<void>();
}

} // namespace bridgewatch
