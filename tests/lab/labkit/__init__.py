# SPDX-License-Identifier: GPL-3.0-or-later
"""A small real system to watch and to break: PostgreSQL, a service, and the ways they fail."""
