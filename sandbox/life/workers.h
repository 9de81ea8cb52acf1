// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/commandqueue.h"
#include "sandbox/seed/random.h"
#include "sandbox/store.h"

#include <map>
#include <string>

namespace alien::sandbox {

/// The workers of running deployments: they take the commands they know and answer after a while. Known are `query`,
/// `report`, `slow`, `fail` and `big`; others stay PENDING, as with a worker that is not there (protocol 4.1).
class Workers
{
public:
    Workers(Store& store, std::uint64_t seed);
    void step(Time at);

private:
    void takeCommands(const DeploymentHead& head, Time at);
    void answer(const std::string& commandId);

    Store& m_store;
    CommandQueue m_queue;
    Random m_random;
    Time m_nextLook{};
    std::map<std::string, Time> m_busy; ///< command id: when its answer is ready
};

} // namespace alien::sandbox
