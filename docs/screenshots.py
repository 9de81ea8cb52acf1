#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py OUTDIR WIDTHxHEIGHT [pages|states|all]: every page, and every state a page can be in, in both themes; run by screenshots.sh."""
import json
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "blackbox"))
from gi.repository import Atspi  # noqa: E402
from harness import Console, Sandbox, until  # noqa: E402

SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Journal")


def fill_screen(size):
    width, height = size.split("x")
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Alien Console"], capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, width, height, "windowfocus", window], check=True)
    time.sleep(0.7)


def shoot(out, name):
    time.sleep(0.8)
    subprocess.run(["import", "-window", "root", f"{out}/{name}.png"], check=True)


def theme(word):
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "alien-console"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "preferences.ini").write_text(f"[look]\ntheme={word}\n")


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


def deployment_token(sandbox):
    group = sandbox.api("GET", "/v1/deployment-groups")["items"][0]["id"]
    return sandbox.api("POST", f"/v1/deployment-groups/{group}/tokens", {})["token"]


LISTS = ("deployments", "deployment-groups", "releases")


def states(out, size, word):
    state(out, size, word, "empty", "--empty", "--frozen")
    state(out, size, word, "loading", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:hang")])
    state(out, size, word, "forbidden", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:status=403")])
    state(out, size, word, "failing", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:status=500")])
    state(out, size, word, "html", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:html")])
    state(out, size, word, "undecodable", *[f for path in LISTS for f in ("--fault", f"GET /v1/{path}*:truncate")])
    state(out, size, word, "unreachable", "--fault", "GET /*:close")
    state(out, size, word, "grouptoken", "--frozen", token=deployment_token)
    offline(out, size, word)
    filtered(out, size, word)
    frames(out, size, word)


def main():
    out, size = sys.argv[1:3]
    what = sys.argv[3] if len(sys.argv) > 3 else "pages"
    for word in os.environ.get("THEMES", "light dark").split():
        theme(word)
        if what in ("pages", "all"):
            welcome(out, size, word)
            pages(out, size, word)
        if what in ("states", "all"):
            states(out, size, word)


if __name__ == "__main__":
    main()
