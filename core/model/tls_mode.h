// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace bridgewatch {

// libpq's sslmode (PostgreSQL manual, "SSL Support") less `allow` and `prefer`, which log in twice
// for one wrong password.
enum class SslMode { Disable, Require, VerifyCa, VerifyFull };
enum class ChannelBinding { Disable, Prefer, Require };
enum class StartTls { None, Postgres };

[[nodiscard]] QString sslModeName(SslMode mode); // libpq's word: "verify-full"
[[nodiscard]] QString channelBindingName(ChannelBinding binding);

} // namespace bridgewatch
