// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/session_control.h"

namespace bridgewatch {
namespace {

// PostgreSQL manual, "Array Input and Output Syntax".
QString arrayOf(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words)
        quoted << u'"' + word.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
    return u'{' + quoted.join(u',') + u'}';
}

// What is dear to compute comes with the rows that are wanted, so that nothing of it stands between the reading of a
// session and its end. A join by LATERAL alone leaves no plan but the nested loop, row by row; OFFSET keeps `fresh`
// apart.
const QString ending = QStringLiteral(R"(WITH wanted AS MATERIALIZED (
  SELECT w.*,
    ARRAY(SELECT oid FROM pg_roles WHERE rolsuper) AS supers,
    ARRAY(SELECT oid FROM pg_roles WHERE rolname = ANY (CAST(:users AS text[]))) AS spared,
    ARRAY(SELECT oid FROM pg_roles WHERE pg_has_role(oid, 'USAGE') OR pg_has_role('pg_signal_backend', 'USAGE')) AS permitted
  FROM unnest(CAST(:pids AS int[]), CAST(:backend_starts AS timestamptz[]), CAST(:states AS text[]),
      CAST(:state_changes AS timestamptz[]), CAST(:query_starts AS timestamptz[]))
    AS w(pid, backend_start, state, state_change, query_start))
SELECT w.pid, CASE
    WHEN s.pid IS DISTINCT FROM w.pid OR s.backend_start IS DISTINCT FROM w.backend_start THEN 'gone'
    WHEN s.pid = pg_backend_pid() OR s.backend_type IS DISTINCT FROM 'client backend'
      OR s.usesysid IS NULL OR s.usesysid = ANY (w.supers) OR s.usesysid = ANY (w.spared)
      OR s.application_name = ANY (CAST(:applications AS text[])) THEN 'guarded'
    WHEN NOT (%1) THEN 'woke'
    WHEN NOT s.usesysid = ANY (w.permitted) THEN 'not permitted'
    WHEN %2(s.pid) THEN 'ended'
    ELSE 'gone'
  END, to_char(fresh.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
FROM wanted w
CROSS JOIN LATERAL (SELECT w.pid, clock_timestamp() AS at, pg_stat_clear_snapshot() IS NOT NULL AS read OFFSET 0) fresh
LEFT JOIN LATERAL pg_stat_get_activity(CASE WHEN fresh.read THEN fresh.pid ELSE 0 END) s ON true)");

QString heldBy(SessionVerb verb)
{
    switch (verb) {
    case SessionVerb::EndIdle:
        return QStringLiteral(
            "coalesce(s.state = w.state AND s.state <> 'active' AND s.state_change = w.state_change, false)");
    case SessionVerb::CancelQuery:
        return QStringLiteral("coalesce(s.state = 'active' AND s.query_start = w.query_start, false)");
    case SessionVerb::End: break;
    }
    return QStringLiteral("true");
}

} // namespace

QString SessionStatement::shown() const
{
    QString text = sql;
    for (const auto &[name, value] : values)
        text += QStringLiteral("\n-- %1 = %2").arg(name, value);
    return text;
}

SessionStatement endingStatement(SessionVerb verb, const QList<MarkedSession> &sessions, const SessionGuards &guards)
{
    QStringList pids;
    QStringList starts;
    QStringList states;
    QStringList changes;
    QStringList queries;
    const auto moment = [](const QString &stamp) { return stamp.isEmpty() ? QStringLiteral("infinity") : stamp; };
    for (const MarkedSession &session : sessions) {
        pids << QString::number(session.pid);
        starts << moment(session.backendStart);
        states << session.state;
        changes << moment(session.stateChange);
        queries << moment(session.queryStart);
    }
    const QString act =
        verb == SessionVerb::CancelQuery ? QStringLiteral("pg_cancel_backend") : QStringLiteral("pg_terminate_backend");
    return {ending.arg(heldBy(verb), act),
            {{QStringLiteral(":pids"), arrayOf(pids)},
             {QStringLiteral(":backend_starts"), arrayOf(starts)},
             {QStringLiteral(":states"), arrayOf(states)},
             {QStringLiteral(":state_changes"), arrayOf(changes)},
             {QStringLiteral(":query_starts"), arrayOf(queries)},
             {QStringLiteral(":users"), arrayOf(guards.users)},
             {QStringLiteral(":applications"), arrayOf(guards.applications)}}};
}

} // namespace bridgewatch
