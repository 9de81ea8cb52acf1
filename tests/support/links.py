#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every link and picture of the pages for readers of the source leads to a file that is there."""
import pathlib
import re
import sys
import tempfile

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def pages(top):
    return sorted([*top.glob("*.md"), *(page for folder in ("docs", "packaging", "tests", "translations") for page in (top / folder).rglob("*.md"))])


def broken(top):
    found = []
    for page in pages(top):
        for target in LINK.findall(page.read_text()):
            path = target.split("#")[0]
            if "://" not in target and path and not (page.parent / path).exists():
                found.append(f"{page.relative_to(top)}: {target} is not there")
    return found


def selftest():
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        (top / "b.md").write_text("")
        (top / "a.md").write_text("[good](b.md#part) ![lost](lost.png) [out](https://example.org/) [here](#part)")
        assert broken(top) == ["a.md: lost.png is not there"], broken(top)


def main():
    selftest()
    top = pathlib.Path(sys.argv[1])
    faults = broken(top)
    print("\n".join(faults) or f"{len(pages(top))} pages, every link leads to a file")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
