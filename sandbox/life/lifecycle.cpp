// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/lifecycle.h"

#include "sandbox/seed/jsontext.h"

#include <algorithm>
#include <array>

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;

bool isRetryable(const std::string& status)
{
    static constexpr std::array<std::string_view, 6> statuses{"initial-setup-failed", "provisioning-failed",
                                                              "refresh-failed",       "update-failed",
                                                              "delete-failed",        "preflights-failed"};
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

std::string metadataText(const StackPlan& plan, Random& random)
{
    JsonText out;
    out.object().text("lastSyncedEnvVarsHash", random.hex(64)).raw("preparedStack", plan.preparedStack);
    return out.endObject().take();
}

bool waitsForApproval(const Deployment& deployment)
{
    return deployment.pull && deployment.stackSettings.find("\"updates\":\"approval-required\"") != std::string::npos;
}

} // namespace

Lifecycle::Lifecycle(Store& store, PlanCache& plans, const LifeTuning& tuning, std::uint64_t seed)
    : m_store(store)
    , m_plans(plans)
    , m_tuning(tuning)
    , m_random(seed, 31)
{}

bool Lifecycle::needsWork(const DeploymentHead& head)
{
    static constexpr std::array<std::string_view, 8> moving{"pending",        "initial-setup", "provisioning",
                                                            "update-pending", "updating",      "delete-pending",
                                                            "deleting",       "deleted"};
    if (std::find(moving.begin(), moving.end(), head.status) != moving.end())
        return true;
    return head.retryRequested && isRetryable(head.status);
}

bool Lifecycle::isRollout(const DeploymentHead& head)
{
    return head.status == "update-pending" && !head.desiredReleaseId.empty();
}

bool Lifecycle::isSilent(const DeploymentHead& head, Time at)
{
    return head.pull && head.updatedAt && at - *head.updatedAt > 5min;
}

Lifecycle::Next Lifecycle::again(int lowMs, int highMs)
{
    return {Next::Again, std::chrono::milliseconds(m_random.between(lowMs, highMs))};
}

std::string Lifecycle::owner(const Deployment& deployment) const
{
    const auto group = m_store.group(deployment.groupId);
    return group ? group->name : std::string("customer");
}

const StackPlan* Lifecycle::wantedPlan(const Deployment& deployment)
{
    const std::string& release =
        deployment.desiredReleaseId.empty() ? deployment.currentReleaseId : deployment.desiredReleaseId;
    return m_plans.find(release, deployment.platform);
}

Lifecycle::Next Lifecycle::advance(const std::string& id, Time at)
{
    // Held over reading and writing, so that no operator's change in between is lost.
    const auto guard = m_store.lock();
    auto deployment = m_store.deployment(id);
    if (!deployment)
        return {Next::Removed, {}};
    const Deployment before = *deployment;
    if (deployment->status == "deleted") {
        m_store.removeDeployment(id);
        m_retried.erase(id);
        return {Next::Removed, {}};
    }
    const Next next = step(*deployment, at);
    const bool changed = before.status != deployment->status || before.stackState != deployment->stackState ||
                         before.retryRequested != deployment->retryRequested || before.error != deployment->error;
    if (changed) {
        // A cleared retry request is no report of an agent.
        if (before.status != deployment->status || before.stackState != deployment->stackState)
            deployment->updatedAt = at;
        m_store.putDeployment(std::move(*deployment));
    }
    return next;
}

Lifecycle::Next Lifecycle::step(Deployment& deployment, Time at)
{
    if (isSilent(deployment, at) && deployment.status != "pending" && !deployment.retryRequested)
        return {};
    const std::string& status = deployment.status;
    if (status == "pending")
        return startSetup(deployment);
    if (status == "initial-setup")
        return setup(deployment, false);
    if (status == "provisioning")
        return setup(deployment, true);
    if (status == "update-pending")
        return startUpdate(deployment);
    if (status == "updating")
        return update(deployment);
    if (status == "delete-pending")
        return startDeletion(deployment, at);
    if (status == "deleting")
        return remove(deployment);
    if (deployment.retryRequested && isRetryable(status))
        return retry(deployment);
    return {};
}

