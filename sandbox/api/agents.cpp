// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"
#include "sandbox/api/settings.h"

namespace alien::sandbox {
namespace {

void checkBasePlatform(const std::string& platform, const std::string& base)
{
    if (base.empty())
        return;
    if (platform != "kubernetes")
        throw badRequest("basePlatform is only supported for kubernetes");
    if (base != "aws" && base != "gcp" && base != "azure")
        throw badRequest("basePlatform for kubernetes must be one of aws, gcp, or azure");
}

std::string answerText(const Context& context, const std::string& id, const std::string& token)
{
    Json answer{{"deploymentId", id}};
    if (context.isNew())
        answer["deploymentModel"] = context.store.head(id)->pull ? "pull" : "push";
    if (!token.empty())
        answer["token"] = token;
    return dumped(answer);
}

std::string newestDeployment(const Context& context)
{
    std::string id;
    context.store.visitHeads([&id](const DeploymentHead& head) {
        id = head.id;
        return false;
    });
    if (id.empty())
        throw badRequest("No deployment exists");
    return id;
}

http::Response initialize(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const bool wantsRelease =
        !context.isNew() || fields.variant("initialDesiredRelease", {"active", "none"}) == "active";
    const std::string platform = fields.variantOr("platform", platformNames(context.api()), "kubernetes");
    const std::string base = fields.variantOr("basePlatform", platformNames(context.api()), {});
    std::string name = fields.textOr("name", {});
    std::string settings = checkedSettings(context.api(), fields, call.request.body);
    const auto guard = context.store.lock();
    if (call.caller.isDeployment())
        return jsonAnswer(200, answerText(context, call.caller.token.deploymentId, {}));
    if (call.caller.isAdmin())
        return jsonAnswer(200, answerText(context, newestDeployment(context), {}));
    checkBasePlatform(platform, base);
    const std::string& groupId = call.caller.token.groupId;
    if (name.empty())
        name = platform + '-' + context.store.newId("dep").substr(4, 6);
    if (const auto known = context.store.deploymentByName(groupId, name)) {
        const std::string token = context.store.newToken("deploy");
        context.store.addToken(TokenKind::Deployment, token, groupId, *known);
        return jsonAnswer(200, answerText(context, *known, token));
    }
    Deployment deployment;
    deployment.name = name;
    deployment.platform = platform;
    Json echo = Json::parse(settings);
    if (!echo.contains("deploymentModel"))
        echo["deploymentModel"] = "pull";
    deployment.stackSettings = dumped(echo);
    const std::string id = addDeployment(context, std::move(deployment), groupId);
    if (!wantsRelease)
        context.store.editHead(id, [](DeploymentHead& head) { head.desiredReleaseId.clear(); });
    return jsonAnswer(201, answerText(context, id, context.store.deployment(id)->agentToken));
}

} // namespace

void addAgentRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/initialize", [&context](const Call& call) { return initialize(context, call); });
}

} // namespace alien::sandbox
