// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/session_list.h"
#include "tests/gui/fake_history.h"
#include "ui/connections/chart_data.h"

// An hour in which a database runs full of sessions that idle in a transaction, as the charts of a
// view are to show it.
namespace bridgewatch::fabricate {

// A look every 15 s at the database, the pooler and the process of `labWorld()`, over the hour before
// `end`, less four minutes in which nothing was seen. The same every time.
void fillHour(FakeHistory &history, const QDateTime &end);
[[nodiscard]] QList<ChartBand> alertBands(const QDateTime &end);
[[nodiscard]] QList<ChartMarker> actionMarkers(const QDateTime &end);

// One that idles in a transaction, two that wait behind it, one after the other, and some others.
[[nodiscard]] QList<Session> blockedSessions();

} // namespace bridgewatch::fabricate
