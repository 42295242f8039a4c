# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting processes that outlive us, knowing them again, and ending exactly those."""

import contextlib
import os
import signal
from pathlib import Path

from labkit import waiting
from labkit.errors import LabError

PATIENCE_SECONDS = 5


def boot_id():
    return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()


def _stat(pid):
    """Fields of /proc/PID/stat from the state on, or None when there is no such process."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
    return text[text.rindex(")") + 2:].split()


def identity(pid):
    """A number can be given to another process; with its start time and the boot it cannot."""
    stat = _stat(pid)
    return {"pid": pid, "started": int(stat[19]), "boot": boot_id()} if stat else None


def is_alive(record):
    with contextlib.suppress(ChildProcessError):
        os.waitpid(record["pid"], os.WNOHANG)
    stat = _stat(record["pid"])
    return bool(stat) and stat[0] not in "ZX" and int(stat[19]) == record["started"] and boot_id() == record["boot"]


def is_stopped(record):
    stat = _stat(record["pid"])
    return bool(stat) and stat[0] in "Tt"


def send(record, number):
    if is_alive(record):
        with contextlib.suppress(ProcessLookupError):
            os.kill(record["pid"], number)


def descendants(pid):
    """Identities of all children, and theirs."""
    children = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (stat := _stat(entry.name)):
            children.setdefault(int(stat[1]), []).append(int(entry.name))
    found, queue = [], [pid]
    while queue:
        for child in children.get(queue.pop(), []):
            queue.append(child)
            found.append(identity(child))
    return [record for record in found if record]


def spawn(folder, name, argv, *, account=None, environment, output, stdin=None, cwd="/"):
    """Starts argv in a session of its own. The child waits until it is in the lab's record:
    if we die in between, the gate closes and it ends without having been anything."""
    gate, opener = os.pipe()
    with open(output, "ab") as log:
        pid = os.fork()
        if pid == 0:
            _child(gate, opener, argv, account, environment, log.fileno(), stdin, cwd)
    os.close(gate)
    try:
        folder.state["processes"][name] = identity(pid)
        folder.save()
        os.write(opener, b"x")
    finally:
        os.close(opener)
    return folder.state["processes"][name]


def _child(gate, opener, argv, account, environment, output, stdin, cwd):
    try:
        os.setsid()
        os.close(opener)
        if os.read(gate, 1) != b"x":
            return
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        os.dup2(stdin if stdin is not None else os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.chdir(cwd)
        os.umask(0o077)
        if account:
            account.become()
        os.execve(argv[0], argv, environment)
    except OSError as error:
        os.write(2, f"{argv[0]}: {error}\n".encode())
    finally:
        os._exit(127)


def stop(folder, name, first=signal.SIGTERM):
    """Asks, then insists; its children go with it. A process that is not ours any more is left alone."""
    record = folder.state.get("processes", {}).get(name)
    if record is None:
        return
    if is_alive(record):
        _end([record, *descendants(record["pid"])], first)
    del folder.state["processes"][name]
    folder.save()


def _end(family, first):
    send(family[0], first)
    send(family[0], signal.SIGCONT)
    gone = lambda: not any(is_alive(record) for record in family)
    if waiting.holds(gone, PATIENCE_SECONDS):
        return
    for record in family:
        send(record, signal.SIGKILL)
    waiting.until(gone, PATIENCE_SECONDS, lambda: f"process {family[0]['pid']} does not end, not even when killed")


def finish(folder, name, seconds):
    """Waits for a process that is to end by itself; its exit status."""
    record = folder.state["processes"][name]
    _, status = waiting.until(lambda: _reap(record["pid"]), seconds, f"{name} did not end within {seconds} s")
    del folder.state["processes"][name]
    folder.save()
    return os.waitstatus_to_exitcode(status)


def _reap(pid):
    ended = os.waitpid(pid, os.WNOHANG)
    return ended if ended[0] else None


def names(folder, prefix=""):
    return [name for name in folder.state.get("processes", {}) if name.startswith(prefix)]


def record_of(folder, name):
    """The record of a process that is alive, or None."""
    record = folder.state.get("processes", {}).get(name)
    return record if record and is_alive(record) else None


def require(path_candidates, what):
    for candidate in path_candidates:
        if candidate and os.access(candidate, os.X_OK):
            return str(candidate)
    raise LabError(f"{what} is not installed")


def kill(records):
    """At once, with all their children; ends when they are gone."""
    family = [member for record in records for member in (record, *descendants(record["pid"]))]
    for record in family:
        send(record, signal.SIGKILL)
    waiting.until(lambda: not any(is_alive(record) for record in family), PATIENCE_SECONDS,
                  lambda: f"processes {[record['pid'] for record in family]} do not end, not even when killed")


def end_strays(is_ours):
    """Orphans of a crashed server, which the lab's record does not know: is_ours() is asked of each /proc/PID."""
    strays = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and is_ours(entry):
                strays.append(identity(int(entry.name)))
    kill(list(filter(None, strays)))


def is_at_home_in(folder):
    """For end_strays()."""
    home = os.path.realpath(folder)
    return lambda entry: os.readlink(entry / "cwd") == home
