// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/stripe.h"

#include "core/base/text.h"
#include "core/links/link_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace bridgewatch {
namespace {

constexpr int pageSize = 100;
constexpr int wordLimit = 80; // characters

using Query = QList<QPair<QString, QString>>;

// {"object":"list","has_more":false,"data":[…]}
template<typename Entry, typename Read>
Result<StripePage<Entry>> parsePage(const QJsonDocument &json, const QString &what, const Read &read)
{
    const QJsonObject list = json.object();
    const auto strange = fail(FailureCode::of(FailureCode::Family::NoData),
                              VendorText::tr("the answer about %1 is not of the form that is documented").arg(what));
    if (!list.value(u"data").isArray() || !list.value(u"has_more").isBool())
        return strange;
    StripePage<Entry> page{{}, list.value(u"has_more").toBool()};
    for (const auto &value : list.value(u"data").toArray()) {
        const std::optional<Entry> entry = read(value.toObject());
        if (!entry)
            return strange;
        page.entries.append(*entry);
    }
    return page;
}

std::optional<WebhookEndpoint> endpointIn(const QJsonObject &object)
{
    const QString status = object.value(u"status").toString();
    if (status != u"enabled" && status != u"disabled")
        return std::nullopt;
    return WebhookEndpoint{plainLine(object.value(u"id").toString(), wordLimit),
                           QUrl(object.value(u"url").toString().left(2048), QUrl::StrictMode), status == u"enabled",
                           object.value(u"livemode").toBool()};
}

std::optional<UndeliveredEvent> eventIn(const QJsonObject &object)
{
    if (!object.value(u"id").isString() || !object.value(u"created").isDouble())
        return std::nullopt;
    return UndeliveredEvent{plainLine(object.value(u"id").toString(), wordLimit),
                            plainLine(object.value(u"type").toString(), wordLimit),
                            static_cast<qint64>(std::clamp(object.value(u"created").toDouble(), 0.0, 1e12)),
                            std::max(0.0, object.value(u"pending_webhooks").toDouble())};
}

// All pages up to the limit, into `all`; whether there are more.
template<typename Entry>
QCoro::Task<Result<bool>> askPages(VendorServer server, QString path, Query query,
                                   Result<StripePage<Entry>> (*parse)(const QJsonDocument &), QList<Entry> &all,
                                   Attempt &attempt, Observation &observation)
{
    query.append({QStringLiteral("limit"), QString::number(pageSize)});
    for (int number = 0; number < stripePageLimit; ++number) {
        Query asked = query;
        if (!all.isEmpty())
            asked.append({QStringLiteral("starting_after"), all.constLast().id});
        const Result<QJsonDocument> json = co_await askVendor(server, path, asked, attempt, observation);
        if (!json)
            co_return tl::make_unexpected(json.error());
        const Result<StripePage<Entry>> page = parse(*json);
        if (!page)
            co_return tl::make_unexpected(page.error());
        all += page->entries;
        if (!page->hasMore || page->entries.isEmpty())
            co_return false;
    }
    co_return true;
}

} // namespace

Result<StripePage<WebhookEndpoint>> parseWebhookEndpoints(const QJsonDocument &json)
{
    return parsePage<WebhookEndpoint>(json, VendorText::tr("webhook endpoints"), endpointIn);
}

Result<StripePage<UndeliveredEvent>> parseUndeliveredEvents(const QJsonDocument &json)
{
    return parsePage<UndeliveredEvent>(json, VendorText::tr("events"), eventIn);
}

QCoro::Task<Result<PaymentAccount>> askStripe(VendorServer server, Attempt &attempt, Observation &observation)
{
    PaymentAccount account;
    const Result<bool> endpoints =
        co_await askPages<WebhookEndpoint>(server, QStringLiteral("/v1/webhook_endpoints"), {}, parseWebhookEndpoints,
                                           account.endpoints, attempt, observation);
    if (!endpoints)
        co_return tl::make_unexpected(endpoints.error());
    const Query undelivered{{QStringLiteral("delivery_success"), QStringLiteral("false")}};
    const Result<bool> events =
        co_await askPages<UndeliveredEvent>(server, QStringLiteral("/v1/events"), undelivered, parseUndeliveredEvents,
                                            account.undelivered, attempt, observation);
    if (!events)
        co_return tl::make_unexpected(events.error());
    account.isCut = *endpoints || *events;
    co_return account;
}

QByteArray stripeSignature(const QByteArray &body, const Secret &secret, qint64 seconds)
{
    const QByteArray time = QByteArray::number(seconds);
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret.reveal());
    code.addData(time + '.' + body);
    return QByteArray("t=") + time + ",v1=" + code.result().toHex();
}

} // namespace bridgewatch
