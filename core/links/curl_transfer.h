// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/certificate.h"
#include "core/links/http.h"
#include "core/links/socket.h"
#include "core/links/tls.h"

#include <QHostAddress>
#include <QMap>
#include <QTimer>
#include <QUrl>
#include <array>
#include <curl/curl.h>

class QSocketNotifier;

namespace bridgewatch {

// How a transfer ended. Times count from its start; zero where it did not get that far.
struct TransferEnd {
    FailureCode code;    // none: an HTTP answer came in whole, or up to the body limit
    bool isNamed = true; // false: libcurl knows that it failed, but not the system's code
    QString text;
    Duration connected{};
    Duration secured{};
    Duration answered{}; // first byte of the answer
    Duration ended{};
    int status = 0;
    QByteArray contentType;
    QByteArray location;
    RateLimit rateLimit{};
    QByteArray body;
    bool truncated = false;
    std::optional<PeerCertificate> certificate;
    QMap<QString, QString> session; // tls.protocol, tls.cipher
};

// One request with libcurl, driven by this thread's event loop through its multi interface. The name
// is resolved already, or the connection made: a `socket` that is open is used. Verification stops
// before a byte of the request leaves.
class CurlTransfer final : public QObject {
    Q_OBJECT
public:
    CurlTransfer(const HttpRequest &request, quint16 port, const QList<QHostAddress> &addresses, Socket socket);
    ~CurlTransfer() override;

    // Once.
    QCoro::Task<TransferEnd> run(Limits limits);

private:
    void configure(const QUrl &url, quint16 port, const QList<QHostAddress> &addresses);
    void configureMethod(const HttpRequest &request);
    void act(curl_socket_t socket, int events);
    void watch(curl_socket_t socket, int what);
    [[nodiscard]] TransferEnd end(Wait::Woken woken);
    void nameFailure(TransferEnd &result) const;
    void nameTlsFailure(TransferEnd &result) const;

    static curl_socket_t onOpen(void *self, curlsocktype, curl_sockaddr *address);
    static int onConnect(void *self, curl_socket_t, curlsocktype);
    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long timeoutMs, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static CURLcode onContext(CURL *, void *context, void *self);
    static int onVerify(int ok, X509_STORE_CTX *store);
    static void onTlsState(const SSL *ssl, int where, int value);

    CURL *m_easy;
    CURLM *m_multi;
    curl_slist *m_resolve = nullptr;
    curl_slist *m_headers = nullptr;
    std::map<curl_socket_t, std::vector<std::unique_ptr<QSocketNotifier>>> m_notifiers;
    QTimer m_timer;
    Wait *m_wait = nullptr;
    std::optional<CURLcode> m_result;
    QString m_host;
    Socket m_socket; // connected, until libcurl takes it
    bool m_isConnected;
    QString m_caFile; // empty: the system's
    qint64 m_bodyLimit;
    qsizetype m_headerBytes = 0;
    ChainDefect m_defect;
    int m_alert = 0; // fatal, from the peer
    std::optional<std::chrono::steady_clock::time_point> m_began;
    Duration m_handshakeBegan{}; // since m_began; libcurl counts the handshake to the connection
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    TransferEnd m_end;
};

} // namespace bridgewatch
