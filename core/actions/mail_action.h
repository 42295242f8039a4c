// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"

namespace bridgewatch {

// test-mail: one POST to the service, verified by its answer. The token goes to no preview and no journal.
class MailAction final : public Procedure {
public:
    MailAction(std::optional<TestMailSettings> settings, Secrets secrets)
        : m_settings(std::move(settings)), m_secrets(std::move(secrets))
    {
    }

    QCoro::Task<Result<Plan>> plan(Order order, Limits limits) override;
    QCoro::Task<Execution> execute(Plan plan, Target target, std::function<bool()> sending, Limits limits) override;
    QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, Limits limits) override;

private:
    [[nodiscard]] QStringList statements() const;

    std::optional<TestMailSettings> m_settings;
    Secrets m_secrets;
};

} // namespace bridgewatch
