// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/vendor_api.h"

namespace bridgewatch {

// Pages of a hundred that are asked for at most; what lies behind them is not counted.
inline constexpr int stripePageLimit = 5;

struct WebhookEndpoint {
    QString id;
    QUrl url;
    bool isEnabled = false;
    bool isLive = false;
};

// An event that at least one endpoint has not taken: pending, or given up.
struct UndeliveredEvent {
    QString id;
    QString type;
    qint64 created = 0; // seconds since the epoch
    double pending = 0; // webhooks that wait for it
};

// One page of a list.
template<typename Entry> struct StripePage {
    QList<Entry> entries;
    bool hasMore = false;
};

// Each answer by itself; what is of another form is NoData.
[[nodiscard]] Result<StripePage<WebhookEndpoint>> parseWebhookEndpoints(const QJsonDocument &json);
[[nodiscard]] Result<StripePage<UndeliveredEvent>> parseUndeliveredEvents(const QJsonDocument &json);

struct PaymentAccount {
    QList<WebhookEndpoint> endpoints;
    QList<UndeliveredEvent> undelivered; // the newest first
    bool isCut = false;                  // there are more than the pages that were asked for
};

// The account's webhooks and what they did not take, page by page.
QCoro::Task<Result<PaymentAccount>> askStripe(VendorServer server, Attempt &attempt, Observation &observation);

// What Stripe signs a body with: "t=<seconds>,v1=<HMAC-SHA256 of "t.body" in hex>".
[[nodiscard]] QByteArray stripeSignature(const QByteArray &body, const Secret &secret, qint64 seconds);

} // namespace bridgewatch
