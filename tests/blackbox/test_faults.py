# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator sees when the line to the manager fails or lies: in words, with nothing lost, nothing sent twice, and the window alive."""
import fnmatch
import gzip
import pathlib
import socket
import subprocess
import sys
import threading
import time
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, clipboard, until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from faultproxy import FaultProxy, page  # noqa: E402

BUTTON = Atspi.Role.PUSH_BUTTON
JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SIGN_IN = "<html><h1>Sign in to the hotel</h1></html>"
DAMAGED = bytearray(gzip.compress(b"[" + b"1," * 5000 + b"2]"))
DAMAGED[len(DAMAGED) // 2] ^= 0x55

NO_ANSWER = "The manager does not answer.*"
NO_USE = "The manager's answers cannot be used.*"
BROKEN_OFF = "The manager's answers break off.*"
LIST = "The deployments could not be read anew.*"

# What happens to every read: the words on screen, and a part of the report that can be copied.
READS = (
    ("reset", ("reset_peer",), NO_ANSWER, "without an answer"),
    ("closed before the answer", ("limit_data", 0), NO_ANSWER, "without an answer"),
    ("cut short", ("limit_data", 400), BROKEN_OFF, "broke off"),
    ("another protocol", ("raw", b"SSH-2.0-OpenSSH_9\r\n"), NO_ANSWER, "Request: GET"),
    ("sign-in page", ("raw", page("200 OK", SIGN_IN, "text/html")), NO_USE, "Not the manager's answer"),
    ("gateway's page", ("raw", page("502 Bad Gateway", SIGN_IN, "text/html")), NO_USE, "Not the manager's answer"),
    ("two lengths", ("raw", (JSON + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ").encode()), NO_USE, "length twice"),
    ("damaged compression", ("raw", page("200 OK", bytes(DAMAGED), headers="Content-Encoding: gzip\r\n")), NO_USE, "compression"),
    ("asked to wait", ("raw", page("503 Service Unavailable", "", "text/plain", "Retry-After: 40\r\n")), "*Next try in 3?\xa0s.*", "503"),
    ("too many requests", ("raw", page("429 Too Many Requests", "slow down", "text/plain", "Retry-After: 999999\r\n")), "*Next try in 4\xa0min*", "slow down"),
)
# The manager answers, and one list is not what it was.
LISTS = (
    ("broken text", ("raw", page("200 OK", b'{"items":[{"id":"\xff"}]}'))),
    ("a number that is none", ("raw", page("200 OK", '{"items":[{"id":"dep_1","createdAt":1e400}]}'))),
    ("something behind it", ("raw", page("200 OK", '{"items":[],"nextCursor":null} x'))),
    ("nothing", ("raw", page("200 OK", ""))),
    ("database locked", ("raw", page("500 Internal Server Error", '{"code":"GENERIC_ERROR","message":"database is locked","retryable":true,"internal":false}'))),
)
# Slow or in pieces, but whole.
SLOW = (("latency", 250, 100), ("bandwidth", 400_000), ("slicer", 1400, 1), ("slow_close", 200))
# What becomes of an action: the outcome in the journal.
ACTS = (
    ("reset", ("reset_peer",), "outcome unknown"),
    ("closed before the answer", ("limit_data", 0), "outcome unknown"),
    ("cut answer", ("limit_data", 90), "outcome unknown"),
    ("gateway's time ran out", ("raw", page("504 Gateway Timeout", SIGN_IN, "text/html")), "outcome unknown"),
    ("refused", ("raw", page("500 Internal Server Error", '{"code":"GENERIC_ERROR","message":"database is locked"}')), "failed"),
    ("led elsewhere", ("raw", page("307 Temporary Redirect", "", "text/html", "Location: http://127.0.0.1:9/x\r\n")), "outcome unknown"),
)


class Faults(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "12")
        self.addCleanup(self.sandbox.close)
        self.proxy = FaultProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def start(self, section):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", section, env=env)
        self.addCleanup(console.close)
        self.workspace = console.button("Back").get_parent().get_parent()
        self.counts = console.find(Atspi.Role.LABEL, "12 deployments*")
        # There is no window manager: what the pointer was pressed on has the keys.
        subprocess.run(["xdotool", "mousemove", "640", "60", "click", "1"], check=True)
        return console

    def notices(self):
        """The words above the page; nothing else of the window is walked."""
        found = []

        def walk(node, depth):
            node.clear_cache()
            if node.get_role() == Atspi.Role.LABEL:
                found.append(node.get_name() or "")
            for i in range(node.get_child_count() if depth < 3 else 0):
                child = node.get_child_at_index(i)
                if child is not None and child.get_role() not in (Atspi.Role.TABLE, Atspi.Role.LAYERED_PANE):
                    walk(child, depth + 1)

        walk(self.workspace, 0)
        return found

    def sees(self, pattern):
        until(lambda: f"'{pattern}' among {self.notices()}", lambda: any(fnmatch.fnmatchcase(text, pattern) for text in self.notices()))

    def calm(self):
        until(lambda: f"no notice, not {self.notices()}", lambda: not any("manager" in t or "anew" in t for t in self.notices()))

    def alive(self):
        """A question to the window is answered within a second: its thread is free."""
        began = time.monotonic()
        self.counts.clear_cache()
        self.assertIn("deployments", self.counts.get_name())
        self.assertLess(time.monotonic() - began, 1)

    @staticmethod
    def refresh():
        subprocess.run(["xdotool", "key", "F5"], check=True)

    def test_reads_that_fail_are_told_and_the_last_fleet_stays(self):
        console = self.start("journal")
        elsewhere = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(elsewhere.close)
        led_astray = []
        threading.Thread(target=lambda: led_astray.append(elsewhere.accept()), daemon=True).start()
        away = f"Location: http://127.0.0.1:{elsewhere.getsockname()[1]}/login\r\n"
        redirect = ("redirect", ("raw", page("302 Found", "", "text/html", away)), NO_USE, "was not followed")
        for name, fault, words, report in (*READS, redirect):
            with self.subTest(name):
                self.proxy.spoil("GET *", *fault)
                self.refresh()
                self.sees(words)
                self.alive()
                self.assertIn("12 deployments", self.counts.get_name())
                console.press(console.button("Copy report"))
                until(lambda: f"'{report}' in the report {clipboard()}", lambda: report in clipboard())
                self.proxy.heal()
                self.refresh()
                self.calm()
        with self.subTest("nobody listens"):
            self.proxy.down()
            self.refresh()
            self.sees(NO_ANSWER)
            self.alive()
            self.proxy.up()
            self.refresh()
            self.calm()
        self.assertEqual(led_astray, [])

    def test_a_page_of_somebody_else_is_not_asked_for_again_and_again(self):
        self.start("journal")
        self.proxy.spoil("GET *", "raw", page("200 OK", SIGN_IN, "text/html"))
        before = len(self.proxy.seen)
        self.refresh()
        self.sees(NO_USE)
        time.sleep(6)
        self.assertLess(len(self.proxy.seen) - before, 20)
        self.alive()

    def test_a_list_that_cannot_be_read_is_told_while_the_others_live(self):
        self.start("journal")
        for name, fault in LISTS:
            with self.subTest(name):
                self.proxy.spoil("GET /v1/deployments?*", *fault)
                self.refresh()
                self.sees(LIST)
                self.alive()
                self.assertIn("12 deployments", self.counts.get_name())
                self.proxy.heal()
                self.refresh()
                self.calm()
        with self.subTest("clock of the manager"):
            self.proxy.spoil("GET *", "head", b"Date: Sun, 06 Nov 2033 08:49:37 GMT\r\n")
            self.refresh()
            parent = self.counts.get_parent()

            def skewed():
                parent.clear_cache()
                names = [parent.get_child_at_index(i).get_name() or "" for i in range(parent.get_child_count())]
                return any(fnmatch.fnmatchcase(name, "Clock skew 2??,???,???.? s") for name in names)

            until("the skew in the status bar", skewed)
            self.alive()

    def test_slow_answers_are_answers(self):
        self.start("journal")
        for number, (kind, *values) in enumerate(SLOW):
            with self.subTest(kind):
                self.sandbox.api("POST", "/v1/deployments", {"name": f"slow-{number}", "platform": "test"})
                self.proxy.spoil("GET *", kind, *values)
                self.refresh()
                until("the new deployment", lambda n=number: (self.counts.clear_cache(), f"{13 + n} deployments" in self.counts.get_name())[1])
                self.assertFalse(any("manager" in text for text in self.notices()))
                self.alive()
                self.proxy.heal()

    def test_a_refused_token_is_asked_for_once_and_what_was_typed_stays(self):
        console = self.start("deployments")
        table = console.table("Deployments")
        field = console.find(Atspi.Role.TEXT, "Filter deployments")
        console.type_into(field, "status:running")
        running = sum(item["status"] == "running" for item in self.sandbox.deployments())
        until("the running ones", lambda: console.rows(table) == running)
        self.proxy.spoil("GET *", "raw", page("401 Unauthorized", '{"code":"UNAUTHORIZED","message":"Invalid token"}'))
        self.refresh()
        self.sees("The manager refused the token.*")
        asked = len(self.proxy.seen)
        time.sleep(2)
        self.assertEqual(len(self.proxy.seen), asked)  # reading waits
        self.assertEqual(len(list(console.all(BUTTON, "Enter a token*"))), 1)
        self.alive()
        self.proxy.heal()
        console.press(console.button("Enter a token*"))
        console.type_into(console.find(Atspi.Role.PASSWORD_TEXT, "Token"), self.sandbox.token)
        console.press(console.button("Continue"))
        until("the rows of before", lambda: console.rows(console.table("Deployments")) == running)
        self.calm()

    def test_actions_are_sent_once_whatever_becomes_of_the_answer(self):
        console = self.start("deployments")
        table = console.table("Deployments")
        field = console.find(Atspi.Role.TEXT, "Filter deployments")
        items = self.sandbox.deployments()
        names = [item["name"] for item in items]
        targets = [item for item in items if item["status"] == "running" and names.count(item["name"]) == 1]
        self.assertGreaterEqual(len(targets), len(ACTS))
        wanted = {}
        for (name, fault, outcome), target in zip(ACTS, targets):
            with self.subTest(name):
                wanted[target["name"]] = outcome
                console.type_into(field, target["name"])  # what is hidden leaves the selection
                until("that one alone", lambda t=target: console.rows(table) == 1 and console.column(table, "Name") == [t["name"]])
                console.select_row(table, "Name", target["name"])
                button = until("Redeploy enabled", lambda: next((b for b in console.all(BUTTON, "Redeploy") if console.enabled(b)), None))
                self.proxy.spoil("POST *", *fault)
                console.press(button)
                console.press(console.button("Redeploy 1 deployment"))
                until("the request", lambda t=target: self.proxy.count(f"POST */{t['id']}/redeploy") == 1)
                self.alive()
                self.proxy.heal()
        console.section("Journal")
        journal = console.table("Journal")

        def outcomes():
            rows = zip(console.column(journal, "Target"), console.column(journal, "Outcome"))
            return {target: outcome for target, outcome in rows if target in wanted}  # the journal has what others did before

        until(lambda: f"{wanted} in the journal, not {outcomes()}", lambda: outcomes() == wanted)
        for target in targets[: len(ACTS)]:
            self.assertEqual(self.proxy.count(f"POST */{target['id']}/redeploy"), 1)


if __name__ == "__main__":
    unittest.main()
