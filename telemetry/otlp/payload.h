// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/series/distribution.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alien::otlp {

/// What an OTLP request carries (opentelemetry-proto v1), as far as the console shows it. Text is as it came: not
/// necessarily UTF-8, and written by whoever sent it. Times are ns since epoch, 0: not given.

/// Values that are no text have one here: numbers and booleans as JSON, arrays and maps as JSON, bytes as base64.
struct Attribute
{
    enum class Kind : std::uint8_t { Empty, Text, Bool, Int, Double, Bytes, Json };
    std::string key;
    std::string value;
    Kind kind = Kind::Empty;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};
/// Sorted by key; of a doubled key the last.
using Attributes = std::vector<Attribute>;
/// Empty when absent.
[[nodiscard]] std::string_view valueOf(const Attributes& attributes, std::string_view key);

struct Scope
{
    std::string name;
    std::string version;
};

enum class MetricType : std::uint8_t { Gauge, Sum, Histogram, ExponentialHistogram, Summary };
enum class Temporality : std::uint8_t { Unspecified, Delta, Cumulative };

struct Point
{
    Attributes attributes;
    std::int64_t startNs = 0;
    std::int64_t timeNs = 0;
    bool noValue = false; ///< flag "no recorded value": a gap
};
struct NumberPoint : Point
{
    double value = 0;
};
struct DistributionPoint : Point
{
    telemetry::Distribution value;
};
struct SummaryPoint : Point
{
    std::uint64_t count = 0;
    double sum = 0;
    std::vector<std::pair<double, double>> quantiles; ///< (q, value)
};

struct Metric
{
    std::string name;
    std::string description;
    std::string unit;
    MetricType type = MetricType::Gauge;
    Temporality temporality = Temporality::Unspecified;
    bool monotonic = false;
    std::vector<NumberPoint> numbers;             ///< Gauge, Sum
    std::vector<DistributionPoint> distributions; ///< both histograms
    std::vector<SummaryPoint> summaries;
};

struct LogRecord
{
    std::int64_t timeNs = 0; ///< when it happened, else when it was observed
    int severity = 0;        ///< 1 to 24, 0: not given
    std::string severityText;
    std::string body;
    bool bodyIsJson = false;
    Attributes attributes;
    std::string traceId; ///< hex; empty: none
    std::string spanId;
    std::string eventName;
};

struct SpanEvent
{
    std::int64_t timeNs = 0;
    std::string name;
    Attributes attributes;
};
struct Span
{
    std::string traceId; ///< hex
    std::string spanId;
    std::string parentId;
    std::string name;
    int kind = 0; ///< 1 internal, 2 server, 3 client, 4 producer, 5 consumer
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    int status = 0; ///< 1 ok, 2 error
    std::string statusText;
    Attributes attributes;
    std::vector<SpanEvent> events;
};

/// The records of one scope of one resource.
template<class Record>
struct Group
{
    Attributes resource;
    Scope scope;
    std::vector<Record> records;
};

/// One request. What was wrong with single points is in `rejected`; the rest is good.
struct Payload
{
    std::vector<Group<Metric>> metrics;
    std::vector<Group<LogRecord>> logs;
    std::vector<Group<Span>> spans;
    std::size_t accepted = 0; ///< points, records and spans
    std::size_t rejected = 0;
    std::string rejection;      ///< why, of the first
    std::size_t overflowed = 0; ///< points of an SDK's cardinality cap (otel.metric.overflow)
};

} // namespace alien::otlp
