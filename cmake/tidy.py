#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py [--minutes N] [--jobs N] FILE...: clang-tidy and clazy over C++ sources, by the compile commands of build/clazy.

Qt's headers cost ten times what a file of ours does, so files with the same flags are read together, several to a unit. Names that
clash only there send a file to a unit of its own. What was clean stays clean until a byte of it or of what it includes changes;
like ccache, every checkout on a machine shares that memory. After N minutes no unit is started any more; what was left out is named."""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "clazy"
UNIT = 10
OURS = "/(app|views|models|client|telemetry|sandbox|httpserver|tests)/"
# Qt 6 takes a const_iterator where it erases: no-strict-iterators.
CLAZY = "level1,no-strict-iterators,no-non-pod-global-static,no-range-loop-detach,no-qproperty-without-notify"
# Asio 1.74 does not know clang's coroutines by itself.
CLANG = ["-DBOOST_ASIO_HAS_CO_AWAIT", "-DBOOST_ASIO_HAS_STD_COROUTINE", "-D__cpp_impl_coroutine=201902L", "-w", "-ferror-limit=0"]
FINDING = re.compile(r"^(/[^:\n]+):(\d+):(\d+): (warning|error|fatal error): (.*)$")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def commands():
    """File -> the arguments that matter to clang: what g++ alone understands is left out."""
    result = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        words = shlex.split(entry["command"])
        while pathlib.Path(words[0]).name not in ("c++", "g++"):
            words.pop(0)
        kept = []
        skip = False
        for word in words:
            if skip or word in ("-o", "-c") or word == entry["file"]:
                skip = word == "-o"
            elif not re.match(r"-(W|ftrivial-auto|fpch|fstack-clash|ffile-prefix|g|O|U_FORTIFY|D_FORTIFY)", word):
                kept.append(word)
        result[os.path.relpath(entry["file"], ROOT)] = tuple(kept + CLANG)
    return result


class Fingerprints:
    """A hash of a file, of all of ours that it includes, and of the rules."""

    def __init__(self):
        self.rules = (ROOT / ".clang-tidy").read_bytes() + "\n".join([CLAZY, *CLANG]).encode()
        self.known = {}

    def includes(self, path):
        if path not in self.known:
            try:
                data = path.read_bytes()
            except OSError:
                data = b""
            found = set()
            for name in INCLUDE.findall(data.decode("utf-8", "replace")):
                for base in (path.parent, ROOT):
                    if (base / name).is_file():
                        found.add((base / name).resolve())
                        break
            self.known[path] = (hashlib.sha256(data).digest(), found)
        return self.known[path]

    def of(self, file):
        seen, todo = set(), [(ROOT / file).resolve()]
        while todo:
            path = todo.pop()
            if path not in seen:
                seen.add(path)
                todo += self.includes(path)[1]
        total = hashlib.sha256(self.rules)
        for path in sorted(seen):
            total.update(str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path).encode())
            total.update(self.includes(path)[0])
        return total.hexdigest()


class Unit:
    serial = 0

    def __init__(self, files, flags):
        Unit.serial += 1
        self.files = files
        self.folder = BUILD / "units" / str(Unit.serial)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.source = self.folder / "unit.cpp"
        self.source.write_text("".join(f'#include "{ROOT / file}"\n' for file in files))
        entry = {"directory": str(BUILD), "arguments": list(flags) + ["-c", str(self.source)], "file": str(self.source)}
        (self.folder / "compile_commands.json").write_text(json.dumps([entry]))

    def run(self, tool):
        """The findings of a tool in files of ours, and what did not even compile."""
        if tool == "clang-tidy":
            words = ["clang-tidy-14", "--quiet", "-p", str(self.folder), f"--config-file={ROOT / '.clang-tidy'}",
                     f"--header-filter={OURS}", str(self.source)]
        else:
            words = ["clazy-standalone", "-p", str(self.folder), f"--checks={CLAZY}", f"--header-filter={OURS}", str(self.source)]
        output = subprocess.run(words, capture_output=True, text=True, errors="replace", cwd=ROOT)
        findings, broken = set(), set()
        for line in (output.stdout + output.stderr).splitlines():
            match = FINDING.match(line)
            if not match:
                continue
            path = os.path.relpath(os.path.realpath(match[1]), ROOT)
            text = f"{path}:{match[2]}:{match[3]}: {match[5].replace(',-warnings-as-errors', '')}"
            if "[clang-diagnostic-" in text or (tool == "clazy" and match[4] != "warning"):
                broken.add((path, text))
            elif not path.startswith((".", "build/")):
                findings.add(text)
        # 1 is also the status for what was found, and left out, in headers that are not ours.
        if output.returncode not in (0, 1):
            broken.add((self.files[0], f"{tool} ended with status {output.returncode}: {output.stderr[-300:].strip()}"))
        return findings, broken

    def check(self):
        """Findings, and the files that must be looked at again by themselves."""
        findings, broken = self.run("clang-tidy")
        if broken and len(self.files) > 1:
            named = {os.path.basename(path).rsplit(".", 1)[0] for path, _ in broken}
            again = [f for f in self.files if os.path.basename(f).rsplit(".", 1)[0] in named] or self.files
            return set(), again, [f for f in self.files if f not in again]
        if broken:
            return findings | {text for _, text in broken}, [], []
        more, failed = self.run("clazy")
        return findings | more | {text for _, text in failed}, [], []


class Memory:
    """Fingerprints of what was clean, one a line."""

    def __init__(self):
        cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        self.file = pathlib.Path(cache) / "alien-console-lint" / "clean.txt"

    def read(self):
        return set(self.file.read_text().split()) if self.file.exists() else set()

    def add(self, keys):
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("a") as lines:
            lines.write("".join(f"{key}\n" for key in keys))


def units_of(files, flags, size):
    groups = {}
    for file in files:
        groups.setdefault(flags[file], []).append(file)
    result = []
    for same, group in groups.items():
        for at in range(0, len(group), size):
            result.append(Unit(group[at:at + size], same))
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=float(os.environ.get("ALIEN_LINT_MINUTES", "0")))
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("files", nargs="+")
    asked = parser.parse_args()
    deadline = time.monotonic() + asked.minutes * 60 if asked.minutes > 0 else float("inf")
    flags = commands()
    prints = Fingerprints()
    memory = Memory()
    clean = memory.read()
    keys = {f: prints.of(f) for f in asked.files if f in flags}
    todo = [f for f in keys if keys[f] not in clean]
    print(f"==> clang-tidy and clazy: {len(todo)} files, {len(keys) - len(todo)} unchanged since they were clean", flush=True)
    findings, left_out = set(), []
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        def start(unit):
            return pool.submit(lambda: unit.check() if time.monotonic() < deadline else None), unit
        running = dict([start(unit) for unit in units_of(todo, flags, UNIT)])
        while running:
            done, _ = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                unit = running.pop(future)
                if future.result() is None:
                    left_out += unit.files
                    continue
                found, again, rest = future.result()
                for text in sorted(found - findings):
                    print(text, flush=True)
                findings |= found
                named = {text.split(":")[0] for text in found}
                if not again and named <= set(unit.files):
                    # A finding in a header is everybody's. A file that was edited meanwhile is not the one that was read.
                    now = Fingerprints()
                    memory.add(keys[f] for f in unit.files if f not in named and now.of(f) == keys[f])
                # Those that clash with each other go one by one, the others together once more.
                running.update(start(u) for u in units_of(again, flags, 1) + units_of(rest, flags, UNIT))
    if left_out:
        print(f"==> Time is over: {len(left_out)} of {len(keys)} files were not looked at: {' '.join(sorted(left_out))}")
    print(f"==> clang-tidy and clazy: {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
