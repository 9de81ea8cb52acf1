#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py OUTDIR WIDTHxHEIGHT: takes every page in both themes; run by screenshots.sh."""
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "blackbox"))
from gi.repository import Atspi  # noqa: E402
from harness import Console, until  # noqa: E402

SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Journal")


def fill_screen(size):
    width, height = size.split("x")
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Alien Console"], capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, width, height], check=True)
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


def main():
    out, size = sys.argv[1:3]
    for word in ("light", "dark"):
        theme(word)
        welcome(out, size, word)
        pages(out, size, word)


if __name__ == "__main__":
    main()
