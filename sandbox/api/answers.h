// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/server.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace alien::sandbox {

/// Thrown by an operation that refuses; its answer is sent.
struct Refused
{
    http::Response response;
};

[[nodiscard]] http::Response jsonAnswer(unsigned status, std::string body);
[[nodiscard]] http::Response textAnswer(unsigned status, std::string text);
[[nodiscard]] http::Response emptyAnswer(unsigned status = 200);

/// An AlienError (protocol 8). `context` and `source` are JSON texts; empty: absent.
[[nodiscard]] std::string alienError(unsigned status, std::string_view code, std::string_view message,
                                     std::string_view context = {}, bool retryable = false,
                                     std::string_view source = {});
[[nodiscard]] Refused refused(unsigned status, std::string_view code, std::string_view message,
                              std::string_view context = {}, bool retryable = false);
/// The three whose context is {"reason": message}.
[[nodiscard]] Refused unauthorized(std::string_view message);
[[nodiscard]] Refused forbidden(std::string_view message);
[[nodiscard]] Refused badRequest(std::string_view message);
/// An internal error as the wire masks it.
[[nodiscard]] Refused maskedError();
/// `<what> '<id>' not found`; the context's key is `key`.
[[nodiscard]] Refused notFound(std::string_view code, std::string_view what, std::string_view key,
                               const std::string& id);
[[nodiscard]] Refused deploymentNotFound(const std::string& id);
[[nodiscard]] Refused groupNotFound(const std::string& id);

/// {"key":"value"} with the strings quoted.
[[nodiscard]] std::string object(std::initializer_list<std::pair<std::string_view, std::string_view>> strings);
[[nodiscard]] std::string dumped(const nlohmann::json& json);

} // namespace alien::sandbox
