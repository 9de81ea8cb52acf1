// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandqueue.h"
#include "sandbox/recordtext.h"
#include "sandbox/storedata.h"

namespace alien::sandbox {

void Store::Impl::insertCommand(Command command, std::uint64_t position)
{
    const auto known = commands.find(command.id);
    if (known == commands.end()) {
        commandOrder[command.id] = position;
        commandsOf[command.deploymentId].push_back(command.id);
    } else {
        openCommands[command.deploymentId] -= isFinal(known->second.state) ? 0 : 1;
        commandLeases.erase(known->second.leaseId);
    }
    openCommands[command.deploymentId] += isFinal(command.state) ? 0 : 1;
    if (!command.leaseId.empty())
        commandLeases[command.leaseId] = command.id;
    if (!command.idempotencyKey.empty())
        commandKeys[command.idempotencyKey] = command.id;
    commands[command.id] = std::move(command);
}

void Store::Impl::dropCommands(const std::string& deploymentId)
{
    const auto mine = commandsOf.find(deploymentId);
    openCommands.erase(deploymentId);
    if (mine == commandsOf.end())
        return;
    for (const std::string& id : mine->second) {
        // The command itself stays known: its reads answer that the deployment is gone (protocol 4.2).
        commandLeases.erase(commands.at(id).leaseId);
    }
    commandsOf.erase(mine);
}

void Store::putCommand(Command command)
{
    const auto guard = lock();
    const std::string id = command.id;
    m_impl->insertCommand(std::move(command), m_impl->order++);
    m_impl->save("command", id, m_impl->commandOrder.at(id), [this, &id] { return toText(m_impl->commands.at(id)); });
}

std::optional<Command> Store::command(const std::string& id) const
{
    const auto guard = lock();
    const auto it = m_impl->commands.find(id);
    return it == m_impl->commands.end() ? std::nullopt : std::optional(it->second);
}

bool Store::editCommand(const std::string& id, const std::function<void(Command&)>& edit)
{
    const auto guard = lock();
    auto command = this->command(id);
    if (!command)
        return false;
    edit(*command);
    command->id = id;
    putCommand(std::move(*command));
    return true;
}

std::vector<std::string> Store::commandIds(const std::string& deploymentId) const
{
    const auto guard = lock();
    const auto it = m_impl->commandsOf.find(deploymentId);
    return it == m_impl->commandsOf.end() ? std::vector<std::string>() : it->second;
}

std::vector<std::string> Store::deploymentsWithOpenCommands() const
{
    const auto guard = lock();
    std::vector<std::string> ids;
    for (const auto& [id, open] : m_impl->openCommands) {
        if (open > 0)
            ids.push_back(id);
    }
    return ids;
}

std::optional<std::string> Store::commandByKey(const std::string& idempotencyKey) const
{
    const auto guard = lock();
    const auto it = m_impl->commandKeys.find(idempotencyKey);
    return it == m_impl->commandKeys.end() ? std::nullopt : std::optional(it->second);
}

std::optional<std::string> Store::commandByLease(const std::string& leaseId) const
{
    const auto guard = lock();
    const auto it = m_impl->commandLeases.find(leaseId);
    return it == m_impl->commandLeases.end() ? std::nullopt : std::optional(it->second);
}

} // namespace alien::sandbox
