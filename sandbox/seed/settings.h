// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/outputs.h"
#include "sandbox/seed/places.h"
#include "sandbox/seed/random.h"

#include <string>
#include <utility>
#include <vector>

namespace alien::sandbox {

/// `stackSettings` of one deployment and what follows from it.
struct Settings
{
    std::string text = "{}"; ///< compact JSON; defaults are left out as the manager does (protocol 3.3)
    CustomDomains domains;
};

/// All kinds occur in a fleet: own and created networks, custom domains, kubernetes exposure, external bindings with
/// secret-looking values, update and telemetry modes. `brief`: nothing but the deployment model.
[[nodiscard]] Settings makeSettings(const Place& place, const std::string& customerDomain, bool pull, bool brief,
                                    Random& random);
/// The custom domains in a settings text.
[[nodiscard]] CustomDomains customDomainsOf(const std::string& settings);
/// Variables that a customer set when deploying: JSON array of {name,value,type} for the store, and the
/// same as the workers see them.
struct DeploymentVariables
{
    std::string text;
    std::vector<std::pair<std::string, std::string>> list;
};
[[nodiscard]] DeploymentVariables makeVariables(const Place& place, const std::string& customerDomain, Random& random);
/// Further variables, each near 70 bytes as JSON, for an item that has to grow by `bytes`.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> fillingVariables(std::size_t bytes, Random& random);

} // namespace alien::sandbox
