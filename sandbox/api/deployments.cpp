// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/uri.h"
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/api/settings.h"
#include "sandbox/wire.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

bool isResourcePrefix(const std::string& text)
{
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto good = [&letter](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return text.size() >= 3 && text.size() <= 40 && letter(text.front()) && text.back() != '-' &&
           text.find("--") == std::string::npos && std::all_of(text.begin(), text.end(), good);
}

/// A deployment-group token is forced into its group; else the one asked for, else the newest.
Group groupFor(const Context& context, const Caller& caller, const std::string& wanted)
{
    if (!caller.isGroup() && wanted.empty()) {
        const auto groups = context.store.groups();
        if (groups.empty())
            throw badRequest("No deployment group exists; create one first");
        return groups.front();
    }
    const std::string& id = caller.isGroup() ? caller.token.groupId : wanted;
    auto group = context.store.group(id);
    if (!group)
        throw groupNotFound(id);
    return std::move(*group);
}

std::string environmentOf(const Fields& fields, const std::string& body)
{
    const Json* list = fields.optionalRaw("environmentVariables");
    if (!list)
        return {};
    if (!list->is_array())
        fields.refuse("environmentVariables", "invalid type, expected a sequence");
    Json echo = Json::array();
    for (const Json& entry : *list) {
        const Fields item(entry, body, "environmentVariables[" + std::to_string(echo.size()) + ']');
        Json variable{{"name", item.text("name")},
                      {"value", item.text("value")},
                      {"type", item.variant("type", {"plain", "secret"})}};
        if (const auto targets = item.texts("targetResources"))
            variable["targetResources"] = *targets;
        echo.push_back(std::move(variable));
    }
    return dumped(echo);
}

http::Response create(Context& context, const Call& call)
{
    if (call.caller.isDeployment())
        throw forbidden("Cannot create deployments");
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    Deployment deployment;
    deployment.name = fields.text("name");
    deployment.platform = fields.variant("platform", platformNames(context.api()));
    const std::string groupId = fields.textOr("deploymentGroupId", {});
    deployment.userEnvironment = environmentOf(fields, call.request.body);
    deployment.stackSettings = checkedSettings(context.api(), fields, call.request.body);
    const std::string prefix = fields.textOr("resourcePrefix", {});
    if (!prefix.empty() && !isResourcePrefix(prefix))
        throw badRequest("Invalid resourcePrefix '" + prefix +
                         "': 3 to 40 characters, a-z, 0-9 and single dashes, starting with a letter");
    const std::string model = checkedModel(context.api(), deployment.platform, &deployment.stackSettings);

    const auto guard = context.store.lock();
    const Group group = groupFor(context, call.caller, groupId);
    if (context.store.deploymentByName(group.id, deployment.name)) {
        throw refused(409, "DEPLOYMENT_NAME_CONFLICT",
                      "Deployment name '" + deployment.name + "' already exists in deployment group '" + group.id +
                          '\'',
                      object({{"deployment_group_id", group.id}, {"name", deployment.name}}));
    }
    if (context.store.deploymentCount(group.id) >= group.maxDeployments) {
        const std::string most = std::to_string(group.maxDeployments);
        throw refused(400, "MAX_DEPLOYMENTS_REACHED",
                      "Deployment group '" + group.id + "' has reached maximum deployments (" + most + ')',
                      "{\"deployment_group_id\":" + quotedJson(group.id) + ",\"max_deployments\":" + most + '}');
    }
    const std::string id = addDeployment(context, std::move(deployment), group.id);
    const std::string token = context.store.deployment(id)->agentToken;
    std::string answer = "{\"deployment\":" + std::string(context.store.deploymentWire(id)->view());
    if (context.isNew())
        answer += ",\"deploymentModel\":" + quotedJson(model);
    return jsonAnswer(201, answer + ",\"token\":" + quotedJson(token) + '}');
}

http::Response list(const Context& context, const Call& call)
{
    if (call.caller.isDeployment())
        throw forbidden("Deployment tokens cannot list deployments");
    Store::ListFilter filter;
    for (auto& [key, value] : http::queryItems(call.request.query)) {
        if (key == "deploymentGroupId")
            filter.groupId = value;
        else if ((key == "include" || key == "include[]") && value == "deploymentGroup")
            filter.withGroup = true;
        else if (key == "name" && context.isNew())
            filter.name = value, filter.hasName = true;
    }
    if (filter.hasName && filter.groupId.empty())
        throw badRequest("The name filter requires deploymentGroupId");
    if (call.caller.isGroup()) {
        if (!filter.groupId.empty() && filter.groupId != call.caller.token.groupId)
            return jsonAnswer(200, R"({"items":[],"nextCursor":null})");
        filter.groupId = call.caller.token.groupId;
    }
    http::Response response = jsonAnswer(200, {});
    response.parts = context.store.deploymentListBody(filter);
    return response;
}

http::Response get(const Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const DeploymentHead head = usableDeployment(context, call.caller, call.param(0), "Cannot read this deployment");
    http::Response response = jsonAnswer(200, {});
    response.parts = std::make_shared<const std::vector<TextPart>>(1, *context.store.deploymentWire(head.id));
    return response;
}

/// {"resourceType", "publicUrl"?} and at 3.x "publicEndpoints" (protocol 5).
Json infoOf(const Context& context, const Json& resource)
{
    const std::string type = resource.value("type", "");
    Json info{{"resourceType", type}};
    const auto outputs = resource.find("outputs");
    if (outputs == resource.end() || !outputs->is_object())
        return info;
    const bool reachable = type == "worker" || type == "container" || (context.isNew() && type == "daemon");
    if (context.isNew() && reachable && outputs->contains("publicEndpoints") &&
        !(*outputs)["publicEndpoints"].empty()) {
        const Json& endpoints = (*outputs)["publicEndpoints"];
        info["publicEndpoints"] = endpoints;
        const Json& chosen = endpoints.contains("api") ? endpoints["api"] : *endpoints.begin();
        if (chosen.contains("url"))
            info["publicUrl"] = chosen["url"];
    } else if (reachable && outputs->contains("url")) {
        info["publicUrl"] = (*outputs)["url"];
    }
    return info;
}

http::Response info(const Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const DeploymentHead head = usableDeployment(context, call.caller, call.param(0), "Cannot read this deployment");
    const Deployment deployment = *context.store.deployment(head.id);
    std::string resources;
    if (!deployment.stackState.empty()) {
        const Json state = Json::parse(deployment.stackState);
        const Json all = state.value("resources", Json::object());
        for (const auto& [id, resource] : all.items()) {
            const Json entry = infoOf(context, resource);
            resources +=
                (resources.empty() ? "" : ",") + quotedJson(id) + ":{\"resourceType\":" + dumped(entry["resourceType"]);
            for (const char* key : {"publicUrl", "publicEndpoints"}) {
                if (entry.contains(key))
                    resources += ',' + quotedJson(key) + ':' + dumped(entry[key]);
            }
            resources += '}';
        }
    }
    std::string text = "{\"commands\":{\"url\":" + quotedJson(context.baseUrl()) +
                       ",\"deploymentId\":" + quotedJson(head.id) + "},\"resources\":{" + resources +
                       "},\"status\":" + quotedJson(head.status) + ",\"platform\":" + quotedJson(head.platform);
    if (!deployment.error.empty())
        text += ",\"error\":" + deployment.error;
    return jsonAnswer(200, text + '}');
}

} // namespace

std::string addDeployment(Context& context, Deployment deployment, const std::string& groupId)
{
    Store& store = context.store;
    const auto guard = store.lock();
    deployment.id = store.newId("dep");
    deployment.groupId = groupId;
    if (deployment.status.empty())
        deployment.status = "pending";
    deployment.createdAt = now();
    if (context.isNew())
        deployment.updatedAt = deployment.createdAt;
    if (const auto latest = store.latestRelease(); latest && deployment.currentReleaseId.empty())
        deployment.desiredReleaseId = latest->id;
    deployment.agentToken = store.newToken("deploy");
    store.addToken(TokenKind::Deployment, deployment.agentToken, groupId, deployment.id);
    std::string id = deployment.id;
    store.putDeployment(std::move(deployment));
    return id;
}

void addDeploymentRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/deployments", [&context](const Call& call) { return create(context, call); });
    routes.add("GET", "/v1/deployments", [&context](const Call& call) { return list(context, call); });
    routes.add("GET", "/v1/deployments/{id}", [&context](const Call& call) { return get(context, call); });
    routes.add("GET", "/v1/deployments/{id}/info", [&context](const Call& call) { return info(context, call); });
}

} // namespace alien::sandbox
