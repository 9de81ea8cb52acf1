// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/decoder.h"

#include "telemetry/otlp/gunzip.h"
#include "telemetry/otlp/jsontowire.h"
#include "telemetry/otlp/wirereader.h"

#include <protozero/exception.hpp>

namespace alien::otlp {

namespace {

Decoded failed(Decoded&& out, Decoded::Fault fault, std::string error)
{
    out.fault = fault;
    out.error = std::move(error);
    out.payload = {};
    return std::move(out);
}

bool looksLikeJson(std::string_view body)
{
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && body[first] == '{';
}

void read(Signal signal, std::string_view wireBytes, const Limits& limits, Payload& payload)
{
    WireReader wire(limits);
    switch (signal) {
    case Signal::Metrics:
        return readMetrics(wire, wireBytes, payload);
    case Signal::Logs:
        return readLogs(wire, wireBytes, payload);
    case Signal::Traces:
        return readTraces(wire, wireBytes, payload);
    }
}

Decoded readWire(Signal signal, std::string_view body, const Limits& limits, Decoded&& out)
{
    try {
        read(signal, body, limits, out.payload);
    } catch (const BudgetError& error) {
        return failed(std::move(out), Decoded::Fault::TooLarge, error.what());
    } catch (const protozero::exception& error) {
        return failed(std::move(out), Decoded::Fault::Malformed, std::string("not OTLP protobuf: ") + error.what());
    }
    return std::move(out);
}

} // namespace

Decoded decode(Signal signal, std::string_view body, const Limits& limits)
{
    Decoded out;
    std::string inflated;
    if (body.size() >= 2 && body[0] == '\x1f' && body[1] == '\x8b') {
        out.wasGzip = true;
        GunzipFault fault = GunzipFault::None;
        inflated = gunzip(body, limits.inflatedBytes, limits.ratio, fault);
        if (fault == GunzipFault::TooLarge)
            return failed(std::move(out), Decoded::Fault::TooLarge,
                          "the body inflates to more than " + std::to_string(limits.inflatedBytes) + " bytes or " +
                              std::to_string(limits.ratio) + " times its size");
        if (fault == GunzipFault::Damaged)
            return failed(std::move(out), Decoded::Fault::Malformed, "the gzip stream is damaged");
        body = inflated;
    }
    if (body.size() > limits.inflatedBytes)
        return failed(std::move(out), Decoded::Fault::TooLarge, "the body is too large");
    // Protobuf begins with 0x0a, which is a line feed in JSON, and a length, which may be that of a brace.
    if (!looksLikeJson(body))
        return readWire(signal, body, limits, std::move(out));
    if (body[0] == '\n') {
        Decoded tried = readWire(signal, body, limits, Decoded(out));
        if (tried.fault != Decoded::Fault::Malformed)
            return tried;
    }
    out.wasJson = true;
    std::string error;
    const std::string wireBytes = jsonToWire(signal, body, limits, error);
    if (!error.empty())
        return failed(std::move(out), Decoded::Fault::Malformed, "OTLP/JSON: " + error);
    return readWire(signal, wireBytes, limits, std::move(out));
}

} // namespace alien::otlp
