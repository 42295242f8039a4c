# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting the lab right, whatever was done to it: the same steps after every fault,
so that a break that was cut short heals as well as one that was not."""

from labkit import certificates, faults, firewall, holders, listeners, profile, waiting

SETTLE_SECONDS = 20


def heal(lab):
    holders.release(lab)
    listeners.stop(lab)
    firewall.unblock(lab)
    lab.postgres.thaw()
    if lab.postgres.is_standby or lab.postgres.is_damaged:
        lab.postgres.stop()
    lab.postgres.restore_files()
    if not lab.postgres.record:
        lab.postgres.start()
    lab.postgres.reload()
    waiting.until(lab.postgres.answers, SETTLE_SECONDS, "PostgreSQL has no slot for the lab itself")
    lab.postgres.restore_contents()
    faults.serve_certificate(lab, certificates.GOOD)
    lab.ssh.ensure_normal()
    lab.pooler.ensure_normal()
    lab.bridge.ensure_normal()
    lab.monitoring.ensure_normal()
    lab.vendors.ensure_normal()
    lab.canister.ensure_normal()
    lab.grafana.ensure_normal()
    profile.write(lab)
    settle(lab)


def settle(lab):
    """Ends when everything looks well, and nobody holds a slot any more."""
    waiting.until(lambda: holders.none_left(lab), SETTLE_SECONDS, "sessions of the fault are still there")
    for target in lab.targets():
        waiting.until(lambda: lab.look_at(target).ok, SETTLE_SECONDS, lambda: f"{target} is not well: {lab.look_at(target)}")
