#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenTelemetry's own SDK and exporters against our receiver and its store: what was recorded is what can be read,
attacks cost little and harm nobody, a restart and a kill lose nothing that was acknowledged."""
import gzip
import json
import logging
import math
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

SECRET = "proof-" + "5" * 58
other = os.environ.get("ALIEN_OTEL_PYTHON")
if other and not os.environ.get("ALIEN_OTEL_INSIDE"):
    os.environ["ALIEN_OTEL_INSIDE"] = "1"
    os.execv(other, [other, *sys.argv])
try:
    from opentelemetry import trace
    from opentelemetry._logs import SeverityNumber
    from opentelemetry.exporter.otlp.proto.http import Compression
    from opentelemetry.exporter.otlp.proto.http._log_exporter import OTLPLogExporter
    from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk._logs import LoggerProvider
    from opentelemetry.sdk._logs.export import SimpleLogRecordProcessor
    from opentelemetry.sdk.metrics import Counter, Histogram, MeterProvider
    from opentelemetry.sdk.metrics.export import AggregationTemporality, PeriodicExportingMetricReader
    from opentelemetry.sdk.metrics.view import ExponentialBucketHistogramAggregation, View
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
except ImportError as error:
    print(f"skipped: no OpenTelemetry SDK in {sys.executable} ({error}); set ALIEN_OTEL_PYTHON")
    sys.exit(77)

HEADERS = {"authorization": SECRET}
failed = []


def check(what, good, detail=""):
    print(("ok   " if good else "FAIL ") + what + (f": {detail}" if detail != "" else ""), flush=True)
    if not good:
        failed.append(what)


class Receiver:
    secret = SECRET

    def __init__(self, program, file):
        self.file = file
        self.process = subprocess.Popen([program, file, SECRET], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{self.port}"

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def lines(self, metric, show, quantile=0):
        answer = self.ask(f"lines {metric} {show} {quantile}")
        assert not answer["error"], answer
        return answer["lines"]

    def total(self, metric, show):
        return sum(v for line in self.lines(metric, show) for _, v in line["samples"])

    def last(self, metric, show, quantile=0):
        samples = [s for line in self.lines(metric, show, quantile) for s in line["samples"]]
        return max(samples)[1] if samples else math.nan

    def post(self, path, body, headers=None, timeout=20):
        request = urllib.request.Request(self.url + path, data=body, method="POST",
                                         headers={"Authorization": self.secret, "Content-Type": "application/x-protobuf", **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=timeout) as reply:
                return reply.status
        except urllib.error.HTTPError as error:
            return error.code

    def json(self, path, value):
        return self.post(path, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def megabytes(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return math.nan

    def close(self):
        self.process.stdin.close()
        self.process.wait(30)

    def rows(self, sql):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True) as db:
            return db.execute(sql).fetchall()


class Window(Receiver):
    """The whole console; its receiver's secret as an operator copies it for a manager."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        hello = json.loads(self.process.stdout.readline())
        self.secret = hello["secret"]
        where = urllib.parse.urlsplit(hello["endpoint"])
        self.port, self.path = where.port, where.path
        self.url = f"http://127.0.0.1:{self.port}"


def meters(receiver, name, temporality, compression):
    exporter = OTLPMetricExporter(endpoint=receiver.url + "/v1/metrics", headers=HEADERS, preferred_temporality=temporality, compression=compression)
    reader = PeriodicExportingMetricReader(exporter, export_interval_millis=10_000_000)
    views = [View(instrument_name=f"{name}.wait", aggregation=ExponentialBucketHistogramAggregation())]
    provider = MeterProvider(resource=Resource.create({"service.name": name, "alien.deployment_id": "dep_7qk2"}), metric_readers=[reader], views=views)
    meter = provider.get_meter("shop", "0.9")
    requests = meter.create_counter(f"{name}.requests", unit="{request}")
    gauge = meter.create_gauge(f"{name}.load", unit="%")
    pool = meter.create_up_down_counter(f"{name}.pool", unit="1")
    latency = meter.create_histogram(f"{name}.latency", unit="ms", explicit_bucket_boundaries_advisory=[10, 50, 100, 500])
    wait = meter.create_histogram(f"{name}.wait", unit="s")
    for turn in range(3):
        requests.add(3 + turn, {"http.route": "/pay"})
        requests.add(2, {"http.route": "/list"})
        gauge.set(60 + turn)
        pool.add(-4)
        for value in (5, 20, 20, 60, 70, 80, 90, 95):
            latency.record(value)
        for value in (1, 1.5, 2, 3, 8):
            wait.record(value)
        provider.force_flush()
        time.sleep(1.1)
    provider.shutdown()


