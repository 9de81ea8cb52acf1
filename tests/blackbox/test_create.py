# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A deployment is created through the window alone: one request, its token shown once, its row, the journal; and what is refused keeps what was typed."""
import json
import pathlib
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until

TEXT = Atspi.Role.TEXT
NAME = "made-by-hand"


class Create(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--seed", "7", "--deployments", "12", "--frozen")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        env |= {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        self.console = Console("--section", "deployments", env=env)
        self.addCleanup(self.console.close)
        self.table = self.console.table("Deployments")
        until("all rows", lambda: self.console.rows(self.table) == len(self.sandbox.deployments()))

    def fill_in(self, name):
        """Opens the form and types the name; answers the button that sends, once it can be pressed."""
        until("that one can be created", lambda: self.console.enabled(self.console.button("New deployment")))
        self.console.press(self.console.button("New deployment"))
        verb = self.console.button("Create 1 deployment")
        self.assertFalse(self.console.enabled(verb))
        self.console.type_into(self.name(), name)
        until("the verb", lambda: self.console.enabled(verb))
        return verb

    def name(self):
        return self.console.find(TEXT, "Name")

    def sent(self):
        return [(line, json.loads(body)) for line, body in self.proxy.bodies]

    def test_one_request_makes_it_and_its_token_is_shown_once(self):
        before = len(self.sandbox.deployments())
        self.console.press(self.fill_in(NAME))
        self.console.find(Atspi.Role.DIALOG, f"Deployment token of {NAME}")
        self.assertEqual([(line, body["name"]) for line, body in self.sent()], [("POST /v1/deployments", NAME)])
        made = next(item for item in self.sandbox.deployments() if item["name"] == NAME)
        self.assertEqual(made["deploymentGroupId"], self.sent()[0][1]["deploymentGroupId"])
        self.console.press(self.console.button("Done"))
        until("its row", lambda: self.console.rows(self.table) == before + 1 and NAME in self.console.column(self.table, "Name"))
        self.console.section("Journal")
        journal = self.console.table("Journal")

        def outcomes():
            rows = zip(self.console.column(journal, "Action"), self.console.column(journal, "Outcome"))
            return [outcome for action, outcome in rows if action == "deployment.create"]

        until(lambda: f"the creation in the journal, done, not {outcomes()}", lambda: outcomes() == ["done"])
        self.assertEqual(len(self.sent()), 1)

    def test_a_name_that_is_taken_is_told_and_stays_typed(self):
        self.console.press(self.fill_in(NAME))
        self.console.press(self.console.button("Done"))
        self.console.press(self.fill_in(NAME))
        until("the refusal", lambda: len(self.sent()) == 2 and self.console.has_text(f"*{NAME}*already exists*"))
        self.assertEqual(self.name().get_text_iface().get_text(0, -1), NAME)
        self.assertEqual(sum(item["name"] == NAME for item in self.sandbox.deployments()), 1)

    def test_cancel_sends_nothing_and_keeps_what_was_typed(self):
        self.fill_in(NAME)
        self.console.press(self.console.button("Cancel"))
        until("the form to go", lambda: not self.console.has_text("Create 1 deployment"))
        self.console.press(self.console.button("New deployment"))
        until("what was typed", lambda: self.name().get_text_iface().get_text(0, -1) == NAME)
        self.assertEqual(self.sent(), [])


if __name__ == "__main__":
    unittest.main()
