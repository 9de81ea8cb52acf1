// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/otlp.h"

#include "sandbox/life/protobuf.h"

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

ProtobufMessage metric(const OtlpMetric& from)
{
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

} // namespace alien::sandbox
