// SPDX-License-Identifier: GPL-3.0-or-later
// oracle-bridge: GET /health, GET /metrics, POST /test-email, POST /webhooks/stripe, and the user sync.
import { createServer } from 'node:http';
import { createHash, timingSafeEqual } from 'node:crypto';
import { end } from './database.js';
import { health } from './health.js';
import { log } from './log.js';
import { countEmail, exposition } from './metrics.js';
import { settings } from './settings.js';
import { isSigned } from './signature.js';
import { startSync } from './sync.js';

const MAX_BODY_BYTES = 16 * 1024;

function answer(response, status, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

function digest(text) {
  return createHash('sha256').update(text).digest();
}

function isAuthorized(request) {
  const expected = `Bearer ${settings.emailToken}`;
  return settings.emailToken !== '' && timingSafeEqual(digest(request.headers.authorization ?? ''), digest(expected));
}

async function readBody(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > MAX_BODY_BYTES) throw new Error('body too large');
  }
  return body;
}

function recipientOf(body) {
  const { email } = JSON.parse(body);
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error('email is missing or malformed');
  return email;
}

// Nothing is sent: the lab has no mail server, and must never reach one.
async function testEmail(request, response) {
  if (!isAuthorized(request)) {
    return answer(response, 401, { error: 'unauthorized' }, { 'WWW-Authenticate': 'Bearer' });
  }
  try {
    const email = recipientOf(await readBody(request));
    log.info(`test e-mail to ${email} queued`);
    countEmail('queued');
    return answer(response, 202, { status: 'queued' });
  } catch (error) {
    countEmail('refused');
    return answer(response, 400, { error: error.message }, { Connection: 'close' });
  }
}

// An event of a type that it has no use for is taken all the same, as vendors ask for.
async function stripeEvent(request, response) {
  const body = await readBody(request);
  if (!isSigned(request.headers['stripe-signature'], body, settings.webhookSecret)) {
    log.warn('stripe event refused: the signature does not fit');
    return answer(response, 400, { error: 'signature' }, { Connection: 'close' });
  }
  log.info(`stripe event ${JSON.parse(body).type} received`);
  return answer(response, 200, { received: true });
}

function metrics(response) {
  response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' });
  response.end(exposition());
}

async function handle(request, response) {
  const route = `${request.method} ${request.url.split('?')[0]}`;
  if (route === 'POST /test-email') return testEmail(request, response);
  if (route === 'POST /webhooks/stripe') return stripeEvent(request, response);
  if (route === 'GET /metrics') return metrics(response);
  if (route !== 'GET /health') return answer(response, 404, { error: 'not found' });
  const { status, body } = await health();
  return answer(response, status, body);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    log.error(`${request.method} ${request.url}: ${error.message}`);
    if (!response.headersSent) answer(response, 500, { error: 'internal error' });
  });
});

server.listen(settings.httpPort, '127.0.0.1', () => log.info(`oracle-bridge listening on 127.0.0.1:${settings.httpPort}`));
const stopSync = startSync();

function shutDown(signal) {
  log.info(`${signal} received, stopping`);
  stopSync();
  server.close();
  server.closeAllConnections?.();
  setTimeout(() => process.exit(0), 500).unref();
  end().then(() => process.exit(0));
}
process.on('SIGTERM', shutDown);
process.on('SIGINT', shutDown);
