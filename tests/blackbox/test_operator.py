# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An operator's day through the window alone: first start, several connections, https and prefixes, groups and tokens, deletes, the journal."""
import csv
import http.client
import http.server
import json
import os
import pathlib
import shutil
import ssl
import subprocess
import tempfile
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

from gi.repository import Atspi

from harness import BIN, Console, Sandbox, clipboard, until

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT


class ReverseProxy:
    """Stands before a manager: under a path prefix, by https when it has a certificate; `tune` changes the server's TLS."""

    def __init__(self, target, prefix="", certificate=None, tune=None):
        upstream = urllib.parse.urlsplit(target).netloc

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def forward(self):
                if not self.path.startswith(prefix + "/"):
                    self.send_error(404)
                    return
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                headers = {name: value for name, value in self.headers.items() if name.lower() not in ("accept-encoding", "connection")}
                connection = http.client.HTTPConnection(upstream, timeout=30)
                connection.request(self.command, self.path[len(prefix):], body or None, headers)
                answer = connection.getresponse()
                text = answer.read()
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)
                connection.close()

            do_GET = do_POST = do_PUT = do_DELETE = forward

            def log_message(self, *_):
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                pass  # a refused handshake is what one test is about

        self.server = Quiet(("127.0.0.1", 0), Handler)
        scheme = "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            if tune:
                tune(context)
            # In the thread of each connection: one that never speaks must not keep the others waiting.
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
            scheme = "https"
        self.url = f"{scheme}://localhost:{self.server.server_address[1]}{prefix}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def certificates(folder):
    """An authority and a certificate of localhost that it signed: CA file, certificate, key, SHA-256 in hex."""
    def openssl(*arguments):
        return subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Operator test",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "own.key", "-out", "own.csr", "-subj", "/CN=localhost")
    (folder / "names").write_text("subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n")
    openssl("x509", "-req", "-in", "own.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-out", "own.pem", "-extfile", "names")
    pin = openssl("x509", "-in", "own.pem", "-noout", "-fingerprint", "-sha256").split("=")[1].strip()
    return folder / "ca.pem", folder / "own.pem", folder / "own.key", pin