Lifecycle::Next Lifecycle::retry(Deployment& deployment)
{
    deployment.retryRequested = false;
    // The manager takes the request away, but only an agent could act on it, and it is not told (protocol 2.3).
    if (deployment.pull && m_store.api() == Api::V1_7_1)
        return {};
    const StackPlan* plan = wantedPlan(deployment);
    if (plan == nullptr)
        return {};
    m_retried.insert(deployment.id);
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    if (deployment.status == "preflights-failed") {
        deployment.status = "pending";
    } else if (deployment.status == "initial-setup-failed") {
        deployment.status = "initial-setup";
        edit.resetFailed("pending");
        edit.addPending([](const PlannedResource& resource) { return !resource.live; });
    } else if (deployment.status == "provisioning-failed") {
        deployment.status = "provisioning";
        edit.resetFailed("pending");
    } else if (deployment.status == "refresh-failed") {
        deployment.status = "running";
        edit.heal();
        m_retried.erase(deployment.id);
    } else if (deployment.status == "update-failed") {
        deployment.status = "update-pending";
    } else {
        deployment.status = "deleting";
        edit.resetFailed("deleting");
    }
    deployment.error.clear();
    if (!edit.isEmpty())
        deployment.stackState = edit.text();
    return deployment.status == "running" ? Next{} : again(1500, 4000);
}

Lifecycle::Next Lifecycle::startSetup(Deployment& deployment)
{
    const StackPlan* plan = m_plans.find(deployment.desiredReleaseId, deployment.platform);
    if (plan == nullptr || plan->resources.empty())
        return {};
    if (!plan->missingProfile.empty())
        return fail(deployment, "preflights-failed", missingProfileFailure(plan->profileUser, plan->missingProfile));
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    edit.addPending([](const PlannedResource& resource) { return !resource.live; });
    deployment.status = "initial-setup";
    deployment.error.clear();
    deployment.stackState = edit.text();
    deployment.environmentInfo = environmentInfoText(edit.place());
    deployment.runtimeMetadata = metadataText(*plan, m_random);
    return again(1500, 3500);
}

bool Lifecycle::failByChance(Deployment& deployment, StateEdit& edit, const char* status)
{
    const bool retried = m_retried.erase(deployment.id) > 0;
    if (!m_random.perMille(retried ? m_tuning.failureAfterRetryPerMille : m_tuning.failurePerMille))
        return false;
    const std::vector<Cause> causes = causesOf(status, deployment.platform);
    const std::string release = m_plans.shortName(deployment.desiredReleaseId.empty() ? deployment.currentReleaseId
                                                                                      : deployment.desiredReleaseId);
    const Failure failure =
        makeFailure(m_random.pick(causes), status, *wantedPlan(deployment), edit.place(), release, m_random);
    edit.fail(failure);
    deployment.stackState = edit.text();
    fail(deployment, status, failure);
    return true;
}

Lifecycle::Next Lifecycle::fail(Deployment& deployment, const char* status, const Failure& failure)
{
    deployment.status = status;
    deployment.error = failure.error;
    deployment.retryRequested = false;
    return {};
}

void Lifecycle::promote(Deployment& deployment)
{
    deployment.status = "running";
    if (!deployment.desiredReleaseId.empty())
        deployment.currentReleaseId = deployment.desiredReleaseId;
    deployment.desiredReleaseId.clear();
    deployment.retryRequested = false;
    deployment.error.clear();
}

Lifecycle::Next Lifecycle::setup(Deployment& deployment, bool live)
{
    const StackPlan* plan = wantedPlan(deployment);
    if (plan == nullptr)
        return {};
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    if (edit.progress(live, live ? 1 : 3, false)) {
        deployment.stackState = edit.text();
        return live ? again(1800, 5000) : again(900, 2600);
    }
    if (failByChance(deployment, edit, live ? "provisioning-failed" : "initial-setup-failed"))
        return {};
    if (live) {
        promote(deployment);
        deployment.stackState = edit.text();
        return {};
    }
    deployment.status = "provisioning";
    edit.addPending([](const PlannedResource& resource) { return resource.live; });
    deployment.stackState = edit.text();
    return again(1500, 4000);
}

Lifecycle::Next Lifecycle::startUpdate(Deployment& deployment)
{
    const bool isRedeploy = deployment.desiredReleaseId.empty();
    if (isRedeploy && deployment.pull && m_store.api() == Api::V1_7_1 && !deployment.stackState.empty()) {
        // The agent never hears of it and reports as before (protocol 2.3).
        deployment.status = "running";
        return {};
    }
    const StackPlan* plan = wantedPlan(deployment);
    if (plan == nullptr && !isRedeploy)
        return {}; // the release does not cover the platform: waits for ever, without an error
    if (waitsForApproval(deployment) && !isRedeploy)
        return {};
    if (deployment.stackState.empty() || plan == nullptr) {
        Place place;
        place.platform = deployment.platform;
        return fail(deployment, "update-failed",
                    makeFailure(Cause::NothingDeployed, "update-failed", StackPlan(), place, {}, m_random));
    }
    if (!plan->missingProfile.empty())
        return fail(deployment, "update-failed", missingProfileFailure(plan->profileUser, plan->missingProfile));
    const StackPlan* current = m_plans.find(deployment.currentReleaseId, deployment.platform);
    if (current != nullptr) {
        if (const auto changed = frozenChanges(*current, *plan); !changed.empty())
            return fail(deployment, "update-failed", frozenFailure(changed));
    }
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    edit.startUpdate();
    edit.addPending([&](const PlannedResource& resource) {
        return resource.live && (current == nullptr || current->find(resource.id) == nullptr);
    });
    deployment.status = "updating";
    deployment.error.clear();
    deployment.stackState = edit.text();
    // Small fleets of a test have none to replace.
    if (deployment.runtimeMetadata.find("\"preparedStack\"") != std::string::npos)
        deployment.runtimeMetadata = metadataText(*plan, m_random);
    return again(2500, 6000);
}

