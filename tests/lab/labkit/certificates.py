# SPDX-License-Identifier: GPL-3.0-or-later
"""An authority made on the spot, and the server certificates that it and a stranger signed."""

import datetime
import subprocess

from labkit import account, processes
from labkit.errors import LabError

GOOD, EXPIRED, WRONG_HOST, UNKNOWN_CA = "good", "expired", "wrong-host", "unknown-ca"

_CONFIG = """
[ca]
default_ca = lab
[lab]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
unique_subject = no
policy = any
x509_extensions = server
[any]
commonName = supplied
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = {names}
[req]
distinguished_name = dn
x509_extensions = authority
prompt = no
[dn]
CN = {common_name}
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""
_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_LOCAL_NAMES = "DNS:localhost, IP:127.0.0.1, IP:::1"
_ELSEWHERE = "DNS:db.helloworlddao.example"


def _openssl(*arguments, folder):
    """In the folder, with bare file names: its configuration cannot quote a path."""
    tool = processes.require(["/usr/bin/openssl", "/usr/local/bin/openssl"], "openssl")
    done = subprocess.run([tool, *map(str, arguments)], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=30, env=account.clean_environment(), check=False)
    if done.returncode != 0:
        raise LabError(f"openssl {arguments[0]} failed: {done.stderr.strip().splitlines()[-1:]}")


def _stamp(days):
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)
    return moment.strftime("%Y%m%d%H%M%SZ")


class Certificates:
    def __init__(self, folder):
        self.folder = folder / "certificates"
        self.authority = folder / "ca.pem"
        self.key = self.folder / "server.key"

    def path(self, variant):
        return self.folder / f"{variant}.crt"

    def create(self):
        """One server key; the variants differ in what is said about it, and by whom."""
        self.folder.mkdir(mode=0o700)
        self._authority("lab", "Bridgewatch Lab CA")
        self._authority("stranger", "Somebody Else CA")
        self.authority.write_bytes((self.folder / "lab.pem").read_bytes())
        self.authority.chmod(0o644)
        _openssl("req", "-new", *_NEW_KEY, "-keyout", self.key.name, "-out", "server.csr", "-subj", "/CN=localhost",
                 folder=self.folder)
        self._sign("lab", GOOD, _LOCAL_NAMES, -1, 365)
        self._sign("lab", EXPIRED, _LOCAL_NAMES, -366, -1)
        self._sign("lab", WRONG_HOST, _ELSEWHERE, -1, 365)
        self._sign("stranger", UNKNOWN_CA, _LOCAL_NAMES, -1, 365)

    def _config(self, name, names, common_name=""):
        path = self.folder / "openssl.cnf"
        path.write_text(_CONFIG.format(folder=name, names=names, common_name=common_name), encoding="utf-8")
        return path.name

    def _authority(self, name, common_name):
        (self.folder / name).mkdir()
        (self.folder / name / "index.txt").touch()
        config = self._config(name, _LOCAL_NAMES, common_name)
        _openssl("req", "-x509", *_NEW_KEY, "-config", config, "-days", 3650,
                 "-keyout", f"{name}.key", "-out", f"{name}.pem", folder=self.folder)

    def _sign(self, authority, variant, names, first_day, last_day):
        _openssl("ca", "-batch", "-notext", "-config", self._config(authority, names),
                 "-cert", f"{authority}.pem", "-keyfile", f"{authority}.key", "-in", "server.csr", "-out", self.path(variant).name,
                 "-startdate", _stamp(first_day), "-enddate", _stamp(last_day), folder=self.folder)
