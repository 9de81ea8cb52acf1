// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/workers.h"

#include "sandbox/life/answers.h"
#include "sandbox/life/lifecycle.h"

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;

/// The simulated workers of the test platform take no calls (protocol 4.1).
bool hasWorkers(const DeploymentHead& head)
{
    return head.status == "running" && (head.pull || head.platform != "test");
}

} // namespace

Workers::Workers(Store& store, std::uint64_t seed)
    : m_store(store)
    , m_queue(store)
    , m_random(seed, 34)
{}

void Workers::step(Time at)
{
    for (auto it = m_busy.begin(); it != m_busy.end();) {
        if (it->second > at) {
            ++it;
            continue;
        }
        answer(it->first);
        it = m_busy.erase(it);
    }
    if (at < m_nextLook)
        return;
    // Real workers look every 5 s; a person at a console should not wait that long to see the state change.
    m_nextLook = at + 500ms;
    for (const std::string& id : m_store.deploymentsWithOpenCommands()) {
        const auto head = m_store.head(id);
        if (head && hasWorkers(*head) && !Lifecycle::isSilent(*head, at))
            takeCommands(*head, at);
    }
}

void Workers::takeCommands(const DeploymentHead& head, Time at)
{
    const auto guard = m_store.lock();
    for (const std::string& id : m_store.commandIds(head.id)) {
        if (m_busy.contains(id))
            continue;
        const auto command = m_queue.current(id);
        if (!command || command->state != CommandState::Pending || !isKnownCommand(command->name))
            continue;
        m_store.editCommand(id, [&](Command& taken) {
            taken.state = CommandState::Dispatched;
            taken.leaseId = m_store.newId("lease");
            taken.leaseExpiresAt = at + 60s;
        });
        m_busy.emplace(id, at + workOf(command->name, m_random));
    }
}

void Workers::answer(const std::string& commandId)
{
    const auto command = m_store.command(commandId);
    if (!command)
        return;
    // Refused when it has expired meanwhile, or when somebody else holds it: the queue knows.
    const auto deployment = m_store.head(command->deploymentId);
    if (deployment)
        (void)m_queue.submit(commandId, answerText(*command, deployment->platform));
}

} // namespace alien::sandbox
