# SPDX-License-Identifier: GPL-3.0-or-later
"""Under whose name the servers run."""

import os
import pwd
from dataclasses import dataclass
from pathlib import Path

from labkit.errors import LabError

SERVICE_ACCOUNT = "postgres"


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    gid: int
    switch: bool  # the caller is root and has to become this account

    def own(self, path):
        if self.switch:
            os.chown(path, self.uid, self.gid)

    def become(self):
        """For a forked child only: there is no way back."""
        if self.switch:
            os.setgroups([])
            os.setgid(self.gid)
            os.setuid(self.uid)

    def popen_options(self):
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.switch else {}

    def can_reach(self, folder):
        """Whether this account can pass through every folder on the way, folder included."""
        if not self.switch:
            return True
        folders = [Path(folder), *Path(folder).parents]
        return all(self._can_pass(f) for f in folders if f.exists())

    def can_read(self, file):
        return self.can_reach(Path(file).parent) and (not self.switch or self._may(file, 0o4))

    def _can_pass(self, folder):
        return self._may(folder, 0o1)

    def _may(self, path, permission):
        status = path.stat()
        if status.st_uid == self.uid:
            return bool(status.st_mode & permission << 6)
        if status.st_gid == self.gid:
            return bool(status.st_mode & permission << 3)
        return bool(status.st_mode & permission)


def caller_name():
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        raise LabError(f"the account with number {os.geteuid()} has no name, which PostgreSQL needs") from None


def service_account():
    """PostgreSQL refuses to run as root, so root hands its servers to the postgres account."""
    if os.geteuid() != 0:
        return Account(caller_name(), os.geteuid(), os.getegid(), switch=False)
    try:
        entry = pwd.getpwnam(SERVICE_ACCOUNT)
    except KeyError:
        raise LabError(f"called as root, the lab needs the account {SERVICE_ACCOUNT}, which does not exist") from None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, switch=True)


def clean_environment(**extra):
    """Nothing of the caller's PG*, NODE_* or locale may change how the lab behaves."""
    kept = {"PATH": os.environ.get("PATH", "") + ":/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    return {**kept, "HOME": "/nonexistent", "TZ": "UTC", **extra}
