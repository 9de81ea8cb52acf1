// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/openenum.h"

#include <string_view>

namespace alien {

/// protocol 2.1; the API types it as a free string.
enum class DeploymentStatus {
    Unknown,
    Pending,
    PreflightsFailed,
    InitialSetup,
    InitialSetupFailed,
    Provisioning,
    ProvisioningFailed,
    WaitingForMachines,
    Running,
    RefreshFailed,
    UpdatePending,
    Updating,
    UpdateFailed,
    DeletePending,
    Deleting,
    DeleteFailed,
    TeardownRequired,
    TeardownFailed,
    Deleted,
    Error,
};

/// What an operator needs to know of a status; Stalled is the console's own (working for longer than usual).
enum class StatusClass { Healthy, Working, Stalled, Attention, Failed, Gone, Unknown };

[[nodiscard]] const char* wireName(DeploymentStatus status);
[[nodiscard]] DeploymentStatus deploymentStatus(std::string_view text);
[[nodiscard]] DeploymentStatus parseWire(std::string_view text, DeploymentStatus* overload);
/// Never Stalled: that needs a clock, models/fleet decides it. An unknown text ending in "-failed" is Failed.
[[nodiscard]] StatusClass statusClass(std::string_view text);
[[nodiscard]] const char* wireName(StatusClass klass); ///< healthy, working, stalled, attention, failed, gone, unknown
/// The five statuses that 1.7.1 lets be retried; 3.x adds preflights-failed.
[[nodiscard]] bool isRetryable(DeploymentStatus status, bool generation3);
/// running, update-failed, refresh-failed: where redeploy does what its name says (protocol 2.4), and what publishing
/// retargets.
[[nodiscard]] bool isRedeployable(DeploymentStatus status);

} // namespace alien
