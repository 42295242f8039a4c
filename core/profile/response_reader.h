// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// Reads the sections `incidents`, `actions`, `contacts`, `escalation`, `test_mail` and `grafana` of the profile,
// each of which may be left out.
[[nodiscard]] ResponseSettings readResponse(MapReader &root, const TargetContext &context);

} // namespace bridgewatch
