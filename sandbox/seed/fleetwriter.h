// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/fleetplan.h"
#include "sandbox/seed/stackstate.h"
#include "sandbox/store.h"

#include <map>
#include <string>
#include <vector>

namespace alien::sandbox {

/// Writes drafts as whole deployments of a wanted size.
class FleetWriter
{
public:
    /// `releaseIds` by version, index 0 unused.
    FleetWriter(const Options& options, std::vector<std::string> releaseIds);

    /// Everything but id, groupId and token, which the caller has put in.
    void write(Deployment& deployment, const Draft& draft, const Customer& customer, Place place, int index);

private:
    /// One way to write an item; richer ones come first.
    struct Form
    {
        StateDetail detail;
        bool withPreparedStack;
    };
    const StackPlan& plan(int version, const std::string& platform);
    /// What a state written in this form takes, without padding; measured once per plan.
    std::size_t naturalSize(const StateSpec& spec, const Form& form);
    Form formFor(const StateSpec& spec, std::size_t room);
    void pad(StateSpec& spec, std::size_t missing, Random& random) const;
    void writeState(Deployment& deployment, const Draft& draft, StateSpec& spec, Random& random);

    Options m_options;
    std::vector<std::string> m_releaseIds;
    std::map<std::pair<int, std::string>, StackPlan> m_plans;
    std::map<std::pair<const StackPlan*, StateDetail>, std::size_t> m_naturalSizes;
};

} // namespace alien::sandbox
