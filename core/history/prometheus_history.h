// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/prometheus_query.h"

#include <functional>

namespace bridgewatch {

// Where a Prometheus is, and what it keeps of ours.
struct PrometheusSource {
    QUrl url;       // of its root
    QString caFile; // empty: the system's
    // Fetched for every read and not kept; empty: no token.
    std::function<QCoro::Task<Result<Secret>>(Limits)> token;
    std::chrono::milliseconds interval{15'000}; // between two samples there
    QMap<QString, QString> series;              // as expressionFor() takes them
};

// Reads the past from a Prometheus that scrapes `bridgewatchctl watch --metrics`, or from what the profile
// names instead. A step is never narrower than the interval at which there are samples. Every answer is
// bounded; a failure's text says what the server said. May be asked from any thread that runs an event loop.
class PrometheusHistory final : public HistorySource {
public:
    explicit PrometheusHistory(PrometheusSource source) : m_source(std::move(source)) {}

    QCoro::Task<Result<QList<Series>>> read(QList<SeriesId> ids, TimeRange range, int steps, Limits limits) override;
    // Of outcomes alone: what the code was, a Prometheus does not keep. Looks back through at most
    // changesSpans × 10,000 intervals.
    QCoro::Task<Result<QList<Change>>> changes(TimeRange range, int limit, Limits limits) override;

    static constexpr int changesSpans = 32;

private:
    const PrometheusSource m_source;
};

} // namespace bridgewatch
