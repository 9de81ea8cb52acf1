# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Planted secrets: after work with them they are in no file, no log, no export and no support bundle."""
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, clipboard, secrets_in_sight, until

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT
PASSWORD = "canary-password-5f1c"
SIGNATURE = "canary-signature-77aa"
REASON = "canary-reason-90be"
BEARER = "canarybearer1234567890"
VAULT = "canary-vault-value-31d8"


class Canary(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--seed", "7")
        self.addCleanup(self.sandbox.close)
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)
        root = pathlib.Path(self.home.name)
        self.env = {"HOME": str(root), "ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token, "ALIEN_MANAGER_DEBUG": "true"}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            self.env[f"XDG_{name}_HOME"] = str(root / name.lower())
        self.files = root / "given-away"
        self.files.mkdir()

    def enabled(self, console, name):
        return until(lambda: f"an enabled button '{name}' among {console.names(BUTTON)}",
                     lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None))

    def save_as(self, console, file):
        console.type_into(console.find(TEXT, "File name*"), str(file))
        console.press(self.enabled(console, "Save"))
        until(f"{file.name}", file.exists)

    def act(self, console, name):
        console.press(until(name, lambda: next(console.all(Atspi.Role.MENU_ITEM, name + "*", showing=False), None)))

    def leaks(self, secrets, skip=()):
        found = []
        for base, _, names in os.walk(self.home.name):
            for name in names:
                content = pathlib.Path(base, name).read_bytes()
                found += [(name, what) for what in secrets if what.encode() in content and (name, what) not in skip]
        return found

    def test_planted_secrets_are_nowhere_afterwards(self):
        console = Console("--section", "deployments", env=self.env)
        self.addCleanup(console.close)
        table = console.table("Deployments")
        until("rows", lambda: console.rows(table) > 10)
        fleet = self.sandbox.deployments()
        names = [d["name"] for d in fleet]
        target = next(d for d in fleet if d["status"] == "running" and names.count(d["name"]) == 1)

        # In the parameters of a command, under a secret's name and as a signed URL.
        console.select_row(table, "Name", target["name"])
        console.press(self.enabled(console, "Run command"))
        console.type_into(console.find(TEXT, "Command"), "query")
        parameters = {"password": PASSWORD, "link": f"https://store.example/x?X-Amz-Signature={SIGNATURE}"}
        console.type_into(console.find(TEXT, "Parameters"), json.dumps(parameters))
        console.press(self.enabled(console, "Send to 1 deployment"))
        until("an answer", lambda: console.column(console.table("Commands"), "State")[:1] in (["SUCCEEDED"], ["FAILED"]), 60)

        # In the reason of an action, which goes into the journal; the deployment is still selected.
        console.section("Deployments")
        console.press(self.enabled(console, "Redeploy"))
        console.type_into(console.find(TEXT, "Reason"), f"after password={REASON} and Authorization: Bearer {BEARER}")
        console.press(console.button("Redeploy 1 deployment"))
        until("four entries in the journal", lambda: console.has_text("*4 entries*"))

        # What is given away.
        console.section("Journal")
        self.act(console, "Export journal as JSONL")
        self.save_as(console, self.files / "journal.jsonl")
        self.act(console, "Support bundle")
        until("the preview", lambda: console.has_text("These are all the bytes*"))
        console.press(self.enabled(console, "Save bundle"))
        self.save_as(console, self.files / "bundle.json")
        bundle = json.loads((self.files / "bundle.json").read_text())
        self.assertEqual(bundle["format"], "alien-console-support-bundle")
        self.assertEqual(bundle["journal"]["entries"], 4)  # an action and a command, each with its outcome
        self.assertTrue(any(call["method"] == "POST" for call in bundle["connections"][0]["requests"]))

        secrets = (self.sandbox.token, PASSWORD, SIGNATURE, REASON, BEARER)
        self.assertNotIn(self.sandbox.token, clipboard())
        log = console.stderr()
        self.assertIn("POST /v1/commands", log)
        for secret in secrets:
            self.assertNotIn(secret, log)
        self.assertEqual(console.close(), 0)
        # The history of commands keeps payloads on this computer, for its owner only: they are what is replayed.
        history = [f"commands.db{end}" for end in ("", "-wal", "-shm")]
        kept = {(name, what) for name in history for what in (PASSWORD, SIGNATURE)}
        self.assertEqual(self.leaks(secrets, kept), [])
        for base, folders, names in os.walk(pathlib.Path(self.home.name, "data")):
            for name in names:
                self.assertEqual(os.stat(os.path.join(base, name)).st_mode & 0o077, 0, name)

    def test_a_copied_secret_leaves_the_clipboard_and_was_in_no_file(self):
        console = Console("--section", "groups", env=self.env)
        self.addCleanup(console.close)
        groups = console.table("Groups")
        until("rows", lambda: console.rows(groups) > 0)
        console.select_row(groups, "Name", console.column(groups, "Name")[0])
        console.press(self.enabled(console, "Mint token"))
        console.press(self.enabled(console, "Mint 1 token"))
        until("how long a copy stays", lambda: console.has_text("A copy leaves the clipboard after 30 s."))
        console.press(console.button("Copy the secret"))
        token = until("the token on the clipboard", lambda: clipboard().startswith("ax_dg_") and clipboard())
        until("the words on it", lambda: console.has_text("Copied; it leaves the clipboard after 30 s."))
        console.press(console.button("Done"))
        until("the clipboard without it", lambda: token not in clipboard(), 45)
        self.assertNotIn(token, console.stderr())
        self.assertEqual(console.close(), 0)
        self.assertEqual(self.leaks((token, self.sandbox.token)), [])

    def test_a_vault_secret_that_was_written_is_nowhere_afterwards(self):
        console = Console("--section", "api", env=self.env)
        self.addCleanup(console.close)
        operations = console.table("Operations")
        until("the operations", lambda: console.rows(operations) > 30)
        console.select_row(operations, "Operation", "Write a vault secret")
        target = next(d for d in self.sandbox.deployments() if d["status"] == "running")["id"]
        for field, text in (("id", target), ("vault", "secrets"), ("key", "STRIPE_API_KEY")):
            console.type_into(console.find(TEXT, field), text)
        console.type_into(console.find(Atspi.Role.PASSWORD_TEXT, "value"), VAULT)
        console.press(self.enabled(console, "Copy as curl"))
        until("curl on the clipboard", lambda: "curl" in clipboard())
        self.assertNotIn(VAULT, clipboard())
        console.press(self.enabled(console, "Send request"))
        console.press(self.enabled(console, "Send 1 request"))
        until("an answer", lambda: console.has_text("20[0-9]"))
        self.act(console, "Support bundle")
        until("the preview", lambda: console.has_text("These are all the bytes*"))
        console.press(self.enabled(console, "Save bundle"))
        self.save_as(console, self.files / "bundle.json")
        log = console.stderr()
        self.assertIn("/vault/", log)
        self.assertNotIn(VAULT, log)
        self.assertEqual(console.close(), 0)
        self.assertEqual(self.leaks((VAULT, self.sandbox.token)), [])
        again = Console("--section", "api", env=self.env)
        self.addCleanup(again.close)
        # The form is as it was left but for the secret, and says so.
        until("that the value was not kept", lambda: again.has_text("value was not kept*"))

    def test_a_picture_with_a_secret_would_be_refused(self):
        """docs/screenshots.py asks this before each picture of the handbook."""
        console = Console("--section", "api", env=self.env)
        self.addCleanup(console.close)
        operations = console.table("Operations")
        until("the operations", lambda: console.rows(operations) > 30)
        self.assertEqual(secrets_in_sight(), set())
        console.select_row(operations, "Operation", "Read a group")
        console.type_into(console.find(TEXT, "id"), self.sandbox.token)
        until("the token seen", lambda: secrets_in_sight() == {self.sandbox.token})
        console.type_into(console.find(TEXT, "id"), "dg_1")
        self.assertEqual(secrets_in_sight(), set())

    def test_an_abort_leaves_no_core(self):
        folder = self.files / "cores"
        folder.mkdir()
        limits, here = resource.getrlimit(resource.RLIMIT_CORE), os.getcwd()
        try:
            resource.setrlimit(resource.RLIMIT_CORE, (limits[1], limits[1]))
            os.chdir(folder)
            # Whether this machine writes cores at all: else their absence would say nothing.
            subprocess.run([sys.executable, "-c", "import os; os.abort()"], check=False)
            writes = any(folder.iterdir())
            for core in folder.iterdir():
                core.unlink()
            console = Console("--section", "deployments", env=self.env)
        finally:
            os.chdir(here)
            resource.setrlimit(resource.RLIMIT_CORE, limits)
        self.addCleanup(console.close)
        until("rows", lambda: console.rows(console.table("Deployments")) > 10)
        allowed = [line.split()[4:6] for line in pathlib.Path(f"/proc/{console.process.pid}/limits").read_text().splitlines() if line.startswith("Max core file size")]
        self.assertEqual(allowed, [["0", "0"]])
        console.process.send_signal(signal.SIGABRT)
        self.assertEqual(console.process.wait(15), -signal.SIGABRT)
        self.assertEqual([core.name for core in folder.iterdir()], [])
        self.assertEqual(self.leaks((self.sandbox.token,)), [])
        if not writes:
            self.skipTest("the limit is 0, but this machine writes no cores with which to try it")

    def test_another_console_opens_the_bundle_to_look_at(self):
        bundle = self.files / "bundle.json"
        bundle.write_text(json.dumps({"format": "alien-console-support-bundle", "version": 1, "madeAt": "2026-11-20T10:00:00.000Z",
                                      "program": {"version": "0.1.0"}, "connections": [{"name": "elsewhere"}]}))
        env = {k: v for k, v in self.env.items() if not k.startswith("ALIEN")}
        console = Console(env=env)
        self.addCleanup(console.close)
        for file, text in ((bundle, "This is a support bundle, to look at only.*0.1.0*"), (pathlib.Path(__file__), "The file could not be opened.*not JSON*")):
            self.act(console, "Open support bundle")
            console.type_into(console.find(TEXT, "File name*"), str(file))
            console.press(self.enabled(console, "Open"))
            until(text, lambda text=text: console.has_text(text))
            self.assertEqual([b for b in console.all(BUTTON, "Save bundle")], [])


if __name__ == "__main__":
    unittest.main()
