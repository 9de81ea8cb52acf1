// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleettally.h"

#include "client/fromutf8.h"

#include <algorithm>

namespace alien {

std::string_view FleetTally::word(const DeploymentSummary& summary, FleetFacet facet)
{
    switch (facet) {
    case FleetFacet::Status:
        return summary.status;
    case FleetFacet::Platform:
        return summary.platform;
    case FleetFacet::Group:
        return summary.groupId;
    case FleetFacet::Region:
        return summary.region;
    case FleetFacet::Release:
        return summary.currentReleaseId;
    case FleetFacet::ErrorCode:
        return summary.errorCode;
    case FleetFacet::Model:
        return summary.model;
    }
    return {};
}

void FleetTally::step(const FleetRow& row, int by)
{
    m_byClass[std::size_t(row.klass)] += by;
    m_silent += row.silent ? by : 0;
    for (std::size_t i = 0; i < fleetFacets; ++i)
        step(row, FleetFacet(i), by);
}

void FleetTally::step(const FleetRow& row, FleetFacet facet, int by)
{
    const std::string_view value = word(*row.summary, facet);
    // Without a release is a state to be seen; a missing code, region or group is nothing.
    if (value.empty() && facet != FleetFacet::Release)
        return;
    Entry& entry = entryOf(row, facet, value);
    entry.total += by;
    entry.byClass[std::size_t(row.klass)] += by;
}

FleetTally::Entry& FleetTally::entryOf(const FleetRow& row, FleetFacet facet, std::string_view value)
{
    // Nothing has many addresses.
    Entry& entry = m_values[std::size_t(facet)][value.empty() ? nullptr : value.data()];
    entry.value = value;
    if (facet == FleetFacet::Group && !row.summary->groupName.empty())
        entry.label = row.summary->groupName;
    return entry;
}

void FleetTally::replace(const FleetRow& from, const FleetRow& to)
{
    --m_byClass[std::size_t(from.klass)];
    ++m_byClass[std::size_t(to.klass)];
    m_silent += int(to.silent) - int(from.silent);
    const bool named = to.summary->groupName.data() != from.summary->groupName.data();
    for (std::size_t i = 0; i < fleetFacets; ++i) {
        const auto facet = FleetFacet(i);
        const std::string_view value = word(*to.summary, facet);
        if (value.empty() || value.data() != word(*from.summary, facet).data()) {
            step(from, facet, -1);
            step(to, facet, 1);
        } else if (from.klass != to.klass || (named && facet == FleetFacet::Group)) {
            Entry& entry = entryOf(to, facet, value);
            --entry.byClass[std::size_t(from.klass)];
            ++entry.byClass[std::size_t(to.klass)];
        }
    }
}

QList<FacetValue> FleetTally::values(FleetFacet facet) const
{
    QList<FacetValue> values;
    for (const auto& [address, entry] : m_values[std::size_t(facet)]) {
        if (entry.total > 0)
            values.append({fromUtf8(entry.value), fromUtf8(entry.label.empty() ? entry.value : entry.label),
                           entry.total, entry.byClass});
    }
    std::sort(values.begin(), values.end(), [](const FacetValue& a, const FacetValue& b) {
        return a.total != b.total ? a.total > b.total : a.value < b.value;
    });
    return values;
}

std::string_view FleetTally::groupName(std::string_view groupId) const
{
    const auto& groups = m_values[std::size_t(FleetFacet::Group)];
    const auto it = groups.find(intern(groupId).data());
    return it == groups.end() ? std::string_view() : it->second.label;
}

} // namespace alien
