# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the black box tests stand on: the sandbox as a process, a proxy that counts, the console as a process, and its AT-SPI tree."""
import contextlib
import fnmatch
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

BIN = pathlib.Path(os.environ["ALIEN_BIN"])
PATIENCE = float(os.environ.get("ALIEN_PATIENCE", "20"))


def until(what, probe, patience=PATIENCE):
    """Asks `probe` until it answers something true; fails with `what` when it never does."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = probe()
            if answer:
                return answer
        except gi.repository.GLib.Error:
            pass  # the object went away while it was read
        if time.monotonic() > end:
            raise AssertionError(f"never came: {what() if callable(what) else what}")
        time.sleep(0.1)


def disguised(text):
    """A text in the language "pseudo", as PseudoTranslator has it, for texts without placeholders."""
    return "[" + text.translate(str.maketrans("aceilnorsuyACEINOSUYZ", "äçéíłñöřšüýÄÇÉÍŇÖŠÜÝŽ")) + "~" * (len(text) // 3) + "]"


# Values that no picture may show, whatever they are called: tokens of the manager, signed URLs, JSON web tokens.
SECRET = re.compile(r"\bax_[a-z]+_[0-9a-f]{12,}|\bBearer [\w.~+/-]{12,}|[?&](?:X-Amz-Signature|sig|token)=[\w%-]{8,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.")


def secrets_in_sight():
    """What a picture of the screen would show of them now."""
    found = set()
    desktop = Atspi.get_desktop(0)
    for application in filter(None, map(desktop.get_child_at_index, range(desktop.get_child_count()))):
        for node in Console._walk(application, True):
            texts = [node.get_name() or ""]
            if node.get_text_iface() and node.get_role() != Atspi.Role.PASSWORD_TEXT:
                texts.append(Atspi.Text.get_text(node, 0, -1))
            if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
                cells = (node.get_accessible_at(row, column) for row in range(min(node.get_n_rows(), 40)) for column in range(node.get_n_columns()))
                texts += [cell.get_name() or "" for cell in cells if cell is not None]
            found |= {secret for text in texts for secret in SECRET.findall(text)}
    return found


class Sandbox:
    """alien-sandbox on a free port; `api(method, path, body)` speaks to it directly."""

    def __init__(self, *flags):
        self.process = subprocess.Popen([BIN / "alien-sandbox", "--port", "0", *flags], stdout=subprocess.PIPE, text=True)
        hello = json.loads(self.process.stdout.readline())
        self.url, self.token = hello["url"], hello["adminToken"]

    def api(self, method, path, body=None):
        request = urllib.request.Request(self.url + path, method=method, headers={"Authorization": f"Bearer {self.token}"})
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def deployments(self):
        return self.api("GET", "/v1/deployments")["items"]

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(10)
        self.process.stdout.close()
        return status


class CountingProxy:
    """Forwards to the sandbox and counts; a request that matches `drop` is read whole and answered by closing the connection."""

    def __init__(self, target):
        self.target = urllib.parse.urlsplit(target)
        self.seen = []
        self.bodies = []  # (line, body) of what is not only read
        self.drop = None
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def count(self, pattern):
        return sum(fnmatch.fnmatch(line, pattern) for line in list(self.seen))

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with connection, contextlib.suppress(OSError, ValueError):
            stream = connection.makefile("rb")
            while line := stream.readline():
                method, path, _ = line.decode().split(" ", 2)
                headers = {}
                while (header := stream.readline().decode().strip()):
                    name, value = header.split(":", 1)
                    headers[name.strip().lower()] = value.strip()
                body = stream.read(int(headers.get("content-length", "0")))
                self.seen.append(f"{method} {path}")
                if method != "GET":
                    self.bodies.append((f"{method} {path}", body.decode()))
                if self.drop and fnmatch.fnmatch(f"{method} {path}", self.drop):
                    return
                self._forward(connection, method, path, headers, body)

    def _forward(self, connection, method, path, headers, body):
        upstream = http.client.HTTPConnection(self.target.hostname, self.target.port, timeout=30)
        headers.pop("accept-encoding", None)
        headers.pop("connection", None)
        upstream.request(method, path, body=body or None, headers=headers)
        answer = upstream.getresponse()
        text = answer.read()
        kept = [(n, v) for n, v in answer.getheaders() if n.lower() not in ("content-length", "transfer-encoding", "connection")]
        head = "".join(f"{n}: {v}\r\n" for n, v in kept)
        connection.sendall(f"HTTP/1.1 {answer.status} {answer.reason}\r\n{head}Content-Length: {len(text)}\r\n\r\n".encode() + text)
        upstream.close()

    def close(self):
        self.listener.close()


class Console:
    """alien-console as a process and as a tree of accessible objects."""

    def __init__(self, *flags, env=None, under=()):
        """`under`: words before the program, of something that runs it in its own process (strace -D). ALIEN_CONSOLE_FLAGS: flags of every console."""
        self.errors = tempfile.TemporaryFile()
        every = os.environ.get("ALIEN_CONSOLE_FLAGS", "").split()
        self.process = subprocess.Popen([*under, BIN / "alien-console", *every, *flags], env={**os.environ, **(env or {})}, stderr=self.errors)
        self.tree = until(self._why_not, self._application)

    def _why_not(self):
        return f"the console in the accessibility tree (exit status {self.process.poll()}): {self.stderr()}"

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def stderr(self):
        self.errors.flush()
        position = self.errors.tell()
        self.errors.seek(0)
        text = self.errors.read().decode(errors="replace")
        self.errors.seek(position)
        return text

    # Finding ---------------------------------------------------------------------------------------------------------
    @staticmethod
    def _walk(node, showing, depth=0):
        # What stands in a hidden page is hidden too: the pages that are not shown are most of the tree. The program itself has no such state.
        shows = node.get_state_set().contains(Atspi.StateType.SHOWING)
        if showing and not shows and depth > 1:
            return
        if shows or not showing:
            yield node
        if depth > 40 or node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
            return
        node.clear_cache()
        for i in range(min(node.get_child_count(), 500)):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from Console._walk(child, showing, depth + 1)

    def all(self, role=None, name=None, showing=True):
        for node in self._walk(self.tree, showing):
            if role is not None and node.get_role() != role:
                continue
            if name is not None and not fnmatch.fnmatchcase(node.get_name() or "", name):
                continue
            yield node

    def find(self, role, name, patience=PATIENCE):
        return until(lambda: f"{role.value_nick} '{name}'; there are {self.names(role)}", lambda: next(self.all(role, name), None), patience)

    def names(self, role=None):
        return sorted({node.get_name() for node in self.all(role) if node.get_name()})

    def button(self, name):
        return self.find(Atspi.Role.PUSH_BUTTON, name)

    def table(self, name):
        return until(
            lambda: f"table '{name}'; there are {self.names(Atspi.Role.TABLE)}",
            lambda: next((n for n in self.all(name=name) if n.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE)), None),
        )

    def has_text(self, pattern):
        return next((n for n in self.all(name=pattern)), None)

    # Doing -----------------------------------------------------------------------------------------------------------
    @staticmethod
    def press(node, wanted=("Press", "press", "click", "Toggle", "toggle")):
        action = node.get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())]
        for i, name in enumerate(names):
            if name in wanted:
                assert action.do_action(i), f"{node.get_name()}: {name} was refused"
                return
        raise AssertionError(f"{node.get_name()} has no press among {names}")

    @staticmethod
    def type_into(node, text):
        assert node.get_editable_text_iface().set_text_contents(text), f"{node.get_name()} took no text"

    @staticmethod
    def keys(*keys):
        """To the window: no window manager hands it the keyboard here, and a click could choose something."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Alien Console"], capture_output=True, text=True, check=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1], "key", *keys], check=True)

    def section(self, name):
        node = self.section_button(name)

        def free():
            node.clear_cache()
            return node.get_state_set().contains(Atspi.StateType.ENABLED)

        # A sheet that was just answered covers the sections for a moment.
        until(f"the section {name} to be free", free)
        self.press(node)
        return node

    def section_button(self, name):
        # Qt shows a checkable button in the role of a check box.
        return self.find(Atspi.Role.CHECK_BOX, name)

    @staticmethod
    def enabled(node):
        node.clear_cache()
        return node.get_state_set().contains(Atspi.StateType.ENABLED)

    # Tables ----------------------------------------------------------------------------------------------------------
    @staticmethod
    def headers(table):
        return [table.get_column_description(c) or "" for c in range(table.get_n_columns())]

    @staticmethod
    def rows(table):
        table.clear_cache()
        return table.get_n_rows()

    @staticmethod
    def cell(table, row, column):
        return table.get_accessible_at(row, column)

    def column(self, table, header):
        heads = self.headers(table)
        assert header in heads, f"no column {header} among {heads}"
        at = heads.index(header)
        return [self.cell(table, row, at).get_name() for row in range(self.rows(table))]

    def select_row(self, table, header, text):
        """Presses the row until it is the one that is selected: a table that is still filling moves its rows between looking and pressing."""
        column = self.headers(table).index(header)

        def selected():
            row = self._row_of(table, header, text)
            if row < 0:
                return None
            self.press(self.cell(table, row, column))
            table.clear_cache()
            now = self.cell(table, row, column)
            if now.get_name() != text:
                return None
            now.clear_cache()
            return row + 1 if now.get_state_set().contains(Atspi.StateType.SELECTED) else None

        return until(f"the row with {header} = {text} to be selected", selected) - 1

    def _row_of(self, table, header, text):
        names = self.column(table, header)
        return names.index(text) if text in names else -1

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            # A console that stays would hold the screen and the runner's pipes for as long as it likes; what its threads do tells why it stayed.
            threads = self._threads()
            self.process.kill()
            self.process.wait(PATIENCE)
            raise AssertionError(f"the console did not end after SIGTERM: {threads}\n{self.stderr()}") from None
        finally:
            self.errors.close()
        return status

    def _threads(self):
        if shutil.which("gdb"):
            return subprocess.run(["gdb", "-batch", "-ex", "thread apply all bt 30", "-p", str(self.process.pid)], capture_output=True, text=True).stdout
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").iterdir()
        return "; ".join(f"{(task / 'comm').read_text().strip()} in {(task / 'wchan').read_text().strip()}" for task in tasks)


