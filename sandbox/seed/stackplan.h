// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alien::sandbox {

/// One resource of a stack after the manager's own additions, ready to be written into many states.
struct PlannedResource
{
    std::string id;
    std::string type;
    bool live = false;
    bool declared = true; ///< false: added by the manager (protocol 2.5)
    bool isPublic = false;
    /// The config as JSON text; `environment` is cut out between the two when the resource has one.
    std::string configBefore;
    std::string configAfter;
    bool hasEnvironment = false;
    std::vector<std::pair<std::string, std::string>> environment; ///< what the stack itself sets
    std::string dependencies;                                     ///< JSON array
    int port = 0;                                                 ///< container: the first
    int replicas = 0;                                             ///< container
};

/// What deploying one release to one platform comes to.
struct StackPlan
{
    std::string platform;
    std::vector<PlannedResource> resources; ///< sorted by id
    std::string preparedStack;              ///< as runtimeMetadata shows it
    /// Of the service accounts, by StateSpec::permissionDetail; JSON arrays.
    std::array<std::string, 3> permissionSets;
    /// A worker or container that names a permission profile which the stack has not; empty: none (protocol 3.5, 14).
    std::string profileUser;
    std::string missingProfile;

    [[nodiscard]] const PlannedResource* find(std::string_view id) const;
};

/// `stack` is one platform's stack as the manager echoes it. A text that is no stack gives a plan without resources.
[[nodiscard]] StackPlan makePlan(std::string_view platform, const std::string& stack);
/// Frozen resources that are new or different in `wanted`: an update refuses them (protocol 3.5). Empty: none.
[[nodiscard]] std::vector<std::string> frozenChanges(const StackPlan& current, const StackPlan& wanted);

} // namespace alien::sandbox
