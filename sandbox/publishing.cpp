// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/publishing.h"

#include <algorithm>
#include <array>
#include <vector>

namespace alien::sandbox {
namespace {

bool takesReleases(const std::string& status)
{
    static constexpr std::array<std::string_view, 3> statuses{"running", "update-failed", "refresh-failed"};
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

} // namespace

int publishRelease(Store& store, Release release)
{
    const auto guard = store.lock();
    const std::string releaseId = release.id;
    store.putRelease(std::move(release));
    std::vector<std::string> targets;
    store.visitHeads([&targets](const DeploymentHead& head) {
        if (takesReleases(head.status))
            targets.push_back(head.id);
        return true;
    });
    for (const std::string& id : targets) {
        store.editHead(id, [&releaseId](DeploymentHead& head) {
            head.desiredReleaseId = releaseId;
            head.status = "update-pending";
        });
    }
    return int(targets.size());
}

} // namespace alien::sandbox
