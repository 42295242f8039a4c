// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/webhook_action.h"

#include "core/actions/action_text.h"
#include "core/actions/posting.h"
#include "core/base/text.h"
#include "core/links/stripe.h"

#include <QJsonDocument>
#include <QUuid>

namespace bridgewatch {
namespace {

tl::unexpected<Error> lacks(const QString &sentence)
{
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), sentence);
}

// The event, in Stripe's form and of a type that is none of Stripe's.
QByteArray harmlessEvent(qint64 seconds)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(16);
    const QJsonObject event{{QStringLiteral("id"), QString(QStringLiteral("evt_bridgewatch_") + id)},
                            {QStringLiteral("object"), QStringLiteral("event")},
                            {QStringLiteral("type"), QStringLiteral("bridgewatch.test")},
                            {QStringLiteral("created"), seconds},
                            {QStringLiteral("livemode"), false},
                            {QStringLiteral("pending_webhooks"), 0},
                            {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), QJsonObject()}}}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

// All but the event itself.
QStringList headOf(const StripeSettings &settings)
{
    return {QStringLiteral("POST %1").arg(settings.webhookUrl.toDisplayString()),
            QStringLiteral("Content-Type: application/json"), QStringLiteral("Stripe-Signature: t=…,v1=…")};
}

// What the answer says of the endpoint.
QString meaningOf(int status)
{
    if (status >= 200 && status < 300)
        return ActionText::tr("the service answers %1: it is reachable and shares the secret").arg(status);
    if (status == 400 || status == 401 || status == 403)
        return ActionText::tr("the service answers %1: it refuses the signature; its webhook secret is another one")
            .arg(status);
    if (status == 404 || status == 405)
        return ActionText::tr("the service answers %1: nothing there takes webhooks; is the address right?")
            .arg(status);
    if (status >= 300 && status < 400)
        return ActionText::tr("the service answers %1 and points elsewhere; Stripe does not follow").arg(status);
    return ActionText::tr("the service answers %1: it is reachable, and its handler fails").arg(status);
}

} // namespace

QCoro::Task<Result<Plan>> WebhookAction::plan(Order order, Limits)
{
    const auto &settings = std::get<StripeSettings>(order.target.settings);
    if (settings.webhookUrl.isEmpty())
        co_return lacks(ActionText::tr("the profile names no 'webhook_url' for %1").arg(order.target.id));
    if (settings.webhookSecret.from == SecretRef::From::None)
        co_return lacks(ActionText::tr("the profile names no 'webhook_secret' for %1").arg(order.target.id));
    Plan plan;
    plan.action = order.action;
    plan.target = order.target.id;
    plan.parameters = order.parameters;
    plan.sentence = ActionText::tr("The service at %1 will be sent one signed test event, of a type that it has no use "
                                   "for. Stripe is not asked.")
                        .arg(settings.webhookUrl.host());
    plan.statements =
        headOf(settings) + QStringList{QString::fromUtf8(harmlessEvent(QDateTime::currentSecsSinceEpoch()))};
    Victim victim;
    victim.name = settings.webhookUrl.toDisplayString();
    plan.victims.append(victim);
    co_return plan;
}

QCoro::Task<Execution> WebhookAction::execute(Plan plan, Target target, std::function<bool()> sending, Limits limits)
{
    const auto *settings = std::get_if<StripeSettings>(&target.settings);
    if (!settings || plan.statements.size() != 4 || headOf(*settings) != plan.statements.first(3))
        co_return Execution{Execution::End::Refused,
                            ActionText::tr("the profile says something else by now about the webhook; make a new plan"),
                            {}};
    const Result<Secret> secret = co_await m_secrets.fetch(settings->webhookSecret, limits);
    if (!secret)
        co_return Execution{Execution::End::Refused, secret.error().text, {}};
    const QByteArray body = plan.statements.constLast().toUtf8();
    HttpRequest request{settings->webhookUrl, settings->ca, HttpMethod::Post, body};
    request.headers.append({"Stripe-Signature", stripeSignature(body, *secret, QDateTime::currentSecsSinceEpoch())});
    const Posted posted = co_await postOnce(request, sending, limits);
    if (posted.end != Execution::End::Done)
        co_return Execution{posted.end, posted.text, {}};
    const QString text = meaningOf(posted.status);
    const bool isDone = posted.status >= 200 && posted.status < 300;
    const QStringList lines{QStringLiteral("%1: %2").arg(plan.victims.value(0).name, text)};
    co_return Execution{isDone ? Execution::End::Done : Execution::End::Failed, text, lines};
}

// The answer is the look: nothing was to change, and the account goes on holding what was not delivered before.
QCoro::Task<ActionCheck> WebhookAction::verify(Plan, Target, Execution execution, Limits)
{
    if (execution.end == Execution::End::Done)
        co_return ActionCheck{true, ActionText::tr("the endpoint took a signed event"), true};
    const bool isUnknown = execution.end == Execution::End::Unknown;
    co_return ActionCheck{false, isUnknown ? ActionText::tr("look into the service's log for the event") : QString(),
                          true};
}

} // namespace bridgewatch
