# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Silence, drips and floods, a machine that slept, names that come and go, a manager that is killed: the window says so and goes on by itself."""
import glob
import os
import pathlib
import signal
import socket
import sys
import tempfile
import time
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, Window, until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from faultproxy import FaultProxy  # noqa: E402

FLEET = 24
MANY = 8
BUTTON = Atspi.Role.PUSH_BUTTON
NO_ANSWER = "The manager does not answer.*"
BROKEN_OFF = "The manager's answers break off.*"
HEADS = (b"HTTP/1.1 200 OK\r\n", b"X: " + b"x" * 8000 + b"\r\n")
# All at once, each before a window of its own: these wait for the console's own limits of 10 to 30 s.
ENDLESS = (
    ("silence", ("timeout",), NO_ANSWER, "No answer within 15 s"),
    ("dripping body", ("drip", 1, 500), BROKEN_OFF, "bytes a second"),
    ("dripping head", ("drip_head", 6000), NO_ANSWER, "No answer within 15 s"),
    ("flood of headers", ("flood", HEADS, 1 << 30), NO_ANSWER, "No answer within 15 s"),
)


def preload(pattern):
    """A library that stands between a program and the C library, where it is installed."""
    return next(iter(glob.glob(pattern)), None)


FAKETIME = preload("/usr/lib/*/faketime/libfaketimeMT.so.1")
NSS_WRAPPER = preload("/usr/lib/*/libnss_wrapper.so")


