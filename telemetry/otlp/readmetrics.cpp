// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/wiregroups.h"

#include <cmath>

namespace alien::otlp {

namespace {

using Wire = WireReader::Wire;
using Reader = WireReader::Reader;
using telemetry::Distribution;

constexpr std::string_view overflowKey = "otel.metric.overflow";

/// Fields of a point that several kinds have, at the numbers its kind gives them; false: not one of them.
struct CommonFields
{
    std::uint32_t attributes;
    std::uint32_t start;
    std::uint32_t time;
    std::uint32_t flags;

    bool read(WireReader& wire, Reader& reader, Point& point) const
    {
        const std::uint32_t field = reader.tag_and_type();
        if (field == WireReader::is(attributes, Wire::length_delimited))
            wire.attribute(wire.message(reader), point.attributes);
        else if (field == WireReader::is(start, Wire::fixed64))
            point.startNs = static_cast<std::int64_t>(reader.get_fixed64());
        else if (field == WireReader::is(time, Wire::fixed64))
            point.timeNs = static_cast<std::int64_t>(reader.get_fixed64());
        else if (field == WireReader::is(flags, Wire::varint))
            point.noValue = (reader.get_uint32() & 1U) != 0;
        else
            return false;
        return true;
    }
};

/// Repeated numbers come packed or one by one.
template<class T, class Range>
void append(const Range& range, std::vector<T>& out)
{
    for (const auto value : range) {
        if (out.size() > Distribution::mostBuckets)
            throw BudgetError("more than 2048 buckets");
        out.push_back(value);
    }
}

template<class T>
void appendOne(T value, std::vector<T>& out)
{
    if (out.size() > Distribution::mostBuckets)
        throw BudgetError("more than 2048 buckets");
    out.push_back(value);
}

NumberPoint readNumber(WireReader& wire, Reader reader, std::string& fault)
{
    static constexpr CommonFields common{7, 2, 3, 8};
    NumberPoint out;
    bool has = false;
    while (reader.next()) {
        if (common.read(wire, reader, out))
            continue;
        if (reader.tag_and_type() == WireReader::is(4, Wire::fixed64)) {
            out.value = reader.get_double();
            has = true;
        } else if (reader.tag_and_type() == WireReader::is(6, Wire::fixed64)) {
            out.value = static_cast<double>(reader.get_sfixed64());
            has = true;
        } else {
            reader.skip();
        }
    }
    if (!out.noValue && (!has || !std::isfinite(out.value)))
        fault = has ? "a value that is not a number" : "a point without a value";
    return out;
}

DistributionPoint readHistogram(WireReader& wire, Reader reader, std::string& fault)
{
    static constexpr CommonFields common{9, 2, 3, 10};
    DistributionPoint out;
    Distribution& value = out.value;
    while (reader.next()) {
        if (common.read(wire, reader, out))
            continue;
        switch (reader.tag_and_type()) {
        case WireReader::is(4, Wire::fixed64):
            value.count = reader.get_fixed64();
            break;
        case WireReader::is(5, Wire::fixed64):
            value.sum = reader.get_double();
            value.hasSum = true;
            break;
        case WireReader::is(6, Wire::length_delimited):
            append(reader.get_packed_fixed64(), value.counts);
            break;
        case WireReader::is(6, Wire::fixed64):
            appendOne(reader.get_fixed64(), value.counts);
            break;
        case WireReader::is(7, Wire::length_delimited):
            append(reader.get_packed_double(), value.bounds);
            break;
        case WireReader::is(7, Wire::fixed64):
            appendOne(reader.get_double(), value.bounds);
            break;
        case WireReader::is(11, Wire::fixed64):
            value.min = reader.get_double();
            break;
        case WireReader::is(12, Wire::fixed64):
            value.max = reader.get_double();
            break;
        default:
            reader.skip();
        }
    }
    if (!out.noValue)
        fault = value.fault();
    return out;
}

void readHalf(Reader reader, Distribution::Half& out)
{
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case WireReader::is(1, Wire::varint):
            out.offset = reader.get_sint32();
            break;
        case WireReader::is(2, Wire::length_delimited):
            append(reader.get_packed_uint64(), out.counts);
            break;
        case WireReader::is(2, Wire::varint):
            appendOne(reader.get_uint64(), out.counts);
            break;
        default:
            reader.skip();
        }
    }
}

DistributionPoint readExponential(WireReader& wire, Reader reader, std::string& fault)
{
    static constexpr CommonFields common{1, 2, 3, 10};
    DistributionPoint out;
    Distribution& value = out.value;
    value.form = Distribution::Form::Exponential;
    while (reader.next()) {
        if (common.read(wire, reader, out))
            continue;
        switch (reader.tag_and_type()) {
        case WireReader::is(4, Wire::fixed64):
            value.count = reader.get_fixed64();
            break;
        case WireReader::is(5, Wire::fixed64):
            value.sum = reader.get_double();
            value.hasSum = true;
            break;
        case WireReader::is(6, Wire::varint):
            value.scale = reader.get_sint32();
            break;
        case WireReader::is(7, Wire::fixed64):
            value.zeroCount = reader.get_fixed64();
            break;
        case WireReader::is(8, Wire::length_delimited):
            readHalf(wire.message(reader), value.positive);
            break;
        case WireReader::is(9, Wire::length_delimited):
            readHalf(wire.message(reader), value.negative);
            break;
        case WireReader::is(12, Wire::fixed64):
            value.min = reader.get_double();
            break;
        case WireReader::is(13, Wire::fixed64):
            value.max = reader.get_double();
            break;
        case WireReader::is(14, Wire::fixed64):
            value.zeroThreshold = reader.get_double();
            break;
        default:
            reader.skip();
        }
    }
    if (!out.noValue)
        fault = value.fault();
    return out;
}

