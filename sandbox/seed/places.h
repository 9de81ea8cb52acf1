// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/random.h"

#include <string>
#include <string_view>

namespace alien::sandbox {

/// Where one deployment runs: the customer's account and region, and the short random names that a cloud gives out.
struct Place
{
    std::string platform;
    std::string region;      ///< eu-central-1, europe-west3, westeurope; a cluster's or host's name elsewhere
    std::string regionShort; ///< fra
    std::string account;     ///< account number, project id, subscription id, namespace
    std::string tenant;      ///< azure: tenant id; gcp: project number
    std::string base;        ///< kubernetes: the cloud below, or empty
    std::string cloudName;   ///< what the cloud puts into host names: 10 lower-case letters or digits
    std::string prefix;      ///< resourcePrefix, 8 characters
    std::string owner;       ///< the customer's group name
    std::string id;          ///< the deployment's
    int port = 0;            ///< local: of the first public resource
};

/// `owner` is the customer's group name; accounts of one customer are few, as in life.
[[nodiscard]] Place makePlace(std::string_view platform, std::string_view owner, std::uint64_t ownerSeed,
                              Random& random);
/// As the manager shows it (environmentInfo), compact JSON.
[[nodiscard]] std::string environmentInfoText(const Place& place);
/// Reads region, account and prefix back out of a deployment's documents; random names come from its id.
[[nodiscard]] Place placeOf(std::string_view platform, const std::string& id, const std::string& environmentInfo,
                            const std::string& stackState, std::string_view owner);

} // namespace alien::sandbox
