# SPDX-License-Identifier: GPL-3.0-or-later
"""A lab from its beginning to its end."""

import contextlib
import signal
import sys

from labkit import (account, bridge, canister, catalogue, contents, firewall, grafana, healing, look, monitoring, pgbouncer, ports,
                    postgres, processes, profile, ssh, vendors, waiting)
from labkit.errors import LabError

OBSERVE_SECONDS = 30
COMING_UP, UP = "coming up", "up"


def say(text):
    print(f"lab: {text}", file=sys.stderr, flush=True)


class Lab:
    def __init__(self, folder):
        self.folder = folder
        self.service = account.service_account()
        self.postgres = postgres.Postgres(folder, self.service)
        self.pooler = pgbouncer.Pooler(folder, self.service, self.postgres)
        self.bridge = bridge.Bridge(folder, self.service, self.postgres, self.pooler)
        self.ssh = ssh.Ssh(folder, self.service)
        self.monitoring = monitoring.Monitoring(folder, self.service, self.bridge)
        self.vendors = vendors.Vendors(folder, self.service)
        self.canister = canister.Canister(folder, self.service, self.ssh)
        self.grafana = grafana.Grafana(folder, self.service)

    # ---- up

    def up(self):
        self.folder.prepare()
        with self.folder.locked():
            self._clear_remains()
            self.folder.claim(self.service)
            try:
                self._build()
            except BaseException:
                _ignore_interrupts()
                self._tear_down()
                raise

    def _clear_remains(self):
        """What a killed `up` or a reboot left behind is no lab any more."""
        if not self.folder.exists:
            return
        self.folder.load()
        alive = [name for name in self.folder.state["processes"] if processes.record_of(self.folder, name)]
        if self.folder.state.get("phase") == UP and alive:
            raise LabError(f"a lab is already up in {self.folder.path}; `lab down --dir {self.folder.path}` ends it")
        say(f"clearing what an earlier lab left in {self.folder.path}")
        self._tear_down(keep_lock=True)

    def _build(self):
        """In the order in which one part can work by itself while the next is made."""
        self._begin_record()
        say(f"making a PostgreSQL cluster on port {self.postgres.port}")
        self.postgres.begin()
        if not self.ssh.missing:
            self.ssh.prepare()
        if not self.pooler.missing:
            self.pooler.prepare()
        self.bridge.prepare(say)
        if not self.monitoring.missing:
            self.monitoring.prepare()
        self.vendors.prepare()
        self.canister.prepare()
        self.grafana.prepare()
        for part, reason in self.folder.state["missing"].items():
            say(f"without the {part}: {reason}")
        self._start()
        profile.write(self)
        healing.settle(self)
        self.folder.state["phase"] = UP
        self.folder.save()

    def _begin_record(self):
        names = ("database", "health", "ssh", "pooler", "prometheus", "alertmanager", "vendors", "grafana")
        reasons = {"host": ssh.why_unavailable(self.service), "pooler": pgbouncer.why_unavailable(),
                   "monitoring": monitoring.why_unavailable()}
        self.folder.state.update(phase=COMING_UP, fault=None, how="", ports=dict(zip(names, ports.free_ports(len(names)))),
                                 missing={part: reason for part, reason in reasons.items() if reason},
                                 namespace=firewall.network_namespace())
        self.folder.save()
        (self.folder / "logs").mkdir()
        (self.folder / "logs").chmod(0o755)

    def _start(self):
        """The service comes last: it would find no database before."""
        self.vendors.start()
        self.grafana.start()
        self.monitoring.start()
        if not self.bridge.missing:
            self.bridge.pm2.start()
        self.ssh.ensure_normal()
        self.pooler.ensure_normal()
        self.postgres.finish()
        self.bridge.ensure_normal()
        self.monitoring.ensure_normal()
        self.vendors.ensure_normal()
        self.grafana.ensure_normal()

    # ---- down

    def down(self):
        with self.folder.locked():
            self.folder.load()
            _ignore_interrupts()
            self._tear_down()

    def _tear_down(self, keep_lock=False):
        self.postgres.thaw()
        self.bridge.pm2.stop()
        self.ssh.stop()
        for name in reversed(processes.names(self.folder)):
            processes.stop(self.folder, name, signal.SIGINT if name == "postgres" else signal.SIGTERM)
        self.postgres.clear_crash()
        with contextlib.suppress(LabError):
            firewall.unblock(self)
        self.folder.remove(keep_lock)

    # ---- break and heal

    @contextlib.contextmanager
    def _at_work(self):
        with self.folder.locked():
            self.folder.load()
            if self.folder.state.get("phase") != UP:
                raise LabError(f"the lab in {self.folder.path} never came up; `lab down` clears it")
            if self.folder.state["namespace"] != firewall.network_namespace():
                raise LabError(f"the lab in {self.folder.path} is in another network namespace")
            yield

    def break_it(self, fault):
        with self._at_work():
            if because := catalogue.why_unavailable(fault, self.folder):
                raise LabError(f"{fault.name} cannot be made here: {because}")
            if self.folder.state["fault"]:
                say(f"healing {self.folder.state['fault']} first")
                self._heal()
            self._remember(fault.name, "")
            try:
                how = fault.inflict(self)
                self._observe(fault)
            except LabError:
                say(f"{fault.name} failed; healing")
                self._heal()
                raise
            self._remember(fault.name, how or fault.how)

    def _remember(self, fault, how):
        self.folder.state.update(fault=fault, how=how)
        self.folder.save()

    def heal(self):
        """Also when nothing is recorded as broken: somebody else may have done it."""
        with self._at_work():
            was = self.folder.state["fault"]
            self._heal()
            return was

    def _heal(self):
        healing.heal(self)
        self._remember(None, "")

    def targets(self):
        """Those that this lab has and can look at by itself."""
        missing = {"health": self.bridge.missing, "bridge-process": self.bridge.missing, "bridge": self.ssh.missing,
                   "pooler": self.pooler.missing, "users-db-pooled": self.pooler.missing,
                   "error-rate": self.bridge.missing or self.monitoring.missing}
        every = ("users-db", "bridge", "pooler", "users-db-pooled", "bridge-process", "health", "error-rate", "sendgrid-status",
                 "sendgrid", "stripe", "users-sync")
        return [target for target in every if not missing.get(target)]

    def look_at(self, target):
        host = self.folder.state["database_host"]
        looks = {
            "health": self.bridge.health,
            "users-db": lambda: look.database(self.postgres.login(host=host)),
            "users-db-as-bridge": lambda: look.database(self.postgres.login("bridge", host=host)),
            "users-db-pooled": lambda: look.database(self.pooler.through()),
            "pooler": self.pooler.look,
            "bridge": self.ssh.look,
            "bridge-process": self.bridge.look,
            "error-rate": self.monitoring.error_rate,
            "sendgrid-status": self.vendors.look_at_page,
            "sendgrid": self.vendors.look_at_mail,
            "stripe": self.vendors.look_at_payments,
            "users-sync": self._look_at_sync,
        }
        return looks[target]()

    def _look_at_sync(self):
        """As somebody sees it who may log in to the database, and onto the host."""
        return self.canister.look(lambda: self.postgres.sql(canister.QUESTION, contents.DATABASE))

    def _observe(self, fault):
        """Until the target shows what the catalogue says, and the service feels it or does not, as the catalogue says."""
        last = None

        def shows():
            nonlocal last
            last = self.look_at(fault.target)
            return fault.matches(last) and self._service_feels(fault)

        waiting.until(shows, OBSERVE_SECONDS, lambda: f"{fault.name} was made, and does not show: {last}")

    def _service_feels(self, fault):
        if self.bridge.missing or fault.target == "health":
            return True
        expected = "health" in fault.symptoms
        failing = not self.bridge.health().ok
        if expected and not failing and fault.evict:
            self.postgres.sql(contents.end_sessions(*contents.CLIENT_ROLES))
        return failing == expected

    # ---- status

    def _looks(self):
        return {target: self.look_at(target) for target in self.targets()}

    def _processes(self):
        """Those that the lab started, and those that its process manager did."""
        own = [(name, record["pid"], processes.is_alive(record)) for name, record in self.folder.state["processes"].items()]
        managed = [(name, pid, True) for name, pid in self.bridge.pm2.pids().items()] if not self.bridge.missing else []
        return [{"name": name, "pid": pid, "alive": alive} for name, pid, alive in own + managed]

    def _addresses(self):
        """Of what a browser can open."""
        ports = self.folder.state.get("ports", {})
        missing = {"health": self.bridge.missing, "prometheus": self.monitoring.missing, "alertmanager": self.monitoring.missing}
        return {name: f"http://127.0.0.1:{ports[name]}" for name, reason in missing.items() if name in ports and not reason}

    def status(self):
        self.folder.load()
        state = self.folder.state
        looks = self._looks() if state.get("phase") == UP else {}
        return {
            "dir": str(self.folder.path),
            "phase": state.get("phase", COMING_UP),
            "fault": state.get("fault"),
            "how": state.get("how", ""),
            "profile": str(self.folder / "profile.yaml"),
            "ports": state.get("ports", {}),
            "addresses": self._addresses(),
            "processes": self._processes(),
            "looks": {name: {"ok": seen.ok, "stage": seen.stage, "code": seen.code, "detail": seen.detail}
                      for name, seen in looks.items()},
            "missing": list(state.get("missing", {}).values()),
        }


def _ignore_interrupts():
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
