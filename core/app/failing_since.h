// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/history_source.h"
#include "core/model/topology.h"

namespace bridgewatch {

// Since when a series of outcomes (`series::outcome`) has not been well without a break: until `now`, with no gap
// longer than two periods in which nobody looked. To the width of a bucket, later rather than sooner. Nothing where it
// was well last, or was not looked at of late.
[[nodiscard]] std::optional<QDateTime> failingSince(const Series &outcomes, std::chrono::milliseconds every,
                                                    const QDateTime &now);

// The same of every target that fails from each vantage that the looks are of: since when the last of them has not
// seen it well. Reads the file of a history for the 24 hours before `now` and changes nothing; a target of which it
// knows nothing, or a file that cannot be read, is left out. Blocks.
[[nodiscard]] QMap<QString, QDateTime> failingSince(const QString &historyPath, const QList<Observation> &looks,
                                                    const Topology &topology, const QDateTime &now);

} // namespace bridgewatch
