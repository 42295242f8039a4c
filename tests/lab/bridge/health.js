// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the service can do its work: one query through the pool that it works with.
import { reasonOf } from './log.js';
import { query } from './database.js';
import { settings } from './settings.js';

let asking = null;

// Callers at the same time share one query, so that a probe storm during an outage
// does not take the connection slots that the database has left.
function ask() {
  asking ??= query('SELECT 1').finally(() => { asking = null; });
  return asking;
}

function deadline(ms) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`timeout: no answer from the database within ${ms} ms`)), ms).unref();
  });
}

export async function health() {
  try {
    await Promise.race([ask(), deadline(settings.healthTimeoutMs)]);
    return { status: 200, body: { status: 'ok' } };
  } catch (error) {
    return { status: 503, body: { status: 'error', reason: reasonOf(error) } };
  }
}
