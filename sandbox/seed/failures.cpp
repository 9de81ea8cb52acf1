// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/failures.h"

#include "sandbox/seed/errorchain.h"
#include "sandbox/seed/jsontext.h"
#include "sandbox/seed/outputs.h"

#include <algorithm>
#include <array>

namespace alien::sandbox {

namespace {

/// What the texts are made of.
struct Scene
{
    const PlannedResource* resource = nullptr;
    const Place& place;
    std::string name; ///< in the cloud
    std::string_view release;
    std::string_view status;
};

std::string contextOf(std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    JsonText out;
    out.object();
    for (const auto& [key, value] : members)
        out.text(key, value);
    return out.endObject().take();
}

ErrorLink stepFailed(const Scene& scene, std::string_view step, std::string message, std::string hint)
{
    ErrorLink link{"EXECUTION_STEP_FAILED", std::move(message), {}, std::move(hint), true, false, 500};
    link.context = contextOf({{"resource_id", scene.resource->id}, {"step", step}});
    return link;
}

std::vector<ErrorLink> roleLacksPermission(const Scene& scene)
{
    const std::string role = "arn:aws:sts::" + scene.place.account + ":assumed-role/alien-management/manager";
    const std::string& id = scene.resource->id;
    const bool isUpdate = scene.status == "update-failed";
    const std::string action = isUpdate ? "lambda:UpdateFunctionCode" : "lambda:DeleteFunction";
    return {stepFailed(scene, isUpdate ? "update-code" : "delete",
                       "AWS refused to " + std::string(isUpdate ? "update the code of" : "delete") + " worker " + id,
                       "Let the customer renew the management role (stack policy v7 or newer), then retry."),
            {"CLOUD_PLATFORM_ERROR",
             "User: " + role + " is not authorized to perform: " + action + " on resource: " + scene.name,
             contextOf(
                 {{"action", action}, {"region", scene.place.region}, {"resource", scene.name}, {"service", "lambda"}}),
             {},
             false,
             false,
             502},
            {"AUTHENTICATION_FAILED",
             "AccessDeniedException, HTTP 403",
             contextOf({{"aws_code", "AccessDeniedException"}, {"policy_version", "v5"}}),
             {},
             false,
             true,
             403}};
}

std::vector<ErrorLink> quotaExceeded(const Scene& scene)
{
    const std::string& platform = scene.place.platform;
    const std::string what = platform == "gcp"     ? "Cloud Run services per region"
                             : platform == "azure" ? "cores of managed environments"
                                                   : "elastic addresses";
    const std::string code = platform == "gcp"     ? "RESOURCE_EXHAUSTED"
                             : platform == "azure" ? "ManagedEnvironmentQuotaExceeded"
                                                   : "LimitExceeded";
    return {
        {"CLOUD_PLATFORM_ERROR", "The quota for " + what + " is used up in " + scene.place.region,
         contextOf(
             {{"account", scene.place.account}, {"region", scene.place.region}, {"resource_id", scene.resource->id}}),
         "Ask the customer to raise the quota in " + scene.place.region +
             ", or delete what is not needed there, then retry.",
         true, false, 502},
        {"EXECUTION_STEP_FAILED",
         "Creating " + scene.name + " did not finish",
         contextOf({{"resource_id", scene.resource->id}, {"step", "create"}}),
         {},
         true,
         false,
         500},
        {"HTTP_OPERATION_FAILED",
         code + ", HTTP 429",
         contextOf({{"method", "POST"}, {"provider_code", code}}),
         {},
         true,
         true,
         429}};
}

std::vector<ErrorLink> imageRefused(const Scene& scene)
{
    return {stepFailed(scene, "pull-image",
                       "The image of " + scene.resource->id + " of release " + std::string(scene.release) +
                           " could not be pulled",
                       "Check that the registry credentials of this deployment are still valid."),
            {"INFRASTRUCTURE_ERROR",
             "ErrImagePull: failed to authorize: unexpected status 401 from the registry",
             contextOf({{"namespace", scene.place.account},
                        {"reason", "ImagePullBackOff"},
                        {"registry", "registry.meridian.example"}}),
             {},
             true,
             false,
             502}};
}

std::vector<ErrorLink> probeFailed(const Scene& scene)
{
    return {{"READINESS_PROBE_FAILED", "Probe of " + scene.resource->id + " failed 3 times in a row",
             contextOf({{"path", "/health"}, {"resource_id", scene.resource->id}}),
             "Look at the last log lines of " + scene.resource->id + "; it answers, but says that it is not ready.",
             true, false, 503},
            {"HTTP_OPERATION_FAILED",
             "GET /health answered 503 after 1000 ms",
             contextOf({{"body", "sessions: connection refused"}, {"method", "GET"}}),
             {},
             true,
             false,
             503}};
}

std::vector<ErrorLink> creationTimeout(const Scene& scene)
{
    return {stepFailed(scene, "create", scene.name + " was not ready in time", "A retry waits again from the start."),
            {"RESOURCE_POLLING_TIMEOUT",
             "Gave up after 60 looks in 10 minutes",
             contextOf({{"last_state", "Creating"},
                        {"resource_id", scene.resource->id},
                        {"resource_type", scene.resource->type}}),
             {},
             false,
             false,
             504}};
}

std::vector<ErrorLink> roleNotTrusted(const Scene& scene)
{
    return {{"CROSS_ACCOUNT_ACCESS_FAILED", "The management identity may not act in " + scene.place.account,
             contextOf({{"account", scene.place.account}, {"platform", scene.place.platform}}),
             "The customer has to run the setup once more; it trusts an identity that no longer exists.", false, false,
             403},
            {"AUTHENTICATION_FAILED",
             "No token for the target: invalid_grant",
             contextOf({{"provider", scene.place.platform}}),
             {},
             false,
             false,
             401},
            {"HTTP_OPERATION_FAILED",
             "POST /oauth2/v2.0/token answered 400",
             contextOf({{"body", "AADSTS700016: the application was not found in the directory"}}),
             {},
             false,
             true,
             400}};
}

std::vector<ErrorLink> bucketNotEmpty(const Scene& scene)
{
    return {stepFailed(scene, "delete-bucket", "Storage " + scene.resource->id + " could not be deleted",
                       "Empty the bucket or move its objects, then retry."),
            {"CLOUD_PLATFORM_ERROR",
             "The bucket " + scene.name + " still holds 18 204 object versions",
             contextOf({{"bucket", scene.name}, {"provider_code", "BucketNotEmpty"}}),
             {},
             false,
             false,
             409}};
}

std::vector<ErrorLink> drift(const Scene& scene)
{
    return {{"RESOURCE_DRIFT", scene.resource->id + " was changed outside and cannot be taken down safely",
             contextOf({{"expected", scene.name}, {"found", scene.name + "-old"}, {"resource_id", scene.resource->id}}),
             "Compare the resource in the customer's account, then run the teardown of the setup again.", false, false,
             409},
            {"RESOURCE_NOT_FOUND",
             scene.name + " does not exist",
             contextOf({{"resource_id", scene.resource->id}}),
             {},
             false,
             false,
             404}};
}

std::vector<ErrorLink> protocolSkew(const Scene& scene)
{
    return {{"INCOMPATIBLE_DEPLOYMENT_PROTOCOL", "The agent speaks protocol 2, this manager 1",
             R"({"agent_version":"3.1.0","current_version":1,"found_version":2})",
             "Install the agent version that this manager offers.", false, false, 409},
            {"SERIALIZATION_FAILED",
             "unknown field `capacityBlockers` in the state of " + scene.resource->id,
             contextOf({{"resource_id", scene.resource->id}}),
             {},
             false,
             true,
             500}};
}

std::vector<ErrorLink> secretSync(const Scene& scene)
{
    return {{"SECRET_SYNC_FAILED", "3 of 4 variables could not be written to the vault",
             contextOf({{"vault", "secrets"}}), "Retry; if it stays, look at the access policy of the vault.", true,
             false, 500},
            {"CLOUD_PLATFORM_ERROR",
             "The vault " + scene.place.prefix + "-secrets is being restored from a backup",
             contextOf({{"region", scene.place.region}}),
             {},
             true,
             false,
             503},
            {"HTTP_OPERATION_FAILED",
             "PUT answered 503, Retry-After 120",
             contextOf({{"method", "PUT"}}),
             {},
             true,
             true,
             503}};
}

struct Check
{
    const char* description;
    std::string error;
    std::string warning;
};

std::string checksContext(const std::vector<Check>& checks)
{
    JsonText out;
    int errors = 0;
    int warnings = 0;
    for (const Check& check : checks) {
        errors += check.error.empty() ? 0 : 1;
        warnings += check.warning.empty() ? 0 : 1;
    }
    out.object().number("error_count", errors).array("results");
    for (const Check& check : checks) {
        out.object().text("checkDescription", check.description).array("errors");
        if (!check.error.empty())
            out.item(check.error);
        out.endArray().flag("success", check.error.empty()).array("warnings");
        if (!check.warning.empty())
            out.item(check.warning);
        out.endArray().endObject();
    }
    return out.endArray().number("warning_count", warnings).endObject().take();
}

std::vector<ErrorLink> preflights(const std::vector<Check>& checks)
{
    const ErrorLink validation{
        "VALIDATION_FAILED", "The stack does not pass the checks", checksContext(checks), {}, false, false, 500};
    return {{"PREFLIGHT_CHECKS_FAILED", "The checks before the deployment failed", {}, {}, false, false, 500},
            validation};
}

std::vector<ErrorLink> profileMissing(const std::string& resourceId, const std::string& profile)
{
    return preflights({{"Only resource types that may be declared", {}, {}},
                       {"Lifecycles fit the resource types", {}, {}},
                       {"No circles between resources", {}, {}},
                       {"References name existing resources", {}, {}},
                       {"Permission profiles exist",
                        '\'' + resourceId + "' names the profile '" + profile + "', which the stack does not have",
                        {}},
                       {"Names fit the limits of the platform", {}, {}}});
}

std::vector<ErrorLink> memoryInvalid(const Scene& scene)
{
    return preflights({{"Only resource types that may be declared", {}, {}},
                       {"References name existing resources", {}, {}},
                       {"Public endpoints have public subnets",
                        "'" + scene.resource->id + "' is public, the network of the customer names no public subnet",
                        {}},
                       {"Worker memory fits the platform",
                        scene.resource->id + ": 64 MB is below what " + scene.place.platform + " offers (128)",
                        "jobs: 3000 MB is rounded up to 3072"}});
}

/// The state has no error of its own then; the manager sums up those of the resources (protocol 2.5).
std::string aggregateText(const Scene& scene, const std::string& resourceError, std::size_t total)
{
    JsonText context;
    context.object().number("failed_resources", 1).number("interrupted_resources", 0).array("resource_errors");
    context.object().raw("error", resourceError).text("resourceId", scene.resource->id);
    context.text("resourceType", scene.resource->type).endObject().endArray();
    context.number("total_resources", static_cast<std::int64_t>(total)).endObject();
    const ErrorLink link{"DEPLOYMENT_FAILED",
                         "1 of " + std::to_string(total) + " resources failed: " + scene.resource->id,
                         context.take(),
                         {},
                         false,
                         false,
                         500};
    return errorChainText({link});
}

std::string resourceStatusFor(std::string_view status)
{
    if (status == "update-failed" || status == "refresh-failed" || status == "delete-failed")
        return std::string(status);
    if (status == "teardown-failed")
        return "delete-failed";
    return "provision-failed";
}

/// Which resource a cause hits; the first of the plan when there is none of the wanted type.
const PlannedResource* victim(Cause cause, const StackPlan& plan)
{
    const bool wantsStorage = cause == Cause::BucketNotEmpty || cause == Cause::Drift;
    for (const PlannedResource& resource : plan.resources) {
        const bool isWork = resource.type == "worker" || resource.type == "container" || resource.type == "daemon";
        if (wantsStorage ? resource.type == "storage" : isWork)
            return &resource;
    }
    return plan.resources.empty() ? nullptr : &plan.resources.front();
}

std::vector<ErrorLink> linksOf(Cause cause, const Scene& scene)
{
    switch (cause) {
    case Cause::RoleLacksPermission:
        return roleLacksPermission(scene);
    case Cause::QuotaExceeded:
        return quotaExceeded(scene);
    case Cause::ImageRefused:
        return imageRefused(scene);
    case Cause::ProbeFailed:
        return probeFailed(scene);
    case Cause::ProfileMissing:
        return profileMissing(scene.resource->id, "reporting");
    case Cause::MemoryInvalid:
        return memoryInvalid(scene);
    case Cause::CreationTimeout:
        return creationTimeout(scene);
    case Cause::RoleNotTrusted:
        return roleNotTrusted(scene);
    case Cause::BucketNotEmpty:
        return bucketNotEmpty(scene);
    case Cause::Drift:
        return drift(scene);
    case Cause::ProtocolSkew:
        return protocolSkew(scene);
    case Cause::SecretSync:
        return secretSync(scene);
    case Cause::NothingDeployed:
        break;
    }
    return {{"MISSING_CONFIGURATION",
             "There is no state to update: nothing was ever deployed",
             R"({"field":"stackState"})",
             {},
             false,
             false,
             500}};
}

} // namespace

std::vector<Cause> causesOf(std::string_view failedStatus, std::string_view platform)
{
    const bool isAws = platform == "aws";
    const bool hasCloud = isAws || platform == "gcp" || platform == "azure";
    if (failedStatus == "preflights-failed")
        return {Cause::ProfileMissing, Cause::MemoryInvalid};
    if (failedStatus == "initial-setup-failed")
        return hasCloud ? std::vector{Cause::RoleNotTrusted, Cause::SecretSync} : std::vector{Cause::CreationTimeout};
    if (failedStatus == "refresh-failed")
        return {Cause::ProbeFailed};
    if (failedStatus == "delete-failed")
        return isAws ? std::vector{Cause::BucketNotEmpty, Cause::RoleLacksPermission}
                     : std::vector{Cause::BucketNotEmpty};
    if (failedStatus == "teardown-failed")
        return {Cause::Drift};
    if (failedStatus == "error")
        return {Cause::ProtocolSkew};
    if (failedStatus == "update-failed")
        return isAws ? std::vector{Cause::ProbeFailed, Cause::RoleLacksPermission}
                     : std::vector{Cause::ImageRefused, Cause::ProbeFailed, Cause::CreationTimeout};
    return hasCloud ? std::vector{Cause::QuotaExceeded, Cause::CreationTimeout}
                    : std::vector{Cause::ImageRefused, Cause::CreationTimeout};
}

Failure makeFailure(Cause cause, std::string_view status, const StackPlan& plan, const Place& place,
                    std::string_view release, Random& random)
{
    Failure failure;
    const PlannedResource nothing;
    const PlannedResource* found = victim(cause, plan);
    const Scene scene{found != nullptr ? found : &nothing, place,
                      found != nullptr ? cloudResourceName(*found, place) : place.prefix, release, status};
    const std::vector<ErrorLink> links = linksOf(cause, scene);
    failure.error = errorChainText(links);
    static constexpr std::array onResource{
        Cause::RoleLacksPermission, Cause::QuotaExceeded,  Cause::ImageRefused, Cause::ProbeFailed,
        Cause::CreationTimeout,     Cause::BucketNotEmpty, Cause::Drift};
    if (found == nullptr || std::find(onResource.begin(), onResource.end(), cause) == onResource.end())
        return failure;
    failure.resourceId = found->id;
    failure.resourceStatus = resourceStatusFor(status);
    failure.resourceError = failure.error;
    failure.retryAttempt = random.between(1, 10);
    if (cause == Cause::ImageRefused || cause == Cause::CreationTimeout)
        failure.error = aggregateText(scene, failure.resourceError, plan.resources.size());
    return failure;
}

Failure missingProfileFailure(const std::string& resourceId, const std::string& profile)
{
    Failure failure;
    failure.error = errorChainText(profileMissing(resourceId, profile));
    return failure;
}

Failure frozenFailure(const std::vector<std::string>& changed)
{
    std::string list;
    for (const std::string& id : changed)
        list += (list.empty() ? "'" : ", '") + id + '\'';
    Failure failure;
    failure.error =
        errorChainText({{"PREFLIGHT_CHECKS_FAILED", "The checks before the update failed", {}, {}, false, false, 500},
                        {"VALIDATION_FAILED", "The stack does not pass the checks",
                         checksContext({{"Frozen resources stay as they are", "Added or changed: " + list, {}}}),
                         "Publish a release that leaves the frozen resources alone.", false, false, 500}});
    return failure;
}

} // namespace alien::sandbox
