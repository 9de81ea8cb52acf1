// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/whoami.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alien {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<Role, const char*>, 9> kRoles{{
    {Role::WorkspaceAdmin, "workspace-admin"},
    {Role::WorkspaceMember, "workspace-member"},
    {Role::WorkspaceViewer, "workspace-viewer"},
    {Role::ProjectDeveloper, "project-developer"},
    {Role::ProjectViewer, "project-viewer"},
    {Role::DeploymentGroupDeployer, "deployment-group-deployer"},
    {Role::DeploymentManager, "deployment-manager"},
    {Role::DeploymentTelemetryWriter, "deployment-telemetry-writer"},
    {Role::DeploymentViewer, "deployment-viewer"},
}};

constexpr std::array<std::pair<ScopeType, const char*>, 4> kScopes{{
    {ScopeType::Workspace, "workspace"},
    {ScopeType::Project, "project"},
    {ScopeType::DeploymentGroup, "deploymentGroup"},
    {ScopeType::Deployment, "deployment"},
}};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// "." and "-" are one (protocol 0.1); case does not matter.
bool sameRole(std::string_view a, std::string_view b)
{
    const auto fold = [](char c) { return c == '.' ? '-' : lower(c); };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return fold(x) == fold(y); });
}

bool sameScope(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    for (const char c : a) {
        if (c == '-')
            continue;
        if (i == b.size() || lower(b[i]) != lower(c))
            return false;
        ++i;
    }
    return i == b.size();
}

bool isWorkspaceWriter(Role role)
{
    return role == Role::WorkspaceAdmin || role == Role::WorkspaceMember;
}

bool isProjectRole(Role role)
{
    return role == Role::ProjectDeveloper || role == Role::ProjectViewer;
}

} // namespace

const char* wireName(ScopeType type)
{
    for (const auto& [value, text] : kScopes) {
        if (value == type)
            return text;
    }
    return "unknown";
}

ScopeType parseWire(std::string_view text, ScopeType* /*overload*/)
{
    for (const auto& [value, name] : kScopes) {
        if (sameScope(text, name))
            return value;
    }
    return ScopeType::Unknown;
}

const char* wireName(Role role)
{
    for (const auto& [value, text] : kRoles) {
        if (value == role)
            return text;
    }
    return "unknown";
}

Role parseWire(std::string_view text, Role* /*overload*/)
{
    for (const auto& [value, name] : kRoles) {
        if (sameRole(text, name))
            return value;
    }
    return Role::Unknown;
}

bool may(const Whoami& who, Permission what)
{
    const Role role = who.role.value;
    const ScopeType scope = who.scopeType.value;
    const bool writes = isWorkspaceWriter(role);
    const bool develops = writes || role == Role::ProjectDeveloper;
    const bool wideScope = scope == ScopeType::Workspace || scope == ScopeType::Project;
    const bool group = role == Role::DeploymentGroupDeployer;
    const bool self = role == Role::DeploymentManager;

    switch (what) {
    case Permission::ReadReleases:
        return true;
    case Permission::CreateRelease:
    case Permission::Delete:
        return develops;
    case Permission::CreateGroup:
    case Permission::MintGroupToken:
        return writes;
    case Permission::ReadGroup:
        return wideScope || scope == ScopeType::DeploymentGroup;
    case Permission::CreateDeployment:
    case Permission::CreateCommand:
        return develops || group;
    case Permission::ListDeployments:
        return scope != ScopeType::Deployment;
    case Permission::ReadDeployment:
        return scope != ScopeType::Unknown && role != Role::DeploymentTelemetryWriter;
    case Permission::Retry:
    case Permission::Redeploy:
    case Permission::WriteVault:
        return develops || group || self;
    case Permission::ListTokens:
        return role == Role::WorkspaceAdmin;
    case Permission::Sync:
        return writes || isProjectRole(role) || group || self;
    }
    return false;
}

QString neededRole(Permission what)
{
    switch (what) {
    case Permission::ReadReleases:
        return u"any valid token"_s;
    case Permission::CreateRelease:
    case Permission::Delete:
        return u"workspace-admin, workspace-member or project-developer"_s;
    case Permission::CreateGroup:
    case Permission::MintGroupToken:
        return u"workspace-admin or workspace-member"_s;
    case Permission::ReadGroup:
        return u"a workspace or project role, or deployment-group-deployer of that group"_s;
    case Permission::CreateDeployment:
    case Permission::CreateCommand:
        return u"workspace-admin, workspace-member, project-developer or deployment-group-deployer"_s;
    case Permission::ListDeployments:
        return u"any role but those of one deployment"_s;
    case Permission::ReadDeployment:
        return u"a role whose scope holds the deployment"_s;
    case Permission::Retry:
    case Permission::Redeploy:
    case Permission::WriteVault:
        return u"workspace-admin, workspace-member, project-developer, deployment-group-deployer or deployment-manager"_s;
    case Permission::ListTokens:
        return u"workspace-admin"_s;
    case Permission::Sync:
        return u"workspace-admin, workspace-member, a project role, deployment-group-deployer or deployment-manager"_s;
    }
    return {};
}

} // namespace alien