def metrics(receiver):
    delta = {Counter: AggregationTemporality.DELTA, Histogram: AggregationTemporality.DELTA}
    for name, temporality, compression in (("cumulative", {}, Compression.NoCompression), ("cumulativegz", {}, Compression.Gzip),
                                           ("delta", delta, Compression.NoCompression), ("deltagz", delta, Compression.Gzip)):
        meters(receiver, name, temporality, compression)
        check(f"{name}: gauge", receiver.last(f"{name}.load", "value") == 62, receiver.last(f"{name}.load", "value"))
        check(f"{name}: non-monotonic sum", receiver.last(f"{name}.pool", "value") == -12, receiver.last(f"{name}.pool", "value"))
        # 3+4+5 and 2+2+2. Of a cumulative one what came before the first report is of unknown time, and not counted twice.
        sums = {line["labels"].get("http.route", line["name"]): sum(v for _, v in line["samples"]) for line in receiver.lines(f"{name}.requests", "increase")}
        total = sum(sums.values())
        check(f"{name}: monotonic sum", total == 18 or (name.startswith("cumulative") and total == 13), sums)
        # Half of eight values lie in (50, 100], the fourth of them at 60.
        p50 = receiver.last(f"{name}.latency", "quantile", 0.5)
        check(f"{name}: histogram p50 in its bucket", 50 < p50 <= 70, p50)
        p95 = receiver.last(f"{name}.latency", "quantile", 0.95)
        check(f"{name}: histogram p95 in its bucket", 90 <= p95 <= 100, p95)
        mean = receiver.last(f"{name}.latency", "mean")
        check(f"{name}: histogram mean", abs(mean - 55) < 1e-6, mean)
        # Base of scale 20 buckets is fine: the median is the value.
        p50 = receiver.last(f"{name}.wait", "quantile", 0.5)
        check(f"{name}: exponential histogram p50", abs(p50 - 2) < 0.11, p50)


def by_hand(receiver):
    now = time.time_ns()
    attributes = [{"key": "service.name", "value": {"stringValue": "hand"}}]

    def of(metric):
        return {"resourceMetrics": [{"resource": {"attributes": attributes}, "scopeMetrics": [{"scope": {"name": "h"}, "metrics": [metric]}]}]}

    quantiles = [{"quantile": 0.5, "value": 12.5}, {"quantile": 0.99, "value": 80}]
    summary = {"name": "hand.summary", "unit": "ms", "summary": {"dataPoints": [{"timeUnixNano": str(now), "count": "9", "sum": 120.5, "quantileValues": quantiles}]}}
    check("JSON by hand: summary taken", receiver.json("/v1/metrics", of(summary)) == 200)
    kept = {line["labels"]["quantile"]: line["samples"][-1][1] for line in receiver.lines("hand.summary", "value", 0)}
    check("JSON by hand: its quantile as given", kept == {"0.5": 12.5, "0.99": 80}, kept)
    gauge = {"name": "hand.gauge", "gauge": {"dataPoints": [{"timeUnixNano": now, "asInt": "-9007199254740993"}]}}
    check("JSON by hand: 64 bits as text", receiver.json("/v1/metrics", of(gauge)) == 200 and receiver.last("hand.gauge", "value") == -9007199254740993.0)
    packed = gzip.compress(json.dumps(of({"name": "hand.zip", "gauge": {"dataPoints": [{"timeUnixNano": now, "asDouble": 0.25}]}})).encode())
    # As a manager forwards it: compressed JSON that calls itself plain protobuf.
    check("gzipped JSON without a label", receiver.post("/m/c1/v1/metrics", packed) == 200 and receiver.last("hand.zip", "value") == 0.25)


