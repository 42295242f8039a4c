// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertmanager.h"

#include "core/alerts/alertmanager_text.h"
#include "core/base/text.h"
#include "core/links/http.h"
#include "core/links/prometheus.h"
#include "core/model/stage_text.h"

namespace bridgewatch {
namespace {

// Why no answer came. What may have been done is said: a person who believes that it was not does it twice.
Error unanswered(Error error, const HttpRequest &request, const Attempt &attempt)
{
    const auto stage = attempt.ladder.stages().isEmpty() ? Stage::Dns : attempt.ladder.stages().constLast().stage;
    const QString code = error.code.toString();
    error.text = error.text.isEmpty() ? AlertmanagerText::tr("%1 at %2").arg(code, stageText(stage))
                                      : AlertmanagerText::tr("%1 at %2: %3").arg(code, stageText(stage), error.text);
    if (request.method != HttpMethod::Get && stage >= Stage::Request)
        error.text += AlertmanagerText::tr("; whether it was done is not known");
    return error;
}

// The body of an answer of 200, or what the server says instead.
QCoro::Task<Result<QByteArray>> send(HttpRequest request, Limits limits)
{
    Attempt attempt{limits, {}, {}, nullptr};
    Observation unseen; // of a certificate nobody asked
    const Result<HttpAnswer> answer = co_await httpSend(request, attempt, unseen);
    if (!answer)
        co_return tl::make_unexpected(unanswered(answer.error(), request, attempt));
    const FailureCode refused = FailureCode::ofHttp(answer->status);
    if (!answer->refusedRedirect.isEmpty())
        co_return fail(refused, AlertmanagerText::tr("status %1 points to %2, which is not followed")
                                    .arg(answer->status)
                                    .arg(answer->refusedRedirect));
    if (answer->status != 200) {
        const QString said = refusalText(answer->body);
        co_return fail(refused, said.isEmpty() ? AlertmanagerText::tr("status %1").arg(answer->status)
                                               : AlertmanagerText::tr("status %1: %2").arg(answer->status).arg(said));
    }
    if (answer->truncated)
        co_return fail(FailureCode::of(FailureCode::Family::Protocol),
                       AlertmanagerText::tr("the answer is larger than %1 MB").arg(alertmanagerBodyLimit >> 20));
    co_return answer->body;
}

HttpRequest requestFor(const QUrl &url, const QString &caFile, HttpMethod method = HttpMethod::Get,
                       const QByteArray &json = {})
{
    return {url, caFile, method, json, {}, alertmanagerBodyLimit};
}

} // namespace

Alertmanager::Alertmanager(QUrl url, QStringList filter, QString caFile)
    : m_url(std::move(url)), m_filter(std::move(filter)), m_caFile(std::move(caFile))
{
}

QString Alertmanager::source() const
{
    return plainLine(m_url.toDisplayString());
}

QCoro::Task<Result<AlertList>> Alertmanager::alerts(Limits limits) const
{
    const QString source = this->source();
    QList<QPair<QString, QString>> query;
    for (const char *flag : {"active", "silenced", "inhibited"})
        query.append({QString::fromLatin1(flag), QStringLiteral("true")});
    for (const QString &matcher : m_filter)
        query.append({QStringLiteral("filter"), matcher});
    const HttpRequest request = requestFor(apiUrl(m_url, QStringLiteral("/api/v2/alerts"), query), m_caFile);
    const Result<QByteArray> body = co_await send(request, limits);
    if (!body)
        co_return tl::make_unexpected(body.error());
    co_return parseAlerts(*body, source);
}

QCoro::Task<Result<SilenceList>> Alertmanager::silences(Limits limits) const
{
    const HttpRequest request = requestFor(apiUrl(m_url, QStringLiteral("/api/v2/silences"), {}), m_caFile);
    const Result<QByteArray> body = co_await send(request, limits);
    if (!body)
        co_return tl::make_unexpected(body.error());
    co_return parseSilences(*body);
}

QCoro::Task<Result<QString>> Alertmanager::create(Silence silence, Limits limits) const
{
    const HttpRequest request = requestFor(apiUrl(m_url, QStringLiteral("/api/v2/silences"), {}), m_caFile,
                                           HttpMethod::Post, silenceJson(silence));
    if (const QString trouble = silenceTrouble(silence, QDateTime::currentDateTimeUtc()); !trouble.isEmpty())
        co_return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), trouble);
    const Result<QByteArray> body = co_await send(request, limits);
    if (!body)
        co_return tl::make_unexpected(body.error());
    co_return parseSilenceId(*body);
}

QCoro::Task<Result<void>> Alertmanager::expire(QString id, Limits limits) const
{
    const QString path = QStringLiteral("/api/v2/silence/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
    const HttpRequest request = requestFor(apiUrl(m_url, path, {}), m_caFile, HttpMethod::Delete);
    if (id.isEmpty() || id.startsWith(u'.')) // would name something else
        co_return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                       AlertmanagerText::tr("'%1' is not the id of a silence").arg(plainLine(id, 60)));
    const Result<QByteArray> body = co_await send(request, limits);
    if (!body)
        co_return tl::make_unexpected(body.error());
    co_return {};
}

QCoro::Task<Result<AlertmanagerStatus>> Alertmanager::status(Limits limits) const
{
    const HttpRequest request = requestFor(apiUrl(m_url, QStringLiteral("/api/v2/status"), {}), m_caFile);
    const Result<QByteArray> body = co_await send(request, limits);
    if (!body)
        co_return tl::make_unexpected(body.error());
    co_return parseAlertmanagerStatus(*body);
}

// All at once; each answer with the name of its server.
template<typename Answer, typename Value, typename Ask>
static QCoro::Task<QList<Answer>> askEach(QList<Alertmanager> servers, Ask ask)
{
    std::vector<QCoro::Task<Result<Value>>> asked; // each runs from now on
    for (const Alertmanager &server : std::as_const(servers))
        asked.push_back(ask(server));
    QList<Answer> answers;
    for (size_t i = 0; i < asked.size(); ++i) {
        const Result<Value> answer = co_await asked.at(i);
        answers.append({servers.at(static_cast<qsizetype>(i)).source(), answer});
    }
    co_return answers;
}

QCoro::Task<QList<AlertmanagerAnswer>> askAll(QList<Alertmanager> servers, Limits limits)
{
    return askEach<AlertmanagerAnswer, AlertList>(
        std::move(servers), [limits](const Alertmanager &server) { return server.alerts(limits); });
}

QCoro::Task<QList<SilencesAnswer>> askSilences(QList<Alertmanager> servers, Limits limits)
{
    return askEach<SilencesAnswer, SilenceList>(
        std::move(servers), [limits](const Alertmanager &server) { return server.silences(limits); });
}

} // namespace bridgewatch
