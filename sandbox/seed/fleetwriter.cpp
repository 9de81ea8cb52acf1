// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/fleetwriter.h"

#include "sandbox/seed/failures.h"
#include "sandbox/seed/jsontext.h"
#include "sandbox/seed/product.h"
#include "sandbox/seed/settings.h"
#include "sandbox/wire.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace alien::sandbox {

namespace {

constexpr std::size_t metadataHash = 94; ///< {"lastSyncedEnvVarsHash":"<64>"}
constexpr std::size_t stateMembers = 36; ///< ,"stackState": and ,"runtimeMetadata":

/// Frozen and live resources of a deployment in this status; an empty status leaves them out of the state.
std::pair<const char*, const char*> resourceStatuses(const std::string& status)
{
    static const std::map<std::string, std::pair<const char*, const char*>> table{
        {"initial-setup", {"provisioning", ""}},       {"initial-setup-failed", {"pending", ""}},
        {"provisioning", {"running", "provisioning"}}, {"waiting-for-machines", {"running", "pending"}},
        {"updating", {"running", "updating"}},         {"deleting", {"running", "deleting"}},
        {"delete-failed", {"running", "deleted"}},     {"teardown-required", {"running", "deleted"}},
        {"teardown-failed", {"running", "deleted"}},   {"deleted", {"deleted", "deleted"}},
    };
    const auto it = table.find(status);
    return it == table.end() ? std::pair{"running", "running"} : it->second;
}

bool hasNoState(const std::string& status)
{
    return status == "pending" || status == "preflights-failed";
}

} // namespace

FleetWriter::FleetWriter(const Options& options, std::vector<std::string> releaseIds)
    : m_options(options)
    , m_releaseIds(std::move(releaseIds))
{}

const StackPlan& FleetWriter::plan(int version, const std::string& platform)
{
    const auto key = std::pair(version, platform);
    auto it = m_plans.find(key);
    if (it == m_plans.end())
        it = m_plans.emplace(key, makePlan(platform, productStack(m_options.api, platform, version).dump())).first;
    return it->second;
}

std::size_t FleetWriter::naturalSize(const StateSpec& spec, const Form& form)
{
    const auto key = std::pair(spec.plan, form.detail);
    auto it = m_naturalSizes.find(key);
    if (it == m_naturalSizes.end()) {
        StateSpec sample = spec;
        sample.detail = form.detail;
        sample.conditions.clear();
        it = m_naturalSizes.emplace(key, stackStateText(m_options.api, sample).size() + stateMembers).first;
    }
    std::size_t size = it->second;
    if (form.detail != StateDetail::Plain)
        size += metadataHash;
    if (form.withPreparedStack)
        size += spec.plan->preparedStack.size() + 17;
    return size;
}

FleetWriter::Form FleetWriter::formFor(const StateSpec& spec, std::size_t room)
{
    static constexpr std::array<Form, 5> forms{{{StateDetail::Full, true},
                                                {StateDetail::Lean, true},
                                                {StateDetail::Full, false},
                                                {StateDetail::Lean, false},
                                                {StateDetail::Plain, false}}};
    std::size_t errors = 0;
    for (const auto& [id, condition] : spec.conditions)
        errors += condition.error.size();
    for (const Form& form : forms) {
        if (naturalSize(spec, form) + errors <= room)
            return form;
    }
    return {StateDetail::Bare, false};
}

void FleetWriter::pad(StateSpec& spec, std::size_t missing, Random& random) const
{
    if (missing > 9000 && spec.permissionDetail < 2) {
        spec.permissionDetail = 2;
        missing -= 3000;
    }
    if (missing > 9000) {
        // Customers with hundreds of variables: every worker sees them all.
        const auto workers = static_cast<std::size_t>(
            std::count_if(spec.plan->resources.begin(), spec.plan->resources.end(),
                          [](const PlannedResource& resource) { return resource.hasEnvironment; }));
        if (workers > 0) {
            const std::size_t each = missing * 8 / 10 / workers;
            EnvironmentList common = fillingVariables(each, random);
            spec.environment.insert(spec.environment.end(), common.begin(), common.end());
            missing -= each * workers;
        }
    }
    spec.frontEnvironment = fillingVariables(missing, random);
}

