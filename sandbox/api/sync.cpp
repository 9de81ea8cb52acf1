// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answers.h"
#include "sandbox/api/deploymentstate.h"
#include "sandbox/api/routes.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

constexpr auto staleLock = std::chrono::minutes(5);
constexpr const char* success = R"({"success":true})";

Json documentOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json::parse(text);
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

/// The full record: what the wire hides elsewhere, absent as null (protocol 1, operation 26).
Json acquiredRow(const Context& context, const Deployment& d)
{
    Json row{{"id", d.id},
             {"name", d.name},
             {"platform", d.platform},
             {"status", d.status},
             {"deploymentGroupId", d.groupId},
             {"deploymentProtocolVersion", 1},
             {"workspaceId", "default"},
             {"projectId", "default"},
             {"currentReleaseId", textOrNull(d.currentReleaseId)},
             {"desiredReleaseId", textOrNull(d.desiredReleaseId)},
             {"stackSettings", documentOrNull(d.stackSettings)},
             {"stackState", documentOrNull(d.stackState)},
             {"environmentInfo", documentOrNull(d.environmentInfo)},
             {"runtimeMetadata", documentOrNull(d.runtimeMetadata)},
             {"error", documentOrNull(d.error)},
             {"userEnvironmentVariables", documentOrNull(d.userEnvironment)},
             {"retryRequested", d.retryRequested},
             {"createdAt", zuluTime(d.createdAt)},
             {"lockedBy", textOrNull(d.lockedBy)},
             {"lockedAt", d.lockedAt ? Json(zuluTime(*d.lockedAt)) : Json()}};
    // 3.x fills updatedAt on the wire before anything was reconciled, but not here.
    const bool touched = d.updatedAt && !(context.isNew() && *d.updatedAt == d.createdAt);
    row["updatedAt"] = touched ? Json(zuluTime(*d.updatedAt)) : Json();
    if (context.isNew())
        row["inputValues"] = Json::object();
    return row;
}

bool contains(const std::optional<std::vector<std::string>>& list, const std::string& text)
{
    return !list || std::find(list->begin(), list->end(), text) != list->end();
}

struct Wanted
{
    std::string session;
    std::optional<std::vector<std::string>> ids;
    std::optional<std::vector<std::string>> platforms;
    std::optional<std::vector<std::string>> statuses;
    std::string model; ///< 3.x; empty: any
    std::size_t limit = 10;
};

Wanted wantedOf(const Context& context, const Call& call, const Json& body)
{
    const Fields fields(body, call.request.body);
    Wanted wanted;
    wanted.session = fields.text("session");
    if (context.isNew())
        wanted.model = fields.variant("deploymentModel", {"push", "pull"});
    wanted.ids = fields.texts("deploymentIds");
    wanted.platforms = fields.texts("platforms");
    wanted.statuses = fields.texts("statuses");
    wanted.limit = std::size_t(std::clamp<std::int64_t>(fields.integer("limit").value_or(10), 0, 1000));
    return wanted;
}

http::Response acquire(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Wanted wanted = wantedOf(context, call, body);
    if (!wanted.ids && !call.caller.isAdmin())
        throw forbidden("Access denied: only workspace-scoped tokens can acquire without an id filter");
    const auto guard = context.store.lock();
    const Time at = now();
    std::vector<std::string> chosen;
    context.store.visitHeads([&](const DeploymentHead& head) {
        const bool free = !head.lockedAt || *head.lockedAt + staleLock < at;
        const bool fits = contains(wanted.ids, head.id) && contains(wanted.platforms, head.platform) &&
                          contains(wanted.statuses, head.status) &&
                          (wanted.model.empty() || (wanted.model == "pull") == head.pull);
        if (free && fits && call.caller.mayUse(head) && chosen.size() < wanted.limit)
            chosen.push_back(head.id);
        return chosen.size() < wanted.limit;
    });
    Json rows = Json::array();
    for (const std::string& id : chosen) {
        context.store.editHead(id, [&](DeploymentHead& head) {
            head.lockedBy = wanted.session;
            head.lockedAt = at;
            head.retryRequested = false;
        });
        rows.push_back({{"deployment", acquiredRow(context, *context.store.deployment(id))}});
    }
    return jsonAnswer(200, dumped({{"deployments", rows}}));
}

