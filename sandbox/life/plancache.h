// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/stackplan.h"
#include "sandbox/store.h"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace alien::sandbox {

/// What releases come to on their platforms, worked out once. One thread.
class PlanCache
{
public:
    explicit PlanCache(const Store& store);
    /// Null: no such release, or it does not cover the platform. Valid as long as the cache.
    const StackPlan* find(const std::string& releaseId, const std::string& platform);
    /// First seven characters of the commit, or of the id.
    std::string shortName(const std::string& releaseId) const;

private:
    const Store& m_store;
    std::map<std::pair<std::string, std::string>, std::unique_ptr<StackPlan>> m_plans;
};

} // namespace alien::sandbox