class Window:
    """A window on a fleet: what its bars above the page say, and whether it still answers."""

    def __init__(self, console, fleet):
        self.console = console
        self.area = console.button("Back").get_parent().get_parent()
        self.counts = console.find(Atspi.Role.LABEL, f"{fleet} deployments*")

    def notices(self):
        """The words above the page; nothing else of the window is walked."""
        found = []

        def walk(node, depth):
            node.clear_cache()
            if node.get_role() == Atspi.Role.LABEL:
                found.append(node.get_name() or "")
            for i in range(node.get_child_count() if depth < 3 else 0):
                child = node.get_child_at_index(i)
                if child is not None and child.get_role() not in (Atspi.Role.TABLE, Atspi.Role.LAYERED_PANE):
                    walk(child, depth + 1)

        walk(self.area, 0)
        return found

    def sees(self, pattern, patience=PATIENCE):
        until(lambda: f"'{pattern}' among {self.notices()}", lambda: any(fnmatch.fnmatchcase(text, pattern) for text in self.notices()), patience)

    def calm(self):
        until(lambda: f"no notice, not {self.notices()}", lambda: not any("manager" in t or "anew" in t for t in self.notices()))

    def alive(self, fleet):
        """A question to the window is answered within a second: its thread is free, and it counts as many deployments as before."""
        began = time.monotonic()
        self.counts.clear_cache()
        name = self.counts.get_name()
        took = time.monotonic() - began
        assert f"{fleet} deployments" in name, name
        assert took < 1, f"the window answered after {took} s"

    def report(self):
        """What "Copy report" leaves on the clipboard; empty while the bar is being made anew."""
        button = next(self.console.all(Atspi.Role.PUSH_BUTTON, "Copy report"), None)
        if button is None or button.get_action_iface().get_n_actions() == 0:
            return ""
        self.console.press(button)
        return clipboard()

    def status(self, pattern):
        """A field of the status bar."""
        bar = self.counts.get_parent()
        bar.clear_cache()
        names = [bar.get_child_at_index(i).get_name() or "" for i in range(bar.get_child_count())]
        return next((name for name in names if fnmatch.fnmatchcase(name, pattern)), None)

    def refresh(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.console.process.pid), "--name", "Alien Console"],
                               capture_output=True, text=True, check=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1], "key", "F5"], check=True)


def clipboard():
    return subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True, timeout=5).stdout


def screenshot(path):
    subprocess.run(["import", "-window", "root", path], check=False)
