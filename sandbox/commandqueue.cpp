// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandqueue.h"

#include <nlohmann/json.hpp>

namespace alien::sandbox {

CommandQueue::CommandQueue(Store& store)
    : m_store(store)
{}

std::vector<Command> CommandQueue::lease(const std::string& deploymentId, int maxLeases, std::chrono::seconds duration,
                                         const std::string& targetId)
{
    const auto guard = m_store.lock();
    std::vector<Command> leased;
    const Time at = now();
    for (const std::string& id : m_store.commandIds(deploymentId)) {
        if (int(leased.size()) >= maxLeases)
            break;
        const auto command = current(id);
        if (!command || (!targetId.empty() && command->targetId != targetId))
            continue;
        const bool lapsed =
            command->state == CommandState::Dispatched && command->leaseExpiresAt && *command->leaseExpiresAt <= at;
        if (command->state != CommandState::Pending && !lapsed)
            continue;
        m_store.editCommand(id, [&](Command& c) {
            c.state = CommandState::Dispatched;
            c.leaseId = m_store.newId("lease");
            c.leaseExpiresAt = at + duration;
            // 1.7.1 forgets to count an attempt whose lease ran out (protocol 4.3).
            if (lapsed && m_store.api() == Api::V3_3_16)
                ++c.attempt;
        });
        leased.push_back(*m_store.command(id));
    }
    return leased;
}

bool CommandQueue::release(const std::string& leaseId)
{
    const auto guard = m_store.lock();
    const auto id = m_store.commandByLease(leaseId);
    return id && m_store.editCommand(*id, [](Command& command) {
        command.leaseId.clear();
        command.leaseExpiresAt.reset();
        if (command.state != CommandState::Dispatched)
            return;
        command.state = CommandState::Pending;
        ++command.attempt;
    });
}

CommandQueue::Submit CommandQueue::submit(const std::string& commandId, const std::string& response)
{
    const auto guard = m_store.lock();
    const auto command = current(commandId);
    if (!command)
        return Submit::NotFound;
    if (isFinal(command->state))
        return Submit::Ignored;
    if (command->state != CommandState::Dispatched)
        return Submit::WrongState;
    m_store.editCommand(commandId, [&response](Command& c) {
        const auto json = nlohmann::json::parse(response, nullptr, false);
        const bool good = json.is_object() && json.value("status", "") == "success";
        c.state = good ? CommandState::Succeeded : CommandState::Failed;
        c.response = response;
        c.leaseId.clear();
        c.leaseExpiresAt.reset();
    });
    return Submit::Taken;
}

std::optional<Command> CommandQueue::current(const std::string& commandId)
{
    const auto guard = m_store.lock();
    const auto command = m_store.command(commandId);
    if (!command || isFinal(command->state) || !command->deadline || *command->deadline > now())
        return command;
    m_store.editCommand(commandId, [](Command& c) {
        c.state = CommandState::Expired;
        c.leaseId.clear();
        c.leaseExpiresAt.reset();
    });
    return m_store.command(commandId);
}

const char* commandStateName(CommandState state)
{
    switch (state) {
    case CommandState::PendingUpload:
        return "PENDING_UPLOAD";
    case CommandState::Pending:
        return "PENDING";
    case CommandState::Dispatched:
        return "DISPATCHED";
    case CommandState::Succeeded:
        return "SUCCEEDED";
    case CommandState::Failed:
        return "FAILED";
    case CommandState::Expired:
        return "EXPIRED";
    }
    return "PENDING";
}

bool isFinal(CommandState state)
{
    return state == CommandState::Succeeded || state == CommandState::Failed || state == CommandState::Expired;
}

} // namespace alien::sandbox
