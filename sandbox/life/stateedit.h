// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"
#include "sandbox/seed/failures.h"
#include "sandbox/seed/stackstate.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace alien::sandbox {

/// The stackState of one deployment while a step of its lifecycle changes it. Written back by text().
class StateEdit
{
public:
    /// `deployment` gives place, settings and variables; it stays alive meanwhile. `plan`: what it is or shall be.
    StateEdit(Api api, const Deployment& deployment, const StackPlan& plan, std::string_view owner);

    /// Adds resources of the plan that the state has not, as pending. `isWanted` chooses.
    template<class Predicate>
    void addPending(Predicate isWanted)
    {
        for (const PlannedResource& resource : m_spec.plan->resources) {
            if (!resources().contains(resource.id) && isWanted(resource))
                add(resource, "pending");
        }
    }
    /// Live resources get the plan's config and keep their variables; those that the plan has not go away.
    void startUpdate();
    void startDeletion(bool live);

    /// Up to `count` resources of this lifecycle move one step on (pending, then provisioning, then running; updating
    /// to running; deleting to deleted or, during an update, gone). False: none was left to move.
    bool progress(bool live, int count, bool forgetDeleted);
    /// Failed ones go back to where their phase starts.
    void resetFailed(const char* status);
    /// Every resource that has an error or a failed status runs again.
    void heal();
    void fail(const Failure& failure);
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] const Place& place() const { return m_spec.place; }
    [[nodiscard]] std::string text() const { return m_state.dump(); }

private:
    nlohmann::json& resources() { return m_state["resources"]; }
    void add(const PlannedResource& resource, const char* status);
    void settle(nlohmann::json& entry, const std::string& id, const char* status);
    [[nodiscard]] bool isLive(const nlohmann::json& entry) const;

    Api m_api;
    StateSpec m_spec;
    nlohmann::json m_state;
};

} // namespace alien::sandbox
