// SPDX-License-Identifier: GPL-3.0-or-later
// Copies users into the database, a few each round, for ever.
import { log, reasonOf } from './log.js';
import { query } from './database.js';
import { settings } from './settings.js';

const UPSERT = `
  INSERT INTO users (email, display_name, updated_at)
  SELECT email, display_name, now() FROM unnest($1::text[], $2::text[]) AS s (email, display_name)
  ON CONFLICT (email) DO UPDATE SET display_name = excluded.display_name, updated_at = now()`;
const KNOWN_USERS = 200;
let next = 1;

function batch() {
  const numbers = Array.from({ length: settings.usersPerSync }, (_, i) => ((next + i - 1) % KNOWN_USERS) + 1);
  next += settings.usersPerSync;
  return [numbers.map((n) => `member${n}@example.org`), numbers.map((n) => `Member ${n}`)];
}

async function syncOnce() {
  try {
    const { rowCount } = await query(UPSERT, batch());
    log.info(`synced ${rowCount} users`);
  } catch (error) {
    log.warn(`sync postponed: ${reasonOf(error)}`);
  }
}

export function startSync() {
  let timer = null;
  const round = async () => {
    await syncOnce();
    timer = setTimeout(round, settings.syncEveryMs);
  };
  round();
  return () => clearTimeout(timer);
}
