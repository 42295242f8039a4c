// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/finding.h"
#include "core/model/observation.h"
#include "core/model/topology.h"

namespace bridgewatch {

// Names the scenarios that the observations support: pure, and nothing but a function of its
// arguments. Give it the newest look at each target from each vantage.
//
// Healthy means that every target was looked at and seen healthy. A target without an
// observation, or with one that could not tell, makes the state Unknown unless something fails.
// Findings come likeliest first; a target that fails while something that it needs fails too is a
// symptom and stands behind its cause.
[[nodiscard]] Diagnosis diagnose(const QList<Observation> &observations, const Topology &topology);

} // namespace bridgewatch
