// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace alien::sandbox {

/// The application that the seeded releases ship: what its stack holds in version 1 … productVersions on a platform, as
/// the manager echoes it (protocol 3: defaults filled in, keys sorted). Frozen resources never change between versions,
/// so that an update passes the preflights; later versions add live ones.
inline constexpr int productVersions = 10;

/// Version 9 leaves out `local`: deployments there wait for an update that never comes (protocol 10.1).
[[nodiscard]] std::vector<std::string_view> productPlatforms(Api api, int version);
[[nodiscard]] nlohmann::json productStack(Api api, std::string_view platform, int version);

struct ReleaseNote
{
    const char* sha;
    const char* ref;
    const char* message;
    double ageDays; ///< before the start of the sandbox
};
[[nodiscard]] const ReleaseNote& releaseNote(int version);

} // namespace alien::sandbox
