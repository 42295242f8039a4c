# SPDX-License-Identifier: GPL-3.0-or-later
"""The service beside the database: its packages, its start, its health."""

import contextlib
import fcntl
import hashlib
import os
import secrets
import shutil
import subprocess
from pathlib import Path

from labkit import account, contents, folder as folders, look, processes
from labkit.errors import LabError

SOURCE = Path(__file__).resolve().parent.parent / "bridge"
INSTALL_SECONDS = 180
STALE_PASSWORD = "the-password-of-last-month"


def _fingerprint():
    return hashlib.sha256((SOURCE / "package-lock.json").read_bytes()).hexdigest()


def _is_installed(where):
    with contextlib.suppress(OSError):
        return (where / "node_modules" / ".installed-from").read_text(encoding="ascii") == _fingerprint()
    return False


def why_unavailable():
    """Empty when the service can run here."""
    if not shutil.which("node"):
        return "node is not installed"
    if not _is_installed(SOURCE) and not shutil.which("npm"):
        return "npm is not installed, and neither are the service's packages"
    return ""


def _install(where):
    """npm runs in the caller's own environment: proxies and registries are the caller's business."""
    command = [shutil.which("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"]
    try:
        done = subprocess.run(command, cwd=where, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise LabError(f"npm ci did not end within {INSTALL_SECONDS} s") from None
    if done.returncode != 0:
        errors = [line for line in done.stderr.splitlines() if "error" in line.lower()]
        raise LabError("npm ci failed: " + " ".join(errors[:2] or done.stderr.splitlines()[-1:]))
    (where / "node_modules" / ".installed-from").write_text(_fingerprint(), encoding="ascii")


@contextlib.contextmanager
def _install_lock():
    """Two labs must not install, nor one copy what the other is installing."""
    folder = os.open(SOURCE, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _copy(destination):
    """The servers' account may not be able to read the source tree; it can read the lab's folder."""
    shutil.copytree(SOURCE, destination, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".bin"))
    for parent, _, files in os.walk(destination):
        os.chmod(parent, 0o755)
        for name in files:
            os.chmod(os.path.join(parent, name), 0o644)


class Bridge:
    def __init__(self, folder, service, postgres):
        self.folder, self.service, self.postgres = folder, service, postgres
        self.home = folder / "bridge"
        self.log = folder / "logs" / "bridge.log"

    @property
    def port(self):
        return self.folder.state["ports"]["health"]

    @property
    def missing(self):
        """Why this lab has no service, or empty."""
        return self.folder.state.get("bridge_missing", "")

    def prepare(self, say):
        reason = why_unavailable()
        if not reason:
            reason = self._fetch(say)
        self.folder.state["bridge_missing"] = reason
        folders.write_file(self.folder / "email.token", secrets.token_urlsafe(18) + "\n", 0o600)
        self.folder.save()

    def _fetch(self, say):
        try:
            with _install_lock():
                if os.access(SOURCE, os.W_OK):
                    self._install_where_missing(SOURCE, say)
                _copy(self.home)
            self._install_where_missing(self.home, say)
        except (LabError, OSError) as error:
            return f"the service's packages are not to be had: {error}"
        return ""

    def _install_where_missing(self, where, say):
        if not _is_installed(where):
            say("installing the service's packages (npm ci)")
            _install(where)

    def start(self, password=None):
        """With another password than its own it is up, and of no use."""
        environment = account.clean_environment(
            PORT=str(self.port), EMAIL_TOKEN=(self.folder / "email.token").read_text(encoding="ascii").strip(),
            DB_HOST="127.0.0.1", DB_PORT=str(self.postgres.port), DB_NAME=contents.DATABASE, DB_USER="bridge",
            DB_PASSWORD=password or self.postgres.password("bridge"), DB_CA=str(self.postgres.certificates.authority))
        self.folder.state["bridge_variant"] = "broken" if password else "normal"
        processes.spawn(self.folder, "bridge", [shutil.which("node"), str(self.home / "server.js")],
                        account=self.service, environment=environment, output=self.log)

    def stop(self):
        processes.stop(self.folder, "bridge")

    def ensure_normal(self):
        if self.missing:
            return
        if processes.record_of(self.folder, "bridge") and self.folder.state.get("bridge_variant") == "normal":
            return
        self.stop()
        self.start()

    def health(self):
        return look.health(self.port)
