# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's own PostgreSQL cluster; never the system's."""

import re
import secrets
import signal
import subprocess
from pathlib import Path

from labkit import account, certificates, contents, folder as folders, look, processes, shared_memory, waiting
from labkit.errors import LabError

MAX_CONNECTIONS, RESERVED = 20, 3
PREFERRED_MAJOR = 15
_PAGE_BYTES, _DAMAGE = 8192, b"damaged!"
INITDB_SECONDS, START_SECONDS, SQL_SECONDS = 60, 20, 20

# max_worker_processes is high for one reason: the listen backlog grows with it, and a stopped
# postmaster must go on accepting the looks of many minutes.
_CONFIG = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{sockets}'
unix_socket_permissions = 0700
max_connections = {max_connections}
superuser_reserved_connections = {reserved}
max_worker_processes = 500
max_locks_per_transaction = 16
shared_buffers = 16MB
dynamic_shared_memory_type = mmap
fsync = off
synchronous_commit = off
full_page_writes = off
jit = off
ssl = on
ssl_cert_file = '../server.crt'
ssl_key_file = '../server.key'
password_encryption = scram-sha-256
log_connections = on
log_disconnections = on
log_line_prefix = '%m [%p] user=%u db=%d app=%a client=%h '
log_timezone = 'UTC'
lc_messages = 'C'
include_if_exists = '../fault.conf'
"""
_HBA = """
local   all all peer map=lab
{extra}
hostssl all all 127.0.0.1/32 scram-sha-256
"""


def find_binaries():
    """The folder of PostgreSQL 15's programs, or of the newest that is installed."""
    found = {}
    for server in [*Path("/usr/lib/postgresql").glob("*/bin/postgres"), *Path("/usr").glob("pgsql-*/bin/postgres")]:
        if match := re.search(r"(\d+)/bin/postgres$", str(server)):
            found[int(match.group(1))] = server.parent
    if not found:
        raise LabError("no PostgreSQL server is installed (looked in /usr/lib/postgresql and /usr/pgsql-*)")
    return found.get(PREFERRED_MAJOR) or found[max(found)]


