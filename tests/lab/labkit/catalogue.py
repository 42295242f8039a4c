# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table of faults: what each is, how it is made, and what a diagnosis should say."""

import difflib
from dataclasses import dataclass
from typing import Callable

from labkit import account, bridge, canister, faults, firewall, pgbouncer, postgres, ssh
from labkit.errors import LabError


@dataclass(frozen=True)
class Fault:
    name: str
    what: str
    how: str
    scenario: str
    codes: tuple
    stages: tuple
    inflict: Callable
    target: str = "users-db"
    vantage: str = ""  # where it shows, when that is not everywhere
    alternatives: tuple = ()
    symptoms: tuple = ()  # the other targets that fail with it, or that nobody can look at any more
    routines: tuple = ()  # where one code has several meanings: the server's routine that says it
    at_least: int = 0  # where no code says it: what the look has to count
    evict: bool = False  # sessions that were open before go on working, and have to be ended
    needs: tuple = ()  # the parts of the lab without which it cannot be made

    def matches(self, look):
        said = not self.routines or look.detail in self.routines
        return look.code in self.codes and look.stage in self.stages and said and look.reading >= self.at_least


# A refused login: after TLS, and one step sooner or later by what a client can see of it.
_LOGIN = ("authentication", "startup", "session")
_STARTUP = ("startup", "authentication", "session")
_TLS = ("tls",)
_ASKED = ("ssl-request", "tls")
_EXPECTED = ("expectation",)
_LOGINS = ("health", "users-db-as-bridge", "users-db-pooled", "users-sync")  # whatever has to log in to the database
_TLS_TOO = (*_LOGINS, "db-cert")
_ALL = (*_LOGINS, "db-port", "db-cert")
_OVER_SSH = ("bridge-process", "bridge-log", "users-db-as-bridge", "users-sync")
_HOST, _SERVICE, _POOLER, _DESK = ("host",), ("service",), ("pooler",), ("host", "firewall", "two accounts")


def _one_sided(host):
    """What a refused connection is from the desk alone; with a host to look from it is told apart."""
    return () if host else ("network",)


def _server(host):
    return [
        Fault("refused", "The database is not running.", "stops PostgreSQL",
              "connection-refused", ("ECONNREFUSED",), ("tcp",), faults.refused, alternatives=_one_sided(host), symptoms=_ALL),
        Fault("exhausted", "All normal connection slots are taken; the reserved ones are free.",
              "psql sessions of another program fill them",
              "pool-exhausted", ("53300",), _STARTUP, faults.exhausted, symptoms=_LOGINS, routines=("InitPostgres",)),
        Fault("exhausted-all", "Every connection slot is taken, the reserved ones too.",
              "psql sessions of another program and of an administrator fill them",
              "pool-exhausted", ("53300",), _STARTUP, faults.exhausted_all, symptoms=_LOGINS, routines=("InitProcess",)),
        Fault("role-limit", "The role ops may not have another connection.", "ALTER ROLE ops CONNECTION LIMIT 0",
              "connection-limit", ("53300",), _STARTUP, faults.role_limit, symptoms=("users-db-pooled", "users-sync"),
              routines=("InitializeSessionUserId",)),
        Fault("database-limit", "The database takes no more connections.", "ALTER DATABASE helloworlddao CONNECTION LIMIT 0",
              "connection-limit", ("53300",), _STARTUP, faults.database_limit, symptoms=_LOGINS, evict=True,
              routines=("CheckMyDatabase",)),
        Fault("missing-database", "The database is not there.", "renames it to helloworlddao_moved",
              "missing-database", ("3D000",), _STARTUP, faults.missing_database, symptoms=_LOGINS),
        Fault("starting", "The server runs and lets nobody in yet.", "restarts it as a standby with hot_standby off",
              "server-starting", ("57P03",), _STARTUP, faults.starting, symptoms=_LOGINS),
        Fault("hung", "The kernel accepts connections, and the server never says a word.", "suspends the postmaster with SIGSTOP",
              "server-hung", ("DEADLINE",), ("ssl-request",), faults.hung, symptoms=_TLS_TOO),
    ]


