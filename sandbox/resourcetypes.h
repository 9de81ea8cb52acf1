// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <string>
#include <string_view>
#include <vector>

namespace alien::sandbox {

/// What a resource's config may hold (protocol 3.2, 3.6).
struct ResourceField
{
    std::string_view name;
    bool required = false;
    std::string_view fallback; ///< JSON written when absent; empty: stays absent
};

struct ResourceType
{
    std::string_view name;
    std::vector<ResourceField> fields; ///< besides type and id
    bool open = false;                 ///< system-made: whatever stands in it is kept
};

/// In the order in which the manager lists them in its errors.
[[nodiscard]] const std::vector<ResourceType>& resourceTypes(Api api);
[[nodiscard]] const ResourceType* resourceType(Api api, std::string_view name);

} // namespace alien::sandbox
