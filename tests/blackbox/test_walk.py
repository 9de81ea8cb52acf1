# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and the main sheets by the accessible tree alone: each control has a name and a role that says what it is, and Tab reaches it."""
import contextlib
import subprocess
import time
import unittest

from harness import Console, until

from gi.repository import Atspi, GLib  # after the harness, which names the version

R = Atspi.Role
PRESSED = {R.PUSH_BUTTON, R.CHECK_BOX, R.TOGGLE_BUTTON, R.RADIO_BUTTON, R.COMBO_BOX, R.LINK}
FILLED = {R.TEXT, R.ENTRY, R.PASSWORD_TEXT, R.SPIN_BUTTON, R.SLIDER, R.DATE_EDITOR}
LISTED = {R.TABLE, R.TREE_TABLE, R.TREE, R.LIST, R.LIST_BOX, R.PAGE_TAB_LIST}
CONTROLS = PRESSED | FILLED | LISTED
# What has parts of its own: they are reached by arrow keys, or together with it.
WHOLE = LISTED | FILLED | {R.COMBO_BOX, R.MENU, R.MENU_BAR, R.POPUP_MENU, R.SCROLL_BAR}
# Only what holds others, or is read and not used, may do without a name.
NEEDS_NO_NAME = {R.FILLER, R.PANEL, R.LAYERED_PANE, R.SCROLL_BAR, R.SPLIT_PANE, R.LABEL, R.STATUS_BAR, R.PAGE_TAB, R.GROUPING, R.FRAME, R.IMAGE, R.PROGRESS_BAR}
NO_ROLE = {R.INVALID, R.UNKNOWN, R.EXTENDED}
# Tab stops at one of these and arrow keys go on: only one of each line is reached.
TOGETHER = [
    {"Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Stack editor", "Journal", "API"},
    {f"The last {span}" for span in ("15 min", "1 h", "2 h", "6 h", "24 h", "7 d")},
    {"Production", "Staging", "Sandbox"},
    {f"Colour: {color}" for color in ("None", "Blue", "Orange", "Green", "Olive", "Brown", "Violet")},
    {"Read and act", "Read only"},
    {"Compact", "Comfortable", "Rows: Compact", "Rows: Comfortable"},
    {"Theme: As the desktop", "Theme: Light", "Theme: Dark"},
    {"Tree", "Text", "Hex"},
    {"List", "Tree"},
]
# Driven by the keys of the field above it.
FIELD_HAS_THE_KEYS = {"Found"}
MOST_STOPS = 200
GONE = "what went away meanwhile"


