# SPDX-License-Identifier: GPL-3.0-or-later
"""How each fault is made. healing.heal() undoes them all alike."""

import os
import signal
import ssl
from pathlib import Path

from labkit import (bridge, canister, certificates, contents, firewall, holders, listeners, look, pgbouncer, ports, postgres, processes,
                    profile, ssh, waiting)

WAITERS = 5
_NORMAL_SLOTS = postgres.MAX_CONNECTIONS - postgres.RESERVED


def refused(lab):
    lab.postgres.stop()


def exhausted(lab):
    holders.hold(lab, "reports", _NORMAL_SLOTS)


def exhausted_all(lab):
    holders.hold(lab, "reports", _NORMAL_SLOTS)
    holders.hold(lab, "dba", postgres.RESERVED)


def role_limit(lab):
    """The sessions that the pooler has open for it would go on working."""
    lab.postgres.sql("ALTER ROLE ops CONNECTION LIMIT 0")
    lab.postgres.sql(contents.end_sessions("ops"))


def database_limit(lab):
    lab.postgres.sql(f"ALTER DATABASE {contents.DATABASE} CONNECTION LIMIT 0")


def missing_database(lab):
    """Nobody may be connected while a database is renamed, so the door is shut first."""
    lab.postgres.sql(f"ALTER DATABASE {contents.DATABASE} ALLOW_CONNECTIONS false")
    lab.postgres.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{contents.DATABASE}'")
    lab.postgres.sql(f"ALTER DATABASE {contents.DATABASE} RENAME TO {contents.MOVED_DATABASE}")


def starting(lab):
    lab.postgres.stop()
    lab.postgres.set_fault_config("hot_standby = off\n")
    lab.postgres.set_standby(True)
    lab.postgres.start(ready=lambda: look.database(lab.postgres.login()).code == "57P03")


def hung(lab):
    """Sessions that are open would go on working without their postmaster."""
    pids = lab.postgres.sql(f"SELECT pid FROM pg_stat_activity WHERE datname = '{contents.DATABASE}'").split()
    backends = [record for pid in pids if (record := processes.identity(int(pid)))]
    lab.postgres.freeze()
    for record in backends:
        processes.send(record, signal.SIGTERM)


def serve_certificate(lab, variant):
    """Ends when it is the one that is served."""
    expected = ssl.PEM_cert_to_DER_cert(lab.postgres.certificates.path(variant).read_text(encoding="ascii"))
    lab.postgres.install_certificate(variant)
    lab.postgres.reload()
    waiting.until(lambda: look.served_certificate("localhost", lab.postgres.port) == expected, 10,
                  f"PostgreSQL does not serve the certificate {variant}")


def tls_expired(lab):
    serve_certificate(lab, certificates.EXPIRED)


def tls_wrong_host(lab):
    serve_certificate(lab, certificates.WRONG_HOST)


def tls_unknown_ca(lab):
    serve_certificate(lab, certificates.UNKNOWN_CA)


def tls_off(lab):
    lab.postgres.set_fault_config("ssl = off\n")
    lab.postgres.reload()


def auth_password(lab):
    for role in contents.CLIENT_ROLES:
        lab.postgres.sql(f"ALTER ROLE {role} PASSWORD 'changed-and-not-told'")


def auth_hba(lab):
    lab.postgres.set_hba(f"hostssl all {','.join(contents.CLIENT_ROLES)} 127.0.0.1/32 reject")
    lab.postgres.reload()


def auth_bridge(lab):
    lab.postgres.set_hba("hostssl all bridge 127.0.0.1/32 reject")
    lab.postgres.reload()


def auth_nologin(lab):
    for role in contents.CLIENT_ROLES:
        lab.postgres.sql(f"ALTER ROLE {role} NOLOGIN")


def overflow_resets():
    """Whether this kernel answers a full backlog with a reset instead of silence."""
    path = Path("/proc/sys/net/ipv4/tcp_abort_on_overflow")
    return os.access(path, os.R_OK) and path.read_text(encoding="ascii").strip() != "0"


def _replace(lab, kind):
    lab.postgres.stop()
    listeners.start(lab, kind, lab.postgres.port)


