// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/server.h"
#include "telemetry/otlp/decoder.h"

#include <cstddef>
#include <string>

namespace alien::telemetry {

/// What an OTLP/HTTP sender is told, in the type of its request: an empty Export…ServiceResponse, one with
/// partial_success, or google.rpc.Status.
[[nodiscard]] http::Response successAnswer(bool json);
[[nodiscard]] http::Response partialAnswer(otlp::Signal signal, std::size_t rejected, const std::string& message,
                                           bool json);
[[nodiscard]] http::Response errorAnswer(unsigned status, const std::string& message, bool json);
/// Before the type is of interest.
[[nodiscard]] http::Response plainAnswer(unsigned status, const std::string& message);

} // namespace alien::telemetry
