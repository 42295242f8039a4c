# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's own look at its SSH server: a plain socket, then OpenSSH's client."""

import shutil
import subprocess

from labkit import account
from labkit.look import Ended, Look, connect

SECONDS = 5
_OPTIONS = ("BatchMode=yes", "IdentitiesOnly=yes", "IdentityAgent=none", "PreferredAuthentications=publickey", "LogLevel=ERROR",
            "UserKnownHostsFile=known_hosts", "GlobalKnownHostsFile=/dev/null", "StrictHostKeyChecking=yes", "UpdateHostKeys=no",
            "CheckHostIP=no", "ConnectTimeout=4")
_SAID = (("HOST IDENTIFICATION HAS CHANGED", "host-key", "HOST_KEY_CHANGED"),
         ("Host key verification failed", "host-key", "HOST_KEY_UNKNOWN"),
         ("Permission denied", "authentication", "SSH_DENIED"))


def greets(port, seconds=1.0):
    """Whether a server says its version there."""
    try:
        with connect("127.0.0.1", port, seconds) as link:
            return link.recv(64).startswith(b"SSH-2.0-")
    except (Ended, OSError):
        return False


def login(folder, port, user):
    """How far a login gets with the key and the known hosts of this folder. In it, with bare file
    names: ssh takes % and ~ in a path for its own."""
    try:
        connect("127.0.0.1", port, 1.0).close()
    except Ended as ended:
        return ended.look
    command = [shutil.which("ssh", path=account.clean_environment()["PATH"]), "-F", "none", "-T", "-n", "-i", "id_ed25519",
               "-p", str(port), "-l", user, *(part for option in _OPTIONS for part in ("-o", option)), "127.0.0.1", "true"]
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS,
                              env=account.clean_environment(), check=False)
    except subprocess.TimeoutExpired:
        return Look("exec", "DEADLINE")
    return Look("exec", "") if done.returncode == 0 else _judge(done.stderr)


def _judge(complaint):
    for words, stage, code in _SAID:
        if words in complaint:
            return Look(stage, code)
    return Look("exec", "EPROTO", complaint.strip())
