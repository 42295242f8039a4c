// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"

namespace bridgewatch {

// stripe-test-event: one event of a type that no service has a use for, signed as Stripe signs its own, posted to the
// address that the profile names for webhooks. The answer tells whether the endpoint is reachable, shares the secret
// and works. The secret goes to no preview and no journal.
class WebhookAction final : public Procedure {
public:
    explicit WebhookAction(Secrets secrets) : m_secrets(std::move(secrets)) {}

    QCoro::Task<Result<Plan>> plan(Order order, Limits limits) override;
    QCoro::Task<Execution> execute(Plan plan, Target target, std::function<bool()> sending, Limits limits) override;
    QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, Limits limits) override;

private:
    Secrets m_secrets;
};

} // namespace bridgewatch