void FleetWriter::writeState(Deployment& deployment, const Draft& draft, StateSpec& spec, Random& random)
{
    const std::size_t fixed = deploymentWire(m_options.api, deployment).text.size();
    const std::size_t wanted = static_cast<std::size_t>(draft.size);
    const std::size_t room = wanted > fixed ? wanted - fixed : 0;
    if (room > 7000)
        spec.permissionDetail = 1;
    const Form form = formFor(spec, room);
    spec.detail = form.detail;
    if (form.detail == StateDetail::Bare) {
        const std::size_t frame = stateMembers + 50 + spec.place.platform.size();
        spec.room = room > frame ? room - frame : 0;
        deployment.stackState = stackStateText(m_options.api, spec);
        return;
    }
    if (form.detail != StateDetail::Plain) {
        JsonText metadata;
        metadata.object().text("lastSyncedEnvVarsHash", random.hex(64));
        if (form.withPreparedStack)
            metadata.raw("preparedStack", spec.plan->preparedStack);
        deployment.runtimeMetadata = metadata.endObject().take();
    }
    deployment.stackState = stackStateText(m_options.api, spec);
    const std::size_t size = fixed + deployment.stackState.size() + deployment.runtimeMetadata.size() + stateMembers;
    if (size + 60 >= wanted)
        return;
    pad(spec, wanted - size, random);
    deployment.stackState = stackStateText(m_options.api, spec);
}

void FleetWriter::write(Deployment& deployment, const Draft& draft, const Customer& customer, Place place, int index)
{
    Random random(m_options.seed, 0x10000000 + static_cast<std::uint64_t>(index));
    const bool isBrief = m_options.itemSize < 1500;
    place.id = deployment.id;
    deployment.name = draft.name;
    deployment.platform = draft.platform;
    deployment.status = draft.status;
    deployment.retryRequested = draft.retryRequested;
    deployment.createdAt = draft.createdAt;
    deployment.updatedAt = draft.updatedAt;
    deployment.currentReleaseId = m_releaseIds[static_cast<std::size_t>(draft.currentVersion)];
    deployment.desiredReleaseId = m_releaseIds[static_cast<std::size_t>(draft.desiredVersion)];
    if (draft.imported)
        deployment.importSource = draft.platform == "kubernetes"                    ? "helm"
                                  : draft.platform == "aws" && random.perMille(600) ? "cloudformation"
                                                                                    : "terraform";
    Settings settings = makeSettings(place, customer.domain, draft.pull, isBrief, random);
    deployment.stackSettings = settings.text;

    const int shown = draft.currentVersion > 0 ? draft.currentVersion : draft.desiredVersion;
    StateSpec spec;
    spec.plan = &plan(shown, draft.platform);
    spec.place = place;
    spec.domains = std::move(settings.domains);
    std::tie(spec.frozenStatus, spec.liveStatus) = resourceStatuses(draft.status);
    if (!isBrief) {
        DeploymentVariables variables = makeVariables(place, customer.domain, random);
        spec.environment = std::move(variables.list);
        deployment.userEnvironment = std::move(variables.text);
    }
    if (draft.status == "running" && random.perMille(60))
        spec.unhealthyReplicas = 1;
    if (draft.cause) {
        const int wanted = draft.desiredVersion > 0 ? draft.desiredVersion : draft.currentVersion;
        const std::string release = std::string(releaseNote(wanted).sha).substr(0, 7);
        Failure failure = makeFailure(*draft.cause, draft.status, *spec.plan, place, release, random);
        deployment.error = std::move(failure.error);
        if (!failure.resourceId.empty())
            spec.conditions[failure.resourceId] = {failure.resourceStatus, std::move(failure.resourceError),
                                                   failure.retryAttempt};
    }
    if (hasNoState(draft.status))
        return;
    deployment.environmentInfo = environmentInfoText(place);
    writeState(deployment, draft, spec, random);
}

} // namespace alien::sandbox
