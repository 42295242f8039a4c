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

from labkit import account, contents, folder as folders, look, pm2, vendors
from labkit.errors import LabError

SOURCE = Path(__file__).resolve().parent.parent / "bridge"
INSTALL_SECONDS = 180
STALE_PASSWORD = "the-password-of-last-month"
STALE_WEBHOOK_SECRET = "the-webhook-secret-of-last-month"
_NEEDLESS = (".bin", "*.md", "*.map", "*.d.ts")


def _fingerprint():
    return hashlib.sha256((SOURCE / "package-lock.json").read_bytes()).hexdigest()


def _is_installed(where):
    with contextlib.suppress(OSError):
        return (where / "node_modules" / ".installed-from").read_text(encoding="ascii") == _fingerprint()
    return False


def _packages():
    """Beside the service in the source tree; what is installed stays as it is, and the caller's cache has them."""
    if (SOURCE.parent / "labcheck").is_dir():
        return SOURCE
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bridgewatch" / "lab-service"


def _prepare(packages):
    packages.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        if packages != SOURCE:
            shutil.copyfile(SOURCE / name, packages / name)


def why_unavailable(service):
    """Empty when the service can run here."""
    node = pm2.find_node()
    if not node:
        return "node is not installed"
    if not service.can_reach(Path(node).parent):
        return f"the account {service.name} cannot reach {node}"
    if not _is_installed(_packages()) and not shutil.which("npm"):
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
def _install_lock(packages):
    """Two labs must not install, nor one copy what the other is installing."""
    folder = os.open(packages, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _copy(destination, packages):
    """The servers' account may not be able to read the source tree; it can read the lab's folder."""
    shutil.copytree(SOURCE, destination, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NEEDLESS, "node_modules"))
    if packages and _is_installed(packages):
        shutil.copytree(packages / "node_modules", destination / "node_modules", ignore=shutil.ignore_patterns(*_NEEDLESS))
    for parent, _, files in os.walk(destination):
        os.chmod(parent, 0o755)
        for name in files:
            os.chmod(os.path.join(parent, name), 0o644)


def _can_share(service, packages):
    """Whether the servers' account can run the packages where they lie; thousands of files take seconds to copy."""
    return _is_installed(packages) and service.can_read(packages / "node_modules" / "pm2" / "bin" / "pm2")


class Bridge:
    """Under pm2, with a second process beside it that nobody has a reason to touch."""

    NAME, NEIGHBOUR = "oracle-bridge", "oracle-bridge-worker"

    def __init__(self, folder, service, postgres, pooler):
        self.folder, self.service = folder, service
        self.postgres, self.pooler = postgres, pooler
        self.pm2 = pm2.Pm2(folder, service)
        self.home = folder / "bridge"
        self.log = folder / "logs" / "bridge.log"
        self.neighbour_log = folder / "logs" / "worker.log"

    @property
    def port(self):
        return self.folder.state["ports"]["health"]

    @property
    def missing(self):
        """Why this lab has no service, or empty."""
        return self.folder.why_without("service")

    # ---- making it

    def prepare(self, say):
        """What is missing is noted in the lab's record."""
        reason = why_unavailable(self.service) or self._fetch(say)
        if reason:
            self.folder.state["missing"]["service"] = reason
            self.folder.save()
        for name in ("email.token", "canary.secret"):
            folders.write_file(self.folder / name, secrets.token_urlsafe(18) + "\n", 0o600)
        if not reason:
            self.pm2.prepare()
            for log in (self.log, self.neighbour_log):  # pm2 opens them under its own name
                log.touch()
                self.service.own(log)

    def _fetch(self, say):
        try:
            packages = _packages()
            _prepare(packages)
            with _install_lock(packages):
                if os.access(packages, os.W_OK):
                    self._install_where_missing(packages, say)
                shared = _can_share(self.service, packages)
                _copy(self.home, None if shared else packages)
            if shared:
                (self.home / "node_modules").symlink_to(packages / "node_modules")
            self._install_where_missing(self.home, say)
        except (LabError, OSError) as error:
            return f"the service's packages are not to be had: {error}"
        return ""

    def _install_where_missing(self, where, say):
        if not _is_installed(where):
            say("installing the service's packages (npm ci)")
            _install(where)

    # ---- running it

    def _secret(self, name):
        return (self.folder / name).read_text(encoding="ascii").strip()

    def _environment(self, port=None, password=None, authority=None, webhook_secret=None):
        """Its own settings, or others. It goes to the database through the pooler, if there is one."""
        return account.clean_environment(
            PORT=str(port or self.port), EMAIL_TOKEN=self._secret("email.token"), BRIDGE_CANARY=self._secret("canary.secret"),
            STRIPE_WEBHOOK_SECRET=webhook_secret or self._secret(vendors.WEBHOOK_SECRET),
            DB_HOST="127.0.0.1", DB_PORT=str(self.postgres.port if self.pooler.missing else self.pooler.port),
            DB_NAME=contents.DATABASE, DB_USER="bridge", DB_PASSWORD=password or self.postgres.password("bridge"),
            DB_CA=str(authority or self.postgres.certificates.authority))

    def _application(self, name, script, log, environment):
        """As pm2 wants it: a script with a space in its path would be a shell command to it.
        A crash loop counts as one within a few seconds, on a slow machine too; with a restart_delay
        pm2 would call a process that it has given up "waiting restart" for ever."""
        return {"name": name, "script": script, "cwd": str(self.home), "interpreter": str(self.pm2.node),
                "node_args": ["--max-old-space-size=64"], "env": environment,
                "out_file": str(log), "error_file": str(log), "merge_logs": True,
                "autorestart": True, "max_restarts": 3, "min_uptime": 5000, "kill_timeout": 1600,
                "vizion": False, "pmx": False, "automation": False}

    def start(self, **other):
        """Afresh, as pm2 sees it: nothing is remembered of earlier crashes. With other settings than its
        own it is of no use."""
        self._note("unknown")
        self.pm2.delete(self.NAME)
        applications = [self._application(self.NAME, "server.js", self.log, self._environment(**other))]
        if self.pm2.status(self.NEIGHBOUR) != pm2.ONLINE:
            self.pm2.delete(self.NEIGHBOUR)
            applications.append(self._application(self.NEIGHBOUR, "worker.js", self.neighbour_log, account.clean_environment()))
        self.pm2.start_processes(applications)
        self._note("broken" if other else "normal")

    def _note(self, variant):
        self.folder.state["bridge_variant"] = variant
        self.folder.save()

    def stop(self):
        self.pm2.run("stop", self.NAME)

    def ensure_normal(self):
        if self.missing:
            return
        if not self.pm2.record:
            self.pm2.stop()
            self.pm2.start()
        self.pm2.wait()
        is_normal = self.folder.state.get("bridge_variant") == "normal"
        if not is_normal or {self.pm2.status(name) for name in (self.NAME, self.NEIGHBOUR)} != {pm2.ONLINE}:
            self.start()

    def health(self):
        return look.health(self.port)

    def look(self):
        """What its process manager says."""
        return self.pm2.look(self.NAME)
