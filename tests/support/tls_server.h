// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/hostile_server.h"

#include <QStringList>
#include <memory>
#include <openssl/ssl.h>
#include <optional>

namespace bridgewatch::test {

// A certificate with its key, made in memory.
struct Identity {
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;

    [[nodiscard]] QByteArray certificatePem() const;
    [[nodiscard]] QByteArray keyPem() const;
    [[nodiscard]] QByteArray lockedKeyPem(const QByteArray &passphrase) const;
};

struct CertificateOrder {
    QString commonName = QStringLiteral("localhost");
    QStringList names{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")}; // "DNS:…", "IP:…"
    int fromDays = -1;
    int toDays = 90;
    enum class Key { Ec256, Rsa1024 } key = Key::Ec256;
    bool sha1 = false;
    bool isAuthority = false;
};

// Signed by `by`, or by itself when that is null.
[[nodiscard]] Identity issue(const CertificateOrder &order, const Identity *by = nullptr);

struct TlsServerOptions {
    Identity identity;
    QList<Identity> chain;      // sent behind the leaf
    bool postgresFirst = false; // answers an SSLRequest with S before the handshake
    int lowest = TLS1_2_VERSION;
    int highest = TLS1_3_VERSION;
    QByteArray ciphers;                 // TLS 1.2; empty: OpenSSL's default
    std::optional<Identity> clientRoot; // asks for a client certificate that this one signed
    QByteArray onlyName;                // another server name is answered with alert 112
    std::function<void(SSL *)> then;    // inside the session; null: takes in what comes
};

// Shakes hands and goes on with `options.then`. What comes in through the session is noted as
// heard. A handshake that failed has sent its alert, and the connection stays until the client
// has left, so that the alert is not lost in a reset.
[[nodiscard]] HostileServer::Behaviour tlsBehaviour(TlsServerOptions options);

// The server's first flight in answer to the client's hello, for servers that stop halfway.
[[nodiscard]] HostileServer::Behaviour tlsFlight(TlsServerOptions options,
                                                 std::function<void(Peer &, QByteArray flight)> send);

} // namespace bridgewatch::test