def _tls():
    return [
        Fault("tls-expired", "The server's certificate expired yesterday.", "serves another certificate",
              "tls", ("X509_10",), _TLS, faults.tls_expired, symptoms=_TLS_TOO, evict=True),
        Fault("tls-wrong-host", "The server's certificate is for another name.", "serves another certificate",
              "tls", ("X509_62",), _TLS, faults.tls_wrong_host, symptoms=_TLS_TOO, evict=True),
        Fault("tls-unknown-ca", "The server's certificate is from an authority that nobody here knows.",
              "serves a certificate of another authority, without that authority's own",
              "tls", ("X509_20",), _TLS, faults.tls_unknown_ca, symptoms=_TLS_TOO, evict=True),
        Fault("tls-off", "The server has TLS switched off.", "ssl = off",
              "tls", ("SSL_REFUSED",), _ASKED, faults.tls_off, symptoms=_TLS_TOO, evict=True),
        Fault("stuffed", "Something answers yes to TLS with bytes of its own behind it.", "an impostor on the database's port",
              "tls", ("SSL_STUFFED",), _ASKED, faults.stuffed, symptoms=_TLS_TOO),
    ]


def _authentication():
    return [
        Fault("auth-password", "The passwords were changed, and nobody told the clients.", "ALTER ROLE ops and bridge PASSWORD",
              "authentication", ("28P01",), _LOGIN, faults.auth_password, symptoms=_LOGINS, evict=True),
        Fault("auth-hba", "pg_hba.conf rejects the roles ops and bridge.", "a reject line before the others",
              "authentication", ("28000",), _LOGIN, faults.auth_hba, symptoms=_LOGINS, evict=True),
        Fault("auth-nologin", "The roles ops and bridge may not log in.", "ALTER ROLE ops and bridge NOLOGIN",
              "authentication", ("28000",), _LOGIN, faults.auth_nologin, symptoms=_LOGINS, evict=True),
        Fault("auth-bridge", "pg_hba.conf rejects the role bridge, and no other.", "a reject line before the others",
              "authentication", ("28000",), _LOGIN, faults.auth_bridge, target="users-db-as-bridge", vantage="bridge",
              symptoms=("health",), evict=True, needs=_HOST),
    ]


def _network(filtered, host):
    """Without a namespace of its own the lab cannot set a packet filter, and gets as near as sockets can."""
    full = "an nftables rule drops its packets" if filtered else "a listener whose backlog is full"
    drop = Fault("drop", "Packets to the database vanish.", full,
                 "network", ("DEADLINE", "ETIMEDOUT"), ("tcp",), faults.drop, symptoms=_ALL)
    what = "A firewall rejects connections to the database."
    if filtered:
        reject = Fault("reject", what, "an nftables rule answers admin-prohibited",
                       "network", ("EHOSTUNREACH",), ("tcp",), faults.reject, symptoms=_ALL)
    else:
        reject = Fault("reject", what, "a closed port, which no client can tell from a filter that resets",
                       "connection-refused", ("ECONNREFUSED",), ("tcp",), faults.reject, alternatives=_one_sided(host), symptoms=_ALL)
    dns = Fault("dns", "The database's name does not resolve.", "the profile gets a name that cannot exist",
                "dns", ("EAI_NONAME",), ("dns",), faults.dns,
                symptoms=("users-db-as-bridge", "db-port", "db-cert", "users-sync"))
    return [drop, reject, *_between_desk_and_database(), dns]


def _between_desk_and_database():
    """From the host itself the database is well."""
    return [
        Fault("drop-desk", "Packets from the desk to the database vanish.", "an nftables rule drops what other accounts send",
              "network", ("DEADLINE", "ETIMEDOUT"), ("tcp",), faults.drop_desk, vantage="desk",
              symptoms=("db-port", "db-cert", "users-sync"),
              needs=_DESK),
        Fault("reject-desk", "A firewall resets connections from the desk to the database.",
              "an nftables rule resets what other accounts open",
              "network", ("ECONNREFUSED",), ("tcp",), faults.reject_desk, vantage="desk", symptoms=("db-port", "db-cert", "users-sync"),
              needs=_DESK),
    ]


