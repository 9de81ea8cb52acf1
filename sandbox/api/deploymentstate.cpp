// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/deploymentstate.h"

#include "sandbox/api/answers.h"
#include "sandbox/stackformat.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

bool isStatus(Api api, const std::string& status)
{
    static constexpr std::string_view names[] = {"pending",           "preflights-failed",
                                                 "initial-setup",     "initial-setup-failed",
                                                 "provisioning",      "provisioning-failed",
                                                 "running",           "refresh-failed",
                                                 "update-pending",    "updating",
                                                 "update-failed",     "delete-pending",
                                                 "deleting",          "delete-failed",
                                                 "teardown-required", "teardown-failed",
                                                 "deleted",           "error"};
    return std::find(std::begin(names), std::end(names), status) != std::end(names) ||
           (api == Api::V3_3_16 && status == "waiting-for-machines");
}

bool isFailed(const std::string& status)
{
    return status.ends_with("-failed") || status == "error";
}

/// The manager's headline when only resources failed (protocol 2.5): a DEPLOYMENT_FAILED made of their errors.
std::string aggregateError(const Json& stackState)
{
    Json errors = Json::array();
    int interrupted = 0;
    int total = 0;
    const Json resources = stackState.value("resources", Json::object());
    for (const auto& [id, resource] : resources.items()) {
        ++total;
        if (!resource.contains("error"))
            continue;
        if (resource["error"].value("code", "") == "DEPLOYMENT_INTERRUPTED")
            ++interrupted;
        else
            errors.push_back(
                {{"resourceId", id}, {"resourceType", resource.value("type", "")}, {"error", resource["error"]}});
    }
    if (errors.empty())
        return {};
    const auto failed = int(errors.size());
    const Json error{{"code", "DEPLOYMENT_FAILED"},
                     {"message", "Deployment failed: " + std::to_string(failed) + " resource error(s), " +
                                     std::to_string(interrupted) + " interrupted, " + std::to_string(total) + " total"},
                     {"context",
                      {{"resource_errors", errors},
                       {"total_resources", total},
                       {"failed_resources", failed},
                       {"interrupted_resources", interrupted}}},
                     {"retryable", false},
                     {"internal", false},
                     {"httpStatusCode", 500}};
    return dumped(error);
}

std::string documentOf(const Json& state, const char* name)
{
    const auto it = state.find(name);
    return it == state.end() ? std::string() : dumped(*it);
}

} // namespace

std::optional<DeploymentState> DeploymentState::fromJson(Api api, const Json& json)
{
    try {
        DeploymentState state;
        state.status = json.at("status").get<std::string>();
        if (!isStatus(api, state.status))
            return std::nullopt;
        state.current = {{"status", state.status},
                         {"platform", json.at("platform").get<std::string>()},
                         {"protocolVersion", json.at("protocolVersion").get<int>()}};
        for (const char* name : {"currentRelease", "targetRelease"}) {
            if (!json.contains(name) || json[name].is_null())
                continue;
            state.current[name] = {{"releaseId", json[name].at("releaseId").get<std::string>()},
                                   {"stack", formattedStack(api, json[name].at("stack"))}};
        }
        if (state.current.contains("currentRelease"))
            state.releaseId = state.current["currentRelease"]["releaseId"].get<std::string>();
        if (json.contains("stackState") && !json["stackState"].is_null())
            state.current["stackState"] = formattedStackState(api, json["stackState"]);
        for (const char* name : {"environmentInfo", "runtimeMetadata", "error"}) {
            if (json.contains(name) && !json[name].is_null())
                state.current[name] = json[name];
        }
        if (json.value("retryRequested", false))
            state.current["retryRequested"] = true;
        return state;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void DeploymentState::applyTo(Deployment& deployment) const
{
    deployment.status = status;
    deployment.stackState = documentOf(current, "stackState");
    deployment.environmentInfo = documentOf(current, "environmentInfo");
    deployment.runtimeMetadata = documentOf(current, "runtimeMetadata");
    deployment.error = documentOf(current, "error");
    if (deployment.error.empty() && isFailed(status) && current.contains("stackState"))
        deployment.error = aggregateError(current["stackState"]);
    deployment.currentReleaseId = releaseId;
    if (!releaseId.empty() && releaseId == deployment.desiredReleaseId)
        deployment.desiredReleaseId.clear();
    deployment.retryRequested = false;
    deployment.updatedAt = now();
}

std::optional<Json> releaseInfo(const Context& context, const std::string& releaseId, const std::string& platform)
{
    const auto release = context.store.release(releaseId);
    if (!release)
        return std::nullopt;
    const Json stacks = Json::parse(release->stack);
    const auto stack = stacks.find(platform);
    if (stack == stacks.end())
        return std::nullopt;
    return Json{{"releaseId", releaseId}, {"stack", *stack}};
}

Json stateOf(const Context& context, const Deployment& deployment)
{
    Json state{{"status", deployment.status}, {"platform", deployment.platform}, {"protocolVersion", 1}};
    if (auto release = releaseInfo(context, deployment.currentReleaseId, deployment.platform))
        state["currentRelease"] = std::move(*release);
    if (auto release = releaseInfo(context, deployment.desiredReleaseId, deployment.platform))
        state["targetRelease"] = std::move(*release);
    const std::pair<const char*, const std::string*> documents[] = {{"stackState", &deployment.stackState},
                                                                    {"environmentInfo", &deployment.environmentInfo},
                                                                    {"runtimeMetadata", &deployment.runtimeMetadata},
                                                                    {"error", &deployment.error}};
    for (const auto& [name, text] : documents) {
        if (!text->empty())
            state[name] = Json::parse(*text);
    }
    if (deployment.retryRequested)
        state["retryRequested"] = true;
    return state;
}

} // namespace alien::sandbox
