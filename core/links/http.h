// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/secret.h"
#include "core/links/attempt.h"
#include "core/links/certificate.h"
#include "core/links/socket.h"

#include <QUrl>
#include <optional>

namespace bridgewatch {

inline constexpr qint64 httpBodyLimit = 1024 * 1024;
inline constexpr int httpRedirectLimit = 5;

enum class HttpMethod { Get, Post, Delete };

// How many requests a vendor still takes: X-RateLimit-Limit, -Remaining and -Reset, and Retry-After (RFC 9110,
// 10.2.3). What is not said, or not a number, is not set.
struct RateLimit {
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<qint64> reset;      // seconds since the epoch
    std::optional<qint64> retryAfter; // seconds
};

struct HttpRequest {
    QUrl url;
    QString caFile; // empty: the system's
    HttpMethod method = HttpMethod::Get;
    QByteArray json{}; // what a Post carries
    Secret bearer{};   // goes to the origin of `url` alone, and to no other
    qint64 bodyLimit = httpBodyLimit;
    QList<QPair<QByteArray, QByteArray>> headers{}; // further ones; names and values that the caller made itself
};

struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;         // at most the request's bodyLimit
    bool truncated = false;  // the peer had more to say than the limit
    QString refusedRedirect; // where a redirect pointed that was not followed: another origin, too many, or no Get
    QUrl redirect{};         // the same, whole
    RateLimit rateLimit{};
};

// One request over HTTP/1.1 with libcurl's multi interface on this thread's event loop, through the
// stages dns, tcp, tls, request and body. The deadline is the wall clock's, whatever drips in.
// Redirects of a Get are followed within the same origin only; proxies of the environment are ignored;
// no compressed body is asked for. The ladder carries the first failing stage; an answered request is
// an answer whatever its status. A Post or Delete is sent once: whether it was heard is not known when
// the failure came at `request` or behind it.
QCoro::Task<Result<HttpAnswer>> httpSend(HttpRequest request, Attempt &attempt, Observation &observation);

} // namespace bridgewatch
