// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"
#include "core/links/postgres.h"

namespace bridgewatch {

class SshLink;

// pgbouncer-reconnect, -pause and -resume, for one database that SHOW DATABASES names. The console speaks the simple
// protocol alone, so the name goes into the text: it is one of the names that the pooler itself gave, and holds
// letters, digits and _ . - only.
class PoolerActions final : public Procedure {
public:
    using FindHost = std::function<SshLink *(const QString &id)>;
    PoolerActions(FindHost findHost, Secrets secrets) : m_findHost(std::move(findHost)), m_secrets(std::move(secrets))
    {
    }

    QCoro::Task<Result<Plan>> plan(Order order, Limits limits) override;
    QCoro::Task<Execution> execute(Plan plan, Target target, std::function<bool()> sending, Limits limits) override;
    QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, Limits limits) override;

private:
    struct Console;
    QCoro::Task<Result<std::shared_ptr<Console>>> open(Target target, Limits limits);
    QCoro::Task<Result<PostgresRow>> row(std::shared_ptr<Console> console, QString database);

    FindHost m_findHost;
    Secrets m_secrets;
};

// Whether PgBouncer's console takes it between double quotes as it is.
[[nodiscard]] bool isPlainDatabaseName(const QString &name);

} // namespace bridgewatch
