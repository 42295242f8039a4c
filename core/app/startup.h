// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace bridgewatch {

// First thing in main(), before any thread: no core dumps, which would hold secrets; none of
// libpq's environment variables, which would steer looks past the profile; no SIGPIPE.
void harden();

// $XDG_CONFIG_HOME/bridgewatch/profile.yaml
[[nodiscard]] QString defaultProfilePath();
// $XDG_DATA_HOME/bridgewatch
[[nodiscard]] QString defaultDataPath();

// Logs to DATA/logs/bridgewatch.log, at most three files of 5 MB. Where that cannot be written,
// says so on standard error and goes on without a log.
void openLog(const QString &data);

} // namespace bridgewatch
