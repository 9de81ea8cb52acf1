# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours with a living fleet of 10,000, its telemetry and commands, on a line that breaks at random: memory stays, the window answers, nothing is sent
twice, no secret lies about.

Run by `./dev test soak`; ALIEN_SOAK_MINUTES says how long (60). It prints a line a minute. Before that comes a third of it as warm-up, which is not
judged: until then the 15 minutes of the log, the list of requests and what was painted once have filled.
"""
import collections
import contextlib
import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import unittest
import urllib.parse

from gi.repository import Atspi, GLib

from harness import Console, CountingProxy, Sandbox, clipboard, until

MINUTES = float(os.environ.get("ALIEN_SOAK_MINUTES", "60"))
WARM = MINUTES / 3
STALL_MS = 100
REQUESTS = 2000  # CallLog::kCapacity
SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Journal")


class FlakyProxy(CountingProxy):
    """Spoils one answer in thirty in one of the ways below, and is gone for some seconds every few minutes. Keeps every mutation that came."""

    FAULTS = ("cut", "cut after", "short", "slow", "busy", "locked", "page")

    def __init__(self, target, seed):
        self.dice = random.Random(seed)
        self.down_until = 0.0
        self.next_down = time.monotonic() + 60
        self.mutations, self.faults = [], collections.Counter()
        super().__init__(target)

    def _forward(self, connection, method, path, headers, body):
        if method != "GET":
            self.mutations.append((method, path, body))
        now = time.monotonic()
        if now > self.next_down:
            self.down_until = now + self.dice.uniform(2, 15)
            self.next_down = now + self.dice.uniform(120, 300)
        if now < self.down_until:
            self.faults["down"] += 1
            raise OSError("down")
        if self.dice.random() < 1 / 30:
            fault = self.dice.choice(self.FAULTS)
            self.faults[fault] += 1
            getattr(self, "_" + fault.replace(" ", "_"))(connection, method, path, headers, body)
        super()._forward(connection, method, path, headers, body)

    def _answer(self, connection, status, kind, text, extra=""):
        connection.sendall(f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}Content-Length: {len(text)}\r\nConnection: close\r\n\r\n{text}".encode())
        raise OSError("closed after a fault")

    def _cut(self, *_):
        raise OSError("cut")

    def _cut_after(self, connection, method, path, headers, body):
        """The manager did it, and nobody hears so."""
        with Nowhere() as nowhere:
            super()._forward(nowhere, method, path, headers, body)
        raise OSError("cut")

    def _short(self, connection, *_):
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"items":[{"id":"dep_')
        raise OSError("cut")

    def _slow(self, *_):
        time.sleep(self.dice.uniform(1, 6))

    def _busy(self, connection, *_):
        self._answer(connection, "503 Service Unavailable", "text/plain", "busy", "Retry-After: 3\r\n")

    def _locked(self, connection, *_):
        self._answer(connection, "500 Internal Server Error", "application/json",
                     '{"code":"GENERIC_ERROR","message":"database is locked","retryable":true,"internal":true,"httpStatusCode":500}')

    def _page(self, connection, *_):
        self._answer(connection, "502 Bad Gateway", "text/html", "<html><body><h1>Bad gateway</h1></body></html>")


class Nowhere:
    """Takes an answer and keeps nothing."""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    @staticmethod
    def sendall(_):
        pass


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
    """What of the process is resident, each two seconds.

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
        if line.startswith("Rss:"):
            return int(line.split()[1])
    raise AssertionError("no Rss in smaps_rollup")


