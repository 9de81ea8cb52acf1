# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""--json, for scripts: no display, JSON lines on stdout, one line on stderr when it goes wrong, and exit states. And links that name a place."""
import json
import os
import subprocess
import unittest

from harness import BIN, CountingProxy, Sandbox

NO_DISPLAY = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")}


class Scripts(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--deployments", "30", "--seed", "4", "--frozen")
        self.addCleanup(self.sandbox.close)
        self.proxy = CountingProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def run_json(self, *words, url=None, token=None):
        env = {**NO_DISPLAY, "ALIEN_MANAGER_BEARER": token or self.sandbox.token}
        return subprocess.run([BIN / "alien-console", "--json", *words, "--connect", url or self.proxy.url],
                              env=env, capture_output=True, text=True, timeout=60)

    def of_status(self, wanted):
        return next(item for item in self.sandbox.deployments() if item["status"] == wanted)

    def failing(self, answer, status, *mentions):
        self.assertEqual(answer.returncode, status, answer.stderr)
        self.assertEqual(answer.stderr.count("\n"), 1, answer.stderr)
        for word in mentions:
            self.assertIn(word, answer.stderr)

    def test_list_prints_what_the_filter_shows_and_reads_only(self):
        answer = self.run_json("list")
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        rows = [json.loads(line) for line in answer.stdout.splitlines()]
        self.assertEqual({row["id"] for row in rows}, {item["id"] for item in self.sandbox.deployments()})
        running = [json.loads(line) for line in self.run_json("list", "--query", "status:running").stdout.splitlines()]
        self.assertEqual({row["status"] for row in running}, {"running"})
        self.assertEqual({row["id"] for row in running}, {row["id"] for row in rows if row["status"] == "running"})
        self.assertTrue(all(line.startswith("GET ") for line in self.proxy.seen), self.proxy.seen)

    def test_a_wrong_filter_is_named(self):
        self.failing(self.run_json("list", "--query", "age>soon"), 2, "--query")

    def test_wait_says_how_it_ended(self):
        well, badly = self.of_status("running"), next(item for item in self.sandbox.deployments() if item["status"].endswith("failed"))
        answer = self.run_json("wait", well["name"])
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        self.assertEqual(json.loads(answer.stdout)["id"], well["id"])
        answer = self.run_json("wait", well["id"], badly["id"])
        self.assertEqual((answer.returncode, answer.stderr), (1, ""))
        self.assertEqual({json.loads(line)["class"] for line in answer.stdout.splitlines()}, {"healthy", "failed"})
        self.failing(self.run_json("wait", "nobody"), 1, "nobody")

    def test_wait_gives_up_in_time(self):
        self.sandbox.api("POST", f"/v1/deployments/{self.of_status('running')['id']}/redeploy", {})
        moving = next(item for item in self.sandbox.deployments() if item["status"] == "update-pending")
        answer = self.run_json("wait", moving["id"], "--timeout", "1")
        self.failing(answer, 5, moving["id"])
        self.assertEqual(answer.stdout, "")

    def test_export_is_what_the_manager_sends(self):
        one = self.of_status("running")
        answer = self.run_json("export", "--query", f"id:{one['id']}")
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        self.assertEqual(json.loads(answer.stdout), self.sandbox.api("GET", f"/v1/deployments/{one['id']}"))

    def test_the_journal_is_printed_without_a_connection(self):
        answer = subprocess.run([BIN / "alien-console", "--json", "journal"], env=NO_DISPLAY, capture_output=True, text=True, timeout=30)
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        for line in answer.stdout.splitlines():
            self.assertIn("action", json.loads(line))

    def test_no_connection_is_4(self):
        self.failing(self.run_json("list", token="ax_wrong"), 4)
        self.failing(self.run_json("list", url="http://127.0.0.1:1"), 4, "127.0.0.1")

    def test_no_token_reaches_the_output(self):
        answer = self.run_json("list", "--log-level", "debug")
        self.assertIn("/v1/deployments", answer.stderr)
        self.assertNotIn(self.sandbox.token, answer.stderr + answer.stdout)


class Links(unittest.TestCase):
    def test_a_link_that_names_no_place_is_refused_in_one_line(self):
        for link, mention in (("alien-console://nobody/deployments", "nobody"), ("alien-console://p/deployments/d/redeploy", "redeploy"),
                              ("alien-console:p", "alien-console://"), ("alien-console://p/deployments?action=delete", "action")):
            with self.subTest(link=link):
                answer = subprocess.run([BIN / "alien-console", link], env=os.environ, capture_output=True, text=True, timeout=20)
                self.assertEqual((answer.returncode, answer.stderr.count("\n")), (2, 1), answer.stderr)
                self.assertIn(mention, answer.stderr)


if __name__ == "__main__":
    unittest.main()
