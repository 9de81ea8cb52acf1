#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py BUILD PROGRAM...: what the programs are made of, as SPDX 2.3 JSON: the parts of cmake/AlienParts.cmake, the libraries they are linked to with the
Debian packages these come from, and every source file with its licence. The same build gives the same bytes."""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LICENCE = "GPL-3.0-or-later"
# Licences of the libraries that are not in the table of parts, by the beginning of their source package's name.
LINKED = {"qt6-": "LGPL-3.0-only", "glibc": "LGPL-2.1-or-later", "gcc-": "GPL-3.0-or-later WITH GCC-exception-3.1"}
SOURCES = re.compile(r"\.(cpp|h|py|sh|cmake|qrc|svg|json|xml|desktop|ts)$|CMakeLists\.txt$|^dev$")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def spdx_id(*words):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", "-".join(words)).strip("-")


def needed(program):
    return sorted(set(re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-dW", program))))


def owner_of(library):
    """(binary package, version, source package) of a library that the linker finds."""
    for line in run("/sbin/ldconfig", "-p").splitlines():
        name, _, path = line.strip().partition(" => ")
        if name.split(" ")[0] != library:
            continue
        for place in (path, os.path.realpath(path), path.removeprefix("/usr"), "/usr" + path):
            found = subprocess.run(["dpkg-query", "-S", place], capture_output=True, text=True).stdout
            if found:
                package = found.splitlines()[0].rsplit(": ", 1)[0].split(",")[0]
                return tuple(run("dpkg-query", "-W", "-f=${Package}\t${Version}\t${source:Package}", package).split("\t"))
    return None


def package(name, version, licence, purl=None):
    out = {
        "SPDXID": spdx_id("Package", name), "name": name, "versionInfo": version or "NOASSERTION", "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False, "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": "NOASSERTION",
    }
    if purl:
        out["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}]
    return out


def parts(build):
    for line in (build / "parts.txt").read_text().splitlines():
        name, version, licence, debian = line.split("|")
        yield name, version, licence, debian


def libraries(programs, known):
    """The Debian packages that the programs are linked to; `known`: licences by source package."""
    seen = {}
    for library in sorted({name for program in programs for name in needed(program)}):
        owner = owner_of(library)
        if owner:
            seen[owner[0]] = owner
    for name, version, source in sorted(seen.values()):
        licence = known.get(source) or next((text for start, text in LINKED.items() if source.startswith(start)), "NOASSERTION")
        yield name, version, licence, f"pkg:deb/debian/{name}@{version}"


def source_of(debian):
    try:
        return run("dpkg-query", "-W", "-f=${source:Package}", debian)
    except (subprocess.CalledProcessError, FileNotFoundError):
        return debian


def installed(debian):
    return run("dpkg-query", "-W", "-f=${Version}", debian)


def licence_in(text):
    found = re.search(r"SPDX-License-Identifier: ([A-Za-z0-9.+-]+)", text[:2000])
    return found[1] if found else LICENCE


def files():
    for name in sorted(run("git", "-C", str(ROOT), "ls-files").splitlines()):
        path = ROOT / name
        if not SOURCES.search(name) or not path.is_file():
            continue
        content = path.read_bytes()
        yield {
            "SPDXID": spdx_id("File", name, hashlib.sha1(name.encode()).hexdigest()[:8]), "fileName": f"./{name}",
            "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
                          {"algorithm": "SHA256", "checksumValue": hashlib.sha256(content).hexdigest()}],
            "licenseConcluded": licence_in(content.decode(errors="replace")), "licenseInfoInFiles": [licence_in(content.decode(errors="replace"))],
            "copyrightText": "2026 The Alien Console authors",
        }


def document(build, programs):
    version = re.search(r"project\(AlienConsole VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text())[1]
    when = int(os.environ.get("SOURCE_DATE_EPOCH") or run("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))
    sources = list(files())
    code = hashlib.sha1("".join(sorted(f["checksums"][0]["checksumValue"] for f in sources)).encode()).hexdigest()
    ours = package("alien-console", version, LICENCE)
    ours |= {"filesAnalyzed": True, "packageVerificationCode": {"packageVerificationCodeValue": code}, "supplier": "Organization: The Alien Console authors",
             "copyrightText": "2026 The Alien Console authors", "licenseInfoFromFiles": sorted({f["licenseConcluded"] for f in sources}),
             "hasFiles": [f["SPDXID"] for f in sources], "primaryPackagePurpose": "APPLICATION"}
    table = list(parts(build))
    built = [package(name, number, licence, f"pkg:deb/debian/{debian}@{installed(debian)}") for name, number, licence, debian in table]
    # The binary package of a library that is in the table has that licence.
    known = {source_of(debian): licence for _, _, licence, debian in table if not debian.startswith("qt6-base")}
    linked = [package(*row) for row in libraries(programs, known)]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": ours["SPDXID"]}]
    relations += [{"spdxElementId": ours["SPDXID"], "relationshipType": "DEPENDS_ON", "relatedSpdxElement": p["SPDXID"]} for p in built]
    relations += [{"spdxElementId": ours["SPDXID"], "relationshipType": "DYNAMIC_LINK", "relatedSpdxElement": p["SPDXID"]} for p in linked]
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"alien-console-{version}",
        "documentNamespace": f"https://alienconsole.github.io/spdx/alien-console-{version}-{code}",
        "creationInfo": {"created": datetime.datetime.fromtimestamp(when, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Organization: The Alien Console authors", "Tool: packaging/sbom.py"]},
        "packages": [ours, *built, *linked], "files": sources, "relationships": relations,
    }


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("sbom.py BUILD PROGRAM...")
    json.dump(document(pathlib.Path(sys.argv[1]), sys.argv[2:]), sys.stdout, indent=1, ensure_ascii=False)
    print()
