// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/pool_state.h"

namespace bridgewatch {

PoolState poolState(const Observation &console)
{
    const QString waiting = console.facts.value(QStringLiteral("pool.waiting"));
    if (waiting == u"starved")
        return PoolState::Starved;
    if (waiting == u"in use")
        return PoolState::InUse;
    const auto active = console.readings.constFind(QStringLiteral("pool.servers_active"));
    if (!waiting.isEmpty() || active == console.readings.constEnd() ||
        console.readings.value(QStringLiteral("pool.servers_idle")) > 0)
        return PoolState::Unknown;
    return *active > 0 ? PoolState::InUse : PoolState::Starved;
}

} // namespace bridgewatch
