// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/places.h"
#include "sandbox/seed/random.h"
#include "sandbox/seed/stackplan.h"

#include <string>
#include <string_view>
#include <vector>

namespace alien::sandbox {

/// Why something went wrong. The texts are ours; codes and nesting are the manager's (protocol 8).
enum class Cause {
    RoleLacksPermission, ///< a customer's role is too old for the new release: hits many deployments at once
    QuotaExceeded,
    ImageRefused,
    ProbeFailed,
    ProfileMissing, ///< preflight
    MemoryInvalid,  ///< preflight
    CreationTimeout,
    RoleNotTrusted,
    BucketNotEmpty,
    Drift,
    ProtocolSkew,
    SecretSync,
    NothingDeployed, ///< redeploy without a state
};

struct Failure
{
    std::string error;          ///< the deployment's, as JSON
    std::string resourceId;     ///< empty: no resource failed
    std::string resourceStatus; ///< provision-failed, update-failed …
    std::string resourceError;
    int retryAttempt = 0;
};

/// What can go wrong in a failed status on a platform; at least one.
[[nodiscard]] std::vector<Cause> causesOf(std::string_view failedStatus, std::string_view platform);
/// `release` is the commit that was to be deployed; `status` the failed status of the deployment.
[[nodiscard]] Failure makeFailure(Cause cause, std::string_view status, const StackPlan& plan, const Place& place,
                                  std::string_view release, Random& random);
/// Preflights that found a worker with a permission profile which does not exist.
[[nodiscard]] Failure missingProfileFailure(const std::string& resourceId, const std::string& profile);
/// An update that the preflights refuse because it changes these frozen resources.
[[nodiscard]] Failure frozenFailure(const std::vector<std::string>& changed);

} // namespace alien::sandbox
