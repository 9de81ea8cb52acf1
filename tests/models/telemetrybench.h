// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrystore.h"
#include "tests/models/journalbench.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <cmath>

namespace alien::test {

/// Requests as the receiver would hand them over.
inline otlp::Attributes attributesOf(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    otlp::Attributes out;
    for (const auto& [key, value] : pairs)
        out.push_back({key, value, otlp::Attribute::Kind::Text});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return out;
}

inline telemetry::Arrival metricArrival(const std::string& connection, otlp::Metric metric, const char* service = "web",
                                        const char* deployment = "dep_1")
{
    telemetry::Arrival out;
    out.connection = connection;
    out.payload.metrics.push_back(
        {attributesOf({{"service.name", service}, {"alien.deployment_id", deployment}}), {"shop", "1"}, {}});
    out.payload.metrics[0].records.push_back(std::move(metric));
    out.payload.accepted = 1;
    return out;
}

inline otlp::Metric counterOf(const char* name, qint64 tMs, double value, const char* route = "/")
{
    otlp::Metric out;
    out.name = name;
    out.unit = "{request}";
    out.type = otlp::MetricType::Sum;
    out.temporality = otlp::Temporality::Cumulative;
    out.monotonic = true;
    otlp::NumberPoint point;
    point.timeNs = tMs * 1'000'000;
    point.value = value;
    point.attributes = attributesOf({{"http.route", route}});
    out.numbers.push_back(point);
    return out;
}

inline otlp::Metric gaugeOf(const char* name, qint64 tMs, double value)
{
    otlp::Metric out = counterOf(name, tMs, value);
    out.type = otlp::MetricType::Gauge;
    out.unit = "By";
    return out;
}

inline otlp::Metric histogramOf(const char* name, qint64 tMs, std::vector<std::uint64_t> counts)
{
    otlp::Metric out;
    out.name = name;
    out.unit = "ms";
    out.type = otlp::MetricType::Histogram;
    out.temporality = otlp::Temporality::Delta;
    otlp::DistributionPoint point;
    point.timeNs = tMs * 1'000'000;
    point.startNs = (tMs - 10'000) * 1'000'000;
    point.value.bounds = {10, 100};
    for (const std::uint64_t count : counts)
        point.value.count += count;
    point.value.counts = std::move(counts);
    out.distributions.push_back(point);
    return out;
}

inline telemetry::Arrival logArrival(const std::string& connection, std::vector<otlp::LogRecord> records,
                                     const char* service = "web", const char* deployment = "dep_1")
{
    telemetry::Arrival out;
    out.connection = connection;
    out.signal = otlp::Signal::Logs;
    out.payload.accepted = records.size();
    out.payload.logs.push_back({attributesOf({{"service.name", service}, {"alien.deployment_id", deployment}}),
                                {"function-output", ""},
                                std::move(records)});
    return out;
}

inline otlp::LogRecord logOf(qint64 tMs, const std::string& body, int severity = 9)
{
    otlp::LogRecord out;
    out.timeNs = tMs * 1'000'000;
    out.body = body;
    out.severity = severity;
    out.attributes = attributesOf({{"stream", severity >= 17 ? "stderr" : "stdout"}});
    return out;
}

/// A store in a folder of its own; `now` is a whole hour some time ago.
struct TelemetryBench
{
    QTemporaryDir dir;
    QString file = dir.path() + QStringLiteral("/telemetry.db");
    std::unique_ptr<TelemetryStore> store = std::make_unique<TelemetryStore>(file);
    qint64 hour = QDateTime::currentMSecsSinceEpoch() / 3'600'000 * 3'600'000 - 3'600'000;

    void reopen()
    {
        store.reset();
        store = std::make_unique<TelemetryStore>(file);
    }
    bool send(telemetry::Arrival arrival)
    {
        return store->store(std::move(arrival)) == telemetry::OtlpSink::Answer::Stored;
    }
    void upkeep()
    {
        bool done = false;
        store->upkeep([&done] { done = true; });
        if (!QTest::qWaitFor([&done] { return done; }, 20'000))
            qFatal("the upkeep did not end");
    }
    SeriesQuery query(const QString& metric, SeriesQuery::Show show = SeriesQuery::Show::Value) const
    {
        SeriesQuery out;
        out.metric = metric;
        out.show = show;
        out.fromMs = hour;
        out.toMs = hour + 3'600'000 - 1;
        return out;
    }
    TelemetryAnswer lines(const SeriesQuery& query, TelemetryOrigin origin = TelemetryOrigin::Receiver)
    {
        Awaited<TelemetryAnswer> answer;
        store->lines(origin, query, store.get(), answer.setter());
        return answer.get();
    }
    LogPage logs(const LogQuery& query)
    {
        Awaited<LogPage> page;
        store->logs(query, store.get(), page.setter());
        return page.get();
    }
    QStringList bodies(const LogQuery& query)
    {
        QStringList out;
        const LogPage page = logs(query);
        for (const LogLine& line : page.lines)
            out.append(line.body);
        return out;
    }
};

} // namespace alien::test
