// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/otlp/payload.h"

#include <string_view>

namespace alien::otlp {

enum class Signal { Metrics, Logs, Traces };

/// Bounds of one request, so that a small body cannot become large memory.
struct Limits
{
    std::size_t inflatedBytes = std::size_t(64) << 20;
    std::size_t ratio = 200; ///< of gzip, counted beyond the first MiB
    std::size_t records = 200'000;
    std::size_t messages = 1'500'000;  ///< protobuf messages of any kind
    int depth = 16;                    ///< of nested values
    std::size_t attributes = 128;      ///< of one record; more are dropped
    std::size_t textBytes = 64 * 1024; ///< of a body; longer ones are cut
    std::size_t valueBytes = 4 * 1024; ///< of a name or an attribute; longer ones are cut
};

struct Decoded
{
    enum class Fault { None, TooLarge, Malformed };
    Fault fault = Fault::None;
    std::string error; ///< what is wrong, and where
    Payload payload;
    bool wasJson = false;
    bool wasGzip = false;
};

/// A body as it came: gzip, JSON or protobuf, whatever its label says: the manager forwards each of them labelled as
/// plain protobuf (protocol 6).
[[nodiscard]] Decoded decode(Signal signal, std::string_view body, const Limits& limits = {});

} // namespace alien::otlp