class Postgres:
    def __init__(self, folder, service):
        self.folder, self.service = folder, service
        self.home = folder / "postgres"
        self.data = self.home / "data"
        self.log = folder / "logs" / "postgres.log"
        self.certificates = certificates.Certificates(folder)
        self.binaries = find_binaries()

    @property
    def port(self):
        return self.folder.state["ports"]["database"]

    @property
    def sockets(self):
        return self.folder.socket_folder()

    def password(self, role):
        return (self.folder / f"{role}.pass").read_text(encoding="ascii").splitlines()[0]

    def passwords(self):
        return {role: self.password(role) for role in contents.ROLES}

    # ---- making it

    def begin(self):
        """initdb works by itself while the caller makes the other parts; then comes finish()."""
        for path in (self.home, self.sockets):
            path.mkdir(exist_ok=True)
            path.chmod(0o700)
            self.service.own(path)
        command = [self.binaries / "initdb", "-D", self.data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8",
                   "--auth=peer", "--data-checksums", "--no-sync", "--wal-segsize=1", "--no-instructions"]
        processes.spawn(self.folder, "initdb", [str(part) for part in command], account=self.service,
                        environment=account.clean_environment(), output=self._initdb_log)
        for role in contents.ROLES:
            folders.write_file(self.folder / f"{role}.pass", secrets.token_urlsafe(18) + "\n", 0o600)
        self.certificates.create()

    @property
    def _initdb_log(self):
        return self.folder / "logs" / "initdb.log"

    def finish(self):
        """Ends when it answers, with its roles and its contents."""
        if processes.finish(self.folder, "initdb", INITDB_SECONDS) != 0:
            tail = self._initdb_log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:]
            raise LabError("initdb failed: " + " / ".join(tail))
        self._configure()
        self.start()
        self.sql(contents.create_roles(self.passwords()))
        self.sql(contents.TABLES, contents.DATABASE)

    def _configure(self):
        settings = _CONFIG.format(port=self.port, sockets=self.sockets,
                                  max_connections=MAX_CONNECTIONS, reserved=RESERVED)
        self._put(self.data / "postgresql.conf", settings.encode())
        names = {account.caller_name(), self.service.name}
        self._put(self.data / "pg_ident.conf", "".join(f'lab "{name}" postgres\n' for name in sorted(names)).encode())
        self.set_hba()
        self.install_certificate(certificates.GOOD)

    def _put(self, path, content):
        path.unlink(missing_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)
        self.service.own(path)

    # ---- running it

    @property
    def record(self):
        return processes.record_of(self.folder, "postgres")

    def start(self, ready=None):
        """Ends when it answers; ready() says what an answer is."""
        self.clear_crash()
        processes.spawn(self.folder, "postgres", [str(self.binaries / "postgres"), "-D", str(self.data)],
                        account=self.service, environment=account.clean_environment(), output=self.log)
        waiting.until(lambda: (ready or self.answers)() or not self.record, START_SECONDS, self._start_complaint)
        if not self.record:
            raise LabError(self._start_complaint())

    def clear_crash(self):
        """A killed server leaves its lock files; where nobody reaps the dead, they would still seem to be held.
        The one in the data folder names its shared memory, which stays in the kernel until somebody removes it."""
        if not self.data.exists():
            return
        processes.end_strays(processes.is_at_home_in(self.data))
        shared_memory.remove_left_by(self.data / "postmaster.pid")
        for lock in (self.data / "postmaster.pid", self.sockets / f".s.PGSQL.{self.port}.lock"):
            lock.unlink(missing_ok=True)

    def _start_complaint(self):
        tail = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:]
        return f"PostgreSQL did not start ({self.log}): " + " / ".join(tail)

    def stop(self):
        processes.stop(self.folder, "postgres", signal.SIGINT)

    def freeze(self):
        processes.send(self.record, signal.SIGSTOP)
        waiting.until(lambda: processes.is_stopped(self.record), 5, "PostgreSQL could not be suspended")

    def thaw(self):
        if self.record:
            processes.send(self.record, signal.SIGCONT)

    def reload(self):
        processes.send(self.record, signal.SIGHUP)

    def answers(self):
        return self._psql("SELECT 1", "postgres").returncode == 0

    # ---- asking and changing it

    def _psql(self, statement, database):
        command = [str(self.binaries / "psql"), "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.sockets),
                   "-p", str(self.port), "-U", "postgres", "-d", database, "-f", "-"]
        environment = account.clean_environment(PGAPPNAME="lab", PGCONNECT_TIMEOUT="5")
        return subprocess.run(command, input=statement, capture_output=True, text=True, cwd="/", env=environment,
                              timeout=SQL_SECONDS, check=False, **self.service.popen_options())

    def sql(self, statement, database="postgres"):
        """As superuser through the socket; only the lab has it."""
        done = self._psql(statement, database)
        if done.returncode != 0:
            raise LabError(f"PostgreSQL refused the lab: {done.stderr.strip()}")
        return done.stdout.strip()

    def login(self, role="ops", host="localhost"):
        return look.Login(host, self.port, contents.DATABASE, role, self.password(role), str(self.certificates.authority))

    def set_hba(self, extra=""):
        self._put(self.data / "pg_hba.conf", _HBA.format(extra=extra).encode())

    def set_fault_config(self, text):
        """Settings on top of the lab's own; empty takes them away."""
        path = self.home / "fault.conf"
        if text:
            self._put(path, text.encode())
        else:
            path.unlink(missing_ok=True)

    def set_standby(self, wanted):
        path = self.data / "standby.signal"
        if wanted:
            self._put(path, b"")
        else:
            path.unlink(missing_ok=True)

    def install_certificate(self, variant):
        self._put(self.home / "server.crt", self.certificates.path(variant).read_bytes())
        self._put(self.home / "server.key", self.certificates.key.read_bytes())

    # ---- damage on disk

    @property
    def is_damaged(self):
        return "damaged" in self.folder.state

    @property
    def _sound_page(self):
        return self.home / "sound-page"

    def damage(self, table):
        """The first page of a table, behind the server's back; it is kept as it was, and the record says whose it is."""
        place = self.sql(f"SELECT pg_relation_filepath('{table}')", contents.DATABASE)
        self.stop()
        with open(self.data / place, "r+b") as file:
            page = file.read(_PAGE_BYTES)
            self._put(self._sound_page, page)
            self.folder.state["damaged"] = place
            self.folder.save()
            file.seek(_PAGE_BYTES - len(_DAMAGE))
            file.write(_DAMAGE)

    def _repair(self):
        """Of a server that is down. Nobody can have changed the page since: it could not be read."""
        if not self.is_damaged:
            return
        with open(self.data / self.folder.state["damaged"], "r+b") as file:
            file.write(self._sound_page.read_bytes())
        self._sound_page.unlink()
        del self.folder.state["damaged"]
        self.folder.save()

    def checksum_failures(self):
        return int(self.sql(f"SELECT checksum_failures FROM pg_stat_database WHERE datname = '{contents.DATABASE}'") or 0)

    # ---- as it was

    def restore_contents(self):
        found = dict(line.split("|") for line in self.sql(contents.CONDITION).splitlines())
        self.sql(contents.restore_roles(self.passwords()) + contents.restore_database(contents.MOVED_DATABASE in found))
        self.sql(contents.RESTORE_SYNC, contents.DATABASE)
        if found.get(contents.DATABASE, "0") != "0":
            self.sql("SELECT pg_stat_reset()", contents.DATABASE)

    def restore_files(self):
        self._repair()
        self.set_hba()
        self.set_fault_config("")
        self.set_standby(False)
        self.install_certificate(certificates.GOOD)

    @property
    def is_standby(self):
        return (self.data / "standby.signal").exists()
