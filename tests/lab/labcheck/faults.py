# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault: does it show what the catalogue promises, to somebody else than the lab?"""

import time
from concurrent.futures import ThreadPoolExecutor


def _sqlstate(seen, fault):
    code, routine, message = seen.login()
    if code not in fault["codes"]:
        return f"libpq says {code or message!r}"
    if fault["routines"] and routine not in fault["routines"]:
        return f"routine {routine}"
    return ""


def _certificate(seen, fault):
    found = seen.certificate_error()
    return "" if found in fault["codes"] else f"openssl says {found}"


def _connect(seen, fault):
    found = seen.connect()
    return "" if found in fault["codes"] else f"connect says {found or 'connected'}"


def _bytes(expected):
    def check(seen, _):
        found = seen.first_bytes()
        return "" if expected(found) else f"the server says {found!r}"
    return check


def _name(seen, _):
    if seen.resolves():
        return f"{seen.host} resolves"
    return "a name server was asked" if seen.asks_a_name_server() else ""


def _health(status, exit_status=0):
    def check(seen, _):
        found = seen.health()
        return "" if found[:2] == (status, exit_status) else f"curl says {found}"
    return check


def _lies(seen, _):
    return "" if seen.health()[0] == 200 and not seen.is_healthy() else f"curl says {seen.health()}"


def _stopped(seen, fault):
    """Where nobody can ask pm2, the service's page has to tell."""
    refused = _health(0, _CURL_REFUSED)(seen, fault)
    return refused or (_pm2("stopped")(seen, fault) if seen.has("bridge-process") else "")


def _pm2(expected):
    def check(seen, _):
        found = seen.pm2_status()
        return "" if found == expected else f"pm2 says {found}"
    return check


def _port_of(target):
    def check(seen, fault):
        found = seen.connect(target)
        return "" if found in fault["codes"] else f"connect says {found or 'connected'}"
    return check


def _queue(seen, _):
    """For as long as the fault lasts, which is longer than the pooler's usual patience."""
    counts, end = [], time.monotonic() + 3
    while time.monotonic() < end:
        counts.append(seen.waiting_clients())
    return "" if all(count is not None and count >= 4 for count in counts) else f"clients waiting: {counts}"


def _pooler_complains(seen, fault):
    """It says so itself, before a look gives up."""
    started = time.monotonic()
    code, _, message = seen.login("users-db-pooled")
    took = time.monotonic() - started
    return "" if code in fault["codes"] and took < 3 else f"libpq says {message!r} after {took:.1f} s"


def _ssh_says(words):
    def check(seen, _):
        done = seen.ssh("true")
        return "" if done.returncode == 255 and words in done.stderr else f"ssh says {done.returncode} {done.stderr.strip()!r}"
    return check


def _as_bridge(seen, fault):
    code, _, message = seen.login("users-db-as-bridge")
    return "" if code in fault["codes"] else f"libpq says {message!r}"


def _damaged(seen, fault):
    _, complaint = seen.ask("users-db", "SELECT count(*) FROM users")
    if not any(code in complaint for code in fault["codes"]):
        return f"psql says {complaint!r}"
    counted, _ = seen.ask("users-db", "SELECT checksum_failures FROM pg_stat_database WHERE datname = 'helloworlddao'")
    return "" if counted and int(counted[0]) > 0 else f"checksum failures: {counted}"


def _vendor(state):
    def check(seen, _):
        found = seen.vendor_says().get("Mail Sending")
        return "" if found == state else f"the vendor says {found}"
    return check


def _account(target, path, status):
    def check(seen, _):
        found, _ = seen.account_says(target, path)
        return "" if found == status else f"{target} answers {found}"
    return check


def _blocks(seen, fault):
    _, blocks = seen.account_says("sendgrid", "/v3/suppression/blocks?limit=500")
    return "" if len(blocks) >= 500 else f"{len(blocks)} blocks"


def _endpoint(status):
    def check(seen, _):
        _, said = seen.account_says("stripe", "/v1/webhook_endpoints")
        found = [one["status"] for one in said["data"]]
        return "" if found == [status] else f"webhook endpoints: {found}"
    return check


def _stale_secret(seen, fault):
    found = seen.takes_signed_event() if seen.has("health") else 400
    return "" if found == 400 else f"the service answers {found} to a signed event"


def _sync(words):
    def check(seen, _):
        found = seen.sync_trouble()
        return "" if found.startswith(words) else f"the sync: {found or 'well'}"
    return check


