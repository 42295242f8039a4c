// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bridgewatch {

// How the rows of a table are counted: one by one, by the server's own estimate (pg_class.reltuples), or one by one
// where that does not take too long.
enum class CountMode { Auto, Exact, Estimate };

} // namespace bridgewatch
