// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/model/observation.h"

namespace bridgewatch {

// Why each of the runbook's scenarios is not the case, as far as `observation` shows it; `taken`
// are those that are the case; `services` are looks at what leans on the target. What a look did
// not get to see is said as that.
[[nodiscard]] QList<RuledOut> ruledOut(const Observation &observation, const QList<Scenario> &taken,
                                       const QList<const Observation *> &services);

} // namespace bridgewatch
