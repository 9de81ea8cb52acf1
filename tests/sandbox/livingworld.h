// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/life/life.h"
#include "sandbox/publishing.h"
#include "sandbox/seed/product.h"
#include "sandbox/seed/seed.h"
#include "sandbox/store.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace alien::test {

[[nodiscard]] inline sandbox::Options optionsFor(int deployments, sandbox::Api api)
{
    sandbox::Options options;
    options.deployments = deployments;
    options.api = api;
    return options;
}

/// A seeded fleet under a clock of its own.
struct LivingWorld
{
    explicit LivingWorld(int deployments = 60, sandbox::LifeTuning tuning = {0, 0, false},
                         sandbox::Api api = sandbox::Api::V1_7_1)
        : options(optionsFor(deployments, api))
        , store(api, options.seed)
        , life(store, options, tuning)
    {
        sandbox::seedFleet(store, options, at);
    }
    void run(std::chrono::seconds span)
    {
        for (const sandbox::Time end = at + span; at < end; at += std::chrono::milliseconds(250))
            life.step(at);
    }
    bool runUntil(const std::function<bool()>& done, std::chrono::seconds most = std::chrono::seconds(600))
    {
        for (const sandbox::Time end = at + most; at < end; at += std::chrono::milliseconds(250)) {
            life.step(at);
            if (done())
                return true;
        }
        return false;
    }
    std::string find(const std::function<bool(const sandbox::DeploymentHead&)>& fits) const
    {
        std::string id;
        store.visitHeads([&](const sandbox::DeploymentHead& head) {
            if (fits(head))
                id = head.id;
            return id.empty();
        });
        return id;
    }
    std::string status(const std::string& id) const
    {
        const auto head = store.head(id);
        return head ? head->status : "gone";
    }
    std::string newCommand(const std::string& deploymentId, const std::string& name)
    {
        sandbox::Command command;
        command.id = store.newId("cmd");
        command.deploymentId = deploymentId;
        command.name = name;
        command.params = R"({"mode":"inline","inlineBase64":"eyJsaW1pdCI6N30="})";
        command.createdAt = at;
        store.putCommand(command);
        return command.id;
    }
    std::string publish(const nlohmann::json& stacks)
    {
        sandbox::Release release;
        release.id = store.newId("rel");
        release.stack = stacks.dump();
        release.gitMetadata = R"({"commitSha":"00112233445566778899aabbccddeeff00112233"})";
        release.createdAt = at;
        const std::string id = release.id;
        sandbox::publishRelease(store, std::move(release));
        return id;
    }
    std::string fingerprint() const
    {
        std::string text;
        for (const sandbox::TextPart& part : *store.deploymentListBody({}))
            text.append(*part.text, part.offset, part.length);
        return text;
    }

    sandbox::Options options;
    sandbox::Time at = sandbox::Time(std::chrono::seconds(1'790'000'000));
    sandbox::Store store;
    sandbox::Life life;
};

[[nodiscard]] inline nlohmann::json stacksOf(sandbox::Api api, int version)
{
    nlohmann::json stacks;
    for (const std::string_view platform : sandbox::productPlatforms(api, version))
        stacks[std::string(platform)] = sandbox::productStack(api, platform, version);
    return stacks;
}

[[nodiscard]] inline bool isPush(const sandbox::DeploymentHead& head, const char* status)
{
    return head.status == status && !head.pull;
}

} // namespace alien::test
