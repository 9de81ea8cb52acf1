// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/stackstate.h"

#include "sandbox/seed/jsontext.h"

#include <algorithm>
#include <array>

namespace alien::sandbox {

namespace {

/// Before the first step of its controller a resource has neither outputs nor internals.
bool isStarted(const std::string& status)
{
    return status != "pending";
}

bool hasOutputs(const std::string& status)
{
    return status != "pending" && status != "provisioning" && status != "provision-failed" && status != "deleted";
}

std::string controllerName(const PlannedResource& resource, const std::string& platform)
{
    std::string name(1, static_cast<char>(std::toupper(static_cast<unsigned char>(platform.front()))));
    name += platform.substr(1);
    bool upper = true;
    for (const char c : resource.type) {
        if (c == '-' || c == '_') {
            upper = true;
            continue;
        }
        name += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = false;
    }
    return name + "Controller";
}

std::string controllerState(const std::string& status)
{
    if (status == "running")
        return "ready";
    if (status == "provisioning")
        return "awaitingCreation";
    if (status == "updating")
        return "awaitingUpdate";
    if (status == "deleting")
        return "awaitingDeletion";
    if (status == "deleted")
        return "deleted";
    return "failed";
}

std::string internalText(const PlannedResource& resource, const Place& place, const std::string& status)
{
    JsonText out;
    out.object().number("_controllerStateVersion", 1);
    if (hasOutputs(status))
        out.text("cloudName", cloudResourceName(resource, place));
    out.text("state", controllerState(status)).text("type", controllerName(resource, place.platform));
    return out.endObject().take();
}

void appendConfig(std::string& out, const StateSpec& spec, const PlannedResource& resource)
{
    if (resource.type == "service-account" && spec.permissionDetail > 0) {
        const std::string& text = spec.plan->permissionSets.at(static_cast<std::size_t>(spec.permissionDetail));
        JsonText config;
        config.object().text("id", resource.id).raw("stackPermissionSets", text).text("type", resource.type);
        out += config.endObject().str();
        return;
    }
    out += resource.configBefore;
    if (!resource.hasEnvironment)
        return;
    JsonText environment;
    environment.object();
    for (const auto& [name, value] : workerEnvironment(spec, resource))
        environment.text(name, value);
    out += environment.endObject().str();
    out += resource.configAfter;
}

/// What an operator looks for first comes first when there is not room for all.
int importance(const PlannedResource& resource)
{
    static constexpr std::array<std::string_view, 4> order{"queue", "kv", "storage", "vault"};
    const auto it = std::find(order.begin(), order.end(), resource.type);
    return it == order.end() ? (resource.id == "api" ? -1 : 9) : static_cast<int>(it - order.begin());
}

ResourceCondition conditionOf(const StateSpec& spec, const PlannedResource& resource)
{
    if (const auto it = spec.conditions.find(resource.id); it != spec.conditions.end())
        return it->second;
    ResourceCondition condition;
    condition.status = resource.live ? spec.liveStatus : spec.frozenStatus;
    return condition;
}

void writeBare(JsonText& out, Api api, const StateSpec& spec)
{
    std::vector<std::pair<const PlannedResource*, std::string>> chosen;
    std::vector<const PlannedResource*> byImportance;
    for (const PlannedResource& resource : spec.plan->resources) {
        if (resource.declared)
            byImportance.push_back(&resource);
    }
    std::stable_sort(byImportance.begin(), byImportance.end(),
                     [](const auto* a, const auto* b) { return importance(*a) < importance(*b); });
    std::size_t room = spec.room;
    StateSpec fuller = spec;
    fuller.detail = StateDetail::Plain;
    // With some room a few whole resources tell more than many empty ones.
    const StateSpec& first = room > 1500 ? fuller : spec;
    for (const PlannedResource* resource : byImportance) {
        const ResourceCondition condition = conditionOf(spec, *resource);
        if (condition.status.empty())
            continue;
        std::string text = resourceStateText(api, first, *resource, condition);
        const std::size_t cost = text.size() + resource->id.size() + 4;
        if (cost > room)
            continue;
        room -= cost;
        chosen.emplace_back(resource, std::move(text));
    }
    // What is left over goes into outputs.
    for (auto& [resource, text] : chosen) {
        std::string more = resourceStateText(api, fuller, *resource, conditionOf(spec, *resource));
        const std::size_t cost = more.size() - std::min(more.size(), text.size());
        if (cost > room)
            continue;
        room -= cost;
        text = std::move(more);
    }
    std::sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) { return a.first->id < b.first->id; });
    for (const auto& [resource, text] : chosen)
        out.raw(resource->id, text);
}

} // namespace

