// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the service takes from its environment, read once.
import { readFileSync } from 'node:fs';

const env = process.env;

export const settings = {
  httpPort: Number(env.PORT),
  emailToken: env.EMAIL_TOKEN ?? '',
  webhookSecret: env.STRIPE_WEBHOOK_SECRET ?? '',
  healthTimeoutMs: 2000,
  syncEveryMs: Number(env.SYNC_EVERY_MS ?? 5000),
  usersPerSync: 10,
  database: {
    host: env.DB_HOST ?? '127.0.0.1',
    port: Number(env.DB_PORT),
    database: env.DB_NAME,
    user: env.DB_USER,
    password: env.DB_PASSWORD,
    application_name: 'oracle-bridge',
    ssl: { ca: readFileSync(env.DB_CA, 'utf8'), rejectUnauthorized: true },
    max: 5,
    connectionTimeoutMillis: 1800,
    query_timeout: 1800,
    idleTimeoutMillis: 30000,
    keepAlive: true,
  },
};
