# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be saved or copied out of the window: no planted secret is in it, and while names are masked no true name."""
import json
import pathlib
import re
import tempfile
import time
import unittest
import urllib.request

from harness import Console, Sandbox, clipboard, until

from gi.repository import Atspi  # after the harness, which names the version

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT
PASSWORD = "canary-password-6e0d"
SIGNATURE = "canary-signature-b41c"
BEARER = "canarybearer0987654321"
FILES = ("matrix.csv", "commands.jsonl", "commands.csv", "commands.har", "outcomes.csv", "outcomes.json", "charts.csv", "logs.txt")


class Exports(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--seed", "7")  # one that answers commands
        self.addCleanup(self.sandbox.close)
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)
        root = pathlib.Path(self.home.name)
        env = {"HOME": str(root), "ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token, "ALIEN_MANAGER_DEBUG": "true"}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            env[f"XDG_{name}_HOME"] = str(root / name.lower())
        self.files = root / "given-away"
        self.files.mkdir()
        self.fleet = self.sandbox.deployments()
        self.console = Console("--section", "deployments", env=env)
        self.addCleanup(self.console.close)
        self.table = self.console.table("Deployments")
        until("the fleet", lambda: self.console.rows(self.table) > 40)

    def enabled(self, name):
        return until(lambda: f"an enabled button '{name}' among {self.console.names(BUTTON)}",
                     lambda: next((b for b in self.console.all(BUTTON, name) if self.console.enabled(b)), None))

    def act(self, name):
        self.console.press(until(name, lambda: next((n for n in self.console.all(Atspi.Role.MENU_ITEM, name + "*", showing=False) if self.console.enabled(n)), None)))

    def save_as(self, name):
        file = self.files / name
        self.console.type_into(self.console.find(TEXT, "File name*"), str(file))
        self.console.press(self.enabled("Save"))
        until(f"{name}", lambda: file.exists() and file.stat().st_size > 0)

    def receiver(self):
        """Where an application's exporter sends to, and its secret; as the page gives them."""
        self.console.section("Telemetry")
        self.console.press(self.console.find(Atspi.Role.PAGE_TAB, "Receiver"), ("SetFocus", "Press", "press"))
        self.console.press(self.enabled("Copy the lines*"))
        lines = until("the lines on the clipboard", lambda: "otlp-endpoint" in clipboard() and clipboard())
        self.console.press(self.console.find(Atspi.Role.PAGE_TAB, "Charts and logs"), ("SetFocus", "Press", "press"))
        self.console.section("Deployments")
        return re.search(r'otlp-endpoint = "(.*)"', lines)[1], re.search(r'authorization = "(.*)"', lines)[1]

    def send(self, endpoint, secret, log):
        """A line of a log."""
        record = {"timeUnixNano": str(time.time_ns()), "severityText": "INFO", "body": {"stringValue": log}}
        request = urllib.request.Request(endpoint + "/v1/logs", method="POST", headers={"Content-Type": "application/json", "Authorization": secret},
                                         data=json.dumps({"resourceLogs": [{"scopeLogs": [{"logRecords": [record]}]}]}).encode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            self.assertEqual(answer.status, 200)
        self.console.section("Telemetry")
        logs = self.console.table("Logs*")
        until("the line in the log", lambda: self.console.rows(logs) > 0, 30)

    def export_commands(self, row, names):
        """A command with secrets in it to the deployment of that row and another, and what can be saved of it."""
        console = self.console
        console.select_row(self.table, "Name", row)
        console.press(self.enabled("Run command"))
        console.type_into(console.find(TEXT, "Find deployments"), names[1])
        console.press(self.enabled("Add 1 matching"))
        console.type_into(console.find(TEXT, "Command"), "query")
        parameters = {"password": PASSWORD, "link": f"https://store.example/x?X-Amz-Signature={SIGNATURE}", "header": f"Authorization: Bearer {BEARER}", "about": names[0]}
        console.type_into(console.find(TEXT, "Parameters"), json.dumps(parameters))
        console.press(self.enabled("Send to 2 deployments"))
        until("the answers", lambda: console.rows(console.table("Answers")) == 2)
        until("their end", lambda: console.column(console.table("Commands"), "State")[:1] in (["SUCCEEDED"], ["FAILED"]), 60)
        for action, file in (("Export matrix", "matrix.csv"), ("Export as JSON lines", "commands.jsonl"), ("Export as CSV", "commands.csv"), ("Export as bundle", "commands.har")):
            self.act(action)
            self.save_as(file)

    def export_outcomes(self):
        console = self.console
        console.section("Deployments")
        if close := next(console.all(BUTTON, "Close inspector"), None):
            console.press(close)
        console.type_into(console.find(TEXT, "Filter deployments"), "status:update-failed")
        until("the failed ones", lambda: 1 < console.rows(self.table) < 20)
        for name in sorted(set(console.column(self.table, "Name")))[:2]:
            console.select_row(self.table, "Name", name)
        console.press(self.enabled("Select all * matching"))  # some may have been retried by now
        console.press(self.enabled("Retry*"))
        console.press(console.button("Retry [2-9] deployments"))
        console.press(until("the outcomes", lambda: next(console.all(BUTTON, "Show outcomes"), None)))
        for file in ("outcomes.csv", "outcomes.json"):
            console.press(self.enabled("Export*"))
            self.save_as(file)
        console.press(self.enabled("Close"))
        console.type_into(console.find(TEXT, "Filter deployments"), "")

    def export_everything(self, log):
        console = self.console
        every = [d["name"] for d in self.fleet]
        names = [d["name"] for d in self.fleet if d["status"] == "running" and every.count(d["name"]) == 1][:2]
        row = names[0]
        receiver = self.receiver()
        if self.masked:
            column = console.column(self.table, "Name")
            self.switch()
            masked = until("pseudonyms", lambda: [n for n in [console.column(self.table, "Name")] if not set(n) & set(column)])[0]
            row = masked[column.index(names[0])]
        self.export_commands(row, names)
        self.export_outcomes()
        self.send(*receiver, log)
        for action, file in (("Export charts as CSV", "charts.csv"), ("Export logs", "logs.txt")):
            self.act(action)
            self.save_as(file)
        console.section("Deployments")
        console.press(until("the way to the URLs", lambda: next((n for n in console.all(name="Public URLs of the fleet") if console.enabled(n)), None)))
        until("URLs", lambda: console.rows(console.table("Public URLs")) > 0)
        console.press(self.enabled("Copy all shown URLs"))
        urls = until("URLs on the clipboard", lambda: "http" in clipboard() and clipboard())
        (self.files / "urls.txt").write_text(urls)
        self.assertEqual({path.name for path in self.files.iterdir()}, {*FILES, "urls.txt"})
        return names

    masked = False

    def switch(self):
        self.console.keys("ctrl+shift+h")

    def found(self, words):
        """Which words stand in which files."""
        return sorted((file.name, word) for file in self.files.iterdir() for word in words if word.encode() in file.read_bytes())

    def test_no_secret_is_in_what_is_given_away(self):
        names = self.export_everything(f"login with password={PASSWORD} and Authorization: Bearer {BEARER} at {self.fleet[0]['name']}")
        self.assertEqual(self.found((self.sandbox.token, PASSWORD, SIGNATURE, BEARER)), [])
        # The files hold what was asked for, or the line above says nothing.
        told = {file for file, _ in self.found(names)}
        self.assertLessEqual({"matrix.csv", "commands.jsonl", "commands.csv"}, told)
        self.assertIn("login with", (self.files / "logs.txt").read_text())
        for secret in (self.sandbox.token, PASSWORD, SIGNATURE, BEARER):
            self.assertNotIn(secret, self.console.stderr())

    def test_masked_names_stay_masked_in_what_is_saved(self):
        self.masked = True
        self.export_everything(f"login at {self.fleet[0]['name']}")
        true = {d["name"] for d in self.fleet} | {d["id"] for d in self.fleet} | {g["name"] for g in self.sandbox.api("GET", "/v1/deployment-groups")["items"]}
        self.assertEqual(self.found(true), [])
        self.assertIn("login at", (self.files / "logs.txt").read_text())
        self.assertGreater(len(json.loads((self.files / "outcomes.json").read_text())), 0)


if __name__ == "__main__":
    unittest.main()
