// SPDX-License-Identifier: GPL-3.0-or-later
// One line per event: ISO time, level, text.

function line(level, text) {
  process.stdout.write(`${new Date().toISOString()} ${level} ${text}\n`);
}

export const log = {
  info: (text) => line('INFO', text),
  warn: (text) => line('WARN', text),
  error: (text) => line('ERROR', text),
};

// An AggregateError (several addresses tried) has an empty message of its own.
export function reasonOf(error) {
  return error.message || error.errors?.map((e) => e.message).join('; ') || error.code || String(error);
}
