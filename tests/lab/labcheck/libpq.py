# SPDX-License-Identifier: GPL-3.0-or-later
"""A login through libpq, with the SQLSTATE and the routine of its failure.

psql shows neither for a failed login: the verbosity has to be set before polling.
"""

import ctypes
import ctypes.util
import re
import select
import time

_OK, _BAD, _READING, _WRITING = 0, 1, 1, 2  # ConnStatusType and PostgresPollingStatusType
_FAILED, _CONNECTED = 0, 3
_VERBOSE = 2


def _library():
    library = ctypes.CDLL(ctypes.util.find_library("pq") or "libpq.so.5")
    library.PQconnectStart.restype = ctypes.c_void_p
    library.PQerrorMessage.restype = ctypes.c_char_p
    for name in ("PQstatus", "PQconnectPoll", "PQsocket", "PQerrorMessage", "PQfinish"):
        getattr(library, name).argtypes = [ctypes.c_void_p]
    library.PQsetErrorVerbosity.argtypes = [ctypes.c_void_p, ctypes.c_int]
    return library


def _poll(library, connection, seconds):
    deadline, state = time.monotonic() + seconds, _WRITING
    while state not in (_FAILED, _CONNECTED):
        left = deadline - time.monotonic()
        descriptor = library.PQsocket(connection)
        waits = ([descriptor], []) if state == _READING else ([], [descriptor])
        if left <= 0 or not any(select.select(*waits, [], left)):
            return "deadline"
        state = library.PQconnectPoll(connection)
    return "" if state == _CONNECTED else library.PQerrorMessage(connection).decode(errors="replace")


def login(settings, seconds=5):
    """(code, routine, message); all empty when the login works."""
    library = _library()
    connection = library.PQconnectStart(" ".join(f"{key}='{value}'" for key, value in settings.items()).encode())
    try:
        library.PQsetErrorVerbosity(connection, _VERBOSE)
        failed = library.PQstatus(connection) == _BAD
        message = library.PQerrorMessage(connection).decode() if failed else _poll(library, connection, seconds)
    finally:
        library.PQfinish(connection)
    code = re.search(r"\b(?:FATAL|ERROR):\s+([0-9A-Z]{5}):", message)
    routine = re.search(r"LOCATION:\s+(\w+),", message)
    return code.group(1) if code else "", routine.group(1) if routine else "", message.strip()
