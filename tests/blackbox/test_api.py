# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The API section through the window alone: a read, a change, a guarded operation, giving up on a slow one, the log."""
import time
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, clipboard, until


class Api(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--fault", "GET /v1/tokens:hang")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def connect(self, *flags):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", "api", *flags, env=env)
        self.addCleanup(console.close)
        # The page opens as it was left, perhaps by the test before.
        console.press(until("the tab Operations", lambda: next(console.all(Atspi.Role.PAGE_TAB, "Operations*"), None)))
        self.operations = console.table("Operations")
        until("the operations of 1.7.1", lambda: console.rows(self.operations) == 35)
        return console

    def open(self, console, operation):
        console.select_row(self.operations, "Operation", operation)

    def send(self, console):
        button = until("Send request enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Send request") if console.enabled(b)), None))
        console.press(button)

    def fill(self, console, field, text):
        console.type_into(console.find(Atspi.Role.TEXT, field), text)

    def test_groups_are_listed_by_form_and_the_request_is_in_the_log(self):
        console = self.connect()
        self.open(console, "List groups")
        before = self.proxy.count("GET /v1/deployment-groups")
        self.send(console)
        until("the status 200", lambda: console.has_text("200"))
        self.assertGreater(self.proxy.count("GET /v1/deployment-groups"), before)
        console.press(console.button("Copy as curl"))
        wanted = f"curl -sS -H \"Authorization: Bearer $ALIEN_MANAGER_BEARER\" '{self.proxy.url}/v1/deployment-groups'"
        until("curl on the clipboard", lambda: clipboard().strip() == wanted)
        tab = until("the tab Requests", lambda: next(console.all(Atspi.Role.PAGE_TAB, "Requests*"), None))
        console.press(tab)
        requests = console.table("Requests")
        until("my request in the log", lambda: ("/v1/deployment-groups", "you") in zip(console.column(requests, "Path"), console.column(requests, "By")))
        self.assertIn("console", console.column(requests, "By"))
        self.assertNotIn(self.sandbox.token, console.stderr())

    def test_a_wrong_field_is_told_and_a_group_is_created_once(self):
        console = self.connect()
        self.open(console, "Create a group")
        self.send(console)
        until("what is missing", lambda: console.has_text("name is needed*"))
        self.fill(console, "name", "from the API section")
        self.fill(console, "maxDeployments", "many")
        until("what is wrong", lambda: console.has_text("maxDeployments must be a whole number*"))
        self.send(console)
        time.sleep(1)
        self.assertEqual(self.proxy.count("POST *"), 0)
        self.fill(console, "maxDeployments", "7")
        self.send(console)

        def made():
            return [g for g in self.sandbox.api("GET", "/v1/deployment-groups")["items"] if g["name"] == "from the API section"]

        until("the group", made)
        self.assertEqual([g["maxDeployments"] for g in made()], [7])
        time.sleep(1)
        self.assertEqual(self.proxy.count("POST /v1/deployment-groups"), 1)
        console.section("Journal")
        journal = console.table("Journal")
        until("it in the journal", lambda: ("api.deploymentGroups.create", "done") in zip(console.column(journal, "Action"), console.column(journal, "Outcome")))

    def test_a_guarded_operation_is_locked_asked_for_and_masked(self):
        console = self.connect()
        target = self.sandbox.deployments()[0]["id"]
        self.open(console, "Resolve credentials")
        self.fill(console, "deploymentId", target)
        until("the lock", lambda: console.has_text("*Locked.*"))
        self.assertFalse(any(console.enabled(b) for b in console.all(Atspi.Role.PUSH_BUTTON, "Send request")))
        console.press(console.button("Unlock"))
        prompt = until("what to type", lambda: console.has_text("Type *, the name of the connection")).get_name()
        self.fill(console, "Type to confirm", prompt[len("Type "):-len(", the name of the connection")])
        console.press(until("the verb", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Unlock [0-9]* operations") if console.enabled(b)), None)))
        self.send(console)
        self.assertEqual(self.proxy.count("POST *"), 0)
        self.fill(console, "Type to confirm", "credentials.resolve")
        console.press(console.find(Atspi.Role.CHECK_BOX, "I know that this acts*"))
        console.press(until("the verb", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Send 1 request") if console.enabled(b)), None)))
        until("the mask", lambda: console.has_text("Masked"))
        self.assertEqual(self.proxy.count("POST /v1/resolve-credentials"), 1)
        console.press(console.button("Reveal"))
        until("the mask gone", lambda: not console.has_text("Masked"))

    def test_a_slow_read_is_cancelled(self):
        console = self.connect()
        self.open(console, "List tokens")
        self.send(console)
        until("the request at the manager", lambda: self.proxy.count("GET /v1/tokens") == 1)
        until("it under way", lambda: console.has_text("under way"))
        button = until("Cancel enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Cancel request") if console.enabled(b)), None))
        console.press(button)
        until("it cancelled", lambda: console.has_text("cancelled"))
        until("Send enabled again", lambda: any(console.enabled(b) for b in console.all(Atspi.Role.PUSH_BUTTON, "Send request")))

    def test_what_would_make_another_request_of_it_never_leaves(self):
        console = self.connect()
        self.open(console, "Read a group")
        no_id = "id: This id is empty, too long or contains characters*"
        refused = (("dg_1\r\nX-Evil: 1", "id has a line break after character 4*"), ("../deployments", no_id), ("dg_1/../../tokens", no_id), ("dg_1%0d%0aX-Evil: 1", no_id))
        for text, words in refused:
            with self.subTest(text):
                self.fill(console, "id", text)
                self.send(console)
                until(lambda w=words: f"'{w}' among {console.names(Atspi.Role.LABEL)}", lambda w=words: console.has_text(w))
        group = self.sandbox.api("GET", "/v1/deployment-groups")["items"][0]["id"]
        self.fill(console, "id", group)
        console.press(console.find(Atspi.Role.PAGE_TAB, "Headers and retries"), ("SetFocus", "Press", "press"))
        refused = (("X-Evil 1", '"X-Evil 1" is no header*'), ("Authorization: Bearer x", "Authorization cannot be set*"), ("Host: elsewhere", "Host cannot be set*"),
                   ("X-A: \u00fc", "X-A cannot be set*"))
        for text, words in refused:
            with self.subTest(text):
                self.fill(console, "Headers", text)
                self.send(console)
                until(lambda w=words: f"'{w}' among {console.names(Atspi.Role.LABEL)}", lambda w=words: console.has_text(w))
        time.sleep(1)
        self.assertEqual(self.proxy.count("GET /v1/deployment-groups/*"), 0)
        self.fill(console, "Headers", "X-A: good")
        self.send(console)
        until("the request", lambda: self.proxy.count(f"GET /v1/deployment-groups/{group}") == 1)

    def test_what_was_typed_survives_a_restart(self):
        console = self.connect()
        self.open(console, "Create a group")
        self.fill(console, "name", "half a thought")
        self.assertEqual(console.close(), 0)
        console = self.connect()
        field = console.find(Atspi.Role.TEXT, "name")
        until("the name again", lambda: Atspi.Text.get_text(field, 0, -1) == "half a thought")


if __name__ == "__main__":
    unittest.main()
