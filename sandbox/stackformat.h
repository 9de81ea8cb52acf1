// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>

namespace alien::sandbox {

/// Why a stack or a state is not one, in the manager's words.
class FormatError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The manager's own form of what came in: defaults filled in, unknown members of stack and entry dropped, unknown
/// members of a resource config refused (protocol 3.1). They throw FormatError.
[[nodiscard]] nlohmann::json formattedStack(Api api, const nlohmann::json& stack);
[[nodiscard]] nlohmann::json formattedConfig(Api api, const nlohmann::json& config);
/// {platform, resourcePrefix, resources: {id: {type, status, config, …}}} (protocol 2.5).
[[nodiscard]] nlohmann::json formattedStackState(Api api, const nlohmann::json& state);

} // namespace alien::sandbox
