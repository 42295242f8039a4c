# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lab must not leave behind."""

import os
from pathlib import Path

from labcheck.observers import _run


def _text(path):
    try:
        return path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def _link(path):
    try:
        return os.readlink(path)
    except OSError:
        return ""


def _is_in(folder, entry):
    return any(_link(entry / name).startswith(str(folder)) for name in ("cwd", "fd/1", "fd/2"))


def processes(folder):
    """Everything that names the folder, is at home in it or writes into it; ourselves excepted."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        if str(folder) in _text(entry / "cmdline") or _is_in(folder, entry):
            found.append(f"{entry.name} {_text(entry / 'cmdline').strip()}")
    return found


def listeners(ports):
    listing = _run("ss", "-H", "-l", "-t", "-n").stdout.split()
    return [port for port in ports if any(word.endswith(f":{port}") for word in listing)]


def complaint(folder, pids, ports):
    """Empty, or what is left; the folder may remain if it was there before, empty."""
    if left := processes(folder):
        return f"still running: {left}"
    if left := [pid for pid in pids if Path(f"/proc/{pid}").exists() and "Z" not in _state(pid)]:
        return f"processes still running: {left}"
    if left := listeners(ports):
        return f"ports still open: {left}"
    if Path(folder).exists() and (left := os.listdir(folder)):
        return f"files left: {left}"
    return ""


def _state(pid):
    return _text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()[:1]
