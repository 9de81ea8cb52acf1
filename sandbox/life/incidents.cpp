// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/incidents.h"

#include <algorithm>
#include <array>

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;
constexpr std::size_t mostDemos = 2;

} // namespace

Incidents::Incidents(Store& store, Lifecycle& lifecycle, std::uint64_t seed)
    : m_store(store)
    , m_lifecycle(lifecycle)
    , m_random(seed, 33)
{}

std::chrono::milliseconds Incidents::pause()
{
    const auto count = static_cast<int>(std::max<std::size_t>(1, m_store.deploymentCount()));
    const int mean = std::clamp(14000 * 60 / count, 2000, 20000);
    return std::chrono::milliseconds(m_random.between(mean / 2, mean * 3 / 2));
}

void Incidents::step(Time at)
{
    if (m_next == Time{}) {
        m_next = at + pause();
        return;
    }
    repair(at);
    if (at < m_next)
        return;
    m_next = at + pause();
    happen(at);
}

std::string Incidents::randomRunning(bool healthCanBreak, Time at)
{
    const auto count = static_cast<int>(m_store.deploymentCount());
    if (count == 0)
        return {};
    int skip = m_random.below(count);
    std::string first;
    std::string found;
    m_store.visitHeads([&](const DeploymentHead& head) {
        const bool fits = healthCanBreak ? head.pull || m_store.api() == Api::V3_3_16 : !head.pull;
        --skip;
        if (head.status != "running" || !fits || Lifecycle::isSilent(head, at) || m_touched.contains(head.id))
            return true;
        if (first.empty())
            first = head.id;
        if (skip < 0)
            found = head.id;
        return found.empty();
    });
    return found.empty() ? first : found;
}

void Incidents::happen(Time at)
{
    const int kind = m_random.below(100);
    if (kind < 12 && m_demos.size() < mostDemos) {
        createDemo(at);
        return;
    }
    const bool isHealth = kind < 45;
    const std::string id = randomRunning(isHealth, at);
    if (id.empty())
        return;
    if (isHealth)
        m_lifecycle.breakHealth(id, at);
    else
        m_store.editHead(id, [](DeploymentHead& head) { head.status = "update-pending"; });
    m_touched[id] = at + std::chrono::seconds(m_random.between(isHealth ? 25 : 60, isHealth ? 90 : 200));
}

void Incidents::repair(Time at)
{
    for (auto it = m_touched.begin(); it != m_touched.end();) {
        if (it->second > at) {
            ++it;
            continue;
        }
        const std::string id = it->first;
        it = m_touched.erase(it);
        const auto head = m_store.head(id);
        if (!head)
            continue;
        if (head->status == "refresh-failed")
            m_lifecycle.heal(id, at);
        else if (head->status.ends_with("-failed"))
            m_store.editHead(id, [](DeploymentHead& deployment) { deployment.retryRequested = true; });
        const auto demo = std::find(m_demos.begin(), m_demos.end(), id);
        if (head->status == "running" && demo != m_demos.end()) {
            m_demos.erase(demo);
            m_store.editHead(id, [](DeploymentHead& deployment) { deployment.status = "delete-pending"; });
        } else if (head->status != "running" || demo != m_demos.end()) {
            m_touched[id] = at + 120s; // look again
        }
    }
}

void Incidents::createDemo(Time at)
{
    const std::vector<Group> groups = m_store.groups();
    const auto release = m_store.latestRelease();
    if (groups.empty() || !release)
        return;
    const Group& group = m_random.pick(groups);
    if (m_store.deploymentCount(group.id) >= group.maxDeployments)
        return;
    static constexpr std::array<const char*, 3> platforms{"aws", "gcp", "azure"};
    Deployment deployment;
    deployment.name = group.name + "-demo-" + std::to_string(++m_demoNumber);
    if (m_store.deploymentByName(group.id, deployment.name))
        return;
    deployment.platform = m_random.pick(platforms);
    deployment.status = "pending";
    deployment.groupId = group.id;
    deployment.desiredReleaseId = release->id;
    deployment.createdAt = at;
    if (m_store.api() == Api::V3_3_16)
        deployment.updatedAt = at;
    deployment.id = m_store.newId("dep");
    m_store.addToken(TokenKind::Deployment, m_store.newToken("deploy"), group.id, deployment.id);
    m_demos.push_back(deployment.id);
    m_touched[deployment.id] = at + 240s;
    m_store.putDeployment(std::move(deployment));
}

} // namespace alien::sandbox
