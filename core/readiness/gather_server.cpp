// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/ssh_link.h"
#include "core/model/stage_text.h"
#include "core/probes/probe.h"
#include "core/readiness/gather.h"
#include "core/readiness/readiness_text.h"

#include <array>
#include <cmath>

namespace bridgewatch {
namespace {

// In the order of their answers. Each is a transaction of its own that can change nothing. The first runs without a
// limit of its own, which would be taken for the server's: it reads what is in memory.
enum Question { ServerSettings, RoleSettings, ClientRoles, Supers, OwnTables, State };
constexpr std::array questions{
    R"(SELECT name, CASE WHEN name LIKE 'tcp%' THEN setting ELSE reset_val END AS value, source FROM pg_settings
WHERE name IN ('idle_in_transaction_session_timeout', 'statement_timeout', 'tcp_keepalives_idle',
  'tcp_keepalives_interval', 'tcp_keepalives_count', 'ssl', 'ssl_min_protocol_version', 'password_encryption',
  'archive_mode', 'archive_timeout'))",
    R"(SELECT coalesce(r.rolname, '') AS role, coalesce(d.datname, '') AS database, split_part(c, '=', 1) AS name,
  substr(c, strpos(c, '=') + 1) AS value
FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c
LEFT JOIN pg_roles r ON r.oid = s.setrole LEFT JOIN pg_database d ON d.oid = s.setdatabase
WHERE c LIKE 'statement_timeout=%' OR c LIKE 'idle_in_transaction_session_timeout=%' LIMIT 500)",
    R"(SELECT DISTINCT usename AS role FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
WHERE a.datname = current_database() AND NOT r.rolsuper AND usename <> current_user
  AND (backend_type = 'client backend' OR backend_type IS NULL) ORDER BY usename LIMIT 50)",
    R"(SELECT r.rolname AS role, a.pid, a.application_name AS application, host(a.client_addr) AS client
FROM pg_roles r LEFT JOIN pg_stat_activity a ON a.usesysid = r.oid AND a.application_name <> 'bridgewatch'
  AND (a.backend_type = 'client backend' OR (a.backend_type IS NULL AND a.datname IS NOT NULL))
WHERE r.rolsuper ORDER BY r.rolname LIMIT 200)",
    R"(SELECT format('%s.%s', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
  AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE') LIMIT 20)",
    R"(SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
    - coalesce(current_setting('reserved_connections', true), '0')::int AS slots,
  (SELECT count(*) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
    WHERE NOT s.ssl AND a.client_addr IS NOT NULL AND NOT a.client_addr <<= '127.0.0.0/8' AND a.client_addr <> '::1') AS plain,
  (SELECT concat_ws(' ', CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
      CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolreplication THEN 'REPLICATION' END,
      CASE WHEN rolbypassrls THEN 'BYPASSRLS' END) FROM pg_roles WHERE rolname = current_user) AS powers,
  (SELECT string_agg(rolname, ' ') FROM pg_roles WHERE rolname IN ('pg_write_all_data', 'pg_write_server_files',
      'pg_execute_server_program', 'pg_read_server_files') AND pg_has_role(oid, 'MEMBER')) AS memberships,
  EXISTS (SELECT FROM pg_roles WHERE rolname = 'pg_monitor' AND pg_has_role(oid, 'MEMBER')) AS monitor,
  pg_is_in_recovery() AS replica,
  CASE WHEN pg_is_in_recovery() AND pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
    WHEN pg_is_in_recovery() THEN extract(epoch FROM now() - pg_last_xact_replay_timestamp())
    ELSE (SELECT max(extract(epoch FROM replay_lag)) FROM pg_stat_replication) END AS lag,
  (SELECT count(*) FROM pg_stat_replication WHERE coalesce(state, 'streaming') IN ('streaming', 'catchup')
    AND coalesce(application_name, '') NOT IN ('pg_receivewal', 'pg_basebackup')) AS replicas,
  archived_count AS archived, failed_count AS failed,
  extract(epoch FROM now() - last_archived_time) AS archived_ago, extract(epoch FROM now() - last_failed_time) AS failed_ago,
  has_table_privilege('pg_hba_file_rules', 'SELECT') AND has_function_privilege('pg_hba_file_rules()', 'EXECUTE') AS may_read_rules
FROM pg_stat_archiver)"};

constexpr const char *rulesSql =
    R"(SELECT line_number AS line, type, array_to_string(database, ',') AS databases,
  array_to_string(user_name, ',') AS users, concat_ws('/', address, netmask) AS address, auth_method AS method, error
FROM pg_hba_file_rules ORDER BY line_number LIMIT 1000)";

QByteArray limited(const char *sql, const Limits &limits)
{
    const auto budget = std::max<qint64>(1, limits.deadline.remaining().count());
    return "BEGIN READ ONLY; SET LOCAL statement_timeout = " + QByteArray::number(budget) + "; " + sql + "; COMMIT";
}

QString text(const PostgresRow &row, const char *column, int longest = 80)
{
    return plainLine(row.value(QString::fromLatin1(column)), longest);
}

double number(const PostgresRow &row, const char *column)
{
    const double value = row.value(QString::fromLatin1(column)).toDouble();
    return std::isfinite(value) ? value : 0;
}

std::optional<double> seconds(const PostgresRow &row, const char *column)
{
    if (!row.contains(QString::fromLatin1(column)))
        return std::nullopt;
    return std::max(0.0, number(row, column));
}

bool isTrue(const PostgresRow &row, const char *column)
{
    return row.value(QString::fromLatin1(column)) == u"t";
}

