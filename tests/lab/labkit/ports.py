# SPDX-License-Identifier: GPL-3.0-or-later
"""Free ports of the loopback interface."""

import errno
import random
import socket

from labkit.errors import LabError

# Below the range that the kernel gives to outgoing connections: a client that retries
# a closed port in that range can end up connected to itself.
FIRST, LAST = 20000, 32000
TRIES = 200


def _is_free(port):
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            with socket.socket(family, socket.SOCK_STREAM) as probe:
                probe.bind((address, port))
        except OSError as error:
            if family == socket.AF_INET or error.errno not in _NO_IPV6:
                return False
    return True


_NO_IPV6 = {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL}  # nobody can listen there at all


_reserved = []  # held until this command ends, by when its servers listen


def _reserve(port):
    """From other labs that come up meanwhile. The name is abstract: like a port it belongs to the network namespace."""
    claim = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        claim.bind(f"\0bridgewatch-lab-port-{port}")
    except OSError:
        claim.close()
        return False
    _reserved.append(claim)
    return True


def _require_loopback(port):
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex(("127.0.0.1", port)) in (errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EHOSTUNREACH):
            raise LabError("the loopback interface is down; in a network namespace, `ip link set lo up` comes first")


def free_ports(count):
    chosen = []
    _require_loopback(FIRST)
    for port in random.SystemRandom().sample(range(FIRST, LAST), TRIES):
        if _reserve(port) and _is_free(port):
            chosen.append(port)
        if len(chosen) == count:
            return chosen
    raise LabError(f"no free port on 127.0.0.1 between {FIRST} and {LAST}")
