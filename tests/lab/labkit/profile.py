# SPDX-License-Identifier: GPL-3.0-or-later
"""The profile that Bridgewatch reads: a target for each part that this lab has."""

import json

from labkit import bridge, contents, folder as folders, monitoring

# A label has at most 63 characters: the C library gives up on this one without asking a name
# server, and .invalid keeps resolvers that do not count from passing it on (RFC 6761).
UNKNOWN_NAME = "users-db-primary-helloworlddao-production-eu-central-1-replica-set-a.invalid"

_HEAD = """\
# Written by tests/lab/lab, which rewrites it with every fault.
version: 1
name: Lab
defaults: { every: 5s, timeout: 3s }
"""
_HOST = """\
hosts:
  bridge:
    label: bridge host
    address: 127.0.0.1
    port: %(ssh)s
    user: %(account)s
    identity: ssh/id_ed25519
    known_hosts: ssh/known_hosts
"""
_HEALTH = """\
  - id: health
    kind: http
    label: health
    url: http://127.0.0.1:%(health)s/health
    expect: { status: 200, json: { status: ok } }
    needs: %(health_needs)s
"""
_PROCESS = """\
  - id: bridge-process
    kind: pm2
    label: %(process)s
    on: bridge
    process: %(process)s
    pm2: %(pm2)s
    pm2_home: %(pm2_home)s
    needs: %(process_needs)s
"""
_LOG = """\
  - id: bridge-log
    kind: log
    label: bridge log
    on: bridge
    pm2_process: %(process)s
    pm2: %(pm2)s
    pm2_home: %(pm2_home)s
    needs: [bridge]
"""
_POOLER = """\
  - id: pooler
    kind: pgbouncer
    label: pooler
    host: localhost
    port: %(pooler)s
    user: stats
    password: { file: stats.pass }
    admin: { user: pgbadmin, password: { file: pgbadmin.pass } }
    sslmode: verify-full
    sslrootcert: ca.pem
    vantages: %(vantages)s
    needs: [users-db]
    thresholds: { pool.clients_waiting: { critical: 3 } }
"""
_DATABASE = """\
  - id: users-db
    kind: postgres
    label: users-db
    host: %(host)s
    port: %(database)s
    database: %(name)s
    user: ops
    password: { file: ops.pass }
    admin: { user: dba, password: { file: dba.pass } }
    sslmode: verify-full
    sslrootcert: ca.pem
    vantages: %(vantages)s
"""
_RUNS_ON = """\
    runs_on: bridge
"""
# With the credential that the service itself uses, from where it uses it.
_AS_BRIDGE = """\
  - id: users-db-as-bridge
    kind: postgres
    label: users-db as the service
    host: %(host)s
    port: %(database)s
    database: %(name)s
    user: bridge
    password: { file: bridge.pass }
    sslmode: verify-full
    sslrootcert: ca.pem
    vantages: [bridge]
    needs: [users-db]
"""
_POOLED = """\
  - id: users-db-pooled
    kind: postgres
    label: users-db through the pooler
    host: localhost
    port: %(pooler)s
    database: %(name)s
    user: ops
    password: { file: ops.pass }
    sslmode: verify-full
    sslrootcert: ca.pem
    vantages: [desk]
    needs: [pooler, users-db]
"""
_PORT = """\
  - id: db-port
    kind: tcp
    host: %(host)s
    port: %(database)s
    vantages: %(vantages)s
    needs: []
"""
_CERTIFICATE = """\
  - id: db-cert
    kind: tls
    starttls: postgres
    host: %(host)s
    port: %(database)s
    ca: ca.pem
    thresholds: { days_left: { warning: 30, critical: 7 } }
"""
_ERROR_RATE = """\
  - id: error-rate
    kind: prometheus
    label: error rate
    url: http://127.0.0.1:%(prometheus)s
    query: %(error_query)s
    needs: [health]
    thresholds: { value: { warning: %(error_limit)s, critical: %(error_hard_limit)s } }
"""
_VENDORS = """\
  - id: sendgrid-status
    kind: statuspage
    label: SendGrid status
    url: http://127.0.0.1:%(vendors)s/sendgrid
    components: [Mail Sending]
  - id: stripe-status
    kind: stripe-status
    label: Stripe status
    url: http://127.0.0.1:%(vendors)s/stripe
  - id: sendgrid
    kind: sendgrid
    label: SendGrid
    base_url: http://127.0.0.1:%(vendors)s/sendgrid-api
    api_key: { file: sendgrid.key }
    vantages: %(vantages)s
    every: 5s
    timeout: 5s
  - id: stripe
    kind: stripe
    label: Stripe
    base_url: http://127.0.0.1:%(vendors)s/stripe-api
    api_key: { file: stripe.key }
    webhook_url: %(webhook_url)s
    webhook_secret: { file: stripe-webhook.secret }
    every: 5s
    timeout: 5s
"""
_SYNC = """\
  - id: users-sync
    kind: sync
    label: user_service
    database: users-db
    table: users
    updated_at: updated_at
    max_age: 2m
    every: 5s
    timeout: 3s
    canister: { on: %(canister_on)s, command: %(canister_command)s, value: total_users }
"""
_ALERTS = """\
alerts:
  alertmanagers: [ { url: "http://127.0.0.1:%(alertmanager)s" } ]
"""
# Nobody of these exists: the numbers are those that North American films use, the addresses RFC 2606's.
_CONTACTS = """\
incidents: { watch_gate: 30m }
grafana: { dashboard: "http://127.0.0.1:%(grafana)s/d/oracle-bridge", token: { file: grafana.token } }
contacts:
  - id: dba
    name: Database on call
    role: DBA
    phone: "+1 555 0100"
    email: dba@example.org
    chat: "https://chat.example.org/db-oncall"
    hours: "Mon-Fri 08:00-18:00"
    timezone: Europe/Berlin
  - id: lead
    name: Team lead
    role: team lead
    phone: "+1 555 0101"
    email: lead@example.org
    hours: "Mon-Fri 09:00-17:00; Sat 10:00-12:00"
    timezone: America/Los_Angeles
  - { id: cloud, name: Cloud support, role: provider, chat: "https://support.example.org/tickets", hours: 24/7 }
  - { id: mail, name: Mail support, role: mail provider, email: support@example.org, hours: 24/7 }
escalation:
  - { when: database-unrecoverable, contact: dba, within: 15m, then: lead }
  - { when: data-corruption, contact: lead }
  - { when: provider-outage, contact: cloud, within: 30m }
  - { when: prolonged-mail-outage, after: 1h, contact: mail, within: 1h }
  - { when: response-time-exceeded, contact: lead }
  - { when: "scenario:tls", contact: dba, within: 1h, then: lead }
  - { when: "scenario:pool-exhausted", contact: dba, within: 30m }
  - { when: "scenario:network", contact: cloud, within: 30m }
  - { when: "scenario:service-down", contact: lead, within: 30m }
  - { when: "severity:critical", contact: lead }
  - { when: 'ask:"Are customers affected?"', contact: lead }
"""