def memory(process):
    """The most that a process ever had, in MB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


class Line(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", str(FLEET))
        self.addCleanup(lambda: self.sandbox.close())
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)

    def proxied(self, target=None):
        proxy = FaultProxy(target or self.sandbox.url)
        self.addCleanup(proxy.close)
        return proxy

    def start(self, url, section="journal", name="one", **more):
        """Several run beside each other: each has a home of its own."""
        env = {f"XDG_{word}_HOME": str(self.home / name / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        console = Console("--section", section, env={**env, "ALIEN_MANAGER_URL": url, "ALIEN_MANAGER_BEARER": self.sandbox.token, **more})
        self.addCleanup(console.close)
        return console

    def test_what_never_ends_is_ended_and_told(self):
        lines = []
        for name, fault, words, report in ENDLESS:
            proxy = self.proxied()
            window = Window(self.start(proxy.url, name=name), FLEET)
            lines.append((name, proxy, window, words, report))
            proxy.spoil("GET *", *fault)
            window.refresh()
        for name, proxy, window, words, report in lines:
            with self.subTest(name):
                window.sees(words, 60)
                window.alive(FLEET)
                until(lambda r=report, w=window: f"'{r}' in {w.report()[:1000]}", lambda r=report, w=window: r in w.report())
                self.assertLess(memory(window.console.process), 600)
                proxy.heal()
                window.refresh()
                window.calm()

    @unittest.skipUnless(FAKETIME, "libfaketime moves the clock")
    def test_after_a_sleep_everything_is_asked_for_once(self):
        shift = self.home / "shift"
        shift.write_text("+0\n")
        proxy = self.proxied()
        console = self.start(proxy.url, LD_PRELOAD=FAKETIME, FAKETIME_TIMESTAMP_FILE=str(shift), FAKETIME_NO_CACHE="1", FAKETIME_DONT_FAKE_MONOTONIC="1",
                             NO_FAKE_STAT="1")
        window = Window(console, FLEET)
        until("the first lists", lambda: proxy.count("GET /v1/releases*") > 0)
        # As on a laptop: nothing runs, the clock goes on for eight hours, whoever was connected has gone.
        console.process.send_signal(signal.SIGSTOP)
        self.addCleanup(console.process.send_signal, signal.SIGCONT)
        proxy.cut()
        shift.write_text("+8h\n")
        self.sandbox.api("POST", "/v1/deployments", {"name": "while-it-slept", "platform": "test"})
        time.sleep(1)
        before = len(proxy.seen)
        console.process.send_signal(signal.SIGCONT)
        until("what came meanwhile", lambda: (window.counts.clear_cache(), f"{FLEET + 1} deployments" in window.counts.get_name())[1])
        time.sleep(2)
        asked = [line.split("?")[0] for line in proxy.seen[before:]]
        self.assertLessEqual(max(asked.count(line) for line in asked), 2, asked)
        self.assertFalse([text for text in window.notices() if "manager" in text])
        until("its own clock is wrong now", lambda: window.status("Clock skew -28,???.? s"))
        window.alive(FLEET + 1)

    @unittest.skipUnless(NSS_WRAPPER, "libnss_wrapper answers for names")
    def test_a_name_that_comes_and_goes_and_a_family_that_is_dead(self):
        proxy = self.proxied()
        hosts = self.home / "hosts"

        def known(*lines):
            hosts.write_text("\n".join(lines) + "\n")
            known.time += 10  # the wrapper looks at whole seconds
            os.utime(hosts, (known.time, known.time))

        known.time = time.time()
        known("127.0.0.1 elsewhere.localhost")
        url = f"http://manager.localhost:{proxy.port}"
        console = self.start(url, LD_PRELOAD=NSS_WRAPPER, NSS_WRAPPER_HOSTS=str(hosts))
        until("that nobody knows the name", lambda: console.has_text("*manager.localhost could not be found*"))
        self.assertEqual(proxy.seen, [])
        # Both families, and on one of them packets vanish: the queue of who waits there is full.
        hole = socket.create_server(("::1", proxy.port), family=socket.AF_INET6, backlog=0)
        self.addCleanup(hole.close)
        waiting = [socket.socket(socket.AF_INET6) for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("::1", proxy.port))
            self.addCleanup(each.close)
        known("::1 manager.localhost", "127.0.0.1 manager.localhost")
        window = Window(console, FLEET)
        window.calm()
        known()
        proxy.cut()
        window.refresh()
        window.alive(FLEET)
        known("127.0.0.1 manager.localhost")
        window.refresh()
        window.calm()
        window.alive(FLEET)

    def test_a_manager_killed_under_load_is_found_again_and_nothing_is_sent_twice(self):
        state = str(self.home / "state.db")
        manager = Sandbox("--frozen", "--seed", "7", "--deployments", str(FLEET), "--state", state)
        self.addCleanup(lambda: manager.close())
        proxy = self.proxied(manager.url)
        self.sandbox.token = manager.token
        console = self.start(proxy.url, "deployments")
        window = Window(console, FLEET)
        table = console.table("Deployments")
        console.type_into(console.find(Atspi.Role.TEXT, "Filter deployments"), "status:running")
        running = [item["id"] for item in manager.deployments() if item["status"] == "running"]
        until("the running ones", lambda: console.rows(table) == len(running))
        for row in range(MANY):
            table.add_row_selection(row)
        proxy.spoil("POST *", "latency", 400)
        def press(name):
            console.press(until(f"{name} enabled", lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None)))

        press("Redeploy")
        console.type_into(console.find(Atspi.Role.TEXT, "Type to confirm"), str(MANY))
        press(f"Redeploy {MANY} deployments")
        until("the first of them", lambda: proxy.count("POST *") > 0)
        manager.process.send_signal(signal.SIGKILL)
        manager.process.wait()
        window.sees(NO_ANSWER)
        window.alive(FLEET)
        port = manager.url.rsplit(":", 1)[1]
        manager.process.stdout.close()
        manager.__init__("--frozen", "--seed", "7", "--deployments", str(FLEET), "--state", state, "--port", port)
        proxy.heal()
        window.refresh()
        window.calm()
        window.alive(FLEET)
        for each in running:
            self.assertLessEqual(proxy.count(f"POST */{each}/redeploy"), 1)
        press("Close")
        console.type_into(console.find(Atspi.Role.TEXT, "Filter deployments"), "")
        names = sorted(item["name"] for item in manager.deployments())
        until("each of them once", lambda: sorted(console.column(console.table("Deployments"), "Name")) == names)
        console.section("Journal")
        journal = console.table("Journal")

        def outcomes():
            rows = zip(console.column(journal, "Action"), console.column(journal, "Target"), console.column(journal, "Outcome"))
            return {target: outcome for action, target, outcome in rows if action == "deployment.redeploy"}

        # What left stands in the journal with an end.
        until(lambda: f"no outcome that is open: {outcomes()}", lambda: len(outcomes()) == proxy.count("POST *") and "sent" not in outcomes().values())


if __name__ == "__main__":
    unittest.main()
