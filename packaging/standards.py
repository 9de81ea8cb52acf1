#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""standards.py BUILD: what a distribution's own tools say of what BUILD would ship: desktop-file-validate, appstreamcli, mandoc, flatpak-builder, and lintian
over a package that is made for it and thrown away. A tool that is not here is named. Ends with 1 when one of them finds fault, with 77 when none is here."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
APP = "io.github.alienconsole.AlienConsole"


def checks(build, work):
    """(what is asked, tools that it takes, commands in their order)"""
    package = "dpkg-deb", "dpkg-shlibdeps", "dpkg-parsechangelog", "strip"
    yield "desktop file", ("desktop-file-validate",), [["desktop-file-validate", HERE / f"{APP}.desktop"]]
    yield "AppStream", ("appstreamcli",), [["appstreamcli", "validate", "--no-net", "--strict", HERE / f"{APP}.metainfo.xml"]]
    for page in sorted(HERE.glob("*.1")):
        yield f"man page {page.name}", ("mandoc",), [["mandoc", "-T", "lint", "-W", "warning", page]]
    manifest = HERE / "flatpak" / f"{APP}.json"
    yield "Flatpak manifest", ("flatpak-builder",), [["flatpak-builder", "--show-manifest", manifest]]
    yield "package", ("lintian", *package), [[HERE / "deb.sh", build, work], ["lintian", "--allow-root", "--fail-on", "error,warning", work / "*.deb"]]


def run(command):
    """What it wrote when it failed, or only wondered about an unknown key; nothing when all is well."""
    expanded = [part for item in map(str, command) for part in (sorted(map(str, pathlib.Path(item).parent.glob("*.deb"))) if item.endswith("*.deb") else [item])]
    with tempfile.TemporaryDirectory() as here:  # flatpak-builder leaves a folder where it runs
        done = subprocess.run(expanded, cwd=here, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    odd = "\n".join(line for line in done.stdout.splitlines() if "nknown property" in line)
    return odd if done.returncode == 0 else done.stdout.strip() or f"{expanded[0]} ended with {done.returncode}"


def examine(all_checks, which=shutil.which):
    """(asked, faults); prints a line for each."""
    asked = faults = 0
    for what, tools, commands in all_checks:
        missing = [tool for tool in tools if which(tool) is None]
        if missing:
            print(f"not asked: {what} (no {', '.join(missing)} here)")
            continue
        asked += 1
        wrong = next((words for words in map(run, commands) if words), "")
        faults += bool(wrong)
        print(f"{'wrong' if wrong else 'good'}: {what}{chr(10) + wrong if wrong else ''}", flush=True)
    return asked, faults


def selftest():
    with tempfile.TemporaryDirectory() as folder:
        bad = pathlib.Path(folder) / "bad.desktop"
        bad.write_text("[Desktop Entry]\nType=Nothing\n")
        assert examine([("a file", ("false",), [["false", bad]])]) == (1, 1)
        assert examine([("a file", ("true",), [["true"], ["true"]])]) == (1, 0)
        assert examine([("a file", ("no-such-tool",), [["no-such-tool"]])]) == (0, 0)
        if shutil.which("desktop-file-validate"):
            assert examine([("a bad file", ("desktop-file-validate",), [["desktop-file-validate", bad]])]) == (1, 1)
    json.loads((HERE / "flatpak" / f"{APP}.json").read_text())


def main():
    if sys.argv[1:] == ["--selftest"]:
        selftest()
        return 0
    with tempfile.TemporaryDirectory() as work:
        asked, faults = examine(checks(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(work)))
    if not asked:
        print("none of these tools is here: ./dev test installs them")
    return 1 if faults else 0 if asked else 77


if __name__ == "__main__":
    sys.exit(main() if len(sys.argv) > 1 else 2)
