# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's folder: what lies where, its lock, and the record of what was started."""

import contextlib
import fcntl
import json
import os
import re
import shutil
import tempfile
from pathlib import Path

from labkit import waiting
from labkit.errors import LabError

OWN_ENTRIES = ("state.json", "state.json.new", "profile.yaml", "profile.yaml.new", "ca.pem", "ops.pass", "bridge.pass",
               "dba.pass", "reports.pass", "stats.pass", "pgbadmin.pass", "email.token", "grafana.token", "canary.secret",
               "sendgrid.key", "stripe.key", "stripe-webhook.secret", "certificates",
               "postgres", "pgbouncer", "prometheus", "alertmanager", "ssh", "pm2", "run", "logs", "bridge", "vendors", "canister",
               "lock")
LOCK_PATIENCE_SECONDS = 10
LONGEST_SOCKET = "pm2/interactor.sock"
MAX_SOCKET_PATH = 107  # sun_path, less its terminating zero


def default_path():
    """A folder per user; root's runtime folder is closed to the account that its servers run as."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.geteuid() != 0 and runtime and os.access(runtime, os.W_OK):
        return Path(runtime) / "bridgewatch-lab"
    return Path(tempfile.gettempdir()) / f"bridgewatch-lab-{os.geteuid()}"


def write_file(path, text, mode=0o644):
    """Whole or not at all, whatever the umask."""
    new = Path(f"{path}.new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode)
    os.replace(new, path)


class Folder:
    def __init__(self, path):
        self.path = Path(os.path.abspath(path))
        self.state = {}
        self._made = False

    def __truediv__(self, name):
        return self.path / name

    @property
    def exists(self):
        return (self.path / "state.json").exists()

    def load(self):
        try:
            self.state = json.loads((self / "state.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise LabError(f"there is no lab in {self.path}; `lab up --dir {self.path}` makes one") from None
        except (ValueError, PermissionError) as error:
            raise LabError(f"{self / 'state.json'} cannot be read: {error}") from None

    def why_without(self, part):
        """What keeps this lab from having a part (host, pooler, service, monitoring); empty when it has it."""
        return self.state.get("missing", {}).get(part, "")

    def save(self):
        write_file(self / "state.json", json.dumps(self.state, indent=2) + "\n", 0o600)

    def prepare(self):
        """Makes the folder, so that it can be locked."""
        try:
            self._made = not self.path.exists()
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LabError(f"{self.path} cannot be made: {error.strerror}") from None
        if self.path.lstat().st_uid != os.geteuid():  # nor is a link that somebody else laid in /tmp
            raise LabError(f"{self.path} is not a folder of yours")

    def claim(self, account):
        """Files of others may be in the folder; they stay, at `down` too."""
        taken = [name for name in OWN_ENTRIES if name != "lock" and os.path.lexists(self / name)]
        if taken:
            (self / "lock").unlink()
            raise LabError(f"{self.path} holds {taken[0]}, which is not the lab's; choose another folder with --dir")
        self.state = {"version": 1, "made_folder": self._made, "mode": self.path.stat().st_mode & 0o7777, "processes": {}}
        self.path.chmod(0o711 if account.switch else 0o700)
        self._check_reach(account)
        self.save()

    def _check_reach(self, account):
        if account.can_reach(self.path):
            return
        self.remove()
        raise LabError(f"the account {account.name} cannot reach {self.path}; choose a folder outside private ones")

    def socket_folder(self):
        """Socket paths are short by law of the kernel, and PostgreSQL takes a comma for the next one:
        a deep or a fanciful folder gets its sockets under /tmp."""
        inside = self / "run"
        if len(f"{inside}/{LONGEST_SOCKET}") <= MAX_SOCKET_PATH and re.fullmatch(r"[\w./+-]+", str(inside), re.ASCII):
            inside.mkdir(exist_ok=True)
            return inside
        elsewhere = self.state.get("socket_folder") or tempfile.mkdtemp(prefix="bridgewatch-lab-", dir="/tmp")
        self.state["socket_folder"] = elsewhere
        self.save()
        return Path(elsewhere)

    def remove(self, keep_lock=False):
        """What `up` created, and the folder itself if that was its work."""
        if elsewhere := self.state.get("socket_folder"):
            shutil.rmtree(elsewhere, ignore_errors=True)
        if not self.path.exists():
            return
        for name in OWN_ENTRIES:
            entry = self / name
            if name == "lock" and keep_lock:
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)
        if keep_lock:
            self._made = self.state.get("made_folder", False)
        elif self.state.get("made_folder"):
            with contextlib.suppress(OSError):
                self.path.rmdir()
        elif "mode" in self.state:
            self.path.chmod(self.state["mode"])

    @contextlib.contextmanager
    def locked(self):
        """One command at a time. The kernel drops the lock of a dead holder, so none goes stale."""
        descriptor = waiting.until(self._try_lock, LOCK_PATIENCE_SECONDS, self._lock_complaint)
        try:
            os.ftruncate(descriptor, 0)
            os.write(descriptor, str(os.getpid()).encode())
            yield
        finally:
            os.close(descriptor)

    def _try_lock(self):
        try:
            descriptor = os.open(self / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            raise LabError(f"there is no lab in {self.path}") from None
        except OSError as error:
            raise LabError(f"{self / 'lock'} cannot be opened: {error.strerror}") from None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if self._is_current(descriptor):
                return descriptor
        except BlockingIOError:
            pass
        os.close(descriptor)
        return None

    def _is_current(self, descriptor):
        """A `down` that held the lock before us has removed the file that we locked."""
        with contextlib.suppress(FileNotFoundError):
            return os.stat(self / "lock").st_ino == os.fstat(descriptor).st_ino
        return False

    def _lock_complaint(self):
        holder = "unknown"
        with contextlib.suppress(OSError):
            holder = (self / "lock").read_text(encoding="ascii").strip() or holder
        return f"another lab command (process {holder}) is at work in {self.path}; try again when it has ended"
