// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/curl_transfer.h"

#include "core/base/text.h"
#include "core/links/idle_multis.h"
#include "core/links/link_text.h"
#include "core/links/tls.h"
#include "core/links/trust_store.h"

#include <QRegularExpression>
#include <QSocketNotifier>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace bridgewatch {
namespace {

constexpr qsizetype headerLimit = 256 * 1024;

void initialiseOnce()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)done;
}

int contextIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

Duration timeOf(CURL *easy, CURLINFO info)
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(easy, info, &microseconds);
    return Duration(microseconds);
}

void noteRateLimit(const QByteArray &line, RateLimit &rateLimit)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || colon > 24)
        return;
    const QByteArray name = line.left(colon).toLower();
    std::optional<qint64> *const place = name == "x-ratelimit-limit"       ? &rateLimit.limit
                                         : name == "x-ratelimit-remaining" ? &rateLimit.remaining
                                         : name == "x-ratelimit-reset"     ? &rateLimit.reset
                                         : name == "retry-after"           ? &rateLimit.retryAfter
                                                                           : nullptr;
    bool isNumber = false;
    const qint64 number = line.mid(colon + 1, 24).trimmed().toLongLong(&isNumber);
    if (place && isNumber && number >= 0)
        *place = number;
}

QByteArray resolveEntry(const QString &host, quint16 port, const QList<QHostAddress> &addresses)
{
    QStringList list;
    for (const QHostAddress &address : addresses) {
        const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
        list << (six ? QStringLiteral("[%1]").arg(address.toString()) : address.toString());
    }
    // With +, libcurl forgets it after a minute.
    return QStringLiteral("+%1:%2:%3").arg(host).arg(port).arg(list.join(u',')).toLatin1();
}

} // namespace

CurlTransfer::CurlTransfer(const HttpRequest &request, quint16 port, const QList<QHostAddress> &addresses,
                           Socket socket)
    : m_host(request.url.host(QUrl::FullyEncoded)), m_socket(std::move(socket)), m_isConnected(m_socket.isOpen()),
      m_caFile(request.caFile), m_bodyLimit(request.bodyLimit)
{
    initialiseOnce();
    m_easy = curl_easy_init();
    m_multi = IdleMultis::ofThisThread().take();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    configure(request.url, port, addresses);
    configureMethod(request);
}

CurlTransfer::~CurlTransfer()
{
    // Notifiers first: libcurl closes the sockets under them.
    m_notifiers.clear();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, nullptr);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
    curl_multi_remove_handle(m_multi, m_easy);
    curl_easy_cleanup(m_easy);
    IdleMultis::ofThisThread().giveBack(m_multi);
    curl_slist_free_all(m_resolve);
    for (curl_slist *header = m_headers; header; header = header->next)
        OPENSSL_cleanse(header->data, qstrlen(header->data)); // one may hold a token
    curl_slist_free_all(m_headers);
}

void CurlTransfer::configure(const QUrl &url, quint16 port, const QList<QHostAddress> &addresses)
{
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    if (QHostAddress(m_host).isNull()) // a literal address needs none, and ::1 would break its form
        m_resolve = curl_slist_append(nullptr, resolveEntry(m_host, port, addresses).constData());
    m_headers = curl_slist_append(nullptr, "Accept: */*");
    set(CURLOPT_URL, url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).constData());
    set(CURLOPT_RESOLVE, m_resolve);
    set(CURLOPT_USERAGENT, "bridgewatch/" BRIDGEWATCH_VERSION);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_SSL_SESSIONID_CACHE, 0L); // libcurl 8.12 keeps them for other transfers, which would see no certificate
    // onContext() hands over the roots; libcurl would parse their file for every transfer.
    set(CURLOPT_CAINFO, static_cast<const char *>(nullptr));
    set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2)); // at least: RFC 8996
    set(CURLOPT_SSL_VERIFYHOST, 0L); // OpenSSL checks the name in the same pass as the chain
    set(CURLOPT_SSL_CTX_FUNCTION, &CurlTransfer::onContext);
    set(CURLOPT_SSL_CTX_DATA, this);
    if (m_isConnected) {
        set(CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpen);
        set(CURLOPT_OPENSOCKETDATA, this);
        set(CURLOPT_SOCKOPTFUNCTION, &CurlTransfer::onConnect);
    }
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
    set(CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    set(CURLOPT_HEADERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlTransfer::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlTransfer::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

void CurlTransfer::configureMethod(const HttpRequest &request)
{
    const auto header = [this](const QByteArray &line) { m_headers = curl_slist_append(m_headers, line.constData()); };
    if (!request.bearer.isEmpty()) {
        QByteArray line = QByteArray("Authorization: Bearer ") + request.bearer.reveal();
        header(line);
        line.fill('\0');
    }
    for (const auto &[name, value] : request.headers)
        header(name + ": " + value);
    if (request.method == HttpMethod::Post) {
        header("Content-Type: application/json");
        header("Expect:"); // no round trip to ask whether it may
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.json.size()));
        curl_easy_setopt(m_easy, CURLOPT_COPYPOSTFIELDS, request.json.constData());
    } else if (request.method == HttpMethod::Delete) {
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, "DELETE");
    }
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
}

