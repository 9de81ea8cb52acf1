# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What "Copy as command line" and "Copy as curl" put on the clipboard runs in a shell as it is, and answers what the window shows."""
import json
import os
import subprocess
import unittest

from gi.repository import Atspi

from harness import BIN, Console, CountingProxy, Sandbox, clipboard, until

NO_DISPLAY = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")}


class Copied(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "30")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        self.console = Console("--section", "deployments", env=env)
        self.addCleanup(self.console.close)
        self.table = self.console.table("Deployments")
        until("all rows", lambda: self.console.rows(self.table) == len(self.sandbox.deployments()))

    def copied(self, command, wanted):
        def possible():
            node = next(self.console.all(Atspi.Role.MENU_ITEM, command + "*", showing=False), None)
            return node if node is not None and self.console.enabled(node) else None

        subprocess.run(["xclip", "-selection", "clipboard"], input=b"nothing yet", check=True)
        self.console.press(until(f"{command} to be possible", possible))
        return until(lambda: f"{wanted} on the clipboard, not {clipboard()}", lambda: wanted in clipboard() and clipboard())

    def in_shell(self, line, **env):
        """As somebody pastes it: a shell, the program on the path, no display."""
        return subprocess.run(["sh", "-c", line], env={**NO_DISPLAY, "PATH": f"{BIN}:{os.environ['PATH']}", **env},
                              capture_output=True, text=True, timeout=60)

    def rows(self, answer):
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        return [json.loads(line) for line in answer.stdout.splitlines()]

    def test_the_line_of_one_deployment_lists_it(self):
        target = next(item for item in self.sandbox.deployments() if item["status"] == "running")
        self.console.select_row(self.table, "Name", target["name"])
        line = self.copied("Copy as command line", target["id"])
        self.assertNotIn(self.sandbox.token, line)
        rows = self.rows(self.in_shell(line, ALIEN_MANAGER_BEARER=self.sandbox.token))
        self.assertEqual([(row["id"], row["name"], row["status"]) for row in rows], [(target["id"], target["name"], "running")])

    def test_the_line_of_several_lists_them_all(self):
        chosen = self.console.column(self.table, "Name")[:3]
        for name in chosen:
            self.console.select_row(self.table, "Name", name)
        ids = {item["id"] for item in self.sandbox.deployments() if item["name"] in chosen}
        line = self.copied("Copy as command line", next(iter(ids)))
        rows = self.rows(self.in_shell(line, ALIEN_MANAGER_BEARER=self.sandbox.token))
        self.assertEqual({row["id"] for row in rows}, ids)

    def test_the_line_of_a_filter_survives_the_shell(self):
        field = self.console.find(Atspi.Role.TEXT, "Filter deployments")
        for query in ("status:running -platform:aws", "-name:\"it's $HOME `id`; echo\" status:running,update-failed"):
            with self.subTest(query=query):
                self.console.type_into(field, query)
                until("fewer rows", lambda: 0 < self.console.rows(self.table) < len(self.sandbox.deployments()))
                line = self.copied("Copy as command line", "--query")
                rows = self.rows(self.in_shell(line, ALIEN_MANAGER_BEARER=self.sandbox.token))
                self.assertEqual(sorted(row["name"] for row in rows), sorted(self.console.column(self.table, "Name")))

    def test_without_the_token_it_says_so_and_ends_with_4(self):
        line = self.copied("Copy as command line", "alien-console")
        answer = self.in_shell(line)
        self.assertEqual((answer.returncode, answer.stdout), (4, ""), answer.stderr)
        self.assertEqual(answer.stderr.count("\n"), 1, answer.stderr)

    def test_the_curl_line_reads_the_deployment(self):
        target = next(item for item in self.sandbox.deployments() if item["status"] == "running")
        self.console.select_row(self.table, "Name", target["name"])
        line = self.copied("Copy as curl", target["id"])
        self.assertNotIn(self.sandbox.token, line)
        answer = self.in_shell(line, ALIEN_MANAGER_BEARER=self.sandbox.token)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(json.loads(answer.stdout), self.sandbox.api("GET", f"/v1/deployments/{target['id']}"))


if __name__ == "__main__":
    unittest.main()