def _parts(host, pooler, service, alerts):
    """What there is to watch, in the order of the path from the outside in."""
    return "".join([
        _HEAD, _HOST if host else "", "targets:\n",
        _HEALTH if service else "", _PROCESS + _LOG if service and host else "", _POOLER if pooler else "",
        _DATABASE, _RUNS_ON if host else "", _AS_BRIDGE if host else "", _POOLED if pooler else "", _PORT, _CERTIFICATE,
        _ERROR_RATE if service and alerts else "", _VENDORS, _SYNC, _ALERTS if alerts else "", _CONTACTS])


def _needs_of_health(host, pooler):
    if host:
        return "[bridge-process, users-db-as-bridge]"
    return "[pooler]" if pooler else "[users-db]"


def write(lab, host="localhost"):
    """host: the name under which the database is looked for, by the lab itself too."""
    lab.folder.state["database_host"] = host
    lab.folder.save()
    has = {"host": not lab.ssh.missing, "pooler": not lab.pooler.missing, "service": not lab.bridge.missing,
           "alerts": not lab.monitoring.missing}
    text = _parts(**has) % {
        **lab.folder.state["ports"], "host": host, "name": contents.DATABASE, "account": json.dumps(lab.service.name),
        "process": bridge.Bridge.NAME, "pm2": _quoted(lab.bridge.pm2.launcher), "pm2_home": _quoted(lab.bridge.pm2.home),
        "canister_on": lab.canister.on, "canister_command": json.dumps(lab.canister.command, ensure_ascii=False),
        "error_query": _quoted(monitoring.QUERY), "error_limit": monitoring.LIMIT, "error_hard_limit": monitoring.HARD_LIMIT,
        "webhook_url": lab.vendors.webhook_url, "vantages": "[desk, bridge]" if has["host"] else "[desk]",
        "health_needs": _needs_of_health(has["host"], has["pooler"]),
        "process_needs": "[bridge, pooler, sendgrid, stripe]" if has["pooler"] else "[bridge, sendgrid, stripe]"}
    folders.write_file(lab.folder / "profile.yaml", text)


def _quoted(path):
    """A string of JSON is one of YAML."""
    return json.dumps(str(path), ensure_ascii=False)
