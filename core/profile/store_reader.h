// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/map_reader.h"
#include "core/profile/profile.h"

namespace bridgewatch {

// `store`; what it leaves out is as by default.
[[nodiscard]] StoreSettings readStore(MapReader &root, Complaints &complaints);

} // namespace bridgewatch
