// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace alien {

/// Eight bytes of a deployment's id behind the prefix that all ids share ("dep_"), as a number in the order of the
/// text; what stands in front of them counts first. Equal ids have equal heads; ids of one head compare by their text.
/// A list of heads lies side by side, where the ids themselves would be fetched from all over the memory.
[[nodiscard]] inline std::uint64_t idHead(std::string_view id)
{
    constexpr std::string_view prefix = "dep_";
    if (id.substr(0, prefix.size()) != prefix)
        return id < prefix ? 0 : ~std::uint64_t(0);
    std::uint64_t head = 0;
    for (std::size_t i = prefix.size(); i < prefix.size() + 8; ++i)
        head = (head << 8) | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return head;
}

} // namespace alien
