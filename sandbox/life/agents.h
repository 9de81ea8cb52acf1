// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/random.h"
#include "sandbox/store.h"

#include <map>
#include <string>
#include <unordered_map>

namespace alien::sandbox {

/// Reports that move `updatedAt`: agents of pull deployments every 30 s, and at 3.x the manager's own look at running
/// push deployments every 60 s (protocol 2.5). An agent that was silent when it was first seen stays so.
class Agents
{
public:
    Agents(Store& store, std::uint64_t seed);
    /// From a walk over all deployments.
    void notice(const DeploymentHead& head, Time at);
    void step(Time at);

private:
    struct Visit
    {
        std::string id;
        std::chrono::milliseconds every;
    };
    Store& m_store;
    Random m_random;
    std::multimap<Time, Visit> m_due;
    std::unordered_map<std::string, bool> m_known; ///< id: does it report
};

} // namespace alien::sandbox
