// SPDX-License-Identifier: GPL-3.0-or-later
// The pool. It outlives every outage: a broken client is dropped, the next query opens a new one.
import pg from 'pg';
import { log, reasonOf } from './log.js';
import { countQuery } from './metrics.js';
import { settings } from './settings.js';

const pool = new pg.Pool(settings.database);
let reachable = null;

// Without a handler an error on an idle client would end the process.
pool.on('error', (error) => log.error(`database connection lost: ${reasonOf(error)}`));

function noteReachable() {
  countQuery('ok');
  if (reachable === true) return;
  const { host, port, database, user } = settings.database;
  log.info(`connected to postgres://${user}@${host}:${port}/${database}`);
  reachable = true;
}

function noteFailure(error) {
  countQuery('error');
  log.error(`database query failed: ${reasonOf(error)}`);
  reachable = false;
}

export async function query(text, values) {
  try {
    const result = await pool.query(text, values);
    noteReachable();
    return result;
  } catch (error) {
    noteFailure(error);
    throw error;
  }
}

export function end() {
  return pool.end();
}
