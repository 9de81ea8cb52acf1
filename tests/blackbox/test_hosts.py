# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is contacted: the manager, and nobody else, whatever is opened. The kernel's own account of it, by strace."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse

from harness import Console, Sandbox, until

SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Commands", "Telemetry", "Stack editor", "Journal", "API")
# Where bytes can begin to leave: a connection, or a datagram with an address of its own.
CALLS = "connect,sendto,sendmsg,sendmmsg"
ADDRESS = re.compile(r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")')


def strace_works():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0


class Hosts(unittest.TestCase):
    def setUp(self):
        if not strace_works():
            self.skipTest("strace is not installed, or may not look at other processes here")
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.env = {f"XDG_{word}_HOME": str(self.home / word.lower()) for word in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.trace = self.home / "trace"

    def start(self, *flags, **env):
        under = ("strace", "-D", "-f", "--seccomp-bpf", "-q", "-s", "256", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(self.trace))
        console = Console(*flags, env={**self.env, **env}, under=under)
        self.addCleanup(console.close)
        return console

    def contacted(self):
        """(address, port) of every call that named an address of the internet's."""
        found = set()
        for line in self.trace.read_text(errors="replace").splitlines():
            if "AF_INET" in line:
                address = ADDRESS.search(line)
                self.assertIsNotNone(address, f"a line that cannot be read: {line}")
                found.add((address[2] or address[3], int(address[1])))
        return found

    def ends(self, console):
        self.assertEqual(console.close(), 0)
        # strace stands beside the program and writes its last words a moment later.
        until("the end of the account", lambda: "exited with 0" in self.trace.read_text(errors="replace").splitlines()[-1])

    def test_only_the_manager_is_contacted(self):
        sandbox = Sandbox("--frozen", "--seed", "7", "--deployments", "20")
        self.addCleanup(sandbox.close)
        manager = urllib.parse.urlsplit(sandbox.url)
        console = self.start("--section", "deployments", ALIEN_MANAGER_URL=sandbox.url, ALIEN_MANAGER_BEARER=sandbox.token)
        table = console.table("Deployments")
        until("the fleet", lambda: console.rows(table) == 20)
        console.select_row(table, "Name", console.column(table, "Name")[0])
        console.button("Close inspector")
        for name in SECTIONS:
            # Slow under strace: a press whose answer came too late is done again.
            until(f"the section {name}", lambda name=name: console.section(name))
            until(f"the title {name}", lambda name=name: console.has_text(f"{name}, *"))
        self.ends(console)
        self.assertEqual(self.contacted(), {(manager.hostname, manager.port)})

    def test_without_a_connection_nobody_is_contacted(self):
        console = self.start()
        console.button("Connect")
        self.ends(console)
        self.assertEqual(self.contacted(), set())


if __name__ == "__main__":
    unittest.main()