EnvironmentList workerEnvironment(const StateSpec& spec, const PlannedResource& resource)
{
    EnvironmentList all = resource.environment;
    if (spec.detail == StateDetail::Full || spec.detail == StateDetail::Lean) {
        all.emplace_back("ALIEN_DEPLOYMENT_ID", spec.place.id);
        all.emplace_back("OTEL_SERVICE_NAME", resource.id);
    }
    if (spec.detail != StateDetail::Bare) {
        all.insert(all.end(), spec.environment.begin(), spec.environment.end());
        if (resource.id == "api" || resource.type == "container")
            all.insert(all.end(), spec.frontEnvironment.begin(), spec.frontEnvironment.end());
    }
    std::sort(all.begin(), all.end());
    // A later one of the same name would make the object ambiguous.
    all.erase(std::unique(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
              all.end());
    return all;
}

std::string resourceStateText(Api api, const StateSpec& spec, const PlannedResource& resource,
                              const ResourceCondition& condition)
{
    const bool isBrief = spec.detail == StateDetail::Plain || spec.detail == StateDetail::Bare;
    std::string config;
    appendConfig(config, spec, resource);
    JsonText out;
    out.reserve(config.size() + 512);
    out.object();
    if (isStarted(condition.status) && spec.detail == StateDetail::Full)
        out.raw("_internal", internalText(resource, spec.place, condition.status));
    out.raw("config", config);
    if (!isBrief)
        out.text("controllerPlatform", spec.place.platform);
    if (!isBrief && resource.dependencies.size() > 2)
        out.raw("dependencies", resource.dependencies);
    out.raw("error", condition.error);
    if (!condition.error.empty() && spec.detail == StateDetail::Full)
        out.raw("lastFailedState", internalText(resource, spec.place, condition.status));
    out.text("lifecycle", resource.live ? "live" : "frozen");
    if (hasOutputs(condition.status) && spec.detail != StateDetail::Bare) {
        const int replicas = std::max(1, resource.replicas);
        out.raw("outputs",
                outputsText(api, resource, spec.place, spec.domains, std::max(0, replicas - spec.unhealthyReplicas)));
        if (!isBrief)
            out.raw("remoteBindingParams", bindingText(resource, spec.place));
    }
    if (condition.retryAttempt > 0)
        out.number("retryAttempt", condition.retryAttempt);
    return out.text("status", condition.status).text("type", resource.type).endObject().take();
}

std::string stackStateText(Api api, const StateSpec& spec)
{
    JsonText out;
    out.object().text("platform", spec.place.platform).text("resourcePrefix", spec.place.prefix).object("resources");
    if (spec.detail == StateDetail::Bare) {
        writeBare(out, api, spec);
        return out.endObject().endObject().take();
    }
    for (const PlannedResource& resource : spec.plan->resources) {
        if (spec.detail == StateDetail::Plain && !resource.declared && resource.id != "secrets")
            continue;
        const ResourceCondition condition = conditionOf(spec, resource);
        if (!condition.status.empty())
            out.raw(resource.id, resourceStateText(api, spec, resource, condition));
    }
    return out.endObject().endObject().take();
}

} // namespace alien::sandbox
