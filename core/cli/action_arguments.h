// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/alert_arguments.h"

namespace bridgewatch {

// The command `action` of `app`; as addAlertCommands().
void addActionCommands(CLI::App &app, int &status, const WithProfile &withProfile,
                       const std::function<QString()> &data);

} // namespace bridgewatch
