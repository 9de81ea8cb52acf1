# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours with a living fleet of 10,000 on a line that breaks at random: memory stays, the window answers, nothing is sent twice, no secret lies about.

Run by `./dev test soak`; ALIEN_SOAK_MINUTES says how long (60). It prints a line a minute. The first sixth is warm-up, and is not judged.
"""
import os
import pathlib
import random
import threading
import time
import unittest

from gi.repository import Atspi, GLib

from harness import Console, CountingProxy, Sandbox, until

MINUTES = float(os.environ.get("ALIEN_SOAK_MINUTES", "60"))
STALL_MS = 100
SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Journal")


class FlakyProxy(CountingProxy):
    """Closes one connection in forty instead of an answer, and is gone for some seconds every few minutes."""

    def __init__(self, target, seed):
        self.dice = random.Random(seed)
        self.down_until = 0.0
        self.next_down = time.monotonic() + 60
        super().__init__(target)

    def _forward(self, connection, method, path, headers, body):
        now = time.monotonic()
        if now > self.next_down:
            self.down_until = now + self.dice.uniform(2, 15)
            self.next_down = now + self.dice.uniform(120, 300)
        if now < self.down_until or self.dice.random() < 1 / 40:
            raise OSError("cut")
        super()._forward(connection, method, path, headers, body)


class Pulse(threading.Thread):
    """Asks the window for its name again and again: how long its thread kept others waiting, in milliseconds."""

    def __init__(self, window):
        super().__init__(daemon=True)
        self.window, self.longest, self.stalls, self.over = window, 0.0, 0, threading.Event()
        self.start()

    def run(self):
        while not self.over.wait(0.05):
            begun = time.monotonic()
            try:
                self.window.clear_cache()
                self.window.get_name()
            except GLib.Error:
                continue
            took = (time.monotonic() - begun) * 1000
            self.longest = max(self.longest, took)
            self.stalls += took > STALL_MS

    def take(self):
        answer = (self.longest, self.stalls)
        self.longest, self.stalls = 0.0, 0
        return answer


def resident_kb(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1])
    raise AssertionError("no Private_Dirty in smaps_rollup")


class Soak(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--deployments", os.environ.get("ALIEN_SOAK_DEPLOYMENTS", "10000"), "--seed", "11")
        self.addCleanup(self.sandbox.close)
        self.proxy = FlakyProxy(self.sandbox.url, 5)
        self.addCleanup(self.proxy.close)
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        self.console = Console("--section", "deployments", "--log-level", "debug", env=env)
        self.addCleanup(lambda: self.console.process.poll() is None and self.console.close())
        self.dice = random.Random(7)
        self.pressed = 0

    def step(self):
        """What an operator does in some seconds."""
        console = self.console
        console.section(self.dice.choice(SECTIONS))
        time.sleep(self.dice.uniform(1, 4))
        if self.dice.random() < 0.4:
            console.section("Deployments")
            table = console.table("Deployments")
            words = self.dice.choice(("status:update-failed", "status:running platform:aws", "class:failed or class:stalled", ""))
            console.type_into(console.find(Atspi.Role.TEXT, "Filter deployments"), words)
            time.sleep(1)
            if console.rows(table) > 0 and words == "status:update-failed":
                console.press(console.cell(table, 0, console.headers(table).index("Name")))
                time.sleep(1)
                retry = next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Retry") if console.enabled(b)), None)
                if retry is not None:
                    console.press(retry)
                    self.pressed += 1

    def test_memory_stays_the_window_answers_and_nothing_is_repeated(self):
        until("rows", lambda: self.console.rows(self.console.table("Deployments")) > 1000, 120)
        pulse = Pulse(self.console.tree.get_child_at_index(0))
        self.addCleanup(pulse.over.set)
        begun = time.monotonic()
        warm, longest, stalls, minute = None, 0.0, 0, 0
        while (passed := (time.monotonic() - begun) / 60) < MINUTES:
            try:
                self.step()
            except (AssertionError, GLib.Error) as trouble:
                self.assertIsNone(self.console.process.poll(), f"the console ended: {trouble}")
            if passed >= minute:
                now = resident_kb(self.console.process.pid)
                gap, more = pulse.take()
                if passed >= MINUTES / 6:
                    warm = warm or now
                    longest, stalls = max(longest, gap), stalls + more
                print(f"minute {passed:5.1f}: {now} kB private, longest answer {gap:.0f} ms, {more} over {STALL_MS} ms, {len(self.proxy.seen)} requests, {self.pressed} retries", flush=True)
                minute += 1
        end = resident_kb(self.console.process.pid)
        posts = [line for line in self.proxy.seen if line.startswith("POST ")]
        print(f"memory {warm} kB -> {end} kB, longest answer {longest:.0f} ms, {stalls} stalls, {len(posts)} mutations for {self.pressed} clicks", flush=True)
        self.assertLessEqual(len(posts), self.pressed)
        self.assertNotIn(self.sandbox.token, self.console.stderr())
        self.assertEqual(self.console.close(), 0)
        home = pathlib.Path(os.environ["HOME"])
        for file in (f for f in home.rglob("*") if f.is_file()):
            self.assertNotIn(self.sandbox.token.encode(), file.read_bytes(), str(file))
        self.assertLess(end, warm * 1.01)
        self.assertEqual(stalls, 0, f"the longest took {longest:.0f} ms")


if __name__ == "__main__":
    unittest.main()
