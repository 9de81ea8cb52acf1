// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/stackplan.h"

#include "sandbox/seed/permissions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace alien::sandbox {

namespace {

using Json = nlohmann::json;

/// A text that no config holds: it marks where the environment goes.
constexpr std::string_view environmentMark = "\x01";

Json systemEntry(const char* type, const std::string& id, const Json& fields = Json::object())
{
    Json config = fields;
    config["id"] = id;
    config["type"] = type;
    return {{"config", config}, {"dependencies", Json::array()}, {"lifecycle", "frozen"}, {"remoteAccess", false}};
}

std::string memberText(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) && object.at(key).is_string() ? object.at(key).get<std::string>()
                                                                                    : std::string();
}

bool hasType(const Json& resources, const char* type)
{
    return std::any_of(resources.begin(), resources.end(), [&](const Json& entry) {
        return entry.is_object() && entry.contains("config") && memberText(entry.at("config"), "type") == type;
    });
}

void addIfNew(Json& resources, const char* type, const std::string& id, const Json& fields = Json::object())
{
    if (!resources.contains(id))
        resources[id] = systemEntry(type, id, fields);
}

void addCloudHelpers(Json& resources, std::string_view platform)
{
    if (platform == "aws" || platform == "gcp" || platform == "azure") {
        addIfNew(resources, "remote-stack-management", "management");
        addIfNew(resources, "network", "default-network", {{"settings", {{"type", "create"}}}});
        if (hasType(resources, "container") || hasType(resources, "daemon"))
            addIfNew(resources, "compute-cluster", "compute",
                     {{"capacityGroups", Json::array({{{"groupId", "general"}, {"maxSize", 4}, {"minSize", 1}}})}});
    }
    if (platform == "gcp")
        addIfNew(resources, "service_activation", "enable-apis", {{"serviceName", "run.googleapis.com"}});
    if (platform == "azure") {
        addIfNew(resources, "azure_resource_group", "default-resource-group");
        if (hasType(resources, "storage") || hasType(resources, "kv"))
            addIfNew(resources, "azure_storage_account", "default-storage-account");
        if (hasType(resources, "worker"))
            addIfNew(resources, "azure_container_apps_environment", "default-apps-environment");
        if (hasType(resources, "queue"))
            addIfNew(resources, "azure_service_bus_namespace", "default-service-bus");
    }
    if (platform == "kubernetes")
        addIfNew(resources, "kubernetes-cluster", "cluster", {{"ownership", "external"}});
}

/// What the manager's own steps add: the vault of secrets, an account per permission profile, the helpers of a cloud.
Json withSystemResources(const Json& stack, std::string_view platform)
{
    Json prepared = stack;
    Json& resources = prepared["resources"];
    addIfNew(resources, "vault", "secrets");
    if (platform != "local") {
        const Json profiles = stack.value("/permissions/profiles"_json_pointer, Json::object());
        for (const auto& profile : profiles.items())
            addIfNew(resources, "service-account", profile.key() + "-sa",
                     {{"stackPermissionSets", Json::array({"worker/execute"})}});
    }
    addCloudHelpers(resources, platform);
    std::set<std::string> grants;
    for (const Json& entry : resources) {
        const std::string type = memberText(entry.value("config", Json::object()), "type");
        grants.insert(type + "/heartbeat");
        if (memberText(entry, "lifecycle") == "live")
            grants.insert(type + "/provision");
    }
    if (!prepared.contains("permissions"))
        prepared["permissions"] = {{"profiles", Json::object()}};
    if (!prepared["permissions"].contains("management") || prepared["permissions"]["management"].is_string())
        prepared["permissions"]["management"] = {{"extend", {{"*", grants}}}};
    return prepared;
}

bool exposesItself(const Json& config)
{
    if (memberText(config, "ingress") == "public")
        return true;
    if (config.contains("publicEndpoints") && config.at("publicEndpoints").is_array())
        return !config.at("publicEndpoints").empty();
    const Json ports = config.value("ports", Json::array());
    return std::any_of(ports.begin(), ports.end(),
                       [](const Json& port) { return memberText(port, "expose") == "http"; });
}

PlannedResource plannedResource(const std::string& id, const Json& entry, bool declared)
{
    PlannedResource resource;
    Json config = entry.value("config", Json::object());
    resource.id = id;
    resource.type = memberText(config, "type");
    resource.live = memberText(entry, "lifecycle") == "live";
    resource.declared = declared;
    resource.isPublic = exposesItself(config);
    resource.dependencies = entry.value("dependencies", Json::array()).dump();
    if (config.contains("ports") && config["ports"].is_array() && !config["ports"].empty())
        resource.port = config["ports"][0].value("port", 8080);
    if (config.contains("replicas") && config["replicas"].is_number_integer())
        resource.replicas = config["replicas"].get<int>();
    if (config.contains("environment") && config["environment"].is_object()) {
        for (const auto& variable : config["environment"].items())
            resource.environment.emplace_back(variable.key(), variable.value().is_string()
                                                                  ? variable.value().get<std::string>()
                                                                  : variable.value().dump());
        resource.hasEnvironment = true;
        config["environment"] = environmentMark;
        const std::string text = config.dump();
        const std::string mark = R"("\u0001")";
        const std::size_t at = text.find(mark);
        resource.configBefore = text.substr(0, at);
        resource.configAfter = text.substr(at + mark.size());
    } else {
        resource.configBefore = config.dump();
    }
    return resource;
}

void findMissingProfile(StackPlan& plan, const Json& stack)
{
    const Json profiles = stack.value("/permissions/profiles"_json_pointer, Json::object());
    for (const auto& [id, entry] : stack.at("resources").items()) {
        const std::string profile = memberText(entry.value("config", Json::object()), "permissions");
        if (profile.empty() || profiles.contains(profile))
            continue;
        plan.profileUser = id;
        plan.missingProfile = profile;
        return;
    }
}

} // namespace

const PlannedResource* StackPlan::find(std::string_view id) const
{
    const auto it = std::find_if(resources.begin(), resources.end(),
                                 [&](const PlannedResource& resource) { return resource.id == id; });
    return it == resources.end() ? nullptr : &*it;
}

StackPlan makePlan(std::string_view platform, const std::string& stack)
{
    StackPlan plan;
    plan.platform = platform;
    const Json declared = Json::parse(stack, nullptr, false);
    if (!declared.is_object() || !declared.contains("resources") || !declared.at("resources").is_object())
        return plan;
    const Json prepared = withSystemResources(declared, platform);
    for (const auto& [id, entry] : prepared.at("resources").items())
        plan.resources.push_back(plannedResource(id, entry, declared.at("resources").contains(id)));
    plan.preparedStack = prepared.dump();
    for (std::size_t detail = 0; detail < plan.permissionSets.size(); ++detail)
        plan.permissionSets[detail] = permissionSets(platform, static_cast<int>(detail)).dump();
    findMissingProfile(plan, declared);
    return plan;
}

std::vector<std::string> frozenChanges(const StackPlan& current, const StackPlan& wanted)
{
    std::vector<std::string> changed;
    for (const PlannedResource& resource : wanted.resources) {
        if (resource.live || !resource.declared)
            continue;
        const PlannedResource* before = current.find(resource.id);
        if (before == nullptr || before->configBefore != resource.configBefore ||
            before->configAfter != resource.configAfter)
            changed.push_back(resource.id);
    }
    return changed;
}

} // namespace alien::sandbox
