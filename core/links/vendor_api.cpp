// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/vendor_api.h"

#include "core/base/text.h"
#include "core/links/http.h"
#include "core/links/link_text.h"
#include "core/links/prometheus.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr QLatin1String addressForm(R"x(([^\s<>()"',;:@])[^\s<>()"',;:@]*@([^\s<>()"',;:@]+))x");
constexpr int wordsLimit = 160;              // characters
constexpr qint64 longestWait = 24 * 60 * 60; // seconds
constexpr qint64 waitWithoutWord = 60;       // seconds, where a refusal does not say how long
constexpr int tooManyRequests = 429;         // RFC 6585, 4

qint64 secondsUntil(qint64 epoch)
{
    return std::clamp<qint64>(epoch - QDateTime::currentSecsSinceEpoch(), 0, longestWait);
}

void note(const HttpAnswer &answer, Observation &observation)
{
    const RateLimit &rate = answer.rateLimit;
    const auto reading = [&](const char *name, qint64 value) {
        observation.readings[QString::fromLatin1(name)] = static_cast<double>(value);
    };
    if (rate.limit)
        reading("ratelimit.limit", *rate.limit);
    if (rate.remaining)
        reading("ratelimit.remaining", *rate.remaining);
    if (rate.reset)
        reading("ratelimit.reset_s", secondsUntil(*rate.reset));
    if (answer.status != tooManyRequests)
        return;
    reading("ratelimit.remaining", 0);
    reading("retry_after_s", rate.retryAfter ? std::min(*rate.retryAfter, longestWait)
                             : rate.reset    ? secondsUntil(*rate.reset)
                                             : waitWithoutWord);
}

// SendGrid says {"errors":[{"message":…}]}, Stripe {"error":{"message":…}}.
QString vendorsWords(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue first = object.value(u"errors").toArray().first();
    const QString said = first.isObject() ? first.toObject().value(u"message").toString()
                                          : object.value(u"error").toObject().value(u"message").toString();
    return maskedAddresses(plainLine(said, wordsLimit));
}

QString statusText(const HttpAnswer &answer, const Observation &observation)
{
    const QString said = vendorsWords(answer.body);
    const QString status =
        said.isEmpty()
            ? VendorText::tr("the vendor answers with status %1").arg(answer.status)
            : VendorText::tr("the vendor answers with status %1: %2").arg(QString::number(answer.status), said);
    const auto wait = observation.readings.constFind(QStringLiteral("retry_after_s"));
    if (wait == observation.readings.constEnd())
        return status;
    const std::chrono::seconds seconds(static_cast<qint64>(*wait));
    return VendorText::tr("%1; it takes requests again in %2").arg(status, readable(seconds));
}

tl::unexpected<Error> refuse(const FailureCode &code, const QString &text, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Expectation);
    attempt.ladder.fail(code);
    return fail(code, text);
}

} // namespace

QString maskedAddresses(const QString &line)
{
    static const QRegularExpression address{QString(addressForm)};
    QString masked = line;
    return masked.replace(address, QStringLiteral("\\1…@\\2"));
}

QCoro::Task<Result<QJsonDocument>> askVendor(VendorServer server, QString path, QList<QPair<QString, QString>> query,
                                             Attempt &attempt, Observation &observation)
{
    attempt.ladder = Ladder();
    HttpRequest request;
    request.url = apiUrl(server.url, path, query);
    request.caFile = server.caFile;
    request.bearer = server.key;
    request.bodyLimit = vendorBodyLimit;
    const Result<HttpAnswer> answer = co_await httpSend(request, attempt, observation);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    note(*answer, observation);
    const FailureCode noData = FailureCode::of(FailureCode::Family::NoData);
    if (!answer->refusedRedirect.isEmpty())
        co_return refuse(FailureCode::ofHttp(answer->status),
                         VendorText::tr("status %1 points to %2, which is not followed: the key stays here")
                             .arg(QString::number(answer->status), answer->refusedRedirect),
                         attempt);
    if (answer->status != 200)
        co_return refuse(FailureCode::ofHttp(answer->status), statusText(*answer, observation), attempt);
    if (answer->truncated)
        co_return refuse(noData, VendorText::tr("the answer is larger than %1 MB").arg(vendorBodyLimit >> 20), attempt);
    const QJsonDocument json = QJsonDocument::fromJson(answer->body);
    if (json.isNull())
        co_return refuse(noData,
                         VendorText::tr("the answer is no JSON; it is %1 and begins: %2")
                             .arg(plainLine(answer->contentType, 40), maskedAddresses(plainLine(answer->body, 80))),
                         attempt);
    co_return json;
}

} // namespace bridgewatch
