// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"

namespace bridgewatch {

// Why clients wait at a pooler: its connections are in use, or it has none. Unknown where its console was not seen,
// where it has connections to spare, or where some pools are full while others get none.
enum class PoolState { Unknown, InUse, Starved };

// From a look at a pooler's console: by the pools in which somebody waits, else by all of them together.
[[nodiscard]] PoolState poolState(const Observation &console);

} // namespace bridgewatch