class Soak(unittest.TestCase):
    def setUp(self):
        fleet = ("--deployments", os.environ.get("ALIEN_SOAK_DEPLOYMENTS", "10000"), "--seed", "11")
        first = Sandbox(*fleet)
        self.proxy = FlakyProxy(first.url, 5)
        self.addCleanup(self.proxy.close)
        env = {"ALIEN_MANAGER_URL": self.proxy.url, "ALIEN_MANAGER_BEARER": first.token}
        self.console = Console("--section", "deployments", "--log-level", "debug", env=env)
        self.addCleanup(lambda: self.console.process.poll() is None and self.console.close())
        endpoint, self.secret = self.receiver()
        # The same fleet once more (a seed decides every id and token): a manager that starts again, and sends its telemetry to this console.
        first.close()
        self.sandbox = Sandbox(*fleet, "--otlp-endpoint", endpoint, "--otlp-header", f"authorization={self.secret}")
        self.addCleanup(self.sandbox.close)
        self.assertEqual(self.sandbox.token, first.token)
        self.proxy.target = urllib.parse.urlsplit(self.sandbox.url)
        self.dice = random.Random(7)
        self.retried, self.commands = collections.Counter(), 0

    def receiver(self):
        """Where the console takes telemetry, and with which secret."""
        console = self.console
        console.section("Telemetry")
        console.press(console.find(Atspi.Role.PAGE_TAB, "Receiver"), ("SetFocus", "Press", "press"))
        console.press(until("the lines", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Copy the lines*") if console.enabled(b)), None)))
        lines = until("the lines on the clipboard", lambda: "otlp-endpoint" in clipboard() and clipboard())
        console.press(console.find(Atspi.Role.PAGE_TAB, "Charts and logs"), ("SetFocus", "Press", "press"))
        # Where a log of hours is wanted, its lines are kept for hours: what is judged is a log that is full.
        console.press(console.find(Atspi.Role.CHECK_BOX, "The last 15 min"))
        console.section("Deployments")
        return re.search(r'otlp-endpoint = "(.*)"', lines)[1], re.search(r'authorization = "(.*)"', lines)[1]

    def pressed(self):
        return sum(self.retried.values()) + self.commands

    def first_of(self, words):
        """Filters, chooses the first row, and tells its name; nothing where there is none."""
        console = self.console
        console.section("Deployments")
        table = console.table("Deployments")
        clear = self.enabled("Clear")  # the bar of a selection: a press from outside adds a row to what is selected
        if clear:
            console.press(clear)
        console.type_into(console.find(Atspi.Role.TEXT, "Filter deployments"), words)
        time.sleep(1)
        if console.rows(table) == 0:
            return None
        cell = console.cell(table, 0, console.headers(table).index("Name"))
        console.press(cell)
        time.sleep(1)
        return cell.get_name()

    def enabled(self, name):
        return next((b for b in self.console.all(Atspi.Role.PUSH_BUTTON, name) if self.console.enabled(b)), None)

    def retry(self):
        name = self.first_of("status:update-failed")
        button = name and self.enabled("Retry")
        if button:
            self.retried[name] += 1  # before it is pressed: what comes is never more than what was pressed
            self.console.press(button)

    def command(self):
        button = self.first_of("status:running platform:aws") and self.enabled("Run command")
        if not button:
            return
        self.console.press(button)
        self.console.type_into(self.console.find(Atspi.Role.TEXT, "Command"), self.dice.choice(("query", "report", "fail")))
        send = self.enabled("Send to 1 deployment")
        if send:
            self.commands += 1
            self.console.press(send)
            time.sleep(2)

    def look_at_many(self):
        """The console keeps its last 2,000 requests, more than an hour of polling: they are made at once, by going down the list from one deployment to the next."""
        console = self.console
        console.section("Deployments")
        table = console.table("Deployments")
        console.press(console.cell(table, 0, console.headers(table).index("Name")))
        end = time.monotonic() + WARM * 45
        while len(self.proxy.seen) < REQUESTS and time.monotonic() < end:
            console.keys("Down")
            time.sleep(0.3)
        print(f"{time.strftime('%H:%M:%S')}: {len(self.proxy.seen)} requests", flush=True)

    def answer_no(self):
        """A sheet that asks before it acts (the press on a row added it to one that is filtered away) would cover the window for ever."""
        with contextlib.suppress(AssertionError, GLib.Error):
            cancel = self.enabled("Cancel")
            if cancel:
                self.console.press(cancel)

    def step(self):
        """What an operator does in some seconds."""
        self.console.section(self.dice.choice(SECTIONS))
        time.sleep(self.dice.uniform(1, 4))
        choice = self.dice.random()
        if choice < 0.25:
            self.retry()
        elif choice < 0.45:
            self.command()
        elif choice < 0.65:
            self.first_of(self.dice.choice(("status:running platform:aws", "class:failed or class:stalled", "")))

    def judge_mutations(self):
        """Nothing was sent twice: at most a retry for each press on that deployment, and every command under a key of its own."""
        names = {item["id"]: item["name"] for item in self.sandbox.deployments()}
        sent = collections.Counter()
        keys = collections.Counter()
        for method, path, body in self.proxy.mutations:
            if path.startswith("/v1/commands"):
                keys[json.loads(body)["idempotencyKey"]] += 1
            else:
                self.assertRegex(f"{method} {path}", r"^POST /v1/deployments/[^/]+/retry$")
                sent[names[path.split("/")[3]]] += 1
        print(f"{sum(sent.values())} retries for {sum(self.retried.values())} presses, {sum(keys.values())} commands for {self.commands}; "
              f"faults: {dict(self.proxy.faults)}", flush=True)
        self.assertGreater(sum(sent.values()), 0)
        self.assertGreater(sum(keys.values()), 0)
        for name, times in sent.items():
            self.assertLessEqual(times, self.retried[name], name)
        self.assertEqual([key for key, times in keys.items() if times > 1], [])

    def judge_telemetry(self):
        """It came in: the chosen fleet's lines stand in the store, which only the console writes."""
        stores = list(pathlib.Path(os.environ["HOME"]).rglob("telemetry*.db"))
        size = sum(store.stat().st_size for store in stores)
        print(f"{size // 1024} kB of telemetry", flush=True)
        self.assertGreater(size, 100_000, f"no telemetry came in: {stores}")

    def test_memory_stays_the_window_answers_and_nothing_is_repeated(self):
        until("rows", lambda: self.console.rows(self.console.table("Deployments")) > 100, 120)
        pulse = Pulse(self.console.process.pid)
        self.addCleanup(pulse.end)
        memory = Memory(self.console.process.pid)
        self.addCleanup(memory.over.set)
        self.look_at_many()
        longest, stalls, minute, steps, troubles = 0.0, 0, 1, 0, 0
        while (passed := (time.monotonic() - memory.begun) / 60) < WARM + MINUTES:
            try:
                steps += 1
                self.step()
            except (AssertionError, GLib.Error) as trouble:
                self.assertIsNone(self.console.process.poll(), f"the console ended: {trouble}")
                troubles += 1
                print(f"{time.strftime('%H:%M:%S')}: a step ended early: {str(trouble)[:200]}", flush=True)
                self.answer_no()
            self.assertLessEqual(len(self.proxy.mutations), self.pressed(), f"more was sent than was pressed: {self.proxy.mutations[-3:]}")
            if passed >= minute:
                gap, more = pulse.take()
                if passed >= WARM:
                    longest, stalls = max(longest, gap), stalls + more
                now = memory.median(passed - 1, passed)
                print(f"minute {passed:5.1f}: {now:.0f} kB resident, longest answer {gap:.0f} ms, {more} over {STALL_MS} ms, {len(self.proxy.seen)} requests, {self.pressed()} presses", flush=True)
                minute += 1
        self.assertLess(troubles, steps / 4, "most of what an operator does has to succeed")
        self.assertTrue(pulse.alive(), "nobody asked the window any more")
        gap, more = pulse.take()
        longest, stalls = max(longest, gap), stalls + more
        memory.over.set()
        warm = memory.median(WARM, WARM + MINUTES / 12)
        end = memory.median(WARM + MINUTES - MINUTES / 12, WARM + MINUTES + 1)
        print(f"memory {warm:.0f} kB -> {end:.0f} kB, longest answer {longest:.0f} ms, {stalls} stalls", flush=True)
        self.judge_mutations()
        self.judge_telemetry()
        for secret in (self.sandbox.token, self.secret):
            self.assertNotIn(secret, self.console.stderr())
        self.assertEqual(self.console.close(), 0)
        home = pathlib.Path(os.environ["HOME"])
        for file in (f for f in home.rglob("*") if f.is_file()):
            written = file.read_bytes()
            for secret in (self.sandbox.token, self.secret):
                self.assertNotIn(secret.encode(), written, str(file))
        self.assertGreater(warm, 0)
        self.assertLess(end, warm * 1.01)
        self.assertEqual(stalls, 0, f"the longest took {longest:.0f} ms")


if __name__ == "__main__":
    if sys.argv[1:2] == ["pulse"]:
        Pulse.ask(int(sys.argv[2]))
    else:
        unittest.main()
