// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/fleetdecoder.h"
#include "client/types/deploymentstatus.h"

#include <QList>
#include <QString>

#include <array>
#include <string_view>
#include <unordered_map>

namespace alien {

/// One deployment as the console knows it. Times are ms since epoch on the manager's clock.
struct FleetRow
{
    SummaryPtr summary;                       ///< never null
    qint64 sinceMs = 0;                       ///< in this status since
    qint64 dueMs = 0;                         ///< class and silence stay as they are until then
    StatusClass klass = StatusClass::Unknown; ///< Stalled where a working status lasts longer than its limit
    bool seen = false;   ///< this console saw the status change; else `sinceMs` is what the manager's times say
    bool silent = false; ///< pull agent not heard of for three intervals
    friend bool operator==(const FleetRow&, const FleetRow&) = default;
};

/// The dimensions in which fleets are counted.
enum class FleetFacet { Status, Platform, Group, Region, Release, ErrorCode, Model };
inline constexpr std::size_t fleetFacets = 7;
inline constexpr std::size_t statusClasses = 7;

struct FacetValue
{
    QString value; ///< status, platform, group id, …
    QString label; ///< group name; else the value
    int total = 0;
    std::array<int, statusClasses> byClass{}; ///< indexed by StatusClass
};

/// Counts rows by class in each dimension as they come and go. The summaries' words are interned, so a word is its
/// address.
class FleetTally
{
public:
    void add(const FleetRow& row) { step(row, 1); }
    void remove(const FleetRow& row) { step(row, -1); }
    /// The same as remove() and add(), with a look only at what differs: most of a row stays as it was.
    void replace(const FleetRow& from, const FleetRow& to);
    /// One dimension only.
    void add(const FleetRow& row, FleetFacet facet) { step(row, facet, 1); }
    void clear() { *this = FleetTally(); }

    [[nodiscard]] int count(StatusClass klass) const { return m_byClass[std::size_t(klass)]; }
    [[nodiscard]] const std::array<int, statusClasses>& byClass() const { return m_byClass; }
    [[nodiscard]] int silent() const { return m_silent; }
    /// Most frequent first, then by value; labels are the values, or the group names that the summaries carry.
    [[nodiscard]] QList<FacetValue> values(FleetFacet facet) const;
    [[nodiscard]] std::string_view groupName(std::string_view groupId) const; ///< empty when no summary named it

    /// The word of a row in one dimension.
    [[nodiscard]] static std::string_view word(const DeploymentSummary& summary, FleetFacet facet);

private:
    struct Entry
    {
        std::string_view value;
        std::string_view label;
        int total = 0;
        std::array<int, statusClasses> byClass{};
    };

    Entry& entryOf(const FleetRow& row, FleetFacet facet, std::string_view value);
    void step(const FleetRow& row, int by);
    void step(const FleetRow& row, FleetFacet facet, int by);

    std::array<std::unordered_map<const char*, Entry>, fleetFacets> m_values;
    std::array<int, statusClasses> m_byClass{};
    int m_silent = 0;
};

} // namespace alien
