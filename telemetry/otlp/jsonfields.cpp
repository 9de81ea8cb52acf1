// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/jsonfields.h"

#include <cstddef>
#include <span>

namespace alien::otlp::json {

namespace {

// Names and numbers: opentelemetry-proto v1.
constexpr Field metrics[] = {{"resourceMetrics", 1, Kind::Message, Type::ResourceMetrics}};
constexpr Field resourceMetrics[] = {{"resource", 1, Kind::Message, Type::Resource},
                                     {"scopeMetrics", 2, Kind::Message, Type::ScopeMetrics}};
constexpr Field scopeMetrics[] = {{"scope", 1, Kind::Message, Type::Scope},
                                  {"metrics", 2, Kind::Message, Type::Metric}};
constexpr Field metric[] = {{"name", 1, Kind::Text},
                            {"description", 2, Kind::Text},
                            {"unit", 3, Kind::Text},
                            {"gauge", 5, Kind::Message, Type::Plain},
                            {"sum", 7, Kind::Message, Type::Sum},
                            {"histogram", 9, Kind::Message, Type::Histogram},
                            {"exponentialHistogram", 10, Kind::Message, Type::ExpHistogram},
                            {"summary", 11, Kind::Message, Type::Summary}};
constexpr Field numbers[] = {{"dataPoints", 1, Kind::Message, Type::Number}};
constexpr Field sum[] = {{"dataPoints", 1, Kind::Message, Type::Number},
                         {"aggregationTemporality", 2, Kind::Enum},
                         {"isMonotonic", 3, Kind::Bool}};
constexpr Field histogram[] = {{"dataPoints", 1, Kind::Message, Type::Hist}, {"aggregationTemporality", 2, Kind::Enum}};
constexpr Field expHistogram[] = {{"dataPoints", 1, Kind::Message, Type::Exp},
                                  {"aggregationTemporality", 2, Kind::Enum}};
constexpr Field summary[] = {{"dataPoints", 1, Kind::Message, Type::SummaryPoint}};
constexpr Field number[] = {{"startTimeUnixNano", 2, Kind::Fixed64},
                            {"timeUnixNano", 3, Kind::Fixed64},
                            {"asDouble", 4, Kind::Double},
                            {"asInt", 6, Kind::Signed64},
                            {"attributes", 7, Kind::Message, Type::KeyValue},
                            {"flags", 8, Kind::Unsigned32}};
constexpr Field hist[] = {{"startTimeUnixNano", 2, Kind::Fixed64},
                          {"timeUnixNano", 3, Kind::Fixed64},
                          {"count", 4, Kind::Fixed64},
                          {"sum", 5, Kind::Double},
                          {"bucketCounts", 6, Kind::Fixed64},
                          {"explicitBounds", 7, Kind::Double},
                          {"attributes", 9, Kind::Message, Type::KeyValue},
                          {"flags", 10, Kind::Unsigned32},
                          {"min", 11, Kind::Double},
                          {"max", 12, Kind::Double}};
constexpr Field exp[] = {{"attributes", 1, Kind::Message, Type::KeyValue},
                         {"startTimeUnixNano", 2, Kind::Fixed64},
                         {"timeUnixNano", 3, Kind::Fixed64},
                         {"count", 4, Kind::Fixed64},
                         {"sum", 5, Kind::Double},
                         {"scale", 6, Kind::Signed32},
                         {"zeroCount", 7, Kind::Fixed64},
                         {"positive", 8, Kind::Message, Type::Half},
                         {"negative", 9, Kind::Message, Type::Half},
                         {"flags", 10, Kind::Unsigned32},
                         {"min", 12, Kind::Double},
                         {"max", 13, Kind::Double},
                         {"zeroThreshold", 14, Kind::Double}};
constexpr Field half[] = {{"offset", 1, Kind::Signed32}, {"bucketCounts", 2, Kind::Varint64}};
constexpr Field summaryPoint[] = {{"startTimeUnixNano", 2, Kind::Fixed64},
                                  {"timeUnixNano", 3, Kind::Fixed64},
                                  {"count", 4, Kind::Fixed64},
                                  {"sum", 5, Kind::Double},
                                  {"quantileValues", 6, Kind::Message, Type::Quantile},
                                  {"attributes", 7, Kind::Message, Type::KeyValue},
                                  {"flags", 8, Kind::Unsigned32}};
constexpr Field quantile[] = {{"quantile", 1, Kind::Double}, {"value", 2, Kind::Double}};
constexpr Field logs[] = {{"resourceLogs", 1, Kind::Message, Type::ResourceLogs}};
constexpr Field resourceLogs[] = {{"resource", 1, Kind::Message, Type::Resource},
                                  {"scopeLogs", 2, Kind::Message, Type::ScopeLogs}};
constexpr Field scopeLogs[] = {{"scope", 1, Kind::Message, Type::Scope}, {"logRecords", 2, Kind::Message, Type::Log}};
constexpr Field log[] = {{"timeUnixNano", 1, Kind::Fixed64},
                         {"severityNumber", 2, Kind::Enum},
                         {"severityText", 3, Kind::Text},
                         {"body", 5, Kind::Message, Type::Any},
                         {"attributes", 6, Kind::Message, Type::KeyValue},
                         {"flags", 8, Kind::Fixed32},
                         {"traceId", 9, Kind::Hex},
                         {"spanId", 10, Kind::Hex},
                         {"observedTimeUnixNano", 11, Kind::Fixed64},
                         {"eventName", 12, Kind::Text}};
constexpr Field traces[] = {{"resourceSpans", 1, Kind::Message, Type::ResourceSpans}};
constexpr Field resourceSpans[] = {{"resource", 1, Kind::Message, Type::Resource},
                                   {"scopeSpans", 2, Kind::Message, Type::ScopeSpans}};
constexpr Field scopeSpans[] = {{"scope", 1, Kind::Message, Type::Scope}, {"spans", 2, Kind::Message, Type::Span}};
constexpr Field span[] = {{"traceId", 1, Kind::Hex},
                          {"spanId", 2, Kind::Hex},
                          {"parentSpanId", 4, Kind::Hex},
                          {"name", 5, Kind::Text},
                          {"kind", 6, Kind::Enum},
                          {"startTimeUnixNano", 7, Kind::Fixed64},
                          {"endTimeUnixNano", 8, Kind::Fixed64},
                          {"attributes", 9, Kind::Message, Type::KeyValue},
                          {"events", 11, Kind::Message, Type::Event},
                          {"status", 15, Kind::Message, Type::Status}};
constexpr Field event[] = {
    {"timeUnixNano", 1, Kind::Fixed64}, {"name", 2, Kind::Text}, {"attributes", 3, Kind::Message, Type::KeyValue}};
constexpr Field status[] = {{"message", 2, Kind::Text}, {"code", 3, Kind::Enum}};
constexpr Field resource[] = {{"attributes", 1, Kind::Message, Type::KeyValue}};
constexpr Field scope[] = {{"name", 1, Kind::Text}, {"version", 2, Kind::Text}};
constexpr Field keyValue[] = {{"key", 1, Kind::Text}, {"value", 2, Kind::Message, Type::Any}};
constexpr Field any[] = {{"stringValue", 1, Kind::Text},
                         {"boolValue", 2, Kind::Bool},
                         {"intValue", 3, Kind::Int64},
                         {"doubleValue", 4, Kind::Double},
                         {"arrayValue", 5, Kind::Message, Type::Array},
                         {"kvlistValue", 6, Kind::Message, Type::Map},
                         {"bytesValue", 7, Kind::Base64}};
constexpr Field array[] = {{"values", 1, Kind::Message, Type::Any}};
constexpr Field map[] = {{"values", 1, Kind::Message, Type::KeyValue}};

/// In the order of Type.
constexpr std::span<const Field> types[] = {
    metrics,      resourceMetrics, scopeMetrics, metric,   numbers,       sum,          histogram, expHistogram,
    summary,      number,          hist,         exp,      half,          summaryPoint, quantile,  logs,
    resourceLogs, scopeLogs,       log,          traces,   resourceSpans, scopeSpans,   span,      event,
    status,       resource,        scope,        keyValue, any,           array,        map};

} // namespace

const Field* fieldNamed(Type type, std::string_view name)
{
    for (const Field& field : types[std::size_t(type)]) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

} // namespace alien::otlp::json
