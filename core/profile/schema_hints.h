// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <span>

namespace bridgewatch {

// What the schema of profiles says about its keys, in English.
[[nodiscard]] std::span<const char *const> schemaHints();
// One of them in the language of the window.
[[nodiscard]] QString translatedHint(const QString &description);

} // namespace bridgewatch