def logs_and_traces(receiver):
    for compression in (Compression.NoCompression, Compression.Gzip):
        resource = Resource.create({"service.name": f"log-{compression.value}", "alien.deployment_id": "dep_7qk2"})
        provider = LoggerProvider(resource=resource)
        provider.add_log_record_processor(SimpleLogRecordProcessor(OTLPLogExporter(endpoint=receiver.url + "/v1/logs", headers=HEADERS, compression=compression)))
        provider.get_logger("function-output").emit(timestamp=time.time_ns(), severity_number=SeverityNumber.ERROR, severity_text="ERROR",
                                                    body="refused \x1b[31m\u20ac 12\x1b[0m\u202e", attributes={"stream": "stderr", "retries": 3})
        spans = TracerProvider(resource=resource)
        spans.add_span_processor(SimpleSpanProcessor(OTLPSpanExporter(endpoint=receiver.url + "/v1/traces", headers=HEADERS, compression=compression)))
        with spans.get_tracer("shop").start_as_current_span("POST /pay", kind=trace.SpanKind.SERVER) as parent:
            with spans.get_tracer("shop").start_as_current_span("charge", attributes={"card": "visa"}) as child:
                child.set_status(trace.StatusCode.ERROR, "declined")
            ids = {trace.format_span_id(span.get_span_context().span_id) for span in (parent, child)}
        name = f"log-{compression.value}"
        row = receiver.rows(f"SELECT severity, body, deployment, attributes FROM logs WHERE service = '{name}'")
        check(f"{name}: log", row and row[0][:3] == (17, "refused \u20ac 12", "dep_7qk2") and json.loads(row[0][3])["retries"] == "3", row)
        row = receiver.rows(f"SELECT span, parent, name, status, status_text FROM spans WHERE service = '{name}' ORDER BY start_ns")
        good = len(row) == 2 and {r[0] for r in row} == ids and row[1][1] == row[0][0] and row[1][2:] == ("charge", 2, "declined")
        check(f"{name}: spans", good, row)


def raw(receiver, bytes_, wait=5):
    with socket.create_connection(("127.0.0.1", receiver.port), timeout=wait) as s:
        s.sendall(bytes_)
        try:
            return s.recv(200).split(b"\r\n")[0].decode()
        except OSError:
            return "nothing"


def attacks(receiver):
    before = receiver.megabytes()
    check("no secret", raw(receiver, f"POST /v1/logs HTTP/1.1\r\nHost: 127.0.0.1:{receiver.port}\r\nContent-Length: 0\r\n\r\n".encode()).endswith("401 Unauthorized"))
    check("wrong host", receiver.post("/v1/logs", b"", {"Host": "evil.example"}) == 403)
    check("wrong origin", receiver.post("/v1/logs", b"", {"Origin": "http://evil.example"}) == 403)
    check("oversized", "413" in raw(receiver, f"POST /v1/logs HTTP/1.1\r\nHost: 127.0.0.1:{receiver.port}\r\nAuthorization: {receiver.secret}\r\nContent-Length: 20000000\r\n\r\n".encode()))
    bomb = gzip.compress(b"\0" * (200 << 20))
    check("bomb", receiver.post("/v1/metrics", bomb) in (400, 413), f"{len(bomb)} bytes for 200 MiB")
    check("empty messages", receiver.post("/v1/metrics", b"\x0a\x00" * (4 << 20)) == 413)
    check("garbage", receiver.post("/v1/logs", os.urandom(1 << 20)) == 400)
    # Slow ones and idle ones hold nobody up.
    slow = [socket.create_connection(("127.0.0.1", receiver.port)) for _ in range(40)]
    for s in slow:
        s.sendall(b"POST /v1/logs HTTP/1.1\r\nHo")
    started = time.monotonic()
    good = receiver.json("/v1/logs", {"resourceLogs": []}) == 200
    check("beside 40 slow ones", good and time.monotonic() - started < 2, f"{time.monotonic() - started:.2f} s")
    for s in slow:
        s.close()
    points = [{"timeUnixNano": str(time.time_ns()), "asDouble": i, "attributes": [{"key": "n", "value": {"stringValue": f"s{i}"}}]} for i in range(10_000)]
    body = {"resourceMetrics": [{"scopeMetrics": [{"metrics": [{"name": "flood", "gauge": {"dataPoints": points}}]}]}]}
    started = time.monotonic()
    good = receiver.json("/v1/metrics", body) == 200
    check("10,000 series", good, f"{time.monotonic() - started:.2f} s")
    check("memory stays bounded", receiver.megabytes() < 400, f"{before:.0f} MB before, {receiver.megabytes():.0f} MB after")


