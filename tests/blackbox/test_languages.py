# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No page shows words that were never handed to a translator: every one of them in brackets, under the language "pseudo". And every page stands as in a mirror when
it is read from right to left."""
import glob
import pathlib
import re
import tempfile
import unittest

from harness import Console, Sandbox, disguised, until

from gi.repository import Atspi  # after the harness, which names the version

R = Atspi.Role
SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Stack editor", "Journal", "API")
WORD = re.compile(r"[^\s,;:·…()→'\"=/]*[A-Za-z]{2}[^\s,;:·…()→'\"=/]*")
# Words of the wire and of formats, which no language changes: units, percentiles, names of things that the manager reads.
WORDS = re.compile(r"^(ms|kB|MB|GB|p\d+|https?|JSON|JSONL|OTLP|HTTP|PromQL|curl|URL|ID|CPU|alien-console|GET|POST|PUT|DELETE)$")
# What a stack says in its own vocabulary, and the values that a metric's own labels have.
VOCABULARY = {"auto", "extend", "override", "attention", "failed", "gone", "healthy", "stalled", "unknown", "working"}


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


CONTROLS = {R.PUSH_BUTTON, R.CHECK_BOX, R.RADIO_BUTTON, R.TEXT, R.COMBO_BOX, R.SPIN_BUTTON, R.LABEL, R.PAGE_TAB, R.TABLE, R.TREE_TABLE, R.TREE, R.TOGGLE_BUTTON}
# What holds more than it shows: its parts may stand outside of it, and a scroll bar beside them has a side of its own.
HOLDERS = {R.SCROLL_PANE, R.VIEWPORT, R.LAYERED_PANE, R.PAGE_TAB_LIST, R.TABLE, R.TREE_TABLE, R.TREE, R.LIST, R.COMBO_BOX, R.SPIN_BUTTON, R.TEXT, R.LABEL, R.APPLICATION}
# Time runs from left to right in every language, so the legends of charts stay at their right.
LEGENDS = re.compile(r"^p\d+$|^(attention|failed|gone|healthy|stalled|unknown|working)$")
NEAR = 3


class Box:
    """Where a control stands in its window; px."""

    def __init__(self, node, trail):
        extents = node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        self.left, self.top, self.width, self.height = extents.x, extents.y, extents.width, extents.height
        self.role, self.name, self.trail = node.get_role(), node.get_name() or "", trail

    @property
    def right(self):
        return self.left + self.width

    def __str__(self):
        return f"{self.role.value_nick} '{self.name}' at {self.left},{self.top} {self.width}x{self.height}"

    def holds(self, other):
        return (other.left >= self.left - NEAR and other.right <= self.right + NEAR and other.top >= self.top - NEAR
                and other.top + other.height <= self.top + self.height + NEAR)

    def meets(self, other):
        return (min(self.right, other.right) - max(self.left, other.left) > NEAR
                and min(self.top + self.height, other.top + other.height) - max(self.top, other.top) > NEAR)


def misplaced(parent, boxes):
    """Who stands outside of its parent, and who stands on a sibling."""
    controls = [box for box in boxes if box.role in CONTROLS and box.width > 0 and box.height > 0]
    faults = [f"{box} is outside of {parent}" for box in controls if parent.role not in HOLDERS and not parent.holds(box)]
    return faults + [f"{a} is on {b}" for i, a in enumerate(controls) for b in controls[i + 1:] if parent.role not in HOLDERS and a.meets(b)]


class Plain:
    """A box of numbers, for asking misplaced() itself."""

    def __new__(cls, role, left, top, width, height):
        box = object.__new__(Box)
        box.role, box.name, box.trail = role, "", ()
        box.left, box.top, box.width, box.height = left, top, width, height
        return box


class RightToLeft(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "20")
        self.addCleanup(self.sandbox.close)

    def boxes(self, node, trail, faults, found):
        node.clear_cache()
        box = Box(node, trail)
        children = []
        if box.role not in (R.TABLE, R.TREE_TABLE, R.TREE, R.LIST) and len(trail) < 40:
            children = [c for c in (node.get_child_at_index(i) for i in range(min(node.get_child_count(), 300))) if c is not None]
        children = [c for c in children if c.get_state_set().contains(Atspi.StateType.SHOWING)]
        inside = [self.boxes(child, (*trail, box.role.value_nick), faults, found) for child in children]
        faults += misplaced(box, inside)
        if box.role in CONTROLS and box.name and box.width > 0 and not (box.role == R.CHECK_BOX and LEGENDS.match(box.name)):
            found.setdefault((box.role.value_nick, box.name, box.top, box.width, trail), []).append(box)
        return box

    def pages(self, *flags):
        """For each section: who stands wrong, and where everything is."""
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        env = {f"XDG_{word}_HOME": str(pathlib.Path(home.name, word.lower())) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        env |= {"ALIEN_MANAGER_URL": self.sandbox.url, "ALIEN_MANAGER_BEARER": self.sandbox.token}
        console = Console("--section", "overview", *flags, env=env)
        self.addCleanup(console.close)
        answer = {}
        for name in SECTIONS:
            console.section(name)
            until(f"the title {name}", lambda name=name: console.has_text(name + "*"))
            if name in ("Deployments", "Groups", "Releases"):
                table = console.table(name)
                until("rows", lambda table=table: console.rows(table) > 0)
                console.press(console.cell(table, 0, 1))
                until("its details", lambda: next(console.all(R.PUSH_BUTTON, "Close inspector"), None))
            window = next(console.tree.get_child_at_index(i) for i in range(console.tree.get_child_count()))

            def look(window=window):
                faults, found = [], {}
                box = self.boxes(window, (), faults, found)
                return faults, found, box

            # Details come a moment after their selection: what stands twice at the same place has come.
            before = None
            def still():
                nonlocal before
                try:
                    now = look()
                except AttributeError:
                    return None  # what went away while it was read has no place any more
                same = before is not None and now[1].keys() == before[1].keys()
                before = now
                return now if same else None
            answer[name] = until(f"{name} that stands still", still, 40)
        self.assertEqual(console.close(), 0)
        return answer

    def test_every_page_stands_as_in_a_mirror(self):
        plain, mirrored = self.pages(), self.pages("-reverse")
        for name in SECTIONS:
            with self.subTest(page=name):
                _, there, window = plain[name]
                faults, here, _ = mirrored[name]
                self.assertEqual(faults, [])
                # Behind numbers that move, in the foot, one stands now here, now there.
                both = [key for key in there if len(there[key]) == 1 and len(here.get(key, ())) == 1 and not key[1].startswith("Journal verified")]
                self.assertGreater(len(both), 12, f"too few controls are on both pages: {sorted(map(str, here))}")
                wrong = [f"{there[key][0]} mirrored is at {here[key][0].left}, not {window.width - there[key][0].right}"
                         for key in both if abs(window.width - there[key][0].right - here[key][0].left) > NEAR]
                self.assertEqual(wrong, [])

    def test_what_stands_wrong_would_be_found(self):
        page = Plain(R.PANEL, 0, 0, 100, 50)
        self.assertEqual(misplaced(page, [Plain(R.PUSH_BUTTON, 0, 0, 50, 20), Plain(R.PUSH_BUTTON, 50, 0, 50, 20)]), [])
        self.assertEqual(len(misplaced(page, [Plain(R.PUSH_BUTTON, 0, 0, 60, 20), Plain(R.LABEL, 50, 0, 50, 20)])), 1)
        self.assertEqual(len(misplaced(page, [Plain(R.PUSH_BUTTON, -10, 0, 60, 20)])), 1)


if __name__ == "__main__":
    unittest.main()
