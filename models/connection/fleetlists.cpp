// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/fleetlists.h"

#include "client/types/deploymentstatus.h"

#include <algorithm>

namespace alien {

namespace {

/// Beyond this hashes stand in for the last answer, which came by way of a file: ten thousand deployments of 5 KB fit
/// into 80 MB, polls included.
constexpr std::size_t kKeptBody = std::size_t(16) << 20;

} // namespace

FleetLists::FleetLists(const FleetStore& fleet, const GroupStore& groups)
    : m_fleet(fleet)
    , m_groups(groups)
    , m_whole(std::make_shared<FleetDecoder>(kKeptBody))
{}

QSet<QString> FleetLists::busyGroups() const
{
    QSet<QString> busy;
    for (const FleetRow& row : m_fleet.rows()) {
        if (statusClass(row.summary->status) == StatusClass::Working)
            busy.insert(QString::fromUtf8(row.summary->groupId.data(), qsizetype(row.summary->groupId.size())));
    }
    return busy;
}

FleetLists::Turn FleetLists::next()
{
    ++m_turn;
    if (!m_parted || m_groups.groups().isEmpty())
        return {{}, m_whole};
    const bool forBusy = m_turn % 2 == 0;
    const QSet<QString> busy = forBusy ? busyGroups() : QSet<QString>();
    const auto lastRead = [this](const QString& id) { return m_parts.value(id).readAt; };
    const auto longer = [&](const QString& a, const QString& b) {
        // What was never read comes before everything, else the busy ones in their turn, then who waits the longest.
        const auto rank = [&](const QString& id) { return lastRead(id) == 0 ? 0 : busy.contains(id) ? 1 : 2; };
        return rank(a) != rank(b) ? rank(a) < rank(b) : lastRead(a) < lastRead(b);
    };
    QString chosen = m_groups.groups().constFirst().id;
    for (const DeploymentGroup& group : m_groups.groups()) {
        if (longer(group.id, chosen))
            chosen = group.id;
    }
    Group& part = m_parts[chosen];
    if (!part.decoder)
        part.decoder = std::make_shared<FleetDecoder>(0); // hashes only: together they are the list that was too large
    Turn turn;
    turn.query.deploymentGroupId = chosen;
    turn.decoder = part.decoder;
    return turn;
}

void FleetLists::read(const Turn& turn)
{
    m_inVain = false;
    if (turn.ofGroup())
        m_parts[turn.query.deploymentGroupId].readAt = m_turn;
    else
        m_wholeRead = true;
}

bool FleetLists::partAfter(const Turn& turn, const ApiError& error)
{
    if (turn.ofGroup())
        return false;
    const bool came = error.status / 100 == 2;
    const bool notTaken = error.kind == ApiError::Kind::Unexpected || error.kind == ApiError::Kind::Timeout;
    if (!came || !notTaken || m_groups.groups().isEmpty())
        return false;
    m_parted = true;
    m_whole->reset();
    return true;
}

void FleetLists::partedInVain()
{
    reset();
    m_inVain = true;
}

bool FleetLists::complete() const
{
    if (!m_parted)
        return m_wholeRead;
    const auto wasRead = [this](const DeploymentGroup& group) { return m_parts.value(group.id).readAt > 0; };
    return std::all_of(m_groups.groups().begin(), m_groups.groups().end(), wasRead);
}

void FleetLists::reset()
{
    m_whole->reset();
    m_parts.clear();
    m_parted = false;
    m_wholeRead = false;
    m_inVain = false;
}

} // namespace alien
