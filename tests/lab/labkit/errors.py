# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lab says when it cannot do as asked."""


class LabError(Exception):
    """One clear sentence for the person at the keyboard; exit status 2."""
