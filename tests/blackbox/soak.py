# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours with a living fleet of 10,000 on a line that breaks at random: memory stays, the window answers, nothing is sent twice, no secret lies about.

Run by `./dev test soak`; ALIEN_SOAK_MINUTES says how long (60). It prints a line a minute. The first sixth is warm-up, and is not judged.
"""
import contextlib
import os
import pathlib
import random
import statistics
import subprocess
import sys
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


class Pulse:
    """Asks the window for its name again and again: how long its thread kept others waiting, in milliseconds.

    From a process of its own: beside the proxy, which copies lists of many megabytes, the interpreter's lock would count as the window's."""

    def __init__(self, pid):
        self.longest, self.stalls = 0.0, 0
        self.asker = subprocess.Popen([sys.executable, __file__, "pulse", str(pid)], stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.asker.stdout:
            took = float(line)
            self.longest = max(self.longest, took)
            if took > STALL_MS:
                self.stalls += 1
                print(f"{time.strftime('%H:%M:%S')}: no answer for {took:.0f} ms", flush=True)

    @staticmethod
    def ask(pid):
        """In the other process, until the console ends."""
        desktop = Atspi.get_desktop(0)
        each = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        window = next(app for app in each if app and app.get_process_id() == pid).get_child_at_index(0)
        while pathlib.Path(f"/proc/{pid}").exists():
            begun = time.monotonic()
            with contextlib.suppress(GLib.Error):  # it gave up waiting, which is an answer too
                window.clear_cache()
                window.get_name()
            print(f"{(time.monotonic() - begun) * 1000:.1f}", flush=True)
            time.sleep(0.05)

    def take(self):
        answer = (self.longest, self.stalls)
        self.longest, self.stalls = 0.0, 0
        return answer

    def alive(self):
        return self.asker.poll() is None

    def end(self):
        self.asker.kill()
        self.asker.wait()
        self.asker.stdout.close()


class Memory(threading.Thread):
    """What the process has for itself, each two seconds.

    One sample says little: while a poll of ten thousand deployments is decoded it is megabytes more than before and after. So the first twelfth after the
    warm-up is held against the last twelfth of all, each by its median."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.samples, self.over = pid, [], threading.Event()
        self.begun = time.monotonic()
        self.start()

    def run(self):
        while not self.over.wait(2):
            try:
                self.samples.append(((time.monotonic() - self.begun) / 60, resident_kb(self.pid)))
            except (OSError, AssertionError):
                return

    def median(self, start, end):
        return statistics.median([kb for minute, kb in list(self.samples) if start <= minute < end] or [0])


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
        pulse = Pulse(self.console.process.pid)
        self.addCleanup(pulse.end)
        memory = Memory(self.console.process.pid)
        self.addCleanup(memory.over.set)
        longest, stalls, minute = 0.0, 0, 1
        while (passed := (time.monotonic() - memory.begun) / 60) < MINUTES:
            try:
                self.step()
            except (AssertionError, GLib.Error) as trouble:
                self.assertIsNone(self.console.process.poll(), f"the console ended: {trouble}")
            if passed >= minute:
                gap, more = pulse.take()
                if passed >= MINUTES / 6:
                    longest, stalls = max(longest, gap), stalls + more
                now = memory.median(passed - 1, passed)
                print(f"minute {passed:5.1f}: {now:.0f} kB private, longest answer {gap:.0f} ms, {more} over {STALL_MS} ms, {len(self.proxy.seen)} requests, {self.pressed} retries", flush=True)
                minute += 1
        self.assertTrue(pulse.alive(), "nobody asked the window any more")
        gap, more = pulse.take()
        longest, stalls = max(longest, gap), stalls + more
        memory.over.set()
        warm = memory.median(MINUTES / 6, MINUTES / 6 + MINUTES / 12)
        end = memory.median(MINUTES - MINUTES / 12, MINUTES + 1)
        posts = [line for line in self.proxy.seen if line.startswith("POST ")]
        print(f"memory {warm:.0f} kB -> {end:.0f} kB, longest answer {longest:.0f} ms, {stalls} stalls, {len(posts)} mutations for {self.pressed} clicks", flush=True)
        self.assertLessEqual(len(posts), self.pressed)
        self.assertNotIn(self.sandbox.token, self.console.stderr())
        self.assertEqual(self.console.close(), 0)
        home = pathlib.Path(os.environ["HOME"])
        for file in (f for f in home.rglob("*") if f.is_file()):
            self.assertNotIn(self.sandbox.token.encode(), file.read_bytes(), str(file))
        self.assertGreater(warm, 0)
        self.assertLess(end, warm * 1.01)
        self.assertEqual(stalls, 0, f"the longest took {longest:.0f} ms")


if __name__ == "__main__":
    if sys.argv[1:2] == ["pulse"]:
        Pulse.ask(int(sys.argv[2]))
    else:
        unittest.main()
