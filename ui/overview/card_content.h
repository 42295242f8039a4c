// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/path_card.h"
#include "ui/overview/target_summary.h"

namespace bridgewatch {

// What the card of `node` says at `now`: harmless lines of plain text.
[[nodiscard]] CardContent contentOf(const World &world, const TopologyNode &node, const TargetSummary &summary,
                                    const QDateTime &now);

} // namespace bridgewatch
