# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stack through the window alone: edit a release, see the finding, fix it, publish, see whom it moved; and a crash that loses nothing."""
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT


class Stacks(unittest.TestCase):
    def setUp(self):
        # Nothing moves but by a request, so that the number in the sheet holds.
        self.sandbox = Sandbox("--seed", "7", "--frozen")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def connect(self, section="Stack editor"):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", section, env=env)
        self.addCleanup(console.close)
        return console

    def newest(self):
        return self.sandbox.api("GET", "/v1/releases/latest")

    def enabled_button(self, console, name):
        return until(
            lambda: f"an enabled button '{name}' among {console.names(BUTTON)}",
            lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None),
        )

    def open_newest(self, console):
        console.press(console.button(self.newest()["gitMetadata"]["commitSha"][:7]))
        return console.find(Atspi.Role.TREE, "Resources")

    def select(self, console, tree, name):
        def item():
            tree.clear_cache()
            cells = [tree.get_child_at_index(i) for i in range(tree.get_child_count())]
            return next((cell for cell in cells if cell and cell.get_name() == name), None)

        console.press(until(f"{name} in the list", item))

    def severities(self, console):
        return [text for text in console.column(console.table("Findings"), "Severity") if text in ("Error", "Warning")]

    def test_a_release_is_edited_mended_and_published_to_the_number_in_the_sheet(self):
        console = self.connect()
        before = self.newest()
        self.select(console, self.open_newest(console), "api")
        # The platforms differ here, so an edit goes to one of them until this is asked for.
        box = console.find(Atspi.Role.CHECK_BOX, "Changes go to all *")
        self.assertFalse(box.get_state_set().contains(Atspi.StateType.CHECKED))
        console.press(box)
        memory = console.find(TEXT, "Memory")
        console.type_into(memory, "999999")
        until(lambda: f"an error, not {self.severities(console)}", lambda: "Error" in self.severities(console))
        console.type_into(memory, "1024")
        until(lambda: f"no error, not {self.severities(console)}", lambda: "Error" not in self.severities(console))

        console.press(self.enabled_button(console, "Publish"))
        verb = console.find(BUTTON, "Publish to *")
        self.assertFalse(console.enabled(verb))
        number = verb.get_name().split()[2]
        self.assertEqual(self.proxy.count("POST /v1/releases"), 0)
        console.type_into(console.find(TEXT, "Type to confirm"), number)
        console.type_into(console.find(TEXT, "Commit message"), "More memory for api")
        console.press(self.enabled_button(console, "Publish to *"))

        until("the rollout", lambda: console.has_text("Rollout of *"))
        self.assertEqual(self.proxy.count("POST /v1/releases"), 1)
        after = self.newest()
        self.assertNotEqual(after["id"], before["id"])
        self.assertEqual(after["gitMetadata"]["commitMessage"], "More memory for api")
        for stack in after["stack"].values():
            self.assertEqual(stack["resources"]["api"]["config"]["memoryMb"], 1024)
        moved = [item for item in self.sandbox.deployments() if item.get("desiredReleaseId") == after["id"]]
        self.assertEqual(len(moved), int(number))
        until("who waits", lambda: console.has_text(f"{number} waiting"))

    def errors(self, console):
        table = console.table("Findings")
        rows = zip(console.column(table, "Severity"), console.column(table, "Place"))
        return [place for severity, place in rows if severity == "Error"]

    def publish(self, console, button):
        """Types the number that the sheet names, sends it and answers the number."""
        console.press(self.enabled_button(console, button))
        number = console.find(BUTTON, "Publish to *").get_name().split()[2]
        sent = self.proxy.count("POST /v1/releases")
        console.type_into(console.find(TEXT, "Type to confirm"), number)
        for box in list(console.all(Atspi.Role.CHECK_BOX, "Publish in spite of *")):
            self.assertFalse(console.enabled(console.button("Publish to *")))
            console.press(box)
        console.press(self.enabled_button(console, "Publish to *"))
        until("one request", lambda: self.proxy.count("POST /v1/releases") == sent + 1)
        return int(number)

    def test_a_template_is_broken_mended_published_and_the_stack_before_published_again(self):
        console = self.connect()
        before = self.newest()
        console.press(console.button("Queue worker"))
        self.select(console, console.find(Atspi.Role.TREE, "Resources"), "ingest")
        memory = console.find(TEXT, "Memory")
        console.type_into(memory, "999999")
        place = "aws / ingest / memoryMb"
        until(lambda: f"{place} among {self.errors(console)}", lambda: place in self.errors(console))
        console.select_row(console.table("Findings"), "Place", place)
        editor = console.find(TEXT, "Stack as JSON")
        until("the caret at the value", lambda: "999999" in editor.get_text_iface().get_text(0, -1)[: editor.get_text_iface().get_caret_offset() + 6])
        until("what is wrong beside the caret", lambda: "999999" in editor.get_description())
        console.type_into(memory, "1024")
        until(lambda: f"no {place} among {self.errors(console)}", lambda: place not in self.errors(console))

        number = self.publish(console, "Publish")
        until("the rollout", lambda: console.has_text("Rollout of *"))
        mine = self.newest()
        self.assertEqual(mine["stack"]["aws"]["resources"]["ingest"]["config"]["memoryMb"], 1024)
        self.assertEqual(sum(item.get("desiredReleaseId") == mine["id"] for item in self.sandbox.deployments()), number)
        until("who waits", lambda: console.has_text(f"{number} waiting"))

        # Nobody has settled: it says so and retargets nobody, and the stacks are those of before, to the letter.
        self.assertEqual(self.publish(console, "Publish the previous stack again"), 0)
        until("a newer release", lambda: self.newest()["id"] != mine["id"])
        self.assertEqual(self.newest()["stack"], before["stack"])

    def test_a_crash_while_editing_loses_nothing(self):
        console = self.connect()
        self.select(console, self.open_newest(console), "api")
        console.type_into(console.find(TEXT, "Memory"), "2048")
        until("the saved draft", lambda: console.has_text("saved *"))
        until("one changed", lambda: console.has_text("0 added, * changed, 0 removed on *"))
        console.process.kill()
        console.process.wait(10)

        again = self.connect()
        draft = f"After {self.newest()['gitMetadata']['commitSha'][:7]}"
        until("the draft", lambda: next(again.all(BUTTON, draft), None) or next(again.all(BUTTON, f"Draft {draft}"), None))
        if link := next(again.all(BUTTON, draft), None):
            again.press(link)
        self.select(again, again.find(Atspi.Role.TREE, "Resources"), "api")
        memory = again.find(TEXT, "Memory")
        until("2048", lambda: memory.get_text_iface().get_text(0, -1) == "2048")


if __name__ == "__main__":
    unittest.main()
