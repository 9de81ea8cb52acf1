# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A start goes on where the last run ended: section, filter and selected row of each section, the manager up or down."""
import pathlib
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, until

TEXT = Atspi.Role.TEXT


class Restart(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--deployments", "60", "--seed", "7")
        self.addCleanup(self.sandbox.close)
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.env |= {"ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        fleet = self.sandbox.deployments()
        self.names = [d["name"] for d in fleet]
        running = [d["name"] for d in fleet if d["status"] == "running"]
        self.chosen, self.other = [name for name in running if self.names.count(name) == 1][2:4]
        self.running = len(running)

    def start(self, *flags):
        console = Console(*flags, env=self.env)
        self.addCleanup(console.close)
        return console

    def filter_text(self, console, name):
        text = console.find(TEXT, name).get_text_iface()
        return text.get_text(0, -1)

    def selected(self, console, table):
        """The names of the rows that are selected."""
        at = console.headers(table).index("Name")
        cells = [console.cell(table, row, at) for row in range(console.rows(table))]
        for cell in cells:
            cell.clear_cache()
        return [cell.get_name() for cell in cells if cell.get_state_set().contains(Atspi.StateType.SELECTED)]

    def redeploy(self, name):
        self.sandbox.api("POST", f"/v1/deployments/{next(d['id'] for d in self.sandbox.deployments() if d['name'] == name)}/redeploy")

    def leave(self):
        """Filters and chooses in two sections, and ends in the first."""
        console = self.start("--section", "groups")
        groups = console.table("Groups")
        until("groups", lambda: console.rows(groups) > 0)
        group = console.column(groups, "Name")[0]
        console.select_row(groups, "Name", group)
        console.section("Deployments")
        table = console.table("Deployments")
        until("the fleet", lambda: console.rows(table) == len(self.names))
        console.type_into(console.find(TEXT, "Filter deployments"), "status:running")
        until("what runs", lambda: console.rows(table) == self.running)
        console.select_row(table, "Name", self.chosen)
        self.assertEqual(console.close(), 0)
        return group

    def is_as_left(self, console):
        table = console.table("Deployments")
        until("what runs", lambda: console.rows(table) == self.running)
        self.assertEqual(self.filter_text(console, "Filter deployments"), "status:running")
        until(lambda: f"{self.chosen} selected, not {self.selected(console, table)}", lambda: self.selected(console, table) == [self.chosen])
        return table

    def test_section_filter_and_row_come_back(self):
        group = self.leave()
        console = self.start()
        table = self.is_as_left(console)
        # The operator's own choice stays, whatever the polls bring.
        console.select_row(table, "Name", self.other)
        self.redeploy(self.chosen)
        until("the next poll", lambda: console.rows(table) == self.running - 1)
        self.assertEqual(self.selected(console, table), [self.other])
        console.section("Groups")
        groups = console.table("Groups")
        until("the group of the last run", lambda: self.selected(console, groups) == [group])

    def test_with_the_manager_down_too(self):
        self.leave()
        self.sandbox.close()
        console = self.start()
        until("that it does not answer", lambda: console.has_text("The manager does not answer*"))
        self.is_as_left(console)

    def test_what_the_filter_hides_by_now_is_not_selected_and_takes_no_filter_away(self):
        self.leave()
        self.redeploy(self.chosen)
        console = self.start()
        table = console.table("Deployments")
        until("the rest", lambda: console.rows(table) == self.running - 1)
        self.assertEqual(self.filter_text(console, "Filter deployments"), "status:running")
        self.assertEqual(self.selected(console, table), [])


if __name__ == "__main__":
    unittest.main()
