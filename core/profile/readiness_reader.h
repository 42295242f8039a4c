// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// The profile's section `readiness`.
[[nodiscard]] ReadinessSettings readReadiness(MapReader &root, const TargetContext &context);

} // namespace bridgewatch
