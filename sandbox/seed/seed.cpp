// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/seed.h"

#include "sandbox/seed/fleetplan.h"
#include "sandbox/seed/fleetwriter.h"
#include "sandbox/seed/jsontext.h"
#include "sandbox/seed/product.h"
#include "sandbox/store.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace alien::sandbox {

namespace {

std::vector<std::string> putReleases(Store& store, Time at)
{
    std::vector<std::string> ids(1);
    for (int version = 1; version <= productVersions; ++version) {
        const ReleaseNote& note = releaseNote(version);
        nlohmann::json stack;
        for (const std::string_view platform : productPlatforms(store.api(), version))
            stack[std::string(platform)] = productStack(store.api(), platform, version);
        JsonText git;
        git.object().text("commitSha", note.sha).text("commitRef", note.ref).text("commitMessage", note.message);
        Release release;
        release.id = store.newId("rel");
        release.stack = stack.dump();
        release.gitMetadata = git.endObject().take();
        release.createdAt = at - std::chrono::nanoseconds(static_cast<std::int64_t>(note.ageDays * 86400e9));
        ids.push_back(release.id);
        store.putRelease(std::move(release));
    }
    return ids;
}

std::int64_t quotaFor(int deployments, bool isFull)
{
    static constexpr std::array<std::int64_t, 8> steps{10, 20, 50, 100, 250, 500, 1000, 5000};
    if (isFull)
        return deployments;
    for (const std::int64_t step : steps) {
        if (deployments < step)
            return step;
    }
    return std::int64_t{deployments} * 2;
}

/// In the order in which their first deployments came; returns the ids by index of the customer.
std::vector<std::string> putGroups(Store& store, const FleetPlan& plan, const std::vector<Draft>& drafts, Time at)
{
    const std::size_t count = plan.customers().size();
    std::vector<int> sizes(count);
    std::vector<Time> firsts(count, at);
    for (const Draft& draft : drafts) {
        const auto customer = static_cast<std::size_t>(draft.customer);
        ++sizes[customer];
        firsts[customer] = std::min(firsts[customer], draft.createdAt);
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return firsts[a] < firsts[b]; });
    std::vector<std::string> ids(count);
    for (const std::size_t customer : order) {
        Group group;
        group.id = store.newId("dg");
        group.name = plan.customers()[customer].name;
        group.maxDeployments = quotaFor(sizes[customer], count > 3 && customer == 2);
        group.createdAt = firsts[customer] - std::chrono::minutes(37);
        ids[customer] = group.id;
        store.putGroup(group);
        store.addToken(TokenKind::Group, store.newToken("dg"), group.id);
    }
    return ids;
}

} // namespace

void seedFleet(Store& store, const Options& options, Time at)
{
    if (options.empty || options.deployments <= 0)
        return;
    const auto guard = store.lock();
    FleetPlan plan(options, at);
    std::vector<Draft> drafts;
    std::vector<Place> places(static_cast<std::size_t>(options.deployments));
    drafts.reserve(places.size());
    for (int i = 0; i < options.deployments; ++i)
        drafts.push_back(plan.draft(i, places[static_cast<std::size_t>(i)]));

    FleetWriter writer(options, putReleases(store, at));
    const std::vector<std::string> groups = putGroups(store, plan, drafts, at);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const Draft& draft = drafts[i];
        const auto customer = static_cast<std::size_t>(draft.customer);
        Deployment deployment;
        deployment.id = store.newId("dep");
        deployment.groupId = groups[customer];
        std::string token = store.newToken("deploy");
        store.addToken(TokenKind::Deployment, token, deployment.groupId, deployment.id);
        if (draft.pull)
            deployment.agentToken = std::move(token);
        writer.write(deployment, draft, plan.customers()[customer], places[i], static_cast<int>(i));
        store.putDeployment(std::move(deployment));
    }
}

} // namespace alien::sandbox
