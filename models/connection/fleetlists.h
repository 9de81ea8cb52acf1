// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/managerclient.h"
#include "models/fleet/fleetstore.h"
#include "models/groups/groupstore.h"

#include <QHash>
#include <QSet>

namespace alien {

/// Which list of deployments is asked for next: the whole one; or, while that is too large or too slow for one read,
/// one group's after the other. Every other turn then belongs to the groups in which something is under way.
class FleetLists
{
public:
    struct Turn
    {
        DeploymentQuery query;
        std::shared_ptr<FleetDecoder> decoder;
        [[nodiscard]] bool ofGroup() const { return !query.deploymentGroupId.isEmpty(); }
    };

    /// Both outlive it.
    FleetLists(const FleetStore& fleet, const GroupStore& groups);

    [[nodiscard]] Turn next();
    /// The list of `turn` was read.
    void read(const Turn& turn);
    /// It was not. True: the whole list began to come but could not be taken, and next() gives groups from now on.
    bool partAfter(const Turn& turn, const ApiError& error);
    /// A group's list could not be taken either: it was not the size. The whole list again.
    void partedInVain();
    /// Parting did not help and nothing was read since: the next parting is no progress.
    [[nodiscard]] bool inVain() const { return m_inVain; }
    /// Every list was read at least once.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool isParted() const { return m_parted; }
    /// The whole list again, from nothing.
    void reset();

private:
    struct Group
    {
        std::shared_ptr<FleetDecoder> decoder;
        quint64 readAt = 0; ///< number of the turn; 0: never
    };
    [[nodiscard]] QSet<QString> busyGroups() const;

    const FleetStore& m_fleet;
    const GroupStore& m_groups;
    std::shared_ptr<FleetDecoder> m_whole;
    QHash<QString, Group> m_parts;
    quint64 m_turn = 0;
    bool m_parted = false;
    bool m_wholeRead = false;
    bool m_inVain = false;
};

} // namespace alien
