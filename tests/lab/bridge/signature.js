// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a webhook comes from Stripe: t=<seconds>,v1=<HMAC-SHA256 of "t.body">, not older than five minutes.
import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_SECONDS = 300;

export function isSigned(header, body, secret) {
  const fields = Object.fromEntries((header ?? '').split(',').map((part) => part.split('=', 2)));
  const expected = createHmac('sha256', secret).update(`${fields.t}.${body}`).digest();
  const given = Buffer.from(fields.v1 ?? '', 'hex');
  const age = Math.abs(Date.now() / 1000 - Number(fields.t));
  return secret !== '' && given.length === expected.length && timingSafeEqual(given, expected) && age <= TOLERANCE_SECONDS;
}
