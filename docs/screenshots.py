#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py OUTDIR WIDTHxHEIGHT [handbook|pages|rich|tabs|states|all|rtl|pseudo|LANGUAGE]: the pictures of the handbook, or every page, and every state a
page can be in, in both themes; or every page from right to left, in the language of brackets, or in another of the program's languages; run by screenshots.sh."""
import json
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "blackbox"))
from gi.repository import Atspi  # noqa: E402
from harness import Console, Sandbox, secrets_in_sight, until  # noqa: E402

SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Journal")


def fill_screen(size):
    width, height = size.split("x")
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Alien Console"], capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, width, height, "windowfocus", window], check=True)
    time.sleep(0.7)


class Album:
    """A folder that keeps only some of the pictures taken on the way, under names of its own."""

    def __init__(self, folder, names):
        self.folder = folder
        self.names = names
        self.taken = set()

    def add(self, name):
        if name not in self.names:
            return
        path = f"{self.folder}/{self.names[name]}.png"
        take(path)
        # A window of flat colours loses nothing one can see in a palette, and two thirds of its bytes.
        subprocess.run(["convert", path, "-strip", "+dither", "-colors", "255", "-define", "png:compression-level=9", f"PNG8:{path}"], check=True)
        self.taken.add(name)


def take(path):
    time.sleep(0.8)
    secrets = until("a page that stands still", lambda: [secrets_in_sight()])[0]
    assert not secrets, f"{path} would show {secrets}"
    subprocess.run(["import", "-window", "root", path], check=True)


def shoot(out, name):
    if isinstance(out, Album):
        out.add(name)
    else:
        take(f"{out}/{name}.png")


def theme(word, language=""):
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "alien-console"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "preferences.ini").write_text(f"[look]\ntheme={word}\nlanguage={language}\n")


def first_row(console, table, status):
    column = console.column(table, "Status")
    row = next((i for i, text in enumerate(column) if status in text), 0)
    console.press(console.cell(table, row, console.headers(table).index("Name")))


