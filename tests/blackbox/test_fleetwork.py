# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding and acting on many through the window alone: the query, a saved view, and a retry of everything that failed for one cause."""
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until


class FleetWork(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def connect(self, rows=None):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", "deployments", env=env)
        self.addCleanup(console.close)
        table = console.table("Deployments")
        wanted = rows or len(self.sandbox.deployments())
        until(f"{wanted} rows", lambda: console.rows(table) == wanted)
        return console, table

    def count(self, wanted):
        return sum(1 for item in self.sandbox.deployments() if wanted(item))

    @staticmethod
    def filter(console):
        return console.find(Atspi.Role.TEXT, "Filter deployments")

    def test_a_query_joins_negates_and_tells_what_is_wrong(self):
        console, table = self.connect()
        field = self.filter(console)
        for query, wanted in (
            ("status:update-failed or status:deleted", lambda d: d["status"] in ("update-failed", "deleted")),
            ("status:update-failed,preflights-failed platform:aws", lambda d: d["status"] in ("update-failed", "preflights-failed") and d["platform"] == "aws"),
            ("-status:running", lambda d: d["status"] != "running"),
        ):
            with self.subTest(query=query):
                console.type_into(field, query)
                until(f"the rows of {query}", lambda wanted=wanted: console.rows(table) == self.count(wanted))
        console.type_into(field, "age>soon")
        # What cannot be understood is said, and hides nothing silently.
        until("the sentence about the mistake", lambda: "soon" in field.get_description() or console.has_text("*soon*"))

    def test_a_facet_writes_into_the_query(self):
        console, table = self.connect()
        if next(console.all(Atspi.Role.CHECK_BOX, "aws"), None) is None:
            console.press(console.find(Atspi.Role.CHECK_BOX, "Filters"))
        console.press(console.find(Atspi.Role.CHECK_BOX, "aws"))
        until("only those", lambda: console.rows(table) == self.count(lambda d: d["platform"] == "aws"))
        self.assertIn("platform:aws", Atspi.Text.get_text(self.filter(console).get_text_iface(), 0, -1))

    def test_a_saved_view_is_a_tab_that_survives_a_restart(self):
        console, table = self.connect()
        console.type_into(self.filter(console), "status:running platform:gcp")
        wanted = self.count(lambda d: d["status"] == "running" and d["platform"] == "gcp")
        self.assertGreater(wanted, 0)
        until("the rows", lambda: console.rows(table) == wanted)
        console.press(console.button("Save view"))
        console.type_into(console.find(Atspi.Role.TEXT, "Name of the view"), "Google, fine")
        console.press([b for b in console.all(Atspi.Role.PUSH_BUTTON, "Save view") if console.enabled(b)][-1])
        console.find(Atspi.Role.PAGE_TAB, "Google, fine")
        self.assertEqual(console.close(), 0)
        again, table = self.connect(wanted)  # the tab that was open
        self.press_tab(again.find(Atspi.Role.PAGE_TAB, "All*"))
        until("all rows", lambda: again.rows(table) == len(self.sandbox.deployments()))
        self.press_tab(again.find(Atspi.Role.PAGE_TAB, "Google, fine"))
        until("the rows of the view", lambda: again.rows(table) == wanted)

    @staticmethod
    def press_tab(node):
        Console.press(node, ("Press", "press", "click", "Toggle", "toggle", "SetFocus"))

    def test_all_of_one_cause_are_retried_once_each(self):
        console, table = self.connect()
        failed = [item for item in self.sandbox.deployments() if item["status"] == "update-failed" and not item["retryRequested"]]
        console.select_row(table, "Name", failed[0]["name"])
        console.press(until("the way to those of the same cause", lambda: console.has_text("* other deployments fail the same way")))
        until("only those of the cause", lambda: 1 < console.rows(table) <= len(failed))
        same = sorted(console.column(table, "Name"))
        for name in same:
            console.select_row(table, "Name", name)
        console.press(until("Retry", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Retry*") if console.enabled(b)), None)))
        console.press(console.button(f"Retry {len(same)} deployments"))
        until("every retry", lambda: self.proxy.count("POST /v1/deployments/*/retry") == len(same))
        asked = [line for line in self.proxy.seen if line.startswith("POST ")]
        self.assertEqual(len(set(asked)), len(same))
        self.assertEqual(len(asked), len(same))
        until("the manager has them all", lambda: self.count(lambda d: d["retryRequested"] and d["name"] in same) == len(same))


if __name__ == "__main__":
    unittest.main()
