# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's own look: how far a login gets, and with what code it ends.

It shares nothing with the program under test, and speaks the protocol itself
(PostgreSQL manual, "Message Flow"), because clients hide where a login failed.
"""

import errno
import http.client
import json
import socket
import ssl
import struct
from dataclasses import dataclass, replace

from labkit.scram import Scram

_SSL_REQUEST = struct.pack("!ii", 8, 80877103)
_EAI = {value: name for name, value in vars(socket).items() if name.startswith("EAI_")}


@dataclass(frozen=True)
class Look:
    stage: str
    code: str  # "" when all is well
    detail: str = ""
    certificate: bytes = b""  # the one that was served, DER
    reading: int = 0  # what was counted, where something is

    @property
    def ok(self):
        return self.code == ""

    def with_reading(self, number):
        return replace(self, reading=number)

    def __str__(self):
        return f"ok {self.reading or ''}".rstrip() if self.ok else f"{self.stage} {self.code} {self.detail}".rstrip()


class Ended(Exception):
    def __init__(self, stage, code, detail=""):
        super().__init__(code)
        self.look = Look(stage, code, detail)


@dataclass(frozen=True)
class Login:
    host: str
    port: int
    database: str
    user: str
    password: str
    authority: str
    seconds: float = 1.0


def _os_code(error):
    if isinstance(error, TimeoutError):
        return "DEADLINE"
    return errno.errorcode.get(error.errno, type(error).__name__)


def connect(host, port, seconds):
    """Tries each address in turn; the code is that of the last."""
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        raise Ended("dns", _EAI.get(error.errno, "EAI_FAIL")) from None
    except UnicodeError:  # Python itself refuses a label that is too long; the C library says EAI_NONAME
        raise Ended("dns", "EAI_NONAME") from None
    for family, kind, protocol, _, address in addresses:
        link = socket.socket(family, kind, protocol)
        link.settimeout(seconds)
        try:
            link.connect(address)
            return link
        except OSError as error:
            failure = _os_code(error)
            link.close()
    raise Ended("tcp", failure)


def _ask_for_tls(link):
    try:
        link.sendall(_SSL_REQUEST)
        answer = link.recv(4096)
    except OSError as error:
        raise Ended("ssl-request", _os_code(error)) from None
    if answer == b"S":
        return
    if answer == b"N":
        raise Ended("ssl-request", "SSL_REFUSED")
    if answer == b"":
        raise Ended("ssl-request", "ECONNRESET", "end of file")
    stuffed = answer.startswith(b"S") and not answer.startswith(b"SSH-")
    raise Ended("ssl-request", "SSL_STUFFED" if stuffed else "NOT_TLS", repr(answer[:20]))


def _encrypt(link, login):
    context = ssl.create_default_context(cafile=login.authority)
    try:
        return context.wrap_socket(link, server_hostname=login.host)
    except ssl.SSLCertVerificationError as error:
        raise Ended("tls", f"X509_{error.verify_code}", error.verify_message) from None
    except ssl.SSLError as error:
        raise Ended("tls", "NOT_TLS", error.reason or "") from None
    except OSError as error:
        raise Ended("tls", _os_code(error)) from None


class _Session:
    """Messages of one login, and the stage that it has reached."""

    def __init__(self, link, login):
        self.stage = "startup"
        self._link, self._login = link, login
        self._scram = Scram(login.password)

    def _read(self, count):
        data = b""
        while len(data) < count:
            part = self._link.recv(count - len(data))
            if not part:
                raise Ended(self.stage, "ECONNRESET", "end of file")
            data += part
        return data

    def _receive(self):
        kind, length = struct.unpack("!ci", self._read(5))
        body = self._read(length - 4)
        if kind == b"E":
            fields = {field[:1]: field[1:].decode(errors="replace") for field in body.split(b"\0") if field}
            raise Ended(self.stage, fields[b"C"], fields.get(b"R") or fields.get(b"M", ""))
        return kind, body

    def _send(self, kind, body):
        self._link.sendall(kind + struct.pack("!i", len(body) + 4) + body)

    def _authenticate(self, body):
        """One step; true when the server is content."""
        self.stage = "authentication"
        method = struct.unpack("!i", body[:4])[0]
        if method == 10:
            first = self._scram.first()
            self._send(b"p", b"SCRAM-SHA-256\0" + struct.pack("!i", len(first)) + first)
        elif method == 11:
            self._send(b"p", self._scram.final(body[4:]))
        elif method not in (0, 12):
            raise Ended(self.stage, "08P01", f"method {method}")
        return method == 0

    def log_in(self):
        pairs = ("user", self._login.user, "database", self._login.database, "application_name", "lab")
        start = struct.pack("!i", 196608) + b"".join(text.encode() + b"\0" for text in pairs) + b"\0"
        self._link.sendall(struct.pack("!i", len(start) + 4) + start)
        while True:
            kind, body = self._receive()
            if kind == b"R" and self._authenticate(body):
                self.stage = "session"
            elif kind == b"Z":
                return

    def ask(self, statement):
        """The rows of the answer, by the names of their columns."""
        self.stage = "query"
        names, rows = [], []
        self._send(b"Q", statement.encode() + b"\0")
        while True:
            kind, body = self._receive()
            if kind == b"T":
                names = _column_names(body)
            elif kind == b"D":
                rows.append(dict(zip(names, _values(body))))
            elif kind == b"Z":
                self._send(b"X", b"")
                return rows


def _column_names(body):
    """Of a RowDescription: after each name come 18 bytes that say what it is."""
    names, rest = [], body[2:]
    while rest:
        name, _, rest = rest.partition(b"\0")
        names.append(name.decode())
        rest = rest[18:]
    return names


def _values(body):
    """Of a DataRow; None for NULL."""
    values, place = [], 2
    while place < len(body):
        length = struct.unpack("!i", body[place:place + 4])[0]
        place += 4
        values.append(None if length < 0 else body[place:place + length].decode(errors="replace"))
        place += max(length, 0)
    return values


def ask(login, statement):
    """A whole login under verify-full and one query: the look, and the rows when all went well."""
    link = None
    try:
        link = connect(login.host, login.port, login.seconds)
        _ask_for_tls(link)
        link = _encrypt(link, login)
        session = _Session(link, login)
        try:
            session.log_in()
            rows = session.ask(statement)
        except OSError as error:
            return Look(session.stage, _os_code(error)), []
        return Look("query", "", certificate=link.getpeercert(binary_form=True)), rows
    except Ended as ended:
        return ended.look, []
    finally:
        if link:
            link.close()


def database(login):
    """Whether its contents can be read, which takes more than a login."""
    return ask(login, "SELECT count(*) FROM users")[0]


def served_certificate(host, port, seconds=1.0):
    """The certificate as it is served, believed or not; None when none is."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    try:
        with connect(host, port, seconds) as link:
            _ask_for_tls(link)
            with context.wrap_socket(link) as encrypted:
                return encrypted.getpeercert(binary_form=True)
    except (Ended, OSError):
        return None


def health(port, seconds=2.5):
    """GET /health, held against status 200 and {"status": "ok"}."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", "/health")
        response = connection.getresponse()
        body = response.read(65536)
    except OSError as error:
        return Look("tcp" if isinstance(error, ConnectionRefusedError) else "request", _os_code(error))
    except http.client.HTTPException as error:
        return Look("request", "EPROTO", type(error).__name__)
    finally:
        connection.close()
    if response.status != 200:
        return Look("expectation", f"HTTP_{response.status}", body.decode(errors="replace"))
    return _judge_health(body)


def _judge_health(body):
    try:
        if json.loads(body)["status"] == "ok":
            return Look("expectation", "")
    except (ValueError, KeyError, TypeError):
        pass
    return Look("expectation", "EXPECTATION", body.decode(errors="replace"))
