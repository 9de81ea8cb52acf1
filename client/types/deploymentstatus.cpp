// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/deploymentstatus.h"

#include <array>

namespace alien {

namespace {

struct Row
{
    DeploymentStatus status;
    const char* text;
    StatusClass klass;
};

// protocol 2.1
constexpr std::array<Row, 20> kRows{{
    {DeploymentStatus::Unknown, "unknown", StatusClass::Unknown},
    {DeploymentStatus::Pending, "pending", StatusClass::Working},
    {DeploymentStatus::PreflightsFailed, "preflights-failed", StatusClass::Failed},
    {DeploymentStatus::InitialSetup, "initial-setup", StatusClass::Working},
    {DeploymentStatus::InitialSetupFailed, "initial-setup-failed", StatusClass::Failed},
    {DeploymentStatus::Provisioning, "provisioning", StatusClass::Working},
    {DeploymentStatus::ProvisioningFailed, "provisioning-failed", StatusClass::Failed},
    {DeploymentStatus::WaitingForMachines, "waiting-for-machines", StatusClass::Working},
    {DeploymentStatus::Running, "running", StatusClass::Healthy},
    {DeploymentStatus::RefreshFailed, "refresh-failed", StatusClass::Failed},
    {DeploymentStatus::UpdatePending, "update-pending", StatusClass::Working},
    {DeploymentStatus::Updating, "updating", StatusClass::Working},
    {DeploymentStatus::UpdateFailed, "update-failed", StatusClass::Failed},
    {DeploymentStatus::DeletePending, "delete-pending", StatusClass::Working},
    {DeploymentStatus::Deleting, "deleting", StatusClass::Working},
    {DeploymentStatus::DeleteFailed, "delete-failed", StatusClass::Failed},
    {DeploymentStatus::TeardownRequired, "teardown-required", StatusClass::Attention},
    {DeploymentStatus::TeardownFailed, "teardown-failed", StatusClass::Failed},
    {DeploymentStatus::Deleted, "deleted", StatusClass::Gone},
    {DeploymentStatus::Error, "error", StatusClass::Failed},
}};

constexpr std::string_view kFailedSuffix = "-failed";

} // namespace

const char* wireName(DeploymentStatus status)
{
    for (const Row& row : kRows) {
        if (row.status == status)
            return row.text;
    }
    return kRows[0].text;
}

DeploymentStatus deploymentStatus(std::string_view text)
{
    // The first row is not a word of the wire.
    for (std::size_t i = 1; i < kRows.size(); ++i) {
        if (text == kRows[i].text)
            return kRows[i].status;
    }
    return DeploymentStatus::Unknown;
}

DeploymentStatus parseWire(std::string_view text, DeploymentStatus* /*overload*/)
{
    return deploymentStatus(text);
}

StatusClass statusClass(std::string_view text)
{
    const DeploymentStatus status = deploymentStatus(text);
    if (status != DeploymentStatus::Unknown) {
        for (const Row& row : kRows) {
            if (row.status == status)
                return row.klass;
        }
    }
    return text.ends_with(kFailedSuffix) ? StatusClass::Failed : StatusClass::Unknown;
}

const char* wireName(StatusClass klass)
{
    switch (klass) {
    case StatusClass::Healthy:
        return "healthy";
    case StatusClass::Working:
        return "working";
    case StatusClass::Stalled:
        return "stalled";
    case StatusClass::Attention:
        return "attention";
    case StatusClass::Failed:
        return "failed";
    case StatusClass::Gone:
        return "gone";
    case StatusClass::Unknown:
        break;
    }
    return "unknown";
}

bool isRetryable(DeploymentStatus status, bool generation3)
{
    switch (status) {
    case DeploymentStatus::InitialSetupFailed:
    case DeploymentStatus::ProvisioningFailed:
    case DeploymentStatus::RefreshFailed:
    case DeploymentStatus::UpdateFailed:
    case DeploymentStatus::DeleteFailed:
        return true;
    case DeploymentStatus::PreflightsFailed:
        return generation3;
    default:
        return false;
    }
}

bool isRedeployable(DeploymentStatus status)
{
    return status == DeploymentStatus::Running || status == DeploymentStatus::UpdateFailed ||
           status == DeploymentStatus::RefreshFailed;
}

} // namespace alien
