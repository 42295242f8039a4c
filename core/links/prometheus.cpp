// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/prometheus.h"

#include "core/base/text.h"
#include "core/links/http.h"
#include "core/links/link_text.h"

namespace bridgewatch {
namespace {

QString seconds(qint64 ms)
{
    return QStringLiteral("%1.%2").arg(ms / 1000).arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString patience(const Limits &limits)
{
    return QString::number(std::max<qint64>(1, limits.deadline.remaining().count())) + QStringLiteral("ms");
}

// What the server answers, whatever its status is.
QCoro::Task<Result<HttpAnswer>> get(PrometheusServer server, QUrl url, qint64 limit, Attempt &attempt,
                                    Observation &observation)
{
    const HttpRequest request{url, server.caFile, HttpMethod::Get, {}, server.bearer, limit};
    Result<HttpAnswer> answer = co_await httpSend(request, attempt, observation);
    if (!answer)
        co_return answer;
    if (!answer->refusedRedirect.isEmpty())
        co_return fail(FailureCode::ofHttp(answer->status),
                       PrometheusText::tr("status %1 points to %2, which is not followed")
                           .arg(answer->status)
                           .arg(answer->refusedRedirect));
    if (answer->truncated)
        co_return fail(FailureCode::of(FailureCode::Family::NoData),
                       PrometheusText::tr("the answer is larger than %1 MB").arg(limit >> 20));
    co_return answer;
}

QCoro::Task<Result<PrometheusAnswer>> ask(PrometheusServer server, QUrl url, Attempt &attempt, Observation &observation)
{
    const Result<HttpAnswer> answer = co_await get(server, url, prometheusBodyLimit, attempt, observation);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    co_return parsePrometheus(answer->status, answer->body);
}

} // namespace

QUrl apiUrl(const QUrl &root, const QString &path, const QList<QPair<QString, QString>> &query)
{
    QUrl url = root.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    const QString below = url.path(QUrl::FullyEncoded);
    url.setPath((below == u"/" ? QString() : below) + path, QUrl::StrictMode);
    QStringList pairs;
    for (const auto &[name, value] : query)
        pairs << name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    if (!pairs.isEmpty())
        url.setQuery(pairs.join(u'&'), QUrl::StrictMode);
    return url;
}

QCoro::Task<Result<PrometheusAnswer>> queryPrometheus(PrometheusServer server, QString query, Attempt &attempt,
                                                      Observation &observation)
{
    const QUrl url = apiUrl(server.url, QStringLiteral("/api/v1/query"),
                            {{QStringLiteral("query"), query}, {QStringLiteral("timeout"), patience(attempt.limits)}});
    const Result<PrometheusAnswer> answer = co_await ask(server, url, attempt, observation);
    co_return answer;
}

QCoro::Task<Result<PrometheusAnswer>> queryPrometheus(PrometheusServer server, QString query, PrometheusRange range,
                                                      Limits limits)
{
    const QUrl url = apiUrl(server.url, QStringLiteral("/api/v1/query_range"),
                            {{QStringLiteral("query"), query},
                             {QStringLiteral("start"), seconds(range.start)},
                             {QStringLiteral("end"), seconds(range.end)},
                             {QStringLiteral("step"), seconds(range.step.count())},
                             {QStringLiteral("timeout"), patience(limits)}});
    Attempt attempt{limits, {}, {}, nullptr};
    Observation unseen; // of a certificate nobody asked
    const Result<PrometheusAnswer> answer = co_await ask(server, url, attempt, unseen);
    co_return answer;
}

QCoro::Task<Result<PrometheusRules>> prometheusRules(PrometheusServer server, Limits limits)
{
    const QUrl url =
        apiUrl(server.url, QStringLiteral("/api/v1/rules"), {{QStringLiteral("type"), QStringLiteral("alert")}});
    Attempt attempt{limits, {}, {}, nullptr};
    Observation unseen; // of a certificate nobody asked
    const Result<HttpAnswer> answer = co_await get(server, url, prometheusRulesLimit, attempt, unseen);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    co_return parsePrometheusRules(answer->status, answer->body);
}

} // namespace bridgewatch
