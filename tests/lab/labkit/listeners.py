# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting and ending the impostor."""

import sys
from pathlib import Path

from labkit import account, processes

_SCRIPT = Path(__file__).with_name("impostor.py")
NAME = "impostor"


def start(lab, kind, port):
    with open(_SCRIPT, "rb") as script:
        processes.spawn(lab.folder, NAME, [sys.executable, "-I", "-", kind, str(port)], account=lab.service,
                        environment=account.clean_environment(), output=lab.folder / "logs" / "impostor.log",
                        stdin=script.fileno())


def stop(lab):
    processes.stop(lab.folder, NAME)
