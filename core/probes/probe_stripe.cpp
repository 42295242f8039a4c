// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/stripe.h"
#include "core/probes/account.h"

namespace bridgewatch {
namespace {

// As a vendor compares addresses: without a slash at the end, and the port said or not.
QString comparable(const QUrl &url)
{
    QUrl plain = url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (plain.port() == (plain.scheme() == u"https" ? 443 : 80))
        plain.setPort(-1);
    return plain.toString(QUrl::FullyEncoded);
}

void noteAccount(const PaymentAccount &account, Observation &observation)
{
    const auto reading = [&](const char *name) -> double & { return observation.readings[QString::fromLatin1(name)]; };
    reading("webhooks.endpoints") = static_cast<double>(account.endpoints.size());
    reading("webhooks.disabled") = static_cast<double>(std::count_if(account.endpoints.begin(), account.endpoints.end(),
                                                                     [](const auto &one) { return !one.isEnabled; }));
    reading("webhooks.undelivered") = static_cast<double>(account.undelivered.size());
    reading("webhooks.pending") = 0;
    if (account.isCut)
        observation.facts[QStringLiteral("webhooks.cut")] = VendorText::tr("yes: there are more than were asked for");
    if (account.undelivered.isEmpty())
        return;
    const auto older = [](const UndeliveredEvent &one, const UndeliveredEvent &other) {
        return one.created < other.created;
    };
    for (const UndeliveredEvent &event : account.undelivered)
        reading("webhooks.pending") += event.pending;
    const UndeliveredEvent oldest = *std::min_element(account.undelivered.begin(), account.undelivered.end(), older);
    const UndeliveredEvent newest = *std::max_element(account.undelivered.begin(), account.undelivered.end(), older);
    reading("webhooks.oldest_undelivered_s") =
        std::max(0.0, static_cast<double>(observation.at.toSecsSinceEpoch() - oldest.created));
    observation.facts[QStringLiteral("webhooks.last_undelivered")] =
        QStringLiteral("%1 (%2)").arg(newest.type, newest.id);
}

// Why events do not reach the service, by the account's own list; empty: nothing there keeps them.
QString endpointTrouble(const PaymentAccount &account, const QUrl &wanted)
{
    const QString address = comparable(wanted);
    bool isThere = false;
    for (const WebhookEndpoint &endpoint : account.endpoints) {
        if (comparable(endpoint.url) != address)
            continue;
        if (endpoint.isEnabled)
            return {};
        isThere = true;
    }
    const QString shown = plainLine(wanted.toDisplayString(), 120);
    return isThere ? VendorText::tr("the webhook endpoint %1 is disabled").arg(shown)
                   : VendorText::tr("the account has no webhook endpoint %1").arg(shown);
}

QString sentence(const PaymentAccount &account, const Observation &observation)
{
    if (account.undelivered.isEmpty())
        return VendorText::tr("every event was delivered");
    const std::chrono::seconds oldest(
        static_cast<qint64>(observation.readings.value(QStringLiteral("webhooks.oldest_undelivered_s"))));
    return VendorText::tr("events undelivered: %1, the oldest for %2")
        .arg(QString::number(account.undelivered.size()), readable(oldest));
}

} // namespace

QCoro::Task<ProbeResult> probeStripe(StripeSettings settings, Secrets secrets, Attempt &attempt,
                                     Observation &observation)
{
    const AccountAddress address{settings.url, settings.key, settings.ca};
    const Result<VendorServer> server = co_await openAccount(address, secrets, attempt);
    if (!server)
        co_return tl::make_unexpected(server.error());
    const Result<PaymentAccount> account = co_await askStripe(*server, attempt, observation);
    if (!account)
        co_return leaveAccount(account.error(), attempt);
    noteAccount(*account, observation);
    const QString trouble = settings.webhookUrl.isEmpty() ? QString() : endpointTrouble(*account, settings.webhookUrl);
    if (!trouble.isEmpty())
        co_return leaveAccount({FailureCode::of(FailureCode::Family::Expectation), trouble, {}}, attempt);
    passAccount(attempt, observation);
    observation.text = sentence(*account, observation);
    co_return ProbeResult();
}

} // namespace bridgewatch
