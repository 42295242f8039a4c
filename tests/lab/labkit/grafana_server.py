# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in for Grafana: its health and its annotations, in the shapes that it documents, kept in memory. Runs
alone, fed to python3 on standard input, as the impostor does: PORT, and its one token in GRAFANA_TOKEN."""

import hmac
import http.server
import json
import os
import sys

LONGEST_BODY = 64 * 1024
_ANNOTATIONS = "/api/annotations"
_kept = []


class Grafana(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 10

    def do_GET(self):
        if self.path == "/api/health":
            self._answer(200, {"commit": "lab", "database": "ok", "version": "10.4.2"})
        elif not self._is_known():
            self._answer(401, {"message": "Unauthorized"})
        elif self.path.partition("?")[0] == _ANNOTATIONS:
            self._answer(200, list(reversed(_kept)))
        else:
            self._answer(404, {"message": "Not found"})

    def do_POST(self):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(min(size, LONGEST_BODY))
        if not self._is_known():
            self._answer(401, {"message": "Unauthorized"})
        elif self.path != _ANNOTATIONS:
            self._answer(404, {"message": "Not found"})
        elif (annotation := _annotation_in(body)) is None:
            self._answer(400, {"message": "Failed to save annotation: text field should not be empty"})
        else:
            _kept.append({"id": len(_kept) + 1, **annotation})
            self._answer(200, {"id": len(_kept), "message": "Annotation added"})

    def _is_known(self):
        given = self.headers.get("Authorization", "")
        return hmac.compare_digest(given.encode(), b"Bearer " + os.environb[b"GRAFANA_TOKEN"])

    def _answer(self, status, document):
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        print(f"{self.command} {self.path.partition('?')[0]} {args[1] if len(args) > 1 else ''}", flush=True)


def _annotation_in(body):
    """As it is kept, or nothing. One without an end is a moment."""
    try:
        given = json.loads(body)
    except ValueError:
        return None
    if not isinstance(given, dict) or not given.get("text") or not isinstance(given.get("time"), int):
        return None
    return {"dashboardUID": given.get("dashboardUID", ""), "time": given["time"],
            "timeEnd": given.get("timeEnd", given["time"]), "tags": given.get("tags", []), "text": given["text"]}


if __name__ == "__main__":
    http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Grafana).serve_forever()
