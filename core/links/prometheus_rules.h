// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QList>

namespace bridgewatch {

// Bytes of an answer, and rules that are kept; more is an error that says so, or is counted.
inline constexpr qint64 prometheusRulesLimit = 8 * 1024 * 1024;
inline constexpr qsizetype prometheusRuleLimit = 5'000;

// An alerting rule, as the server that evaluates it tells. Every text is a stranger's: plain, bounded.
struct PrometheusRule {
    static constexpr int queryCharacters = 4'000;

    QString name;
    QString query;     // PromQL; a longer one is cut
    QString health;    // "ok", "err", "unknown"
    QString lastError; // why its health is not ok
};

struct PrometheusRules {
    QList<PrometheusRule> alerting; // in the server's order
    qsizetype leftOut = 0;          // beyond prometheusRuleLimit
    qsizetype unreadable = 0;       // entries that are no rule
};

// What came back for /api/v1/rules (prometheus.io/docs, "HTTP API"). Trouble is that of parsePrometheus().
[[nodiscard]] Result<PrometheusRules> parsePrometheusRules(int status, const QByteArray &body);

} // namespace bridgewatch
