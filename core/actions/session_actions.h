// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"
#include "core/links/session_control.h"

namespace bridgewatch {

// terminate-idle, terminate-session and cancel-query. Each victim is pinned by pid, backend_start, and the state with
// its moment, or the statement's; what does not fit any more when it comes to it is left alone, and said so.
class SessionActions final : public Procedure {
public:
    SessionActions(ActionSettings settings, Secrets secrets)
        : m_settings(std::move(settings)), m_secrets(std::move(secrets))
    {
    }

    QCoro::Task<Result<Plan>> plan(Order order, Limits limits) override;
    QCoro::Task<Execution> execute(Plan plan, Target target, std::function<bool()> sending, Limits limits) override;
    QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, Limits limits) override;

private:
    // Besides what the profile guards, sessions of the login that actions use.
    [[nodiscard]] SessionGuards guardsOf(const PostgresSettings &settings) const;
    [[nodiscard]] QStringList statementsOf(const Order &order, const QList<MarkedSession> &victims) const;

    ActionSettings m_settings;
    Secrets m_secrets;
    SessionControl m_control;
};

} // namespace bridgewatch
