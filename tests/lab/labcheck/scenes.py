# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong around the commands themselves. Each scene returns empty, or what is wrong."""

import contextlib
import json
import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from labcheck import leftovers
from labcheck.observers import Seen

LAB = Path(__file__).resolve().parent.parent / "lab"


def lab(*arguments, folder):
    return subprocess.run([str(LAB), *arguments, "--dir", str(folder)], stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=240, check=False)


def must(*arguments, folder):
    done = lab(*arguments, folder=folder)
    if done.returncode != 0:
        raise RuntimeError(f"lab {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout


def recorded(folder):
    """(pids, ports) of the lab's record, which may not be there yet."""
    try:
        state = json.loads((Path(folder) / "state.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return [], []
    return [record["pid"] for record in state["processes"].values()], list(state.get("ports", {}).values())


@contextlib.contextmanager
def _place(prefix="bridgewatch-selfcheck-"):
    """A folder for a lab of the scene's own, which goes away with the scene, however that ends."""
    with tempfile.TemporaryDirectory(prefix=prefix) as folder:
        try:
            yield folder
        finally:
            lab("down", folder=folder)


def _refuses(folder, expected, *arguments):
    done = lab(*arguments, folder=folder)
    if done.returncode != 2 or expected not in done.stderr or "Traceback" in done.stderr:
        return f"{arguments}: {done.returncode} {done.stderr.strip()}"
    return ""


def second_up(folder):
    return _refuses(folder, "already up", "up")


def unknown_fault(folder):
    return _refuses(folder, "did you mean exhausted-all", "break", "exhausted-al")


def missing_lab(folder):
    nowhere = Path(folder).parent / "no-lab-here"
    wrong = [_refuses(nowhere, "no lab in", *words) for words in (("status",), ("heal",), ("down",), ("break", "refused"))]
    return next(filter(None, wrong), "made a folder" if nowhere.exists() else "")


def foreign_files(_):
    with tempfile.TemporaryDirectory(prefix="bridgewatch-selfcheck-") as folder:
        (Path(folder) / "profile.yaml").write_text("mine", encoding="utf-8")
        wrong = _refuses(folder, "not the lab's", "up")
        return wrong or ("" if os.listdir(folder) == ["profile.yaml"] else f"changed: {os.listdir(folder)}")


def second_lab(folder):
    """Side by side, in a folder that was there before, with a file of somebody's and a path too long for a socket."""
    with _place("bridgewatch-selfcheck-" + "long-" * 20) as other:
        (Path(other) / "mine.txt").write_text("mine", encoding="utf-8")
        mode = os.stat(other).st_mode
        must("up", folder=other)
        pids, ports = recorded(other)
        must("break", "refused", folder=other)
        wrong = "" if Seen(folder).login() == ("", "", "") else "a fault in one lab shows in the other"
        must("down", folder=other)
        if os.listdir(other) != ["mine.txt"] or os.stat(other).st_mode != mode:
            wrong = wrong or f"the folder is not as it was: {os.listdir(other)}"
        (Path(other) / "mine.txt").unlink()
        return wrong or leftovers.complaint(other, pids, ports)


def break_over_break(folder):
    must("break", "hung", folder=folder)
    must("break", "auth-hba", folder=folder)
    found = Seen(folder).login()[0]
    must("heal", folder=folder)
    return "" if found == "28000" else f"libpq says {found}"


def killed_break(folder):
    """Its record is what heal has to go by."""
    breaking = subprocess.Popen([str(LAB), "break", "exhausted-all", "--dir", str(folder)],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _until(lambda: len(recorded(folder)[0]) > 8)
    breaking.kill()
    breaking.wait()
    must("heal", folder=folder)
    return "" if Seen(folder).login() == ("", "", "") else "heal did not help"


def service_after_outage(folder):
    """The service comes back by itself: its process is the same before and after."""
    def service():
        status = json.loads(must("status", "--json", folder=folder))
        return [process["pid"] for process in status["processes"] if process["name"] == "oracle-bridge"]
    before = service()
    must("break", "refused", folder=folder)
    must("heal", folder=folder)
    return "" if service() == before else "the service was restarted"


def _until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)


def fanciful_folder(_):
    """Spaces, a quote, a comma: none of them may reach a configuration file or a shell."""
    with _place("bridgewatch selfcheck's, $HOME #1-") as folder:
        must("up", folder=folder)
        pids, ports = recorded(folder)
        must("break", "exhausted", folder=folder)
        must("heal", folder=folder)
        must("down", folder=folder)
        return leftovers.complaint(folder, pids, ports)


def crashed_servers(folder):
    """Killed from outside: heal brings back what died, `up` starts over when all of it did."""
    pids, _ = recorded(folder)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    must("heal", folder=folder)
    if Seen(folder).login() != ("", "", ""):
        return "heal did not help"
    for pid in recorded(folder)[0]:
        os.kill(pid, signal.SIGKILL)
    must("up", folder=folder)
    return "" if Seen(folder).login() == ("", "", "") else "up did not help"


def _interrupted_up(number, moment):
    with _place() as folder:
        coming = subprocess.Popen([str(LAB), "up", "--dir", folder], start_new_session=True,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _until(lambda: moment(folder))
        pids, ports = recorded(folder)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(coming.pid, number)
        status = coming.wait(30)
        if number == signal.SIGKILL:
            must("down", folder=folder)
        elif status not in (2, 130):
            return f"exit status {status}"
        return leftovers.complaint(folder, pids, ports)


def _during_initdb(folder):
    return (Path(folder) / "postgres" / "data").exists()


def _with_server(folder):
    return len(recorded(folder)[0]) >= 1


def interrupted_up(_):
    return _interrupted_up(signal.SIGINT, _during_initdb) or _interrupted_up(signal.SIGINT, _with_server)


def terminated_up(_):
    return _interrupted_up(signal.SIGTERM, _during_initdb) or _interrupted_up(signal.SIGTERM, _with_server)


def killed_up(_):
    return _interrupted_up(signal.SIGKILL, _during_initdb) or _interrupted_up(signal.SIGKILL, _with_server)


def test_mail(folder):
    """401 without the token, 202 with it."""
    seen = Seen(folder)
    token = (Path(folder) / "email.token").read_text(encoding="ascii").strip()
    statuses = [_post(seen.health_url.replace("/health", "/test-email"), bearer) for bearer in ("", "wrong", token)]
    return "" if statuses == ["401", "401", "202"] else f"answers {statuses}"


def _post(url, bearer):
    command = ["curl", "--silent", "--max-time", "3", "-o", "/dev/null", "-w", "%{http_code}",
               "-H", f"Authorization: Bearer {bearer}", "-d", '{"email":"test@example.com"}', url]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


SCENES = (second_up, unknown_fault, missing_lab, foreign_files, second_lab, fanciful_folder, test_mail,
          service_after_outage, break_over_break, killed_break, crashed_servers, interrupted_up, terminated_up, killed_up)
NEED_SERVICE = (test_mail, service_after_outage)