SummaryPoint readSummary(WireReader& wire, Reader reader, std::string& fault)
{
    static constexpr CommonFields common{7, 2, 3, 8};
    SummaryPoint out;
    while (reader.next()) {
        if (common.read(wire, reader, out))
            continue;
        switch (reader.tag_and_type()) {
        case WireReader::is(4, Wire::fixed64):
            out.count = reader.get_fixed64();
            break;
        case WireReader::is(5, Wire::fixed64):
            out.sum = reader.get_double();
            break;
        case WireReader::is(6, Wire::length_delimited): {
            Reader pair = wire.message(reader);
            std::pair<double, double> quantile{0, 0};
            while (pair.next()) {
                if (pair.tag_and_type() == WireReader::is(1, Wire::fixed64))
                    quantile.first = pair.get_double();
                else if (pair.tag_and_type() == WireReader::is(2, Wire::fixed64))
                    quantile.second = pair.get_double();
                else
                    pair.skip();
            }
            if (out.quantiles.size() < wire.limits().attributes)
                out.quantiles.push_back(quantile);
            break;
        }
        default:
            reader.skip();
        }
    }
    if (!out.noValue && !std::isfinite(out.sum))
        fault = "a sum that is not a number";
    for (const auto& [q, value] : out.quantiles) {
        if (!(q >= 0 && q <= 1))
            fault = "a quantile outside 0 to 1";
    }
    return out;
}

/// Keeps a point that is sound, counts one that is not.
template<class T>
void keep(T point, std::string fault, const std::string& metric, Payload& payload, std::vector<T>& into)
{
    if (fault.empty() && point.timeNs <= 0)
        fault = "a point without a time";
    if (!fault.empty()) {
        if (payload.rejected++ == 0)
            payload.rejection = metric + ": " + fault;
        return;
    }
    WireReader::settle(point.attributes);
    if (valueOf(point.attributes, overflowKey) == "true")
        ++payload.overflowed;
    ++payload.accepted;
    into.push_back(std::move(point));
}

void readData(WireReader& wire, Reader reader, Metric& metric, Payload& payload)
{
    while (reader.next()) {
        const std::uint32_t field = reader.tag_and_type();
        if (field == WireReader::is(1, Wire::length_delimited)) {
            wire.countRecord();
            std::string fault;
            const Reader point = wire.message(reader);
            switch (metric.type) {
            case MetricType::Gauge:
            case MetricType::Sum: {
                NumberPoint read = readNumber(wire, point, fault);
                keep(std::move(read), std::move(fault), metric.name, payload, metric.numbers);
                break;
            }
            case MetricType::Histogram: {
                DistributionPoint read = readHistogram(wire, point, fault);
                keep(std::move(read), std::move(fault), metric.name, payload, metric.distributions);
                break;
            }
            case MetricType::ExponentialHistogram: {
                DistributionPoint read = readExponential(wire, point, fault);
                keep(std::move(read), std::move(fault), metric.name, payload, metric.distributions);
                break;
            }
            case MetricType::Summary: {
                SummaryPoint read = readSummary(wire, point, fault);
                keep(std::move(read), std::move(fault), metric.name, payload, metric.summaries);
                break;
            }
            }
        } else if (field == WireReader::is(2, Wire::varint) && metric.type != MetricType::Gauge) {
            const std::int32_t temporality = reader.get_enum();
            metric.temporality = temporality == 1   ? Temporality::Delta
                                 : temporality == 2 ? Temporality::Cumulative
                                                    : Temporality::Unspecified;
        } else if (field == WireReader::is(3, Wire::varint) && metric.type == MetricType::Sum) {
            metric.monotonic = reader.get_bool();
        } else {
            reader.skip();
        }
    }
}

Metric readMetric(WireReader& wire, Reader reader, Payload& payload)
{
    Metric out;
    // The data may come before the name, which rejections mention.
    for (Reader names = reader; names.next();) {
        switch (names.tag_and_type()) {
        case WireReader::is(1, Wire::length_delimited):
            out.name = wire.name(names);
            break;
        case WireReader::is(2, Wire::length_delimited):
            out.description = wire.name(names);
            break;
        case WireReader::is(3, Wire::length_delimited):
            out.unit = wire.name(names);
            break;
        default:
            names.skip();
        }
    }
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case WireReader::is(5, Wire::length_delimited):
            out.type = MetricType::Gauge;
            break;
        case WireReader::is(7, Wire::length_delimited):
            out.type = MetricType::Sum;
            break;
        case WireReader::is(9, Wire::length_delimited):
            out.type = MetricType::Histogram;
            break;
        case WireReader::is(10, Wire::length_delimited):
            out.type = MetricType::ExponentialHistogram;
            break;
        case WireReader::is(11, Wire::length_delimited):
            out.type = MetricType::Summary;
            break;
        default:
            reader.skip();
            continue;
        }
        readData(wire, wire.message(reader), out, payload);
    }
    return out;
}

} // namespace

void readMetrics(WireReader& wire, std::string_view body, Payload& payload)
{
    readGroups<Metric>(wire, body, payload.metrics, [&](const Reader& reader, std::vector<Metric>& records) {
        Metric metric = readMetric(wire, reader, payload);
        const bool any = !metric.numbers.empty() || !metric.distributions.empty() || !metric.summaries.empty();
        if (metric.name.empty() && any) {
            const std::size_t points = metric.numbers.size() + metric.distributions.size() + metric.summaries.size();
            payload.accepted -= points;
            if (payload.rejected == 0)
                payload.rejection = "a metric without a name";
            payload.rejected += points;
        } else if (any) {
            records.push_back(std::move(metric));
        }
    });
}

} // namespace alien::otlp
