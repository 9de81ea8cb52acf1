# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A home whose files are damaged, newer, full or that takes none: the console runs, says so in the section that it is about, and deletes nothing."""
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, Window, until

FLEET = 5
GARBAGE = b"garbage" * 2000
TOLD = (("Journal", "history.db"), ("Commands", "commands.db"), ("Stack editor", "stacks.db"), ("Telemetry", "telemetry.db"))
BUTTON = Atspi.Role.PUSH_BUTTON


def small_disk(folder, size):
    """A disk of its own at `folder`; None where mounting one is not allowed."""
    folder.mkdir(parents=True)
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", folder], capture_output=True, check=False)
    return folder if done.returncode == 0 else None


class Home(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", str(FLEET))
        cls.addClassCleanup(cls.sandbox.close)
        kept = tempfile.TemporaryDirectory()
        cls.addClassCleanup(kept.cleanup)
        cls.kept = pathlib.Path(kept.name)  # what one run leaves behind, for all tests
        console = Console("--section", "journal", env=cls.env(cls.kept))
        Window(console, FLEET)
        for section, _ in TOLD:
            console.section(section)
        assert console.close() == 0

    @classmethod
    def env(cls, home):
        words = {f"XDG_{word}_HOME": str(home / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        return {**words, "ALIEN_MANAGER_URL": cls.sandbox.url, "ALIEN_MANAGER_BEARER": cls.sandbox.token}

    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.data = self.home / "data" / "alien-console"

    def files(self):
        files = sorted(self.data.rglob("*.db"))
        self.assertEqual(len(files), 5, files)
        return files

    def start(self, **more):
        console = Console("--section", "journal", env={**self.env(self.home), **more})
        self.addCleanup(console.close)
        self.window = Window(console, FLEET)
        return console

    def tells(self, console, section, file, words):
        console.section(section)
        until(lambda: f"that {file} {words}, in {section}: {console.names(Atspi.Role.LABEL)}", lambda: console.has_text(f"*{file}*{words}*"))

    def tells_all(self, console, words):
        for section, file in TOLD:
            self.tells(console, section, file, words.replace("FILE", file))
        self.tells_of_the_past(console, words)
        self.window.alive(FLEET)

    def tells_of_the_past(self, console, words):
        """Of what became of the fleet before: in the bar that leads there."""
        console.section("Deployments")
        bars = [n for n in console.all(name="Fleet at another time*", showing=False) if n.get_action_iface()]
        console.press(next(n for n in bars if n.get_action_iface().get_n_actions() > 0))
        words = words.replace("FILE", "*.db")
        until(lambda: f"that the past {words}: {console.names(Atspi.Role.LABEL)}", lambda: console.has_text(f"*/fleet/*{words}*"))

    def test_damaged_databases_are_moved_aside_and_told(self):
        shutil.copytree(self.kept, self.home, dirs_exist_ok=True)
        files = self.files()
        for file in files:
            file.write_bytes(GARBAGE)
            # Who read last leaves it at times, and SQLite would take the whole database from there.
            file.with_name(file.name + "-wal").unlink(missing_ok=True)
        console = self.start()
        self.tells_all(console, "damaged*moved to*FILE.damaged-")
        self.assertEqual(console.close(), 0)
        for file in files:
            aside = list(file.parent.glob(file.name + ".damaged-*"))
            self.assertEqual([path.read_bytes() for path in aside], [GARBAGE], file.name)
            self.assertEqual(file.read_bytes()[:15], b"SQLite format 3")

    def test_databases_of_a_newer_version_are_shown_and_left_as_they_are(self):
        shutil.copytree(self.kept, self.home, dirs_exist_ok=True)
        for file in self.files():
            database = sqlite3.connect(file)
            database.execute("PRAGMA user_version = 999")
            database.execute("CREATE TABLE of_tomorrow (x)")
            database.commit()
            database.close()
        before = {file: file.read_bytes() for file in self.files()}
        console = self.start()
        self.tells_all(console, "written by a newer version of this program; it is shown, nothing is added")
        self.assertEqual(console.close(), 0)
        self.assertEqual({file: file.read_bytes() for file in self.files()}, before)

    def test_databases_that_cannot_be_written_are_shown(self):
        self.cannot_be_written(lambda: None)

    def test_databases_of_a_killed_console_that_cannot_be_written_are_shown(self):
        """A log and an index stand beside each database, so nothing has to be written to read it."""
        self.cannot_be_written(self.die_while_reading)

    def die_while_reading(self):
        code = "import os, sqlite3, sys; held = [sqlite3.connect(f) for f in sys.argv[1:]]; [h.execute('SELECT * FROM sqlite_master').fetchall() for h in held]; os._exit(0)"
        subprocess.run([sys.executable, "-c", code, *self.files()], check=True)
        for file in self.files():
            self.assertTrue(file.with_name(file.name + "-shm").exists(), file.name)

    def cannot_be_written(self, prepare):
        if os.geteuid() != 0 or not small_disk(self.data, "64m"):
            self.skipTest("no disk can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", self.data], check=True)
        shutil.copytree(self.kept, self.home, dirs_exist_ok=True)
        prepare()
        subprocess.run(["mount", "-o", "remount,ro", self.data], check=True)
        before = {file: file.read_bytes() for file in self.files()}
        console = self.start()
        self.tells_all(console, "cannot be written; it is shown, nothing is added")
        self.assertEqual(console.close(), 0)
        self.assertEqual({file: file.read_bytes() for file in self.files()}, before)

    def test_a_disk_that_fills_up_stops_what_must_be_kept_and_nothing_else(self):
        if os.geteuid() != 0 or not small_disk(self.data, "16m"):
            self.skipTest("no disk can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", self.data], check=True)
        shutil.copytree(self.kept, self.home, dirs_exist_ok=True)
        console = self.start()
        filler = self.data / "filler"
        with open(filler, "wb", buffering=0) as out:
            try:
                while out.write(b"x" * 4096):
                    pass
            except OSError:
                pass
        items = self.sandbox.deployments()
        names = [item["name"] for item in items]
        target = next(item for item in items if item["status"] == "running" and names.count(item["name"]) == 1)
        self.redeploy(console, target)
        until(lambda: f"that it was not done: {console.names(Atspi.Role.LABEL)}", lambda: console.has_text("*journal cannot be written*"))
        self.assertEqual(self.sandbox.api("GET", f"/v1/deployments/{target['id']}")["status"], "running")
        self.window.alive(FLEET)
        filler.unlink()
        self.redeploy(console, target)
        until("it done", lambda: self.sandbox.api("GET", f"/v1/deployments/{target['id']}")["status"] == "update-pending")
        console.section("Journal")
        until("its outcome", lambda: "done" in console.column(console.table("Journal"), "Outcome"))

    def redeploy(self, console, target):
        console.section("Deployments")
        console.select_row(console.table("Deployments"), "Name", target["name"])
        console.press(until("Redeploy enabled", lambda: next((b for b in console.all(BUTTON, "Redeploy") if console.enabled(b)), None)))
        console.press(console.button("Redeploy 1 deployment"))

    def test_a_home_that_takes_no_file_is_told(self):
        console = self.start(XDG_DATA_HOME="/proc/self/nowhere")
        self.tells_all(console, "cannot be made")


if __name__ == "__main__":
    unittest.main()
