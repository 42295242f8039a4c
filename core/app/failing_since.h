// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/outcome_runs.h"
#include "core/history/history_source.h"
#include "core/model/topology.h"

namespace bridgewatch {

// An onset that a history tells of the time of which it keeps every look is right to this; before that to a minute.
inline constexpr std::chrono::seconds onsetWidth{1};
inline constexpr qsizetype placesAtOnce = 64; // a day of each is in memory

// Since when a series of outcomes (`series::outcome`) has not been well without a break: until `now`, with no gap
// longer than two periods in which nobody looked. To the width of a bucket, later rather than sooner. Nothing where it
// was well last, or was not looked at of late.
[[nodiscard]] std::optional<Onset> failingSince(const Series &outcomes, std::chrono::milliseconds every,
                                                const QDateTime &now);

// The same of a place. Reads the file of a history for the 24 hours before `now` and changes nothing; nothing where it
// knows nothing, or cannot be read. Blocks.
[[nodiscard]] std::optional<Onset> failingSince(const QString &historyPath, const OutcomeRuns::Place &place,
                                                std::chrono::milliseconds every, const QDateTime &now);

// The same of every place that it knows of; of more than placesAtOnce the first.
[[nodiscard]] QMap<OutcomeRuns::Place, Onset> failingSince(const QString &historyPath,
                                                           const QList<OutcomeRuns::Place> &places,
                                                           const Topology &topology, const QDateTime &now);

} // namespace bridgewatch
