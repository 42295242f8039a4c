# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault: does it show what the catalogue promises, to somebody else than the lab?"""


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


_CURL_REFUSED = 7
_BY_NAME = {
    "hung": _bytes(lambda found: found == "DEADLINE"),
    "stuffed": _bytes(lambda found: found[:1] == b"S" and len(found) > 1),
    "wrong-service": _bytes(lambda found: found.startswith(b"HTTP/1.1 400")),
    "wrong-service-ssh": _bytes(lambda found: found.startswith(b"SSH-2.0-")),
    "closes": _bytes(lambda found: found == "ECONNRESET"),
    "tls-off": _bytes(lambda found: found == b"N"),
    "dns": _name,
    "service-stopped": _health(0, _CURL_REFUSED),
    "health-503": _health(503),
    "health-lies": _lies,
}


def _by_code(code):
    if code.startswith("X509_"):
        return _certificate
    return _sqlstate if len(code) == 5 and code[0].isdigit() else _connect


def _symptoms(seen, fault):
    """The other targets fail exactly where the catalogue says so."""
    by_name = not seen.resolves()
    fails = {
        "health": seen.health_url is not None and not seen.is_healthy(),
        "db-port": by_name or seen.connect() != "",
        "db-cert": by_name or seen.certificate_error() != "",
    }
    for target, failing in fails.items():
        expected = target in fault["symptoms"] or target == fault["target"]
        if failing != expected and not (target == "health" and seen.health_url is None):
            return f"{target} {'fails' if failing else 'is well'}"
    return ""


def check(seen, fault):
    """Empty, or what is wrong."""
    look = _BY_NAME.get(fault["name"]) or _by_code(fault["codes"][0])
    return look(seen, fault) or _symptoms(seen, fault)


def check_healed(seen):
    code, _, message = seen.login()
    if code or message:
        return f"after healing libpq says {message!r}"
    if seen.certificate_error() != "":
        return f"after healing openssl says {seen.certificate_error()}"
    if seen.health_url and not seen.is_healthy():
        return f"after healing curl says {seen.health()}"
    return ""
