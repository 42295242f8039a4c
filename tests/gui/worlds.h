// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/plan.h"
#include "core/profile/profile.h"
#include "tests/support/fabricate.h"

// Worlds with hosts, as profiles make them.
namespace bridgewatch::fabricate {

// The lab: a service that pm2 keeps alive on a host, its pooler, its database seen with two logins,
// and what stands beside them.
[[nodiscard]] Topology labWorld();
// The shipped world, with every provider that the service leans on.
[[nodiscard]] Topology shippedWorld();
// As many targets as `targets`, spread over `hosts` hosts, many of them looked at from there too.
[[nodiscard]] Topology wideWorld(int targets, int hosts);

// A healthy look with the readings and facts that a real one brings.
[[nodiscard]] Observation telling(const TopologyNode &node, const QDateTime &at, const QString &vantage);
// A look at a host over the session that an earlier look opened.
[[nodiscard]] Observation overSession(const TopologyNode &host, const QDateTime &at);

// Who is called in the mock of the design; the address of a chat is in this variable of the environment.
inline constexpr char webhookVariable[] = "BRIDGEWATCH_TEST_WEBHOOK";
[[nodiscard]] ResponseSettings respondingTeam();

[[nodiscard]] Victim victimOf(int pid, const QString &application);
// Ends three sessions that idle, and leaves a fourth alone.
[[nodiscard]] Plan endingPlan(const QDateTime &now);

} // namespace bridgewatch::fabricate
