// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/outputs.h"
#include "sandbox/seed/places.h"
#include "sandbox/seed/stackplan.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alien::sandbox {

/// How one resource of a state is doing.
struct ResourceCondition
{
    std::string status = "running";
    std::string error; ///< AlienError as JSON; empty: none
    int retryAttempt = 0;
};

/// How much of a state is written. Real ones are Full; small items (Options::itemSize) are written with less.
enum class StateDetail {
    Full,  ///< with the controllers' `_internal`
    Lean,  ///< without
    Plain, ///< and without the helpers of the cloud and the runtime's variables
    Bare,  ///< and only as many resources as fit into `room`
};

using EnvironmentList = std::vector<std::pair<std::string, std::string>>;

struct StateSpec
{
    const StackPlan* plan = nullptr;
    Place place;
    CustomDomains domains;
    std::string frozenStatus = "running"; ///< of all frozen resources without a condition of their own; empty: left out
    std::string liveStatus = "running";
    std::map<std::string, ResourceCondition> conditions; ///< by resource id
    EnvironmentList environment;      ///< the deployment's own variables, in every worker and container
    EnvironmentList frontEnvironment; ///< further ones of the first of them
    int unhealthyReplicas = 0;
    int permissionDetail = 0;
    StateDetail detail = StateDetail::Full;
    std::size_t room = 0; ///< Bare: bytes for the resources
};

/// The whole `stackState`, keys sorted as the manager writes them.
[[nodiscard]] std::string stackStateText(Api api, const StateSpec& spec);
/// One entry of its `resources`.
[[nodiscard]] std::string resourceStateText(Api api, const StateSpec& spec, const PlannedResource& resource,
                                            const ResourceCondition& condition);
/// Variables of a worker as the runtime sees them: the stack's, the deployment's and the runtime's own, sorted.
[[nodiscard]] EnvironmentList workerEnvironment(const StateSpec& spec, const PlannedResource& resource);

} // namespace alien::sandbox
