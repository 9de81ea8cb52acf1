# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No page shows words that were never handed to a translator: every one of them in brackets, under the language "pseudo"."""
import glob
import pathlib
import re
import tempfile
import unittest

from harness import Console, Sandbox, until

from gi.repository import Atspi  # after the harness, which names the version

R = Atspi.Role
SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Stack editor", "Journal", "API")
WORD = re.compile(r"[^\s,;:·…()→'\"=/]*[A-Za-z]{2}[^\s,;:·…()→'\"=/]*")
PLAIN = "aceilnorsuyACEINOSUYZ"
MARKED = "äçéíłñöřšüýÄÇÉÍŇÖŠÜÝŽ"
# Words of the wire and of formats, which no language changes: units, percentiles, names of things that the manager reads.
WORDS = re.compile(r"^(ms|kB|MB|GB|p\d+|https?|JSON|JSONL|OTLP|HTTP|PromQL|curl|URL|ID|CPU|alien-console|GET|POST|PUT|DELETE)$")
# What a stack says in its own vocabulary, and the values that a metric's own labels have.
VOCABULARY = {"auto", "extend", "override", "attention", "failed", "gone", "healthy", "stalled", "unknown", "working"}


def disguised(text):
    """As PseudoTranslator has it, for texts without placeholders."""
    return "[" + text.translate(str.maketrans(PLAIN, MARKED)) + "~" * (len(text) // 3) + "]"


def outside(text):
    """What stands in no brackets."""
    before = None
    while before != text:
        before, text = text, re.sub(r"\[[^\[\]]*\]", " ", text)
    return text


def strings(value):
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


class Pseudo(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        preferences = pathlib.Path(home.name, "config", "alien-console", "preferences.ini")
        preferences.parent.mkdir(parents=True)
        preferences.write_text("[look]\nlanguage=pseudo\n")
        preferences.parent.chmod(0o700)
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "20")
        self.addCleanup(self.sandbox.close)
        self.env |= {"ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        answers = [self.sandbox.api("GET", path) for path in ("/v1/deployments?include=deploymentGroup", "/v1/deployment-groups", "/v1/releases", "/v1/whoami")]
        self.data = {word for text in strings(answers) for word in WORD.findall(text)}

    def words(self, text):
        """The words of a text that nobody marked and that are no data either."""
        found = []
        for word in WORD.findall(outside(text)):
            if not (WORDS.match(word) or word in VOCABULARY or word in self.data or re.match(r"^\d|^[0-9a-f]{7}$", word)):
                found.append(word)
        return found

    def shown(self, console):
        """(role, text) of everything in sight; of tables their headers."""
        texts = []
        for node in console.all():
            role = node.get_role()
            texts += [(role, node.get_name()), (role, node.get_description())]
            if role in (R.TABLE, R.TREE_TABLE):
                texts += [(role, head) for head in console.headers(node)]
        return texts

    def check(self, console, place, look):
        texts = until(f"{place} that stands still", lambda: look(console))
        self.assertTrue(any("~]" in text for _, text in texts), texts)
        # The program and the machine have names of their own.
        faults = {f"{role.value_nick} '{text}': {self.words(text)}" for role, text in texts if text and role != R.APPLICATION and self.words(text)}
        with self.subTest(place=place):
            self.assertEqual(sorted(faults), [])

    def test_every_section_is_in_brackets(self):
        console = Console("--section", "overview", env=self.env)
        self.addCleanup(console.close)
        for name in SECTIONS:
            until(f"the section {name}", lambda name=name: console.section(glob.escape(disguised(name))))
            until(f"the title {name}", lambda name=name: console.has_text(glob.escape(disguised(name)) + "*"))
            self.check(console, name, self.shown)
        self.check(console, "menus", lambda console: [(R.MENU_ITEM, node.get_name()) for node in console.all(R.MENU_ITEM, showing=False)])

    def test_a_plain_word_would_be_found(self):
        self.assertEqual(self.words("[Dépłöýméñťš~~~] 7, Retry everything"), ["Retry", "everything"])


if __name__ == "__main__":
    unittest.main()
