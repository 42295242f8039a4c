// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile.h"

namespace bridgewatch {

// What the placeholders of a runbook stand for in this world, by the names of placeholderName().
// Of each target and host by its id: <users-db.host>, <users-db.port>, <users-db.user>, <users-db.database>,
// <health.url>, <bridge-process.process>. Besides those the general names, <db-host> or <bridge-host>, where the
// profile leaves no doubt: a command for the wrong database is worse than one with a gap. Never a secret.
[[nodiscard]] QMap<QString, QString> runbookValues(const Profile &profile);

} // namespace bridgewatch
