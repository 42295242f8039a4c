# SPDX-License-Identifier: GPL-3.0-or-later
"""What vendors tell of themselves, in the shapes that they document: SendGrid's page is a Statuspage (version 2 of
its API), Stripe's is of its own. Files behind a web server on loopback, which a fault rewrites."""

import json
import sys
import urllib.request

from labkit import account, folder as folders, look, processes, waiting

NAME = "vendors"
START_SECONDS = 20
_HEALTHY = "operational"
_IMPACTS = {"operational": 0, "under_maintenance": 1, "degraded_performance": 1, "partial_outage": 2, "major_outage": 3}
_COMPONENTS = ("API", "Mail Sending", "Event Webhook", "Marketing Campaigns")
_WATCHED = "Mail Sending"
_STRIPE = ("api", "dashboard", "stripejs", "checkoutjs", "webhooks", "emails")


def _summary(mail):
    """The answer of /api/v2/summary.json while sending is in this state."""
    troubled = mail != _HEALTHY
    incidents = [{
        "id": "lab0incident", "name": "Delays and failures when sending", "status": "identified", "impact": "critical",
        "created_at": "2026-01-05T08:12:00.000Z", "updated_at": "2026-01-05T08:40:00.000Z",
        "shortlink": "https://stspg.example/lab0", "components": [{"id": "c1", "name": _WATCHED, "status": mail}],
        "incident_updates": [{"status": "identified", "body": "We have found the cause.", "created_at": "2026-01-05T08:40:00.000Z"}],
    }] if troubled else []
    return {
        "page": {"id": "lab", "name": "SendGrid of the lab", "url": "https://status.sendgrid.example",
                 "updated_at": "2026-01-05T08:40:00.000Z"},
        "status": {"indicator": "critical" if troubled else "none",
                   "description": "Major Service Outage" if troubled else "All Systems Operational"},
        "components": [{"id": f"c{number}", "name": name, "status": mail if name == _WATCHED else _HEALTHY, "position": number,
                        "group": False, "group_id": None, "only_show_if_degraded": False}
                       for number, name in enumerate(_COMPONENTS)],
        "incidents": incidents,
        "scheduled_maintenances": [],
    }


def _current():
    return {"largestatus": "up", "message": "All services are online.", "time": "2026-01-05T08:40:00.000Z",
            "statuses": {name: "up" for name in _STRIPE}}


class Vendors:
    def __init__(self, folder, service):
        self.folder, self.service = folder, service
        self.home = folder / NAME

    @property
    def port(self):
        return self.folder.state["ports"][NAME]

    # ---- making them

    def prepare(self):
        for place in (self.home, self.home / "sendgrid", self.home / "sendgrid/api", self.home / "sendgrid/api/v2",
                      self.home / "stripe"):
            place.mkdir()
            place.chmod(0o755)
        self.tell(_HEALTHY)

    def tell(self, mail):
        """Sending is in this state, by the vendor's own page."""
        folders.write_file(self.home / "sendgrid/api/v2/summary.json", json.dumps(_summary(mail)))
        folders.write_file(self.home / "stripe/current", json.dumps(_current()))

    # ---- running them

    def start(self):
        """It is not waited for."""
        if processes.record_of(self.folder, NAME):
            return
        processes.spawn(self.folder, NAME, [sys.executable, "-I", "-m", "http.server", str(self.port), "--bind", "127.0.0.1",
                                            "--directory", str(self.home)],
                        account=self.service, environment=account.clean_environment(),
                        output=self.folder / "logs" / f"{NAME}.log")

    def ensure_normal(self):
        self.tell(_HEALTHY)
        self.start()
        waiting.until(lambda: self.look().ok, START_SECONDS, lambda: f"the vendors' pages do not answer: {self.look()}")

    # ---- asking them

    def look(self):
        """How bad sending is, by the page that is served."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"http://127.0.0.1:{self.port}/sendgrid/api/v2/summary.json", timeout=2) as answer:
                components = json.load(answer)["components"]
        except (OSError, ValueError) as error:
            return look.Look("request", "NO_DATA", str(error))
        state = next(one["status"] for one in components if one["name"] == _WATCHED)
        return look.Look("expectation", "").with_reading(_IMPACTS[state])
