// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleetstore.h"
#include "models/releases/releasestore.h"

#include <QList>

#include <array>
#include <memory>

namespace alien {

/// A release on its way: those that run it and those that want it.
struct RolloutState
{
    std::shared_ptr<const Release> release;
    int running = 0;                          ///< healthy on it
    int all = 0;                              ///< run it or want it
    std::array<int, statusClasses> byClass{}; ///< of all, by StatusClass
    [[nodiscard]] int open() const { return all - running; }
};

/// Releases that somebody still wants, and those of the last day; the newest first, `most` at most.
[[nodiscard]] QList<RolloutState> rolloutsOf(const FleetStore& fleet, const ReleaseStore& releases, int most);

} // namespace alien
