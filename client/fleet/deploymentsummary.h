// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/networkkind.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace alien {

/// What tables, filters and counts need of one list item. UTF-8 and plain numbers only, no Qt, so that a hundred
/// thousand are decoded, compared and freed on a worker. Times are ms since epoch UTC, 0 when absent.
struct DeploymentSummary
{
    std::string id;
    std::string name;
    std::string_view status;           ///< interned: lives as long as the process
    std::string_view platform;         ///< interned
    std::string_view groupId;          ///< interned
    std::string_view groupName;        ///< interned; empty without include=deploymentGroup
    std::string_view region;           ///< interned; from environmentInfo, else the settings
    std::string_view currentReleaseId; ///< interned
    std::string_view desiredReleaseId; ///< interned
    std::string_view errorCode;        ///< interned
    std::string_view model;            ///< push, pull; interned
    std::string errorMessage;          ///< first 200 bytes
    std::string publicUrl;             ///< of the alphabetically first resource that has one (3.x: its publicUrl)
    std::uint64_t cause = 0;           ///< CauseMark of the error and its whole chain; 0: no error
    std::string urls;                  ///< every public URL of every resource, see listedurl.h; by resource, then name
    std::int64_t createdAtMs = 0;
    std::int64_t updatedAtMs = 0;
    std::uint16_t publicUrls = 0; ///< how many resources have one
    std::uint16_t resources = 0;  ///< in stackState
    std::uint16_t resourcesRunning = 0;
    std::uint16_t resourcesFailed = 0;
    std::uint16_t resourcesBusy = 0;
    bool retryRequested = false;
    bool hasState = false; ///< stackState present
    NetworkKind network = NetworkKind::None;
    bool namesPublicSubnets = false; ///< its network settings do
    bool lacksReplicas = false;      ///< a container has fewer than it wants (its outputs)

    friend bool operator==(const DeploymentSummary&, const DeploymentSummary&) = default;
};

} // namespace alien