def drop(lab):
    if firewall.is_usable():
        firewall.drop(lab)
        return "an nftables rule"
    _replace(lab, "full")
    return "a listener whose backlog is full"


def reject(lab):
    if firewall.is_usable():
        firewall.reject(lab)
        return "an nftables rule"
    lab.postgres.stop()
    return "a closed port"


def drop_desk(lab):
    firewall.drop_desk(lab)


def reject_desk(lab):
    firewall.reject_desk(lab)


def dns(lab):
    profile.write(lab, host=profile.UNKNOWN_NAME)


def stuffed(lab):
    _replace(lab, "stuffed")


def wrong_service(lab):
    _replace(lab, "http")


def wrong_service_ssh(lab):
    _replace(lab, "ssh")


def closes(lab):
    _replace(lab, "closes")


def corrupt(lab):
    """Ends when the server itself has counted it, which is what a monitor can see."""
    lab.postgres.damage("users")
    lab.postgres.start()
    waiting.until(lambda: look.database(lab.postgres.login()).code == "XX001" and lab.postgres.checksum_failures(), 10,
                  "PostgreSQL does not notice the damage")


def service_stopped(lab):
    lab.bridge.stop()


def service_errored(lab):
    """As after a deployment that forgot a file: it ends before it has begun, however often pm2 starts it."""
    lab.bridge.start(authority=lab.bridge.home / "no-such-authority.pem")


def health_lies(lab):
    """The service itself is well, somewhere else; its process manager has nothing to complain of."""
    lab.bridge.start(port=ports.free_ports(1)[0])
    listeners.start(lab, "degraded", lab.bridge.port)


def health_503(lab):
    lab.bridge.start(password=bridge.STALE_PASSWORD)


def pooler_down(lab):
    lab.pooler.stop()


def pooler_wait(lab):
    """Both roles that go through the pooler have a pool, and either is full."""
    lab.pooler.change(patience=pgbouncer.FOR_EVER)
    holders.hold_pool(lab, "ops", pgbouncer.POOL_SIZE)
    holders.hold_pool(lab, "bridge", pgbouncer.POOL_SIZE, WAITERS)


def pooler_backend_down(lab):
    """It tells its clients soon, so that they do not look like a queue for connections."""
    lab.pooler.change(server=ports.free_ports(1)[0], patience=pgbouncer.HARDLY)
    lab.postgres.sql(contents.end_sessions(*contents.CLIENT_ROLES))


def vendor_outage(lab):
    lab.vendors.tell("major_outage")


def vendor_lies(lab):
    """Its page goes on saying that all is well."""
    lab.vendors.tell(sendgrid={"is_down": True})


def mail_key(lab):
    lab.vendors.tell(sendgrid={"key": "revoked"})


def mail_ratelimit(lab):
    lab.vendors.tell(sendgrid={"remaining": 0})


def mail_bounces(lab):
    lab.vendors.tell(sendgrid={"delivered": 640, "bounces": 44, "blocks": 520})


def webhook_disabled(lab):
    lab.vendors.tell(stripe={"endpoint": "disabled", "undelivered": 7, "oldest_s": 5400})


def webhook_secret(lab):
    """As after somebody rolled the endpoint's secret: the service refuses what is signed with the new one."""
    if not lab.bridge.missing:
        lab.bridge.start(webhook_secret=bridge.STALE_WEBHOOK_SECRET)
    lab.vendors.tell(stripe={"undelivered": 140, "oldest_s": 4800})
def sync_stale(lab):
    """The service goes on, is well by its own word, and writes nothing."""
    lab.postgres.sql(contents.STALE_SYNC, contents.DATABASE)


def sync_mismatch(lab):
    lab.canister.hold(users=canister.USERS - canister.LOST)


def canister_down(lab):
    lab.canister.hold(replica="stopped")


def ssh_refused(lab):
    lab.ssh.stop()


def ssh_host_key(lab):
    lab.ssh.stop()
    lab.ssh.start(ssh.OTHER)
    lab.ssh.wait()


def ssh_auth(lab):
    lab.ssh.set_authorized(False)
    lab.ssh.end_sessions()
