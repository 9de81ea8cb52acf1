// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/api/settings.h"
#include "sandbox/stackformat.h"

namespace alien::sandbox {
namespace {

constexpr std::int64_t formatVersion = 1;
constexpr const char* requiredMembers[] = {
    "deploymentGroupToken", "deploymentName",   "resourcePrefix",          "platform",      "region",
    "setupTarget",          "setupFingerprint", "setupFingerprintVersion", "stackSettings", "resources"};

void checkVersion(const Json& body)
{
    const std::int64_t found = body.value("setupImportFormatVersion", std::int64_t(0));
    if (found == formatVersion)
        return;
    const std::string repair = "Use a setup package that emits setupImportFormatVersion, or upgrade the setup package.";
    throw refused(400, "INCOMPATIBLE_SETUP_IMPORT",
                  "Setup import format version " + std::to_string(found) +
                      " is not supported; this manager supports 1 through 1. " + repair,
                  dumped({{"current_version", formatVersion},
                          {"found_version", found},
                          {"min_supported_version", formatVersion},
                          {"repair", repair}}));
}

/// The body is looked at before the caller is (protocol 1, operation 31).
Json checkedBody(const Call& call)
{
    Json body = bodyOf(call.request);
    if (!body.is_object())
        throw badRequest("Invalid stack import payload: invalid type, expected struct StackImportRequest");
    if (body.contains("setupImportFormatVersion") && !body["setupImportFormatVersion"].is_number_integer())
        throw badRequest("Invalid stack import payload: invalid type for `setupImportFormatVersion`, expected u32");
    checkVersion(body);
    for (const char* name : requiredMembers) {
        if (!body.contains(name))
            throw badRequest(std::string("Invalid stack import payload: missing field `") + name + '`');
    }
    for (const char* name :
         {"deploymentGroupToken", "deploymentName", "resourcePrefix", "platform", "setupTarget", "setupFingerprint"}) {
        if (!body[name].is_string())
            throw badRequest(std::string("Invalid stack import payload: invalid type for `") + name +
                             "`, expected a string");
    }
    if (!body["resources"].is_array())
        throw badRequest("Invalid stack import payload: invalid type for `resources`, expected a sequence");
    return body;
}

Refused notInStack(const std::string& id, const std::string& type)
{
    return badRequest("Imported resource '" + id + "' of type '" + type + "' is not in the active stack");
}

/// The imported resources run already; those of the stack that were not imported wait.
Json importedState(const Context& context, const Json& body, const std::string& platform)
{
    const auto latest = context.store.latestRelease();
    const Json stacks = latest ? Json::parse(latest->stack) : Json::object();
    if (!stacks.contains(platform))
        throw badRequest("The active release has no stack for platform '" + platform + '\'');
    const Json& stack = stacks[platform];
    Json state{{"platform", platform}, {"resourcePrefix", body["resourcePrefix"]}, {"resources", Json::object()}};
    for (const Json& item : body["resources"]) {
        const std::string id = item.value("id", "");
        const std::string type = item.value("type", "");
        if (!stack["resources"].contains(id) || stack["resources"][id]["config"]["type"] != type)
            throw notInStack(id, type);
        const Json& entry = stack["resources"][id];
        state["resources"][id] = {
            {"type", type}, {"status", "running"}, {"config", entry["config"]}, {"lifecycle", entry["lifecycle"]}};
    }
    return state;
}

Caller importer(const Context& context, const Call& call, const Json& body)
{
    const Caller caller = callerOf(context.store, call.request);
    const auto named = context.store.tokenByText(body["deploymentGroupToken"].get<std::string>());
    if (!caller.isGroup() || !named || named->kind != TokenKind::Group || named->groupId != caller.token.groupId)
        throw forbidden("Stack import requires a deployment group token");
    return caller;
}

http::Response import(Context& context, const Call& call)
{
    const Json body = checkedBody(call);
    const auto guard = context.store.lock();
    const Caller caller = importer(context, call, body);
    Deployment deployment;
    deployment.name = body["deploymentName"].get<std::string>();
    deployment.platform = body["platform"].get<std::string>();
    deployment.stackSettings = checkedSettings(context.api(), Fields(body, call.request.body), call.request.body);
    if (const auto known = context.store.deploymentByName(caller.token.groupId, deployment.name)) {
        throw refused(409, "IMPORTED_DEPLOYMENT_CONFLICT",
                      "Deployment '" + deployment.name + "' already exists in this deployment group",
                      object({{"deployment_id", *known}, {"name", deployment.name}}));
    }
    const Json state = importedState(context, body, deployment.platform);
    deployment.stackState = dumped(state);
    deployment.environmentInfo = dumped({{"platform", deployment.platform}, {"region", body["region"]}});
    deployment.importSource = body.value("sourceKind", "");
    deployment.status = "provisioning";
    if (context.isNew())
        deployment.extraMembers = "\"setupFingerprint\":" + dumped(body["setupFingerprint"]);
    const std::string settings = deployment.stackSettings;
    const std::string id = addDeployment(context, std::move(deployment), caller.token.groupId);
    return jsonAnswer(201, dumped({{"deploymentId", id},
                                   {"deploymentToken", context.store.deployment(id)->agentToken},
                                   {"stackSettings", Json::parse(settings)},
                                   {"stackState", state}}));
}

} // namespace

void addImportRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.addOpen("POST", "/v1/stack/import", [&context](const Call& call) { return import(context, call); });
}

} // namespace alien::sandbox
