// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace alien::otlp::json {

/// How a field of OTLP/JSON is written in protobuf.
enum class Kind {
    Text,
    Base64,
    Hex,
    Bool,
    Enum,
    Unsigned32,
    Signed32,
    Fixed32,
    Fixed64,
    Signed64,
    Int64,
    Varint64,
    Double,
    Message
};

/// The messages.
enum class Type {
    Metrics,
    ResourceMetrics,
    ScopeMetrics,
    Metric,
    Plain,
    Sum,
    Histogram,
    ExpHistogram,
    Summary,
    Number,
    Hist,
    Exp,
    Half,
    SummaryPoint,
    Quantile,
    Logs,
    ResourceLogs,
    ScopeLogs,
    Log,
    Traces,
    ResourceSpans,
    ScopeSpans,
    Span,
    Event,
    Status,
    Resource,
    Scope,
    KeyValue,
    Any,
    Array,
    Map,
    None
};

struct Field
{
    std::string_view name;
    std::uint32_t tag = 0;
    Kind kind = Kind::Message;
    Type type = Type::None;
};

/// Null: OTLP has no such field there.
[[nodiscard]] const Field* fieldNamed(Type type, std::string_view name);

} // namespace alien::otlp::json
