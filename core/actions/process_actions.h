// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"
#include "core/links/pm2_list.h"

namespace bridgewatch {

class SshLink;

// pm2-restart, pm2-reload and pm2-start, for exactly one process: its name is resolved to one pm_id, which no other
// process or namespace may be called by.
class ProcessActions final : public Procedure {
public:
    // Null where the host is none of the profile's. The links live on the thread of this object, and longer.
    using FindHost = std::function<SshLink *(const QString &id)>;

    // `settling`: how long a process has to stay up until it counts as up.
    ProcessActions(FindHost findHost, std::chrono::milliseconds settling)
        : m_findHost(std::move(findHost)), m_settling(settling)
    {
    }

    QCoro::Task<Result<Plan>> plan(Order order, Limits limits) override;
    QCoro::Task<Execution> execute(Plan plan, Target target, std::function<bool()> sending, Limits limits) override;
    QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, Limits limits) override;

private:
    QCoro::Task<Result<QList<Pm2Process>>> list(Target target, Limits limits);

    FindHost m_findHost;
    std::chrono::milliseconds m_settling;
};

// The one process of that name that pm2 can be told about without anybody else being meant.
[[nodiscard]] Result<Pm2Process> theOne(const QList<Pm2Process> &processes, const QString &name);

} // namespace bridgewatch
