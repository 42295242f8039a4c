// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/probes/probe.h"

#include <QLocale>
#include <cmath>

namespace bridgewatch {
namespace {

// Everything that a look reads, in one round trip: one row, a column per reading. SET LOCAL
// inside a transaction of its own, so that a pooler's server connection keeps nothing of it. A
// role without pg_monitor sees sessions of others without their state: they count as hidden.
constexpr const char *readingsSql = R"(BEGIN READ ONLY;
SET LOCAL statement_timeout = %1;
WITH s AS (
  SELECT * FROM pg_stat_activity
  WHERE pid <> pg_backend_pid() AND (backend_type = 'client backend' OR (backend_type IS NULL AND datname IS NOT NULL)))
SELECT
  (SELECT count(*) FROM s) AS "sessions.total",
  (SELECT count(*) FROM s WHERE state = 'active') AS "sessions.active",
  (SELECT count(*) FROM s WHERE state = 'idle') AS "sessions.idle",
  (SELECT count(*) FROM s WHERE state LIKE 'idle in transaction%') AS "sessions.idle_in_transaction",
  (SELECT count(*) FROM s WHERE wait_event_type = 'Lock') AS "sessions.waiting_on_locks",
  (SELECT count(*) FROM s WHERE state IS NULL) AS "sessions.hidden",
  (SELECT extract(epoch FROM max(now() - xact_start)) FROM s) AS "transaction.longest_s",
  current_setting('max_connections')::int AS "sessions.max",
  current_setting('superuser_reserved_connections')::int
    + coalesce(current_setting('reserved_connections', true), '0')::int AS "sessions.reserved",
  CASE WHEN has_database_privilege(current_database(), 'CONNECT') THEN pg_database_size(current_database()) END AS "database.size_bytes",
  extract(epoch FROM now() - pg_postmaster_start_time()) AS "uptime_s",
  CASE WHEN pg_is_in_recovery() AND pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
    AND EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status IS NULL OR status = 'streaming') THEN 0
    WHEN pg_is_in_recovery() THEN extract(epoch FROM now() - pg_last_xact_replay_timestamp()) END AS "replica.lag_s",
  (SELECT sum(checksum_failures) FROM pg_stat_database) AS "checksum.failures",
  current_setting('server_version') AS "server.version",
  CASE WHEN pg_is_in_recovery() THEN 'replica' ELSE 'primary' END AS "server.role";
COMMIT)";

void readRow(const PostgresRow &row, Observation &observation)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        // The server fills the columns; it does not name them.
        if (!QString::fromLatin1(readingsSql).contains(QStringLiteral("\"%1\"").arg(it.key())))
            continue;
        bool isNumber = false;
        const double number = it->toDouble(&isNumber);
        if (it.key().startsWith(u"server."))
            observation.facts[it.key()] = plainLine(*it, 80);
        else if (isNumber && std::isfinite(number))
            observation.readings[it.key()] = number;
    }
    const double usable = observation.readings.value(QStringLiteral("sessions.max")) -
                          observation.readings.value(QStringLiteral("sessions.reserved"));
    observation.readings[QStringLiteral("sessions.usable")] = usable;
    if (usable > 0)
        observation.readings[QStringLiteral("sessions.used_ratio")] =
            observation.readings.value(QStringLiteral("sessions.total")) / usable;
}

// Damaged pages are never a matter of a threshold.
void judgeChecksums(Observation &observation)
{
    const QString reading = QStringLiteral("checksum.failures");
    const double failures = observation.readings.value(reading);
    if (failures > 0)
        observation.breaches.append({reading, failures, 0, Outcome::Failed});
}

QString summary(const Observation &observation)
{
    const auto reading = [&](const char *name) { return observation.readings.value(QString::fromLatin1(name)); };
    return PostgresText::tr("PostgreSQL %1, %2 of %3 usable slots in use")
        .arg(observation.facts.value(QStringLiteral("server.version")).section(u' ', 0, 0))
        .arg(reading("sessions.total"))
        .arg(reading("sessions.usable"));
}

} // namespace

PostgresLogin loginOf(const PostgresSettings &settings, const Secret &password)
{
    return {settings.host,    settings.port,           settings.database,    settings.user,    password,
            settings.sslMode, settings.channelBinding, settings.sslRootCert, settings.sslCert, settings.sslKey};
}

QCoro::Task<Result<PostgresConnection>> logIn(PostgresSettings settings, Secrets secrets, Attempt &attempt,
                                              Observation &observation)
{
    const Result<Secret> password = co_await secrets.fetch(settings.password, attempt.limits);
    if (!password)
        co_return tl::make_unexpected(password.error());
    const PostgresLogin login = loginOf(settings, *password);
    Result<PostgresConnection> connection = co_await PostgresConnection::open(login, attempt, observation);
    co_return connection;
}

QCoro::Task<ProbeResult> probePostgres(PostgresSettings settings, Secrets secrets, Attempt &attempt,
                                       Observation &observation)
{
    Result<PostgresConnection> connection = co_await logIn(settings, secrets, attempt, observation);
    if (!connection)
        co_return tl::make_unexpected(connection.error());
    const auto budget = std::max<qint64>(1, attempt.limits.deadline.remaining().count());
    const QByteArray sql = QByteArray(readingsSql).replace("%1", QByteArray::number(budget));
    const QList<QByteArray> once{sql};
    const Result<QList<PostgresRows>> answers = co_await connection->query(once, attempt, observation);
    if (!answers)
        co_return tl::make_unexpected(answers.error());
    const PostgresRows &rows = answers->constFirst();
    if (rows.isEmpty()) {
        const FailureCode code = FailureCode::of(FailureCode::Family::Protocol);
        attempt.ladder.failAt(Stage::Query, code);
        co_return fail(code, PostgresText::tr("the server answered no row"));
    }
    readRow(rows.constFirst(), observation);
    judgeChecksums(observation);
    observation.text = summary(observation);
    co_return ProbeResult();
}

} // namespace bridgewatch
