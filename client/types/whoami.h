// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/openenum.h"

namespace alien {

enum class Generation { V1, V3 }; ///< 1.7.x and 3.x; told by whoami (a dot in the role, or workspaceName)

enum class ScopeType { Unknown, Workspace, Project, DeploymentGroup, Deployment };
enum class Role {
    Unknown,
    WorkspaceAdmin,
    WorkspaceMember,
    WorkspaceViewer,
    ProjectDeveloper,
    ProjectViewer,
    DeploymentGroupDeployer,
    DeploymentManager,
    DeploymentTelemetryWriter,
    DeploymentViewer,
};

[[nodiscard]] const char* wireName(ScopeType type); ///< 1.7.1 spelling
[[nodiscard]] ScopeType parseWire(std::string_view text, ScopeType* overload);
[[nodiscard]] const char* wireName(Role role); ///< 1.7.1 spelling, with hyphens
[[nodiscard]] Role parseWire(std::string_view text, Role* overload);

/// GET /v1/whoami. Roles are compared with "." and "-" as one, scope types without case or hyphens (protocol 0.1).
struct Whoami
{
    QString kind; ///< serviceAccount, user
    QString id;   ///< tok_…: the id of the very token in use
    QString workspaceId;
    QString workspaceName; ///< 3.x only
    Open<Role> role;
    Open<ScopeType> scopeType;
    QString projectId;
    QString deploymentGroupId; ///< of a deployment-group token
    QString deploymentId;      ///< of a deployment token
    Generation generation = Generation::V1;
};

/// What the policy table of the manager lets a subject do; computed from whoami, asked before every action is offered.
enum class Permission {
    ReadReleases,
    CreateRelease,
    CreateGroup,
    MintGroupToken,
    ReadGroup,
    CreateDeployment,
    ListDeployments,
    ReadDeployment,
    Retry,
    Redeploy,
    Delete,
    CreateCommand,
    WriteVault,
    ListTokens,
    Sync,
};
[[nodiscard]] bool may(const Whoami& who, Permission what);
/// The role that the manager asks for, for "needs …, you are …".
[[nodiscard]] QString neededRole(Permission what);

} // namespace alien
