// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace bridgewatch {

// What a target is, and so how it is looked at. Each kind has one row here, one file in probes/
// and one reader in profile/.
enum class Kind { Tcp, Tls, Http, Postgres };

// The word of the profile: "postgres".
[[nodiscard]] QString kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindNamed(const QString &name);
[[nodiscard]] QStringList kindNames();

} // namespace bridgewatch
