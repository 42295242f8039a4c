// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

#include <QUrl>

namespace bridgewatch {

// The dashboard over the time of the incident, from half an hour before it began: until ten minutes after it was
// resolved, or now. Whatever else the address asks for (variables, an organisation) stays; its own times do not
// (Grafana, "Dashboard URL variables": from and to in milliseconds since the epoch, or "now"). Invalid where
// `dashboard` is.
[[nodiscard]] QUrl grafanaLink(const QUrl &dashboard, const Incident &incident);

} // namespace bridgewatch
