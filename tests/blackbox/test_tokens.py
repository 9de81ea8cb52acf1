# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens that are rotated or revoked while one works, from a command and from a file."""
import pathlib
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until


class Rotation(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--deployments", "40", "--seed", "5")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name, "token")
        fleet = self.sandbox.deployments()
        self.group = max({d["deploymentGroupId"] for d in fleet}, key=lambda g: sum(d["deploymentGroupId"] == g for d in fleet))
        self.first = self.mint()
        self.file.write_text(self.first[1] + "\n")

    def mint(self):
        """A token of the group that has most deployments: (id, value)."""
        value = self.sandbox.api("POST", f"/v1/deployment-groups/{self.group}/tokens")["token"]
        return self.sandbox.api("GET", "/v1/tokens")["items"][0]["id"], value

    def revoke(self, token):
        self.sandbox.api("DELETE", f"/v1/tokens/{token[0]}")

    def opened(self, *flags):
        console = Console("--connect", self.proxy.url, "--section", "deployments", *flags)
        self.addCleanup(console.close)
        until("rows", lambda: console.rows(console.table("Deployments")) > 0)
        console.type_into(console.find(Atspi.Role.TEXT, "Filter deployments"), "a")
        return console

    def kept(self, console):
        text = console.find(Atspi.Role.TEXT, "Filter deployments").get_text_iface()
        self.assertEqual(text.get_text(0, -1), "a", "what was typed is gone")

    def refresh(self, console):
        console.press(until("Refresh", lambda: next(console.all(name="Refresh", showing=False), None)))

    def rotates(self, console):
        """The token in use is revoked, another stands where it came from: nobody is asked, work goes on."""
        second = self.mint()
        self.file.write_text(second[1] + "\n")
        self.revoke(self.first)
        seen = self.proxy.count("GET /v1/whoami*")
        self.refresh(console)
        until("the other token to be tried", lambda: self.proxy.count("GET /v1/whoami*") > seen)
        before = self.proxy.count("GET /v1/deployments*")
        self.refresh(console)
        until("lists that are read again", lambda: self.proxy.count("GET /v1/deployments*") > before + 1)
        self.assertIsNone(console.has_text("*refused the token*"))
        self.kept(console)
        return second

    def is_asked_once(self, console, token):
        """Revoked without another: one question above the section, and nothing typed is lost."""
        self.revoke(token)
        self.refresh(console)
        until("a word about the token", lambda: console.has_text("*token*401*") or console.has_text("*refused the token*"))
        self.kept(console)
        before = len(self.proxy.seen)
        self.refresh(console)
        self.assertLessEqual(len(self.proxy.seen) - before, 2, "polls go on with a token that was refused")

    def test_a_command_is_asked_again_once(self):
        console = self.opened("--token-command", f'cat "{self.file}"')
        second = self.rotates(console)
        self.is_asked_once(console, second)

    def test_a_file_is_read_again_once(self):
        console = self.opened("--token-file", str(self.file))
        second = self.rotates(console)
        self.is_asked_once(console, second)

    def test_a_command_that_fails_is_told_in_words(self):
        console = Console("--connect", self.sandbox.url, "--token-command", "ls /no/such/vault")
        self.addCleanup(console.close)
        until("the words", lambda: console.has_text("*The command gives no token*/no/such/vault*"))

    def test_a_saved_connection_asks_its_own_command_at_every_start(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        console = Console(env=env)
        self.addCleanup(console.close)
        console.type_into(console.find(Atspi.Role.TEXT, "Manager URL"), self.proxy.url)
        console.press(console.button("Take the token from a command"))
        console.type_into(console.find(Atspi.Role.TEXT, "Token from a command"), "no-such-program-here")
        console.type_into(console.find(Atspi.Role.TEXT, "Name"), "vault")
        until("the words about a missing program",
              lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Connect to vault") if "no-such-program-here" in b.get_description()), None))
        console.type_into(console.find(Atspi.Role.TEXT, "Token from a command"), f'cat "{self.file}"')
        console.press(until("Connect", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Connect to vault") if console.enabled(b)), None)))
        console.section("Deployments")
        until("rows", lambda: console.rows(console.table("Deployments")) > 0)
        console.type_into(console.find(Atspi.Role.TEXT, "Filter deployments"), "a")
        second = self.rotates(console)
        console.close()

        console = Console("--section", "deployments", env=env)
        self.addCleanup(console.close)
        before = self.proxy.count("GET /v1/deployments*")
        until("rows that were read", lambda: self.proxy.count("GET /v1/deployments*") > before and console.rows(console.table("Deployments")) > 0)
        console.close()
        kept = {str(path) for path in pathlib.Path(home.name).rglob("*") if path.is_file()}
        self.assertTrue(any("tokenCommand" in pathlib.Path(path).read_text(errors="replace") for path in kept))
        for path in kept:
            self.assertFalse(any(value.encode() in pathlib.Path(path).read_bytes() for value in (self.first[1], second[1])), path)

        self.file.write_text("")
        console = Console("--section", "deployments", env=env)
        self.addCleanup(console.close)
        until("the words", lambda: console.has_text("*The command gives no token*printed nothing*"))
        self.file.write_text(second[1] + "\n")
        before = self.proxy.count("GET /v1/deployments*")
        console.press(console.button("Ask the command again"))
        until("lists that are read with it", lambda: self.proxy.count("GET /v1/deployments*") > before)


if __name__ == "__main__":
    unittest.main()
