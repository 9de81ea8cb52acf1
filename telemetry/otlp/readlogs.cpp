// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/wiregroups.h"

namespace alien::otlp {

namespace {

LogRecord readRecord(WireReader& wire, WireReader::Reader reader)
{
    using Wire = WireReader::Wire;
    LogRecord out;
    std::int64_t observed = 0;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case WireReader::is(1, Wire::fixed64):
            out.timeNs = static_cast<std::int64_t>(reader.get_fixed64());
            break;
        case WireReader::is(2, Wire::varint):
            out.severity = reader.get_enum();
            break;
        case WireReader::is(3, Wire::length_delimited):
            out.severityText = wire.name(reader);
            break;
        case WireReader::is(5, Wire::length_delimited): {
            WireReader::Value body = wire.value(wire.message(reader), wire.limits().textBytes);
            out.bodyIsJson = body.kind == Attribute::Kind::Json;
            out.body = std::move(body.text);
            break;
        }
        case WireReader::is(6, Wire::length_delimited):
            wire.attribute(wire.message(reader), out.attributes);
            break;
        case WireReader::is(9, Wire::length_delimited):
            out.traceId = WireReader::hexId(reader, 16);
            break;
        case WireReader::is(10, Wire::length_delimited):
            out.spanId = WireReader::hexId(reader, 8);
            break;
        case WireReader::is(11, Wire::fixed64):
            observed = static_cast<std::int64_t>(reader.get_fixed64());
            break;
        case WireReader::is(12, Wire::length_delimited):
            out.eventName = wire.name(reader);
            break;
        default:
            reader.skip();
        }
    }
    if (out.timeNs <= 0)
        out.timeNs = observed > 0 ? observed : 0;
    if (out.severity < 0 || out.severity > 24)
        out.severity = 0;
    WireReader::settle(out.attributes);
    return out;
}

} // namespace

void readLogs(WireReader& wire, std::string_view body, Payload& payload)
{
    readGroups<LogRecord>(wire, body, payload.logs,
                          [&](const WireReader::Reader& reader, std::vector<LogRecord>& records) {
                              wire.countRecord();
                              records.push_back(readRecord(wire, reader));
                              ++payload.accepted;
                          });
}

} // namespace alien::otlp
