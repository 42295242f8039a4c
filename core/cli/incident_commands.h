// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace bridgewatch {

// Whether the journal at `path` is as it was written, or what of it touches one incident; writes nothing. The exit
// status is 0, or 2 with a line for each break.
[[nodiscard]] int runIncidentVerify(const QString &path, const std::optional<QString> &incident, bool json);

} // namespace bridgewatch
