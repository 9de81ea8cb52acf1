#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py BUILD alien-console alien-sandbox: man pages against --help, the Flatpak manifest against the permissions it may have, the SBOM against SPDX 2.3,
one version everywhere, menus in every language. Prints what is wrong and ends with 1."""
import json
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import sbom  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
APP = "io.github.alienconsole.AlienConsole"
# Network for the manager, a window, the secret store, notifications; nothing of the home directory: files come through portals.
MAY = {"--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri", "--talk-name=org.freedesktop.secrets",
       "--talk-name=org.freedesktop.Notifications"}
FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def man_pages(programs):
    """A flag of --help that the man page lacks, or the other way round."""
    for program in programs:
        name = pathlib.Path(program).name
        answer = subprocess.run([program, "--help"], check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
        helped = set(FLAG.findall(answer)) - {"--help-all"}
        page = (HERE / f"{name}.1").read_text().replace("\\-", "-").replace("\\fB", "").replace("\\fR", "")
        paged = set(FLAG.findall(page))
        for flag in sorted(helped - paged):
            yield f"{name}.1 does not say {flag}"
        for flag in sorted(paged - helped):
            yield f"{name}.1 says {flag}, which --help does not"
        for variable in sorted(set(re.findall(r"ALIEN_[A-Z_]+", answer))):
            if variable not in page:
                yield f"{name}.1 does not say {variable}"


def flatpak(manifest):
    if manifest.get("id") != APP:
        yield f"the Flatpak's id is {manifest.get('id')}"
    for key in ("runtime", "runtime-version", "sdk", "command", "modules", "finish-args"):
        if not manifest.get(key):
            yield f"the Flatpak's manifest has no {key}"
    for permission in manifest.get("finish-args", []):
        if permission not in MAY:
            yield f"the Flatpak may not have {permission}"
    for module in manifest.get("modules", []):
        for source in module.get("sources", []):
            if source.get("type") == "archive" and not re.fullmatch(r"[0-9a-f]{64}", source.get("sha256", "")):
                yield f"the Flatpak's module {module.get('name')} is not pinned by a checksum"
            if source.get("type") == "git" and not (source.get("tag") or source.get("commit")):
                yield f"the Flatpak's module {module.get('name')} follows a branch"


def spdx(document):
    """The rules of SPDX 2.3 for the fields that sbom.py writes."""
    if document.get("spdxVersion") != "SPDX-2.3" or document.get("dataLicense") != "CC0-1.0" or document.get("SPDXID") != "SPDXRef-DOCUMENT":
        yield "the SBOM's head is not that of SPDX 2.3"
    if not re.fullmatch(r"https://\S+", document.get("documentNamespace", "")) or "#" in document.get("documentNamespace", ""):
        yield "the SBOM's namespace is no address"
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document.get("creationInfo", {}).get("created", "")):
        yield "the SBOM does not say when it was made"
    ids = ["SPDXRef-DOCUMENT"]
    for element in document.get("packages", []) + document.get("files", []):
        ids.append(element.get("SPDXID", ""))
        if not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", ids[-1]):
            yield f"the SBOM has an element with the id {ids[-1]!r}"
    for twice in sorted({x for x in ids if ids.count(x) > 1}) if len(ids) != len(set(ids)) else []:
        yield f"the SBOM has {twice} twice"
    for package in document.get("packages", []):
        name = package.get("name")
        for key in ("name", "versionInfo", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText"):
            if not package.get(key):
                yield f"the SBOM's package {name} has no {key}"
        if package.get("versionInfo") == "NOASSERTION" or package.get("licenseDeclared") == "NOASSERTION":
            yield f"the SBOM does not know version or licence of {name}"
        if package.get("filesAnalyzed") and "packageVerificationCode" not in package:
            yield f"the SBOM's package {name} has no verification code"
    for file in document.get("files", []):
        sums = {x["algorithm"]: x["checksumValue"] for x in file.get("checksums", [])}
        if not file.get("fileName", "").startswith("./") or not re.fullmatch(r"[0-9a-f]{40}", sums.get("SHA1", "")):
            yield f"the SBOM's file {file.get('fileName')} has no checksum"
    if len(document.get("files", [])) < 100 or len(document.get("packages", [])) < 20:
        yield "the SBOM misses files or packages"
    for relation in document.get("relationships", []):
        if relation["spdxElementId"] not in ids or relation["relatedSpdxElement"] not in ids:
            yield f"the SBOM relates to nothing: {relation}"
    if not any(r["relationshipType"] == "DESCRIBES" for r in document.get("relationships", [])):
        yield "the SBOM describes nothing"


def versions():
    """Release notes, man pages and changelogs are of the version that is built."""
    version = re.search(r"project\(AlienConsole VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text())[1]
    newest = ElementTree.parse(HERE / f"{APP}.metainfo.xml").find("releases/release").get("version")
    if newest != version:
        yield f"the newest release of the metainfo is {newest}, not {version}"
    for name, pattern in (("alien-console.1", rf"Alien Console {version}\""), ("alien-sandbox.1", rf"Alien Console {version}\""),
                          ("debian/changelog", rf"\({version}-")):
        if not re.search(pattern, (HERE / name).read_text().splitlines()[0]):
            yield f"{name} is not of version {version}"
    if f"## {version}" not in (ROOT / "CHANGELOG.md").read_text():
        yield f"CHANGELOG.md has no {version}"


def icons():
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        head = (HERE / "icons" / "png" / f"{size}.png").read_bytes()[:24]
        if head[:8] != b"\x89PNG\r\n\x1a\n" or int.from_bytes(head[16:20], "big") != size or int.from_bytes(head[20:24], "big") != size:
            yield f"icons/png/{size}.png is no picture of {size} px"
    for name, symbolic in ((f"{APP}.svg", False), (f"{APP}-symbolic.svg", True)):
        yield from drawing(f"icons/{name}", (HERE / "icons" / name).read_text(), symbolic)


def drawing(name, text, symbolic):
    """A square without anything from elsewhere. A symbolic one has filled shapes of one colour: desktops paint the fill of every shape anew, and lines become blots."""
    tree = ElementTree.fromstring(text)
    box = tree.get("viewBox", "").split()
    if box[:2] != ["0", "0"] or box[2:3] != box[3:] or [tree.get("width"), tree.get("height")] != box[2:]:
        yield f"{name} is no square that begins at 0 0"
    if re.search(r"href|<(image|script|style|text)\b|url\(", text):
        yield f"{name} takes something from elsewhere"
    if symbolic and (re.search(r"stroke|gradient|opacity", text) or len(set(re.findall(r'fill="([^"]*)"', text))) != 1 or 'fill="none"' in text):
        yield f"{name} is more than filled shapes of one colour"


LANGUAGES = sorted(p.stem.removeprefix("alien_") for p in (ROOT / "translations").glob("alien_*.ts") if p.stem != "alien_en")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_texts(text):
    """What a menu shows, in every language of the program."""
    keys = [line.split("=", 1)[0] for line in text.splitlines() if "=" in line]
    for key, times in (("Name", 2), ("GenericName", 1), ("Comment", 1), ("Keywords", 1)):
        for language in LANGUAGES:
            if keys.count(f"{key}[{language}]") != times:
                yield f"the desktop file says {key} in {language} {keys.count(f'{key}[{language}]')} times, not {times}"


def metainfo_texts(tree):
    for tag in ("name", "summary"):
        said = {element.get(XML_LANG) for element in tree.findall(tag)}
        for language in LANGUAGES:
            if language not in said:
                yield f"the metainfo has no {tag} in {language}"


def recommends(control):
    """What runs without, but not as it should: the words of Qt's own dialogs."""
    line = next((line for line in control.splitlines() if line.startswith("Recommends:")), "")
    if "qt6-translations-l10n" not in line:
        yield "the package does not recommend qt6-translations-l10n"


