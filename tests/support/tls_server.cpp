// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_server.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace bridgewatch::test {
namespace {

using SharedContext = std::shared_ptr<SSL_CTX>;

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, static_cast<qsizetype>(length));
    BIO_free(bio);
    return bytes;
}

EVP_PKEY *makeKey(CertificateOrder::Key kind)
{
    return kind == CertificateOrder::Key::Rsa1024 ? EVP_RSA_gen(1024) : EVP_EC_gen("P-256");
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        qFatal("no extension: %s", value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

int refuseOtherNames(SSL *ssl, int *alert, void *name)
{
    const char *asked = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    if (asked && *static_cast<const QByteArray *>(name) == asked)
        return SSL_TLSEXT_ERR_OK;
    *alert = SSL_AD_UNRECOGNIZED_NAME;
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

SharedContext makeContext(const TlsServerOptions &options, QByteArray *onlyName)
{
    const SharedContext context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_set_security_level(context.get(), 0); // defects are what it is for
    SSL_CTX_set_min_proto_version(context.get(), options.lowest);
    SSL_CTX_set_max_proto_version(context.get(), options.highest);
    SSL_CTX_use_certificate(context.get(), options.identity.certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), options.identity.key.get());
    for (const Identity &link : options.chain)
        SSL_CTX_add1_chain_cert(context.get(), link.certificate.get());
    if (!options.ciphers.isEmpty() && SSL_CTX_set_cipher_list(context.get(), options.ciphers.constData()) != 1)
        qFatal("no such cipher: %s", options.ciphers.constData());
    if (options.clientRoot) {
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), options.clientRoot->certificate.get());
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    if (!onlyName->isEmpty()) {
        SSL_CTX_set_tlsext_servername_callback(context.get(), refuseOtherNames);
        SSL_CTX_set_tlsext_servername_arg(context.get(), onlyName);
    }
    return context;
}

void takeIn(SSL *ssl, Peer &peer)
{
    std::array<char, 4096> buffer;
    int count = 0;
    while ((count = SSL_read(ssl, buffer.data(), static_cast<int>(buffer.size()))) > 0)
        peer.note(QByteArray(buffer.data(), count));
}

bool answerSslRequest(Peer &peer)
{
    constexpr qsizetype sslRequestSize = 8;
    return peer.hear(sslRequestSize).size() == sslRequestSize && peer.say("S");
}

QByteArray hearRecord(Peer &peer)
{
    constexpr qsizetype headSize = 5;
    const QByteArray head = peer.hear(headSize);
    if (head.size() < headSize)
        return {};
    return head + peer.hear(static_cast<quint8>(head[3]) << 8 | static_cast<quint8>(head[4]));
}

} // namespace

QByteArray Identity::certificatePem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate.get());
    return contents(bio);
}

QByteArray Identity::keyPem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio);
}

QByteArray Identity::lockedKeyPem(const QByteArray &passphrase) const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key.get(), EVP_aes_256_cbc(),
                             reinterpret_cast<const unsigned char *>(passphrase.constData()),
                             static_cast<int>(passphrase.size()), nullptr, nullptr);
    return contents(bio);
}

Identity issue(const CertificateOrder &order, const Identity *by)
{
    static std::atomic<long> serial = 1000;
    const Identity made{{X509_new(), X509_free}, {makeKey(order.key), EVP_PKEY_free}};
    X509 *x509 = made.certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
    constexpr long day = 86400;
    X509_gmtime_adj(X509_getm_notBefore(x509), order.fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(x509), order.toDays * day);
    X509_set_pubkey(x509, made.key.get());
    const QByteArray name = order.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(by ? by->certificate.get() : x509));
    addExtension(x509, NID_basic_constraints, order.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (order.isAuthority)
        addExtension(x509, NID_key_usage, "critical,keyCertSign,cRLSign");
    else if (!order.names.isEmpty())
        addExtension(x509, NID_subject_alt_name, order.names.join(u',').toUtf8());
    X509_sign(x509, (by ? by->key : made.key).get(), order.sha1 ? EVP_sha1() : EVP_sha256());
    return made;
}

HostileServer::Behaviour tlsBehaviour(TlsServerOptions options)
{
    const auto onlyName = std::make_shared<QByteArray>(options.onlyName);
    const SharedContext context = makeContext(options, onlyName.get());
    return [options, onlyName, context](Peer &peer) {
        if (options.postgresFirst && !answerSslRequest(peer))
            return;
        SSL *ssl = SSL_new(context.get());
        SSL_set_fd(ssl, peer.descriptor());
        if (SSL_accept(ssl) == 1) {
            if (options.then)
                options.then(ssl);
            else
                takeIn(ssl, peer);
            SSL_shutdown(ssl);
        } else {
            peer.stopTalking();
            peer.stayUntilClientLeaves();
        }
        SSL_free(ssl);
    };
}

HostileServer::Behaviour tlsFlight(TlsServerOptions options, std::function<void(Peer &, QByteArray flight)> send)
{
    const auto onlyName = std::make_shared<QByteArray>();
    const SharedContext context = makeContext(options, onlyName.get());
    return [options, onlyName, context, send](Peer &peer) {
        if (options.postgresFirst && !answerSslRequest(peer))
            return;
        const QByteArray hello = hearRecord(peer);
        SSL *ssl = SSL_new(context.get());
        BIO *in = BIO_new(BIO_s_mem());
        BIO *out = BIO_new(BIO_s_mem());
        SSL_set_bio(ssl, in, out);
        BIO_write(in, hello.constData(), static_cast<int>(hello.size()));
        SSL_accept(ssl);
        char *data = nullptr;
        const long length = BIO_get_mem_data(out, &data);
        send(peer, QByteArray(data, static_cast<qsizetype>(length)));
        SSL_free(ssl);
    };
}

} // namespace bridgewatch::test
