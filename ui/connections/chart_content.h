// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/chart_data.h"
#include "ui/connections/chart_feed.h"
#include "ui/connections/chart_plan.h"

namespace bridgewatch {

// What a planned chart draws, from what the feed has; without lines where nothing was seen.
[[nodiscard]] ChartData contentOf(const PlannedChart &chart, const ChartFeed &feed, const World &world);

// From each change to a failure until the change away from it; `changes` newest first. A failure that
// was there before the first change began at `from`.
[[nodiscard]] QList<ChartBand> outagesOf(const QList<Change> &changes, const QString &target, const QString &vantage,
                                         const QDateTime &from);
// The same of a vendor's page, for as long as the vendor told of trouble; named by the page's label.
[[nodiscard]] QList<ChartBand> vendorTroublesOf(const QList<Change> &changes, const TopologyNode &page,
                                                const QDateTime &from);
// Where the counter of restarts went up.
// Those that overlap as one, as severe as the worst of them, named by the first.
[[nodiscard]] QList<ChartBand> joinedBands(QList<ChartBand> bands);
[[nodiscard]] QList<ChartMarker> restartsOf(const QList<Bucket> &buckets, const QString &process);

} // namespace bridgewatch
