// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>

namespace CLI {
class App;
}

namespace bridgewatch {

// The command `incident` of `app`, whose subcommands write their exit status to `status`. `data` tells the folder of
// the journal.
void addIncidentCommands(CLI::App &app, int &status, const std::function<QString()> &data);

} // namespace bridgewatch
