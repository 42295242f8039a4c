# SPDX-License-Identifier: GPL-3.0-or-later
"""The System V segment by which PostgreSQL notices a second server on the same data."""

import subprocess
from pathlib import Path

from labkit import account, processes

_LINE = 6  # of postmaster.pid (PostgreSQL's miscadmin.h, LOCK_FILE_LINE_SHMEM_KEY): key and identifier


def remove_left_by(lock_file):
    """Only the segment of that key and identifier, and only when no process is attached."""
    try:
        key, identifier = lock_file.read_text(encoding="utf-8").splitlines()[_LINE].split()
    except (OSError, IndexError, ValueError):
        return
    if _is_abandoned(key, identifier):
        tool = processes.require(["/usr/bin/ipcrm", "/bin/ipcrm"], "ipcrm")
        subprocess.run([tool, "-m", identifier], capture_output=True, env=account.clean_environment(), timeout=10, check=False)


def _is_abandoned(key, identifier):
    header, *rows = (line.split() for line in Path("/proc/sysvipc/shm").read_text(encoding="ascii").splitlines())
    for row in (dict(zip(header, row)) for row in rows):
        if (row["key"], row["shmid"]) == (key, identifier):
            return row["nattch"] == "0"
    return False
