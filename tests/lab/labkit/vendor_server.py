# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for vendors' clouds on loopback: their status pages and their APIs, in the shapes that they document.
What they say is in a file that a fault rewrites and that is read anew for each request; it knows keys by their SHA-256.

SendGrid: status page (Statuspage, version 2), Web API v3: scopes, stats, suppressions. Stripe: its own status page,
API v1: webhook endpoints, events. usage: PORT STATE, where STATE is a file of JSON."""

import hashlib
import json
import sys
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT, STATE = int(sys.argv[1]), sys.argv[2]
_COMPONENTS = ("API", "Mail Sending", "Event Webhook", "Marketing Campaigns")
_STRIPE = ("api", "dashboard", "stripejs", "checkoutjs", "webhooks", "emails")
_REASONS = {
    "bounces": ("550 5.1.1 The email account that you tried to reach does not exist", "5.1.1"),
    "blocks": ("550 5.7.1 Service unavailable; client host blocked using a list of senders", "5.7.1"),
    "spam_reports": ("", ""),
}
_RATE_WINDOW = 60  # seconds


def state():
    with open(STATE, encoding="utf-8") as file:
        return json.load(file)


def summary(mail):
    """Of a Statuspage: /api/v2/summary.json while sending is in this state."""
    troubled = mail != "operational"
    incidents = [{
        "id": "lab0incident", "name": "Delays and failures when sending", "status": "identified", "impact": "critical",
        "created_at": "2026-01-05T08:12:00.000Z", "updated_at": "2026-01-05T08:40:00.000Z",
        "shortlink": "https://stspg.example/lab0", "components": [{"id": "c1", "name": "Mail Sending", "status": mail}],
        "incident_updates": [{"status": "identified", "body": "We have found the cause.", "created_at": "2026-01-05T08:40:00.000Z"}],
    }] if troubled else []
    return {
        "page": {"id": "lab", "name": "SendGrid of the lab", "url": "https://status.sendgrid.example",
                 "updated_at": "2026-01-05T08:40:00.000Z"},
        "status": {"indicator": "critical" if troubled else "none",
                   "description": "Major Service Outage" if troubled else "All Systems Operational"},
        "components": [{"id": f"c{number}", "name": name, "status": mail if name == "Mail Sending" else "operational",
                        "position": number, "group": False, "group_id": None, "only_show_if_degraded": False}
                       for number, name in enumerate(_COMPONENTS)],
        "incidents": incidents,
        "scheduled_maintenances": [],
    }


def current():
    return {"largestatus": "up", "message": "All services are online.", "time": "2026-01-05T08:40:00.000Z",
            "statuses": {name: "up" for name in _STRIPE}}


class Mail:
    """SendGrid's Web API v3, for one request."""

    def __init__(self, said):
        self.said = said

    def headers(self):
        reset = (int(time.time()) // _RATE_WINDOW + 1) * _RATE_WINDOW
        return {"X-RateLimit-Limit": 600, "X-RateLimit-Remaining": self.said["remaining"], "X-RateLimit-Reset": reset}

    def refusal(self, key):
        if self.said["is_down"]:
            return 503, {"errors": [{"field": None, "message": "service unavailable"}]}
        if key != self.said["key"]:
            return 401, {"errors": [{"field": None, "message": "The provided authorization grant is invalid, expired, or revoked"}]}
        if self.said["remaining"] <= 0:
            return 429, {"errors": [{"field": None, "message": "too many requests"}]}
        return None

    def answer(self, path, query):
        if path == "/v3/scopes":
            return 200, {"scopes": ["mail.send", "stats.read", "suppression.read"]}
        if path == "/v3/stats":
            names = ("requests", "delivered", "bounces", "blocks")
            metrics = {name: self.said[name] for name in names} | {"processed": self.said["requests"], "deferred": 0, "spam_reports": 0}
            return 200, [{"date": query.get("start_date", [""])[0], "stats": [{"metrics": metrics}]}]
        kind = path.removeprefix("/v3/suppression/")
        if kind not in _REASONS:
            return 404, {"errors": [{"field": None, "message": "not found"}]}
        reason, status = _REASONS[kind]
        limit = int(query.get("limit", ["500"])[0])
        entries = [{"created": int(time.time()) - 30 * number, "email": f"member{number}@example.org"}
                   | ({"reason": reason, "status": status} if reason else {"ip": "192.0.2.7"}) for number in range(self.said[kind])]
        return 200, entries[:limit]


class Payments:
    """Stripe's API v1, for one request."""

    def __init__(self, said):
        self.said = said

    def headers(self):
        return {"Stripe-Version": "2024-06-20"}

    def refusal(self, key):
        if key != self.said["key"]:
            return 401, {"error": {"message": "Invalid API Key provided: sk_test_******", "type": "invalid_request_error"}}
        return None

    def endpoints(self):
        return [{"id": "we_lab", "object": "webhook_endpoint", "url": self.said["webhook_url"], "status": self.said["endpoint"],
                 "enabled_events": ["*"], "livemode": False, "api_version": None, "created": 1767600000}]

    def events(self):
        """The newest first; they are of one age, give or take."""
        born = int(time.time()) - self.said["oldest_s"]
        return [{"id": f"evt_lab{number}", "object": "event", "type": "checkout.session.completed", "created": born + number,
                 "pending_webhooks": 1, "livemode": False} for number in reversed(range(self.said["undelivered"]))]

    def answer(self, path, query):
        lists = {"/v1/webhook_endpoints": self.endpoints, "/v1/events": self.events}
        if path not in lists:
            return 404, {"error": {"message": f"Unrecognized request URL (GET: {path})", "type": "invalid_request_error"}}
        entries, limit = lists[path](), int(query.get("limit", ["10"])[0])
        ids = [entry["id"] for entry in entries]
        begin = ids.index(query["starting_after"][0]) + 1 if "starting_after" in query else 0
        return 200, {"object": "list", "url": path, "has_more": len(entries) > begin + limit, "data": entries[begin:begin + limit]}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        said, url = state(), urllib.parse.urlsplit(self.path)
        if url.path == "/sendgrid/api/v2/summary.json":
            return self.say(200, summary(said["page"]))
        if url.path == "/stripe/current":
            return self.say(200, current())
        for root, vendor in (("/sendgrid-api", Mail(said["sendgrid"])), ("/stripe-api", Payments(said["stripe"]))):
            if url.path.startswith(root + "/"):
                key = hashlib.sha256(self.headers.get("Authorization", "").removeprefix("Bearer ").encode()).hexdigest()
                answer = vendor.refusal(key) or vendor.answer(url.path.removeprefix(root), urllib.parse.parse_qs(url.query))
                return self.say(*answer, vendor.headers())
        return self.say(404, {"message": "not found"})

    def say(self, status, body, headers=None):
        text = json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": len(text), **(headers or {})}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(text)


ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
