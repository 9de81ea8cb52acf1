// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/otlp/decoder.h"

#include <string>
#include <string_view>

namespace alien::otlp {

/// OTLP/JSON as the protobuf bytes it stands for, so that both take one way: lowerCamelCase names, ids in hex, bytes in
/// base64, 64-bit numbers as number or text; unknown names are left out. `error` says what and where.
[[nodiscard]] std::string jsonToWire(Signal signal, std::string_view json, const Limits& limits, std::string& error);

} // namespace alien::otlp
