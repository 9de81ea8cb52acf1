// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/wire.h"

namespace alien::sandbox {
namespace {

std::string whoami(const Context& context, const Token& token)
{
    struct Spelling
    {
        const char* role;
        const char* scope;
    };
    // 1.7.1 and 3.x spell roles and scopes differently (protocol 0.1).
    static constexpr Spelling first[] = {{"workspace-admin", "workspace"},
                                         {"deployment-group-deployer", "deploymentGroup"},
                                         {"deployment-manager", "deployment"}};
    static constexpr Spelling third[] = {{"workspace.admin", "workspace"},
                                         {"deployment-group.deployer", "deployment-group"},
                                         {"deployment.manager", "deployment"}};
    const Spelling& spelling = (context.isNew() ? third : first)[static_cast<int>(token.kind)];
    std::string text = R"({"kind":"serviceAccount","id":)" + quotedJson(token.id) + R"(,"workspaceId":"default")";
    if (context.isNew())
        text += R"(,"workspaceName":"default")";
    text += ",\"role\":" + quotedJson(spelling.role) + ",\"scope\":{\"type\":" + quotedJson(spelling.scope);
    if (token.kind != TokenKind::Admin)
        text += R"(,"projectId":"default")";
    if (token.kind == TokenKind::Group)
        text += ",\"deploymentGroupId\":" + quotedJson(token.groupId);
    if (token.kind == TokenKind::Deployment)
        text += ",\"deploymentId\":" + quotedJson(token.deploymentId);
    return text + "}}";
}

std::string installScript(const Context& context, const std::string& version, bool powershell)
{
    const std::string wanted = version.empty() ? "latest" : version;
    if (powershell) {
        return "$ErrorActionPreference = 'Stop'\n$Manager = '" + context.baseUrl() + "'\n$Version = '" + wanted +
               "'\nWrite-Output \"This is a sandbox: there is no agent to install from $Manager (wanted: "
               "$Version).\"\n";
    }
    return "#!/bin/sh\nset -eu\nMANAGER_URL='" + context.baseUrl() + "'\nVERSION='" + wanted +
           "'\necho \"This is a sandbox: there is no agent to install from $MANAGER_URL (wanted: $VERSION).\"\n";
}

http::Response install(const Context& context, const Call& call, bool powershell)
{
    std::string version = call.query("version");
    const bool plain = version.find_first_not_of(
                           "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-+_") == std::string::npos;
    if (!plain)
        throw Refused{textAnswer(400, "Invalid version")};
    return textAnswer(200, installScript(context, version, powershell));
}

void mayPublish(const Caller& caller)
{
    if (!caller.isAdmin())
        throw forbidden("Cannot create release");
}

} // namespace

void addSystemRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.addOpen("GET", "/health", [](const Call&) { return jsonAnswer(200, R"({"status":"healthy"})"); });
    routes.add("GET", "/v1/whoami",
               [&context](const Call& call) { return jsonAnswer(200, whoami(context, call.caller.token)); });
    routes.addOpen("GET", "/install", [&context](const Call& call) { return install(context, call, false); });
    routes.addOpen("GET", "/install.ps1", [&context](const Call& call) { return install(context, call, true); });
    // A standalone manager has no cloud registry (protocol 7).
    routes.add("GET", "/v1/platforms", [](const Call& call) {
        mayPublish(call.caller);
        return jsonAnswer(200, R"({"platforms":[]})");
    });
    routes.add("GET", "/v1/build-config", [&context](const Call& call) {
        mayPublish(call.caller);
        const std::string platform = call.query("platform");
        if (platform.empty())
            return textAnswer(400, "Failed to deserialize query string: missing field `platform`");
        const auto& names = platformNames(context.api());
        if (std::find(names.begin(), names.end(), platform) == names.end())
            return textAnswer(400, "Unknown platform '" + platform + '\'');
        return textAnswer(404, "No artifact registry configured for platform '" + platform + '\'');
    });
}

} // namespace alien::sandbox
