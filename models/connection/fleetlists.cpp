// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/fleetlists.h"

#include "client/fromutf8.h"
#include "client/types/deploymentstatus.h"

#include <algorithm>

namespace alien {

namespace {

/// Beyond this hashes stand in for the last answer, which came by way of a file: ten thousand deployments of 5 KB fit
/// into 80 MB, polls included.
constexpr std::size_t kKeptBody = std::size_t(16) << 20;

// A whole list beyond one of these is heavy: with four times its duration between two polls it is minutes old, and a
// gigabyte at once is more than one read should keep a manager busy with.
constexpr qint64 kSlowMs = 20'000;
constexpr qint64 kLarge = qint64(1) << 30;
constexpr int kHeavyInARow = 2; ///< one may be slow by chance
// All groups together below both: one read does again.
constexpr qint64 kQuickMs = kSlowMs / 4;
constexpr qint64 kSmall = kLarge / 2;
constexpr qint64 kFirstStayMs = 10 * 60'000;
constexpr qint64 kLongestStayMs = 4 * 60 * 60'000;

} // namespace

FleetLists::FleetLists(const FleetStore& fleet, const GroupStore& groups)
    : m_fleet(fleet)
    , m_groups(groups)
    , m_whole(std::make_shared<FleetDecoder>(kKeptBody))
    , m_stayMs(kFirstStayMs)
{}

QSet<QString> FleetLists::busyGroups() const
{
    QSet<QString> busy;
    for (const FleetRow& row : m_fleet.rows()) {
        if (statusClass(row.summary->status) == StatusClass::Working)
            busy.insert(fromUtf8(row.summary->groupId));
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

void FleetLists::read(const Turn& turn, const Reading& reading)
{
    m_inVain = false;
    if (turn.ofGroup()) {
        Group& part = m_parts[turn.query.deploymentGroupId];
        part.readAt = m_turn;
        part.last = reading;
        if (m_parted)
            weighRound(reading.atMs);
    } else {
        m_wholeRead = true;
        m_wholeLast = reading;
        if (!m_parted)
            weighWhole(reading);
    }
}

void FleetLists::weighWhole(const Reading& reading)
{
    const bool heavy = reading.tookMs > kSlowMs || reading.bytes > kLarge;
    m_heavy = heavy ? m_heavy + 1 : 0;
    if (m_heavy < kHeavyInARow || m_groups.groups().size() < 2)
        return;
    m_parted = true;
    m_heavy = 0;
    m_whole->reset();
}

void FleetLists::weighRound(qint64 nowMs)
{
    if (m_partedMs == 0)
        m_partedMs = nowMs;
    if (nowMs - m_partedMs < m_stayMs || !complete())
        return;
    qint64 bytes = 0;
    for (const Group& part : std::as_const(m_parts))
        bytes += part.last.bytes;
    if (roundTookMs() > kQuickMs || bytes > kSmall)
        return;
    m_parted = false;
    m_partedMs = 0;
    m_stayMs = std::min(m_stayMs * 2, kLongestStayMs);
    for (Group& part : m_parts) {
        part.decoder.reset(); // what they know is old by the time of another parting
        part.readAt = 0;
    }
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
    m_heavy = 0;
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

qint64 FleetLists::readMs(const QString& groupId) const
{
    return std::max(m_parts.value(groupId).last.atMs, m_wholeLast.atMs);
}

qint64 FleetLists::oldestMs() const
{
    if (m_parts.isEmpty())
        return m_wholeLast.atMs;
    qint64 oldest = 0;
    for (const DeploymentGroup& group : m_groups.groups()) {
        const qint64 at = readMs(group.id); // 0: nothing of it is shown either
        if (at != 0 && (oldest == 0 || at < oldest))
            oldest = at;
    }
    return oldest;
}

qint64 FleetLists::roundTookMs() const
{
    if (!m_parted)
        return m_wholeLast.tookMs;
    qint64 took = 0;
    for (const Group& part : m_parts)
        took += part.last.tookMs;
    return took;
}

void FleetLists::reset()
{
    m_wholeLast = {oldestMs(), 0, 0}; // what is shown stays, and its age with it
    m_whole->reset();
    m_parts.clear();
    m_parted = false;
    m_partedMs = 0;
    m_heavy = 0;
    m_wholeRead = false;
    m_inVain = false;
}

} // namespace alien
