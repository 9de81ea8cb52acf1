// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store.h"

#include <string>

namespace alien::http {
struct Request;
}

namespace alien::sandbox {

/// Who asks, and what they may (the policy table of protocol 0.1).
struct Caller
{
    Token token;
    std::string text; ///< the token itself, for the target of an agent

    [[nodiscard]] bool isAdmin() const { return token.kind == TokenKind::Admin; }
    [[nodiscard]] bool isGroup() const { return token.kind == TokenKind::Group; }
    [[nodiscard]] bool isDeployment() const { return token.kind == TokenKind::Deployment; }
    [[nodiscard]] bool mayReadGroup(const std::string& groupId) const;
    /// Read, retry, redeploy, vault, sync, leases: admin, own group, itself.
    [[nodiscard]] bool mayUse(const DeploymentHead& deployment) const;
    /// Commands: as above without the deployment itself.
    [[nodiscard]] bool mayCommand(const DeploymentHead& deployment) const;
};

/// Refuses with 401 when there is no token or an unknown one.
[[nodiscard]] Caller callerOf(const Store& store, const http::Request& request);
/// The token of `Bearer T`, or the password of Basic; empty: there is none.
[[nodiscard]] std::string tokenTextOf(const http::Request& request);

} // namespace alien::sandbox
