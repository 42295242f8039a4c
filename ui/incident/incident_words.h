// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/incident/incident.h"
#include "ui/widgets/state_badge.h"

namespace bridgewatch {

// How much an incident wants of people.
[[nodiscard]] BadgeText incidentBadge(const Incident &incident);
// "Lead: Ada · Scribe: nobody · Communications: Kim".
[[nodiscard]] QString rolesText(const Incident &incident);
// "HIGH · response due in 38 min", "acknowledged by Kim after 4 min", "resolved in 1 h 12 min".
[[nodiscard]] QString incidentClock(const Incident &incident, const QDateTime &now);

// Why a deed is not in the journal, or may not be.
[[nodiscard]] QString unnotedText(const Error &error);

} // namespace bridgewatch
