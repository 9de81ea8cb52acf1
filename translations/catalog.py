#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""catalog.py update [LUPDATE] | export TS OUTDIR [SIZE] | merge TS FILE... | check LUPDATE TS...

update reads the texts out of the sources into every .ts file and writes the English plurals;
export writes what a .ts file lacks as JSON lists of {id, source, context, note, plural}, each text once however many contexts use it;
merge puts answers {id: text, or a list with one text per plural form} into every message with that source; check finds what a reader
would stumble over: texts that the sources have and a file lacks, unfinished ones, lost placeholders, missing plural forms, tags that differ,
too much left as it was.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).resolve().parent
LUPDATE = "/usr/lib/qt6/bin/lupdate"
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP", "zh_CN": "zh_CN"}
FORMS = {"ja": 1, "zh": 1, "ko": 1, "de": 2, "es": 2, "fr": 2, "en": 2}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n|Ln)")
# A query means the same in every language, so its examples do too.
TERM = re.compile(
    r"\b(?:action|age|class|differs|drift|error|expires|group|operation|outcome|part|place|platform|probe|release|sent|severity|state|status|took)"
    r"(?::|!=|>|<)[a-z0-9*]+"
)
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def language(root):
    return root.get("language", "").split("_")[0]


def key_of(message):
    parts = [message.findtext("source") or "", message.findtext("comment") or "", message.findtext("extracomment") or "", message.get("numerus") or ""]
    return hashlib.sha1("\0".join(parts).encode()).hexdigest()[:10]


def messages(root):
    for context in root.findall("context"):
        for message in context.findall("message"):
            if (message.find("translation").get("type") or "") not in ("vanished", "obsolete"):
                yield context.findtext("name"), message


def texts_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def export(path, folder, size):
    root = tree.parse(path).getroot()
    asked = {}
    for context, message in messages(root):
        if message.find("translation").get("type") != "unfinished":
            continue
        item = asked.setdefault(key_of(message), {"id": key_of(message), "source": message.findtext("source"), "context": context})
        note = " / ".join(t for t in (message.findtext("comment"), message.findtext("extracomment")) if t)
        if note:
            item["note"] = note
        if message.get("numerus") == "yes":
            item["plural"] = True
    items = list(asked.values())
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for number, at in enumerate(range(0, len(items), size), 1):
        lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items[at:at + size])
        (folder / f"part{number:02}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(items)} texts to translate in {folder}")


def faults(source, texts, plural, forms):
    """What is wrong with a translation of `source`, as sentences."""
    wrong = []
    if plural and len(texts) != forms:
        wrong.append(f"{len(texts)} plural forms instead of {forms}")
    for text in texts:
        if not text.strip():
            wrong.append("empty")
        wanted, found = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(text))
        # A form for exactly one may leave the number out: "one deployment".
        if wanted != found and not (plural and [p for p in wanted if p not in ("%n", "%Ln")] == found):
            wrong.append(f"placeholders {wanted} became {found}")
        for term in TERM.findall(source):
            if term not in text:
                wrong.append(f"the query term {term} has to stay")
        if sorted(TAG.findall(source)) != sorted(TAG.findall(text)):
            wrong.append("tags differ")
        if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
            wrong.append("space at an end differs")
    return wrong


