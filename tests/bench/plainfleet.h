// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/deploymentsummary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alien::bench {

/// The plain way to read a fleet: nlohmann's DOM, then typed structs with a string each.
struct PlainDeployment
{
    std::string id;
    std::string name;
    std::string status;
    std::string platform;
    std::string groupId;
    std::string groupName;
    std::string region;
    std::string currentReleaseId;
    std::string desiredReleaseId;
    std::string errorCode;
    std::string model;
    std::string errorMessage;
    std::string publicUrl;
    std::int64_t createdAtMs = 0;
    std::int64_t updatedAtMs = 0;
    int publicUrls = 0;
    int resources = 0;
    int resourcesRunning = 0;
    int resourcesFailed = 0;
    int resourcesBusy = 0;
    bool retryRequested = false;
    bool hasState = false;
    bool lacksReplicas = false;
};

[[nodiscard]] std::vector<PlainDeployment> decodePlain(const std::string& body);
[[nodiscard]] bool same(const PlainDeployment& plain, const DeploymentSummary& ours);

} // namespace alien::bench
