# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table of faults: what each is, how it is made, and what a diagnosis should say."""

import difflib
from dataclasses import dataclass
from typing import Callable

from labkit import bridge, faults, firewall, postgres
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
    alternatives: tuple = ()
    symptoms: tuple = ()  # the other targets that fail with it
    routines: tuple = ()  # where one code has several meanings: the server's routine that says it
    evict: bool = False  # sessions that were open before go on working, and have to be ended

    @property
    def needs_service(self):
        return self.target == "health"

    def matches(self, look):
        said = not self.routines or look.detail in self.routines
        return look.code in self.codes and look.stage in self.stages and said


# A refused login: after TLS, and one step sooner or later by what a client can see of it.
_LOGIN = ("authentication", "startup", "session")
_STARTUP = ("startup", "authentication", "session")
_TLS = ("tls",)
_ASKED = ("ssl-request", "tls")
_ALL = ("health", "db-port", "db-cert")
_TLS_TOO = ("health", "db-cert")
_HEALTH = ("health",)


def _server():
    return [
        Fault("refused", "The database is not running.", "stops PostgreSQL",
              "connection-refused", ("ECONNREFUSED",), ("tcp",), faults.refused, alternatives=("network",), symptoms=_ALL),
        Fault("exhausted", "All normal connection slots are taken; the reserved ones are free.",
              "psql sessions of another program fill them",
              "pool-exhausted", ("53300",), _STARTUP, faults.exhausted, symptoms=_HEALTH, routines=("InitPostgres",)),
        Fault("exhausted-all", "Every connection slot is taken, the reserved ones too.",
              "psql sessions of another program and of an administrator fill them",
              "pool-exhausted", ("53300",), _STARTUP, faults.exhausted_all, symptoms=_HEALTH, routines=("InitProcess",)),
        Fault("role-limit", "The role ops may not have another connection.", "ALTER ROLE ops CONNECTION LIMIT 0",
              "connection-limit", ("53300",), _STARTUP, faults.role_limit, routines=("InitializeSessionUserId",)),
        Fault("database-limit", "The database takes no more connections.", "ALTER DATABASE helloworlddao CONNECTION LIMIT 0",
              "connection-limit", ("53300",), _STARTUP, faults.database_limit, symptoms=_HEALTH, evict=True,
              routines=("CheckMyDatabase",)),
        Fault("missing-database", "The database is not there.", "renames it to helloworlddao_moved",
              "missing-database", ("3D000",), _STARTUP, faults.missing_database, symptoms=_HEALTH),
        Fault("starting", "The server runs and lets nobody in yet.", "restarts it as a standby with hot_standby off",
              "server-starting", ("57P03",), _STARTUP, faults.starting, symptoms=_HEALTH),
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
              "authentication", ("28P01",), _LOGIN, faults.auth_password, symptoms=_HEALTH, evict=True),
        Fault("auth-hba", "pg_hba.conf rejects the roles ops and bridge.", "a reject line before the others",
              "authentication", ("28000",), _LOGIN, faults.auth_hba, symptoms=_HEALTH, evict=True),
        Fault("auth-nologin", "The roles ops and bridge may not log in.", "ALTER ROLE ops and bridge NOLOGIN",
              "authentication", ("28000",), _LOGIN, faults.auth_nologin, symptoms=_HEALTH, evict=True),
    ]


def _network(filtered):
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
                       "connection-refused", ("ECONNREFUSED",), ("tcp",), faults.reject, alternatives=("network",), symptoms=_ALL)
    dns = Fault("dns", "The database's name does not resolve.", "the profile gets a name that cannot exist",
                "dns", ("EAI_NONAME",), ("dns",), faults.dns, symptoms=("db-port", "db-cert"))
    return [drop, reject, dns]


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


def _service():
    return [
        Fault("service-stopped", "The service is not running.", "stops oracle-bridge",
              "service-down", ("ECONNREFUSED",), ("tcp",), faults.service_stopped, target="health"),
        Fault("health-lies", "The service answers 200, and says that it is not well.", "an impostor on the service's port",
              "service-down", ("EXPECTATION",), ("expectation",), faults.health_lies, target="health"),
        Fault("health-503", "The service cannot work although the database is well.", "restarts it with last month's password",
              "service-down", ("HTTP_503",), ("expectation", "request"), faults.health_503, target="health"),
    ]


def all_faults():
    return [*_server(), *_tls(), *_authentication(), *_network(firewall.is_usable()), *_impostors(), *_service()]


def find(name):
    table = {fault.name: fault for fault in all_faults()}
    if name in table:
        return table[name]
    close = difflib.get_close_matches(name, table, 1)
    hint = f"; did you mean {close[0]}?" if close else "; `lab list` shows them all"
    raise LabError(f"there is no fault called {name}{hint}")


def why_unavailable(fault, folder):
    """Empty when the fault can be made here; folder may hold no lab yet."""
    if fault.needs_service:
        return folder.state.get("missing", {}).get("service") or bridge.why_unavailable()
    if fault.name == "drop" and not firewall.is_usable() and faults.overflow_resets():
        return "net.ipv4.tcp_abort_on_overflow is on, and there is no network namespace to filter in"
    try:
        postgres.find_binaries()
    except LabError as error:
        return str(error)
    return ""


def as_json(folder):
    rows = []
    for fault in all_faults():
        because = why_unavailable(fault, folder)
        rows.append({"name": fault.name, "scenario": fault.scenario, "alternatives": list(fault.alternatives),
                     "target": fault.target, "stages": list(fault.stages), "codes": list(fault.codes),
                     "routines": list(fault.routines), "symptoms": list(fault.symptoms), "what": fault.what, "how": fault.how,
                     "available": because == "", "because": because})
    return {"faults": rows}