def write(path, document):
    root = document.getroot()
    tree.indent(root, "    ")
    body = tree.tostring(root, encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")


def merge(path, files):
    path = pathlib.Path(path)
    document = tree.parse(path)
    forms = FORMS[language(document.getroot())]
    answers = {}
    for file in files:
        answers.update(json.loads(pathlib.Path(file).read_text(encoding="utf-8")))
    used, refused = 0, 0
    for context, message in messages(document.getroot()):
        answer = answers.get(key_of(message))
        if answer is None:
            continue
        plural = message.get("numerus") == "yes"
        texts = answer if isinstance(answer, list) else [answer]
        wrong = faults(message.findtext("source"), texts, plural, forms)
        if wrong:
            refused += 1
            print(f"{key_of(message)} {context}: {message.findtext('source')!r} -> {texts!r}: {'; '.join(wrong)}")
            continue
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for child in list(translation):
            translation.remove(child)
        translation.text = None if plural else texts[0]
        if plural:
            for text in texts:
                tree.SubElement(translation, "numerusform").text = text
        used += 1
    write(path, document)
    left = sum(1 for _, m in messages(document.getroot()) if m.find("translation").get("type") == "unfinished")
    print(f"{path.name}: {used} put in, {refused} refused, {left} still unfinished")
    return 1 if refused else 0


def read_sources(lupdate, path, *options):
    command = [lupdate, "-silent", "-I", ".", "-no-obsolete", "-locations", "none",
               "-tr-function-alias", "QT_TR_NOOP+=WORDS", *options, "app", "views", "models", "client", "-ts", str(path)]
    subprocess.run(command, cwd=HERE.parent, check=True, stderr=subprocess.DEVNULL)


def write_english_plurals(path):
    """The forms of "%n deployment(s)" where none stand yet; what was written by hand stays."""
    document = tree.parse(path)
    for message in document.iter("message"):
        if message.get("numerus") != "yes":
            continue
        source, translation = message.findtext("source"), message.find("translation")
        one = source.replace("entry(s)", "entry").replace("(es)", "").replace("(s)", "")
        many = source.replace("entry(s)", "entries").replace("(es)", "es").replace("(s)", "s")
        slots = translation.findall("numerusform")
        if not all((slot.text or "").strip() for slot in slots):
            for slot, text in zip(slots, (one, many), strict=True):
                slot.text = text
        translation.attrib.pop("type", None)
    write(path, document)


def update(lupdate):
    read_sources(lupdate, HERE / "alien_en.ts", "-pluralonly")
    write_english_plurals(HERE / "alien_en.ts")
    for name, target in LANGUAGES.items():
        path = HERE / f"alien_{name}.ts"
        before = {} if not path.exists() else {key_of(m): m for _, m in messages(tree.parse(path).getroot())}
        read_sources(lupdate, path, "-source-language", "en_GB", "-target-language", target)
        carry_over(path, before)
    return 0


def carry_over(path, before):
    """A text that moved to another class keeps its translation."""
    document = tree.parse(path)
    left = 0
    for _, message in messages(document.getroot()):
        known = before.get(key_of(message))
        translation = message.find("translation")
        if translation.get("type") == "unfinished" and known is not None and known.find("translation").get("type") is None:
            message.remove(translation)
            message.append(known.find("translation"))
        left += message.find("translation").get("type") == "unfinished"
    write(path, document)
    print(f"{path.name}: {left} unfinished")


def check(lupdate, paths):
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        read_sources(lupdate, fresh)
        wanted = {key_of(message): (context, message.findtext("source")) for context, message in messages(tree.parse(fresh).getroot())}
    for path in paths:
        root = tree.parse(path).getroot()
        has = {key_of(message) for _, message in messages(root)}
        for key in wanted.keys() - has:
            print(f"{pathlib.Path(path).name}: {wanted[key][0]}: {wanted[key][1]!r}: missing; run translations/catalog.py update")
            bad += 1
        forms, total, same = FORMS[language(root)], 0, 0
        for context, message in messages(root):
            source, texts = message.findtext("source"), texts_of(message)
            total += 1
            if message.find("translation").get("type") == "unfinished":
                wrong = ["unfinished"]
            else:
                wrong = faults(source, texts, message.get("numerus") == "yes", forms)
                # Names, units and codes stay as they are; a sentence that does is one that was forgotten.
                same += texts[0] == source and re.search(r"[a-z]{3}", source) is not None
            for sentence in wrong:
                print(f"{pathlib.Path(path).name}: {context}: {source!r}: {sentence}")
            bad += bool(wrong)
        if total == 0 or same > total * 0.05:
            print(f"{pathlib.Path(path).name}: {same} of {total} texts equal the source, more than 5 %")
            bad += 1
        print(f"{pathlib.Path(path).name}: {total} texts, {same} equal to the source")
    return 1 if bad else 0


def main(args):
    if len(args) >= 3 and args[0] == "export":
        export(args[1], args[2], int(args[3]) if len(args) > 3 else 300)
        return 0
    if len(args) >= 3 and args[0] == "merge":
        return merge(args[1], args[2:])
    if args and args[0] == "update":
        return update(args[1] if len(args) > 1 else LUPDATE)
    if len(args) >= 3 and args[0] == "check":
        return check(args[1], args[2:])
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
