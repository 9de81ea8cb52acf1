// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

constexpr auto lifetime = std::chrono::hours(1);

Json infoOf(const Deployment& deployment)
{
    return deployment.environmentInfo.empty() ? Json::object() : Json::parse(deployment.environmentInfo);
}

/// Looks like live credentials and opens nothing.
Json clientConfig(const Deployment& deployment, const std::string& principal)
{
    const Json info = infoOf(deployment);
    if (deployment.platform == "aws") {
        return {{"platform", "aws"},
                {"accountId", info.value("accountId", "123456789012")},
                {"region", info.value("region", "us-east-1")},
                {"credentials",
                 {{"type", "sessionCredentials"},
                  {"access_key_id", "ASIASANDBOX000000000"},
                  {"secret_access_key", "sandbox-" + principal},
                  {"session_token", "sandbox-session"},
                  {"expires_at", zuluTime(now() + lifetime)}}}};
    }
    if (deployment.platform == "gcp") {
        return {{"platform", "gcp"},
                {"projectId", info.value("projectId", "sandbox-project")},
                {"region", info.value("region", "europe-west1")},
                {"credentials", {{"type", "accessToken"}, {"token", "ya29.sandbox-" + principal}}}};
    }
    if (deployment.platform == "azure") {
        return {{"platform", "azure"},
                {"subscriptionId", info.value("subscriptionId", "00000000-0000-0000-0000-000000000000")},
                {"tenantId", info.value("tenantId", "00000000-0000-0000-0000-000000000000")},
                {"credentials", {{"type", "accessToken"}, {"token", "sandbox-" + principal}}}};
    }
    return {};
}

Deployment deploymentOf(const Context& context, const Call& call, const Fields& fields)
{
    const std::string id = fields.text("deploymentId");
    (void)usableDeployment(context, call.caller, id, "Cannot resolve credentials for this deployment");
    return *context.store.deployment(id);
}

http::Response resolveCredentials(const Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const auto guard = context.store.lock();
    const Deployment deployment = deploymentOf(context, call, Fields(body, call.request.body));
    return jsonAnswer(200, dumped({{"clientConfig", clientConfig(deployment, deployment.id)}}));
}

/// The resource of the release's stack that opens itself to the outside.
Json remoteResource(const Context& context, const Deployment& deployment, const std::string& resourceId)
{
    const auto release = context.store.release(deployment.currentReleaseId);
    if (!release)
        throw notFound("RELEASE_NOT_FOUND", "Release", "release_id", deployment.currentReleaseId);
    const Json stacks = Json::parse(release->stack);
    if (!stacks.contains(deployment.platform) || !stacks[deployment.platform]["resources"].contains(resourceId))
        throw refused(404, "RESOURCE_NOT_FOUND", "Resource '" + resourceId + "' not found",
                      object({{"resource_id", resourceId}}));
    const Json& entry = stacks[deployment.platform]["resources"][resourceId];
    if (!entry.value("remoteAccess", false))
        throw badRequest("Resource '" + resourceId + "' is not enabled for remote access");
    return entry["config"];
}

std::string bucketOf(const Deployment& deployment, const std::string& resourceId)
{
    const Json state = deployment.stackState.empty() ? Json::object() : Json::parse(deployment.stackState);
    return state.value("resourcePrefix", "sandbox") + '-' + resourceId;
}

http::Response resolveBinding(const Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    fields.onlyThese({"deploymentId", "resourceId", "kind"});
    const auto guard = context.store.lock();
    const Deployment deployment = deploymentOf(context, call, fields);
    const std::string resourceId = fields.textOr("resourceId", {});
    if (resourceId.empty())
        throw badRequest("Deployment has no managed AI resource");
    const Json config = remoteResource(context, deployment, resourceId);
    if (config.value("type", "") != "storage")
        throw badRequest("Resource type '" + config.value("type", "") + "' has no remote binding");
    Json client = clientConfig(deployment, resourceId);
    if (client.is_null())
        throw badRequest("Remote bindings are not supported for platform: " + deployment.platform);
    client.erase("platform");
    const std::string bucket = bucketOf(deployment, resourceId);
    const std::string service = deployment.platform == "aws" ? "s3" : deployment.platform == "gcp" ? "gcs" : "blob";
    const Json binding =
        service == "blob" ? Json{{"accountName", "sandbox"}, {"containerName", bucket}} : Json{{"bucketName", bucket}};
    return jsonAnswer(200, dumped({{"service", service},
                                   {"binding", binding},
                                   {"clientConfig", client},
                                   {"expiresAt", zuluTime(now() + lifetime)}}));
}

http::Response mint(const Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    fields.onlyThese({"deploymentId", "resourceId", "bindingName", "durationSeconds"});
    const std::string binding = fields.text("bindingName");
    const std::string resourceId = fields.text("resourceId");
    const auto seconds = std::clamp<std::int64_t>(fields.integer("durationSeconds").value_or(3600), 900, 3600);
    const auto guard = context.store.lock();
    const Deployment deployment = deploymentOf(context, call, fields);
    const Json client = clientConfig(deployment, binding);
    if (client.is_null())
        throw badRequest("Credentials cannot be minted for platform: " + deployment.platform);
    return jsonAnswer(200, dumped({{"clientConfig", client},
                                   {"expiresAt", zuluTime(now() + std::chrono::seconds(seconds))},
                                   {"principal", bucketOf(deployment, resourceId) + '/' + binding}}));
}

} // namespace

void addCredentialRoutes(Routes& routes)
{
    Context& context = routes.context();
    if (!context.isNew()) {
        routes.add("POST", "/v1/resolve-credentials",
                   [&context](const Call& call) { return resolveCredentials(context, call); });
        return;
    }
    routes.add("POST", "/v1/bindings/resolve", [&context](const Call& call) { return resolveBinding(context, call); });
    routes.add("POST", "/v1/credentials/mint", [&context](const Call& call) { return mint(context, call); });
}

} // namespace alien::sandbox
