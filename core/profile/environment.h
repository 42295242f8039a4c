// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace bridgewatch {

// libpq obeys every PG… variable where a parameter is not given (PostgreSQL, "Environment
// Variables"), PGPASSWORD above all. Renames them in the environment of this process, so that
// libpq finds none and `environmentVariable()` still does. Before any thread is started.
void hideEnvironmentFromLibpq();

// What the program was started with under that name, or nothing.
[[nodiscard]] std::optional<QByteArray> environmentVariable(const QString &name);

} // namespace bridgewatch
