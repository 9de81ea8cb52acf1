// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/otlp.h"

#include "sandbox/life/protobuf.h"

#include <numeric>

// Field numbers are those of opentelemetry-proto v1: resource/v1, common/v1, logs/v1, metrics/v1.

namespace alien::sandbox {

namespace {

constexpr int severityInfo = 9;
constexpr int severityError = 17;
constexpr int cumulative = 2;

std::uint64_t nanoseconds(Time time)
{
    return static_cast<std::uint64_t>(time.time_since_epoch().count());
}

ProtobufMessage keyValue(const std::string& key, const std::string& value)
{
    ProtobufMessage any;
    any.bytes(1, value);
    ProtobufMessage pair;
    return pair.bytes(1, key).message(2, any);
}

ProtobufMessage resourceOf(const OtlpSource& source)
{
    ProtobufMessage resource;
    for (const auto& [key, value] : source.attributes)
        resource.message(1, keyValue(key, value));
    return resource;
}

ProtobufMessage scopeNamed(const char* name)
{
    ProtobufMessage scope;
    return scope.bytes(1, name);
}

ProtobufMessage record(const OtlpLog& log)
{
    ProtobufMessage body;
    body.bytes(1, log.body);
    ProtobufMessage out;
    out.fixed64(1, nanoseconds(log.at)).varint(2, log.isError ? severityError : severityInfo);
    out.bytes(3, log.isError ? "ERROR" : "INFO").message(5, body);
    out.message(6, keyValue("stream", log.isError ? "stderr" : "stdout"));
    return out.fixed64(11, nanoseconds(log.at));
}

ProtobufMessage histogram(const OtlpMetric& from)
{
    ProtobufMessage point;
    point.fixed64(2, nanoseconds(from.start)).fixed64(3, nanoseconds(from.at));
    point.fixed64(4, std::accumulate(from.counts.begin(), from.counts.end(), std::uint64_t(0))).real(5, from.value);
    for (const std::uint64_t count : from.counts)
        point.fixed64(6, count);
    for (const double bound : from.bounds)
        point.real(7, bound);
    for (const auto& [key, value] : from.attributes)
        point.message(9, keyValue(key, value));
    ProtobufMessage data;
    data.message(1, point).varint(2, cumulative);
    ProtobufMessage out;
    return out.bytes(1, from.name).bytes(3, from.unit).message(9, data);
}

ProtobufMessage metric(const OtlpMetric& from)
{
    if (!from.counts.empty())
        return histogram(from);
    ProtobufMessage point;
    point.fixed64(2, nanoseconds(from.start)).fixed64(3, nanoseconds(from.at)).real(4, from.value);
    for (const auto& [key, value] : from.attributes)
        point.message(7, keyValue(key, value));
    ProtobufMessage data;
    data.message(1, point);
    if (from.isSum)
        data.varint(2, cumulative).varint(3, 1);
    ProtobufMessage out;
    out.bytes(1, from.name).bytes(3, from.unit);
    return out.message(from.isSum ? 7 : 5, data);
}

ProtobufMessage spanOf(const OtlpSpan& from)
{
    constexpr int statusError = 2;
    ProtobufMessage out;
    out.bytes(1, from.traceId).bytes(2, from.spanId);
    if (!from.parentId.empty())
        out.bytes(4, from.parentId);
    out.bytes(5, from.name).varint(6, static_cast<std::uint64_t>(from.kind));
    out.fixed64(7, nanoseconds(from.start)).fixed64(8, nanoseconds(from.end));
    for (const auto& [key, value] : from.attributes)
        out.message(9, keyValue(key, value));
    if (from.isError) {
        ProtobufMessage status;
        out.message(15, status.bytes(2, "timed out").varint(3, statusError));
    }
    return out;
}

} // namespace

std::string otlpLogs(const std::vector<std::pair<OtlpSource, std::vector<OtlpLog>>>& logs)
{
    ProtobufMessage request;
    for (const auto& [source, records] : logs) {
        ProtobufMessage scope;
        scope.message(1, scopeNamed("function-output"));
        for (const OtlpLog& log : records)
            scope.message(2, record(log));
        ProtobufMessage resource;
        request.message(1, resource.message(1, resourceOf(source)).message(2, scope));
    }
    return request.str();
}

std::string otlpMetrics(const std::vector<std::pair<OtlpSource, std::vector<OtlpMetric>>>& metrics)
{
    ProtobufMessage request;
    for (const auto& [source, list] : metrics) {
        ProtobufMessage scope;
        scope.message(1, scopeNamed("meridian"));
        for (const OtlpMetric& each : list)
            scope.message(2, metric(each));
        ProtobufMessage resource;
        request.message(1, resource.message(1, resourceOf(source)).message(2, scope));
    }
    return request.str();
}

std::string otlpTraces(const std::vector<std::pair<OtlpSource, std::vector<OtlpSpan>>>& spans)
{
    ProtobufMessage request;
    for (const auto& [source, list] : spans) {
        ProtobufMessage scope;
        scope.message(1, scopeNamed("meridian"));
        for (const OtlpSpan& each : list)
            scope.message(2, spanOf(each));
        ProtobufMessage resource;
        request.message(1, resource.message(1, resourceOf(source)).message(2, scope));
    }
    return request.str();
}

} // namespace alien::sandbox
