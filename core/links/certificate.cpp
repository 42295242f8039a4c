// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/certificate.h"

#include "core/base/text.h"

#include <QHostAddress>
#include <cmath>
#include <ctime>
#include <openssl/x509v3.h>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 32;

template<auto F> struct Free {
    template<typename T> void operator()(T *pointer) const { F(pointer); }
};

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, Free<BIO_free>> bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return plainLine(QByteArray(data, length), 200);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime::fromSecsSinceEpoch(::timegm(&parts), Qt::UTC);
}

QStringList alternativeNames(const X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, Free<GENERAL_NAMES_free>> all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList names;
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()) && i < nameLimit; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS) {
            names << plainLine(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                          ASN1_STRING_length(name->d.dNSName)),
                               253);
        } else if (name->type == GEN_IPADD && ASN1_STRING_length(name->d.iPAddress) == 4) {
            const unsigned char *b = ASN1_STRING_get0_data(name->d.iPAddress);
            names << QHostAddress(static_cast<quint32>(b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3])).toString();
        } else if (name->type == GEN_IPADD && ASN1_STRING_length(name->d.iPAddress) == 16) {
            names << QHostAddress(ASN1_STRING_get0_data(name->d.iPAddress)).toString();
        }
    }
    return names;
}

QString keyText(const X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    const char *type = EVP_PKEY_get0_type_name(key);
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(type ? type : "?")).arg(EVP_PKEY_get_bits(key));
}

} // namespace

std::optional<PeerCertificate> peerCertificate(SSL *ssl)
{
    return peerCertificate(SSL_get0_peer_certificate(ssl), SSL_get_peer_cert_chain(ssl));
}

std::optional<PeerCertificate> peerCertificate(const X509 *leaf, const STACK_OF(X509) * chain)
{
    if (!leaf)
        return std::nullopt;
    PeerCertificate result;
    result.subject = nameText(X509_get_subject_name(leaf));
    result.issuer = nameText(X509_get_issuer_name(leaf));
    result.names = alternativeNames(leaf);
    result.notBefore = timeOf(X509_get0_notBefore(leaf));
    result.notAfter = timeOf(X509_get0_notAfter(leaf));
    result.key = keyText(leaf);
    result.signature = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(leaf)));
    for (int i = 0; chain && i < sk_X509_num(chain) && i < nameLimit; ++i)
        result.chain << nameText(X509_get_subject_name(sk_X509_value(chain, i)));
    return result;
}

void describe(const PeerCertificate &certificate, const QDateTime &now, Observation &observation)
{
    QMap<QString, QString> &facts = observation.facts;
    facts[QStringLiteral("tls.subject")] = certificate.subject;
    facts[QStringLiteral("tls.issuer")] = certificate.issuer;
    facts[QStringLiteral("tls.names")] = certificate.names.join(QStringLiteral(", "));
    facts[QStringLiteral("tls.not_before")] = certificate.notBefore.toString(Qt::ISODate);
    facts[QStringLiteral("tls.not_after")] = certificate.notAfter.toString(Qt::ISODate);
    facts[QStringLiteral("tls.key")] = certificate.key;
    facts[QStringLiteral("tls.signature")] = certificate.signature;
    facts[QStringLiteral("tls.chain")] = certificate.chain.join(QStringLiteral(" → "));
    if (certificate.notAfter.isValid())
        observation.readings[QStringLiteral("days_left")] =
            std::floor(static_cast<double>(now.secsTo(certificate.notAfter)) / 86400.0 * 10) / 10;
}

void describeSession(SSL *ssl, Observation &observation)
{
    observation.facts[QStringLiteral("tls.protocol")] = QString::fromLatin1(SSL_get_version(ssl));
    observation.facts[QStringLiteral("tls.cipher")] = QString::fromLatin1(SSL_get_cipher_name(ssl));
}

} // namespace bridgewatch