QCoro::Task<TransferEnd> CurlTransfer::run(Limits limits)
{
    Wait wait(limits);
    m_wait = &wait;
    curl_multi_add_handle(m_multi, m_easy);
    const Wait::Woken woken = co_await wait;
    m_wait = nullptr;
    m_timer.stop();
    m_notifiers.clear();
    co_return end(woken);
}

void CurlTransfer::act(curl_socket_t socket, int events)
{
    if (!m_began)
        m_began = std::chrono::steady_clock::now();
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        m_result = message->data.result;
        if (m_wait)
            m_wait->signal();
    }
}

void CurlTransfer::watch(curl_socket_t socket, int what)
{
    // A notifier may be the sender of the signal that brought us here: it dies later.
    for (auto &old : m_notifiers[socket]) {
        old->setEnabled(false);
        old.release()->deleteLater();
    }
    m_notifiers.erase(socket);
    const auto add = [&](QSocketNotifier::Type type, int events) {
        auto notifier = std::make_unique<QSocketNotifier>(socket, type);
        connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, events] { act(socket, events); });
        m_notifiers[socket].push_back(std::move(notifier));
    };
    if (what == CURL_POLL_IN || what == CURL_POLL_INOUT)
        add(QSocketNotifier::Read, CURL_CSELECT_IN);
    if (what == CURL_POLL_OUT || what == CURL_POLL_INOUT)
        add(QSocketNotifier::Write, CURL_CSELECT_OUT);
}

curl_socket_t CurlTransfer::onOpen(void *self, curlsocktype, curl_sockaddr *)
{
    Socket &socket = static_cast<CurlTransfer *>(self)->m_socket;
    return socket.isOpen() ? socket.release() : CURL_SOCKET_BAD;
}

int CurlTransfer::onConnect(void *, curl_socket_t, curlsocktype)
{
    return CURL_SOCKOPT_ALREADY_CONNECTED;
}

int CurlTransfer::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlTransfer *>(self)->watch(socket, what);
    return 0;
}

int CurlTransfer::onTimer(CURLM *, long timeoutMs, void *self)
{
    QTimer &timer = static_cast<CurlTransfer *>(self)->m_timer;
    if (timeoutMs < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(timeoutMs));
    return 0;
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    TransferEnd &end = transfer->m_end;
    const auto length = static_cast<qsizetype>(size * count);
    const auto room = static_cast<qsizetype>(transfer->m_bodyLimit) - end.body.size();
    end.body.append(data, std::min(length, room));
    end.truncated = length > room;
    return end.truncated ? 0 : size * count; // 0 ends the transfer
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const QByteArray line(data, static_cast<qsizetype>(size * count));
    transfer->m_headerBytes += line.size();
    if (transfer->m_headerBytes > headerLimit)
        return 0;
    const curl_tlssessioninfo *session = nullptr;
    curl_easy_getinfo(transfer->m_easy, CURLINFO_TLS_SSL_PTR, &session);
    if (transfer->m_end.session.isEmpty() && session && session->backend == CURLSSLBACKEND_OPENSSL &&
        session->internals) {
        Observation described;
        describeSession(static_cast<SSL *>(session->internals), described);
        transfer->m_end.session = described.facts;
    }
    if (line.left(9).toLower() == "location:")
        transfer->m_end.location = line.mid(9).trimmed().left(2048);
    noteRateLimit(line, transfer->m_end.rateLimit);
    return size * count;
}

CURLcode CurlTransfer::onContext(CURL *, void *context, void *self)
{
    auto *ssl = static_cast<SSL_CTX *>(context);
    auto *transfer = static_cast<CurlTransfer *>(self);
    const std::shared_ptr<X509_STORE> roots =
        trustStore(transfer->m_caFile.isEmpty() ? systemCaFile() : transfer->m_caFile);
    if (!roots)
        return CURLE_SSL_CACERT_BADFILE; // ends the transfer
    // Not as the context's own store: libcurl writes into that one, sooner or later by version.
    SSL_CTX_set1_verify_cert_store(ssl, roots.get());
    SSL_CTX_set_ex_data(ssl, contextIndex(), transfer);
    SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER, &CurlTransfer::onVerify);
    SSL_CTX_set_info_callback(ssl, &CurlTransfer::onTlsState);
    const QByteArray host = transfer->m_host.toLatin1();
    X509_VERIFY_PARAM *param = SSL_CTX_get0_param(ssl);
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_PARTIAL_CHAIN); // libcurl's rule, which it sets in its own store
    if (QHostAddress(transfer->m_host).isNull())
        X509_VERIFY_PARAM_set1_host(param, host.constData(), 0);
    else
        X509_VERIFY_PARAM_set1_ip_asc(param, host.constData());
    return CURLE_OK;
}

