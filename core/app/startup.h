// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace bridgewatch {

// First thing in main(), before any thread: no core dumps, which would hold secrets; libpq's
// environment variables out of its sight, where they would steer looks past the profile, but not
// out of the profile's ({ env: PGPASSWORD }); no SIGPIPE; memory that is given back.
void harden();

// $XDG_CONFIG_HOME/bridgewatch/profile.yaml
[[nodiscard]] QString defaultProfilePath();
// The folder that the window's settings name, which the command line keeps to as well; else
// usualDataPath().
[[nodiscard]] QString defaultDataPath();
// $XDG_DATA_HOME/bridgewatch
[[nodiscard]] QString usualDataPath();
// Where the window's settings name it.
[[nodiscard]] QString dataFolderKey();

// Logs to DATA/logs/bridgewatch.log, at most three files of 5 MB. Where that cannot be written,
// says so on standard error and goes on without a log.
void openLog(const QString &data);

} // namespace bridgewatch