def _impostors():
    return [
        Fault("wrong-service", "A web server answers on the database's port.", "an impostor on the database's port",
              "wrong-service", ("NOT_TLS",), _ASKED, faults.wrong_service, symptoms=_TLS_TOO),
        Fault("wrong-service-ssh", "An SSH server answers on the database's port; its first byte is S.",
              "an impostor on the database's port",
              "wrong-service", ("NOT_TLS",), _ASKED, faults.wrong_service_ssh, symptoms=_TLS_TOO),
        Fault("closes", "Something accepts the connection and resets it.", "an impostor on the database's port",
              "connection-refused", ("ECONNRESET",), _ASKED, faults.closes, symptoms=_TLS_TOO),
    ]


def _service(host):
    """Without a way into the host nobody can ask pm2, and only the service's page tells."""
    stopped = dict(target="bridge-process", symptoms=("health",)) if host else dict(target="health")
    codes, stages = (("PM2_STOPPED",), ("exec",)) if host else (("ECONNREFUSED",), ("tcp",))
    return [
        Fault("service-stopped", "The service is not running.", "pm2 stop oracle-bridge",
              "service-down", codes, stages, faults.service_stopped, needs=_SERVICE, **stopped),
        Fault("service-errored", "The service crashes at its start, and pm2 has given it up.",
              "restarts it with an authority file that is not there",
              "service-down", ("PM2_ERRORED",), ("exec",), faults.service_errored, target="bridge-process",
              symptoms=("health",), needs=(*_SERVICE, *_HOST)),
        Fault("health-lies", "The service answers 200, and says that it is not well.", "an impostor on the service's port",
              "service-down", ("EXPECTATION",), ("expectation",), faults.health_lies, target="health", needs=_SERVICE),
        Fault("health-503", "The service cannot work although the database is well.", "restarts it with last month's password",
              "service-down", ("HTTP_503",), ("expectation", "request"), faults.health_503, target="health", needs=_SERVICE),
    ]


def _pooler(host):
    return [
        Fault("pooler-down", "The pooler is not running.", "stops PgBouncer",
              "pooler", ("ECONNREFUSED",), ("tcp",), faults.pooler_down, target="pooler", alternatives=_one_sided(host),
              symptoms=("health", "users-db-pooled"), needs=_POOLER),
        Fault("pooler-wait", "The pooler has no connection left, and its clients queue.",
              "open transactions hold every connection of the pools, and others wait behind them",
              "pool-exhausted", ("",), ("", "query"), faults.pooler_wait, target="pooler", at_least=4,
              symptoms=("health", "users-db-pooled"), needs=_POOLER),
        Fault("pooler-backend-down", "The pooler cannot reach the database, which is well.",
              "points PgBouncer at a closed port",
              "pooler", ("08P01",), _STARTUP + ("query",), faults.pooler_backend_down, target="users-db-pooled",
              symptoms=("health",), needs=_POOLER),
    ]


def _host():
    return [
        Fault("ssh-refused", "Nobody answers where the host should be.", "stops sshd",
              "ssh-unreachable", ("ECONNREFUSED",), ("tcp",), faults.ssh_refused, target="bridge", alternatives=("network",),
              symptoms=_OVER_SSH, needs=_HOST),
        Fault("ssh-host-key", "The host shows another key than the one that is known.", "restarts sshd with another host key",
              "ssh-host-key", ("HOST_KEY_CHANGED",), ("host-key",), faults.ssh_host_key, target="bridge", symptoms=_OVER_SSH,
              needs=_HOST),
        Fault("ssh-auth", "The host does not let the desk's key in.", "empties authorized_keys",
              "ssh-unreachable", ("SSH_DENIED",), ("authentication",), faults.ssh_auth, target="bridge", symptoms=_OVER_SSH,
              needs=_HOST),
    ]


def _disk():
    return [
        Fault("corrupt", "A page of the table users is damaged on disk.", "overwrites eight bytes while the server is down",
              "data-corruption", ("XX001",), ("query",), faults.corrupt,
              symptoms=("users-db-as-bridge", "users-db-pooled", "users-sync")),
    ]


