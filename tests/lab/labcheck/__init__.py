# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the lab keeps its promises, seen with tools that share nothing with it."""