// "90000", "90s", "1min", "2h": as people write it in ALTER ROLE (manual, "Parameter Names and Values").
double timeoutMs(const QString &value)
{
    static const QHash<QString, double> units{{QString(), 1},
                                              {QStringLiteral("us"), 0.001},
                                              {QStringLiteral("ms"), 1},
                                              {QStringLiteral("s"), 1e3},
                                              {QStringLiteral("min"), 60e3},
                                              {QStringLiteral("h"), 3600e3},
                                              {QStringLiteral("d"), 86400e3}};
    qsizetype digits = 0;
    while (digits < value.size() && (value.at(digits).isDigit() || value.at(digits) == u'.'))
        ++digits;
    return value.left(digits).toDouble() * units.value(value.mid(digits).trimmed(), 0);
}

void readSettings(const PostgresRows &rows, ServerFacts &facts)
{
    for (const PostgresRow &row : rows) {
        const QString name = text(row, "name");
        facts.settings[name] = text(row, "value");
        if (text(row, "source").contains(u"user"))
            facts.ownSettings.insert(name);
    }
}

void readState(const PostgresRow &row, ServerFacts &facts)
{
    facts.slots = number(row, "slots");
    facts.plainSessions = number(row, "plain");
    facts.powers = text(row, "powers").split(u' ', Qt::SkipEmptyParts);
    facts.powers += text(row, "memberships", 200).split(u' ', Qt::SkipEmptyParts);
    facts.isMonitor = isTrue(row, "monitor");
    facts.isReplica = isTrue(row, "replica");
    facts.lag_s = seconds(row, "lag");
    facts.replicas = number(row, "replicas");
    facts.archived = number(row, "archived");
    facts.archiveFailures = number(row, "failed");
    facts.sinceArchived_s = seconds(row, "archived_ago");
    facts.sinceArchiveFailure_s = seconds(row, "failed_ago");
}

void readRoles(const QList<PostgresRows> &answers, ServerFacts &facts)
{
    for (const PostgresRow &row : answers.at(RoleSettings))
        facts.roleSettings.append(
            {text(row, "role"), text(row, "database"), text(row, "name"), timeoutMs(text(row, "value"))});
    for (const PostgresRow &row : answers.at(ClientRoles))
        facts.clientRoles << text(row, "role");
    for (const PostgresRow &row : answers.at(Supers)) {
        facts.superusers << text(row, "role");
        if (row.contains(QStringLiteral("pid")))
            facts.superuserSessions.append({text(row, "role"), text(row, "application"), text(row, "client")});
    }
    facts.superusers.removeDuplicates();
    for (const PostgresRow &row : answers.at(OwnTables))
        facts.writable << text(row, "name", 140);
}

QList<LoginRule> rulesIn(const PostgresRows &rows)
{
    QList<LoginRule> rules;
    for (const PostgresRow &row : rows)
        rules.append({static_cast<int>(number(row, "line")), text(row, "type"), text(row, "databases"),
                      text(row, "users"), text(row, "address"), text(row, "method"), text(row, "error", 160)});
    return rules;
}

// With what it could be told from here; the login's SQLSTATE is its code.
Error withStage(Error error, const Attempt &attempt)
{
    if (error.text.isEmpty() && !attempt.ladder.stages().isEmpty())
        error.text = ReadinessText::tr("%1 at %2")
                         .arg(error.code.toString(), stageText(attempt.ladder.stages().constLast().stage));
    return error;
}

} // namespace

QString readinessVantage(const Target &target)
{
    const QString desk = QStringLiteral("desk");
    return target.vantages.isEmpty() || target.vantages.contains(desk) ? desk : target.vantages.constFirst();
}

Limits readinessLimits(const Target &target, const std::stop_token &stop)
{
    constexpr std::chrono::milliseconds least = std::chrono::seconds(5);
    return {Deadline::in(std::max(target.timeout, least)), stop};
}

QCoro::Task<Result<void>> reachVia(Attempt &attempt)
{
    if (!attempt.via)
        co_return Result<void>();
    const Result<void> reached = co_await attempt.via->reach(attempt.limits);
    attempt.ladder = Ladder();
    co_return reached;
}

QCoro::Task<Result<ServerFacts>> gatherServer(Target target, Vantages &vantages, Secrets secrets, std::stop_token stop,
                                              Observation &observation)
{
    observation.at = QDateTime::currentDateTimeUtc();
    Attempt attempt{readinessLimits(target, stop), {}, {}, vantages.find(readinessVantage(target))};
    const Result<void> reached = co_await reachVia(attempt);
    if (!reached)
        co_return tl::make_unexpected(reached.error());
    const PostgresSettings settings = std::get<PostgresSettings>(target.settings);
    Result<PostgresConnection> connection = co_await logIn(settings, secrets, attempt, observation);
    if (!connection)
        co_return tl::make_unexpected(withStage(connection.error(), attempt));
    QList<QByteArray> sql{questions.at(ServerSettings)};
    for (size_t i = RoleSettings; i < questions.size(); ++i)
        sql << limited(questions.at(i), attempt.limits);
    const Result<QList<PostgresRows>> answers = co_await connection->query(sql, attempt, observation);
    if (!answers)
        co_return tl::make_unexpected(withStage(answers.error(), attempt));
    ServerFacts facts;
    readSettings(answers->at(ServerSettings), facts);
    readRoles(*answers, facts);
    const PostgresRow state = answers->at(State).value(0);
    readState(state, facts);
    if (isTrue(state, "may_read_rules")) {
        const QList<QByteArray> once{limited(rulesSql, attempt.limits)};
        const Result<QList<PostgresRows>> rules = co_await connection->query(once, attempt, observation);
        if (rules)
            facts.loginRules = rulesIn(rules->constFirst());
    }
    co_return facts;
}

} // namespace bridgewatch
