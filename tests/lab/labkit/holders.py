# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions that somebody else holds: psql processes that never say goodbye."""

import os
import signal

from labkit import account, contents, processes, waiting
from labkit.errors import LabError

PREFIX = "holder-"
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


def _open_session(lab, name, role):
    postgres = lab.postgres
    _log(lab, name).write_text("", encoding="utf-8")
    command = [str(postgres.binaries / "psql"), "-X", "-q", "-c", "\\echo holding", "-f", "-"]
    environment = account.clean_environment(
        PGHOST="localhost", PGPORT=str(postgres.port), PGDATABASE=contents.DATABASE, PGUSER=role,
        PGPASSWORD=postgres.password(role), PGSSLMODE="verify-full", PGSSLROOTCERT=str(postgres.certificates.authority),
        PGAPPNAME="nightly-report")
    pipe = _pipe(lab)
    try:
        processes.spawn(lab.folder, name, command, account=lab.service, environment=environment, output=_log(lab, name), stdin=pipe)
    finally:
        os.close(pipe)


def hold(lab, role, count):
    """Ends when this role holds that many sessions; whoever is in the way is sent off."""
    names = [f"{PREFIX}{role}-{number}" for number in range(1, count + 1)]

    def held():
        dead = [name for name in names if not processes.record_of(lab.folder, name)]
        if dead and role != "dba":
            lab.postgres.sql(contents.end_sessions(*contents.CLIENT_ROLES))
        for name in dead:
            _open_session(lab, name, role)
        return all(_is_holding(lab, name) for name in names)

    waiting.until(held, FILL_SECONDS, f"{count} sessions of {role} could not be opened")


def release(lab):
    names = processes.names(lab.folder, PREFIX)
    for name in names:
        processes.send(lab.folder.state["processes"][name], signal.SIGTERM)
    for name in names:
        processes.stop(lab.folder, name)


def none_left(lab):
    """Their sessions end a moment after their processes."""
    try:
        return lab.postgres.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'nightly-report'") == "0"
    except LabError:
        return False
