# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three deletes through the window alone: what they ask, the one request that leaves, the journal, and the row afterwards."""
import json
import pathlib
import tempfile
import unittest
import urllib.error

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until

BUTTON = Atspi.Role.PUSH_BUTTON
BOX = Atspi.Role.CHECK_BOX
TEXT = Atspi.Role.TEXT


class Deletes(unittest.TestCase):
    def start(self, *flags):
        self.sandbox = Sandbox("--seed", "7", "--deployments", "24", *flags)
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)
        # A seed gives the same names again: the journal of another test would tell of the same deployment.
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        env |= {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", "deployments", env=env)
        self.addCleanup(console.close)
        table = console.table("Deployments")
        until("all rows", lambda: console.rows(table) == len(self.sandbox.deployments()))
        return console, table

    def target(self, status="running"):
        """One of a name of its own."""
        items = self.sandbox.deployments()
        names = [item["name"] for item in items]
        return next(item for item in items if item["status"] == status and names.count(item["name"]) == 1)

    def ask(self, console, table, target, command):
        console.select_row(table, "Name", target["name"])

        def free():
            node = next(console.all(Atspi.Role.MENU_ITEM, command + "*", showing=False), None)
            return node if node is not None and console.enabled(node) else None

        console.press(until(f"{command} to be possible", free))

    @staticmethod
    def names(console, table):
        """A row may go between counting and reading."""
        column = console.headers(table).index("Name")
        cells = [console.cell(table, row, column) for row in range(console.rows(table))]
        return [cell.get_name() if cell else "?" for cell in cells]

    @staticmethod
    def typed(console, text):
        console.type_into(console.find(TEXT, "Type to confirm"), text)

    def exists(self, target):
        try:
            return self.sandbox.api("GET", f"/v1/deployments/{target['id']}")
        except urllib.error.HTTPError as error:
            self.assertEqual(error.code, 404)
            return None

    def sent(self):
        return [(line, json.loads(body)) for line, body in self.proxy.bodies]

    def journal(self, console, action, target):
        console.section("Journal")
        table = console.table("Journal")

        def outcomes():
            rows = zip(console.column(table, "Action"), console.column(table, "Target"), console.column(table, "Outcome"))
            return [outcome for what, name, outcome in rows if what == action and name == target["name"]]

        until(lambda: f"{action} in the journal, done, not {outcomes()}", lambda: outcomes() == ["done"])

    def nobody_listens(self, console, verb, why):
        """The verb cannot be pressed and says why."""
        self.assertFalse(console.enabled(verb))
        self.assertIn(why, verb.get_description())
        self.assertEqual(self.sent(), [])

    def test_a_cleanup_wants_the_name_and_is_sent_once(self):
        console, table = self.start("--frozen")
        target = self.target()
        self.ask(console, table, target, "Delete, clean up")
        verb = console.button("Delete 1 deployment")
        self.nobody_listens(console, verb, f"Type {target['name']} first.")
        self.typed(console, target["name"][:-1])
        self.nobody_listens(console, verb, f"Type {target['name']} first.")
        self.typed(console, target["name"])
        until("the verb", lambda: console.enabled(verb))
        console.press(verb)
        path = f"POST /v1/deployments/{target['id']}/delete"
        until("the request", lambda: self.sent() == [(path, {"action": "cleanup"})])
        self.assertEqual(self.exists(target)["status"], "delete-pending")
        until("the row to say so", lambda: dict(zip(console.column(table, "Name"), console.column(table, "Status")))[target["name"]] == "delete-pending")
        # It is being deleted: a second time is not offered.
        console.select_row(table, "Name", target["name"])
        item = next(console.all(Atspi.Role.MENU_ITEM, "Delete, clean up*", showing=False))
        until("no second one", lambda: not console.enabled(item))
        self.journal(console, "deployment.cleanup", target)
        self.assertEqual(self.sent(), [(path, {"action": "cleanup"})])

    def test_what_is_cleaned_up_leaves_the_table(self):
        console, table = self.start()
        target = self.target()
        self.ask(console, table, target, "Delete, clean up")
        self.typed(console, target["name"])
        console.press(until("the verb", lambda: next((b for b in console.all(BUTTON, "Delete 1 deployment") if console.enabled(b)), None)))
        until("the manager to have removed it", lambda: self.exists(target) is None, 120)
        until("the row to go", lambda: target["name"] not in self.names(console, table), 60)
        self.assertEqual(self.sent(), [(f"POST /v1/deployments/{target['id']}/delete", {"action": "cleanup"})])
        self.journal(console, "deployment.cleanup", target)

    def test_detach_and_forget_want_the_name_and_the_box(self):
        for action, command in (("detach", "Delete, detach"), ("forget", "Delete, forget")):
            with self.subTest(action):
                console, table = self.start("--frozen")
                target = self.target()
                self.ask(console, table, target, command)
                verb = console.button(f"{action.capitalize()} 1 deployment")
                self.nobody_listens(console, verb, f"Type {target['name']} first.")
                self.typed(console, target["name"])
                until("the box to be missed", lambda verb=verb: "Tick the box" in (verb.clear_cache(), verb.get_description())[1])
                self.nobody_listens(console, verb, "Tick the box first.")
                box = console.find(BOX, "I know that the cloud resources stay and cost money")
                console.press(box)
                until("the verb", lambda verb=verb: console.enabled(verb))
                self.typed(console, "")
                until("the name to be missed", lambda verb=verb: not console.enabled(verb))
                self.typed(console, target["name"])
                until("the verb again", lambda verb=verb: console.enabled(verb))
                console.press(verb)
                request = (f"POST /v1/deployments/{target['id']}/delete", {"action": action})
                until("the request", lambda request=request: self.sent() == [request])
                until("the row to go", lambda table=table, target=target: target["name"] not in self.names(console, table))
                self.assertIsNone(self.exists(target))
                self.journal(console, f"deployment.{action}", target)
                self.assertEqual(self.sent(), [request])
                self.assertEqual(console.close(), 0)

    def test_cancel_sends_nothing(self):
        console, table = self.start("--frozen")
        target = self.target()
        self.ask(console, table, target, "Delete, forget")
        self.typed(console, target["name"])
        console.press(console.find(BOX, "I know that the cloud resources stay and cost money"))
        until("the verb", lambda: next((b for b in console.all(BUTTON, "Forget 1 deployment") if console.enabled(b)), None))
        console.press(console.button("Cancel"))
        until("the sheet to go", lambda: next(console.all(BUTTON, "Forget 1 deployment"), None) is None)
        # What was typed for one question is not there for the next.
        self.ask(console, table, target, "Delete, forget")
        field = console.find(TEXT, "Type to confirm")
        self.assertEqual(Atspi.Text.get_text(field.get_text_iface(), 0, -1), "")
        self.assertFalse(console.enabled(console.button("Forget 1 deployment")))
        console.press(console.button("Cancel"))
        self.assertIsNotNone(self.exists(target))
        self.assertEqual(self.sent(), [])


if __name__ == "__main__":
    unittest.main()
