// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kind.h"

#include <array>

namespace bridgewatch {
namespace {
struct Row {
    Kind kind;
    const char *name;
};
constexpr std::array rows{Row{Kind::Http, "http"},
                          Row{Kind::Postgres, "postgres"},
                          Row{Kind::PgBouncer, "pgbouncer"},
                          Row{Kind::Pm2, "pm2"},
                          Row{Kind::Log, "log"},
                          Row{Kind::Tcp, "tcp"},
                          Row{Kind::Tls, "tls"},
                          Row{Kind::Prometheus, "prometheus"},
                          Row{Kind::Statuspage, "statuspage"},
                          Row{Kind::StripeStatus, "stripe-status"},
                          Row{Kind::Sendgrid, "sendgrid"},
                          Row{Kind::Stripe, "stripe"},
                          Row{Kind::Sync, "sync"}};
} // namespace

QString kindName(Kind kind)
{
    if (kind == Kind::Ssh)
        return QStringLiteral("ssh");
    for (const Row &row : rows) {
        if (row.kind == kind)
            return QString::fromLatin1(row.name);
    }
    return {};
}

std::optional<Kind> kindNamed(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

QStringList kindNames()
{
    QStringList names;
    for (const Row &row : rows)
        names << QString::fromLatin1(row.name);
    return names;
}

} // namespace bridgewatch
