// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"

#include <QString>
#include <functional>

namespace CLI {
class App;
}

namespace bridgewatch {

// What the commands about incidents need of the rest of the command line.
struct IncidentSurroundings {
    std::function<QString()> data;                                                  // the folder of the journal
    std::function<int(const std::function<int(const Profile &)> &run)> withProfile; // 2 where there is none
    std::function<std::optional<Profile>()> profile; // where there is one that can be used
};

// The command `incident` of `app`, whose subcommands write their exit status to `status`.
void addIncidentCommands(CLI::App &app, int &status, const IncidentSurroundings &surroundings);

} // namespace bridgewatch
