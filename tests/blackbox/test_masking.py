# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Screen-share mode: with one action no true name, id, URL or host is left in anything that is shown."""
import re
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, clipboard, until

SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Stack editor", "Journal", "API")


def truths(sandbox):
    """What must not be seen, each as a pattern of whole words."""
    fleet = sandbox.deployments()
    words = {d["name"] for d in fleet} | {d["id"] for d in fleet}
    for group in sandbox.api("GET", "/v1/deployment-groups")["items"]:
        words |= {group["name"], group["id"]}
    words |= {r["id"] for r in sandbox.api("GET", "/v1/releases")["items"]}
    words.add(sandbox.url.split("//")[1])
    words |= set(re.findall(r"https?://[a-z0-9.-]+", str(fleet)))
    return [re.compile(r"(?<![A-Za-z0-9])" + re.escape(word) + r"(?![A-Za-z0-9])") for word in sorted(words) if len(word) > 2]


def everything(console):
    """(where, text) of all that assistive programs are told, tables with their cells."""
    for node in console.all():
        role = node.get_role()
        for text in (node.get_name(), node.get_description()):
            if text:
                yield node.get_role_name(), text
        if role in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
            for row in range(min(console.rows(node), 30)):
                for column in range(node.get_n_columns()):
                    cell = node.get_accessible_at(row, column)
                    if cell is not None and cell.get_name():
                        yield f"cell of {node.get_name()}", cell.get_name()


class Masking(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--deployments", "24", "--seed", "11")
        self.addCleanup(self.sandbox.close)
        self.console = Console("--section", "deployments", env={"ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token})
        self.addCleanup(self.console.close)
        self.table = self.console.table("Deployments")
        until("rows", lambda: self.console.rows(self.table) >= 20)

    def switch(self):
        self.console.press(until("Mask names", lambda: next(self.console.all(name="Mask names", showing=False), None)))

    def leaks(self, patterns):
        found = []
        for where, text in everything(self.console):
            found += [(where, text) for pattern in patterns if pattern.search(text)]
        return found

    def clean(self, what, patterns):
        found = []

        def none():
            found[:] = self.leaks(patterns)
            return not found

        until(lambda: f"{what} without true names, but {sorted(set(found))[:12]}", none, 6)

    def test_no_section_shows_a_true_name(self):
        patterns = truths(self.sandbox)
        self.assertGreater(len(self.leaks(patterns)), 20, "the test finds names where there are some")
        before = self.console.column(self.table, "Name")
        self.switch()
        until("names to be masked", lambda: not set(self.console.column(self.table, "Name")) & set(before))
        self.console.find(Atspi.Role.LABEL, "*Names masked*")
        for section in SECTIONS:
            with self.subTest(section=section):
                self.console.section(section)
                self.clean(section, patterns)
        self.console.section("Deployments")
        self.console.press(self.console.cell(self.table, 0, self.console.headers(self.table).index("Name")))
        self.console.button("Run command")
        for tab in ("Summary", "Resources", "Public URLs", "Release", "Settings", "Environment", "Telemetry", "History", "JSON"):
            page = next(self.console.all(Atspi.Role.PAGE_TAB, f"{tab}*"), None)
            if page is None:
                continue
            with self.subTest(tab=tab):
                self.console.press(page)
                self.clean(tab, patterns)
        self.switch()
        until("the true names again", lambda: sorted(self.console.column(self.table, "Name")) == sorted(before))
        # A walk over the whole window may meet something that goes meanwhile.
        until("no word of masking", lambda: not any("Names masked" in (text or "") for _, text in everything(self.console)))

    def test_copies_are_masked_and_what_is_sent_is_true(self):
        running = next(d for d in self.sandbox.deployments() if d["status"] == "running")
        names = self.console.column(self.table, "Name")
        row = names.index(running["name"])
        self.console.select_row(self.table, "Name", running["name"])
        self.switch()
        pseudonym = until("a pseudonym", lambda: next((n for n in [self.console.column(self.table, "Name")[row]] if n != running["name"]), None))
        button = until("Copy public URL", lambda: next((b for b in self.console.all(Atspi.Role.PUSH_BUTTON, "Copy public URL") if self.console.enabled(b)), None))
        self.console.press(button)
        until("a masked copy", lambda: ".example" in clipboard())
        self.assertNotIn(running["name"], clipboard())
        until("it says so", lambda: self.console.has_text("*Pseudonyms were copied*"))
        self.console.press(until("Redeploy enabled", lambda: next((b for b in self.console.all(Atspi.Role.PUSH_BUTTON, "Redeploy") if self.console.enabled(b)), None)))
        sheet = self.console.button("Redeploy 1 deployment")
        self.assertTrue(self.console.has_text(f"*{pseudonym}*"))
        self.console.press(sheet)
        until("the true one to be redeployed", lambda: next(d for d in self.sandbox.deployments() if d["id"] == running["id"])["status"] != "running")

    def test_a_pseudonym_finds_its_deployment_in_the_workbench(self):
        running = next(d for d in self.sandbox.deployments() if d["status"] == "running")
        row = self.console.column(self.table, "Name").index(running["name"])
        self.switch()
        pseudonym = until("a pseudonym", lambda: next((n for n in [self.console.column(self.table, "Name")[row]] if n != running["name"]), None))
        self.console.section("Commands")
        self.console.press(until("New command", lambda: next((b for b in self.console.all(Atspi.Role.PUSH_BUTTON, "New command") if self.console.enabled(b)), None)))
        self.console.type_into(self.console.find(Atspi.Role.TEXT, "Find deployments"), pseudonym)
        found = self.console.table("Found deployments")
        until("only that one", lambda: self.console.column(found, "Name") == [pseudonym])
        self.console.press(self.console.button("Add 1 matching"))
        targets = self.console.find(Atspi.Role.TREE, "Targets")

        def chosen():
            targets.clear_cache()
            cells = [targets.get_child_at_index(i) for i in range(targets.get_child_count())]
            for cell in cells:
                cell.clear_cache()
            return [cell.get_name() for cell in cells]

        until(lambda: f"its pseudonym among {chosen()}", lambda: pseudonym in chosen())
        self.clean("the workbench", truths(self.sandbox))
        # It was the true one that was chosen, and names are shown there as they are everywhere.
        self.switch()
        until(lambda: f"its true name among {chosen()}", lambda: running["name"] in chosen())
        self.switch()
        until(lambda: f"its pseudonym again among {chosen()}", lambda: pseudonym in chosen())
        self.clean("the workbench", truths(self.sandbox))


if __name__ == "__main__":
    unittest.main()
