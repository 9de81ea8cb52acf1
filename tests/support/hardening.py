#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardening.py PROGRAM...: reads what the compiler and the linker left in the programs against the flags of AlienCompiler.cmake."""
import pathlib
import platform
import re
import subprocess
import sys

ENDBR64 = b"\xf3\x0f\x1e\xfa"  # where an indirect branch may land: -fcf-protection
PROBE = b"\x48\x83\x0c\x24\x00"  # or $0, (%rsp): a page of the stack is touched before it is used, -fstack-clash-protection


def readelf(program, *options):
    return subprocess.run(["readelf", "-W", *options, program], check=True, capture_output=True, text=True).stdout


def missing(header, dynamic, segments, symbols, code):
    """Yields what a program lacks, in words."""
    if not re.search(r"Type:\s+DYN", header):
        yield "it is not position independent"
    if "BIND_NOW" not in dynamic and not re.search(r"FLAGS_1.*\bNOW\b", dynamic):
        yield "its symbols are bound lazily"
    if not re.search(r"FLAGS_1.*\bNOOPEN\b", dynamic):
        yield "it may be opened as a library"
    if "GNU_RELRO" not in segments:
        yield "its relocations stay writable"
    stack = re.search(r"GNU_STACK(?:\s+0x[0-9a-f]+){5}\s+(\S+)", segments)
    if not stack or "E" in stack[1]:
        yield "its stack is executable"
    if re.search(r"^\s*LOAD.*\bRWE\b", segments, re.M):
        yield "a segment is writable and executable"
    if "__stack_chk_fail" not in symbols:
        yield "no stack protector is in it"
    if not re.search(r"__(mem|str|read|[a-z]*printf)\w*_chk", symbols):
        yield "no fortified function is in it"
    if "__glibcxx_assert_fail" not in symbols:
        yield "the containers' assertions are not in it"
    if platform.machine() == "x86_64" and code.count(ENDBR64) < 100:
        yield "indirect branches may land anywhere"
    if platform.machine() == "x86_64" and PROBE not in code:
        yield "its stack may jump over the guard page"


def selftest():
    good = ("Type: DYN", "FLAGS_1 NOW PIE NOOPEN", "GNU_RELRO\nGNU_STACK 0x0 0x0 0x0 0x0 0x0 RW  0x10", "__stack_chk_fail __memcpy_chk __glibcxx_assert_fail", ENDBR64 * 100 + PROBE)
    assert not list(missing(*good)), list(missing(*good))
    for place, text in ((0, "Type: EXEC"), (1, "FLAGS_1 PIE NOOPEN"), (1, "FLAGS_1 NOW"), (2, "GNU_STACK 0x0 0x0 0x0 0x0 0x0 RW"),
                        (2, "GNU_RELRO\nGNU_STACK 0x0 0x0 0x0 0x0 0x0 RWE"), (3, "__memcpy_chk __glibcxx_assert_fail"), (3, "__stack_chk_fail __glibcxx_assert_fail"), (3, "__stack_chk_fail __memcpy_chk"),
                        *([(4, ENDBR64 * 100), (4, PROBE)] if platform.machine() == "x86_64" else [])):
        assert list(missing(*good[:place], text, *good[place + 1:])), text


def main():
    selftest()
    status = 0
    for program in sys.argv[1:]:
        lacks = list(missing(readelf(program, "-h"), readelf(program, "-d"), readelf(program, "-l"), readelf(program, "--dyn-syms"),
                             pathlib.Path(program).read_bytes()))
        print(f"{program}: {'; '.join(lacks) or 'hardened'}")
        status |= bool(lacks)
    return status if sys.argv[1:] else 2


if __name__ == "__main__":
    sys.exit(main())
