// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/plancache.h"

#include <nlohmann/json.hpp>

namespace alien::sandbox {

using Json = nlohmann::json;

PlanCache::PlanCache(const Store& store)
    : m_store(store)
{}

const StackPlan* PlanCache::find(const std::string& releaseId, const std::string& platform)
{
    if (releaseId.empty())
        return nullptr;
    const auto key = std::pair(releaseId, platform);
    const auto known = m_plans.find(key);
    if (known != m_plans.end())
        return known->second.get();
    std::unique_ptr<StackPlan> plan;
    if (const auto release = m_store.release(releaseId)) {
        const Json stacks = Json::parse(release->stack, nullptr, false);
        if (stacks.is_object() && stacks.contains(platform) && stacks.at(platform).is_object())
            plan = std::make_unique<StackPlan>(makePlan(platform, stacks.at(platform).dump()));
    }
    return m_plans.emplace(key, std::move(plan)).first->second.get();
}

std::string PlanCache::shortName(const std::string& releaseId) const
{
    if (const auto release = m_store.release(releaseId)) {
        const Json git = Json::parse(release->gitMetadata, nullptr, false);
        if (git.is_object() && git.contains("commitSha") && git.at("commitSha").is_string())
            return git.at("commitSha").get<std::string>().substr(0, 7);
    }
    return releaseId.substr(0, 11);
}

} // namespace alien::sandbox
