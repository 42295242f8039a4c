# SPDX-License-Identifier: GPL-3.0-or-later
"""The process manager of the host: a pm2 of the lab's own, which keeps the service running."""

import json
import os
import shutil
import signal
import subprocess

from labkit import account, axon, folder as folders, look, processes, waiting
from labkit.errors import LabError

START_SECONDS, COMMAND_SECONDS = 20, 30
ONLINE = "online"

# The folder has a node beside pm2: a login without a terminal may find none in its PATH. Without
# a home of the lab's, pm2 would start a daemon of its own in the account's.
_LAUNCHER = """\
#!/bin/sh
if [ -z "${PM2_HOME:-}" ]; then echo "pm2: PM2_HOME is not set" >&2; exit 1; fi
bin=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
exec "$bin/node" "$bin/../../bridge/node_modules/pm2/bin/pm2" "$@"
"""


def find_node():
    """Where it really lies; empty when it is not installed."""
    found = shutil.which("node")
    return os.path.realpath(found) if found else ""


class Pm2:
    def __init__(self, folder, service):
        self.folder, self.service = folder, service
        self.programs = folder / "pm2" / "bin"
        self.daemon = folder / "bridge" / "node_modules" / "pm2" / "lib" / "Daemon.js"
        self.log = folder / "logs" / "pm2.log"

    @property
    def launcher(self):
        return self.programs / "pm2"

    @property
    def node(self):
        return self.programs / "node"

    @property
    def home(self):
        """Its sockets lie in it, so that it has to have a short name."""
        return self.folder.socket_folder() / "pm2"

    # ---- making it

    def prepare(self):
        """The file `touch` tells pm2 that it has asked for newer versions of itself: it never may."""
        self.programs.mkdir(parents=True)
        for path in (self.programs.parent, self.programs):
            path.chmod(0o755)
        folders.write_file(self.launcher, _LAUNCHER, 0o755)
        self.node.symlink_to(find_node())
        for path in (self.home.parent, self.home, self.home / "logs", self.home / "pids", self.home / "modules"):
            path.mkdir(exist_ok=True)
            path.chmod(0o700)
            self.service.own(path)
        self.put("touch", "0")
        self.put("module_conf.json", "{}")

    def put(self, name, text):
        """A file that the servers' account alone may read."""
        folders.write_file(self.home / name, text, 0o600)
        self.service.own(self.home / name)
        return self.home / name

    def _environment(self):
        """The list of processes, with all that is secret in it, is never written down."""
        return account.clean_environment(
            HOME=str(self.home), PM2_HOME=str(self.home), PM2_DISABLE_VERSION_CHECK="1", PM2_NO_INTERACTION="true",
            PM2_DUMP_FILE_PATH="/dev/null", PM2_DUMP_BACKUP_FILE_PATH="/dev/null", PM2_KILL_RETRY_TIME="20")

    # ---- running it

    @property
    def record(self):
        return processes.record_of(self.folder, "pm2")

    def start(self):
        processes.end_strays(self._is_orphan)
        for name in ("rpc.sock", "pub.sock"):
            (self.home / name).unlink(missing_ok=True)
        processes.spawn(self.folder, "pm2", [str(self.node), str(self.daemon)], account=self.service,
                        environment=self._environment(), output=self.log)

    def wait(self):
        """Ends when it answers."""
        waiting.until(lambda: self.answers() or not self.record, START_SECONDS, self._complaint)
        if not self.record:
            raise LabError(self._complaint())

    def _complaint(self):
        tail = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:]
        return f"pm2 did not start ({self.log}): " + " / ".join(tail)

    def stop(self):
        """The processes under it go with it, also when it was killed; first the commands, which would start it again."""
        processes.end_strays(self._is_command)
        processes.stop(self.folder, "pm2", signal.SIGTERM)
        processes.end_strays(self._is_orphan)

    def _environment_of(self, entry):
        """Empty when the process has nothing to do with this pm2."""
        environment = (entry / "environ").read_bytes().split(b"\0")
        return environment if b"PM2_HOME=" + os.fsencode(self.home) in environment else []

    def _is_command(self, entry):
        return self._environment_of(entry) and b"pm2/bin/pm2\0" in (entry / "cmdline").read_bytes()

    def _is_orphan(self, entry):
        """A process that pm2 started, or a second daemon, which a command starts when it finds none."""
        environment = self._environment_of(entry)
        is_started = any(part.startswith(b"pm_id=") for part in environment)
        return is_started or environment and b"God Daemon" in (entry / "cmdline").read_bytes()

    # ---- asking it

    def _call(self, method, argument):
        return axon.call(self.home / "rpc.sock", method, argument)

    def answers(self):
        try:
            return bool(self._call("ping", {}))
        except LabError:
            return False

    def _rows(self):
        return {row["name"]: row for row in self._call("getMonitorData", {})}

    def status(self, name):
        """Its status in pm2's words; empty when pm2 does not know it, or does not answer."""
        try:
            return self._rows()[name]["pm2_env"]["status"]
        except (LabError, KeyError):
            return ""

    def pids(self):
        """Of the processes that run, by their names."""
        try:
            return {name: row["pid"] for name, row in self._rows().items() if row["pid"]}
        except LabError:
            return {}

    def look(self, name):
        status = self.status(name) or "absent"
        return look.Look("exec", "" if status == ONLINE else f"PM2_{status.upper().replace(' ', '_')}")

    # ---- telling it

    def delete(self, name):
        row = self._rows().get(name)
        if row:
            self._call("deleteProcessId", row["pm_id"])

    def run(self, *words):
        """A command of pm2's, as somebody on the host would give it."""
        if not self.record:  # it would start a daemon that the lab's record does not know
            raise LabError("pm2 does not run")
        done = subprocess.run([str(self.launcher), *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              cwd="/", env=self._environment(), timeout=COMMAND_SECONDS, check=False,
                              **self.service.popen_options())
        if done.returncode != 0:
            raise LabError(f"pm2 {words[0]} failed: {(done.stderr or done.stdout).strip()}")

    def start_processes(self, applications):
        """Ends when pm2 has started them all; whether they stay up is another matter."""
        self.run("start", self.put("processes.json", json.dumps({"apps": applications})))
