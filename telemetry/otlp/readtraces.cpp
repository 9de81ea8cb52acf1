// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/wiregroups.h"

namespace alien::otlp {

namespace {

constexpr std::size_t mostEvents = 128;

SpanEvent readEvent(WireReader& wire, WireReader::Reader reader)
{
    using Wire = WireReader::Wire;
    SpanEvent out;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case WireReader::is(1, Wire::fixed64):
            out.timeNs = static_cast<std::int64_t>(reader.get_fixed64());
            break;
        case WireReader::is(2, Wire::length_delimited):
            out.name = wire.name(reader);
            break;
        case WireReader::is(3, Wire::length_delimited):
            wire.attribute(wire.message(reader), out.attributes);
            break;
        default:
            reader.skip();
        }
    }
    WireReader::settle(out.attributes);
    return out;
}

void readStatus(WireReader& wire, WireReader::Reader reader, Span& out)
{
    using Wire = WireReader::Wire;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case WireReader::is(2, Wire::length_delimited):
            out.statusText = wire.name(reader);
            break;
        case WireReader::is(3, Wire::varint):
            out.status = reader.get_enum();
            break;
        default:
            reader.skip();
        }
    }
}

Span readSpan(WireReader& wire, WireReader::Reader reader)
{
    using Wire = WireReader::Wire;
    Span out;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case WireReader::is(1, Wire::length_delimited):
            out.traceId = WireReader::hexId(reader, 16);
            break;
        case WireReader::is(2, Wire::length_delimited):
            out.spanId = WireReader::hexId(reader, 8);
            break;
        case WireReader::is(4, Wire::length_delimited):
            out.parentId = WireReader::hexId(reader, 8);
            break;
        case WireReader::is(5, Wire::length_delimited):
            out.name = wire.name(reader);
            break;
        case WireReader::is(6, Wire::varint):
            out.kind = reader.get_enum();
            break;
        case WireReader::is(7, Wire::fixed64):
            out.startNs = static_cast<std::int64_t>(reader.get_fixed64());
            break;
        case WireReader::is(8, Wire::fixed64):
            out.endNs = static_cast<std::int64_t>(reader.get_fixed64());
            break;
        case WireReader::is(9, Wire::length_delimited):
            wire.attribute(wire.message(reader), out.attributes);
            break;
        case WireReader::is(11, Wire::length_delimited): {
            SpanEvent event = readEvent(wire, wire.message(reader));
            if (out.events.size() < mostEvents)
                out.events.push_back(std::move(event));
            break;
        }
        case WireReader::is(15, Wire::length_delimited):
            readStatus(wire, wire.message(reader), out);
            break;
        default:
            reader.skip();
        }
    }
    WireReader::settle(out.attributes);
    return out;
}

} // namespace

void readTraces(WireReader& wire, std::string_view body, Payload& payload)
{
    readGroups<Span>(wire, body, payload.spans, [&](const WireReader::Reader& reader, std::vector<Span>& records) {
        wire.countRecord();
        Span span = readSpan(wire, reader);
        const char* fault = span.traceId.empty() || span.spanId.empty()      ? "a span without trace and span id"
                            : span.startNs <= 0 || span.endNs < span.startNs ? "a span that ends before it starts"
                                                                             : nullptr;
        if (!fault) {
            records.push_back(std::move(span));
            ++payload.accepted;
            return;
        }
        if (payload.rejected++ == 0)
            payload.rejection = fault;
    });
}

} // namespace alien::otlp
