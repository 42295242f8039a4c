# SPDX-License-Identifier: GPL-3.0-or-later
"""The vendors' clouds of the lab: what they say, which a fault changes, and the server that says it."""

import hashlib
import json
import secrets
import sys
import urllib.error
import urllib.request
from pathlib import Path

from labkit import account, folder as folders, look, processes, waiting

NAME = "vendors"
SENDGRID_KEY, STRIPE_KEY, WEBHOOK_SECRET = "sendgrid.key", "stripe.key", "stripe-webhook.secret"
SECRETS = (SENDGRID_KEY, STRIPE_KEY, WEBHOOK_SECRET)
START_SECONDS = 20
_SCRIPT = Path(__file__).with_name("vendor_server.py")
_IMPACTS = {"operational": 0, "under_maintenance": 1, "degraded_performance": 1, "partial_outage": 2, "major_outage": 3}


class Vendors:
    def __init__(self, folder, service):
        self.folder, self.service = folder, service
        self.home = folder / NAME

    @property
    def port(self):
        return self.folder.state["ports"][NAME]

    @property
    def webhook_url(self):
        return f"http://127.0.0.1:{self.folder.state['ports']['health']}/webhooks/stripe"

    def _secret(self, name):
        return (self.folder / name).read_text(encoding="ascii").strip()

    def _mark(self, name):
        """By which the server knows a key without having it: others can read its file."""
        return hashlib.sha256(self._secret(name).encode()).hexdigest()

    # ---- making them

    def prepare(self):
        self.home.mkdir()
        self.home.chmod(0o755)
        for name in SECRETS:
            folders.write_file(self.folder / name, secrets.token_hex(16) + "\n", 0o600)
        self.tell()

    def tell(self, page="operational", sendgrid=None, stripe=None):
        """They are well but for what is said here."""
        mail = {"key": self._mark(SENDGRID_KEY), "is_down": False, "remaining": 590, "requests": 1204, "delivered": 1199,
                "bounces": 3, "blocks": 1, "spam_reports": 0}
        payments = {"key": self._mark(STRIPE_KEY), "webhook_url": self.webhook_url, "endpoint": "enabled", "undelivered": 0,
                    "oldest_s": 0}
        said = {"page": page, "sendgrid": mail | (sendgrid or {}), "stripe": payments | (stripe or {})}
        folders.write_file(self.home / "state.json", json.dumps(said))

    # ---- running them

    def start(self):
        """It is not waited for."""
        if processes.record_of(self.folder, NAME):
            return
        with open(_SCRIPT, "rb") as script:
            processes.spawn(self.folder, NAME, [sys.executable, "-I", "-", str(self.port), str(self.home / "state.json")],
                            account=self.service, environment=account.clean_environment(),
                            output=self.folder / "logs" / f"{NAME}.log", stdin=script.fileno())

    def ensure_normal(self):
        self.tell()
        self.start()
        for seen in (self.look_at_page, self.look_at_mail, self.look_at_payments):
            waiting.until(lambda seen=seen: seen().ok, START_SECONDS, lambda seen=seen: f"the vendors do not answer: {seen()}")

    # ---- asking them

    def _get(self, path, key=""):
        """(status, what was said); status 0 and the reason where nobody answers."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers={"Authorization": f"Bearer {key}"})
        try:
            with opener.open(request, timeout=2) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, None
        except (OSError, ValueError) as error:
            return 0, str(error)

    def _look(self, path, key, read):
        status, said = self._get(path, key)
        if status == 0:
            return look.Look("request", "NO_DATA", said)
        return look.Look("expectation", "").with_reading(read(said)) if status == 200 else look.Look("expectation", f"HTTP_{status}")

    def look_at_page(self):
        """How bad sending is, by the page that is served."""
        return self._look("/sendgrid/api/v2/summary.json", "",
                          lambda said: next(_IMPACTS[one["status"]] for one in said["components"] if one["name"] == "Mail Sending"))

    def look_at_mail(self):
        """How much is blocked, with the key that the profile names."""
        return self._look("/sendgrid-api/v3/suppression/blocks", self._secret(SENDGRID_KEY), len)

    def look_at_payments(self):
        """How many events wait, where there is a way for them."""
        key = self._secret(STRIPE_KEY)
        found = self._look("/stripe-api/v1/webhook_endpoints", key, lambda said: sum(one["status"] != "enabled" for one in said["data"]))
        if not found.ok or found.reading:
            return look.Look("expectation", found.code or "EXPECTATION")
        return self._look("/stripe-api/v1/events?delivery_success=false&limit=100", key, lambda said: len(said["data"]))
