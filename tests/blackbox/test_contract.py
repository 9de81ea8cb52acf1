# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Flags and exit states that scripts rely on, and the names that accessibility shows."""
import contextlib
import os
import pathlib
import signal
import sqlite3
import subprocess
import tempfile
import unittest

from gi.repository import Atspi

from harness import BIN, Console, Sandbox, until


def run(program, *flags, display=False, env=None):
    kept = {k: v for k, v in os.environ.items() if display or k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([BIN / program, *flags], env={**kept, **(env or {})}, capture_output=True, text=True, timeout=20)


class Flags(unittest.TestCase):
    def test_version_and_help_need_no_display(self):
        for program in ("alien-console", "alien-sandbox"):
            version = run(program, "--version")
            self.assertEqual((version.returncode, version.stderr), (0, ""))
            self.assertRegex(version.stdout, r"\d+\.\d+\.\d+")
            usage = run(program, "--help")
            self.assertEqual(usage.returncode, 0)
        for flag in ("--sandbox", "--sandbox-deployments", "--sandbox-seed", "--connect", "--profile", "--token-file", "--token-command", "--section", "--read-only", "--log-level", "--verify-journal"):
            self.assertIn(flag, run("alien-console", "--help").stdout)

    def test_bad_flags_end_with_2_and_one_line(self):
        cases = [("alien-console", "--nonsense"), ("alien-console", "--section", "nowhere"), ("alien-console", "--sandbox-deployments", "many"),
                 ("alien-console", "--connect", "not a url"), ("alien-console", "--log-level", "loud"), ("alien-console", "--profile", "nobody"),
                 ("alien-console", "--token-file", "/nonexistent/token"), ("alien-console", "--token-command", "no-such-program-here"), ("alien-sandbox", "--nonsense"), ("alien-sandbox", "--port", "x"),
                 ("alien-sandbox", "--api", "2.0"), ("alien-sandbox", "--deployments", "-1")]
        for case in cases:
            with self.subTest(case=case):
                answer = run(*case, display=True)
                self.assertEqual(answer.returncode, 2)
                self.assertEqual(answer.stderr.count("\n"), 1, answer.stderr)

    def test_the_journal_is_verified_without_a_display(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        where = {"XDG_DATA_HOME": home.name}
        empty = run("alien-console", "--verify-journal", env=where)
        self.assertEqual((empty.returncode, empty.stderr), (0, ""))
        console = Console("--sandbox", "--sandbox-seed", "3", "--section", "deployments", env=where)
        self.addCleanup(console.close)
        table = console.table("Deployments")
        until("rows", lambda: console.rows(table) > 10)
        name = console.column(table, "Name")[console.column(table, "Status").index("running")]
        console.select_row(table, "Name", name)
        console.press(until("Redeploy enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Redeploy") if console.enabled(b)), None)))
        console.press(console.button("Redeploy 1 deployment"))
        file = pathlib.Path(home.name, "alien-console", "history.db")

        def lines():
            answer = run("alien-console", "--verify-journal", env=where)
            return answer if f"{file}: 2 entries" in answer.stdout else None

        whole = until("two entries in the journal", lines)
        self.assertEqual((whole.returncode, whole.stderr), (0, ""))
        self.assertRegex(whole.stdout, r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ to 20\d\d-")
        self.assertEqual(console.close(), 0)
        with contextlib.closing(sqlite3.connect(file)) as database:
            database.execute("DROP TRIGGER journal_no_update")
            database.execute("UPDATE journal SET target_name = 'another' WHERE seq = 2")
            database.commit()
        before = file.read_bytes()
        broken = run("alien-console", "--verify-journal", env=where)
        self.assertEqual(broken.returncode, 1)
        self.assertIn(str(file), broken.stdout)
        self.assertIn("entry 2", broken.stdout)
        self.assertEqual(file.read_bytes(), before, "looking changed the journal")

    def test_no_display_ends_with_3(self):
        answer = run("alien-console", "--sandbox")
        self.assertEqual(answer.returncode, 3)
        self.assertEqual(answer.stderr.count("\n"), 1, answer.stderr)

    def test_the_sandbox_says_hello_and_ends_on_sigterm(self):
        sandbox = Sandbox("--empty", "--frozen")
        self.assertTrue(sandbox.url.startswith("http://127.0.0.1:"))
        self.assertTrue(sandbox.token.startswith("ax_admin_"))
        self.assertEqual(sandbox.deployments(), [])
        self.assertEqual(sandbox.close(), 0)

    def test_the_same_seed_gives_the_same_fleet_and_token(self):
        def fleet(*flags):
            sandbox = Sandbox("--frozen", "--deployments", "30", *flags)
            answer = sandbox.token, sorted((d["id"], d["name"]) for d in sandbox.deployments())
            sandbox.close()
            return answer
        self.assertEqual(fleet("--seed", "5"), fleet("--seed", "5"))
        self.assertNotEqual(fleet("--seed", "5"), fleet("--seed", "6"))


class Names(unittest.TestCase):
    SECTIONS = ("Overview", "Deployments", "Groups", "Releases", "Journal")

    def test_sections_are_checkable_buttons_and_tables_have_their_names(self):
        console = Console("--sandbox", "--sandbox-seed", "3", "--section", "OVERVIEW")
        self.addCleanup(console.close)
        for name in self.SECTIONS:
            node = console.section(name)
            until(f"{name} to be checked", lambda node=node: (node.clear_cache(), node.get_state_set().contains(Atspi.StateType.CHECKED))[1])
            if name != "Overview":
                if name != "Journal":  # nothing has been changed yet, and it says so instead of showing rows
                    console.table(name)
                console.find(Atspi.Role.TEXT, f"Filter {name.lower()}")

    def test_every_showing_control_has_a_name(self):
        console = Console("--sandbox", "--sandbox-seed", "3", "--section", "deployments")
        self.addCleanup(console.close)
        until("rows", lambda: console.rows(console.table("Deployments")) > 10)
        roles = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.RADIO_BUTTON)
        nameless = [f"{node.get_role_name()} in {node.get_parent().get_role_name()} {node.get_parent().get_name()}"
                    for node in console.all() if node.get_role() in roles and not node.get_name()]
        self.assertEqual(nameless, [])

    def test_actions_that_may_not_be_done_are_disabled_and_say_why(self):
        console = Console("--sandbox", "--sandbox-seed", "3", "--section", "deployments", "--read-only")
        self.addCleanup(console.close)
        table = console.table("Deployments")
        until("rows", lambda: console.rows(table) > 10)
        console.press(console.cell(table, 0, console.headers(table).index("Name")))
        button = console.button("Redeploy")
        self.assertFalse(console.enabled(button))
        self.assertTrue(button.get_description())