def _vendors():
    return [
        Fault("vendor-outage", "The mail vendor tells of an outage of its own.", "rewrites its status page",
              "provider-outage", ("",), ("", "expectation"), faults.vendor_outage, target="sendgrid-status", at_least=3),
        Fault("vendor-lies", "The mail vendor's API is down, and its status page says that all is well.",
              "its API answers 503", "provider-outage", ("HTTP_503",), _EXPECTED, faults.vendor_lies, target="sendgrid"),
        Fault("mail-key", "Somebody revoked the key of the mail account.", "its API knows another key",
              "mail-delivery", ("HTTP_401",), _EXPECTED, faults.mail_key, target="sendgrid"),
        Fault("mail-ratelimit", "The mail vendor takes no more requests for now.", "its API answers 429",
              "mail-delivery", ("HTTP_429",), _EXPECTED, faults.mail_ratelimit, target="sendgrid"),
        Fault("mail-bounces", "Most mail is blocked on its way: the sender is on a list.", "its API counts blocks and bounces",
              "mail-delivery", ("",), ("", "expectation"), faults.mail_bounces, target="sendgrid", at_least=500),
        Fault("webhook-disabled", "The payments vendor has disabled the service's webhook.", "its API lists it as disabled",
              "webhooks", ("EXPECTATION",), _EXPECTED, faults.webhook_disabled, target="stripe"),
        Fault("webhook-secret", "The service refuses webhooks: it checks them with a secret that was rolled.",
              "restarts it with last month's secret; events wait at the vendor's API",
              "webhooks", ("",), ("", "expectation"), faults.webhook_secret, target="stripe", at_least=100),
    ]


def _sync():
    """The database and the service are well in each."""
    return [
        Fault("sync-stale", "The service is well, and copies no users any more.",
              "lets a trigger drop what it writes to the table, and dates the rows back an hour",
              "sync-stale", ("",), ("", "exec"), faults.sync_stale, target="users-sync", at_least=canister.STALE),
        Fault("sync-mismatch", "The canister has lost users that the database still has.", "rewrites what the canister holds",
              "sync-mismatch", ("",), ("", "exec"), faults.sync_mismatch, target="users-sync", at_least=canister.DIFFERENT),
        Fault("canister-down", "The canister cannot be asked: its replica is down.", "dfx finds no replica",
              "canister-unreachable", ("EXIT_255",), ("exec",), faults.canister_down, target="users-sync"),
    ]


def all_faults():
    host = not _why_without("host")
    return [*_server(host), *_tls(), *_authentication(), *_network(firewall.is_usable(), host), *_impostors(),
            *_service(host), *_pooler(host), *_host(), *_disk(), *_vendors(), *_sync()]


def _why_without(part):
    """What keeps this machine from having a part of the lab; empty when nothing does."""
    try:
        service = account.service_account()
        postgres.find_binaries()
    except LabError as error:
        return str(error)
    return {
        "host": lambda: ssh.why_unavailable(service),
        "service": lambda: bridge.why_unavailable(service),
        "pooler": pgbouncer.why_unavailable,
        "firewall": lambda: "" if firewall.is_usable() else "there is no network namespace to filter in",
        "two accounts": lambda: "" if service.switch else "called by an ordinary user, all of the lab is one account",
        "database": lambda: "",
    }[part]()


def find(name):
    table = {fault.name: fault for fault in all_faults()}
    if name in table:
        return table[name]
    close = difflib.get_close_matches(name, table, 1)
    hint = f"; did you mean {close[0]}?" if close else "; `lab list` shows them all"
    raise LabError(f"there is no fault called {name}{hint}")


def why_unavailable(fault, folder):
    """Empty when the fault can be made here; folder may hold no lab yet."""
    if fault.name == "drop" and not firewall.is_usable() and faults.overflow_resets():
        return "net.ipv4.tcp_abort_on_overflow is on, and there is no network namespace to filter in"
    return next(filter(None, (folder.why_without(part) or _why_without(part) for part in (*fault.needs, "database"))), "")


def as_json(folder):
    rows = []
    for fault in all_faults():
        because = why_unavailable(fault, folder)
        rows.append({"name": fault.name, "scenario": fault.scenario, "alternatives": list(fault.alternatives),
                     "target": fault.target, "vantage": fault.vantage, "stages": list(fault.stages), "codes": list(fault.codes),
                     "routines": list(fault.routines), "symptoms": list(fault.symptoms), "what": fault.what, "how": fault.how,
                     "available": because == "", "because": because})
    return {"faults": rows}