def felt(window):
    gap = window.ask("gap")
    return f"longest gap of the window's thread {gap['gapMs']:.1f} ms, {gap['busyMs']:.1f} ms of it busy"


def a_million_lines(window):
    """As many log lines of one application, newest last, and the log scrolled from end to end."""
    now = time.time_ns()
    for block in range(200):
        records = [{"timeUnixNano": str(now - (1_000_000 - block * 5000 - i) * 400_000), "severityNumber": 9, "body": {"stringValue": f"line {block * 5000 + i} of many"}}
                   for i in range(5000)]
        body = {"resourceLogs": [{"resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "many"}}]}, "scopeLogs": [{"logRecords": records}]}]}
        if window.json(window.path + "/v1/logs", body) != 200:
            check("a million lines taken", False, f"block {block}")
            return
    print("     taken:", felt(window), flush=True)
    end = time.monotonic() + 60
    scrolled = {"lines": 0}
    while scrolled["lines"] < 1_000_000 and time.monotonic() < end:
        scrolled = window.ask("scroll")
        time.sleep(1)
    check("a million lines scroll", scrolled["lines"] >= 1_000_000, scrolled)
    print("     scrolled:", felt(window), flush=True)


def window_attacked(program):
    """What the window feels of it is told; how much is fine depends on the machine."""
    window = Window(program)
    time.sleep(10)  # the sandbox sends its past
    window.ask("gap")
    time.sleep(5)
    print("     left alone:", felt(window), flush=True)
    attacks(window)
    print("     attacked:", felt(window), flush=True)
    a_million_lines(window)
    window.close()


def killed(program, folder):
    """Acknowledged is stored: one log record a request, and the process killed in the middle of them."""
    for turn in range(3):
        receiver = Receiver(program, f"{folder}/killed{turn}.db")
        acknowledged = []

        def send():
            for i in range(100_000):
                record = {"timeUnixNano": str(time.time_ns()), "body": {"stringValue": f"n{i}"}}
                try:
                    if receiver.json("/v1/logs", {"resourceLogs": [{"scopeLogs": [{"logRecords": [record]}]}]}) == 200:
                        acknowledged.append(f"n{i}")
                except OSError:
                    return

        sender = threading.Thread(target=send)
        sender.start()
        time.sleep(1.5)
        receiver.process.send_signal(signal.SIGKILL)
        receiver.process.wait()
        sender.join(30)
        again = Receiver(program, receiver.file)
        kept = {row[0] for row in again.rows("SELECT body FROM logs")}
        check(f"kill -9 ({turn})", len(acknowledged) > 10 and set(acknowledged) <= kept, f"{len(acknowledged)} acknowledged, {len(kept)} kept")
        again.close()


def main():
    logging.basicConfig(level=logging.ERROR)
    program = sys.argv[-1]
    if sys.argv[1] == "--window":
        window_attacked(program)
        print(f"{len(failed)} failed" if failed else "all well")
        return 1 if failed else 0
    with tempfile.TemporaryDirectory() as folder:
        receiver = Receiver(program, f"{folder}/telemetry.db")
        metrics(receiver)
        by_hand(receiver)
        logs_and_traces(receiver)
        attacks(receiver)
        before = (receiver.rows("SELECT count(*) FROM logs"), receiver.rows("SELECT count(*) FROM spans"), receiver.last("delta.load", "value"))
        receiver.close()
        receiver = Receiver(program, receiver.file)
        after = (receiver.rows("SELECT count(*) FROM logs"), receiver.rows("SELECT count(*) FROM spans"), receiver.last("delta.load", "value"))
        check("a restart keeps what came", before == after and after[2] == 62, after)
        receiver.close()
        killed(program, folder)
    print(f"{len(failed)} failed" if failed else "all well")
    return 1 if failed else 0


sys.exit(main())
