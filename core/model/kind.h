// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace bridgewatch {

// What a target is, and so how it is looked at. Each kind has one row here, one file in probes/
// and one reader in profile/. Ssh is a host of the profile: a target like the others, and a vantage.
enum class Kind {
    Tcp,
    Tls,
    Http,
    Postgres,
    PgBouncer,
    Pm2,
    Log,
    Prometheus,
    Statuspage,
    StripeStatus,
    Sendgrid,
    Stripe,
    Sync,
    Ssh
};

// The word of the profile: "postgres".
[[nodiscard]] QString kindName(Kind kind);
// Of those that `targets:` may hold; hosts have a section of their own.
[[nodiscard]] std::optional<Kind> kindNamed(const QString &name);
[[nodiscard]] QStringList kindNames();

} // namespace bridgewatch
