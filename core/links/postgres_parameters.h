// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/postgres.h"

#include <vector>

namespace bridgewatch {

// What libpq is told about a connection: every parameter that a file or the environment could set
// otherwise, but not the password. One entry of `addresses` is tried after the other.
[[nodiscard]] std::vector<std::pair<const char *, QByteArray>> postgresParameters(const PostgresLogin &login,
                                                                                  const QList<QHostAddress> &addresses,
                                                                                  quint16 port,
                                                                                  std::chrono::milliseconds patience);

} // namespace bridgewatch
