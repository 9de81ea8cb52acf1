// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/routes.h"

#include <optional>
#include <string>

namespace alien::sandbox {

/// A DeploymentState as agents and the loop send it (protocol 1, operations 27 and 29), in the manager's own form.
struct DeploymentState
{
    std::string status;
    std::string releaseId; ///< of currentRelease; empty: none
    Json current;          ///< the whole state, formatted

    /// Nothing when the text is not a state: unknown status, broken stack or config.
    static std::optional<DeploymentState> fromJson(Api api, const Json& json);
    /// Overwrites what the state says; the rest of `deployment` stays. Sets updatedAt.
    void applyTo(Deployment& deployment) const;
};

/// What one deployment's state says now, as `current` answers it.
[[nodiscard]] Json stateOf(const Context& context, const Deployment& deployment);
/// {"releaseId", "stack"} of this deployment's platform; none when the release is unknown or lacks the platform.
[[nodiscard]] std::optional<Json> releaseInfo(const Context& context, const std::string& releaseId,
                                              const std::string& platform);

} // namespace alien::sandbox
