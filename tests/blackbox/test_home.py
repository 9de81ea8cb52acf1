# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A home whose files are damaged or that takes none: the console runs, says so in the section that it is about, and deletes nothing."""
import pathlib
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, until

GARBAGE = b"garbage" * 2000
TOLD = (("Journal", "history.db"), ("Commands", "commands.db"), ("Stack editor", "stacks.db"))


class Home(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.env = {f"XDG_{word}_HOME": str(self.home / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "5")
        self.addCleanup(self.sandbox.close)

    def start(self, **more):
        console = Console("--section", "journal", env={**self.env, "ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token, **more})
        self.addCleanup(console.close)
        console.find(Atspi.Role.LABEL, "5 deployments*")
        return console

    def tells(self, console, section, file, words):
        console.section(section)
        until(f"that {file} {words}, in {section}", lambda: console.has_text(f"*{file}*{words}*"))

    def test_damaged_databases_are_moved_aside_and_told(self):
        console = self.start()
        for section, _ in TOLD:
            console.section(section)
        self.assertEqual(console.close(), 0)
        data = self.home / "data" / "alien-console"
        files = sorted(data.rglob("*.db"))
        self.assertEqual(len(files), 5)
        for file in files:
            file.write_bytes(GARBAGE)
            # Who read last leaves it at times, and SQLite would take the whole database from there.
            file.with_name(file.name + "-wal").unlink(missing_ok=True)
        console = self.start()
        for section, file in TOLD:
            self.tells(console, section, file, "damaged*moved to*" + file + ".damaged-")
        self.assertEqual(console.close(), 0)
        for file in files:
            aside = list(file.parent.glob(file.name + ".damaged-*"))
            self.assertEqual([path.read_bytes() for path in aside], [GARBAGE], file.name)
            self.assertEqual(file.read_bytes()[:15], b"SQLite format 3")

    def test_a_home_that_takes_no_file_is_told(self):
        console = self.start(XDG_DATA_HOME="/proc/self/nowhere")
        for section, file in TOLD:
            self.tells(console, section, file, "cannot be made")


if __name__ == "__main__":
    unittest.main()
