# SPDX-License-Identifier: GPL-3.0-or-later
"""Packet filters, only ever in a network namespace that somebody made for the lab.

The machine's own tables are never touched: without proof that the namespace is not
the machine's, there is no firewall here.
"""

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

from labkit import account
from labkit.errors import LabError

MARK = "BRIDGEWATCH_LAB_NETNS"
_INITIAL_NETWORK = 0xEFFFFFF9  # fixed since Linux 6.18
_INITIAL_USERS = 0xEFFFFFFD
_NS_GET_USERNS = 0xB701  # ioctl_ns(2)


def _namespace(pid, kind):
    """The inode of a process's namespace, or None where we may not look."""
    try:
        return os.stat(f"/proc/{pid}/ns/{kind}").st_ino
    except OSError:
        return None


def network_namespace():
    return _namespace("self", "net")


def _ancestors():
    pid = os.getppid()
    while pid > 1:
        yield pid
        pid = int(Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])


def _is_owned_by_our_user_namespace():
    """True where unprivileged unshare made both: the machine's network never belongs to such a namespace."""
    ours = _namespace("self", "user")
    if ours in (None, _INITIAL_USERS):
        return False
    network = os.open("/proc/self/ns/net", os.O_RDONLY)
    try:
        owner = fcntl.ioctl(network, _NS_GET_USERNS)
        inode = os.fstat(owner).st_ino
        os.close(owner)
        return inode == ours
    except OSError:
        return False
    finally:
        os.close(network)


def is_private():
    """Whether this network namespace is surely not the machine's own."""
    ours, of_init = network_namespace(), _namespace(1, "net")
    if ours in (None, _INITIAL_NETWORK, of_init):
        return False
    if os.environ.get(MARK) == "1" or of_init is not None or _is_owned_by_our_user_namespace():
        return True
    return any(_namespace(pid, "net") not in (None, ours) for pid in _ancestors())


def _nft(script):
    tool = shutil.which("nft", path=account.clean_environment()["PATH"])
    if not tool:
        return False, "nft is not installed"
    done = subprocess.run([tool, "-f", "-"], input=script, capture_output=True, text=True, timeout=10, check=False)
    return done.returncode == 0, done.stderr.strip()


def is_usable():
    """Whether rules can be set here. Asked of a check run, which changes nothing."""
    tool = shutil.which("nft", path=account.clean_environment()["PATH"])
    if not tool or not is_private():
        return False
    done = subprocess.run([tool, "-c", "-f", "-"], input="table inet bridgewatch_lab_probe { }", capture_output=True,
                          text=True, timeout=10, check=False)
    return done.returncode == 0


_DROP = "  chain in {{ type filter hook input priority 0; iifname lo tcp dport {port} drop; }}"
# Over IPv6 admin-prohibited would arrive as EACCES.
_REJECT = """\
  chain in {{
    type filter hook input priority 0;
    iifname lo meta nfproto ipv4 tcp dport {port} reject with icmp type admin-prohibited;
    iifname lo meta nfproto ipv6 tcp dport {port} reject with icmpv6 type addr-unreachable;
  }}"""

# What the servers' account sends goes through: so does all that comes over SSH, or out of the pooler.
_FROM_DESK = "  chain out {{ type filter hook output priority 0; oifname lo meta skuid != {account} tcp dport {port} %s; }}"


def drop(lab):
    _block(lab, _DROP)


def reject(lab):
    _block(lab, _REJECT)


def drop_desk(lab):
    _block(lab, _FROM_DESK % "drop")


def reject_desk(lab):
    _block(lab, _FROM_DESK % "reject with tcp reset")


def _block(lab, chain):
    """A table of the lab's own for its database's port on lo; recorded before it exists."""
    port = lab.postgres.port
    table = f"bridgewatch_lab_{port}"
    lab.folder.state["firewall"] = {"table": table, "namespace": network_namespace()}
    lab.folder.save()
    done, complaint = _nft(f"table inet {table} {{\n{chain.format(port=port, account=lab.service.uid)}\n}}\n")
    if not done:
        raise LabError(f"nft refused: {complaint}")


def unblock(lab):
    """Deletes the lab's table, if it is there. In another namespace it is out of reach, and gone with its own."""
    record = lab.folder.state.get("firewall")
    if not record:
        return
    if record["namespace"] == network_namespace() and is_private():
        done, complaint = _nft(f"table inet {record['table']} {{ }}\ndelete table inet {record['table']}\n")
        if not done:
            raise LabError(f"nft could not take the lab's table away: {complaint}")
    del lab.folder.state["firewall"]
    lab.folder.save()