def pages(out, size, word):
    width = size.split("x")[0]
    console = Console("--sandbox", "--sandbox-seed", "1", "--section", "overview")
    fill_screen(size)
    for section in SECTIONS:
        console.section(section)
        if section == "Deployments":
            table = console.table("Deployments")
            until("rows", lambda table=table: console.rows(table) > 10)
            first_row(console, table, "update-failed")
        elif section in ("Groups", "Releases"):
            table = console.table(section)
            until("rows", lambda table=table: console.rows(table) > 2)
            console.press(console.cell(table, 0, 0))
        shoot(out, f"{section.lower()}-{word}-{width}")
        if section == "Deployments":
            first_row(console, table, "update-failed")  # Toggle adds to the selection: take the other one out of it
            first_row(console, table, "running")
            console.press(until("Redeploy", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Redeploy") if console.enabled(b)), None)))
            console.button("Redeploy 1 deployment")
            shoot(out, f"redeploy-{word}-{width}")
            console.press(console.button("Cancel"))
    console.close()


def welcome(out, size, word):
    console = Console()
    fill_screen(size)
    shoot(out, f"welcome-{word}-{size.split('x')[0]}")
    console.close()


def profile(sandbox, protection):
    """A saved connection of that protection level, so that the window wears its frame."""
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "alien-console"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    entry = {"id": f"shot-{protection}", "name": f"acme-{protection}", "url": sandbox.url, "protection": protection}
    (folder / "profiles.json").write_text(json.dumps({"version": 1, "profiles": [entry]}))
    return entry["name"]


def shoot_sections(console, out, state, suffix, sections=SECTIONS):
    for section in sections:
        console.section(section)
        shoot(out, f"{state}-{section.lower()}-{suffix}")


def state(out, size, word, name, *flags, sections=SECTIONS, token=None, wait=2.0):
    """The sections on a manager started with these flags."""
    sandbox = Sandbox("--seed", "1", *flags)
    console = Console("--connect", sandbox.url, "--section", "overview", env={"ALIEN_MANAGER_BEARER": token(sandbox) if token else sandbox.token})
    fill_screen(size)
    time.sleep(wait)
    shoot_sections(console, out, name, f"{word}-{size.split('x')[0]}", sections)
    console.close()
    sandbox.close()


def offline(out, size, word):
    """The manager goes away while its data is on screen."""
    sandbox = Sandbox("--seed", "1", "--frozen")
    console = Console("--connect", sandbox.url, "--section", "deployments", env={"ALIEN_MANAGER_BEARER": sandbox.token})
    fill_screen(size)
    table = console.table("Deployments")
    until("rows", lambda: console.rows(table) > 10)
    first_row(console, table, "update-failed")
    sandbox.close()
    until("the bar that says so", lambda: console.has_text("*does not answer*"), 60)
    shoot_sections(console, out, "offline", f"{word}-{size.split('x')[0]}", ("Deployments", "Overview", "Groups", "Releases"))
    console.close()


def filtered(out, size, word):
    console = Console("--sandbox", "--sandbox-seed", "1", "--section", "deployments")
    fill_screen(size)
    table = console.table("Deployments")
    until("rows", lambda: console.rows(table) > 10)
    subprocess.run(["xdotool", "key", "ctrl+f"], check=True)
    subprocess.run(["xdotool", "type", "--delay", "5", "status:failed platform:aws group:nobody"], check=True)
    shoot(out, f"filtered-deployments-{word}-{size.split('x')[0]}")
    console.close()


BUTTON = Atspi.Role.PUSH_BUTTON
TEXT = Atspi.Role.TEXT


def enabled(console, name):
    return until(f"an enabled {name}", lambda: next((b for b in console.all(BUTTON, name) if console.enabled(b)), None))


def names_once(sandbox, status):
    """Deployments in that status whose name no other one has."""
    items = sandbox.deployments()
    every = [item["name"] for item in items]
    return [item["name"] for item in items if item["status"] == status and every.count(item["name"]) == 1]


def commands(console, sandbox, out, suffix):
    """The workbench, a command that was answered, one that failed, and one to many."""
    first, second = names_once(sandbox, "running")[:2]
    console.section("Deployments")
    console.select_row(console.table("Deployments"), "Name", first)
    console.press(enabled(console, "Run command"))
    for name in ("query", "fail"):
        console.type_into(console.find(TEXT, "Command"), name)
        if name == "query":
            shoot(out, f"commands-workbench-{suffix}")
        console.press(enabled(console, "Send to 1 deployment"))
        until("its end", lambda: not any(word in str(console.column(console.table("Commands"), "State")) for word in ("PENDING", "DISPATCHED")), 60)
        shoot(out, f"commands-{name}-{suffix}")
        console.press(enabled(console, "New command"))
    console.type_into(console.find(TEXT, "Find deployments"), second)
    console.press(enabled(console, "Add 1 matching"))
    console.type_into(console.find(TEXT, "Command"), "query")
    console.press(enabled(console, "Send to 2 deployments"))
    until("the answers", lambda: next((n for n in console.all(name="Answers")), None))
    time.sleep(4)
    shoot(out, f"commands-many-{suffix}")


def stack_editor(console, sandbox, out, suffix):
    """Its start, a release as a draft, a finding, and what publishing would hit."""
    console.section("Stack editor")
    shoot(out, f"stack-start-{suffix}")
    newest = sandbox.api("GET", "/v1/releases/latest")["gitMetadata"]["commitSha"][:7]
    console.press(console.button(newest))
    tree = console.find(Atspi.Role.TREE, "Resources")

    def item():
        tree.clear_cache()
        return next((c for c in (tree.get_child_at_index(i) for i in range(tree.get_child_count())) if c and c.get_name() == "api"), None)

    console.press(until("api", item))
    memory = console.find(TEXT, "Memory")
    shoot(out, f"stack-editor-{suffix}")
    console.type_into(memory, "999999")
    shoot(out, f"stack-finding-{suffix}")
    console.type_into(memory, "1024")
    console.press(enabled(console, "Publish"))
    shoot(out, f"stack-publish-{suffix}")
    console.press(console.button("Cancel"))


def api(console, out, suffix):
    console.section("API")
    shoot(out, f"api-{suffix}")
    console.select_row(console.table("Operations"), "Operation", "List groups")
    console.press(enabled(console, "Send request"))
    until("the answer", lambda: console.has_text("200"))
    shoot(out, f"api-answer-{suffix}")


def journal(console, out, suffix):
    """After a retry there is something in it."""
    console.section("Deployments")
    if close := next(console.all(BUTTON, "Close inspector"), None):
        console.press(close)
    time.sleep(0.5)
    first_row(console, console.table("Deployments"), "update-failed")
    console.press(enabled(console, "Retry"))
    console.section("Journal")
    table = console.table("Journal")
    until("an entry", lambda: console.rows(table) > 0)
    console.press(console.cell(table, 0, 0))
    shoot(out, f"journal-full-{suffix}")


def rich(out, size, word):
    """What needs a fleet that answers: Commands, Stack editor, API, Telemetry, a journal with entries."""
    suffix = f"{word}-{size.split('x')[0]}"
    sandbox = Sandbox("--seed", "1")
    console = Console("--connect", sandbox.url, "--section", "deployments", env={"ALIEN_MANAGER_BEARER": sandbox.token})
    fill_screen(size)
    table = console.table("Deployments")
    until("rows", lambda: console.rows(table) > 10)
    commands(console, sandbox, out, suffix)
    journal(console, out, suffix)
    stack_editor(console, sandbox, out, suffix)
    api(console, out, suffix)
    if "Telemetry" in console.names(Atspi.Role.CHECK_BOX):
        console.section("Telemetry")
        time.sleep(5)
        shoot(out, f"telemetry-{suffix}")
    console.close()
    sandbox.close()


def frames(out, size, word):
    """Production, staging, sandbox: the frame round the window, and a sheet in its colour."""
    sandbox = Sandbox("--seed", "1", "--frozen")
    for protection in ("production", "staging", "sandbox"):
        name = profile(sandbox, protection)
        console = Console("--profile", name, "--section", "deployments", env={"ALIEN_MANAGER_BEARER": sandbox.token})
        fill_screen(size)
        table = console.table("Deployments")
        until("rows", lambda table=table: console.rows(table) > 10)
        first_row(console, table, "running")
        console.press(until("Redeploy", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Redeploy") if console.enabled(b)), None)))
        console.button("Redeploy 1 deployment")
        shoot(out, f"frame-{protection}-{word}-{size.split('x')[0]}")
        console.press(console.button("Cancel"))
        console.close()
    sandbox.close()
    (pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "alien-console" / "profiles.json").unlink()


def one_deployment_token(sandbox):
    """A token that may read its own deployment only: every list is forbidden."""
    group = sandbox.api("GET", "/v1/deployment-groups")["items"][0]["id"]
    return sandbox.api("POST", "/v1/deployments", {"name": "shots", "platform": "test", "deploymentGroupId": group})["token"]


def deployment_token(sandbox):
    group = sandbox.api("GET", "/v1/deployment-groups")["items"][0]["id"]
    return sandbox.api("POST", f"/v1/deployment-groups/{group}/tokens", {})["token"]


LISTS = ("deployments", "deployment-groups", "releases")


def states(out, size, word):
    state(out, size, word, "empty", "--empty", "--frozen")
    state(out, size, word, "loading", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:hang")])
    state(out, size, word, "forbidden", "--frozen", token=one_deployment_token)
    state(out, size, word, "failing", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:status=500")])
    state(out, size, word, "html", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:html")])
    state(out, size, word, "undecodable", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:truncate")])
    state(out, size, word, "unreachable", "--fault", "GET /*:close")
    state(out, size, word, "grouptoken", "--frozen", token=deployment_token)
    offline(out, size, word)
    filtered(out, size, word)
    frames(out, size, word)


def telemetry(out, size, word):
    """What the built-in sandbox measures, after it has run for a while."""
    console = Console("--sandbox", "--sandbox-seed", "1", "--section", "telemetry")
    fill_screen(size)
    time.sleep(150)
    shoot(out, f"telemetry-sandbox-{word}-{size.split('x')[0]}")
    console.close()


def palette(console, words):
    """Runs an action by its name."""
    subprocess.run(["xdotool", "key", "ctrl+k"], check=True)
    time.sleep(0.5)
    subprocess.run(["xdotool", "type", "--delay", "5", words], check=True)
    time.sleep(0.7)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    time.sleep(0.7)


def past_and_watches(out, size, word):
    """The fleet at another time, what is watched, and the palette."""
    suffix = f"{word}-{size.split('x')[0]}"
    console = Console("--sandbox", "--sandbox-seed", "1", "--section", "deployments")
    fill_screen(size)
    table = console.table("Deployments")
    until("rows", lambda: console.rows(table) > 10)
    time.sleep(45)
    palette(console, ">fleet at another")
    for _ in range(3):
        console.press(until("the step back", lambda: next((b for b in console.all(BUTTON, "Previous*") if console.enabled(b)), None)))
        time.sleep(0.5)
    shoot(out, f"past-{suffix}")
    console.press(console.button("Now*"))
    first_row(console, table, "update-failed")
    subprocess.run(["xdotool", "key", "ctrl+k"], check=True)
    time.sleep(0.5)
    subprocess.run(["xdotool", "type", "--delay", "5", "orbis"], check=True)
    shoot(out, f"palette-{suffix}")
    subprocess.run(["xdotool", "key", "Escape"], check=True)
    palette(console, ">watch")
    shoot(out, f"watch-{suffix}")
    console.press(console.button("Cancel"))
    console.close()


def creation(out, size, word):
    """The form of a new deployment, filled in."""
    sandbox = Sandbox("--seed", "1", "--frozen")
    console = Console("--connect", sandbox.url, "--section", "deployments", env={"ALIEN_MANAGER_BEARER": sandbox.token})
    fill_screen(size)
    until("rows", lambda: console.rows(console.table("Deployments")) > 10)
    console.press(enabled(console, "New deployment"))
    console.type_into(console.find(TEXT, "Name"), "shop-prod-fra")
    console.type_into(console.find(TEXT, "Stack settings"), '{"telemetry": "approval-required", "network": {"type": "create", "cidr": "10.7.0.0/16", "availability_zones": 3}}')
    console.press(console.button("Add domain"))
    console.type_into(console.find(TEXT, "Custom domain"), "shop.example.com")
    console.type_into(console.find(TEXT, "Certificate"), "arn:aws:acm:eu-central-1:123456789012:certificate/7f1c")
    console.press(console.button("Add variable"))
    console.type_into(console.find(TEXT, "Variable name"), "PAYMENT_KEY")
    console.type_into(console.find(TEXT, "Variable value"), "not-a-real-key")
    console.press(console.find(Atspi.Role.CHECK_BOX, "Secret*"))
    enabled(console, "Create 1 deployment")
    shoot(out, f"create-{word}-{size.split('x')[0]}")
    console.press(console.button("Cancel"))
    console.close()
    sandbox.close()


HANDBOOK = {
    "welcome": "welcome", "overview": "overview", "deployments": "deployments", "groups": "groups", "releases": "releases", "redeploy": "redeploy",
    "commands-query": "commands", "stack-editor": "stack-editor", "stack-publish": "publish", "journal-full": "journal", "api-answer": "api",
    "create": "create", "telemetry-sandbox": "telemetry", "past": "time-machine", "watch": "watch", "palette": "palette",
}


def handbook(out, size):
    """Exactly the pictures that the handbook shows."""
    word, width = "light", size.split("x")[0]
    theme(word)
    album = Album(out, {f"{shot}-{word}-{width}": name for shot, name in HANDBOOK.items()})
    for part in (welcome, pages, rich, creation, past_and_watches, telemetry):
        part(album, size, word)
    missing = set(album.names) - album.taken
    assert not missing, f"never taken: {sorted(missing)}"


def right_to_left(out, size):
    """Every page as a reader of Arabic or Hebrew finds it; the words stay English."""
    os.environ["ALIEN_CONSOLE_FLAGS"] = "-reverse"
    theme("light")
    for part in (welcome, pages, rich, filtered, past_and_watches, tabs):
        part(out, size, "rtl")


EVERY = ("Overview", "Deployments", "Groups", "Releases", "Telemetry", "Stack editor", "API")
DIALOGS = {"settings": ">settings", "shortcuts": ">keyboard shortcuts", "support": ">support", "create": ">new deployment", "urls": ">public urls of the fleet",
           "handbook": ">handbook", "backups": ">restore"}


def tabs(out, size, word):
    """Every tab of every section and of its inspector, and what the menus open beside the sections."""
    suffix = f"{word}-{size.split('x')[0]}"
    sandbox = Sandbox("--seed", "1", "--frozen")
    console = Console("--connect", sandbox.url, "--section", "overview", env={"ALIEN_MANAGER_BEARER": sandbox.token})
    fill_screen(size)
    for section in EVERY:
        console.section(section)
        time.sleep(1)
        if section not in ("Overview", "Stack editor"):
            for table in [n for n in console.all() if n.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE) and console.rows(n)][:1]:
                console.press(console.cell(table, 0, min(1, table.get_n_columns() - 1)))
        for name in [n.get_name() for n in console.all(Atspi.Role.PAGE_TAB)]:
            tab = next(console.all(Atspi.Role.PAGE_TAB, name), None)
            if tab is not None and tab.get_action_iface().get_n_actions():
                console.press(tab)
                shoot(out, f"tab-{section.lower()}-{name.lower().replace('/', '')}-{suffix}")
    for name, words in DIALOGS.items():
        palette(console, words)
        shoot(out, f"dialog-{name}-{suffix}")
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        time.sleep(0.5)
    console.close()
    sandbox.close()


def in_language(out, size, language):
    """Every page in words whose length another language gives; found by their place, since their names are not known here."""
    theme("light", language)
    width = size.split("x")[0]
    sandbox = Sandbox("--seed", "1")
    console = Console("--connect", sandbox.url, "--section", "overview", env={"ALIEN_MANAGER_BEARER": sandbox.token})
    fill_screen(size)
    for place in range(1, 10):
        subprocess.run(["xdotool", "key", f"ctrl+{place}"], check=True)
        time.sleep(1)
        tables = [n for n in console.all() if n.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE) and console.rows(n)]
        if tables:
            console.press(console.cell(tables[0], 0, 0))
        shoot(out, f"section{place}-{language}-{width}")
    console.close()
    sandbox.close()


def main():
    out, size = sys.argv[1:3]
    what = sys.argv[3] if len(sys.argv) > 3 else "pages"
    if what == "handbook":
        handbook(out, size)
        return
    if what == "rtl":
        right_to_left(out, size)
        return
    if what not in ("pages", "rich", "states", "tabs", "all"):
        in_language(out, size, what)
        return
    for word in os.environ.get("THEMES", "light dark").split():
        theme(word)
        if what in ("pages", "all"):
            welcome(out, size, word)
            pages(out, size, word)
        if what in ("pages", "rich", "all"):
            rich(out, size, word)
        if what in ("tabs", "all"):
            tabs(out, size, word)
        if what in ("states", "all"):
            states(out, size, word)


if __name__ == "__main__":
    main()
