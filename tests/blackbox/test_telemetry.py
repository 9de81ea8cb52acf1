# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Telemetry through the window: the receiver that tests itself."""
import pathlib
import tempfile
import unittest

from gi.repository import Atspi

from harness import Console, until

BUTTON = Atspi.Role.PUSH_BUTTON


class Receiver(unittest.TestCase):
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
        console.press(console.find(Atspi.Role.CHECK_BOX, "Only matches"))
        logs = console.table("Logs*")

        def found():
            return console.rows(logs) == 1 and any("Test of the receiver" in console.cell(logs, 0, c).get_name() for c in range(logs.get_n_columns()))

        until("the record in the log", found, 20)


if __name__ == "__main__":
    unittest.main()