class Ending(unittest.TestCase):
    def test_sigterm_with_a_confirmation_open_ends_with_0(self):
        console = Console("--sandbox", "--sandbox-seed", "3", "--section", "deployments")
        self.addCleanup(console.close)
        table = console.table("Deployments")
        until("rows", lambda: console.rows(table) > 10)
        status = console.column(table, "Status")
        row = next(i for i, text in enumerate(status) if "running" in text)
        console.press(console.cell(table, row, console.headers(table).index("Name")))
        button = until("Redeploy enabled", lambda: next((b for b in console.all(Atspi.Role.PUSH_BUTTON, "Redeploy") if console.enabled(b)), None))
        console.press(button)
        console.button("Redeploy 1 deployment")
        console.process.send_signal(signal.SIGTERM)
        self.assertEqual(console.process.wait(15), 0)


class Secrets(unittest.TestCase):
    def test_the_debug_log_shows_requests_and_no_token(self):
        sandbox = Sandbox("--frozen")
        self.addCleanup(sandbox.close)
        console = Console("--section", "deployments", env={"ALIEN_MANAGER_URL": sandbox.url, "ALIEN_MANAGER_BEARER": sandbox.token, "ALIEN_MANAGER_DEBUG": "true"})
        self.addCleanup(console.close)
        until("rows", lambda: console.rows(console.table("Deployments")) > 10)
        until("the request in the log", lambda: "GET /v1/deployments" in console.stderr() and " 200 " in console.stderr())
        self.assertNotIn(sandbox.token, console.stderr())
        with open(f"/proc/{console.process.pid}/environ", "rb") as environ:
            # The kernel keeps what the process was started with; children see what the process passes on.
            self.assertIn(b"ALIEN_MANAGER_URL", environ.read())
        for folder in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            for base, _, files in os.walk(os.environ[folder]):
                for name in files:
                    path = os.path.join(base, name)
                    with open(path, "rb") as file:
                        self.assertNotIn(sandbox.token.encode(), file.read(), path)
                    self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)


if __name__ == "__main__":
    unittest.main()
