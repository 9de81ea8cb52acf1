// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A request of many points from its bytes to values, against reading every byte once; and the same with the store
// behind.
#include "models/telemetry/telemetrystore.h"
#include "telemetry/otlp/decoder.h"
#include "telemetry/series/seriesfeed.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cstdio>
#include <numeric>
#include <optional>
#include <protozero/pbf_writer.hpp>

using namespace alien;
using namespace alien::bench;

namespace {

std::string keyValue(const std::string& key, const std::string& value)
{
    std::string any;
    protozero::pbf_writer(any).add_string(1, value);
    std::string out;
    protozero::pbf_writer writer(out);
    writer.add_string(1, key);
    writer.add_message(2, any);
    return out;
}

/// `n` points of `n` series, as an SDK sends them: three attributes each.
std::string requestOf(std::size_t n, qint64 atMs)
{
    std::string metrics;
    protozero::pbf_writer scope(metrics);
    for (std::size_t i = 0; i < n; i += 100) {
        std::string data;
        protozero::pbf_writer gauge(data);
        for (std::size_t j = i; j < std::min(n, i + 100); ++j) {
            std::string point;
            protozero::pbf_writer writer(point);
            writer.add_message(7, keyValue("http.route", "/v1/orders/" + std::to_string(j)));
            writer.add_message(7, keyValue("http.request.method", "POST"));
            writer.add_message(7, keyValue("server.address", "api.example.com"));
            writer.add_fixed64(3, std::uint64_t(atMs) * 1'000'000);
            writer.add_double(4, double(j));
            gauge.add_message(1, point);
        }
        std::string metric;
        protozero::pbf_writer writer(metric);
        writer.add_string(1, "http.server.active." + std::to_string(i));
        writer.add_string(3, "1");
        writer.add_message(5, data);
        scope.add_message(2, metric);
    }
    std::string resource;
    protozero::pbf_writer(resource).add_message(1, keyValue("service.name", "api"));
    std::string perResource;
    protozero::pbf_writer outer(perResource);
    outer.add_message(1, resource);
    outer.add_message(2, metrics);
    std::string out;
    protozero::pbf_writer(out).add_message(1, perResource);
    return out;
}

void decoding(Report& report, std::size_t n)
{
    const std::string body = requestOf(n, QDateTime::currentMSecsSinceEpoch());
    std::vector<double> ours;
    std::vector<double> plain;
    for (int i = 0; i < report.rounds(body.size()); ++i) {
        otlp::Decoded decoded;
        emptyCaches();
        ours.push_back(elapsedMs([&] { decoded = otlp::decode(otlp::Signal::Metrics, body); }));
        report.check(decoded.payload.accepted == n, "points");
        emptyCaches();
        volatile std::uint64_t sum = 0;
        plain.push_back(elapsedMs([&] { sum = std::accumulate(body.begin(), body.end(), std::uint64_t(0)); }));
        report.check(sum != 0, "bytes");
    }
    report.add({"otlp_decode", n, median(ours), "reading the bytes once", median(plain),
                megabytes(body.size()) + ", " + decimal(double(n) / median(ours) / 1000, 2) + " M points/s"});
}

/// The Python SDK's own messages, read from the same bytes in a process of its own. Nothing: no such Python here.
std::optional<double> pythonMs(const std::string& body)
{
    static const char* const program = "import sys, time\n"
                                       "from opentelemetry.proto.collector.metrics.v1 import metrics_service_pb2 as m\n"
                                       "body = open(sys.argv[1], 'rb').read()\n"
                                       "took = []\n"
                                       "for _ in range(7):\n"
                                       "    start = time.perf_counter()\n"
                                       "    m.ExportMetricsServiceRequest.FromString(body)\n"
                                       "    took.append(time.perf_counter() - start)\n"
                                       "print(sorted(took)[3] * 1000)\n";
    QTemporaryFile file;
    if (!file.open() || file.write(body.data(), qint64(body.size())) < 0 || !file.flush())
        return std::nullopt;
    QProcess python;
    python.start(qEnvironmentVariable("ALIEN_OTEL_PYTHON", QStringLiteral("python3")),
                 {QStringLiteral("-c"), QString::fromLatin1(program), file.fileName()});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return std::nullopt;
    bool ok = false;
    const double ms = python.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? std::optional(ms) : std::nullopt;
}

void againstPython(Report& report, std::size_t n)
{
    const std::string body = requestOf(n, QDateTime::currentMSecsSinceEpoch());
    const std::optional<double> python = pythonMs(body);
    if (!python) {
        std::puts("otlp_decode against the Python SDK: skipped, set ALIEN_OTEL_PYTHON to a Python that has "
                  "opentelemetry-proto");
        return;
    }
    std::vector<double> ours;
    ours.reserve(7);
    for (int i = 0; i < 7; ++i)
        ours.push_back(elapsedMs([&] { (void)otlp::decode(otlp::Signal::Metrics, body); }));
    report.add({"otlp_decode", n, median(ours), "the Python SDK's own protobuf", *python, megabytes(body.size())});
}

void ingesting(Report& report, std::size_t n)
{
    const QTemporaryDir dir;
    TelemetryStore store(dir.path() + QStringLiteral("/telemetry.db"));
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 600'000;
    std::vector<double> ours;
    std::vector<double> plain;
    for (int i = 0; i < 6; ++i) {
        const std::string body = requestOf(n, start + i * 10'000);
        otlp::Decoded decoded;
        const double decodeMs = elapsedMs([&] { decoded = otlp::decode(otlp::Signal::Metrics, body); });
        bool stored = false;
        const double storeMs = elapsedMs([&] {
            stored = store.store({"bench", otlp::Signal::Metrics, std::move(decoded.payload), body.size()}) ==
                     telemetry::OtlpSink::Answer::Stored;
        });
        report.check(stored, "stored");
        // The first request makes the series.
        if (i > 0) {
            ours.push_back(decodeMs + storeMs);
            plain.push_back(decodeMs);
        }
    }
    report.add({"otlp_ingest", n, median(ours), "decoding alone", median(plain),
                decimal(double(n) / median(ours), 0) + " k points/s acknowledged"});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        if (report.wants("otlp_decode"))
            decoding(report, n);
        if (report.wants("otlp_decode"))
            againstPython(report, n);
        if (report.wants("otlp_ingest") && n <= telemetry::SeriesFeed::mostSeries)
            ingesting(report, n);
    }
    return report.finish();
}
