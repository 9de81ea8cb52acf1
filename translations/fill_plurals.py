#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fill_plurals.py FILE.ts: writes the English forms of "%n deployment(s)" where none stand yet; what was written by hand stays."""
import sys
import xml.etree.ElementTree as ET


def forms(source):
    one = source.replace("entry(s)", "entry").replace("(es)", "").replace("(s)", "")
    many = source.replace("entry(s)", "entries").replace("(es)", "es").replace("(s)", "s")
    return one, many


def main():
    tree = ET.parse(sys.argv[1])
    for message in tree.iter("message"):
        if message.get("numerus") != "yes":
            continue
        translation = message.find("translation")
        slots = translation.findall("numerusform")
        if not all((slot.text or "").strip() for slot in slots):
            for slot, text in zip(slots, forms(message.findtext("source")), strict=True):
                slot.text = text
        translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    with open(sys.argv[1], "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="utf-8")
        file.write(b"\n")


if __name__ == "__main__":
    main()
