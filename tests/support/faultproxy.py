# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy before a manager that counts requests and spoils what it is told to: latency, down, bandwidth, slow_close, timeout, reset_peer,
slicer, limit_data, drips, floods, changed bodies, and answers fixed byte by byte. It sends nothing twice, so what the manager counts is what the console sent."""
import contextlib
import dataclasses
import fnmatch
import http.client
import socket
import struct
import threading
import time
import urllib.parse


@dataclasses.dataclass
class Fault:
    """What happens to the requests that match; `value` and `more` are what `kind` says.

    latency      value ms (and up to `more` ms by turns) before the answer
    bandwidth    value bytes a second
    slow_close   the whole answer without a length, the end of the connection value ms later
    timeout      the answer is kept back; closed after value ms, 0: never
    reset_peer   RST instead of the answer after value ms; with reached=False the manager never hears of it
    slicer       pieces of value bytes, more ms apart
    limit_data   FIN after value bytes of the answer
    raw          value (bytes) instead of the answer; then closed unless `more`
    head         value (bytes), header lines that replace those of the same name
    edit         value(body) instead of the body
    drip         the head at once, then value bytes of the body every `more` ms
    drip_head    a line of the head every value ms
    flood        value: (start, piece); start once, then piece until `more` bytes of them went out or the peer has gone; see `poured`
    """

    kind: str
    value: object = 0
    more: int = 0
    reached: bool = True
    times: int = -1  # so many requests, then no more; -1: until it is taken away


def page(status, body, kind="application/json", headers=""):
    """A proper answer, to be used as the value of `raw`."""
    text = body if isinstance(body, bytes) else body.encode()
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{headers}Content-Length: {len(text)}\r\n\r\n".encode() + text


class FaultProxy:
    def __init__(self, target):
        self.target = urllib.parse.urlsplit(target)
        self.seen = []  # "METHOD /path?query", as they came
        self.poured = 0  # the most bytes that one connection took of a flood
        self._faults = []
        self._open = set()
        self._lock = threading.Lock()
        self._turn = 0
        self.listener = None
        self.port = 0
        self.up()

    # What to spoil ---------------------------------------------------------------------------------------------------
    def spoil(self, pattern, kind, value=0, more=0, **rest):
        """From now on, for "METHOD /path" that matches `pattern`; the newest that matches counts."""
        with self._lock:
            self._faults.insert(0, (pattern, Fault(kind, value, more, **rest)))

    def heal(self):
        """Nothing is spoilt any more, and connections that a fault holds are closed."""
        with self._lock:
            self._faults.clear()
        if self.listener is None:
            self.up()
        self.cut()

    def down(self):
        """Nobody listens, and open connections are reset."""
        listener, self.listener = self.listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)  # wakes accept()
            listener.close()
        self.cut(reset=True)

    def up(self):
        self.listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self.listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, args=(self.listener,), daemon=True).start()

    def cut(self, reset=False):
        with self._lock:
            held = list(self._open)
        for connection in held:
            with contextlib.suppress(OSError):
                if reset:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RDWR)

    def count(self, pattern):
        return sum(fnmatch.fnmatch(line, pattern) for line in list(self.seen))

    def close(self):
        self.down()

    # What it does ----------------------------------------------------------------------------------------------------
    def _fault(self, line):
        with self._lock:
            for entry in self._faults:
                pattern, fault = entry
                if fnmatch.fnmatch(line, pattern) and fault.times != 0:
                    fault.times -= fault.times > 0
                    return fault
        return None

    def _accept(self, listener):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self._lock:
                    self._open.add(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        try:
            with connection, contextlib.suppress(OSError, ValueError, http.client.HTTPException):
                stream = connection.makefile("rb")
                while line := stream.readline():
                    method, path, _ = line.decode().split(" ", 2)
                    headers = {}
                    while header := stream.readline().decode().strip():
                        name, value = header.split(":", 1)
                        headers[name.strip().lower()] = value.strip()
                    body = stream.read(int(headers.get("content-length", "0")))
                    self.seen.append(f"{method} {path}")
                    fault = self._fault(f"{method} {path}")
                    if not self._answer(connection, fault, lambda m=method, p=path, h=headers, b=body: self._ask(m, p, h, b)):
                        return
        finally:
            with self._lock:
                self._open.discard(connection)

    def _ask(self, method, path, headers, body):
        upstream = http.client.HTTPConnection(self.target.hostname, self.target.port, timeout=30)
        for name in ("accept-encoding", "connection", "proxy-connection"):
            headers.pop(name, None)
        upstream.request(method, path, body=body or None, headers=headers)
        answer = upstream.getresponse()
        text = answer.read()
        kept = [(n, v) for n, v in answer.getheaders() if n.lower() not in ("content-length", "transfer-encoding", "connection")]
        upstream.close()
        return f"HTTP/1.1 {answer.status} {answer.reason}\r\n", kept, text

    @staticmethod
    def _bytes(start, headers, text, length=True):
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
        end = f"Content-Length: {len(text)}\r\n" if length else "Connection: close\r\n"
        return (start + lines + end + "\r\n").encode() + text

    def _answer(self, connection, fault, ask):
        """True: the connection may carry another request."""
        if fault is None:
            connection.sendall(self._bytes(*ask()))
            return True
        if fault.kind == "raw":
            connection.sendall(fault.value)
            return bool(fault.more)
        if fault.kind == "flood":
            return self._pour(connection, fault)
        if fault.kind == "reset_peer":
            if fault.reached:
                ask()
            time.sleep(fault.value / 1000)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if fault.kind == "timeout":
            if fault.reached:
                ask()
            if fault.value:
                time.sleep(fault.value / 1000)
                return False
            connection.recv(1)  # until the peer or cut() ends it
            return False
        start, headers, text = ask()
        if fault.kind == "edit":
            connection.sendall(self._bytes(start, headers, fault.value(text)))
            return True
        if fault.kind == "slow_close":
            connection.sendall(self._bytes(start, headers, text, length=False))
            time.sleep(fault.value / 1000)
            return False
        if fault.kind == "head":
            lines = [line.split(":", 1) for line in fault.value.decode().splitlines()]
            replaced = {name.lower() for name, _ in lines}
            kept = [(n, v) for n, v in headers if n.lower() not in replaced]
            connection.sendall(self._bytes(start, kept + [(n, v.strip()) for n, v in lines], text))
            return True
        return self._trickle(connection, fault, self._bytes(start, headers, text))

    def _pour(self, connection, fault):
        start, piece = fault.value
        connection.sendall(start)
        poured = 0
        while poured < fault.more:
            connection.sendall(piece)
            poured += len(piece)
            self.poured = max(self.poured, poured)
        return False

    def _trickle(self, connection, fault, whole):
        if fault.kind == "latency":
            self._turn += 1
            time.sleep((fault.value + (self._turn * 37 % (fault.more + 1))) / 1000)
            connection.sendall(whole)
        elif fault.kind == "limit_data":
            connection.sendall(whole[: fault.value])
            return False
        elif fault.kind == "slicer":
            for at in range(0, len(whole), fault.value):
                connection.sendall(whole[at : at + fault.value])
                time.sleep(fault.more / 1000)
        elif fault.kind == "drip":
            body = whole.index(b"\r\n\r\n") + 4
            connection.sendall(whole[:body])
            for at in range(body, len(whole), fault.value):
                connection.sendall(whole[at : at + fault.value])
                time.sleep(fault.more / 1000)
        elif fault.kind == "drip_head":
            for line in whole.splitlines(keepends=True):
                connection.sendall(line)
                time.sleep(fault.value / 1000)
        elif fault.kind == "bandwidth":
            step = max(1, fault.value // 20)
            for at in range(0, len(whole), step):
                connection.sendall(whole[at : at + step])
                time.sleep(0.05)
        else:
            raise ValueError(f"no fault is called {fault.kind}")
        return True
