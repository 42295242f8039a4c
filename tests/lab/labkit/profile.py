# SPDX-License-Identifier: GPL-3.0-or-later
"""The profile that Bridgewatch reads."""

from labkit import contents, folder as folders

# A label has at most 63 characters: the C library gives up on this one without asking a name
# server, and .invalid keeps resolvers that do not count from passing it on (RFC 6761).
UNKNOWN_NAME = "users-db-primary-helloworlddao-production-eu-central-1-replica-set-a.invalid"

_HEALTH = """\
  - id: health
    kind: http
    label: oracle-bridge
    url: http://127.0.0.1:{health}/health
    expect: {{ status: 200, json: {{ status: ok }} }}
    needs: [users-db]
"""
_PROFILE = """\
# Written by tests/lab/lab, which rewrites it with every fault.
version: 1
name: Lab
defaults: {{ every: 5s, timeout: 3s }}
targets:
{service}  - id: users-db
    kind: postgres
    label: users-db
    host: {host}
    port: {database}
    database: {name}
    user: ops
    password: {{ file: ops.pass }}
    sslmode: verify-full
    sslrootcert: ca.pem
  - id: db-port
    kind: tcp
    host: {host}
    port: {database}
  - id: db-cert
    kind: tls
    starttls: postgres
    host: {host}
    port: {database}
    ca: ca.pem
    thresholds: {{ days_left: {{ warning: 30, critical: 7 }} }}
"""


def write(lab, host="localhost"):
    ports = lab.folder.state["ports"]
    service = "" if lab.bridge.missing else _HEALTH.format(health=ports["health"])
    folders.write_file(lab.folder / "profile.yaml", _PROFILE.format(
        service=service, host=host, database=ports["database"], name=contents.DATABASE))
