# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of a manager of tomorrow: words that nobody knows yet are shown as they are, fields that are new or gone hinder nothing."""
import json
import pathlib
import sys
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, Window, until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from faultproxy import FaultProxy  # noqa: E402

FLEET = 24


class Tomorrow(unittest.TestCase):
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

    def test_words_that_nobody_knows_yet_are_shown_as_they_are(self):
        def of_tomorrow(body):
            answer = json.loads(body)
            first, second, third = answer["items"][:3]
            first["status"], first["platform"] = "levitating", "moon"
            second["colour"] = {"of": ["tomorrow", 1e300]}
            del third["stackSettings"]
            return json.dumps(answer).encode()

        self.proxy.spoil("GET /v1/deployments[?]*", "edit", of_tomorrow)
        console = self.start("deployments")
        table = console.table("Deployments")
        until("the fleet", lambda: console.rows(table) == FLEET)
        self.assertTrue([text for text in console.column(table, "Status") if "levitating" in text])
        for row in range(3):
            console.press(console.cell(table, row, 1))
            self.window.alive(FLEET)


if __name__ == "__main__":
    unittest.main()
