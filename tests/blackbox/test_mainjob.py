# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the window alone: connect by environment, filter, retry, redeploy, copy a public URL."""
import time
import unittest

from gi.repository import Atspi

from harness import Console, CountingProxy, Sandbox, clipboard, until

RETRYABLE = {"initial-setup-failed", "provisioning-failed", "refresh-failed", "update-failed", "delete-failed"}


class MainJob(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def connect(self, *flags):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", "deployments", *flags, env=env)
        self.addCleanup(console.close)
        return console

    def names(self, wanted):
        """Names that occur once, of deployments for which `wanted` holds."""
        items = self.sandbox.deployments()
        every = [item["name"] for item in items]
        return [item for item in items if wanted(item) and every.count(item["name"]) == 1]

    def test_the_fleet_is_shown_after_connecting_by_environment(self):
        console = self.connect()
        table = console.table("Deployments")
        until("all rows", lambda: console.rows(table) == len(self.sandbox.deployments()))
        self.assertEqual(sorted(console.column(table, "Name")), sorted(item["name"] for item in self.sandbox.deployments()))
        self.assertNotIn(self.sandbox.token, console.stderr())

    def test_a_filter_narrows_the_table_and_drops_hidden_rows_from_the_selection(self):
        console = self.connect()
        table = console.table("Deployments")
        until("rows", lambda: console.rows(table) > 10)
        running = self.names(lambda item: item["status"] == "running")[0]
        console.select_row(table, "Name", running["name"])
        until("Redeploy to be enabled", lambda: console.enabled(console.button("Redeploy")))
        field = console.find(Atspi.Role.TEXT, "Filter deployments")
        console.type_into(field, "status:update-failed")
        failed = [item for item in self.sandbox.deployments() if item["status"] == "update-failed"]
        until("only update-failed rows", lambda: console.rows(table) == len(failed))
        self.assertTrue(all("update-failed" in text for text in console.column(table, "Status")))
        until("nothing selected", lambda: not any(console.enabled(b) for b in console.all(Atspi.Role.PUSH_BUTTON, "Redeploy")))

    def test_retry_reaches_the_manager_once(self):
        console = self.connect()
        table = console.table("Deployments")
        target = self.names(lambda item: item["status"] in RETRYABLE and not item["retryRequested"])[0]
        console.select_row(table, "Name", target["name"])
        button = until("Retry enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Retry") if console.enabled(b)), None))
        console.press(button)
        until("retryRequested", lambda: self.sandbox.api("GET", f"/v1/deployments/{target['id']}")["retryRequested"])
        time.sleep(1)
        self.assertEqual(self.proxy.count("POST */retry"), 1)
        console.section("Journal")
        journal = console.table("Journal")

        def outcomes():
            rows = zip(console.column(journal, "Action"), console.column(journal, "Target"), console.column(journal, "Outcome"))
            return [outcome for action, name, outcome in rows if action == "deployment.retry" and name == target["name"]]

        until(lambda: f"the retry in the journal, done, not {outcomes()}", lambda: outcomes() == ["done"])

    def redeploy(self, console, target):
        table = console.table("Deployments")
        console.select_row(table, "Name", target["name"])
        button = until("Redeploy enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Redeploy") if console.enabled(b)), None))
        console.press(button)
        console.press(console.button("Redeploy 1 deployment"))

    def test_redeploy_asks_and_is_sent_once(self):
        console = self.connect()
        target = self.names(lambda item: item["status"] == "running")[0]
        self.redeploy(console, target)
        until("update-pending", lambda: self.sandbox.api("GET", f"/v1/deployments/{target['id']}")["status"] == "update-pending")
        self.assertEqual(self.proxy.count("POST */redeploy"), 1)

    def test_a_lost_answer_is_unknown_and_never_sent_again(self):
        self.proxy.drop = "POST */redeploy"
        console = self.connect()
        target = self.names(lambda item: item["status"] == "running")[0]
        self.redeploy(console, target)
        until("the words on screen", lambda: console.has_text("*outcome unknown*"))
        time.sleep(3)
        self.assertEqual(self.proxy.count("POST */redeploy"), 1)

    def test_copy_public_url_puts_the_url_on_the_clipboard(self):
        console = self.connect()
        table = console.table("Deployments")

        def url_of(item):
            resources = item.get("stackState", {}).get("resources", {})
            found = [r["outputs"]["url"] for _, r in sorted(resources.items()) if r.get("outputs", {}).get("url")]
            return found[0] if len(found) == 1 else None

        target = self.names(lambda item: url_of(item) is not None)[0]
        console.select_row(table, "Name", target["name"])
        button = until("Copy public URL enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Copy public URL") if console.enabled(b)), None))
        console.press(button)
        until("the URL on the clipboard", lambda: clipboard().strip() == url_of(target))

    def test_sigterm_ends_the_console_with_status_0(self):
        console = self.connect()
        console.table("Deployments")
        self.assertEqual(console.close(), 0)


if __name__ == "__main__":
    unittest.main()
