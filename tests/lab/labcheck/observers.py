# SPDX-License-Identifier: GPL-3.0-or-later
"""How the lab looks from outside: libpq, openssl, curl, getent and plain sockets."""

import errno
import json
import re
import shutil
import socket
import struct
import subprocess
from pathlib import Path

from labcheck import libpq

_SSL_REQUEST = struct.pack("!ii", 8, 80877103)
_SECONDS = 1.5


def _run(*command, **options):
    return subprocess.run(list(map(str, command)), stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=20, check=False, **options)


class Seen:
    """One lab, known by its profile alone."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def _sections(self):
        """The profile's targets, and its host, by name: each with its lines as they are."""
        sections, name = {}, ""
        for line in (self.folder / "profile.yaml").read_text(encoding="utf-8").splitlines():
            if begins := re.match(r"  (?:- id: )?(\S+?):?$", line):
                name = begins.group(1)
            elif fields := re.match(r"    (\w+): (.*)", line):
                sections.setdefault(name, {})[fields.group(1)] = fields.group(2)
        return sections

    def has(self, name):
        return name in self._sections()

    def target(self, name):
        return self._sections()[name]

    @property
    def port(self):
        return int(self.target("users-db")["port"])

    @property
    def host(self):
        return self.target("users-db")["host"]

    @property
    def health_url(self):
        return self.target("health")["url"] if self.has("health") else None

    def login(self):
        password = (self.folder / "ops.pass").read_text(encoding="ascii").strip()
        return libpq.login({"host": self.host, "port": self.port, "dbname": "helloworlddao", "user": "ops",
                            "password": password, "sslmode": "verify-full", "sslrootcert": self.folder / "ca.pem",
                            "gssencmode": "disable"})

    def connect(self):
        """The errno name of a plain connect, or empty."""
        try:
            socket.create_connection(("127.0.0.1", self.port), _SECONDS).close()
            return ""
        except TimeoutError:
            return "DEADLINE"
        except OSError as error:
            return errno.errorcode[error.errno]

    def first_bytes(self):
        """What comes back for an SSLRequest."""
        with socket.create_connection(("127.0.0.1", self.port), _SECONDS) as link:
            try:
                link.sendall(_SSL_REQUEST)
                return link.recv(64)
            except TimeoutError:
                return "DEADLINE"
            except OSError as error:
                return errno.errorcode[error.errno]

    def certificate_error(self):
        """The first complaint of openssl about the certificate; empty when there is none, None without one."""
        if not self.first_bytes_are_tls():
            return None
        done = _run("openssl", "s_client", "-starttls", "postgres", "-connect", f"127.0.0.1:{self.port}",
                    "-servername", "localhost", "-verify_hostname", "localhost", "-CAfile", self.folder / "ca.pem")
        if "BEGIN CERTIFICATE" not in done.stdout:
            return None
        complaint = re.search(r"verify error:num=(\d+)", done.stdout + done.stderr)
        return f"X509_{complaint.group(1)}" if complaint else ""

    def first_bytes_are_tls(self):
        return self.connect() == "" and self.first_bytes() == b"S"

    def health(self):
        """(HTTP status or 0, curl's exit status, body)."""
        done = _run("curl", "--silent", "--max-time", 3, "--write-out", "\n%{http_code}", self.health_url)
        body, _, status = done.stdout.rpartition("\n")
        return int(status), done.returncode, body

    def is_healthy(self):
        status, _, body = self.health()
        return status == 200 and json.loads(body) == {"status": "ok"}

    def resolves(self):
        return _run("getent", "ahosts", self.host).returncode == 0

    def asks_a_name_server(self):
        """Whether looking the name up sends anything; None where strace is missing."""
        if not shutil.which("strace"):
            return None
        done = _run("strace", "-f", "-e", "trace=network", "getent", "ahosts", self.host)
        return "htons(53)" in done.stderr
