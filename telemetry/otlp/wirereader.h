// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/otlp/decoder.h"

#include <protozero/pbf_reader.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace alien::otlp {

/// More than a limit allows.
class BudgetError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// What the three signals have in common: attributes, resources, scopes, and the budget of one request. Fields of
/// another wire type than the schema's are skipped like unknown ones. Throws protozero's exceptions and BudgetError.
class WireReader
{
public:
    using Reader = protozero::pbf_reader;
    using Wire = protozero::pbf_wire_type;

    explicit WireReader(const Limits& limits)
        : m_limits(limits)
    {}

    /// A field and the wire type it must have, for switches over Reader::tag_and_type().
    [[nodiscard]] static constexpr std::uint32_t is(std::uint32_t field, Wire wire)
    {
        return protozero::tag_and_type(field, wire);
    }
    [[nodiscard]] Reader message(Reader& reader);
    [[nodiscard]] Attributes resource(Reader reader);
    [[nodiscard]] Scope scope(Reader reader);
    void attribute(Reader reader, Attributes& into);
    /// Sorts, and keeps the last of equal keys.
    static void settle(Attributes& attributes);
    struct Value
    {
        Attribute::Kind kind = Attribute::Kind::Empty;
        std::string text;
    };
    [[nodiscard]] Value value(Reader reader, std::size_t mostBytes);
    void countRecord();
    [[nodiscard]] std::string text(Reader& reader, std::size_t mostBytes) const;
    [[nodiscard]] std::string name(Reader& reader) const { return text(reader, m_limits.valueBytes); }
    [[nodiscard]] static std::string hexId(Reader& reader, std::size_t bytes);
    [[nodiscard]] const Limits& limits() const { return m_limits; }

private:
    void appendJson(Reader reader, std::string& out, int depth);
    void appendJsonArray(Reader reader, std::string& out, int depth);
    void appendJsonMap(Reader reader, std::string& out, int depth);

    const Limits& m_limits;
    std::size_t m_messages = 0;
    std::size_t m_records = 0;
};

/// Each appends to the payload.
void readMetrics(WireReader& wire, std::string_view body, Payload& payload);
void readLogs(WireReader& wire, std::string_view body, Payload& payload);
void readTraces(WireReader& wire, std::string_view body, Payload& payload);

} // namespace alien::otlp
