// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/routes.h"

#include <algorithm>
#include <array>

namespace alien::sandbox {
namespace {

constexpr const char* success = R"({"success":true})";

bool isRetryable(Api api, const std::string& status)
{
    static constexpr std::array<std::string_view, 5> statuses{"initial-setup-failed", "provisioning-failed",
                                                              "refresh-failed", "update-failed", "delete-failed"};
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end() ||
           (api == Api::V3_3_16 && status == "preflights-failed");
}

http::Response retry(Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const DeploymentHead head = usableDeployment(context, call.caller, call.param(0), "Cannot retry this deployment");
    if (!isRetryable(context.api(), head.status))
        throw badRequest("Deployment '" + head.id + "' is in status '" + head.status + "' and cannot be retried");
    context.store.editHead(head.id, [](DeploymentHead& deployment) { deployment.retryRequested = true; });
    return jsonAnswer(200, success);
}

http::Response redeploy(Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const DeploymentHead head =
        usableDeployment(context, call.caller, call.param(0), "Cannot redeploy this deployment");
    // No guard at all: any status becomes update-pending (protocol 2.4).
    context.store.editHead(head.id, [](DeploymentHead& deployment) { deployment.status = "update-pending"; });
    return jsonAnswer(200, success);
}

std::string cleanupMessage(const std::string& status)
{
    if (status == "teardown-required")
        return "Runtime cleanup complete; setup teardown required";
    if (status == "teardown-failed")
        return "Setup teardown failed; retry setup teardown with setup credentials";
    return "Deployment deletion accepted";
}

void startCleanup(Context& context, const DeploymentHead& head)
{
    if (head.status == "delete-pending" || head.status == "deleting" || head.status == "deleted") {
        throw refused(409, "DEPLOYMENT_ALREADY_DELETING",
                      "Deployment '" + head.id + "' is already in status '" + head.status + '\'',
                      object({{"deployment_id", head.id}, {"status", head.status}}));
    }
    if (head.status == "teardown-required" || head.status == "teardown-failed")
        return;
    context.store.editDeployment(head.id, [&context](Deployment& deployment) {
        deployment.status = "delete-pending";
        // Writing the decision down creates the metadata, with nothing in it at 1.7.1.
        Json metadata = deployment.runtimeMetadata.empty() ? Json::object() : Json::parse(deployment.runtimeMetadata);
        if (context.isNew() && !metadata.contains("initialSetupAuthority"))
            metadata["initialSetupAuthority"] = "importedHandoff";
        deployment.runtimeMetadata = dumped(metadata);
    });
}

http::Response remove(Context& context, const Call& call)
{
    const auto guard = context.store.lock();
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string action = fields.variant("action", {"cleanup", "detach", "forget"});
    const auto head = context.store.head(call.param(0));
    if (!head)
        throw deploymentNotFound(call.param(0));
    if (!call.caller.isAdmin())
        throw forbidden("Cannot delete this deployment");
    std::string message = "Deployment deletion accepted";
    if (action == "cleanup") {
        message = cleanupMessage(head->status);
        startCleanup(context, *head);
    } else {
        context.store.removeDeployment(head->id);
    }
    return jsonAnswer(202, object({{"action", action}, {"message", message}}));
}

} // namespace

void addDeploymentActionRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/deployments/{id}/retry", [&context](const Call& call) { return retry(context, call); });
    routes.add("POST", "/v1/deployments/{id}/redeploy",
               [&context](const Call& call) { return redeploy(context, call); });
    routes.add("POST", "/v1/deployments/{id}/delete", [&context](const Call& call) { return remove(context, call); });
}

} // namespace alien::sandbox
