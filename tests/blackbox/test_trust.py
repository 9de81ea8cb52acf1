# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates and proxies that cannot be trusted: nothing leaves, and the window says why and what to do."""
import contextlib
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, until
from test_operator import ReverseProxy

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT
CONFIG = """[ca]
default_ca=d
[d]
database=index.txt
new_certs_dir=.
serial=serial
default_md=sha256
policy=p
copy_extensions=copy
unique_subject=no
[p]
commonName=supplied
[req]
distinguished_name=n
[n]
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,digitalSignature
"""


class Authority:
    """Issues what a test wants: certificates of another host, of the past, and of themselves."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "ca.cnf").write_text(CONFIG)
        (folder / "index.txt").write_text("")
        (folder / "serial").write_text("1000\n")
        self.file = folder / "ca.pem"
        self.itself("ca", "Test authority", "-extensions", "authority")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, check=True)

    def itself(self, name, subject, *more):
        self.openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-config", "ca.cnf", "-subj", f"/CN={subject}", "-keyout", f"{name}.key", "-out",
                     f"{name}.pem", *more)
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"

    def issue(self, name, host, *dates):
        self.openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-config", "ca.cnf", "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}", "-keyout", f"{name}.key",
                     "-out", f"{name}.csr")
        self.openssl("ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key", "-in", f"{name}.csr", "-out", f"{name}.pem",
                     *(dates or ("-days", "2")))
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"


def old_tls(context):
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    context.maximum_version = ssl.TLSVersion.TLSv1_1


class Tunnel:
    """A proxy for https that does what `mode` says: wants a password, or answers for the host with a certificate of its own."""

    def __init__(self, certificate):
        self.mode = "password"
        self.asked = []
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(*certificate)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with connection, contextlib.suppress(OSError, ssl.SSLError):
            head = b""
            while b"\r\n\r\n" not in head and (more := connection.recv(4096)):
                head += more
            self.asked.append(head)
            if self.mode == "password":
                connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n")
                return
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with self.context.wrap_socket(connection, server_side=True) as inner:
                self.asked.append(inner.recv(4096))

    def close(self):
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


@unittest.skipUnless(shutil.which("openssl"), "openssl makes the certificates")
class Trust(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.env = {f"XDG_{word}_HOME": str(self.home / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.authority = Authority(self.home)
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "5")
        self.addCleanup(self.sandbox.close)

    def start(self, **more):
        console = Console(env={**self.env, **more})
        self.addCleanup(console.close)
        return console

    def test_a_server_that_is_not_to_be_trusted_is_told_apart(self):
        own = self.authority.issue("own", "localhost")

        def wants_certificate(context):
            context.load_verify_locations(self.authority.file)
            context.verify_mode = ssl.CERT_REQUIRED

        rows = (
            ("self-signed", self.authority.itself("self", "localhost", "-addext", "subjectAltName=DNS:localhost"), None, "TLS: The certificate is not trusted*self-signed*"),
            ("expired", self.authority.issue("old", "localhost", "-startdate", "20000101000000Z", "-enddate", "20010101000000Z"), None, "TLS: *expired*"),
            ("another host", self.authority.issue("other", "elsewhere.example"), None, "TLS: *host name*"),
            ("TLS 1.1", own, old_tls, "TLS: No secure connection*"),
            ("client certificate", own, wants_certificate, "Health: *want* a client certificate*"),
            ("a good one", own, None, "Role: You are workspace-admin*"),
        )
        console = self.start()
        console.type_into(console.find(Atspi.Role.PASSWORD_TEXT, "Token"), self.sandbox.token)
        console.type_into(console.find(TEXT, "Name"), "Hardened")
        console.press(console.find(Atspi.Role.RADIO_BUTTON, "Staging"))
        console.press(console.button("Certificates and proxy"))
        console.type_into(console.find(TEXT, "CA file"), str(self.authority.file))
        for name, certificate, tune, words in rows:
            with self.subTest(name):
                server = ReverseProxy(self.sandbox.url, "", certificate, tune)
                self.addCleanup(server.close)
                console.type_into(console.find(TEXT, "Manager URL"), server.url)
                button = until("Test the connection enabled", lambda: next((b for b in console.all(BUTTON, "Test the connection") if console.enabled(b)), None))
                console.press(button)
                until(lambda w=words: f"'{w}' among {console.names()}", lambda w=words: console.has_text(w))

    def test_a_proxy_that_is_down_wants_a_password_or_reads_along_is_named(self):
        tunnel = Tunnel(self.authority.itself("between", "manager.example", "-addext", "subjectAltName=DNS:manager.example"))
        self.addCleanup(tunnel.close)
        named = f"*(through the proxy 127.0.0.1:{tunnel.port})*"
        console = self.start(ALIEN_MANAGER_URL="https://manager.example", ALIEN_MANAGER_BEARER=self.sandbox.token, https_proxy=f"http://127.0.0.1:{tunnel.port}")
        until(lambda: f"the proxy's password among {console.names()}", lambda: console.has_text("*The proxy wants a user name and password" + named))
        tunnel.mode = "between"
        console.press(console.button("Try now"))
        until(lambda: f"the other authority among {console.names()}", lambda: console.has_text("*manager.example could not be trusted: *self-signed" + named))
        tunnel.close()
        console.press(console.button("Try now"))
        until(lambda: f"the proxy down among {console.names()}", lambda: console.has_text("*Proxy connection refused" + named))
        self.assertFalse([head for head in tunnel.asked if self.sandbox.token.encode() in head])


if __name__ == "__main__":
    unittest.main()
