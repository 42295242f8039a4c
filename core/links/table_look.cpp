// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/table_look.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace bridgewatch {
namespace {

// An infinite moment says nothing about when a row was written.
const QString newestSql =
    QStringLiteral("SELECT CASE WHEN isfinite(m) THEN extract(epoch FROM clock_timestamp() - m) END, "
                   "CASE WHEN isfinite(m) THEN to_char(m AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') END "
                   "FROM (SELECT max(%1)::timestamptz AS m FROM %2) AS newest");
const QString countSql = QStringLiteral("SELECT count(*) FROM %1");
// Of a partitioned table the partitions are estimated. A view has no estimate, and neither has what was never
// analysed.
const QString estimateSql = QStringLiteral(
    "SELECT CASE WHEN c.relkind = 'p' THEN (SELECT CASE WHEN bool_and(l.reltuples >= 0) THEN sum(l.reltuples) END "
    "FROM pg_partition_tree(c.oid) AS t JOIN pg_class AS l ON l.oid = t.relid WHERE t.isleaf) "
    "WHEN c.relkind IN ('r', 'm', 'f') AND c.reltuples >= 0 THEN c.reltuples END "
    "FROM pg_class AS c WHERE c.oid = %1::regclass");

QString quotedName(QString name)
{
    return QString(u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

QString quotedTable(const QString &table)
{
    QStringList parts = table.split(u'.');
    for (QString &part : parts)
        part = quotedName(part);
    return parts.join(u'.');
}

QString literal(QString text)
{
    return QString(u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'');
}

bool isTooDear(const Error &error)
{
    return error.code == FailureCode::ofSqlState("57014"); // query_canceled, PostgreSQL manual, appendix A
}

// In the thread of the connection.
class Looking {
public:
    Looking(QSqlDatabase &database, const WatchedTable &table, Deadline deadline)
        : m_database(database), m_table(table), m_deadline(deadline)
    {
    }

    Result<TableState> run()
    {
        Result<void> done = readNewest();
        if (done)
            done = readCount();
        if (!done)
            return tl::make_unexpected(done.error());
        return m_state;
    }

private:
    // The first row, in a transaction of its own: what is given up must not end another.
    Result<std::pair<QVariant, QVariant>> ask(const QString &sql, std::chrono::milliseconds patience)
    {
        const Result<void> begun = beginReadOnly(m_database, std::max(patience, std::chrono::milliseconds(1)));
        if (!begun)
            return tl::make_unexpected(begun.error());
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            const Error error = errorOf(query.lastError());
            query.exec(QStringLiteral("ROLLBACK"));
            return tl::make_unexpected(error);
        }
        std::pair<QVariant, QVariant> row;
        if (query.next())
            row = {query.isNull(0) ? QVariant() : query.value(0),
                   query.record().count() > 1 ? query.value(1) : QVariant()};
        query.exec(QStringLiteral("COMMIT"));
        return row;
    }

    Result<void> readNewest()
    {
        const auto row =
            ask(newestSql.arg(quotedName(m_table.updatedAt), quotedTable(m_table.name)), m_deadline.remaining() / 2);
        if (row && row->first.isValid()) {
            m_state.age_s = row->first.toDouble();
            m_state.newest = row->second.toString().left(40);
        }
        m_state.isAgeTooDear = !row && isTooDear(row.error());
        if (!row && !m_state.isAgeTooDear)
            return tl::make_unexpected(row.error());
        return {};
    }

    Result<void> readCount()
    {
        if (m_table.count != CountMode::Estimate) {
            const auto row = ask(countSql.arg(quotedTable(m_table.name)), m_deadline.remaining() * 2 / 3);
            if (row)
                m_state.rows = row->first.toDouble();
            else if (!isTooDear(row.error()))
                return tl::make_unexpected(row.error());
        }
        if (m_state.rows || m_table.count == CountMode::Exact)
            return {};
        const auto row = ask(estimateSql.arg(literal(quotedTable(m_table.name))), m_deadline.remaining());
        if (!row && !isTooDear(row.error()))
            return tl::make_unexpected(row.error());
        if (row && row->first.isValid())
            m_state.rows = row->first.toDouble();
        m_state.isEstimate = m_state.rows.has_value();
        return {};
    }

    QSqlDatabase &m_database;
    const WatchedTable &m_table;
    Deadline m_deadline;
    TableState m_state;
};

} // namespace

QCoro::Task<Result<TableState>> lookAtTable(DatabaseThread &thread, PostgresLogin login, WatchedTable table,
                                            Limits limits, SshLink *via)
{
    const auto state = std::make_shared<TableState>();
    const Deadline deadline = limits.deadline;
    const DatabaseThread::Work work = [state, table, deadline](QSqlDatabase &database) -> Result<void> {
        Result<TableState> read = Looking(database, table, deadline).run();
        if (!read)
            return tl::make_unexpected(read.error());
        *state = std::move(*read);
        return {};
    };
    const Result<void> done = co_await thread.run(login, work, limits, via);
    if (!done)
        co_return tl::make_unexpected(done.error());
    co_return std::move(*state);
}

} // namespace bridgewatch
