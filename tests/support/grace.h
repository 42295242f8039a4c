// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>

namespace bridgewatch::test {

// How long after its deadline something may end while other tests run beside it. Without the deadline it would take
// many times as long, or would never end.
#ifdef __SANITIZE_ADDRESS__
inline constexpr std::chrono::milliseconds busyGrace{1500};
#else
inline constexpr std::chrono::milliseconds busyGrace{1000};
#endif

} // namespace bridgewatch::test
