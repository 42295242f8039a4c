// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/probes/probe.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct PoolerText {
    Q_DECLARE_TR_FUNCTIONS(Pooler)
};

// Columns are read by name: versions add some and move others (PgBouncer manual, "Admin console").
double number(const PostgresRow &row, const char *column)
{
    return row.value(QString::fromLatin1(column)).toDouble();
}

// Each database and user has a pool of its own, which others of the database may leave nothing to.
// "in use": whoever waits, waits for connections that others use; "starved": no pool of the database has one.
QString whyTheyWait(const PostgresRows &pools)
{
    QMap<QString, double> servers; // of whatever state, by database
    for (const PostgresRow &pool : pools) {
        for (const char *state : {"sv_active", "sv_idle", "sv_used", "sv_tested"})
            servers[pool.value(QStringLiteral("database"))] += number(pool, state);
    }
    QSet<QString> reasons;
    for (const PostgresRow &pool : pools) {
        if (number(pool, "cl_waiting") <= 0)
            continue;
        const bool isStarved = servers.value(pool.value(QStringLiteral("database"))) <= 0;
        const bool hasSpare = number(pool, "sv_idle") + number(pool, "sv_used") + number(pool, "sv_tested") > 0;
        reasons << (isStarved ? QStringLiteral("starved") : hasSpare ? QStringLiteral("?") : QStringLiteral("in use"));
    }
    return reasons.size() > 1 ? QStringLiteral("?") : reasons.isEmpty() ? QString() : *reasons.constBegin();
}

void readPools(const PostgresRows &pools, Observation &observation)
{
    const auto reading = [&](const char *name) -> double & { return observation.readings[QString::fromLatin1(name)]; };
    for (const char *name :
         {"pool.clients_active", "pool.clients_waiting", "pool.servers_active", "pool.servers_idle", "pool.maxwait_s"})
        reading(name) = 0;
    for (const PostgresRow &pool : pools) {
        reading("pool.clients_active") += number(pool, "cl_active");
        reading("pool.clients_waiting") += number(pool, "cl_waiting");
        reading("pool.servers_active") += number(pool, "sv_active");
        reading("pool.servers_idle") += number(pool, "sv_idle") + number(pool, "sv_used"); // to be checked before use
        const double waited = number(pool, "maxwait") + number(pool, "maxwait_us") / 1e6;
        reading("pool.maxwait_s") = std::max(reading("pool.maxwait_s"), waited);
    }
    if (const QString why = whyTheyWait(pools); !why.isEmpty())
        observation.facts[QStringLiteral("pool.waiting")] = why;
}

// Averages over the pooler's own period, a minute unless it is told otherwise.
void readStats(const PostgresRows &stats, Observation &observation)
{
    double queries = 0;
    double queryTime = 0;
    double waitTime = 0;
    for (const PostgresRow &database : stats) {
        const double count = number(database, "avg_query_count");
        queries += count;
        queryTime += count * number(database, "avg_query_time");
        waitTime = std::max(waitTime, number(database, "avg_wait_time"));
    }
    observation.readings[QStringLiteral("pool.queries_per_s")] = queries;
    if (queries > 0)
        observation.readings[QStringLiteral("pool.query_ms")] = queryTime / queries / 1000;
    observation.readings[QStringLiteral("pool.wait_ms")] = waitTime / 1000;
}

void readDatabases(const PostgresRows &databases, Observation &observation)
{
    double paused = 0;
    double disabled = 0;
    for (const PostgresRow &database : databases) {
        paused += number(database, "paused") > 0 ? 1 : 0;
        disabled += number(database, "disabled") > 0 ? 1 : 0;
    }
    observation.readings[QStringLiteral("pool.databases_paused")] = paused;
    observation.readings[QStringLiteral("pool.databases_disabled")] = disabled;
    for (const auto &[reading, count] :
         {std::pair("pool.databases_paused", paused), std::pair("pool.databases_disabled", disabled)}) {
        if (count > 0)
            observation.breaches.append({QString::fromLatin1(reading), count, 0, Outcome::Warning});
    }
}

} // namespace

QCoro::Task<ProbeResult> probePgBouncer(PostgresSettings settings, Secrets secrets, Attempt &attempt,
                                        Observation &observation)
{
    Result<PostgresConnection> console = co_await logIn(settings, secrets, attempt, observation);
    if (!console)
        co_return tl::make_unexpected(console.error());
    const QList<QByteArray> questions{"SHOW POOLS", "SHOW STATS", "SHOW DATABASES"};
    const Result<QList<PostgresRows>> answers = co_await console->query(questions, attempt, observation);
    if (!answers)
        co_return tl::make_unexpected(answers.error());
    readPools(answers->at(0), observation);
    readStats(answers->at(1), observation);
    readDatabases(answers->at(2), observation);
    observation.facts[QStringLiteral("server.version")] = console->serverVersion().section(u'/', 0, 0);
    observation.text = PoolerText::tr("PgBouncer %1, %2 clients served, %3 waiting")
                           .arg(observation.facts.value(QStringLiteral("server.version")))
                           .arg(observation.readings.value(QStringLiteral("pool.clients_active")))
                           .arg(observation.readings.value(QStringLiteral("pool.clients_waiting")));
    co_return ProbeResult();
}

} // namespace bridgewatch
