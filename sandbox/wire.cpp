// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire.h"

#include <nlohmann/json.hpp>

namespace alien::sandbox {
namespace {

void member(std::string& text, std::string_view key, std::string_view json)
{
    text += text.empty() || text.back() == '{' ? "\"" : ",\"";
    text.append(key).append("\":").append(json);
}

void stringMember(std::string& text, std::string_view key, std::string_view value)
{
    member(text, key, quotedJson(value));
}

void optionalMember(std::string& text, std::string_view key, std::string_view value)
{
    if (!value.empty())
        stringMember(text, key, value);
}

DeploymentWire::Slice documentMember(std::string& text, std::string_view key, std::string_view json)
{
    if (json.empty())
        return {};
    member(text, key, json);
    return {static_cast<std::uint32_t>(text.size() - json.size()), static_cast<std::uint32_t>(json.size())};
}

} // namespace

std::string quotedJson(std::string_view text)
{
    bool plain = true;
    for (const char c : text)
        plain = plain && c >= ' ' && c != '"' && c != '\\' && c != '\x7f';
    if (!plain)
        return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    std::string out;
    out.reserve(text.size() + 2);
    return out.append("\"").append(text).append("\"");
}

std::string groupWire(Api api, const Group& group, std::int64_t deploymentCount)
{
    std::string text = "{";
    stringMember(text, "id", group.id);
    stringMember(text, "name", group.name);
    member(text, "maxDeployments", std::to_string(group.maxDeployments));
    member(text, "deploymentCount", std::to_string(deploymentCount));
    stringMember(text, "createdAt", offsetTime(group.createdAt));
    if (api == Api::V3_3_16) {
        stringMember(text, "projectId", standaloneProject);
        stringMember(text, "workspaceId", standaloneWorkspace);
    }
    return text + '}';
}

std::string releaseWire(Api api, const Release& release)
{
    std::string text = "{";
    stringMember(text, "id", release.id);
    stringMember(text, "workspaceId", "default");
    stringMember(text, "projectId", release.projectId);
    member(text, "stack", release.stack);
    if (!release.gitMetadata.empty())
        member(text, "gitMetadata", release.gitMetadata);
    stringMember(text, "createdAt", offsetTime(release.createdAt));
    if (api == Api::V3_3_16)
        member(text, "setupFingerprints", "{}");
    return text + '}';
}

DeploymentWire deploymentWire(Api api, const Deployment& deployment)
{
    DeploymentWire wire;
    std::string& text = wire.text;
    text.reserve(640 + deployment.stackSettings.size() + deployment.stackState.size() +
                 deployment.environmentInfo.size() + deployment.runtimeMetadata.size() + deployment.error.size());
    text = ",{";
    stringMember(text, "id", deployment.id);
    stringMember(text, "name", deployment.name);
    stringMember(text, "platform", deployment.platform);
    stringMember(text, "status", deployment.status);
    stringMember(text, "deploymentGroupId", deployment.groupId);
    if (api == Api::V3_3_16) {
        member(text, "deploymentProtocolVersion", "1");
        stringMember(text, "projectId", standaloneProject);
        stringMember(text, "workspaceId", standaloneWorkspace);
        if (!deployment.extraMembers.empty())
            text.append(",").append(deployment.extraMembers);
    }
    auto& documents = wire.documents;
    documents[DeploymentWire::StackSettings] = documentMember(text, "stackSettings", deployment.stackSettings);
    documents[DeploymentWire::StackState] = documentMember(text, "stackState", deployment.stackState);
    documents[DeploymentWire::EnvironmentInfo] = documentMember(text, "environmentInfo", deployment.environmentInfo);
    documents[DeploymentWire::RuntimeMetadata] = documentMember(text, "runtimeMetadata", deployment.runtimeMetadata);
    optionalMember(text, "currentReleaseId", deployment.currentReleaseId);
    optionalMember(text, "desiredReleaseId", deployment.desiredReleaseId);
    optionalMember(text, "importSource", deployment.importSource);
    member(text, "retryRequested", deployment.retryRequested ? "true" : "false");
    stringMember(text, "createdAt", offsetTime(deployment.createdAt));
    if (deployment.updatedAt)
        stringMember(text, "updatedAt", offsetTime(*deployment.updatedAt));
    documents[DeploymentWire::Error] = documentMember(text, "error", deployment.error);
    text += '}';
    text.shrink_to_fit();
    return wire;
}

} // namespace alien::sandbox
