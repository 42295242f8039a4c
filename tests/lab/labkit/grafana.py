# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for Grafana, which Debian has no package of: it takes annotations from whoever has its token."""

import json
import secrets
import sys
import urllib.request
from pathlib import Path

from labkit import account, folder as folders, processes, waiting

NAME = "grafana"
TOKEN = "grafana.token"
START_SECONDS = 20
_SCRIPT = Path(__file__).with_name("grafana_server.py")


class Grafana:
    def __init__(self, folder, service):
        self.folder, self.service = folder, service

    @property
    def port(self):
        return self.folder.state["ports"][NAME]

    def prepare(self):
        folders.write_file(self.folder / TOKEN, f"glsa_{secrets.token_urlsafe(24)}\n", 0o600)

    def start(self):
        """It is not waited for."""
        if processes.record_of(self.folder, NAME):
            return
        token = (self.folder / TOKEN).read_text(encoding="utf-8").strip()
        with open(_SCRIPT, "rb") as script:
            processes.spawn(self.folder, NAME, [sys.executable, "-I", "-", str(self.port)], account=self.service,
                            environment=account.clean_environment(GRAFANA_TOKEN=token),
                            output=self.folder / "logs" / f"{NAME}.log", stdin=script.fileno())

    def ensure_normal(self):
        self.start()
        waiting.until(self._is_well, START_SECONDS, "the stand-in for Grafana does not answer")

    def _is_well(self):
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"http://127.0.0.1:{self.port}/api/health", timeout=2) as answer:
                return json.load(answer)["database"] == "ok"
        except (OSError, ValueError, KeyError):
            return False
