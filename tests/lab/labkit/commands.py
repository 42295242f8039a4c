# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line."""

import argparse
import json
import os
import signal
import subprocess
import sys

from labkit import catalogue, folder as folders
from labkit.errors import LabError
from labkit.lab import Lab

_ABOUT = """\
A small real system to watch and to break: a PostgreSQL server with TLS, PgBouncer before
it, the service oracle-bridge under pm2, an SSH server into the host of all three, Prometheus
and Alertmanager beside them, and a Bridgewatch profile that watches it all. Everything listens on loopback only, runs as an
ordinary user (called as root, as the postgres account), and lives in one folder; several
labs with different folders run side by side.
"""
_FILES = """\
in the folder:
  profile.yaml          for bridgewatch --profile and bridgewatchctl --profile
  ops.pass, dba.pass    passwords of the monitoring role and of an administrator
  bridge.pass           the password with which the service itself logs in
  stats.pass            the password of the role stats, which PgBouncer alone knows
  email.token           the bearer token of POST /test-email
  sendgrid.key, stripe.key
                        the keys of the vendors' accounts
  stripe-webhook.secret what webhooks are signed with
  grafana.token         the token of the stand-in for Grafana; GET /api/annotations tells what it has
  canary.secret         stands in the service's environment, and should stand nowhere else
  ca.pem                the authority that signed the servers' certificate
  canister/             a stand-in for dfx, and what its canister holds
  ssh/                  id_ed25519 and known_hosts, to log in as the servers' account
  pm2/bin/              pm2 and the node that it runs on; it wants PM2_HOME (see the profile)
  logs/                 postgres.log, pgbouncer.log, sshd.log, pm2.log, bridge.log, worker.log,
                        prometheus.log, alertmanager.log, vendors.log, grafana.log

The service needs node and, the first time, npm; the host needs sshd and ssh, the pooler
pgbouncer, the alerts prometheus and prometheus-alertmanager. What is missing is said, left out of the profile, and the rest comes up.
In a network namespace of its own (unshare -n, or BRIDGEWATCH_LAB_NETNS=1 set by whoever
made it) the faults drop and reject are real packet filters; elsewhere they are imitated.
drop-desk and reject-desk, which spare what comes from the host, exist only there, for root.

exit status: 0 done, 2 refused or failed
"""


def _parser():
    parser = argparse.ArgumentParser(prog="lab", description=_ABOUT, epilog=_FILES,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--dir", metavar="D", help=f"the lab's folder (here: {folders.default_path()})")
    machine = argparse.ArgumentParser(add_help=False)
    machine.add_argument("--json", action="store_true", help="one JSON document")
    coming = commands.add_parser("up", parents=[common], help="make a lab; ends when everything answers")
    coming.add_argument("--hold", action="store_true", help="stay, and end the lab when standard input ends")
    commands.add_parser("status", parents=[common, machine], help="what runs, and how it looks")
    breaking = commands.add_parser("break", parents=[common], help="make a fault; ends when it shows")
    breaking.add_argument("name", metavar="NAME", help="one of those that `lab list` shows")
    commands.add_parser("heal", parents=[common], help="undo the fault; ends when all is well")
    commands.add_parser("down", parents=[common], help="end the lab and remove what it made")
    commands.add_parser("list", parents=[common, machine], help="every fault, and the scenario that it should yield")
    return parser


def _up(lab, arguments):
    lab.up()
    if arguments.hold:
        _end_input_on_signals()
    print(lab.folder / "profile.yaml", flush=True)
    if arguments.hold:
        _hold(lab)


def _end_input_on_signals():
    """Nothing is interrupted: a read that waits is tried again, and finds the end."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: os.dup2(nothing, sys.stdin.fileno()))


def _hold(lab):
    """Standard input ends too when whoever holds its other end is killed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # a server that another command ends is no zombie of ours
    while os.read(sys.stdin.fileno(), 4096):
        pass
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if lab.folder.exists:
        lab.down()


def _down(lab, _):
    lab.down()
    print(f"{lab.folder.path} is gone")


def _break(lab, arguments):
    fault = catalogue.find(arguments.name)
    lab.break_it(fault)
    print(f"{fault.name}: {fault.what} ({lab.folder.state['how']}) -> {fault.scenario}")


def _heal(lab, _):
    was = lab.heal()
    print(f"{was} is healed" if was else "all is well")


def _status(lab, arguments):
    status = lab.status()
    if arguments.json:
        return print(json.dumps(status, indent=2))
    broken = f", broken: {status['fault']} ({status['how']})" if status["fault"] else ""
    print(f"{status['dir']}: {status['phase']}{broken}")
    for process in status["processes"]:
        print(f"  {process['name']:<20} process {process['pid']}{'' if process['alive'] else ', which has ended'}")
    for name, seen in status["looks"].items():
        print(f"  {name:<20} {'ok' if seen['ok'] else ' '.join((seen['stage'], seen['code'], seen['detail']))}")
    for name, address in status["addresses"].items():
        print(f"  {name:<20} {address}")
    for missing in status["missing"]:
        print(f"  missing: {missing}")


def _list(folder, arguments):
    if folder.exists:
        folder.load()
    document = catalogue.as_json(folder)
    if arguments.json:
        return print(json.dumps(document, indent=2))
    for row in document["faults"]:
        scenarios = " or ".join([row["scenario"], *row["alternatives"]])
        unavailable = "" if row["available"] else f" (unavailable: {row['because']})"
        print(f"{row['name']:<20} {scenarios:<32} {row['what']}{unavailable}")


_COMMANDS = {"up": _up, "down": _down, "break": _break, "heal": _heal, "status": _status}


def _run(arguments):
    folder = folders.Folder(arguments.dir or folders.default_path())
    if arguments.command == "list":
        return _list(folder, arguments)
    if arguments.command == "break":
        catalogue.find(arguments.name)
    if arguments.command != "up":
        folder.load()
    return _COMMANDS[arguments.command](Lab(folder), arguments)


def _interrupt(*_):
    raise KeyboardInterrupt


def main():
    os.umask(0o022)  # the servers' account has to read some of it; what is secret says so itself
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) != signal.SIG_IGN:  # as nohup asks
            signal.signal(number, _interrupt)
    try:
        _run(_parser().parse_args())
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 2
    except (OSError, subprocess.SubprocessError) as error:
        print(f"lab: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("lab: interrupted", file=sys.stderr)
        return 130
    return 0
