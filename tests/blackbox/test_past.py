# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet's past through the window alone: a start with the manager down shows the last known fleet; the time bar leads back."""
import signal
import time
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, until

BUTTON = Atspi.Role.PUSH_BUTTON


class Past(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "11")
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def start(self):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", "deployments", env=env)
        self.addCleanup(console.close)
        return console

    def whole(self, console):
        table = console.table("Deployments")
        until("all rows", lambda: console.rows(table) == len(self.names))
        return table

    def test_a_start_with_the_manager_down_shows_the_last_known_fleet(self):
        self.addCleanup(lambda: self.sandbox.process.poll() is None and self.sandbox.close())
        self.names = sorted(item["name"] for item in self.sandbox.deployments())
        first = self.start()
        self.whole(first)
        self.assertEqual(first.close(), 0)
        self.sandbox.close()

        console = self.start()
        table = self.whole(console)
        self.assertEqual(sorted(console.column(table, "Name")), self.names)
        until("the bar that says so", lambda: console.has_text("*The manager does not answer.*last known fleet*Next try in*"))
        until("the age of the data", lambda: console.has_text("*as of *ago*"))
        console.select_row(table, "Name", next(n for n in self.names if self.names.count(n) == 1))
        redeploy = console.button("Redeploy")
        self.assertFalse(console.enabled(redeploy))
        self.assertIn("cannot be reached", redeploy.get_description())
        # It does not wait for the manager to end.
        began = time.monotonic()
        self.assertEqual(console.close(), 0)
        self.assertLess(time.monotonic() - began, 10)

    def test_a_killed_console_left_what_it_knew(self):
        self.addCleanup(self.sandbox.close)
        self.names = sorted(item["name"] for item in self.sandbox.deployments())
        console = self.start()
        self.whole(console)
        target = next(item for item in self.sandbox.deployments() if item["status"] == "running" and self.names.count(item["name"]) == 1)
        self.sandbox.api("POST", f"/v1/deployments/{target['id']}/redeploy")
        table = console.table("Deployments")

        def status():
            return dict(zip(console.column(table, "Name"), console.column(table, "Status"))).get(target["name"], "")

        until("the change on screen", lambda: "update-pending" in status())
        time.sleep(1)
        console.process.send_signal(signal.SIGKILL)
        console.process.wait()

        again = self.start()
        table = self.whole(again)
        bar = (n for n in again.all(name="Fleet at another time*", showing=False) if n.get_action_iface())
        again.press(next(n for n in bar if n.get_action_iface().get_n_actions() > 0))
        previous = until("the step back", lambda: next((b for b in again.all(BUTTON, "Previous*") if again.enabled(b)), None))
        again.press(previous)
        until("the past", lambda: again.has_text("Fleet at *ago"))
        again.press(next(b for b in again.all(BUTTON, "Previous*")))

        def then():
            return dict(zip(again.column(table, "Name"), again.column(table, "Status"))).get(target["name"], "")

        until(lambda: f"running again, not {then()}", lambda: then().startswith("running"))
        again.select_row(table, "Name", target["name"])
        redeploy = again.button("Redeploy")
        until("nothing can be done in the past", lambda: not again.enabled(redeploy) and "past" in (redeploy.get_description() or ""))
        again.press(again.button("Now"))
        until(lambda: f"now again, not {then()}", lambda: then().startswith("update-pending"))
        until("nobody speaks of the past any more", lambda: "past" not in (redeploy.get_description() or ""))


if __name__ == "__main__":
    unittest.main()
