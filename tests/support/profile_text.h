// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"

namespace bridgewatch::test {

// Everything that a profile says, to compare two. A field that is new and not in it
// does not compile.
[[nodiscard]] QString everythingIn(const Profile &profile);

} // namespace bridgewatch::test
