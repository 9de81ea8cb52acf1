# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator sees when the line to the manager fails or lies: in words, with nothing lost, nothing sent twice, and the window alive."""
import email.utils
import fnmatch
import gzip
import pathlib
import re
import socket
import sys
import threading
import time
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, Window, clipboard, until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from faultproxy import FaultProxy, page  # noqa: E402

FLEET = 24
BUTTON = Atspi.Role.PUSH_BUTTON
JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SIGN_IN = "<html><h1>Sign in to the hotel</h1></html>"
DAMAGED = bytearray(gzip.compress(b"[" + b"1," * 5000 + b"2]"))
DAMAGED[len(DAMAGED) // 2] ^= 0x55
BOMB = gzip.compress(bytes(64 << 20), 9)  # 64 kB
PACKED = "Content-Encoding: gzip\r\n"
CHUNKS = JSON + "Transfer-Encoding: chunked\r\n\r\n"
SPACES = b" " * (1 << 16)

NO_ANSWER = "The manager does not answer.*"
NO_USE = "The manager's answers cannot be used.*"
BROKEN_OFF = "The manager's answers break off.*"
LISTED = {  # the request for a list, and the words when it could not be taken
    "deployments": ("GET /v1/deployments?*", "The deployments could not be read anew.*"),
    "groups": ("GET /v1/deployment-groups*", "The groups could not be read anew.*"),
    "releases": ("GET /v1/releases*", "The releases could not be read anew.*"),
}


def redirect(target):
    return ("raw", page("302 Found", "", "text/html", f"Location: {target}\r\n"))


def wait_until(seconds):
    """503 with a moment instead of a number of seconds."""
    then = email.utils.formatdate(time.time() + seconds, usegmt=True)
    return ("raw", page("503 Service Unavailable", "", "text/plain", f"Retry-After: {then}\r\n"))


def written(key, value):
    """The first value of that name as it may come, too: the raw text `value`."""
    return ("edit", lambda body: re.sub(rf'"{key}":\s*[^,}}]+'.encode(), lambda _: f'"{key}":{value}'.encode(), body, count=1))


# What happens to every read: the words on screen, and a part of the report that can be copied.
READS = (
    ("reset", ("reset_peer",), NO_ANSWER, "without an answer"),
    ("closed before the answer", ("limit_data", 0), NO_ANSWER, "without an answer"),
    ("cut short", ("limit_data", 400), BROKEN_OFF, "broke off"),
    ("another protocol", ("raw", b"SSH-2.0-OpenSSH_9\r\n"), NO_ANSWER, "Request: GET"),
    ("sign-in page", ("raw", page("200 OK", SIGN_IN, "text/html")), NO_USE, "Not the manager's answer"),
    ("gateway's page", ("raw", page("502 Bad Gateway", SIGN_IN, "text/html")), NO_USE, "Not the manager's answer"),
    ("two lengths", ("raw", (JSON + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ").encode()), NO_USE, "length twice"),
    ("damaged compression", ("raw", page("200 OK", bytes(DAMAGED), headers=PACKED)), NO_USE, "compression"),
    ("cut inside a chunk", ("raw", (CHUNKS + "5\r\n{\"a").encode()), BROKEN_OFF, "broke off"),
    ("cut between chunks", ("raw", (CHUNKS + "2\r\n[1\r\n").encode()), BROKEN_OFF, "broke off"),
    ("a head of 300 kB", ("raw", page("200 OK", "{}", headers="".join(f"X-{i}: {'x' * 1000}\r\n" for i in range(300)))), NO_USE, "far too large"),
    ("redirect to a file", redirect("file:///etc/passwd"), NO_USE, "file:///etc/passwd. It was not followed"),
    ("redirect in a circle", redirect("/v1/deployments"), NO_USE, "was not followed"),
    ("asked to wait until a moment", lambda: wait_until(45), "*Next try in [34]?\xa0s.*", "503"),
    ("asked to wait for nonsense", ("raw", page("503 Service Unavailable", "", "text/plain", "Retry-After: soon\r\n")), "*Actions wait until it answers.*", "503"),
    ("asked to wait", ("raw", page("503 Service Unavailable", "", "text/plain", "Retry-After: 40\r\n")), "*Next try in 3?\xa0s.*", "503"),
    ("too many requests", ("raw", page("429 Too Many Requests", "slow down", "text/plain", "Retry-After: 999999\r\n")), "*Next try in 4\xa0min*", "slow down"),
)
# The manager answers, and one list is not what it was.
LISTS = (
    ("broken text", "deployments", ("raw", page("200 OK", b'{"items":[{"id":"\xff"}]}')), "UTF-8"),
    ("half a character", "groups", written("name", '"\\ud83d"'), "JSON"),
    ("a number that is none", "deployments", ("raw", page("200 OK", '{"items":[{"id":"dep_1","createdAt":1e400}]}')), "1e400"),
    ("NaN", "groups", written("maxDeployments", "NaN"), "JSON"),
    ("2^64", "groups", written("maxDeployments", 1 << 64), "18446744073709551616"),
    ("a float", "groups", written("maxDeployments", "3e9"), "3e9"),
    ("a fraction", "groups", written("maxDeployments", 1.9), "1.9"),
    ("a truth", "groups", written("maxDeployments", "true"), "maxDeployments"),
    ("something behind it", "deployments", ("raw", page("200 OK", '{"items":[],"nextCursor":null} x')), "JSON"),
    ("100,000 levels", "deployments", ("edit", lambda _: b'{"items":[' + b'{"stackState":' * 100_000 + b"0" + b"}" * 100_000 + b"]}"), "deep"),
    ("100,000 levels in a release", "releases", ("raw", page("200 OK", '{"items":' + "[" * 100_000 + "]" * 100_000 + "}")), "128"),
    ("nothing", "deployments", ("raw", page("200 OK", "")), "empty"),
    ("no content", "groups", ("raw", b"HTTP/1.1 204 No Content\r\n\r\n"), "204"),
    ("too large, as text", "groups", ("raw", page("413 Payload Too Large", "length limit exceeded", "text/plain")), "length limit exceeded"),
    ("forbidden", "releases", ("raw", page("403 Forbidden", '{"code":"FORBIDDEN","message":"Not for you","retryable":false,"internal":false}')), "Not for you"),
    ("database locked", "deployments", ("raw", page("500 Internal Server Error", '{"code":"GENERIC_ERROR","message":"database is locked","retryable":true,"internal":false}')), "database is locked"),
)
# One answer is far too large, while the lists beside it are what they were.
HUGE = (
    ("1 GB", ("flood", (JSON.encode() + b"Connection: close\r\n\r\n", SPACES), 1 << 30)),
    ("1 GB announced", ("raw", (JSON + f"Content-Length: {1 << 30}\r\n\r\n").encode())),
    ("packed", ("raw", page("200 OK", BOMB, headers=PACKED))),
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
    ("not allowed", ("raw", page("403 Forbidden", '{"code":"FORBIDDEN","message":"Not for you","retryable":false,"internal":false}')), "refused"),
    ("too large", ("raw", page("413 Payload Too Large", "length limit exceeded", "text/plain")), "refused"),
    ("answer without content", ("raw", b"HTTP/1.1 204 No Content\r\n\r\n"), "outcome unknown"),
    ("led elsewhere", ("raw", page("307 Temporary Redirect", "", "text/html", "Location: http://127.0.0.1:9/x\r\n")), "outcome unknown"),
)


class Faults(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", str(FLEET))
        self.addCleanup(self.sandbox.close)
        self.proxy = FaultProxy(self.sandbox.url)
        self.addCleanup(self.proxy.close)

    def start(self, section):
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", section, env=env)
        self.addCleanup(console.close)
        self.window = Window(console, FLEET)
        return console

    def test_reads_that_fail_are_told_and_the_last_fleet_stays(self):
        console = self.start("journal")
        elsewhere = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(elsewhere.close)
        led_astray = []
        threading.Thread(target=lambda: led_astray.append(elsewhere.accept()), daemon=True).start()
        away = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/login"
        for name, fault, words, report in (*READS, ("redirect elsewhere", redirect(away), NO_USE, "was not followed")):
            with self.subTest(name):
                self.proxy.spoil("GET *", *(fault() if callable(fault) else fault))
                self.window.refresh()
                self.window.sees(words)
                self.window.alive(FLEET)
                until(lambda: f"'{report}' in the report {clipboard()[:1000]}", lambda: report in self.window.report())
                self.proxy.heal()
                self.window.refresh()
                self.window.calm()
        with self.subTest("nobody listens"):
            self.proxy.down()
            self.window.refresh()
            self.window.sees(NO_ANSWER)
            self.window.alive(FLEET)
            self.proxy.up()
            self.window.refresh()
            self.window.calm()
        self.assertEqual(led_astray, [])

    def test_a_page_of_somebody_else_is_not_asked_for_again_and_again(self):
        self.start("journal")
        self.proxy.spoil("GET *", "raw", page("200 OK", SIGN_IN, "text/html"))
        before = len(self.proxy.seen)
        self.window.refresh()
        self.window.sees(NO_USE)
        time.sleep(6)
        self.assertLess(len(self.proxy.seen) - before, 20)
        self.window.alive(FLEET)

    def test_one_list_that_breaks_off_is_asked_for_less_and_less(self):
        self.start("journal")
        request, words = LISTED["groups"]
        self.proxy.spoil(request, "limit_data", 300)
        before = self.proxy.count(request)
        others = self.proxy.count("GET /v1/deployments?*")
        self.window.refresh()
        self.window.sees(words)
        time.sleep(20)
        self.assertLess(self.proxy.count(request) - before, 2 * 7)  # at once, after 1, 2, 4, 8 s; Qt asks twice by itself
        self.assertGreater(self.proxy.count("GET /v1/deployments?*"), others + 1)
        self.window.alive(FLEET)
        self.proxy.heal()
        self.window.refresh()
        self.window.calm()

    def test_a_list_that_cannot_be_read_is_told_while_the_others_live(self):
        self.start("journal")
        for name, which, fault, report in LISTS:
            with self.subTest(name):
                request, words = LISTED[which]
                self.proxy.spoil(request, *fault)
                self.window.refresh()
                self.window.sees(words)
                self.window.alive(FLEET)
                until(lambda: f"'{report}' in the report {clipboard()[:1000]}", lambda: report in self.window.report())
                self.proxy.heal()
                self.window.refresh()
                self.window.calm()
        with self.subTest("clock of the manager"):
            self.proxy.spoil("GET *", "head", b"Date: Sun, 06 Nov 2033 08:49:37 GMT\r\n")
            self.window.refresh()
            until("the skew in the status bar", lambda: self.window.status("Clock skew 2??,???,???.? s"))
            self.window.alive(FLEET)

    def test_an_answer_that_is_far_too_large_is_given_up(self):
        self.start("journal")
        until("the releases", lambda: self.proxy.count("GET /v1/releases*") > 0)
        for name, fault in HUGE:
            with self.subTest(name):
                self.proxy.spoil("GET /v1/releases/latest*", *fault)
                self.window.refresh()
                self.window.sees(LISTED["releases"][1])
                self.window.alive(FLEET)
                until(lambda: f"that it is too large in {clipboard()[:1000]}", lambda: "larger than 32.00 MiB" in self.window.report())
                self.proxy.heal()
                self.window.refresh()
                self.window.calm()
        self.assertLess(self.proxy.poured, 100 << 20)

    def test_slow_answers_are_answers(self):
        self.start("journal")
        for number, (kind, *values) in enumerate(SLOW):
            with self.subTest(kind):
                self.sandbox.api("POST", "/v1/deployments", {"name": f"slow-{number}", "platform": "test"})
                self.proxy.spoil("GET *", kind, *values)
                self.window.refresh()
                until("the new deployment", lambda n=number: (self.window.counts.clear_cache(), f"{FLEET + 1 + n} deployments" in self.window.counts.get_name())[1])
                self.assertFalse(any("manager" in text for text in self.window.notices()))
                self.window.alive(FLEET + 1 + number)
                self.proxy.heal()

    def test_a_refused_token_is_asked_for_once_and_what_was_typed_stays(self):
        console = self.start("deployments")
        table = console.table("Deployments")
        field = console.find(Atspi.Role.TEXT, "Filter deployments")
        console.type_into(field, "status:running")
        running = sum(item["status"] == "running" for item in self.sandbox.deployments())
        until("the running ones", lambda: console.rows(table) == running)
        self.proxy.spoil("GET *", "raw", page("401 Unauthorized", '{"code":"UNAUTHORIZED","message":"Invalid token"}'))
        self.window.refresh()
        self.window.sees("The manager refused the token.*")
        asked = len(self.proxy.seen)
        time.sleep(2)
        self.assertEqual(len(self.proxy.seen), asked)  # reading waits
        self.assertEqual(len(list(console.all(BUTTON, "Enter a token*"))), 1)
        self.window.alive(FLEET)
        self.proxy.heal()
        console.press(console.button("Enter a token*"))
        console.type_into(console.find(Atspi.Role.PASSWORD_TEXT, "Token"), self.sandbox.token)
        console.press(console.button("Continue"))
        until("the rows of before", lambda: console.rows(console.table("Deployments")) == running)
        self.window.calm()

    def test_actions_are_sent_once_whatever_becomes_of_the_answer(self):
        console = self.start("deployments")
        table = console.table("Deployments")
        field = console.find(Atspi.Role.TEXT, "Filter deployments")
        items = self.sandbox.deployments()
        names = [item["name"] for item in items]
        targets = [item for item in items if item["status"] == "running" and sum(item["name"] in name for name in names) == 1]
        self.assertGreaterEqual(len(targets), len(ACTS))
        wanted = {}
        for (name, fault, outcome), target in zip(ACTS, targets):
            with self.subTest(name):
                wanted[target["name"]] = outcome
                console.type_into(field, target["name"])  # what is hidden leaves the selection
                until(
                    lambda t=target: f"{t['name']} alone: {Atspi.Text.get_text(field, 0, -1)} shows {console.column(table, 'Name')}",
                    lambda t=target: console.rows(table) == 1 and console.column(table, "Name") == [t["name"]],
                )
                console.select_row(table, "Name", target["name"])
                button = until("Redeploy enabled", lambda: next((b for b in console.all(BUTTON, "Redeploy") if console.enabled(b)), None))
                self.proxy.spoil("POST *", *fault)
                console.press(button)
                console.press(console.button("Redeploy 1 deployment"))
                until("the request", lambda t=target: self.proxy.count(f"POST */{t['id']}/redeploy") == 1)
                self.window.alive(FLEET)
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
