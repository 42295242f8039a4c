// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alertmanager.h"
#include "core/profile/profile.h"

namespace bridgewatch {

// Time for one request of the command line.
[[nodiscard]] Limits patience();
// Empty, after saying so, where the profile names none.
[[nodiscard]] QList<Alertmanager> alertmanagersOf(const Profile &profile);

} // namespace bridgewatch
