// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleetcount.h"

#include <algorithm>

namespace alien {

namespace {
constexpr std::size_t kRowsAStep = 64; ///< the slowest terms take some µs for one
} // namespace

FleetCount::FleetCount(const FleetStore& fleet, QObject* parent)
    : QObject(parent)
    , m_fleet(&fleet)
{
    for (auto signal : {&FleetStore::applied, &FleetStore::newestReleaseChanged, &FleetStore::groupNamesChanged})
        connect(&fleet, signal, this, &FleetCount::start);
    connect(&fleet, &FleetStore::changed, this, &FleetCount::start);
    start();
}

void FleetCount::setQuery(const Query& query)
{
    m_query = query;
    m_found.reset();
    start();
}

void FleetCount::start()
{
    if (!m_fleet)
        return;
    m_filter = FleetFilter(m_query, *m_fleet);
    m_at = 0;
    m_sum = 0;
    m_work.start();
}

bool FleetCount::countSome()
{
    if (!m_fleet)
        return false;
    const std::vector<FleetRow>& rows = m_fleet->rows();
    for (const std::size_t end = std::min(rows.size(), m_at + kRowsAStep); m_at < end; ++m_at)
        m_sum += m_filter.meets(rows[m_at]) ? 1 : 0;
    if (m_at < rows.size())
        return true;
    m_found = m_sum;
    Q_EMIT counted(m_sum);
    return false;
}

} // namespace alien
