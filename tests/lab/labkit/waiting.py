# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a condition, never for an amount of time."""

import time

from labkit.errors import LabError

POLL_SECONDS = 0.02


def holds(condition, seconds):
    """The first truthy value of condition() within the deadline, or its last falsy one."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value or time.monotonic() >= deadline:
            return value
        time.sleep(POLL_SECONDS)


def until(condition, seconds, complaint):
    """As holds(), but the end of the deadline is an error; complaint may be a function."""
    value = holds(condition, seconds)
    if not value:
        raise LabError(complaint() if callable(complaint) else complaint)
    return value
