// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/diagnosis/looks.h"
#include "core/model/finding.h"

namespace bridgewatch {

// What was found, each cause once. Targets that look at one door and see the same are one finding, told by the
// look that sees most; a finding at what leans on another one that fails is marked as its symptom, is half as
// likely and says where to look first. In the order of `findings`, of which each has its scenario and target alone.
[[nodiscard]] QList<Finding> causesOf(const QList<Finding> &findings, const NeedsGraph &graph, const Looks &looks);

} // namespace bridgewatch
