# SPDX-License-Identifier: GPL-3.0-or-later
"""What answers on a port in place of the real server. Runs alone, fed to python3 on standard
input, so that an account that cannot read the source tree can run it: KIND PORT."""

import contextlib
import select
import signal
import socket
import sys
import threading

PATIENCE_SECONDS = 10
_PAGE = b"<html><body><h1>400 Bad Request</h1></body></html>\n"
_DEGRADED = b'{"status":"degraded"}'


def http(link):
    """As web servers do with bytes that are no request: 400 at once."""
    link.recv(4096)
    link.sendall(b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\n"
                 b"Connection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(_PAGE), _PAGE))


def degraded(link):
    link.recv(4096)
    link.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                 b"Connection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(_DEGRADED), _DEGRADED))


def ssh(link):
    link.sendall(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n")
    link.recv(4096)
    link.sendall(b"Invalid SSH identification string.\r\n")


def stuffed(link):
    """Yes to TLS, with a request for a clear-text password behind it in the same segment (CVE-2021-23222)."""
    link.recv(4096)
    link.sendall(b"S" + b"R\x00\x00\x00\x08\x00\x00\x00\x03")
    link.recv(4096)


def closes(link):
    """As a load balancer without servers: the request arrives, nobody reads it, the connection is reset."""
    select.select([link], [], [], PATIENCE_SECONDS)


def serve(listener, answer):
    while True:
        link, _ = listener.accept()
        threading.Thread(target=_answer, args=(link, answer), daemon=True).start()


def _answer(link, answer):
    link.settimeout(PATIENCE_SECONDS)
    with contextlib.suppress(OSError), link:
        answer(link)


def fill(family, address, port):
    """A backlog that stays full: the kernel drops every further SYN."""
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((address, port))
    listener.listen(0)
    held = [listener]
    with contextlib.suppress(OSError):
        for _ in range(8):
            held.append(socket.create_connection((address, port), timeout=0.3))
    return held


def full(port):
    held = [fill(socket.AF_INET, "127.0.0.1", port)]
    with contextlib.suppress(OSError):  # a machine without IPv6
        held.append(fill(socket.AF_INET6, "::1", port))
    while held:
        signal.pause()


def main(kind, port):
    if kind == "full":
        full(port)
    listener = socket.create_server(("127.0.0.1", port), backlog=64)
    serve(listener, {"http": http, "degraded": degraded, "ssh": ssh, "stuffed": stuffed, "closes": closes}[kind])


main(sys.argv[1], int(sys.argv[2]))
