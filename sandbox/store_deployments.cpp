// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/recordtext.h"
#include "sandbox/storedata.h"

namespace alien::sandbox {
namespace {

std::string nameKey(const std::string& groupId, const std::string& name)
{
    return groupId + '\n' + name;
}

TextPart literal(std::string text)
{
    const std::size_t size = text.size();
    return {std::make_shared<const std::string>(std::move(text)), 0, size};
}

} // namespace

void Store::Impl::insertDeployment(const Deployment& deployment, std::uint64_t position)
{
    const auto known = deploymentOrder.find(deployment.id);
    if (known != deploymentOrder.end()) {
        const DeploymentHead& old = deployments.at(known->second).head;
        deploymentNames.erase(nameKey(old.groupId, old.name));
        --groups[old.groupId].deployments;
    } else {
        deploymentOrder.emplace(deployment.id, position);
    }
    DeploymentRow& row = deployments[deploymentOrder.at(deployment.id)];
    DeploymentWire wire = sandbox::deploymentWire(api, deployment);
    row.head = static_cast<const DeploymentHead&>(deployment);
    row.head.pull = deployment.stackSettings.find("\"deploymentModel\":\"pull\"") != std::string::npos;
    row.userEnvironment = deployment.userEnvironment;
    row.agentToken = deployment.agentToken;
    row.extraMembers = deployment.extraMembers;
    row.documents = wire.documents;
    row.wire = std::make_shared<const std::string>(std::move(wire.text));
    deploymentNames[nameKey(deployment.groupId, deployment.name)] = deployment.id;
    ++groups[deployment.groupId].deployments;
    changed();
}

Deployment Store::Impl::whole(const DeploymentRow& row) const
{
    const auto document = [&row](DeploymentWire::Document which) {
        return row.wire->substr(row.documents[which].offset, row.documents[which].length);
    };
    Deployment deployment;
    static_cast<DeploymentHead&>(deployment) = row.head;
    deployment.stackSettings = document(DeploymentWire::StackSettings);
    deployment.stackState = document(DeploymentWire::StackState);
    deployment.environmentInfo = document(DeploymentWire::EnvironmentInfo);
    deployment.runtimeMetadata = document(DeploymentWire::RuntimeMetadata);
    deployment.error = document(DeploymentWire::Error);
    deployment.extraMembers = row.extraMembers;
    deployment.userEnvironment = row.userEnvironment;
    deployment.agentToken = row.agentToken;
    return deployment;
}

const Store::Impl::DeploymentRow* Store::Impl::row(const std::string& id) const
{
    const auto it = deploymentOrder.find(id);
    return it == deploymentOrder.end() ? nullptr : &deployments.at(it->second);
}

void Store::putDeployment(Deployment deployment)
{
    const auto guard = lock();
    m_impl->insertDeployment(deployment, m_impl->order++);
    m_impl->save("deployment", deployment.id, m_impl->deploymentOrder.at(deployment.id),
                 [&deployment] { return toText(deployment); });
}

std::optional<Deployment> Store::deployment(const std::string& id) const
{
    const auto guard = lock();
    const auto* row = m_impl->row(id);
    return row ? std::optional(m_impl->whole(*row)) : std::nullopt;
}

std::optional<DeploymentHead> Store::head(const std::string& id) const
{
    const auto guard = lock();
    const auto* row = m_impl->row(id);
    return row ? std::optional(row->head) : std::nullopt;
}

bool Store::editDeployment(const std::string& id, const std::function<void(Deployment&)>& edit)
{
    const auto guard = lock();
    const auto* row = m_impl->row(id);
    if (!row)
        return false;
    Deployment deployment = m_impl->whole(*row);
    const auto createdAt = deployment.createdAt;
    const std::string groupId = deployment.groupId;
    edit(deployment);
    deployment.id = id;
    deployment.groupId = groupId;
    deployment.createdAt = createdAt;
    putDeployment(std::move(deployment));
    return true;
}

bool Store::editHead(const std::string& id, const std::function<void(DeploymentHead&)>& edit)
{
    return editDeployment(id, [&edit](Deployment& deployment) { edit(deployment); });
}

bool Store::removeDeployment(const std::string& id)
{
    const auto guard = lock();
    const auto it = m_impl->deploymentOrder.find(id);
    if (it == m_impl->deploymentOrder.end())
        return false;
    const DeploymentHead head = m_impl->deployments.at(it->second).head;
    m_impl->deployments.erase(it->second);
    m_impl->deploymentOrder.erase(it);
    m_impl->deploymentNames.erase(nameKey(head.groupId, head.name));
    --m_impl->groups[head.groupId].deployments;
    m_impl->changed();
    m_impl->forget("deployment", id);
    m_impl->dropCommands(id);
    const std::string prefix = id + '\n';
    for (auto secret = m_impl->secrets.lower_bound(prefix);
         secret != m_impl->secrets.end() && secret->first.starts_with(prefix);) {
        m_impl->forget("secret", secret->first);
        secret = m_impl->secrets.erase(secret);
    }
    return true;
}

void Store::visitHeads(const std::function<bool(const DeploymentHead&)>& visit) const
{
    const auto guard = lock();
    for (auto it = m_impl->deployments.rbegin(); it != m_impl->deployments.rend(); ++it) {
        if (!visit(it->second.head))
            return;
    }
}

std::size_t Store::deploymentCount() const
{
    const auto guard = lock();
    return m_impl->deployments.size();
}

std::optional<std::string> Store::deploymentByName(const std::string& groupId, const std::string& name) const
{
    const auto guard = lock();
    const auto it = m_impl->deploymentNames.find(nameKey(groupId, name));
    return it == m_impl->deploymentNames.end() ? std::nullopt : std::optional(it->second);
}

std::optional<TextPart> Store::deploymentWire(const std::string& id) const
{
    const auto guard = lock();
    const auto* row = m_impl->row(id);
    return row ? std::optional(TextPart{row->wire, 1, row->wire->size() - 1}) : std::nullopt;
}

TextParts Store::deploymentListBody(const ListFilter& filter) const
{
    const auto guard = lock();
    const bool all = filter.groupId.empty() && !filter.hasName;
    TextParts& cached = filter.withGroup ? m_impl->listBodyWithGroups : m_impl->listBody;
    if (all && cached)
        return cached;
    std::vector<TextPart> parts;
    parts.reserve(all ? m_impl->deployments.size() * (filter.withGroup ? 2 : 1) + 2 : 2);
    parts.push_back(literal("{\"items\":["));
    for (auto it = m_impl->deployments.rbegin(); it != m_impl->deployments.rend(); ++it) {
        const auto& row = it->second;
        if (!filter.groupId.empty() && row.head.groupId != filter.groupId)
            continue;
        if (filter.hasName && row.head.name != filter.name)
            continue;
        const std::size_t comma = parts.size() == 1 ? 1 : 0;
        parts.push_back({row.wire, comma, row.wire->size() - comma});
        const auto group = m_impl->groups.find(row.head.groupId);
        if (filter.withGroup && group != m_impl->groups.end() && group->second.listSuffix) {
            --parts.back().length; // its closing brace
            parts.push_back({group->second.listSuffix, 0, group->second.listSuffix->size()});
        }
    }
    parts.push_back(literal("],\"nextCursor\":null}"));
    auto body = std::make_shared<const std::vector<TextPart>>(std::move(parts));
    if (all)
        cached = body;
    return body;
}

} // namespace alien::sandbox
