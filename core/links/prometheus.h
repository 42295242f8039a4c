// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/secret.h"
#include "core/links/attempt.h"
#include "core/links/prometheus_answer.h"
#include "core/links/prometheus_rules.h"
#include "core/model/observation.h"

#include <QCoroTask>

#include <QUrl>

namespace bridgewatch {

// Bytes of an answer; more is an error that says so.
inline constexpr qint64 prometheusBodyLimit = 16 * 1024 * 1024;

struct PrometheusServer {
    QUrl url;       // of its root; may have a path, as behind a proxy
    QString caFile; // empty: the system's
    Secret bearer;  // empty: none
};

// `path` below a server's root, with a query in which every value is encoded.
[[nodiscard]] QUrl apiUrl(const QUrl &root, const QString &path, const QList<QPair<QString, QString>> &query);

// One query, at the server's own present; climbs `attempt.ladder` through dns, tcp, tls, request and body as
// httpSend() does. The server is asked to give up when we do. Trouble is that of httpSend() and of
// parsePrometheus(), or HTTP_3xx where the server points elsewhere.
QCoro::Task<Result<PrometheusAnswer>> queryPrometheus(PrometheusServer server, QString query, Attempt &attempt,
                                                      Observation &observation);

// The query at each `step` from `start` to `end`, both included: ms since the epoch, UTC. A server takes
// at most 11,000 steps.
struct PrometheusRange {
    qint64 start = 0;
    qint64 end = 0;
    std::chrono::milliseconds step{1000};
};
QCoro::Task<Result<PrometheusAnswer>> queryPrometheus(PrometheusServer server, QString query, PrometheusRange range,
                                                      Limits limits);

// The alerting rules that the server evaluates, within prometheusRulesLimit bytes.
QCoro::Task<Result<PrometheusRules>> prometheusRules(PrometheusServer server, Limits limits);

} // namespace bridgewatch
