# SPDX-License-Identifier: GPL-3.0-or-later
"""How the lab looks from outside: libpq, psql, ssh, openssl, curl, getent and plain sockets."""

import errno
import hmac
import json
import os
import re
import shlex
import shutil
import socket
import struct
import subprocess
import time
from pathlib import Path

from labcheck import libpq

_SSL_REQUEST = struct.pack("!ii", 8, 80877103)
_SECONDS = 1.5
_PATIENCE_SECONDS = 5


def _run(*command, **options):
    options = {"stdin": subprocess.DEVNULL, **options} if "input" not in options else options
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=20, check=False, **options)


def _answer(*command, **options):
    """(lines of standard output or None, complaint); a command that takes too long has none."""
    done = _run("timeout", _PATIENCE_SECONDS, *command, **options)
    return (None, done.stderr.strip() or "deadline") if done.returncode else (done.stdout.splitlines(), "")


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
    def account(self):
        """Whose processes the servers are."""
        return (self.folder / "postgres").owner()

    @property
    def port(self):
        return int(self.target("users-db")["port"])

    @property
    def host(self):
        return self.target("users-db")["host"]

    @property
    def health_url(self):
        return self.target("health")["url"] if self.has("health") else None

    def _password(self, role):
        return (self.folder / f"{role}.pass").read_text(encoding="ascii").strip()

    def login(self, target="users-db"):
        """As the profile says, from here."""
        fields = self.target(target)
        return libpq.login({"host": fields["host"], "port": fields["port"], "dbname": "helloworlddao", "user": fields["user"],
                            "password": self._password(fields["user"]), "sslmode": "verify-full",
                            "sslrootcert": self.folder / "ca.pem", "gssencmode": "disable"})

    def _psql_settings(self, target, database):
        fields = self.target(target)
        return {"PGHOST": fields["host"], "PGPORT": fields["port"], "PGUSER": fields["user"], "PGDATABASE": database,
                "PGSSLMODE": "verify-full", "PGSSLROOTCERT": str(self.folder / "ca.pem"), "PGCONNECT_TIMEOUT": "3"}

    def ask(self, target, statement, database="helloworlddao"):
        """(rows or None, complaint) of psql from here."""
        fields = self._psql_settings(target, database)
        return _answer("psql", "-X", "-A", "-t", "-v", "VERBOSITY=verbose", "-c", statement,
                       env={**os.environ, **fields, "PGPASSWORD": self._password(fields["PGUSER"])})

    def ask_from_host(self, target, statement):
        """As ask(), by a psql that runs on the host."""
        settings = " ".join(f"{name}={shlex.quote(value)}" for name, value in self._psql_settings(target, "helloworlddao").items())
        command = f"timeout {_PATIENCE_SECONDS} env {settings} psql -X -A -t -c {shlex.quote(statement)}"
        return _answer(*self._ssh(f"read -r PGPASSWORD; export PGPASSWORD; {command}"), cwd=self.folder / "ssh",
                       input=self._password(self.target(target)["user"]) + "\n")

    def waiting_clients(self):
        """As the pooler's own console counts them; None where it does not answer."""
        rows, _ = self.ask("pooler", "SHOW POOLS", "pgbouncer")
        return None if rows is None else sum(int(row.split("|")[3]) for row in rows)

    def _ssh(self, *command, options=()):
        """OpenSSH's own client, with what the profile says and nothing else; to be run in the folder of the keys."""
        host = self.target("bridge")
        return ("ssh", "-F", "none", "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes", "-o", "GlobalKnownHostsFile=/dev/null",
                "-o", "UserKnownHostsFile=known_hosts", "-i", Path(host["identity"]).name, "-o", "LogLevel=ERROR",
                "-p", host["port"], *options, f"{json.loads(host['user'])}@{host['address']}", *command)

    def ssh(self, *command, options=()):
        return _run(*self._ssh(*command, options=options), cwd=self.folder / "ssh")

    def open_session(self, command):
        """A login that stays; ends when the command has begun."""
        session = subprocess.Popen(list(map(str, self._ssh(f"echo begun; {command}"))), cwd=self.folder / "ssh",
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        session.stdout.readline()
        session.stdout.close()
        return session

    def pm2(self):
        """What pm2 lists, by name; None where it cannot be asked."""
        fields = {key: json.loads(self.target("bridge-process")[key]) for key in ("pm2", "pm2_home")}
        done = self.ssh(f"PM2_HOME={shlex.quote(fields['pm2_home'])} {shlex.quote(fields['pm2'])} jlist")
        return {row["name"]: row for row in json.loads(done.stdout)} if done.returncode == 0 else None

    def pm2_status(self, name="oracle-bridge"):
        listed = self.pm2()
        return None if listed is None else listed[name]["pm2_env"]["status"]

    def connect(self, target="users-db"):
        """The errno name of a plain connect, or empty."""
        try:
            socket.create_connection(("127.0.0.1", int(self.target(target)["port"])), _SECONDS).close()
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

    def vendor_says(self, target="sendgrid-status"):
        """What the vendor tells of each of its components."""
        done = _run("curl", "--silent", "--max-time", 3, self.target(target)["url"] + "/api/v2/summary.json")
        return {one["name"]: one["status"] for one in json.loads(done.stdout)["components"]}

    def account_says(self, target, path):
        """(HTTP status, what the vendor's API says) with the key that the profile names."""
        fields = self.target(target)
        key = (self.folder / re.search(r"file: (\S+)", fields["api_key"]).group(1)).read_text(encoding="ascii").strip()
        done = _run("curl", "--silent", "--max-time", 3, "--write-out", "\n%{http_code}", "--config", "-", fields["base_url"] + path,
                    input=f'header = "Authorization: Bearer {key}"\n')
        body, _, status = done.stdout.rpartition("\n")
        return int(status), json.loads(body) if body else None

    def takes_signed_event(self):
        """The HTTP status that the service answers to an event signed with the secret that the profile names."""
        secret = (self.folder / "stripe-webhook.secret").read_text(encoding="ascii").strip()
        body, moment = '{"type":"lab.check"}', int(time.time())
        signature = hmac.new(secret.encode(), f"{moment}.{body}".encode(), "sha256").hexdigest()
        done = _run("curl", "--silent", "--max-time", 3, "--output", "/dev/null", "--write-out", "%{http_code}",
                    "--header", f"Stripe-Signature: t={moment},v1={signature}", "--data", body, self.target("stripe")["webhook_url"])
        return int(done.stdout)
    def sync_trouble(self, target="users-sync"):
        """What is wrong with the copy of the users, in a word; empty when nothing is."""
        fields = self.target(target)
        rows, complaint = self.ask(fields["database"], f"SELECT count(*), extract(epoch FROM now() - max({fields['updated_at']})) "
                                                       f"FROM {fields['table']}")
        if rows is None:
            return complaint
        command = json.loads(re.search(r"command: (\[.*?\])", fields["canister"]).group(1))
        done = self.ssh(shlex.join(command)) if "on: bridge" in fields["canister"] else _run(*command)
        if done.returncode != 0:
            return f"exit status {done.returncode}: {done.stderr.strip()}"
        count, age = rows[0].split("|")
        return "stale" if float(age) > 120 else "" if json.loads(done.stdout)["total_users"] == count else "mismatch"

    def resolves(self):
        return _run("getent", "ahosts", self.host).returncode == 0

    def asks_a_name_server(self):
        """Whether looking the name up sends anything; None where strace is missing."""
        if not shutil.which("strace"):
            return None
        done = _run("strace", "-f", "-e", "trace=network", "getent", "ahosts", self.host)
        return "htons(53)" in done.stderr
