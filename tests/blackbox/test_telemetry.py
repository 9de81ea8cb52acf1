# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Telemetry through the window: the receiver that tests itself, whose port is taken, that is flooded and given what nobody can read."""
import concurrent.futures
import contextlib
import json
import pathlib
import re
import socket
import tempfile
import unittest
import urllib.error
import urllib.request

from gi.repository import Atspi

from harness import Console, clipboard, until

BUTTON = Atspi.Role.PUSH_BUTTON
PREFERRED = 14318


def flood(marker):
    """A megabyte of log lines as an exporter sends them."""
    line = {"timeUnixNano": "1", "severityText": "INFO", "body": {"stringValue": f"{marker} " + "x" * 900}}
    return json.dumps({"resourceLogs": [{"scopeLogs": [{"logRecords": [line] * 1000}]}]}).encode()


class Receiver(unittest.TestCase):
    def post(self, url, secret, body, kind):
        request = urllib.request.Request(url, data=body, headers={"Content-Type": kind, "Authorization": secret})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def fact(self, console, label):
        """What stands beside a label."""
        facts = until(f"the fact {label}", lambda: console.has_text(label)).get_parent()
        names = [node.get_name() for node in console._walk(facts, False) if node.get_name()]
        return names[names.index(label) + 1]

    def test_a_port_that_is_taken_floods_and_poison_are_told(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        with contextlib.suppress(OSError):  # or somebody else has it, which serves as well
            self.addCleanup(socket.create_server(("127.0.0.1", PREFERRED)).close)
        env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name) / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        console = Console("--sandbox", env=env)
        self.addCleanup(console.close)
        console.section("Telemetry")
        console.press(console.find(Atspi.Role.PAGE_TAB, "Receiver"), ("SetFocus", "Press", "press"))
        console.press(until("the lines", lambda: next((b for b in console.all(BUTTON, "Copy the lines*") if console.enabled(b)), None)))
        lines = until("the lines on the clipboard", lambda: "otlp-endpoint" in clipboard() and clipboard())
        endpoint = re.search(r'otlp-endpoint = "(.*)"', lines)[1]
        secret = re.search(r'authorization = "(.*)"', lines)[1]
        port = int(endpoint.split(":")[2].split("/")[0])
        self.assertIn(port, range(PREFERRED + 1, PREFERRED + 21))
        self.assertTrue(console.has_text(f"http://127.0.0.1:{port}/*"))
        self.assertEqual(self.post(endpoint + "/v1/logs", "wrong", b"{}", "application/json"), 401)
        for body in (b"\xff" * 1000, b'{"resourceLogs":[{"scopeLogs":' + b"[" * 100_000, b"\x0a\xff\xff\xff\xff\x0f"):
            kind = "application/json" if body[:1] == b"{" else "application/x-protobuf"
            # What comes under the path of a connection is set aside, and its exporter goes on.
            self.assertIn(self.post(endpoint + "/v1/logs", secret, body, kind), (200, 400))
        with concurrent.futures.ThreadPoolExecutor(16) as many:
            answers = set(many.map(lambda _: self.post(endpoint + "/v1/logs", secret, flood("flooded"), "application/json"), range(100)))
        self.assertLessEqual(answers, {200, 429, 503})
        self.assertIn(200, answers)
        until(lambda: f"what was refused: {self.fact(console, 'Unreadable')}", lambda: self.fact(console, "Unreadable") == "3")
        self.assertEqual(self.fact(console, "Without the secret"), "1")
        status = pathlib.Path(f"/proc/{console.process.pid}/status").read_text()
        self.assertLess(int(status.split("VmHWM:")[1].split()[0]) // 1024, 700)
        console.press(console.button("Test the receiver"))
        until("word of the test record", lambda: console.has_text("A test record came in and is stored*"))

    def test_record_sent_to_the_receiver_stands_in_the_log(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name) / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        console = Console("--sandbox", env=env)
        self.addCleanup(console.close)
        console.section("Telemetry")
        console.press(console.find(Atspi.Role.PAGE_TAB, "Receiver"), ("SetFocus", "Press", "press"))
        console.press(console.button("Test the receiver"))
        until("word of the test record", lambda: console.has_text("A test record came in and is stored*"), 20)
        console.press(console.find(Atspi.Role.PAGE_TAB, "Charts and logs"), ("SetFocus", "Press", "press"))
        console.type_into(console.find(Atspi.Role.TEXT, "Filter logs"), "\"Test of the receiver\"")
        only = console.find(Atspi.Role.CHECK_BOX, "Only matches")
        self.assertTrue(only.get_state_set().contains(Atspi.StateType.CHECKED))
        logs = console.table("Logs*")

        def found():
            return console.rows(logs) == 1 and any("Test of the receiver" in console.cell(logs, 0, c).get_name() for c in range(logs.get_n_columns()))

        until("the record in the log", found, 20)


if __name__ == "__main__":
    unittest.main()
