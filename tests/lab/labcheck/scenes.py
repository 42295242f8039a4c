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
from labcheck.faults import check_healed
from labcheck.observers import Seen

LAB = Path(__file__).resolve().parent.parent / "lab"


def lab(*arguments, folder, **environment):
    return subprocess.run([str(LAB), *arguments, "--dir", str(folder)], stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=240, env={**os.environ, **environment}, check=False)


def must(*arguments, folder, **environment):
    done = lab(*arguments, folder=folder, **environment)
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
    """Killed from outside, with somebody logged in: heal brings back what died, `up` starts over when all of it did."""
    seen = Seen(folder)
    session = seen.open_session("sleep 600") if seen.has("bridge") else None
    _kill_all(folder)
    must("heal", folder=folder)
    if session and session.wait(10) == 0:
        return "a session outlived its sshd"
    wrong = check_healed(seen) or _twins(folder)
    _kill_all(folder)
    must("up", folder=folder)
    return wrong or check_healed(seen) or _twins(folder)


def _kill_all(folder):
    for pid in recorded(folder)[0]:
        os.kill(pid, signal.SIGKILL)


def _twins(folder):
    """An orphan of the last process manager beside its successor."""
    running = [process for process in leftovers.processes(folder) if "server.js" in process or "worker.js" in process]
    return f"runs twice: {running}" if len(running) not in (0, 2) else ""


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


def _with_service(folder):
    """pm2 is about to start it; where there is none, this moment does not come."""
    return (Path(folder) / "run" / "pm2" / "processes.json").exists() or (Path(folder) / "profile.yaml").exists()


def _interrupted_at_each_moment(number):
    moments = (_during_initdb, _with_server, _with_service)
    return next(filter(None, (_interrupted_up(number, moment) for moment in moments)), "")


def interrupted_up(_):
    return _interrupted_at_each_moment(signal.SIGINT)


def terminated_up(_):
    return _interrupted_at_each_moment(signal.SIGTERM)


def killed_up(_):
    return _interrupted_at_each_moment(signal.SIGKILL)


