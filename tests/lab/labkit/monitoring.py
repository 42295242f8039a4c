# SPDX-License-Identifier: GPL-3.0-or-later
"""What watches the service from beside it: a Prometheus and an Alertmanager of the lab's own."""

import http.client
import json
import os
import urllib.parse

from labkit import account, folder as folders, look, processes, waiting
from labkit.errors import LabError

START_SECONDS = 20
LIMIT, HARD_LIMIT = 0.05, 0.5  # of the share of queries that fail
QUERY = "max(oracle_bridge_recent_error_ratio) or vector(0)"
_FOLDERS = ("/usr/bin", "/usr/local/bin")
PROMETHEUS = tuple(f"{folder}/prometheus" for folder in _FOLDERS)
ALERTMANAGER = tuple(f"{folder}/{name}" for folder in _FOLDERS for name in ("prometheus-alertmanager", "alertmanager"))

_PROMETHEUS = """\
global: {{ scrape_interval: 1s, scrape_timeout: 900ms, evaluation_interval: 1s }}
rule_files: [rules.yml]
alerting:
  alertmanagers: [ {{ static_configs: [ {{ targets: ["127.0.0.1:{alertmanager}"] }} ] }} ]
scrape_configs:
  - {{ job_name: prometheus, static_configs: [ {{ targets: ["127.0.0.1:{prometheus}"] }} ] }}
"""
_SERVICE = """\
  - {{ job_name: oracle-bridge, static_configs: [ {{ targets: ["127.0.0.1:{health}"] }} ] }}
"""
# Short spans: nobody wants to wait in a drill for what takes minutes in earnest.
_RULES = """\
groups:
  - name: oracle-bridge
    rules:
      - alert: OracleBridgeHighErrorRate
        expr: oracle_bridge_recent_error_ratio > %(limit)s
        for: 2s
        labels: { severity: high, service: oracle-bridge }
        annotations: { summary: "{{ $value | humanizePercentage }} of the last queries to the database failed" }
      - alert: EmailDeliveryFailures
        expr: increase(oracle_bridge_emails_total{outcome="refused"}[30s]) > 0
        for: 2s
        labels: { severity: high, service: oracle-bridge }
        annotations: { summary: "Test e-mails are refused" }
      - alert: Watchdog
        expr: vector(1)
        labels: { severity: info }
        annotations: { summary: "Fires always: while it is seen, alerts arrive" }
"""
_ALERTMANAGER = """\
route: { receiver: nobody, group_by: [alertname], group_wait: 0s, group_interval: 1s, repeat_interval: 1h }
receivers: [ { name: nobody } ]
"""


def why_unavailable():
    """Empty when both can run here."""
    for programs, name in ((PROMETHEUS, "prometheus"), (ALERTMANAGER, "prometheus-alertmanager")):
        if not any(os.access(program, os.X_OK) for program in programs):
            return f"{name} is not installed"
    return ""


class Monitoring:
    def __init__(self, folder, service, bridge):
        self.folder, self.service, self.bridge = folder, service, bridge

    @property
    def missing(self):
        """Why this lab has neither, or empty."""
        return self.folder.why_without("monitoring")

    def port(self, name):
        return self.folder.state["ports"][name]

    # ---- making them

    def prepare(self):
        """Each works in its own folder, with bare file names: their flags could not quote a path."""
        ports = self.folder.state["ports"]
        text = (_PROMETHEUS + ("" if self.bridge.missing else _SERVICE)).format(**ports)
        self._put("prometheus", {"prometheus.yml": text, "rules.yml": _RULES % {"limit": LIMIT}})
        self._put("alertmanager", {"alertmanager.yml": _ALERTMANAGER})

    def _put(self, name, files):
        home = self.folder / name
        home.mkdir()
        home.chmod(0o700)
        for file, text in files.items():
            folders.write_file(home / file, text)
        self.service.own(home)

    # ---- running them

    def start(self):
        """They are not waited for."""
        if self.missing:
            return
        address = "--web.listen-address=127.0.0.1:{}"
        self._spawn("alertmanager", ALERTMANAGER, ["--config.file=alertmanager.yml", "--storage.path=data",
                                                   "--cluster.listen-address=", address.format(self.port("alertmanager"))])
        self._spawn("prometheus", PROMETHEUS, ["--config.file=prometheus.yml", "--storage.tsdb.path=data",
                                               "--storage.tsdb.retention.time=6h", "--rules.alert.resend-delay=5s",
                                               address.format(self.port("prometheus"))])

    def _spawn(self, name, programs, arguments):
        if processes.record_of(self.folder, name):
            return
        program = processes.require(programs, name)
        processes.spawn(self.folder, name, [program, "--log.level=warn", *arguments], account=self.service,
                        environment=account.clean_environment(GOMAXPROCS="1"), output=self.folder / "logs" / f"{name}.log",
                        cwd=self.folder / name)

    def ensure_normal(self):
        """Ends when both answer."""
        if self.missing:
            return
        self.start()
        for name in ("alertmanager", "prometheus"):
            waiting.until(lambda: self._is_ready(name) or not processes.record_of(self.folder, name), START_SECONDS,
                          lambda: self._complaint(name))
            if not processes.record_of(self.folder, name):
                raise LabError(self._complaint(name))

    def _complaint(self, name):
        log = self.folder / "logs" / f"{name}.log"
        tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:]
        return f"{name} did not start ({log}): " + " / ".join(tail)

    # ---- asking them

    def _get(self, name, path):
        """(status or 0, body)"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port(name), timeout=2)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read(1 << 20)
        except (OSError, http.client.HTTPException):
            return 0, b""
        finally:
            connection.close()

    def _is_ready(self, name):
        return self._get(name, "/-/ready")[0] == 200

    def error_rate(self):
        """The service counts what became of its last queries; where some failed, it is given another one."""
        status, body = self._get("prometheus", "/api/v1/query?" + urllib.parse.urlencode({"query": QUERY}))
        try:
            value = float(json.loads(body)["data"]["result"][0]["value"][1])
        except (ValueError, KeyError, IndexError):
            return look.Look("request", f"HTTP_{status}", body[:80].decode(errors="replace"))
        if value < LIMIT:
            return look.Look("expectation", "")
        self.bridge.health()
        return look.Look("expectation", "LIMIT", f"{value:.2f} of the last queries failed")
