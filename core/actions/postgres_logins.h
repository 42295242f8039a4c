// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/postgres.h"
#include "core/profile/secrets.h"

namespace bridgewatch {

// The login that actions use: `admin` where the profile gives one, else the target's own user.
QCoro::Task<Result<PostgresLogin>> actionLogin(PostgresSettings settings, Secrets secrets, Limits limits);

// "localhost:5432, database helloworlddao, as dba, sslmode verify-full": whom it is said to.
[[nodiscard]] QString placeOf(const PostgresSettings &settings);

// A login that failed, with what a person has to do where the server has no connection left. `command` is SQL that
// would do by hand what the action does.
[[nodiscard]] Error withAdvice(Error error, const PostgresSettings &settings, const QString &command);

} // namespace bridgewatch
