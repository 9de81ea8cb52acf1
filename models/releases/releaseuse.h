// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/release.h"
#include "models/fleet/fleetstore.h"

#include <QHash>
#include <QList>

namespace alien {

/// Who runs a release, and who drifts: deployments by the release they run and the one they want (protocol 2.5).
struct ReleaseUse
{
    struct Part
    {
        QString name; ///< of a group or platform
        int count = 0;
        friend bool operator==(const Part&, const Part&) = default;
    };
    int running = 0; ///< their current release
    int coming = 0;  ///< want it and run another, or none yet
    int leaving = 0; ///< run it and want another
    int behind = 0;  ///< run it, want no other, and it is not the newest: publishing passed them by
    friend bool operator==(const ReleaseUse&, const ReleaseUse&) = default;

    /// Of all releases that anybody runs or wants, by id; one walk over the fleet.
    [[nodiscard]] static QHash<QString, ReleaseUse> ofAll(const FleetStore& fleet, const QString& newest);
    /// Who runs it, most first.
    [[nodiscard]] static QList<Part> byGroup(const FleetStore& fleet, const QString& release);
    [[nodiscard]] static QList<Part> byPlatform(const FleetStore& fleet, const QString& release);
};

/// The words stand somewhere in its stacks: names, images, variables; upper and lower case are one (ASCII).
[[nodiscard]] bool stacksContain(const Release& release, const QString& words);

} // namespace alien
