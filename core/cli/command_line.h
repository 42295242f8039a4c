// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace bridgewatch {

// Runs `bridgewatchctl` with these arguments (the first is the program) and returns its exit
// status. Needs a QCoreApplication; runs its event loop while it looks.
int runCommandLine(const QStringList &arguments);

} // namespace bridgewatch