int CurlTransfer::onVerify(int ok, X509_STORE_CTX *store)
{
    const auto *ssl = static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *transfer = static_cast<CurlTransfer *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), contextIndex()));
    if (!transfer->m_end.certificate)
        transfer->m_end.certificate =
            peerCertificate(X509_STORE_CTX_get0_cert(store), X509_STORE_CTX_get0_untrusted(store));
    if (!ok)
        transfer->m_defect.note(store);
    return ok;
}

void CurlTransfer::onTlsState(const SSL *ssl, int where, int value)
{
    auto *transfer = static_cast<CurlTransfer *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), contextIndex()));
    if ((where & SSL_CB_HANDSHAKE_START) != 0 && transfer->m_handshakeBegan == Duration::zero())
        transfer->m_handshakeBegan =
            std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - transfer->m_began.value());
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && value >> 8 == SSL3_AL_FATAL)
        transfer->m_alert = value & 0xff;
}

TransferEnd CurlTransfer::end(Wait::Woken woken)
{
    TransferEnd result = std::move(m_end);
    result.connected = timeOf(m_easy, CURLINFO_CONNECT_TIME_T);
    result.secured = timeOf(m_easy, CURLINFO_APPCONNECT_TIME_T);
    if (m_handshakeBegan != Duration::zero())
        result.connected =
            result.secured == Duration::zero() ? m_handshakeBegan : std::min(m_handshakeBegan, result.secured);
    if (m_headerBytes > 0) // libcurl counts the end of the connection as an answer
        result.answered = timeOf(m_easy, CURLINFO_STARTTRANSFER_TIME_T);
    result.ended = timeOf(m_easy, CURLINFO_TOTAL_TIME_T);
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    result.status = static_cast<int>(status);
    const char *type = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_CONTENT_TYPE, &type);
    result.contentType = QByteArray(type);
    if (woken != Wait::Woken::Signalled)
        result.code = codeOf(woken);
    else if (m_result != CURLE_OK && !result.truncated)
        nameFailure(result);
    return result;
}

// libcurl passes OpenSSL's error on as text that begins with its number: "error:0A00010B:…".
void CurlTransfer::nameTlsFailure(TransferEnd &result) const
{
    static const QRegularExpression numbered(QStringLiteral("error:([0-9A-F]{8}):"));
    const auto matched = numbered.match(QString::fromLatin1(m_errorText.data()));
    result.isNamed = matched.hasMatch();
    result.code = codeOfTlsError(matched.captured(1).toULong(nullptr, 16));
    if (const char *reason = ERR_reason_error_string(matched.captured(1).toULong(nullptr, 16)))
        result.text = plainLine(QByteArray(reason));
}

void CurlTransfer::nameFailure(TransferEnd &result) const
{
    const CURLcode curl = m_result.value_or(CURLE_OK);
    long number = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &number);
    result.text = plainLine(QByteArray(curl_easy_strerror(curl)));
    if (m_defect.error != X509_V_OK) {
        result.code = FailureCode::ofX509(m_defect.error);
        result.text = m_defect.text(m_host);
        return;
    }
    if (m_alert != 0) {
        result.code = FailureCode::ofTlsAlert(m_alert);
        result.text = plainLine(QByteArray(SSL_alert_desc_string_long(m_alert)));
        return;
    }
    if (m_headerBytes > headerLimit)
        result.text = HttpText::tr("the answer's header is larger than %1 KB").arg(headerLimit / 1024);
    switch (curl) {
    case CURLE_SSL_CONNECT_ERROR: nameTlsFailure(result); return;
    case CURLE_SSL_CACERT_BADFILE: result.code = FailureCode::of(FailureCode::Family::LocalConfiguration); return;
    case CURLE_COULDNT_CONNECT:
        result.isNamed = false;
        result.code = FailureCode::of(FailureCode::Family::Closed);
        return;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE: result.code = FailureCode::of(FailureCode::Family::Closed); return;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        result.code = number != 0 ? FailureCode::ofErrno(static_cast<int>(number))
                                  : FailureCode::of(FailureCode::Family::Protocol);
        return;
    default: result.code = FailureCode::of(FailureCode::Family::Protocol); return;
    }
}

} // namespace bridgewatch
