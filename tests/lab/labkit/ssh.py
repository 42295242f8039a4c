# SPDX-License-Identifier: GPL-3.0-or-later
"""The way into the host: an OpenSSH server of the lab's own, for the servers' account and nobody else."""

import os
import pwd
import shutil
import signal
import subprocess
from pathlib import Path

from labkit import account, folder as folders, look_ssh, processes, waiting
from labkit.errors import LabError

START_SECONDS = 20
SERVERS = ("/usr/sbin/sshd", "/usr/local/sbin/sshd", "/sbin/sshd")
GOOD, OTHER = "host_key", "other_host_key"
_NO_SHELLS = ("nologin", "false")

_CONFIG = """
ListenAddress 127.0.0.1
Port {port}
HostKey {host_key}
AuthorizedKeysFile {authorized_keys}
PidFile none
UsePAM no
StrictModes no
PubkeyAuthentication yes
PasswordAuthentication no
KbdInteractiveAuthentication no
HostbasedAuthentication no
AllowTcpForwarding yes
AllowStreamLocalForwarding no
AllowAgentForwarding no
GatewayPorts no
X11Forwarding no
PermitTunnel no
PermitUserEnvironment no
PermitUserRC no
PrintMotd no
PrintLastLog no
UseDNS no
MaxStartups 100
MaxSessions 100
LogLevel VERBOSE
"""


def _tool(name):
    return shutil.which(name, path=account.clean_environment()["PATH"])


def why_unavailable(service):
    """Empty when somebody can log in here over SSH."""
    if not any(os.access(server, os.X_OK) for server in SERVERS):
        return "sshd is not installed"
    if not _tool("ssh") or not _tool("ssh-keygen"):
        return "the SSH client is not installed"
    if Path("/etc/nologin").exists():
        return "/etc/nologin keeps everybody but root out"
    shell = pwd.getpwuid(service.uid).pw_shell or "/bin/sh"
    if Path(shell).name in _NO_SHELLS or not os.access(shell, os.X_OK):
        return f"the account {service.name} has no shell to log in with"
    return ""


def _quoted(path):
    """For sshd_config, where quotes and backslashes have a meaning."""
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class Ssh:
    """Of both sides: the caller holds the client's key, the servers' account the server's."""

    def __init__(self, folder, service):
        self.folder, self.service = folder, service
        self.client = folder / "ssh"
        self.home = self.client / "server"
        self.log = folder / "logs" / "sshd.log"

    @property
    def port(self):
        return self.folder.state["ports"]["ssh"]

    @property
    def missing(self):
        """Why this lab has no host to log in to, or empty."""
        return self.folder.why_without("host")

    # ---- making it

    def prepare(self):
        self.client.mkdir()
        self.client.chmod(0o755)
        self.home.mkdir()
        self.home.chmod(0o700)
        self._make_key(self.client / "id_ed25519")
        for name in (GOOD, OTHER):
            self._make_key(self.home / name)
            self.service.own(self.home / name)
        kind, key = (self.home / f"{GOOD}.pub").read_text(encoding="ascii").split()[:2]
        folders.write_file(self.client / "known_hosts", f"[127.0.0.1]:{self.port} {kind} {key}\n")
        self.service.own(self.home)

    def _make_key(self, path):
        command = [_tool("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-C", "bridgewatch-lab", "-f", str(path)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30,
                              env=account.clean_environment(), check=False)
        if done.returncode != 0:
            raise LabError(f"ssh-keygen failed: {done.stderr.strip()}")

    def set_authorized(self, wanted):
        """With or without the client's key; sshd reads it at each login."""
        key = (self.client / "id_ed25519.pub").read_text(encoding="ascii") if wanted else ""
        self._put("authorized_keys", key)

    def _put(self, name, text):
        folders.write_file(self.home / name, text, 0o600)
        self.service.own(self.home / name)

    # ---- running it

    @property
    def record(self):
        return processes.record_of(self.folder, "sshd")

    def start(self, host_key=GOOD):
        authorized_keys = _quoted(self.home / "authorized_keys").replace("%", "%%")  # %h and the like are expanded there
        self._put("sshd_config", _CONFIG.format(port=self.port, host_key=_quoted(self.home / host_key),
                                                authorized_keys=authorized_keys))
        self.folder.state["host_key"] = host_key
        server = processes.require(SERVERS, "sshd")
        processes.spawn(self.folder, "sshd", [server, "-D", "-e", "-f", str(self.home / "sshd_config")],
                        account=self.service, environment=account.clean_environment(), output=self.log)

    def wait(self):
        """Ends when it greets."""
        waiting.until(lambda: look_ssh.greets(self.port) or not self.record, START_SECONDS, self._complaint)
        if not self.record:
            raise LabError(self._complaint())

    def _complaint(self):
        tail = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:]
        return f"sshd did not start ({self.log}): " + " / ".join(tail)

    def stop(self):
        """With the sessions that are open: sshd itself would let them go on."""
        self.end_sessions()
        processes.stop(self.folder, "sshd", signal.SIGTERM)
        processes.end_strays(self._is_orphan)

    def end_sessions(self):
        if self.record:
            processes.kill(processes.descendants(self.record["pid"]))

    def _is_orphan(self, entry):
        """A session whose sshd was killed still writes into the lab's log."""
        return (os.path.basename(os.readlink(entry / "exe")).startswith("sshd")
                and os.path.samefile(entry / "fd" / "2", self.log))

    def ensure_normal(self):
        """Ends when it greets as it should."""
        if self.missing:
            return
        self.set_authorized(True)
        if self.record and self.folder.state.get("host_key") == GOOD:
            return
        self.stop()
        self.start()
        self.wait()

    def look(self):
        return look_ssh.login(self.client, self.port, self.service.name)
