# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages that were written to mislead: the window shows what they are, on one line, and stays quick."""
import json
import pathlib
import re
import sys
import unicodedata
import unittest

from gi.repository import Atspi

from harness import Console, Sandbox, Window, until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from faultproxy import FaultProxy, page  # noqa: E402

FLEET = 24
TEXTS = (
    ("turned around", "invoice\u202egpj.exe"),
    ("isolated", "a\u2066b\u2069c"),
    ("nothing in between", "prod\x00-eu"),
    ("a terminal's colours", "\x1b[31mred\x1b[0m\x07"),
    ("lines", "one\r\ntwo\u2028three"),
    ("markup", "<b>bold</b><img src='http://127.0.0.1:1/x'>"),
    ("a megabyte", "x" * (1 << 20)),
)
LONGEST = 20_000  # characters of one text that a screen reader is given


def odd(text):
    """What a line must not carry: controls, and marks that turn the direction or break lines."""
    return {f"U+{ord(c):04X}" for c in text if unicodedata.category(c) in ("Cc", "Zl", "Zp") and c not in "\n\t" or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}


class Hostile(unittest.TestCase):
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

    def harmless(self, console, *more):
        """No text of the window carries what could mislead, and none is endless."""
        for text in [*(node.get_name() or "" for node in console.all()), *more]:
            self.assertEqual(odd(text), set(), text[:200])
            self.assertLess(len(text), LONGEST, text[:200])

    def test_a_refusal_in_hostile_words_is_told_in_a_line(self):
        console = self.start("journal")
        for name, text in TEXTS:
            with self.subTest(name):
                answer = json.dumps({"code": "GENERIC_ERROR", "message": f"refused {text}", "hint": text, "retryable": True, "internal": False})
                self.proxy.spoil("GET /v1/deployments[?]*", "raw", page("500 Internal Server Error", answer))
                self.window.refresh()
                self.window.sees("The deployments could not be read anew.*refused*")
                self.window.alive(FLEET)
                self.harmless(console)
                until("the notice's words are told", lambda: "refused" in self.window.report())
                self.proxy.heal()
                self.window.refresh()
                self.window.calm()

    def test_names_that_mislead_are_shown_and_read_as_what_they_are(self):
        named = dict(TEXTS)

        def spoil(body):
            answer = json.loads(body)
            for (name, text), item in zip(named.items(), answer["items"]):
                item["name"] = f"{len(name):02d} {text}"
            return json.dumps(answer).encode()

        self.proxy.spoil("GET /v1/deployments[?]*", "edit", spoil)
        console = self.start("deployments")
        table = console.table("Deployments")
        until("the fleet", lambda: console.rows(table) == FLEET)
        until("the names", lambda: any("gpj.exe" in text for text in console.column(table, "Name")))
        cells = console.column(table, "Name")
        for name, text in named.items():
            with self.subTest(name):
                first = re.search("[a-z]+", text)[0][:20]
                self.assertTrue([cell for cell in cells if cell.startswith(f"{len(name):02d} ") and first in cell], [cell[:80] for cell in cells])
        self.harmless(console, *cells)
        row = next(at for at, cell in enumerate(cells) if "gpj.exe" in cell)
        console.press(console.cell(table, row, console.headers(table).index("Name")))
        self.window.alive(FLEET)
        self.harmless(console)

    def test_a_group_of_less_than_nothing_is_one(self):
        def spoil(body):
            answer = json.loads(body)
            answer["items"][0]["maxDeployments"] = answer["items"][0]["deploymentCount"] = -1
            return json.dumps(answer).encode()

        self.proxy.spoil("GET /v1/deployment-groups*", "edit", spoil)
        console = self.start("groups")
        table = console.table("Groups")
        until(lambda: f"-1 in a cell of {console.headers(table)}", lambda: any(self.cells(console, table, "-1")))
        self.assertFalse(self.cells(console, table, "18446744073709551615") + self.cells(console, table, "4294967295"))
        self.window.alive(FLEET)

    @staticmethod
    def cells(console, table, text):
        found = []
        for row in range(console.rows(table)):
            found += [cell.get_name() for column in range(len(console.headers(table))) if text in ((cell := console.cell(table, row, column)).get_name() or "").replace("\u2212", "-")]
        return found

    def test_a_list_that_names_the_same_page_for_ever_is_read_once(self):
        def spoil(body):
            answer = json.loads(body)
            answer["nextCursor"] = "again"
            return json.dumps(answer).encode()

        console = self.start("journal")
        self.window.calm()
        self.proxy.spoil("GET /v1/deployment-groups*", "edit", spoil)
        before = self.proxy.count("GET /v1/deployment-groups*")
        self.window.refresh()
        self.window.sees("The manager did not list all groups.*")
        self.assertEqual(self.proxy.count("GET /v1/deployment-groups*"), before + 1)
        self.assertEqual(self.proxy.count("GET *again*"), 0)
        self.window.alive(FLEET)
        self.proxy.heal()
        self.window.refresh()
        self.window.calm()
        self.harmless(console)

    def test_a_name_that_stands_twice_counts_as_its_last_and_is_logged_once(self):
        self.proxy.spoil("GET /v1/deployment-groups*", "edit", lambda body: body.replace(b'"name":', b'"name":"not-this-one","name":', 1))
        console = self.start("groups")
        first = self.sandbox.api("GET", "/v1/deployment-groups")["items"][0]["name"]
        table = console.table("Groups")
        until("the groups", lambda: first in console.column(table, "Name"))
        self.assertNotIn("not-this-one", console.column(table, "Name"))
        before = self.proxy.count("GET /v1/deployment-groups*")
        for _ in range(3):
            self.window.refresh()
            until("the groups again", lambda b=before: self.proxy.count("GET /v1/deployment-groups*") > b)
            before = self.proxy.count("GET /v1/deployment-groups*")
        self.assertEqual(console.stderr().count('the name "name" stands twice'), 1, console.stderr())
        self.assertNotIn("not-this-one", console.stderr())
        self.window.alive(FLEET)


if __name__ == "__main__":
    unittest.main()
