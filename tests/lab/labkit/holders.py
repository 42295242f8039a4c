# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions that somebody else holds: psql processes that never say goodbye."""

import os
import signal

from labkit import account, contents, processes, waiting
from labkit.errors import LabError

PREFIX, NAME = "holder-", "nightly-report"
FILL_SECONDS = 15


def _pipe(lab):
    """psql reads its commands from here; opened for both, it never ends and never says anything."""
    path = lab.folder / "logs" / "holders.fifo"
    if not path.exists():
        os.mkfifo(path, 0o600)
    return os.open(path, os.O_RDWR)


def _log(lab, name):
    return lab.folder / "logs" / f"{name}.log"


def _is_holding(lab, name):
    return processes.record_of(lab.folder, name) and "holding" in _log(lab, name).read_text(encoding="utf-8")


def _open_session(lab, name, role, port, *commands):
    postgres = lab.postgres
    _log(lab, name).write_text("", encoding="utf-8")
    words = [word for command in (*commands, "\\echo holding") for word in ("-c", command)]
    argv = [str(postgres.binaries / "psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", *words, "-f", "-"]
    environment = account.clean_environment(
        PGHOST="localhost", PGPORT=str(port), PGDATABASE=contents.DATABASE, PGUSER=role, PGPASSWORD=postgres.password(role),
        PGSSLMODE="verify-full", PGSSLROOTCERT=str(postgres.certificates.authority), PGAPPNAME=NAME)
    pipe = _pipe(lab)
    try:
        processes.spawn(lab.folder, name, argv, account=lab.service, environment=environment, output=_log(lab, name), stdin=pipe)
    finally:
        os.close(pipe)


def _names(group, count):
    return [f"{PREFIX}{group}-{number}" for number in range(1, count + 1)]


def _dead(lab, names):
    return [name for name in names if not processes.record_of(lab.folder, name)]


def hold(lab, role, count):
    """Ends when this role holds that many sessions; whoever is in the way is sent off."""
    names = _names(role, count)

    def held():
        dead = _dead(lab, names)
        if dead and role != "dba":
            lab.postgres.sql(contents.end_sessions(*contents.CLIENT_ROLES))
        for name in dead:
            _open_session(lab, name, role, lab.postgres.port)
        return all(_is_holding(lab, name) for name in names)

    waiting.until(held, FILL_SECONDS, f"{count} sessions of {role} could not be opened")


def hold_pool(lab, role, count, waiters=0):
    """Ends when this role's transactions hold the pooler's connections, and so many more of its clients wait for one."""
    holding, queuing = _names(f"pool-{role}", count), _names(f"queue-{role}", waiters)

    def held():
        for name in _dead(lab, holding):
            _open_session(lab, name, role, lab.pooler.port, "BEGIN")
        return all(_is_holding(lab, name) for name in holding)

    def queued():
        for name in _dead(lab, queuing):
            _open_session(lab, name, role, lab.pooler.port, "SELECT 1")
        return lab.pooler.look().reading >= waiters

    waiting.until(held, FILL_SECONDS, f"{role} could not get {count} connections of the pooler")
    waiting.until(queued, FILL_SECONDS, f"{waiters} clients of {role} do not wait")


def release(lab):
    names = processes.names(lab.folder, PREFIX)
    for name in names:
        processes.send(lab.folder.state["processes"][name], signal.SIGTERM)
    for name in names:
        processes.stop(lab.folder, name)


def none_left(lab):
    """Their sessions end a moment after their processes; those that the pooler keeps are its own."""
    ours = f"application_name = '{NAME}' AND usename NOT IN ('ops', 'bridge')"
    try:
        return lab.postgres.sql(f"SELECT count(*) FROM pg_stat_activity WHERE {ours}") == "0"
    except LabError:
        return False