http::Response reconcile(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string id = fields.text("deploymentId");
    const std::string session = fields.text("session");
    const Json& given = fields.raw("state");
    (void)fields.boolean("updateHeartbeat", false);
    (void)fields.integer("suggestedDelayMs");
    const char* heartbeats = context.isNew() ? "resourceHeartbeats" : "heartbeats";
    if (const Json* list = fields.optionalRaw(heartbeats)) {
        // Checked and thrown away, as the manager does.
        for (const Json& beat : *list)
            (void)Fields(beat, call.request.body, heartbeats).text("resourceId");
    }
    const auto guard = context.store.lock();
    const DeploymentHead head = usableDeployment(context, call.caller, id, "Cannot reconcile this deployment");
    const auto state = DeploymentState::fromJson(context.api(), given);
    if (!state)
        throw badRequest("Invalid deployment state");
    context.store.editDeployment(id, [&](Deployment& deployment) {
        state->applyTo(deployment);
        if (deployment.lockedBy == session)
            deployment.lockedAt = now();
    });
    Json current = state->current;
    // 3.x also shows what was wanted, when the release has this platform.
    if (context.isNew() && !current.contains("targetRelease") && !head.desiredReleaseId.empty()) {
        if (auto release = releaseInfo(context, head.desiredReleaseId, head.platform))
            current["targetRelease"] = std::move(*release);
    }
    std::string answer = "{\"success\":true,\"current\":" + dumped(current);
    if (head.platform != "local")
        answer += ",\"nativeImageHost\":\"localhost:" + std::to_string(context.port.load()) + '"';
    return jsonAnswer(200, answer + '}');
}

http::Response release(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string id = fields.text("deploymentId");
    const std::string session = fields.text("session");
    const auto guard = context.store.lock();
    (void)usableDeployment(context, call.caller, id, "Cannot release this deployment");
    context.store.editHead(id, [&session](DeploymentHead& head) {
        if (head.lockedBy != session)
            return;
        head.lockedBy.clear();
        head.lockedAt.reset();
    });
    return jsonAnswer(200, success);
}

http::Response renew(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string id = fields.text("deploymentId");
    const std::string session = fields.text("session");
    const auto guard = context.store.lock();
    const DeploymentHead head = usableDeployment(context, call.caller, id, "Cannot renew this deployment");
    if (head.lockedBy != session)
        throw refused(409, "DEPLOYMENT_LOCKED", "Deployment '" + id + "' is not locked by this session",
                      object({{"deployment_id", id}}));
    context.store.editHead(id, [](DeploymentHead& deployment) { deployment.lockedAt = now(); });
    return jsonAnswer(200, success);
}

/// What the agent shall do: only when there is something else than it has.
Json targetOf(const Context& context, const Call& call, const Deployment& deployment)
{
    const bool wanted = !deployment.desiredReleaseId.empty() &&
                        (deployment.desiredReleaseId != deployment.currentReleaseId || deployment.status != "running");
    if (!wanted)
        return {};
    auto release = releaseInfo(context, deployment.desiredReleaseId, deployment.platform);
    if (!release)
        throw maskedError();
    Json config{{"deploymentName", deployment.name},
                {"deploymentToken", call.caller.isDeployment() ? call.caller.text : deployment.agentToken},
                {"environmentVariables",
                 {{"createdAt", ""}, {"hash", ""}, {"variables", documentOrNull(deployment.userEnvironment)}}},
                {"externalBindings", Json::object()},
                {"managerUrl", context.baseUrl()},
                {"stackSettings", Json::parse(deployment.stackSettings)}};
    if (config["environmentVariables"]["variables"].is_null())
        config["environmentVariables"]["variables"] = Json::array();
    if (context.isNew())
        config["observeAllNamespaces"] = false;
    return {{"config", std::move(config)}, {"releaseInfo", std::move(*release)}};
}

http::Response agentSync(Context& context, const Call& call)
{
    const Json body = bodyOf(call.request);
    const Fields fields(body, call.request.body);
    const std::string id = fields.text("deploymentId");
    const auto guard = context.store.lock();
    (void)usableDeployment(context, call.caller, id, "Cannot sync this deployment");
    Json answer = Json::object();
    if (const Json* given = fields.optionalRaw("currentState")) {
        // What is not a state is passed over in silence (protocol 1, operation 29).
        if (const auto state = DeploymentState::fromJson(context.api(), *given)) {
            const Deployment known = *context.store.deployment(id);
            const bool blank = state->status == "pending" && !state->current.contains("stackState");
            if (blank && (known.status != "pending" || !known.stackState.empty()))
                answer["currentState"] = stateOf(context, known);
            else
                context.store.editDeployment(id, [&state](Deployment& deployment) { state->applyTo(deployment); });
        }
    }
    if (Json target = targetOf(context, call, *context.store.deployment(id)); !target.is_null())
        answer["target"] = std::move(target);
    answer["commandsUrl"] = context.baseUrl() + "/v1";
    return jsonAnswer(200, dumped(answer));
}

} // namespace

void addSyncRoutes(Routes& routes)
{
    Context& context = routes.context();
    routes.add("POST", "/v1/sync", [&context](const Call& call) { return agentSync(context, call); });
    routes.add("POST", "/v1/sync/acquire", [&context](const Call& call) { return acquire(context, call); });
    routes.add("POST", "/v1/sync/reconcile", [&context](const Call& call) { return reconcile(context, call); });
    routes.add("POST", "/v1/sync/release", [&context](const Call& call) { return release(context, call); });
    if (context.isNew())
        routes.add("POST", "/v1/sync/renew", [&context](const Call& call) { return renew(context, call); });
}

} // namespace alien::sandbox
