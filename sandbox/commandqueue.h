// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store.h"

#include <chrono>
#include <string>
#include <vector>

namespace alien::sandbox {

/// The rules of command states (protocol 4.2, 4.3), shared by the HTTP operations and the simulated workers. Functions
/// are atomic.
class CommandQueue
{
public:
    explicit CommandQueue(Store& store);

    /// Oldest first; marks them Dispatched. Expired ones are marked Expired and left out. `targetId` (3.x) empty: any.
    std::vector<Command> lease(const std::string& deploymentId, int maxLeases, std::chrono::seconds duration,
                               const std::string& targetId = {});
    /// Back to Pending with attempt+1. False: no such lease.
    bool release(const std::string& leaseId);
    enum class Submit { Taken, Ignored, WrongState, NotFound };
    /// `response` is {"status":"success","response":BodySpec} or {"status":"error","code","message","details"?} as JSON
    /// text.
    Submit submit(const std::string& commandId, const std::string& response);
    /// Marks it Expired when its deadline has passed, then returns it.
    std::optional<Command> current(const std::string& commandId);

private:
    Store& m_store;
};

[[nodiscard]] const char* commandStateName(CommandState state);
[[nodiscard]] bool isFinal(CommandState state);

} // namespace alien::sandbox
