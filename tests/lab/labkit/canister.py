# SPDX-License-Identifier: GPL-3.0-or-later
"""The canister whose users the service copies into the database: a stand-in for dfx, and a file with what it holds, which a
fault rewrites. It is asked where the service runs."""

import json
import shutil
import subprocess
from pathlib import Path

from labkit import account, folder as folders, look
from labkit.errors import LabError

NAME, METHOD, FIELD = "user_service", "get_stats", "total_users"
USERS = 200  # as many as the database begins with, and the service copies
LOST = 20
STALE_SECONDS = 120
QUESTION = "SELECT count(*), extract(epoch FROM now() - max(updated_at))::int FROM users"
STALE, DIFFERENT = 1, 2  # what a look has to tell, as a sum

_PROGRAM = Path(__file__).resolve().parent.parent / "canister" / "dfx"
_SECONDS = 5


def _state(users, replica):
    stats = {"record": {FIELD: {"nat64": users}, "verified_users": {"nat32": users // 2},
                        "last_import": {"opt": {"int": 1_764_000_000_000_000_000}}, "version": {"text": "1.4.0"}}}
    return {"replica": replica, "canisters": {NAME: {METHOD: [stats], "count": [{"nat": users}], "backup": [{"opt": None}],
                                                     "count_and_version": [{"nat": users}, {"text": "1.4.0"}]}}}


class Canister:
    def __init__(self, folder, service, ssh):
        self.folder, self.service, self.ssh = folder, service, ssh
        self.home = folder / "canister"
        self.program = self.home / "dfx"

    @property
    def command(self):
        return [str(self.program), "canister", "call", NAME, METHOD, "--output", "json"]

    @property
    def on(self):
        """Where it is asked, as the profile has it."""
        return "desk" if self.ssh.missing else "bridge"

    # ---- making it

    def prepare(self):
        self.home.mkdir()
        self.home.chmod(0o755)
        shutil.copy(_PROGRAM, self.program)
        self.program.chmod(0o755)
        self.hold()

    def hold(self, users=USERS, replica="running"):
        folders.write_file(self.home / "state.json", json.dumps(_state(users, replica), indent=2))

    def ensure_normal(self):
        self.hold()

    # ---- asking it

    def look(self, ask_database):
        """The reading tells whether the newest row is too old and whether the counts differ."""
        try:
            done = subprocess.run(self.command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_SECONDS,
                                  env=account.clean_environment(), check=False, **self.service.popen_options())
        except subprocess.TimeoutExpired:
            return look.Look("exec", "DEADLINE")
        if done.returncode != 0:
            return look.Look("exec", f"EXIT_{done.returncode}", done.stderr.strip())
        try:
            rows, age = ask_database().split("|")
        except LabError as error:  # the database's trouble, not the sync's
            return look.Look("query", "NO_DATA", str(error).partition("\n")[0])
        differs = int(rows) != int(json.loads(done.stdout)[FIELD])
        return look.Look("exec", "").with_reading((STALE if int(age) > STALE_SECONDS else 0) + (DIFFERENT if differs else 0))