def held_up(_):
    """Goes with whoever holds the other end of its input; faults come and go as ever meanwhile."""
    with _place() as folder:
        holding = subprocess.Popen([str(LAB), "up", "--hold", "--dir", folder], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if holding.stdout.readline().strip() != f"{folder}/profile.yaml":
            return "does not name its profile"
        for command in (("break", "corrupt"), ("heal",), ("break", "refused")):
            must(*command, folder=folder)
        pids, ports = recorded(folder)
        holding.stdin.close()
        if (status := holding.wait(60)) != 0:
            return f"exit status {status}"
        return leftovers.complaint(folder, pids, ports)


def neighbour_untouched(folder):
    """Whatever is done to the service, its neighbour under the same process manager runs on."""
    seen = Seen(folder)
    before = seen.pm2()["oracle-bridge-worker"]["pid"]
    for fault in ("service-errored", "health-503", "service-stopped"):
        must("break", fault, folder=folder)
    must("heal", folder=folder)
    after = seen.pm2()["oracle-bridge-worker"]
    same = after["pid"] == before and after["pm2_env"]["restart_time"] == 0
    return "" if same else f"process {before} became {after['pid']}"


def canary(folder):
    """In the environment of the service, as a secret would be, and in no file and no answer of the lab's."""
    token = (Path(folder) / "canary.secret").read_text(encoding="ascii").strip()
    if token not in json.dumps(Seen(folder).pm2()["oracle-bridge"]):
        return "pm2 does not know it"
    found = [command for command in ("status", "list") if token in must(command, "--json", folder=folder)]
    public = [Path(folder) / "state.json", Path(folder) / "profile.yaml", *(Path(folder) / "logs").glob("*.log")]
    found += [str(path) for path in public if token in path.read_text(encoding="utf-8", errors="replace")]
    return f"the canary is in {found}" if found else ""


def way_in(folder):
    """With the key alone; through it to the database, and to nothing of the account's home."""
    seen = Seen(folder)
    if seen.ask_from_host("users-db", "SELECT 1") != (["1"], ""):
        return "psql on the host does not reach the database"
    if seen.ssh(options=("-W", f"127.0.0.1:{seen.target('db-port')['port']}")).returncode != 0:
        return "the host does not forward"
    for method in ("password", "keyboard-interactive"):
        done = seen.ssh("true", options=("-o", f"PreferredAuthentications={method}"))
        if "Permission denied (publickey)" not in done.stderr:
            return f"{method}: {done.returncode} {done.stderr}"
    home = Path(f"~{seen.account}").expanduser()
    new = [name for name in (".pm2", ".ssh") if _is_newer(home / name, Path(folder))]
    return f"changed in {home}: {new}" if new else ""


def _is_newer(path, than):
    return path.exists() and path.stat().st_ctime > than.stat().st_ctime


def loopback_only(folder):
    """Every port of the lab's is one of 127.0.0.1, and none of its processes speaks to anybody else."""
    ports = recorded(folder)[1]
    rows = subprocess.run(["ss", "-H", "-t", "-a", "-n"], capture_output=True, text=True, check=False).stdout.splitlines()
    ours = [row for row in rows if any(f":{port} " in f"{row} " for port in ports)]
    wrong = [row for row in ours if not all(word.startswith(("127.0.0.1:", "0.0.0.0:*")) for word in row.split()[3:5])]
    return f"not on loopback: {wrong}" if wrong or len(ours) < len(ports) else ""


def without_node(_):
    """No service then, and nobody asks a process manager; the rest is there."""
    with _place() as folder:
        must("up", folder=folder, PATH="/nowhere")
        seen = Seen(folder)
        if seen.has("health") or seen.has("bridge-process"):
            return "the profile has a service"
        missing = json.loads(must("status", "--json", folder=folder))["missing"]
        return check_healed(seen) or ("" if missing == ["node is not installed"] else f"missing: {missing}")


_HIDE = "for tool in /usr/sbin/sshd /usr/sbin/pgbouncer; do [ ! -e $tool ] || mount --bind /dev/null $tool || exit 9; done; exec \"$@\""


def without_host_and_pooler(_):
    """The service then goes straight to the database, and the profile speaks of neither."""
    owner = [] if os.geteuid() == 0 else ["--user", "--map-current-user", "--keep-caps"]
    hidden = ["unshare", "--mount", *owner, "sh", "-c", _HIDE, "sh"]
    if subprocess.run([*hidden, "true"], capture_output=True, check=False).returncode != 0:
        return ""  # no mount namespace to hide them in
    with _place() as folder:
        done = subprocess.run([*hidden, str(LAB), "up", "--dir", folder], capture_output=True, text=True, timeout=240, check=False)
        if done.returncode != 0 or "without the host" not in done.stderr or "without the pooler" not in done.stderr:
            return f"up: {done.returncode} {done.stderr}"
        text = (Path(folder) / "profile.yaml").read_text(encoding="utf-8")
        if extra := [word for word in ("hosts", "bridge-process", "pooler", "pooled", "[desk, bridge]", "runs_on") if word in text]:
            return f"the profile speaks of {extra}"
        stopped = next(fault for fault in _faults_of(folder) if fault["name"] == "ssh-refused")
        return check_healed(Seen(folder)) or ("" if not stopped["available"] else "ssh-refused is on offer")


def _faults_of(folder):
    return json.loads(must("list", "--json", folder=folder))["faults"]


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


SCENES = (second_up, unknown_fault, missing_lab, foreign_files, second_lab, fanciful_folder, test_mail, canary, way_in,
          loopback_only, service_after_outage, neighbour_untouched, break_over_break, killed_break, crashed_servers,
          without_node, without_host_and_pooler, interrupted_up, terminated_up, killed_up, held_up)
NEED_SERVICE = (test_mail, service_after_outage, canary, neighbour_untouched)
NEED_HOST = (canary, way_in, neighbour_untouched)
