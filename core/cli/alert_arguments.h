// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"

#include <functional>

namespace CLI {
class App;
}

namespace bridgewatch {

// Loads the profile and runs; without a usable one, answers with the first argument.
using WithProfile = std::function<int(int broken, const std::function<int(const Profile &)> &run)>;

// The commands `alerts` and `silence` of `app`, which write their exit status to `status`. `data` tells the folder
// that the window and `watch` write to.
void addAlertCommands(CLI::App &app, int &status, const WithProfile &withProfile, const std::function<QString()> &data);

} // namespace bridgewatch
