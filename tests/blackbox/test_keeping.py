# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a console keeps of its own: a second start raises the first window, a backup is restored from the menu, a journal and its archives prove each other."""
import contextlib
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest

from harness import BIN, Console, Sandbox, until

from gi.repository import Atspi  # after the harness, which names the version
from test_line import FAKETIME

BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT


class Keeping(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.env = {f"XDG_{word}_HOME": str(self.home / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.data = self.home / "data" / "alien-console"
        self.sandbox = Sandbox("--frozen", "--seed", "7")
        self.addCleanup(self.sandbox.close)

    def start(self, *flags, **env):
        console = Console(*flags, env={**self.env, **env})
        self.addCleanup(console.close)
        return console

    def connected(self, **env):
        return self.start("--section", "deployments", ALIEN_MANAGER_URL=self.sandbox.url, ALIEN_MANAGER_BEARER=self.sandbox.token, **env)

    def enabled(self, console, name):
        return until(lambda: f"an enabled button '{name}' among {console.names(BUTTON)}",
                     lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None))

    def act(self, console, name):
        console.press(until(name, lambda: next((n for n in console.all(Atspi.Role.MENU_ITEM, name, showing=False) if console.enabled(n)), None)))

    def redeploy(self, console, entries):
        """One more entry in the journal, and its outcome."""
        console.section("Deployments")
        table = console.table("Deployments")
        until("rows", lambda: console.rows(table) > 10)
        running = next(name for name, status in zip(console.column(table, "Name"), console.column(table, "Status")) if status == "running")
        console.select_row(table, "Name", running)
        console.press(self.enabled(console, "Redeploy"))
        console.press(self.enabled(console, "Redeploy 1 deployment"))
        until(f"{entries} entries", lambda: console.has_text(f"*{entries} entries*"))

    def verify(self):
        return subprocess.run([BIN / "alien-console", "--verify-journal"], env={**os.environ, **self.env}, capture_output=True, text=True, timeout=20, check=False)

    @staticmethod
    def windows(console):
        """Of that process, as the server stacks them."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(console.process.pid), "--name", "Alien Console"], capture_output=True, text=True, check=False)
        return found.stdout.split()

    def order(self, *consoles):
        """Whose windows lie above whose, the lowest first."""
        every = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Alien Console"], capture_output=True, text=True, check=False).stdout.split()
        return [next((i for i, console in enumerate(consoles) if window in self.windows(console)), None) for window in every]

    def test_a_second_start_raises_the_window_of_the_first(self):
        first = self.start()
        first.type_into(first.find(TEXT, "Manager URL"), self.sandbox.url)
        first.type_into(first.find(Atspi.Role.PASSWORD_TEXT, "Token"), self.sandbox.token)
        first.type_into(first.find(TEXT, "Name"), "Shared")
        first.press(self.enabled(first, "Connect to Shared"))
        first.find(BUTTON, "Connection Shared")
        other = self.connected()
        until("the other window above", lambda: self.order(first, other) == [0, 1])
        second = subprocess.run([BIN / "alien-console", "--profile", "Shared"], env={**os.environ, **self.env}, capture_output=True, text=True, timeout=20, check=False)
        self.assertEqual((second.returncode, second.stdout), (0, ""))
        until(lambda: f"the first window above, not {self.order(first, other)}", lambda: self.order(first, other) == [1, 0])

    def test_a_backup_is_restored_from_the_menu(self):
        console = self.connected()
        self.redeploy(console, 2)
        self.act(console, "Back up now")
        until("that it is done", lambda: console.has_text("All data were backed up.*"))
        console.press(self.enabled(console, "Close"))
        self.redeploy(console, 4)
        self.act(console, "Restore a backup*")
        copies = until("the copies", lambda: next((n for n in console.all(name="Copies of the data")), None))

        def journal():
            copies.clear_cache()
            nodes = [copies.get_child_at_index(i) for i in range(copies.get_child_count())]
            return next((n for n in nodes if n and n.get_name() == "Journal"), None)

        console.press(until("the journal's copy", journal))
        console.press(self.enabled(console, "Restore at the next start"))
        until("that it waits", lambda: console.has_text("It is restored at the next start.*"))
        console.press(self.enabled(console, "Close"))
        self.assertEqual(console.close(), 0)

        again = self.connected()
        until("that it was restored", lambda: again.has_text("Journal: the backup was restored.*"))
        # Two entries of before, and that it was restored with its outcome; what was in use is kept beside it.
        until("4 entries", lambda: again.has_text("*4 entries*"))
        self.assertEqual(again.close(), 0)
        self.assertEqual(self.actions(self.data / "history.db"), ["deployment.redeploy"] * 2 + ["data.restore"] * 2)
        kept = [path for path in self.data.glob("history.db.replaced-*") if not path.name.endswith(("-wal", "-shm"))]
        self.assertEqual([self.actions(path) for path in kept], [["deployment.redeploy"] * 4])
        self.assertEqual(self.verify().returncode, 0)

    @staticmethod
    def actions(file):
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            return [row[0] for row in database.execute("SELECT action FROM journal ORDER BY seq")]

    @unittest.skipUnless(FAKETIME, "libfaketime moves the clock")
    def test_a_journal_and_its_archives_prove_each_other(self):
        console = self.connected(LD_PRELOAD=FAKETIME, FAKETIME="-500d", FAKETIME_DONT_FAKE_MONOTONIC="1")
        self.redeploy(console, 2)
        self.assertEqual(console.close(), 0)
        preferences = self.home / "config" / "alien-console" / "preferences.ini"
        preferences.write_text(preferences.read_text() + "\n[journal]\ndays=365\n" if preferences.exists() else "[journal]\ndays=365\n")
        console = self.connected()
        until("that old entries left", lambda: console.has_text("Old entries of the journal were archived.*"))
        self.redeploy(console, 2)
        until("two entries after the archive", lambda: f"{self.data / 'history.db'}: 2 entries" in self.verify().stdout)
        self.assertEqual(console.close(), 0)
        archive, = self.data.glob("history-*.jsonl")
        self.assertEqual(archive.name, "history-000000001-000000002.jsonl")
        self.assertEqual(archive.stat().st_mode & 0o777, 0o400)
        whole = self.verify()
        self.assertEqual((whole.returncode, whole.stderr), (0, ""))
        for file in ("history-000000001-000000002.jsonl", "history.db"):
            self.assertIn(f"{self.data / file}: 2 entries", whole.stdout)

        true = archive.read_bytes()
        archive.chmod(0o600)
        archive.write_bytes(true.replace(b"redeploy", b"teardown", 1))
        broken = self.verify()
        self.assertEqual(broken.returncode, 1)
        self.assertRegex(broken.stdout, r"history-000000001-000000002.jsonl: .*entry 1")
        # Cut after its first entry and sealed no more: the journal goes on from a hash that nothing ends with.
        archive.write_bytes(true.split(b"\n")[0] + b"\n")
        self.assertEqual(self.verify().returncode, 1)
        archive.write_bytes(true)
        self.assertEqual(self.verify().returncode, 0)


if __name__ == "__main__":
    unittest.main()
