// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace alien::sandbox {

/// UTC, nanoseconds: what the manager writes (protocol 0).
using Time = std::chrono::sys_time<std::chrono::nanoseconds>;

[[nodiscard]] Time now();
/// "2026-07-03T09:12:45.123456789+00:00", the usual form of the manager.
[[nodiscard]] std::string offsetTime(Time time);
/// The same with "Z": leases, presigned requests, acquired rows.
[[nodiscard]] std::string zuluTime(Time time);
/// RFC 3339 with 0 to 9 digits of a fraction and any offset; empty when it is not one.
[[nodiscard]] std::optional<Time> parseTime(const std::string& text);

struct Group
{
    std::string id;
    std::string name;
    std::int64_t maxDeployments = 100;
    Time createdAt{};
};

struct Release
{
    std::string id;
    std::string projectId = "default";
    std::string stack;       ///< JSON object keyed by platform, defaults filled in (normalizeStack)
    std::string gitMetadata; ///< JSON object; empty: absent
    Time createdAt{};
};

/// What is cheap to look at for each of 100,000 deployments.
struct DeploymentHead
{
    std::string id;
    std::string name;
    std::string platform;
    std::string status;
    std::string groupId;
    std::string currentReleaseId; ///< empty: absent
    std::string desiredReleaseId; ///< empty: absent
    std::string importSource;     ///< empty: absent
    bool pull = false;            ///< stackSettings.deploymentModel is pull; kept by the store, do not set
    bool retryRequested = false;
    Time createdAt{};
    std::optional<Time> updatedAt; ///< 1.7.1: absent until the first reconcile
    /// Hidden from the wire: who works on it (protocol 2.3).
    std::string lockedBy;
    std::optional<Time> lockedAt;
};

/// A whole deployment. The documents are compact JSON text; empty means absent, as on the wire.
struct Deployment : DeploymentHead
{
    std::string stackSettings = "{}";
    std::string stackState;
    std::string environmentInfo;
    std::string runtimeMetadata;
    std::string error;
    /// 3.x only: further members of the wire object, as `"setupFingerprint":"…"` joined by commas.
    std::string extraMembers;
    /// Hidden from the wire.
    std::string userEnvironment; ///< JSON array of {name,value,type,targetResources?}
    std::string agentToken;      ///< in clear, for the target of /v1/sync only
};

enum class CommandState { PendingUpload, Pending, Dispatched, Succeeded, Failed, Expired };

struct Command
{
    std::string id;
    std::string deploymentId;
    std::string name;
    std::string params; ///< BodySpec as JSON
    CommandState state = CommandState::Pending;
    int attempt = 1;
    std::optional<Time> deadline;
    std::string idempotencyKey; ///< empty: none
    std::string response;       ///< {"status":"success","response":BodySpec} or {"status":"error",…}; empty: none yet
    std::string targetId;       ///< 3.x: resource
    std::string targetType;
    Time createdAt{};
    /// The lease that holds it while Dispatched.
    std::string leaseId;
    std::optional<Time> leaseExpiresAt;
};

enum class TokenKind { Admin, Group, Deployment };

struct Token
{
    std::string id;
    TokenKind kind = TokenKind::Admin;
    std::string hash;      ///< SHA-256, hex; the text itself is never kept
    std::string keyPrefix; ///< the first 12 characters
    std::string groupId;
    std::string deploymentId;
    Time createdAt{};
};

} // namespace alien::sandbox
