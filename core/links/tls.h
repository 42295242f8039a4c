// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/attempt.h"
#include "core/links/certificate.h"
#include "core/links/socket.h"

namespace bridgewatch {

struct TlsOptions {
    QString serverName; // host of the profile: SNI (names only) and the name check
    QString caFile;     // empty: the system's
    bool verifyChain = true;
    bool verifyName = true;
    QString certificateFile; // of the client; empty: none
    QString keyFile;
};

// What a handshake showed. `verdict` is none when it succeeded and everything that was to be
// verified was; otherwise X509_<n>, TLS_ALERT_<n>, NOT_TLS, Closed, LocalConfiguration, an errno.
struct TlsReport {
    std::optional<PeerCertificate> certificate;
    FailureCode verdict;
    QString text;
};

// The stage `tls` on a connected socket. The certificate is recorded first and judged then, with
// OpenSSL, to the end: the first defect that OpenSSL finds is the verdict. `lingerForAlert` reads
// on after the handshake: with TLS 1.3 a server that refuses our client certificate says so there.
// On return `observation` carries the facts of the certificate and of the session.
QCoro::Task<TlsReport> shakeHands(int descriptor, TlsOptions options, bool lingerForAlert, Attempt &attempt,
                                  Observation &observation);

// PostgreSQL's SSLRequest (manual, "Message Flow", SSL session encryption), the stage
// `ssl-request`: S lets TLS begin. SslRefused on N, SslStuffed where bytes wait behind the S
// (CVE-2021-23222), NotTls on anything else, with the peer's first bytes in the text.
QCoro::Task<Result<void>> requestPostgresTls(int descriptor, Attempt &attempt);
// Why the first bytes that answer an SSLRequest do not let TLS begin; nothing when they do. An
// error message (E) is Protocol: nobody vouches for it before encryption.
[[nodiscard]] std::optional<Error> sslAnswerTrouble(const QByteArray &answer);

// The regular file in which this machine keeps the certificate authorities that it trusts; empty
// when there is none.
[[nodiscard]] QString systemCaFile();
// Why `options` cannot be used on this machine, one sentence; empty when they can.
[[nodiscard]] QString localTlsTrouble(const TlsOptions &options);
// What an entry of OpenSSL's error queue says about the peer; 0, no entry, is Closed.
[[nodiscard]] FailureCode codeOfTlsError(unsigned long error);
// The first defect that OpenSSL found in a chain: X509_V_ERR_* and the certificate that has it.
struct ChainDefect {
    int error = 0; // X509_V_OK
    std::optional<PeerCertificate> certificate;
    bool isLeaf = true;

    // Nothing is overwritten once there is a defect. For use in a verification callback.
    void note(X509_STORE_CTX *store);
    // One sentence.
    [[nodiscard]] QString text(const QString &serverName) const;
};

} // namespace bridgewatch
