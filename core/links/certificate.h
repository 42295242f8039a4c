// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"

#include <openssl/ssl.h>

namespace bridgewatch {

// What the peer showed in its TLS handshake, recorded before anybody judged it: an expired
// certificate must not hide its own date.
struct PeerCertificate {
    QString subject;
    QString issuer;
    QStringList names;   // subject alternative names: "db.internal", "192.0.2.7"
    QDateTime notBefore; // UTC
    QDateTime notAfter;
    QString key;       // "EC 256", "RSA 2048"
    QString signature; // "ecdsa-with-SHA256"
    QStringList chain; // subjects as sent, leaf first
};

// Nothing when there is no leaf. `chain` is what the peer sent, and may be null.
[[nodiscard]] std::optional<PeerCertificate> peerCertificate(const X509 *leaf, const STACK_OF(X509) * chain);
// From an established or failed handshake.
[[nodiscard]] std::optional<PeerCertificate> peerCertificate(SSL *ssl);

// Facts "tls.subject", "tls.names", "tls.not_after", … and the reading "days_left", which is
// negative once the certificate has expired.
void describe(const PeerCertificate &certificate, const QDateTime &now, Observation &observation);
// Facts "tls.protocol" and "tls.cipher" of an established session.
void describeSession(SSL *ssl, Observation &observation);

} // namespace bridgewatch
