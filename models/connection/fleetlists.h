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

    /// What one read cost.
    struct Reading
    {
        qint64 atMs = 0;   ///< this computer's clock, at its end
        qint64 tookMs = 0; ///< from the request to the last byte
        qint64 bytes = 0;
    };

    [[nodiscard]] Turn next();
    /// The list of `turn` was read. Two whole lists in a row that take long or are large, and next() gives groups from
    /// now on; a round of all groups that is quick and small, a good while later, and it gives the whole list again.
    /// The while doubles each time, so that a fleet between the two does not swing.
    void read(const Turn& turn, const Reading& reading);
    /// It was not. True: the whole list began to come but could not be taken, and next() gives groups from now on.
    bool partAfter(const Turn& turn, const ApiError& error);
    /// A group's list could not be taken either: it was not the size. The whole list again.
    void partedInVain();
    /// Parting did not help and nothing was read since: the next parting is no progress.
    [[nodiscard]] bool inVain() const { return m_inVain; }
    /// Every list was read at least once.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool isParted() const { return m_parted; }
    /// When what is known of this group was read; 0: never.
    [[nodiscard]] qint64 readMs(const QString& groupId) const;
    /// The same of the part that was not read for the longest; 0: nothing was read yet.
    [[nodiscard]] qint64 oldestMs() const;
    /// How long the list takes to come round once, reading alone: the last read of all its parts.
    [[nodiscard]] qint64 roundTookMs() const;
    /// The whole list again, from nothing.
    void reset();

private:
    struct Group
    {
        std::shared_ptr<FleetDecoder> decoder;
        quint64 readAt = 0; ///< number of the turn; 0: never
        Reading last;
    };
    [[nodiscard]] QSet<QString> busyGroups() const;
    void weighWhole(const Reading& reading);
    void weighRound(qint64 nowMs);

    const FleetStore& m_fleet;
    const GroupStore& m_groups;
    std::shared_ptr<FleetDecoder> m_whole;
    QHash<QString, Group> m_parts;
    Reading m_wholeLast;
    qint64 m_partedMs = 0; ///< the first read of a group since; 0: none yet
    qint64 m_stayMs;       ///< parted at least for this long
    int m_heavy = 0;       ///< whole lists in a row that were slow or large
    quint64 m_turn = 0;
    bool m_parted = false;
    bool m_wholeRead = false;
    bool m_inVain = false;
};

} // namespace alien
