// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace bridgewatch {

// More series than a desk can tell apart; those beyond are counted, not kept.
inline constexpr qsizetype prometheusSeriesLimit = 1'000;

struct PrometheusSample {
    qint64 at = 0;    // ms since the epoch, UTC
    double value = 0; // may be NaN or infinite

    bool operator==(const PrometheusSample &) const = default;
};

struct PrometheusSeries {
    QMap<QString, QString> labels;   // plain, bounded
    QList<PrometheusSample> samples; // oldest first; one of an instant query

    // {instance="a", job="b"}, as Prometheus writes them; empty without labels.
    [[nodiscard]] QString name() const;
};

struct PrometheusAnswer {
    QList<PrometheusSeries> series; // a scalar is one without labels
    bool isRange = false;           // each series has many samples, as of a range query
    qsizetype leftOut = 0;          // series beyond prometheusSeriesLimit
    QStringList warnings;           // plain
};

// What came back for /api/v1/query or /api/v1/query_range (prometheus.io/docs, "HTTP API"). Trouble:
// LocalConfiguration: the server cannot make sense of the query, or it yields no numbers;
// Http: the server is not well, or refuses; NoData: the answer cannot be read.
[[nodiscard]] Result<PrometheusAnswer> parsePrometheus(int status, const QByteArray &body);

// The "data" of an answer that calls itself a success; trouble as above.
[[nodiscard]] Result<QJsonObject> prometheusData(int status, const QByteArray &body, QStringList *warnings = nullptr);

// A text as PromQL writes it, in double quotes.
[[nodiscard]] QString promQuoted(const QString &text);

} // namespace bridgewatch