Lifecycle::Next Lifecycle::update(Deployment& deployment)
{
    const StackPlan* plan = wantedPlan(deployment);
    if (plan == nullptr)
        return {};
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    if (edit.progress(true, 1, true)) {
        deployment.stackState = edit.text();
        return again(2500, 7000);
    }
    if (failByChance(deployment, edit, "update-failed"))
        return {};
    promote(deployment);
    deployment.stackState = edit.text();
    return {};
}

Lifecycle::Next Lifecycle::startDeletion(Deployment& deployment, Time at)
{
    const bool hasRelease = !deployment.currentReleaseId.empty() || !deployment.desiredReleaseId.empty();
    if (!hasRelease)
        return {};
    if (deployment.pull && m_store.api() == Api::V1_7_1 && !deployment.stackState.empty()) {
        deployment.status = "running"; // the agent's next report wins (protocol 2.3)
        deployment.updatedAt = at;
        return {};
    }
    const bool isUncovered = !deployment.desiredReleaseId.empty() && wantedPlan(deployment) == nullptr;
    if (isUncovered)
        return {};
    if (deployment.stackState.empty()) {
        if (deployment.error.find("PREFLIGHT_CHECKS_FAILED") == std::string::npos) {
            deployment.status = "deleted";
            return again(2000, 4000);
        }
        Place place;
        place.platform = deployment.platform;
        return fail(deployment, "delete-failed",
                    makeFailure(Cause::NothingDeployed, "delete-failed", StackPlan(), place, {}, m_random));
    }
    const StackPlan* plan = wantedPlan(deployment);
    if (plan == nullptr)
        return {};
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    edit.startDeletion(true);
    deployment.status = "deleting";
    deployment.error.clear();
    deployment.stackState = edit.text();
    return again(2000, 5000);
}

Lifecycle::Next Lifecycle::remove(Deployment& deployment)
{
    const StackPlan* plan = wantedPlan(deployment);
    if (plan == nullptr)
        return {};
    StateEdit edit(m_store.api(), deployment, *plan, owner(deployment));
    if (edit.progress(true, 1, false)) {
        deployment.stackState = edit.text();
        return again(1500, 4000);
    }
    if (!deployment.importSource.empty()) {
        // What the customer's own setup made is left to that setup.
        deployment.status = "teardown-required";
        deployment.error.clear();
        return {};
    }
    if (edit.progress(false, 4, false)) {
        deployment.stackState = edit.text();
        return again(1200, 3000);
    }
    StateEdit frozen = edit;
    frozen.startDeletion(false);
    if (frozen.text() != edit.text()) {
        if (failByChance(deployment, edit, "delete-failed"))
            return {};
        deployment.stackState = frozen.text();
        return again(1500, 3000);
    }
    deployment.status = "deleted";
    return again(2500, 4500);
}

void Lifecycle::breakHealth(const std::string& id, Time at)
{
    const auto guard = m_store.lock();
    auto deployment = m_store.deployment(id);
    if (!deployment || deployment->status != "running" || deployment->stackState.empty())
        return;
    const StackPlan* plan = wantedPlan(*deployment);
    if (plan == nullptr)
        return;
    StateEdit edit(m_store.api(), *deployment, *plan, owner(*deployment));
    const Failure failure = makeFailure(Cause::ProbeFailed, "refresh-failed", *plan, edit.place(),
                                        m_plans.shortName(deployment->currentReleaseId), m_random);
    edit.fail(failure);
    deployment->stackState = edit.text();
    deployment->updatedAt = at;
    fail(*deployment, "refresh-failed", failure);
    m_store.putDeployment(std::move(*deployment));
}

void Lifecycle::heal(const std::string& id, Time at)
{
    const auto guard = m_store.lock();
    auto deployment = m_store.deployment(id);
    if (!deployment || deployment->status != "refresh-failed")
        return;
    const StackPlan* plan = wantedPlan(*deployment);
    if (plan == nullptr)
        return;
    StateEdit edit(m_store.api(), *deployment, *plan, owner(*deployment));
    edit.heal();
    deployment->stackState = edit.text();
    deployment->updatedAt = at;
    promote(*deployment);
    m_store.putDeployment(std::move(*deployment));
}

} // namespace alien::sandbox