def selftest():
    """Each check finds what it is for."""
    assert list(flatpak({"id": APP, "runtime": "r", "runtime-version": "1", "sdk": "s", "command": "c", "modules": [{}], "finish-args": ["--filesystem=home"]}))
    assert list(flatpak({"id": APP})) and list(spdx({}))
    for inside in ('<path fill="none" stroke="#000"/>', '<path fill="#000"/><path fill="#fff"/>', '<image href="x"/><path fill="#000"/>'):
        assert list(drawing("a", f'<svg width="16" height="16" viewBox="0 0 16 16">{inside}</svg>', True)), inside
    assert list(drawing("a", '<svg width="16" height="8" viewBox="0 0 16 8"/>', False))
    assert list(desktop_texts("Name=a\nComment=b\n")) and list(metainfo_texts(ElementTree.fromstring("<c><name>a</name></c>")))
    assert list(recommends("Depends: qt6-translations-l10n\nRecommends: a\n")) and len(LANGUAGES) > 3
    good = {"name": "a", "SPDXID": "SPDXRef-a", "versionInfo": "1", "downloadLocation": "NOASSERTION", "licenseConcluded": "MIT", "licenseDeclared": "MIT",
            "copyrightText": "x"}
    assert any("twice" in line for line in spdx({"packages": [good, good]}))
    assert any("licence" in line for line in spdx({"packages": [{**good, "licenseDeclared": "NOASSERTION"}]}))


def main():
    selftest()
    build, *programs = sys.argv[1:]
    wrong = [*man_pages(programs), *flatpak(json.loads((HERE / "flatpak" / f"{APP}.json").read_text())), *versions(), *icons(),
             *desktop_texts((HERE / f"{APP}.desktop").read_text()), *metainfo_texts(ElementTree.parse(HERE / f"{APP}.metainfo.xml")),
             *recommends((HERE / "debian" / "control.in").read_text()),
             *spdx(sbom.document(pathlib.Path(build), programs))]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main() if len(sys.argv) > 2 else 2)
