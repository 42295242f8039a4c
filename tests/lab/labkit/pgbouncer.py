# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection pooler between the service and the database: a PgBouncer of the lab's own."""

import os
import secrets
import signal
from dataclasses import replace

from labkit import account, certificates, contents, folder as folders, look, processes, waiting
from labkit.errors import LabError

START_SECONDS = 20
POOL_SIZE = 3
PATIENCE_SECONDS = 1  # a look through it must hear why it waits before its own time is up
FOR_EVER, HARDLY = 0, 0.4
PROGRAMS = ("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer", "/usr/local/sbin/pgbouncer")
CONSOLE = "pgbouncer"  # its own database, which it answers for itself
CONSOLE_ROLES = ("stats", "pgbadmin")  # of the pooler alone

# In its own folder, with bare file names: its configuration cannot quote a path.
_CONFIG = """
[databases]
{database} = host=127.0.0.1 port={server}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = userlist.txt
stats_users = stats
admin_users = pgbadmin
pool_mode = transaction
default_pool_size = {size}
max_client_conn = 50
client_tls_sslmode = require
client_tls_cert_file = server.crt
client_tls_key_file = server.key
server_tls_sslmode = verify-full
server_tls_ca_file = ca.pem
query_wait_timeout = {patience}
client_login_timeout = 2
server_login_retry = 1
server_connect_timeout = 2
ignore_startup_parameters = extra_float_digits
"""


def why_unavailable():
    """Empty when a pooler can run here."""
    return "" if any(os.access(program, os.X_OK) for program in PROGRAMS) else "pgbouncer is not installed"


class Pooler:
    def __init__(self, folder, service, postgres):
        self.folder, self.service, self.postgres = folder, service, postgres
        self.home = folder / "pgbouncer"
        self.log = folder / "logs" / "pgbouncer.log"

    @property
    def port(self):
        return self.folder.state["ports"]["pooler"]

    @property
    def missing(self):
        """Why this lab has no pooler, or empty."""
        return self.folder.why_without("pooler")

    # ---- making it

    def prepare(self):
        """Needs the certificates and the roles' passwords."""
        self.home.mkdir()
        self.home.chmod(0o700)
        for role in CONSOLE_ROLES:
            folders.write_file(self.folder / f"{role}.pass", secrets.token_urlsafe(18) + "\n", 0o600)
        roles = (*contents.ROLES, *CONSOLE_ROLES)
        self._put("userlist.txt", "".join(f'"{role}" "{self.postgres.password(role)}"\n' for role in roles))
        for name, path in (("server.crt", self.postgres.certificates.path(certificates.GOOD)),
                           ("server.key", self.postgres.certificates.key), ("ca.pem", self.postgres.certificates.authority)):
            self._put(name, path.read_text(encoding="ascii"))
        self._configure()
        self.service.own(self.home)

    def _put(self, name, text):
        folders.write_file(self.home / name, text, 0o600)
        self.service.own(self.home / name)

    def _configure(self, server=None, patience=PATIENCE_SECONDS):
        self._put("pgbouncer.ini", _CONFIG.format(database=contents.DATABASE, server=server or self.postgres.port,
                                                  port=self.port, size=POOL_SIZE, patience=patience))

    def change(self, server=None, patience=PATIENCE_SECONDS):
        """While it runs: where the database is, and how long it lets a client wait for a connection."""
        self._configure(server, patience)
        seen, _ = look.ask(self._login("pgbadmin", CONSOLE), "RELOAD")
        if not seen.ok:
            raise LabError(f"PgBouncer refused the lab: {seen}")

    # ---- running it

    @property
    def record(self):
        return processes.record_of(self.folder, "pgbouncer")

    def start(self):
        program = processes.require(PROGRAMS, "pgbouncer")
        processes.spawn(self.folder, "pgbouncer", [program, "pgbouncer.ini"], account=self.service,
                        environment=account.clean_environment(), output=self.log, cwd=self.home)

    def wait(self):
        """Ends when it answers."""
        waiting.until(lambda: self.look().ok or not self.record, START_SECONDS, self._complaint)
        if not self.record:
            raise LabError(self._complaint())

    def _complaint(self):
        tail = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:]
        return f"PgBouncer did not start ({self.log}): " + " / ".join(tail)

    def stop(self):
        processes.stop(self.folder, "pgbouncer", signal.SIGTERM)

    def ensure_normal(self):
        """Ends when it answers."""
        if self.missing:
            return
        if not self.record:
            self.start()
        self.wait()
        self.change()

    # ---- asking it

    def _login(self, role, database):
        return look.Login("localhost", self.port, database, role, self.postgres.password(role),
                          str(self.postgres.certificates.authority))

    def look(self):
        """At the console, and how many clients wait for a connection."""
        seen, rows = look.ask(self._login("stats", CONSOLE), "SHOW POOLS")
        return seen.with_reading(sum(int(row["cl_waiting"]) for row in rows))

    def through(self):
        """The login that the monitoring role makes through it, with the patience to hear its complaint."""
        return replace(self._login("ops", contents.DATABASE), seconds=PATIENCE_SECONDS + 1.5)
