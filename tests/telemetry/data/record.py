#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records what OpenTelemetry's own Python exporters send, as the fixtures beside this file. Needs opentelemetry-sdk and
opentelemetry-exporter-otlp-proto-http (recorded with 1.45.2); the values are those that tst_otlpdecoder.cpp expects."""
import gzip
import http.server
import logging
import pathlib
import threading

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

HERE = pathlib.Path(__file__).parent
RESOURCE = Resource.create({"service.name": "billing", "service.version": "1.2.3", "service.instance.id": "i-1", "alien.deployment_id": "dep_7qk2"})
bodies = []


class Take(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        bodies.append((self.path, self.headers.get("content-encoding"), self.rfile.read(int(self.headers["content-length"]))))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


def write(name):
    (HERE / name).write_bytes(bodies[-1][2])
    print(name, bodies[-1][0], bodies[-1][1], len(bodies[-1][2]))


def metrics(url, name, temporality, compression):
    exporter = OTLPMetricExporter(endpoint=url + "/v1/metrics", preferred_temporality=temporality, compression=compression)
    reader = PeriodicExportingMetricReader(exporter, export_interval_millis=10_000_000)
    views = [View(instrument_name="queue.wait", aggregation=ExponentialBucketHistogramAggregation())]
    provider = MeterProvider(resource=RESOURCE, metric_readers=[reader], views=views)
    meter = provider.get_meter("shop", "0.9")
    requests = meter.create_counter("http.requests", unit="{request}", description="Requests answered")
    requests.add(3, {"http.route": "/pay", "code": 200})
    requests.add(2, {"http.route": "/pay", "code": 500})
    meter.create_up_down_counter("pool.used", unit="1").add(-4)
    meter.create_gauge("cpu.load", unit="%").set(61.5, {"core": "0"})
    latency = meter.create_histogram("http.latency", unit="ms", explicit_bucket_boundaries_advisory=[10, 50, 100, 500])
    for value in (5, 10, 20, 60, 70, 80, 700):
        latency.record(value)
    wait = meter.create_histogram("queue.wait", unit="s")
    for value in (0, 1, 1.5, 2, 3, 8):
        wait.record(value)
    provider.force_flush()
    write(name)
    provider.shutdown()


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Take)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    delta = {Counter: AggregationTemporality.DELTA, Histogram: AggregationTemporality.DELTA}
    metrics(url, "metrics-cumulative.bin", {}, Compression.NoCompression)
    metrics(url, "metrics-delta.bin.gz", delta, Compression.Gzip)

    logs = LoggerProvider(resource=RESOURCE)
    logs.add_log_record_processor(SimpleLogRecordProcessor(OTLPLogExporter(endpoint=url + "/v1/logs")))
    logs.get_logger("function-output").emit(timestamp=1_800_000_000_000_000_001, severity_number=SeverityNumber.ERROR, severity_text="ERROR", body="payment refused: \u20ac 12",
                                            attributes={"stream": "stderr", "retries": 3, "tags": ["a", "b"]})
    write("logs-text.bin")
    logs.get_logger("function-output").emit(timestamp=1_800_000_000_000_000_002, severity_number=SeverityNumber.INFO,
                                            body={"message": "ok", "ms": 12.5, "nested": {"deep": [1, True, None]}})
    write("logs-map.bin")

    spans = TracerProvider(resource=RESOURCE)
    spans.add_span_processor(SimpleSpanProcessor(OTLPSpanExporter(endpoint=url + "/v1/traces")))
    tracer = spans.get_tracer("shop")
    with tracer.start_as_current_span("POST /pay", kind=trace.SpanKind.SERVER) as parent:
        with tracer.start_as_current_span("charge", kind=trace.SpanKind.CLIENT, attributes={"card": "visa"}) as child:
            child.add_event("declined", {"code": 51})
            child.set_status(trace.StatusCode.ERROR, "declined")
        write("traces-child.bin")
        del parent
    write("traces-parent.bin")


logging.basicConfig(level=logging.ERROR)
main()
