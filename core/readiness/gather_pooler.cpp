// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/probes/probe.h"
#include "core/readiness/gather.h"

namespace bridgewatch {
namespace {

QString text(const PostgresRow &row, const char *column)
{
    return plainLine(row.value(QString::fromLatin1(column)), 80);
}

// Columns are read by name: versions add some and rename others (PgBouncer manual, "Admin console").
double number(const PostgresRow &row, std::initializer_list<const char *> columns)
{
    for (const char *column : columns) {
        if (const auto found = row.constFind(QString::fromLatin1(column)); found != row.constEnd())
            return std::max(0.0, found->toDouble());
    }
    return 0;
}

PoolerSeen seenIn(const PostgresRows &config, const PostgresRows &pools, const PostgresRows &databases)
{
    QMap<QString, QString> settings;
    for (const PostgresRow &row : config)
        settings[text(row, "key")] = text(row, "value");
    QMap<QString, QSet<QString>> roles; // that have a pool, by database
    for (const PostgresRow &row : pools)
        roles[text(row, "database")].insert(text(row, "user"));
    PoolerSeen seen;
    seen.mode = settings.value(QStringLiteral("pool_mode"));
    seen.clients = settings.value(QStringLiteral("max_client_conn")).toDouble();
    const double mostOfAll = settings.value(QStringLiteral("max_db_connections")).toDouble();
    for (const PostgresRow &row : databases) {
        const QString name = text(row, "name");
        if (name == u"pgbouncer") // its own console
            continue;
        const double most = number(row, {"max_connections"});
        const bool isOneRole = !text(row, "force_user").isEmpty();
        seen.pools.append({name, number(row, {"pool_size"}) + number(row, {"reserve_pool", "reserve_pool_size"}),
                           isOneRole ? 1 : std::max(1.0, static_cast<double>(roles.value(name).size())),
                           most > 0 ? most : mostOfAll});
    }
    return seen;
}

} // namespace

QCoro::Task<Result<PoolerSeen>> gatherPooler(Target target, Vantages &vantages, Secrets secrets, std::stop_token stop,
                                             Observation &observation)
{
    observation.at = QDateTime::currentDateTimeUtc();
    Attempt attempt{readinessLimits(target, stop), {}, {}, vantages.find(readinessVantage(target))};
    const Result<void> reached = co_await reachVia(attempt);
    if (!reached)
        co_return tl::make_unexpected(reached.error());
    const PostgresSettings settings = std::get<PostgresSettings>(target.settings);
    Result<PostgresConnection> console = co_await logIn(settings, secrets, attempt, observation);
    if (!console)
        co_return tl::make_unexpected(console.error());
    const QList<QByteArray> questions{"SHOW CONFIG", "SHOW POOLS", "SHOW DATABASES"};
    const Result<QList<PostgresRows>> answers = co_await console->query(questions, attempt, observation);
    if (!answers)
        co_return tl::make_unexpected(answers.error());
    co_return seenIn(answers->at(0), answers->at(1), answers->at(2));
}

} // namespace bridgewatch
