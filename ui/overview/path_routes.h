// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/path_layout.h"

namespace bridgewatch {

// Gives every edge of `layout` its points: the ends side by side where several meet at one card,
// and a way between the cards of each column that it passes.
void routeEdges(PathLayout &layout, const PathMetrics &metrics);

} // namespace bridgewatch
