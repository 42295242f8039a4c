// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertmanager.h"
#include "core/base/text.h"
#include "core/links/prometheus.h"
#include "core/readiness/gather.h"
#include "core/readiness/promql.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr qsizetype metricLimit = 50;

// The metrics that rules about connections name.
QStringList metricsOf(const PrometheusRules &rules)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z_:][A-Za-z0-9_:]{0,199}$"));
    QStringList metrics;
    for (const PrometheusRule &rule : rules.alerting) {
        const PromExpression expression = readPromql(rule.query);
        if (expression.isAboutConnections())
            metrics += expression.metrics;
    }
    metrics.removeDuplicates();
    metrics.removeIf([](const QString &metric) { return !form.match(metric).hasMatch(); });
    return metrics.mid(0, metricLimit);
}

QCoro::Task<Result<Secret>> tokenOf(RuleServer server, Secrets secrets, Limits limits)
{
    if (server.token.from == SecretRef::From::None)
        co_return Secret();
    Result<Secret> token = co_await secrets.fetch(server.token, limits);
    co_return token;
}

// How many series there are of each.
QCoro::Task<Result<QMap<QString, double>>> countSeries(PrometheusServer server, QStringList metrics, Limits limits)
{
    const QString query = QStringLiteral("count by (__name__) ({__name__=~%1})").arg(promQuoted(metrics.join(u'|')));
    Attempt attempt{limits, {}, {}, nullptr};
    Observation unseen; // of a certificate nobody asked
    const Result<PrometheusAnswer> answer = co_await queryPrometheus(server, query, attempt, unseen);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    QMap<QString, double> counts;
    for (const QString &metric : std::as_const(metrics))
        counts[metric] = 0;
    for (const PrometheusSeries &series : answer->series) {
        const QString name = series.labels.value(QStringLiteral("__name__"));
        if (counts.contains(name) && !series.samples.isEmpty())
            counts[name] = series.samples.constFirst().value;
    }
    co_return counts;
}

QString codeAndText(const Error &error)
{
    return error.text.isEmpty() ? error.code.toString()
                                : QString(error.code.toString() + QStringLiteral(": ") + error.text);
}

} // namespace

QCoro::Task<AlertmanagerFacts> gatherAlertmanager(AlertmanagerSettings settings, Limits limits)
{
    // Without the profile's filter: what this window does not show may be what always fires.
    const Alertmanager server(settings.url, {}, settings.ca);
    AlertmanagerFacts facts;
    facts.source = server.source();
    QCoro::Task<Result<AlertList>> alerts = server.alerts(limits); // runs from now on
    facts.status = co_await server.status(limits);
    facts.alerts = co_await alerts;
    co_return facts;
}

QCoro::Task<RuleServerFacts> gatherRules(RuleServer server, Secrets secrets, Limits limits)
{
    RuleServerFacts facts;
    facts.source = plainLine(server.url.toDisplayString());
    const Result<Secret> token = co_await tokenOf(server, secrets, limits);
    if (!token) {
        facts.rules = tl::make_unexpected(token.error());
        co_return facts;
    }
    const PrometheusServer asked{server.url, server.ca, *token};
    facts.rules = co_await prometheusRules(asked, limits);
    const QStringList metrics = facts.rules ? metricsOf(*facts.rules) : QStringList();
    if (metrics.isEmpty())
        co_return facts;
    const Result<QMap<QString, double>> counts = co_await countSeries(asked, metrics, limits);
    if (counts)
        facts.series = *counts;
    else
        facts.seriesTrouble = codeAndText(counts.error());
    co_return facts;
}

} // namespace bridgewatch
