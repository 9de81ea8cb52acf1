// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace alien {

/// Which network settings a deployment was given (protocol 3.3). One byte: every deployment of a list has it.
enum class NetworkKind : std::uint8_t {
    None, ///< none were given, which is the default network
    UseDefault,
    Create,
    ByoVpcAws,
    ByoVpcGcp,
    ByoVnetAzure,
    Unknown, ///< a type that we do not know
};

inline constexpr std::array<std::string_view, 6> networkKindNames = {
    "", "use-default", "create", "byo-vpc-aws", "byo-vpc-gcp", "byo-vnet-azure"};

/// As the manager writes it; empty for None and Unknown.
[[nodiscard]] constexpr std::string_view wireName(NetworkKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return index < networkKindNames.size() ? networkKindNames[index] : std::string_view();
}

[[nodiscard]] constexpr NetworkKind networkKindOf(std::string_view type)
{
    for (std::size_t i = 0; i < networkKindNames.size(); ++i) {
        if (networkKindNames[i] == type)
            return static_cast<NetworkKind>(i);
    }
    return NetworkKind::Unknown;
}

} // namespace alien
