// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace alien::sandbox {

/// Permission sets of a service account in long form: what makes real items grow to tens of kilobytes.
/// `detail` 0 gives references only ("worker/execute"), more gives the grants of the platform, 2 those of all clouds.
[[nodiscard]] nlohmann::json permissionSets(std::string_view platform, int detail);

} // namespace alien::sandbox
