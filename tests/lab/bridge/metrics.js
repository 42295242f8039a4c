// SPDX-License-Identifier: GPL-3.0-or-later
// What the service counts of itself, in Prometheus' text format.
const RECENT = 10;
const queries = { ok: 0, error: 0 };
const emails = { queued: 0, refused: 0 };
const recent = []; // of the last queries, true where one failed

export function countQuery(outcome) {
  queries[outcome] += 1;
  recent.push(outcome === 'error');
  if (recent.length > RECENT) recent.shift();
}

export function countEmail(outcome) {
  emails[outcome] += 1;
}

function counter(name, help, counts) {
  const lines = Object.entries(counts).map(([outcome, count]) => `${name}{outcome="${outcome}"} ${count}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

function gauge(name, help, value) {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}

export function exposition() {
  const failed = recent.filter(Boolean).length;
  return [
    ...counter('oracle_bridge_queries_total', 'Queries to the database.', queries),
    ...counter('oracle_bridge_emails_total', 'Test e-mails that were asked for.', emails),
    ...gauge('oracle_bridge_recent_error_ratio', `Share of the last ${RECENT} queries that failed.`,
      recent.length ? failed / recent.length : 0),
    ...gauge('oracle_bridge_database_up', 'Whether the last query worked.', recent.at(-1) ? 0 : 1),
  ].join('\n') + '\n';
}
