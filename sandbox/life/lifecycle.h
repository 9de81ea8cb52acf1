// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/life/lifetuning.h"
#include "sandbox/life/plancache.h"
#include "sandbox/life/stateedit.h"
#include "sandbox/seed/random.h"
#include "sandbox/store.h"

#include <chrono>
#include <set>
#include <string>

namespace alien::sandbox {

/// Moves deployments through protocol 2.2, one visible step at a time.
class Lifecycle
{
public:
    struct Next
    {
        enum Kind {
            Again,   ///< call advance() after `delay`
            Settled, ///< nothing more to do until its status changes
            Removed,
        };
        Kind kind = Settled;
        std::chrono::milliseconds delay{0};
    };

    Lifecycle(Store& store, PlanCache& plans, const LifeTuning& tuning, std::uint64_t seed);

    /// Has a manager or an agent anything to do here?
    [[nodiscard]] static bool needsWork(const DeploymentHead& head);
    /// Waits for a publish to reach it; everything else an operator or a customer waits for.
    [[nodiscard]] static bool isRollout(const DeploymentHead& head);
    /// An agent that has not reported for minutes does not act either.
    [[nodiscard]] static bool isSilent(const DeploymentHead& head, Time at);

    Next advance(const std::string& id, Time at);
    /// Puts a running deployment into refresh-failed (protocol 2.1).
    void breakHealth(const std::string& id, Time at);
    /// Back to running.
    void heal(const std::string& id, Time at);

private:
    Next step(Deployment& deployment, Time at);
    Next retry(Deployment& deployment);
    Next startSetup(Deployment& deployment);
    Next setup(Deployment& deployment, bool live);
    Next startUpdate(Deployment& deployment);
    Next update(Deployment& deployment);
    Next startDeletion(Deployment& deployment, Time at);
    Next remove(Deployment& deployment);
    Next fail(Deployment& deployment, const char* status, const Failure& failure);
    bool failByChance(Deployment& deployment, StateEdit& edit, const char* status);
    void promote(Deployment& deployment);
    Next again(int lowMs, int highMs);
    [[nodiscard]] const StackPlan* wantedPlan(const Deployment& deployment);
    [[nodiscard]] std::string owner(const Deployment& deployment) const;

    Store& m_store;
    PlanCache& m_plans;
    LifeTuning m_tuning;
    Random m_random;
    std::set<std::string> m_retried;
};

} // namespace alien::sandbox