class Keys:
    """One xdotool for the whole walk: starting it for every key would cost more than the key."""

    def __init__(self):
        self.process = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def __call__(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def close(self):
        self.process.stdin.close()
        self.process.wait(5)


class Focus:
    """Who has the focus, as he says it himself."""

    def __init__(self):
        self.now = None
        self.count = 0
        self.all = []
        self.listener = Atspi.EventListener.new(self._heard)
        self.listener.register("object:state-changed:focused")

    def _heard(self, event):
        if event.detail1:
            self.now = event.source
            self.all.append(event.source)
            self.count += 1

    def after(self, act, patience=1.0):
        """Who says so after `act`; nobody when all keep silent."""
        while GLib.MainContext.default().iteration(False):
            pass
        before = self.count
        act()
        end = time.monotonic() + patience
        while self.count == before and time.monotonic() < end:
            if not GLib.MainContext.default().iteration(False):
                time.sleep(0.002)
        return self.now if self.count != before else None

    def close(self):
        self.listener.deregister("object:state-changed:focused")


def has(node, state):
    return node.get_state_set().contains(state)


def said(node):
    try:
        parent = node.get_parent()
        return f"{node.get_role_name()} '{node.get_name()}' in '{(parent and parent.get_name()) or ''}'"
    except GLib.Error:
        return GONE


def showing(node, depth=0):
    """Every object in sight below `node`; what has parts of its own is not entered."""
    node.clear_cache()
    if depth and not has(node, Atspi.StateType.SHOWING):
        return
    yield node
    if depth > 40 or node.get_role() in WHOLE:
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from showing(child, depth + 1)


class Walker:
    def __init__(self, console):
        self.console = console
        self.keys = Keys()
        self.focus = Focus()

    def close(self):
        self.keys.close()
        self.focus.close()

    def press(self, keys):
        self.keys(f"key --delay 0 {keys}")

    def run(self, action):
        """By the palette, as everything can be."""
        self.press("ctrl+k")
        field = self.console.find(R.TEXT, "Find or run anything")
        self.console.type_into(field, f"> {action}")
        time.sleep(0.3)  # the list follows the field
        self.press("Return")

    def snapshot(self):
        """The objects in sight; again when one went while it was looked at."""
        def look():
            nodes = list(showing(self.console.tree))
            return [(node, node.get_role(), node.get_name(), has(node, Atspi.StateType.ENABLED)) for node in nodes]
        return until("a page that stands still", look)

    def nameless(self):
        faults = []
        for node, role, name, _ in self.snapshot():
            if role in NO_ROLE:
                faults.append(f"without role: '{name}' {said(node)}")
            elif not (name or role in NEEDS_NO_NAME):
                faults.append(f"without name: {said(node)}")
        return faults

    def stops(self):
        """Presses Tab until it is where it was; in the order of the stops. A stop that Tab does not leave ends it."""
        found = []
        silent = 0
        before = len(self.focus.all)
        for _ in range(MOST_STOPS):
            node = self.focus.after(lambda: self.press("Tab"))
            # What goes away while Tab is under way says nothing any more.
            silent = silent + 1 if node is None else 0
            if silent > 1 or node in found:
                break
            if node is not None:
                found.append(node)
        # On a busy machine two stops may be told of at once, and the first of them is overlooked above.
        return found + [node for node in self.focus.all[before:] if node not in found]

    @staticmethod
    def focused(node):
        node.clear_cache()
        return has(node, Atspi.StateType.FOCUSED)

    def tab_to(self, node):
        """Asks the node itself after each Tab: on a busy machine what was told may be of the Tab before."""
        for _ in range(MOST_STOPS):
            with contextlib.suppress(AssertionError):
                until("the focus", lambda: self.focused(node), 0.3)
                return
            self.press("Tab")
        raise AssertionError(f"Tab never came to {said(node)}")

    def unreached(self):
        stops = self.stops()
        names, known, faults = set(), set(), []
        for node in stops:
            with contextlib.suppress(GLib.Error):  # a row of a list that was filled anew is no longer there
                names.add(node.get_name())
                known.add((node.get_role(), node.get_name()))
                if node.get_role() in {R.FILLER, *NO_ROLE}:
                    faults.append(f"has the focus without a role for it: {said(node)}")
        for node, role, name, enabled in self.snapshot():
            # Not by the object alone: what is shown anew between pressing and looking is another one.
            if role not in CONTROLS or not enabled or node in stops or (role, name) in known or name in FIELD_HAS_THE_KEYS:
                continue
            # A page that changes while it is looked at: what is gone is in nobody's way, and what came instead is judged by its name.
            if not any(name in group and names & group for group in TOGETHER) and (what := said(node)) != GONE:
                faults.append(f"never reached by Tab ({len(stops)} stops): {what}")
        return faults

    def faults(self):
        # What came while Tab was pressed was not there to be reached: only what is at fault twice is.
        return self.nameless() + (self.unreached() and self.unreached())


class WithConsole(unittest.TestCase):
    flags = ()

    def setUp(self):
        self.console = Console(*self.flags)
        self.addCleanup(self.console.close)
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Alien Console", "windowfocus"], check=True, stdout=subprocess.DEVNULL)
        self.walk = Walker(self.console)
        self.addCleanup(self.walk.close)

    def check(self, place):
        with self.subTest(place=place):
            self.assertEqual(self.walk.faults(), [])


class Pages(WithConsole):
    flags = ("--sandbox", "--sandbox-seed", "3", "--section", "overview")
    SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Stack editor", "Journal", "API")

    def test_every_section(self):
        until("the fleet", lambda: self.console.has_text("60 deployments*"))
        for name in self.SECTIONS:
            self.console.section(name)
            until(f"the title {name}", lambda name=name: self.console.has_text(f"{name}, *"))
            self.check(name)

    def test_what_is_selected(self):
        for name in ("Deployments", "Groups", "Releases"):
            self.console.section(name)
            table = self.console.table(name)
            until("rows", lambda table=table: self.console.rows(table) > 3)
            self.console.press(self.console.cell(table, 0, 1))
            self.console.button("Close inspector")
            self.check(f"inspector of {name}")

    def test_arrow_keys_go_through_the_sections(self):
        self.console.section("Groups")
        stop = next(node for node in self.walk.stops() if node.get_name() in self.SECTIONS)
        self.assertEqual(stop.get_name(), "Groups")
        self.walk.tab_to(stop)
        for name in ("Releases", "Commands"):
            self.walk.press("Down")
            until(f"the focus on {name}", lambda name=name: self.walk.focused(self.console.section_button(name)))
        self.walk.press("space")
        until("the section Commands", lambda: self.console.has_text("Commands, *"))


class Sheets(WithConsole):
    flags = ("--sandbox", "--sandbox-seed", "3", "--section", "deployments")

    def setUp(self):
        super().setUp()
        self.table = self.console.table("Deployments")
        until("rows", lambda: self.console.rows(self.table) > 10)
        status = self.console.column(self.table, "Status")
        running = next(i for i, text in enumerate(status) if "running" in text)
        self.console.press(self.console.cell(self.table, running, self.console.headers(self.table).index("Name")))
        self.console.button("Redeploy")

    def opened(self, action, name, role=R.PUSH_BUTTON, faults=Walker.faults):
        with self.subTest(sheet=action):
            self.walk.run(action)
            self.console.find(role, name)
            self.assertEqual(faults(self.walk), [])
        self.walk.press("Escape")
        time.sleep(0.3)  # who closes gives the focus back, and a palette that loses it closes too

    def test_sheets_over_the_fleet(self):
        self.opened("Redeploy", "Redeploy 1 deployment")
        self.opened("New deployment", "Create 1 deployment")
        self.opened("Watch", "Watch")
        self.opened("Watches", "Watches", R.TABLE)
        self.opened("Run command", "5 minutes", R.COMBO_BOX)

    def test_deleting(self):
        for action in ("Delete, clean up", "Delete, detach", "Delete, forget"):
            self.opened(action, "Type to confirm", R.TEXT)

    def test_views_of_the_fleet(self):
        self.opened("Save view", "Name of the view", R.TEXT)
        self.opened("Open view from text", "Text of the view", R.TEXT)
        self.opened("Public URLs of the fleet", "Back to deployments")

    def test_sheets_of_the_sections(self):
        groups = ("Groups", (("New group", "Create 1 group", R.PUSH_BUTTON), ("Mint token", "Mint 1 token", R.PUSH_BUTTON)))
        commands = ("Commands", (("Track by id", "Command id", R.TEXT),))
        telemetry = ("Telemetry", (("Go to time", "Time", R.TEXT), ("Save dashboard as", "Name", R.TEXT), ("Import dashboard", "JSON", R.TEXT)))
        api = ("API", (("Unlock guarded operations", "Type to confirm", R.TEXT),))
        for section, sheets in (groups, commands, telemetry, api):
            self.console.section(section)
            until(f"the title {section}", lambda name=section: self.console.has_text(f"{name}, *"))
            if section == "Groups":
                table = self.console.table("Groups")
                until("groups", lambda t=table: self.console.rows(t) > 3)
                self.console.select_row(table, "Name", self.console.column(table, "Name")[0])
            for sheet in sheets:
                self.opened(*sheet)

    def test_two_deployments_compared(self):
        names = self.console.column(self.table, "Name")
        at = self.console.headers(self.table).index("Name")
        other = next(row for row in range(len(names)) if not has(self.console.cell(self.table, row, at), Atspi.StateType.SELECTED))
        self.console.press(self.console.cell(self.table, other, at))  # from outside a press adds the row
        until("both selected", lambda: self.console.has_text("2 selected*"))
        self.opened("Compare deployments", "Back to deployments")

    def test_two_releases_compared(self):
        self.console.section("Releases")
        table = self.console.table("Releases")
        until("releases", lambda: self.console.rows(table) > 1)
        self.console.press(self.console.cell(table, 0, 1))
        until("what can be compared", lambda: self.console.enabled(self.console.button("Compare release")))
        self.opened("Compare release", "Close")

    def test_revoking(self):
        self.console.section("Groups")
        table = self.console.table("Groups")
        until("groups", lambda: self.console.rows(table) > 3)
        self.console.select_row(table, "Name", self.console.column(table, "Name")[0])
        self.walk.run("Mint token")
        self.console.press(self.console.button("Mint 1 token"))
        self.console.press(self.console.button("Done"))
        self.console.press(self.console.find(R.PAGE_TAB, "Tokens"))
        tokens = self.console.table("Tokens")
        until("the token", lambda: self.console.rows(tokens) > 0)
        self.console.press(self.console.cell(tokens, 0, 0))
        until("what can be revoked", lambda: self.console.enabled(self.console.button("Revoke token")))
        self.check("tab Tokens")
        self.opened("Revoke token", "Type to confirm", R.TEXT)

    def test_publishing(self):
        self.console.section("Stack editor")
        self.console.press(self.console.button("Queue worker"))
        # The stack is checked first: the palette finds what cannot be done yet, and does not do it.
        until("a stack that can be published", lambda: self.console.enabled(self.console.button("Publish")))
        self.opened("Publish", "Type to confirm", R.TEXT)
        self.opened("Rename draft", "Name", R.TEXT)
        self.opened("Add platform", "Platform", R.TEXT)

    def test_pages_beside_the_sections(self):
        self.opened("New connection", "Token", R.PASSWORD_TEXT)
        self.opened("Settings", "This computer's", R.COMBO_BOX)  # a box is called by what is chosen in it
        self.opened("Enter another token", "Token", R.PASSWORD_TEXT)
        self.opened("Support bundle", "These are all the bytes*", R.LABEL)
        self.opened("Restore a backup", "Copies of the data", R.TREE)
        # In a text Tab goes from link to link, of which nobody hears.
        self.opened("Handbook", "Search the handbook", R.TEXT, Walker.nameless)
        self.opened("About and in brief", "Keyboard shortcuts")
        self.opened("Keyboard shortcuts", "Keyboard shortcuts", R.TABLE)
        self.opened("Shortcuts", "Keyboard shortcuts")

    def test_the_palette(self):
        self.walk.press("ctrl+k")
        self.console.find(R.TEXT, "Find or run anything")
        self.assertEqual(self.walk.nameless(), [])


class Welcome(WithConsole):
    def test_the_first_start(self):
        self.console.button("Connect")
        self.check("Welcome")


if __name__ == "__main__":
    unittest.main()
