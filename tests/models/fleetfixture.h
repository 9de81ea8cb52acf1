// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/causemark.h"
#include "models/common/clock.h"
#include "models/fleet/fleetstore.h"

#include <algorithm>
#include <map>

namespace alien::test {

/// A clock that stands until it is told.
class HandClock : public Clock
{
public:
    qint64 now = 1'795'000'000'000;
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
};

struct Dep
{
    std::string id;
    std::string status = "running";
    std::string name = "api";
    std::string platform = "aws";
    std::string group = "dg_1";
    std::string groupName = "acme";
    std::string region = "eu-west-1";
    std::string current = "rel_1";
    std::string desired = {};
    std::string error = {};
    std::string message = {};
    std::string model = "push";
    std::string url = {};
    qint64 created = 1'794'000'000'000;
    qint64 updated = 0;
    int failed = 0;
    bool lacksReplicas = false;

    [[nodiscard]] SummaryPtr summary() const
    {
        auto made = std::make_shared<DeploymentSummary>();
        made->id = id;
        made->name = name;
        made->status = intern(status);
        made->platform = intern(platform);
        made->groupId = intern(group);
        made->groupName = intern(groupName);
        made->region = intern(region);
        made->currentReleaseId = intern(current);
        made->desiredReleaseId = intern(desired);
        made->errorCode = intern(error);
        made->errorMessage = message;
        if (!error.empty() || !message.empty()) {
            CauseMark mark;
            mark.add(error, message);
            made->cause = mark.value();
        }
        made->model = intern(model);
        made->publicUrl = url;
        made->publicUrls = url.empty() ? 0 : 1;
        made->createdAtMs = created;
        made->updatedAtMs = updated;
        made->resources = 3;
        made->resourcesRunning = std::uint16_t(3 - failed);
        made->resourcesFailed = std::uint16_t(failed);
        made->hasState = true;
        made->lacksReplicas = lacksReplicas;
        return made;
    }
};

inline FleetDelta delta(const std::vector<Dep>& upserted, std::vector<std::string> removed = {}, bool first = false)
{
    FleetDelta made;
    made.first = first;
    for (const Dep& dep : upserted)
        made.upserted.push_back(dep.summary());
    std::sort(made.upserted.begin(), made.upserted.end(),
              [](const SummaryPtr& a, const SummaryPtr& b) { return a->id < b->id; });
    std::sort(removed.begin(), removed.end());
    made.removed = std::move(removed);
    return made;
}

/// What a decoder would say led from one list to the next.
inline FleetDelta between(const std::map<std::string, SummaryPtr>& before,
                          const std::map<std::string, SummaryPtr>& after, bool first = false)
{
    FleetDelta made;
    made.first = first;
    for (const auto& [id, summary] : after) {
        const auto it = before.find(id);
        if (first || it == before.end() || it->second != summary)
            made.upserted.push_back(summary);
    }
    for (const auto& [id, summary] : before) {
        if (!first && !after.contains(id))
            made.removed.push_back(id);
    }
    made.total = after.size();
    return made;
}

} // namespace alien::test