_CURL_REFUSED = 7
_BY_NAME = {
    "hung": _bytes(lambda found: found == "DEADLINE"),
    "stuffed": _bytes(lambda found: found[:1] == b"S" and len(found) > 1),
    "wrong-service": _bytes(lambda found: found.startswith(b"HTTP/1.1 400")),
    "wrong-service-ssh": _bytes(lambda found: found.startswith(b"SSH-2.0-")),
    "closes": _bytes(lambda found: found == "ECONNRESET"),
    "tls-off": _bytes(lambda found: found == b"N"),
    "dns": _name,
    "service-stopped": _stopped,
    "service-errored": _pm2("errored"),
    "auth-bridge": _as_bridge,
    "pooler-down": _port_of("pooler"),
    "pooler-wait": _queue,
    "pooler-backend-down": _pooler_complains,
    "ssh-refused": _port_of("bridge"),
    "ssh-host-key": _ssh_says("REMOTE HOST IDENTIFICATION HAS CHANGED"),
    "ssh-auth": _ssh_says("Permission denied (publickey)"),
    "corrupt": _damaged,
    "health-503": _health(503),
    "health-lies": _lies,
    "vendor-outage": _vendor("major_outage"),
    "vendor-lies": _account("sendgrid", "/v3/scopes", 503),
    "mail-key": _account("sendgrid", "/v3/scopes", 401),
    "mail-ratelimit": _account("sendgrid", "/v3/scopes", 429),
    "mail-bounces": _blocks,
    "webhook-disabled": _endpoint("disabled"),
    "webhook-secret": _stale_secret,
    "sync-stale": _sync("stale"),
    "sync-mismatch": _sync("mismatch"),
    "canister-down": _sync("exit status 255: Error: "),
}


def _by_code(code):
    if code.startswith("X509_"):
        return _certificate
    return _sqlstate if len(code) == 5 and code[0].isdigit() else _connect


def _is_queue(waiting):
    """The service and a look may wait for a moment in other faults too."""
    return waiting is None or waiting >= 4


def _is_mail_lost(seen):
    status, blocks = seen.account_says("sendgrid", "/v3/suppression/blocks?limit=500")
    return status != 200 or len(blocks) >= 100


def _are_events_lost(seen):
    _, events = seen.account_says("stripe", "/v1/events?delivery_success=false&limit=100")
    return len(events["data"]) > 0


_READ = "SELECT count(*) FROM users"
_FAILS = {
    "users-db": lambda seen: seen.ask("users-db", _READ)[0] is None,
    "health": lambda seen: not seen.is_healthy(),
    "db-port": lambda seen: not seen.resolves() or seen.connect() != "",
    "db-cert": lambda seen: not seen.resolves() or seen.certificate_error() != "",
    "bridge": lambda seen: seen.ssh("true").returncode != 0,
    "bridge-process": lambda seen: seen.pm2_status() != "online",
    "pooler": lambda seen: _is_queue(seen.waiting_clients()),
    "users-db-as-bridge": lambda seen: seen.ask_from_host("users-db-as-bridge", _READ)[0] is None,
    "users-db-pooled": lambda seen: seen.ask("users-db-pooled", _READ)[0] is None,
    "sendgrid-status": lambda seen: seen.vendor_says().get("Mail Sending") != "operational",
    "sendgrid": lambda seen: _is_mail_lost(seen),
    "stripe": lambda seen: _are_events_lost(seen),
    "users-sync": lambda seen: seen.sync_trouble() != "",
}


def _failing(seen):
    """Looks at all targets at once: in an outage most of them take their time to fail."""
    there = [target for target in _FAILS if seen.has(target)]
    with ThreadPoolExecutor(len(there)) as pool:
        return there, {target for target, fails in zip(there, pool.map(lambda target: _FAILS[target](seen), there)) if fails}


def _symptoms(seen, fault):
    """The targets fail exactly where the catalogue says so."""
    there, failing = _failing(seen)
    expected = {*fault["symptoms"], fault["target"]}.intersection(there)
    wrong = [f"{target} fails" for target in failing - expected] + [f"{target} is well" for target in expected - failing]
    return ", ".join(wrong)


def check(seen, fault):
    """Empty, or what is wrong."""
    look = _BY_NAME.get(fault["name"]) or _by_code(fault["codes"][0])
    return look(seen, fault) or _symptoms(seen, fault)


def check_healed(seen):
    _, failing = _failing(seen)
    return f"after healing {', '.join(sorted(failing))} fails" if failing else ""