class Operator(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.env = {f"XDG_{word}_HOME": str(self.home / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}

    def sandbox(self, *flags):
        sandbox = Sandbox("--frozen", *flags)
        self.addCleanup(sandbox.close)
        return sandbox

    def start(self, *flags, env=None):
        console = Console(*flags, env={**self.env, **(env or {})})
        self.addCleanup(console.close)
        return console

    def connected(self, sandbox, section):
        return self.start("--section", section, env={"ALIEN_MANAGER_URL": sandbox.url, "ALIEN_MANAGER_BEARER": sandbox.token})

    def enabled_button(self, console, name):
        return until(
            lambda: f"an enabled button '{name}' among {console.names(BUTTON)}",
            lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None),
        )

    def fill(self, console, name, url, token, protection="Staging"):
        console.type_into(console.find(TEXT, "Manager URL"), url)
        console.type_into(console.find(Atspi.Role.PASSWORD_TEXT, "Token"), token)
        console.type_into(console.find(TEXT, "Name"), name)
        console.press(console.find(Atspi.Role.RADIO_BUTTON, protection))

    def connect(self, console, name):
        console.press(self.enabled_button(console, f"Connect to {name}"))
        console.find(BUTTON, f"Connection {name}")

    def fleet(self, console):
        console.section("Deployments")
        return set(console.column(console.table("Deployments"), "Name"))

    def sees(self, console, sandbox):
        names = {item["name"] for item in sandbox.deployments()}
        until("the fleet of this manager", lambda: self.fleet(console) == names)

    def test_the_first_start_offers_a_sandbox_that_runs(self):
        console = self.start()
        console.press(console.button("Start the sandbox"))
        console.find(BUTTON, "Connection Sandbox")
        until("a fleet", lambda: len(self.fleet(console)) > 10)

    def test_what_to_try_first_leads_to_the_section(self):
        console = self.start()
        console.press(console.button("See who runs which release"))
        console.find(BUTTON, "Connection Sandbox")
        until("releases", lambda: console.rows(console.table("Releases")) > 0)

    def test_two_connections_keep_their_own_fleet_filter_and_protection(self):
        old, new = self.sandbox("--seed", "7"), self.sandbox("--seed", "11", "--api", "3.3.16")
        console = self.start()
        self.fill(console, "Old manager", old.url, old.token, "Production")
        self.connect(console, "Old manager")
        self.sees(console, old)
        block = console.button("Connection Old manager")
        self.assertIn("PRODUCTION", block.get_description())
        self.assertIn("Read only", block.get_description())
        table = console.table("Deployments")
        console.press(console.cell(table, 0, console.headers(table).index("Name")))
        redeploy = console.button("Redeploy")
        self.assertFalse(console.enabled(redeploy))
        self.assertIn("read-only", redeploy.get_description())

        console.keys("ctrl+shift+n")
        self.fill(console, "New manager", new.url, new.token)
        self.connect(console, "New manager")
        self.sees(console, new)
        console.type_into(console.find(TEXT, "Filter deployments"), "status:running")
        running = sum(item["status"] == "running" for item in new.deployments())
        until("the running ones", lambda: console.rows(console.table("Deployments")) == running)

        console.press(console.button("Switch to Old manager (production)"))
        console.find(BUTTON, "Connection Old manager")
        self.sees(console, old)
        console.keys("ctrl+alt+2")
        console.find(BUTTON, "Connection New manager")
        until("its filter", lambda: console.rows(console.table("Deployments")) == running)
        self.assertEqual(console.close(), 0)

        again = self.start()  # the last used connection, its section, and the token from the keyring
        again.find(BUTTON, "Connection New manager")
        until("its fleet", lambda: again.rows(again.table("Deployments")) > 0)
        console.keys("ctrl+alt+1")  # its keys are those of before
        again.find(BUTTON, "Connection Old manager")

    def test_a_second_start_of_a_connection_leaves_it_to_the_first(self):
        sandbox = self.sandbox("--seed", "7")
        console = self.start()
        self.fill(console, "Shared", sandbox.url, sandbox.token)
        self.connect(console, "Shared")
        self.sees(console, sandbox)
        second = subprocess.run([BIN / "alien-console", "--profile", "Shared"], env={**os.environ, **self.env}, capture_output=True, text=True, timeout=20, check=False)
        self.assertEqual((second.returncode, second.stdout), (0, ""))
        self.assertNotIn("the window is open", second.stderr)
        self.sees(console, sandbox)
        console.process.kill()  # what a crash leaves behind hinders nobody
        console.process.wait(10)
        again = self.start("--profile", "Shared")
        again.find(BUTTON, "Connection Shared")
        self.sees(again, sandbox)

    @unittest.skipUnless(shutil.which("openssl"), "openssl makes the certificates")
    def test_https_under_a_prefix_by_a_custom_authority_and_by_a_pin(self):
        sandbox = self.sandbox("--seed", "7")
        ca, certificate, key, pin = certificates(self.home)
        proxy = ReverseProxy(sandbox.url, "/manager/eu", (certificate, key))
        self.addCleanup(proxy.close)
        console = self.start()
        self.fill(console, "Behind", proxy.url, sandbox.token)
        console.press(self.enabled_button(console, "Test the connection"))
        until("that nobody trusts it", lambda: console.has_text("TLS: The certificate is not trusted*"))
        console.press(console.button("Certificates and proxy"))
        pinned = console.find(TEXT, "Pinned SHA-256")
        console.type_into(pinned, "00" * 32)
        console.press(self.enabled_button(console, "Test the connection"))
        until("that it is another one", lambda: console.has_text("TLS: The certificate is not the one*"))
        console.type_into(pinned, pin)
        console.press(self.enabled_button(console, "Test the connection"))
        until("the pinned one", lambda: console.has_text("Role: You are workspace-admin*"))
        console.type_into(pinned, "")
        console.type_into(console.find(TEXT, "CA file"), str(ca))
        console.press(self.enabled_button(console, "Test the connection"))
        until("the authority's", lambda: console.has_text("Role: You are workspace-admin*"))
        self.connect(console, "Behind")
        self.sees(console, sandbox)

    def test_a_group_is_created_and_its_token_minted_used_and_revoked(self):
        sandbox = self.sandbox("--seed", "7")
        console = self.connected(sandbox, "groups")
        console.press(self.enabled_button(console, "New group"))
        console.type_into(console.find(TEXT, "Name"), "op-group")
        console.press(self.enabled_button(console, "Create 1 group"))
        until("the group", lambda: "op-group" in console.column(console.table("Groups"), "Name"))
        console.press(self.enabled_button(console, "Mint token"))
        console.press(self.enabled_button(console, "Mint 1 token"))
        console.press(self.enabled_button(console, "Copy the secret"))
        token = until("the token on the clipboard", lambda: clipboard().startswith("ax_dg_") and clipboard())

        def whoami():
            request = urllib.request.Request(sandbox.url + "/v1/whoami", headers={"Authorization": f"Bearer {token}"})
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:
                    return answer.status
            except urllib.error.HTTPError as error:
                return error.code

        self.assertEqual(whoami(), 200)
        console.press(self.enabled_button(console, "Done"))
        tab = console.find(Atspi.Role.PAGE_TAB, "Tokens")
        console.press(tab)
        tokens = console.table("Tokens")
        console.press(console.cell(tokens, 0, 0))
        console.press(self.enabled_button(console, "Revoke token"))
        label = until("what to type", lambda: console.has_text("Type ax_dg_*")).get_name()
        console.type_into(console.find(TEXT, "Type to confirm"), label.removeprefix("Type "))
        console.press(self.enabled_button(console, "Revoke 1 token"))
        until("that it is refused", lambda: whoami() == 401)
        console.section("Journal")
        until("all three in the journal", lambda: sorted(zip(console.column(console.table("Journal"), "Action"), console.column(console.table("Journal"), "Outcome"))) ==
              [("group.create", "done"), ("group.mintToken", "done"), ("group.revokeToken", "done")])
        self.assertNotIn(token, console.stderr())

    def test_what_was_done_can_be_verified_and_exported(self):
        sandbox = self.sandbox("--seed", "7")
        console = self.connected(sandbox, "deployments")
        items = sandbox.deployments()
        names = [item["name"] for item in items]
        target = next(item for item in items if item["status"] == "running" and names.count(item["name"]) == 1)
        console.select_row(console.table("Deployments"), "Name", target["name"])
        console.press(self.enabled_button(console, "Redeploy"))
        console.type_into(console.find(TEXT, "Reason"), "=cmd, \"quoted\"")
        console.press(self.enabled_button(console, "Redeploy 1 deployment"))
        until("update-pending", lambda: sandbox.api("GET", f"/v1/deployments/{target['id']}")["status"] == "update-pending")
        console.section("Journal")
        until("its outcome", lambda: console.column(console.table("Journal"), "Outcome") == ["done"])
        console.type_into(console.find(TEXT, "Filter journal"), "outcome:refused")
        until("nothing", lambda: console.has_text("*hides all 1 entr*"))
        console.type_into(console.find(TEXT, "Filter journal"), "")
        until("the entry", lambda: console.rows(console.table("Journal")) == 1)
        console.press(self.enabled_button(console, "Verify journal"))
        until("the verdict", lambda: console.has_text("2 entries, the chain is unbroken."))
        for word in ("JSONL", "CSV"):
            file = self.home / f"journal.{word.lower()}"
            console.press(self.enabled_button(console, f"Export journal as {word}"))
            console.type_into(console.find(TEXT, "File name:*"), str(file))
            console.press(self.enabled_button(console, "Save"))
            until(f"the {word} file", lambda file=file: file.exists() and file.stat().st_size > 0)
            self.assertEqual(os.stat(file).st_mode & 0o077, 0)
        entries = [json.loads(line) for line in (self.home / "journal.jsonl").read_text().splitlines()]
        self.assertEqual([(e["action"], e["outcome"], e["targetId"]) for e in entries],
                         [("deployment.redeploy", "sent", target["id"]), ("deployment.redeploy", "done", target["id"])])
        self.assertEqual(entries[1]["previousHash"], entries[0]["hash"])
        with open(self.home / "journal.csv", newline="") as text:
            rows = list(csv.DictReader(text))
        self.assertEqual([row["seq"] for row in rows], ["1", "2"])
        self.assertIn('cmd, "quoted"', rows[0]["reason"])


if __name__ == "__main__":
    unittest.main()
